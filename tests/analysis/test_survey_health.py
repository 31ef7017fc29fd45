"""The checks of a round, each on the smallest round that shows it."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from mfdw_desktop.analysis.other_answers import suggested
from mfdw_desktop.analysis.places import Spot, distance_km
from mfdw_desktop.analysis.survey_health import health
from mfdw_desktop.domain.expressions import compile_form
from mfdw_desktop.domain.survey_health import (
    CheckId,
    HealthReport,
    HealthRules,
    Interview,
    Line,
    Plan,
    RepeatAnswers,
)
from mfdw_desktop.domain.surveys import Questionnaire, Repeat
from tests.analysis.interviews import Kind, form, interview, question


def check(found: HealthReport, wanted: CheckId) -> dict[tuple[str, str], Line]:
    return {(line.what, line.kind): line for line in found.check(wanted).lines}


def look(asked: Questionnaire, *interviews: Interview, **plan: Any) -> HealthReport:
    return health(asked, "baseline", interviews, Plan(**plan))


def test_missing_answers_are_counted_by_reason_and_of_what_was_due() -> None:
    asked = form(
        question("hours", required=True),
        question("debt", relevant="${hours} > 0"),
        question("remarks", Kind.TEXT),
    )
    found = look(
        asked,
        interview(1, {"hours": 4, "debt": 3, "remarks": "x"}),
        interview(2, {"debt": 5}, missing={"hours": "dk"}),
        interview(3, {"hours": 0}),
        interview(4, {}, missing={"debt": "refused"}),
        interview(5, {}, status="not_found"),
    )
    lines = {line.what: line for line in found.check(CheckId.MISSING).lines}
    assert (lines["hours"].count, lines["hours"].of) == (2, 4)
    assert (lines["hours"].figures["dk"], lines["hours"].figures["blank"]) == (1, 1)
    assert (lines["debt"].count, lines["debt"].of) == (1, 3)
    assert lines["debt"].figures["skipped"] == 1
    assert [each.uid for each in lines["hours"].behind] == ["u2", "u4"]
    assert found.missing_share == pytest.approx(6 / 11)


def test_question_with_many_gaps_is_worth_a_look_but_empty_remarks_are_not() -> None:
    asked = form(question("hours"), question("remarks", Kind.TEXT))
    people = [interview(n, {"hours": 4} if n else {}) for n in range(6)]
    lines = {line.what: line for line in look(asked, *people).check(CheckId.MISSING).lines}
    assert lines["hours"].is_odd
    assert not lines["remarks"].is_odd
    few = look(asked, *people[:3]).check(CheckId.MISSING)
    assert few.odd == 0


def test_rows_of_repeats_are_each_due() -> None:
    asked = form(question("age", repeat="child"))
    rows = (RepeatAnswers("child", {"age": 4}), RepeatAnswers("child", {}))
    line = look(asked, interview(1, {}, rows=rows)).check(CheckId.MISSING).lines[0]
    assert (line.count, line.of) == (1, 2)


def test_outliers_of_money_and_of_hours() -> None:
    asked = form(question("hours"), question("income"))
    source = random.Random(2)
    people = [
        interview(n, {"hours": source.randint(35, 45), "income": source.randint(80, 120) * 1000})
        for n in range(40)
    ]
    people += [
        interview(90, {"hours": 168, "income": 9_900_000}),
        interview(91, {"hours": 40, "income": 0}),
        interview(92, {"hours": 40, "income": 100}),
    ]
    lines = check(look(asked, *people), CheckId.OUTLIERS)
    assert [each.uid for each in lines["hours", "sd"].behind] == ["u90"]
    assert {each.uid for each in lines["income", "iqr-log"].behind} == {"u90", "u92"}
    assert lines["income", "iqr-log"].behind[0].value == "9900000"


def test_too_few_numbers_are_named_as_not_checked() -> None:
    found = look(form(question("hours")), *(interview(n, {"hours": n}) for n in range(5)))
    assert found.check(CheckId.OUTLIERS).lines == ()
    assert found.check(CheckId.OUTLIERS).not_checked == ("hours",)


def test_duplicates_of_client_phone_number_key_and_place() -> None:
    asked = form(
        question("phone", Kind.TEXT),
        question("id_number", Kind.TEXT),
        question("gps", Kind.GEOPOINT),
    )
    people = [
        interview(
            n, {"phone": f"01234567{n:02}", "id_number": f"A{n:03}", "gps": f"11.{n:02} 104.{n:02}"}
        )
        for n in range(20)
    ]
    people += [
        interview(
            30, {"phone": "+855 12 345 671 9", "id_number": "a-019", "gps": "11.05 104.05 3"}
        ),
        interview(31, {"phone": "999999999"}, client="KH03-00004", keys=("k1",)),
        interview(32, {"phone": "999999999"}, keys=("k2", "k1")),
    ]
    lines = look(asked, *people).check(CheckId.DUPLICATES).lines
    found = {(line.kind, tuple(each.uid for each in line.behind)) for line in lines}
    assert found == {
        ("client", ("u4", "u31")), ("key", ("u31", "u32")), ("phone", ("u19", "u30")),
        ("number", ("u19", "u30")), ("place", ("u5", "u30")),
    }  # fmt: skip


def test_one_phone_of_one_client_is_no_duplicate() -> None:
    asked = form(question("phone", Kind.TEXT))
    both = [interview(n, {"phone": "012345678"}, client="KH03-00001") for n in (1, 2)]
    kinds = [line.kind for line in look(asked, *both).check(CheckId.DUPLICATES).lines]
    assert kinds == ["client"]


def test_copied_interview_is_found_with_its_interviewer() -> None:
    asked = form(*(question(f"q{n}") for n in range(20)))
    source = random.Random(1)
    people = [interview(n, {f"q{k}": source.randint(0, 9) for k in range(20)}) for n in range(30)]
    copy = {**people[7].answers, "q3": 77}
    line = look(asked, *people, interview(40, copy)).check(CheckId.ALIKE).lines
    assert [(each.uid) for each in line[0].behind] == ["u7", "u40"]
    assert (line[0].count, line[0].of, line[0].what) == (19, 20, "Dara")
    assert len(line) == 1


def test_other_texts_are_counted_and_compared_with_the_choices() -> None:
    asked = form(
        question("work", Kind.SELECT_ONE, list_name="work"),
        question("work_other", Kind.TEXT),
        question("tools", Kind.SELECT_MULTIPLE, list_name="tools"),
        work=("tailoring", "trade", "other"), tools=("loom", "cart"),
    )  # fmt: skip
    found = look(
        asked,
        interview(1, {"work": "other", "work_other": "Tailorring"}),
        interview(2, {"work": "other", "work_other": "tailorring"}),
        interview(3, {"work": "other", "work_other": "Moto taxi", "tools": ["loom", "plough"]}),
    )
    lines = {line.value: line for line in found.check(CheckId.OTHERS).lines}
    assert (lines["Tailorring"].count, lines["Tailorring"].suggestion) == (2, "tailoring")
    assert (lines["Moto taxi"].what, lines["Moto taxi"].suggestion) == ("work", "")
    assert (lines["plough"].kind, lines["plough"].what) == ("unlisted", "tools")


def test_suggestion_reads_labels_and_never_says_other() -> None:
    asked = form(question("w", Kind.SELECT_ONE, list_name="w"), w=("a1", "other"))
    assert suggested(asked, asked.questions[0], "A1") == "a1"
    assert suggested(asked, asked.questions[0], "Other") == ""


def team(count: int = 15) -> list[Interview]:
    """Give two interviewers of equal kind and one who differs in everything."""
    source = random.Random(9)
    found = []
    for n in range(3 * count):
        who = ("Bopha", "Thida", "Vuthy")[n % 3]
        odd = who == "Vuthy"
        answers: dict[str, Any] = {f"n{k}": 40 if odd else source.randint(0, 99) for k in range(4)}
        answers |= {f"s{k}": "a" if odd else source.choice("abc") for k in range(4)}
        answers |= {
            "start": f"2026-03-01T08:{n:02}:00",
            "end": f"2026-03-01T{9 - odd:02}:{n:02}:30",
        }
        missing = {}
        for k in range(4) if odd or n % 5 == 0 else ():
            missing[f"m{k}"] = "dk"
        for k in range(4):
            if f"m{k}" not in missing:
                answers[f"m{k}"] = "yes"
        day = date(2026, 3, 1) if odd else date(2026, 3, 1) + timedelta(n)
        found.append(interview(n, answers, missing=missing, interviewer=who, day=day))
    return found


def test_interviewers_differ_in_gaps_variety_pace_and_straight_lines() -> None:
    asked = form(
        question("start", Kind.MOMENT, type_name="start"),
        question("end", Kind.MOMENT, type_name="end"),
        *(question(f"n{k}") for k in range(4)),
        *(question(f"s{k}", Kind.SELECT_ONE, list_name="abc") for k in range(4)),
        *(question(f"m{k}", Kind.TEXT) for k in range(4)),
        abc=("a", "b", "c"),
    )
    found = health(asked, "baseline", team(), Plan(), rules=HealthRules(most_a_day=10))
    lines = {line.what: line for line in found.check(CheckId.INTERVIEWERS).lines}
    assert set(lines["Vuthy"].kind.split()) == {
        "many", "missing", "dk", "straight", "short", "narrow",
    }  # fmt: skip
    assert lines["Vuthy"].figures["most"] == 15
    assert lines["Vuthy"].figures["straight"] == 1.0
    assert lines["Vuthy"].figures["minutes"] == pytest.approx(0.5)
    assert not lines["Bopha"].is_odd
    assert lines["Bopha"].figures["per_day"] == 1


def test_few_interviews_are_compared_with_nobody() -> None:
    found = health(form(question("n0")), "baseline", team(3), Plan())
    assert found.check(CheckId.INTERVIEWERS).odd == 0


def test_days_outside_of_the_round_and_durations() -> None:
    asked = form(
        question("start", Kind.MOMENT, type_name="start"),
        question("end", Kind.MOMENT, type_name="end"),
    )

    def took(number: int, minutes: int, day: int = 10, **more: Any) -> Interview:
        begun = f"2026-03-{day:02}T08:00:00"
        ended = (date(2026, 3, day), minutes)
        at = f"2026-03-{ended[0].day:02}T{8 + minutes // 60:02}:{minutes % 60:02}:00"
        return interview(number, {"start": begun, "end": at},
                         **{"day": date(2026, 3, day), **more})  # fmt: skip

    people = [took(n, 30) for n in range(8)]
    people += [took(20, 5), took(21, 300), took(22, 30, 1), took(23, 30, 29), took(24, 30, day=31)]
    people += [took(25, 30, day=12) for _ in range(1)]
    people += [interview(26, {}), took(27, -60), took(28, 30, 20)]
    people[-1] = interview(28, dict(people[-1].answers), day=date(2026, 3, 5))
    found = look(
        asked, *people,
        opens_on=date(2026, 3, 5), closes_on=date(2026, 3, 28), today=date(2026, 3, 30),
    )  # fmt: skip
    lines = {line.kind: [each.uid for each in line.behind] for line in
             found.check(CheckId.DAYS).lines}  # fmt: skip
    assert lines == {
        "no-day": ["u26"], "in-future": ["u24"], "before-opening": ["u22"],
        "after-closing": ["u23", "u24"], "day-differs": ["u28"], "ended-first": ["u27"],
        "too-short": ["u20"], "too-long": ["u21"],
    }  # fmt: skip
    assert found.median_minutes == 30


def test_places_that_cannot_be_and_far_ones() -> None:
    asked = form(question("gps", Kind.GEOPOINT))
    people = [interview(n, {"gps": f"11.5{n} 104.9{n} 10 5"}) for n in range(9)]
    people += [
        interview(20, {"gps": "0 0 0 0"}), interview(21, {"gps": "91 104"}),
        interview(22, {"gps": "13.36 103.85 0 4"}), interview(23, {"gps": "11.5 104.9 0 900"}),
    ]  # fmt: skip
    lines = {line.kind: [each.uid for each in line.behind] for line in
             look(asked, *people).check(CheckId.PLACES).lines}  # fmt: skip
    assert lines == {"impossible": ["u20", "u21"], "inaccurate": ["u23"], "far": ["u22"]}


def test_way_from_phnom_penh_to_siem_reap() -> None:
    way = distance_km(Spot(11.5564, 104.9282), Spot(13.3671, 103.8448))
    assert way == pytest.approx(233, abs=2)


def test_progress_against_target_and_sample() -> None:
    people = [
        interview(1, {}, arm="target", branch="KH03"),
        interview(2, {}, arm="comparison", branch="KH03"),
        interview(3, {}, arm="comparison", branch="KH03", status="refused"),
    ]
    found = look(
        form(question("hours")), *people, target=10,
        sample={("arm", "target"): 4, ("arm", "comparison"): 3, ("branch", "KH04"): 2},
    )  # fmt: skip
    lines = check(found, CheckId.PROGRESS)
    assert (lines["", "all"].count, lines["", "all"].of) == (2, 10)
    assert (lines["comparison", "arm"].count, lines["comparison", "arm"].of) == (1, 3)
    assert (lines["KH04", "branch"].count, lines["KH04", "branch"].of) == (0, 2)
    assert lines["refused", "status"].count == 1


def test_older_version_of_the_form_is_worth_a_look() -> None:
    people = [interview(n, {}, version="2" if n else "1") for n in range(4)]
    lines = look(form(question("hours")), *people).check(CheckId.VERSIONS).lines
    assert [(line.what, line.count, line.is_odd) for line in lines] == [
        ("2", 3, False), ("1", 1, True),
    ]  # fmt: skip


def test_single_response_is_checked_without_a_word() -> None:
    found = look(
        form(question("hours"), question("gps", Kind.GEOPOINT)), interview(1, {"hours": 4})
    )
    assert found.odd == 1  # no day
    assert found.responses == 1


def test_logic_of_the_form_tells_skipped_from_blank_and_finds_breaches() -> None:
    asked = form(
        question("hours", constraint=". <= 112"),
        question("injured", Kind.TEXT),
        question("days", relevant="${injured} = 'yes'", required=True),
        question("age", repeat="child", constraint=". < 18"),
    )
    asked = replace(asked, repeats=(Repeat("child", "child"),))
    people = [
        interview(1, {"hours": 300, "injured": "no"}),
        interview(2, {"injured": "yes"}),
        interview(3, {"injured": "no", "days": 3},
                  rows=(RepeatAnswers("child", {"age": 30}), RepeatAnswers("child", {"age": 8}))),
    ]  # fmt: skip
    found = health(asked, "baseline", people, Plan(), logic=compile_form(asked))
    missing = {line.what: line for line in found.check(CheckId.MISSING).lines}
    assert missing["days"].figures["skipped"] == 1
    assert [each.uid for each in missing["days"].behind] == ["u2"]
    broken = {
        (line.what, line.kind): [(each.uid, each.value) for each in line.behind]
        for line in found.check(CheckId.RULES).lines
    }
    assert broken == {
        ("hours", "constraint"): [("u1", "300")], ("days", "required"): [("u2", "")],
        ("days", "relevant"): [("u3", "3")], ("age", "constraint"): [("u3", "30")],
    }  # fmt: skip


def test_rules_of_hidden_questions_decide_but_are_not_shown() -> None:
    asked = form(question("debt"), question("lender", Kind.TEXT, relevant="${debt} > 0"))
    shown = replace(asked, questions=asked.questions[1:])
    people = [interview(1, {"debt": 0}), interview(2, {"debt": 9})]
    found = health(shown, "baseline", people, Plan(), logic=compile_form(asked))
    lender = found.check(CheckId.MISSING).lines[0]
    assert (lender.figures["skipped"], lender.count) == (1, 1)
