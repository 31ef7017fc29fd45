from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.cli.main import main
from mfdw_desktop.services.demo import make_demo


@pytest.fixture
def branch(tmp_path: Path) -> str:
    workspace, _ = make_demo(tmp_path / "b.mfdw", clients=60)
    workspace.close()
    return str(tmp_path / "b.mfdw")


def call(capsys: pytest.CaptureFixture[str], branch: str, *words: str) -> tuple[int, Any]:
    code = main([*words, "--db", branch, "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_enterprise_is_counted_registered_and_visited(
    branch: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _, papers = call(capsys, branch, "enterprises", "papers")
    code = papers["papers"][0]["client"]
    count = ("enterprises", "count", code, "--paid-women", "2", "--unpaid-men", "1")
    assert call(capsys, branch, *count)[1]["workers"] == 3
    assert call(capsys, branch, *count)[0] == 2
    paper = ("enterprises", "paper", code, "--grade", "tax_number", "--issued", "2026-01-05",
             "--fee", "12,500")  # fmt: skip
    assert call(capsys, branch, *paper)[0] == 0
    _, held = call(capsys, branch, "enterprises", "papers", "--client", code)
    assert {"tax_number"} <= {each["grade"] for each in held["papers"]}
    visit = ("enterprises", "visit", code, "--checklist", "HOME", "--yes", "T1,L1", "--no", "F1",
             "--na", "A1", "--action", "Buy a box@2049-01-31")  # fmt: skip
    done, made = call(capsys, branch, *visit)
    assert (done, made["answers"], made["actions"]) == (0, 4, 1)
    _, visits = call(capsys, branch, "enterprises", "visits", "--client", code)
    assert visits["visits"][0]["score"] == pytest.approx(2 / 3)
    _, actions = call(capsys, branch, "enterprises", "actions")
    number = next(a["number"] for a in actions["actions"] if a["text"] == "Buy a box")
    assert call(capsys, branch, "enterprises", "done", str(number))[0] == 0
    _, after = call(capsys, branch, "enterprises", "actions")
    assert after["total"] == actions["total"] - 1
    assert call(capsys, branch, *visit[:5], "--yes", "ZZ")[0] == 2


def test_training_tells_learners_and_takes_talks(
    branch: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _, found = call(capsys, branch, "training", "learners", "--scheme", "SAFE-WORK")
    _, done = call(
        capsys, branch, "training", "learners", "--scheme", "SAFE-WORK", "--state", "completed"
    )
    assert done["total"] == found["completed"]
    assert all(each["dose"] >= found["needed"] for each in done["learners"])
    assert call(capsys, branch, "training", "learners", "--scheme", "HEALTH")[0] == 2
    _, talks = call(capsys, branch, "training", "talks", "--scheme", "SAFE-WORK")
    assert talks["talks"]
    talk = ("training", "talk", "--scheme", "SAFE-WORK", "--staff", "nobody", "--women", "3")
    assert call(capsys, branch, *talk)[0] == 2
