"""Ask where a file goes."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from mfdw_desktop.common import paths

ONE_ENDING = re.compile(r"\(\*\.(\w+)\)$")
"""A kind of file that has one ending alone: Drawing (*.svg)."""


def ask_place(
    parent: QWidget,
    title: str,
    place: str | Path,
    then: Callable[[str], object],
    *,
    kinds: str = "",
    keeps_old: bool = False,
) -> None:
    """Ask where a file goes, and give what was chosen to the bound method `then`.

    `place` is a name, with a folder or without: then it is the folder of documents. Its ending
    is given to a name that has none. A file that is there is asked about, unless the one who
    writes keeps it (`keeps_old`).
    """
    wanted = Path(place)
    folder = wanted.parent if wanted.parent != Path() else paths.documents_folder()
    dialog = _SaveDialog(parent, title, str(folder), kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if keeps_old:
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setDefaultSuffix(wanted.suffix.lstrip("."))
    dialog.selectFile(wanted.name)
    dialog.fileSelected.connect(then)
    dialog.open()


class _SaveDialog(QFileDialog):
    """Gives the name the ending of the kind that is chosen."""

    def __init__(self, parent: QWidget, title: str, folder: str, kinds: str) -> None:
        super().__init__(parent, title, folder, kinds)
        self.filterSelected.connect(self._on_kind_chosen)

    def _on_kind_chosen(self, kind: str) -> None:
        found = ONE_ENDING.search(kind)
        chosen = self.selectedFiles()
        if found is None or not chosen:
            return
        old, ending = self.defaultSuffix(), found.group(1)
        self.setDefaultSuffix(ending)
        name = Path(chosen[0])
        if name.suffix.lstrip(".").lower() == old.lower():
            self.selectFile(name.with_suffix(f".{ending}").name)
