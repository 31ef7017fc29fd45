"""The main job done without a window: a sample branch, a survey in, a monthly summary out."""

from __future__ import annotations

import json
import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any

from installer.machine import venv_python
from installer.steps import ROOT, run, say, step
from mfdw_desktop.common import clock

SAMPLE = ROOT / "resources/samples/household_followup2_kobo.xlsx"
SURVEY, ROUND = "DW", "followup2"
"""The questionnaire and the round that the sample workbook belongs to."""


def headless(folder: Path) -> int:
    """Do the main job in `folder`, and name the files it made."""
    say("no display here, so the main job is done from the command line")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    database, problems, summary = (
        folder / name for name in ("sample.mfdw", "problems.xlsx", "summary.pdf")
    )
    with step("sample branch") as said:
        made = mfdw(database, "demo")
        said.append(f"{made['clients']} clients, {made['awards']} incentives")
    with step("survey import") as said:
        asked = ("--survey", SURVEY, "--round", ROUND, "--errors", problems)
        done = mfdw(database, "survey", "import", SAMPLE, *asked)
        counts = (f"{done[each]} {each}" for each in ("imported", "updated", "rejected"))
        said.append(", ".join(counts))
    month = (clock.today().replace(day=1) - timedelta(days=1)).strftime("%Y-%m")
    with step("monthly summary") as said:
        paper = mfdw(database, "report", "monthly", "--month", month, "--out", summary)
        said.append(f"{paper['pages']} pages, {month}")
    say("\nthe files:")
    for path in (SAMPLE, database, problems, summary):
        if path.exists():
            say(f"  {path}")
    return 0


def mfdw(database: Path, *arguments: str | Path) -> dict[str, Any]:
    """Run one command and return its facts."""
    root = (venv_python(), "-m", "mfdw_desktop.cli.main")
    printed = run(*root, "--db", database, "--json", *arguments, allowed=(0, 1))
    facts: dict[str, Any] = json.loads(printed.splitlines()[-1])
    return facts
