"""What a column leaves open: the ways side by side, the default, and what a person says."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from mfdw_desktop.domain.surveys import MissingReason, QuestionKind
from mfdw_desktop.importing.answers import Odd
from mfdw_desktop.importing.dates import DayOrder
from mfdw_desktop.importing.memory import Earlier
from mfdw_desktop.importing.numbers import NumberStyle
from mfdw_desktop.importing.readings import is_way, said
from mfdw_desktop.importing.recipe import Recipe, RecipeColumn
from mfdw_desktop.importing.regions import usual_order, usual_style
from tests.importing.reading import Read, choices, question, questionnaire, read_table

K = QuestionKind
FORM = questionnaire(
    question("when", K.DAY, label="When"),
    question("hours", K.INTEGER, label="Hours"),
    question("income", K.DECIMAL, label="Income"),
    question("name", label="Name"),
    question("national_id", label="National ID"),
    question("phone", label="Phone"),
)


def column(tmp_path: Any, name: str, cells: Any, country: str = "KH", **ways: str) -> Read:
    """Read a column of `name` as a file of one row a cell."""
    recipe = Recipe(readings={name: ways} if ways else {})
    rows = [[name, "row"], *([cell, at] for at, cell in enumerate(cells))]
    return read_table(tmp_path, FORM, rows, country=country, recipe=recipe)


def values(read: Read, name: str) -> list[Any]:
    return [each.get(name) for each in read.answers]


def reading(read: Read, topic: str) -> Any:
    found = [
        each for match in read.header.matches for each in match.readings if each.topic == topic
    ]
    return found[0] if found else None


def test_day_or_month_first_is_asked_with_both_days_side_by_side(tmp_path):
    read = column(tmp_path, "when", ["3/4/2024", "5/6/2024"])
    asked = reading(read, "order")
    assert (asked.taken, asked.is_open, asked.samples) == ("dmy", True, ("3/4/2024", "5/6/2024"))
    assert [(way.code, way.read[0]) for way in asked.ways] == [
        ("dmy", "2024-04-03"),
        ("mdy", "2024-03-04"),
    ]
    assert asked.rows == (2, 3)
    assert values(read, "when") == ["2024-04-03", "2024-06-05"]
    turned = column(tmp_path, "when", ["3/4/2024", "5/6/2024"], order="mdy")
    assert values(turned, "when") == ["2024-03-04", "2024-05-06"]
    assert turned.notes == []
    assert not reading(turned, "order").is_open


def test_one_clear_day_is_the_proof_with_its_row(tmp_path):
    asked = reading(column(tmp_path, "when", ["3/4/2024", "25/4/2024"]), "order")
    assert (asked.proof, asked.proof_row, asked.is_open) == ("25/4/2024", 3, False)


def test_a_mixed_column_waits_for_a_person(tmp_path):
    cells = ["3/4/2024", "25/4/2024", "4/25/2024"]
    read = column(tmp_path, "when", cells)
    assert read.rejected == [2]
    asked = reading(read, "order")
    assert (asked.taken, asked.is_open) == ("", True)
    assert values(column(tmp_path, "when", cells, order="mdy"), "when")[0] == "2024-03-04"


@pytest.mark.parametrize(("country", "day"), [("KH", "2024-04-03"), ("PH", "2024-03-04")])
def test_what_is_assumed_is_usual_in_the_country(tmp_path, country, day):
    read = column(tmp_path, "when", ["3/4/2024"], country)
    assert values(read, "when") == [day]
    assert read.notes == ["day-order-assumed"]


def test_the_trap_of_excel_is_offered_to_be_turned_back(tmp_path):
    cells = [date(2024, 4, 3), date(2024, 6, 5), date(2024, 2, 1), "25/4/2024"]
    read = column(tmp_path, "when", cells)
    assert read.notes == ["days-swapped"]
    assert values(read, "when")[0] == "2024-04-03"
    assert reading(read, "swap").is_open
    turned = column(tmp_path, "when", cells, swap="swap")
    assert values(turned, "when") == ["2024-03-04", "2024-05-06", "2024-01-02", "2024-04-25"]


def test_buddhist_years_are_read_in_texts_and_in_real_days(tmp_path):
    cells = ["13/4/2567", datetime(2567, 4, 13)]
    assert values(column(tmp_path, "when", cells), "when") == ["2024-04-13"] * 2
    as_written = column(tmp_path, "when", cells, era="ce")
    assert as_written.rejected == [2, 3]


@pytest.mark.parametrize("cell", ["2081-01-01", "2081/1/1", datetime(2081, 1, 1), "1 Baisakh 2081"])
def test_bikram_sambat_is_read_in_nepal(tmp_path, cell):
    read = column(tmp_path, "when", [cell, "2045-05-15"], "NP")
    assert values(read, "when")[0] == "2024-04-13"
    if not isinstance(cell, str) or cell[0] == "2":
        assert values(read, "when")[1] == "1988-08-31"
        assert read.notes == ["nepali-years"]
        assert reading(read, "era").is_open


def test_births_of_grown_people_are_bikram_sambat_in_nepal(tmp_path):
    read = column(tmp_path, "when", ["2045-05-15", "2012-12-30", "2038-02-32"], "NP")
    assert values(read, "when") == ["1988-08-31", "1956-04-12", "1981-06-14"]
    assert reading(read, "era").is_open


def test_days_that_are_due_within_years_are_ours_in_nepal_too(tmp_path):
    read = column(tmp_path, "when", ["2027-05-15", "2030-01-31"], "NP")
    assert values(read, "when") == ["2027-05-15", "2030-01-31"]
    assert reading(read, "era") is None


def test_bikram_sambat_is_never_offered_elsewhere(tmp_path):
    read = column(tmp_path, "when", ["2081-01-01"], "KH")
    assert values(read, "when") == ["2081-01-01"]
    assert reading(read, "era") is None


def test_years_of_two_digits_are_past_unless_a_person_says_else(tmp_path):
    cells = ["25/1/31", "25/1/24"]
    read = column(tmp_path, "when", cells)
    assert values(read, "when") == ["1931-01-25", "2024-01-25"]
    assert read.notes == ["short-years"]
    near = column(tmp_path, "when", cells, century="near")
    assert values(near, "when") == ["2031-01-25", "2024-01-25"]


def test_serials_are_read_as_excel_counts_or_not_at_all(tmp_path):
    assert values(column(tmp_path, "when", [44927, "44928"]), "when") == [
        "2023-01-01",
        "2023-01-02",
    ]
    mac = column(tmp_path, "when", [44927], serials="excel1904")
    assert values(mac, "when") == ["2027-01-02"]
    assert column(tmp_path, "when", [44927], serials="no").rejected == [2]


@pytest.mark.parametrize(
    ("country", "way", "amounts"),
    [
        ("KH", "", ["1.234", "2.5"]),
        ("VN", "", ["1234", "2.5"]),
        ("KH", "comma", ["1234", "2.5"]),
    ],
)
def test_number_styles_follow_column_country_and_person(tmp_path, country, way, amounts):
    cells = ["1.234", "2,5" if country == "VN" or way else "2.5"]
    ways = {"number": way} if way else {}
    assert values(column(tmp_path, "income", cells, country, **ways), "income") == amounts


def test_a_style_that_does_not_show_is_asked(tmp_path):
    read = column(tmp_path, "income", ["1,234", "5,678"])
    asked = reading(read, "number")
    assert (asked.taken, asked.is_open) == ("point", True)
    assert [way.read[0] for way in asked.ways] == ["1234", "1.234"]
    assert read.notes == ["number-style-assumed"]
    assert values(column(tmp_path, "income", ["1,234"], number="comma"), "income") == ["1.234"]


def test_the_reading_of_a_style_is_told_by_a_cell_that_it_can_read(tmp_path):
    read = column(tmp_path, "hours", ["1.200", "7,000"])
    told = [each for each in read.problems if each.rule == "number-style-assumed"]
    assert all(each.fields["read"] for each in told)
    assert not reading(read, "number").ways[0].read[0]


def test_multiples_are_suggested_and_read_when_a_person_says_so(tmp_path):
    cells = ["1.5 million", "2tr", "500k", "៛ 3 លាន", "2 lakh", "12,34,567"]
    read = column(tmp_path, "income", cells)
    assert read.rejected == [2, 3, 4, 5, 6]
    assert {each.rule for each in read.problems} == {"not-a-number-near"}
    assert reading(read, "multiples").is_open
    good = column(tmp_path, "income", cells, multiples="read")
    assert values(good, "income") == [
        "1500000", "2000000", "500000", "3000000", "200000", "1234567",
    ]  # fmt: skip


def test_ninety_nine_far_above_all_others_may_be_no_number(tmp_path):
    cells = [4, 12, 50, 99, 99]
    read = column(tmp_path, "hours", cells)
    assert values(read, "hours") == cells
    assert reading(read, "codes").is_open
    coded = column(tmp_path, "hours", cells, codes="missing")
    assert values(coded, "hours") == [4, 12, 50, None, None]
    assert [each.get("hours") for each in coded.missing][3:] == ["dk", "dk"]
    assert reading(column(tmp_path, "hours", [4, 70, 99]), "codes") is None


def test_numbers_that_lost_their_zero_are_offered_it_back(tmp_path):
    cells = ["012345678", "034567890", "056789012", 12345678, "101234567"]
    read = column(tmp_path, "national_id", cells)
    assert values(read, "national_id")[3] == "12345678"
    assert read.notes == ["zeros-lost"]
    filled = column(tmp_path, "national_id", cells, zeros="9")
    assert values(filled, "national_id")[3] == "012345678"
    assert values(filled, "national_id")[4] == "101234567"


def test_a_client_column_gets_its_zeros_too(tmp_path):
    rows = [["member", "name"], *([cell, "x"] for cell in ("0123", "0456", "0789", 321, "0987"))]
    said = Recipe(readings={"@client": {"zeros": "4"}})
    read = read_table(tmp_path, FORM, rows, client_column="member", recipe=said)
    assert [row.client for row in read.rows][3] == "0321"
    assert reading(read, "zeros").taken == "4"


@pytest.mark.parametrize(
    ("cell", "rule"),
    [
        (123456789012345, "number-long"),
        (1234567890123456, "number-rounded"),
        ("1.23457E+15", "number-rounded"),
        (12345678901234, ""),
    ],
)
def test_long_numbers_are_flagged(tmp_path, cell, rule):
    read = column(tmp_path, "national_id", [cell])
    assert read.rules == ([rule] if rule else [])


@pytest.mark.parametrize(
    ("country", "cell", "number"),
    [
        ("KH", "012 345 678", "+85512345678"),
        ("KH", 12345678, "+85512345678"),
        ("KH", "០១២៣៤៥៦៧៨", "+85512345678"),
        ("KH", "+855 (0)12 345 678", "+85512345678"),
        ("KH", "85512345678", "+85512345678"),
        ("VN", "0912.345.678", "+84912345678"),
        ("PK", "00923001234567", "+923001234567"),
        ("KH", "no phone", "no phone"),
    ],
)
def test_phones_come_to_the_form_that_every_country_knows(tmp_path, country, cell, number):
    assert values(column(tmp_path, "phone", [cell], country), "phone") == [
        str(cell) if isinstance(cell, int) else cell
    ]
    found = column(tmp_path, "phone", [cell], country, phone="e164")
    assert values(found, "phone") == [number]


TCVN3 = ["NguyÔn V¨n An", "TrÇn ThÞ B×nh", "§ång Nai", "Lª Hång Phong"]


def test_texts_of_an_old_font_are_left_out_until_a_person_decides(tmp_path):
    read = column(tmp_path, "name", TCVN3, "VN")
    assert values(read, "name") == [None] * 4
    assert read.notes == ["old-font-convertible"]
    good = column(tmp_path, "name", TCVN3, "VN", font="convert")
    assert values(good, "name") == [
        "Nguyễn Văn An", "Trần Thị Bình", "Đồng Nai", "Lê Hồng Phong",
    ]  # fmt: skip
    assert values(column(tmp_path, "name", TCVN3, "VN", font="keep"), "name") == TCVN3


def test_what_the_file_shows_stands_above_what_was_chosen_for_an_earlier_one(tmp_path):
    headers = ("when", "row")
    earlier = Earlier(Recipe(headers=headers, readings={"when": {"order": "mdy"}}), "2026-05-03",
                      "dara", 7)  # fmt: skip

    def again(*cells: str) -> Read:
        rows = [list(headers), *([cell, at] for at, cell in enumerate(cells))]
        return read_table(tmp_path, FORM, rows, earlier=(earlier,))

    unclear = again("3/4/2024")
    assert values(unclear, "when") == ["2024-03-04"]
    asked = reading(unclear, "order")
    assert (asked.since, asked.by, asked.is_open) == ("2026-05-03", "dara", False)
    assert values(again("3/4/2024", "25/4/2024"), "when")[0] == "2024-04-03"


def test_is_way_knows_topics_and_widths():
    assert is_way("order", "mdy")
    assert is_way("zeros", "12")
    assert not is_way("zeros", "999")
    assert not is_way("order", "ymd")
    assert not is_way("colour", "red")


def test_said_words_what_would_be_stored():
    assert said(Odd(reason=MissingReason.REFUSED)) == "(refused)"
    assert said(Odd("x", value="y")) == "y"
    assert said(None) == ""


def test_regions_have_their_ways():
    assert usual_order("US") is DayOrder.MDY
    assert usual_order("") is DayOrder.DMY
    assert usual_style("VN") is NumberStyle.COMMA


def test_choices_typed_in_an_old_font_are_found_when_converted(tmp_path):
    form = questionnaire(
        question("name"),
        question("work", K.SELECT_ONE, list_name="work"),
        choices={"work": choices(farm="Trồng trọt", trade="Buôn bán", sew="Thợ may")},
    )
    rows = [["work", "name"], ["Trång trät", 1], ["Bu«n b¸n", 2], ["Thî may", 3], ["sew", 4]]
    left = read_table(tmp_path, form, rows, country="VN")
    assert [each.get("work") for each in left.answers] == [None, None, None, "sew"]
    assert left.notes == ["old-font-convertible"]
    said = Recipe(readings={"work": {"font": "convert"}})
    good = read_table(tmp_path, form, rows, country="VN", recipe=said)
    assert [each["work"] for each in good.answers] == ["farm", "trade", "sew", "sew"]


def test_headings_typed_in_an_old_font_find_their_questions(tmp_path):
    form = questionnaire(
        question("name"), question("village", labels={"vi": "Địa chỉ"}),
        question("born", labels={"vi": "Ngày sinh"}),
    )  # fmt: skip
    rows = [["name", "Hä vµ tªn", "§Þa chØ", "Ngµy sinh"], ["An", "x", "y", "z"]]
    got = read_table(tmp_path, form, rows, country="VN")
    assert "old-font-headers-read" in got.notes
    assert got.match("§Þa chØ")[0] == "village"
    assert got.answers == [{"name": "An", "village": "y", "born": "z"}]
    said = Recipe(columns=(RecipeColumn("Ngµy sinh", "village"), RecipeColumn("§Þa chØ", "")))
    other = read_table(tmp_path, form, rows, country="VN", recipe=said)
    assert other.answers == [{"name": "An", "village": "z"}]


def test_a_national_number_is_known_by_its_country(tmp_path):
    read = column(tmp_path, "national_id", [12345678, 101234567, "n/a"])
    assert read.notes == ["zeros-lost"]
    filled = column(tmp_path, "national_id", [12345678], zeros="9")
    assert values(filled, "national_id") == ["012345678"]
    assert column(tmp_path, "national_id", [12345678], "PK").notes == []
