"""The paper itself: pages of a PDF drawn on a worker, zoom, and the printer.

pypdfium2 is not thread-safe: one lock guards every call into it.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.jobs import JobRunner
from mfdw_desktop.ui.texts import number, tr
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.buttons import icon_button
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import column, row, rule

POINTS_PER_INCH = 72
SCREEN_DPI = 96
GAP = t.S3
ZOOMS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
KEEP_PIXELS = 24_000_000
"""Drawn pages kept in memory, in pixels of 4 octets."""
_PDFIUM = threading.Lock()


@dataclass(frozen=True)
class _Drawn:
    key: tuple[int, int, float]
    image: QImage


@dataclass(frozen=True)
class _Opened:
    generation: int
    data: bytes
    sizes: tuple[tuple[float, float], ...]


def page_sizes(data: bytes) -> tuple[tuple[float, float], ...]:
    """Return width and height of the pages in points."""
    import pypdfium2

    with _PDFIUM:
        document = pypdfium2.PdfDocument(data)
        try:
            return tuple(document.get_page_size(n) for n in range(len(document)))
        finally:
            document.close()


def draw_page(data: bytes, page: int, *, dpi: float) -> QImage:
    """Return a page as a picture; for screen and printer alike."""
    import pypdfium2

    with _PDFIUM:
        document = pypdfium2.PdfDocument(data)
        try:
            bitmap = document[page].render(scale=dpi / POINTS_PER_INCH, rev_byteorder=False)
            image = QImage(
                bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, _format(bitmap)
            )
            return image.copy()  # the buffer dies with the document
        finally:
            document.close()


def _format(bitmap: Any) -> QImage.Format:
    kinds = {
        1: QImage.Format.Format_Grayscale8,
        3: QImage.Format.Format_BGR888,
        4: QImage.Format.Format_RGB32,
    }
    return kinds[bitmap.n_channels]


class PaperPages(QAbstractScrollArea):
    """The pages under each other, black on white in both themes."""

    page_changed = Signal(int)
    """The page in sight, from 0."""
    zoomed = Signal(float)
    failed = Signal(object)
    opened = Signal(int)
    """A paper is there: the number of its pages."""

    def __init__(self, jobs: JobRunner, *, key: str) -> None:
        super().__init__()
        self._jobs, self._key = jobs, key
        self._data = b""
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._generation = 0
        self._zoom, self._fits, self._page = 1.0, True, 0
        self._images: dict[tuple[int, int, float], QImage] = {}
        self._pending: set[tuple[int, int, float]] = set()
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The paper"))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(60)
        self._later.timeout.connect(self._fit_now)

    def show_pdf(self, data: bytes) -> None:
        """Show a paper; the place is kept when it has as many pages as the last one."""
        self._generation += 1
        generation = self._generation

        def work(_progress: Progress) -> _Opened:
            return _Opened(generation, data, page_sizes(data))

        self._jobs.read(f"{self._key}:open", work, then=self._on_opened, failed=self._on_failed)

    def clear(self) -> None:
        """Show no paper."""
        self._generation += 1
        self._data, self._sizes = b"", ()
        self._images.clear()
        self._set_bars()
        self.viewport().update()

    @property
    def data(self) -> bytes:
        """The PDF that is shown."""
        return self._data

    @property
    def page_count(self) -> int:
        """How many pages the paper has."""
        return len(self._sizes)

    @property
    def zoom(self) -> float:
        """The zoom: 1 is the size of the paper."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show the paper larger or smaller."""
        self._fits = False
        self._apply_zoom(zoom)

    def fit_width(self) -> None:
        """Make the paper as wide as the room, now and when the room changes."""
        self._fits = True
        self._fit_now()

    def step_zoom(self, by: int) -> None:
        """Go to the next larger or smaller step."""
        steps = [z for z in ZOOMS if (z > self._zoom + 0.01 if by > 0 else z < self._zoom - 0.01)]
        if steps:
            self.set_zoom(steps[0] if by > 0 else steps[-1])

    def go_to(self, page: int) -> None:
        """Scroll to a page."""
        if 0 <= page < len(self._sizes):
            self.verticalScrollBar().setValue(self._page_rect(page).top() - GAP)

    def _apply_zoom(self, zoom: float) -> None:
        place = self.verticalScrollBar().value() / max(self._zoom, 0.01)
        self._zoom = zoom
        self._set_bars()
        self.verticalScrollBar().setValue(round(place * zoom))
        self.zoomed.emit(zoom)
        self.viewport().update()

    def _fit_now(self) -> None:
        if self._fits and self._sizes:
            widest = max(width for width, _height in self._sizes) * SCREEN_DPI / POINTS_PER_INCH
            room = self.viewport().width() - 2 * GAP
            self._apply_zoom(max(0.2, min(1.25, room / widest)))

    def _page_size(self, page: int) -> QSize:
        width, height = self._sizes[page]
        scale = self._zoom * SCREEN_DPI / POINTS_PER_INCH
        return QSize(round(width * scale), round(height * scale))

    def _page_rect(self, page: int) -> QRect:
        """Return where a page stands on the whole sheet of pages."""
        top = GAP + sum(self._page_size(n).height() + GAP for n in range(page))
        size = self._page_size(page)
        left = max(GAP, (self.viewport().width() - size.width()) // 2)
        return QRect(QPoint(left, top), size)

    def _set_bars(self) -> None:
        height = GAP + sum(self._page_size(n).height() + GAP for n in range(len(self._sizes)))
        width = max((self._page_size(n).width() for n in range(len(self._sizes))), default=0)
        view = self.viewport()
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(48)
        self.verticalScrollBar().setRange(0, max(0, height - view.height()))
        self.horizontalScrollBar().setPageStep(view.width())
        self.horizontalScrollBar().setRange(0, max(0, width + 2 * GAP - view.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the paper into the new room."""
        super().resizeEvent(event)
        self._set_bars()
        if self._fits:
            self._later.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages by Page Up and Down, zoom by plus and minus."""
        key = Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.go_to(self._page + (1 if key == Qt.Key.Key_PageDown else -1))
        elif control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.step_zoom(1)
        elif control and key == Qt.Key.Key_Minus:
            self.step_zoom(-1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pages in sight; a page that is not drawn yet is blank."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), theme.colour("frame"))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for page in range(len(self._sizes)):
                area = self._page_rect(page).translated(
                    -self.horizontalScrollBar().value(), -self.verticalScrollBar().value()
                )
                if area.intersects(self.viewport().rect()):
                    self._paint_page(painter, page, area)

    def _paint_page(self, painter: QPainter, page: int, area: QRect) -> None:
        shade = QColor(theme.colour("shadow"))
        for spread in (3, 2, 1):
            shade.setAlpha(8)
            painter.fillRect(area.adjusted(-spread, -spread + 1, spread, spread + 1), shade)
        painter.fillRect(area, QColor("#FFFFFF"))
        ratio = self.devicePixelRatioF()
        key = (self._generation, page, round(self._zoom * ratio, 3))
        image = self._images.get(key)
        if image is None:
            older = [picture for (_g, n, _z), picture in self._images.items() if n == page]
            image = older[-1] if older else None
            self._request(key)
        if image is None:
            return
        if key in self._images:
            # Pixel on pixel: stretched by half a pixel, small letters would blur.
            image.setDevicePixelRatio(ratio)
            painter.drawImage(area.topLeft(), image)
        else:
            painter.drawImage(QRectF(area), image)

    def _request(self, key: tuple[int, int, float]) -> None:
        if key in self._pending:
            return
        # A newer zoom overtakes an older one of the same page.
        self._pending = {each for each in self._pending if each[1] != key[1]} | {key}
        data, (_generation, page, scale) = self._data, key

        def work(progress: Progress) -> _Drawn:
            progress.check()
            return _Drawn(key, draw_page(data, page, dpi=scale * SCREEN_DPI))

        name = f"{self._key}:page-{page}"
        self._jobs.read(name, work, then=self._on_drawn, failed=self._on_failed)

    def _on_opened(self, opened: _Opened) -> None:
        if opened.generation != self._generation:
            return
        same = len(opened.sizes) == len(self._sizes)
        self._data, self._sizes = opened.data, opened.sizes
        self._pending.clear()
        self._set_bars()
        if self._fits:
            self._fit_now()
        if not same:
            self._images.clear()
            self.verticalScrollBar().setValue(0)
        self.opened.emit(len(self._sizes))
        self._on_scrolled()
        self.viewport().update()

    def _on_drawn(self, drawn: _Drawn) -> None:
        self._pending.discard(drawn.key)
        if drawn.key[0] != self._generation:
            return
        stale = [key for key in self._images if key[1] == drawn.key[1]]
        for key in stale:
            del self._images[key]
        self._images[drawn.key] = drawn.image
        room = KEEP_PIXELS
        for key in reversed(list(self._images)):
            room -= self._images[key].width() * self._images[key].height()
            if room < 0:
                del self._images[key]
        self.viewport().update()

    def _on_failed(self, error: BaseException) -> None:
        self.failed.emit(error)

    def _on_scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        for page in range(len(self._sizes)):
            if self._page_rect(page).bottom() + GAP >= middle:
                if page != self._page:
                    self._page = page
                    self.page_changed.emit(page)
                break


class PaperView(QWidget):
    """The pages with the line over them: zoom, page number, and what the paper is."""

    failed = Signal(object)

    def __init__(self, jobs: JobRunner, *, key: str = "paper") -> None:
        super().__init__()
        self.pages = PaperPages(jobs, key=key)
        self._zoom = text("100 %", "body", "text2")
        self._zoom.setMinimumWidth(44)
        self._number = text("", "body", "text2")
        self._said = text("", "body", "text3")
        smaller = icon_button("zoom-out", tr("Smaller"), shortcut="Ctrl+-")
        larger = icon_button("zoom-in", tr("Larger"), shortcut="Ctrl++")
        width = icon_button("maximize-2", tr("As wide as the room"))
        smaller.clicked.connect(self._on_smaller_clicked)
        larger.clicked.connect(self._on_larger_clicked)
        width.clicked.connect(self.pages.fit_width)
        between = rule(vertical=True)
        between.setFixedHeight(16)
        line = row(
            smaller, self._zoom, larger, width, between, self._number, 1, self._said,
            gap=t.S1, margins=(t.S2, 4, t.S2, 4),
        )  # fmt: skip
        layout = column(line, rule(), gap=0)
        layout.addWidget(self.pages, 1)
        self.setLayout(layout)
        self.pages.zoomed.connect(self._on_zoomed)
        self.pages.page_changed.connect(self._on_page_changed)
        self.pages.opened.connect(self._on_opened)
        self.pages.failed.connect(self.failed)

    def show_pdf(self, data: bytes, *, said: str = "") -> None:
        """Show a paper, and `said` at the end of the line: draft, closed, printed."""
        self.say(said)
        self.pages.show_pdf(data)

    def say(self, words: str) -> None:
        """Say something else of the paper that is shown."""
        self._said.setText(words)

    def _on_smaller_clicked(self) -> None:
        self.pages.step_zoom(-1)

    def _on_larger_clicked(self) -> None:
        self.pages.step_zoom(1)

    def _on_zoomed(self, zoom: float) -> None:
        self._zoom.setText(f"{number(zoom * 100)} %")

    def _on_opened(self, _count: int) -> None:
        self._on_page_changed(0)

    def _on_page_changed(self, page: int) -> None:
        words = tr("Page {page} of {count}", page=page + 1, count=self.pages.page_count)
        self._number.setText(words)
