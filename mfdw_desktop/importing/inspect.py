"""Say what is in a workbook: sheets, tables, columns and their kinds. Changes nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.workbooks import (
    ExcludedRow,
    RepeatFacts,
    SheetFacts,
    TableFacts,
    WorkbookFacts,
)
from mfdw_desktop.importing.cells import Cell, display, is_blank
from mfdw_desktop.importing.columns import ColumnTally
from mfdw_desktop.importing.dialects import Recognition, dialect, redcap
from mfdw_desktop.importing.shape import shape_of
from mfdw_desktop.importing.sheets import Sheet
from mfdw_desktop.importing.table import Table
from mfdw_desktop.importing.table_finding import find_tables
from mfdw_desktop.importing.template_mark import read_mark
from mfdw_desktop.importing.workbook import Workbook, open_workbook

MOST_EXCLUDED = 200
"""Rows left out that are named one by one."""
_BATCH = 500
_SHOWN_HEADERS = 8
_MORE_TABLES = frozenset({"table beside", "table below", "rows above"})
"""Notes of a sheet that may have other tables."""
_LONGEST_TEXT = 200
"""Letters of a cell that a preview shows."""


def inspect_task(
    progress: Progress, path: Path, encoding: str = "", delimiter: str = ""
) -> Iterator[WorkbookFacts]:
    """Yield the facts of the workbook at `path`, once; a task for the guarded child."""
    workbook = open_workbook(path, encoding=encoding, delimiter=delimiter)
    yield inspect_workbook(workbook, progress)


def inspect_workbook(workbook: Workbook, progress: Progress) -> WorkbookFacts:
    """Return what is in a workbook: every sheet with the table that was found on it."""
    digest = _digest(workbook.path)
    facts = []
    for number, sheet in enumerate(workbook.sheets):
        progress.report(number, len(workbook.sheets), "inspect")
        facts.append(sheet_facts(sheet, workbook.find(sheet.name), progress))
    progress.report(len(workbook.sheets), len(workbook.sheets), "inspect")
    recognition = workbook.recognition
    best = _best(facts, recognition)
    shapes = (shape_of(each, dialect(recognition.tool)) for each in facts if each.name == best)
    return WorkbookFacts(
        file=str(workbook.path),
        sha256=digest,
        format=workbook.format,
        dialect=recognition.dialect,
        evidence=recognition.evidence,
        best_sheet=best,
        sheets=tuple(facts),
        repeats=tuple(
            RepeatFacts(each.sheet, each.parent, each.key) for each in recognition.repeats
        ),
        encoding=workbook.encoding,
        delimiter=workbook.delimiter,
        tool=recognition.tool,
        shape=next(shapes, ()),
        marked=mark.questionnaire if (mark := read_mark(workbook)) is not None else "",
    )


def best_sheet(workbook: Workbook) -> str | None:
    """Return the sheet that is most likely meant, without going through all its rows."""
    facts = []
    for sheet in workbook.sheets:
        table = workbook.find(sheet.name)
        if table is not None and table.added:
            return sheet.name  # A workbook of problems: its lists are ours.
        facts.append(
            SheetFacts(
                sheet.name,
                sheet.hidden,
                table.header_row if table else None,
                table.most_rows if table else 0,
            )
        )
    return _best(facts, workbook.recognition)


def shown(cells: Sequence[Cell]) -> tuple[str, ...]:
    """Return cells as a person sees them, long ones cut."""
    return tuple(display(cell)[:_LONGEST_TEXT] for cell in cells)


def marks(table: Table) -> dict[int, str]:
    """Return row to what it is, of the rows at the head of a table that are no data."""
    layout = table.layout
    return {
        **dict.fromkeys(layout.group_rows, "group"),
        table.header_row: "header",
        **dict(zip(layout.tag_rows, layout.tag_kinds, strict=True)),
    }


def sheet_facts(sheet: Sheet, table: Table | None, progress: Progress) -> SheetFacts:
    """Return what is on a sheet, by going through the rows of its table."""
    if table is None:
        return SheetFacts(sheet.name, sheet.hidden, None, 0, notes=sheet.notes)
    groups = table.groups or ("",) * len(table.headers)
    tallies = [
        ColumnTally(letter, header)
        for letter, header in zip(table.letters, table.headers, strict=True)
    ]
    count = 0
    for batch in _batches(table):
        count += len(batch)
        progress.check()
        for tally, column in zip(tallies, zip(*batch, strict=True), strict=True):
            tally.add(column)
    notes = table.notes
    several = find_tables(table) if _MORE_TABLES.intersection(notes) else []
    return SheetFacts(
        name=sheet.name,
        hidden=sheet.hidden,
        header_row=table.header_row,
        rows=count,
        columns=tuple(tally.facts(group) for tally, group in zip(tallies, groups, strict=True)),
        tag_rows=table.tag_rows,
        notes=notes,
        tag_kinds=table.layout.tag_kinds,
        group_rows=table.layout.group_rows,
        area=table.area,
        tables=tuple(
            TableFacts(each.header_row, each.area, each.headers[:_SHOWN_HEADERS])
            for each in several
            if len(several) > 1
        ),
        excluded=tuple(
            ExcludedRow(number, why, table.texts.get(number, ""))
            for number, why in islice(table.excluded.items(), MOST_EXCLUDED)
        ),
        excluded_total=len(table.excluded),
        events=redcap.events(table.headers, table.source_rows()),
    )


def _batches(table: Table) -> Iterator[list[list[object]]]:
    """Yield the rows in batches, without those that hold only spaces."""
    rows = (
        row
        for _, row in table.rows()
        if not all(isinstance(cell, str) and is_blank(cell) for cell in row)
    )
    while batch := list(islice(rows, _BATCH)):
        yield batch  # type: ignore[misc]


_ABOUT_DATA = frozenset({"codebook", "problems", "read me"})
"""Sheets of our own workbooks that speak of the data and hold none."""


def _best(facts: list[SheetFacts], recognition: Recognition) -> str | None:
    """Return the sheet with data, first those that are shown and are no one's repeat.

    Of several main sheets it is the first that holds at least half of what the largest does;
    of a form it is the one with the questions.
    """
    children = {each.sheet for each in recognition.repeats}
    roots = {each.parent for each in recognition.repeats} - children
    usable = [each for each in facts if each.header_row is not None]
    if recognition.dialect == "xlsform":
        usable.sort(key=lambda each: each.name.strip().casefold() != "survey")
        return usable[0].name if usable else None
    shown = [each for each in usable if not each.hidden and each.name not in children]
    for wanted in (
        [each for each in shown if each.name in roots],
        [each for each in shown if each.name.casefold() not in _ABOUT_DATA],
        shown,
        [each for each in usable if each.name not in children],
        usable,
    ):
        if wanted:
            most = max(each.rows for each in wanted)
            return next(each.name for each in wanted if 2 * each.rows >= most)
    return None


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
