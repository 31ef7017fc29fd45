"""What a data-entry workbook of ours says of itself on its hidden sheet."""

from __future__ import annotations

from dataclasses import dataclass, field

from mfdw_desktop.importing.cells import display
from mfdw_desktop.importing.dialects import RepeatSheet
from mfdw_desktop.importing.dialects.template import MARK
from mfdw_desktop.importing.recipe import RecipeColumn
from mfdw_desktop.importing.template_rows import GIVEN
from mfdw_desktop.importing.workbook import Workbook

INDEX, PARENT = "_index", "_parent_index"
"""Columns that join the rows of a repeat to the rows around them."""


@dataclass(frozen=True)
class TemplateMark:
    """What the hidden sheet of a workbook of ours says."""

    questionnaire: str
    main_sheet: str
    columns: tuple[RecipeColumn, ...]
    repeats: tuple[RepeatSheet, ...] = ()
    paths: dict[str, str] = field(default_factory=dict)
    """Sheet to the repeat that it holds."""
    given: frozenset[str] = frozenset()
    """Headers of columns that were filled before a person got the workbook."""


def read_mark(workbook: Workbook) -> TemplateMark | None:
    """Return the mark of a workbook of ours, None when it has none."""
    if MARK not in (each.name for each in workbook.sheets):
        return None
    code = main = ""
    columns, repeats, paths, given = [], [], {}, set()
    for _, cells in workbook.sheet(MARK).rows():
        row = [display(cell) for cell in cells] + [""] * 5
        if row[0] == "questionnaire":
            code = row[1]
        elif row[0] == "sheet" and not row[2]:
            main = row[1]
        elif row[0] == "sheet":
            paths[row[1]] = row[2]
            repeats.append(RepeatSheet(row[1], row[3], PARENT, INDEX))
        elif row[0] == "column":
            columns.append(RecipeColumn(row[1], row[2], "template", row[3]))
            if row[4] == GIVEN:
                given.add(row[1])
    return TemplateMark(code, main, tuple(columns), tuple(repeats), paths, frozenset(given))
