"""The top bar: branch, search, help and person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.buttons import button, icon_button
from mfdw_desktop.ui.widgets.labels import Avatar, IconLabel, text
from mfdw_desktop.ui.widgets.layout import on_surface, row
from mfdw_desktop.ui.widgets.search import SearchBox


class TopBar(QWidget):
    """Choose the branch, search everything, see who works here."""

    branch_chosen = Signal(str)
    help_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        on_surface(self, "frame")
        self.setFixedHeight(t.TOPBAR)
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._on_branch_triggered)
        self._place = button("", "ghost", "map-pin")
        self._place.setFont(theme.font("strong"))
        self._place.clicked.connect(self._on_place_clicked)
        self._arrow = IconLabel("chevron-down", "text3", size=14)
        self.search = SearchBox(tr("Search clients, centres, schemes…"), hint="Ctrl+K")
        self.search.setMinimumWidth(240)
        self.search.setMaximumWidth(440)
        help_ = icon_button("circle-question-mark", tr("Help"), shortcut="F1")
        help_.clicked.connect(self.help_wanted)
        self._avatar = Avatar("")
        self._person = text("", "body")
        self._role = text("", "small", "text3")
        layout = row(
            self._place, self._arrow, 1, self.search, 1, help_,
            gap=t.S05, margins=(t.S1, 0, t.S2, 0),
        )  # fmt: skip
        layout.setStretch(3, 3)
        layout.addSpacing(t.S1)
        layout.addLayout(row(self._avatar, self._person, self._role, gap=t.S1))
        self.setLayout(layout)
        self.set_branches([], "")
        self.set_person("", "")

    def set_person(self, name: str, role: str) -> None:
        """Show who works here and as what."""
        for widget in (self._avatar, self._person, self._role):
            widget.setVisible(bool(name))
        self._avatar.set_name(name)
        self._person.setText(name)
        self._role.setText(role)

    def set_branches(self, branches: Sequence[tuple[str, str]], current: str) -> None:
        """Offer branches as (code, name); an empty code stands for all of them."""
        self._menu.clear()
        for action in self._group.actions():
            self._group.removeAction(action)
        choices = list(branches)
        if len(branches) > 1:
            choices.insert(0, ("", tr("All branches")))
        names = dict(choices)
        for code, name in choices:
            action = QAction(name, self._menu)
            action.setCheckable(True)
            action.setChecked(code == current)
            action.setData(code)
            self._group.addAction(action)
            self._menu.addAction(action)
        shown = names.get(current, names.get("", ""))
        self._place.setFont(theme.font("strong", shown))
        self._place.setText(shown)
        self._place.setAccessibleName(tr("Branch: {name}", name=shown))
        self._place.setVisible(bool(branches))
        several = len(choices) > 1
        self._place.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if several else Qt.FocusPolicy.NoFocus
        )
        self._arrow.setVisible(several)

    def _on_place_clicked(self) -> None:
        if len(self._group.actions()) > 1:
            self._menu.popup(self._place.mapToGlobal(self._place.rect().bottomLeft()))

    def _on_branch_triggered(self, action: QAction) -> None:
        self.branch_chosen.emit(str(action.data()))
