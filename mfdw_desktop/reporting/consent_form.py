"""The consent form: three separate questions, to be answered one by one and signed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.consents import (
    ConsentScope,
)
from mfdw_desktop.domain.papers import BranchFacts
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
from mfdw_desktop.reporting.text import isolate
from mfdw_desktop.reporting.wording import NOTHING, Wording


@dataclass(frozen=True)
class ConsentContent:
    """What the form is made from."""

    branch: BranchFacts
    today: date
    detail: ClientDetail


def build(content: ConsentContent, maker: Maker, *, paper: Paper, language: str) -> Document:
    """Return the form as a document in a language of its own."""
    words, client = Wording(language), content.detail.client
    title = words.translate("Consent")
    native = client.native_name if client.native_name != client.title else ""
    blocks: list[Block] = [
        Title(isolate(client.title), native, title),
        Facts(
            (
                (words.translate("Code"), words.left_to_right(client.code)),
                (words.translate("Village"), isolate(client.village) or NOTHING),
                (words.translate("Centre"), isolate(client.centre) or NOTHING),
                (words.translate("Officer"), isolate(client.officer) or NOTHING),
            )
        ),
        Heading(words.translate("What we ask you")),
        _questions(content, words),
        Heading(words.translate("Good to know")),
        *(Paragraph(each) for each in _notes(content, words)),
        Signatures(
            (
                words.translate("Client: signature or thumbprint"),
                words.translate("Witness, for consent by word"),
                words.translate("Asked by"),
            ),
            name=words.translate("Name"),
            day=words.translate("Date"),
        ),
    ]
    period = words.left_to_right(client.code)
    return shared.document(maker, blocks, words, title=title, period=period, paper=paper)


def _questions(content: ConsentContent, words: Wording) -> Table:
    columns = (
        Column(words.translate("One answer to each"), "start", share=1.0),
        Column(words.translate("Until now"), "start"),
        Column(words.translate("Yes"), "start"),
        Column(words.translate("No"), "start"),
    )
    box = "[\u2007\u2007\u2007]"
    rows = []
    for scope in ConsentScope:
        mine = [each for each in content.detail.consents if each.scope is scope]
        held = next((each for each in mine if each.holds_on(content.today)), None)
        last = mine[-1] if mine else None
        said = NOTHING
        if held is not None:
            said = words.translate("given {day}", day=words.day(held.given_on))
        elif last is not None and last.withdrawn_on is not None:
            said = words.translate("withdrawn {day}", day=words.day(last.withdrawn_on))
        rows.append(Row((words.word(scope), said, box, box)))
    return Table(columns, tuple(rows))


def _notes(content: ConsentContent, words: Wording) -> tuple[str, ...]:
    return (
        words.translate(
            "You answer each question by itself. A no to the survey or to research changes "
            "nothing of your loan or of what you receive."
        ),
        words.translate(
            "You can take each answer back at any time, with your officer or at the {branch} "
            "branch. From that day on your answers are used no more.",
            branch=isolate(content.branch.name),
        ),
    )
