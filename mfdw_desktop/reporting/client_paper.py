"""The client page: one client whole, for her file or for a visit."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from mfdw_desktop.domain import own_fields
from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.client_words import ID_TYPES
from mfdw_desktop.domain.own_fields import OwnField, OwnKind
from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.domain.periods import age_on
from mfdw_desktop.reporting import branch_paper as shared
from mfdw_desktop.reporting import client_insurance as beside
from mfdw_desktop.reporting import client_proofs as proofs
from mfdw_desktop.reporting.branch_paper import Maker
from mfdw_desktop.reporting.client_proofs import evidence
from mfdw_desktop.reporting.document import (
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Paper,
    Paragraph,
    Row,
    Table,
    Title,
)
from mfdw_desktop.reporting.text import Text, isolate
from mfdw_desktop.reporting.wording import NOTHING, Wording


@dataclass(frozen=True)
class ClientContent:
    """What the page is made from."""

    branch: BranchFacts
    today: date
    detail: ClientDetail
    own: tuple[OwnField, ...] = ()
    """Own fields that stand on the paper."""
    native_language: str = ""
    """Of the native labels of own fields."""
    photo: bytes = field(default=b"", compare=False)
    """As `pictures.plain_picture` made it; none of the content that the fingerprint is of."""


def build(content: ClientContent, maker: Maker, *, paper: Paper, language: str) -> Document:
    """Return the page as a document in a language of its own."""
    words, detail = Wording(language), content.detail
    client = detail.client
    native = client.native_name if client.native_name != client.title else ""
    blocks: list[Block] = [
        Title(isolate(client.title), native, words.word(client.status)),
        Facts(_facts(content, words), content.photo),
    ]
    if detail.note.strip():
        blocks.append(Paragraph(detail.note.strip(), quiet=True, is_own=True))
    for title, table in (
        (words.translate("Consents"), _consents(detail, words)),
        (words.translate("Household"), _household(content, words)),
        (words.translate("Enterprise"), _enterprises(detail, words)),
        (words.translate("Registration papers"), proofs.papers(detail, words)),
        (words.translate("Safety visits"), proofs.safety_visits(detail, words)),
        (words.translate("Loans"), _loans(detail, words)),
        (words.translate("Incentives"), _awards(detail, words)),
        (words.translate("Conditions"), _checks(content, words)),
        (words.translate("Payments"), proofs.payments(detail, words)),
        (words.translate("Sessions"), _sessions(detail, words)),
        (words.translate("Insurance"), beside.policies(detail, words, content.today)),
        (words.translate("Claims"), beside.claims(detail, words)),
        (words.translate("Health care"), beside.visits(detail, words, content.today)),
        (words.translate("Interviews"), _interviews(detail, words)),
    ):
        if table.rows:
            blocks += [Heading(title), shared.without_empty(table)]
    title = words.translate("Client page")
    period = words.left_to_right(client.code)
    return shared.document(maker, blocks, words, title=title, period=period, paper=paper)


def _facts(content: ClientContent, words: Wording) -> tuple[tuple[str, Text], ...]:
    detail, client = content.detail, content.detail.client
    born = words.day(client.birth_on)
    if client.birth_on is not None:
        years = words.number(age_on(client.birth_on, content.today))
        template = (
            words.translate("{day}, about {years} years")
            if client.birth_estimated
            else words.translate("{day}, {years} years")
        )
        born = template.format(day=born, years=years)
    found: list[tuple[str, str]] = [
        (words.translate("Code"), words.left_to_right(client.code)),
        (words.translate("Sex"), words.word(client.sex)),
        (words.translate("Born"), born),
        (words.translate("Telephone"), words.left_to_right(client.phone)),
        (words.translate("Village"), isolate(client.village)),
        (words.translate("Address"), isolate(detail.address)),
        (words.translate("Centre"), isolate(client.centre)),
        (words.translate("Group"), isolate(client.group)),
        (words.translate("Officer"), isolate(client.officer)),
        (words.translate("Arm"), words.word(client.arm)),
        (words.translate("Client since"), words.day(client.joined_on)),
        (words.translate("Husband, wife or father"), isolate(detail.relative_name)),
        *(
            (words.translate(ID_TYPES.get(each.type, each.type)), words.left_to_right(each.value))
            for each in detail.external_ids
        ),
    ]
    found += _own(content, words)
    return tuple((name, value or NOTHING) for name, value in found)


def _own(content: ClientContent, words: Wording) -> list[tuple[str, str]]:
    """Return label and value of the own fields, in the own script where the paper is in it."""
    native = words.language.split("-")[0] == content.native_language
    found = []
    for each in content.own:
        value = content.detail.client.own.get(each.code)
        if each.kind is OwnKind.DAY and isinstance(value, str):
            said = words.day(date.fromisoformat(value))
        else:
            yes, no = words.translate("Yes"), words.translate("No")
            said = own_fields.words(each, value, yes=yes, no=no, native=native)
        label = (each.native_label if native else "") or each.label
        found.append((label, isolate(said)))
    return found


def _consents(detail: ClientDetail, words: Wording) -> Table:
    columns = (
        Column("", "start", share=1.0),
        Column(words.translate("Given"), "start"),
        Column(words.translate("How"), "start"),
        Column(words.translate("Withdrawn"), "start"),
    )
    return Table(
        columns,
        tuple(
            Row(
                (
                    words.word(each.scope),
                    words.day(each.given_on),
                    words.word(each.method),
                    words.day(each.withdrawn_on),
                )
            )
            for each in detail.consents
        ),
    )


def _household(content: ClientContent, words: Wording) -> Table:
    columns = (
        Column(words.translate("Name"), "start", share=1.0),
        Column(words.translate("Who it is"), "start"),
        Column(words.translate("Sex"), "start"),
        Column(words.translate("Age")),
        Column(words.translate("School"), "start"),
        Column(words.translate("Works"), "start"),
        Column(words.translate("Insured"), "start"),
    )
    yes, no = words.translate("Yes"), words.translate("No")
    return Table(
        columns,
        tuple(
            Row(
                (
                    shared.both_names(each.name, each.native_name),
                    words.word(each.relation),
                    words.word(each.sex),
                    words.number(
                        age_on(each.birth_on, content.today) if each.birth_on is not None else None
                    ),
                    words.word(each.school),
                    NOTHING if each.works is None else yes if each.works else no,
                    yes if each.id in content.detail.covered else NOTHING,
                )
            )
            for each in content.detail.household
            if each.left_on is None
        ),
    )


def _enterprises(detail: ClientDetail, words: Wording) -> Table:
    columns = (
        Column(words.translate("Name"), "start", share=1.0),
        Column(words.translate("Sector"), "start"),
        Column(words.translate("Registration"), "start"),
        Column(words.translate("Since"), "start"),
        Column(words.translate("Family workers")),
        Column(words.translate("Paid workers")),
        Column(words.translate("Women")),
    )
    return Table(
        columns,
        tuple(
            Row(
                (
                    isolate(each.name or each.activity),
                    words.word(each.sector),
                    words.word(each.registration),
                    words.day(each.started_on),
                    words.number(each.workers_family),
                    words.number(each.workers_paid),
                    words.number(each.workers_women),
                )
            )
            for each in detail.enterprises
        ),
    )


def _loans(detail: ClientDetail, words: Wording) -> Table:
    columns = (
        Column(words.translate("Number"), "start"),
        Column(words.translate("Product"), "start", share=1.0),
        Column(words.translate("Cycle")),
        Column(words.translate("Paid out"), "start"),
        Column(words.translate("Principal")),
        Column(words.translate("Months")),
        Column(words.translate("Status"), "start"),
    )
    return Table(
        columns,
        tuple(
            Row(
                (
                    words.left_to_right(each.number),
                    isolate(each.product),
                    words.number(each.cycle),
                    words.day(each.disbursed_on),
                    shared.money(each.principal, words),
                    words.number(each.months),
                    words.word(each.status),
                )
            )
            for each in detail.loans
        ),
    )


def _awards(detail: ClientDetail, words: Wording) -> Table:
    columns = (
        Column(words.translate("Day"), "start"),
        Column(words.translate("Scheme"), "start", share=0.6),
        Column(words.translate("For"), "start", share=0.4),
        Column(words.translate("Amount")),
        Column(words.translate("Status"), "start"),
    )
    return Table(
        columns,
        tuple(
            Row(
                (
                    words.day(each.on),
                    isolate(each.scheme_name),
                    isolate(each.member),
                    shared.money(each.amount, words),
                    words.word(each.status),
                )
            )
            for each in detail.awards
        ),
    )


def _checks(content: ClientContent, words: Wording) -> Table:
    columns = (
        Column(words.translate("Due"), "start"),
        Column(words.translate("Condition"), "start", share=0.6),
        Column(words.translate("Scheme"), "start", share=0.4),
        Column(words.translate("Checked"), "start"),
        Column(words.translate("Result"), "start"),
        Column(words.translate("Evidence"), "start"),
    )
    return Table(
        columns,
        tuple(
            Row(
                (
                    words.day(each.due_on),
                    isolate(each.condition),
                    isolate(each.scheme_name),
                    words.day(each.checked_on),
                    words.translate("Overdue")
                    if each.is_overdue(content.today)
                    else words.word(each.state),
                    evidence(each.documents, words),
                )
            )
            for each in content.detail.checks
        ),
    )


def _sessions(detail: ClientDetail, words: Wording) -> Table:
    columns = (
        Column(words.translate("Day"), "start"),
        Column(words.translate("Scheme"), "start", share=0.5),
        Column(words.translate("Session")),
        Column(words.translate("Topic"), "start", share=0.5),
        Column(words.translate("Attendance"), "start"),
    )
    return Table(
        columns,
        tuple(
            Row(
                (
                    words.day(each.on),
                    isolate(each.scheme),
                    words.number(each.number),
                    isolate(each.topic),
                    words.word(each.code),
                )
            )
            for each in detail.sessions
        ),
    )


def _interviews(detail: ClientDetail, words: Wording) -> Table:
    columns = (
        Column(words.translate("Day"), "start"),
        Column(words.translate("Questionnaire"), "start", share=1.0),
        Column(words.translate("Round"), "start"),
        Column(words.translate("Interviewer"), "start"),
        Column(words.translate("Answers")),
    )
    return Table(
        columns,
        tuple(
            Row(
                (
                    words.day(each.on),
                    isolate(each.survey_title),
                    words.round_name(each.round),
                    isolate(each.interviewer),
                    words.number(each.answered),
                )
            )
            for each in detail.responses
        ),
    )
