"""The foot of the window: the file, the work under way, the last backup."""

from __future__ import annotations

import time

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import number, tip, tr
from mfdw_desktop.ui.theme import is_rtl
from mfdw_desktop.ui.widgets.buttons import icon_button
from mfdw_desktop.ui.widgets.labels import IconLabel, text
from mfdw_desktop.ui.widgets.layout import on_surface, row
from mfdw_desktop.ui.widgets.painting import AA, paint_meter

SURE_SECONDS = 2.0


class Meter(QWidget):
    """A thin bar: done of target, with an optional second part (refused, lost)."""

    def __init__(
        self, share: float = 0, second: float = 0, *, tone: str = "accent", height: int = 6
    ) -> None:
        super().__init__()
        self._share, self._second, self._tone = share, second, tone
        self.setFixedHeight(height)
        self.setMinimumWidth(48)
        self.set_share(share, second)

    def set_share(self, share: float, second: float = 0) -> None:
        """Show other shares, between 0 and 1."""
        self._share, self._second = share, second
        self.setAccessibleName(tr("{share} per cent done", share=number(share * 100)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar."""
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            area = QRectF(self.rect())
            paint_meter(
                painter, area, self._share, second=self._second, tone=self._tone, rtl=is_rtl(self)
            )


class JobBar(QWidget):
    """Long work: words, bar, time left, cancel."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._began, self._step = "", 0.0, ""
        self._bar = Meter()
        self._bar.setFixedWidth(120)
        self._label = text("", "small")
        self._left = text("", "small", "text3")
        self._cancel = icon_button("x", "", mini=True)
        self._cancel.clicked.connect(self.cancelled)
        self.setLayout(row(self._bar, self._label, self._left, self._cancel))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.hide()

    def begin(self, title: str) -> None:
        """Show that work began."""
        self._title, self._began, self._step = title, time.monotonic(), ""
        self._label.setText(title)
        self._left.setText("")
        self._bar.set_share(0)
        name = tr("Cancel: {title}", title=title)
        self._cancel.setAccessibleName(name)
        self._cancel.setToolTip(name)
        self.setAccessibleName(title)
        self.show()

    def report(self, done: int, total: int, step: str) -> None:
        """Show how far the work is; `total` 0 means not known."""
        if step != self._step:
            self._step, self._began = step, time.monotonic()
        self._label.setText(step_words(step) or self._title)
        if total <= 0:
            self._left.setText(number(done) if done else "")
            return
        self._bar.set_share(done / total)
        said = tr("{done} of {total}", done=number(done), total=number(total))
        left = self._time_left(done, total)
        self._left.setText(f"{said} · {left}" if left else said)
        self.setAccessibleDescription(self._left.text())

    def _time_left(self, done: int, total: int) -> str:
        spent = time.monotonic() - self._began
        if spent < SURE_SECONDS or not 0 < done < total:
            return ""
        seconds = spent / done * (total - done)
        if seconds < 60:
            return tr("less than a minute left")
        return tr("%n minute left|%n minutes left", n=round(seconds / 60))


def step_words(step: str) -> str:
    """Return a step of work in words; papers say theirs already, with a capital."""
    words = {
        "open": tr("Opening the file"),
        "inspect": tr("Looking at the file"),
        "read": tr("Reading rows"),
        "check": tr("Checking rows"),
        "copy": tr("Copying the database"),
        "verify": tr("Checking the copy"),
        "write": tr("Writing"),
        "undo": tr("Taking back"),
        "save": tr("Saving"),
        "clients": tr("Making clients"),
        "file": tr("Checking the file"),
        "ledger": tr("Checking the ledger"),
        "content": tr("Checking the content"),
    }
    return words.get(step, step if step[:1].isupper() else "")


class StatusStrip(QWidget):
    """File and saved state, the running job, the last backup."""

    backup_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        on_surface(self, "frame")
        self.setFixedHeight(t.STATUSBAR)
        self.job = JobBar()
        self._file = text("", "small", "text2")
        self._state = text("", "small", "text3")
        self._backup_icon = IconLabel("shield-check", "text3", size=14)
        self._backup = text("", "small", "text3")
        file_icon = IconLabel("database", "text3", size=14)
        self.setLayout(
            row(
                file_icon, self._file, self._state, 1, self.job, 1, self._backup_icon, self._backup,
                gap=6, margins=(20, 0, t.S2, 0),
            )
        )  # fmt: skip
        self.set_backup("", is_old=False)

    def set_file(self, name: str, *, path: str = "") -> None:
        """Show which database is open."""
        self._file.setText(name)
        self._file.setToolTip(tip(path))

    def set_state(self, words: str) -> None:
        """Show whether all is saved."""
        self._state.setText(f"· {words}" if words else "")

    def set_backup(self, words: str, *, is_old: bool) -> None:
        """Show when the last backup was made, in amber when it is too long ago."""
        self._backup_icon.setVisible(bool(words))
        self._backup_icon.set_icon(
            "shield-alert" if is_old else "shield-check", "warn" if is_old else "text3"
        )
        self._backup.set_tone("warn" if is_old else "text3")
        self._backup.setText(words)
