"""Tables: widths from content, one base line a row, heads that come again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mfdw_desktop.reporting.document import Column, Row, Table
from mfdw_desktop.reporting.pdf import Pdf
from mfdw_desktop.reporting.pieces import Piece
from mfdw_desktop.reporting.text import Line, Text, TextStyle, Typesetter

_HEAD = TextStyle(7.5, grey=0.35)
_BODY = TextStyle(8.5, grey=0.1)
_BOLD = replace(_BODY, bold=True)
_GROUP = TextStyle(8, bold=True, grey=0.35)
_PADDING = 5.0
"""Between a cell's text and the next column."""
_ABOVE, _BELOW = 2.6, 2.6
_WIDEST_HEAD = 62.0
"""A head of more is set in two lines."""
_NAME_SHARE, _MORE = 0.42, 26.0
"""Names take so much of the width; figures get the rest as air, up to so many points each."""
_AIR = 8.0
_WHOLE_ROWS = 14
"""A table of no more rows is kept on one page."""
_MOST_LINES = 36
"""A cell of more lines goes on in a row of its own, so that no row is higher than a page."""


@dataclass(slots=True)
class _Cell:
    """The lines of a cell and where its column stands."""

    lines: tuple[Line, ...]
    left: float
    width: float
    align: str
    style: TextStyle
    back: float = 0.0
    """What stays empty after a figure of fewer decimals than others of its column."""


def pieces(table: Table, setter: Typesetter, width: float) -> list[Piece]:
    """Return the head and the rows of a table; a short table stays on one page."""
    if not setter.right_to_left:
        table = replace(table, columns=_apart(table.columns, is_ruled=table.is_ruled))
    if any(column.point for column in table.columns):
        table = replace(table, columns=_pointed(table, setter))
    widths = column_widths(table, setter, width)
    lefts = _lefts(widths, width, mirrored=setter.right_to_left)
    head = _head_piece(table.columns, widths, lefts, setter, width)
    found = [replace(head, stays=True)]
    is_whole = len(table.rows) <= _WHOLE_ROWS
    for at, row in enumerate(table.rows):
        made = _row_pieces(row, table.columns, widths, lefts, setter, width, table.least_height)
        if table.is_ruled and row.kind != "group":
            made = [_ruled(each, lefts, mirrored=setter.right_to_left) for each in made]
        # a total stays with the row above it, the head of a group with the row below it
        follows = table.rows[at + 1].kind if at + 1 < len(table.rows) else ""
        stays = row.kind == "group" or follows == "total"
        clings = is_whole and bool(follows)
        found += [Piece(each.height, each.draw, head=head) for each in made[:-1]]
        last = made[-1]
        found.append(Piece(last.height, last.draw, stays, clings, head))
    return found


def _apart(columns: Sequence[Column], *, is_ruled: bool) -> tuple[Column, ...]:
    """Return the columns, with air after figures that words, or a ruled line, follow."""
    following = [*(each.align for each in columns[1:]), ""]
    return tuple(
        replace(each, air=_AIR)
        if each.align == "end" and (after == "start" or (is_ruled and after))
        else each
        for each, after in zip(columns, following, strict=True)
    )


def _pointed(table: Table, setter: Typesetter) -> tuple[Column, ...]:
    """Return the columns with the room that decimals take where figures differ in theirs."""
    return tuple(
        replace(column, decimals=max((_decimals(row.cells[at], column, setter, _style(row))
                                      for row in table.rows if at < len(row.cells)), default=0.0))
        if column.point
        else column
        for at, column in enumerate(table.columns)
    )  # fmt: skip


def _decimals(text: Text, column: Column, setter: Typesetter, style: TextStyle) -> float:
    """Return the width of what stands after the whole part of a figure, the sign included."""
    if not column.point or not isinstance(text, str):
        return 0.0
    _, sign, after = text.rpartition(column.point)
    return setter.width(sign + after, style) if sign and after.isdigit() else 0.0


def column_widths(table: Table, setter: Typesetter, width: float) -> list[float]:
    """Return the widths: what the content needs, the rest to the columns with a share."""
    shares = [column.share for column in table.columns]
    needs = [0.0 if share else _need(table, at, setter) for at, share in enumerate(shares)]
    rest = width - sum(needs)
    whole = sum(shares)
    if not whole:
        return [need * width / sum(needs) for need in needs]
    least = 0.2 * width
    if rest < least:  # narrow the rest rather than let a name vanish
        floors = [
            0.0 if share else _need(table, at, setter, widest_head=0.0) - _PADDING
            for at, share in enumerate(shares)
        ]
        needs = _narrowed(needs, floors, width - least)
        rest = least
    spare = min(max(rest - _NAME_SHARE * width, 0.0), _MORE * shares.count(0.0))
    if spare and len(shares) - shares.count(0.0) == 1:
        needs = [need + spare / shares.count(0.0) if need else 0.0 for need in needs]
        rest -= spare
    parts = _parts(table, setter, rest)
    return [
        need if not share else part for need, share, part in zip(needs, shares, parts, strict=True)
    ]


def _parts(table: Table, setter: Typesetter, room: float) -> list[float]:
    """Return what the columns with a share get of the room: what they need, then by shares.

    On a sheet that is filled in by hand the shares are room to write in, and hold as they are.
    """
    shares = [column.share for column in table.columns]
    whole = sum(shares)
    fair = [room * share / whole for share in shares]
    if table.is_ruled or sum(share > 0 for share in shares) < 2:
        return fair
    wants = [_need(table, at, setter) if share else 0.0 for at, share in enumerate(shares)]
    spare = room - sum(wants)
    if spare >= 0:
        return [want + spare * share / whole for want, share in zip(wants, shares, strict=True)]
    # too much for all: who needs less than her part leaves the rest to the others
    parts, open_ = [0.0] * len(shares), {at for at, share in enumerate(shares) if share}
    while open_:
        left = sum(shares[at] for at in open_)
        content = {at for at in open_ if wants[at] <= room * shares[at] / left}
        for at in content or open_:
            parts[at] = wants[at] if content else room * shares[at] / left
        room -= sum(parts[at] for at in content)
        open_ = open_ - content if content else set()
    return parts


def _narrowed(needs: Sequence[float], floors: Sequence[float], room: float) -> list[float]:
    """Return widths that fill the room: air goes first, so that no word breaks without need."""
    over = sum(needs) - room
    if sum(floors) > room:
        return [need * room / sum(needs) for need in needs]
    air = sum(needs) - sum(floors)
    return [need - (need - floor) * over / air for need, floor in zip(needs, floors, strict=True)]


def _need(table: Table, at: int, setter: Typesetter, *, widest_head: float = _WIDEST_HEAD) -> float:
    head = table.columns[at].head
    widest_word = max((setter.width(word, _HEAD) for word in head.split()), default=0.0)
    needed = max(min(setter.width(head, _HEAD), widest_head), widest_word)
    for row in table.rows:
        if row.kind != "group" and at < len(row.cells):
            text, style, column = row.cells[at], _style(row), table.columns[at]
            back = _back(text, column, setter, style)
            needed = max(needed, _one_line(text, setter, style) + back)
    return needed + 2 * _PADDING + table.columns[at].air


def _one_line(text: Text, setter: Typesetter, style: TextStyle) -> float:
    """Return the width of a text whose lines are not broken but where they were typed so."""
    if isinstance(text, str) and "\n" in text:
        return max(setter.width(each, style) for each in text.split("\n"))
    return setter.width(text, style)


def _lefts(widths: Sequence[float], width: float, *, mirrored: bool) -> list[float]:
    lefts: list[float] = []
    x = 0.0
    for each in widths:
        lefts.append(width - x - each if mirrored else x)
        x += each
    return lefts


def _style(row: Row) -> TextStyle:
    return _BOLD if row.kind == "total" else _GROUP if row.kind == "group" else _BODY


def _head_piece(
    columns: Sequence[Column],
    widths: Sequence[float],
    lefts: Sequence[float],
    setter: Typesetter,
    width: float,
) -> Piece:
    cells = _cells([column.head for column in columns], columns, widths, lefts, setter, _HEAD)
    most = max((len(cell.lines) for cell in cells), default=1)
    ascent, descent = _room(cells)
    line_height = (ascent + descent) * _HEAD.size
    height = most * line_height + 4

    def draw(pdf: Pdf, x: float, y: float) -> None:
        for cell in cells:
            # heads of one line stand on the line, beside those of two
            down = y + (most - len(cell.lines)) * line_height
            _draw_cell(pdf, cell, setter, x, down + ascent * _HEAD.size, line_height)
        pdf.rule((x, y + height - 1), (x + width, y + height - 1), width=0.9, grey=0.25)

    return Piece(height, draw)


def _row_pieces(
    row: Row,
    columns: Sequence[Column],
    widths: Sequence[float],
    lefts: Sequence[float],
    setter: Typesetter,
    width: float,
    least: float = 0.0,
) -> list[Piece]:
    """Return a row as one piece, or as several when a cell alone could fill a page."""
    style = _style(row)
    if row.kind == "group":
        cells = _cells(row.cells[:1], columns, [width], [0.0], setter, style)
    else:
        cells = _cells(row.cells, columns, widths, lefts, setter, style)
    most = max((len(cell.lines) for cell in cells), default=1)
    if most <= _MOST_LINES:
        return [_row_piece(cells, row.kind, setter, width, least)]
    parts = [
        [replace(cell, lines=cell.lines[start : start + _MOST_LINES]) for cell in cells]
        for start in range(0, most, _MOST_LINES)
    ]
    return [
        _row_piece(part, row.kind if part is parts[-1] else "part", setter, width, least)
        for part in parts
    ]


def _ruled(piece: Piece, lefts: Sequence[float], *, mirrored: bool) -> Piece:
    """Return a row with lines between its columns."""

    def draw(pdf: Pdf, x: float, y: float) -> None:
        piece.draw(pdf, x, y)
        for left in lefts:
            if left:
                at = x + left + (_PADDING / 2 if mirrored else -_PADDING / 2)
                pdf.rule((at, y), (at, y + piece.height), width=0.4, grey=0.82)

    return replace(piece, draw=draw)


def _row_piece(
    cells: Sequence[_Cell], kind: str, setter: Typesetter, width: float, least: float = 0.0
) -> Piece:
    ascent, descent = _room(cells)
    size = cells[0].style.size
    line_height = (ascent + descent) * size
    most = max(len(cell.lines) for cell in cells)
    above = _ABOVE + (4 if kind == "group" else 0)
    written = above + most * line_height + _BELOW
    height = written if kind == "group" else max(written, least)
    above += (height - written) / 2

    def draw(pdf: Pdf, x: float, y: float) -> None:
        for cell in cells:
            _draw_cell(pdf, cell, setter, x, y + above + ascent * size, line_height)
        bottom = y + height
        if kind == "total":
            pdf.rule((x, y), (x + width, y), width=0.6, grey=0.25)
            pdf.rule((x, bottom), (x + width, bottom), width=0.6, grey=0.55)
        elif kind != "part":
            pdf.rule((x, bottom), (x + width, bottom), width=0.4, grey=0.82)

    return Piece(height, draw)


def _cells(
    texts: Sequence[Text],
    columns: Sequence[Column],
    widths: Sequence[float],
    lefts: Sequence[float],
    setter: Typesetter,
    style: TextStyle,
) -> list[_Cell]:
    return [
        _Cell(
            tuple(setter.lines(text, style, max(width - _PADDING, 12.0))),
            left,
            width - column.air,
            column.align,
            style,
            _back(text, column, setter, style),
        )
        for text, column, width, left in zip(texts, columns, widths, lefts, strict=False)
    ]


def _back(text: Text, column: Column, setter: Typesetter, style: TextStyle) -> float:
    if not column.decimals or style is _HEAD:
        return 0.0
    return column.decimals - _decimals(text, column, setter, style)


def _room(cells: Sequence[_Cell]) -> tuple[float, float]:
    """Return the ascent and descent of a row: the largest of its cells'."""
    lines = [line for cell in cells for line in cell.lines]
    return (
        max((line.ascent for line in lines), default=1.0),
        max((line.descent for line in lines), default=0.3),
    )


def _draw_cell(
    pdf: Pdf, cell: _Cell, setter: Typesetter, x: float, base: float, line_height: float
) -> None:
    for line in cell.lines:
        used = line.width * cell.style.size
        if cell.align == "centre":
            across = (cell.width - used) / 2
        elif cell.align == "end" or setter.right_to_left:
            # figures stand with their units under each other in every direction of writing
            across = cell.width - used - cell.back
        else:
            across = 0.0
        pdf.text(x + cell.left + across, base, line, cell.style.size, grey=cell.style.grey)
        base += line_height
