"""Pictures of pages, and how alike two of them are."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator
from typing import Any

import numpy as np
import pypdfium2
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QImage,
    QPainter,
    QTextLayout,
    QTextOption,
)

from mfdw_desktop.common import fonts
from mfdw_desktop.reporting.text import Line

DOTS = 200
FINE = 360
"""For whole pages: small type is set to whole dots."""
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
    _load_fonts()
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


class Witness:
    """A page on which Qt draws the texts of a paper where the paper drew them."""

    def __init__(self, size: tuple[float, float], arabic: str) -> None:
        _load_fonts()
        self._arabic = arabic
        self._scale = FINE / 72
        self._image = QImage(
            math.ceil(size[0] * self._scale), math.ceil(size[1] * self._scale),
            QImage.Format.Format_Grayscale8,
        )  # fmt: skip
        self._image.fill(Qt.GlobalColor.white)

    def text(
        self, place: tuple[float, float], line: Line, size: float, *,
        bold: bool, turned: bool, right_to_left: bool,
    ) -> None:  # fmt: skip
        """Draw a line from the left end of its base line, as wide as the paper has it."""
        font = QFont(fonts.SANS.name)
        font.setPixelSize(1000)
        font.setBold(bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        layout, spaces = self._laid_out(line, font, right_to_left), line.text.count(" ")
        # not the natural width: that holds what a letter's ink has beyond its advance
        natural = layout.lineAt(0).horizontalAdvance()
        if spaces and line.width * 1000 - natural > 20:  # a justified line
            font.setWordSpacing((line.width * 1000 - natural) / spaces)
            layout = self._laid_out(line, font, right_to_left)
        painter = QPainter(self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(place[0] * self._scale, place[1] * self._scale)
        painter.rotate(-90 if turned else 0)
        painter.scale(size * self._scale / 1000, size * self._scale / 1000)
        for run in layout.glyphRuns():
            # as outlines, so that the place is exact to less than a dot
            for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
                shape = run.rawFont().pathForGlyph(glyph).translated(at)
                shape.setFillRule(Qt.FillRule.WindingFill)
                painter.fillPath(shape, Qt.GlobalColor.black)
        painter.end()

    def _laid_out(self, line: Line, font: QFont, right_to_left: bool) -> QTextLayout:
        layout = QTextLayout(line.text.rstrip(), font)
        option = QTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setUseDesignMetrics(True)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats(list(self._faces(line.text.rstrip(), font)))
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(1e6)
        first.setPosition(QPointF(0, -first.ascent()))
        layout.endLayout()
        return layout

    def _faces(self, text: str, font: QFont) -> Iterator[QTextLayout.FormatRange]:
        """Yield the runs of a script, so that Qt need not look for a font."""
        chosen, start = fonts.SANS.name, 0
        for at, letter in enumerate(text + "."):
            name = unicodedata.name(letter, "").partition(" ")[0]
            family = self._arabic if name == "ARABIC" else _FAMILIES.get(name, fonts.SANS.name)
            clings = letter in " \u0964\u200c\u200d" or unicodedata.combining(letter)
            if (clings or family == chosen) and at < len(text):
                continue
            if at > start:
                found = QTextLayout.FormatRange()
                found.start, found.length = start, at - start
                own = QFont(font)
                own.setFamily(chosen)
                found.format.setFont(own)
                yield found
            chosen, start = family, at

    def picture(self) -> Picture:
        """Return where there is ink."""
        image = self._image
        grey = np.frombuffer(image.constBits(), np.uint8)
        return grey.reshape(image.height(), image.bytesPerLine())[:, : image.width()] < 140


def whole_page(content: bytes, height: float) -> Picture:
    """Return where the first page has ink down to `height`, its margins too."""
    document = pypdfium2.PdfDocument(content)
    try:
        page = document[0]
        crop = (0, page.get_height() - height, 0, 0)
        bitmap = page.render(scale=FINE / 72, grayscale=True, crop=crop)
        grey = bitmap.to_numpy().copy().reshape(bitmap.height, -1)[:, : bitmap.width]
    finally:
        document.close()
    found: Picture = grey < 140
    return found


def likeness_in_place(one: Picture, other: Picture) -> float:
    """Return the share of ink that agrees within a pixel where it stands."""
    height, width = (min(one.shape[at], other.shape[at]) for at in (0, 1))
    first, second = one[:height, :width], other[:height, :width]
    missed = (first & ~_grown(second)).sum() + (second & ~_grown(first)).sum()
    return 1 - float(missed) / float((first | second).sum())


def _load_fonts() -> None:
    for path in (each for one in fonts.FAMILIES for each in (one.regular(), one.bold())):
        if path.name not in _loaded:
            QFontDatabase.addApplicationFont(str(path))
            _loaded.add(path.name)


_FAMILIES = {
    "KHMER": fonts.KHMER.name,
    "DEVANAGARI": fonts.DEVANAGARI.name,
    "TAMIL": fonts.TAMIL.name,
    "BENGALI": fonts.BENGALI.name,
}
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
