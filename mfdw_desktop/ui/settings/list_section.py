"""A list in the settings that one adds to, changes and takes from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.settings.section import Section
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import Button, button
from mfdw_desktop.ui.widgets.cells import Column, TableLook
from mfdw_desktop.ui.widgets.dialog import FormDialog
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.layout import card, row
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace


class ListSection(Section):
    """A list with a dialog: what the four of them share."""

    noun = ""
    """Name of the list among the readers' work."""
    dialog_size = (600, 440)
    add_icon = "plus"

    def __init__(
        self,
        context: PageContext,
        title: str,
        columns: Sequence[Column],
        *,
        add: str,
        empty: tuple[str, str, str],
        height: int = t.ROW,
    ) -> None:
        """Show `columns`; `add` are the words of the button, `empty` icon, title and advice."""
        super().__init__(context, title)
        self._loaded: dict[str, Any] = {}
        self._title = title
        self.model = RowsModel(columns, self.cell, uid=_uid, sort_key=self.sort_key, parent=self)
        self.table = DataTable(
            self.model,
            name=title,
            look=TableLook(lead=t.S2, trail=t.S2),
            height=height,
            sorted_by=None,
        )
        self.table.row_opened.connect(self.edit)
        self.table.delete_wanted.connect(self._on_remove_wanted)
        self.table.selection_changed.connect(self._on_selection_changed)
        add_button = button(add, "primary", self.add_icon, shortcut="Ctrl+N")
        add_button.clicked.connect(self.add)
        self._edit = button(tr("Change…"), "plain", "pencil")
        self._edit.clicked.connect(self._on_edit_clicked)
        self._remove = button(tr("Remove"), "ghost", "trash-2", shortcut=tr("Del"))
        self._remove.clicked.connect(self._on_remove_wanted)
        self.add_action(add_button)
        icon, head, advice = empty
        self._empty = EmptyState(icon, head, advice, action=add, primary=False)
        self._empty.acted.connect(self.add)
        holder = QVBoxLayout()
        holder.setContentsMargins(1, 1, 1, 1)
        holder.addWidget(self.table)
        self._card = card(holder)
        self.body.addWidget(self._card)
        self.body.addWidget(self._empty, 1)
        self._acts = row(self._edit, *self.more_acts(), self._remove, 1)
        self.body.addLayout(self._acts)
        self.body.addStretch(1)
        self._on_selection_changed(0)

    # -- what each list says

    def more_acts(self) -> Sequence[Button]:
        """Return acts of a row beside changing and removing it; made once."""
        return ()

    def service(self, workspace: Workspace) -> Any:
        """Return the service that keeps the list."""
        return workspace.organisation

    def title_of(self, row: Any) -> str:
        """Return what a row is called."""
        return str(row.name)

    def values_of(self, row: Any, names: Sequence[str]) -> dict[str, Any]:
        """Return what the fields of the form show of a row."""
        return {name: getattr(row, name) for name in names}

    def rows(self, service: Any) -> Sequence[Any]:
        """Read the rows; runs on a reader."""
        raise NotImplementedError

    def around(self, service: Any) -> dict[str, Any]:
        """Read what the form chooses from; runs on a reader."""
        return {}

    def cell(self, row: Any, name: str) -> Any:
        """Return what a cell shows."""
        raise NotImplementedError

    def sort_key(self, row: Any, name: str) -> Any:
        """Return by what a column is sorted."""
        value = getattr(row, name)
        return value if isinstance(value, int) else str(value or "").casefold()

    def fields(self, row: Any | None) -> list[Field]:
        """Return the fields of the form."""
        raise NotImplementedError

    def save(self, service: Any, values: dict[str, Any], key: int | None) -> Changes:
        """Store an entry; runs on the writer."""
        raise NotImplementedError

    def remove(self, service: Any, key: int) -> Changes:
        """Put a record into the bin; runs on the writer."""
        raise NotImplementedError

    # -- what they share

    def load(self) -> None:
        """Read the list."""
        workspace = self.context.workspace

        def work(_progress: Progress) -> dict[str, Any]:
            found = self.service(workspace())
            return {"rows": self.rows(found), **self.around(found)}

        self.context.jobs.read(
            f"settings:{self.noun}", work, then=self._on_read, failed=self.show_error
        )

    def choose(self, uid: str) -> None:
        """Select a record."""
        self.table.choose(uid)

    def add(self) -> None:
        """Open the form of a new record."""
        self._open_form(None)

    def edit(self, row: Any) -> None:
        """Open the form of a record."""
        self._open_form(row)

    def _open_form(self, row: Any | None) -> None:
        form = Form(self.fields(row))
        if row is not None:
            form.set_values(self.values_of(row, [field.name for field in form.fields()]))
        title = self._title if row is None else self.title_of(row)
        dialog = EntryDialog(self, form, title, key=None if row is None else row.id)
        dialog.open()

    def run_save(self, dialog: EntryDialog, values: dict[str, Any]) -> None:
        """Store what was typed in a dialog."""
        workspace, key = self.context.workspace(), dialog.key

        def work(_progress: Progress) -> Changes:
            return self.save(self.service(workspace), values, key)

        self.context.actions.run(
            tr("Saving"),
            work,
            words=tr("{name} saved", name=values.get("name") or values.get("label") or ""),
            then=dialog.on_saved,
            failed=dialog.on_failed,
        )

    def _on_read(self, found: dict[str, Any]) -> None:
        self._loaded = found
        rows = found["rows"]
        current = self.table.current_row()
        self.model.show(rows)
        if current is not None:
            self.table.choose(current.uid)
        self.set_count(texts.number(len(rows)) if rows else "")
        self._card.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._edit.setVisible(bool(rows))
        self._remove.setVisible(bool(rows))
        self.table.fit()

    def _on_selection_changed(self, count: int) -> None:
        self._edit.setEnabled(count == 1)
        self._remove.setEnabled(count == 1)

    def _on_edit_clicked(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.edit(row)

    def _on_remove_wanted(self) -> None:
        row, workspace = self.table.current_row(), self.context.workspace()
        if row is None:
            return

        def work(_progress: Progress) -> Changes:
            return self.remove(self.service(workspace), row.id)

        words = tr("{name} removed", name=self.title_of(row))
        self.message.clear()
        self.context.actions.run(tr("Removing"), work, words=words, failed=self.show_error)

    def branch_field(self) -> Field:
        """Return the field that chooses a branch."""
        choices = [(row.code, row.name) for row in self._loaded.get("branches", ())]
        return Field("branch", tr("Branch"), Combo(choices))


class EntryDialog(FormDialog):
    """The form of one record of a list."""

    def __init__(self, section: ListSection, form: Form, title: str, *, key: int | None) -> None:
        super().__init__(title, form, section.window(), size=section.dialog_size)
        self.key = key
        self._section = section
        self.submitted.connect(self._on_submitted)

    def _on_submitted(self, values: dict[str, Any]) -> None:
        self.save.setEnabled(False)
        self._section.run_save(self, values)

    def on_saved(self, _changes: Changes) -> None:
        """Close after saving."""
        self.finish()

    def on_failed(self, error: BaseException) -> None:
        """Say what is wrong under the fields, or over the form."""
        self.save.setEnabled(True)
        if isinstance(error, InvalidError):
            self.form.set_errors(error.problems)
        else:
            self._section.show_error(error)
            self.finish()


def _uid(row: Any) -> str:
    return str(row.uid)
