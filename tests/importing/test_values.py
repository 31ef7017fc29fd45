from __future__ import annotations

from datetime import date, datetime, time

import pytest

from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.domain.surveys import Choice, MissingReason, QuestionKind
from mfdw_desktop.importing.answers import Odd, ValueOptions
from mfdw_desktop.importing.cells import Cell, CellError
from mfdw_desktop.importing.dates import DayOrder
from mfdw_desktop.importing.values import reader_for, select_one_reader
from mfdw_desktop.importing.values_several import MultipleReader, PlaceReader
from mfdw_desktop.importing.vocabulary import ChoiceReader
from tests.importing.reading import TODAY, choices, question

OPTIONS = ValueOptions(today=TODAY)
YES_NO = choices(yes="Yes", no="No")
COLOURS = choices(red="Red", dark_red="Dark red", blue="Blue")


def read(kind: QuestionKind, *cells, options: ValueOptions = OPTIONS, **fields):
    """Return what the cells of one column are read as, and the notes on the column."""
    reader, notes = reader_for(question("q", kind, **fields), set(cells), options)
    return [reader(cell) for cell in cells], [note.rule for note in notes if note.rule]


def rule(value) -> str:
    assert isinstance(value, Odd)
    return value.rule


def test_a_count_is_a_whole_number():
    values, notes = read(QuestionKind.INTEGER, 5, "7", "១២", "1,200", "", "n/a")
    assert values == [5, 7, 12, 1200, None, None]
    assert notes == []


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        (5.5, "not-whole"),
        ("abc", "not-a-number"),
        ("5*", "not-a-number-near"),
        (date(2024, 5, 1), "number-became-day"),
        (10**17, "number-too-large"),
        (CellError("#REF!"), "cell-error"),
    ],
)
def test_what_is_no_count_rejects_its_row(cell, said):
    (value,), _ = read(QuestionKind.INTEGER, cell)
    assert rule(value) == said
    assert value.severity is Severity.ERROR


def test_what_is_unreadable_is_left_out_when_the_recipe_says_so():
    lenient = ValueOptions(today=TODAY, reject_unreadable=False)
    (value,), _ = read(QuestionKind.INTEGER, "abc", options=lenient)
    assert (value.severity, value.value) == (Severity.WARNING, None)


def test_amounts_are_exact_texts_never_floats():
    values, _ = read(QuestionKind.DECIMAL, 0.1 + 0.2, 300000, "1.234,50", "2,5", 1e-5)
    assert values == ["0.3", "300000", "1234.5", "2.5", "0.00001"]


def test_true_and_false_among_numbers_are_one_and_zero():
    values, notes = read(QuestionKind.INTEGER, True, False)
    assert values == [1, 0]
    assert notes == ["booleans-as-numbers"]


def test_codes_and_words_for_missing_have_their_reason():
    values, notes = read(QuestionKind.INTEGER, -99, "-88", "don't know", "refused", "<clear>", 99)
    assert [each.reason for each in values[:5]] == [
        MissingReason.DONT_KNOW,
        MissingReason.REFUSED,
        MissingReason.DONT_KNOW,
        MissingReason.REFUSED,
        MissingReason.BLANK,
    ]
    assert values[5] == 99
    assert notes == ["missing-codes-read"]


def test_a_recipe_names_further_codes():
    options = ValueOptions(today=TODAY, missing_codes={"99": MissingReason.DONT_KNOW})
    values, _ = read(QuestionKind.INTEGER, 99, 98, options=options)
    assert isinstance(values[0], Odd)
    assert values[1] == 98


def test_na_is_a_country_in_a_column_of_country_codes():
    values, _ = read(QuestionKind.TEXT, "KH", "VN", "MN", "NA")
    assert values[-1] == "NA"
    values, _ = read(QuestionKind.TEXT, "Dara", "NA")
    assert values[-1] is None


def test_texts_keep_zeros_and_invisible_signs():
    values, _ = read(QuestionKind.TEXT, " 007 ", "ស្រី\u200bមុំ", 12, 1.5, True)
    assert values == ["007", "ស្រី\u200bមុំ", "12", "1.5", "TRUE"]


def test_a_long_number_that_excel_has_rounded_is_told():
    (value,), _ = read(QuestionKind.TEXT, 1234567890123456)
    assert rule(value) == "number-rounded"


def test_days_of_every_make_are_one_text():
    real = (date(2024, 4, 3), datetime(2024, 4, 3, 9))
    values, notes = read(QuestionKind.DAY, *real, "2024-04-03", "3/4/2024", "13/4/2024", 45385)
    assert values == ["2024-04-03"] * 4 + ["2024-04-13", "2024-04-03"]
    assert notes == ["day-serials"]


def test_a_column_that_does_not_show_its_order_says_so():
    values, notes = read(QuestionKind.DAY, "3/4/2024", "5/6/2024")
    assert values == ["2024-04-03", "2024-06-05"]
    assert notes == ["day-order-assumed"]


def test_one_day_above_twelve_decides_for_all():
    values, notes = read(QuestionKind.DAY, "3/4/2024", "4/25/2024")
    assert values == ["2024-03-04", "2024-04-25"]
    assert notes == []


def test_in_a_mixed_column_only_clear_days_are_read():
    values, _ = read(QuestionKind.DAY, "3/4/2024", "25/4/2024", "4/25/2024")
    assert rule(values[0]) == "day-order-mixed"
    assert values[1:] == ["2024-04-25", "2024-04-25"]
    said = ValueOptions(today=TODAY, date_order=DayOrder.MDY, is_order_given=True)
    values, _ = read(QuestionKind.DAY, "3/4/2024", "25/4/2024", "4/25/2024", options=said)
    assert values[0] == "2024-03-04"


def test_buddhist_years_are_read_and_told():
    values, notes = read(QuestionKind.DAY, "13/4/2567")
    assert values == ["2024-04-13"]
    assert notes == ["buddhist-years"]


def test_real_days_that_excel_may_have_swapped_are_told():
    _, notes = read(
        QuestionKind.DAY, "13/4/2024", date(2024, 1, 2), date(2024, 3, 4), date(2024, 5, 6)
    )
    assert notes == ["days-swapped"]


def test_a_broken_device_time_never_rejects_a_row():
    (value,), _ = read(QuestionKind.MOMENT, "yesterday", type_name="start")
    assert value.severity is Severity.WARNING
    (value,), _ = read(QuestionKind.MOMENT, "yesterday")
    assert value.severity is Severity.ERROR


def test_moments_and_times_have_one_text():
    values, _ = read(QuestionKind.MOMENT, datetime(2024, 4, 3, 9, 5), "2024-04-03T09:05:00.000Z")
    assert values == ["2024-04-03T09:05:00", "2024-04-03T09:05:00+00:00"]
    values, _ = read(QuestionKind.TIME, time(9, 5), "9:05 pm", 0.5)
    assert values == ["09:05:00", "21:05:00", "12:00:00"]


def test_a_choice_is_known_by_code_label_word_and_number():
    listed = (*YES_NO, Choice("dk", {"en": "Do not know", "km": "មិនដឹង"}))
    reader = select_one_reader(ChoiceReader(listed), OPTIONS)
    cells: list[Cell] = ["yes", "YES", " Yes", "Oui", True, "ទេ", "no", 0, "មិនដឹង", "dk", ""]
    said = ["yes", "yes", "yes", "yes", "yes", "no", "no", "no", "dk", "dk", None]
    assert [reader(cell) for cell in cells] == said


def test_one_and_two_are_never_taken_for_yes_and_no_or_for_a_sex():
    reader = select_one_reader(ChoiceReader(choices(female="Female", male="Male")), OPTIONS)
    assert reader("ស្រី") == "female"
    assert reader("Nam") == "male"
    assert rule(reader(1)) == "not-in-list"
    assert rule(reader(2)) == "not-in-list"


def test_a_numeric_code_is_found_with_and_without_its_zero():
    reader = select_one_reader(ChoiceReader(choices(_01="One", _02="Two")), OPTIONS)
    assert reader(1) == "01"
    assert reader("02") == "02"


def test_what_is_not_in_the_list_is_kept_and_told():
    reader = select_one_reader(ChoiceReader(YES_NO), OPTIONS)
    value = reader("perhaps")
    assert isinstance(value, Odd)
    assert (value.rule, value.value, value.severity) == (
        "not-in-list",
        "perhaps",
        Severity.WARNING,
    )


def multiple(has_summary=True, split=(), listed=COLOURS, kind=QuestionKind.SELECT_MULTIPLE):
    return MultipleReader(kind, ChoiceReader(listed), OPTIONS, has_summary=has_summary, split=split)


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("blue red", ["red", "blue"]),
        ("Dark red Blue", ["dark_red", "blue"]),
        ("Red Dark red", ["red", "dark_red"]),
        ("Blue; Red", ["red", "blue"]),
        ("Blue, Dark red", ["dark_red", "blue"]),
        ("red red", ["red"]),
        ("Dark red", ["dark_red"]),
    ],
)
def test_a_summary_is_read_as_codes_in_the_order_of_the_choices(cell, codes):
    assert multiple()(cell) == codes


@pytest.mark.parametrize("label", ["None", "N/A", "-"])
def test_a_choice_that_is_called_as_a_blank_cell_is_chosen(label):
    listed = [Choice("rice", {"": "Rice"}), Choice("none", {"": label})]
    assert multiple(listed=listed)(label) == ["none"]
    assert multiple(split=("rice", "none"), listed=listed)((label, 0, 1)) == ["none"]
    assert multiple(listed=listed)("null") is None


def test_a_rank_keeps_the_order_of_the_answer():
    assert multiple(kind=QuestionKind.RANK)("blue red") == ["blue", "red"]


def test_split_columns_alone_are_read_and_all_blank_is_unanswered():
    reader = multiple(has_summary=False, split=("red", "dark_red", "blue"))
    assert reader((1, 0, "True")) == ["red", "blue"]
    assert reader((0, 0, 0)) is None
    assert reader(("", "", "")) is None


def test_split_columns_settle_a_summary_that_can_be_read_two_ways():
    listed = choices(a="Tea", b="Green Tea", c="Green")
    reader = multiple(split=("a", "b", "c"), listed=listed)
    assert reader(("Green Tea", 1, 0, 1)).value == ["a", "c"]
    assert reader(("Green Tea", 0, 1, 0)) == ["b"]


def test_a_summary_that_does_not_agree_with_its_columns_is_told():
    reader = multiple(split=("red", "dark_red", "blue"))
    assert rule(reader(("red", 0, 0, 1))) == "split-disagrees"
    assert reader(("red", 1, "", "")) == ["red"]


def test_unknown_choices_are_kept_behind_the_known():
    value = multiple()("green red")
    assert (value.rule, value.value) == ("not-in-list", ["red", "green"])


def test_a_place_is_the_same_whole_and_in_parts():
    whole = PlaceReader(OPTIONS, has_whole=True)
    parts = PlaceReader(
        OPTIONS, has_whole=False, parts=("latitude", "longitude", "altitude", "precision")
    )
    assert whole("11.50 104.9 10 5.0") == "11.5 104.9 10 5"
    assert parts((11.5, "104.9", 10, 5)) == "11.5 104.9 10 5"
    assert parts(("", "", "", "")) is None
    assert rule(whole("north of here")) == "not-a-place"
    assert rule(whole("111.5 104.9")) == "not-a-place"


def test_labels_that_could_be_cut_in_many_ways_cost_no_time():
    listed = choices(a="ka", b="ka ka", c="ka ka ka")
    value = multiple(listed=listed)(" ".join(["ka"] * 500 + ["kb"]))
    assert rule(value) == "not-in-list"


def test_both_values_of_a_disagreement_are_told():
    reader = multiple(split=("red", "dark_red", "blue"))
    value = reader(("Red", 0, 1, 1))
    assert value.fields == {"said": "Red", "ticked": "Dark red, Blue"}
    assert value.value == ["dark_red", "blue"]
    assert reader(("Red", 0, 0, 0)).fields["ticked"] == "–"


@pytest.mark.parametrize("cell", ["Health care, check-up, Red", "Red;Health care, check-up;"])
def test_a_label_may_hold_what_parts_the_choices(cell):
    listed = choices(red="Red", health="Health care, check-up")
    assert multiple(listed=listed)(cell) == ["red", "health"]


def test_a_text_that_was_named_is_known_among_several():
    reader = MultipleReader(
        QuestionKind.SELECT_MULTIPLE, ChoiceReader(COLOURS, {"navy": "blue"}), OPTIONS,
        has_summary=True,
    )  # fmt: skip
    assert reader("red navy") == ["red", "blue"]
    assert reader("Red; Navy") == ["red", "blue"]


def test_small_numbers_that_are_shown_as_days_are_told():
    cells: set[Cell] = {date(1900, 1, 12), date(2026, 3, 4)}
    reader, notes = reader_for(question("q", QuestionKind.DAY), cells, ValueOptions(TODAY))
    assert [(note.rule, note.value) for note in notes] == [("days-of-1900", "1900-01-12")]
    assert reader(date(2026, 3, 4)) == "2026-03-04"


@pytest.mark.parametrize("text", ["x" * 32_767, "<WARNING: Truncated to 32000>" + "x" * 99])
def test_texts_that_are_cut_are_told(text):
    cells: set[Cell] = {text, "short"}
    reader, notes = reader_for(question("q"), cells, ValueOptions(TODAY))
    assert [note.rule for note in notes] == ["text-cut"]
    assert reader(text) == text
    assert reader_for(question("q"), {"x" * 32_000}, ValueOptions(TODAY))[1] == []
