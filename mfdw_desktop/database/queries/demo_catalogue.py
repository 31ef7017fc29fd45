"""Writing what the sample branch stands on: organisation, schemes, sessions, questionnaire."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any

from mfdw_desktop.database.models import (
    Area,
    Assignment,
    Branch,
    Centre,
    Choice,
    ClientGroup,
    IncentiveKind,
    Innovation,
    Institution,
    Question,
    Questionnaire,
    QuestionnaireVersion,
    Record,
    Scheme,
    SchemeCondition,
    SchemeVersion,
    Session,
    Staff,
    SurveyRound,
)
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain import demo_words as words
from mfdw_desktop.domain import eligibility, surveys
from mfdw_desktop.domain.actors import Role
from mfdw_desktop.domain.conditions import ConditionDraft
from mfdw_desktop.domain.demo_plan import BRANCH, CURRENCY, GROUPS, Plan
from mfdw_desktop.domain.demo_schemes import SCHEMES, DemoScheme
from mfdw_desktop.domain.incentives import SessionStatus
from mfdw_desktop.domain.kinds import SEED_AREAS, SEED_KINDS
from mfdw_desktop.domain.programme import Arm, Level, Phase

INNOVATION = "SAFE-SCHOOL"


@dataclass
class Catalogue:
    """Keys of what was written, for the clients to be hung on."""

    branch: int = 0
    innovation: int = 0
    version: int = 0
    manager: str = ""
    clerk: str = ""
    """Name of the person who enters and checks."""
    officers: list[int] = field(default_factory=list)
    centres: list[int] = field(default_factory=list)
    groups: dict[tuple[int, int], int] = field(default_factory=dict)
    schemes: dict[str, int] = field(default_factory=dict)
    rules: dict[str, list[tuple[date, int, list[int]]]] = field(default_factory=dict)
    """Scheme to (first day, version, conditions) of its versions, the newest first."""
    sessions: dict[tuple[int, int], int] = field(default_factory=dict)
    """By centre and place among the plan's sessions."""
    rounds: dict[str, int] = field(default_factory=dict)
    order: dict[str, int] = field(default_factory=dict)
    """Question to its place."""

    def rule_on(self, scheme: str, day: date) -> tuple[int, list[int]]:
        """Return the version of a scheme on a day, and its conditions."""
        found = self.rules[scheme]
        _, version, conditions = next((each for each in found if each[0] <= day), found[-1])
        return version, conditions

    def in_order(self, answers: dict[str, Any]) -> dict[str, Any]:
        """Return the answers in the order of the questions."""
        return dict(sorted(answers.items(), key=lambda each: self.order[each[0]]))


class CatalogueWriter:
    """Writes the sample's organisation, programme and questionnaire."""

    def __init__(self, unit: Unit, plan: Plan, uid: Callable[[], str]) -> None:
        self._unit = unit
        self._plan = plan
        self._uid = uid
        self._made = Catalogue()

    def write(self, questionnaire: surveys.Questionnaire, sha256: str) -> Catalogue:
        """Write everything and return the keys."""
        self._organisation()
        self._centres()
        self._programme()
        self._sessions()
        self._questionnaire(questionnaire, sha256)
        return self._made

    def _create(self, model: type[Record], **values: Any) -> int:
        return self._unit.create(model, uid=self._uid(), **values).id

    def _create_many(
        self, model: type[Record], columns: tuple[str, ...], rows: list[tuple[Any, ...]]
    ) -> list[int]:
        """Insert rows and return their keys."""
        first = self._unit.reserve(model, len(rows))
        keyed = [(first + at, self._uid(), *row) for at, row in enumerate(rows)]
        self._unit.create_many(model, ("id", "uid", *columns), keyed)
        return [row[0] for row in keyed]

    def _organisation(self) -> None:
        self._create(
            Institution,
            name="Mekong Hope Microfinance",
            native_name="មីក្រូហិរញ្ញវត្ថុ ក្ដីសង្ឃឹមមេគង្គ",
            country="KH",
            currency=CURRENCY,
            language="en",
            paper_size="a4",
        )
        self._made.branch = self._create(
            Branch,
            code=BRANCH,
            name="Kampot",
            native_name="កំពត",
            time_zone="Asia/Phnom_Penh",
            address="Kampot town",
        )
        self._staff()

    def _staff(self) -> None:
        roles = [Role.MANAGER, Role.COORDINATOR, Role.CLERK]
        roles += [Role.OFFICER] * self._plan.officers
        random = self._plan.random("staff")
        rows: list[tuple[Any, ...]] = []
        for number, role in enumerate(roles, start=1):
            family = random.choice(words.FAMILY_NAMES)
            given = random.choice(random.choice((words.WOMEN, words.MEN)))
            name, native = f"{family[0]} {given[0]}", f"{family[1]} {given[1]}"
            rows.append((self._made.branch, f"S{number:02}", name, native, role.value))
            if role is Role.MANAGER:
                self._made.manager = name
            if role is Role.CLERK:
                self._made.clerk = name
        columns = ("branch_id", "code", "name", "native_name", "role")
        self._made.officers = self._create_many(Staff, columns, rows)[3:]

    def _centres(self) -> None:
        plan, made = self._plan, self._made
        rows: list[tuple[Any, ...]] = []
        for centre in range(plan.centres):
            name, native = words.place(centre)
            officer = made.officers[centre // 4 % len(made.officers)]
            code = f"C{centre + 1:02}"
            weekday = plan.weekday(centre)
            rows.append((made.branch, officer, code, name, native, name, weekday))
        made.centres = self._create_many(
            Centre,
            ("branch_id", "officer_id", "code", "name", "native_name", "village",
             "meeting_weekday"),
            rows,
        )  # fmt: skip
        places = [(centre, group) for centre in range(plan.centres) for group in range(GROUPS)]
        keys = self._create_many(
            ClientGroup,
            ("branch_id", "centre_id", "code", "name"),
            [
                (made.branch, made.centres[centre], f"{group + 1}", f"Group {group + 1}")
                for centre, group in places
            ],
        )
        made.groups = dict(zip(places, keys, strict=True))

    def _programme(self) -> None:
        plan, made = self._plan, self._made
        areas = {each.code: self._create(Area, code=each.code, name=each.name)
                 for each in SEED_AREAS}  # fmt: skip
        kinds = {
            each.code: self._create(
                IncentiveKind,
                code=each.code,
                name=each.name,
                is_seed=True,
                uses_sessions=each.uses_sessions,
                uses_conditions=each.uses_conditions,
                uses_money=each.uses_money,
            )
            for each in SEED_KINDS
        }
        made.innovation = self._create(
            Innovation,
            area_id=areas["child_labour"],
            code=INNOVATION,
            name="Safe work and school",
            description="Safe-work sessions at the centre, a rebate for school attendance and "
            "help with the costs of school, in half of the centres.",
            phase=Phase.IMPLEMENTATION.value,
            level=Level.CENTRE.value,
            started_on=plan.innovation_on,
        )
        for scheme in SCHEMES:
            self._scheme(scheme, kinds[scheme.kind], areas[scheme.area])
        arms = [
            (made.innovation, made.branch, key, plan.arm(centre).value, plan.rounds[0].opens_on)
            for centre, key in enumerate(made.centres)
        ]
        self._create_many(
            Assignment, ("innovation_id", "branch_id", "centre_id", "arm", "from_on"), arms
        )

    def _scheme(self, scheme: DemoScheme, kind: int, area: int) -> None:
        planned = round(scheme.plan_share * self._plan.clients)
        key = self._create(
            Scheme,
            kind_id=kind,
            area_id=area,
            innovation_id=self._made.innovation if scheme.is_innovation else None,
            code=scheme.code,
            name=scheme.name,
            native_name=scheme.native_name,
            description=scheme.description or None,
            rule=scheme.rule.value,
            amount_minor=scheme.amount or None,
            share_percent=scheme.share_percent or None,
            unit_cost_minor=scheme.unit_cost,
            currency=CURRENCY,
            partner=scheme.partner or None,
            plan_per_month=planned or None,
            sessions_planned=scheme.sessions_planned,
            starts_on=self._plan.month.plus(-24).first,
        )
        self._made.schemes[scheme.code] = key
        first = self._plan.month.plus(-24).first
        since = self._plan.month.plus(-scheme.changed_months).first
        if scheme.first_conditions:
            self._version(scheme, key, 1, first, scheme.first_conditions, "")
            self._version(scheme, key, 2, since, scheme.conditions, scheme.change_note)
        else:
            self._version(scheme, key, 1, first, scheme.conditions, "")

    def _version(
        self,
        scheme: DemoScheme,
        key: int,
        number: int,
        since: date,
        conditions: Sequence[ConditionDraft],
        note: str,
    ) -> None:
        """Write a version of a scheme with its conditions."""
        version = self._create(
            SchemeVersion,
            scheme_id=key,
            number=number,
            from_on=since if number > 1 else None,
            rule=scheme.rule.value,
            amount_minor=scheme.amount or None,
            share_percent=scheme.share_percent or None,
            unit_cost_minor=scheme.unit_cost,
            currency=CURRENCY,
            eligibility=eligibility.to_document(scheme.eligibility),
            note=note or None,
        )
        made = [
            self._create(
                SchemeCondition,
                scheme_id=key,
                version_id=version,
                position=position,
                text=condition.text,
                about_child=condition.about_child,
                evidence=condition.evidence.value,
                due_after_days=condition.due_after_days,
                every_months=condition.every_months,
                times=condition.times,
            )
            for position, condition in enumerate(conditions, start=1)
        ]
        self._made.rules.setdefault(scheme.code, []).insert(0, (since, version, made))

    def _sessions(self) -> None:
        plan, made = self._plan, self._made
        scheme = made.schemes["SAFE-WORK"]
        places: list[tuple[int, int]] = []
        rows: list[tuple[Any, ...]] = []
        for centre, key in enumerate(made.centres):
            if plan.arm(centre) is not Arm.TARGET:
                continue
            village = words.place(centre)[0]
            for place, session in enumerate(plan.sessions):
                on = plan.session_day(session, centre)
                held = on < plan.today
                topic = words.REFRESHER if session.cycle == 3 else words.TOPICS[session.number - 1]
                status = SessionStatus.HELD if held else SessionStatus.PLANNED
                places.append((centre, place))
                rows.append((made.branch, key, scheme, session.number, topic, on, "09:00", 90,
                             f"Centre house, {village}", status.value))  # fmt: skip
        keys = self._create_many(
            Session,
            ("branch_id", "centre_id", "scheme_id", "number", "topic", "held_on", "starts_at",
             "minutes", "place", "status"),
            rows,
        )  # fmt: skip
        made.sessions = dict(zip(places, keys, strict=True))

    def _questionnaire(self, form: surveys.Questionnaire, sha256: str) -> None:
        plan, made = self._plan, self._made
        key = self._create(
            Questionnaire,
            code=form.code,
            title=form.title,
            default_language=form.default_language,
            languages=list(form.languages),
        )
        made.version = self._create(
            QuestionnaireVersion,
            questionnaire_id=key,
            name=form.version,
            sha256=sha256,
            defined_at=datetime.combine(plan.month.plus(-24).first, time(2), UTC),
            definition=surveys.to_document(form),
        )
        made.order = {each.code: each.position for each in form.questions}
        self._create_many(
            Question,
            ("questionnaire_id", "code", "path", "kind", "labels", "list_name", "repeat_path",
             "is_required", "is_sensitive", "position"),
            [
                (key, each.code, each.path, each.kind.value, each.labels, each.list_name or None,
                 each.repeat or None, each.required, each.sensitive, each.position)
                for each in form.questions
            ],
        )  # fmt: skip
        self._create_many(
            Choice,
            ("questionnaire_id", "list_name", "name", "labels", "position"),
            [
                (key, name, choice.name, choice.labels, position)
                for name, listed in form.choices.items()
                for position, choice in enumerate(listed, start=1)
            ],
        )
        sampled = sum(plan.is_sampled(each) for each in range(plan.clients))
        for each in plan.rounds:
            made.rounds[each.name] = self._create(
                SurveyRound,
                questionnaire_id=key,
                name=each.name,
                opens_on=each.opens_on,
                closes_on=each.closes_on,
                target=sampled,
            )
