"""How a file was imported, as a small readable JSON file that replays it.

Every batch keeps one; `--recipe` replays it without a window, with the same result
(`conventions.md` section 18).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from mfdw_desktop import __version__
from mfdw_desktop.domain.imports import RECIPE_FORMAT as FORMAT
from mfdw_desktop.domain.surveys import MissingReason
from mfdw_desktop.domain.workbooks import TableChoice
from mfdw_desktop.importing.dates import DayOrder
from mfdw_desktop.importing.normalise import heading
from mfdw_desktop.importing.numbers import NumberStyle
from mfdw_desktop.importing.readings import is_way
from mfdw_desktop.importing.rows import RowsHeader

_KNOWN_AGAIN = ("system", "repeat")
"""Why columns fill something that need no word in a recipe."""
_PERSONAL = ("user", "remembered")
_SAID = ("reason", "user", "sheet")
"""What every decision about a row says beside the row."""
EVERYWHERE = "*"
"""In `missing`: every question. As the key of a row in `fixes` and `accepted`: every row."""


@dataclass(frozen=True)
class RecipeColumn:
    """A column of theirs and the field that it fills; no target: it is left out."""

    source: str
    target: str
    why: str = "user"
    choice: str = ""
    since: str = ""
    """Day of the earlier import in which a person decided it; empty for its own."""
    by: str = ""
    sheet: str = ""
    """Sheet of a repeat that the column stands on; empty for the main one."""


@dataclass(frozen=True)
class Origin:
    """When and by whom something was decided."""

    on: str
    """Day, ISO."""
    by: str


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
    sheet: str = ""
    """Sheet, or path, of the repeat whose row it is; empty for the records themselves."""


@dataclass(frozen=True)
class LeftOut:
    """A row that a person keeps out of the import."""

    row_key: str
    reason: str = ""
    user: str = ""
    sheet: str = ""


@dataclass(frozen=True)
class Accepted:
    """A warning that a person has looked at and lets stand."""

    row_key: str
    column: str
    """Its header; empty when the whole row is meant."""
    rule: str
    reason: str = ""
    user: str = ""
    sheet: str = ""


@dataclass(frozen=True)
class Recipe:
    """How to read a file."""

    fingerprint: str = ""
    sheets: dict[str, str] = field(default_factory=dict)
    """Sheet to its role: `main`, or the path of the repeat that its rows belong to."""
    header_row: int | None = None
    headers: tuple[str, ...] = ()
    """Of all columns of the main sheet, in their order."""
    columns: tuple[RecipeColumn, ...] = ()
    value_maps: dict[str, dict[str, str]] = field(default_factory=dict)
    """Code of a question to text to choice; an empty choice leaves the text as it is."""
    date_order: DayOrder | None = None
    number_style: NumberStyle | None = None
    missing: dict[str, dict[str, MissingReason | None]] = field(default_factory=dict)
    """Code of a question, or `*`, to text of a cell to why there is no answer; None takes an
    earlier word for it back."""
    readings: dict[str, dict[str, str]] = field(default_factory=dict)
    """Code of a question to topic to the way that a person chose; see `readings.WAYS`."""
    policies: dict[str, str] = field(default_factory=dict)
    """`unreadable`: reject, missing; `unlisted`: keep, drop; the planner's own beside them."""
    fixes: tuple[Fix, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    origins: dict[str, Origin] = field(default_factory=dict)
    """Place of a decision that was taken over from an earlier import to its origin."""
    app_version: str = ""
    table: TableChoice = field(default_factory=TableChoice)
    """What a person said of the table; `included` counts in the same file only."""
    of_file: str = ""
    """SHA-256 of the file whose rows are named in `table`."""

    @property
    def main_sheet(self) -> str:
        """Return the sheet whose rows are the records; empty when the recipe names none."""
        return next((name for name, role in self.sheets.items() if role == "main"), "")

    def level_of(self, sheet: str) -> str:
        """Return what the sheet of a decision means: a repeat's path, nothing for the records."""
        role = self.sheets.get(sheet, sheet)
        return "" if role == "main" else role

    def missing_of(self, code: str) -> dict[str, MissingReason]:
        """Return text to reason for one question."""
        said = {**self.missing.get(EVERYWHERE, {}), **self.missing.get(code, {})}
        return {text: reason for text, reason in said.items() if reason is not None}


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
    used = header.recipe or (from_document(given) if given else Recipe())
    columns = tuple(
        RecipeColumn(
            each.header, each.target, each.why, each.choice, each.since, each.by, each.sheet
        )
        for each in (*header.matches, *header.inner)
        if each.why in _PERSONAL
        or (each.target and each.why not in _KNOWN_AGAIN and not each.sheet)
    )
    document = to_document(
        replace(
            used,
            fingerprint=header.fingerprint,
            sheets={header.sheet: "main", **header.child_sheets},
            header_row=header.header_row,
            headers=tuple(each.header for each in header.matches),
            columns=columns,
            app_version=__version__,
            table=header.table,
            of_file=header.of_file,
        )
    )
    return {**(given or {}), **document}


def to_document(recipe: Recipe) -> dict[str, Any]:
    """Return the recipe as a JSON document; `from_document` reads it back."""
    document = asdict(recipe)
    document["fixes"] = [
        {"sheet": fix.sheet, "row_key": fix.row_key, "column": fix.column, "from": fix.before,
         "to": fix.after, "reason": fix.reason, "user": fix.user}
        for fix in recipe.fixes
    ]  # fmt: skip
    return {"format": FORMAT, **document}


def from_document(document: Mapping[str, Any]) -> Recipe:
    """Return the recipe that `to_document` wrote; what a person left out has its default.

    Raises:
        ValueError: it is not a recipe, or says something that we don't know.
    """
    options = document.get("options") or {}
    if not isinstance(options, Mapping):
        raise ValueError("options")
    if not isinstance(options.get("key_columns") or [], list | tuple):
        raise ValueError("key_columns")
    try:
        # half a letter can be written nowhere
        json.dumps(document, ensure_ascii=False, default=str).encode()
        return _recipe(document)
    except (LookupError, TypeError, AttributeError, ArithmeticError) as error:
        raise ValueError(str(error)) from error


def _recipe(document: Mapping[str, Any]) -> Recipe:
    if document["format"] != FORMAT:
        raise ValueError("format")
    order, style = document.get("date_order"), document.get("number_style")
    row = document.get("header_row")
    return Recipe(
        fingerprint=str(document.get("fingerprint", "")),
        sheets=_texts(document.get("sheets", {})),
        header_row=int(row) if row is not None else None,
        headers=tuple(map(str, document.get("headers", ()))),
        columns=tuple(
            RecipeColumn(
                str(each["source"]),
                str(each.get("target") or ""),
                str(each.get("why", "user")),
                str(each.get("choice", "")),
                str(each.get("since", "")),
                str(each.get("by", "")),
                str(each.get("sheet", "")),
            )
            for each in document.get("columns", ())
        ),
        value_maps={code: _texts(each) for code, each in document.get("value_maps", {}).items()},
        date_order=DayOrder(order) if order else None,
        number_style=NumberStyle(style) if style else None,
        missing={
            code: {
                str(text): MissingReason(reason) if reason else None
                for text, reason in each.items()
            }
            for code, each in document.get("missing", {}).items()
        },
        readings={code: _readings(each) for code, each in document.get("readings", {}).items()},
        policies=_texts(document.get("policies", {})),
        fixes=tuple(_fix(each) for each in document.get("fixes", ())),
        left_out=tuple(
            LeftOut(str(each["row_key"]), *(str(each.get(part, "")) for part in _SAID))
            for each in document.get("left_out", ())
        ),
        accepted=tuple(_accepted(each) for each in document.get("accepted", ())),
        origins={
            str(place): Origin(str(each["on"]), str(each["by"]))
            for place, each in document.get("origins", {}).items()
        },
        app_version=str(document.get("app_version", "")),
        table=_table(document.get("table") or {}),
        of_file=str(document.get("of_file", "")),
    )


def _table(said: Mapping[str, Any]) -> TableChoice:
    return TableChoice(
        area=str(said.get("area", "")),
        included=tuple(int(row) for row in said.get("included", ())),
        encoding=str(said.get("encoding", "")),
        delimiter=str(said.get("delimiter", "")),
        event=str(said.get("event", "")),
    )


def _readings(mapping: Mapping[str, Any]) -> dict[str, str]:
    """Return topic to way.

    Raises:
        ValueError: there is no such topic, or no such way of it.
    """
    found = _texts(mapping)
    for topic, way in found.items():
        if not is_way(topic, way):
            raise ValueError(topic)
    return found


def _texts(mapping: Mapping[str, Any]) -> dict[str, str]:
    return {str(key): str(value) for key, value in mapping.items()}


def _fix(each: Mapping[str, Any]) -> Fix:
    return Fix(
        str(each["row_key"]),
        str(each["column"]),
        str(each.get("from", "")),
        str(each.get("to", "")),
        *(str(each.get(part, "")) for part in _SAID),
    )


def _accepted(each: Mapping[str, Any]) -> Accepted:
    return Accepted(
        str(each["row_key"]),
        str(each.get("column", "")),
        str(each["rule"]),
        *(str(each.get(part, "")) for part in _SAID),
    )
