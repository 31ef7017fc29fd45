"""Every line of the first page opens a list of exactly as many rows as it says."""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from mfdw_desktop.database.models import (
    Award,
    AwardPayment,
    ConditionCheck,
    Enterprise,
    HealthVisit,
    InsuranceClaim,
    InsurancePolicy,
    QueuedInterview,
    Referral,
    RegistrationPaper,
    Response,
    SchemeCondition,
)
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.claims import ClaimState
from mfdw_desktop.domain.clients import ClientFilter
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.imports import QueueReason
from mfdw_desktop.domain.incentives import ATTENDED, AwardFilter, AwardStatus, SessionDraft
from mfdw_desktop.domain.payments import PaymentState
from mfdw_desktop.domain.today import Need
from mfdw_desktop.services.workspace import Workspace
from mfdw_desktop.ui.clients.client_figures import figures_of
from mfdw_desktop.ui.clients.client_view import TABS
from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.today.page import TodayView
from mfdw_desktop.ui.today.pieces import FigureCard
from tests.ui.journey import Journey
from tests.ui.today.test_today import count_of

NO_LIST = {"report-month", "backups"}


def rows_shown(journey: Journey) -> list[int]:
    shown = journey.window.stack.shown()
    assert shown is not None
    views = shown.findChildren(QAbstractItemView)
    return [each.model().rowCount() for each in views if each.isVisible() and each.model()]


def _fill(book: Workspace) -> None:
    """Let every kind of line have something that waits."""
    today = book.incentives.today()
    long_ago = today - timedelta(days=200)
    awards = book.incentives.awards(AwardFilter(), limit=20)[1]
    with write(book.database, book.actor) as unit:
        at = unit.connection
        newest = sa.select(InsurancePolicy.__table__).order_by(InsurancePolicy.id.desc())
        policy = at.execute(newest.limit(1)).one()
        unit.update(
            InsurancePolicy, policy.id, starts_on=long_ago, ends_on=today + timedelta(days=9),
            cancelled_on=None,
        )  # fmt: skip
        whose = {"branch_id": policy.branch_id, "client_id": policy.client_id}
        for state in (
            ClaimState.FILED, ClaimState.READY, ClaimState.SUBMITTED, ClaimState.APPROVED
        ):  # fmt: skip
            unit.create(
                InsuranceClaim, **whose, policy_id=policy.id, event="illness",
                happened_on=long_ago, filed_on=long_ago, currency="KHR", state=state.value,
            )  # fmt: skip
        enterprise = at.execute(sa.select(Enterprise.id).limit(1)).scalar_one()
        unit.create(
            RegistrationPaper, branch_id=policy.branch_id, enterprise_id=enterprise,
            grade="tax_number", issued_on=long_ago, expires_on=today + timedelta(days=9),
            currency="KHR",
        )  # fmt: skip
        condition = at.execute(sa.select(ConditionCheck.__table__).limit(1)).one()
        unit.update(SchemeCondition, condition.condition_id, about_child=True)
        for stands, day in ((CheckState.NOT_MET, long_ago), (CheckState.DUE, None)):
            unit.create(
                ConditionCheck, branch_id=condition.branch_id, client_id=condition.client_id,
                award_id=condition.award_id, condition_id=condition.condition_id,
                due_on=long_ago, state=stands.value, checked_on=day,
            )  # fmt: skip
        sent = at.execute(sa.select(Referral.id).limit(2)).scalars().all()
        for key in sent:
            unit.update(Referral, key, sent_on=long_ago, closed_on=None, outcome=None)
        visit = at.execute(sa.select(HealthVisit.id).limit(1)).scalar_one()
        unit.update(HealthVisit, visit, follow_up_on=long_ago, followed_on=None)
        given = awards[0]
        branch = at.execute(sa.select(Award.branch_id).where(Award.id == given.id)).scalar_one()
        unit.create(
            AwardPayment,
            branch_id=branch,
            client_id=given.client_id,
            award_id=given.id,
            number=1,
            due_on=long_ago,
            amount_minor=100,
            currency="KHR",
            state=PaymentState.DUE.value,
        )
        answered = at.execute(sa.select(Response.__table__).limit(1)).one()
        for number, reason in enumerate(
            (QueueReason.CLIENT_UNKNOWN, QueueReason.SECOND_INTERVIEW, QueueReason.SECOND_INTERVIEW)
        ):
            is_unknown = reason is QueueReason.CLIENT_UNKNOWN
            unit.create(
                QueuedInterview, branch_id=answered.branch_id, round_id=answered.round_id,
                version_id=answered.version_id, reason=reason.value, source_key=f"k{number}",
                sheet_row=number + 2,
                client_id=None if is_unknown else answered.client_id,
                response_id=None if is_unknown else answered.id,
                record={"answers": answered.answers, "missing": {}, "children": []},
            )  # fmt: skip
    (branch_code, *_) = (each.code for each in book.organisation.branches())
    book.incentives.save_session(
        SessionDraft(scheme_id=awards[0].scheme_id, topic="Loans", on=today), branch_code
    )


def test_every_kind_of_line_opens_as_many_as_it_says(journey: Journey) -> None:
    other = journey.database()
    _fill(other)
    found = other.today.read("")
    other.close()
    assert found is not None
    known = {each.need for each in found.needs}
    assert set(Need) - known <= {Need.MONTH, Need.BACKUP}
    page = journey.show("today", TodayView)
    page.activate()
    journey.settle()
    places = [each.place for each in page.rows() if each.place[0] not in NO_LIST]
    assert len(places) == len(known - {Need.MONTH, Need.BACKUP})
    for place in places:
        page = journey.show("today", TodayView)
        journey.settle()
        row = next(each for each in page.rows() if each.place == place)
        wanted = count_of(row)
        journey.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        journey.settle()
        assert wanted in rows_shown(journey), place


def _number(said: str) -> int:
    return int("".join(each for each in said if each.isdigit()))


def test_figures_of_today_are_what_they_open(journey: Journey) -> None:
    page = journey.show("today", TodayView)
    page.activate()
    journey.settle()
    cards = {each.place[0]: each for each in page.findChildren(FigureCard)}
    assert set(cards) == {"clients", "report-month", "check", "session"}
    active = _number(cards["clients"].text().rpartition(":")[2])
    given = _number(cards["report-month"].text().rpartition(":")[2])
    other = journey.database()
    today = other.incentives.today()
    assert len(other.organisation.branches()) == 1
    month = AwardFilter(
        statuses=frozenset({AwardStatus.GIVEN}), first=today.replace(day=1), last=today
    )
    assert given == other.incentives.awards(month, limit=1)[0] > 0
    other.close()
    journey.qtbot.mouseClick(cards["clients"], Qt.MouseButton.LeftButton)
    journey.settle()
    assert active in rows_shown(journey)


def test_figures_of_a_client_are_what_her_tabs_list(journey: Journey) -> None:
    other = journey.database()
    found = [other.clients.detail(each.id) for each in other.clients.page(ClientFilter())[1]]
    other.close()
    busy = max(found, key=lambda each: len(each.awards) + 20 * len(each.documents))
    page = journey.show("clients", ClientsPage)
    page.open("client", busy.client.uid)
    journey.settle()
    view = page.view
    listed = {
        "household": busy.household, "loans": busy.loans, "incentives": busy.awards,
        "surveys": busy.responses, "documents": busy.documents,
    }  # fmt: skip
    for name, records in listed.items():
        view.choose_tab(name)
        journey.settle()
        said = view._named[TABS.index(name)]
        assert (_number(said) if any(map(str.isdigit, said)) else 0) == len(records), name
        tab = view.tab(name)
        assert tab is not None
        if name in ("household", "loans", "incentives"):
            tables = [each.model() for each in tab.findChildren(QAbstractItemView)]
            assert len(records) in [each.rowCount() for each in tables if each], name
    figures = {each.title: each for each in figures_of(busy)}
    given = [each for each in busy.awards if each.status is AwardStatus.GIVEN]
    assert _number(figures["Incentives"].value) == len(given)
    came = [each for each in busy.sessions if each.code in ATTENDED]
    assert figures["Attendance"].value.startswith(str(len(came)))
