"""The columns of a file and the entry form judge alike: two ways, one meaning."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mfdw_desktop.domain.expressions import ChildAnswers, compile_form
from mfdw_desktop.domain.surveys import Question, QuestionKind, Repeat
from tests.importing.packages import book
from tests.importing.reading import choices, question, questionnaire, read

K = QuestionKind
NAMES = ("a", "b", "c", "d")
_REFERENCES = st.sampled_from([f"${{{name}}}" for name in NAMES])
_TESTS = st.one_of(
    st.tuples(_REFERENCES, st.sampled_from(["=", "!=", "<", ">="]), st.integers(0, 4)).map(
        lambda each: f"{each[0]} {each[1]} {each[2]}"
    ),
    _REFERENCES.map(lambda name: f"selected({name}, '2')"),
    _REFERENCES.map(lambda name: f"string-length({name}) > 0"),
    st.tuples(_REFERENCES, _REFERENCES).map(lambda each: f"{each[0]} < {each[1]}"),
    st.just("sum(${x}) > 3"),
    st.just("count(${m}) = 2"),
    st.just("today() > '2026-01-15'"),
)
_RULES = st.one_of(
    st.just(""), st.just(""), _TESTS, st.tuples(_TESTS, _TESTS).map(" and ".join),
    st.tuples(_TESTS, _TESTS).map(" or ".join), _TESTS.map(lambda each: f"not({each})"),
)  # fmt: skip
_OWN = st.sampled_from(["", ". < 3", ". >= 1 and . <= 3", ". != ${b}", ". <= count(${m}) + 1"])


@st.composite
def forms(draw: st.DrawFn) -> list[Question]:
    kinds = st.sampled_from([K.INTEGER, K.INTEGER, K.SELECT_ONE, K.SELECT_MULTIPLE])
    asked = []
    for name in NAMES:
        kind = draw(kinds)
        asked.append(
            question(
                name, kind, list_name="" if kind is K.INTEGER else "l", relevant=draw(_RULES),
                required=draw(st.booleans()), required_if=draw(_RULES), constraint=draw(_OWN),
            )
        )  # fmt: skip
    asked.append(question("k", K.CALCULATE, calculation=draw(st.sampled_from(
        ["${a} + ${b}", "sum(${x})", "if(${c} = 1, 'one', ${d})", "max(${x}, 1)"]))))  # fmt: skip
    asked.append(question("m/x", K.INTEGER, repeat="m", relevant=draw(_RULES),
                          constraint=draw(_OWN), required=draw(st.booleans())))  # fmt: skip
    return asked


_CELLS = st.sampled_from(["", "", 0, 1, 2, 3, 4])
_ROWS = st.lists(
    st.tuples(st.lists(_CELLS, min_size=5, max_size=5), st.lists(_CELLS, max_size=3)),
    min_size=1, max_size=5,
)  # fmt: skip
_NUMBER = itertools.count()


def table(folder: Path, rows: list[Any]) -> Path:
    head = [*NAMES, "k", "today", "_uuid", "_submission_time", "_index"]
    main: list[list[Any]] = [head]
    inner: list[list[Any]] = [["m/x", "_index", "_parent_table_name", "_parent_index"]]
    for at, (cells, within) in enumerate(rows, 1):
        main.append([*cells, f"2026-01-{9 + at}", f"u{at}", "2026-01-30T00:00:00", at])
        for cell in within:
            inner.append([cell, len(inner), "data", at])
    if len(inner) == 1:
        inner.append([1, 1, "data", 99])
    return book(folder / f"alike-{next(_NUMBER)}.xlsx", {"data": main, "m": inner})


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=60,
)
@given(forms(), _ROWS, st.booleans())
def test_a_file_is_judged_as_the_entry_form_judges(tmp_path, asked, rows, in_parts):
    form = questionnaire(
        question("today", K.DAY, type_name="today"), *asked,
        choices={"l": choices(_0="0", _1="1", _2="2", _3="3", _4="4")},
        repeats=(Repeat("m", "m", count="${a}" if in_parts else ""),),
    )  # fmt: skip
    got = read(table(tmp_path, rows), form)
    logic = compile_form(form)
    for row in got.rows:
        children = [
            ChildAnswers(each.path, each.parent, json.loads(each.answers)) for each in row.children
        ]
        live = logic.problems(json.loads(row.answers), {}, children, row.day)
        numbers = {at: each.row for at, each in enumerate(row.children)}
        expected = sorted(
            (numbers.get(each.child, row.row), each.rule, each.child >= 0) for each in live
        )
        members = {each.row for each in row.children}
        found = sorted(
            (each.row, each.rule, each.sheet == "m")
            for each in got.problems
            if (each.sheet == "data" and each.row == row.row)
            or (each.sheet == "m" and each.row in members)
        )
        assert found == expected
