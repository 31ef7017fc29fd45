"""Floor of the start: a bare window with one label, from the start of Python to its paint."""

from __future__ import annotations

import json
import os
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Window(QMainWindow):
    """Says when it was painted first, and ends."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, tell)


def tell() -> None:
    """Print the moment and leave."""
    now = time.time()
    print(json.dumps({"shown_at": now, "data_at": now, "ready_at": now}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    application = QApplication([])
    window = Window()
    window.resize(1366, 768)
    window.setCentralWidget(QLabel("hello"))
    window.show()
    application.exec()
