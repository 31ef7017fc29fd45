"""The roster of a session: a letter marks a client and goes on to the next."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.incentives import AttendanceCode, AttendanceRow
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.incentives.sheet_foot import key_line
from mfdw_desktop.ui.incentives.sheet_letters import LetterGrid
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell
from mfdw_desktop.ui.widgets.grid_model import GridColumn, GridModel

MARK, BEFORE, AFTER = "mark", "before", "after"
LETTERS = {
    "P": AttendanceCode.PRESENT,
    "A": AttendanceCode.ABSENT,
    "L": AttendanceCode.LATE,
    "E": AttendanceCode.APPROVED_LEAVE,
    "V": AttendanceCode.LEAVE,
}
"""P A L as on most registers; E for excused, V for leave (vacation)."""


class Roster(LetterGrid):
    """Everybody who is invited, a mark for each."""

    def __init__(self) -> None:
        codes = tuple((each, words.attendance(each)) for each in AttendanceCode)
        self._most: int | None = None
        model = GridModel(
            [
                GridColumn("number", "", 60, "quiet"),
                GridColumn("client", tr("Client"), 0, "name"),
                GridColumn("code", tr("Code"), 116, "quiet", drop=1),
                GridColumn(MARK, tr("Attendance"), 140, choices=codes),
                GridColumn(BEFORE, tr("Quiz before"), 96, "number", parse=self._points),
                GridColumn(AFTER, tr("Quiz after"), 96, "number", parse=self._points),
            ],
            uid=_uid,
            choice_problem=_no_mark,
        )
        letters = {letter: words.attendance(code) for letter, code in LETTERS.items()}
        letters[" "] = words.attendance(AttendanceCode.PRESENT)
        super().__init__(model, name=tr("Roster"), column=MARK, letters=letters)
        model.setParent(self)

    def show_rows(self, rows: list[AttendanceRow], *, quiz_most: int | None = None) -> None:
        """Show who is invited; the first without a mark comes first.

        With `quiz_most` the points of the session's quiz are asked for as well.
        """
        self._most = quiz_most
        for number, each in enumerate(self.model_.columns):
            if each.name in (BEFORE, AFTER):
                self.setColumnHidden(number, quiz_most is None)
        self.model_.show([_row(each, number) for number, each in enumerate(rows, start=1)])
        first = next((n for n, each in enumerate(rows) if each.code is None), 0)
        if rows:
            self.go(first, self.marked_column())

    def marks(self) -> dict[int, AttendanceCode | None]:
        """Return the marks by client."""
        return {each["client_id"]: each.get(MARK) for each in self.model_.rows}

    def scores(self) -> dict[int, tuple[int | None, int | None]]:
        """Return the points by client, before and after; none without a quiz."""
        if self._most is None:
            return {}
        return {each["client_id"]: (each.get(BEFORE), each.get(AFTER)) for each in self.model_.rows}

    def mark_rest(self, code: AttendanceCode) -> None:
        """Mark everybody who has no mark yet."""
        said = words.attendance(code)
        self.model_.write(
            [(n, MARK, said) for n, each in enumerate(self.model_.rows) if each.get(MARK) is None]
        )

    def marks_here(self) -> bool:
        """Mark from every column but those of the points."""
        return self.model_.columns[self.currentIndex().column()].name not in (BEFORE, AFTER)

    def _points(self, typed: str) -> tuple[Any, str]:
        """Return typed points, or what is wrong with them."""
        if not typed.strip():
            return None, ""
        most = self._most or 0
        if not typed.strip().isdecimal() or int(typed) > most:
            return typed, tr("points from 0 to {most}", most=texts.number(most))
        return int(typed), ""


def roster_keys() -> QWidget:
    """Return the line that names the letters."""
    hints = tuple((letter, words.attendance(code)) for letter, code in LETTERS.items())
    return key_line((*hints, (tr("Del"), tr("no mark"))))


def _uid(values: Any) -> str:
    return str(values["client_id"])


def _row(each: AttendanceRow, number: int) -> dict[str, Any]:
    second = each.native_name if each.native_name != each.client_name else ""
    return {
        "number": texts.number(number),
        "client_id": each.client_id,
        "client": Cell(each.client_name, second),
        "code": each.client_code,
        MARK: each.code,
        BEFORE: each.quiz_before,
        AFTER: each.quiz_after,
    }


def _no_mark(typed: str) -> str:
    return tr("{typed} is no mark of attendance; Alt+Down lists them", typed=typed)
