"""Closing a month through a real window, and opening it again with a reason."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mfdw_desktop.domain.actors import Role
from mfdw_desktop.domain.papers import PaperKind
from mfdw_desktop.domain.periods import parse_month
from mfdw_desktop.ui.reports.closing import CloseDialog, ReopenDialog
from mfdw_desktop.ui.reports.page import ReportsPage
from tests.ui.journey import PATIENCE, Journey


@pytest.fixture
def page(journey: Journey) -> ReportsPage:
    made = journey.show("reports", ReportsPage)
    journey.qtbot.waitUntil(lambda: made.view.pages.page_count > 0, timeout=PATIENCE)
    journey.settle()
    return made


def words_of(page: ReportsPage) -> str:
    return "\n".join(
        each.get_textpage().get_text_range() for each in PdfDocument(page.view.pages.data)
    )


def wait_for(journey: Journey, page: ReportsPage, words: str) -> None:
    """Wait until the paper on the screen says `words`."""
    journey.qtbot.waitUntil(
        lambda: bool(page.view.pages.data) and words in words_of(page), timeout=PATIENCE
    )
    journey.settle()


def close_month(journey: Journey, page: ReportsPage) -> None:
    page.closing.button.click()
    dialog = journey.dialog(CloseDialog)
    journey.qtbot.waitUntil(dialog.close_button.isEnabled, timeout=PATIENCE)
    dialog.close_button.click()
    wait_for(journey, page, "FINAL")


def test_month_is_closed_and_reopened(journey: Journey, page: ReportsPage) -> None:
    assert page.view._said.text() == "Draft until the month is closed"
    assert page.closing.button.text() == "Close month…"
    assert "DRAFT" in words_of(page)
    close_month(journey, page)
    assert page.closing.button.text() == "Reopen…"
    assert page.closing._said.text().startswith("Closed on ")
    assert page.view._said.text().startswith("Final, closed on ")
    assert not journey.window.actions_.can_undo()
    month = parse_month(page.month.value() or "")
    assert month is not None
    other = journey.database()
    closing = other.months.state(page._branch, month).closing
    assert closing is not None
    assert closing.fingerprint[:8] in words_of(page)
    other.close()

    page.closing.action.trigger()
    journey.settle()
    dialog = journey.dialog(ReopenDialog)
    dialog.submit()
    assert dialog.isVisible()
    field = dialog.form.field("reason")
    assert field._said.text()
    journey.press(field.editor, "A voucher was forgotten")
    journey.press(field.editor, Qt.Key.Key_S, control=True)
    wait_for(journey, page, "DRAFT")
    assert page.closing.button.text() == "Close month…"
    assert page.closing._said.text().startswith("Reopened on ")
    assert page.closing._said.toolTip() == "A voucher was forgotten"
    assert page.view._said.text() == "Draft until the month is closed"
    other = journey.database()
    assert not other.months.state(page._branch, month).is_closed
    other.close()


def test_dialog_names_the_figures_that_are_fixed(journey: Journey, page: ReportsPage) -> None:
    page.closing.button.click()
    dialog = journey.dialog(CloseDialog)
    assert not dialog.close_button.isEnabled()
    journey.qtbot.waitUntil(dialog.close_button.isEnabled, timeout=PATIENCE)
    words = [each.text() for each in dialog.findChildren(QLabel)]
    month = parse_month(page.month.value() or "")
    assert month is not None
    workspace = journey.window.context.workspace()
    figures = workspace.reports.monthly_figures(page._branch, month)
    after = dict(pairwise(words))
    assert after["Active clients at the end"] == str(figures.clients.total.end)
    assert after["Fingerprint"].strip("\u2068\u2069") in words_of(page)
    dialog.reject()
    assert not workspace.months.state(page._branch, month).is_closed


def test_month_that_runs_cannot_be_closed(journey: Journey, page: ReportsPage) -> None:
    page.month.setCurrentIndex(0)
    page.month.edited.emit()
    journey.qtbot.waitUntil(
        lambda: page.closing.state is not None and not page.closing.state.has_ended,
        timeout=PATIENCE,
    )
    assert not page.closing.button.isEnabled()
    assert not page.closing.action.isEnabled()
    assert page.closing.button.toolTip() == "The month has not ended yet"
    page.closing.act()
    assert not [each for each in journey.window.findChildren(CloseDialog) if each.isVisible()]


def test_listing_is_of_no_month(journey: Journey, page: ReportsPage) -> None:
    page.paper.set_value(PaperKind.LISTING)
    page.paper.edited.emit()
    journey.qtbot.waitUntil(lambda: not page.closing.isVisible(), timeout=PATIENCE)
    journey.settle()
    assert page.view._said.text() == ""
    assert page.closing.action not in [each for each in page.page_actions() if each.isEnabled()]


def test_other_program_was_quicker(journey: Journey, page: ReportsPage, tmp_path: Path) -> None:
    month = parse_month(page.month.value() or "")
    assert month is not None
    page.closing.button.click()
    dialog = journey.dialog(CloseDialog)
    journey.qtbot.waitUntil(dialog.close_button.isEnabled, timeout=PATIENCE)
    other = journey.database()
    other.months.close(page._branch, month)
    other.close()
    dialog.close_button.click()
    journey.qtbot.waitUntil(lambda: dialog.message.current is not None, timeout=PATIENCE)
    journey.settle()
    assert dialog.message.current is not None
    assert "is closed already" in dialog.message.current.accessibleName()
    dialog.reject()
    page.activate()
    wait_for(journey, page, "FINAL")


def test_who_may_not_close_sees_no_button(
    journey: Journey, page: ReportsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = journey.window.context.workspace()
    clerk = type(workspace.actor)(workspace.actor.uid, Role.CLERK)
    monkeypatch.setattr(workspace.months, "_actor", clerk)
    page.activate()
    journey.settle()
    journey.qtbot.waitUntil(
        lambda: page.closing.state is not None and not page.closing.state.may_change,
        timeout=PATIENCE,
    )
    assert not page.closing.button.isVisible()
    assert not page.closing.action.isEnabled()
