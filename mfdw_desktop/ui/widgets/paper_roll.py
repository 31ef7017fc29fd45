"""Where the pages of a paper stand under each other, found without going through them all."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QSize

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.widgets.paper_drawing import POINTS_PER_INCH

SCREEN_DPI = 96
GAP = t.S3


class Roll:
    """The pages at a zoom, as one long sheet with air around each."""

    def __init__(self, sizes: Sequence[tuple[float, float]] = (), zoom: float = 1.0) -> None:
        self.scale = zoom * SCREEN_DPI / POINTS_PER_INCH
        self._sizes = [
            (round(width * self.scale), round(height * self.scale)) for width, height in sizes
        ]
        self._tops: list[int] = []
        top = GAP
        for _width, height in self._sizes:
            self._tops.append(top)
            top += height + GAP
        self.height = top
        self.width = max((width for width, _height in self._sizes), default=0) + 2 * GAP

    def rect(self, page: int, room: int) -> QRect:
        """Return where a page stands on the sheet, in the middle of a room that is wider."""
        width, height = self._sizes[page]
        left = (max(room, self.width) - width) // 2
        return QRect(QPoint(left, self._tops[page]), QSize(width, height))

    def page_at(self, y: int) -> int:
        """Return the page at a height of the sheet, or the one above it."""
        return max(0, bisect_right(self._tops, y) - 1)

    def between(self, top: int, bottom: int) -> range:
        """Return the pages that a part of the sheet shows."""
        if not self._tops:
            return range(0)
        return range(self.page_at(top), self.page_at(bottom) + 1)

    def share(self, at: QPoint, room: int) -> tuple[int, QPointF]:
        """Return the page at a place of the sheet, and the place as shares of that page."""
        page = self.page_at(at.y())
        area = self.rect(page, room)
        x = (at.x() - area.left()) / max(area.width(), 1)
        return page, QPointF(x, (at.y() - area.top()) / max(area.height(), 1))

    def place(self, page: int, share: QPointF, room: int) -> QPoint:
        """Return the place of the sheet that `share` gave, at this zoom."""
        area = self.rect(page, room)
        return area.topLeft() + QPoint(
            round(share.x() * area.width()), round(share.y() * area.height())
        )
