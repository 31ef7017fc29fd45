"""The sheets of an XLSForm as rows with canonical column names.

Every tool spells the headers a little differently; here they become one spelling, and each
keeps its letter and its own words for messages.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from mfdw_desktop.domain.workbooks import column_letter
from mfdw_desktop.importing.cells import CellError

_ALIASES = {
    "command": "type",
    "tag": "name",
    "value": "name",
    "caption": "label",
    "requiredmsg": "required_message",
    "jr:requiredmsg": "required_message",
    "relevance": "relevant",
    "constraining_message": "constraint_message",
    "constraintmsg": "constraint_message",
    "jr:constraintmsg": "constraint_message",
    "calculate": "calculation",
    "readonly": "read_only",
    "count": "repeat_count",
    "jr:count": "repeat_count",
    "listname": "list_name",
    "set_form_title": "form_title",
    "title": "form_title",
    "set_form_id": "form_id",
    "id_string": "form_id",
}
_TRANSLATED = ("label", "hint", "guidance_hint", "constraint_message", "required_message",
               "image", "audio", "video", "big_image")  # fmt: skip
_LABELLED = ("label", "hint", "guidance_hint", "constraint_message", "required_message")
_PREFIXES = ("bind", "media", "control", "body", "instance", "meta")
_QUOTES = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"'})
_YES = frozenset({"yes", "true", "true()", "1"})
_NO = frozenset({"no", "false", "false()", "0", ""})
_COMMENT_ROWS = frozenset({"yes", "true", "1"})


def is_yes(text: str) -> bool:
    """Tell whether a cell says yes in one of XLSForm's spellings."""
    return text.strip().lower() in _YES


def is_no(text: str) -> bool:
    """Tell whether a cell says no in one of XLSForm's spellings, or nothing."""
    return text.strip().lower() in _NO


def row_is_on(row: FormRow) -> bool:
    """Tell whether a row is part of the form (SurveyCTO's `disabled` switches rows off)."""
    return row.get("disabled").lower() not in _COMMENT_ROWS


def cell_text(cell: object) -> str:
    """Return a cell of a form as the text that its author saw: 1.0 is `1`, true is `TRUE`."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, CellError):
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, (dt.datetime, dt.date, dt.time)):
        return cell.isoformat()
    return str(cell)


@dataclass(frozen=True)
class Column:
    """One column of a form's sheet."""

    index: int
    header: str
    name: str
    language: str = ""


@dataclass(frozen=True)
class FormRow:
    """One row of a form's sheet; `number` as Excel shows it."""

    number: int
    cells: dict[tuple[str, str], str]

    def get(self, name: str) -> str:
        """Return the cell of the column `name`, or nothing."""
        return self.cells.get((name, ""), "")

    def labels(self, name: str, default_language: str) -> dict[str, str]:
        """Return language to text; a column without language is in the default one."""
        found = {lang: text for (column, lang), text in self.cells.items() if column == name}
        plain = found.pop("", "")
        if plain and default_language not in found:
            found = {default_language: plain, **found}
        return found


@dataclass(frozen=True)
class FormSheet:
    """A sheet of a form: its columns by canonical name, and its rows."""

    name: str
    header_row: int
    by_index: tuple[Column, ...]
    raw: tuple[tuple[int, Sequence[object]], ...]
    doubled: tuple[tuple[str, str], ...] = ()
    """Letter and header of each column whose header was there before."""
    rows: tuple[FormRow, ...] = field(default=())

    @cached_property
    def columns(self) -> dict[str, Column]:
        """Return the columns by canonical name, the first of each."""
        found: dict[str, Column] = {}
        for each in self.by_index:
            found.setdefault(each.name, each)
        return found

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Return the languages of labels, hints and messages, in the order of the columns."""
        spoken = (each.language for each in self.by_index if each.name in _LABELLED)
        return tuple(dict.fromkeys(each for each in spoken if each))

    @cached_property
    def _numbered(self) -> dict[int, FormRow]:
        return {row.number: row for row in self.rows}

    def at(self, number: int) -> FormRow:
        """Return the row with this number."""
        return self._numbered[number]

    def letter(self, name: str) -> str:
        """Return the letter of the column `name`, or nothing."""
        column = self.columns.get(name)
        return column_letter(column.index) if column else ""

    def header(self, name: str) -> str:
        """Return the column's header as it stands in the file."""
        column = self.columns.get(name)
        return column.header if column else name

    def tidied(self, clean: bool) -> FormSheet:
        """Return the sheet with its cells read as texts, spaces collapsed if `clean`."""
        rows = []
        for number, cells in self.raw:
            texts: dict[tuple[str, str], str] = {}
            for column in self.by_index:
                if column.index < len(cells):
                    text = cell_text(cells[column.index]).translate(_QUOTES).strip()
                    if text:
                        key = (column.name, column.language)
                        texts.setdefault(key, re.sub(" +", " ", text) if clean else text)
            if texts:
                rows.append(FormRow(number, texts))
        return FormSheet(
            self.name, self.header_row, self.by_index, self.raw, self.doubled, tuple(rows)
        )


def read_sheet(name: str, rows: Sequence[tuple[int, Sequence[object]]]) -> FormSheet:
    """Return the sheet with its headers in their canonical spelling."""
    start = next((at for at, row in enumerate(rows) if any(map(cell_text, row[1]))), None)
    if start is None:
        return FormSheet(name, 1, (), ())
    header_row, headers = rows[start]
    columns, doubled, seen = [], [], set()
    for index, cell in enumerate(headers):
        header = " ".join(cell_text(cell).split())
        if not header:
            continue
        column = _column(index, header)
        if (column.name, column.language) in seen:
            doubled.append((column_letter(index), header))
            continue
        seen.add((column.name, column.language))
        columns.append(column)
    return FormSheet(name, header_row, tuple(columns), tuple(rows[start + 1 :]), tuple(doubled))


def _column(index: int, header: str) -> Column:
    """Return the column that a header names: `bind:relevant`, `label::English (en)` …"""
    snake = _canonical(header)
    if snake in _ALIASES.values() or snake in _TRANSLATED:
        return Column(index, header, snake)
    parts = [each.strip() for each in re.split(r"::|:", header)]
    if header.lower().startswith("jr:"):
        parts = ["bind", header]
    while len(parts) > 1 and _canonical(parts[0]) in _PREFIXES:
        parts = parts[1:]
    first = _canonical(parts[0])
    if len(parts) > 1 and first in _TRANSLATED:
        return Column(index, header, first, ":".join(parts[1:]))
    if len(parts) > 1:
        return Column(index, header, _canonical(":".join(parts)))
    return Column(index, header, first)


def _canonical(text: str) -> str:
    snake = re.sub(r"[\s\-_]+", "_", text.strip().lower())
    return _ALIASES.get(snake, snake)
