"""Papers of money: rebates to be signed for, a savings statement, payments that are due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from mfdw_desktop.domain.money import Money, sums
from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.domain.payments import PaymentRow
from mfdw_desktop.domain.rebates import RebateLine, RebateRun
from mfdw_desktop.domain.savings import Account, EntryKind
from mfdw_desktop.reporting import branch_paper as shared
from mfdw_desktop.reporting.branch_paper import Maker
from mfdw_desktop.reporting.document import (
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Paper,
    Paragraph,
    Row,
    Signatures,
    Table,
    Title,
)
from mfdw_desktop.reporting.text import Text, isolate
from mfdw_desktop.reporting.wording import NOTHING, Wording

_ROW = 27.0
"""Height of a row, for a signature or a thumbprint."""


@dataclass(frozen=True)
class RebatesContent:
    """What the list of a rebate run is made from."""

    branch: BranchFacts
    run: RebateRun
    lines: tuple[RebateLine, ...]


@dataclass(frozen=True)
class SavingsContent:
    """What the statement of a savings account is made from."""

    branch: BranchFacts
    accounts: tuple[Account, ...]
    day: date


@dataclass(frozen=True)
class PaymentsContent:
    """What the sheet of payments is made from."""

    branch: BranchFacts
    until: date
    rows: tuple[PaymentRow, ...]


def rebates(content: RebatesContent, maker: Maker, *, paper: Paper, language: str) -> Document:
    """Return the rebates of a period by centre, to be signed for; those without one at the end."""
    words, run = Wording(language), content.run
    title = words.translate("Interest rebates")
    period = f"{words.day(run.period.first)} – {words.day(run.period.last)}"
    given = [each for each in content.lines if each.is_given]
    facts = (
        (words.translate("Scheme"), isolate(run.scheme_name)),
        (words.translate("State"), words.word(run.state)),
        (words.translate("Rebates"), words.number(len(given))),
        (words.translate("Amount"), _sums(run.amounts, words)),
        (words.translate("Computed by"), isolate(run.computed_by)),
        (words.translate("Approved by"), isolate(run.approved_by) or NOTHING),
        (words.translate("Credited on"), words.day(run.credited_on)),
        (words.translate("Reference"), words.left_to_right(run.reference) or NOTHING),
    )
    blocks: list[Block] = [Title(title, period), Facts(facts)]
    if given:
        blocks.append(_rebate_table(given, words))
    else:
        blocks.append(Paragraph(words.translate("Nobody gets a rebate for this period.")))
    others = [each for each in content.lines if not each.is_given]
    if others:
        blocks += [Heading(words.translate("Without a rebate")), _reason_table(others, words)]
    blocks.append(_signed(words, words.translate("Computed by"), words.translate("Approved by")))
    return shared.document(maker, blocks, words, title=title, period=period, paper=paper)


def savings(content: SavingsContent, maker: Maker, *, paper: Paper, language: str) -> Document:
    """Return the statement of a client's emergency savings."""
    words, first = Wording(language), content.accounts[0].row
    title = words.translate("Emergency savings")
    blocks: list[Block] = [Title(title, isolate(first.client_name or first.client_code))]
    columns = (
        Column(words.translate("Day"), "start"),
        Column(words.translate("Entry"), "start", share=0.6),
        Column(words.translate("Reference"), "start", share=0.4),
        Column(words.translate("Deposited")),
        Column(words.translate("Withdrawn")),
        Column(words.translate("Balance")),
    )
    for held in content.accounts:
        row = held.row
        facts = (
            (words.translate("Client"), words.left_to_right(row.client_code)),
            (words.translate("Scheme"), isolate(row.scheme_name)),
            (words.translate("Opened on"), words.day(row.opened_on)),
            (words.translate("Balance"), shared.money(row.balance, words)),
        )
        rows = tuple(
            Row(
                (
                    words.day(each.on),
                    words.word(each.source or each.reason),
                    words.left_to_right(each.reference) or NOTHING,
                    _amount(each.amount, words) if each.kind is EntryKind.DEPOSIT else NOTHING,
                    _amount(each.amount, words) if each.kind is EntryKind.WITHDRAWAL else NOTHING,
                    _amount(each.balance, words),
                )
            )
            for each in held.entries
        )
        blocks += [Facts(facts), Table(columns, rows)]
    blocks.append(_signed(words, words.translate("Client"), words.translate("Officer")))
    period = words.translate("until {day}", day=words.day(content.day))
    return shared.document(maker, blocks, words, title=title, period=period, paper=paper)


def payments(content: PaymentsContent, maker: Maker, *, paper: Paper, language: str) -> Document:
    """Return what is due by centre, with room to sign for it."""
    words = Wording(language)
    title = words.translate("Payments that are due")
    period = words.translate("until {day}", day=words.day(content.until))
    blocks: list[Block] = [Title(title, period)]
    if not content.rows:
        blocks.append(Paragraph(words.translate("No payment is due until this day.")))
    columns = (
        Column(words.translate("Due"), "start"),
        Column(words.translate("Client"), "start", share=0.3),
        Column(words.translate("For"), "start", share=0.4),
        Column(words.translate("Conditions"), "start"),
        Column(words.translate("Amount")),
        Column(words.translate("Signature or thumbprint"), "start", share=0.3),
    )
    ordered = sorted(content.rows, key=lambda each: (each.centre, each.due_on, each.client_name))
    for centre, group in groupby(ordered, key=lambda each: each.centre):
        listed = list(group)
        name = centre or words.translate("No centre")
        total = _sums(sums(each.amount for each in listed), words)
        rows = tuple(
            Row(
                (
                    words.day(each.due_on),
                    _who(each.client_name, each.client_code, words),
                    _what(each, words),
                    words.word(each.proof),
                    _amount(each.amount, words),
                    "",
                )
            )
            for each in listed
        )
        blocks += [
            Heading(f"{isolate(name)} · {total}"),
            Table(columns, rows, least_height=_ROW, is_ruled=True),
        ]
    blocks.append(_signed(words, words.translate("Paid by"), words.translate("Checked by")))
    return shared.document(maker, blocks, words, title=title, period=period, paper=paper)


def _rebate_table(lines: list[RebateLine], words: Wording) -> Table:
    columns = (
        Column(words.translate("No."), "start"),
        Column(words.translate("Client"), "start", share=0.5),
        Column(words.translate("Loan"), "start"),
        Column(words.translate("On time")),
        Column(words.translate("Interest paid")),
        Column(words.translate("Rebate")),
        Column(words.translate("Signature or thumbprint"), "start", share=0.5),
    )
    rows: list[Row] = []
    number = 0
    for centre, group in groupby(lines, key=lambda each: each.centre):
        rows.append(Row((isolate(centre) or words.translate("No centre"),), "group"))
        for each in group:
            number += 1
            rows.append(
                Row(
                    (
                        words.number(number),
                        _who(each.client_name, each.client_code, words),
                        words.left_to_right(each.loan),
                        f"{words.number(each.on_time)} / {words.number(each.due)}",
                        _amount(each.base, words),
                        _amount(each.amount, words),
                        "",
                    )
                )
            )
    for total in sums(each.amount for each in lines):
        base = sums(each.base for each in lines if each.base.currency == total.currency)[0]
        rows.append(
            Row(
                ("", words.translate("Total {currency}", currency=total.currency), "", "",
                 _amount(base, words), _amount(total, words), ""),
                "total",
            )
        )  # fmt: skip
    return Table(columns, tuple(rows), least_height=_ROW, is_ruled=True)


def _reason_table(lines: list[RebateLine], words: Wording) -> Table:
    columns = (
        Column(words.translate("Client"), "start", share=0.5),
        Column(words.translate("Loan"), "start"),
        Column(words.translate("On time")),
        Column(words.translate("Interest paid")),
        Column(words.translate("Why not"), "start", share=0.5),
    )
    rows = tuple(
        Row(
            (
                _on_one_line(each.client_name, each.client_code, words),
                words.left_to_right(each.loan),
                f"{words.number(each.on_time)} / {words.number(each.due)}",
                _amount(each.base, words),
                _why(each, words),
            )
        )
        for each in lines
    )
    return Table(columns, rows)


def _why(line: RebateLine, words: Wording) -> str:
    if line.reversed_on is None:
        return words.word(line.reason)
    return words.translate(
        "reversed {day}: {reason}",
        day=words.day(line.reversed_on),
        reason=isolate(line.reverse_reason),
    )


def _who(name: str, code: str, words: Wording) -> Text:
    return "\n".join(filter(None, (isolate(name) if name else "", words.left_to_right(code))))


def _on_one_line(name: str, code: str, words: Wording) -> str:
    return " · ".join(filter(None, (isolate(name) if name else "", words.left_to_right(code))))


def _what(row: PaymentRow, words: Wording) -> str:
    part = words.translate(
        "payment {number} of {count}", number=words.number(row.number), count=words.number(row.of)
    )
    about = f" ({isolate(row.member)})" if row.member else ""
    return f"{isolate(row.scheme_name)}{about}\n{part}"


def _amount(amount: Money | None, words: Wording) -> Text:
    return shared.money(amount, words)


def _sums(amounts: tuple[Money, ...], words: Wording) -> str:
    return ", ".join(shared.money(each, words) for each in amounts) or NOTHING


def _signed(words: Wording, *roles: str) -> Signatures:
    return Signatures(roles, name=words.translate("Name"), day=words.translate("Date"))
