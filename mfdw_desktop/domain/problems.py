"""What is wrong with a row of a file or a field of a form: data, not exceptions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from mfdw_desktop.common.errors import RefusedError


class Severity(StrEnum):
    """How much a problem stands in the way."""

    ERROR = "error"
    """The row cannot be stored."""
    WARNING = "warning"
    """Stored, and listed for a person."""
    INFO = "info"


@dataclass(frozen=True)
class RowProblem:
    """One thing wrong in one cell or row of a workbook.

    `rule` is a stable code; `services.messages` makes the sentence from it and `fields`.
    """

    sheet: str
    row: int
    """As Excel shows it, from 1; 0 when the whole sheet is meant."""
    column: str
    """The column's letter; empty when the whole row is meant."""
    header: str
    value: str
    rule: str
    severity: Severity = Severity.ERROR
    fields: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class FieldProblem:
    """One thing wrong in one field of a form on screen or of a command."""

    name: str
    """Of the field."""
    rule: str
    severity: Severity = Severity.ERROR
    fields: dict[str, object] = field(default_factory=dict)


def blocking(problems: list[FieldProblem]) -> list[FieldProblem]:
    """Return the problems that keep a form from being saved."""
    return [each for each in problems if each.severity is Severity.ERROR]


class InvalidError(RefusedError):
    """A form that cannot be saved as it is; `problems` say which fields and why."""

    def __init__(self, code: str = "invalid", **fields: object) -> None:
        super().__init__(code, **fields)
        found = fields.get("problems", ())
        self.problems: tuple[FieldProblem, ...] = tuple(found) if isinstance(found, tuple) else ()


def require_valid(problems: Sequence[FieldProblem]) -> None:
    """Raise InvalidError when a problem stands in the way.

    Raises:
        InvalidError: with every problem, warnings too.
    """
    if blocking(list(problems)):
        raise InvalidError(problems=tuple(problems))
