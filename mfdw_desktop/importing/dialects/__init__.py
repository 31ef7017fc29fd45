"""What other tools write: one module a tool."""

from __future__ import annotations

from mfdw_desktop.importing.dialects.base import Dialect, Recognition, RepeatSheet, Sheets

__all__ = ["Dialect", "Recognition", "RepeatSheet", "Sheets", "dialect", "recognise"]


def recognise(sheets: Sheets) -> Recognition:
    """Return which tool wrote a workbook, from the headers of its sheets."""
    raise NotImplementedError


def dialect(name: str) -> Dialect:
    """Return what there is to know of the tool `name`."""
    raise NotImplementedError
