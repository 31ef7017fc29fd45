"""Garbage goes in the GUI thread only."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from mfdw_desktop.ui.collector import Collector


class Knot:
    """Something that only the collector can take down; notes the thread that did it."""

    def __init__(self, gone: list[str]) -> None:
        self._gone, self._self = gone, self

    def __del__(self) -> None:
        self._gone.append(threading.current_thread().name)


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    made = Collector()
    yield made
    made.stop()


def test_garbage_of_a_worker_is_collected_in_the_gui_thread(collector: Collector) -> None:
    gone: list[str] = []

    def work() -> None:
        for _ in range(3000):
            Knot(gone)

    worker = threading.Thread(target=work, name="worker")
    worker.start()
    worker.join()
    assert gone == []
    collector.collect()
    assert set(gone) == {threading.current_thread().name}


def test_collector_is_given_back_at_the_end(qtbot: QtBot) -> None:
    made = Collector()
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled()
