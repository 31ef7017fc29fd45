"""The rows of a list of clients, read: the columns that each fills, its numbers, its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from mfdw_desktop.database.queries import imports
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.clients import Sex
from mfdw_desktop.domain.identifiers import is_placeholder_id, normalise_id, read_code
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.own_fields import OwnField, canonical
from mfdw_desktop.domain.periods import birth_from_age
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.who import SHARED
from mfdw_desktop.importing.rows import RowRecord, RowsHeader
from mfdw_desktop.services.intake_linking import ImportBranch
from mfdw_desktop.services.intake_places import Place, Places

PLAIN = ("name", "native_name", "phone", "village", "address", "relative_name", "language",
          "note")  # fmt: skip


@dataclass
class ClientListRow:
    """A row of the list, with what its fields come to."""

    record: RowRecord
    answers: dict[str, Any]
    ids: list[tuple[str, str]]
    """(type, value) of every outside number, the file's own key first."""
    place: Place
    values: dict[str, Any]
    """Columns of the client that the row fills."""
    problems: list[RowProblem] = field(default_factory=list)
    is_known_by_row: bool = False
    """Whether only the row itself tells whose it is: her number or name was corrected here."""


class ClientRows:
    """Reads the rows of one list."""

    def __init__(
        self,
        unit: Unit,
        branch: ImportBranch,
        today: date,
        options: ImportOptions,
        header: RowsHeader,
        own: Mapping[str, OwnField],
    ) -> None:
        """`own` are the branch's own fields that the list fills, by their name in the list."""
        self._places = Places(unit, branch)
        self._today, self._options, self._header, self._own = today, options, header, own
        self._headers = {m.target: m for m in header.matches if m.target}
        self._client_header = next(
            (m.header for m in header.matches if m.target == "@client"),
            options.client_column or header.client_column,
        )

    def read(self, record: RowRecord) -> ClientListRow:
        """Return a row with what its fields come to."""
        answers = imports.document(record.answers)
        place, warnings = self._places.find(
            branch=str(answers.get("branch", "")),
            centre=str(answers.get("centre", "")),
            group=str(answers.get("group", "")),
            officer=str(answers.get("officer", "")),
        )
        values: dict[str, Any] = {
            name: " ".join(str(answers[name]).split()) for name in PLAIN if answers.get(name)
        }
        if answers.get("sex") and answers["sex"] != Sex.UNKNOWN.value:
            values["sex"] = answers["sex"]
        values |= self._birth(answers)
        if answers.get("joined_on"):
            values["joined_on"] = date.fromisoformat(answers["joined_on"])
        for name in self._own:
            if name in answers:
                values[name] = canonical(self._own[name], answers[name])
        for name in ("centre_id", "group_id", "officer_id"):
            if getattr(place, name) is not None:
                values[name] = getattr(place, name)
        row = ClientListRow(record, answers, self._ids(record, answers), place, values)
        row.problems = [
            self.problem(row, name, rule, Severity.WARNING, value) for name, value, rule in warnings
        ]
        row.problems += [
            self.problem(row, name, SHARED, Severity.WARNING, str(answers[name]))
            for name in ("code", "external_id", "national_id")
            if not (name == "code" and read_code(str(answers.get(name, ""))).code is not None)
            and answers.get(name)
            and normalise_id(str(answers[name])) in self._header.shared
        ]
        return row

    def officer_of(self, centre: int | None) -> int | None:
        """Return the officer of a centre, who looks after those without one of their own."""
        return self._places.officer_of_centre.get(centre) if centre is not None else None

    def _birth(self, answers: dict[str, Any]) -> dict[str, Any]:
        if answers.get("birth_on"):
            return {"birth_on": date.fromisoformat(answers["birth_on"]), "birth_estimated": False}
        if answers.get("age") is not None:
            born = birth_from_age(int(answers["age"]), self._today)
            return {"birth_on": born, "birth_estimated": True}
        return {}

    def _ids(self, record: RowRecord, answers: dict[str, Any]) -> list[tuple[str, str]]:
        """Return the typed outside numbers of a row; a code that is not ours is one too."""
        found = []
        if record.client and (self._options.client_column or self._header.client_column):
            if read_code(record.client).code is not None:
                answers.setdefault("code", record.client)
            else:
                found.append((_kind(self._client_header), record.client))
        code = str(answers.get("code", ""))
        if code and read_code(code).problem == "code-shape":
            found.append((self._kind_of("code"), code))
        for name, kind in (("external_id", ""), ("national_id", "national")):
            if answers.get(name):
                found.append((kind or self._kind_of(name), str(answers[name])))
        unique = dict.fromkeys((kind, value) for kind, value in found)
        return [
            (kind, value)
            for kind, value in unique
            if not is_placeholder_id(value) and normalise_id(value) not in self._header.shared
        ]

    def _kind_of(self, name: str) -> str:
        match = self._headers.get(name)
        return _kind(match.header) if match is not None else name

    def problem(
        self, row: ClientListRow, name: str, rule: str, severity: Severity, value: str
    ) -> RowProblem:
        """Return a problem of a field, with its column where it has one."""
        match = self._headers.get(name)
        return RowProblem(
            sheet=self._header.sheet,
            row=row.record.row,
            column=match.letter if match is not None else "",
            header=match.header if match is not None else "",
            value=value,
            rule=rule,
            severity=severity,
        )


def _kind(header: str) -> str:
    """Return the type of number that a header names: `Client Global Num*` without its star."""
    return " ".join(header.split()).strip(" *:?") or "external"
