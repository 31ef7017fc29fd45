"""Which client a row of a list speaks of: by code, typed number, name and birth day."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from mfdw_desktop.database.queries import imports, list_imports
from mfdw_desktop.database.queries.list_imports import ClientFacts
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.duplicates import COMPATIBLE_NAME
from mfdw_desktop.domain.identifiers import normalise_id, phone_key, read_code
from mfdw_desktop.domain.names import fold, name_similarity
from mfdw_desktop.domain.who import SHARED
from mfdw_desktop.services.intake_client_rows import ClientListRow
from mfdw_desktop.services.intake_keys import RowsBefore, named_by

_NUMBERS = ("@client", "code", "external_id", "national_id")
_PERSON = ("name", "birth_on")


class ClientFinder:
    """Knows the clients that the rows at hand may be."""

    def __init__(self, unit: Unit, kind: str, shared: frozenset[str]) -> None:
        """`shared` are numbers and telephones that more persons bear than one can mean."""
        self._connection, self._shared = unit.connection, shared
        self._before = RowsBefore(unit, kind)
        self._shared_phones = shared | list_imports.shared_phones(unit.connection)

    @property
    def all(self) -> Collection[ClientFacts]:
        """Every client that the rows at hand may be."""
        return self._facts.values()

    def remember(self, made: ClientFacts) -> None:
        """Take a new client among those that are known."""
        self._facts[made.id] = self._by_uid[made.uid] = made
        self._by_name.setdefault(made.values["sort_name"], []).append(made)

    def knows_number(self, kind: str, value: str) -> bool:
        """Tell whether a number of this type is a client's."""
        return (kind, normalise_id(value)) in self._by_number

    def remember_number(self, kind: str, value: str, client: int) -> None:
        """Take a new number among those that are known."""
        self._by_number[kind, normalise_id(value)] = client

    def look(self, rows: Sequence[ClientListRow]) -> None:
        """Find the clients that these rows may speak of, in a few queries."""
        connection = self._connection
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
        uids = {uid for row in rows for uid in self._before.uids(row.record, named(row))}
        wanted = set(self._by_number.values()) - found.keys()
        for each in (
            *list_imports.facts_by_id(connection, wanted),
            *list_imports.facts_by_name(connection, names),
            *list_imports.facts_by_uid(connection, uids),
        ):
            found.setdefault(each.id, each)
        self._facts = found
        self._by_code = {each.code: each for each in found.values()}
        self._by_uid = {each.uid: each for each in found.values()}
        self._by_name: dict[str, list[ClientFacts]] = {}
        for each in found.values():
            self._by_name.setdefault(each.values["sort_name"], []).append(each)

    @staticmethod
    def _name(row: ClientListRow) -> str:
        return str(row.values.get("name") or row.values.get("native_name") or "")

    def match(self, row: ClientListRow) -> tuple[ClientFacts | None, str]:
        """Return the client that a row speaks of, or why it cannot be taken."""
        code = str(row.answers.get("code", ""))
        read = read_code(code)
        if code and read.code is not None and normalise_id(code) in self._shared:
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
        return (None if row.ids else self._same_person(row)) or self._came(row), ""

    def _came(self, row: ClientListRow) -> ClientFacts | None:
        """Return the client that the row became before, whose number or name was corrected here.

        A number alone could have been given to somebody else since.
        """
        for uid in self._before.uids(row.record, named(row)):
            found = self._by_uid.get(uid)
            if found is None:
                continue
            is_same = self._before.is_same(row.record, uid)
            if is_same or not row.ids or _is_compatible(row.values, found):
                row.is_known_by_row = True
                return found
        return None

    def _same_person(self, row: ClientListRow) -> ClientFacts | None:
        """Return the one client with this name and birth day or telephone, or of the same row."""
        for uid in self._before.uids(row.record, ""):
            if uid in self._by_uid:
                return self._by_uid[uid]
        near = [
            each
            for each in self._by_name.get(fold(self._name(row)), ())
            if each.branch_id == row.place.branch.id
            and _is_same_person(row.values, each, self._shared_phones)
        ]
        return near[0] if len(near) == 1 else None


def named(row: ClientListRow) -> str:
    """Return by what a row names its client: by numbers, else by name and birth day.

    A name alone is that of many.
    """
    answers = {**row.answers, "@client": row.record.client}
    if row.ids:
        return named_by(row.record, answers, _NUMBERS)
    is_person = all(map(answers.get, _PERSON))
    return named_by(row.record, answers, _PERSON) if is_person else ""


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
