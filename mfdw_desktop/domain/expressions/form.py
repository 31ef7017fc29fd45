"""The logic of a questionnaire: which questions are asked, and what their answers must keep to."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from graphlib import CycleError, TopologicalSorter

from mfdw_desktop.domain.expressions.compiling import Formula, compile_formula
from mfdw_desktop.domain.expressions.scope import Names, QuestionScope, spoken
from mfdw_desktop.domain.expressions.syntax import Node, conjuncts, parse
from mfdw_desktop.domain.expressions.tokens import NotSupportedError
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire, Repeat

_OTHER = "other"


_TOLD = frozenset({"function", "columns", "reference", "day", "file"})
"""Reasons with a sentence of their own."""


class RuleKind(StrEnum):
    """What a rule of a form says."""

    RELEVANT = "relevant"
    REQUIRED = "required"
    CONSTRAINT = "constraint"
    CALCULATION = "calculation"
    CHOICE = "choice"
    """`choice_filter`."""
    COUNT = "count"
    """`repeat_count`."""


POLICIES = {
    RuleKind.RELEVANT: "form_relevant",
    RuleKind.REQUIRED: "form_required",
    RuleKind.CONSTRAINT: "form_constraint",
    RuleKind.CALCULATION: "form_calculation",
    RuleKind.CHOICE: "form_choice_filter",
    RuleKind.COUNT: "form_repeat_count",
}
"""Kind of rule to the policy of a recipe: `reject` or, as long as nothing is said, `warn`."""
REJECT, WARN = "reject", "warn"


@dataclass(frozen=True)
class NotChecked:
    """A rule of a form that is not evaluated, and why."""

    code: str
    """Of the question, or the path of the repeat."""
    kind: RuleKind
    text: str
    reason: str
    """Stable code: `function syntax path arguments reference columns long deep pattern day
    last-saved file`."""
    detail: str = ""
    row: int = 0
    """Of the form's survey sheet."""
    others: int = 0
    """Further questions that the same rule holds for, as that of a group does."""

    @property
    def rule(self) -> str:
        """Return the code of the sentence that says why."""
        return f"not-checked-{self.reason if self.reason in _TOLD else 'form'}"


@dataclass(frozen=True, eq=False)
class QuestionLogic:
    """The rules of one question."""

    question: Question
    relevant: tuple[Formula, ...] = ()
    """All must hold for the question to be asked."""
    is_relevance_whole: bool = True
    """False when some condition is not evaluated: then only a broken one tells anything."""
    required: Formula | bool = False
    constraint: Formula | None = None
    calculation: Formula | None = None
    choice: Formula | None = None
    choices: Mapping[str, tuple[Mapping[str, str], ...]] = field(default_factory=dict)
    """Name of a choice to its columns, of each choice of that name."""

    @property
    def formulas(self) -> tuple[Formula, ...]:
        """Return every formula of the question."""
        required = self.required if isinstance(self.required, Formula) else None
        own = (required, self.constraint, self.calculation, self.choice)
        return (*self.relevant, *(each for each in own if each is not None))

    @property
    def codes(self) -> frozenset[str]:
        """Return every question that its rules read."""
        return frozenset(code for each in self.formulas for code in each.codes)

    @property
    def is_calculated(self) -> bool:
        """Whether nobody answers it: the form does."""
        return self.calculation is not None and self.question.kind is QuestionKind.CALCULATE


@dataclass(frozen=True, eq=False)
class RepeatLogic:
    """How many rows a repeat has."""

    repeat: Repeat
    count: Formula
    relevant: tuple[Formula, ...] = ()
    """All must hold for the repeat to have rows at all."""

    @property
    def codes(self) -> frozenset[str]:
        """Return every question that its rules read."""
        formulas = (self.count, *self.relevant)
        return frozenset(code for each in formulas for code in each.codes)


@dataclass(frozen=True, eq=False)
class Rules:
    """Every rule of a questionnaire that is evaluated, and those that are not."""

    questions: Mapping[str, QuestionLogic]
    """By code, in the order in which they must be settled: what is read comes first."""
    repeats: tuple[RepeatLogic, ...]
    not_checked: tuple[NotChecked, ...]


def compile_rules(
    questionnaire: Questionnaire,
    *,
    present: Collection[str] | None = None,
    knows_day: bool = True,
) -> Rules:
    """Return the rules of a questionnaire.

    `present` are the codes of questions and the paths of repeats that there are answers of; a
    rule that reads anything else is not checked. None: all of them.
    """
    return _FormCompiler(questionnaire, present, knows_day=knows_day).rules()


class _FormCompiler:
    """Compiles the rules of one questionnaire, each condition of a group once."""

    def __init__(
        self, questionnaire: Questionnaire, present: Collection[str] | None, *, knows_day: bool
    ) -> None:
        self.form = questionnaire
        self.present = None if present is None else frozenset(present)
        self.knows_day = knows_day
        self.names = Names(questionnaire, self.present, self.is_answered)
        self._parts: dict[tuple[Node, str], Formula | NotSupportedError] = {}
        self._derived: dict[str, bool] = {}
        self._skipped: dict[tuple[RuleKind, str, str, str], list[Question | Repeat]] = {}

    def rules(self) -> Rules:
        """Return every rule."""
        made = {each.code: self._question(each) for each in self.form.questions}
        repeats = []
        for repeat in self.form.repeats:
            if repeat.count and self._is_present(repeat.path):
                formula = self._rule(RuleKind.COUNT, repeat.count, repeat, repeat.parent, "")
                parts, is_whole = self._relevant(repeat, repeat.parent)
                if formula is not None and is_whole:
                    repeats.append(RepeatLogic(repeat, formula, parts))
        order = _ordered(made)
        return Rules({code: made[code] for code in order}, tuple(repeats), self._left_out())

    def is_answered(self, code: str) -> bool:
        """Tell whether there are answers to a question, or they can be calculated."""
        if self._is_present(code):
            return True
        if code not in self._derived:
            self._derived[code] = False
            question = self.names.by_code[code]
            if question.kind is QuestionKind.CALCULATE and question.calculation:
                self._derived[code] = self._part_of(question.calculation, question) is not None
        return self._derived[code]

    def _is_present(self, code: str) -> bool:
        return self.present is None or code in self.present

    def _question(self, question: Question) -> QuestionLogic:
        is_note_of_file = question.kind is QuestionKind.NOTE and self.present is not None
        if is_note_of_file or not self.is_answered(question.code):
            return QuestionLogic(question, is_relevance_whole=not question.relevant)
        parts, is_whole = self._relevant(question, question.repeat)
        is_stated = self._is_present(question.code) and question.kind is not QuestionKind.NOTE
        constraint = choice = None
        required: Formula | bool = False
        if is_stated:
            constraint = self._of(question, RuleKind.CONSTRAINT, question.constraint)
            required = question.required
            if not required and question.required_if:
                required = self._of(question, RuleKind.REQUIRED, question.required_if) or False
            choice = self._choice(question)
        return QuestionLogic(
            question,
            parts,
            is_whole,
            required,
            constraint,
            self._of(question, RuleKind.CALCULATION, question.calculation),
            choice,
            self._columns(question) if choice is not None else {},
        )

    def _relevant(self, bearer: Question | Repeat, around: str) -> tuple[tuple[Formula, ...], bool]:
        """Return the conditions for being asked, and whether those are all."""
        text = bearer.relevant
        if not text:
            return (), True
        try:
            parts = list(conjuncts(parse(text)))
        except NotSupportedError as error:
            self._note(RuleKind.RELEVANT, text, error, bearer)
            return (), False
        formulas: list[Formula] = []
        is_whole = True
        for part in parts:
            own = bearer.code if isinstance(bearer, Question) else ""
            made = self._part(part, text, own, around)
            if isinstance(made, NotSupportedError):
                self._note(RuleKind.RELEVANT, text, made, bearer)
                is_whole = False
            else:
                formulas.append(made)
        return tuple(formulas), is_whole

    def _choice(self, question: Question) -> Formula | None:
        text = question.choice_filter
        if not text:
            return None
        if not self.form.choices_of(question):
            self._note(RuleKind.CHOICE, text, NotSupportedError("file"), question)
            return None
        return self._of(question, RuleKind.CHOICE, text)

    def _columns(self, question: Question) -> dict[str, tuple[Mapping[str, str], ...]]:
        found: dict[str, list[Mapping[str, str]]] = defaultdict(list)
        for each in self.form.choices_of(question):
            label = spoken(each.labels, self.form.default_language)
            found[each.name].append({"name": each.name, "label": label, **each.attributes})
        if question.or_other:
            found.pop(_OTHER, None)
        return {name: tuple(listed) for name, listed in found.items()}

    def _of(self, question: Question, kind: RuleKind, text: str) -> Formula | None:
        return self._rule(kind, text, question, question.repeat, question.code) if text else None

    def _rule(
        self, kind: RuleKind, text: str, bearer: Question | Repeat, around: str, own: str
    ) -> Formula | None:
        """Return the formula of a rule; note why there is none."""
        try:
            scope = QuestionScope(self.names, around, own, self._attributes(bearer, kind))
            formula = compile_formula(text, parse(text), scope)
            # A constraint on the day may fall back on the day of the import; no other rule can.
            if formula.uses_day and not self.knows_day and kind is not RuleKind.CONSTRAINT:
                raise NotSupportedError("day")
        except NotSupportedError as error:
            self._note(kind, text, error, bearer)
            return None
        return formula

    def _attributes(self, bearer: Question | Repeat, kind: RuleKind) -> frozenset[str]:
        if kind is not RuleKind.CHOICE or isinstance(bearer, Repeat):
            return frozenset()
        listed = self.form.choices_of(bearer)
        return frozenset({"name", "label"}.union(*(each.attributes for each in listed)))

    def _part(self, tree: Node, text: str, own: str, around: str) -> Formula | NotSupportedError:
        """Return a condition, compiled once for all questions that bear it."""
        key = (tree, around)
        if key not in self._parts:
            try:
                made = compile_formula(text, tree, QuestionScope(self.names, around, own))
                if made.uses_day and not self.knows_day:
                    raise NotSupportedError("day")
                self._parts[key] = made
            except NotSupportedError as error:
                self._parts[key] = error
        return self._parts[key]

    def _part_of(self, text: str, question: Question) -> Formula | None:
        """Return the formula of a calculation that is not in the file, or None; nothing noted."""
        try:
            made = self._part(parse(text), text, question.code, question.repeat)
        except NotSupportedError:
            return None
        return made if isinstance(made, Formula) else None

    def _note(
        self, kind: RuleKind, text: str, error: NotSupportedError, bearer: Question | Repeat
    ) -> None:
        self._skipped.setdefault((kind, text, error.reason, error.detail), []).append(bearer)

    def _left_out(self) -> tuple[NotChecked, ...]:
        """Return the rules that are not evaluated; that of a group once."""
        found: dict[tuple[RuleKind, str, str, str], NotChecked] = {}
        for (kind, text, reason, detail), bearers in self._skipped.items():
            one = bearers[0]
            code = one.code if isinstance(one, Question) else one.path
            found[kind, text, reason, detail] = NotChecked(
                code, kind, text, reason, detail, one.row, len(bearers) - 1
            )
        return tuple(sorted(found.values(), key=lambda each: (each.row, each.code)))


def _ordered(made: Mapping[str, QuestionLogic]) -> Iterable[str]:
    """Return the codes so that what a question's relevance reads comes before it.

    Forms that go in circles are wrong; of such a circle one link is left out.
    """
    reads: dict[str, set[str]] = {}
    for code, each in made.items():
        formulas = [*each.relevant]
        if each.is_calculated and each.calculation is not None:
            formulas.append(each.calculation)
        reads[code] = {one for formula in formulas for one in formula.codes if one != code}
    while True:
        try:
            return list(TopologicalSorter(reads).static_order())
        except CycleError as error:
            circle = error.args[1]
            for one, other in itertools.pairwise(circle):
                reads[one].discard(other)
                reads[other].discard(one)
