"""From a document to pages: blocks become pieces, pieces fill pages, pages are drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from mfdw_desktop.common.collector import undisturbed
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.reporting import form_pieces, plate, tables
from mfdw_desktop.reporting.chart_pdf import paint
from mfdw_desktop.reporting.document import (
    Block,
    Certificate,
    Charts,
    Document,
    Facts,
    Figures,
    Heading,
    Paragraph,
    Signatures,
    Table,
    Title,
)
from mfdw_desktop.reporting.form_blocks import Asked, HeadBox, Roster
from mfdw_desktop.reporting.frame import MARGIN, Frame
from mfdw_desktop.reporting.pdf import Pdf
from mfdw_desktop.reporting.pictures import picture_of
from mfdw_desktop.reporting.pieces import Piece, gap, text_piece
from mfdw_desktop.reporting.text import Line, Text, TextStyle, Typesetter

_PHOTO_HIGH, _PHOTO_WIDE = 76.0, 64.0
_EMPTY = 0.3
"""Of a page: more is not left empty to keep a table whole."""
_HEAD_ROOM = 30.0
"""What a table's head may take on a page that it is repeated on."""
_SIGNED = 4
"""Pieces (a heading, some rows) that stand over the signatures on the same page."""
_SMALL = TextStyle(7.5, grey=0.4)


@dataclass(frozen=True)
class _Placed:
    """A piece and how far from the top of its page it stands."""

    piece: Piece
    y: float


@dataclass(frozen=True)
class Drawn:
    """A finished paper."""

    content: bytes
    pages: int


def draw(document: Document, *, progress: Progress | None = None) -> Drawn:
    """Return the PDF of a document."""
    with undisturbed():
        return _draw(document, progress)


def _draw(document: Document, progress: Progress | None) -> Drawn:
    setter = Typesetter(document.language)
    frame = Frame(document.paper, setter, is_plate=document.is_plate)
    pages = _pages(_pieces(document.blocks, frame), frame)
    furniture = document.furniture
    pdf = Pdf(
        (frame.width, frame.height),
        title=f"{furniture.title} · {furniture.branch} · {furniture.period}",
        author=furniture.institution,
        language=document.language,
    )
    for number, page in enumerate(pages, start=1):
        if not document.is_plate:
            frame.head(pdf, furniture)
        for placed in page:
            placed.piece.draw(pdf, MARGIN, placed.y)
        if not document.is_plate:
            frame.foot(pdf, furniture, number, len(pages))
        pdf.end_page()
        if progress is not None:
            progress.report(number, len(pages))
    return Drawn(pdf.content(), pdf.pages)


def _pages(pieces: list[Piece], frame: Frame) -> list[list[_Placed]]:
    """Return the pieces on pages: what belongs together stays, a table's head comes again."""
    pages: list[list[_Placed]] = [[]]
    y = frame.top
    at = broken = 0
    while at < len(pieces):
        group = _group(pieces, at, frame.bottom - y, frame, is_broken=at < broken)
        if y + _height(group) > frame.bottom and pages[-1]:
            pages.append([])
            y = frame.top
            group = _group(pieces, at, frame.bottom - y, frame, is_broken=at < broken)
            head = group[0].head
            if head is not None:
                pages[-1].append(_Placed(head, y))
                y += head.height
        broken = max(broken, at + len(_joined(pieces, at, loosely=True)))
        for piece in group:
            if piece.is_gap and not pages[-1]:
                continue
            pages[-1].append(_Placed(piece, y))
            y += piece.height
        at += len(group)
    return pages


def _group(
    pieces: list[Piece], at: int, room: float, frame: Frame, *, is_broken: bool
) -> list[Piece]:
    """Return the pieces from `at` on that go to one page together.

    A short table goes whole, unless that would leave much of the page before it empty or it is
    higher than a page. One that `is_broken` already goes on to the end of the page.
    """
    page = frame.bottom - frame.top - _HEAD_ROOM
    whole = _joined(pieces, at, loosely=True)
    fits, may_wait = _height(whole) <= page, room < _EMPTY * page and not is_broken
    if fits and (_height(whole) <= room or may_wait):
        return whole
    firm = _joined(pieces, at, loosely=False)
    return firm if _height(firm) <= page else firm[:1]


def _joined(pieces: list[Piece], at: int, *, loosely: bool) -> list[Piece]:
    end = at
    while end + 1 < len(pieces) and (
        pieces[end].stays
        or (loosely and pieces[end].clings)
        or (pieces[end].is_gap and end > at)  # air holds on to what it leads to
    ):
        end += 1
    return pieces[at : end + 1]


def _height(pieces: list[Piece]) -> float:
    return sum(each.height for each in pieces)


def _pieces(blocks: tuple[Block, ...], frame: Frame) -> list[Piece]:
    pieces: list[Piece] = []
    for at, block in enumerate(blocks):
        made = _MAKERS[type(block)](block, frame)
        if at + 1 < len(blocks) and isinstance(blocks[at + 1], Charts):
            made = [replace(each, clings=True) for each in made]
        if isinstance(block, Signatures):
            pieces = _held(pieces)
        pieces += made
    return pieces


def _held(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces with the last ones tied to what follows: nobody signs an empty page."""
    tied = 0
    found = list(pieces)
    for at in range(len(found) - 1, -1, -1):
        if tied == _SIGNED:
            break
        tied += not found[at].is_gap
        found[at] = replace(found[at], stays=True)
    return found


def _title(block: Title, frame: Frame) -> list[Piece]:
    setter, width = frame.setter, frame.content_width
    style = TextStyle(17, bold=True, grey=0.05)
    stamp = TextStyle(8.5, bold=True, grey=0.3)
    room = setter.width(block.stamp, stamp) + 24 if block.stamp else 0.0
    room += 8 if room else 0.0
    title = text_piece(setter, block.text, style, width - room, spacing=1.1)

    def draw_title(pdf: Pdf, x: float, y: float) -> None:
        title.draw(pdf, x + (room if setter.right_to_left else 0), y)
        if block.stamp:
            left = x if setter.right_to_left else x + width - room + 8
            pdf.box((left, y + 2), (room - 8, 18), stroke=0.3, width=0.8)
            line = setter.line(block.stamp, stamp)
            pdf.text(left + 12, y + 14, line, stamp.size, grey=stamp.grey)

    pieces = [Piece(title.height, draw_title, stays=True)]
    if block.subtitle:
        pieces.append(text_piece(setter, block.subtitle, TextStyle(10, grey=0.35), width))
    pieces.append(gap(8))
    return pieces


def _heading(block: Heading, frame: Frame) -> list[Piece]:
    text = text_piece(
        frame.setter, block.text, TextStyle(10.5, bold=True, grey=0.05), frame.content_width
    )

    def draw_heading(pdf: Pdf, x: float, y: float) -> None:
        pdf.bookmark(block.text)
        text.draw(pdf, x, y)

    return [gap(14), Piece(text.height, draw_heading, stays=True), gap(3, stays=True)]


def _paragraph(block: Paragraph, frame: Frame) -> list[Piece]:
    style = _SMALL if block.quiet else TextStyle(9.5)
    pieces = []
    for text, setter in _written(block, frame.setter):
        set_lines = setter.lines if block.quiet else setter.justified
        for line in set_lines(text, style, frame.content_width):
            height = (line.ascent + line.descent) * style.size * (1.0 if block.quiet else 1.08)
            x = frame.content_width - line.width * style.size if setter.right_to_left else 0.0

            def draw_line(pdf: Pdf, left: float, y: float, line: Line = line, x: float = x) -> None:
                pdf.text(left + x, y + line.ascent * style.size, line, style.size, grey=style.grey)

            pieces.append(Piece(height, draw_line))
    if len(pieces) > 1:
        # neither a first nor a last line stands alone on a page
        pieces[0] = replace(pieces[0], stays=True)
        pieces[-2] = replace(pieces[-2], stays=True)
    return [gap(2), *pieces, gap(3)]


def _written(block: Paragraph, setter: Typesetter) -> list[tuple[Text, Typesetter]]:
    """Return the texts of a paragraph, each with what sets it in its direction."""
    if block.is_own and isinstance(block.text, str):
        return [(each, setter.facing(each)) for each in block.text.splitlines() or [""]]
    return [(block.text, setter)]


def _figures(block: Figures, frame: Frame) -> list[Piece]:
    """Return the large figures in equal columns, with a hairline between them."""
    setter = frame.setter
    count = len(block.figures)
    room = frame.content_width / count
    big, label, note = TextStyle(20, bold=True, grey=0.05), TextStyle(8, grey=0.3), _SMALL
    labels = [setter.lines(each.label, label, room - 16) for each in block.figures]
    notes = [setter.lines(each.note, note, room - 16) for each in block.figures]
    top = max(sum(line.ascent + line.descent for line in each) for each in labels) * label.size
    under = max(sum(line.ascent + line.descent for line in each) for each in notes) * note.size
    height = top + 24 + under + 6

    def draw_figures(pdf: Pdf, x: float, y: float) -> None:
        for at, each in enumerate(block.figures):
            place = count - 1 - at if setter.right_to_left else at
            left = x + place * room + (12 if place else 0)
            if place:
                pdf.rule((left - 10, y + 2), (left - 10, y + height - 6), width=0.4, grey=0.75)
            down = y
            for line in labels[at]:
                down += line.ascent * label.size
                pdf.text(left, down, line, label.size, grey=label.grey)
                down += line.descent * label.size
            figure = setter.line(each.value, big)
            pdf.text(left, y + top + 19, figure, big.size, grey=big.grey)
            down = y + top + 24
            for line in notes[at]:
                down += line.ascent * note.size
                pdf.text(left, down, line, note.size, grey=note.grey)
                down += line.descent * note.size

    return [gap(4), Piece(height, draw_figures), gap(4)]


def _facts(block: Facts, frame: Frame) -> list[Piece]:
    """Return names and values, two pairs a line, each line as high as its longer value."""
    setter = frame.setter
    label, style = TextStyle(8, grey=0.4), TextStyle(9)
    beside, taken = _beside(block.picture, frame)
    room = (frame.content_width - taken) / 2
    name_room = 0.36 * room
    pieces = [gap(2)]
    if beside is not None:
        pieces.append(beside)
    for at in range(0, len(block.facts), 2):
        cells = []
        for place, (name, value) in enumerate(block.facts[at : at + 2]):
            left = taken + room * (1 - place) if setter.right_to_left else room * place
            values = setter.lines(value, style, room - name_room - 14)
            cells.append((left, setter.lines(name, label, name_room - 8), values))
        lines = [line for _, names, values in cells for line in (*names, *values)]
        ascent = max(line.ascent for line in lines) * style.size
        step = ascent + max(line.descent for line in lines) * style.size
        height = step * max(max(len(names), len(values)) for _, names, values in cells) + 3

        def draw_facts(
            pdf: Pdf,
            x: float,
            y: float,
            cells: list[tuple[float, list[Line], list[Line]]] = cells,
            ascent: float = ascent,
            step: float = step,
        ) -> None:
            for left, names, values in cells:
                for lines, offset, look in ((names, 0.0, label), (values, name_room, style)):
                    for down, line in enumerate(lines):
                        start = x + left + offset
                        if setter.right_to_left:
                            start = x + left + room - offset - line.width * look.size
                        pdf.text(start, y + ascent + down * step, line, look.size, grey=look.grey)

        pieces.append(Piece(height, draw_facts))
    if beside is not None:
        # a few facts are lower than the picture
        lower = _PHOTO_HIGH - sum(each.height for each in pieces)
        pieces = [*(replace(each, stays=True) for each in pieces), gap(max(lower, 0.0))]
    return [*pieces, gap(4)]


def _beside(content: bytes, frame: Frame) -> tuple[Piece | None, float]:
    """Return what draws a picture at the end side, of no height, and the room that it takes."""
    if not content:
        return None, 0.0
    picture = picture_of(content)
    scale = min(_PHOTO_HIGH / picture.height, _PHOTO_WIDE / picture.width)
    wide, high = picture.width * scale, picture.height * scale

    def draw(pdf: Pdf, x: float, y: float) -> None:
        left = x if frame.setter.right_to_left else x + frame.content_width - wide
        pdf.image((left, y), (wide, high), picture)

    return Piece(0.0, draw, stays=True), wide + 12.0


def _table(block: Table, frame: Frame) -> list[Piece]:
    pieces = tables.pieces(block, frame.setter, frame.content_width)
    if block.note:
        pieces[-1] = replace(pieces[-1], stays=True)
        pieces.append(gap(2, stays=True))
        pieces.append(text_piece(frame.setter, block.note, _SMALL, frame.content_width))
    return [*pieces, gap(6)]


def _charts(block: Charts, frame: Frame) -> list[Piece]:
    height = max(each.height for each in block.drawings)
    widths = sum(each.width for each in block.drawings)
    space = (frame.content_width - widths) / max(len(block.drawings) - 1, 1)

    def draw_charts(pdf: Pdf, x: float, y: float) -> None:
        for each in block.drawings:
            paint(pdf, each, frame.setter, x, y)
            x += each.width + space

    return [gap(6), Piece(height, draw_charts), gap(6)]


def _signatures(block: Signatures, frame: Frame) -> list[Piece]:
    setter = frame.setter
    room = frame.content_width / len(block.roles)
    style, small = TextStyle(9, bold=True), TextStyle(8, grey=0.35)

    def draw_signatures(pdf: Pdf, x: float, y: float) -> None:
        for at, role in enumerate(block.roles):
            place = len(block.roles) - 1 - at if setter.right_to_left else at
            left, width = x + place * room, room - 18
            for text, down, look in (
                (role, 10.0, style),
                (block.name, 74.0, small),
                (block.day, 92.0, small),
            ):
                line = setter.line(text, look)
                start = left + width - line.width * look.size if setter.right_to_left else left
                pdf.text(start, y + down, line, look.size, grey=look.grey)
            pdf.rule((left, y + 58), (left + width, y + 58), width=0.6, grey=0.3)
            for text, down in ((block.name, 76.0), (block.day, 94.0)):
                used = setter.width(text, small) + 5
                ends = (
                    (left, left + width - used)
                    if setter.right_to_left
                    else (
                        left + used,
                        left + width,
                    )
                )
                pdf.rule((ends[0], y + down), (ends[1], y + down), width=0.4, grey=0.7, dash="1 2")

    return [gap(10), Piece(100.0, draw_signatures)]


_MAKERS: dict[type[Block], Callable[[Any, Frame], list[Piece]]] = {
    Title: _title,
    Heading: _heading,
    Paragraph: _paragraph,
    Figures: _figures,
    Facts: _facts,
    Table: _table,
    Charts: _charts,
    Signatures: _signatures,
    Certificate: lambda block, at: plate.certificate(block, at.setter, at.width, at.height),
    HeadBox: lambda block, at: form_pieces.head_box(block, at.setter, at.content_width),
    Asked: lambda block, at: form_pieces.asked(block, at.setter, at.content_width),
    Roster: lambda block, at: form_pieces.roster(block, at.setter, at.content_width),
}
