"""Own fields: definitions, values as they are stored, and what they come to in words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mfdw_desktop.domain import own_fields as own
from mfdw_desktop.domain.own_fields import (
    OwnChoice,
    OwnField,
    OwnFieldDraft,
    OwnKind,
    OwnSubject,
)

TODAY = date(2026, 3, 20)
ROOFS = (OwnChoice("thatch", "Thatch"), OwnChoice("tin", "Tin", "ស័ង្កសី"), OwnChoice("tile", "Tile"))


def field(kind: OwnKind, **more: Any) -> OwnField:
    choices = ROOFS if kind in own.LISTS else ()
    return OwnField(1, "u", OwnSubject.CLIENT, "f", "Field", kind, choices=choices, **more)


@pytest.mark.parametrize(
    ("kind", "typed", "stored"),
    [
        (OwnKind.TEXT, "  two   words ", "two words"),
        (OwnKind.TEXT, "", None),
        (OwnKind.NUMBER, "1,200", 1200),
        (OwnKind.NUMBER, "2,5", "2.5"),
        (OwnKind.NUMBER, "3.0", 3),
        (OwnKind.NUMBER, "១២", 12),
        (OwnKind.NUMBER, 0, 0),
        (OwnKind.DAY, date(2026, 3, 1), "2026-03-01"),
        (OwnKind.YES_NO, "yes", True),
        (OwnKind.YES_NO, False, False),
        (OwnKind.ONE, "Tin", "tin"),
        (OwnKind.ONE, "ស័ង្កសី", "tin"),
        (OwnKind.SEVERAL, ["tile", "thatch"], ["thatch", "tile"]),
        (OwnKind.SEVERAL, "tile tin", ["tin", "tile"]),
        (OwnKind.SEVERAL, [], None),
    ],
)
def test_value_is_stored_in_one_form(kind: OwnKind, typed: Any, stored: Any) -> None:
    found = own.canonical(field(kind), typed)
    assert found == stored
    assert type(found) is type(stored)


@pytest.mark.parametrize(
    ("kind", "typed", "rule"),
    [
        (OwnKind.NUMBER, "many", "number-unreadable"),
        (OwnKind.NUMBER, "1e99", "number-unreadable"),
        (OwnKind.DAY, "soon", "day-unreadable"),
        (OwnKind.YES_NO, "perhaps", "choice-unknown"),
        (OwnKind.ONE, "gold", "choice-unknown"),
        (OwnKind.SEVERAL, ["tin", "gold"], "choice-unknown"),
        (OwnKind.TEXT, "x" * 2001, "text-too-long"),
    ],
)
def test_value_of_another_kind_is_told_under_its_field(
    kind: OwnKind, typed: Any, rule: str
) -> None:
    problems = own.check_values([field(kind)], {"f": typed}, TODAY)
    assert [(each.name, each.rule) for each in problems] == [("own_f", rule)]


def test_required_field_is_asked_until_it_is_retired() -> None:
    wanted = field(OwnKind.TEXT, required=True)
    retired = field(OwnKind.TEXT, required=True, retired_on=TODAY)
    assert [each.rule for each in own.check_values([wanted], {"f": ""}, TODAY)] == ["needed"]
    assert own.check_values([retired], {"f": ""}, TODAY) == []
    assert own.check_values([wanted], {}, TODAY) == []


def test_value_that_no_field_is_meant_by_stays() -> None:
    kept = {"old": "x", "f": 1}
    assert own.stored([field(OwnKind.NUMBER)], {"f": "2"}, kept) == {"old": "x", "f": 2}
    assert own.stored([field(OwnKind.NUMBER)], {"f": None}, {"f": 1}) is None


def test_relabelled_choice_keeps_its_code() -> None:
    found = own.read_choices("Thatch or straw\nTin | ស័ង្កសី\nTile", ROOFS)
    assert [each.code for each in found] == ["thatch", "tin", "tile"]
    assert found[0].label == "Thatch or straw"


def test_moved_and_added_choices_keep_theirs() -> None:
    found = own.read_choices("Tile\nThatch\nTin\nConcrete", ROOFS)
    assert [each.code for each in found] == ["tile", "thatch", "tin", "concrete"]
    assert own.read_choices(own.written_choices(found), found) == found


@pytest.mark.parametrize(
    ("label", "code"),
    [("Roof of the house", "roof_of_the_house"), ("Số con", "so_con"), ("ដំបូល", "field_2")],
)
def test_code_is_made_of_the_label(label: str, code: str) -> None:
    assert own.code_for(label, {"field"}) == code


def test_definition_that_cannot_stand_says_why() -> None:
    other = field(OwnKind.TEXT)
    rules = [
        each.rule
        for draft in (
            OwnFieldDraft("", OwnKind.TEXT),
            OwnFieldDraft("field", OwnKind.TEXT),
            OwnFieldDraft("Roof", OwnKind.ONE, choices="Tin"),
            OwnFieldDraft("Roof", OwnKind.ONE, choices="Tin\ntin"),
        )
        for each in own.validate_field(draft, [other])
    ]
    assert rules == ["needed", "own-label-taken", "own-choices-few", "own-choice-twice"]


def test_kind_of_a_field_with_values_stays() -> None:
    current = field(OwnKind.TEXT, used=3)
    found = own.validate_field(OwnFieldDraft("Field", OwnKind.NUMBER), [], current)
    assert [each.rule for each in found] == ["own-kind-in-use"]


def test_search_finds_by_labels_but_never_by_what_is_sensitive() -> None:
    fields = [
        OwnField(1, "a", OwnSubject.CLIENT, "roof", "Roof", OwnKind.ONE, choices=ROOFS,
                 in_search=True),
        OwnField(2, "b", OwnSubject.CLIENT, "debt", "Debt", OwnKind.TEXT, in_search=True,
                 sensitive=True),
        OwnField(3, "c", OwnSubject.CLIENT, "shed", "Shed", OwnKind.TEXT),
    ]  # fmt: skip
    assert own.searched(fields, {"roof": "tin", "debt": "much", "shed": "big"}) == ["Tin"]


def test_values_are_said_in_words() -> None:
    assert own.words(field(OwnKind.SEVERAL), ["tin", "tile"]) == "Tin, Tile"
    assert own.words(field(OwnKind.ONE), "tin", native=True) == "ស័ង្កសី"
    assert own.words(field(OwnKind.YES_NO), False, yes="oui", no="non") == "non"
