"""What is in a workbook, before anything of it is imported. Needs no database."""

from __future__ import annotations

from pathlib import Path

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.workbooks import TableChoice, TableView, WorkbookFacts
from mfdw_desktop.importing import child

_INSPECT = "mfdw_desktop.importing.inspect:inspect_task"
_VIEW = "mfdw_desktop.importing.view:view_task"


def inspect_workbook(
    path: Path, *, encoding: str = "", delimiter: str = "", progress: Progress | None = None
) -> WorkbookFacts:
    """Return the sheets, tables and columns of the file at `path`, and who wrote it.

    `encoding` and `delimiter` overrule what is found in a delimited text.

    Raises:
        RefusedError: the file is no workbook that can be read, or a hostile one.
        CancelledError: the user asked to stop.
    """
    arguments = {"path": path, "encoding": encoding, "delimiter": delimiter}
    facts: WorkbookFacts = child.guarded_value(_INSPECT, arguments, progress=progress)
    return facts


def view_table(
    path: Path,
    sheet: str = "",
    header_row: int | None = None,
    *,
    choice: TableChoice | None = None,
    progress: Progress | None = None,
) -> TableView:
    """Return a sheet as it stands around its table, read as a person chose.

    Raises:
        RefusedError: as `inspect_workbook`, or there is no such sheet.
        CancelledError: the user asked to stop.
    """
    arguments = {
        "path": path,
        "sheet": sheet,
        "header_row": header_row,
        "choice": choice or TableChoice(),
    }
    shown: TableView = child.guarded_value(_VIEW, arguments, progress=progress)
    return shown
