"""Problems as a list: those that are about no row of the sheet in which one mends."""

from __future__ import annotations

from typing import Any

from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column

_TONES = {Severity.ERROR: "bad", Severity.WARNING: "warn"}


def problem_columns() -> list[Column]:
    """Return sheet, row, column, what the file says and what is wrong with it."""
    return [
        Column("sheet", tr("Sheet"), 140, "quiet", drop=2),
        Column("row", tr("Row"), 84, "number"),
        Column("header", tr("Column"), 200, "quiet", drop=1),
        Column("value", tr("In the file"), 180),
        Column("said", tr("What is wrong"), 0),
    ]


def problem_cell(problem: RowProblem, name: str) -> Any:
    """Return one cell of the list."""
    if name == "sheet":
        return problem.sheet
    if name == "row":
        return texts.number(problem.row) if problem.row else texts.DASH
    if name == "header":
        return f"{problem.column} · {problem.header}" if problem.column else problem.header
    said = texts.problem_words(problem)
    if name == "value":
        tone = _TONES.get(problem.severity, "") if problem.value else ""
        return Cell(problem.value, tone=tone, note=said if tone else "")
    return Cell(texts.breakable(said), note=said)


def problem_uid(problem: RowProblem) -> str:
    """Return what a problem is known by."""
    return f"{problem.sheet}:{problem.row}:{problem.column}:{problem.rule}"
