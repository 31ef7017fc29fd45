"""Slips of hands and hostile words: each is refused with what to do, and nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from mfdw_desktop.cli.main import main
from mfdw_desktop.database.content import content_hash
from mfdw_desktop.domain.clients import ClientFilter
from mfdw_desktop.services.demo import make_demo
from mfdw_desktop.services.workspace import open_workspace

HUGE = "99999999999999999999999"

REFUSED = [
    (("fields", "add", ""), "label: this is needed"),
    (("fields", "add", "A" * 81), "at most"),
    (("fields", "add", "Hectares", "--kind", "number", "--choice", "1"), "only a list has"),
    (("awards", "list", "--month", ""), "is not a month"),
    (("report", "close", "--month", " "), "is not a month"),
    (("savings", "deposit", "{client}", "5", "--on", ""), "write it as 2026-03-31"),
    (("enterprises", "done", "999999"), "none of the choices"),
    (("enterprises", "done", HUGE), "no whole number"),
    (("enterprises", "count", "{client}", "--paid-women", "x"), "no whole number"),
    (("enterprises", "count", "{owner}", "--paid-women", "99999"), "is expected"),
    (("incentives", "review", "999999", "--decision", "continue", "--reason", "x"), "no review"),
    (("incentives", "review", HUGE, "--decision", "continue", "--reason", "x"), "no whole number"),
    (("incentives", "budget", "--set", "", "--amount", "10"), "choose a scheme"),
    (("awards", "approve", HUGE), "no whole number"),
    (("rebates", "show", HUGE), "list of rebates"),
    (("rebates", "rule", "HEALTH", "--share", "5"), "no interest rebate"),
    (("savings", "deposit", "{client}", HUGE), "not an amount"),
    (("savings", "deposit", "{client}", "5", "--scheme", "BACK-TO-SCHOOL"), "not of this kind"),
    (("insurance", "add", "{client}", "--scheme", "SAFE-WORK", "--starts", "2026-01-01"),
     "not of this kind"),
    (("referrals", "partners", "--add", "", "--name", ""), "a code is needed"),
]  # fmt: skip


@pytest.fixture(scope="module")
def branch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bad") / "b.mfdw"
    workspace, _ = make_demo(path, clients=60)
    workspace.close()
    return path


def test_slip_is_refused_with_what_to_do(branch: Path, capsys: pytest.CaptureFixture[str]) -> None:
    workspace = open_workspace(branch)
    codes = {
        "client": workspace.clients.page(ClientFilter(), limit=1)[1][0].code,
        "owner": workspace.worksites.papers()[0].client_code,
    }
    workspace.close()
    before = content(branch)
    for words, said in REFUSED:
        code = main(["--db", str(branch), *(each.format(**codes) for each in words)])
        error = capsys.readouterr().err
        assert (code, said in error) == (2, True), (words, code, error)
    assert content(branch) == before


def test_one_mistake_in_several_fields_is_said_once(
    branch: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workspace = open_workspace(branch)
    client = workspace.clients.page(ClientFilter(), limit=1)[1][0].code
    workspace.close()
    dates = ("--starts", "2026-01-01", "--ends", "2025-01-01")
    words = ["--db", str(branch), "insurance", "add", client, "--scheme", "HEALTH", *dates]
    assert main(words) == 2
    assert capsys.readouterr().err.count("the end is before the beginning") == 1


def test_pasted_label_becomes_one_line(branch: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--db", str(branch), "fields", "add", " Line\n break\t"]) == 0
    assert "Line break" in capsys.readouterr().out


def content(path: Path) -> str:
    """Return the hash of what the file holds."""
    workspace = open_workspace(path)
    try:
        with workspace.database.read() as connection:
            return content_hash(connection)
    finally:
        workspace.close()
