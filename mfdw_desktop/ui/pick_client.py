"""Find one client by name, code or village, to do something for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.ui import errors
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.dialog import Dialog
from mfdw_desktop.ui.widgets.editors import LineEdit
from mfdw_desktop.ui.widgets.layout import box, column, row, rule
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

PAUSE_MS = 150
MOST_FOUND = 20


@dataclass(frozen=True)
class _Find:
    page: Page
    words: str

    def __call__(self, _progress: Progress) -> list[ClientRow]:
        return self.page.context.workspace().clients.find(self.words, limit=MOST_FOUND)


class PickClientDialog(Dialog):
    """Type, choose with the arrows, Enter; `picked` gives the client."""

    picked = Signal(object)

    def __init__(self, page: Page, title: str) -> None:
        super().__init__(title, page, size=(560, 460))
        self._page = page
        self.search = LineEdit(tr("Name, code or village of a client"))
        self.search.setAccessibleName(tr("Find a client"))
        self.search.installEventFilter(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.load)
        self.search.edited.connect(self._pause.start)
        self.model = RowsModel(_columns(), _cell, uid=_uid, parent=self)
        self.table = DataTable(self.model, name=tr("Clients found"), look=TableLook(lead=t.S3),
                               height=t.ROW + t.S2)  # fmt: skip
        self.table.row_opened.connect(self._pick)
        bar = row(self.search, margins=(t.S3, t.S15, t.S3, t.S15))
        body = column(box(bar), rule(), gap=0)
        body.addWidget(self.table, 1)
        self._body.addWidget(box(body), 1)
        self.choose = button(tr("Choose"), "primary", shortcut="Enter")
        self.choose.clicked.connect(self._on_choose_clicked)
        self.set_foot(self.cancel_button(), self.choose)
        self.choose.setEnabled(False)
        self.search.setFocus()

    def load(self) -> None:
        """Look for what was typed."""
        typed = self.search.value() or ""
        if not typed:
            self._on_found([])
            return
        self._page.context.jobs.read(
            "pick-client", _Find(self._page, typed), then=self._on_found, failed=self._on_failed
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk through what was found without leaving the line."""
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                here = self.table.currentIndex().row()
                last = len(self.model.rows) - 1
                if last >= 0:
                    self.table.choose_row(min(max(here + step, 0), last))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_choose_clicked()
                return True
        return super().eventFilter(watched, event)

    def _on_found(self, rows: list[ClientRow]) -> None:
        self.model.show(rows)
        if rows:
            self.table.choose_row(0)
        self.choose.setEnabled(bool(rows))

    def _on_failed(self, error: BaseException) -> None:
        errors.show(error, self, slot=self.message)

    def _on_choose_clicked(self) -> None:
        self._pick(self.table.current_row())

    def _pick(self, client: object) -> None:
        if isinstance(client, ClientRow):
            self.accept()
            self.picked.emit(client)


def _columns() -> list[Column]:
    return [
        Column("client", tr("Client"), kind="two"),
        Column("centre", tr("Centre"), 190, "quiet"),
    ]


def _cell(client: ClientRow, name: str) -> Any:
    if name == "client":
        second = client.native_name if client.name else ""
        return Cell(client.title, " · ".join(part for part in (client.code, second) if part))
    return client.centre or client.village


def _uid(client: ClientRow) -> str:
    return client.uid
