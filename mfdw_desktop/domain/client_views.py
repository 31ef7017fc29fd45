"""Saved views of the list of clients: filters, columns and order under a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from mfdw_desktop.domain.clients import (
    ClientFilter,
    ClientFlag,
    ClientSort,
    ClientStatus,
    MissingField,
)
from mfdw_desktop.domain.consents import (
    ConsentState,
)
from mfdw_desktop.domain.own_fields import PREFIX
from mfdw_desktop.domain.programme import Arm

Values = Mapping[str, tuple[str, ...]]
"""Name of a filter to the values chosen of it, as text."""
LONGEST_NAME = 60


@dataclass(frozen=True)
class ClientView:
    """A view as somebody saved it."""

    name: str
    values: Values = field(default_factory=dict)
    columns: tuple[str, ...] = ()
    text: str = ""
    sort: str = ClientSort.NAME.value
    """A column of the list, or the name of an own field."""
    descending: bool = False
    is_shared: bool = False
    """Everybody's, not only the own."""
    id: int = 0

    def content(self) -> dict[str, Any]:
        """Return what is stored of it beside name and owner."""
        return {
            "values": {name: list(each) for name, each in self.values.items() if each},
            "columns": list(self.columns),
            "text": self.text,
            "sort": self.sort,
            "descending": self.descending,
        }

    def filter(self, branches: frozenset[int] = frozenset()) -> ClientFilter:
        """Return the filter of the view; a value that means nothing any more is left out."""
        base = sorted_by(ClientFilter(text=self.text, branches=branches), self.sort)
        return filter_of(self.values, replace(base, descending=self.descending))


def read_view(name: str, content: Any, *, is_shared: bool, key: int) -> ClientView:
    """Return a view from what is stored; whatever is odd in it is left out."""
    stored = content if isinstance(content, dict) else {}
    values = stored.get("values")
    return ClientView(
        name=name,
        values={
            str(each): tuple(str(value) for value in chosen)
            for each, chosen in (values.items() if isinstance(values, dict) else ())
            if isinstance(chosen, list)
        },
        columns=tuple(str(each) for each in stored.get("columns") or ()),
        text=str(stored.get("text") or ""),
        sort=str(stored.get("sort") or ClientSort.NAME.value),
        descending=bool(stored.get("descending")),
        is_shared=is_shared,
        id=key,
    )


def sorted_by(base: ClientFilter, name: str) -> ClientFilter:
    """Return the filter in the order of a column of the list or of an own field."""
    if name.startswith(PREFIX):
        return replace(base, sort=ClientSort.NAME, own_sort=name.removeprefix(PREFIX))
    known = {each.value for each in ClientSort}
    return replace(base, sort=ClientSort(name if name in known else "name"), own_sort="")


def filter_of(values: Values, base: ClientFilter) -> ClientFilter:
    """Return `base` with what the filters of the list say; unknown values are left out."""
    scheme, awaits = _keys(values, "scheme"), _keys(values, "awaits")
    return replace(
        base,
        statuses=_coded(values, "status", ClientStatus),
        centres=_keys(values, "centre"),
        officers=_keys(values, "officer"),
        arms=_coded(values, "arm", Arm),
        consents=_coded(values, "consent", ConsentState),
        flags=_coded(values, "flag", ClientFlag),
        missing=_coded(values, "missing", MissingField),
        scheme=next(iter(scheme), None),
        awaits=next(iter(awaits), None),
        own=frozenset(
            (name.removeprefix(PREFIX), each)
            for name, chosen in values.items()
            if name.startswith(PREFIX)
            for each in chosen
        ),
    )


def _keys(values: Values, name: str) -> frozenset[int]:
    return frozenset(int(each) for each in values.get(name, ()) if each.isdecimal())


def _coded(values: Values, name: str, codes: Any) -> frozenset[Any]:
    known = {each.value: each for each in codes}
    return frozenset(known[each] for each in values.get(name, ()) if each in known)
