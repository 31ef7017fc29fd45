"""What is asked of the PDF of a paper: sizes, pictures of pages, and where words stand.

pypdfium2 is not thread-safe: one lock guards every call into it.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from mfdw_desktop.common.progress import Progress

POINTS_PER_INCH = 72
_PDFIUM = threading.Lock()


@dataclass(frozen=True)
class Place:
    """Where words that were looked for stand: a page, from 0, and boxes of it in points."""

    page: int
    boxes: tuple[QRectF, ...]


def page_sizes(data: bytes) -> tuple[tuple[float, float], ...]:
    """Return width and height of the pages in points."""
    import pypdfium2

    with _PDFIUM:
        document = pypdfium2.PdfDocument(data)
        try:
            return tuple(document.get_page_size(n) for n in range(len(document)))
        finally:
            document.close()


def draw_page(data: bytes, page: int, *, dpi: float, is_grey: bool = False) -> QImage:
    """Return a page as a picture; for screen and printer alike."""
    import pypdfium2

    with _PDFIUM:
        document = pypdfium2.PdfDocument(data)
        try:
            # four octets a dot are painted as they are; three are turned at every painting
            bitmap = document[page].render(
                scale=dpi / POINTS_PER_INCH, prefer_bgrx=True, grayscale=is_grey
            )
            image = QImage(
                bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, _format(bitmap)
            )
            return image.copy()  # the buffer dies with the document
        finally:
            document.close()


def find_words(data: bytes, words: str, pages: Iterable[int], progress: Progress) -> list[Place]:
    """Return where words stand on some pages, in the order of these."""
    import pypdfium2

    found: list[Place] = []
    with _PDFIUM:
        document = pypdfium2.PdfDocument(data)
    try:
        for page in pages:
            progress.check()
            with _PDFIUM:  # a page a time, so that pages are drawn meanwhile
                found += _find_on(document, page, words)
    finally:
        with _PDFIUM:
            document.close()
    return found


def _find_on(document: Any, number: int, words: str) -> list[Place]:
    page = document[number]
    left, bottom, _right, top = page.get_mediabox()
    text = page.get_textpage()
    try:
        searcher = text.search(words)
        found = []
        while (match := searcher.get_next()) is not None:
            boxes = [text.get_rect(n) for n in range(text.count_rects(*match))]
            found.append(Place(number, tuple(
                QRectF(x0 - left, top - bottom - y1, x1 - x0, y1 - y0) for x0, y0, x1, y1 in boxes
            )))  # fmt: skip
        searcher.close()
        return found
    finally:
        text.close()
        page.close()


def _format(bitmap: Any) -> QImage.Format:
    kinds = {
        1: QImage.Format.Format_Grayscale8,
        3: QImage.Format.Format_BGR888,
        4: QImage.Format.Format_RGB32,
    }
    return kinds[bitmap.n_channels]
