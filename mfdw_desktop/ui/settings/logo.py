"""The logo of the institution: what stands at the head of every paper."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import column, row
from mfdw_desktop.ui.widgets.painting import AA

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace

_WIDE, _HIGH = 220, 72


class LogoField(QWidget):
    """Show the logo on white, as it is printed; choose another, or take it away."""

    failed = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._picture = _OnPaper()
        self.choose = button(tr("Choose a picture…"), "plain", "folder-open")
        self.choose.clicked.connect(self._on_choose_clicked)
        self.remove = button(tr("Remove"), "ghost", "x")
        self.remove.clicked.connect(self._on_remove_clicked)
        said = text(
            tr("stands at the head of every paper, up to 9 mm high"), "small", "text2", wrap=True
        )
        acts = column(row(self.choose, self.remove, 1, gap=t.S1), said, 1, gap=t.S1)
        shown = row(self._picture, gap=t.S2)
        shown.addLayout(acts, 1)
        self.setLayout(column(text(tr("Logo"), "strong"), shown, gap=t.S1))

    def load(self) -> None:
        """Read the logo."""
        workspace = self._context.workspace()

        def work(_progress: Progress) -> bytes:
            return workspace.organisation.logo()

        self._context.jobs.read("settings:logo", work, then=self._on_read, failed=self.failed.emit)

    def take(self, path: str) -> None:
        """Let a picture be the logo."""
        self._keep(Path(path))

    def _keep(self, path: Path | None) -> None:
        work = partial(_set_logo, self._context.workspace(), path)
        words = tr("The logo is kept") if path is not None else tr("The logo is removed")
        self._context.actions.run(
            tr("Saving the institution"), work, words=words, then=self._on_saved,
            failed=self.failed.emit,
        )  # fmt: skip

    def _on_read(self, content: bytes) -> None:
        self._picture.show_content(content)
        self.remove.setVisible(bool(content))

    def _on_saved(self, _changes: Changes) -> None:
        self.load()

    def _on_remove_clicked(self) -> None:
        self._keep(None)

    def _on_choose_clicked(self) -> None:
        kinds = tr("Pictures") + " (*.png *.jpg *.jpeg *.gif *.bmp *.webp)"
        dialog = QFileDialog(self, tr("Choose a picture"), "", kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take)
        dialog.open()


class _OnPaper(QWidget):
    """A piece of white paper with the logo on it."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = QPixmap()
        self.setFixedSize(_WIDE, _HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Logo"))

    def show_content(self, content: bytes) -> None:
        """Show another logo; nothing for none."""
        self._sign = QPixmap()
        self._sign.loadFromData(content)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper and the logo."""
        with QPainter(self) as painter:
            painter.setRenderHints(AA | QPainter.RenderHint.SmoothPixmapTransform)
            painter.setPen(theme.colour("outline"))
            painter.setBrush(Qt.GlobalColor.white)
            area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(area, t.RADIUS, t.RADIUS)
            room = QSize(_WIDE - 2 * t.S2, _HIGH - 2 * t.S1)
            if self._sign.isNull():
                painter.setPen(Qt.GlobalColor.gray)
                painter.setFont(theme.font("small", tr("None")))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, tr("None"))
                return
            size = QSize(self._sign.size())
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(area.center())
            painter.drawPixmap(place, self._sign, QRectF(self._sign.rect()))


def _set_logo(workspace: Workspace, path: Path | None, _progress: Progress) -> Changes:
    return workspace.organisation.set_logo(path)
