"""Lists that stand beside the others go into a file as they are shown: button to row."""

from __future__ import annotations

import csv
from pathlib import Path

from mfdw_desktop.cli.main import main
from mfdw_desktop.domain.incentives import AwardFilter
from mfdw_desktop.ui.incentives.awards_dialog import AwardsDialog
from mfdw_desktop.ui.incentives.list_file import ListFile
from mfdw_desktop.ui.incentives.page import TAB_OF_KIND, IncentivesPage
from tests.ui.journey import Journey


def _saved(journey: Journey, file: ListFile, out: Path) -> list[dict[str, str]]:
    assert file.button.isVisible()
    assert file.button.isEnabled()
    file.save(str(out))
    journey.settle()
    with out.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


def test_lists_of_decisions_sessions_and_awards_are_exported(
    journey: Journey, tmp_path: Path
) -> None:
    other = journey.database()
    reviews = len(other.reviews.listed())
    waiting = len(other.approvals.waiting())
    sessions = len(other.incentives.sessions(limit=10_000))
    scheme = next(each for each in other.incentives.schemes() if each.awards)
    held = other.incentives.awards(AwardFilter(scheme_id=scheme.id), limit=1)[0]
    path = str(other.database.target)
    other.close()
    page = journey.show("incentives", IncentivesPage)
    page.tabs.choose(TAB_OF_KIND["decision"])
    journey.settle()
    pane = page.decisions
    for code, total in (("review", reviews), ("approve", waiting)):
        pane.choose(code)
        journey.settle()
        assert pane.files[code].button.isEnabled() == bool(total)
        if total:
            rows = _saved(journey, pane.files[code], tmp_path / f"{code}.csv")
            assert len(rows) == total
            assert all(each["client"] and not each["decision"] for each in rows)
    page.tabs.choose(TAB_OF_KIND["session"])
    journey.settle()
    rows = _saved(journey, page.sessions.file, tmp_path / "sessions.csv")
    assert len(rows) == sessions > 0
    dialog = AwardsDialog(page, scheme)
    dialog.open()
    dialog.shown.choose("all")
    dialog.load()
    journey.settle()
    rows = _saved(journey, dialog.file, tmp_path / "awards.csv")
    assert len(rows) == held > 0
    dialog.accept()
    out = tmp_path / "loans.csv"
    assert main(["loans", "list", "--limit", "1", "--out", str(out), "--db", path]) == 0
    assert len(out.read_text("utf-8-sig").splitlines()) > 2
    out = tmp_path / "more.csv"
    for command in (["training", "list"], ["referrals", "list"], ["savings", "list"]):
        assert main([*command, "--out", str(out), "--overwrite", "--db", path]) == 0
        assert len(out.read_text("utf-8-sig").splitlines()) > 2, command
    for command in (["awards", "waiting"], ["incentives", "reviews"], ["payments", "due"]):
        out = tmp_path / f"{command[1]}.xlsx"
        main([*command, "--out", str(out), "--db", path])
        assert out.stat().st_size > 0
