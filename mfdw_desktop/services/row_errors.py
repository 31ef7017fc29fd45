"""Which of several records that are written in one act are wrong, all of them told at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from mfdw_desktop.domain.problems import FieldProblem, InvalidError

ROW = "row"
"""Field of a problem that says of which record it is, from 0."""


class RowErrors:
    """What is wrong with each of several records; nothing is kept when one of them is."""

    def __init__(self) -> None:
        self._problems: list[FieldProblem] = []

    @contextmanager
    def of(self, number: int) -> Iterator[None]:
        """Keep what makes a record impossible, and let the next one be looked at."""
        try:
            yield
        except InvalidError as error:
            self._problems += [
                replace(each, fields={**each.fields, ROW: number}) for each in error.problems
            ]

    def require_none(self) -> None:
        """Raise when a record was impossible.

        Raises:
            InvalidError: `row` in the fields of each problem says which.
        """
        if self._problems:
            raise InvalidError(problems=tuple(self._problems))
