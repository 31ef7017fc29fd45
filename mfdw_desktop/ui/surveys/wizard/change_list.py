"""The list of stored values that an import would change."""

from __future__ import annotations

from typing import Any

from mfdw_desktop.domain.imports import ChangeSample
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Column


def change_columns() -> list[Column]:
    """Return row, question, what is stored and what the file says."""
    return [
        Column("row", tr("Row"), 84, "number"),
        Column("field", tr("Question"), 260, "quiet"),
        Column("old", tr("Stored"), 220),
        Column("new", tr("In the file"), 0),
    ]


def change_cell(sample: ChangeSample, name: str) -> Any:
    """Return one cell of the list."""
    if name == "row":
        return texts.number(sample.row)
    if name == "field":
        return sample.field
    return words.value(sample.old if name == "old" else sample.new)


def change_uid(sample: ChangeSample) -> str:
    """Return what a changed value is known by."""
    return f"{sample.row}:{sample.field}"
