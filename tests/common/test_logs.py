"""The log: it says where a fault was, and never whom it was about."""

from __future__ import annotations

import logging
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mfdw_desktop.common import logs, paths


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path)
    root = logging.getLogger()
    level, before = root.level, list(root.handlers)
    logs.start()
    yield tmp_path / "logs/mfdw.log"
    for each in [one for one in root.handlers if one not in before]:
        root.removeHandler(each)
        each.close()
    root.setLevel(level)


def test_words_of_an_error_stay_out_of_the_log(log: Path) -> None:
    try:
        try:
            raise ValueError("Sok Dara")
        except ValueError as error:
            raise KeyError("Sok Dara owes 300") from error
    except KeyError:
        logging.getLogger("mfdw").exception("fault in a command")
    written = log.read_text(encoding="utf-8")
    assert "fault in a command" in written
    assert "builtins.KeyError\nin place of\n" in written
    assert "builtins.ValueError" in written
    assert "test_logs.py" in written
    assert "Dara" not in written.replace('raise ValueError("Sok Dara")', "").replace(
        'raise KeyError("Sok Dara owes 300") from error', ""
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows goes by the folder's rights")
def test_log_is_for_this_user_alone(log: Path) -> None:
    logging.getLogger("mfdw").info("begun")
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_folder_that_cannot_be_made_stops_nothing(
    log: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setattr(paths, "data_folder", lambda: blocked)
    logs.start()
    logging.getLogger("mfdw").error("unheard")
    assert capfd.readouterr().err == ""
