"""The start: nothing heavy before the first paint, and no leak of None (performance.md 0.1)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

HEAVY = ("sqlalchemy", "alembic", "openpyxl", "reportlab", "numpy", "pypdfium2", "uharfbuzz")
SCRIPT = """
import sys
from pathlib import Path
from mfdw_desktop.app import Application, start_qt
from mfdw_desktop.common.settings import Settings
from mfdw_desktop.ui.preferences import Preferences
from mfdw_desktop.ui.window_state import WindowState
app = start_qt(Settings())
application = Application(app, Preferences(Settings()), WindowState())
application.window.show_opening("x", "x")
application.window.painted.connect(app.quit)
application.window.show()
app.exec()
print(",".join(name for name in sys.argv[1].split(",") if name in sys.modules))
"""


def test_first_paint_imports_nothing_heavy(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, ",".join(HEAVY)],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == ""


def test_qt_calls_drop_no_reference_to_none(qtbot: QtBot) -> None:
    label, field = QLabel(), QLineEdit()
    qtbot.addWidget(label)
    qtbot.addWidget(field)
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("a")
        field.setEnabled(True)
    assert sys.getrefcount(None) > before - 100


def test_smoke_run_shows_every_page_and_ends_well(tmp_path: Path, sample_branch: Path) -> None:
    database = tmp_path / "kampot.mfdw"
    shutil.copyfile(sample_branch, database)
    done = subprocess.run(
        [sys.executable, "-m", "mfdw_desktop", str(database), "--smoke"],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
