"""Lines of the sheets that a centre is recorded on, beside those of awards."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mfdw_desktop.domain.conditions import CheckRow
from mfdw_desktop.domain.payments import PaymentRow
from mfdw_desktop.domain.savings import AccountRow
from mfdw_desktop.domain.sheets import SheetRow

_LAST_NUMBER = re.compile(r"[0-9]+(?=[^0-9]*$)")


@dataclass(frozen=True)
class CheckLine:
    """A check that is due, on the sheet of a centre."""

    group: str
    check: CheckRow


@dataclass(frozen=True)
class PaymentLine:
    """A payment that is due, on the sheet of a centre."""

    group: str
    payment: PaymentRow


@dataclass(frozen=True)
class SavingsLine:
    """A client who may save, and her account when she has one."""

    client: SheetRow
    account: AccountRow | None = None
    is_unclear: bool = False
    """She has two open accounts of the scheme after a merge: they are booked one by one."""


@dataclass(frozen=True)
class VoucherLine:
    """A client who may be given a voucher, and who lives with her."""

    client: SheetRow
    members: tuple[tuple[int, str], ...] = ()
    """(id, name)"""


def next_number(number: str) -> str:
    """Return the next number of a book of vouchers: KV-0099 is followed by KV-0100.

    The last run of figures counts up and keeps its width; without figures there is no next one.
    """
    hit = _LAST_NUMBER.search(number)
    if hit is None:
        return ""
    following = str(int(hit[0]) + 1).zfill(len(hit[0]))
    return number[: hit.start()] + following + number[hit.end() :]
