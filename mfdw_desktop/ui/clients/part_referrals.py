"""The client's referrals, on her tab of incentives."""

from __future__ import annotations

from typing import Any

from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.referrals import Referral
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.clients.client_acts import ClientActs
from mfdw_desktop.ui.clients.part_table import PartTable
from mfdw_desktop.ui.clients.timeline_lines import joined
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column


class ReferralTable(PartTable):
    """To whom she was sent; Enter opens one, the link sends her anew."""

    def __init__(self, acts: ClientActs) -> None:
        super().__init__(
            tr("Referrals"),
            [
                Column("partner", tr("Partner"), kind="two"),
                Column("sent", tr("Sent"), 96),
                Column("days", tr("Days open"), 84, "number"),
                Column("state", tr("State"), 132, "pill"),
            ],
            self._cell,
            uid=_uid,
            none=tr("Nobody was referred yet."),
            add=tr("Refer"),
            height=48,
        )
        self._acts = acts
        self._detail: ClientDetail | None = None
        self.add_wanted.connect(self._on_add_wanted)
        self.opened.connect(self._on_opened)
        self.remove_wanted.connect(self._on_remove_wanted)

    def show_client(self, detail: ClientDetail) -> None:
        """Show the referrals of a client that may be seen."""
        self._detail = detail
        self.show_rows(detail.referrals)

    def _cell(self, each: Referral, name: str) -> Any:
        if name == "partner":
            heard = each.notes[-1].text if each.notes else ""
            return Cell(each.partner, joined(each.member, words.word(each.reason), heard))
        if name == "sent":
            return texts.day(each.sent_on)
        if name == "days":
            return texts.number(each.days_open(self._acts.today))
        return state_cell(each, self._acts.today)

    def _on_add_wanted(self) -> None:
        if self._detail is not None:
            self._acts.refer(self._detail.client)

    def _on_opened(self, referral: Referral) -> None:
        if self._detail is not None:
            self._acts.refer(self._detail.client, referral)

    def _on_remove_wanted(self, referral: Referral) -> None:
        self._acts.remove_referral(referral)


def state_cell(each: Referral, today: Any) -> Cell:
    """Return where a referral stands, as a pill."""
    if not each.is_open:
        return Cell(words.word(each.outcome) or tr("Closed"), tone="plain")
    if each.is_late(today):
        return Cell(tr("Open too long"), tone="bad")
    if each.is_silent(today):
        return Cell(tr("Not acknowledged"), tone="warn")
    return Cell(tr("Open"), tone="plain")


def _uid(each: Referral) -> str:
    return each.uid
