"""Folding for search and likeness of names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mfdw_desktop.domain import names


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đặng Thị Hồng", "dang thi hong"),
        ("  Sok   Dara ", "sok dara"),
        ("José", "jose"),
        ("ស្រី\u200bមុំ", "ស្រីមុំ"),
        ("អ៊ុក ផល្លា", "អ៊ុក ផល្លា"),
        ("हिन्दी", "हिन्दी"),
        ("كريم", "کریم"),
        ("مُحَمَّد", "محمد"),
        ("Бат-Эрдэнэ Й", "бат-эрдэнэ й"),
        ("ឃុំ ១២៣", "ឃុំ 123"),
        ("Straße", "strasse"),
    ],
)
def test_fold_of_a_script_keeps_its_letters(text: str, folded: str):
    assert names.fold(text) == folded


@given(st.text(max_size=40))
def test_fold_twice_is_fold_once(text: str):
    assert names.fold(names.fold(text)) == names.fold(text)


def test_search_text_finds_name_code_and_numbers():
    text = names.search_text(
        "Keo Sopheap",
        "កែវ សុភាព",
        code="KH03-01187-4",
        phone="012 345 678",
        village="Prey Tnaot",
        others=("N-77/1",),
    )
    for wanted in ("keo soph", "កែវ", "kh03-01187", "kh03011874", "012345678", "prey", "n771"):
        assert wanted in text
    assert "\n\n" not in text


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("MARTHA", "MARHTA", 0.9611), ("DIXON", "DICKSONX", 0.8133), ("DWAYNE", "DUANE", 0.84)],
)
def test_jaro_winkler_of_published_examples_fits(one: str, other: str, expected: float):
    assert names.jaro_winkler(one, other) == pytest.approx(expected, abs=5e-5)


@given(st.text("abckhmpst ", max_size=15), st.text("abckhmpst ", max_size=15))
def test_name_similarity_is_symmetric_and_between_0_and_1(one: str, other: str):
    there, back = names.name_similarity(one, other), names.name_similarity(other, one)
    assert there == pytest.approx(back, abs=0.08)
    assert 0 <= there <= 1


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        ("Sok Dara", "dara SOK", 1.0, 1.0),
        ("Srey Mom", "Sreymom", 0.95, 0.99),
        ("S. Chanthy", "Sok Chanthy", 0.90, 0.99),
        ("Keo Sopheap", "Keo Sophea", 0.95, 0.99),
        ("Chea Sovann", "Jea Sovan", 0.80, 0.95),
        ("Sok Dara", "Meas Vicheth", 0.0, 0.6),
        ("", "Sok", 0.0, 0.0),
    ],
)
def test_name_similarity_of_romanised_names_fits(one: str, other: str, least: float, most: float):
    assert least <= names.name_similarity(one, other) <= most


@pytest.mark.parametrize(
    ("one", "other"),
    [("Sok Dara", "Dara Sokh"), ("Srey Mom", "Sreymom"), ("Chea Sovann", "Jea Sovan")],
)
def test_match_key_of_names_that_sound_alike_is_the_same(one: str, other: str):
    assert names.match_key(one) == names.match_key(other) != ""


def test_match_key_of_a_native_name_is_empty():
    assert names.match_key("កែវ សុភាព") == ""


@pytest.mark.parametrize(
    ("words", "is_held"),
    [("", True), ("srey SOK", True), ("kh0300", True), ("KH03-00012", True), ("dara", False),
     ("sok dara", False)],
)  # fmt: skip
def test_words_are_held_where_each_stands_in_a_part(words: str, is_held: bool):
    assert names.holds(words, "Sok Srey Mom", "KH03-00012", "") is is_held


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("chenda", "chenda", 0),
        ("chnda", "chenda", 1),
        ("chendda", "chenda", 1),
        ("chemda", "chenda", 1),
        ("cehnda", "chenda", 1),
        ("vana", "vanna", 1),
        ("chnade", "chenda", 3),
        ("sok", "sreyleak", 3),
    ],
)
def test_edits_are_letters_missed_added_wrong_or_swapped(one: str, other: str, count: int) -> None:
    assert names.edits(one, other, 2) == count
    assert names.edits(other, one, 2) == count


def test_a_word_that_goes_on_is_near_its_beginning() -> None:
    assert names.edits("sryel", "sreyleak", 1) == 2
    assert names.edits("sryel", "sreyleak", 1, is_beginning=True) == 1
    assert names.edits("sok", "so", 1, is_beginning=True) == 1


@pytest.mark.parametrize(("word", "allowed"), [("sok", 0), ("keom", 1), ("sreyleak", 2)])
def test_long_words_may_hold_more_mistakes(word: str, allowed: int) -> None:
    assert names.edits_allowed(word) == allowed
