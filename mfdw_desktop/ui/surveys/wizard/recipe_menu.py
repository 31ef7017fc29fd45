"""Keep how a file is read as a small file of its own, and read another file by it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from mfdw_desktop.common.errors import AppError
from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.buttons import icon_button
from mfdw_desktop.ui.widgets.save_dialog import ask_place

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class RecipeMenu(QObject):
    """A button with what is done with recipes; `changed` is called when one is used."""

    def __init__(
        self, page: Page, draft: ImportDraft, parent: QWidget, changed: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        self._page, self._draft, self._widget, self._changed = page, draft, parent, changed
        self.button = icon_button("ellipsis", tr("Recipe of this import"))
        self.button.clicked.connect(self._on_clicked)
        self.menu = QMenu(parent)
        self.save_ = self._action("save", tr("Save recipe…"), self._on_save)
        self.use_ = self._action("folder-open", tr("Use a recipe…"), self._on_use)

    def save(self, chosen: str) -> None:
        """Write the recipe of the plan."""
        plan = self._draft.plan
        if plan is None:
            return
        from mfdw_desktop.services.recipe_files import write_recipe

        try:
            write_recipe(Path(chosen), self._draft.recipe_to_save(plan.recipe))
        except AppError as error:
            self._page.show_error(error)
            return
        self._page.message.show_message("ok", tr("The recipe was saved"), chosen)

    def use(self, chosen: str) -> None:
        """Read the file by a recipe, and by nothing that was decided before."""
        from mfdw_desktop.services.recipe_files import read_recipe

        try:
            recipe = read_recipe(Path(chosen))
        except AppError as error:
            self._page.show_error(error)
            return
        self._draft.use_recipe(recipe)
        self._changed()

    def _action(self, icon: str, words: str, slot: Callable[[], None]) -> QAction:
        action = QAction(theme.icon(icon), words, self.menu)
        action.triggered.connect(slot)
        self.menu.addAction(action)
        return action

    def _on_clicked(self) -> None:
        self.save_.setEnabled(self._draft.plan is not None)
        self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def _on_save(self) -> None:
        path = self._draft.path
        wanted = path.with_name(f"{path.stem}_recipe.json") if path else Path("import_recipe.json")
        ask_place(self._widget, tr("Save recipe"), wanted, self.save,
                  kinds=tr("Recipe (*.json)"))  # fmt: skip

    def _on_use(self) -> None:
        folder = str(self._draft.path.parent) if self._draft.path is not None else ""
        dialog = QFileDialog(self._widget, tr("Use a recipe"), folder, tr("Recipe (*.json)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.use)
        dialog.open()
