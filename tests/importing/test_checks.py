from __future__ import annotations

import math

import pytest

from mfdw_desktop.domain.surveys import QuestionKind
from mfdw_desktop.importing.answers import Odd
from mfdw_desktop.importing.checks import (
    bounds_of,
    checked,
    inclusive_range,
    is_always_required,
)
from tests.importing.reading import TODAY, question

K = QuestionKind


@pytest.mark.parametrize(
    ("kind", "constraint", "signs"),
    [
        (K.INTEGER, ". >= 0 and . <= 120", [">=", "<="]),
        (K.INTEGER, "(.>0) AND (120 >= .)", [">", "<="]),
        (K.DECIMAL, ".!=5.5", ["!="]),
        (K.DAY, ". <= today()", ["<="]),
        (K.DAY, "(. <= today())", ["<="]),
        (K.INTEGER, ". <= today()", []),
        (K.TEXT, ". > 5", []),
        (K.INTEGER, ". > ${a}", []),
        (K.INTEGER, ". > 0 or . = -1", []),
        (K.INTEGER, "", []),
    ],
)
def test_only_simple_constraints_are_read(kind, constraint, signs):
    bounds = bounds_of(question("q", kind, constraint=constraint))
    assert [each.sign for each in bounds] == signs


def test_checked_tells_and_keeps_what_breaks_the_rule():
    asked = question("q", K.DECIMAL, constraint=". > 0")
    reader = checked(lambda cell: cell, asked, TODAY)
    assert reader("0.5") == "0.5"
    odd = reader("0")
    assert isinstance(odd, Odd)
    assert (odd.rule, odd.value, odd.fields["rule"]) == ("out-of-range", "0", "> 0")


def test_inclusive_range_is_open_without_a_constraint_and_none_for_others():
    assert inclusive_range(question("q", K.INTEGER)) == (-math.inf, math.inf)
    assert inclusive_range(question("q", K.INTEGER, constraint=". >= 1")) == (1, math.inf)
    assert inclusive_range(question("q", K.INTEGER, constraint=". > 1")) is None


def test_required_holds_only_for_what_is_always_asked():
    assert is_always_required(question("q", required=True))
    assert not is_always_required(question("q", required=True, relevant="${a} = 1"))
    assert not is_always_required(question("q", K.NOTE, required=True))
