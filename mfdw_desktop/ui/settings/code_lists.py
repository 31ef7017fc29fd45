"""The words of built-in lists: relations, sectors, reasons; what the institution calls them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.code_lists import LISTS, ListLabel, in_order
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.settings.list_section import ListSection
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import Button, button
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.editors import Check, LineEdit
from mfdw_desktop.ui.widgets.form import Field
from mfdw_desktop.ui.widgets.row_drag import RowDrag

if TYPE_CHECKING:
    from mfdw_desktop.services.organisation import Organisation


def list_words(name: str) -> str:
    """Return what a list is called."""
    return {
        "relation": tr("To the client"),
        "sector": tr("Sector"),
        "registration": tr("Registered as"),
        "leave_reason": tr("Reason for leaving"),
        "household_reason": tr("Why she or he left"),
        "document": tr("Documents"),
    }[name]


@dataclass(frozen=True)
class _Row:
    """One entry of one list."""

    entry: ListLabel
    plain: str

    @property
    def id(self) -> int:
        """The place of the entry among all of them."""
        return ALL.index((self.entry.list_name, self.entry.code))

    @property
    def uid(self) -> str:
        """What the table knows it by."""
        return f"{self.entry.list_name}/{self.entry.code}"


ALL = [(name, each.value) for name, codes in LISTS.items() for each in codes]


class CodeListsSection(ListSection):
    """Every entry with the program's word and the institution's."""

    kinds = ("list_label",)
    noun = "code-lists"
    dialog_size = (520, 320)
    add_icon = "pencil"

    def __init__(self, context: PageContext) -> None:
        columns = [
            Column("list", tr("List"), 190, "quiet", sortable=False),
            Column("plain", tr("The program's word"), sortable=False),
            Column("own", tr("Yours"), kind="name", sortable=False),
            Column("state", tr("State"), 110, "pill", sortable=False),
        ]
        empty = ("list", tr("Lists"), "")
        super().__init__(context, tr("Lists"), columns, add=tr("Change…"), empty=empty)
        self._remove.hide()

    def rows(self, service: Organisation) -> Sequence[_Row]:
        """Read the entries."""
        known = {(each.list_name, each.code): each for each in service.list_labels()}
        return [
            _Row(known.get((name, each.value), ListLabel(name, each.value)), words.plain(each))
            for name in LISTS
            for each in in_order(name, known.values())
        ]

    def more_acts(self) -> Sequence[Button]:
        """Return the acts that move an entry within its list."""
        self._moves: dict[Button, int] = {}
        for name, key, by in ((tr("Move up"), "Alt+Up", -1), (tr("Move down"), "Alt+Down", 1)):
            push = button(name, "ghost", shortcut=key)
            push.clicked.connect(partial(self.move_entry, by))
            self._moves[push] = by
            act = QAction(name, self.table)
            act.setShortcut(QKeySequence(key))
            act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            act.triggered.connect(partial(self.move_entry, by))
            self.table.addAction(act)
        self._drag = RowDrag(self.table)
        self._drag.dropped.connect(self._on_dropped)
        return list(self._moves)

    def move_entry(self, by: int, *_checked: object) -> None:
        """Move the chosen entry within its list, up or down."""
        row = self.table.current_row()
        if row is not None:
            self._move_to(row, self._mine(row).index(row.entry.code) + 1 + by)

    def _on_dropped(self, number: int, before: int) -> None:
        """Put a dragged entry where it was let go, or at the end of its list that is nearer."""
        row = self.model.rows[number]
        first = next(n for n, each in enumerate(self.model.rows)
                     if each.entry.list_name == row.entry.list_name)  # fmt: skip
        place = before - first + (before <= number)
        self._move_to(row, min(max(place, 1), len(self._mine(row))))

    def _mine(self, row: _Row) -> list[str]:
        """Return the codes of the list that an entry is of, in their order."""
        name = row.entry.list_name
        return [each.entry.code for each in self.model.rows if each.entry.list_name == name]

    def _move_to(self, row: _Row, place: int) -> None:
        name, code = row.entry.list_name, row.entry.code
        if not 1 <= place <= len(self._mine(row)) or self._mine(row)[place - 1] == code:
            return
        workspace = self.context.workspace()

        def work(_progress: Progress) -> Changes:
            return workspace.organisation.move_list_label(name, code, place)

        self.context.actions.run(
            tr("Saving"), work, words=tr("{name} moved", name=row.plain), failed=self.show_error
        )

    def title_of(self, row: _Row) -> str:
        """Return the program's word."""
        return row.plain

    def cell(self, row: _Row, name: str) -> Any:
        """Return what a cell shows."""
        if name == "list":
            return list_words(row.entry.list_name)
        if name == "plain":
            return row.plain
        if name == "own":
            return Cell(row.entry.label, row.entry.native_label)
        return Cell(tr("Retired"), tone="mute") if row.entry.is_retired else Cell()

    def add(self) -> None:
        """Change the chosen entry: entries are the program's own."""
        row = self.table.current_row()
        if row is not None:
            self.edit(row)

    def fields(self, row: _Row | None) -> list[Field]:
        """Return the fields of an entry."""
        retired = tr("Offer it no more")
        return [
            Field("label", tr("Your word"), LineEdit(row.plain if row else ""),
                  hint=tr("empty: the program's word")),
            Field("native_label", tr("In the own script"), LineEdit()),
            Field("is_retired", retired, Check(retired), wide=True),
        ]  # fmt: skip

    def values_of(self, row: _Row, names: Sequence[str]) -> dict[str, Any]:
        """Return what the form shows of an entry."""
        return {name: getattr(row.entry, name) for name in names}

    def save(self, service: Organisation, values: dict[str, Any], key: int | None) -> Changes:
        """Store what an entry is called."""
        name, code = ALL[key or 0]
        label, native = values["label"] or "", values["native_label"] or ""
        held = next(
            (each.position for each in service.list_labels()
             if (each.list_name, each.code) == (name, code)), 0
        )  # fmt: skip
        return service.save_list_label(
            ListLabel(name, code, label, native, values["is_retired"], position=held)
        )

    def _on_remove_wanted(self) -> None:
        """Take nothing away: an entry is retired in its form."""

    def _on_read(self, found: dict[str, Any]) -> None:
        super()._on_read(found)
        self._remove.hide()
