"""The order in which clients whom a search finds are shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from mfdw_desktop.domain.names import fold, name_similarity


@dataclass(frozen=True)
class FoundClient:
    """What a search ranks a client by, before the whole row is read."""

    id: int
    code: str
    name: str
    """Folded."""
    native_name: str


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    """Return a name folded, once for all letters of a search that find it."""
    return fold(name)


def ranked(found: Sequence[FoundClient], text: str) -> list[FoundClient]:
    """Return found clients with the likeliest first: a whole code, a name that begins so."""
    wanted = fold(text)

    def place(each: FoundClient) -> tuple[int, float, str]:
        names = (each.name, _folded(each.native_name) if each.native_name else "")
        if wanted in names or each.code.casefold() == wanted:
            return 0, 0, names[0]
        if any(name.startswith(wanted) for name in names):
            return 1, 0, names[0]
        within = any(f" {wanted}" in name for name in names)
        if within:
            return 2, 0, names[0]
        # letters that are missed or spelt otherwise: the name most like what was typed
        return 3, -max(round(name_similarity(wanted, name), 2) for name in names), names[0]

    return sorted(found, key=place)
