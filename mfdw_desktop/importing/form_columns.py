"""A form's rules down the columns of a file: judged once for each set of answers that is read."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from mfdw_desktop.domain.expressions import FormLogic, RuleKind
from mfdw_desktop.domain.expressions.compiling import Formula
from mfdw_desktop.domain.expressions.form import QuestionLogic
from mfdw_desktop.domain.expressions.judging import Breach, breaches, computed
from mfdw_desktop.domain.expressions.rows import Interview, NotKnownError, Row
from mfdw_desktop.domain.expressions.values import answer_text, number_text
from mfdw_desktop.importing.cells import Cell
from mfdw_desktop.importing.converting import encode
from mfdw_desktop.importing.parts import Part
from mfdw_desktop.importing.portions import Portion
from mfdw_desktop.importing.quick_checks import Quick, quick_check

Texts = list[str]
"""Of each row `"code":answer` as it stands in the row's document, empty without an answer."""
Asked = list[bool | None]
"""Whether a question is asked in each row; None where that is not known."""
Judge = Callable[[Row], Any]

_NUMERIC = frozenset("-0123456789")
_ROOM = 4096
"""Sets of answers of which a rule remembers its judgement."""


class Reads(NamedTuple):
    """What a judgement reads."""

    codes: tuple[str, ...]
    day: bool = False
    moment: bool = False


class Memos:
    """What rules were judged to be, kept from portion to portion."""

    def __init__(self, form: FormLogic, today: str) -> None:
        self.form = form
        self.today = today
        """Of the import; constraints fall back on it where the interview's day is not known."""
        self.moments = [
            each.code
            for kind in ("end", "start")
            for each in form.questionnaire.questions
            if each.type_name == kind and not each.repeat
        ]
        self._found: dict[tuple[int, str], _Memo] = {}
        self._quick: dict[str, Quick | None] = {}

    def quick(self, logic: QuestionLogic) -> Quick | None:
        """Return a quicker way to the rows that break a question's rules, if there is one."""
        code = logic.question.code
        if code not in self._quick:
            is_alone = logic.constraint and not logic.calculation and not logic.choice
            self._quick[code] = quick_check(logic.question, self.today) if is_alone else None
        return self._quick[code]

    def of(self, bearer: object, use: str, reads: Reads, judge: Judge) -> _Memo:
        """Return the memory of what `bearer` is judged to be in one use."""
        memo = self._found.get((id(bearer), use))
        if memo is None:
            memo = _Memo(reads, judge, self.form.language)
            self._found[id(bearer), use] = memo
        return memo


class _Memo(dict[tuple[str, ...], Any]):
    """Judgement by the texts of the answers, the day and the moment that are read."""

    def __init__(self, reads: Reads, judge: Judge, language: str) -> None:
        super().__init__()
        self.reads = reads
        self._starts = [(code, len(encode(code)) + 1) for code in reads.codes]
        self._judge = judge
        self._undated = Interview(language=language)

    def __missing__(self, key: tuple[str, ...]) -> Any:
        values = {
            code: _decoded(text, start)
            for (code, start), text in zip(self._starts, key, strict=False)
            if text
        }
        interview = self._undated
        if self.reads.day:
            day, moment = (*key[len(self._starts) :], "")[:2]
            interview = Interview(day, moment, self._undated.language)
        try:
            judged = self._judge(Row(values, interview))
        except NotKnownError:
            judged = None
        if len(self) < _ROOM:
            self[key] = judged
        return judged


class Columns:
    """The answers of one portion as the form's rules see them."""

    def __init__(self, memos: Memos, part: Part, portion: Portion, days: Sequence[str]) -> None:
        self._memos = memos
        self._portion = portion
        self._days = days
        self._single = {each.code: each.columns[0] for each in part.fields}
        self._size = len(portion.rows)
        self._reasons: dict[str, set[int]] = {}
        for at, reasons in portion.missing.items():
            for code in reasons:
                self._reasons.setdefault(code, set()).add(at)
        self._seen: dict[str, Texts] = {}
        self._counted: dict[str, Texts] = {}
        self._held: dict[tuple[int, ...], Asked] = {}
        self._read: dict[tuple[int, ...], frozenset[str]] = {}
        """What the conditions that are held read."""
        self._asked: dict[str, Asked] = {}
        """Of questions that are not asked everywhere."""
        self._moments: list[str] = []

    def settle(self, logic: QuestionLogic) -> None:
        """Decide where a question is asked; what it skips counts no more."""
        code = logic.question.code
        texts = self._seen_by_form(code)
        if logic.is_calculated and "" in texts:
            texts = self._calculated(logic, texts)
        if logic.relevant:
            asked = self._asked[code] = self._hold(logic.relevant)
            if False in asked:
                texts = [
                    "" if is_asked is False else text
                    for is_asked, text in zip(asked, texts, strict=True)
                ]
                self._forget(code)
        self._counted[code] = texts

    def breaches(self, logic: QuestionLogic) -> Iterator[tuple[int, Breach]]:
        """Yield row and broken rule of one question, once all are settled."""
        code = logic.question.code
        asked = self._asked.get(code)
        prefix, said = self._portion.texts.get(code, ("", None))
        if said is None:
            return
        without = self._reasons.get(code, ())
        if asked is not None and not logic.is_calculated and False in asked:
            for at, (is_asked, text) in enumerate(zip(asked, said, strict=True)):
                if text and is_asked is False:
                    yield at, Breach(RuleKind.RELEVANT, _decoded(text, len(prefix)))
        if logic.required is not False and logic.is_relevance_whole and "" in said:
            for at in self._due(logic, said, asked):
                if at not in without:
                    yield at, Breach(RuleKind.REQUIRED)
        if logic.constraint or logic.calculation or logic.choice:
            for at, found in self._broken(logic):
                if at not in without:
                    yield at, found

    def row(self, at: int, codes: Iterable[str]) -> dict[str, str]:
        """Return the answers that count to some questions in one row."""
        found = {}
        for code in codes:
            text = self._counting(code)[at]
            if text:
                found[code] = _decoded(text, len(encode(code)) + 1)
        return found

    def interview(self, at: int) -> Interview:
        """Return what is known of the interview of one row."""
        return Interview(self._days[at], self._all_moments()[at], self._memos.form.language)

    def _forget(self, code: str) -> None:
        """Forget conditions that read a question before it was settled, as in a circle."""
        for key in [key for key, codes in self._read.items() if code in codes]:
            del self._held[key], self._read[key]

    def _due(self, logic: QuestionLogic, said: Texts, asked: Asked | None) -> Iterator[int]:
        """Yield the rows without an answer that must have one."""
        required = logic.required
        due = self._hold((required,)) if isinstance(required, Formula) else None
        for at, text in enumerate(said):
            if not text and (asked is None or asked[at]) and (due is None or due[at]):
                yield at

    def _broken(self, logic: QuestionLogic) -> Iterator[tuple[int, Breach]]:
        quick = self._memos.quick(logic)
        if quick is not None:
            texts = self._counting(logic.question.code)
            for at in quick(texts, self._days):
                said = _decoded(texts[at], len(encode(logic.question.code)) + 1)
                yield at, Breach(RuleKind.CONSTRAINT, said)
            return
        form, rules = self._memos.form, (logic.constraint, logic.calculation, logic.choice)
        formulas = [each for each in rules if each is not None]
        reads = _reads(formulas, logic.question.code)
        memo = self._memos.of(logic, "", reads, lambda row: breaches(form, logic, row))
        for at, found in enumerate(self._judged(memo, falls_back=True)):
            for breach in found:
                rule = logic.calculation if breach.kind is RuleKind.CALCULATION else logic.choice
                is_sure = breach.kind is RuleKind.CONSTRAINT or self._days[at]
                if is_sure or rule is None or not rule.uses_day:
                    yield at, breach

    def _calculated(self, logic: QuestionLogic, texts: Texts) -> Texts:
        """Return the answers, those that the file leaves open calculated."""
        formula, prefix = logic.calculation, f"{encode(logic.question.code)}:"
        assert formula is not None

        def judge(row: Row) -> str:
            value = computed(formula, row)
            return prefix + encode(value) if value else ""

        memo = self._memos.of(formula, "made", _reads([formula]), judge)
        made = self._judged(memo)
        return [text or other for text, other in zip(texts, made, strict=True)]

    def _hold(self, formulas: tuple[Formula, ...]) -> Asked:
        """Return where all conditions hold, each of a group judged once."""
        key = tuple(map(id, formulas))
        if key not in self._held:
            self._read[key] = frozenset(code for each in formulas for code in each.codes)
            if len(formulas) == 1:
                self._held[key] = self._holds(formulas[0])
            else:
                first, *rest = (self._hold((each,)) for each in formulas)
                held = first
                for each in rest:
                    held = [_both(one, other) for one, other in zip(held, each, strict=True)]
                self._held[key] = held
        return self._held[key]

    def _holds(self, formula: Formula) -> Asked:
        memo = self._memos.of(formula, "holds", _reads([formula]), formula.truth)
        return self._judged(memo)

    def _judged(self, memo: _Memo, *, falls_back: bool = False) -> list[Any]:
        """Return the judgement of each row."""
        reads = memo.reads
        columns: list[Sequence[str]] = [self._counting(code) for code in reads.codes]
        if reads.day:
            today = self._memos.today if falls_back else ""
            columns.append([day or today for day in self._days])
            if reads.moment:
                moments = self._all_moments()
                columns.append([each or f"{today}T23:59:59" for each in moments])
        if not columns:
            return [memo[()]] * self._size
        return list(map(memo.__getitem__, zip(*columns, strict=True)))

    def _counting(self, code: str) -> Texts:
        """Return the answers that count: not those that the form skips."""
        return self._counted.get(code) or self._seen_by_form(code)

    def _seen_by_form(self, code: str) -> Texts:
        """Return the answers as the form saw them: a code such as -99 was a number to it."""
        if code not in self._seen:
            texts = self._portion.texts.get(code, ("", []))[1] or [""] * self._size
            rows, column = self._reasons.get(code), self._single.get(code)
            if rows and column is not None:
                texts = list(texts)
                for at in rows:
                    number = _coded(self._portion.rows[at][1][column])
                    texts[at] = f"{encode(code)}:{number}" if number else ""
            self._seen[code] = texts
        return self._seen[code]

    def _all_moments(self) -> list[str]:
        """Return what `now()` was in each row."""
        if not self._moments:
            found = [""] * self._size
            for code in self._memos.moments:
                start = len(encode(code)) + 1
                texts = self._seen_by_form(code)
                found = [
                    each or (_decoded(text, start) if text else "")
                    for each, text in zip(found, texts, strict=True)
                ]
            self._moments = [
                each or (f"{day}T23:59:59" if day else "")
                for each, day in zip(found, self._days, strict=True)
            ]
        return self._moments


def _reads(formulas: Sequence[Formula], *own: str) -> Reads:
    codes = [*own, *(code for each in formulas for code, _ in each.needs)]
    return Reads(
        tuple(dict.fromkeys(codes)),
        any(each.uses_day for each in formulas),
        any(each.uses_moment for each in formulas),
    )


def _both(one: bool | None, other: bool | None) -> bool | None:
    if one is False or other is False:
        return False
    return None if one is None or other is None else True


def _decoded(text: str, start: int) -> str:
    """Return the answer that stands from `start` on, as expressions see it."""
    said = text[start:]
    if said[0] != '"':
        return said if said[0] in _NUMERIC else answer_text(json.loads(said))
    return str(json.loads(said)) if "\\" in said else said[1:-1]


def _coded(cell: Cell) -> str:
    """Return a cell that says why there is no answer as the number that the form saw."""
    if isinstance(cell, bool) or not isinstance(cell, int | float | str):
        return ""
    try:
        return number_text(float(cell))
    except ValueError:
        return ""
