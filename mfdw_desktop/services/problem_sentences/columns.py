"""Columns and recipes: which of them fills what, and what has changed since."""

from __future__ import annotations

PROBLEMS: dict[str, str] = {
    "client-rounded": "the client's number {value} was rounded by Excel; write it as text",
    "client-long": (
        "the client's number {value} has 15 digits, all that Excel keeps; check its end"
    ),
    "row-without-client": "the row names no client",
    "column-tie": (
        "the column ‘{header}’ may fill several questions ({questions}); name one in a recipe"
    ),
    "fix-not-standing": (
        "‘{from}’ was to become ‘{to}’, but the cell says ‘{value}’ now; it is left as it is"
    ),
    "fix-without-cell": ("‘{value}’ was to become ‘{to}’, but the file has no such cell any more"),
    "kobo-collapsed": (
        "the form asks ‘{name}’ in several groups ({paths}), and KoboToolbox exports only one of "
        "them; the answers to the others are not in this file"
    ),
    "recipe-column-gone": (
        "the recipe's column ‘{header}’ is not in the file; nothing fills ‘{target}’"
    ),
    "recipe-column-renamed": (
        "the recipe's column ‘{header}’ is not in the file; ‘{instead}’ fills ‘{target}’"
    ),
    "recipe-column-twice": (
        "the column ‘{header}’ stood once in the recipe's file and twice here, or the other way "
        "round; say which one fills ‘{target}’"
    ),
    "recipe-letter-unsure": (
        "the recipe names the column {header} by its letter only, and the columns have changed "
        "since; say which one fills ‘{target}’"
    ),
    "recipe-target-gone": (
        "the recipe fills ‘{target}’ from ‘{header}’, and nothing is called that any more"
    ),
    "recipe-choice-gone": (
        "‘{value}’ was named as ‘{choice}’, which is none of the choices any more"
    ),
    "recipe-sheet-gone": "the recipe's sheet ‘{value}’ is not in the file; another one is read",
    "recipe-row-moved": "the headers stand in row {row}, no longer in row {value}",
}
