"""Collect Python's garbage in the GUI thread only, between two turns of the event loop.

The collector would run in whatever thread happens to allocate, and take down Qt's objects
there: a widget deleted on a reader's thread brings the whole program down.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000


class Collector(QObject):
    """Take over from the collector; give it back with `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        # What the start made stays for good; looking through it again would be in vain.
        gc.freeze()
        self._limits = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the generations that are due, as the collector itself would."""
        for generation, (count, limit) in enumerate(zip(gc.get_count(), self._limits, strict=True)):
            if count > limit:
                gc.collect(generation)

    def stop(self) -> None:
        """Let the collector run by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
