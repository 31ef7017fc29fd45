"""Trees of expressions to plain functions: made once a question, called once a row."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from mfdw_desktop.domain.expressions.functions import FUNCTIONS, Function, format_moment
from mfdw_desktop.domain.expressions.parts import (
    AS,
    COMPARE,
    Made,
    Run,
    as_number,
    as_text,
    as_truth,
    comparison,
    divide,
    modulo,
)
from mfdw_desktop.domain.expressions.patterns import pattern
from mfdw_desktop.domain.expressions.rows import Below, NotKnownError, Row
from mfdw_desktop.domain.expressions.syntax import (
    Attribute,
    Binary,
    Call,
    Literal,
    Logical,
    Negative,
    Node,
    Own,
    Parent,
    Reference,
    Sum,
)
from mfdw_desktop.domain.expressions.tokens import NotSupportedError
from mfdw_desktop.domain.expressions.values import Value

_LOCAL_NAMES = re.compile(r"%[ab]")
_CHOICE_NAME = re.compile(r"\s*\$\{\s*([^{}]+?)\s*\}\s*")


class Scope(Protocol):
    """What the names in an expression mean to the question that bears it."""

    def answer(self, name: str) -> tuple[str, int | Below]:
        """Return the question's code, and how many rows up or where below it is answered."""

    def rows(self, name: str) -> Below | None:
        """Return where the rows of the repeat `name` are; None when it is no repeat."""

    def own(self) -> str:
        """Return the code of the question that bears the expression."""

    def attribute(self, name: str) -> None:
        """Take note of a column of the choices."""

    def depth(self) -> int:
        """Return how many repeats are around."""

    def is_number(self, code: str) -> bool:
        """Tell whether a question's answers are numbers."""

    def labels(self, code: str) -> Callable[[str, str], str]:
        """Return choice and language to label."""


@dataclass(frozen=True, eq=False)
class Formula:
    """A compiled expression and what it reads."""

    text: str
    made: Made
    needs: tuple[tuple[str, int], ...] = ()
    """Codes of answers and how many rows up each is."""
    below: tuple[tuple[str, Below], ...] = ()
    """Codes of answers within other rows (empty: the rows themselves)."""
    uses_day: bool = False
    uses_moment: bool = False
    uses_labels: bool = False
    uses_position: bool = False

    @cached_property
    def _truth(self) -> Run:
        return as_truth(self.made)

    @property
    def codes(self) -> frozenset[str]:
        """Return every question that it reads."""
        return frozenset(
            [code for code, _ in self.needs] + [code for code, _ in self.below if code]
        )

    @property
    def is_flat(self) -> bool:
        """Whether it reads nothing but answers of its own row and those around it."""
        return not self.below and not self.uses_position

    def truth(self, row: Row) -> bool:
        """Return its value as true or false."""
        return bool(self._truth(row))

    def value(self, row: Row) -> Value:
        """Return its value."""
        value: Value = self.made.run(row)
        return value


def compile_formula(text: str, tree: Node, scope: Scope) -> Formula:
    """Return the function of an expression.

    Raises:
        NotSupportedError: something in it is not evaluated.
    """
    compiler = _Compiler(scope)
    made = compiler.make(tree)
    return Formula(
        text,
        made,
        tuple(dict.fromkeys(compiler.needs)),
        tuple(dict.fromkeys(compiler.below)),
        compiler.uses_day,
        compiler.uses_moment,
        compiler.uses_labels,
        compiler.uses_position,
    )


class _Compiler:
    """Makes one expression's function."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self.needs: list[tuple[str, int]] = []
        self.below: list[tuple[str, Below]] = []
        self.uses_day = False
        self.uses_moment = False
        self.uses_labels = False
        self.uses_position = False

    def make(self, node: Node) -> Made:
        """Return the function of a part."""
        match node:
            case Literal(value):
                return Made("t" if isinstance(value, str) else "n", lambda row: value)
            case Reference(name):
                return self._answer(name)
            case Own():
                return self._scalar(self._scope.own(), 0)
            case Attribute(name):
                self._scope.attribute(name)
                return Made("t", lambda row: row.choice.get(name, ""))
            case Logical(word, parts):
                return self._logical(word, [as_truth(self.make(part)) for part in parts])
            case Sum(signs, terms):
                return self._sum(signs, [as_number(self.make(term)) for term in terms])
            case Negative(operand):
                run = as_number(self.make(operand))
                return Made("n", lambda row: -run(row))
            case Binary(sign, left, right):
                return self._binary(sign, self.make(left), self.make(right))
            case Call(name, arguments):
                return self._call(name, arguments)
            case Parent():
                raise NotSupportedError("path", "..")

    def _answer(self, name: str) -> Made:
        below = self._scope.rows(name)
        if below is not None:
            self.below.append(("", below))
            return Made("l", lambda row: [""] * len(below.rows(row)))
        code, where = self._scope.answer(name)
        if isinstance(where, int):
            return self._scalar(code, where)
        self.below.append((code, where))
        return Made("l", _nodes(code, where))

    def _scalar(self, code: str, levels: int) -> Made:
        self.needs.append((code, levels))
        if levels == 0:
            read: Run = lambda row: row.values.get(code, "")  # noqa: E731
        else:
            read = _above(code, levels)
        return Made("c" if self._scope.is_number(code) else "t", read)

    def _logical(self, word: str, parts: Sequence[Run]) -> Made:
        if len(parts) == 2:
            one, other = parts
            if word == "and":
                return Made("b", lambda row: one(row) and other(row))
            return Made("b", lambda row: one(row) or other(row))
        if word == "and":
            return Made("b", lambda row: all(part(row) for part in parts))
        return Made("b", lambda row: any(part(row) for part in parts))

    def _sum(self, signs: Sequence[int], terms: Sequence[Run]) -> Made:
        pairs = list(zip(signs, terms, strict=True))
        if len(pairs) == 2:
            (_, one), (sign, other) = pairs
            if sign > 0:
                return Made("n", lambda row: one(row) + other(row))
            return Made("n", lambda row: one(row) - other(row))
        return Made("n", lambda row: float(sum(sign * term(row) for sign, term in pairs)))

    def _binary(self, sign: str, left: Made, right: Made) -> Made:
        if sign in COMPARE:
            return Made("b", comparison(sign, left, right))
        one, other = as_number(left), as_number(right)
        if sign == "*":
            return Made("n", lambda row: one(row) * other(row))
        work = divide if sign == "div" else modulo
        return Made("n", lambda row: work(one(row), other(row)))

    def _call(self, name: str, arguments: tuple[Node, ...]) -> Made:
        special = _SPECIAL.get(name)
        if special is not None:
            least, most, make = special
            if not least <= len(arguments) <= most:
                raise NotSupportedError("arguments", name)
            return make(self, arguments)
        function = FUNCTIONS.get(name)
        if function is None:
            raise NotSupportedError("function", name)
        most_of_all = math.inf if function.most is None else function.most
        if not function.least <= len(arguments) <= most_of_all:
            raise NotSupportedError("arguments", name)
        _check_texts(name, arguments)
        runs = [AS[function.letter(at)](self.make(each)) for at, each in enumerate(arguments)]
        return Made(function.gives, _applied(function, runs))

    def if_(self, arguments: tuple[Node, ...]) -> Made:
        """`if(condition, then, else)`; only the part that counts is evaluated."""
        truth = as_truth(self.make(arguments[0]))
        one, other = self.make(arguments[1]), self.make(arguments[2])
        kind = one.kind if one.kind == other.kind and one.kind in "tnb" else "v"
        then, otherwise = one.run, other.run
        return Made(kind, lambda row: then(row) if truth(row) else otherwise(row))

    def coalesce(self, arguments: tuple[Node, ...]) -> Made:
        """`coalesce(a, b)`: the first that is not empty."""
        texts = [as_text(self.make(each)) for each in arguments]
        return Made("t", lambda row: next((said for text in texts if (said := text(row))), ""))

    def once(self, arguments: tuple[Node, ...]) -> Made:
        """`once(x)`: the answer that is there, else x."""
        own = self._scalar(self._scope.own(), 0).run
        made = as_text(self.make(arguments[0]))
        return Made("t", lambda row: own(row) or made(row))

    def today(self, _: tuple[Node, ...]) -> Made:
        """`today()`: the day of the interview."""
        self.uses_day = True
        return Made("t", _today)

    def now(self, _: tuple[Node, ...]) -> Made:
        """`now()`: the moment of the interview, or the end of its day."""
        self.uses_day = self.uses_moment = True
        return Made("t", _now)

    def position(self, arguments: tuple[Node, ...]) -> Made:
        """`position(..)`, `index()`: which row of its repeat this is."""
        levels = 1
        if arguments:
            if not isinstance(arguments[0], Parent):
                raise NotSupportedError("path", "position")
            levels = arguments[0].levels
        if levels > self._scope.depth():
            raise NotSupportedError("path", "position")
        self.uses_position = True
        up = levels - 1
        return Made("n", lambda row: float(_up(row, up).position))

    def choice_name(self, arguments: tuple[Node, ...]) -> Made:
        """`jr:choice-name(value, '${question}')`: the label of a choice."""
        named = arguments[1]
        hit = _CHOICE_NAME.fullmatch(str(named.value)) if isinstance(named, Literal) else None
        if hit is None:
            raise NotSupportedError("arguments", "jr:choice-name")
        code, _ = self._scope.answer(hit[1])
        label = self._scope.labels(code)
        self.uses_labels = True
        value = as_text(self.make(arguments[0]))
        return Made("t", lambda row: label(value(row), row.interview.language))

    def indexed_repeat(self, arguments: tuple[Node, ...]) -> Made:
        """`indexed-repeat(${q}, ${repeat}, i, …)`: the answer in the i-th row."""
        names = [each.name for each in arguments if isinstance(each, Reference)]
        if len(arguments) % 2 == 0 or not isinstance(arguments[0], Reference):
            raise NotSupportedError("arguments", "indexed-repeat")
        pairs: list[tuple[Below, Run]] = []
        for at in range(1, len(arguments), 2):
            repeat = arguments[at]
            below = self._scope.rows(repeat.name) if isinstance(repeat, Reference) else None
            if below is None:
                raise NotSupportedError("arguments", "indexed-repeat")
            pairs.append((below, as_number(self.make(arguments[at + 1]))))
            self.below.append(("", below))
        code, where = self._scope.answer(names[0])
        if len(pairs) > 1 or (not isinstance(where, int) and where != pairs[0][0]):
            raise NotSupportedError("arguments", "indexed-repeat")
        below, index = pairs[0]
        self.below.append((code, below))

        def run(row: Row) -> str:
            rows, at = below.rows(row), index(row)
            if at != at or not 1 <= at <= len(rows):
                return ""
            return rows[int(at) - 1].values.get(code, "")

        return Made("t", run)


_Special = tuple[int, int, Callable[[_Compiler, tuple[Node, ...]], Made]]
_SPECIAL: dict[str, _Special] = {
    "if": (3, 3, _Compiler.if_),
    "coalesce": (2, 20, _Compiler.coalesce),
    "once": (1, 1, _Compiler.once),
    "today": (0, 0, _Compiler.today),
    "now": (0, 0, _Compiler.now),
    "position": (1, 1, _Compiler.position),
    "index": (0, 0, _Compiler.position),
    "jr:choice-name": (2, 2, _Compiler.choice_name),
    "indexed-repeat": (3, 7, _Compiler.indexed_repeat),
}


def _applied(function: Function, runs: Sequence[Run]) -> Run:
    work = function.work
    if not runs:
        return lambda row: work()
    if len(runs) == 1:
        (one,) = runs
        return lambda row: work(one(row))
    if len(runs) == 2:
        one, other = runs
        return lambda row: work(one(row), other(row))
    return lambda row: work(*[run(row) for run in runs])


def _check_texts(name: str, arguments: tuple[Node, ...]) -> None:
    """Refuse now what could only fail later: patterns, and names in the phone's language.

    A pattern that is no literal would be compiled for each row.
    """
    if len(arguments) < 2 or name not in ("regex", "format-date", "format-date-time"):
        return
    form = arguments[1]
    if not isinstance(form, Literal):
        raise NotSupportedError("arguments", name)
    if name == "regex":
        pattern(str(form.value))
    elif _LOCAL_NAMES.search(str(form.value)) or not format_moment("2000-01-01", str(form.value)):
        raise NotSupportedError("arguments", name)


def _today(row: Row) -> str:
    if not row.interview.day:
        raise NotKnownError
    return row.interview.day


def _now(row: Row) -> str:
    if not row.interview.moment:
        raise NotKnownError
    return row.interview.moment


def _nodes(code: str, where: Below) -> Run:
    return lambda row: [
        inner.values.get(code, "") for inner in where.rows(row) if code not in inner.skipped
    ]


def _up(row: Row, levels: int) -> Row:
    for _ in range(levels):
        assert row.parent is not None
        row = row.parent
    return row


def _above(code: str, levels: int) -> Run:
    return lambda row: _up(row, levels).values.get(code, "")
