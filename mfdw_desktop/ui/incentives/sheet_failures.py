"""What a service refused of a sheet, said in the cells that it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mfdw_desktop.domain.problems import InvalidError, blocking
from mfdw_desktop.services.row_errors import ROW
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.incentives.centre_sheet import CentreSheet
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.grid import EntryGrid

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


def show_failures(
    page: Page, grid: EntryGrid, sheet: CentreSheet, error: InvalidError
) -> list[tuple[int, str, str]]:
    """Mark the cells that were refused, go to the first one, and say all of it above.

    Return the marks as (row, column, words): they hold until it is tried again.
    """
    model = grid.model_
    names = {each.name for each in model.columns}
    entries = sheet.entries(model.rows)
    marks = []
    problems = blocking(list(error.problems))
    for each in problems:
        at = each.fields.get(ROW)
        if not isinstance(at, int) or at >= len(entries):
            continue
        entry = entries[at]
        name = entry.columns.get(each.name, each.name)
        column = name if name in names else sheet.first_column()
        marks.append((entry.row, column, texts.problem_words(each)))
        model.set_problem(*marks[-1])
    if model.problems():
        grid.setFocus()
        grid.go(0, 0)
        grid.go_to_problem()
    said = [texts.problem_words(each) for each in problems]
    page.message.show_message(
        "bad", tr("The sheet cannot be saved yet"), " · ".join(dict.fromkeys(said))
    )
    return marks
