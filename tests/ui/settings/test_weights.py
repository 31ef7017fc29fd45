"""The weights of duplicates: the effect while typing, stored, reset; exact pairs in a window."""

from __future__ import annotations

from contextlib import closing

import pytest
from pytestqt.qtbot import QtBot

from mfdw_desktop.domain.clients import ClientDraft, ExternalId
from mfdw_desktop.domain.duplicates import Weights
from mfdw_desktop.services.workspace import Workspace
from mfdw_desktop.ui.clients.exact_dialog import ExactDialog
from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.settings.weights import WeightsSection
from tests.ui.journey import Journey, journey

__all__ = ["journey"]


@pytest.fixture
def section(qtbot: QtBot, context: PageContext) -> WeightsSection:
    made = WeightsSection(context)
    qtbot.addWidget(made)
    context.actions.changed.connect(made.refresh)
    made.show()
    made.load()
    return made


def shown(section: WeightsSection, column: int) -> list[str]:
    return [str(section.model.index(n, column).data()) for n in range(section.model.rowCount())]


def test_effect_on_examples_is_shown_while_typing(section: WeightsSection) -> None:
    assert shown(section, 1) == shown(section, 2)
    section.form.set_values({"village": 90})
    section.form.changed.emit()
    assert shown(section, 1) != shown(section, 2)
    section.form.set_values({"village": None})
    section.form.changed.emit()
    assert set(shown(section, 2)) == {"–"}


def test_weights_are_stored_and_reset(section: WeightsSection, workspace: Workspace) -> None:
    section.form.set_values({"village": 30})
    section.save.click()
    assert workspace.duplicates.weights() == Weights(village=0.3)
    section.reset.click()
    assert workspace.duplicates.weights() == Weights()
    assert section.form.values()["village"] == 10


def test_weights_that_make_no_sense_are_told_under_their_field(
    section: WeightsSection, workspace: Workspace
) -> None:
    section.form.set_values({"likely": 50, "review": 60})
    section.save.click()
    assert section.form.field("review")._said.text().startswith("A pair is looked at")
    assert workspace.duplicates.weights() == Weights()


def test_journey_of_pairs_of_one_number(journey: Journey) -> None:
    with closing(journey.database()) as book:
        for kind in ("national", "CNIC"):
            draft = ClientDraft(name="Zhen Qiu", external_ids=(ExternalId(kind, "77123456"),))
            book.clients.enrol(draft, "KH03")
    page = journey.show("clients", ClientsPage)
    page.show_duplicates()
    journey.settle()
    page.duplicates._exact.click()
    journey.settle()
    dialog = journey.dialog(ExactDialog)
    assert dialog.merge.text() == "Merge 1 pair"
    dialog.merge.click()
    journey.settle()
    with closing(journey.database()) as book:
        assert len(book.clients.find("zhen qiu")) == 1
    page.context.actions.undo_last()
    journey.settle()
    with closing(journey.database()) as book:
        assert len(book.clients.find("zhen qiu")) == 2
