"""Drawing of papers to write on: tick boxes, boxes of digits, lines, rosters."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from mfdw_desktop.reporting.form_blocks import Answer, Asked, HeadBox, HeadField, Roster, Space
from mfdw_desktop.reporting.pdf import Pdf
from mfdw_desktop.reporting.pieces import Piece, gap
from mfdw_desktop.reporting.text import Line, TextStyle, Typesetter

_TEXT = TextStyle(9.5, grey=0.05)
_NUMBER = TextStyle(9.5, bold=True, grey=0.05)
_CHOICE = TextStyle(9, grey=0.1)
_CODE = TextStyle(8, grey=0.4)
_QUIET = TextStyle(8, grey=0.4)
_SKIP = TextStyle(8.5, bold=True, grey=0.25)
_CAPTION = TextStyle(6.5, grey=0.45)
_INDENT = 32.0
"""Room of the number."""
_TICK = 9.5
"""Side of a tick box."""
_BOX = 15.0
"""Side of a box for a digit."""
_LINE = 19.0
"""Height of a line to write on."""
_SHORT = 130.0
"""Width of a line for a number."""
_GROUP_GAP = 8.0
_MOST_COLUMNS = 4
_ROSTER_TEXT = 0.44
"""Of the width."""
_INK = 0.35

Drawer = Callable[["_Pen", float], None]
"""Draws at a height."""


@dataclass
class _Pen:
    """Draws in the direction of reading: x grows from where a line begins."""

    pdf: Pdf
    setter: Typesetter
    left: float
    width: float

    def _x(self, x: float, width: float = 0.0) -> float:
        return self.left + (self.width - x - width if self.setter.right_to_left else x)

    def line(self, x: float, y: float, line: Line, style: TextStyle) -> None:
        """Draw text whose base line is at y."""
        at = self._x(x, line.width * style.size)
        self.pdf.text(at, y, line, style.size, grey=style.grey)

    def box(self, x: float, y: float, width: float, height: float, *, grey: float = _INK) -> None:
        """Draw an empty box from its upper corner."""
        self.pdf.box((self._x(x, width), y), (width, height), stroke=grey, width=0.7)

    def round(self, x: float, y: float, side: float) -> None:
        """Draw an empty circle, for a choice of one."""
        middle, radius = (self._x(x, side) + side / 2, y + side / 2), side / 2
        points = [
            (middle[0] + radius * math.cos(turn), middle[1] + radius * math.sin(turn))
            for turn in (step * math.pi / 12 for step in range(24))
        ]
        self.pdf.path(points, closed=True, stroke=_INK, width=0.7)

    def rule(self, x: float, end: float, y: float, *, dash: str = "", grey: float = 0.5) -> None:
        """Draw a line to write on."""
        self.pdf.rule((self._x(x), y), (self._x(end), y), width=0.5, grey=grey, dash=dash)

    def upright(self, x: float, y: float, end: float) -> None:
        """Draw an upright line."""
        self.pdf.rule((self._x(x), y), (self._x(x), end), width=0.5, grey=0.6)


@dataclass(frozen=True)
class _Lines:
    """Lines of text of one style under each other."""

    lines: list[Line]
    style: TextStyle

    @property
    def height(self) -> float:
        return sum(each.ascent + each.descent for each in self.lines) * self.style.size

    def draw(self, pen: _Pen, x: float, y: float) -> float:
        """Draw them from the top at y; return where they end."""
        for each in self.lines:
            pen.line(x, y + each.ascent * self.style.size, each, self.style)
            y += (each.ascent + each.descent) * self.style.size
        return y


def _set(setter: Typesetter, text: str, style: TextStyle, width: float) -> _Lines:
    return _Lines(setter.lines(text, style, width) if text else [], style)


def asked(block: Asked, setter: Typesetter, width: float) -> list[Piece]:
    """Return a question: its number and words, then room for the answer."""
    room = width - _INDENT
    aside = _aside(block.answer)
    text_room = room - aside - 14 if aside else room
    skip = _set(setter, block.skip, _SKIP, width)
    number = setter.line(block.number, _NUMBER)
    words = _set(setter, block.text, _TEXT, text_room)
    hint = _set(setter, " ".join(filter(None, (block.hint, block.advice))), _QUIET, text_room)
    height, draw_answer = _answer(block.answer, setter, aside or room)
    before = skip.height + 3 if skip.lines else 0.0
    said = words.height + hint.height
    body = max(said, height) if aside else said + 3 + height
    whole = before + body + 7

    def draw(pdf: Pdf, x: float, y: float) -> None:
        pen = _Pen(pdf, setter, x, width)
        if skip.lines:
            skip.draw(pen, 0, y)
        top = y + before
        first = words.lines[0] if words.lines else number
        pen.line(0, top + first.ascent * _TEXT.size, number, _NUMBER)
        inner = _Pen(pdf, setter, x + (0 if setter.right_to_left else _INDENT), room)
        down = words.draw(inner, 0, top)
        down = hint.draw(inner, 0, down)
        if aside:
            left = inner.left + (0 if setter.right_to_left else room - aside)
            draw_answer(_Pen(pdf, setter, left, aside), top - 1)
        else:
            draw_answer(inner, down + 3)

    return [gap(2), Piece(whole, draw), gap(1)]


def _aside(answer: Answer) -> float:
    """Return the width of an answer that stands at the end of its question's line; 0 if none."""
    return {
        Space.BOXES: answer.count * _BOX,
        Space.SHORT: _SHORT,
        Space.TICK: _TICK,
        Space.DAY: 8 * _BOX + 2 * _GROUP_GAP,
        Space.TIME: 4 * _BOX + _GROUP_GAP,
    }.get(answer.space, 0.0)


def head_box(block: HeadBox, setter: Typesetter, width: float) -> list[Piece]:
    """Return the box on top of the first page."""
    row_height = 36.0
    height = row_height * len(block.rows)

    def draw(pdf: Pdf, x: float, y: float) -> None:
        pen = _Pen(pdf, setter, x, width)
        pen.box(0, y, width, height)
        for number, fields in enumerate(block.rows):
            top = y + number * row_height
            if number:
                pen.rule(0, width, top, grey=0.6)
            whole = sum(each.share for each in fields)
            at = 0.0
            for place, each in enumerate(fields):
                room = width * each.share / whole
                if place:
                    pen.upright(at, top, top + row_height)
                _head_field(pen, each, at, top, room)
                at += room

    return [Piece(height, draw), gap(8)]


def _head_field(pen: _Pen, each: HeadField, x: float, y: float, room: float) -> None:
    setter = pen.setter
    label = setter.line(setter.fitted(each.label, _CAPTION, room - 10), _CAPTION)
    pen.line(x + 5, y + 3 + label.ascent * _CAPTION.size, label, _CAPTION)
    if each.answer.space in (Space.ONE, Space.MANY):
        at = x + 5
        for _, words in each.answer.choices:
            if each.answer.space is Space.ONE:
                pen.round(at, y + 20, _TICK)
            else:
                pen.box(at, y + 20, _TICK, _TICK)
            line = setter.line(words, _CHOICE)
            pen.line(at + _TICK + 4, y + 28.5, line, _CHOICE)
            at += _TICK + 4 + line.width * _CHOICE.size + 14
    elif each.answer.space is Space.DAY:
        _groups(pen, each.answer, (2, 2, 4), x + 5, y + 18.5, side=13.0)


def _answer(answer: Answer, setter: Typesetter, room: float) -> tuple[float, Drawer]:
    """Return the height of the room for an answer, and what draws it."""
    if answer.space in (Space.ONE, Space.MANY, Space.RANK):
        return _choices(answer, setter, room)
    if answer.space is Space.TICK:
        return _TICK + 4, lambda pen, y: pen.box(0, y + 2, _TICK, _TICK)
    if answer.space is Space.BOXES:
        return _BOX + 4, lambda pen, y: _digits(pen, answer.count, 0, y + 2, _BOX)
    if answer.space is Space.LINE:
        return _LINE * answer.count, lambda pen, y: _rules(pen, answer.count, room, y)
    if answer.space is Space.SHORT:
        return _LINE, lambda pen, y: _rules(pen, 1, _SHORT, y - 4)
    parts = {
        Space.DAY: (2, 2, 4),
        Space.TIME: (2, 2),
        Space.MOMENT: (2, 2, 4, 2, 2),
        Space.PLACE: (9, 9),
    }[answer.space]
    return _BOX + 14, lambda pen, y: _groups(pen, answer, parts, 0, y + 2, side=_BOX)


def _rules(pen: _Pen, count: int, end: float, y: float) -> None:
    for number in range(count):
        pen.rule(0, end, y + (number + 1) * _LINE - 3)


def _digits(pen: _Pen, count: int, x: float, y: float, side: float) -> None:
    for at in range(count):
        pen.box(x + at * side, y, side, side)


def _groups(
    pen: _Pen, answer: Answer, parts: Sequence[int], x: float, y: float, *, side: float
) -> None:
    """Draw boxes of digits in groups, each with its word under it."""
    for at, count in enumerate(parts):
        _digits(pen, count, x, y, side)
        if at < len(answer.captions) and side == _BOX:
            word = pen.setter.line(answer.captions[at], _CAPTION)
            pen.line(x, y + side + 1 + word.ascent * _CAPTION.size, word, _CAPTION)
        elif at < len(answer.captions):
            word = pen.setter.line(answer.captions[at], _CAPTION)
            pen.line(x + count * side + 2, y + side - 3, word, _CAPTION)
            x += word.width * _CAPTION.size + 2
        x += count * side + _GROUP_GAP


def _choices(answer: Answer, setter: Typesetter, room: float) -> tuple[float, Drawer]:
    """Return the choices in as many equal columns as their words allow, read downwards."""
    mark = _BOX if answer.space is Space.RANK else _TICK
    codes = [setter.line(code, _CODE) for code, _ in answer.choices]
    code_room = max((each.width for each in codes), default=0.0) * _CODE.size
    lead = mark + 5 + code_room + 5
    widest = max((setter.width(words, _CHOICE) for _, words in answer.choices), default=0.0)
    fits = int(room // max(lead + widest + 14, 1.0))
    count = max(1, min(fits, len(answer.choices), _MOST_COLUMNS))
    column = room / count
    texts = [_set(setter, words, _CHOICE, column - lead - 8) for _, words in answer.choices]
    rows = math.ceil(len(texts) / count)
    heights = [
        max(max(texts[at].height, mark) + 4 for at in range(row, len(texts), rows))
        for row in range(rows)
    ]

    def draw(pen: _Pen, y: float) -> None:
        for at, words in enumerate(texts):
            place, row = divmod(at, rows)
            x, top = place * column, y + sum(heights[:row])
            first = words.lines[0]
            middle = top + (first.ascent + first.descent) * _CHOICE.size / 2
            if answer.space is Space.ONE:
                pen.round(x, middle - mark / 2, mark)
            else:
                pen.box(x, middle - mark / 2, mark, mark)
            pen.line(x + mark + 5, top + first.ascent * _CHOICE.size, codes[at], _CODE)
            words.draw(pen, x + lead, top)

    return sum(heights), draw


def roster(block: Roster, setter: Typesetter, width: float) -> list[Piece]:
    """Return a roster: its head comes again on the next page, its rows are never split."""
    title = Asked(block.number, block.text, Answer(Space.LINE, count=0), hint=block.note,
                  skip=block.skip)  # fmt: skip
    pieces = [replace(each, stays=True) for each in asked(title, setter, width)]
    label_width = _ROSTER_TEXT * width
    cell = (width - label_width) / block.columns
    head = _roster_head(block.columns, setter, width, label_width, cell)
    pieces.append(replace(head, stays=True))
    for each in block.rows:
        room = label_width - _INDENT - 6
        skip = _set(setter, each.skip, replace(_QUIET, bold=True), room)
        words = _set(setter, each.text, _CHOICE, room)
        codes = _set(setter, each.codes, _QUIET, room)
        height = max(skip.height + words.height + codes.height + 7, 24.0)

        def draw(
            pdf: Pdf, x: float, y: float, parts: tuple[_Lines, ...] = (skip, words, codes),
            height: float = height, number: str = each.number,
        ) -> None:  # fmt: skip
            pen = _Pen(pdf, setter, x, width)
            down = y + 3
            for part in parts:
                down = part.draw(pen, _INDENT, down)
            line = setter.line(number, _CODE)
            pen.line(2, y + 3 + parts[1].lines[0].ascent * _CHOICE.size, line, _CODE)
            for at in range(block.columns):
                pen.box(label_width + at * cell, y, cell, height)
            pen.rule(0, label_width, y + height, grey=0.6)

        pieces.append(Piece(height, draw, head=head))
    return [*pieces, gap(8)]


def _roster_head(
    columns: int, setter: Typesetter, width: float, label_width: float, cell: float
) -> Piece:
    def draw(pdf: Pdf, x: float, y: float) -> None:
        pen = _Pen(pdf, setter, x, width)
        for at in range(columns):
            line = setter.line(str(at + 1), _NUMBER)
            middle = label_width + at * cell + (cell - line.width * _NUMBER.size) / 2
            pen.line(middle, y + 11, line, _NUMBER)
        pen.rule(0, width, y + 16, grey=0.25)

    return Piece(16.0, draw)
