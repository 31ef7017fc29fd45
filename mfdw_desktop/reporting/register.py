"""The incentive register: every incentive that was given in a month, scheme by scheme."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from mfdw_desktop.domain.incentives import AwardRow, AwardStatus
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.reporting import branch_paper as shared
from mfdw_desktop.reporting.branch_paper import Maker
from mfdw_desktop.reporting.document import (
    Block,
    Column,
    Document,
    Heading,
    Paper,
    Paragraph,
    Row,
    Signatures,
    Table,
    Title,
)
from mfdw_desktop.reporting.text import isolate
from mfdw_desktop.reporting.wording import NOTHING, Wording


@dataclass(frozen=True)
class RegisterContent:
    """What the register is made from."""

    branch: BranchFacts
    month: Month
    awards: tuple[AwardRow, ...]
    """In order of scheme and day."""


def build(content: RegisterContent, maker: Maker, *, paper: Paper, language: str) -> Document:
    """Return the register as a document in a language of its own."""
    words = Wording(language)
    title = words.translate("Incentive register")
    period = words.month(content.month)
    blocks: list[Block] = [Title(title, period)]
    if not content.awards:
        blocks.append(Paragraph(words.translate("No incentive was given in this month.")))
    for name, group in groupby(content.awards, key=lambda each: each.scheme_name):
        blocks += [Heading(name), _table(list(group), words)]
    blocks += [
        Heading(words.translate("Signatures")),
        Signatures(
            (words.translate("Prepared by"), words.translate("Checked by")),
            name=words.translate("Name"),
            day=words.translate("Date"),
        ),
    ]
    return shared.document(maker, blocks, words, title=title, period=period, paper=paper)


def _table(awards: list[AwardRow], words: Wording) -> Table:
    columns = (
        Column(words.translate("Day"), "start"),
        Column(words.translate("Code"), "start"),
        Column(words.translate("Client"), "start", share=0.5),
        Column(words.translate("For"), "start", share=0.25),
        Column(words.translate("Number of")),
        Column(words.translate("Currency"), "start"),
        Column(words.translate("Amount")),
        Column(words.translate("Reference"), "start", share=0.25),
        Column(words.translate("Status"), "start"),
    )
    rows = [
        Row(
            (
                words.day(each.on),
                words.left_to_right(each.client_code),
                isolate(each.client_name),
                isolate(each.member),
                words.number(each.quantity),
                each.amount.currency if each.amount else NOTHING,
                words.money(each.amount) if each.amount else NOTHING,
                isolate(each.reference),
                words.word(each.status),
            )
        )
        for each in awards
    ]
    return shared.without_empty(Table(columns, (*rows, *_totals(awards, words))))


def _totals(awards: list[AwardRow], words: Wording) -> list[Row]:
    """Return a line for each currency of what was given; sums never mix currencies."""
    given = [each for each in awards if each.status is AwardStatus.GIVEN]
    sums: Counter[str] = Counter()
    for each in given:
        if each.amount is not None:
            sums[each.amount.currency] += each.amount.minor
    clients = words.translate(
        "{count} client|{count} clients",
        n=len({each.client_id for each in given}),
        count=words.number(len({each.client_id for each in given})),
    )
    count = words.number(sum(each.quantity for each in given))
    if not sums:
        return [Row((words.translate("Given"), "", clients, "", count, "", "", "", ""), "total")]
    found = []
    for at, (currency, minor) in enumerate(sorted(sums.items())):
        first = (words.translate("Given"), "", clients, "", count)
        cells = first if not at else ("", "", "", "", "")
        amount = words.money(Money(minor, currency))
        found.append(Row((*cells, currency, amount, "", ""), "total"))
    return found
