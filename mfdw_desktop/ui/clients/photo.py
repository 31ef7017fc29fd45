"""Pictures of clients made small on a worker, and the one in the head of the page."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.painting import AA

HEAD = 40


def scaled(data: bytes, most: QSize, *, fills: bool = False) -> QImage | None:
    """Return a picture as large as `most` allows, turned as it was taken; for any thread.

    With `fills` it covers `most` and is cut to it. None where it cannot be read.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        return None
    mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if fills else None
    turned = bool(reader.transformation().value & 4)
    room = most.transposed() if turned else most
    target = size.scaled(room, mode or Qt.AspectRatioMode.KeepAspectRatio)
    if fills or target.width() < size.width():
        # A JPEG is read small: a photo of 12 million dots never stands whole in memory.
        reader.setScaledSize(target.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        return None
    if not fills:
        return image
    left, top = (image.width() - most.width()) // 2, (image.height() - most.height()) // 3
    return image.copy(max(left, 0), max(top, 0), most.width(), most.height())


class HeadPhoto(QWidget):
    """The client's photo, round, in the head of her page."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(HEAD, HEAD)
        self._picture = QPixmap()
        self.setAccessibleName(tr("Photo of the client"))
        self.hide()

    def show_image(self, image: QImage | None) -> None:
        """Show a picture, or nothing."""
        self._picture = QPixmap() if image is None else QPixmap.fromImage(image)
        self.setVisible(image is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture within a circle."""
        if self._picture.isNull():
            return
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            path = QPainterPath()
            path.addEllipse(QRectF(self.rect()))
            painter.setClipPath(path)
            painter.drawPixmap(self.rect(), self._picture)
