from __future__ import annotations

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.incentives import AwardFilter
from mfdw_desktop.domain.kinds import (
    Area,
    FieldKind,
    IncentiveKind,
    KindField,
    code_of,
    read_value,
)
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.services.incentives import Incentives
from mfdw_desktop.services.kinds import Kinds
from tests.services.incentives_book import Made, award, scheme_of, write_branch

SIZE = KindField("", "Size", FieldKind.CHOICE, ("small", "large"), is_needed=True)
KIT = IncentiveKind("", "School-start kit", is_seed=False, fields=(SIZE, KindField("", "Teacher")))


@pytest.fixture
def made(any_database: Database, actor: Actor) -> Made:
    return write_branch(any_database, actor)


@pytest.fixture
def kinds(any_database: Database, actor: Actor, made: Made) -> Kinds:
    return Kinds(any_database, actor)


def kit(kinds: Kinds) -> IncentiveKind:
    return next(each for each in kinds.kinds() if each.name.startswith("School"))


def test_a_kind_gets_codes_and_keeps_them(kinds: Kinds) -> None:
    kinds.save_kind(KIT)
    found = kit(kinds)
    assert (found.code, [each.code for each in found.fields]) == (
        "school_start_kit", ["size", "teacher"],
    )  # fmt: skip
    renamed = IncentiveKind(
        found.code, "School kit", is_seed=False,
        fields=(KindField("size", "Size of the shirt", FieldKind.CHOICE, ("s", "m")),),
    )  # fmt: skip
    kinds.save_kind(renamed, found.id)
    found = kit(kinds)
    assert (found.code, found.fields[0].code) == ("school_start_kit", "size")


def test_awards_are_asked_for_the_own_fields(
    kinds: Kinds, any_database: Database, actor: Actor, made: Made
) -> None:
    kinds.save_kind(KIT)
    service = Incentives(any_database, actor)
    scheme = scheme_of(service, kind="school_start_kit")
    with pytest.raises(InvalidError) as raised:
        service.give([award(scheme, made.target)])
    assert [(each.name, each.rule) for each in raised.value.problems] == [("own:size", "needed")]
    with pytest.raises(InvalidError) as raised:
        service.give([award(scheme, made.target, fields={"size": "huge"})])
    assert raised.value.problems[0].rule == "own-value-wrong"
    service.give([award(scheme, made.target, fields={"size": "large", "teacher": ""})])
    assert service.awards(AwardFilter())[1][0].fields == {"size": "large"}


def test_only_what_is_unused_and_own_is_removed(
    kinds: Kinds, any_database: Database, actor: Actor, made: Made
) -> None:
    kinds.save_kind(KIT)
    kinds.save_area(Area("", "Savings culture"))
    service = Incentives(any_database, actor)
    scheme_of(service, kind="school_start_kit", area="savings_culture")
    with pytest.raises(RefusedError, match="kind-in-use"):
        kinds.remove_kind(kit(kinds).id or 0)
    area = next(each for each in kinds.areas() if each.code == "savings_culture")
    assert area.schemes == 1
    with pytest.raises(RefusedError, match="kind-in-use"):
        kinds.remove_area(area.id or 0)
    seed = next(each for each in kinds.kinds() if each.code == "rebate")
    with pytest.raises(RefusedError, match="kind-of-programme"):
        kinds.remove_kind(seed.id or 0)
    kinds.save_area(Area("", "Unused"))
    unused = next(each for each in kinds.areas() if each.name == "Unused")
    kinds.remove_area(unused.id or 0)
    assert all(each.name != "Unused" for each in kinds.areas())


@pytest.mark.parametrize(
    ("kind", "rule"),
    [
        (IncentiveKind("", " "), "name-missing"),
        (IncentiveKind("", "A", fields=(KindField("", " "),)), "field-label-missing"),
        (
            IncentiveKind("", "A", fields=(KindField("", "Size", FieldKind.CHOICE, ("s",)),)),
            "field-choices-missing",
        ),
    ],
)
def test_what_cannot_be_kept_is_told(kinds: Kinds, kind: IncentiveKind, rule: str) -> None:
    with pytest.raises(InvalidError) as raised:
        kinds.save_kind(kind)
    assert rule in [each.rule for each in raised.value.problems]


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (FieldKind.TEXT, "  two   words ", "two words"),
        (FieldKind.NUMBER, "1,5", "1.5"),
        (FieldKind.NUMBER, "many", None),
        (FieldKind.NUMBER, "nan", None),
        (FieldKind.DAY, "2026-03-01", "2026-03-01"),
        (FieldKind.DAY, "31/2", None),
        (FieldKind.YES_NO, "yes", "yes"),
        (FieldKind.YES_NO, "maybe", None),
        (FieldKind.CHOICE, "SMALL", "small"),
        (FieldKind.CHOICE, "tiny", None),
        (FieldKind.CHOICE, "", ""),
    ],
)
def test_a_value_is_read_as_its_field_says(kind: FieldKind, typed: str, value: str | None) -> None:
    assert read_value(KindField("a", "A", kind, ("small", "large")), typed) == value


def test_code_is_made_of_the_name_and_is_free() -> None:
    assert code_of("School-start kit!") == "school_start_kit"
    assert code_of("Kit", ["kit", "kit_2"]) == "kit_3"
    assert code_of("ឈុត") == "own"
    assert code_of("2 kits") == "own_2_kits"
