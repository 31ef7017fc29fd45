"""What a workbook of problems says of each row and cell, on the sheets of repeats as well."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from mfdw_desktop.common.i18n import translate
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.importing.answers import text_of
from mfdw_desktop.importing.cells import column_index
from mfdw_desktop.importing.dialects import RepeatSheet, bare
from mfdw_desktop.importing.mapping import locate
from mfdw_desktop.importing.problem_marks import ADDED, STORED, key_text, row_sign
from mfdw_desktop.importing.problem_report import ProblemReport, Told
from mfdw_desktop.importing.table import Table
from mfdw_desktop.importing.template_mark import read_mark
from mfdw_desktop.importing.workbook import Workbook

RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
OK = "ok"


@dataclass
class SheetMarks:
    """The rows of one sheet: what stands before each of them."""

    name: str
    header_row: int
    shift: int
    """How far the user's columns move; not at all in a file that has ours already."""
    batch: str
    signs: dict[int, str] = field(default_factory=dict)
    by_row: dict[int, list[Told]] = field(default_factory=lambda: defaultdict(list))
    statuses: dict[int, str] = field(default_factory=dict)
    keys: dict[int, str] = field(default_factory=dict)
    records: dict[int, int] = field(default_factory=dict)
    """Row of a repeat to the row of the record that it belongs to."""
    families: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Row to the hashes of the rows of its repeats."""
    inner: dict[int, list[Told]] = field(default_factory=lambda: defaultdict(list))
    """Row to the errors of its repeats' rows, by which it was rejected."""

    @property
    def rows(self) -> list[int]:
        """Rows of which something is said."""
        return sorted({*self.statuses, *self.keys, *self.by_row, *self.signs})

    def linked(self, row: int) -> RowProblem | None:
        """Return the problem of a repeat's row that a row leads to: its own come first."""
        if any(each.problem.severity is Severity.ERROR for each in self.by_row.get(row, ())):
            return None
        return next((each.problem for each in self.inner.get(row, ())), None)

    def listed(self, row: int) -> list[Told]:
        """Return the problems of a row, the worst first."""
        return sorted(self.by_row.get(row, ()), key=lambda each: RANK[each.problem.severity])

    def added(self, row: int) -> tuple[str, str, str]:
        """Return the texts of the three cells that stand before a row."""
        if row == self.header_row:
            return ADDED
        listed = self.listed(row)
        is_known = row in self.statuses or row in self.signs
        own = str(listed[0].problem.severity) if listed else OK
        status = self.statuses.get(row) or (own if is_known or listed else "")
        words = [_said(each) for each in listed]
        words += [_said_there(each) for each in self.inner.get(row, ())]
        record = self.records.get(row)
        if record is not None and status not in STORED and own != "error":
            words.append(translate("its record, row {row}, was not stored", row=record))
        key = self.keys.get(row, "")
        if row in self.signs:
            key = key_text(key, self.signs[row], self.batch, self.families.get(row, ()))
        return status, "; ".join(words), key


class Marks:
    """What is said of each row and of each cell of a file."""

    def __init__(
        self, report: ProblemReport, source: Workbook, table: Table | None, progress: Progress
    ) -> None:
        main = _marks_of(report.sheet, table, report, progress)
        main.header_row = report.header_row
        main.statuses, main.keys = dict(report.statuses), dict(report.keys)
        self.sheets: dict[str, SheetMarks] = {report.sheet: main}
        for name, inner, records in _repeats(source, table):
            made = _marks_of(name, inner, report, progress)
            made.records = records
            self.sheets[name] = made
        self.by_cell: dict[tuple[str, int, int], list[Told]] = defaultdict(list)
        """Sheet, row and index of the column from 0, as the user's file has it."""
        for told in report.problems:
            where = told.problem
            if where.row and where.column:
                at = column_index(where.column)
                self.by_cell[where.sheet, where.row, at].append(told)
            if where.row and where.sheet in self.sheets:
                self.sheets[where.sheet].by_row[where.row].append(told)
        for each in self.sheets.values():
            for row, record in each.records.items():
                main.families[record].append(each.signs[row])
                main.inner[record] += [
                    told for told in each.listed(row) if told.problem.severity is Severity.ERROR
                ]
                each.statuses[row] = _status(each.listed(row), main.added(record)[0])

    def added_to(self, sheet: str) -> int:
        """Return how many columns stand before the user's that did not before."""
        marks = self.sheets.get(sheet)
        return marks.shift if marks is not None else 0


def _marks_of(
    name: str, table: Table | None, report: ProblemReport, progress: Progress
) -> SheetMarks:
    shift = 0 if table is not None and table.added else len(ADDED)
    made = SheetMarks(name, table.header_row if table is not None else 1, shift, report.batch)
    for number, cells in table.rows(whole=False) if table is not None else ():
        progress.check()
        made.signs[number] = row_sign(cells)
    return made


def _status(listed: Sequence[Told], of_record: str) -> str:
    """Return the state of a row of a repeat: its own problem, else what became of its record."""
    if of_record not in STORED:
        return of_record
    if listed and listed[0].problem.severity is Severity.WARNING:
        return "warning"
    return OK if of_record == "warning" else of_record


def _repeats(source: Workbook, main: Table | None) -> Iterator[tuple[str, Table, dict[int, int]]]:
    """Yield the sheet of each repeat of the records, and its rows with their records' rows."""
    if main is None:
        return
    mark = read_mark(source)
    waiting: list[RepeatSheet] = list(mark.repeats if mark else source.recognition.repeats)
    around: dict[str, tuple[Table, dict[int, int]]] = {
        main.sheet: (main, {number: number for number, _ in main.rows(whole=False)})
    }
    parents = [main.sheet]
    while parents:
        parent = parents.pop(0)
        for each in [one for one in waiting if one.parent == parent]:
            waiting.remove(each)
            table = source.find(each.sheet)
            if table is None:
                continue
            rows = _records(table, each, *around[parent])
            around[each.sheet] = table, rows
            parents.append(each.sheet)
            yield each.sheet, table, rows


def _records(
    table: Table, repeat: RepeatSheet, outer: Table, records: dict[int, int]
) -> dict[int, int]:
    """Return row to the row of its record, by the columns that tie them."""
    there, here = (
        locate([bare(name)], each.headers)
        for name, each in ((repeat.parent_key, outer), (repeat.key, table))
    )
    if there is None or here is None:
        return {}
    by_key = {
        text_of(cells[there]): records[number]
        for number, cells in outer.rows()
        if number in records
    }
    found = {}
    for number, cells in table.rows():
        record = by_key.get(text_of(cells[here]))
        if record is not None:
            found[number] = record
    return found


def _said_there(told: Told) -> str:
    """Return what is wrong in a row of a repeat, with its sheet and number before it."""
    return f"{told.problem.sheet} {told.problem.row}: {_said(told)}"


def _said(told: Told) -> str:
    header = told.problem.header
    return f"{header}: {told.message}" if header else told.message
