"""The cells of an answer: what of it stands in a column of an export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from mfdw_desktop.domain.periods import age_on
from mfdw_desktop.domain.surveys import Question, QuestionKind
from mfdw_desktop.exchange.workbook import DAY, DECIMAL, INTEGER, TEXT, cut

_OLDEST = 120
Make = Callable[[Any], Any]
"""From an answer to the value of its cell."""


@dataclass(frozen=True)
class CellPlan:
    """How the cells of one question are made."""

    question: Question
    make: Make
    names: tuple[str, ...] = ()
    """Choices, each with a column of its own after the first."""
    is_list: bool = False
    """Whether the answers are lists of choices."""
    plain: type | None = None
    """Type of answers that stand as they are."""

    def cells(self, column: list[Any]) -> list[Sequence[Any]]:
        """Return the columns of the question."""
        make = self.make
        if not self.is_list:
            if self.plain is not None and {*map(type, column)} <= {self.plain, type(None)}:
                return [column]
            return [[None if value is None else make(value) for value in column]]
        chosen = [
            value if isinstance(value, list) or value is None else [value] for value in column
        ]
        found: list[Sequence[Any]] = [[None if each is None else make(each) for each in chosen]]
        for name in self.names:
            found.append([None if each is None else int(name in each) for each in chosen])
        return found


def column_kind(kind: QuestionKind) -> str:
    """Return the kind of column that a kind of question fills."""
    kinds = {
        QuestionKind.INTEGER: INTEGER,
        QuestionKind.DECIMAL: DECIMAL,
        QuestionKind.DAY: DAY,
        QuestionKind.CALCULATE: DECIMAL,
    }
    return kinds.get(kind, TEXT)


def text_of(value: Any) -> Any:
    """Return an answer as text; several choices with a space between."""
    if type(value) is str:
        return value
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)


def _day(value: Any) -> Any:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return cut(str(value))


def number(value: Any) -> Any:
    """Return an answer as a number, the text itself where it is none."""
    if type(value) is int:
        return value
    try:
        return float(Decimal(str(value)))
    except (InvalidOperation, ValueError):
        return cut(str(value))


def number_only(value: Any) -> Any:
    """Return an answer as a number, None where it is none."""
    found = number(value)
    return None if isinstance(found, str) else found


def _calculated(value: Any) -> Any:
    return cut(value if not isinstance(value, list) else text_of(value))


def age_of(birth: Any, day: date | None) -> int | None:
    """Return the completed years on the day of the interview; None where either is unknown."""
    if birth is None or day is None:
        return None
    text = str(birth)
    try:
        age = age_on(date.fromisoformat(text[:10]), day)
    except ValueError:
        if not text[:4].isdigit():
            return None
        age = day.year - int(text[:4])
    return age if 0 <= age <= _OLDEST else None


MAKERS: dict[QuestionKind, Make] = {
    QuestionKind.DAY: _day,
    QuestionKind.INTEGER: number,
    QuestionKind.DECIMAL: number,
    QuestionKind.CALCULATE: _calculated,
}
"""What makes the cells of a kind of question; text for the others."""
