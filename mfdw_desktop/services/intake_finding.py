"""Which client a cell of a list names: by any type of number, that of the column first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from mfdw_desktop.database.queries import imports
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.imports import NewClients
from mfdw_desktop.domain.names import fold
from mfdw_desktop.importing.rows import RowsHeader
from mfdw_desktop.services.intake_linking import ClientLinker, ImportBranch, Link


class ClientFinder:
    """Finds the clients of a list that makes none, a part of the file at a time."""

    def __init__(self, unit: Unit, branch: ImportBranch, today: date, header: RowsHeader) -> None:
        kinds = imports.id_kinds(unit.connection)
        column = next((each for each in header.matches if each.target == "client"), None)
        if column is not None:
            # The number of the type that the header names, before one of any other type.
            kinds.sort(key=lambda kind: fold(kind) != fold(column.header.strip(" *:")))
        self._linkers = [
            ClientLinker(unit, branch, kind=kind, policy=NewClients.REFUSE, today=today,
                         shared=header.shared)
            for kind in kinds or [""]
        ]  # fmt: skip

    def find(self, cells: Iterable[str]) -> dict[str, Link]:
        """Return each cell's client, or the first reason why there is none."""
        found: dict[str, Link] = {}
        left = set(cells) - {""}
        for linker in self._linkers:
            links = linker.find(left)
            for cell in list(left):
                link = links[cell]
                if link.client is not None:
                    found[cell] = link
                    left.discard(cell)
                else:
                    found.setdefault(cell, link)
        return found
