"""Qt's own print dialog takes the size of the paper, unless its user chooses another."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, QTimer
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mfdw_desktop.ui.widgets.paper_print import PrintDialog

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has a dialog of its own")
LETTER, A4 = (612.0, 792.0), (595.3, 841.9)


def printed_on(qtbot: QtBot, folder: Path, paper: tuple[float, float], choice: str = "") -> str:
    """Return the key of the size that a paper is printed on, to a file."""
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PrintDialog((paper,), "a paper", parent)
    dialog.show()
    printers, name = dialog.findChild(QComboBox, "printers"), dialog.findChild(QLineEdit)
    assert printers is not None
    assert name is not None
    printers.setCurrentIndex(printers.count() - 1)
    name.setText(str(folder / "printed.pdf"))
    # what Qt does on its own with the size that a printer has by default
    dialog.chosen().setPageSize(QPageSize(QPageSize.PageSizeId.Legal))
    properties = dialog.findChild(QPushButton, "properties")
    assert properties is not None

    def look() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, QDialog)
        sizes = shown.findChild(QComboBox, "pageSizeCombo")
        assert sizes is not None
        offered = sizes.currentData()
        assert isinstance(offered, QPageSize)
        assert offered.key() == QPageSize(QSizeF(*paper), QPageSize.Unit.Point).key()
        if choice == "cancel":
            shown.reject()
            return
        sizes.setCurrentText(choice)
        shown.accept()

    if choice:
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, look))
        properties.click()
    dialog.accept()
    return dialog.chosen().pageLayout().pageSize().key()


@pytest.mark.parametrize(("paper", "key"), [(LETTER, "Letter"), (A4, "A4")])
def test_size_is_the_papers(
    qtbot: QtBot, tmp_path: Path, paper: tuple[float, float], key: str
) -> None:
    assert printed_on(qtbot, tmp_path, paper) == key
    assert printed_on(qtbot, tmp_path, paper, "cancel") == key
    assert printed_on(qtbot, tmp_path, paper, "A5") == "A5"
