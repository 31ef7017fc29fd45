"""What Qt says by itself is said in our language: menus, scroll bars, files, printing."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTabBar,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mfdw_desktop.common import i18n
from mfdw_desktop.ui.languages import use_language
from mfdw_desktop.ui.qt_texts import TEXTS, QtTexts
from mfdw_desktop.ui.widgets.paper_print import PrintDialog
from tests.pictures.asked import Asked

PLAIN = frozenset({"...", "Form"})


@pytest.fixture
def said(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QtTexts]:
    """Speak a made-up language that marks every text of ours."""
    texts: dict[str, tuple[str, ...]] = {
        each: (f"[{each}]",) for known in TEXTS.values() for each in known.values()
    }
    texts |= {each: (f"[{each}]",) for each in ("Envelope {size}", "Custom")}
    monkeypatch.setattr(i18n, "load", lambda *_: i18n.Catalogue("fil", texts))
    use_language(qapp, "fil")
    found = qapp.findChild(QtTexts)
    assert found is not None
    with Asked(qapp) as asked:
        yield found
    assert asked.unknown() == []
    monkeypatch.undo()
    use_language(qapp, "en")


def words(widget: QWidget) -> list[str]:
    labels = [each.text() for each in widget.findChildren(QLabel)]
    buttons = [each.text() for each in widget.findChildren(QPushButton)]
    return [each for each in (*labels, *buttons) if each]


def _tabs(widget: QWidget) -> list[str]:
    return [
        bar.tabText(place) for bar in widget.findChildren(QTabBar) for place in range(bar.count())
    ]


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QTextBrowser])
def test_menu_of_a_field(
    qtbot: QtBot, said: QtTexts, kind: type[QLineEdit | QPlainTextEdit | QTextBrowser]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    names = [each.text().split("\t")[0] for each in menu.findChildren(QAction) if each.text()]
    assert len(names) >= (3 if issubclass(kind, QTextBrowser) else 6)
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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has a dialog of its own")
def test_dialog_for_printing_with_all_of_its_pages(qtbot: QtBot, said: QtTexts) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PrintDialog(((595.3, 841.9),), "a paper", parent)
    dialog.show()
    printers = dialog.findChild(QComboBox, "printers")
    assert printers is not None
    # to a file: what a machine's own printer is and can do is said in its maker's words
    printers.setCurrentIndex(printers.count() - 1)
    options = next(each for each in dialog.findChildren(QPushButton) if ">>" in each.text())
    options.click()
    seen: list[str] = []

    def look() -> None:
        properties = QApplication.activeModalWidget()
        assert isinstance(properties, QDialog)
        seen.extend(words(properties))
        seen.extend(_tabs(properties))
        properties.reject()

    QTimer.singleShot(0, look)
    properties = dialog.findChild(QPushButton, "properties")
    assert properties is not None
    properties.click()
    shown = [*words(dialog), *_tabs(dialog), *seen]
    assert len(seen) >= 8
    assert len(shown) >= 20
    assert [each for each in shown if not each.startswith("[") and each not in PLAIN] == []
    dialog.close()


def test_words_that_alone_say_too_little_are_said_clearer(said: QtTexts) -> None:
    context = "QPrintSettingsOutput"
    assert QCoreApplication.translate(context, "Off") == "[On one side only]"
    assert QCoreApplication.translate(context, "to") == "[to page]"
    assert QCoreApplication.translate("QTabBar", "Scroll Left") == "[Scroll left]"


def test_sizes_of_paper_keep_their_names(said: QtTexts) -> None:
    assert QCoreApplication.translate("QPageSize", "Envelope C5") == "[Envelope C5]"
    assert QCoreApplication.translate("QPageSize", "JIS B5") == "JIS B5"
    own = QCoreApplication.translate("QPageSize", "Custom (%1mm x %2mm)")
    assert own == "[Custom] (%1mm x %2mm)"


def test_menu_of_a_number(qtbot: QtBot, said: QtTexts) -> None:
    field = QSpinBox()
    qtbot.addWidget(field)
    shown: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        shown.extend(each.text().split("\t")[0] for each in menu.actions() if each.text())
        menu.close()

    QTimer.singleShot(0, look)
    place = QPoint(5, 5)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, field.mapToGlobal(place))
    QApplication.sendEvent(field, asked)
    assert {"[&Step up]", "[Step &down]", "[Select All]"} <= set(shown)
    assert [each for each in shown if not each.startswith("[")] == []


def test_nothing_else_of_qt_is_touched(said: QtTexts) -> None:
    assert QCoreApplication.translate("QShortcut", "Ctrl") == "Ctrl"
    assert QCoreApplication.translate("QLineEdit", "&Undo") == "[&Undo]"


def test_english_is_qts_own(qapp: QApplication) -> None:
    use_language(qapp, "en")
    assert QCoreApplication.translate("QLineEdit", "&Undo") == "&Undo"
