"""Every sheet of a centre of thirty, from paper by keyboard alone: keys, sum, undo, paste."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from mfdw_desktop.domain.clients import ClientFilter, ClientStatus
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.health_care import VisitFilter
from mfdw_desktop.domain.incentives import AttendanceCode, AwardDraft, SessionDraft
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.payments import PaymentFilter, PaymentState, plan
from mfdw_desktop.domain.savings import AccountFilter
from mfdw_desktop.domain.transfers import TransferDraft
from mfdw_desktop.services.workspace import Workspace
from mfdw_desktop.ui.incentives.page import TAB_OF_KIND, IncentivesPage
from mfdw_desktop.ui.incentives.record import RecordPane
from mfdw_desktop.ui.widgets.grid import EntryGrid
from tests.ui.journey import Journey

CLIENTS = 30
SECONDS, KEY_SECONDS = 120, 0.35
"""What a clerk needs for a key when she reads the next line of a paper."""
ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space
Report = Callable[[str, object], None]


class Centre:
    """A centre of thirty clients with a cash transfer in three payments each."""

    def __init__(self, book: Workspace) -> None:
        wanted = ClientFilter(statuses=frozenset({ClientStatus.ACTIVE}))
        keys = [each.id for each in book.clients.page(wanted, limit=200)[1]]
        place = max(book.incentives.places(), key=lambda each: each.clients)
        self.id = place.centre_id
        self.clients = keys[:CLIENTS]
        assert len(self.clients) == CLIENTS
        book.clients.move(self.clients, TransferDraft(self.id))
        others = [each.centre_id for each in book.incentives.places() if each.centre_id != self.id]
        book.clients.move(keys[CLIENTS:], TransferDraft(others[0]))
        self.day = book.incentives.today()
        cash = next(each for each in book.incentives.schemes() if each.kind == "cash_transfer")
        amount = Money(3_000_000, book.incentives.currency())
        # the first check of each is due today, the next one later
        given = self.day - timedelta(days=min(each.due_after_days for each in cash.conditions))
        drafts = [AwardDraft(scheme_id=cash.id, client_id=each, on=given, amount=amount,
                             reason="as planned") for each in self.clients]  # fmt: skip
        made = set(self._awards(book, cash.id))
        book.incentives.give(drafts)
        for award in set(self._awards(book, cash.id)) - made:
            book.payments.plan(award, plan(amount, 3, self.day, 1))
        self.cash = cash.id

    def _awards(self, book: Workspace, scheme: int) -> Sequence[int]:
        from mfdw_desktop.domain.incentives import AwardFilter

        return [each.id for each in book.incentives.awards(AwardFilter(scheme_id=scheme))[1]]


@pytest.fixture
def centre(journey: Journey) -> Centre:
    book = journey.database()
    made = Centre(book)
    book.close()
    return made


def open_sheet(
    journey: Journey, centre: Centre, kind: str, scheme: int | None = None
) -> RecordPane:
    page = journey.show("incentives", IncentivesPage)
    page.tabs.choose(TAB_OF_KIND["award"])
    page.record.load()
    journey.settle()
    record = page.record
    record.show_kind(kind)
    record.place.set_value(centre.id)
    if scheme is not None:
        record.scheme.set_value(scheme)
    record.place.edited.emit()
    journey.settle()
    record.take_focus()
    assert record.grid is not None
    assert len(record.grid.model_.rows) == CLIENTS
    journey.keys = 0
    return record


def shown(record: RecordPane) -> int:
    return 0 if record.grid is None else len(record.grid.model_.rows)


def save(journey: Journey, record: RecordPane) -> int:
    """Save by the key; return how many keys there were."""
    assert record.grid is not None
    assert record.foot._entered.text() == f"{CLIENTS} of {CLIENTS} entered"
    journey.press(record.grid, Qt.Key.Key_S, control=True)
    journey.settle()
    assert not record.is_changed()
    return journey.keys


def type_cell(journey: Journey, grid: EntryGrid, words: str, *keys: Qt.Key) -> None:
    journey.press(grid, words[:1])
    # the line of the cell before is closed, and gone a moment later
    editor = grid.viewport().findChildren(QLineEdit)[-1]
    journey.press(editor, words[1:], *keys)


def undo(journey: Journey) -> None:
    journey.window.actions_.undo_last()
    journey.settle()


def report(record_property: Report, what: str, keys: int) -> None:
    record_property(f"keys of {what}", keys)
    print(f"{what}: {CLIENTS} clients, {keys} keys, {keys / CLIENTS:.1f} a client")
    assert keys * KEY_SECONDS < SECONDS


def test_checks_and_payments_by_a_key_or_two(
    journey: Journey, centre: Centre, record_property: Report
) -> None:
    record = open_sheet(journey, centre, "check", centre.cash)
    assert record.grid is not None
    for number in range(CLIENTS):
        journey.press(record.grid, "n" if number == 4 else "m")
    assert record.foot._said.text() == "Met: 29 · Not met: 1"
    breach = record.grid.model_.problem_at(4, "state")
    assert "a person reviews it" in breach
    report(record_property, "checks", save(journey, record))
    book = journey.database()
    done = [each for each in book.incentives.checks(states=frozenset({CheckState.MET}))
            if each.client_id in centre.clients and each.checked_on == centre.day]  # fmt: skip
    assert len(done) == CLIENTS - 1
    undo(journey)
    assert record.grid is not None
    assert len(record.grid.model_.rows) == CLIENTS

    record = open_sheet(journey, centre, "payment")
    assert record.grid is not None
    for _ in range(CLIENTS):
        journey.press(record.grid, SPACE, ENTER)
    record.foot.total.set_value(1_000_000 * CLIENTS)
    assert record.foot.gap.accessibleName() == "the total agrees"
    report(record_property, "payments", save(journey, record))
    wanted = PaymentFilter(scheme_id=centre.cash, states=frozenset({PaymentState.PAID}))
    paid = [each for each in book.payments.rows(wanted) if each.paid_on == centre.day]
    assert len(paid) == CLIENTS
    assert shown(record) == 0, "nothing is due any more"
    undo(journey)
    assert shown(record) == CLIENTS
    book.close()


def test_savings_and_vouchers_by_figures_and_space(
    journey: Journey, centre: Centre, record_property: Report
) -> None:
    record = open_sheet(journey, centre, "savings")
    grid = record.grid
    assert grid is not None
    before = balances(journey, centre)
    for _ in range(CLIENTS):
        type_cell(journey, grid, "5000", ENTER)
    record.foot.total.set_value(500_000 * CLIENTS)
    assert record.foot.gap.accessibleName() == "the total agrees"
    report(record_property, "savings", save(journey, record))
    assert balances(journey, centre) == before + 500_000 * CLIENTS
    undo(journey)
    assert balances(journey, centre) == before

    record = open_sheet(journey, centre, "voucher")
    grid = record.grid
    assert grid is not None
    type_cell(journey, grid, "SPEED-0098", ENTER)
    for _ in range(CLIENTS - 1):
        journey.press(grid, SPACE, ENTER)
    assert grid.model_.rows[-1]["voucher"] == "SPEED-0127"
    report(record_property, "vouchers", save(journey, record))
    book = journey.database()
    assert book.health.visits(VisitFilter(text="SPEED-"))[0] == CLIENTS
    undo(journey)
    assert book.health.visits(VisitFilter(text="SPEED-"))[0] == 0
    book.close()


def balances(journey: Journey, centre: Centre) -> int:
    book = journey.database()
    found = book.savings.accounts(AccountFilter(centre_id=centre.id))
    book.close()
    return sum(each.balance.minor for each in found)


def test_attendance_by_one_letter(
    journey: Journey, centre: Centre, record_property: Report
) -> None:
    book = journey.database()
    open_to_all = next(each for each in book.incentives.schemes() if not each.innovation_id)
    draft = SessionDraft(
        scheme_id=open_to_all.id, centre_id=centre.id, on=centre.day, topic="Speed"
    )
    book.incentives.save_session(draft, book.organisation.branches()[0].code)
    page = journey.show("incentives", IncentivesPage)
    page.tabs.choose(TAB_OF_KIND["session"])
    page.sessions.load()
    journey.settle()
    session = next(each for each in book.incentives.sessions() if each.topic == "Speed")
    page.sessions.shown.choose(session.uid)
    journey.settle()
    roster = page.sessions.roster
    assert len(roster.model_.rows) == CLIENTS
    roster.setFocus()
    journey.keys = 0
    for number in range(CLIENTS):
        journey.press(roster, "a" if number == 3 else "p")
    assert page.sessions._sum.text() == "29 came, 30 of 30 marked"
    journey.press(roster, Qt.Key.Key_S, control=True)
    journey.settle()
    report(record_property, "attendance", journey.keys)
    codes = [each.code for each in book.incentives.roster(session.id)]
    assert (codes.count(AttendanceCode.PRESENT), codes.count(AttendanceCode.ABSENT)) == (29, 1)
    book.close()


def test_paste_fill_carry_and_what_is_refused(journey: Journey, centre: Centre) -> None:
    record = open_sheet(journey, centre, "savings")
    grid = record.grid
    assert grid is not None
    model = grid.model_
    names = [each.name for each in model.columns]
    grid.go(0, names.index("deposit"))
    QGuiApplication.clipboard().setText("4,000\t\t\n2,000\t1,000\tAccident\n")
    journey.press(grid, Qt.Key.Key_V, control=True)
    assert [model.rows[at]["deposit"] for at in (0, 1)] == [400_000, 200_000]
    grid.go(2, names.index("deposit"))
    journey.press(grid, Qt.Key.Key_D, control=True)
    grid.go(2, names.index("reference"))
    type_cell(journey, grid, "R-7", ENTER)
    grid.go(2, names.index("reference"))
    journey.press(grid, Qt.Key.Key_F4)
    assert model.carried == {"reference"}
    grid.go(3, names.index("deposit"))
    type_cell(journey, grid, "100", ENTER)
    assert model.rows[3]["reference"] == "R-7"
    journey.press(grid, Qt.Key.Key_Z, control=True)
    assert (model.rows[3].get("reference"), model.rows[3].get("deposit")) == (None, None)
    assert record.foot._said.text() == "sum KHR 7,000"
    grid.go(4, names.index("withdrawal"))
    type_cell(journey, grid, "9,000,000", ENTER)
    grid.go(5, names.index("deposit"))
    type_cell(journey, grid, "0", ENTER)
    journey.press(grid, Qt.Key.Key_S, control=True)
    journey.settle()
    assert record.is_changed(), "all of it or nothing"
    assert [(row, name) for row, name, _ in model.problems()] == [(4, "reason"), (5, "deposit")]
    model.write([(4, "reason", "Accident"), (5, "deposit", "")])
    journey.press(grid, Qt.Key.Key_S, control=True)
    journey.settle()
    (found,) = model.problems()
    assert found[:2] == (4, "withdrawal")
    assert "can be taken out" in found[2]
    model.write([(4, "withdrawal", ""), (4, "reason", "")])
    journey.press(grid, Qt.Key.Key_S, control=True)
    journey.settle()
    assert not record.is_changed()
