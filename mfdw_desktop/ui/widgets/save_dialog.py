"""Ask where a file goes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from mfdw_desktop.common import paths


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
    dialog.fileSelected.connect(then)
    dialog.open()
