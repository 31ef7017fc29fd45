"""The first page fills line by line, with the figures that the month and the lists have."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mfdw_desktop.common.progress import CancelledError, Progress
from mfdw_desktop.database.queries import papers, people_figures, today_figures
from mfdw_desktop.database.queries import programme_figures as programme
from mfdw_desktop.domain.clients import ClientFilter, ClientStatus
from mfdw_desktop.domain.consents import ConsentScope
from mfdw_desktop.domain.monitoring import MonthFigures
from mfdw_desktop.domain.today import Today
from mfdw_desktop.services.workspace import Workspace, open_workspace

FILL = """
import sys
from mfdw_desktop.services.workspace import open_workspace
assert open_workspace(sys.argv[1]).today.read("").is_whole
unwanted = ("openpyxl", "reportlab", "mfdw_desktop.database.reversal",
            "mfdw_desktop.database.as_of")
print([name for name in unwanted if name in sys.modules])
"""


@pytest.fixture
def book(sample_branch: Path, tmp_path: Path) -> Iterator[Workspace]:
    path = tmp_path / "today.mfdw"
    shutil.copyfile(sample_branch, path)
    workspace = open_workspace(path)
    yield workspace
    workspace.close()


def test_page_is_given_as_it_fills(book: Workspace) -> None:
    parts: list[Today] = []
    whole = book.today.read("", Progress(hand=parts.append))  # type: ignore[arg-type]
    assert whole is not None
    assert whole.is_whole
    assert not any(each.is_whole for each in parts)
    assert len({len(each.needs) for each in parts}) == len(whole.needs) + 1
    for part in parts:
        assert whole.needs[: len(part.needs)] == part.needs
        assert part.clients in (None, whole.clients)
    first_figure = next(at for at, each in enumerate(parts) if each.clients is not None)
    assert parts[first_figure].needs == whole.needs


def test_reading_stops_when_it_is_asked_to(book: Workspace) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        book.today.read("", progress)


def test_run_up_is_that_of_the_month_and_of_the_lists(book: Workspace) -> None:
    found = book.today.read("")
    assert found is not None
    assert found.clients is not None
    with book.database.read() as connection:
        code = papers.branch_codes(connection)[0]
        facts = papers.branch_facts(connection, code)
        assert facts is not None
        months = list(found.months)
        paper = people_figures.active_by_month(connection, facts.id, months[0], len(months))
        assert today_figures.active_by_month(connection, facts.id, months) == list(paper.values())
        met = today_figures.met_by_month(connection, facts.id, months)
        came = today_figures.attended_by_month(connection, facts.id, months)
        for at, month in enumerate(months):
            figures = MonthFigures(
                code,
                month,
                checks=programme.check_figures(connection, facts.id, month, found.day),
                sessions=programme.session_figures(connection, facts.id, month),
            )
            assert met[at] == figures.all_checks.compliance
            assert came[at] == figures.all_sessions.attendance
    assert any(met)
    assert any(came)


def test_first_filling_loads_what_it_needs_only(sample_branch: Path, tmp_path: Path) -> None:
    path = tmp_path / "today.mfdw"
    shutil.copyfile(sample_branch, path)
    done = subprocess.run(
        [sys.executable, "-c", FILL, path], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


def test_who_took_back_the_consent_to_be_asked_waits_for_no_interview(book: Workspace) -> None:
    today = book.today.read("")
    assert today is not None
    assert today.progress is not None
    waiting = ClientFilter(statuses=frozenset({ClientStatus.ACTIVE}), awaits=today.progress.id)
    total, rows = book.clients.page(waiting, limit=500)
    assert total == sum(everybody - done for _, done, everybody in today.progress.centres)
    given = {row.id: book.clients.detail(row.id).consents for row in rows}
    willing = next(key for key, held in given.items()
                   if any(each.scope is ConsentScope.SURVEY for each in held))  # fmt: skip
    book.client_parts.withdraw_consent(willing, ConsentScope.SURVEY, today.day)
    after = book.today.read("")
    assert after is not None
    assert after.progress is not None
    assert sum(every - done for _, done, every in after.progress.centres) == total - 1
    assert book.clients.page(waiting)[0] == total - 1
