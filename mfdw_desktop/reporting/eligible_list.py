"""Who may have a scheme and has not had it: by officer and village, to take along."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from mfdw_desktop.domain import eligibility_words
from mfdw_desktop.domain.eligibility import Eligibility, EligibleClient
from mfdw_desktop.domain.papers import BranchFacts
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
    Table,
    Title,
)
from mfdw_desktop.reporting.text import isolate
from mfdw_desktop.reporting.wording import Wording

_BY_HAND = 26.0
"""Height of a row in which an officer writes."""


@dataclass(frozen=True)
class EligibleContent:
    """What the list is made from."""

    branch: BranchFacts
    today: date
    scheme: str
    """Its name."""
    rules: Eligibility
    clients: tuple[EligibleClient, ...]


def build(content: EligibleContent, maker: Maker, *, paper: Paper, language: str) -> Document:
    """Return the list as a document in a language of its own."""
    words = Wording(language)
    title = words.translate("Who may have it: {scheme}", scheme=content.scheme)
    period = words.day(content.today)
    blocks: list[Block] = [Title(title, period)]
    rules = [eligibility_words.rule_words(each, words.translate) for each in content.rules.rules]
    if rules:
        blocks.append(Paragraph(" · ".join(rules)))
    if not content.clients:
        blocks.append(Paragraph(words.translate("Nobody is left who may have it.")))
    listed = sorted(
        content.clients, key=lambda each: (each.officer, each.village or each.centre, each.name)
    )
    for officer, group in groupby(listed, key=lambda each: each.officer):
        clients = list(group)
        name = officer or words.translate("No officer")
        count = words.translate(
            "{count} client|{count} clients", n=len(clients), count=words.number(len(clients))
        )
        blocks += [Heading(f"{name} · {count}"), _table(clients, words)]
    return shared.document(maker, blocks, words, title=title, period=period, paper=paper)


def _table(clients: Sequence[EligibleClient], words: Wording) -> Table:
    columns = (
        Column(words.translate("Client"), "start", share=0.4),
        Column(words.translate("Centre"), "start", share=0.25),
        Column(words.translate("Telephone"), "start"),
        Column(words.translate("Told on"), "start"),
        Column(words.translate("Answer, note"), "start", share=0.35),
    )
    rows: list[Row] = []
    for village, group in groupby(clients, key=lambda each: each.village or each.centre):
        rows.append(Row((village or words.translate("No village"),), "group"))
        rows += [
            Row(
                (
                    f"{isolate(each.name)}\n{words.left_to_right(each.code)}",
                    isolate(each.centre) if each.centre else "",
                    words.left_to_right(each.phone) if each.phone else "",
                    "",
                    "",
                )
            )
            for each in group
        ]
    return Table(columns, tuple(rows), "", least_height=_BY_HAND, is_ruled=True)
