"""Floor of the monthly summary: the same boxes and words by ReportLab's canvas, unshaped."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tests.benchmarks.measure import peak_mb

FONTS = Path(__file__).resolve().parents[3] / "resources/fonts"


def main(path: str) -> None:
    """Draw the strokes in `path`."""
    pages = json.loads(Path(path).read_text(encoding="utf-8"))
    started = time.process_time()
    pdfmetrics.registerFont(TTFont("latin", FONTS / "MFDWSans-Regular.ttf"))
    pdfmetrics.registerFont(TTFont("khmer", FONTS / "MFDWKhmer-Regular.ttf"))
    canvas = Canvas(BytesIO(), pagesize=A4, pageCompression=1)
    for page in pages:
        for kind, *stroke in page:
            DRAW[kind](canvas, *stroke)
        canvas.showPage()
    content = canvas.getpdfdata()
    seconds = time.process_time() - started
    print(json.dumps({"seconds": seconds, "pages": len(pages), "bytes": len(content),
                      "rss_mb": peak_mb()}))  # fmt: skip


def draw_text(
    canvas: Canvas, x: float, y: float, words: str, size: float, grey: float, turned: bool | None
) -> None:
    """Draw a line of words in the font of their first letter."""
    is_khmer = any("\u1780" <= letter <= "\u17ff" for letter in words)
    canvas.setFont("khmer" if is_khmer else "latin", size)
    canvas.setFillGray(grey)
    if turned:
        canvas.saveState()
        canvas.translate(x, y)
        canvas.rotate(90)
        canvas.drawString(0, 0, words)
        canvas.restoreState()
    else:
        canvas.drawString(x, y, words)


def draw_box(
    canvas: Canvas, x: float, y: float, across: float, down: float,
    fill: float | None, stroke: float | None,
) -> None:  # fmt: skip
    """Draw a rectangle."""
    if fill is not None:
        canvas.setFillGray(fill)
    if stroke is not None:
        canvas.setStrokeGray(stroke)
    canvas.rect(x, y, across, down, stroke=int(stroke is not None), fill=int(fill is not None))


def draw_path(canvas: Canvas, points: list[Any], fill: float | None, stroke: float | None) -> None:
    """Draw a line through points."""
    if fill is not None:
        canvas.setFillGray(fill)
    if stroke is not None:
        canvas.setStrokeGray(stroke)
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    canvas.drawPath(path, stroke=int(stroke is not None), fill=int(fill is not None))


DRAW: dict[str, Callable[..., None]] = {"text": draw_text, "box": draw_box, "path": draw_path}


if __name__ == "__main__":
    main(sys.argv[1])
