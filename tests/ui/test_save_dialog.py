"""Where a file goes: the name has the ending of the kind that is chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from mfdw_desktop.ui.widgets.save_dialog import ask_place


def test_another_kind_gives_the_name_its_ending(qtbot: QtBot, tmp_path: Path) -> None:
    got: list[str] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    kinds = "Picture (*.png);;Drawing (*.svg);;All (*.png *.svg)"
    ask_place(parent, "Save", tmp_path / "chart.png", got.append, kinds=kinds)
    dialog = parent.findChild(QFileDialog)
    assert dialog is not None
    choice = dialog.findChild(QComboBox, "fileTypeCombo")
    assert choice is not None
    for number, name in ((1, "chart.svg"), (0, "chart.png"), (2, "chart.png"), (1, "chart.svg")):
        choice.setCurrentIndex(number)
        choice.activated.emit(number)
        assert Path(dialog.selectedFiles()[0]).name == name
    dialog.accept()
    assert [Path(each).name for each in got] == ["chart.svg"]
    # Qt shows the system's own dialog for its own class alone
    assert type(dialog) is QFileDialog
