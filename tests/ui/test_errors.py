"""Errors at the border of the window."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import CancelledError
from mfdw_desktop.ui import errors
from mfdw_desktop.ui.widgets.messages import MessageSlot


def bug() -> Exception:
    try:
        raise KeyError("Keo Sopheap")
    except KeyError as error:
        return error


def test_error_a_person_can_mend_is_said_in_the_page(qtbot: QtBot) -> None:
    page = QWidget()
    slot = MessageSlot()
    slot.setParent(page)
    qtbot.addWidget(page)
    errors.show(RefusedError("file-missing", path="x.xlsx"), page, slot=slot)
    assert slot.current is not None
    assert slot.current.accessibleName() == "There is no file x.xlsx"
    assert slot.current.accessibleDescription() == "Check the name and the folder"


def test_error_without_a_place_opens_a_dialog(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    errors.show(RefusedError("file-missing", path="x.xlsx"), page)
    assert len(page.findChildren(errors.ErrorDialog)) == 1


def test_cancel_is_no_error(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    errors.show(CancelledError(), page)
    assert page.findChildren(errors.ErrorDialog) == []


def test_bug_is_logged_once_and_can_be_copied(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    with caplog.at_level(logging.ERROR):
        errors.show(bug(), page)
        errors.show(bug(), page)
    dialogs = page.findChildren(errors.BugDialog)
    assert len(dialogs) == 1
    copy = dialogs[0].findChildren(QPushButton)[0]
    copy.click()
    assert "MFDW Desktop" in QGuiApplication.clipboard().text()


def test_report_holds_the_lines_but_no_values() -> None:
    report = errors.report_of(bug())
    assert "KeyError" in report
    assert "in bug" in report
    assert "Sopheap" not in report.replace('raise KeyError("Keo Sopheap")', "")
