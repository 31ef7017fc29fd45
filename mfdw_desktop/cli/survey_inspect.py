"""`mfdw survey inspect`: what is in a workbook, and by what it was known."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mfdw_desktop.cli import import_options
from mfdw_desktop.cli.output import facts, table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.problems import RowProblem
from mfdw_desktop.domain.workbooks import SheetFacts, WorkbookFacts
from mfdw_desktop.services.messages import problem_text

_NOTES = (
    "formulas without value", "hidden rows", "reader failed", "reader missed cells",
    "second reader",
)  # fmt: skip
_SHOWN = 12


def register(parts: argparse._SubParsersAction[Any]) -> None:
    """Add the command."""
    parser = parts.add_parser("inspect", help=translate("say what is in a workbook"))
    parser.add_argument("file", metavar="FILE", type=Path, help=translate("workbook or CSV file"))
    import_options.add_text_options(parser)


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Look into a file; nothing is changed."""
    from mfdw_desktop.services.inspection import inspect_workbook

    found = inspect_workbook(
        options.file,
        encoding=options.encoding,
        delimiter=options.delimiter or "",
        progress=session.progress(),
    )
    pairs: list[tuple[str, object]] = [
        (translate("file"), found.file),
        (translate("format"), found.format),
        (translate("written by"), found.tool),
        (translate("known by"), "; ".join(found.evidence)),
        (translate("written in"), ", ".join(found.shape)),
        (translate("encoding"), found.encoding),
        (translate("delimiter"), {"\t": "tab"}.get(found.delimiter, found.delimiter)),
        (translate("likeliest sheet"), found.best_sheet),
    ]
    lines = facts([(name, said) for name, said in pairs if said])
    for rule, value, is_used in (
        ("encoding-not-used", options.encoding, found.encoding),
        ("delimiter-not-used", options.delimiter, found.delimiter),
    ):
        if value and not is_used:
            fields: dict[str, object] = {"format": found.format}
            session.note(problem_text(RowProblem("", 0, "", "", value, rule, fields=fields)))
    heads = [translate("sheet"), translate("header row"), translate("rows"), translate("columns")]
    lines += ["", *table(heads, ((s.name, s.header_row, s.rows, len(s.columns))
                                 for s in found.sheets))]  # fmt: skip
    best = next((each for each in found.sheets if each.name == found.best_sheet), None)
    if best is not None:
        lines += [*_odd_lines(best), "", *_column_lines(best)]
    return Outcome(_data(found), lines)


def _column_lines(sheet: SheetFacts) -> list[str]:
    heads = ["", translate("header"), translate("kind"), translate("filled"), translate("examples")]
    rows = (
        (c.letter, f"{c.group} / {c.header}" if c.group else c.header, c.kind, c.filled,
         " · ".join(c.examples[:3]))
        for c in sheet.columns
    )  # fmt: skip
    return table(heads, rows)


def _odd_lines(sheet: SheetFacts) -> Iterator[str]:
    """Yield what a person should know of the sheet, and the flags that decide otherwise."""
    if sheet.hidden:
        yield translate("the sheet is hidden")
    for note in _NOTES:
        if note in sheet.notes:
            rule = note.replace(" value", "-value").replace(" ", "-")
            yield problem_text(RowProblem(sheet.name, 0, "", "", "", rule))
    for each in sheet.excluded[:_SHOWN]:
        yield translate(
            "row {row} is left out ({why}): {text}; --include-row {row} reads it",
            row=each.row, why=each.why, text=each.text,
        )  # fmt: skip
    if sheet.excluded_total > _SHOWN:
        more = sheet.excluded_total - _SHOWN
        yield translate("and %n more row left out|and %n more rows left out", n=more)
    for other in sheet.tables:
        if (other.header_row, other.area) != (sheet.header_row, sheet.area):
            yield translate(
                "another table: --columns {area} --header-row {row} reads it",
                area=other.area, row=other.header_row,
            )  # fmt: skip
    if len(sheet.events) > 1:
        yield translate("events: {events}", events=", ".join(sheet.events))


def _data(found: WorkbookFacts) -> dict[str, object]:
    return {
        "file": found.file,
        "sha256": found.sha256,
        "format": found.format,
        "dialect": found.dialect,
        "evidence": found.evidence,
        "best_sheet": found.best_sheet,
        "sheets": found.sheets,
        "repeats": found.repeats,
        "encoding": found.encoding,
        "delimiter": found.delimiter,
        "tool": found.tool,
        "shape": found.shape,
        "marked": found.marked,
    }
