"""Rows of a list become clients: known ones updated, new ones enrolled with the next code.

A client is found by our code, a typed outside number, or the same name with the same birth
day or telephone; a row that came before, unchanged, is the client that it was then.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from mfdw_desktop.database.models import Client, ClientExternalId, ClientStatusLine
from mfdw_desktop.database.queries import (
    client_codes,
    client_parts,
    client_writing,
    imports,
    own_fields,
)
from mfdw_desktop.database.queries.list_imports import ClientFacts
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.clients import ClientStatus, StatusReason
from mfdw_desktop.domain.enterprises import EnterpriseDraft
from mfdw_desktop.domain.identifiers import (
    normalise_id,
    uuid7,
)
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.imports import RowOutcomeKind as Outcome
from mfdw_desktop.domain.own_fields import PREFIX, OwnSubject, searched, stored
from mfdw_desktop.domain.periods import age_on
from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.domain.programme import arm_index
from mfdw_desktop.domain.records import CLIENT_FORM, is_latin
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.domain.who import SHARED
from mfdw_desktop.importing.rows import RowRecord, RowsHeader
from mfdw_desktop.services.intake_client_finding import ClientFinder, named
from mfdw_desktop.services.intake_client_rows import PLAIN, ClientListRow, ClientRows
from mfdw_desktop.services.intake_linking import ImportBranch
from mfdw_desktop.services.intake_policies import Ruled, Rules
from mfdw_desktop.services.intake_reading import policies_of
from mfdw_desktop.services.intake_tally import RowResult, Tally

_COLUMNS = (
    "id", "uid", "branch_id", "centre_id", "group_id", "officer_id", "code", "name",
    "native_name", "sex", "birth_on", "birth_estimated", "village", "address", "phone",
    "relative_name", "language", "status", "status_on", "status_reason", "joined_on", "left_on",
    "arm", "note", "own_fields", "sort_name", "search_text",
)  # fmt: skip
_SEARCHED = frozenset({"name", "native_name", "phone", "village", "own_fields"})


_CLEARED = {
    **{name: (name,) for name in PLAIN if name != "name"},
    "sex": ("sex",),
    "birth_on": ("birth_on", "birth_estimated"),
    "joined_on": ("joined_on",),
    "officer": ("officer_id",),
    "group": ("group_id",),
}
"""Field of the list to the columns that `<clear>` empties."""


def _code_of(column: str, answers: Mapping[str, Any]) -> str:
    """Return the field of the list that fills a column."""
    if column.startswith(PREFIX):
        return column
    if column in ("birth_on", "birth_estimated"):
        return "birth_on" if answers.get("birth_on") or "age" not in answers else "age"
    return column.removesuffix("_id")


class ClientTarget:
    """Takes the rows of one list of clients."""

    kind = "clients"

    def __init__(
        self,
        options: ImportOptions,
        branch: ImportBranch,
        today: date,
        form: Questionnaire = CLIENT_FORM,
    ) -> None:
        self._options = options
        self._branch = branch
        self._today = today
        self._created = 0
        self.order = tuple(question.code for question in form.questions)
        self._own_names = tuple(each for each in self.order if each.startswith(PREFIX))

    @property
    def title(self) -> str:
        """What the batch is called."""
        return self._branch.code

    @property
    def new_clients(self) -> int:
        """Clients that were enrolled."""
        return self._created

    def begin(self, unit: Unit, header: RowsHeader, tally: Tally) -> None:
        """Get ready to take rows."""
        self._unit, self._header, self._tally = unit, header, tally
        self._finder = ClientFinder(unit, self.kind, header.shared)
        self._arms = arm_index(imports.assignments(unit.connection), self._today)
        self._touched: set[int] = set()
        known = own_fields.fields(unit.connection, OwnSubject.CLIENT)
        self._own = {each.name: each for each in known if each.name in self._own_names}
        self._known_own = known
        self._rows = ClientRows(unit, self._branch, self._today, self._options, header, self._own)
        self._rules = Rules(unit, policies_of(self._options), header)

    def take(self, rows: Sequence[RowRecord], filled: Mapping[str, int]) -> list[RowResult]:
        """Store one part of the list; return where each row went."""
        read = [self._rows.read(row) for row in rows]
        self._finder.look(read)
        self._rules.look(each.uid for each in self._finder.all)
        self._new: list[tuple[ClientListRow, ClientFacts]] = []
        self._new_ids: list[tuple[Any, ...]] = []
        self._lines: list[tuple[Any, ...]] = []
        self._updates: list[tuple[int, str, dict[str, tuple[Any, Any]]]] = []
        results = [self._take(row)._replace(named=named(row)) for row in read]
        self._write()
        return results

    def _take(self, row: ClientListRow) -> RowResult:
        self._tally.problem(*row.problems)
        client, problem = self._finder.match(row)
        if problem:
            is_code = problem == SHARED or problem.startswith("client-code")
            name = "code" if is_code else "national_id"
            value = str(row.answers.get(name, ""))
            return RowResult(
                Outcome.REJECTED,
                problem=self._rows.problem(row, name, problem, Severity.ERROR, value),
            )
        if client is None:
            if not self._rules.takes_new:
                told = self._rules.left_out(row.record, "row-not-known")
                return RowResult(Outcome.EXCLUDED, problem=told)
            return self._create(row)
        return self._update(row, client)

    def _create(self, row: ClientListRow) -> RowResult:
        key, uid = self._unit.reserve(Client), uuid7()
        values = {**row.values, "status": row.answers.get("status") or ClientStatus.ACTIVE.value}
        values |= client_writing.search_fields(values, "")
        made = ClientFacts(key, uid, "", row.place.branch.id, values)
        self._new.append((row, made))
        for kind, value in row.ids:
            self._add_id(key, kind, value)
        self._finder.remember(made)
        self._touched.add(key)
        self._created += 1
        self._tally.filled(row.answers)
        return RowResult(Outcome.CREATED, "client", uid)

    def _enrol(self) -> None:
        """Write the new clients of this part of the list, with the next codes of their branch."""
        codes: dict[str, list[str]] = {}
        for branch, count in Counter(row.place.branch.code for row, _ in self._new).items():
            codes[branch] = list(reversed(client_codes.next_codes(self._unit, branch, count)))
        clients = []
        line = self._unit.reserve(ClientStatusLine, len(self._new))
        for at, (row, made) in enumerate(self._new):
            made.code = codes[row.place.branch.code].pop()
            status = ClientStatus(made.values["status"])
            has_left = status in (ClientStatus.LEFT, ClientStatus.DECEASED)
            on = made.values.get("joined_on") or self._today
            arm = self._arms.arm_of(made.id, made.values.get("centre_id"), made.branch_id)
            document = self._document(None, made.values)
            numbers = [value for _, value in row.ids] + searched(self._known_own, document)
            made.values["own_fields"] = document
            made.values |= client_writing.search_fields(made.values, made.code, numbers)
            made.values |= {
                "id": made.id, "uid": made.uid, "branch_id": made.branch_id, "code": made.code,
                "status_on": on, "status_reason": _reason(status).value,
                "left_on": self._today if has_left else None, "arm": arm.value if arm else None,
            }  # fmt: skip
            made.values.setdefault("birth_estimated", False)
            clients.append(tuple(made.values.get(name) for name in _COLUMNS))
            self._lines.append((line + at, uuid7(), made.id, status.value, _reason(status).value,
                                self._today if has_left else on))  # fmt: skip
        self._unit.create_many(Client, _COLUMNS, clients)

    def _update(self, row: ClientListRow, client: ClientFacts) -> RowResult:
        ruled = self._ruled(row, client, self._differing(row, client))
        fields = self._gathered(client, {name: (old, new) for name, old, new in ruled.taken})
        differs = bool(fields)
        new_ids = [each for each in row.ids if not self._finder.knows_number(*each)]
        if row.is_known_by_row:
            self._tally.laid(corrected=["external_id"] if new_ids else ())
            new_ids = []
        if not self._rules.takes_known and (differs or new_ids):
            told = self._rules.left_out(row.record, "row-not-new")
            return RowResult(Outcome.EXCLUDED, "client", client.uid, told)
        if client.id in self._touched and differs:
            problem = self._rows.problem(row, "", "row-twice", Severity.ERROR, client.code)
            return RowResult(Outcome.REJECTED, problem=problem)
        self._touched.add(client.id)
        status = row.answers.get("status")
        if client.values["status"] == ClientStatus.TO_COMPLETE and status in (None, "active"):
            fields |= self._complete(client)
        elif status and status != client.values["status"]:
            self._tally.problem(
                self._rows.problem(row, "status", "status-kept", Severity.WARNING, str(status))
            )
        for kind, value in new_ids:
            self._add_id(client.id, kind, value)
        ruled.note(self._tally, row.record, client.code)
        if fields.keys() & _SEARCHED or new_ids:
            fields |= self._searched(client, fields, new_ids)
        if not fields and not new_ids:
            return RowResult(Outcome.UNCHANGED, "client", client.uid)
        if fields:
            self._updates.append((client.id, client.uid, fields))
            client.values.update({name: new for name, (_, new) in fields.items()})
        return RowResult(Outcome.UPDATED, "client", client.uid)

    def _ruled(
        self, row: ClientListRow, client: ClientFacts, wanted: dict[str, tuple[Any, Any]]
    ) -> Ruled:
        """Return which of the differing columns are taken, by the rules of the import."""
        for code, columns in _CLEARED.items():
            if self._rules.clears(row.record, code):
                for name in columns:
                    old, empty = client.values.get(name), name == "birth_estimated" or None
                    if old not in (None, ""):
                        wanted.setdefault(name, (old, False if empty else None))
        for name in self._own_names:
            old = _held(client, name)
            if old is not None and self._rules.clears(row.record, name):
                wanted.setdefault(name, (old, None))
        codes = {name: _code_of(name, row.answers) for name in wanted}
        differing = [(name, old, new) for name, (old, new) in wanted.items()]
        return self._rules.rule(row.record, client.uid, differing, codes)

    def _complete(self, client: ClientFacts) -> dict[str, tuple[Any, Any]]:
        """Make a client of a survey one of the branch, now that the list says who she is."""
        status, reason = ClientStatus.ACTIVE.value, StatusReason.COMPLETED.value
        line = self._unit.reserve(ClientStatusLine)
        self._lines.append((line, uuid7(), client.id, status, reason, self._today))
        ours = client.values
        return {
            "status": (ours["status"], status),
            "status_on": (ours["status_on"], self._today),
            "status_reason": (ours["status_reason"], reason),
        }

    def _differing(self, row: ClientListRow, client: ClientFacts) -> dict[str, tuple[Any, Any]]:
        """Return the columns that the row fills otherwise; what it leaves blank stays ours."""
        ours, wanted = client.values, dict(row.values)
        if wanted.get("birth_on") is not None and wanted["birth_on"] == ours.get("birth_on"):
            # Our own lists show the day of an estimated age too: it comes back no surer.
            wanted.pop("birth_estimated")
        elif wanted.get("birth_estimated"):
            # An age says less than a birth day, and the same as one that gives this age.
            known = ours.get("birth_on")
            if known is not None and abs(age_on(known, self._today) - int(row.answers["age"])) <= 1:
                wanted.pop("birth_on")
                wanted.pop("birth_estimated")
        if "native_name" in wanted and "name" not in wanted and _is_only_native(ours):
            # A name in another script is taken for the native one: hers stands as her name.
            wanted["name"] = wanted.pop("native_name")
        centre = wanted.get("centre_id", ours.get("centre_id"))
        if ours.get("officer_id") is None and (
            wanted.get("officer_id") == self._rows.officer_of(centre)
        ):
            # Lists show the centre's officer where a client has none of her own.
            wanted.pop("officer_id", None)
        return {
            name: (_held(client, name), value)
            for name, value in wanted.items()
            if _held(client, name) != value
        }

    def _gathered(
        self, client: ClientFacts, fields: dict[str, tuple[Any, Any]]
    ) -> dict[str, tuple[Any, Any]]:
        """Return the columns of a client that change: its own fields stand in one document."""
        own = {name: new for name, (_, new) in fields.items() if name in self._own}
        plain = {name: each for name, each in fields.items() if name not in self._own}
        if own:
            held = client.values.get("own_fields")
            plain["own_fields"] = (held, self._document(held, own))
        return plain

    def _document(self, held: Any, values: Mapping[str, Any]) -> dict[str, Any] | None:
        """Return the own fields with the values of a row laid over what is held."""
        given = {self._own[name].code: each for name, each in values.items() if name in self._own}
        return stored(self._known_own, given, held)

    def _searched(
        self,
        client: ClientFacts,
        fields: dict[str, tuple[Any, Any]],
        new_ids: Sequence[tuple[str, str]],
    ) -> dict[str, tuple[Any, Any]]:
        values = {**client.values, **{name: new for name, (_, new) in fields.items()}}
        held = client_writing.others_of(self._unit.connection, client.id, values.get("own_fields"))
        made = client_writing.search_fields(
            values, client.code, [*held, *(value for _, value in new_ids)]
        )
        return {
            name: (client.values[name], text)
            for name, text in made.items()
            if client.values[name] != text
        }

    def _add_id(self, client: int, kind: str, value: str) -> None:
        key = normalise_id(value)
        self._new_ids.append((self._unit.reserve(ClientExternalId), uuid7(), client, kind, value,
                              key))  # fmt: skip
        self._finder.remember_number(kind, value, client)

    def _write(self) -> None:
        unit = self._unit
        self._enrol()
        unit.create_many(
            ClientStatusLine,
            ("id", "uid", "client_id", "status", "reason", "changed_on"),
            self._lines,
        )
        unit.create_many(
            ClientExternalId,
            ("id", "uid", "client_id", "kind", "value", "value_key"),
            self._new_ids,
        )
        unit.update_many(Client, self._updates)
        for row, made in self._new:
            if row.answers.get("activity"):
                draft = EnterpriseDraft(activity=str(row.answers["activity"]))
                client_parts.save_enterprise(unit, made.id, draft, None)


def _is_only_native(ours: Mapping[str, Any]) -> bool:
    """Tell whether a client has one name, which is in another script than Latin."""
    name = ours.get("name") or ""
    return bool(name) and not ours.get("native_name") and not is_latin(name)


def _held(client: ClientFacts, name: str) -> Any:
    """Return what a client holds of a field of the list."""
    if name.startswith(PREFIX):
        return (client.values.get("own_fields") or {}).get(name.removeprefix(PREFIX))
    return client.values.get(name)


def _reason(status: ClientStatus) -> StatusReason:
    if status is ClientStatus.DECEASED:
        return StatusReason.DIED
    return StatusReason.OTHER if status is ClientStatus.LEFT else StatusReason.ENROLLED
