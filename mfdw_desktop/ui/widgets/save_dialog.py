"""Ask where a file goes."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
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
    dialog = QFileDialog(parent, title, str(folder), kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if keeps_old:
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setDefaultSuffix(wanted.suffix.lstrip("."))
    dialog.selectFile(wanted.name)
    _Ending(dialog)
    dialog.fileSelected.connect(then)
    dialog.open()


class _Ending(QObject):
    """Gives the name the ending of the kind that is chosen.

    It stands beside the dialog: one of a class of ours would not be the system's own.
    """

    def __init__(self, dialog: QFileDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        dialog.filterSelected.connect(self._on_kind_chosen)

    def _on_kind_chosen(self, kind: str) -> None:
        found = ONE_ENDING.search(kind)
        chosen = self._dialog.selectedFiles()
        if found is None or not chosen:
            return
        old, ending = self._dialog.defaultSuffix(), found.group(1)
        self._dialog.setDefaultSuffix(ending)
        name = Path(chosen[0])
        if name.suffix.lstrip(".").lower() == old.lower():
            self._dialog.selectFile(name.with_suffix(f".{ending}").name)
