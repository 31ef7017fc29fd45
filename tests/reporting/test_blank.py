"""The blank questionnaire: what the document says, and what stands on the pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mfdw_desktop.domain.surveys import Choice, Group, Question, QuestionKind, Questionnaire, Repeat
from mfdw_desktop.reporting import blank, layout
from mfdw_desktop.reporting.document import Heading, Paper
from mfdw_desktop.reporting.form_blocks import Asked, HeadBox, Roster, Space
from tests.reporting import pixels

K = QuestionKind
KHMER = "ភាសាខ្មែរ (km)"


def ask(path: str, kind: QuestionKind, label: str, khmer: str = "", **more: object) -> Question:
    name = path.rpartition("/")[2]
    labels = {"English (en)": label, KHMER: khmer or label}
    return Question(name, path, name, kind, labels=labels, **more)  # type: ignore[arg-type]


FORM = Questionnaire(
    "DW", "Decent work", "7", ("English (en)", KHMER), "English (en)",
    (
        ask("client_code", K.TEXT, "Client code on the list"),
        ask("work/works", K.SELECT_ONE, "Do you work?", "តើអ្នកធ្វើការទេ?", list_name="yn"),
        ask("work/hours", K.INTEGER, "Hours a week", relevant="${works} = 'yes'"),
        ask("work/pay", K.DECIMAL, "Pay", relevant="${works} = 'yes'"),
        ask("work/tools", K.SELECT_MULTIPLE, "Which tools?", list_name="tools", required=True),
        ask("kid/name", K.TEXT, "Name", repeat="kid"),
        ask("kid/school", K.SELECT_ONE, "At school?", repeat="kid", list_name="yn"),
        ask("kid/why", K.TEXT, "Why not?", repeat="kid", relevant="${school} = 'no'"),
        ask("born", K.DAY, "Born on", relevant="regex(${hours}, '4.')"),
        ask("remarks", K.TEXT, "Remarks"),
    ),
    {
        "yn": (Choice("yes", {"English (en)": "Yes", KHMER: "បាទ"}),
               Choice("no", {"English (en)": "No", KHMER: "ទេ"})),
        "tools": tuple(Choice(f"t{n}", {"English (en)": f"Tool {n}"}) for n in range(12)),
    },
    repeats=(Repeat("kid", "kid", {"English (en)": "Child"}),),
    groups=(Group("work", {"English (en)": "Work"}),),
)  # fmt: skip


def document(language: str = "en", form: Questionnaire = FORM, paper: Paper = Paper.A4):
    content = blank.BlankPaper(form, "Sample MFI", date(2026, 3, 31), {"hours": 112})
    return blank.build(content, paper=paper, language=language)


def questions(language: str = "en") -> dict[str, Asked]:
    return {each.number: each for each in document(language).blocks if isinstance(each, Asked)}


def test_questions_have_numbers_codes_and_room_to_answer() -> None:
    asked = questions()
    assert [each.text for each in asked.values()] == [
        "Do you work?", "Hours a week", "Pay", "Which tools? *", "Born on", "Remarks",
    ]  # fmt: skip
    assert asked["1"].answer.choices == (("1", "Yes"), ("2", "No"))
    assert [asked[n].answer.space for n in ("1", "2", "3", "4", "6", "7")] == [
        Space.ONE, Space.BOXES, Space.SHORT, Space.MANY, Space.DAY, Space.LINE,
    ]  # fmt: skip
    assert asked["2"].answer.count == 3
    assert asked["4"].advice == "Tick all that apply."
    assert asked["7"].answer.count > 1


def test_skips_are_said_once_over_what_they_are_for() -> None:
    asked = questions()
    assert asked["2"].skip == "2 to 3 only if 1 is «Yes»; otherwise go to 4."
    assert asked["3"].skip == asked["4"].skip == ""
    assert asked["6"].skip == "Ask only where it applies."


def test_what_the_form_asks_of_the_client_stands_in_the_box_on_top() -> None:
    (head,) = [each for each in document().blocks if isinstance(each, HeadBox)]
    labels = [field.label for row in head.rows for field in row]
    assert labels[0] == "Client code on the list"
    assert "Signature or thumbprint" in labels
    assert any("agrees to answer" in each for each in labels)


def test_repeats_become_rosters_with_codes() -> None:
    (roster,) = [each for each in document().blocks if isinstance(each, Roster)]
    assert (roster.number, roster.text, roster.columns) == ("5", "Child", blank.ROSTER_COLUMNS)
    assert [(row.number, row.codes) for row in roster.rows] == [
        ("5.1", ""), ("5.2", "1 Yes · 2 No"), ("5.3", ""),
    ]  # fmt: skip
    assert roster.rows[2].skip == "Only if 5.2 is «No»."


def test_condition_of_a_repeat_is_said_once_over_its_roster() -> None:
    has = "${works} = 'yes'"
    kids = tuple(
        replace(each, relevant=f"({has}) and ({each.relevant})" if each.relevant else has)
        for each in FORM.questions
        if each.repeat
    )
    others = tuple(each for each in FORM.questions if not each.repeat)
    form = replace(
        FORM,
        questions=(*others[:5], *kids, *others[5:]),
        repeats=(replace(FORM.repeats[0], relevant=has),),
    )
    (roster,) = [each for each in document(form=form).blocks if isinstance(each, Roster)]
    assert roster.skip == "Only if 1 is «Yes»; otherwise go to 6."
    assert [row.skip for row in roster.rows] == ["", "", "Only if 5.2 is «No»."]


def test_paper_is_in_the_form_s_own_words_of_the_language() -> None:
    asked = questions("km")
    assert asked["1"].text == "តើអ្នកធ្វើការទេ?"
    assert asked["1"].answer.choices[0] == ("1", "បាទ")
    assert [each.text for each in document("km").blocks if isinstance(each, Heading)] == ["Work"]


@pytest.mark.parametrize("language", ["en", "km", "ur", "hi"])
@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER])
def test_every_question_is_on_a_page(language: str, paper: Paper) -> None:
    drawn = layout.draw(document(language, paper=paper))
    text = "".join(pixels.page_text(drawn.content, page) for page in range(drawn.pages))
    for number in ("5.3", "Tool 11", "Born on"):
        assert number in text


def test_a_long_form_goes_over_pages_and_repeats_the_head_of_a_roster() -> None:
    many = tuple(
        ask(f"kid/q{at}", K.TEXT, f"Question number {at}", repeat="kid") for at in range(60)
    )
    drawn = layout.draw(document(form=replace(FORM, questions=(*FORM.questions[:5], *many))))
    assert drawn.pages > 2
    pages = [pixels.page_text(drawn.content, page) for page in range(drawn.pages)]
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {drawn.pages}" in page
    assert all("1 2 3 4 5" in " ".join(page.split()) for page in pages[1:])


def test_hostile_labels_stay_text() -> None:
    odd = ask("x", K.TEXT, "=cmd() <script>alert(1)</script> \u202e abc (" * 3)
    drawn = layout.draw(document(form=replace(FORM, questions=(odd,))))
    assert drawn.pages == 1
    assert "cmd()" in pixels.page_text(drawn.content)
