from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mfdw_desktop.domain.surveys import QuestionKind
from mfdw_desktop.importing.numbers import (
    NumberStyle,
    decide_style,
    from_excel,
    plain_text,
    read_number,
    suggest,
)
from tests.importing.reading import question, questionnaire, read_table

POINT, COMMA = NumberStyle.POINT, NumberStyle.COMMA


@pytest.mark.parametrize(
    ("text", "style", "number"),
    [
        ("1,234.50", POINT, "1234.50"),
        ("1.234,50", COMMA, "1234.50"),
        ("1 234,50", COMMA, "1234.50"),
        ("1\u202f234,5", COMMA, "1234.5"),
        ("12,34,567", POINT, "1234567"),
        ("១២៣", POINT, "123"),
        ("१२३.५", POINT, "123.5"),
        ("٣٫٥", COMMA, "3.5"),
        ("៛ 26,500", POINT, "26500"),
        ("₫2.000.000", COMMA, "2000000"),
        ("Rs. 500/-", POINT, "500"),
        ("-$5.20", POINT, "-5.20"),
        ("(1,200)", POINT, "-1200"),
        ("15%", POINT, "0.15"),
        ("1.5E+3", POINT, "1500"),
    ],
)
def test_read_number_understands_how_people_write(text, style, number):
    assert read_number(text, style) == Decimal(number)


@pytest.mark.parametrize("text", ["", "5*", "abc", "1,23,4", "12.34.56", "--5", "1e999", "½"])
def test_read_number_refuses_what_is_none(text):
    assert read_number(text, POINT) is None


def test_decide_style_follows_the_one_value_that_tells():
    assert decide_style(["1.234", "2.500,75"]).style is COMMA
    assert decide_style(["1,234", "2,500.75"]).style is POINT


def test_decide_style_says_when_it_had_to_assume():
    assert decide_style(["1,234", "2,500"]).assumed
    assert not decide_style(["12", "7.5"]).assumed


def test_decide_style_of_counts_takes_the_one_that_gives_whole_numbers():
    assert decide_style(["1.234", "25"], whole=True).style is COMMA


def test_suggest_reads_multiples_and_marks():
    assert suggest("1.5 million") == "1500000"
    assert suggest("2tr") == "2000000"
    assert suggest("5*") == "5"
    assert suggest("two") == ""


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=3))
def test_every_number_comes_back_from_its_grouped_text(number):
    assert read_number(f"{number:,}", POINT) == number
    swapped = f"{number:,}".translate(str.maketrans(",.", ".,"))
    assert read_number(swapped, COMMA) == number


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, max_value=10**10, min_value=0))
def test_plain_text_is_read_as_the_same_number(number):
    text = plain_text(number)
    assert Decimal(text) == number
    assert "e" not in text.lower()
    assert not ("." in text and text.endswith("0"))


@given(st.text(max_size=20))
def test_read_number_never_fails(text):
    read_number(text, POINT)
    read_number(text, COMMA)
    suggest(text)


def test_from_excel_keeps_the_digits_that_excel_keeps():
    assert from_excel(0.1 + 0.2) == Decimal("0.3")
    assert from_excel(1234.56) == Decimal("1234.56")


def test_column_of_two_styles_is_read_cell_by_cell(tmp_path):
    rows = [["pay"], ["1,234.5"], ["2,345.5"], ["1.234,5"], ["1,500"]]
    form = questionnaire(question("pay", QuestionKind.DECIMAL))
    got = read_table(tmp_path, form, rows)
    assert [each["pay"] for each in got.answers] == ["1234.5", "2345.5", "1234.5", "1500"]
    assert [(each.rule, each.value) for each in got.header.problems] == [
        ("number-style-assumed", "1,500"), ("number-styles-mixed", "1.234,5"),
    ]  # fmt: skip
