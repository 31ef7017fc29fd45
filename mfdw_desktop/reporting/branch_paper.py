"""What all papers of a branch beside the monthly summary have in common."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from mfdw_desktop import __version__
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.reporting.document import Block, Document, Furniture, Paper, Table
from mfdw_desktop.reporting.text import Span, Text, isolate
from mfdw_desktop.reporting.wording import NOTHING, Wording


@dataclass(frozen=True)
class Maker:
    """Who makes a paper, for which branch and when."""

    branch: BranchFacts
    taken_at: datetime
    """When its content was read, in the branch's own time."""
    actor: str
    mark: str
    """SHA-256 over its content."""


def document(
    maker: Maker, blocks: list[Block], words: Wording, *, title: str, period: str, paper: Paper
) -> Document:
    """Return the blocks with head and foot around them."""
    furniture = Furniture(
        institution=maker.branch.institution,
        logo=maker.branch.logo,
        branch=words.translate("{name} branch", name=maker.branch.name),
        period=period,
        title=title,
        figures_as_of=words.translate(
            "As of {moment} · fingerprint {mark}",
            moment=words.moment(maker.taken_at),
            mark=maker.mark[:8],
        ),
        made=words.translate(
            "Printed by {actor} · MFDW {version}", actor=isolate(maker.actor), version=__version__
        ),
        page_of=words.translate("Page {page} of {pages}"),
    )
    return Document(furniture, tuple(blocks), language=words.language, paper=paper)


def both_names(name: str, native_name: str) -> Text:
    """Return a name with the one in the own script under it."""
    if not native_name or native_name == name:
        return isolate(name)
    if not name:
        return isolate(native_name)
    return (Span(isolate(name)), Span("\n" + isolate(native_name)))


def without_empty(table: Table) -> Table:
    """Return a table without the columns in which no row says anything."""
    rows = [row.cells for row in table.rows if row.kind == "body"]
    kept = [
        at
        for at in range(len(table.columns))
        if any(cells[at] not in ("", NOTHING) for cells in rows)
    ]
    return replace(
        table,
        columns=tuple(table.columns[at] for at in kept),
        rows=tuple(
            each
            if each.kind == "group"
            else replace(each, cells=tuple(each.cells[at] for at in kept))
            for each in table.rows
        ),
    )


def money(amount: Money | None, words: Wording) -> str:
    """Return an amount with its currency; a dash for none."""
    if amount is None:
        return NOTHING
    return words.amount(amount)


def scheme_amount(scheme: Scheme, words: Wording) -> str:
    """Return what one incentive of a scheme is worth, in words."""
    if scheme.rule is AmountRule.SHARE:
        return words.translate("{share} % of the interest", share=scheme.share_percent)
    if scheme.rule is AmountRule.OPEN and scheme.amount is not None:
        return words.translate("up to {amount}", amount=money(scheme.amount, words))
    if scheme.rule is AmountRule.NONE or scheme.amount is None:
        return words.translate("In kind or a service")
    return money(scheme.amount, words)
