"""A list of awards as a file that can be changed and imported again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mfdw_desktop.domain.award_form import award_form, own_columns
from mfdw_desktop.domain.incentives import AwardFilter, AwardRow, AwardStatus
from mfdw_desktop.domain.kinds import FieldKind
from mfdw_desktop.domain.money import to_decimal
from mfdw_desktop.services.list_files import write_list

if TYPE_CHECKING:
    from mfdw_desktop.services.incentives import Incentives

_LEFT_OUT = ("base", "loan")
"""What a list of awards does not show; blank cells keep what stands."""
_SAID = frozenset(AwardStatus) - {AwardStatus.WAITING, AwardStatus.REFUSED}
"""States that a file may give: the others are another person's word."""
_HEADS = {"on": "day", "amount": "decimal", "quantity": "integer"}


def export(incentives: Incentives, wanted: AwardFilter, out: Path) -> int:
    """Write the awards with the own fields of their kinds; return how many.

    Raises:
        RefusedError: another kind of file, or the place cannot be written.
    """
    listing = incentives.open_awards(wanted)
    return write_list(out, "Awards", *content(incentives, listing.every()))


def content(
    incentives: Incentives, rows: Iterable[AwardRow]
) -> tuple[list[tuple[str, str]], Iterator[Sequence[Any]]]:
    """Return the heads of a list of awards with their kinds, and its rows, for a file."""
    kinds = incentives.kinds()
    form, own = award_form(kinds), own_columns(kinds)
    heads = dict(_HEADS)
    for columns in own.values():
        for code, each in columns:
            heads[code] = "day" if each.kind is FieldKind.DAY else "text"
    shown = [each for each in form.questions if each.code not in _LEFT_OUT]
    return (
        [(each.label(), heads.get(each.code, "text")) for each in shown],
        ([_cell(row, each.code, own) for each in shown] for row in rows),
    )


def _cell(row: AwardRow, name: str, own: Any) -> Any:
    if name == "amount":
        return None if row.amount is None else to_decimal(row.amount.minor, row.amount.currency)
    if name == "status":
        return row.status.value if row.status in _SAID else None
    plain = {
        "client": row.client_code, "scheme": row.scheme_code, "on": row.on,
        "currency": row.amount.currency if row.amount is not None else None,
        "quantity": row.quantity, "member": row.member or None,
        "reference": row.reference or None, "note": row.note or None,
        "reason": row.reason or None,
    }  # fmt: skip
    if name in plain:
        return plain[name]
    codes = dict(own.get(row.kind, ()))
    field = codes.get(name)
    if field is None:
        return None
    value = row.fields.get(field.code) or None
    if value is not None and field.kind is FieldKind.DAY:
        from datetime import date

        return date.fromisoformat(value)
    return value
