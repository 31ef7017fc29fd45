"""One client: head, figures, tabs, and what needs a person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from pytestqt.qtbot import QtBot

from mfdw_desktop.domain.client_detail import ClientDetail, EventKind, HistoryLine
from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.conditions import CheckDraft, CheckState
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.surveys import MissingReason, QuestionKind
from mfdw_desktop.services.workspace import Workspace
from mfdw_desktop.ui.clients import (
    client_figures,
    client_view,
    tab_history,
    tab_surveys,
    timeline_lines,
    words,
)
from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.clients.part_table import PartTable
from mfdw_desktop.ui.clients.tab_surveys import SurveysTab
from mfdw_desktop.ui.clients.tab_timeline import ON_THEIR_PAGE, TAB_OF, TimelineTab


@pytest.fixture
def busy(page: ClientsPage, workspace: Workspace, active: list[ClientRow]) -> ClientDetail:
    """Open the client to whom most has happened."""
    details = [workspace.clients.detail(row.id) for row in active]
    found = max(details, key=lambda each: len(each.timeline) + 50 * len(each.responses))
    page.open("client", found.client.uid)
    return found


@pytest.mark.parametrize("name", client_view.TABS)
def test_every_tab_shows_the_client(page: ClientsPage, busy: ClientDetail, name: str) -> None:
    page.view.choose_tab(name)
    tab = page.view.tab(name)
    assert tab is not None
    assert tab.isVisible()
    assert tab.detail is not None
    assert tab.detail.client.id == busy.client.id


def test_record_that_is_opened_is_chosen_in_the_list(
    page: ClientsPage, active: list[ClientRow]
) -> None:
    wanted = active[-1]
    page.open("client", wanted.uid)
    assert page.view.client is not None
    assert page.view.client.id == wanted.id
    current = page.list.table.current_row()
    assert current is not None
    assert current.id == wanted.id


def test_walking_through_the_list_shows_each_client(
    page: ClientsPage, active: list[ClientRow]
) -> None:
    for number in (1, 2, 3):
        page.list.table.choose_row(number)
        assert page.view.detail is not None
        assert page.view.detail.client.id == active[number].id


def test_tabs_say_how_many_there_are(page: ClientsPage, busy: ClientDetail) -> None:
    place = client_view.TABS.index("household")
    assert page.view.tabs._bar.tabText(place) == f"Household {len(busy.household)}"


def test_figures_are_those_of_the_records(busy: ClientDetail) -> None:
    loan, _due, incentives, attendance = client_figures.figures_of(busy)
    given = [each for each in busy.awards if each.status == "given"]
    assert incentives.value == str(len(given))
    came = sum(each.code in ("present", "late") for each in busy.sessions if each.code)
    marked = sum(each.code is not None for each in busy.sessions)
    assert attendance.value == (f"{came} of {marked}" if marked else "–")
    assert loan.title.startswith("Loan")


def test_check_that_is_due_is_told_with_its_act(
    page: ClientsPage, workspace: Workspace, active: list[ClientRow]
) -> None:
    details = [workspace.clients.detail(row.id) for row in active]
    found = next(each for each in details if each.checks)
    workspace.incentives.write_check([found.checks[0].id], CheckDraft(CheckState.DUE))
    page.open("client", found.client.uid)
    page.view.choose_tab("timeline")
    tab = page.view.tab("timeline")
    assert isinstance(tab, TimelineTab)
    warning = tab.warnings[0]
    assert warning.buttons[0].text() == "Check now"
    warning.buttons[0].click()
    dialog = page.acts.dialog
    assert dialog is not None
    dialog.leave()


def test_every_kind_of_event_has_its_words() -> None:
    assert set(timeline_lines._WORDS) == set(EventKind)
    assert set(timeline_lines.ICONS) == set(EventKind)


def test_year_stands_on_its_first_event_only(busy: ClientDetail) -> None:
    lines = timeline_lines.lines(busy.timeline)
    years = [line.year for line in lines if line.year]
    assert years == sorted({str(each.on.year) for each in busy.timeline}, reverse=True)


def test_every_line_opens_its_record(page: ClientsPage, busy: ClientDetail) -> None:
    page.view.choose_tab("timeline")
    tab = page.view.tab("timeline")
    assert isinstance(tab, TimelineTab)
    opened: list[tuple[str, str]] = []
    page.acts._context = replace(
        page.acts._context, open_record=lambda kind, uid: opened.append((kind, uid))
    )
    seen = set()
    for event in timeline_lines.lines(busy.timeline):
        if event.kind in seen or event.kind == EventKind.CHECK:
            continue
        seen.add(event.kind)
        opened.clear()
        page.view.choose_tab("timeline")
        tab._on_opened(event)
        if event.kind in ON_THEIR_PAGE or event.kind == EventKind.SESSION:
            assert [each[1].removeprefix("uid=") for each in opened] == [event.uid]
            continue
        name = client_view.TABS[page.view.tabs.current()]
        assert name == TAB_OF.get(event.kind, "profile")
        if name not in ("profile", "surveys"):
            shown = page.view.tab(name)
            assert shown is not None
            chosen = [part.table.current_row() for part in shown.findChildren(PartTable)]
            assert event.uid in {each.uid for each in chosen if each is not None}, event.kind
    assert {"award", "loan", "interview", "enrolled", "consent"} <= seen


def test_answers_of_all_rounds_stand_side_by_side(page: ClientsPage, busy: ClientDetail) -> None:
    page.view.choose_tab("surveys")
    tab = page.view.tab("surveys")
    assert isinstance(tab, SurveysTab)
    assert tab.shown is not None
    titles = [each.title for each in tab.shown.model.columns]
    assert titles[-len(busy.responses) :] == [
        {"baseline": "Baseline", "followup1": "Follow-up 1", "followup2": "Follow-up 2"}[each.round]
        for each in busy.responses
    ]


def test_only_what_changed_can_be_looked_at(page: ClientsPage, busy: ClientDetail) -> None:
    page.view.choose_tab("surveys")
    tab = page.view.tab("surveys")
    assert isinstance(tab, SurveysTab)
    assert tab.shown is not None
    every = tab.shown.model.rowCount()
    tab.only_changed.click()
    assert 0 < tab.shown.model.rowCount() < every
    assert all(line.changed for line in tab.shown.model.rows)


def test_answers_are_read_as_people_write_them() -> None:
    assert tab_surveys.answer_words(QuestionKind.DAY, "2026-03-15") == "15 Mar 2026"
    assert tab_surveys.answer_words(QuestionKind.DAY, "soon") == "soon"
    assert tab_surveys.answer_words(QuestionKind.DECIMAL, "2.50") == "2.50"
    assert tab_surveys.answer_words(QuestionKind.INTEGER, "12a") == "12a"


def test_every_reason_of_a_missing_answer_has_words() -> None:
    for reason in MissingReason:
        assert tab_surveys.missing_words(reason.value).startswith("(")


def test_history_says_what_became_what(
    page: ClientsPage, workspace: Workspace, active: list[ClientRow]
) -> None:
    row = active[0]
    draft = workspace.clients.draft(row.id)
    workspace.clients.update(row.id, replace(draft, village="Neak Loeung"))
    page.view.reload()
    page.view.choose_tab("history")
    tab = page.view.tab("history")
    assert isinstance(tab, tab_history.HistoryTab)
    cell = tab._cell(tab.model.rows[0], "what")
    assert cell.text == "Village"
    assert cell.second.endswith("became Neak Loeung")


def test_values_of_the_ledger_are_read_as_words(page: ClientsPage) -> None:
    choices = page.acts.choices
    centre = choices.centres[0]

    def said(field: str, value: object, kind: str = "client") -> str:
        line = HistoryLine(datetime(2026, 3, 1), "dara", kind, "u", "update", field)
        return tab_history.value_words(line, value, choices)

    assert said("status", "left") == "Left"
    assert said("centre_id", centre.id) == centre.name
    assert said("left_on", "2026-03-15") == "15 Mar 2026"
    assert said("works", 0) == "no"
    assert said("note", None) == "nothing"
    assert said("status", "repaid", "loan") == "Repaid"
    assert said("left_reason", "married", "household_member") == "Married"
    assert said("branch_id", choices.branches[0].id) == choices.branches[0].name


def test_narrow_page_shows_one_side_at_a_time(
    qtbot: QtBot, page: ClientsPage, active: list[ClientRow]
) -> None:
    page.resize(800, 500)
    assert page.list.isVisible()
    assert not page.view.isVisible()
    page.list.opened.emit(active[2])
    assert page.view.isVisible()
    assert not page.list.isVisible()
    page.view.back_wanted.emit()
    assert page.list.isVisible()
    page.resize(1180, 720)
    assert page.list.isVisible()
    assert page.view.isVisible()


def test_age_is_said_with_sex(active: list[ClientRow]) -> None:
    row = replace(active[0], sex=Sex.FEMALE, birth_on=date(1991, 7, 1), birth_estimated=True)
    assert words.person(row, date(2026, 3, 1)) == "woman, about 34"


def test_child_of_a_household_is_a_girl_or_a_boy() -> None:
    today = date(2026, 3, 31)
    assert words.sex(Sex.FEMALE, date(2014, 5, 1), today) == "girl"
    assert words.sex(Sex.MALE, date(2008, 4, 1), today) == "boy"
    assert words.sex(Sex.MALE, date(2008, 3, 31), today) == "man"
    assert words.sex(Sex.FEMALE, None, today) == "woman"
