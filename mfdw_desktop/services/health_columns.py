"""The columns of the checks of survey health, the same in window, workbook and command line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.survey_health import CHECK_TYPES, CheckId


@dataclass(frozen=True)
class HealthColumn:
    """A column of a check's table."""

    name: str
    """A field of the line, or one of its figures."""
    title: str
    kind: str = "text"
    """`text question kind reason count share number`."""
    width: int = 14


def columns(check: CheckId) -> Sequence[HealthColumn]:
    """Return the columns of a check."""
    return _COLUMNS[check]()


def _question() -> HealthColumn:
    return HealthColumn("what", translate("Question"), "question", 36)


def _responses() -> HealthColumn:
    return HealthColumn("count", translate("Responses"), "count", 10)


def _why() -> HealthColumn:
    return HealthColumn("kind", translate("What is odd"), "kind", 28)


def _share() -> HealthColumn:
    return HealthColumn("share", translate("Share"), "share", 9)


def _progress() -> list[HealthColumn]:
    return [
        HealthColumn("kind", translate("By"), "kind", 16),
        HealthColumn("what", translate("Group"), "group", 24),
        _responses(),
        HealthColumn("of", translate("Expected"), "count", 10),
        _share(),
    ]


def _versions() -> list[HealthColumn]:
    return [
        HealthColumn("what", translate("Version"), "text", 24),
        _responses(),
        _share(),
    ]


def _duplicates() -> list[HealthColumn]:
    return [
        HealthColumn("kind", translate("Shared"), "kind", 20),
        HealthColumn("value", translate("Value"), "text", 28),
        _question(),
        _responses(),
    ]


def _alike() -> list[HealthColumn]:
    return [
        _share(),
        HealthColumn("count", translate("Equal answers"), "count", 14),
        HealthColumn("of", translate("Compared"), "count", 12),
        HealthColumn("what", translate("Interviewer"), "text", 24),
    ]


def _missing() -> list[HealthColumn]:
    return [
        _question(),
        HealthColumn("count", translate("Missing"), "count", 9),
        HealthColumn("of", translate("Due"), "count", 9),
        _share(),
        HealthColumn("dk", translate("Don’t know"), "count", 10),
        HealthColumn("refused", translate("Refused"), "count", 9),
        HealthColumn("blank", translate("Blank"), "count", 9),
        HealthColumn("skipped", translate("Skipped"), "count", 9),
        HealthColumn("na", translate("Not applicable"), "count", 12),
    ]


def _outliers() -> list[HealthColumn]:
    return [
        _question(),
        HealthColumn("count", translate("Outliers"), "count", 10),
        HealthColumn("of", translate("Values"), "count", 9),
        HealthColumn("least", translate("Least"), "number", 12),
        HealthColumn("median", translate("Median"), "number", 12),
        HealthColumn("most", translate("Most"), "number", 12),
        HealthColumn("low", translate("From"), "number", 12),
        HealthColumn("high", translate("To"), "number", 12),
        HealthColumn("kind", translate("Limits"), "kind", 18),
    ]


def _rules() -> list[HealthColumn]:
    return [_question(), _why(), _responses(), HealthColumn("value", translate("Rule"), "text", 36)]


def _others() -> list[HealthColumn]:
    return [
        _question(),
        HealthColumn("value", translate("Text"), "text", 30),
        HealthColumn("count", translate("Times"), "count", 9),
        HealthColumn("suggestion", translate("May mean"), "choice", 24),
        HealthColumn("kind", translate("Given as"), "kind", 18),
    ]


def _interviewers() -> list[HealthColumn]:
    return [
        HealthColumn("what", translate("Interviewer"), "text", 24),
        HealthColumn("count", translate("Interviews"), "count", 10),
        HealthColumn("per_day", translate("A day"), "number", 9),
        HealthColumn("most", translate("Most a day"), "count", 10),
        HealthColumn("minutes", translate("Minutes"), "number", 9),
        HealthColumn("short", translate("Too short"), "count", 9),
        HealthColumn("missing", translate("Missing"), "share", 9),
        HealthColumn("dk", translate("Don’t know"), "share", 10),
        HealthColumn("refused", translate("Refused"), "share", 9),
        HealthColumn("straight", translate("Same in a row"), "share", 12),
        HealthColumn("spread", translate("Variety"), "share", 9),
        _why(),
    ]


def _days() -> list[HealthColumn]:
    return [
        _why(),
        _responses(),
        _share(),
        HealthColumn("median", translate("Median minutes"), "number", 14),
    ]


def _places() -> list[HealthColumn]:
    return [_question(), _why(), _responses(), _share()]


def _typings() -> list[HealthColumn]:
    return [*_agreement(), HealthColumn("waiting", translate("Waiting"), "count", 9)]


def _back_checks() -> list[HealthColumn]:
    return [
        *_agreement(),
        *(
            HealthColumn(f"type{kind}", translate("Type {number}", number=kind), "share", 9)
            for kind in CHECK_TYPES
        ),
    ]


def _agreement() -> list[HealthColumn]:
    return [
        HealthColumn("kind", translate("By"), "kind", 16),
        HealthColumn("what", translate("Question or person"), "group", 36),
        HealthColumn("count", translate("Differences"), "count", 12),
        HealthColumn("of", translate("Compared"), "count", 12),
        HealthColumn("share", translate("Error rate"), "share", 11),
    ]


_COLUMNS: dict[CheckId, Callable[[], list[HealthColumn]]] = {
    CheckId.PROGRESS: _progress,
    CheckId.VERSIONS: _versions,
    CheckId.DUPLICATES: _duplicates,
    CheckId.ALIKE: _alike,
    CheckId.MISSING: _missing,
    CheckId.OUTLIERS: _outliers,
    CheckId.RULES: _rules,
    CheckId.OTHERS: _others,
    CheckId.INTERVIEWERS: _interviewers,
    CheckId.DAYS: _days,
    CheckId.PLACES: _places,
    CheckId.TYPINGS: _typings,
    CheckId.BACK_CHECKS: _back_checks,
}
