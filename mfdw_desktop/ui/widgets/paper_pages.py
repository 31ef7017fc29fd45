"""The pages of a paper under each other, drawn on a worker while they come into sight."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.ui.jobs import JobRunner
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import is_rtl, theme
from mfdw_desktop.ui.widgets.paper_drawing import POINTS_PER_INCH, Place, draw_page, page_sizes
from mfdw_desktop.ui.widgets.paper_roll import GAP, SCREEN_DPI, Roll

ZOOMS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
LEAST_ZOOM, MOST_FITTED = 0.2, 1.25
KEEP_PIXELS = 24_000_000
"""Drawn pages kept in memory, in pixels of 4 octets."""
MOST_PIXELS = 16_000_000
"""Of one page; a larger zoom stretches it."""
MARKED, MARKED_MORE = "#FFEDB3", "#FFBF33"
_Key = tuple[int, int, float]


@dataclass(frozen=True)
class _Drawn:
    key: _Key
    image: QImage | None


@dataclass(frozen=True)
class _Opened:
    generation: int
    data: bytes
    sizes: tuple[tuple[float, float], ...]


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
        self._roll = Roll()
        self._generation = 0
        self._zoom, self._fits, self._page = 1.0, "width", 0
        self._images: dict[_Key, QImage] = {}
        self._pending: set[_Key] = set()
        self._in_sight: frozenset[_Key] = frozenset()
        self._places: dict[int, list[Place]] = {}
        self._place: Place | None = None
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
        self._data, self._sizes, self._roll = b"", (), Roll()
        self._images.clear()
        self.mark(())
        self._set_bars()
        self.viewport().update()

    @property
    def data(self) -> bytes:
        """The PDF that is shown."""
        return self._data

    @property
    def sizes(self) -> tuple[tuple[float, float], ...]:
        """Width and height of the pages in points."""
        return self._sizes

    @property
    def page_count(self) -> int:
        """How many pages the paper has."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page in sight, from 0."""
        return self._page

    @property
    def zoom(self) -> float:
        """The zoom: 1 is the size of the paper."""
        return self._zoom

    def set_zoom(self, zoom: float, around: QPoint | None = None) -> None:
        """Show the paper larger or smaller; what is at `around` stays there."""
        self._fits = ""
        self._apply_zoom(zoom, around)

    def fit_width(self) -> None:
        """Make the paper as wide as the room, now and when the room changes."""
        self._fits = "width"
        self._fit_now()

    def fit_page(self) -> None:
        """Show a page whole, now and when the room changes."""
        self._fits = "page"
        self._fit_now()
        self.go_to(self._page)

    def step_zoom(self, by: int, around: QPoint | None = None) -> None:
        """Go to the next larger or smaller step."""
        steps = [z for z in ZOOMS if (z > self._zoom + 0.01 if by > 0 else z < self._zoom - 0.01)]
        if steps:
            self.set_zoom(steps[0] if by > 0 else steps[-1], around)

    def go_to(self, page: int) -> None:
        """Scroll to a page."""
        if 0 <= page < len(self._sizes):
            self.verticalScrollBar().setValue(self._page_rect(page).top() - GAP)

    def mark(self, places: Sequence[Place], chosen: Place | None = None) -> None:
        """Mark places of the paper, the `chosen` one more; nothing else is marked any more."""
        found: defaultdict[int, list[Place]] = defaultdict(list)
        for each in places:
            found[each.page].append(each)
        self._places, self._place = dict(found), chosen
        self.viewport().update()

    def show_place(self, place: Place) -> None:
        """Scroll to one of the marked places, and mark it more than the others."""
        self._place = place
        if place.boxes:
            box = self._box_rect(place.page, place.boxes[0])
            for bar, start, end, room in (
                (self.verticalScrollBar(), box.top(), box.bottom(), self.viewport().height()),
                (self.horizontalScrollBar(), box.left(), box.right(), self.viewport().width()),
            ):
                at = self._origin().y() if bar is self.verticalScrollBar() else self._origin().x()
                if start < at or end > at + room:
                    middle = (start + end - room) // 2
                    is_turned = bar is self.horizontalScrollBar() and is_rtl(self)
                    bar.setValue(bar.maximum() - middle if is_turned else middle)
        self.viewport().update()

    # -- geometry

    def _origin(self) -> QPoint:
        """Return the place of the sheet that is in the upper left corner."""
        bar = self.horizontalScrollBar()
        # right to left the bar begins at the right end
        left = bar.maximum() - bar.value() if is_rtl(self) else bar.value()
        return QPoint(left, self.verticalScrollBar().value())

    def _set_origin(self, at: QPoint) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.maximum() - at.x() if is_rtl(self) else at.x())
        self.verticalScrollBar().setValue(at.y())

    def _apply_zoom(self, zoom: float, around: QPoint | None = None) -> None:
        view = self.viewport()
        at = around if around is not None else QPoint(view.width() // 2, 0)
        kept = self._roll.share(self._origin() + at, view.width()) if self._sizes else None
        self._zoom = zoom
        self._roll = Roll(self._sizes, zoom)
        self._set_bars()
        if kept is not None:
            self._set_origin(self._roll.place(*kept, view.width()) - at)
        self.zoomed.emit(zoom)
        view.update()

    def _fit_now(self) -> None:
        if not self._fits or not self._sizes:
            return
        inch = SCREEN_DPI / POINTS_PER_INCH
        widest = max(width for width, _height in self._sizes) * inch
        found = (self.viewport().width() - 2 * GAP) / widest
        if self._fits == "page":
            highest = max(height for _width, height in self._sizes) * inch
            found = min(found, (self.viewport().height() - 2 * GAP) / highest)
        self._apply_zoom(max(LEAST_ZOOM, min(MOST_FITTED, found)))

    def _page_rect(self, page: int) -> QRect:
        return self._roll.rect(page, self.viewport().width())

    def _box_rect(self, page: int, box: QRectF) -> QRect:
        """Return where a box of a page, in points, stands on the sheet."""
        scale = self._roll.scale
        corner = self._page_rect(page).topLeft()
        return QRectF(
            corner.x() + box.x() * scale, corner.y() + box.y() * scale,
            box.width() * scale, box.height() * scale,
        ).toAlignedRect()  # fmt: skip

    def _set_bars(self) -> None:
        view = self.viewport()
        for bar, whole, room in (
            (self.verticalScrollBar(), self._roll.height, view.height()),
            (self.horizontalScrollBar(), self._roll.width, view.width()),
        ):
            bar.setPageStep(room)
            bar.setSingleStep(48)
            bar.setRange(0, max(0, whole - room))

    # -- hands

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the paper into the new room."""
        super().resizeEvent(event)
        self._set_bars()
        if self._fits:
            self._later.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl around the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.step_zoom(1 if turned > 0 else -1, event.position().toPoint())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages by Page Up and Down, go to the ends by Home and End."""
        pages = {
            Qt.Key.Key_PageDown: self._page + 1,
            Qt.Key.Key_PageUp: self._page - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._sizes) - 1,
        }
        wanted = pages.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self.go_to(min(max(wanted, 0), len(self._sizes) - 1))

    # -- drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pages in sight; a page that is not drawn yet is blank."""
        origin, view = self._origin(), self.viewport().rect()
        shown = [
            (self._key_of(page), area)
            for page in self._roll.between(origin.y(), origin.y() + view.height())
            if (area := self._page_rect(page).translated(-origin)).intersects(view)
        ]
        self._in_sight = frozenset(key for key, _area in shown)
        with QPainter(self.viewport()) as painter:
            painter.fillRect(view, theme.colour("frame"))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for key, area in shown:
                self._paint_page(painter, key, area)
                self._paint_places(painter, key[1], origin)

    def _key_of(self, page: int) -> _Key:
        """Return the picture of a page that is wanted: paper, page, and dots a screen dot."""
        width, height = self._sizes[page]
        ratio = self.devicePixelRatioF()
        inch = SCREEN_DPI / POINTS_PER_INCH
        most = (MOST_PIXELS / (width * height)) ** 0.5 / inch
        return self._generation, page, round(min(self._zoom * ratio, most), 3)

    def _paint_page(self, painter: QPainter, key: _Key, area: QRect) -> None:
        shade = QColor(theme.colour("shadow"))
        for spread in (3, 2, 1):
            shade.setAlpha(8)
            painter.fillRect(area.adjusted(-spread, -spread + 1, spread, spread + 1), shade)
        painter.fillRect(area, QColor("#FFFFFF"))
        ratio = self.devicePixelRatioF()
        image = self._images.get(key)
        if image is None:
            older = [picture for (_g, n, _z), picture in self._images.items() if n == key[1]]
            image = older[-1] if older else None
            self._request(key)
        if image is None:
            return
        if key in self._images and key[2] == round(self._zoom * ratio, 3):
            # Pixel on pixel: stretched by half a pixel, small letters would blur.
            image.setDevicePixelRatio(ratio)
            painter.drawImage(area.topLeft(), image)
        else:
            painter.drawImage(QRectF(area), image)

    def _paint_places(self, painter: QPainter, page: int, origin: QPoint) -> None:
        painter.save()
        # as a text marker: the letters stay black
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for place in self._places.get(page, ()):
            colour = MARKED_MORE if place is self._place else MARKED
            for box in place.boxes:
                area = self._box_rect(page, box).adjusted(-1, -1, 1, 1).translated(-origin)
                painter.fillRect(area, QColor(colour))
        painter.restore()

    def _request(self, key: _Key) -> None:
        if key in self._pending:
            return
        # A newer zoom overtakes an older one of the same page.
        self._pending = {each for each in self._pending if each[1] != key[1]} | {key}
        data, (_generation, page, scale) = self._data, key

        def work(progress: Progress) -> _Drawn:
            progress.check()
            if key not in self._in_sight:  # scrolled away meanwhile
                return _Drawn(key, None)
            return _Drawn(key, draw_page(data, page, dpi=scale * SCREEN_DPI))

        name = f"{self._key}:page-{page}"
        self._jobs.read(name, work, then=self._on_drawn, failed=self._on_failed)

    def _on_opened(self, opened: _Opened) -> None:
        if opened.generation != self._generation:
            return
        same = len(opened.sizes) == len(self._sizes)
        self._data, self._sizes = opened.data, opened.sizes
        self._roll = Roll(self._sizes, self._zoom)
        self._pending.clear()
        self.mark(())
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
        if drawn.image is None:
            if drawn.key in self._in_sight:  # it came back into sight
                self.viewport().update()
            return
        stale = [key for key in self._images if key[1] == drawn.key[1]]
        for key in stale:
            del self._images[key]
        self._images[drawn.key] = drawn.image
        room = KEEP_PIXELS
        for key in reversed(list(self._images)):
            room -= self._images[key].width() * self._images[key].height()
            if room < 0 and key not in self._in_sight:
                del self._images[key]
        self.viewport().update()

    def _on_failed(self, error: BaseException) -> None:
        self.failed.emit(error)

    def _on_scrolled(self) -> None:
        if not self._sizes:
            return
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        page = self._roll.page_at(middle)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
