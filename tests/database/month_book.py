"""A small branch with some months of life in it, different for every seed."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from mfdw_desktop.database import upgrade
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import (
    Attendance,
    Award,
    Branch,
    Centre,
    Client,
    ClientStatusLine,
    ConditionCheck,
    Consent,
    IncentiveKind,
    Institution,
    Questionnaire,
    QuestionnaireVersion,
    QueuedInterview,
    Response,
    Scheme,
    SchemeCondition,
    Session,
    SurveyRound,
)
from mfdw_desktop.database.writing import Unit, write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.periods import Month

NOW = datetime(2026, 4, 2, 3, 30, tzinfo=UTC)
MONTH = Month(2026, 3)
ACTOR = Actor("sokha")
NATIVE = ("សុខ ចន្ធី", "ស្រី សុខា", "វណ្ណ ដារ៉ា", "")


@dataclass(frozen=True)
class Keys:
    """The keys that the makers below share."""

    branch: int
    centre: int
    schemes: tuple[int, ...]
    conditions: tuple[tuple[int, int], ...]
    """(scheme, condition)."""
    round: int
    version: int


def make(path: Path, *, seed: int = 1, clients: int = 60) -> Database:
    """Write two branches into a new database at `path`; KH03 is the one to look at."""
    upgrade.create(path).close()
    database = Database(path, clock=lambda: NOW)
    fill(database, seed=seed, clients=clients)
    return database


def fill(database: Database, *, seed: int = 1, clients: int = 60) -> None:
    """Write the two branches into an empty database."""
    chance = random.Random(seed)
    with write(database, ACTOR) as unit:
        unit.create(
            Institution, name="Samakki Microfinance", native_name="សាមគ្គី", country="KH",
            currency="KHR", language="en", paper_size="a4",
        )  # fmt: skip
        schemes, conditions = _schemes(unit)
        for code, name, native in (("KH03", "Kampot", "កំពត"), ("KH04", "Takeo", None)):
            branch = unit.create(
                Branch, code=code, name=name, native_name=native, time_zone="Asia/Phnom_Penh"
            ).id
            centre = unit.create(Centre, branch_id=branch, code="C1", name="Chhouk").id
            survey, version = _survey(unit, code)
            keys = Keys(branch, centre, schemes, conditions, survey, version)
            for number in range(clients if code == "KH03" else 9):
                _client(unit, chance, keys, f"{code}-{number:05}-X")
            _sessions(unit, chance, keys)


def _schemes(unit: Unit) -> tuple[tuple[int, ...], tuple[tuple[int, int], ...]]:
    kinds = [
        unit.create(
            IncentiveKind, code=code, name=name, is_seed=True, uses_sessions=True,
            uses_conditions=True, uses_money=True,
        ).id
        for code, name in (("rebate", "Interest rebate"), ("training", "Training"))
    ]  # fmt: skip
    common: dict[str, Any] = {"rule": "open", "sessions_planned": 0}
    schemes = (
        unit.create(
            Scheme, kind_id=kinds[0], code="REB", name="Rebate & <b>school</b>",
            native_name="ការបញ្ចុះ", currency="KHR", plan_per_month=20, **common,
        ).id,
        unit.create(
            Scheme, kind_id=kinds[1], code="TRA", name="Safe-work training", currency="KHR",
            unit_cost_minor=1_200_000, plan_per_month=None, **common,
        ).id,
        unit.create(
            Scheme, kind_id=kinds[1], code="OLD", name="A scheme of last year", currency="KHR",
            plan_per_month=5, ends_on=date(2025, 12, 31), **common,
        ).id,
    )  # fmt: skip
    conditions = tuple(
        (
            schemes[at % 2],
            unit.create(
                SchemeCondition, scheme_id=schemes[at % 2], position=at // 2 + 1, text=text,
                about_child=False, evidence="visit", due_after_days=30,
            ).id,
        )
        for at, text in enumerate(("Child at school", "Safe-work visit", "Letter handed in"))
    )  # fmt: skip
    return schemes, conditions


def _survey(unit: Unit, code: str) -> tuple[int, int]:
    questionnaire = unit.create(
        Questionnaire,
        code=f"DW-{code}",
        title="Decent work",
        default_language="en",
        languages=["en"],
    ).id
    version = unit.create(
        QuestionnaireVersion, questionnaire_id=questionnaire, name="1", sha256=code,
        defined_at=NOW, definition={},
    ).id  # fmt: skip
    found = unit.create(SurveyRound, questionnaire_id=questionnaire, name="baseline", target=40).id
    return found, version


def _client(unit: Unit, chance: random.Random, keys: Keys, code: str) -> None:
    birth = date(chance.randrange(1950, 2013), 3, 31)
    name = chance.choice(("Sok Chanthy", "Srey Sokha", "Vann Dara", None))
    client = unit.create(
        Client, branch_id=keys.branch, centre_id=chance.choice((keys.centre, None)), code=code,
        name=name, native_name=chance.choice(NATIVE) or None,
        sex=chance.choice(("female", "female", "male", "other", "unknown", None)),
        birth_on=chance.choice((None, birth, date(2001, 3, 31))),
        village=chance.choice(("Chhouk", "", None)), phone=chance.choice(("012 345 678", None)),
        status="active", arm=chance.choice(("target", "comparison", None)),
        sort_name=(name or code).lower(), search_text=code.lower(),
    ).id  # fmt: skip
    _statuses(unit, chance, client)
    if chance.random() < 0.7:
        unit.create(
            Consent, client_id=client, scope=chance.choice(("service", "survey")),
            given_on=date(2025, 6, 1), method="signature",
            withdrawn_on=chance.choice((None, None, date(2026, 3, 15))),
        )  # fmt: skip
    for _ in range(chance.randrange(5)):
        _award(unit, chance, keys, client)
    for _ in range(chance.randrange(2)):
        _response(unit, chance, keys, client)
    if chance.random() < 0.1:
        unit.remove(Client, client)


def _statuses(unit: Unit, chance: random.Random, client: int) -> None:
    after = chance.choice((chance.randrange(320), 295 + chance.randrange(45)))
    day = date(2025, 5, 1) + timedelta(days=after)
    statuses = chance.choice(
        (
            ("active",),
            ("active",),
            ("active", "left"),
            ("to_complete",),
            ("to_complete", "active"),
            ("active", "left", "active"),
            ("active", "deceased"),
        )
    )
    for status in statuses:
        unit.create(
            ClientStatusLine, client_id=client, status=status, reason="enrolled", changed_on=day
        )
        # several on one day happen: the later line holds
        day += timedelta(days=chance.choice((0, 5, 20, 90)))


def _award(unit: Unit, chance: random.Random, keys: Keys, client: int) -> None:
    scheme = chance.choice(keys.schemes[:2])
    given_on = date(2026, 1, 15) + timedelta(days=chance.randrange(90))
    award = unit.create(
        Award, branch_id=keys.branch, client_id=client, scheme_id=scheme, given_on=given_on,
        recorded_at=NOW, amount_minor=chance.choice((None, 2_500_000, 1_234_550)),
        currency=chance.choice(("KHR", "KHR", "USD")), quantity=chance.choice((1, 1, 2)),
        status=chance.choice(("given", "given", "given", "returned", "planned", "cancelled")),
    ).id  # fmt: skip
    for owner, condition in keys.conditions:
        if owner != scheme or chance.random() < 0.3:
            continue
        due = given_on + timedelta(days=chance.randrange(40))
        state = chance.choice(("due", "met", "met", "not_met", "waived"))
        checked = None if state == "due" else due + timedelta(days=chance.randrange(-5, 20))
        unit.create(
            ConditionCheck, branch_id=keys.branch, client_id=client, award_id=award,
            condition_id=condition, due_on=due, state=state, checked_on=checked,
        )  # fmt: skip
    if chance.random() < 0.1:
        unit.remove(Award, award)


def _response(unit: Unit, chance: random.Random, keys: Keys, client: int) -> None:
    unit.create(
        Response, branch_id=keys.branch, round_id=keys.round, version_id=keys.version,
        client_id=chance.choice((client, client, None)), source_key=f"k{client}-{chance.random()}",
        interviewed_on=date(2026, 2, 10) + timedelta(days=chance.randrange(70)),
        status=chance.choice(("complete", "complete", "partial", "refused", "moved", "not_found")),
        answers={},
    )  # fmt: skip
    if chance.random() < 0.1:
        unit.create(
            QueuedInterview, branch_id=keys.branch, round_id=keys.round, version_id=keys.version,
            client_id=client, reason="second interview", sheet_row=2, record={},
            decision=chance.choice((None, "kept")),
        )  # fmt: skip


def _sessions(unit: Unit, chance: random.Random, keys: Keys) -> None:
    people = [
        row.id
        for row in unit.connection.execute(
            sa.select(Client.id).where(Client.branch_id == keys.branch).order_by(Client.id)
        )
    ]
    for number in range(14):
        held_on = date(2026, 2, 20) + timedelta(days=5 * number)
        session = unit.create(
            Session, branch_id=keys.branch, centre_id=keys.centre, scheme_id=keys.schemes[1],
            number=number + 1, topic="Lifting", held_on=held_on,
            status=chance.choice(("held", "held", "planned", "cancelled")),
        ).id  # fmt: skip
        for client in chance.sample(people, min(6, len(people))):
            unit.create(
                Attendance, session_id=session, client_id=client,
                code=chance.choice(("present", "absent", "approved_leave", "leave", "late", None)),
            )  # fmt: skip
