"""What every test stands on: no display, no network, English, folders of its own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from mfdw_desktop.common import i18n

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the user's files and language."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in {
        "HOME": "",
        "XDG_DATA_HOME": "data",
        "XDG_CONFIG_HOME": "config",
        "XDG_CACHE_HOME": "cache",
        "LOCALAPPDATA": "local",
    }.items():
        monkeypatch.setenv(name, str(home / folder))
    monkeypatch.delenv("MFDW_DB", raising=False)
    monkeypatch.delenv("MFDW_PASSPHRASE", raising=False)
    i18n.use("en")


@pytest.fixture
def samples() -> Path:
    """Return the folder of sample workbooks beside the checkout, or skip."""
    folder = SHARED / "samples"
    if not folder.is_dir():
        pytest.skip("the samples are not beside this checkout")
    return folder


@pytest.fixture
def data() -> Path:
    """Return the folder of our own fixtures."""
    return Path(__file__).parent / "data"
