"""A paper as a workbook: a sheet for each of its tables, with real numbers and days."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import papers
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.papers import PaperKind, PaperRequest, Section
from mfdw_desktop.domain.periods import month_of
from mfdw_desktop.exchange import workbook
from mfdw_desktop.reporting.direction import OVERRIDES
from mfdw_desktop.reporting.document import (
    Document,
    Facts,
    Figures,
    Heading,
    Paragraph,
    Row,
    Table,
    Title,
)
from mfdw_desktop.reporting.text import Text
from mfdw_desktop.reporting.wording import NOTHING, Shown
from mfdw_desktop.services import branch_papers, paper_files
from mfdw_desktop.services.month_figures import find_branch, now_in
from mfdw_desktop.services.monthly_content import monthly_content


def document(
    database: Database,
    actor: Actor,
    request: PaperRequest,
    language: str,
    sections: Iterable[Section],
) -> Document:
    """Return any paper of a branch before it is drawn.

    Raises:
        RefusedError: unknown branch or language; what the paper is about is not there.
    """
    from mfdw_desktop.reporting import listing, monthly

    size = paper_files.size("a4")
    with database.read() as connection:
        branch = find_branch(connection, actor, request.branch)
        now = now_in(database, branch)
        chosen = paper_files.language(language or branch.language)
        if request.kind is PaperKind.LISTING:
            statuses = frozenset((ClientStatus.ACTIVE, ClientStatus.TO_COMPLETE))
            count = papers.listing_count(connection, branch.id, statuses, request.clients)
            content = listing.ListingPaper(branch, count, now, actor.uid)
            rows = papers.listing_rows(connection, branch.id, statuses, request.clients)
            return listing.document(content, rows, language=chosen)
        if request.kind is not PaperKind.MONTHLY:
            desk = branch_papers.Desk(connection, branch, actor, now, size, chosen)
            return branch_papers.build(replace(request, is_whole=True), desk)[0]
    month = request.month or month_of(now.date())
    summary, _ = monthly_content(
        database, actor, request.branch, month, "", sections, request.as_of
    )
    return monthly.build(summary, paper=size, language=chosen)


def write(paper: Document, path: Path, progress: Progress) -> None:
    """Write the tables, the large figures and the facts of a paper to `path`.

    Raises:
        RefusedError: the place cannot be written.
    """
    progress.report(0, 0, "save")
    workbook.write_workbook(path, sheets(paper))


def sheets(paper: Document) -> list[workbook.Sheet]:
    """Return a sheet for each table, named by the heading over it; the facts come first."""
    furniture = paper.furniture
    first: list[tuple[Any, ...]] = [
        ("", furniture.institution),
        ("", furniture.branch),
        ("", furniture.period),
        ("", furniture.figures_as_of),
        ("", furniture.made),
    ]
    found: list[workbook.Sheet] = []
    title = furniture.title
    for block in paper.blocks:
        if isinstance(block, Title | Heading):
            title = block.text
        elif isinstance(block, Facts):
            first += [(name, _value(value)) for name, value in block.facts]
        elif isinstance(block, Figures):
            first += [(each.label, _value(each.value)) for each in block.figures]
        elif isinstance(block, Paragraph) and not block.quiet:
            first.append((title, _value(block.text)))
        elif isinstance(block, Table):
            found.append(_sheet(title, block))
    columns = (workbook.Column(furniture.title, width=34), workbook.Column(" ", width=48))
    return [workbook.Sheet(furniture.branch, columns, [_said(each) for each in first]), *found]


def _sheet(name: str, table: Table) -> workbook.Sheet:
    currencies = [_currency(table.rows, at) for at in range(len(table.columns))]
    rows = [_row(row, currencies) for row in table.rows]
    columns = [
        workbook.Column(
            ", ".join(filter(None, (column.head or name, currencies[at]))),
            _kind([row[at] for row in rows]),
            _width(column.share),
        )
        for at, column in enumerate(table.columns)
    ]
    return workbook.Sheet(name, columns, rows)


def _currency(rows: Sequence[Row], at: int) -> str:
    """Return the one currency of a column of amounts, which its head says then; else empty."""
    cells = [row.cells[at] for row in rows if row.kind == "body" and at < len(row.cells)]
    found = {
        each.currency if isinstance(each, Shown) else ""
        for each in cells
        if _value(each) is not None
    }
    return found.pop() if len(found) == 1 else ""


def _row(row: Row, currencies: Sequence[str]) -> list[Any]:
    cells = [_value(text, code) for text, code in zip(row.cells, currencies, strict=False)]
    return [*cells, *([None] * (len(currencies) - len(cells)))]


def _width(share: float) -> float:
    return 32 if share else 14


def _kind(values: Sequence[Any]) -> str:
    """Return the kind of a column by its figures; a word in a total's row changes nothing."""
    found = {type(each) for each in values if each is not None and not isinstance(each, str)}
    if found == {int}:
        return workbook.INTEGER
    if found and found <= {int, float}:
        return workbook.DECIMAL
    if found == {date}:
        return workbook.DAY
    return workbook.TEXT


def _value(text: Text, currency: str = "") -> Any:
    """Return the number or day that a text shows, else its letters; None for a dash.

    An amount beside its currency is a number only where its column says the `currency`.
    """
    if isinstance(text, Shown) and text.currency in ("", currency):
        return text.value
    plain = text if isinstance(text, str) else "".join(each.text for each in text)
    plain = OVERRIDES.sub("", plain).strip()
    return plain if plain not in ("", NOTHING) else None


def _said(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return a row of the first sheet, where names and figures stand in one column of texts."""
    return tuple(None if each is None else str(each) for each in row)
