"""What the monthly summary puts on its pages, as plain strokes: the same boxes for the floor."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from mfdw_desktop.reporting import layout, monthly
from mfdw_desktop.reporting.document import Document, Paper
from mfdw_desktop.reporting.pdf import Pdf
from tests.reporting import example


def summary(language: str) -> Document:
    """Return the monthly summary of the tests' own figures."""
    return monthly.build(example.content(), paper=Paper.A4, language=language)


class _Noted(Pdf):
    """Notes every stroke beside drawing it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.pages_noted: list[list[list[Any]]] = [[]]
        _NOTED.append(self)

    def text(self, x: float, y: float, line: Any, size: float, **how: Any) -> None:
        self.pages_noted[-1].append(
            ["text", x, self.height - y, line.text, size, how.get("grey", 0.0), how.get("turned")]
        )
        super().text(x, y, line, size, **how)

    def box(self, corner: Any, size: Any, **how: Any) -> None:
        (x, y), (across, down) = corner, size
        self.pages_noted[-1].append(
            ["box", x, self.height - y - down, across, down, how.get("fill"), how.get("stroke")]
        )
        super().box(corner, size, **how)

    def path(self, points: Any, **how: Any) -> None:
        placed = [(x, self.height - y) for x, y in points]
        self.pages_noted[-1].append(["path", placed, how.get("fill"), how.get("stroke")])
        super().path(points, **how)

    def end_page(self) -> None:
        self.pages_noted.append([])
        super().end_page()


_NOTED: list[_Noted] = []


def write(out: Path, language: str) -> None:
    """Write the strokes of each page to `out`."""
    usual = layout.Pdf  # type: ignore[attr-defined]
    layout.Pdf = _Noted  # type: ignore[attr-defined]
    try:
        layout.draw(summary(language))
    finally:
        layout.Pdf = usual  # type: ignore[attr-defined]
    out.parent.mkdir(parents=True, exist_ok=True)
    pages = [page for page in _NOTED[-1].pages_noted if page]
    out.write_text(json.dumps(pages, ensure_ascii=False), encoding="utf-8")
