"""Uids, codes with a check character, outside numbers."""

from __future__ import annotations

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mfdw_desktop.domain import identifiers
from mfdw_desktop.domain.identifiers import ClientCode, UidSource

BRANCHES = st.from_regex(r"[A-Z][A-Z0-9]{1,7}", fullmatch=True)


def test_uuid7_is_version_7_and_grows():
    uids = [identifiers.uuid7() for _ in range(2000)]
    assert uids == sorted(set(uids))
    assert {uuid.UUID(each).version for each in uids} == {7}
    assert {uuid.UUID(each).variant for each in uids} == {uuid.RFC_4122}


def test_uuid7_holds_its_millisecond():
    source = UidSource(lambda: 1_790_000_000_000, lambda bits: 0)
    assert int(source.next().replace("-", "")[:12], 16) == 1_790_000_000_000


def test_uuid7_with_a_clock_that_goes_back_still_grows():
    moments = iter([5000, 4000, 3000])
    source = UidSource(lambda: next(moments), lambda bits: 7)
    uids = [source.next() for _ in range(3)]
    assert uids == sorted(set(uids))


def test_uuid7_with_a_full_counter_goes_to_the_next_millisecond():
    numbers = iter([(1 << 42) - 1, 0, 5, 0])
    source = UidSource(lambda: 100, lambda bits: next(numbers))
    first, second = source.next(), source.next()
    assert first < second
    assert int(second.replace("-", "")[:12], 16) == 101


def test_seeded_uids_repeat():
    one, two = (identifiers.seeded_uids(3, 1000) for _ in range(2))
    assert [one.next() for _ in range(5)] == [two.next() for _ in range(5)]


@pytest.mark.parametrize(
    ("text", "check"),
    [
        ("A12425GABC1234002", "M"),  # the published example of the Global Release Identifier
        ("KH0300421", "3"),  # the example of our own contract
    ],
)
def test_check_character_of_published_examples_fits(text: str, check: str):
    assert identifiers.check_character(text) == check


@given(BRANCHES, st.integers(0, 999_999), st.integers(0, 35))
def test_check_character_finds_every_single_wrong_character(branch: str, number: int, other: int):
    code = str(ClientCode(branch, number)).replace("-", "")
    wrong = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[other]
    for place, letter in enumerate(code):
        if letter != wrong:
            mistyped = code[:place] + wrong + code[place + 1 :]
            assert identifiers.check_character(mistyped[:-1]) != mistyped[-1]


@given(BRANCHES, st.integers(0, 9_999_999))
def test_code_written_and_read_is_the_same(branch: str, number: int):
    code = ClientCode(branch, number)
    read = identifiers.read_code(str(code).lower().replace("-", " "))
    assert read.code == code


@pytest.mark.parametrize(
    ("text", "number", "problem"),
    [
        ("KH03-00421-3", 421, ""),
        ("kh03 421", 421, ""),
        ("KH03–00421–3", 421, ""),
        ("KH03-០០៤២១-៣", 421, ""),
        ("KH03-00421-4", None, "code-check"),
        ("KH03-00412-3", None, "code-check"),
        ("00421", None, "code-shape"),
        ("", None, "code-shape"),
    ],
)
def test_read_code_of_typed_text_gives_code_or_problem(text: str, number: int | None, problem: str):
    read = identifiers.read_code(text)
    assert (read.code.number if read.code else None, read.problem) == (number, problem)


@pytest.mark.parametrize(
    ("text", "is_placeholder"),
    [
        ("9999", True),
        ("0", True),
        ("000000", True),
        ("123456789", True),
        ("n/a", True),
        ("same", True),
        ("010 234 567", False),
        ("KH-00421", False),
    ],
)
def test_placeholder_ids_never_match(text: str, is_placeholder: bool):
    assert identifiers.is_placeholder_id(text) is is_placeholder


def test_normalised_ids_forget_punctuation_and_case():
    assert identifiers.normalise_id(" ab-12/3.4 ៥") == "AB12345"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("012 345 678", "12345678"),
        ("+855 12 345 678", "12345678"),
        ("12345", ""),
        ("000 000 000", ""),
    ],
)
def test_phone_key_is_the_last_eight_digits(text: str, key: str):
    assert identifiers.phone_key(text) == key


def test_many_uids_are_in_order_and_like_single_ones():
    before, several, after = identifiers.uuid7(), identifiers.uuid7s(500), identifiers.uuid7()
    assert [before, *several, after] == sorted({before, *several, after})
    assert {uuid.UUID(each).version for each in several} == {7}
    assert {uuid.UUID(each).variant for each in several} == {uuid.RFC_4122}


def test_many_uids_end_where_single_ones_go_on():
    one, other = (UidSource(lambda: 5, lambda bits: 1) for _ in range(2))
    assert [one.next() for _ in range(3)][2][:28] == [other.next(), *other.many(2)][2][:28]
    assert identifiers.uuid7s(0) == []
