"""A certificate as one framed page: logo, name in large letters, course, places to sign."""

from __future__ import annotations

from collections.abc import Callable

from mfdw_desktop.reporting.document import Certificate
from mfdw_desktop.reporting.pdf import Pdf
from mfdw_desktop.reporting.pictures import picture_of
from mfdw_desktop.reporting.pieces import Piece
from mfdw_desktop.reporting.text import TextStyle, Typesetter

_EDGE = 26.0
_ROOM = 96.0
"""Between the frame and the text, left and right."""
_LOGO_HIGH, _LOGO_WIDE = 54.0, 220.0
_CORNER = 18.0
_FOOT = 84.0
"""What the places to sign take over the frame."""


def certificate(block: Certificate, setter: Typesetter, width: float, height: float) -> list[Piece]:
    """Return a piece that fills a page of `width` and `height`, both of the whole sheet."""
    page = _Plate(block, setter, width, height)

    def draw(pdf: Pdf, _x: float, _y: float) -> None:
        page.draw(pdf)

    return [Piece(height, draw)]


class _Plate:
    """The page, drawn from the top to the bottom."""

    def __init__(self, block: Certificate, setter: Typesetter, width: float, height: float) -> None:
        self._block, self._setter = block, setter
        self._width, self._height = width, height

    def draw(self, pdf: Pdf) -> None:
        """Draw everything."""
        block = self._block
        pdf.bookmark(block.name)
        self._frame(pdf)
        y = self._logo(pdf, _EDGE + 30)
        y = self._centred(pdf, y, block.institution, TextStyle(14, bold=True, grey=0.25))
        parts = (
            (0.0, block.title, TextStyle(42, bold=True, grey=0.05)),
            (40.0, block.lead, TextStyle(13.5, grey=0.35)),
            (10.0, block.name, TextStyle(34, bold=True)),
            (2.0, block.other_name, TextStyle(18, grey=0.2)),
            (12.0, block.said, TextStyle(13.5, grey=0.35)),
            (8.0, block.course, TextStyle(23, bold=True, grey=0.1)),
            (8.0, block.detail, TextStyle(11.5, grey=0.3)),
        )
        shown = [each for each in parts if each[1]]
        high = sum(air + self._high(text, style) for air, text, style in shown)
        # What is left over is air over and under the words, a little less of it over them.
        y += max(0.42 * (self._height - _EDGE - _FOOT - y - high), 4.0)
        for at, (air, text, style) in enumerate(shown):
            if at == 1:
                self._ornament(pdf, y + air / 2)
            y = self._centred(pdf, y + air, text, style)
        self._signatures(pdf)

    def _high(self, text: str, style: TextStyle) -> float:
        lines = self._setter.lines(text, style, self._width - 2 * _ROOM)
        return sum(each.ascent + each.descent for each in lines) * style.size

    def _frame(self, pdf: Pdf) -> None:
        for edge, stroke, grey in ((_EDGE, 2.4, 0.25), (_EDGE + 6, 0.6, 0.45)):
            pdf.box(
                (edge, edge), (self._width - 2 * edge, self._height - 2 * edge),
                stroke=grey, width=stroke,
            )  # fmt: skip
        inner = _EDGE + 6
        for x, across in ((inner, 1), (self._width - inner, -1)):
            for y, down in ((inner, 1), (self._height - inner, -1)):
                step = _CORNER
                pdf.path(((x + across * step, y), (x + across * step, y + down * step),
                          (x, y + down * step)), stroke=0.45, width=0.6)  # fmt: skip
                middle = (x + across * step / 2, y + down * step / 2)
                self._diamond(pdf, middle, 3.6)

    def _diamond(self, pdf: Pdf, middle: tuple[float, float], size: float) -> None:
        x, y = middle
        points = ((x, y - size), (x + size, y), (x, y + size), (x - size, y))
        pdf.path(points, closed=True, fill=0.35)

    def _ornament(self, pdf: Pdf, y: float) -> None:
        middle = self._width / 2
        for side in (-1, 1):
            pdf.rule((middle + side * 12, y), (middle + side * 110, y), width=0.8, grey=0.45)
        self._diamond(pdf, (middle, y), 5.0)

    def _logo(self, pdf: Pdf, y: float) -> float:
        if not self._block.logo:
            return y
        picture = picture_of(self._block.logo)
        scale = min(_LOGO_HIGH / picture.height, _LOGO_WIDE / picture.width)
        wide, high = picture.width * scale, picture.height * scale
        pdf.image(((self._width - wide) / 2, y), (wide, high), picture)
        return y + high + 8

    def _centred(self, pdf: Pdf, y: float, text: str, style: TextStyle) -> float:
        """Draw lines in the middle of the page; return where the next may begin."""
        for line in self._setter.lines(text, style, self._width - 2 * _ROOM):
            left = (self._width - line.width * style.size) / 2
            y += line.ascent * style.size
            pdf.text(left, y, line, style.size, grey=style.grey)
            y += line.descent * style.size
        return y

    def _signatures(self, pdf: Pdf) -> None:
        roles, foot = self._block.roles, self._height - _EDGE - 64
        room = (self._width - 2 * _ROOM) / len(roles)
        style, small = TextStyle(10, grey=0.2), TextStyle(8.5, grey=0.4)
        for at, role in enumerate(roles):
            place = len(roles) - 1 - at if self._setter.right_to_left else at
            left = _ROOM + place * room + 16
            pdf.rule((left, foot), (left + room - 32, foot), width=0.7, grey=0.3)
            line = self._setter.line(self._setter.fitted(role, style, room - 32), style)
            x = left + (room - 32 - line.width * style.size) / 2
            pdf.text(x, foot + 14, line, style.size, grey=style.grey)
        for text, align in ((self._block.place, self._start), (self._block.code, self._end)):
            line = self._setter.line(text, small)
            x = align(line.width * small.size)
            pdf.text(x, self._height - _EDGE - 18, line, small.size, grey=small.grey)

    @property
    def _start(self) -> Callable[[float], float]:
        return self._right if self._setter.right_to_left else self._left

    @property
    def _end(self) -> Callable[[float], float]:
        return self._left if self._setter.right_to_left else self._right

    def _left(self, _width: float) -> float:
        return _EDGE + 36

    def _right(self, width: float) -> float:
        return self._width - _EDGE - 36 - width
