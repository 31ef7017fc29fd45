"""Where the window stood and how wide its columns were, in a file beside the settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget

from mfdw_desktop.common import paths


class WindowState:
    """Remember geometry, splitters and headers by a name."""

    def __init__(self, path: Path | None = None) -> None:
        target = path or paths.config_folder() / "window.ini"
        self._store = QSettings(str(target), QSettings.Format.IniFormat)

    def restore_window(self, window: QWidget) -> bool:
        """Put a window where it stood; False when it never stood anywhere."""
        value = self._bytes("window/geometry")
        return value is not None and window.restoreGeometry(value)

    def save_window(self, window: QWidget) -> None:
        """Remember where a window stands."""
        self._store.setValue("window/geometry", window.saveGeometry())
        self._store.sync()

    def restore(self, name: str, widget: QSplitter | QHeaderView) -> bool:
        """Give a splitter or a header the widths it had."""
        value = self._bytes(name)
        return value is not None and widget.restoreState(value)

    def save(self, name: str, widget: QSplitter | QHeaderView) -> None:
        """Remember the widths of a splitter or a header."""
        self._store.setValue(name, widget.saveState())

    def _bytes(self, name: str) -> QByteArray | None:
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else None
