"""The client listing: row by row on the page, so that a thousand pages cost what they hold."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import chain, islice

from mfdw_desktop import __version__
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.monitoring import RULES_VERSION
from mfdw_desktop.domain.papers import BranchFacts, ListedClient
from mfdw_desktop.domain.periods import age_on
from mfdw_desktop.reporting.document import Column as TableColumn
from mfdw_desktop.reporting.document import Document, Furniture, Paper, Row, Table, Title
from mfdw_desktop.reporting.frame import MARGIN, Frame
from mfdw_desktop.reporting.layout import Drawn
from mfdw_desktop.reporting.pdf import Pdf
from mfdw_desktop.reporting.pieces import text_piece
from mfdw_desktop.reporting.text import Line, TextStyle, Typesetter, isolate
from mfdw_desktop.reporting.wording import NOTHING, Wording

_CELL = TextStyle(7.5, grey=0.1)
_HEAD = TextStyle(7, grey=0.35)
_ROW = 13.6
"""Height of a row of one line."""
_BASE = 9.2
_PADDING = 4.0
_MOST_LINES = 40
_SAMPLE, _USUAL = 400, 0.97
"""Rows that the widths of the columns are taken from, and how many of them fit on one line."""
_AGE = 5
"""Where the age stands in a row."""
_CHECK_EVERY = 20
"""Pages between two looks at whether the user has asked to stop."""


@dataclass(frozen=True)
class ListingPaper:
    """What a listing says beside its rows."""

    branch: BranchFacts
    count: int
    taken_at: datetime
    """When the rows were read, in the branch's own time."""
    actor: str


@dataclass(frozen=True)
class _Column:
    """One column: its head, and whether it may be narrowed or holds figures."""

    head: str
    yields: bool = False
    is_figure: bool = False


class _Sheet:
    """The listing being drawn: the open page, and how far down it is filled."""

    def __init__(
        self,
        pdf: Pdf,
        frame: Frame,
        furniture: Furniture,
        columns: Sequence[_Column],
        widths: Sequence[float],
    ) -> None:
        self._pdf, self._frame, self._furniture = pdf, frame, furniture
        self._setter = frame.setter
        self._columns = columns
        self._widths = widths
        self._rooms = [(width - _PADDING) / _CELL.size for width in self._widths]
        self._lefts = self._positions()
        self._right = [column.is_figure or self._setter.right_to_left for column in columns]
        self._y = 0.0

    def open(self, y: float) -> None:
        """Begin a page's table at `y` with the heads of the columns."""
        base = y + 9
        for at, column in enumerate(self._columns):
            self._draw(at, self._setter.line(column.head, _HEAD), base, _HEAD)
        y += 13
        self._pdf.rule((MARGIN, y), (MARGIN + self._frame.content_width, y), width=0.9, grey=0.25)
        self._y = y

    def row(self, cells: Sequence[str]) -> bool:
        """Draw one row; tell whether a new page was begun for it."""
        one_line = self._setter.line
        lines = [one_line(cell, _CELL) for cell in cells]
        room = _CELL.size * max(line.ascent + line.descent for line in lines)
        height, more = max(_ROW, room + 2), 0.0
        wrapped: list[list[Line]] | None = None
        if any(line.width > room for line, room in zip(lines, self._rooms, strict=True)):
            wrapped = [
                self._setter.lines(cell, _CELL, room * _CELL.size)[:_MOST_LINES]
                for cell, room in zip(cells, self._rooms, strict=True)
            ]
            more = _CELL.size * max(
                line.ascent + line.descent for several in wrapped for line in several
            )
            height += more * (max(len(each) for each in wrapped) - 1)
        is_new = self._y + height > self._frame.bottom
        if is_new:
            self._pdf.end_page()
            self._frame.head(self._pdf, self._furniture)
            self.open(self._frame.top)
        base = self._y + max(_BASE, _CELL.size * max(line.ascent for line in lines))
        if wrapped is None:
            for at, line in enumerate(lines):
                self._draw(at, line, base, _CELL)
        else:
            for at, several in enumerate(wrapped):
                for down, line in enumerate(several):
                    self._draw(at, line, base + down * more, _CELL)
        self._y += height
        end = MARGIN + self._frame.content_width
        self._pdf.rule((MARGIN, self._y), (end, self._y), width=0.3, grey=0.82)
        return is_new

    def _draw(self, at: int, line: Line, base: float, style: TextStyle) -> None:
        x = self._lefts[at]
        if self._right[at]:
            x += self._widths[at] - _PADDING - line.width * style.size
        self._pdf.text(x, base, line, style.size, grey=style.grey)

    def _positions(self) -> list[float]:
        lefts: list[float] = []
        x = MARGIN
        mirrored = self._setter.right_to_left
        for width in self._widths:
            lefts.append(self._frame.width - x - width if mirrored else x)
            x += width
        return lefts


def draw(
    content: ListingPaper,
    rows: Iterable[ListedClient],
    *,
    paper: Paper,
    language: str,
    progress: Progress | None = None,
) -> tuple[Drawn, str]:
    """Return the PDF of a listing and the SHA-256 over its rows."""
    words = Wording(language)
    frame = Frame(paper, Typesetter(language))
    furniture = _furniture(content, words)
    pdf = Pdf(
        paper.value,
        title=f"{furniture.title} · {furniture.branch} · {furniture.period}",
        author=furniture.institution,
        language=language,
    )
    mark = _draw_rows(pdf, frame, furniture, content, rows, words, progress)
    pdf.end_page()
    furniture = replace(
        furniture,
        figures_as_of=words.translate(
            "As of {moment} · fingerprint {mark}",
            moment=words.moment(content.taken_at),
            mark=mark[:8],
        ),
    )
    # only now is it known how many pages there are
    for page in range(1, pdf.pages + 1):
        pdf.return_to(page)
        frame.foot(pdf, furniture, page, pdf.pages)
        pdf.leave()
    if progress is not None:
        progress.report(content.count, content.count)
    return Drawn(pdf.content(), pdf.pages), mark


def document(content: ListingPaper, rows: Iterable[ListedClient], *, language: str) -> Document:
    """Return a listing as one table, for a workbook; a paper is drawn row by row instead."""
    words = Wording(language)
    cells, day = _Cells(words, content.taken_at.date()), content.taken_at.date()
    lines = []
    for number, client in enumerate(rows, start=1):
        found: list[str] = list(cells.of(number, client))
        if client.birth_on:
            found[_AGE] = words.number(age_on(client.birth_on, day))
        lines.append(Row(tuple(found)))
    columns = tuple(
        TableColumn(each.head, "end" if each.is_figure else "start", share=float(each.yields))
        for each in _columns(words)
    )
    title = words.translate("Client listing")
    return Document(
        _furniture(content, words), (Title(title), Table(columns, tuple(lines))), language=language
    )


def _draw_rows(
    pdf: Pdf,
    frame: Frame,
    furniture: Furniture,
    content: ListingPaper,
    rows: Iterable[ListedClient],
    words: Wording,
    progress: Progress | None,
) -> str:
    """Draw title, heads and rows; return the SHA-256 over the rows, whatever the language."""
    digest = hashlib.sha256()
    cells = _Cells(words, content.taken_at.date())
    clients = iter(rows)
    sample = list(islice(clients, _SAMPLE))
    columns = _columns(words)
    shown = [cells.of(number, client) for number, client in enumerate(sample, start=1)]
    sheet = _Sheet(pdf, frame, furniture, columns, _widths(columns, shown, content.count, frame))
    frame.head(pdf, furniture)
    sheet.open(_draw_title(pdf, frame, content, words))
    for number, client in enumerate(chain(sample, clients), start=1):
        digest.update(client.canonical().encode("utf-8", "surrogatepass"))
        is_new_page = sheet.row(cells.of(number, client))
        if is_new_page and progress is not None and pdf.pages % _CHECK_EVERY == 0:
            progress.report(number, content.count)
    return digest.hexdigest()


class _Cells:
    """A client as the cells of a row."""

    def __init__(self, words: Wording, day: date) -> None:
        self._words, self._day = words, day
        self._sexes = {
            "female": words.translate("F"),
            "male": words.translate("M"),
            "other": words.translate("other"),
        }
        self._statuses = {
            "active": words.translate("active"),
            "to_complete": words.translate("to complete"),
            "left": words.translate("left"),
            "deceased": words.translate("died"),
        }

    def of(self, number: int, client: ListedClient) -> tuple[str, ...]:
        """Return the texts of a client's row."""
        ltr = self._words.left_to_right
        age = str(age_on(client.birth_on, self._day)) if client.birth_on else NOTHING
        return (
            self._words.number(number),
            ltr(client.code),
            client.name or client.external_id,
            client.native_name,
            self._sexes.get(client.sex, NOTHING),
            age,
            client.centre,
            client.village,
            ltr(client.phone),
            self._statuses.get(client.status, client.status),
        )


def _columns(words: Wording) -> tuple[_Column, ...]:
    return (
        _Column(words.translate("No."), is_figure=True),
        _Column(words.translate("code")),
        _Column(words.translate("name"), yields=True),
        _Column(words.translate("own script"), yields=True),
        _Column(words.translate("sex")),
        _Column(words.translate("age"), is_figure=True),
        _Column(words.translate("centre"), yields=True),
        _Column(words.translate("village"), yields=True),
        _Column(words.translate("telephone")),
        _Column(words.translate("status")),
    )


def _widths(
    columns: Sequence[_Column], sample: Sequence[Sequence[str]], count: int, frame: Frame
) -> list[float]:
    """Return the widths that let nearly every row of the sample stand on one line.

    What is left over is shared out; what is wanting is taken from names and places.
    """
    setter = frame.setter
    used = [
        sorted(setter.width(row[at], _CELL) for row in sample) or [0.0]
        for at in range(len(columns))
    ]
    heads = [setter.width(column.head, _HEAD) for column in columns]
    heads[0] = max(heads[0], setter.width("0" * len(f"{count:,}"), _CELL))

    def needed(usual: float) -> list[float]:
        return [
            max(widths[int((len(widths) - 1) * (usual if column.yields else 1.0))], head)
            + _PADDING
            + 1
            for widths, column, head in zip(used, columns, heads, strict=True)
        ]

    needs = needed(1.0)
    if sum(needs) > frame.content_width:
        needs = needed(_USUAL)
    spare = frame.content_width - sum(needs)
    if spare >= 0:
        return [need + spare / len(needs) for need in needs]
    yielding = sum(need for need, column in zip(needs, columns, strict=True) if column.yields)
    fixed = sum(needs) - yielding
    room = max(frame.content_width - fixed, 0.35 * frame.content_width)
    fixed_room = frame.content_width - room
    return [
        need * (room / yielding if column.yields else min(fixed_room / fixed, 1.0))
        for need, column in zip(needs, columns, strict=True)
    ]


def _draw_title(pdf: Pdf, frame: Frame, content: ListingPaper, words: Wording) -> float:
    """Draw the title over the first page's table; return where the table begins."""
    y = frame.top
    parts = (content.branch.institution_native, content.branch.native_name)
    native = " · ".join(isolate(each) for each in parts if each)
    count = words.translate(
        "{count} client|{count} clients", n=content.count, count=words.number(content.count)
    )
    for text, style in (
        (words.translate("Client listing"), TextStyle(17, bold=True, grey=0.05)),
        (native, TextStyle(10, grey=0.35)),
        (count, TextStyle(8.5, grey=0.35)),
    ):
        if text:
            piece = text_piece(frame.setter, text, style, frame.content_width)
            piece.draw(pdf, MARGIN, y)
            y += piece.height
    pdf.bookmark(words.translate("Client listing"))
    return y + 6


def _furniture(content: ListingPaper, words: Wording) -> Furniture:
    return Furniture(
        institution=content.branch.institution,
        logo=content.branch.logo,
        branch=words.translate("{name} branch", name=content.branch.name),
        period=words.day(content.taken_at.date()),
        title=words.translate("Client listing"),
        made=words.translate(
            "Printed by {actor} · MFDW {version}, rules {rules}",
            actor=isolate(content.actor),
            version=__version__,
            rules=RULES_VERSION,
        ),
        page_of=words.translate("Page {page} of {pages}"),
    )
