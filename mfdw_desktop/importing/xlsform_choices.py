"""The choice lists of an XLSForm."""

from __future__ import annotations

import difflib

from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.surveys import Choice
from mfdw_desktop.importing.xlsform_sheets import FormSheet

OTHER = "other"
"""Choice that `or_other` adds."""


def problem(
    sheet: str,
    row: int,
    rule: str,
    column: str = "",
    header: str = "",
    value: str = "",
    severity: Severity = Severity.WARNING,
    **fields: object,
) -> RowProblem:
    """Return a problem of a form; a rule with a suggestion has a sentence of its own."""
    if fields.get("suggestion"):
        rule = f"{rule}-near"
    return RowProblem(sheet, row, column, header, value, rule, severity, fields)


class ChoiceLists:
    """The choice lists of a form, and which languages their labels come in."""

    def __init__(self, problems: list[RowProblem], default_language: str) -> None:
        self.lists: dict[str, list[Choice]] = {}
        self.rows: list[tuple[str, int, Choice]] = []
        self.languages: tuple[str, ...] = ()
        self._problems = problems
        self._default_language = default_language

    def read(self, sheet: FormSheet, *, duplicates: bool) -> None:
        """Take the choices of a sheet; `duplicates` tells whether names may repeat."""
        self.languages = tuple(dict.fromkeys((*self.languages, *sheet.languages)))
        seen: set[tuple[str, str]] = set()
        extra = [name for name in sheet.columns if name not in ("list_name", "name", "label")]
        for row in sheet.rows:
            listed, name = row.get("list_name"), row.get("name")
            if not listed or not name:
                self._incomplete(sheet, row.number, listed, name)
                continue
            if (listed, name) in seen and not duplicates:
                self._problems.append(
                    problem(sheet.name, row.number, "form-choice-twice", sheet.letter("name"),
                             sheet.header("name"), name, list=listed)
                )  # fmt: skip
            seen.add((listed, name))
            choice = Choice(
                name,
                row.labels("label", self._default_language),
                {key: row.get(key) for key in extra if row.get(key)},
            )
            self.lists.setdefault(listed, []).append(choice)
            self.rows.append((sheet.name, row.number, choice))

    def _incomplete(self, sheet: FormSheet, row: int, listed: str, name: str) -> None:
        lacking = "list_name" if not listed else "name"
        if listed or name:
            self._problems.append(
                problem(sheet.name, row, "form-choice-incomplete", sheet.letter(lacking),
                         sheet.header(lacking), listed or name, severity=Severity.ERROR,
                         lacking=lacking)
            )  # fmt: skip
        else:
            self._problems.append(problem(sheet.name, row, "form-choice-without-name"))

    def add_other(self, list_name: str) -> None:
        """Add the choice `other`, as `or_other` asks, unless the list has one."""
        listed = self.lists.setdefault(list_name, [])
        if all(each.name != OTHER for each in listed):
            listed.append(Choice(OTHER, {"": "Other"}))

    def nearest(self, list_name: str) -> str:
        """Return the list whose name looks most like `list_name`, or nothing."""
        near = difflib.get_close_matches(list_name, self.lists, n=1, cutoff=0.7)
        return near[0] if near else ""
