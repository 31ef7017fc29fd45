"""How far the scan for duplicates is, with a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import row
from mfdw_desktop.ui.widgets.status import Meter

if TYPE_CHECKING:
    from mfdw_desktop.ui.jobs import Job
    from mfdw_desktop.ui.page import Page


class ScanBar(QWidget):
    """Words, bar and cancel while all clients are compared; else nothing."""

    found = Signal(object)
    """The pairs, when the scan came to its end."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._job: Job | None = None
        self._said = text("", "small", "text2")
        self._meter = Meter()
        self._meter.setFixedWidth(240)
        stop = button(tr("Stop"), "link", compact=True)
        stop.clicked.connect(self.stop)
        self.setLayout(row(self._said, self._meter, stop, 1, gap=t.S15,
                           margins=(t.S3, t.S1, t.S3, t.S1)))  # fmt: skip
        self.hide()

    def start(self) -> None:
        """Compare all clients on a reader, so that work goes on meanwhile."""
        if self._job is not None:
            return
        workspace = self._page.context.workspace

        def work(progress: Progress) -> Any:
            return workspace().duplicates.scan(progress)

        self._on_progressed(0, 0, "")
        self.show()
        self._job = self._page.context.jobs.read(
            "duplicates-scan", work, then=self.found.emit, failed=self._page.show_error
        )
        self._job.progressed.connect(self._on_progressed)
        self._job.ended.connect(self._on_ended)

    def stop(self) -> None:
        """Stop comparing; what was shown before stays."""
        if self._job is not None:
            self._job.cancel()

    def _on_progressed(self, done: int, total: int, _step: str) -> None:
        self._meter.set_share(done / total if total else 0.0)
        self._said.setText(
            tr("Comparing {done} of {total} clients", done=texts.number(done),
               total=texts.number(total))
            if total
            else tr("Comparing the clients")
        )  # fmt: skip

    def _on_ended(self) -> None:
        self._job = None
        self.hide()
