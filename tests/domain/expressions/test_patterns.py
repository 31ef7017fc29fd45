"""Patterns of forms: the same answers as Python's matcher, in time that grows with the text."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mfdw_desktop.domain.expressions.patterns import pattern
from mfdw_desktop.domain.expressions.tokens import NotSupportedError

_ATOMS = st.sampled_from(
    ["a", "b", "-", r"\d", r"\w", r"\s", ".", "[a-c]", "[^b]", r"[\d.-]", r"\.", "^", "$", "[]a]"]
)
_TIMES = st.sampled_from(["", "", "?", "*", "+", "{2}", "{1,3}", "{0,2}", "{2,}", "+?", "*?"])


def _grown(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        several.map("".join),
        several.map(lambda parts: f"(?:{'|'.join(parts)})"),
        st.tuples(inner, _TIMES).map(lambda each: f"({each[0]}){each[1]}"),
    )


_PATTERNS = st.recursive(
    st.tuples(_ATOMS, _TIMES).map(lambda each: each[0] if each[0] in "^$" else each[0] + each[1]),
    _grown,
    max_leaves=8,
)


@given(_PATTERNS, st.text("abc1-. ", max_size=8))
def test_a_pattern_matches_what_pythons_own_matches(form, text):
    try:
        theirs = re.compile(form, re.ASCII)
    except re.error:
        return
    assert pattern(form).matches(text) == bool(theirs.fullmatch(text))


@pytest.mark.parametrize(
    ("form", "text", "matches"),
    [
        ("[0-9]{9,10}", "0123456789", True),
        ("[0-9]{9,10}", "01234567890", False),
        ("^[A-Z]{2}[0-9]+$", "KH12", True),
        ("^(0|[1-9][0-9]*)$", "012", False),
        (r"^\p{L}+$", "ស្រី"[:1], True),
        (r"\P{L}", "1", True),
        (r"[^\s@]+@[^\s@]+\.[a-z]{2,}", "a.b@example.org", True),
        ("", "", True),
        ("", "a", False),
        (r"\(\d{3}\) \d{4}", "(012) 3456", True),
    ],
)
def test_patterns_of_forms(form, text, matches):
    assert pattern(form).matches(text) is matches


NO_PATTERNS = (
    "(", ")", "a)", "[a", "a{2", "a{x}", "*a", "a**", "a{3,2}", "(?=a)", "(?<n>a)", r"(a)\1", "a++",
    r"\q", "[z-a]", "[[:alpha:]]", "a{999999}", "((((a{50}){50}){50}){50})",
    "(" * 60 + ")" * 60, r"\p{Greek}", "\\",
)  # fmt: skip


NO_PATTERNS = (
    "(", ")", "a)", "[a", "a{2", "a{x}", "*a", "a**", "a{3,2}", "(?=a)", "(?<n>a)", r"(a)\1", "a++",
    r"\q", "[z-a]", "[[:alpha:]]", "a{999999}", "((((a{50}){50}){50}){50})",
    "(" * 60 + ")" * 60, r"\p{Greek}", "\\",
)  # fmt: skip


@pytest.mark.parametrize("form", NO_PATTERNS)
def test_what_is_no_pattern_is_refused(form):
    with pytest.raises(NotSupportedError):
        pattern(form)


@pytest.mark.parametrize("form", ["(a+)+$", "(a|a)*b", "(a|aa)+$", "(.*)*x", "a*a*a*a*a*a*a*b"])
def test_a_hostile_pattern_takes_no_longer_than_its_text(form):
    begin = time.process_time()
    assert pattern(form).matches("a" * 30_000 + "!") is False
    assert time.process_time() - begin < 2
