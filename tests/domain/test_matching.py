"""Laying a row over what we have, and reading the cell that names a client."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mfdw_desktop.domain.matching import (
    CLEARED,
    content_digest,
    merge,
    read_reference,
    without_cleared,
)

ANSWERS = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 3), max_size=6)


@pytest.mark.parametrize(
    ("theirs", "missing", "answers", "reasons"),
    [
        ({}, {}, {"a": 1}, {"b": "dk"}),
        ({"a": 2}, {}, {"a": 2}, {"b": "dk"}),
        ({"b": 5}, {}, {"a": 1, "b": 5}, {}),
        ({}, {"a": "refused"}, {}, {"b": "dk", "a": "refused"}),
        ({}, {"a": CLEARED}, {}, {"b": "dk"}),
        ({}, {"c": CLEARED}, {"a": 1}, {"b": "dk"}),
        ({}, {"b": "dk"}, {"a": 1}, {"b": "dk"}),
    ],
)
def test_merge_lays_theirs_over_ours(theirs, missing, answers, reasons) -> None:
    merged = merge({"a": 1}, {"b": "dk"}, theirs, missing)
    assert (merged.answers, merged.missing) == (answers, reasons)
    assert merged.differs == ((answers, reasons) != ({"a": 1}, {"b": "dk"}))


@given(ANSWERS, ANSWERS)
def test_merge_twice_is_merge_once(ours: dict[str, int], theirs: dict[str, int]) -> None:
    once = merge(ours, {}, theirs, {})
    assert not merge(once.answers, once.missing, theirs, {}).differs
    assert once.answers == {**ours, **theirs}


@pytest.mark.parametrize(
    ("cell", "code", "value", "problem"),
    [
        ("KH03-00001-E", "KH03-00001-E", "KH0300001E", ""),
        ("kh03 1 e", "KH03-00001-E", "KH031E", ""),
        ("KH03-00001-7", "", "KH03000017", "code-check"),
        ("m-17/b", "", "M17B", ""),
        ("B0000421", "", "B0000421", ""),
        ("9999", "", "", ""),
        ("n/a", "", "", ""),
    ],
)
def test_cell_can_be_looked_up_as(cell: str, code: str, value: str, problem: str) -> None:
    read = read_reference(cell)
    assert (read.code, read.value_key, read.problem) == (code, value, problem)


def test_cleared_is_nothing_to_store() -> None:
    assert without_cleared(json.dumps({"a": CLEARED})) is None
    assert without_cleared('{"a":"dk"}') == '{"a":"dk"}'
    assert without_cleared("{}") is None


def test_digest_tells_contents_apart() -> None:
    one = content_digest('{"a":1}', None, [("child", -1, 1, "{}", "")])
    assert one == content_digest('{"a":1}', "", [["child", -1, 1, "{}", ""]])
    assert one != content_digest('{"a":1}', None, [])
