"""When a question is asked, read from its condition where that is simple enough for paper."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NAME = r"\$\{\s*([^}\s]+)\s*\}"
_TEXT = r"['\"]([^'\"]*)['\"]"
_NUMBER = r"(-?\d+(?:\.\d+)?)"
_SHAPES = (
    (re.compile(rf"selected\(\s*{_NAME}\s*,\s*{_TEXT}\s*\)"), "="),
    (re.compile(rf"not\(\s*selected\(\s*{_NAME}\s*,\s*{_TEXT}\s*\)\s*\)"), "!="),
    (re.compile(rf"{_NAME}\s*=\s*{_TEXT}"), "="),
    (re.compile(rf"{_NAME}\s*!=\s*{_TEXT}"), "!="),
    (re.compile(rf"count-selected\(\s*{_NAME}\s*\)\s*(?:>\s*(0)|>=\s*1)"), "any"),
)
_COMPARED = re.compile(rf"{_NAME}\s*(>=|<=|!=|>|<|=)\s*{_NUMBER}")


@dataclass(frozen=True)
class SkipTerm:
    """One comparison: the question, the sign (`= != > < >= <= any`) and the value."""

    name: str
    sign: str
    value: str = ""


@dataclass(frozen=True)
class SkipRule:
    """All terms must hold, or with `is_any` one of them."""

    terms: tuple[SkipTerm, ...]
    is_any: bool = False


def skip_rule(relevant: str) -> SkipRule | None:
    """Return a condition as terms, or None when it says more than paper can."""
    text = _bare(" ".join(relevant.split()))
    if not text:
        return None
    parts = _parts(text, "or")
    is_any = len(parts) > 1
    parts = parts if is_any else _parts(text, "and")
    rules = [_term_or_rule(each, is_any=is_any) for each in parts]
    terms: list[SkipTerm] = []
    for rule in rules:
        if rule is None:
            return None
        terms += rule.terms
    return SkipRule(tuple(dict.fromkeys(terms)), is_any)


def _term_or_rule(text: str, *, is_any: bool) -> SkipRule | None:
    bare = _bare(text)
    term = _term(bare)
    if term is not None:
        return SkipRule((term,))
    deeper = skip_rule(bare) if bare != " ".join(text.split()) else None
    if deeper is None or (len(deeper.terms) > 1 and deeper.is_any != is_any):
        return None
    return deeper


def _term(text: str) -> SkipTerm | None:
    for shape, sign in _SHAPES:
        hit = shape.fullmatch(text)
        if hit is not None:
            return SkipTerm(hit[1], sign, "" if sign == "any" else hit[2])
    hit = _COMPARED.fullmatch(text)
    return SkipTerm(hit[1], hit[2], hit[3]) if hit is not None else None


def _bare(text: str) -> str:
    """Return the text without the brackets around all of it."""
    text = text.strip()
    while text.startswith("(") and _closing(text) == len(text) - 1:
        text = text[1:-1].strip()
    return text


def _closing(text: str) -> int:
    depth = 0
    for at, letter in enumerate(text):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if depth == 0:
            return at
    return -1


def _parts(text: str, word: str) -> list[str]:
    """Return the parts that a word joins outside of brackets and quotes."""
    parts, depth, quote, start = [], 0, "", 0
    at = 0
    while at < len(text):
        letter = text[at]
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "'\"":
            quote = letter
        elif letter in "()":
            depth += 1 if letter == "(" else -1
        elif depth == 0 and text[at : at + len(word) + 2].lower() == f" {word} ":
            parts.append(text[start:at])
            start = at + len(word) + 2
            at = start - 1
        at += 1
    return [*parts, text[start:]]
