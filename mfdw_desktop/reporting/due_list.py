"""The due list: checks of conditions by officer and village, to take along on the round."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from mfdw_desktop.domain.papers import BranchFacts, DueLine
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
from mfdw_desktop.reporting.text import Span, Text, isolate
from mfdw_desktop.reporting.wording import Wording

_BY_HAND = 30.0
"""Height of a row in which an officer writes."""


@dataclass(frozen=True)
class DueContent:
    """What the list is made from."""

    branch: BranchFacts
    today: date
    until: date
    lines: tuple[DueLine, ...]
    """In order of officer, village, client and day."""


def build(content: DueContent, maker: Maker, *, paper: Paper, language: str) -> Document:
    """Return the list as a document in a language of its own."""
    words = Wording(language)
    title = words.translate("Checks that are due")
    period = words.translate("until {day}", day=words.day(content.until))
    blocks: list[Block] = [Title(title, period)]
    if not content.lines:
        blocks.append(Paragraph(words.translate("No check is due until this day.")))
    for officer, group in groupby(content.lines, key=lambda each: each.officer):
        lines = list(group)
        name = officer or words.translate("No officer")
        count = words.translate(
            "{count} check|{count} checks", n=len(lines), count=words.number(len(lines))
        )
        blocks += [Heading(f"{name} · {count}"), _table(lines, content.today, words)]
    return shared.document(maker, blocks, words, title=title, period=period, paper=paper)


def _table(lines: list[DueLine], today: date, words: Wording) -> Table:
    columns = (
        Column(words.translate("Due"), "start"),
        Column(words.translate("Client"), "start", share=0.3),
        Column(words.translate("Condition"), "start", share=0.45),
        Column(words.translate("Met"), "centre"),
        Column(words.translate("Not met"), "centre"),
        Column(words.translate("Evidence, note"), "start", share=0.25),
    )
    rows: list[Row] = []
    for village, group in groupby(lines, key=lambda each: each.village):
        rows.append(Row((village or words.translate("No village"),), "group"))
        rows += [
            Row((_due(each, today, words), _who(each, words), _what(each), "", "", ""))
            for each in group
        ]
    note = words.translate(
        "A condition that was not met is stated here; what follows is decided in the branch."
    )
    return Table(columns, tuple(rows), note, least_height=_BY_HAND, is_ruled=True)


def _due(line: DueLine, today: date, words: Wording) -> Text:
    day = words.day(line.due_on)
    return (Span(day, bold=True),) if line.due_on < today else day


def _who(line: DueLine, words: Wording) -> Text:
    names = [isolate(each) for each in (line.client_name, line.native_name) if each]
    facts = [words.left_to_right(each) for each in (line.client_code, line.phone) if each]
    return "\n".join([*dict.fromkeys(names), *facts])


def _what(line: DueLine) -> Text:
    about = f" ({isolate(line.member)})" if line.member else ""
    return f"{isolate(line.condition)}{about}\n{isolate(line.scheme)}"
