"""How a file was imported, as a small readable JSON file that replays it.

Every batch keeps one; `--recipe` replays it without a window, with the same result
(`conventions.md` section 18).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from mfdw_desktop import __version__
from mfdw_desktop.domain.surveys import MissingReason
from mfdw_desktop.importing.dates import DayOrder
from mfdw_desktop.importing.normalise import heading
from mfdw_desktop.importing.numbers import NumberStyle
from mfdw_desktop.importing.rows import RowsHeader

FORMAT = "mfdw-recipe-1"
EVERYWHERE = "*"
"""In `missing`: every question. As the key of a row in `fixes` and `accepted`: every row."""


@dataclass(frozen=True)
class RecipeColumn:
    """A column of theirs and the field that it fills; no target: it is left out."""

    source: str
    target: str
    why: str = "user"
    choice: str = ""


@dataclass(frozen=True)
class Fix:
    """One cell put right by a person before the import, or one text in a whole column."""

    row_key: str
    """Key of the response, `@7` or `7` for row 7, `*` for every row of the column."""
    column: str
    before: str
    after: str
    reason: str = ""
    user: str = ""


@dataclass(frozen=True)
class LeftOut:
    """A row that a person keeps out of the import."""

    row_key: str
    reason: str = ""
    user: str = ""


@dataclass(frozen=True)
class Accepted:
    """A warning that a person has looked at and lets stand."""

    row_key: str
    column: str
    """Its header; empty when the whole row is meant."""
    rule: str
    reason: str = ""
    user: str = ""


@dataclass(frozen=True)
class Recipe:
    """How to read a file."""

    fingerprint: str = ""
    sheets: dict[str, str] = field(default_factory=dict)
    """Sheet to its role: `main`, or the path of the repeat that its rows belong to."""
    header_row: int | None = None
    columns: tuple[RecipeColumn, ...] = ()
    value_maps: dict[str, dict[str, str]] = field(default_factory=dict)
    """Code of a question to text to choice."""
    date_order: DayOrder | None = None
    number_style: NumberStyle | None = None
    missing: dict[str, dict[str, MissingReason]] = field(default_factory=dict)
    """Code of a question, or `*`, to text of a cell to why there is no answer."""
    policies: dict[str, str] = field(default_factory=dict)
    """`unreadable`: reject, missing; `unlisted`: keep, drop; the planner's own beside them."""
    fixes: tuple[Fix, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    app_version: str = ""

    @property
    def main_sheet(self) -> str:
        """Return the sheet whose rows are the records; empty when the recipe names none."""
        return next((name for name, role in self.sheets.items() if role == "main"), "")

    def missing_of(self, code: str) -> dict[str, MissingReason]:
        """Return text to reason for one question."""
        return {**self.missing.get(EVERYWHERE, {}), **self.missing.get(code, {})}


def fingerprint(headers: Iterable[str], roles: Mapping[str, Iterable[str]] | None = None) -> str:
    """Return the SHA-256 of the normalised headers and of the other sheets' roles and headers."""
    parts = ["main", *sorted(map(heading, headers))]
    for role, others in sorted((roles or {}).items()):
        parts += [f"\x1d{role}", *sorted(map(heading, others))]
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


def describe(given: Mapping[str, Any] | None, header: RowsHeader) -> dict[str, Any]:
    """Return the document of a recipe that reads the same table in the same way again.

    `given` is the recipe that was used, if any. Columns of the tool itself are left out: they
    are known again, and a person who names a key means something else by it.
    """
    used = from_document(given) if given else Recipe()
    columns = tuple(
        RecipeColumn(each.header, each.target, each.why, each.choice)
        for each in header.matches
        if each.why == "user" or (each.target and each.why != "system")
    )
    document = to_document(
        replace(
            used,
            fingerprint=header.fingerprint,
            sheets={header.sheet: "main", **header.child_sheets},
            header_row=header.header_row,
            columns=columns,
            app_version=__version__,
        )
    )
    return {**(given or {}), **document}


def to_document(recipe: Recipe) -> dict[str, Any]:
    """Return the recipe as a JSON document; `from_document` reads it back."""
    document = asdict(recipe)
    document["fixes"] = [
        {"row_key": fix.row_key, "column": fix.column, "from": fix.before, "to": fix.after,
         "reason": fix.reason, "user": fix.user}
        for fix in recipe.fixes
    ]  # fmt: skip
    return {"format": FORMAT, **document}


def from_document(document: Mapping[str, Any]) -> Recipe:
    """Return the recipe that `to_document` wrote; what a person left out has its default.

    Raises:
        ValueError: it is not a recipe, or says something that we don't know.
    """
    if document["format"] != FORMAT:
        raise ValueError("format")
    order, style = document.get("date_order"), document.get("number_style")
    row = document.get("header_row")
    return Recipe(
        fingerprint=str(document.get("fingerprint", "")),
        sheets=_texts(document.get("sheets", {})),
        header_row=int(row) if row is not None else None,
        columns=tuple(
            RecipeColumn(
                str(each["source"]),
                str(each.get("target") or ""),
                str(each.get("why", "user")),
                str(each.get("choice", "")),
            )
            for each in document.get("columns", ())
        ),
        value_maps={code: _texts(each) for code, each in document.get("value_maps", {}).items()},
        date_order=DayOrder(order) if order else None,
        number_style=NumberStyle(style) if style else None,
        missing={
            code: {str(text): MissingReason(reason) for text, reason in each.items()}
            for code, each in document.get("missing", {}).items()
        },
        policies=_texts(document.get("policies", {})),
        fixes=tuple(_fix(each) for each in document.get("fixes", ())),
        left_out=tuple(
            LeftOut(str(each["row_key"]), str(each.get("reason", "")), str(each.get("user", "")))
            for each in document.get("left_out", ())
        ),
        accepted=tuple(_accepted(each) for each in document.get("accepted", ())),
        app_version=str(document.get("app_version", "")),
    )


def _texts(mapping: Mapping[str, Any]) -> dict[str, str]:
    return {str(key): str(value) for key, value in mapping.items()}


def _fix(each: Mapping[str, Any]) -> Fix:
    return Fix(
        str(each["row_key"]),
        str(each["column"]),
        str(each.get("from", "")),
        str(each.get("to", "")),
        str(each.get("reason", "")),
        str(each.get("user", "")),
    )


def _accepted(each: Mapping[str, Any]) -> Accepted:
    return Accepted(
        str(each["row_key"]),
        str(each.get("column", "")),
        str(each["rule"]),
        str(each.get("reason", "")),
        str(each.get("user", "")),
    )
