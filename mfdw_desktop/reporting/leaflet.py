"""The leaflet of a scheme: what it is, for those who may get it, in large letters."""

from __future__ import annotations

from dataclasses import dataclass

from mfdw_desktop.domain.conditions import ConditionDraft
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.kinds import SEED_AREAS, SEED_KINDS
from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.reporting import branch_paper as shared
from mfdw_desktop.reporting.branch_paper import Maker
from mfdw_desktop.reporting.document import (
    Block,
    Document,
    Facts,
    Heading,
    Paper,
    Paragraph,
    Title,
)
from mfdw_desktop.reporting.text import Text, isolate
from mfdw_desktop.reporting.wording import NOTHING, Wording

_KINDS = {each.code: each.name for each in SEED_KINDS}
_AREAS = {each.code: each.name for each in SEED_AREAS}


@dataclass(frozen=True)
class LeafletContent:
    """What the leaflet is made from."""

    branch: BranchFacts
    scheme: Scheme
    kind: str
    """Name of a kind that the institution added; empty for one of the programme's own."""
    area: str


def build(content: LeafletContent, maker: Maker, *, paper: Paper, language: str) -> Document:
    """Return the leaflet as a document in a language of its own."""
    words, scheme = Wording(language), content.scheme
    title = scheme.native_name or scheme.name
    subtitle = scheme.name if scheme.native_name and scheme.native_name != scheme.name else ""
    blocks: list[Block] = [Title(title, subtitle)]
    if scheme.description.strip():
        blocks.append(Paragraph(scheme.description.strip(), is_own=True))
    blocks += [Heading(words.translate("What you get")), Facts(_facts(content, words))]
    if scheme.conditions:
        blocks.append(Heading(words.translate("What is agreed")))
    for number, each in enumerate(scheme.conditions, start=1):
        blocks.append(Paragraph(f"{words.number(number)}.  {isolate(each.text)}"))
        blocks.append(Paragraph(_when(each, words), quiet=True))
    blocks += [
        Heading(words.translate("Good to know")),
        Paragraph(
            words.translate(
                "Taking part is your own choice. If something is difficult, tell your officer."
            )
        ),
        Paragraph(
            words.translate(
                "Questions and complaints: ask at the {branch} branch.",
                branch=isolate(content.branch.name),
            )
        ),
    ]
    period = words.day(scheme.starts_on) if scheme.starts_on else words.translate("Leaflet")
    return shared.document(maker, blocks, words, title=title, period=period, paper=paper)


def _facts(content: LeafletContent, words: Wording) -> tuple[tuple[str, Text], ...]:
    scheme = content.scheme
    kind = words.translate(_KINDS[scheme.kind]) if scheme.kind in _KINDS else content.kind
    area = words.translate(_AREAS[scheme.area]) if scheme.area in _AREAS else content.area
    facts: list[tuple[str, Text]] = [
        (words.translate("Kind"), kind or NOTHING),
        (words.translate("Amount"), shared.scheme_amount(scheme, words)),
        (words.translate("It helps with"), area or NOTHING),
    ]
    if scheme.partner:
        facts.append((words.translate("Partner"), isolate(scheme.partner)))
    if scheme.sessions_planned:
        facts.append((words.translate("Sessions"), words.number(scheme.sessions_planned)))
    if scheme.starts_on:
        facts.append((words.translate("From"), words.day(scheme.starts_on)))
    if scheme.ends_on:
        facts.append((words.translate("Until"), words.day(scheme.ends_on)))
    return tuple(facts)


def _when(condition: ConditionDraft, words: Wording) -> str:
    first = words.translate(
        "Looked at {count} day after it was given.|Looked at {count} days after it was given.",
        n=condition.due_after_days,
        count=words.number(condition.due_after_days),
    )
    proof = words.translate("Shown by: {evidence}", evidence=words.word(condition.evidence))
    return f"{first} {proof}"
