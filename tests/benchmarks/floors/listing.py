"""Floor of a listing: a bare loop over ReportLab's canvas, same rows and boxes, no shaping."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from mfdw_desktop.domain.papers import ListedClient
from tests.benchmarks import listed
from tests.benchmarks.measure import peak_mb

WIDTHS = (28, 66, 96, 76, 38, 24, 54, 76, 58, 36)
HEIGHT = 13.6
FONTS = Path(__file__).resolve().parents[3] / "resources/fonts"


def main(output: str, pages: int, language: str) -> None:
    """Draw the rows of `pages` pages."""
    pdfmetrics.registerFont(TTFont("latin", FONTS / "MFDWSans-Regular.ttf"))
    pdfmetrics.registerFont(TTFont("khmer", FONTS / "MFDWKhmer-Regular.ttf"))
    rows = listed.rows(pages, language)
    started = time.process_time()
    canvas = Canvas(output, pagesize=A4)
    lines = [_cells(at, row) for at, row in enumerate(rows, start=1)]
    for first in range(0, len(lines), listed.ROWS_A_PAGE):
        draw_page(canvas, lines[first : first + listed.ROWS_A_PAGE], language)
        canvas.showPage()
    canvas.save()
    seconds = time.process_time() - started
    print(json.dumps({"thousand": seconds / len(rows) * 1000, "rss_mb": peak_mb()}))


def _cells(at: int, row: ListedClient) -> tuple[str, ...]:
    who = (str(at), row.code, row.name, row.native_name, row.sex, "40")
    return (*who, row.centre, row.village, row.phone, row.status)


def draw_page(canvas: Canvas, lines: Sequence[tuple[str, ...]], language: str) -> None:
    """Draw one page: rows with a rule under each, a foot."""
    script = "khmer" if language == "km" else "latin"
    canvas.setStrokeGray(0.5)
    canvas.setLineWidth(0.25)
    y = A4[1] - 50
    for cells in lines:
        x = 30.0
        for at, (width, text) in enumerate(zip(WIDTHS, cells, strict=True)):
            canvas.setFont(script if at in (3, 7) else "latin", 7.5)
            canvas.drawString(x + 2, y + 4, text)
            x += width
        canvas.line(30, y, x, y)
        y -= HEIGHT
    canvas.setFont("latin", 7)
    canvas.drawRightString(A4[0] - 36, 20, f"Page {canvas.getPageNumber()}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
