"""Rows of a list become clients: known ones updated, new ones enrolled with the next code.

A client is found by our code, a typed outside number, or the same name with the same birth
day or telephone; a row that came before, unchanged, is the client that it was then.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from mfdw_desktop.database.models import Client, ClientExternalId, ClientStatusLine
from mfdw_desktop.database.queries import (
    client_parts,
    client_writing,
    imports,
    list_imports,
    own_fields,
)
from mfdw_desktop.database.queries.list_imports import ClientFacts
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.clients import ClientStatus, Sex, StatusReason
from mfdw_desktop.domain.duplicates import COMPATIBLE_NAME
from mfdw_desktop.domain.enterprises import EnterpriseDraft
from mfdw_desktop.domain.identifiers import (
    is_placeholder_id,
    normalise_id,
    phone_key,
    read_code,
    uuid7,
)
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.imports import RowOutcomeKind as Outcome
from mfdw_desktop.domain.names import fold, name_similarity
from mfdw_desktop.domain.own_fields import PREFIX, OwnSubject, canonical, searched, stored
from mfdw_desktop.domain.periods import age_on, birth_from_age
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.programme import arm_index
from mfdw_desktop.domain.records import CLIENT_FORM
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.domain.who import SHARED
from mfdw_desktop.importing.rows import RowRecord, RowsHeader
from mfdw_desktop.services.intake_linking import ImportBranch
from mfdw_desktop.services.intake_places import Place, Places
from mfdw_desktop.services.intake_policies import Ruled, Rules
from mfdw_desktop.services.intake_reading import policies_of
from mfdw_desktop.services.intake_tally import RowResult, Tally

_PLAIN = ("name", "native_name", "phone", "village", "address", "relative_name", "language",
          "note")  # fmt: skip
_COLUMNS = (
    "id", "uid", "branch_id", "centre_id", "group_id", "officer_id", "code", "name",
    "native_name", "sex", "birth_on", "birth_estimated", "village", "address", "phone",
    "relative_name", "language", "status", "status_on", "status_reason", "joined_on", "left_on",
    "arm", "note", "own_fields", "sort_name", "search_text",
)  # fmt: skip
_SEARCHED = frozenset({"name", "native_name", "phone", "village", "own_fields"})


_CLEARED = {
    **{name: (name,) for name in _PLAIN if name != "name"},
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


@dataclass
class _Row:
    """A row of the list, with what its fields come to."""

    record: RowRecord
    answers: dict[str, Any]
    ids: list[tuple[str, str]]
    """(type, value) of every outside number, the file's own key first."""
    place: Place
    values: dict[str, Any]
    """Columns of the client that the row fills."""
    problems: list[RowProblem] = field(default_factory=list)


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
        self._places = Places(unit, self._branch)
        self._headers = {m.target: m for m in header.matches if m.target}
        self._client_header = next(
            (m.header for m in header.matches if m.target == "@client"),
            self._options.client_column or header.client_column,
        )
        self._earlier = list_imports.earlier_rows(unit.connection, self.kind)
        self._shared_phones = header.shared | list_imports.shared_phones(unit.connection)
        self._arms = arm_index(imports.assignments(unit.connection), self._today)
        self._touched: set[int] = set()
        known = own_fields.fields(unit.connection, OwnSubject.CLIENT)
        self._own = {each.name: each for each in known if each.name in self._own_names}
        self._known_own = known
        self._rules = Rules(unit, policies_of(self._options), header)

    def take(self, rows: Sequence[RowRecord], filled: Mapping[str, int]) -> list[RowResult]:
        """Store one part of the list; return where each row went."""
        read = [self._read(row) for row in rows]
        self._look_up(read)
        self._new: list[tuple[_Row, ClientFacts]] = []
        self._new_ids: list[tuple[Any, ...]] = []
        self._lines: list[tuple[Any, ...]] = []
        self._updates: list[tuple[int, str, dict[str, tuple[Any, Any]]]] = []
        results = [self._take(row) for row in read]
        self._write()
        return results

    def _read(self, record: RowRecord) -> _Row:
        answers = imports.document(record.answers)
        place, warnings = self._places.find(
            branch=str(answers.get("branch", "")),
            centre=str(answers.get("centre", "")),
            group=str(answers.get("group", "")),
            officer=str(answers.get("officer", "")),
        )
        values: dict[str, Any] = {
            name: " ".join(str(answers[name]).split()) for name in _PLAIN if answers.get(name)
        }
        if answers.get("sex") and answers["sex"] != Sex.UNKNOWN.value:
            values["sex"] = answers["sex"]
        values |= self._birth(answers)
        if answers.get("joined_on"):
            values["joined_on"] = date.fromisoformat(answers["joined_on"])
        for name in self._own_names:
            if name in answers:
                values[name] = canonical(self._own[name], answers[name])
        for name in ("centre_id", "group_id", "officer_id"):
            if getattr(place, name) is not None:
                values[name] = getattr(place, name)
        row = _Row(record, answers, self._ids(record, answers), place, values)
        row.problems = [
            self._problem(row, name, rule, Severity.WARNING, value)
            for name, value, rule in warnings
        ]
        row.problems += [
            self._problem(row, name, SHARED, Severity.WARNING, str(answers[name]))
            for name in ("code", "external_id", "national_id")
            if not (name == "code" and read_code(str(answers.get(name, ""))).code is not None)
            and answers.get(name)
            and normalise_id(str(answers[name])) in self._header.shared
        ]
        return row

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

    def _look_up(self, rows: Sequence[_Row]) -> None:
        connection = self._unit.connection
        codes = {
            str(read.code)
            for row in rows
            if (read := read_code(str(row.answers.get("code", "")))).code is not None
        }
        found = {each.id: each for each in list_imports.facts_by_code(connection, codes)}
        kinds: dict[str, set[str]] = {}
        for row in rows:
            for kind, value in row.ids:
                kinds.setdefault(kind, set()).add(normalise_id(value))
        self._by_number: dict[tuple[str, str], int] = {}
        for kind, values in kinds.items():
            known = imports.clients_by_external(connection, kind, values)
            self._by_number |= {(kind, value): each.id for value, each in known.items()}
        names = {fold(self._name(row)) for row in rows} - {""}
        uids = {self._earlier[row.record.digest] for row in rows
                if row.record.digest in self._earlier}  # fmt: skip
        wanted = set(self._by_number.values()) - found.keys()
        for each in (
            *list_imports.facts_by_id(connection, wanted),
            *list_imports.facts_by_name(connection, names),
            *list_imports.facts_by_uid(connection, uids),
        ):
            found.setdefault(each.id, each)
        self._facts = found
        self._rules.look(each.uid for each in found.values())
        self._by_code = {each.code: each for each in found.values()}
        self._by_uid = {each.uid: each for each in found.values()}
        self._by_name: dict[str, list[ClientFacts]] = {}
        for each in found.values():
            self._by_name.setdefault(each.values["sort_name"], []).append(each)

    @staticmethod
    def _name(row: _Row) -> str:
        return str(row.values.get("name") or row.values.get("native_name") or "")

    def _take(self, row: _Row) -> RowResult:
        self._tally.problem(*row.problems)
        client, problem = self._match(row)
        if problem:
            is_code = problem == SHARED or problem.startswith("client-code")
            name = "code" if is_code else "national_id"
            value = str(row.answers.get(name, ""))
            return RowResult(
                Outcome.REJECTED,
                problem=self._problem(row, name, problem, Severity.ERROR, value),
            )
        if client is None:
            if not self._rules.takes_new:
                told = self._rules.left_out(row.record, "row-not-known")
                return RowResult(Outcome.EXCLUDED, problem=told)
            return self._create(row)
        return self._update(row, client)

    def _match(self, row: _Row) -> tuple[ClientFacts | None, str]:
        """Return the client that a row speaks of, or why it cannot be taken."""
        code = str(row.answers.get("code", ""))
        read = read_code(code)
        if code and read.code is not None and normalise_id(code) in self._header.shared:
            return None, SHARED
        if code and read.code is not None:
            found = self._by_code.get(str(read.code))
            return found, "" if found is not None else "client-code-unknown"
        if code and read.problem == "code-check":
            return None, "client-code-check"
        for kind, value in row.ids:
            key = self._by_number.get((kind, normalise_id(value)))
            if key is None:
                continue
            found = self._facts[key]
            if kind == "national" and not _is_compatible(row.values, found):
                return None, "client-id-of-another"
            return found, ""
        if not row.ids:
            return self._same_person(row), ""
        return None, ""

    def _same_person(self, row: _Row) -> ClientFacts | None:
        """Return the one client with this name and birth day or telephone, or of the same row."""
        uid = self._earlier.get(row.record.digest)
        if uid in self._by_uid:
            return self._by_uid[uid]
        near = [
            each
            for each in self._by_name.get(fold(self._name(row)), ())
            if each.branch_id == row.place.branch.id
            and _is_same_person(row.values, each, self._shared_phones)
        ]
        return near[0] if len(near) == 1 else None

    def _create(self, row: _Row) -> RowResult:
        key, uid = self._unit.reserve(Client), uuid7()
        values = {**row.values, "status": row.answers.get("status") or ClientStatus.ACTIVE.value}
        values |= client_writing.search_fields(values, "")
        made = ClientFacts(key, uid, "", row.place.branch.id, values)
        self._new.append((row, made))
        for kind, value in row.ids:
            self._add_id(key, kind, value)
        self._facts[key] = self._by_uid[uid] = made
        self._by_name.setdefault(values["sort_name"], []).append(made)
        self._touched.add(key)
        self._created += 1
        self._tally.filled(row.answers)
        return RowResult(Outcome.CREATED, "client", uid)

    def _enrol(self) -> None:
        """Write the new clients of this part of the list, with the next codes of their branch."""
        codes: dict[str, list[str]] = {}
        for branch, count in Counter(row.place.branch.code for row, _ in self._new).items():
            codes[branch] = list(reversed(client_writing.next_codes(self._unit, branch, count)))
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

    def _update(self, row: _Row, client: ClientFacts) -> RowResult:
        ruled = self._ruled(row, client, self._differing(row, client))
        fields = self._gathered(client, {name: (old, new) for name, old, new in ruled.taken})
        differs = bool(fields)
        new_ids = [
            each for each in row.ids if (each[0], normalise_id(each[1])) not in self._by_number
        ]
        if not self._rules.takes_known and (differs or new_ids):
            told = self._rules.left_out(row.record, "row-not-new")
            return RowResult(Outcome.EXCLUDED, "client", client.uid, told)
        if client.id in self._touched and differs:
            problem = self._problem(row, "", "row-twice", Severity.ERROR, client.code)
            return RowResult(Outcome.REJECTED, problem=problem)
        self._touched.add(client.id)
        status = row.answers.get("status")
        if client.values["status"] == ClientStatus.TO_COMPLETE and status in (None, "active"):
            fields |= self._complete(client)
        elif status and status != client.values["status"]:
            self._tally.problem(
                self._problem(row, "status", "status-kept", Severity.WARNING, str(status))
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

    def _ruled(self, row: _Row, client: ClientFacts, wanted: dict[str, tuple[Any, Any]]) -> Ruled:
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

    def _differing(self, row: _Row, client: ClientFacts) -> dict[str, tuple[Any, Any]]:
        """Return the columns that the row fills otherwise; what it leaves blank stays ours."""
        ours, wanted = client.values, dict(row.values)
        if wanted.get("birth_estimated"):
            # An age says less than a birth day, and the same as one that gives this age.
            known = ours.get("birth_on")
            if known is not None and abs(age_on(known, self._today) - int(row.answers["age"])) <= 1:
                wanted.pop("birth_on")
                wanted.pop("birth_estimated")
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
        self._by_number[kind, key] = client

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

    def _problem(
        self, row: _Row, name: str, rule: str, severity: Severity, value: str
    ) -> RowProblem:
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


def _held(client: ClientFacts, name: str) -> Any:
    """Return what a client holds of a field of the list."""
    if name.startswith(PREFIX):
        return (client.values.get("own_fields") or {}).get(name.removeprefix(PREFIX))
    return client.values.get(name)


def _kind(header: str) -> str:
    """Return the type of number that a header names: `Client Global Num*` without its star."""
    return " ".join(header.split()).strip(" *:?") or "external"


def _reason(status: ClientStatus) -> StatusReason:
    if status is ClientStatus.DECEASED:
        return StatusReason.DIED
    return StatusReason.OTHER if status is ClientStatus.LEFT else StatusReason.ENROLLED


def _is_compatible(values: dict[str, Any], client: ClientFacts) -> bool:
    """Tell whether the names go together; no name says nothing against it."""
    pairs = [
        (str(values[name]), str(client.values[name]))
        for name in ("name", "native_name")
        if values.get(name) and client.values.get(name)
    ]
    return not pairs or any(name_similarity(*pair) >= COMPATIBLE_NAME for pair in pairs)


def _is_same_person(values: dict[str, Any], client: ClientFacts, shared: Collection[str]) -> bool:
    """Tell whether birth day or telephone say that two of one name are one, and none differs.

    A telephone that is `shared` by more than three persons says nothing.
    """
    said = []
    if values.get("birth_on") and client.values.get("birth_on"):
        if values.get("birth_estimated"):
            said.append(abs((values["birth_on"] - client.values["birth_on"]).days) <= 366)
        else:
            said.append(values["birth_on"] == client.values["birth_on"])
    phone, ours = phone_key(values.get("phone") or ""), phone_key(client.values.get("phone") or "")
    if phone and ours and phone not in shared:
        said.append(phone == ours)
    return bool(said) and all(said)
