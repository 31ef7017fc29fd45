from __future__ import annotations

import pytest

from mfdw_desktop.domain.survey_heads import head_questions, is_typed
from mfdw_desktop.domain.survey_paper import (
    ItemKind,
    item_of,
    paper_codes,
    paper_items,
    plain_label,
)
from mfdw_desktop.domain.survey_skips import SkipRule, SkipTerm, skip_rule
from mfdw_desktop.domain.surveys import (
    Choice,
    Group,
    Question,
    QuestionKind,
    Questionnaire,
    Repeat,
    from_document,
    language_code,
    language_of,
    to_document,
)

K = QuestionKind


def ask(
    path: str, kind: QuestionKind = K.TEXT, *, repeat: str = "", type_name: str = ""
) -> Question:
    name = path.rpartition("/")[2]
    return Question(name, path, name, kind, type_name=type_name, labels={"en": name}, repeat=repeat)


FORM = Questionnaire(
    "f", "Form", "1", ("English (en)", "Khmer (km)"), "English (en)",
    (
        ask("start", K.MOMENT, type_name="start"),
        ask("client_code"),
        ask("interview_day", K.DAY),
        ask("home/members", K.INTEGER),
        ask("home/read", K.NOTE),
        ask("kids/kid/name", repeat="kids/kid"),
        ask("kids/kid/meal/dish", repeat="kids/kid/meal"),
        ask("kids/kid/age", K.INTEGER, repeat="kids/kid"),
        ask("total", K.CALCULATE),
        ask("remarks"),
    ),
    repeats=(Repeat("kids/kid", "kid", {"en": "Child"}),
             Repeat("kids/kid/meal", "meal", parent="kids/kid")),
    groups=(Group("home", {"en": "Home"}), Group("kids", {"en": "Children"})),
)  # fmt: skip


def test_paper_has_numbers_headings_and_repeats_in_repeats() -> None:
    shown = [(each.kind.value, each.number, each.label("en")) for each in paper_items(FORM)]
    assert shown == [
        ("heading", "", "Home"),
        ("question", "1", "members"),
        ("note", "", "read"),
        ("heading", "", "Children"),
        ("repeat", "2", "Child"),
        ("question", "3", "remarks"),
    ]
    (kids,) = [each for each in paper_items(FORM) if each.kind is ItemKind.REPEAT]
    assert [(each.number, each.kind.value) for each in kids.items] == [
        ("2.1", "question"), ("2.2", "repeat"), ("2.3", "question"),
    ]  # fmt: skip
    dish = item_of(paper_items(FORM), "dish")
    assert dish is not None
    assert dish.number == "2.2.1"


def test_head_asks_client_and_day_once() -> None:
    heads = head_questions(FORM)
    assert heads.codes == {"client_code", "interview_day"}
    assert heads.interviewer is None
    assert not is_typed(FORM.questions[0])


def test_groups_are_kept_in_the_stored_form_and_older_ones_have_none() -> None:
    document = to_document(FORM)
    assert from_document(document) == FORM
    del document["groups"]
    assert from_document(document).groups == ()


def test_codes_are_the_form_s_own_numbers_else_places() -> None:
    assert paper_codes([Choice("1"), Choice("02"), Choice("99")]) == {
        "1": "1", "02": "02", "99": "99",
    }  # fmt: skip
    assert paper_codes([Choice("yes"), Choice("no")]) == {"yes": "1", "no": "2"}


def test_labels_lose_their_mark_up() -> None:
    label = "**How old** is <span style='color:red'>${name}</span>? a_b *"
    assert plain_label(label) == "How old is ……? a_b *"


LANGUAGES = [("km", "Khmer (km)"), ("Khmer (km)", "Khmer (km)"), ("khmer", "Khmer (km)"),
             ("fr", "English (en)"), ("", "English (en)")]  # fmt: skip


@pytest.mark.parametrize(("wanted", "found"), LANGUAGES)
def test_language_is_found_by_code_or_name(wanted: str, found: str) -> None:
    assert language_of(FORM, wanted) == found


def test_codes_of_languages_are_read_from_their_names() -> None:
    assert [language_code(each) for each in ("ភាសាខ្មែរ (km)", "Urdu", "pt-BR", "xx", "Kreyòl")] == [
        "km", "ur", "", "xx", "",
    ]  # fmt: skip


T = SkipTerm
RULES = [
    ("selected(${a}, 'yes')", SkipRule((T("a", "=", "yes"),))),
    ("${n} > 0", SkipRule((T("n", ">", "0"),))),
    (
        "count-selected(${s}) > 0 and not(selected(${s}, 'none'))",
        SkipRule((T("s", "any"), T("s", "!=", "none"))),
    ),
    (
        "(${a} = 'x') and (${b} = 'y' and ${c} >= 2)",
        SkipRule((T("a", "=", "x"), T("b", "=", "y"), T("c", ">=", "2"))),
    ),
    ("${a} = 'x or y' or ${a} = 'z'", SkipRule((T("a", "=", "x or y"), T("a", "=", "z")), True)),
    ("(${a} = 'x') and (${b} = 'y' or ${b} = 'z')", None),
    ("regex(${a}, 'x')", None),
    ("${a} = ${b}", None),
    ("", None),
]


@pytest.mark.parametrize(("relevant", "rule"), RULES)
def test_simple_conditions_can_be_said_on_paper(relevant: str, rule: SkipRule | None) -> None:
    assert skip_rule(relevant) == rule
