"""The words of an XLSForm expression, with where each stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

LONGEST = 20_000
"""Letters of an expression; the longest that we know of has 4,000."""
MOST_TOKENS = 8_000

_TOKEN = re.compile(
    r"""\$\{\s*(?P<reference>[^{}]*?)\s*\}
    |(?P<number>\d+(?:\.\d*)?|\.\d+)
    |(?P<string>"[^"]*"|'[^']*')
    |(?P<name>[^\W\d][\w.\-]*(?::[^\W\d:][\w.\-]*)?)
    |(?P<sign><=|>=|!=|::|//|\.\.|[=<>+\-*/(),.|\[\]@])
    |(?P<space>\s+)""",
    re.VERBOSE,
)
_WORDS = frozenset({"and", "or", "div", "mod"})
_BEFORE_OPERAND = frozenset(
    {"(", ",", "[", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "//", "|", "@", "::"}
)


class NotSupportedError(Exception):
    """An expression, or a part of one, that is not evaluated; `reason` is a stable code."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail


class Token(NamedTuple):
    """One word of an expression."""

    kind: str
    """`reference number string name sign operator end`."""
    text: str
    at: int


def tokens_of(text: str) -> list[Token]:
    """Return the words of an expression, an `end` last.

    Raises:
        NotSupportedError: a character that no expression has, or too many of them.
    """
    if len(text) > LONGEST:
        raise NotSupportedError("long")
    found = list(_tokens(text))
    if len(found) > MOST_TOKENS:
        raise NotSupportedError("long")
    return found


def _tokens(text: str) -> Iterator[Token]:
    at = 0
    before: Token | None = None
    while at < len(text):
        hit = _TOKEN.match(text, at)
        if hit is None:
            raise NotSupportedError("syntax", text[at : at + 20])
        kind, at = hit.lastgroup or "", hit.end()
        if kind == "space":
            continue
        token = Token(kind, hit[kind], hit.start())
        if kind == "name" and token.text.lower() in _WORDS and _ends_operand(before):
            token = Token("operator", token.text.lower(), token.at)
        elif kind == "sign" and token.text in _BEFORE_OPERAND - {"(", ",", "[", "@", "::"}:
            token = Token("operator", token.text, token.at)
        before = token
        yield token
    yield Token("end", "", len(text))


def _ends_operand(token: Token | None) -> bool:
    """Tell whether `token` may be the end of an operand, so that a word after it is an operator."""
    if token is None or token.kind == "operator":
        return False
    return token.kind != "sign" or token.text not in _BEFORE_OPERAND
