"""What Qt says by itself is said in our language: menus of fields, scroll bars, file dialog."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mfdw_desktop.common import i18n
from mfdw_desktop.ui.languages import use_language
from mfdw_desktop.ui.qt_texts import TEXTS, QtTexts


@pytest.fixture
def said(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QtTexts]:
    """Speak a made-up language that marks every text of ours."""
    texts: dict[str, tuple[str, ...]] = {
        each: (f"[{each}]",) for known in TEXTS.values() for each in known
    }
    monkeypatch.setattr(i18n, "load", lambda *_: i18n.Catalogue("fil", texts))
    use_language(qapp, "fil")
    found = qapp.findChild(QtTexts)
    assert found is not None
    yield found
    monkeypatch.undo()
    use_language(qapp, "en")


def words(widget: QWidget) -> list[str]:
    labels = [each.text() for each in widget.findChildren(QLabel)]
    buttons = [each.text() for each in widget.findChildren(QPushButton)]
    return [each for each in (*labels, *buttons) if each]


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_menu_of_a_field(qtbot: QtBot, said: QtTexts, kind: type[QLineEdit]) -> None:
    field = kind()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    names = [each.text().split("\t")[0] for each in menu.findChildren(QAction) if each.text()]
    assert len(names) >= 6
    assert [each for each in names if not each.startswith("[")] == []
    menu.deleteLater()


def test_dialog_for_files(qtbot: QtBot, said: QtTexts) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.show()
    assert [each for each in words(dialog) if not each.startswith("[")] == []
    assert len(words(dialog)) >= 5
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    assert [each for each in words(dialog) if not each.startswith("[")] == []
    dialog.close()


def test_nothing_else_of_qt_is_touched(said: QtTexts) -> None:
    assert QCoreApplication.translate("QShortcut", "Ctrl") == "Ctrl"
    assert QCoreApplication.translate("QLineEdit", "&Undo") == "[&Undo]"


def test_english_is_qts_own(qapp: QApplication) -> None:
    use_language(qapp, "en")
    assert QCoreApplication.translate("QLineEdit", "&Undo") == "&Undo"
