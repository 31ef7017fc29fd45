"""Checks of Excel's own for the cells of a data-entry workbook: lists, ranges, days, lengths."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from openpyxl.worksheet.datavalidation import DataValidation

from mfdw_desktop.domain.surveys import Question, QuestionKind
from mfdw_desktop.importing.checks import bounds_of

_NUMBERS = (QuestionKind.INTEGER, QuestionKind.DECIMAL)
_DAYS = (QuestionKind.DAY, QuestionKind.MOMENT)
_OPERATORS = {
    ">=": "greaterThanOrEqual",
    "<=": "lessThanOrEqual",
    ">": "greaterThan",
    "<": "lessThan",
    "=": "equal",
    "!=": "notEqual",
}
_DAY_LIMIT = re.compile(
    r"\.\s*(>=|<=|!=|>|<|=)\s*(today\(\)|date\(\s*['\"](\d{4})-(\d\d)-(\d\d)['\"]\s*\))"
)
_LENGTH = re.compile(r"string-length\(\s*\.\s*\)\s*(>=|<=|!=|>|<|=)\s*(\d+)")
_LONGEST, _LONGEST_TITLE = 255, 32
_FIRST_DAY = "DATE(1900,1,1)"


@dataclass(frozen=True)
class Words:
    """What Excel says: beside the cell while one types, and when a cell is not as it should be."""

    title: str = ""
    prompt: str = ""
    error: str = ""


@dataclass(frozen=True)
class _Limit:
    sign: str
    value: str
    """As a formula of Excel."""


def list_check(source: str, words: Words, *, strict: bool) -> DataValidation:
    """Return a drop-down of `source`; another text is warned of where the list is closed."""
    check = DataValidation(type="list", formula1=source, allow_blank=True, errorStyle="warning")
    check.showErrorMessage = strict
    return _said(check, words)


def answer_check(question: Question | None, kind: QuestionKind, words: Words) -> DataValidation:
    """Return what Excel can hold an answer against; a warning leaves the person the last word."""
    limits = _limits(question, kind) if question is not None else []
    if kind in _NUMBERS:
        made = _ranged("whole" if kind is QuestionKind.INTEGER else "decimal", limits, "-1E+15")
    elif kind in _DAYS:
        made = _ranged("date", limits, _FIRST_DAY)
    elif kind is QuestionKind.TIME:
        made = _check("time", "between", "0", "0.999988425925926")
    elif limits:
        made = _ranged("textLength", limits, "0")
    else:
        made = DataValidation(allow_blank=True)
    return _said(made, words)


def row_number_check(rows_of: str, words: Words) -> DataValidation:
    """Return the check of a column that joins sheets: a number, one of `rows_of` if given."""
    if not rows_of:
        return _said(_check("whole", "greaterThanOrEqual", "1"), words)
    made = DataValidation(type="custom", formula1=rows_of, allow_blank=True, errorStyle="warning")
    made.showErrorMessage = True
    return _said(made, words)


def _limits(question: Question, kind: QuestionKind) -> list[_Limit]:
    """Return the limits of a constraint that Excel can say; nothing where it says more."""
    if kind in _NUMBERS:
        found = [_Limit(each.sign, each.limit) for each in bounds_of(question)]
        return [_closed(each) for each in found] if kind is QuestionKind.INTEGER else found
    parts = re.split(r"\s+and\s+", question.constraint.strip(), flags=re.IGNORECASE)
    pattern = _DAY_LIMIT if kind in _DAYS else _LENGTH
    hits = [pattern.fullmatch(each.strip()) for each in parts]
    if not all(hits):
        return []
    return [_limit_of(hit) for hit in hits if hit is not None]


def _limit_of(hit: re.Match[str]) -> _Limit:
    if hit.re is _LENGTH:
        return _closed(_Limit(hit[1], hit[2]))
    if hit[3] is None:
        return _Limit(hit[1], "TODAY()")
    return _Limit(hit[1], f"DATE({int(hit[3])},{int(hit[4])},{int(hit[5])})")


def _closed(limit: _Limit) -> _Limit:
    """Return a limit of whole numbers that is itself allowed: more than 0 is 1 or more."""
    if limit.sign in (">", "<") and re.fullmatch(r"-?\d+", limit.value):
        by = 1 if limit.sign == ">" else -1
        return _Limit(f"{limit.sign}=", str(int(limit.value) + by))
    return limit


def _ranged(kind: str, limits: Sequence[_Limit], least: str) -> DataValidation:
    """Return the check that all limits make together, as far as one check of Excel says it."""
    lows = [each for each in limits if each.sign == ">="]
    highs = [each for each in limits if each.sign == "<="]
    if len(limits) == 1:
        return _check(kind, _OPERATORS[limits[0].sign], limits[0].value)
    if len(limits) == 2 and lows and highs:
        return _check(kind, "between", lows[0].value, highs[0].value)
    return _check(kind, "greaterThanOrEqual", least)


def _check(kind: str, operator: str, first: str, last: str = "") -> DataValidation:
    check = DataValidation(
        type=kind,  # type: ignore[arg-type]
        operator=operator,  # type: ignore[arg-type]
        formula1=first,
        formula2=last or None,
        allow_blank=True,
        errorStyle="warning",
    )
    check.showErrorMessage = True
    return check


def _said(check: DataValidation, words: Words) -> DataValidation:
    title = words.title[:_LONGEST_TITLE]
    if words.prompt:
        check.promptTitle, check.prompt = title, words.prompt[:_LONGEST]
        check.showInputMessage = True
    if words.error:
        check.errorTitle, check.error = title, words.error[:_LONGEST]
    return check
