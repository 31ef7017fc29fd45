"""Sheets and tables: how they were read, and what of them was left out."""

from __future__ import annotations

PROBLEMS: dict[str, str] = {
    "formulas-without-value": (
        "some formulas have no stored result; open the file in Excel, save it once and import "
        "it again"
    ),
    "sheet-hidden": "the sheet ‘{value}’ is hidden in Excel; check that it is the one you mean",
    "hidden-rows": "some rows are hidden or filtered out in Excel; they are read like the others",
    "reader-failed": "the usual reader cannot read this sheet",
    "reader-missed-cells": "the usual reader leaves out some of what this sheet holds",
    "second-reader": (
        "the sheet is damaged or written in an unusual way; it was read cell by cell, so check "
        "that no row is missing"
    ),
    "encoding-not-used": (
        "the encoding {value} was not used: a file of the format {format} says itself how it is "
        "written"
    ),
    "delimiter-not-used": (
        "the delimiter was not used: the cells of a file of the format {format} are not parted by "
        "signs"
    ),
    "event-not-used": "the event {value} was not used: only files of REDCap have events",
    "row-not-in-table": "row {rows} is not below the headings of this table and cannot be taken in",
    "merged-rows": (
        "cells are merged over several rows in {columns}, and only the first row of each has the "
        "value; unmerge them in Excel and fill the value down"
    ),
    "odk-saved-again": (
        "this export of ODK was saved again by Excel, which drops zeros in front and turns days; "
        "use the file that ODK wrote"
    ),
    "table-beside": ("another table stands beside this one; only the columns {area} are read"),
    "left-out-total-row": "left out as totals: row {rows}",
    "left-out-repeated-header": "left out as repeated headings: row {rows}",
    "left-out-title-row": "left out as titles: row {rows}",
    "left-out-note-below": "left out as notes below the table: from row {rows}",
    "left-out-table-below": "left out as another table: from row {rows}",
    "left-out-other-event": "left out, as they belong to another event: row {rows}",
    "parent-missing": "no row of the main sheet belongs to this row; it is left out",
    "repeat-unknown": "the sheet belongs to no repeat of the questionnaire and is left out",
    "repeat-without-index": "the sheet names no rows that its rows belong to and is left out",
}
