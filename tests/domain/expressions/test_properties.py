"""Whatever a form says, it is evaluated or refused; and what is evaluated follows XPath."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from mfdw_desktop.domain.expressions import compile_form
from mfdw_desktop.domain.expressions.syntax import parse
from mfdw_desktop.domain.expressions.tokens import NotSupportedError
from mfdw_desktop.domain.expressions.values import number_text, to_number
from mfdw_desktop.domain.surveys import Choice, QuestionKind, Repeat
from tests.domain.expressions.evaluating import asked, evaluate, form_of

K = QuestionKind
_WORDS = st.sampled_from(
    ["${a}", "${m}", "${nobody}", "${", "}", "(", ")", "(", ")", ",", "'x'", '"', "'", "1", ".5",
     ".", "..", "/", "+", "-", "*", "div", "mod", "and", "or", "not(", "=", "!=", "<", ">=", "if(",
     "selected(", "count(", "sum(", "position(", "regex(", "today()", "now()", "coalesce(",
     "indexed-repeat(", "jr:choice-name(", "once(", "a", "[", "]", "|", "@", "\x00", "ស្រី", "\n"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=60), st.lists(_WORDS, max_size=14).map(" ".join)))
def test_any_text_is_evaluated_or_refused(text):
    form = form_of(
        asked("a", K.SELECT_MULTIPLE, list_name="l", relevant=text, constraint=text,
              calculation=text, choice_filter=text, required_if=text),
        asked("m/b", K.INTEGER, repeat="m", relevant=text, constraint=text),
        repeats=(Repeat("m", "m", count=text, relevant=text),),
        choices={"l": (Choice("x", {"": "X"}, {"a": "1"}),)},
    )  # fmt: skip
    logic = compile_form(form)
    assert {each.text for each in logic.not_checked} <= {text}
    logic.problems({"a": ["x"]}, {}, [], "2026-01-01")
    logic.calculated({"a": ["x"]}, day="")
    logic.choices("a", {})


_NUMBERS = st.one_of(
    st.integers(-1000, 1000).map(float), st.floats(-1e6, 1e6).map(lambda each: round(each, 3))
)


def _said(number: float) -> str:
    return f"({number_text(number)})" if number < 0 else number_text(number)


_LEAVES = _NUMBERS.map(lambda number: (_said(number), number))


def _combined(parts: tuple[tuple[str, float], str, tuple[str, float]]) -> tuple[str, float]:
    (left, one), sign, (right, other) = parts
    text = f"({left} {sign} {right})"
    if sign == "+":
        return text, one + other
    if sign == "-":
        return text, one - other
    if sign == "*":
        return text, one * other
    if other == 0:
        value = math.nan if one == 0 or one != one else math.copysign(math.inf, one)
        return text, value if sign == "div" else math.nan
    if sign == "div":
        return text, one / other
    return text, math.nan if math.isinf(one) or one != one else math.fmod(one, other)


_SUMS = st.recursive(
    _LEAVES,
    lambda inner: st.tuples(inner, st.sampled_from(["+", "-", "*", "div", "mod"]), inner).map(
        _combined
    ),
    max_leaves=6,
)


@given(_SUMS)
def test_arithmetic_is_that_of_the_numbers(made):
    text, value = made
    found = evaluate(text)
    assert isinstance(found, float)
    assert found == value or (found != found and value != value)


_ORDER = (("or",), ("and",), ("=",), ("<",), ("+", "-"), ("*", "div"))
"""Signs from the weakest to the strongest."""
_SIGNS = st.sampled_from([sign for level in _ORDER for sign in level])


def _bracketed(numbers: list[str], signs: list[str]) -> str:
    """Return the chain with brackets where XPath binds: the last of the weakest splits it."""
    if not signs:
        return numbers[0]
    weakest = next(level for level in _ORDER if set(level) & set(signs))
    at = max(place for place, sign in enumerate(signs) if sign in weakest)
    left = _bracketed(numbers[: at + 1], signs[:at])
    right = _bracketed(numbers[at + 1 :], signs[at + 1 :])
    return f"({left} {signs[at]} {right})"


@given(st.lists(_SIGNS, min_size=1, max_size=6))
def test_operators_bind_as_in_xpath(signs):
    numbers = [str(at % 3) for at in range(len(signs) + 1)]
    rest = (f"{sign} {number}" for sign, number in zip(signs, numbers[1:], strict=True))
    one = evaluate(" ".join([numbers[0], *rest]))
    other = evaluate(_bracketed(numbers, signs))
    assert one == other or (one != one and other != other)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_survives_its_text(number):
    assert to_number(number_text(number)) == number


@given(st.text(max_size=30))
def test_a_literal_is_its_text(text):
    if "'" in text:
        return
    assert evaluate(f"'{text}'") == text


@given(st.text(max_size=80))
def test_parsing_ends_in_a_tree_or_a_reason(text):
    reason = ""
    try:
        parse(text)
    except NotSupportedError as error:
        reason = error.reason
    assert reason in ("", "syntax", "path", "long", "deep", "last-saved")
