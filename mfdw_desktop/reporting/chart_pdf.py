"""Charts painted on the pages of a PDF; the screen has a painter of its own."""

from __future__ import annotations

from mfdw_desktop.reporting.chart_marks import Drawing, TextMark
from mfdw_desktop.reporting.pdf import Pdf
from mfdw_desktop.reporting.text import TextStyle, Typesetter


def paint(pdf: Pdf, drawing: Drawing, setter: Typesetter, x: float, y: float) -> None:
    """Draw a chart with its upper left corner at (x, y)."""
    for mark in drawing.marks:
        if mark.kind == "line":
            pdf.rule(
                (x + mark.start[0], y + mark.start[1]),
                (x + mark.end[0], y + mark.end[1]),
                width=mark.width,
                grey=mark.grey,
                dash=mark.dash,
            )
        elif mark.kind == "rectangle":
            corner = (x + mark.corner[0], y + mark.corner[1])
            pdf.box(corner, mark.size, fill=mark.fill, stroke=mark.stroke, width=mark.width)
        elif mark.kind == "path":
            pdf.path(
                [(x + each[0], y + each[1]) for each in mark.points],
                closed=mark.closed,
                fill=mark.fill,
                stroke=mark.stroke,
                width=mark.width,
                dash=mark.dash,
            )
        else:
            _paint_text(pdf, mark, setter, x, y)


def _paint_text(pdf: Pdf, mark: TextMark, setter: Typesetter, x: float, y: float) -> None:
    line = setter.line(mark.text, TextStyle(mark.size, mark.bold, mark.grey))
    back = {"start": 0.0, "centre": 0.5, "end": 1.0}[mark.align] * line.width * mark.size
    across, down = (0.0, back) if mark.turned else (-back, 0.0)
    place = (x + mark.at[0] + across, y + mark.at[1] + down)
    pdf.text(*place, line, mark.size, grey=mark.grey, turned=mark.turned)
