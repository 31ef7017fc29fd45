"""What the survey says of a household is shown, and taken into the book by a click."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from mfdw_desktop.domain.clients import ClientDraft
from mfdw_desktop.domain.imports import NewClients
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.services.workspace import Workspace
from mfdw_desktop.ui.clients.client_acts import ClientActs
from mfdw_desktop.ui.clients.tab_parts import HouseholdTab
from mfdw_desktop.ui.page import Page, PageContext
from tests.services.imports_book import options, write_form
from tests.services.test_roster import QUESTIONS, file
from tests.services.test_survey_who import SEXES


def test_new_person_is_accepted(
    qtbot: QtBot, context: PageContext, workspace: Workspace, tmp_path: Path
) -> None:
    form = write_form(tmp_path / "roster.xlsx", QUESTIONS, code="roster", lists=SEXES)
    workspace.surveys.define(form)
    draft = ClientDraft(name="Sok Chanta", sex=Sex.FEMALE, birth_on=date(1990, 5, 4))
    client, _ = workspace.clients.enrol(draft, "KH03")
    chosen = options(survey="roster", sheet="data", new_clients=NewClients.REFUSE)
    workspace.surveys.import_workbook(file(tmp_path, client.code), chosen)

    page = Page(context)
    qtbot.addWidget(page)
    tab = HouseholdTab(ClientActs(context, page), context)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_client(workspace.clients.detail(client.id))
    names = [each.said.name for each in tab.proposals.shown]
    assert (tab.proposals.isVisible(), names) == (True, ["Sok Chanta", "Sok Dara", "Sok Mony"])
    tab.proposals.accept(tab.proposals.shown[2])
    household = workspace.clients.detail(client.id).household
    assert "Sok Mony" in [each.name for each in household]
    tab.show_client(workspace.clients.detail(client.id))
    assert [each.said.name for each in tab.proposals.shown] == ["Sok Dara"]
