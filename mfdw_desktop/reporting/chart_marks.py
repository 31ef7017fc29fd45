"""The primitives that charts are made of, and their order where one reads from the right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from mfdw_desktop.reporting.text import Align, Typesetter

Point = tuple[float, float]

INK, SOFT, FAINT = 0.25, 0.45, 0.85
"""Greys of what matters, of words beside it, of the lines behind it."""
SMALL = 7.0


@dataclass(frozen=True)
class LineMark:
    """A straight line."""

    start: Point
    end: Point
    width: float = 0.5
    grey: float = FAINT
    dash: str = ""
    kind: Literal["line"] = "line"


@dataclass(frozen=True)
class RectangleMark:
    """A rectangle, filled or outlined."""

    corner: Point
    size: Point
    fill: float | None = None
    stroke: float | None = None
    width: float = 0.5
    kind: Literal["rectangle"] = "rectangle"


@dataclass(frozen=True)
class PathMark:
    """A line through points, closed and filled if wanted."""

    points: tuple[Point, ...]
    closed: bool = False
    fill: float | None = None
    stroke: float | None = INK
    width: float = 1.2
    dash: str = ""
    kind: Literal["path"] = "path"


@dataclass(frozen=True)
class TextMark:
    """One line of text; `at` is the base line's start, middle or end."""

    at: Point
    text: str
    size: float = SMALL
    bold: bool = False
    grey: float = SOFT
    align: Align = "start"
    turned: bool = False
    """Whether it runs upwards."""
    kind: Literal["text"] = "text"


# `kind` tells a painter that may not import this module (the window's) what to draw
Mark = LineMark | RectangleMark | PathMark | TextMark


@dataclass(frozen=True)
class Spot:
    """A place of a chart that says its value under the pointer, and in the table beside it."""

    corner: Point
    size: Point
    name: str
    value: str


@dataclass(frozen=True)
class Drawing:
    """A chart: its size, what to paint in order, and its title for those who cannot see it."""

    width: float
    height: float
    title: str
    marks: tuple[Mark, ...] = ()
    spots: tuple[Spot, ...] = ()


def in_reading_order(drawing: Drawing, setter: Typesetter) -> Drawing:
    """Return a drawing that begins at the right where the language is read from there."""
    if not setter.right_to_left:
        return drawing
    width = drawing.width
    return replace(
        drawing,
        marks=tuple(_mirrored(each, width) for each in drawing.marks),
        spots=tuple(
            replace(each, corner=(width - each.corner[0] - each.size[0], each.corner[1]))
            for each in drawing.spots
        ),
    )


def _mirrored(mark: Mark, width: float) -> Mark:
    if isinstance(mark, TextMark):
        if mark.turned:  # it still runs upwards: its letters lie left of the base line
            return replace(mark, at=(width - mark.at[0] + mark.size * 2 / 3, mark.at[1]))
        ends: dict[Align, Align] = {"start": "end", "end": "start"}
        return replace(
            mark, at=(width - mark.at[0], mark.at[1]), align=ends.get(mark.align, mark.align)
        )
    if isinstance(mark, LineMark):
        (x, y), (to_x, to_y) = mark.start, mark.end
        return replace(mark, start=(width - x, y), end=(width - to_x, to_y))
    if isinstance(mark, PathMark):
        return replace(mark, points=tuple((width - x, y) for x, y in mark.points))
    return replace(mark, corner=(width - mark.corner[0] - mark.size[0], mark.corner[1]))
