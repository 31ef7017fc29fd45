"""The catalogue of schemes as a file that can be changed and imported again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.money import to_decimal
from mfdw_desktop.domain.records import SCHEME_FORM

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace

_KINDS = {
    "amount": "decimal", "unit_cost": "decimal", "share_percent": "decimal", "starts_on": "day",
    "ends_on": "day", "sessions_planned": "integer",
}  # fmt: skip


def export(workspace: Workspace, out: Path) -> int:
    """Write the schemes as they stand today; return how many.

    Raises:
        RefusedError: another kind of file, or the place cannot be written.
    """
    from mfdw_desktop.services.list_files import write_list

    return write_list(out, "Schemes", *content(workspace, workspace.incentives.schemes()))


def content(
    workspace: Workspace, rows: Iterable[Scheme]
) -> tuple[list[tuple[str, str]], Iterator[Sequence[Any]]]:
    """Return the heads of the catalogue with their kinds, and its rows, for a file."""
    innovations = {key: code for key, code, _ in workspace.exposures.innovations()}
    heads = [(each.label(), _KINDS.get(each.code, "text")) for each in SCHEME_FORM.questions]
    return heads, (
        [_cell(row, each.code, innovations) for each in SCHEME_FORM.questions] for row in rows
    )


def _cell(scheme: Scheme, name: str, innovations: dict[int, str]) -> Any:
    if name in ("amount", "unit_cost"):
        money = scheme.amount if name == "amount" else scheme.unit_cost
        return None if money is None else to_decimal(money.minor, money.currency)
    if name == "currency":
        money = scheme.amount or scheme.unit_cost
        return None if money is None else money.currency
    if name == "share_percent":
        return scheme.share_percent or None
    if name == "innovation":
        return innovations.get(scheme.innovation_id or 0)
    if name == "condition":
        # a row has room for one; blank keeps what stands
        return scheme.conditions[0].text if len(scheme.conditions) == 1 else None
    if name == "rule":
        return scheme.rule.value
    value = getattr(scheme, name)
    return value or None
