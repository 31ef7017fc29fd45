"""Writing the sample branch: rows in bulk, in the order that links ask for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import (
    Attendance,
    Award,
    Client,
    ClientExternalId,
    ClientStatusLine,
    ConditionCheck,
    Consent,
    Enrolment,
    Enterprise,
    Household,
    HouseholdMember,
    Institution,
    Loan,
    Record,
    Response,
    ResponseRow,
)
from mfdw_desktop.database.queries import demo_insurance
from mfdw_desktop.database.queries.demo_catalogue import Catalogue
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.clients import ClientStatus, StatusReason
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.demo_answers import CHILD_PATH, DemoInterview, outside_number
from mfdw_desktop.domain.demo_entry import award_entered
from mfdw_desktop.domain.demo_insurance import make_policies, make_visits
from mfdw_desktop.domain.demo_life import DemoAward, DemoLife
from mfdw_desktop.domain.demo_own import client_values, household_values
from mfdw_desktop.domain.demo_people import DemoClient, DemoMember
from mfdw_desktop.domain.demo_plan import CURRENCY, Plan
from mfdw_desktop.domain.demo_schemes import HEALTH, HEALTH_VOUCHER
from mfdw_desktop.domain.demo_words import district
from mfdw_desktop.domain.identifiers import normalise_id
from mfdw_desktop.domain.names import fold, search_text
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.programme import Arm

NATIONAL, CORE_BANKING, LIST_NUMBER = "national", "core_banking", "list_number"
_CHUNK = 4_000
_COLUMNS: dict[type[Record], tuple[str, ...]] = {
    Household: ("id", "uid", "branch_id", "code", "village", "own_fields"),
    Client: (
        "id", "uid", "branch_id", "centre_id", "group_id", "household_id", "code", "name",
        "native_name", "sex", "birth_on", "birth_estimated", "village", "address", "phone",
        "relative_name", "language", "status", "status_on", "status_reason", "joined_on",
        "left_on", "arm", "own_fields", "sort_name", "search_text",
    ),
    ClientStatusLine: ("id", "uid", "client_id", "status", "reason", "changed_on"),
    ClientExternalId: ("id", "uid", "client_id", "kind", "value", "value_key"),
    Consent: (
        "id", "uid", "client_id", "scope", "given_on", "method", "witness", "withdrawn_on",
    ),
    HouseholdMember: (
        "id", "uid", "household_id", "client_id", "name", "native_name", "sex", "birth_on",
        "birth_estimated", "relation", "is_head", "school", "grade", "works",
    ),
    Enterprise: (
        "id", "uid", "branch_id", "client_id", "activity", "sector", "started_on",
        "registration", "workers_family", "workers_paid", "workers_women",
    ),
    Enrolment: (
        "id", "uid", "innovation_id", "branch_id", "client_id", "arm", "enrolled_on", "left_on",
        "left_reason",
    ),
    Loan: (
        "id", "uid", "branch_id", "client_id", "number", "product", "cycle", "principal_minor",
        "currency", "disbursed_on", "due_on", "months", "purpose", "status",
        "outstanding_minor", "outstanding_on",
    ),
    Attendance: ("id", "uid", "session_id", "client_id", "code"),
    Award: (
        "id", "uid", "branch_id", "client_id", "scheme_id", "member_id", "loan_id", "given_on",
        "recorded_at", "amount_minor", "base_minor", "currency", "quantity", "status",
        "reference", "note", "version_id",
    ),
    ConditionCheck: (
        "id", "uid", "branch_id", "client_id", "award_id", "condition_id", "member_id",
        "due_on", "state", "checked_on", "checked_by", "evidence", "note",
    ),
    Response: (
        "id", "uid", "branch_id", "round_id", "version_id", "client_id", "source_key",
        "interviewed_on", "interviewer", "status", "arm", "answers", "missing", "link_method",
        "link_score", "linked_by", "linked_at",
    ),
    ResponseRow: (
        "id", "uid", "response_id", "member_id", "path", "position", "source_key", "answers",
        "missing", "link_method", "link_score",
    ),
    **demo_insurance.COLUMNS,
}  # fmt: skip
"""Tables in the order in which rows can be written, parents first."""


class DemoWriter:
    """Takes clients one after the other and writes them in large portions."""

    def __init__(
        self, unit: Unit, plan: Plan, catalogue: Catalogue, uid: Callable[[], str]
    ) -> None:
        self._unit = unit
        self._plan = plan
        self._catalogue = catalogue
        self._uid = uid
        self._rows: dict[type[Record], list[tuple[Any, ...]]] = {each: [] for each in _COLUMNS}
        self._waiting = 0
        self._first_client = unit.reserve(Client, plan.clients)
        self._households: dict[int, int] = {}
        self._members: dict[int, int] = {}
        self.counts = dict.fromkeys(("clients", "awards", "responses"), 0)

    def add(self, client: DemoClient, life: DemoLife, interviews: list[DemoInterview]) -> None:
        """Take one client with all that hangs on her."""
        # A couple of two clients refers to each other: they go into one portion.
        if self._waiting >= _CHUNK and client.household_of is None:
            self.flush()
        key = self._first_client + client.number
        self._client(key, client, interviews)
        self._household(key, client)
        self._belongings(key, client)
        loans = self._loans(key, life)
        for place, code in life.attendance:
            session = self._catalogue.sessions[(client.centre, place)]
            self._add(Attendance, session, key, code.value)
        # before the awards are written: a voucher gives its award the number
        visits = make_visits(self._plan, client, life)
        awards = {
            id(each): self._award(key, (client.number, place), each, loans)
            for place, each in enumerate(life.awards)
        }
        demo_insurance.add_policies(
            self._add,
            key,
            self._catalogue.branch,
            make_policies(self._plan, client, life),
            scheme=self._catalogue.schemes[HEALTH.code],
            awards=awards,
            person=self._person,
            helper=self._catalogue.clerk,
        )
        for visit in visits:
            demo_insurance.add_visit(
                self._add,
                key,
                self._catalogue.branch,
                visit,
                scheme=self._catalogue.schemes[HEALTH_VOUCHER.code],
                award=awards[id(visit.award)],
                member=self._members.get(id(visit.member)) if visit.member else None,
            )
        for interview in interviews:
            self._response(key, client, interview)
        self.counts["clients"] += 1
        self.counts["awards"] += len(life.awards)
        self.counts["responses"] += len(interviews)

    def flush(self) -> None:
        """Write what was taken so far."""
        for model, rows in self._rows.items():
            if rows:
                self._unit.create_many(model, _COLUMNS[model], rows)
        self._rows = {each: [] for each in _COLUMNS}
        self._waiting = 0
        self._members = {}

    def _add(self, model: type[Record], *values: Any, key: int | None = None) -> int:
        chosen = self._unit.reserve(model) if key is None else key
        self._rows[model].append((chosen, self._uid(), *values))
        self._waiting += 1
        return chosen

    def _client(self, key: int, client: DemoClient, interviews: list[DemoInterview]) -> None:
        code = self._plan.code(client.number)
        household = self._household_of(client, code)
        arm = self._arm(client)
        known = client.status is not ClientStatus.TO_COMPLETE
        day = client.joined_on or interviews[0].on
        numbers = self._numbers(client)
        steps = [(ClientStatus.ACTIVE if known else client.status, StatusReason.ENROLLED, day)]
        if client.left_on is not None and client.left_reason is not None:
            steps.append((client.status, client.left_reason, client.left_on))
        status, reason, since = steps[-1]
        others = [value for _, value in numbers]
        centre = self._catalogue.centres[client.centre] if known else None
        group = self._catalogue.groups[(client.centre, client.group)] if known else None
        self._add(
            Client, self._catalogue.branch, centre, group, household, code, client.name or None,
            client.native_name or None, _sex(client.sex), client.birth_on,
            client.birth_estimated, client.village or None,
            f"{district(client.centre)} district" if known else None, client.phone or None,
            client.relative_name or None, "km", status.value, since, reason.value,
            client.joined_on, client.left_on, arm.value if arm else None,
            client_values(self._plan, client.number) if known else None,
            fold(client.name) or fold(code),
            search_text(client.name, client.native_name, code=code, phone=client.phone,
                        village=client.village, others=others),
            key=key,
        )  # fmt: skip
        for each in steps:
            self._add(ClientStatusLine, key, each[0].value, each[1].value, each[2])
        for kind, value in numbers:
            self._add(ClientExternalId, key, kind, value, normalise_id(value))

    def _household_of(self, client: DemoClient, code: str) -> int | None:
        """Return the household to live in: her own, the spouse's, or none when not known."""
        if client.status is ClientStatus.TO_COMPLETE:
            return None
        if client.household_of is not None:
            return self._households[client.household_of]
        own = household_values(self._plan, client.number)
        key = self._add(Household, self._catalogue.branch, f"H-{code}", client.village or None, own)
        self._households = {client.number: key}
        return key

    def _household(self, key: int, client: DemoClient) -> None:
        for member in client.members:
            known = member.client is not None
            self._members[id(member)] = self._add(
                HouseholdMember, self._households[client.number],
                self._first_client + member.client if member.client is not None else None,
                member.name, member.native_name, _sex(member.sex), member.birth_on,
                client.birth_estimated if known else False, member.relation.value,
                member.is_head, member.school.value if member.school else None, member.grade,
                member.works,
            )  # fmt: skip

    def _belongings(self, key: int, client: DemoClient) -> None:
        branch = self._catalogue.branch
        for scope, on, method, witness, withdrawn in client.consents:
            self._add(Consent, key, scope.value, on, method.value, witness or None, withdrawn)
        own = client.enterprise
        if own is not None:
            self._add(
                Enterprise, branch, key, own.activity, own.sector, own.started_on,
                own.registration.value, own.workers_family, own.workers_paid, own.workers_women,
            )  # fmt: skip
        if client.joined_on is not None and self._arm(client) is Arm.TARGET:
            began = max(client.joined_on, self._plan.innovation_on)
            if client.left_on is None or client.left_on > began:
                reason = client.left_reason.value if client.left_reason else None
                self._add(
                    Enrolment, self._catalogue.innovation, branch, key, Arm.TARGET.value, began,
                    client.left_on, reason,
                )  # fmt: skip

    def _loans(self, key: int, life: DemoLife) -> list[int]:
        return [
            self._add(
                Loan, self._catalogue.branch, key, loan.number, loan.product, loan.cycle,
                loan.principal, CURRENCY, loan.disbursed_on, loan.due_on, loan.months,
                loan.purpose, loan.status.value, loan.outstanding, self._plan.settled,
            )
            for loan in life.loans
        ]  # fmt: skip

    def _award(self, key: int, place: tuple[int, int], award: DemoAward, loans: list[int]) -> int:
        branch = self._catalogue.branch
        member = self._members.get(id(award.member)) if award.member else None
        version, conditions = self._catalogue.rule_on(award.scheme.code, award.on)
        made = self._add(
            Award, branch, key, self._catalogue.schemes[award.scheme.code], member,
            loans[award.loan] if award.loan is not None else None, award.on,
            _moment(award_entered(self._plan, *place, award.on)), award.amount, award.base,
            CURRENCY, award.quantity, award.status.value, award.reference or None,
            award.note or None, version,
        )  # fmt: skip
        for check in award.checks:
            done = check.state is not CheckState.DUE
            self._add(
                ConditionCheck, branch, key, made, conditions[check.condition], member,
                check.due_on, check.state.value, check.checked_on,
                self._catalogue.clerk if done else None,
                check.evidence.value if check.evidence else None, check.note or None,
            )  # fmt: skip

        return made

    def _person(self, member: DemoMember) -> tuple[int | None, int | None]:
        """Return the client, if the member is one, and the line on the roster."""
        client = self._first_client + member.client if member.client is not None else None
        return client, self._members.get(id(member))

    def _response(self, key: int, client: DemoClient, interview: DemoInterview) -> None:
        arm = self._arm(client)
        made = self._add(
            Response, self._catalogue.branch, self._catalogue.rounds[interview.round],
            self._catalogue.version, key, interview.key, interview.on, interview.interviewer,
            interview.status, arm.value if arm else None,
            self._catalogue.in_order(interview.answers), interview.missing or None,
            interview.link_method, interview.link_score, self._catalogue.clerk,
            _moment(interview.on),
        )  # fmt: skip
        for position, child in enumerate(interview.children, start=1):
            self._add(
                ResponseRow, made, self._members.get(id(child.member)), CHILD_PATH, position,
                f"{interview.key}/{CHILD_PATH}[{position}]",
                self._catalogue.in_order(child.answers), child.missing or None, "rule", 1.0,
            )  # fmt: skip

    def _arm(self, client: DemoClient) -> Arm | None:
        known = client.status is not ClientStatus.TO_COMPLETE
        return self._plan.arm(client.centre) if known else None

    def _numbers(self, client: DemoClient) -> list[tuple[str, str]]:
        if client.status is ClientStatus.TO_COMPLETE:
            return [(LIST_NUMBER, outside_number(client.number))]
        numbers = [(CORE_BANKING, f"CB{client.number + 1:06}")]
        return [*numbers, (NATIONAL, client.national_id)] if client.national_id else numbers


def is_empty(database: Database) -> bool:
    """Tell whether nothing was entered into a database yet."""
    with database.read() as connection:
        return connection.execute(sa.select(Institution.id).limit(1)).first() is None


def _sex(sex: Sex) -> str | None:
    return None if sex is Sex.UNKNOWN else sex.value


def _moment(day: date) -> datetime:
    """Return an hour of office work on a day."""
    return datetime.combine(day, time(3, 30), UTC)
