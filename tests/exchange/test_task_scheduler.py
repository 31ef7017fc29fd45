"""The task for the Windows Task Scheduler."""

from __future__ import annotations

import shlex
import subprocess
import sys
import xml.etree.ElementTree as ET
from datetime import datetime
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.exchange.task_scheduler import MonthlyTask, write_task
from tests.database import month_book

NAMESPACE = {"t": "http://schemas.microsoft.com/windows/2004/02/mit/task"}


def task(arguments: list[str]) -> MonthlyTask:
    return MonthlyTask("Summary", datetime(2026, 4, 1, 8), "C:/M F/mfdw.exe", arguments, "C:/M F")


def test_task_is_what_the_scheduler_imports(tmp_path: Path) -> None:
    out = tmp_path / "task.xml"
    write_task(task(["--out", "C:/Our papers", "<&>"]), out)
    content = out.read_bytes()
    assert content[:2] in (b"\xff\xfe", b"\xfe\xff")
    root = ET.fromstring(content)
    assert root.findtext(".//t:StartBoundary", namespaces=NAMESPACE) == "2026-04-01T08:00:00"
    assert [each.text for each in root.iterfind(".//t:Day", NAMESPACE)] == ["1"]
    months = root.find(".//t:Months", NAMESPACE)
    assert months is not None
    assert len(months) == 12
    arguments = root.findtext(".//t:Arguments", namespaces=NAMESPACE)
    assert arguments == '--out "C:/Our papers" <&>'
    assert root.findtext(".//t:RunLevel", namespaces=NAMESPACE) == "LeastPrivilege"


def test_place_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedError):
        write_task(task([]), tmp_path / "none" / "task.xml")


def test_what_the_task_runs_saves_the_month_that_has_ended(tmp_path: Path) -> None:
    month_book.make(tmp_path / "book.mfdw", clients=8).close()
    papers, out = tmp_path / "papers", tmp_path / "task.xml"
    papers.mkdir()
    command = [sys.executable, "-m", "mfdw_desktop.cli.main", "--db", str(tmp_path / "book.mfdw")]
    made = subprocess.run(
        [*command, "report", "task", "--branch", "KH03", "--folder", str(papers), "--out",
         str(out), "--paper-lang", "en"],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    root = ET.fromstring(out.read_bytes())
    program = root.findtext(".//t:Command", namespaces=NAMESPACE) or ""
    arguments = root.findtext(".//t:Arguments", namespaces=NAMESPACE) or ""
    folder = root.findtext(".//t:WorkingDirectory", namespaces=NAMESPACE)
    for _ in range(2):
        done = subprocess.run(
            [program, *shlex.split(arguments)], check=False, capture_output=True, text=True,
            cwd=folder,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
    names = sorted(each.name for each in papers.iterdir())
    assert len(names) == 2
    assert names[0].endswith("_KH03_monitoring.pdf")
    assert names[1].endswith("_KH03_monitoring_v2.pdf")
