"""The slip that a client takes to a partner; why she comes stands on it only when wanted."""

from __future__ import annotations

from dataclasses import dataclass

from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.domain.referrals import Partner, Referral
from mfdw_desktop.reporting import branch_paper as shared
from mfdw_desktop.reporting.branch_paper import Maker
from mfdw_desktop.reporting.document import (
    Block,
    Document,
    Facts,
    Heading,
    Paper,
    Paragraph,
    Signatures,
    Table,
    Title,
)
from mfdw_desktop.reporting.document import Column as TableColumn
from mfdw_desktop.reporting.document import Row as TableRow
from mfdw_desktop.reporting.text import Text, isolate
from mfdw_desktop.reporting.wording import NOTHING, Wording


@dataclass(frozen=True)
class SlipContent:
    """What the slip is made from."""

    branch: BranchFacts
    referral: Referral
    partner: Partner
    phone: str
    """Telephone of the branch."""
    says_reason: bool = False


def build(content: SlipContent, maker: Maker, *, paper: Paper, language: str) -> Document:
    """Return the slip as a document in a language of its own."""
    words, each, partner = Wording(language), content.referral, content.partner
    title = words.translate("Referral")
    where = [(words.translate("Partner"), isolate(partner.name))]
    for name, value in (
        (words.translate("Address"), partner.address),
        (words.translate("Contact"), partner.contact),
        (words.translate("Telephone"), partner.phone),
    ):
        if value:
            where.append((name, isolate(value)))
    blocks: list[Block] = [
        Title(title, isolate(partner.name)),
        Facts(tuple(where)),
        Heading(words.translate("Who comes")),
        Facts(_who(content, words)),
    ]
    if content.says_reason:
        blocks += [
            Heading(words.translate("Why")),
            Paragraph(words.word(each.reason)),
            *([Paragraph(each.note, is_own=True)] if each.note else []),
        ]
    blocks.append(
        Paragraph(
            words.translate("Whoever comes agreed to this referral, or it is in their interest."),
            quiet=True,
        )
    )
    answers = (
        words.translate("Received on"),
        words.translate("Next appointment"),
        words.translate("What was done"),
    )
    blocks += [
        Heading(words.translate("Answer of the partner")),
        Table(
            (TableColumn("", "start"), TableColumn("", "start", share=1.0)),
            tuple(TableRow((name, "")) for name in answers),
            note=words.translate(
                "Please send this part back to the {branch} branch.",
                branch=isolate(content.branch.name),
            ),
            least_height=34.0,
            is_ruled=True,
        ),
        Signatures(
            (words.translate("For the branch"), words.translate("For the partner")),
            name=words.translate("Name"),
            day=words.translate("Date"),
        ),
    ]
    return shared.document(
        maker, blocks, words, title=title, period=words.day(each.sent_on), paper=paper
    )


def _who(content: SlipContent, words: Wording) -> tuple[tuple[str, Text], ...]:
    each = content.referral
    facts: list[tuple[str, Text]] = []
    if each.member:
        facts.append((words.translate("Name"), isolate(each.member)))
        facts.append((words.translate("Of the household of"), isolate(each.client_name)))
    else:
        facts.append((words.translate("Name"), isolate(each.client_name)))
    facts += [
        (words.translate("Code"), words.left_to_right(each.client_code)),
        (words.translate("Sent on"), words.day(each.sent_on)),
        (words.translate("Appointment"),
         words.day(each.appointment_on) if each.appointment_on else NOTHING),
        (words.translate("Sent by"), isolate(content.branch.institution)),
    ]  # fmt: skip
    if content.phone:
        phone = words.left_to_right(content.phone)
        facts.append((words.translate("Telephone of the branch"), phone))
    return tuple(facts)
