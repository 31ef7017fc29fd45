"""Expressions as trees, and the parser that makes them (operator precedence after Pratt)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from mfdw_desktop.domain.expressions.tokens import NotSupportedError, Token, tokens_of

DEEPEST = 100
"""Brackets and calls within each other; a form of ours has at most 30."""


@dataclass(frozen=True)
class Literal:
    """A text or a number."""

    value: str | float


@dataclass(frozen=True)
class Reference:
    """`${name}`."""

    name: str


@dataclass(frozen=True)
class Own:
    """`.`, the answer itself."""


@dataclass(frozen=True)
class Parent:
    """`..`, so many levels up."""

    levels: int = 1


@dataclass(frozen=True)
class Attribute:
    """A bare name: in a choice filter a column of the choices."""

    name: str


@dataclass(frozen=True)
class Call:
    """A function with its arguments."""

    name: str
    arguments: tuple[Node, ...]


@dataclass(frozen=True)
class Logical:
    """`and` or `or` over all its parts."""

    word: str
    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Sum:
    """Terms that are added, or taken away where `signs` has -1."""

    signs: tuple[int, ...]
    terms: tuple[Node, ...]


@dataclass(frozen=True)
class Binary:
    """A comparison or a product."""

    sign: str
    left: Node
    right: Node


@dataclass(frozen=True)
class Negative:
    """`-` before an operand."""

    operand: Node


Node = Literal | Reference | Own | Parent | Attribute | Call | Logical | Sum | Binary | Negative

_POWER = {"or": 1, "and": 2, "=": 3, "!=": 3, "<": 4, "<=": 4, ">": 4, ">=": 4, "+": 5, "-": 5,
          "*": 6, "div": 6, "mod": 6}  # fmt: skip
_UNARY = 7


@lru_cache(maxsize=4096)
def parse(text: str) -> Node:
    """Return the tree of an expression.

    Raises:
        NotSupportedError: it is no expression, or has a part that is not supported.
    """
    parser = _Parser(tokens_of(text))
    tree = parser.expression(0)
    parser.expect("end")
    return tree


def conjuncts(node: Node) -> Iterator[Node]:
    """Yield the parts that must all hold for `node` to hold."""
    if isinstance(node, Logical) and node.word == "and":
        for part in node.parts:
            yield from conjuncts(part)
    else:
        yield node


class _Parser:
    """Reads tokens from left to right."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    @property
    def _next(self) -> Token:
        return self._tokens[self._at]

    def _take(self) -> Token:
        token = self._tokens[self._at]
        self._at += 1
        return token

    def expect(self, text: str) -> None:
        """Take the sign `text`, or the end."""
        token = self._take()
        if text not in (token.text, token.kind):
            raise _unexpected(token)

    def expression(self, least: int) -> Node:
        """Return what binds more strongly than `least`."""
        self._depth += 1
        if self._depth > DEEPEST:
            raise NotSupportedError("deep")
        left = self._operand()
        while self._next.kind == "operator":
            sign = self._next.text
            power = _POWER.get(sign)
            if power is None:
                raise NotSupportedError("path" if sign in ("/", "//", "|") else "syntax", sign)
            if power <= least:
                break
            if sign in ("or", "and"):
                left = self._logical(sign, left, power)
            elif sign in ("+", "-"):
                left = self._sum(left)
            else:
                self._take()
                left = Binary(sign, left, self.expression(power))
        self._depth -= 1
        return left

    def _logical(self, word: str, first: Node, power: int) -> Node:
        parts = [first]
        while self._next[:2] == ("operator", word):
            self._take()
            parts.append(self.expression(power))
        return Logical(word, tuple(parts))

    def _sum(self, first: Node) -> Node:
        signs, terms = [1], [first]
        while self._next.kind == "operator" and self._next.text in ("+", "-"):
            signs.append(1 if self._take().text == "+" else -1)
            terms.append(self.expression(_POWER["+"]))
        return Sum(tuple(signs), tuple(terms))

    def _operand(self) -> Node:
        token = self._take()
        if token.kind == "number":
            return Literal(float(token.text))
        if token.kind == "string":
            return Literal(token.text[1:-1])
        if token.kind == "reference":
            if token.text.startswith("last-saved#"):
                raise NotSupportedError("last-saved", token.text)
            return Reference(token.text)
        if token.kind == "name":
            return self._named(token)
        if token[:2] == ("operator", "-"):
            return Negative(self.expression(_UNARY))
        if token.kind == "sign":
            return self._sign(token)
        raise _unexpected(token)

    def _named(self, token: Token) -> Node:
        if self._next.text == "(" and self._next.kind == "sign":
            self._take()
            return Call(_function(token.text), tuple(self._arguments()))
        if self._next.text in ("/", "//", "::"):
            raise NotSupportedError("path", token.text)
        return Attribute(token.text)

    def _arguments(self) -> Iterator[Node]:
        if self._next.text == ")" and self._next.kind == "sign":
            self._take()
            return
        while True:
            yield self.expression(0)
            token = self._take()
            if token.kind != "sign" or token.text not in (",", ")"):
                raise _unexpected(token)
            if token.text == ")":
                return

    def _sign(self, token: Token) -> Node:
        if token.text == "(":
            inner = self.expression(0)
            self.expect(")")
            return inner
        if token.text == ".":
            return Own()
        if token.text == "..":
            levels = 1
            while self._next.text == "/" and self._tokens[self._at + 1].text == "..":
                self._at += 2
                levels += 1
            if self._next.text == "/":
                raise NotSupportedError("path", "../")
            return Parent(levels)
        raise _unexpected(token)


def _function(name: str) -> str:
    """Return a function's name as it is known; `NOT(` is told apart by nobody."""
    return name.lower() if name.isupper() else name


def _unexpected(token: Token) -> NotSupportedError:
    if token.text in ("/", "//", "@", "[", "]", "|", "*"):
        return NotSupportedError("path", token.text)
    return NotSupportedError("syntax", token.text)
