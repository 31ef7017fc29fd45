from __future__ import annotations

import pytest

from mfdw_desktop.domain.surveys import QuestionKind
from mfdw_desktop.importing.checks import bounds_of
from tests.importing.reading import question

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
