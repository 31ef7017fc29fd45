"""Long lists: the first rows at once, the length after them, any position on demand."""

from __future__ import annotations

from functools import partial

import pytest

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.clients import ClientFilter, ClientRow
from mfdw_desktop.services.workspace import Workspace
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.widgets import list_reader
from mfdw_desktop.ui.widgets.list_reader import ListReader, OpenList


@pytest.fixture
def everybody(workspace: Workspace) -> list[ClientRow]:
    return workspace.clients.page(ClientFilter(), limit=1000)[1]


@pytest.fixture
def reader(context: PageContext, monkeypatch: pytest.MonkeyPatch) -> ListReader:
    """Return a reader for whom eight rows are a page."""
    monkeypatch.setattr(list_reader, "PAGE", 8)
    made = ListReader(context.jobs, "clients")
    made.setParent(context.jobs)
    return made


def test_first_rows_come_before_the_length(
    reader: ListReader, everybody: list[ClientRow], workspace: Workspace
) -> None:
    told: list[tuple[str, int, bool]] = []
    reader.opened.connect(lambda each: told.append(("opened", each.total, each.is_counted)))
    reader.counted.connect(lambda each: told.append(("counted", each.total, each.is_counted)))
    reader.open(lambda: workspace.clients.open_list(ClientFilter()))
    assert told == [("opened", 8, False), ("counted", len(everybody), True)]


def test_list_that_stays_in_place_knows_its_length_at_once(
    reader: ListReader, everybody: list[ClientRow], workspace: Workspace
) -> None:
    told: list[OpenList] = []
    reader.opened.connect(told.append)
    reader.counted.connect(told.append)
    reader.open(lambda: workspace.clients.open_list(ClientFilter()), keep_place=True)
    assert [each.total for each in told] == [len(everybody)]


def test_any_page_and_position_can_be_read(
    reader: ListReader, everybody: list[ClientRow], workspace: Workspace
) -> None:
    told: list[OpenList] = []
    reader.opened.connect(told.append)
    reader.open(lambda: workspace.clients.open_list(ClientFilter()))
    found = told[0]
    assert [row.id for row in found.fetch(0, 8, Progress())] == [row.id for row in everybody[:8]]
    assert [row.id for row in found.fetch(16, 8, Progress())] == [
        row.id for row in everybody[16:24]
    ]
    assert found.position(everybody[20].id, Progress()) == 20
    assert found.position(everybody[2].id, Progress()) == 2
    assert found.position(10**9, Progress()) is None


def test_only_the_newest_list_is_kept_open(reader: ListReader, workspace: Workspace) -> None:
    for words in ("s", "so", ""):
        reader.open(partial(workspace.clients.open_list, ClientFilter(text=words)))
    assert len(reader._lists) == 1
    reader.close()
    assert reader._lists == {}


def test_list_that_fits_a_page_keeps_no_connection(
    reader: ListReader, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_reader, "PAGE", 1000)
    told: list[OpenList] = []
    reader.opened.connect(told.append)
    reader.open(lambda: workspace.clients.open_list(ClientFilter()))
    assert told[0].is_whole
    assert reader._lists == {}
    assert told[0].place(told[0].first[3].uid, lambda row: str(row.uid), Progress()) == 3
    assert told[0].place("nobody", lambda row: str(row.uid), Progress()) is None
