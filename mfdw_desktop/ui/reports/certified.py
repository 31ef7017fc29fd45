"""Whose certificates: all who completed a course, those of one centre, or one client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.sheets import Place
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

ALL = ""


class Certified(QWidget):
    """Choose a centre or one client; without either the paper is of all who completed."""

    edited = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.client = ""
        """Code of the one client; empty is all."""
        self.centres = Combo([(ALL, tr("All centres"))])
        self.centres.setAccessibleName(tr("Centre"))
        self.centres.setSizeAdjustPolicy(
            Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.centres.setMinimumContentsLength(12)
        self.centres.edited.connect(self.edited)
        self.pick = button(tr("Choose a client…"), "plain", "user")
        self.pick.clicked.connect(self.ask)
        self.clear = button(tr("All clients"), "link", "x")
        self.clear.clicked.connect(self._on_cleared)
        head = row(text(tr("Client"), "small", "text2"), 1, self.clear, gap=t.S1)
        layout = column(text(tr("Centre"), "small", "text2"), self.centres, gap=t.S05)
        layout.addSpacing(t.S1)
        layout.addLayout(head)
        layout.addWidget(self.pick)
        self.setLayout(layout)
        self._show()

    @property
    def centre(self) -> int | None:
        """Return the id of the chosen centre; None is all, and one client needs none."""
        chosen = self.centres.value()
        return chosen if isinstance(chosen, int) and not self.client else None

    def offer(self, places: Sequence[Place]) -> None:
        """Offer the centres of a branch."""
        named = {each.centre_id: each.name for each in places if each.centre_id is not None}
        self.centres.set_choices([(ALL, tr("All centres")), *named.items()])
        if self.centres.value() is None:
            self.centres.set_value(ALL)

    def take(self, code: str, title: str = "") -> None:
        """Let the paper be of one client; an empty code is all."""
        self.client = code
        self._show(title)

    def ask(self) -> None:
        """Look for the client."""
        from mfdw_desktop.ui.pick_client import PickClientDialog

        dialog = PickClientDialog(self._page, tr("Whose certificate?"))
        dialog.picked.connect(self._on_picked)
        dialog.open()

    def _show(self, title: str = "") -> None:
        name = " · ".join(part for part in (title, texts.isolate(self.client)) if part)
        self.pick.setText(name if self.client else tr("Choose a client…"))
        self.clear.setVisible(bool(self.client))
        self.centres.setEnabled(not self.client)

    def _on_picked(self, client: ClientRow) -> None:
        self.take(client.code, client.title)
        self.edited.emit()

    def _on_cleared(self) -> None:
        self.take(ALL)
        self.pick.setFocus()
        self.edited.emit()
