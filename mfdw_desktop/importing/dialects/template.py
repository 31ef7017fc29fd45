"""Our own data-entry workbooks: a hidden sheet says which questionnaire they are for."""

from __future__ import annotations

from mfdw_desktop.importing.dialects.base import Dialect, Sheets

MARK = "_mfdw"
"""Name of the hidden sheet in each workbook that we write for data entry."""


def _evidence(sheets: Sheets) -> tuple[str, ...]:
    return (MARK,) if MARK in sheets else ()


DIALECT = Dialect(tool="template", family="template", evidence=_evidence, keys=("_key",))
