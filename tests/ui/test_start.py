"""The start: nothing heavy before the first paint, and no leak of None (performance.md 0.1)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
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


def run_window(*arguments: str | Path, home: Path) -> subprocess.Popen[str]:
    """Start the window as a process of its own, with settings of its own."""
    folders = {f"XDG_{each}_HOME": str(home / each) for each in ("DATA", "CONFIG", "CACHE")}
    return subprocess.Popen(
        [sys.executable, "-m", "mfdw_desktop", *(str(each) for each in arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"},
    )


def test_smoke_run_on_a_fresh_computer_ends_at_once(tmp_path: Path) -> None:
    started = run_window("--smoke", home=tmp_path)
    _said, errors = started.communicate(timeout=30)
    assert started.returncode == 0, errors
    assert "Traceback" not in errors


def test_second_process_on_a_database_calls_the_first_and_goes(
    tmp_path: Path, sample_branch: Path
) -> None:
    database = tmp_path / "kampot.mfdw"
    shutil.copyfile(sample_branch, database)
    first = run_window(database, home=tmp_path / "one")
    try:
        deadline = time.monotonic() + 30
        while not database.with_name("kampot.mfdw.lock").exists():
            assert time.monotonic() < deadline
            time.sleep(0.1)
        second = run_window(database, home=tmp_path / "two")
        _said, errors = second.communicate(timeout=30)
        assert second.returncode == 0, errors
        assert first.poll() is None
    finally:
        first.kill()
        first.communicate(timeout=30)
