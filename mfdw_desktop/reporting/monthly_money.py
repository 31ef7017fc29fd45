"""The section of the monthly summary on rebates, emergency savings and payments."""

from __future__ import annotations

from collections.abc import Sequence

from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.monitoring_money import (
    MoneyFigures,
    PaymentFigures,
    RebateFigures,
    SavingsFigures,
)
from mfdw_desktop.reporting.document import Block, Column, Row, Table
from mfdw_desktop.reporting.text import isolate
from mfdw_desktop.reporting.wording import Wording


def money(figures: MoneyFigures, words: Wording) -> list[Block]:
    """Return a table for each of them; nothing where a month has none."""
    blocks: list[Block] = []
    if figures.rebates:
        blocks.append(_rebates(figures.rebates, words))
    if figures.savings:
        blocks.append(_savings(figures.savings, words))
    if figures.payments:
        blocks.append(_payments(figures.payments, words))
    return blocks


def _rebates(listed: Sequence[RebateFigures], words: Wording) -> Table:
    columns = (
        Column(words.translate("Interest rebates"), "start", share=1.0),
        Column(words.translate("credited")),
        Column(words.translate("clients")),
        Column(words.translate("amount")),
        Column(words.translate("reversed")),
        Column(words.translate("amount reversed")),
    )
    rows = tuple(
        Row(
            (
                isolate(each.scheme_name),
                words.number(each.rebates),
                words.number(each.clients),
                _amount(each.amount, each.currency, words),
                words.number(each.reversed),
                _amount(each.reversed_amount, each.currency, words),
            )
        )
        for each in listed
    )
    return Table(columns, rows)


def _savings(listed: Sequence[SavingsFigures], words: Wording) -> Table:
    columns = (
        Column(words.translate("Emergency savings"), "start", share=1.0),
        Column(words.translate("accounts")),
        Column(words.translate("opening")),
        Column(words.translate("deposits")),
        Column(words.translate("withdrawals")),
        Column(words.translate("closing")),
        Column(words.translate("used after a shock, %")),
    )
    rows = tuple(
        Row(
            (
                isolate(each.scheme_name),
                words.number(each.accounts),
                _amount(each.opening, each.currency, words),
                _amount(each.deposits, each.currency, words),
                _amount(each.withdrawals, each.currency, words),
                _amount(each.closing, each.currency, words),
                words.percent(each.usage),
            )
        )
        for each in listed
    )
    return Table(columns, rows)


def _payments(listed: Sequence[PaymentFigures], words: Wording) -> Table:
    columns = (
        Column(words.translate("Payments of awards"), "start", share=1.0),
        Column(words.translate("due")),
        Column(words.translate("amount due")),
        Column(words.translate("paid")),
        Column(words.translate("amount paid")),
        Column(words.translate("returned")),
        Column(words.translate("overdue at end")),
    )
    rows = tuple(
        Row(
            (
                isolate(each.scheme_name),
                words.number(each.due),
                _amount(each.due_amount, each.currency, words),
                words.number(each.paid),
                _amount(each.paid_amount, each.currency, words),
                words.number(each.returned),
                words.number(each.overdue),
            )
        )
        for each in listed
    )
    note = words.translate(
        "Due are payments of this month; paid and returned is what happened in it, whenever it "
        "was due."
    )
    return Table(columns, rows, note)


def _amount(minor: int, currency: str, words: Wording) -> str:
    return words.amount(Money(minor, currency))
