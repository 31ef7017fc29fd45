"""What a person chose of a table, put into effect; and what a person should know of it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from hashlib import file_digest
from pathlib import Path

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.workbooks import TableChoice
from mfdw_desktop.importing.cells import display, is_blank
from mfdw_desktop.importing.container import CSV, HTML, ODK
from mfdw_desktop.importing.dialects import bare, odk, redcap
from mfdw_desktop.importing.recipe import Recipe
from mfdw_desktop.importing.table import Table
from mfdw_desktop.importing.workbook import Workbook

ROW_OF_REPEAT = "row of a repeat"
"""Why a row of an instrument is none of the main table's: it is read with its repeat."""
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\dT")
_NAMED_ROWS = 12
"""Rows that a sentence names one by one."""


def choice_of(recipe: Recipe, path: Path) -> TableChoice:
    """Return what a recipe says of the table; its rows count in the same file only."""
    choice = recipe.table
    if choice.included and recipe.of_file and recipe.of_file != sha256_of(path):
        return replace(choice, included=())
    return choice


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def choose(table: Table, choice: TableChoice, tool: str, round_name: str = "") -> TableChoice:
    """Put a choice into effect; return it with what was found out for the round.

    Raises:
        RefusedError: `event-unclear`, `event-unknown`: the rows are of several events, and which
            belong to the round is not known.
    """
    judge = None
    if tool == redcap.DIALECT.tool:
        events = redcap.events(table.headers, table.rows())
        event = choice.event or redcap.event_of_round(events, round_name)
        if choice.event and choice.event not in events:
            raise RefusedError("event-unknown", event=choice.event, events=", ".join(events))
        if round_name and not event and len(events) > 1:
            raise RefusedError("event-unclear", events=", ".join(events), round=round_name)
        choice = replace(choice, event=event)
        judge = redcap.judge(table.headers, event)
    table.take_in(choice.included, judge)
    return choice


def instruments(table: Table, choice: TableChoice, tool: str) -> list[Table]:
    """Return a table for each instrument of REDCap that is repeated among the rows."""
    if tool != redcap.DIALECT.tool:
        return []
    found = []
    for name in redcap.instruments(table.headers, table.source_rows()):
        inner = Table(table.source, table.layout)
        inner.take_in((), redcap.judge(table.headers, choice.event, name))
        found.append(inner)
    return found


def table_problems(workbook: Workbook, table: Table, choice: TableChoice) -> list[RowProblem]:
    """Return what a person should know of the sheet before its rows."""
    notes = table.source.notes
    found = []
    if table.source.hidden:
        found.append(_note(table, "sheet-hidden", Severity.WARNING, value=table.sheet))
    if "formulas without value" in notes:
        found.append(_note(table, "formulas-without-value", Severity.WARNING))
    if "hidden rows" in notes:
        found.append(_note(table, "hidden-rows", Severity.WARNING))
    for why in ("reader failed", "reader missed cells"):
        if why in notes:
            found.append(_note(table, why.replace(" ", "-"), Severity.INFO))
    if "second reader" in notes:
        found.append(_note(table, "second-reader", Severity.WARNING))
    if "table beside" in table.layout.notes and not choice.area:
        found.append(_note(table, "table-beside", Severity.WARNING, area=table.area))
    return found


def merged_rows(table: Table) -> Iterator[RowProblem]:
    """Yield a warning where cells of the data are merged over rows: only the first has a value."""
    columns = {
        at
        for top, left, end, right in table.source.merged
        if end > top > table.header_row and top not in table.tag_rows
        for at in range(left, right + 1)
    }
    headers = zip(table.layout.columns, table.headers, strict=True)
    named = [header for at, header in headers if at in columns]
    if named:
        more = " …" if len(named) > _NAMED_ROWS else ""
        yield _note(table, "merged-rows", Severity.WARNING,
                    columns=", ".join(named[:_NAMED_ROWS]) + more)  # fmt: skip


def saved_again(workbook: Workbook, table: Table, tool: str) -> Iterator[RowProblem]:
    """Yield a warning for an export of ODK that went through Excel: ODK writes texts alone."""
    if tool != odk.DIALECT.tool:
        return
    names = [bare(each) for each in table.raw_headers]
    is_turned = False
    if "submissiondate" in names:
        said = next(table.rows(), (0, [""] * len(names)))[1][names.index("submissiondate")]
        is_turned = not is_blank(said) and not _ISO_DAY.match(display(said))
    if is_turned or workbook.format not in (CSV, ODK):
        yield _note(table, "odk-saved-again", Severity.WARNING)


def not_used(
    workbook: Workbook, table: Table, given: TableChoice, tool: str
) -> Iterator[RowProblem]:
    """Yield a warning for each thing that a person said and that means nothing for this file."""
    form = "HTML" if workbook.format == HTML else workbook.format
    if given.encoding and not workbook.encoding:
        yield _note(table, "encoding-not-used", Severity.WARNING, value=given.encoding, format=form)
    if given.delimiter and not workbook.delimiter:
        yield _note(
            table, "delimiter-not-used", Severity.WARNING, value=given.delimiter, format=form
        )
    if given.event and tool != redcap.DIALECT.tool:
        yield _note(table, "event-not-used", Severity.WARNING, value=given.event)
    beyond = [row for row in given.included if not table.header_row < row <= table.source.last_row]
    if beyond:
        yield _note(table, "row-not-in-table", Severity.WARNING,
                    rows=", ".join(map(str, beyond[:_NAMED_ROWS])))  # fmt: skip


def rows_left_out(table: Table) -> Iterator[RowProblem]:
    """Yield a note for each reason for which rows were left out, with their numbers."""
    reasons: dict[str, list[int]] = defaultdict(list)
    for number, why in table.excluded.items():
        if why != ROW_OF_REPEAT:
            reasons[why].append(number)
    for why, numbers in reasons.items():
        named = ", ".join(map(str, numbers[:_NAMED_ROWS]))
        more = " …" if len(numbers) > _NAMED_ROWS else ""
        yield _note(table, f"left-out-{why.replace(' ', '-')}", Severity.INFO,
                    rows=named + more, count=len(numbers))  # fmt: skip


def _note(table: Table, rule: str, severity: Severity, **fields: object) -> RowProblem:
    return RowProblem(table.sheet, 0, "", "", "", rule, severity, dict(fields))
