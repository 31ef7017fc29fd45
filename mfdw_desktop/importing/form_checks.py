"""The form's own rules held against the rows of a file, a portion of rows at a time.

Rules that read only their own row go down the columns (`form_columns`). Rules that reach into
repeats are evaluated response by response. What the form skips counts as not answered, as it
did on the phone.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from mfdw_desktop.domain.expressions import POLICIES, REJECT, FormLogic, RuleKind
from mfdw_desktop.domain.expressions.form import (
    QuestionLogic,
    RepeatLogic,
    compile_rules,
)
from mfdw_desktop.domain.expressions.judging import (
    AnswerProblem,
    count_problem,
    problems_of,
    settle,
    told,
)
from mfdw_desktop.domain.expressions.rows import Row
from mfdw_desktop.domain.expressions.values import answer_text
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.importing.cells import display
from mfdw_desktop.importing.form_columns import Columns, Memos
from mfdw_desktop.importing.parts import Part
from mfdw_desktop.importing.portions import LONGEST_VALUE, Portion
from mfdw_desktop.importing.repeats import Repeats
from mfdw_desktop.importing.rows import ChildRecord

Place = tuple[str, str]
"""Letter and header of a column."""


class FormChecks:
    """The rules of one form, for the columns that one file has."""

    def __init__(
        self,
        questionnaire: Questionnaire,
        main: Part,
        inner: Mapping[str, Place],
        *,
        knows_day: bool,
        today: date,
        policies: Mapping[str, str],
        language: str = "",
        most: int | None = None,
    ) -> None:
        """`inner` has the codes of questions and the paths of repeats on the other sheets.

        Of more than `most` warnings of one kind about one question the rest is counted only.
        """
        present = {*main.filled, *inner}
        rules = compile_rules(questionnaire, present=present, knows_day=knows_day)
        self.form = FormLogic(questionnaire, rules, language)
        self._main = main
        self._places = {
            **inner,
            **{
                each.code: (letter, header)
                for each, letter, header in zip(
                    main.fields, main.letters, main.headers, strict=True
                )
            },
        }
        self._single = {
            each.code: each.columns[0] for each in main.fields if len(each.columns) == 1
        }
        self._positions = {each.code: each.position for each in questionnaire.questions}
        self._severities = {
            kind: Severity.ERROR if policies.get(name) == REJECT else Severity.WARNING
            for kind, name in POLICIES.items()
        }
        deep = _deep(rules.questions) if inner else {}
        self._flat = [each for code, each in rules.questions.items() if code not in deep]
        self._deep = deep
        self._counts = rules.repeats
        bearers: list[QuestionLogic | RepeatLogic] = [*deep.values(), *rules.repeats]
        read = {code for each in bearers for code in each.codes} | deep.keys()
        self._of_row = [code for code in rules.questions if code in read and code not in inner]
        self._most = most
        self._told: Counter[tuple[str, RuleKind]] = Counter()
        self._memos = Memos(self.form, today.isoformat())

    def check(
        self, portion: Portion, days: Sequence[str], children: Sequence[tuple[ChildRecord, ...]]
    ) -> int:
        """Add to the portion's problems where its rows don't keep to the form.

        Return how many more there are of kinds that were told often enough.
        """
        more = 0
        columns = Columns(self._memos, self._main, portion, days)
        found: dict[int, list[tuple[int, AnswerProblem]]] = defaultdict(list)
        for logic in self._flat:
            columns.settle(logic)
        for logic in self._flat:
            for at, breach in columns.breaches(logic):
                if self._is_enough(logic.question.code, breach.kind):
                    more += 1
                    continue
                found[at].append((-1, told(self.form, logic, breach)))
        for at, rows in enumerate(children) if self._deep or self._counts else ():
            response = _Response(columns, at, self._of_row, rows, portion.missing.get(at, {}))
            found[at] += response.problems(self.form, self._deep, self._counts)
        for at, told_of in found.items():
            portion.problems[at] += [
                self._of_main(portion, at, problem)
                if index < 0
                else self._of_child(children[at][index], problem)
                for index, problem in sorted(told_of, key=self._place_in_form)
            ]
        return more

    def _is_enough(self, code: str, kind: RuleKind) -> bool:
        """Tell whether so many warnings of this kind were told that one more tells nothing."""
        if self._most is None or self._severities[kind] is Severity.ERROR:
            return False
        self._told[code, kind] += 1
        return self._told[code, kind] > self._most

    def _place_in_form(self, told_of: tuple[int, AnswerProblem]) -> tuple[int, int]:
        return told_of[0], self._positions.get(told_of[1].name, 0)

    def _of_main(self, portion: Portion, at: int, problem: AnswerProblem) -> RowProblem:
        number, cells = portion.rows[at]
        column = self._single.get(problem.name)
        value = problem.value if column is None else display(cells[column])
        return self._problem(self._main.table.sheet, number, value, problem)

    def _of_child(self, child: ChildRecord, problem: AnswerProblem) -> RowProblem:
        return self._problem(child.sheet, child.row, problem.value, problem)

    def _problem(self, sheet: str, number: int, value: str, problem: AnswerProblem) -> RowProblem:
        fields = dict(problem.fields)
        letter, header = self._places.get(problem.name, ("", ""))
        if problem.kind is not RuleKind.CHOICE:
            fields.pop("value", None)
        if problem.kind is RuleKind.COUNT:
            letter = header = ""
        else:
            fields.pop("header", None)
        return RowProblem(
            sheet, number, letter, header, value[:LONGEST_VALUE], problem.rule,
            self._severities[problem.kind], fields,
        )  # fmt: skip


class _Response:
    """The rows of one response, for the rules that reach into repeats."""

    def __init__(
        self,
        columns: Columns,
        at: int,
        codes: Sequence[str],
        children: tuple[ChildRecord, ...],
        missing: Mapping[str, str],
    ) -> None:
        root = Row(columns.row(at, codes), columns.interview(at))
        self._rows: dict[str, list[tuple[int, Row]]] = {"": [(-1, root)]}
        self._reasons = [missing]
        self._unsure: set[str] = set()
        made: list[Row] = []
        for index, child in enumerate(children):
            around = root if child.parent < 0 else made[child.parent]
            said = json.loads(child.answers)
            row = around.child(child.path, {code: answer_text(said[code]) for code in said})
            made.append(row)
            self._rows.setdefault(child.path, []).append((index, row))
            self._reasons.append(json.loads(child.missing))
            self._unsure.update(self._reasons[-1])

    def problems(
        self,
        form: FormLogic,
        questions: Mapping[str, QuestionLogic],
        counts: Sequence[RepeatLogic],
    ) -> Iterator[tuple[int, AnswerProblem]]:
        """Yield index of the repeat's row (-1: the response itself) and what is wrong in it.

        A rule that reads an answer of which only the reason is known that it is missing is
        left out: the form may have seen a number such as -99 there.
        """
        sure = []
        for code, logic in questions.items():
            if self._unsure.isdisjoint(logic.codes):
                sure.append(logic)
            else:
                self._unsure.add(code)
        for logic in sure:
            for _, row in self._rows.get(logic.question.repeat, ()):
                settle(row, logic)
        for logic in sure:
            for index, row in self._rows.get(logic.question.repeat, ()):
                for problem in problems_of(form, logic, row, self._reasons[index + 1]):
                    yield index, problem
        for each in counts:
            if self._unsure.isdisjoint(each.codes):
                for index, row in self._rows.get(each.repeat.parent, ()):
                    found = count_problem(each, row)
                    if found is not None:
                        yield index, found


def places_within(repeats: Repeats) -> dict[str, Place]:
    """Return where the questions of repeats stand on their sheets, and which repeats there are."""
    found: dict[str, Place] = {}
    for repeat in repeats.all():
        part = repeat.part
        found[part.repeat] = ("", "")
        for each, letter, header in zip(part.fields, part.letters, part.headers, strict=True):
            found[each.code] = (letter, header)
    return found


def _deep(questions: Mapping[str, QuestionLogic]) -> dict[str, QuestionLogic]:
    """Return the questions whose rules reach into repeats, or read one whose rules do."""
    found = {
        code
        for code, each in questions.items()
        if each.question.repeat or not all(formula.is_flat for formula in each.formulas)
    }
    while True:
        more = {
            code
            for code, each in questions.items()
            if code not in found and not found.isdisjoint(each.codes)
        }
        if not more:
            return {code: each for code, each in questions.items() if code in found}
        found |= more
