"""Pictures of pages, and how alike two of them are."""

from __future__ import annotations

from typing import Any

import numpy as np
import pypdfium2
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter

from mfdw_desktop.common import fonts

DOTS = 200
Picture = NDArray[np.bool_]
"""True where there is ink."""


def page_picture(content: bytes, page: int = 0, *, dots: int = DOTS) -> Picture:
    """Return where a page of a PDF has ink."""
    document = pypdfium2.PdfDocument(content)
    try:
        bitmap = document[page].render(scale=dots / 72, grayscale=True)
        grey = bitmap.to_numpy().copy().reshape(bitmap.height, -1)[:, : bitmap.width]
    finally:
        document.close()
    return _ink(grey)


def page_text(content: bytes, page: int = 0) -> str:
    """Return the text of a page as a reader copies it."""
    document = pypdfium2.PdfDocument(content)
    try:
        return str(document[page].get_textpage().get_text_bounded())
    finally:
        document.close()


def document_text(content: bytes) -> str:
    """Return the text of all pages."""
    document = pypdfium2.PdfDocument(content)
    count = len(document)
    document.close()
    return "\n".join(page_text(content, page) for page in range(count))


def qt_picture(
    text: str, family: str, points: float, *, right_to_left: bool, bold: bool = False
) -> Picture:
    """Return a line of text as Qt draws it with the same font: the witness."""
    for path in (each for one in fonts.FAMILIES for each in (one.regular(), one.bold())):
        if path.name not in _loaded:
            QFontDatabase.addApplicationFont(str(path))
            _loaded.add(path.name)
    image = QImage(2600, 320, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    font = QFont(family)
    font.setPixelSize(round(points * DOTS / 72))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(font)
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(QRectF(20, 20, 2560, 280), flags, text)
    painter.end()
    grey = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return _ink(grey[:, : image.width()])


_loaded: set[str] = set()


def likeness(one: Picture, other: Picture) -> float:
    """Return the share of ink that agrees within a pixel, at the best of small shifts."""
    height = max(one.shape[0], other.shape[0]) + 8
    width = max(one.shape[1], other.shape[1]) + 8
    first, second = (_framed(each, height, width) for each in (one, other))
    near = _grown(first)
    best = 0.0
    for down in range(-3, 4):
        for across in range(-3, 4):
            moved = np.roll(np.roll(second, down, 0), across, 1)
            missed = (first & ~_grown(moved)).sum() + (moved & ~near).sum()
            best = max(best, 1 - float(missed) / float((first | moved).sum()))
    return best


def _ink(grey: NDArray[Any]) -> Picture:
    """Return the part of a picture that holds ink."""
    dark = grey < 140
    rows, columns = np.where(dark)
    if not len(rows):
        return dark[:1, :1]
    return dark[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]


def _framed(picture: Picture, height: int, width: int) -> Picture:
    framed = np.zeros((height, width), bool)
    framed[4 : 4 + picture.shape[0], 4 : 4 + picture.shape[1]] = picture
    return framed


def _grown(picture: Picture) -> Picture:
    """Return the picture with every dot a pixel wider on all sides."""
    wide: Picture = picture | np.roll(picture, 1, 0) | np.roll(picture, -1, 0)
    return wide | np.roll(picture, 1, 1) | np.roll(picture, -1, 1)
