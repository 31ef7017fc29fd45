"""Open a file that was just written with the program that the system has for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: Path) -> None:
    """Open a file as a double click on it would."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
