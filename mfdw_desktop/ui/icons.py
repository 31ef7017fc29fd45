"""The icons: Lucide's SVG drawn in a colour of the theme, sharp at every scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from mfdw_desktop.common import paths

# Icons that point along the reading direction; everything else must not be mirrored.
DIRECTIONAL = frozenset(
    {
        "arrow-left", "arrow-right", "chevron-left", "chevron-right", "chevrons-left",
        "chevrons-right", "external-link", "file-text", "list-checks", "list-filter", "log-out",
        "message-square-text", "panel-left", "redo-2", "undo-2",
    }
)  # fmt: skip


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    path = paths.resources_folder() / "icons" / f"{name}.svg"
    svg = path.read_text(encoding="utf-8")
    svg = svg.replace("currentColor", colour).replace('stroke-width="2"', 'stroke-width="1.8"')
    return QSvgRenderer(QByteArray(svg.encode()))


def paint_icon(
    painter: QPainter, area: QRectF, name: str, *, colour: QColor, rtl: bool = False
) -> None:
    """Draw an icon straight from its SVG, mirrored when it points and `rtl` is set."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if rtl and name in DIRECTIONAL:
        painter.translate(area.center().x() * 2, 0)
        painter.scale(-1, 1)
    _renderer(name, colour.name()).render(painter, area)
    painter.restore()


def icon(name: str, *, colour: QColor, size: int = 16, gap: int = 0, rtl: bool = False) -> QIcon:
    """Return a QIcon with a pixmap for each screen's scale; `gap` is the air before the text."""
    result = QIcon()
    for ratio in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        pixmap = QPixmap(QSize(round((size + gap) * ratio), round(size * ratio)))
        pixmap.fill(Qt.GlobalColor.transparent)
        pixmap.setDevicePixelRatio(ratio)
        with QPainter(pixmap) as painter:
            paint_icon(
                painter, QRectF(gap if rtl else 0, 0, size, size), name, colour=colour, rtl=rtl
            )
        result.addPixmap(pixmap)
    return result
