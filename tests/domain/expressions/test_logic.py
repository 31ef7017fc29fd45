"""A form's logic on the answers of one response, as the entry form asks for it."""

from __future__ import annotations

from mfdw_desktop.domain.expressions import ChildAnswers, RuleKind, compile_form, spoken
from mfdw_desktop.domain.surveys import Choice, QuestionKind, Repeat
from tests.domain.expressions.evaluating import DAY, asked, form_of, logic_of

K = QuestionKind
CONSENT = logic_of(
    asked("consent", K.SELECT_ONE, required=True),
    asked("g/age", K.INTEGER, relevant="${consent} = 'yes'", required=True,
          constraint=". >= 0 and . <= 120",
          constraint_messages={"English (en)": "0 to 120", "Français (fr)": "de 0 à 120"}),
    asked("g/school", relevant="(${consent} = 'yes') and (${age} < 18)",
          required_if="${age} > 5", required_messages={"": "Ask the child"}),
    asked("g/note", K.NOTE, relevant="${consent} = 'yes'"),
    asked("double", K.CALCULATE, calculation="${age} * 2"),
)  # fmt: skip


def told(logic, answers, missing=None, children=()):
    return [(each.name, each.rule) for each in logic.problems(answers, missing, children, DAY)]


def test_questions_are_asked_when_their_groups_and_they_are_relevant():
    assert CONSENT.relevance({"consent": "no"}) == {"consent", "double"}
    assert CONSENT.relevance({"consent": "yes"}) == {"consent", "age", "note", "double"}
    everything = {"consent", "age", "school", "note", "double"}
    assert CONSENT.relevance({"consent": "yes", "age": 9}) == everything


def test_what_a_skipped_question_says_does_not_count():
    # The age is skipped, so the school is too, whatever the file says.
    assert CONSENT.relevance({"consent": "no", "age": 9}) == {"consent", "double"}
    assert told(CONSENT, {"consent": "no", "age": 9}) == [("age", "answer-not-asked")]


def test_an_answer_that_is_due_is_missed():
    assert told(CONSENT, {}) == [("consent", "answer-missing")]
    assert told(CONSENT, {"consent": "yes"}) == [("age", "answer-missing")]
    found = CONSENT.problems({"consent": "yes", "age": 9})
    assert [(each.rule, each.fields["said"]) for each in found] == [
        ("answer-missing-said", "Ask the child")
    ]
    assert told(CONSENT, {"consent": "yes", "age": 3}) == []


def test_a_reason_takes_the_place_of_an_answer():
    assert told(CONSENT, {"consent": "yes"}, {"age": "refused"}) == []


def test_a_broken_constraint_is_told_in_the_users_language():
    form = CONSENT.questionnaire
    for language, said in (("en", "0 to 120"), ("fr", "de 0 à 120"), ("km", "0 to 120")):
        (problem,) = compile_form(form, language).problems({"consent": "yes", "age": 130})
        assert problem.kind is RuleKind.CONSTRAINT
        assert (problem.rule, problem.value, problem.fields["said"]) == (
            "constraint-broken-said", "130", said,
        )  # fmt: skip


def test_a_calculation_is_made_and_compared():
    assert CONSENT.calculated({"consent": "yes", "age": 9}) == {"double": "18"}
    assert CONSENT.calculated({"consent": "yes"}) == {"double": ""}
    assert told(CONSENT, {"consent": "yes", "age": 20, "double": "40.00"}) == []
    (problem,) = CONSENT.problems({"consent": "yes", "age": 20, "double": "41"})
    assert (problem.rule, problem.value, problem.fields["given"]) == (
        "calculation-differs", "41", "40",
    )  # fmt: skip


def test_choices_are_filtered_by_their_columns():
    villages = (
        Choice("v1", {"": "One"}, {"district": "d1"}),
        Choice("v2", {"": "Two"}, {"district": "d2"}),
        Choice("both", {"": "Both"}, {"district": "d1"}),
        Choice("both", {"": "Both"}, {"district": "d2"}),
    )
    logic = logic_of(
        asked("district"),
        asked("village", K.SELECT_ONE, list_name="v", choice_filter="district = ${district}"),
        asked("villages", K.SELECT_MULTIPLE, list_name="v", choice_filter="${district}=district"),
        choices={"v": villages},
    )
    assert [each.name for each in logic.choices("village", {"district": "d1"})] == ["v1", "both"]
    assert logic.choices("district", {}) == ()
    assert told(logic, {"district": "d2", "village": "both", "villages": ["v2", "both"]}) == []
    found = logic.problems({"district": "d1", "village": "v2", "villages": ["v1", "v2"]})
    assert [(each.name, each.rule, each.value) for each in found] == [
        ("village", "choice-filtered", "v2"), ("villages", "choice-filtered", "v2"),
    ]  # fmt: skip
    assert told(logic, {"district": "d1", "village": "not listed"}) == []


ROSTER = logic_of(
    asked("size", K.INTEGER),
    asked("total", K.CALCULATE, calculation="sum(${hours})"),
    asked("m/name", repeat="m"),
    asked("m/age", K.INTEGER, repeat="m"),
    asked("m/hours", K.INTEGER, repeat="m", relevant="${age} < 18 and ${size} > 1",
          constraint=". <= 24 * count(${m})"),
    asked("m/job/task", repeat="m/job", relevant="${hours} > 0"),
    asked("m/job/place", K.CALCULATE, repeat="m/job",
          calculation="concat(position(../..), '.', position(..), ' ', ${name})"),
    asked("second", K.CALCULATE, calculation="indexed-repeat(${name}, ${m}, 2)"),
    asked("oldest", K.CALCULATE, calculation="if(count(${m}) = 0, '', max(${age}))"),
    repeats=(Repeat("m", "m", count="${size}"), Repeat("m/job", "job", parent="m")),
)  # fmt: skip
FAMILY = (
    ChildAnswers("m", -1, {"name": "Dara", "age": 9, "hours": 4}),
    ChildAnswers("m/job", 0, {"task": "fields"}),
    ChildAnswers("m/job", 0, {"task": "water"}),
    ChildAnswers("m", -1, {"name": "Sok", "age": 40, "hours": 8}),
    ChildAnswers("m", -1, {"name": "Bopha", "age": 12, "hours": 2}),
)


def test_repeats_are_reached_from_within_and_from_outside():
    assert ROSTER.not_checked == ()
    # Sok is 40: his hours are not asked, so they count nowhere.
    assert ROSTER.calculated({"size": 3}, children=FAMILY) == {
        "total": "6", "second": "Sok", "oldest": "40",
    }  # fmt: skip
    places = [each.get("place") for each in ROSTER.child_calculated({"size": 3}, children=FAMILY)]
    assert places == [None, "1.1 Dara", "1.2 Dara", None, None]
    relevant = ROSTER.child_relevance({"size": 3}, children=FAMILY)
    assert relevant[0] == {"name", "age", "hours"}
    assert relevant[3] == {"name", "age"}
    assert relevant[1] == {"task", "place"}


def test_problems_name_the_row_of_the_repeat():
    answers = {"size": 2, "total": "6"}
    found = ROSTER.problems(answers, {}, FAMILY, DAY)
    assert [(each.name, each.rule, each.child) for each in found] == [
        ("m", "repeat-count", -1), ("hours", "answer-not-asked", 3),
    ]  # fmt: skip
    assert (found[0].fields["wanted"], found[0].fields["count"]) == (2, 3)


def test_a_circle_and_an_unknown_condition_do_no_harm():
    logic = logic_of(
        asked("a", relevant="${b} = ''", required=True),
        asked("b", relevant="${a} = ''"),
        asked("c", relevant="(pulldata('x') = 1) and (${a} = 'never')", required=True),
        asked("d", relevant="pulldata('x') = 1", required=True),
    )
    assert [each.code for each in logic.not_checked] == ["c", "d"]
    # Of `c` it is certain that it is skipped, of `d` nothing is.
    assert told(logic, {"a": "x", "c": "y"}) == [("c", "answer-not-asked")]


def test_a_rule_of_a_group_is_listed_once():
    logic = logic_of(*(asked(f"g/q{at}", relevant="random() > 0.5") for at in range(5)))
    (left_out,) = logic.not_checked
    assert (left_out.code, left_out.reason, left_out.detail, left_out.others) == (
        "q0", "function", "random", 4,
    )  # fmt: skip


def test_repeats_that_take_too_long_are_not_judged():
    logic = logic_of(
        asked("m/a", K.INTEGER, repeat="m", constraint=". <= sum(${a}) + count(${m})"),
        repeats=(Repeat("m", "m"),),
    )
    rows = tuple(ChildAnswers("m", -1, {"a": 1}) for _ in range(2000))
    assert logic.problems({}, {}, rows) == []


def test_labels_may_be_of_any_language():
    logic = logic_of(
        asked("sex", K.SELECT_ONE, list_name="s"),
        asked("said", K.CALCULATE, calculation="jr:choice-name(${sex}, '${sex}')"),
        choices={"s": (Choice("f", {"English (en)": "Woman", "ខ្មែរ (km)": "ស្រី"}),)},
        languages=("English (en)", "ខ្មែរ (km)"),
    )
    assert logic.calculated({"sex": "f"}) == {"said": "Woman"}
    assert told(logic, {"sex": "f", "said": "ស្រី"}) == []
    assert told(logic, {"sex": "f", "said": "Man"}) == [("said", "calculation-differs")]


def test_now_is_the_end_of_the_interview():
    logic = logic_of(
        asked("start", K.MOMENT, type_name="start"),
        asked("end", K.MOMENT, type_name="end"),
        asked("seen", K.CALCULATE, calculation="now()"),
    )
    end = "2026-03-31T10:30:00+07:00"
    assert logic.calculated({"start": "2026-03-31T10:00:00+07:00", "end": end}, day=DAY) == {
        "seen": end
    }
    assert logic.calculated({}, day=DAY) == {"seen": "2026-03-31T23:59:59"}


def test_a_language_is_known_by_name_or_code():
    texts = {"English (en)": "yes", "Khmer": "បាទ"}
    assert spoken(texts, "en_US") == "yes"
    assert spoken(texts, "khmer") == "បាទ"
    assert spoken(texts, "vi", "Khmer") == "បាទ"
    assert spoken({}, "en") == ""


def test_a_form_with_two_questions_of_one_name_takes_the_nearer():
    form = form_of(
        asked("a/age", K.INTEGER), asked("b/age", K.INTEGER),
        asked("b/note", constraint="${age} > 10"),
    )  # fmt: skip
    coded = [
        each if each.name != "age" else type(each)(**{**each.__dict__, "code": each.path})
        for each in form.questions
    ]
    logic = compile_form(type(form)(**{**form.__dict__, "questions": tuple(coded)}))
    assert told(logic, {"a/age": 1, "b/age": 20, "note": "x"}) == []
    assert told(logic, {"a/age": 20, "b/age": 1, "note": "x"}) == [("note", "constraint-broken")]


def test_what_needs_the_day_is_left_open_where_nobody_knows_it():
    logic = logic_of(
        asked("born", K.DAY, constraint=". <= today()"),
        asked("age", K.CALCULATE, calculation="int((today() - ${born}) div 365.25)"),
        asked("adult", relevant="${born} < today() - 6570", required=True),
        asked("child", relevant="${born} > today() - 6570 and ${born} = ''", required=True),
    )
    answers = {"born": "2030-01-01", "age": "5", "child": "x"}
    assert told(logic, answers, {}) != []
    assert [(each.name, each.rule) for each in logic.problems(answers)] == [
        ("child", "answer-not-asked")
    ]
    assert logic.calculated({"born": "2000-01-01"}) == {"age": ""}
    assert logic.calculated({"born": "2000-01-01"}, day=DAY) == {"age": "26"}
    assert logic.relevance({"born": "2000-01-01"}) == {"born", "age", "adult"}
