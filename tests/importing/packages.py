"""Workbooks that the tests make for themselves, whole and broken."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import openpyxl

SHEET = "xl/worksheets/sheet1.xml"


def book(path: Path, sheets: dict[str, Sequence[Sequence[Any]]]) -> Path:
    """Write a workbook with these rows on these sheets; None is a blank cell."""
    written = openpyxl.Workbook()
    written.remove(written.worksheets[0])
    for name, rows in sheets.items():
        sheet = written.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    written.save(path)
    return path


def people(path: Path, count: int = 3) -> Path:
    """Write a small list: code, name, age."""
    rows: list[list[Any]] = [["code", "name", "age"]]
    rows += [[f"KH-{number:03}", f"Person {number}", 20 + number] for number in range(count)]
    return book(path, {"People": rows})


def change_part(path: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    """Rewrite one part of a package, or add it."""
    with zipfile.ZipFile(path) as archive:
        parts = {each: archive.read(each) for each in archive.namelist()}
    parts[part] = change(parts.get(part, b""))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def with_cells(path: Path, cells: bytes) -> Path:
    """Put raw XML of rows in place of a sheet's own."""
    return change_part(
        path,
        SHEET,
        lambda xml: re.sub(
            rb"<sheetData>.*</sheetData>",
            lambda _: b"<sheetData>" + cells + b"</sheetData>",
            xml,
            flags=re.DOTALL,
        ),
    )


def entities(path: Path) -> Path:
    """Write a workbook whose strings expand to a billion laughs."""
    lines = [b'<!ENTITY a0 "ha">']
    lines += [
        b'<!ENTITY a%d "%s">' % (level, b"&a%d;" % (level - 1) * 10) for level in range(1, 10)
    ]
    kind = b"<!DOCTYPE worksheet [" + b"".join(lines) + b"]>"
    people(path)
    return change_part(path, SHEET, lambda xml: kind + xml)
