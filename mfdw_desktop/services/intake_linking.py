"""Which client a row speaks of: our code, an outside number of the column's type, an old code.

Never by name alone (`conventions.md` section 7). A client that nobody knows is made on
request, to be completed later.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from mfdw_desktop.database.models import Client, ClientExternalId, ClientStatusLine
from mfdw_desktop.database.queries import client_codes, imports
from mfdw_desktop.database.queries.imports import KnownClient
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.clients import ClientStatus, StatusReason
from mfdw_desktop.domain.identifiers import normalise_id, uuid7
from mfdw_desktop.domain.imports import NewClients
from mfdw_desktop.domain.matching import ClientReference, read_reference
from mfdw_desktop.domain.names import fold, search_text
from mfdw_desktop.domain.programme import ArmIndex, arm_index
from mfdw_desktop.domain.surveys import LinkMethod

_CLIENT = (
    "id", "uid", "branch_id", "code", "birth_estimated", "status", "status_on",
    "status_reason", "arm", "sort_name", "search_text",
)  # fmt: skip


@dataclass(frozen=True)
class ImportBranch:
    """The branch that an import works for."""

    id: int
    code: str
    time_zone: str


class Link(NamedTuple):
    """The client that a cell names, or why there is none."""

    client: KnownClient | None
    method: LinkMethod | None = None
    problem: str = ""
    """`client-unknown`, `client-code-check`, `client-id-placeholder`, `client-id-shared`."""


class ClientLinker:
    """Finds clients for one import, a part of the file at a time."""

    def __init__(
        self,
        unit: Unit,
        branch: ImportBranch,
        *,
        kind: str,
        policy: NewClients,
        today: date,
        also: Sequence[str] = (),
        shared: Collection[str] = (),
    ) -> None:
        """`shared` are the numbers that too many persons of the file bear."""
        self._unit, self._shared = unit, shared
        self._branch = branch
        self._policy = policy
        self._today = today
        self._kind = _kind_in_use(imports.id_kinds(unit.connection), kind, *also)
        self.kind = self._kind
        """The type of number that the client's column holds."""
        self._known: dict[str, Link] = {}
        self._created: dict[str, Link] = {}
        self._made: set[int] = set()
        self._assignments = imports.assignments(unit.connection)
        self._arms: dict[date, ArmIndex] = {}
        self.created = 0

    def find(self, cells: Iterable[str]) -> dict[str, Link]:
        """Return the link of each distinct cell; unknown clients are made where asked for."""
        wanted = [cell for cell in dict.fromkeys(cells) if cell and cell not in self._known]
        references = {cell: read_reference(cell) for cell in wanted}
        self._look_up(references)
        self._create([cell for cell in wanted if cell not in self._known], references)
        return self._known

    def knows(self, cell: str) -> bool:
        """Tell whether a cell names a client; nobody is made for it."""
        if cell not in self._known:
            self._look_up({cell: read_reference(cell)})
        link = self._known.get(cell)
        return link is not None and link.client is not None

    def arm_on(self, client: KnownClient, day: date) -> str | None:
        """Return the client's arm on a day: as assigned then, else as she has it."""
        if day not in self._arms:
            self._arms[day] = arm_index(self._assignments, day)
        arm = self._arms[day].arm_of(client.id, client.centre_id, client.branch_id)
        return arm.value if arm is not None else client.arm

    def _look_up(self, references: dict[str, ClientReference]) -> None:
        connection = self._unit.connection
        codes = imports.clients_by_code(connection, (r.code for r in references.values() if r.code))
        numbers: dict[str, KnownClient] = {}
        if self._kind:
            keys = (r.value_key for r in references.values() if r.value_key)
            numbers = imports.clients_by_external(connection, self._kind, keys)
        left = [
            cell for cell, r in references.items()
            if (r.code not in codes or codes[r.code].id in self._made)
            and r.value_key not in numbers
        ]  # fmt: skip
        aliases = imports.clients_by_alias(
            connection, (text for cell in left for text in (cell, references[cell].code) if text)
        )
        for cell, reference in references.items():
            link = self._link(cell, reference, codes, numbers, aliases)
            if link is not None:
                self._known[cell] = link

    def _link(
        self,
        cell: str,
        reference: ClientReference,
        codes: dict[str, KnownClient],
        numbers: dict[str, KnownClient],
        aliases: dict[str, KnownClient],
    ) -> Link | None:
        """Return the link of a cell, or None when nobody has it."""
        if self._shared and normalise_id(cell) in self._shared:
            return Link(None, problem="client-id-shared")
        # A client of this very import has a code since a moment ago: no file can mean her by it.
        if reference.code in codes and codes[reference.code].id not in self._made:
            return Link(codes[reference.code], LinkMethod.ID)
        if reference.value_key in numbers:
            return Link(numbers[reference.value_key], LinkMethod.ID)
        client = aliases.get(cell) or aliases.get(reference.code)
        if client is not None:
            return Link(client, LinkMethod.ALIAS)
        if reference.problem:
            return Link(None, problem="client-code-check")
        if not reference.value_key:
            return Link(None, problem="client-id-placeholder")
        if self._policy is NewClients.REFUSE or not self._kind:
            return Link(None, problem="client-unknown")
        return None

    def _create(self, cells: Sequence[str], references: dict[str, ClientReference]) -> None:
        """Make a client to be completed for each number that nobody has."""
        distinct = {references[cell].value_key: cell for cell in reversed(cells)}
        new = {key: cell for key, cell in reversed(distinct.items()) if key not in self._created}
        if new:
            self._insert(new)
        for cell in cells:
            self._known[cell] = self._created[references[cell].value_key]

    def _insert(self, new: dict[str, str]) -> None:
        unit, count, branch = self._unit, len(new), self._branch
        codes = client_codes.next_codes(unit, branch.code, count, besides=new)
        client_id = unit.reserve(Client, count)
        number_id = unit.reserve(ClientExternalId, count)
        line_id = unit.reserve(ClientStatusLine, count)
        status, reason = ClientStatus.TO_COMPLETE.value, StatusReason.ENROLLED.value
        clients, numbers, lines = [], [], []
        for at, (key, cell) in enumerate(new.items()):
            known = KnownClient(client_id + at, uuid7(), codes[at], branch.id, None, None)
            arm = self.arm_on(known, self._today)
            known = KnownClient(known.id, known.uid, known.code, branch.id, None, arm)
            text = search_text("", "", code=known.code, others=(cell,))
            clients.append((known.id, known.uid, branch.id, known.code, False, status, self._today,
                            reason, arm, fold(known.code), text))  # fmt: skip
            numbers.append((number_id + at, uuid7(), known.id, self._kind, cell, key))
            lines.append((line_id + at, uuid7(), known.id, status, reason, self._today))
            self._created[key] = Link(known, LinkMethod.CREATED)
            self._made.add(known.id)
        unit.create_many(Client, _CLIENT, clients)
        unit.create_many(
            ClientExternalId, ("id", "uid", "client_id", "kind", "value", "value_key"), numbers
        )
        unit.create_many(
            ClientStatusLine, ("id", "uid", "client_id", "status", "reason", "changed_on"), lines
        )
        self.created += count


def _kind_in_use(kinds: Sequence[str], *names: str) -> str:
    """Return the type of number that a column is, as it is written already: by any name of it."""
    known = {each.casefold(): each for each in reversed(kinds)}
    plain = [name.strip() for name in names]
    return next((known[each.casefold()] for each in plain if each.casefold() in known), plain[0])
