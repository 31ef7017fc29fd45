"""The sample branch: the one that `run` opens, and the main job done without a window."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from installer.machine import venv_python
from installer.steps import ROOT, run, say, step
from mfdw_desktop.common import paths

SAMPLES = ROOT / "resources/samples"
SURVEY = "DW"
"""Code of the questionnaire that the sample workbook answers."""


def sample_branch() -> Path:
    """Return the database of the sample branch in the user's data folder, made once."""
    database = paths.data_folder() / f"sample{paths.DATABASE_SUFFIX}"
    if not database.exists():
        with step("sample branch") as said:
            made = mfdw(database, "demo")
            said.append(f"{made['clients']} clients in {database}")
    return database


def headless(folder: Path) -> int:
    """Do the main job from the command line in `folder`, and name the files it made."""
    say("no display here: the main job is done from the command line")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    database = folder / f"sample{paths.DATABASE_SUFFIX}"
    with step("sample branch") as said:
        made = mfdw(database, "demo")
        said.append(f"{made['clients']} clients, {made['awards']} incentives")
    return 0


def mfdw(database: Path, *arguments: str | Path) -> dict[str, object]:
    """Run one command and return its facts."""
    root = (venv_python(), "-m", "mfdw_desktop.cli.main")
    printed = run(*root, "--db", database, "--json", *arguments)
    facts: dict[str, object] = json.loads(printed.splitlines()[-1])
    return facts
