"""The saved views of the list, and the list going out as a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.client_views import ClientView
from mfdw_desktop.domain.clients import ClientFilter, ClientRow
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Check, LineEdit
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.messages import MessageAction
from mfdw_desktop.ui.widgets.opening import open_file
from mfdw_desktop.ui.widgets.save_dialog import ask_place

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class ViewDialog(SavingDialog):
    """Give the list as it stands a name."""

    def __init__(self, context: PageContext, view: ClientView, parent: QWidget) -> None:
        self._view = view
        everybody = Check(tr("For everybody who opens this file"))
        form = Form(
            [
                Field("name", tr("Name of the view"), LineEdit(tr("To visit this week")),
                      needed=True, wide=True),
                Field("is_shared", tr("For everybody who opens this file"), everybody, wide=True),
            ]
        )  # fmt: skip
        super().__init__(context, tr("Save the view"), form, parent, size=(440, 260))
        form.set_values({"name": view.name, "is_shared": view.is_shared})

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that stores the view."""
        view = ClientView(
            name=values["name"] or "", values=self._view.values, columns=self._view.columns,
            text=self._view.text, sort=self._view.sort, descending=self._view.descending,
            is_shared=values["is_shared"],
        )  # fmt: skip

        def work(_progress: Progress) -> Changes:
            return self.context.workspace().views.save(view)

        return Write(tr("Saving a view"), work, tr("{name} saved", name=view.name))


class ListViews(QObject):
    """The menu of saved views."""

    chosen = Signal(object)
    """A `ClientView` that the list is to show."""
    failed = Signal(object)

    def __init__(self, context: PageContext, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._context, self._anchor = context, anchor
        self._menu = QMenu(anchor)
        self._views: list[ClientView] = []
        self._now = ClientView("")
        self._last = ""
        self.dialog: ViewDialog | None = None

    def open(self, now: ClientView) -> None:
        """Read the views and show them; `now` is the list as it stands."""
        self._now = now

        def work(_progress: Progress) -> list[ClientView]:
            return self._context.workspace().views.views()

        self._context.jobs.read("clients:views", work, then=self._on_read, failed=self.failed.emit)

    def actions(self) -> list[QAction]:
        """Return what the menu offers."""
        return self._menu.actions()

    def _on_read(self, views: list[ClientView]) -> None:
        self._views = views
        self._menu.clear()
        for each in views:
            said = tr("{name} (everybody's)", name=each.name) if each.is_shared else each.name
            self._add(self._menu, said, each, self._on_chosen)
        if not views:
            none = self._menu.addAction(tr("No views are saved yet"))
            none.setEnabled(False)
        self._menu.addSeparator()
        self._add(self._menu, tr("Save this view…"), None, self._on_save)
        if views:
            away = self._menu.addMenu(tr("Remove a view"))
            for each in views:
                self._add(away, each.name, each, self._on_remove)
        self._menu.popup(self._anchor.mapToGlobal(QPoint(0, self._anchor.height() + 4)))

    def _add(self, menu: QMenu, words: str, view: ClientView | None, act: Any) -> None:
        action = QAction(words, menu)
        action.setData(view.id if view is not None else 0)
        action.triggered.connect(act)
        menu.addAction(action)

    def _of_sender(self) -> ClientView | None:
        action = self.sender()
        key = action.data() if isinstance(action, QAction) else 0
        return next((each for each in self._views if each.id == key), None)

    def _on_chosen(self) -> None:
        view = self._of_sender()
        if view is not None:
            self._last = view.name
            self.chosen.emit(view)

    def _on_save(self) -> None:
        same = next((each for each in self._views if each.name == self._last), None)
        now = ClientView(
            name=same.name if same is not None else "", values=self._now.values,
            columns=self._now.columns, text=self._now.text, sort=self._now.sort,
            descending=self._now.descending, is_shared=bool(same and same.is_shared),
        )  # fmt: skip
        self.dialog = ViewDialog(self._context, now, self._anchor.window())
        self.dialog.open()

    def _on_remove(self) -> None:
        view = self._of_sender()
        if view is None:
            return

        def work(_progress: Progress) -> Changes:
            return self._context.workspace().views.remove(view.id)

        said = tr("{name} removed", name=view.name)
        self._context.actions.run(tr("Removing"), work, words=said, failed=self.failed.emit)


class ListExport(QObject):
    """Ask where the list goes, and write it with the columns that are shown."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page, self._context = page, page.context
        self._wanted = ClientFilter()
        self._columns: tuple[str, ...] = ()
        self._rows: Sequence[ClientRow] = ()
        self._out = Path()

    def ask(
        self, wanted: ClientFilter, columns: Sequence[str], rows: Sequence[ClientRow] = ()
    ) -> None:
        """Export what a filter finds, or only these rows."""
        self._wanted, self._columns, self._rows = wanted, tuple(columns), rows
        folder = Path(self._context.preferences.value.save_folder)
        ask_place(
            self._page, tr("Export the list"), folder / "clients.xlsx", self.write,
            kinds=tr("Excel (*.xlsx);;CSV (*.csv)"),
        )  # fmt: skip

    def write(self, chosen: str) -> None:
        """Write the file."""
        out, workspace = Path(chosen), self._context.workspace
        wanted, columns, rows = self._wanted, self._columns, self._rows

        def work(progress: Progress) -> tuple[Path, int]:
            from mfdw_desktop.services.client_files import export_clients

            services = workspace()
            count = export_clients(
                services.database, services.clients, out, wanted=wanted, columns=columns,
                chosen=rows, progress=progress,
            )  # fmt: skip
            return out, count

        self._context.jobs.write(
            tr("Exporting the list"), work, then=self._on_written, failed=self._page.show_error
        )

    def _on_written(self, done: tuple[Path, int]) -> None:
        self._out, count = done
        self._context.preferences.change(save_folder=str(self._out.parent))
        self._page.message.show_message(
            "ok",
            tr("%n client exported|%n clients exported", n=count),
            str(self._out),
            actions=[MessageAction(tr("Open"), self._on_open)],
        )

    def _on_open(self) -> None:
        open_file(self._out)
