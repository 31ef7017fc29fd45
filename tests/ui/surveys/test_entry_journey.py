"""Papers typed in a real window, from the first key to the database; keys are counted."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mfdw_desktop.domain.expressions import ChildAnswers
from mfdw_desktop.domain.survey_entries import EntryHead, EntryRecord
from mfdw_desktop.ui.surveys.entry.goal import Mode
from mfdw_desktop.ui.surveys.entry.second_view import SecondView
from mfdw_desktop.ui.surveys.entry.view import EntryView
from mfdw_desktop.ui.surveys.page import SurveysPage
from mfdw_desktop.ui.surveys.survey_card import CardAct
from tests.ui.journey import Journey

ENTER = Qt.Key.Key_Return
MOST_KEYS = 150
"""For an interview of 30 questions with two children, all of it."""

Keys = tuple[Qt.Key | str, ...]
QUESTIONS: tuple[Keys, ...] = (
    ("1",), ("6", ENTER), ("2", ENTER), ("1250000", ENTER), ("3",), ("2",),
    ("5", ENTER), ("48", ENTER), ("2", ENTER), ("0", ENTER), ("2",), ("1",), ("1 5", ENTER),
    ("2",), ("1",), ("0", ENTER), ("1",), ("50000", ENTER), ("4", ENTER), ("8", ENTER),
    ("1",), ("2",), ("3",),
)  # fmt: skip
"""The answers in the order of the paper: injured is no and there is no loan, so five
questions are jumped over; of shocks there is none, so another one is."""
ANSWERS = {
    "respondent": "client", "members": 6, "earners": 2, "income_month": 1250000,
    "covers_costs": "sometimes", "covers_unforeseen": "no", "activity": "trade", "hours_week": 48,
    "workers_family": 2, "workers_paid": 0, "injured": "no", "first_aid": "yes",
    "safety": ["gloves", "water"], "registration": "local_permit", "separate_accounts": "yes",
    "lenders": 0, "sets_aside": "yes", "savings": 50000, "insured": 4, "shocks": ["none"],
    "decides_loan": "self", "decides_purchase": "jointly", "decides_school": "other",
}  # fmt: skip
CHILDREN = (
    {"child_name": "Ana", "child_sex": "female", "child_age": 9, "at_school": "yes",
     "days_missed": 2, "work_hours": "0"},
    {"child_name": "Bora", "child_sex": "male", "child_age": 14, "at_school": "no"},
)  # fmt: skip
ROWS: tuple[tuple[str, ...], ...] = (("Ana", "1", "9", "1", "2", "0"), ("Bora", "2", "14", "2"))


def hands(journey: Journey, *keys: Qt.Key | str, control: bool = False) -> None:
    """Press keys where the focus is, as a keyboard does."""
    for key in keys:
        for one in key if isinstance(key, str) else (key,):
            focus = QApplication.focusWidget()
            assert focus is not None
            journey.press(focus, one, control=control)


def open_entry(journey: Journey) -> EntryView:
    page = journey.show("surveys", SurveysPage)
    page.act(CardAct.ENTER, "DW")
    journey.settle()
    view = page.desk.view
    assert isinstance(view, EntryView)
    journey.qtbot.waitUntil(lambda: view.lines is not None and view.lines.is_built)
    view.bar.round.set_value("final")
    return view


def type_paper(journey: Journey, view: EntryView, client: str) -> None:
    """Type one whole paper, from the client to saving."""
    hands(journey, client, ENTER)
    journey.settle()
    if view.bar.day.hasFocus():
        hands(journey, "20/11/2026", ENTER, "Dara", ENTER)
    for keys in QUESTIONS:
        hands(journey, *keys)
    for at, cells in enumerate(ROWS):
        for place, cell in enumerate(cells):
            hands(journey, cell, Qt.Key.Key_Tab if place < len(cells) - 1 else ENTER)
        assert view.sheet is not None
        assert len(view.sheet.children()) == at + 1
    hands(journey, ENTER)
    hands(journey, ENTER, control=True)
    journey.settle()


def clients_of(journey: Journey, count: int) -> list[str]:
    """Return codes of clients who have no interview in the final round."""
    workspace = journey.database()
    try:
        return [each.code for each in workspace.clients.find("a", limit=count)]
    finally:
        workspace.close()


def test_papers_are_typed_by_keyboard_and_stored(journey: Journey) -> None:
    first, second = clients_of(journey, 2)
    view = open_entry(journey)
    type_paper(journey, view, first)
    journey.keys = 0
    began = time.monotonic()
    type_paper(journey, view, second)
    print(f"keys {journey.keys}, seconds {time.monotonic() - began:.2f}")
    assert journey.keys <= MOST_KEYS
    workspace = journey.database()
    for code in (first, second):
        standing = workspace.entries.standing("DW", "final", workspace.clients.resolve(code))
        assert standing is not None
        record = workspace.entries.load(standing.response).record
        heads = {"client_code": code, "interview_day": "2026-11-20", "interviewer": "Dara"}
        assert record.answers == {**heads, **ANSWERS}
        assert [dict(each.answers) for each in record.children] == list(CHILDREN)
    assert workspace.entries.start("DW").drafts == ()
    workspace.close()
    journey.window.undo_bar._undo.click()
    journey.settle()
    workspace = journey.database()
    assert len(workspace.entries.lines("DW", "final")) == 1
    workspace.close()


def test_second_typing_is_blind_compared_and_decided_by_keys(journey: Journey) -> None:
    (code,) = clients_of(journey, 1)
    record = EntryRecord(
        {**ANSWERS, "members": 7, "activity": "food"}, {},
        tuple(ChildAnswers("children/child", -1, each) for each in CHILDREN),
        "2026-11-20", "Dara",
    )  # fmt: skip
    workspace = journey.database()
    head = EntryHead("DW", "final", workspace.clients.resolve(code), "Mony")
    workspace.entries.save(head, record)
    workspace.close()
    view = open_entry(journey)
    hands(journey, code, ENTER)
    journey.settle()
    page = journey.show("surveys", SurveysPage)
    message = page.message.current
    assert message is not None
    message.buttons[0].click()
    assert view.goal.mode is Mode.SECOND
    assert view.lines is not None
    assert all(not part.editor.text() for part in view.lines.parts() if hasattr(part, "editor"))
    view.bar.day.set_value("2026-11-20")
    view.bar.interviewer.set_value("Dara")
    view.bar.changed.emit()
    for keys in QUESTIONS:
        hands(journey, *keys)
    for cells in ROWS:
        for place, cell in enumerate(cells):
            hands(journey, cell, Qt.Key.Key_Tab if place < len(cells) - 1 else ENTER)
    hands(journey, ENTER, control=True)
    journey.settle()
    compared = page.desk.view
    said = page.message.current.accessibleName() if page.message.current is not None else ""
    assert isinstance(compared, SecondView), said
    journey.settle()
    assert [each.code for each in compared.differences.rows] == ["members", "activity"]
    compared.take_focus()
    hands(journey, "2")
    journey.settle()
    compared.take_focus()
    hands(journey, "1")
    journey.settle()
    workspace = journey.database()
    (line,) = workspace.entries.lines("DW", "final")
    assert line.comparison is not None
    assert [each.decision for each in line.comparison.differences] == ["second", "first"]
    stored = workspace.entries.load(line.response).record.answers
    assert (stored["members"], stored["activity"]) == (6, "food")
    workspace.close()


def test_a_broken_off_paper_is_offered_again(journey: Journey) -> None:
    (code,) = clients_of(journey, 1)
    view = open_entry(journey)
    hands(journey, code, ENTER)
    journey.settle()
    hands(journey, "20/11/2026", ENTER, "Dara", ENTER, "1", "6", ENTER)
    view.drafts.keep()
    journey.settle()
    hands(journey, "3", ENTER)
    hands(journey, Qt.Key.Key_Escape)
    journey.settle()
    page = journey.show("surveys", SurveysPage)
    assert page.desk.view is None
    view = open_entry(journey)
    message = page.message.current
    assert message is not None
    assert code in message.accessibleName()
    message.buttons[0].click()
    journey.settle()
    assert view.sheet is not None
    assert view.sheet.record() == EntryRecord(
        {"respondent": "client", "members": 6, "earners": 3}, {}, (), "2026-11-20", "Dara"
    )
    assert view.bar.client.client is not None
    assert view.bar.client.client.code == code
    QTest.qWait(1)


def test_a_stored_interview_is_changed_with_its_rules(journey: Journey) -> None:
    workspace = journey.database()
    client = next(
        each for each in workspace.clients.find("a", limit=20)
        if workspace.entries.standing("DW", "baseline", each.id) is not None
    )  # fmt: skip
    standing = workspace.entries.standing("DW", "baseline", client.id)
    assert standing is not None
    before = workspace.entries.load(standing.response).record
    workspace.close()
    page = journey.show("surveys", SurveysPage)
    page.open("response", standing.response)
    journey.settle()
    view = page.desk.view
    assert isinstance(view, EntryView)
    journey.qtbot.waitUntil(lambda: view.lines is not None and view.lines.is_built)
    assert view.lines is not None
    view.lines.go_to("members")
    hands(journey, "11", ENTER)
    hands(journey, ENTER, control=True)
    journey.settle()
    if page.desk.view is not None:
        hands(journey, ENTER, control=True)
        journey.settle()
    assert page.desk.view is None
    workspace = journey.database()
    after = workspace.entries.load(standing.response).record
    changed = {code for code in after.answers if after.answers[code] != before.answers.get(code)}
    assert changed == {"members"}
    assert after.children == before.children
    workspace.close()


def test_a_second_workbook_is_compared_in_the_window(journey: Journey, tmp_path: Path) -> None:
    (code,) = clients_of(journey, 1)
    workspace = journey.database()
    head = EntryHead("DW", "final", workspace.clients.resolve(code))
    workspace.entries.save(head, EntryRecord({"respondent": "client", "members": 6}))
    workspace.close()
    path = tmp_path / "second.csv"
    path.write_text(f"client_code,respondent,members\n{code},client,7\nnobody,client,1\n")
    page = journey.show("surveys", SurveysPage)
    page.desk.compare("DW", "final")
    journey.settle()
    view = page.desk.view
    assert isinstance(view, SecondView)
    view.compare_file(str(path))
    journey.settle()
    assert [(d.code, d.first, d.second) for d in view.differences.rows] == [("members", 6, 7)]
    message = page.message.current
    assert message is not None
    assert message.accessibleName() == "1 interview compared, 0 without a difference"
