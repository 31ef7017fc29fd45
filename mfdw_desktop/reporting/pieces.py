"""Pieces: the smallest parts of a page, each of one height and never split."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mfdw_desktop.reporting.pdf import Pdf
from mfdw_desktop.reporting.text import Line, Text, TextStyle, Typesetter

Draw = Callable[[Pdf, float, float], None]
"""Draws a piece with its upper left corner at (x, y)."""


@dataclass(slots=True)
class Piece:
    """What is moved to the next page as one."""

    height: float
    draw: Draw
    stays: bool = False
    """Whether it may not be parted from the piece after it."""
    clings: bool = False
    """Whether it is parted from the piece after it only when much of a page would stay empty."""
    head: Piece | None = None
    """What is drawn again above it when it opens a page."""
    is_gap: bool = False
    """Whether it is air, which no page begins with."""


def gap(height: float, *, stays: bool = False) -> Piece:
    """Return air between blocks."""
    return Piece(height, lambda _pdf, _x, _y: None, stays=stays, is_gap=True)


def text_piece(
    setter: Typesetter, text: Text, style: TextStyle, width: float, *, spacing: float = 1.0
) -> Piece:
    """Return a text in lines, aligned at the start of its language."""
    lines = setter.lines(text, style, width)
    height = lines_height(lines, style) * spacing

    def draw(pdf: Pdf, x: float, y: float) -> None:
        for line in lines:
            across = width - line.width * style.size if setter.right_to_left else 0.0
            pdf.text(x + across, y + line.ascent * style.size, line, style.size, grey=style.grey)
            y += (line.ascent + line.descent) * style.size

    return Piece(height, draw)


def lines_height(lines: list[Line], style: TextStyle) -> float:
    """Return the height of lines under each other, in points."""
    return sum(line.ascent + line.descent for line in lines) * style.size
