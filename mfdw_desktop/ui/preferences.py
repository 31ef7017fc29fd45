"""The user's settings while the window runs: read anywhere, changed in one place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from mfdw_desktop.common import settings as stored
from mfdw_desktop.common.settings import Settings


class Preferences(QObject):
    """Hold the settings of this user on this computer and save each change."""

    changed = Signal(object)

    def __init__(
        self, settings: Settings, path: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._path = settings, path

    @property
    def value(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    def change(self, **fields: Any) -> None:
        """Change fields of the settings, save them and tell."""
        changed = replace(self._settings, **fields)
        if changed == self._settings:
            return
        self._settings = changed
        stored.save(changed, self._path)
        self.changed.emit(changed)
