"""Questions between rounds while a file comes in: a few queries a part of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from mfdw_desktop.database.queries import cross_rounds, imports
from mfdw_desktop.database.queries.surveys import StoredForm
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.cross_round import COMPARED, Interview, questions
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.roles import PersonReader, role_of_header
from mfdw_desktop.domain.surveys import round_order
from mfdw_desktop.importing.rows import RowRecord, RowsHeader


class CrossRounds:
    """Compares new interviews with what is known of their clients."""

    def __init__(
        self, unit: Unit, form: StoredForm, round_name: str, reader: PersonReader,
        header: RowsHeader,
    ) -> None:  # fmt: skip
        self._unit = unit
        self._form = form
        self._round = round_name
        self._reader = reader
        self._header = header
        self._codes = [code for role, code in reader.codes.items() if role in COMPARED]
        self._columns = {each.target: each for each in reversed(header.matches)}
        self._beside = {
            role: each
            for each in reversed(header.matches)
            if not each.target and (role := role_of_header(each.header)) is not None
        }

    def check(self, rows: Sequence[tuple[RowRecord, int]]) -> list[RowProblem]:
        """Return what rows say against earlier rounds and the record of their client."""
        if not self._codes:
            rows = [each for each in rows if each[0].beside]
        if not rows:
            return []
        clients = {client for _, client in rows}
        connection = self._unit.connection
        # Asked anew for each part: a file of several rounds may have begun one meanwhile.
        rounds = [key for key, name in cross_rounds.rounds(connection, self._form.id)
                  if round_order(name) < round_order(self._round)]  # fmt: skip
        known = cross_rounds.earlier(connection, rounds, clients, self._codes)
        records = cross_rounds.records(connection, clients)
        found = []
        for row, client in rows:
            day = date.fromisoformat(row.day) if row.day else None
            beside = json.loads(row.beside) if row.beside else None
            said = self._reader.read(imports.document(row.answers), beside)
            before = [records[client]] if client in records else []
            before += self._before(known.get(client, ()))
            for each in questions(Interview(self._round, day, said), before):
                code = self._reader.codes.get(each.role, "")
                column = self._columns.get(code) if code else self._beside.get(each.role)
                found.append(
                    RowProblem(
                        self._header.sheet, row.row, column.letter if column else "",
                        column.header if column else "", str(each.fields["now"]), each.rule,
                        Severity.WARNING, dict(each.fields),
                    )
                )  # fmt: skip
        return found

    def _before(self, known: Any) -> list[Interview]:
        return [Interview(each.round, each.day, self._reader.read(each.answers))
                for each in sorted(known, key=lambda each: round_order(each.round))]  # fmt: skip
