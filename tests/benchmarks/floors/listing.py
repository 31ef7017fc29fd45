"""Floor of a listing: a bare loop over ReportLab's canvas, same boxes, one plain font."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tests.benchmarks.measure import peak_mb

ROWS_A_PAGE = 45
WIDTHS = (30, 70, 120, 65, 100, 50, 60, 40)
FONTS = Path(__file__).resolve().parents[3] / "resources/fonts"


def main(output: str, pages: int, language: str) -> None:
    """Draw `pages` pages of rows without shaping."""
    face = "MFDWKhmer" if language == "km" else "MFDWSans"
    pdfmetrics.registerFont(TTFont("face", FONTS / f"{face}-Regular.ttf"))
    name = "ស្រីមុំ វិចិត្រ" if language == "km" else "Wanjiru Otieno"
    cells = ("1", "KH03-00421-3", name, "012345678", name, "G001", "2025-03-01", "1,250")
    started = time.perf_counter()
    canvas = Canvas(output, pagesize=A4)
    for page in range(1, pages + 1):
        draw_page(canvas, cells, page)
        canvas.showPage()
    canvas.save()
    seconds = time.perf_counter() - started
    print(json.dumps({"a_page": seconds / pages, "rss_mb": peak_mb()}))


def draw_page(canvas: Canvas, cells: tuple[str, ...], page: int) -> None:
    """Draw one page: a grey head, rows with a rule under each, a foot."""
    canvas.setFont("face", 7)
    top = A4[1] - 50
    canvas.setFillGray(0.85)
    canvas.rect(30, top, sum(WIDTHS), 15.6, stroke=0, fill=1)
    canvas.setFillGray(0)
    canvas.setStrokeGray(0.5)
    canvas.setLineWidth(0.25)
    for row in range(ROWS_A_PAGE + 1):
        x, y = 30.0, top - row * 15.6
        for width, text in zip(WIDTHS, cells, strict=True):
            canvas.drawString(x + 2, y + 5, text)
            x += width
        canvas.line(30, y, x, y)
    canvas.drawRightString(A4[0] - 36, 20, f"Page {page}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
