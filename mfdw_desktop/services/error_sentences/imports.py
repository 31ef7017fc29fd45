"""Imports: their batches, recipes, columns and rules."""

from __future__ import annotations

ERRORS: dict[str, tuple[str, str]] = {
    "list-kind-unclear": (
        "the columns do not tell what kind of list this is",
        "say it with --kind: {kinds}",
    ),
    "file-changed": (
        "the file {path} was changed after its rows were checked",
        "check them again before you import",
    ),
    "field-rule-unknown": (
        "{rule} is no rule for a field",
        "write CODE=RULE, with one of the rules {rules}",
    ),
    "source-time-missing": (
        "the sheet {sheet} does not say when its rows were written, so none is newer",
        "choose another rule for the fields, or name the column that says it",
    ),
    "batch-file-damaged": (
        "the file kept of batch {batch} is not the one that was imported",
        "check the database with `mfdw check`, and restore a backup",
    ),
    "batch-recipe-unknown": (
        "batch {batch} keeps no recipe",
        "choose an import of a file",
    ),
    "batch-file-unknown": (
        "no file was kept of batch {batch}",
        "choose another batch",
    ),
    "batch-unknown": (
        "there is no import {batch}",
        "see mfdw survey batches",
    ),
    "batch-undone": (
        "the import {batch} was taken back already",
        "see mfdw survey batches",
    ),
    "no-column-fits": (
        "no column of the sheet ‘{sheet}’ answers a question",
        "check that the file and the questionnaire belong together",
    ),
    "no-column-known": (
        "no column of the sheet ‘{sheet}’ is known for this kind of list",
        "name the columns as the template does, or say in a recipe what they hold",
    ),
    "column-missing": (
        "the table lacks the columns {columns}",
        "add them, or name them in a recipe",
    ),
    "template-of-other": (
        "the workbook is for the questionnaire ‘{survey}’",
        "choose that questionnaire, or another file",
    ),
    "template-of-list": (
        "the workbook is the template of another list",
        "say what kind of list it is, or choose another file",
    ),
    "column-unknown": (
        "there is no column ‘{column}’ on the sheet ‘{sheet}’",
        "give its header or its letter as the sheet shows it",
    ),
    "recipe-unreadable": (
        "the recipe {path} cannot be read",
        "save it again from the import window",
    ),
    "import-has-errors": (
        "{rows} rows cannot be stored, so the whole file was refused",
        "mend them, or import the good rows with reject-rows",
    ),
    "resolution-unfit": (
        "no sheet of this file has the columns {columns}",
        "fill the workbook that the list of duplicates writes, and keep its headers",
    ),
    "second-without-client": (
        "no column of {path} names the clients",
        "add a column with their codes, or name the column with --client-column",
    ),
    "problems-over-input": (
        "the problems of {path} would take its place",
        "choose another name for them",
    ),
}
