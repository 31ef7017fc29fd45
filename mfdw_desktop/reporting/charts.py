"""Charts as lists of primitives, drawn the same way on paper and on screen.

A drawing is measured in points from its upper left corner. The canvas of a paper paints it
here; the window has a painter of its own for the same four kinds of primitives. Everything is
legible in greyscale: bars differ in tone and outline, lines in dash and mark, and each is
labelled where it stands.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mfdw_desktop.reporting.chart_marks import (
    FAINT,
    INK,
    SOFT,
    Drawing,
    LineMark,
    Mark,
    PathMark,
    Point,
    RectangleMark,
    Spot,
    TextMark,
    in_reading_order,
)
from mfdw_desktop.reporting.text import TextStyle, Typesetter

_TINY = 6.2
_HEAD = 16.0
_FOOT, _LONGEST_NAME = 14.0, 48.0


@dataclass(frozen=True)
class Series:
    """One line of a line chart."""

    label: str
    values: tuple[float | None, ...]


@dataclass(frozen=True)
class Bar:
    """One bar: what it is, how long, of how much, and the words at its end."""

    label: str
    value: float
    whole: float | None = None
    words: str = ""


def nice_step(largest: float, steps: int = 4) -> float:
    """Return a round distance of grid lines so that about `steps` reach `largest`."""
    if largest <= 0:
        return 1.0
    rough = largest / steps
    magnitude = 10.0 ** math.floor(math.log10(rough))
    for factor in (1, 2, 2.5, 5, 10):
        if rough <= factor * magnitude:
            break
    step = factor * magnitude
    return step if step >= 1 else 1.0


def share_of(done: str, whole: str, setter: Typesetter) -> str:
    """Return «9 / 16», which every painter shall write in this order."""
    words = f"{done} / {whole}"
    return f"\u2066{words}\u2069" if setter.right_to_left else words


def column_chart(
    title: str,
    names: Sequence[str],
    values: Sequence[int],
    *,
    note: str,
    size: Point,
    setter: Typesetter,
    number: Callable[[int], str],
    plans: Sequence[int | None] = (),
) -> Drawing:
    """Return upright bars with their values above; the last one, this month's, is dark.

    `number` writes a value in the paper's language, `note` states n and the span. What was
    planned is a dashed line over its bar.
    """
    width, height = size
    step = width / max(len(values), 1)
    foot = _foot(names, step, setter)
    frame = _Frame(0.0, _HEAD + 8, width, height - foot)
    marks: list[Mark] = [*_title(title, note, width, setter)]
    marks.append(LineMark((0, frame.bottom), (width, frame.bottom), 0.8, SOFT))
    largest = max([*values, *(each for each in plans if each), 1])
    spots: list[Spot] = []
    for at, (name, value) in enumerate(zip(names, values, strict=True)):
        tall = frame.height * value / largest
        is_last = at == len(values) - 1
        middle = step * (at + 0.5)
        bar = min(step * 0.62, 22.0)
        if tall:
            marks.append(
                RectangleMark(
                    (middle - bar / 2, frame.bottom - tall),
                    (bar, tall),
                    fill=INK if is_last else 0.78,
                    stroke=INK if is_last else 0.55,
                )
            )
        plan = plans[at] if at < len(plans) else None
        line = frame.bottom - frame.height * plan / largest if plan else None
        base = frame.bottom - tall - 2.5
        if line is not None and base - _TINY < line <= base + 2:
            base = line - 2.5  # else the dashes would run through the number
        marks.append(
            TextMark(
                (middle, base),
                number(value),
                _TINY,
                bold=is_last,
                grey=INK if is_last else SOFT,
                align="centre",
            )
        )
        marks.append(_name(name, middle, height, foot, setter, bold=is_last))
        if line is not None:
            ends = (middle - step * 0.42, line), (middle + step * 0.42, line)
            marks.append(LineMark(*ends, 0.9, INK, "2 2"))
        said = number(value) if not plan else share_of(number(value), number(plan), setter)
        spots.append(Spot((step * at, frame.top), (step, frame.height), name, said))
    return in_reading_order(Drawing(width, height, title, tuple(marks), tuple(spots)), setter)


def line_chart(
    title: str,
    names: Sequence[str],
    series: Sequence[Series],
    *,
    note: str,
    size: Point,
    setter: Typesetter,
    number: Callable[[int], str],
) -> Drawing:
    """Return lines over a grid that starts at zero, with dashes and marks of their own."""
    width, height = size
    top = max([value for each in series for value in each.values if value is not None] or [1])
    step = nice_step(top)
    steps = math.ceil(top / step) if top else 1
    label = [number(round(at * step)) for at in range(steps + 1)]
    left = max(setter.width(each, TextStyle(_TINY)) for each in label) + 5
    foot = _foot(names, (width - left - 20) / max(len(names) - 1, 1), setter)
    frame = _Frame(left + 8, _HEAD + 12, width - 12, height - foot)
    scale = frame.height / (step * steps)
    marks: list[Mark] = [*_title(title, note, width, setter)]
    for at, words in enumerate(label):
        y = frame.bottom - at * step * scale
        marks.append(LineMark((left, y), (width, y), 0.4, FAINT if at else SOFT))
        marks.append(TextMark((left - 4, y + 2.2), words, _TINY, align="end"))
    across = frame.width / max(len(names) - 1, 1)
    for at, name in enumerate(names):
        marks.append(_name(name, frame.left + at * across, height, foot, setter))
    for place, each in enumerate(series):
        points = [
            (frame.left + at * across, frame.bottom - value * scale)
            for at, value in enumerate(each.values)
            if value is not None
        ]
        values = [value for value in each.values if value is not None]
        marks += _line_of(points, place, [number(round(value)) for value in values])
    spots = [
        Spot(
            (frame.left + (at - 0.5) * across, frame.top),
            (across, frame.height),
            name,
            _said_at(series, at, number),
        )
        for at, name in enumerate(names)
    ]
    return in_reading_order(Drawing(width, height, title, tuple(marks), tuple(spots)), setter)


def bar_chart(
    title: str,
    bars: Sequence[Bar],
    *,
    note: str = "",
    width: float,
    setter: Typesetter,
    row: float = 15.0,
) -> Drawing:
    """Return lying bars, filled as far as done within the outline of the whole."""
    head = _HEAD if title else 0.0
    height = head + row * len(bars) + 2
    left = min(
        max((setter.width(each.label, TextStyle(8)) for each in bars), default=0.0) + 10,
        width * 0.4,
    )
    right = max((setter.width(each.words, TextStyle(8)) for each in bars), default=0.0) + 8
    room = width - left - right
    largest = max([each.whole or each.value for each in bars] + [1])
    marks: list[Mark] = [*_title(title, note, width, setter)] if title else []
    for at, each in enumerate(bars):
        y = head + row * at
        base = y + row * 0.68
        label = setter.fitted(each.label, TextStyle(8), left - 8)
        marks.append(TextMark((0, base), label, 8, grey=0.1))
        if each.whole:
            whole = room * each.whole / largest
            marks.append(RectangleMark((left, y + 3), (whole, row - 6), stroke=INK, width=0.6))
        done = room * min(each.value, each.whole or each.value) / largest
        if done:
            marks.append(RectangleMark((left, y + 3), (done, row - 6), fill=0.42))
        marks.append(TextMark((width, base), each.words, 8, grey=0.1, align="end"))
    spots = [
        Spot((0, head + row * at), (width, row), each.label, each.words or f"{each.value:g}")
        for at, each in enumerate(bars)
    ]
    return in_reading_order(Drawing(width, height, title, tuple(marks), tuple(spots)), setter)


def _said_at(series: Sequence[Series], at: int, number: Callable[[int], str]) -> str:
    """Return the values of every line at one name."""
    said = []
    for each in series:
        value = each.values[at] if at < len(each.values) else None
        if value is not None:
            words = number(round(value))
            said.append(f"{each.label} {words}" if each.label else words)
    return ", ".join(said)


@dataclass(frozen=True)
class _Frame:
    """Where the data of a chart is drawn."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top


def _foot(names: Sequence[str], step: float, setter: Typesetter) -> float:
    """Return the room for the names under a chart; those too wide for their place are turned."""
    widest = max((setter.width(each, TextStyle(_TINY)) for each in names), default=0.0)
    return _FOOT if widest <= step - 2 else min(widest, _LONGEST_NAME) + 8


def _name(
    name: str, x: float, height: float, foot: float, setter: Typesetter, *, bold: bool = False
) -> TextMark:
    """Return the name under a bar or a point; the end of a very long one is left out."""
    name = setter.fitted(name, TextStyle(_TINY, bold), _LONGEST_NAME + 4)
    if foot == _FOOT:
        return TextMark((x, height - 4), name, _TINY, bold=bold, align="centre")
    place = (x + _TINY / 3, height - foot + 5)
    return TextMark(place, name, _TINY, bold=bold, align="end", turned=True)


def _title(title: str, note: str, width: float, setter: Typesetter) -> list[Mark]:
    """Return the head of a chart: its title and, at the end or under it, what n is."""
    marks: list[Mark] = [TextMark((0, 9), title, 8, bold=True, grey=0.1)]
    if note:
        used = setter.width(title, TextStyle(8, bold=True))
        room = width - used - 8 >= setter.width(note, TextStyle(6.5))
        marks.append(
            TextMark((width, 9), note, 6.5, align="end") if room else TextMark((0, 18), note, 6.5)
        )
    return marks


_DASHES = ("", "4 2", "1.5 2")


def _line_of(points: list[Point], place: int, words: list[str]) -> list[Mark]:
    """Return one series: its line, a mark a point, and the values at both ends."""
    marks: list[Mark] = []
    if len(points) > 1:
        marks.append(PathMark(tuple(points), width=1.3, dash=_DASHES[place % len(_DASHES)]))
    marks += [_point(x, y, place) for x, y in points]
    for at in sorted({0, len(points) - 1}) if points else ():
        x, y = points[at]
        marks.append(TextMark((x, y - 5), words[at], 6.8, bold=True, grey=INK, align="centre"))
    return marks


def _point(x: float, y: float, place: int) -> Mark:
    """Return the mark of a data point: full squares, hollow squares, diamonds."""
    if place % 3 == 2:
        points = ((x, y - 2.4), (x + 2.4, y), (x, y + 2.4), (x - 2.4, y))
        return PathMark(points, closed=True, fill=1.0, width=0.8)
    fill = INK if place % 3 == 0 else 1.0
    return RectangleMark((x - 1.7, y - 1.7), (3.4, 3.4), fill=fill, stroke=INK, width=0.8)
