"""Two lanes: order, newest first, overtaking, progress, cancel, errors."""

from __future__ import annotations

import threading
import time
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.ui.jobs import Job, JobRunner


class Recorder(QObject):
    """Keep what came, and whether it came in the GUI thread."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[Any] = []
        self.in_gui: set[bool] = set()

    def take(self, *values: Any) -> None:
        self.got.append(values if len(values) != 1 else values[0])
        self.in_gui.add(threading.current_thread() is threading.main_thread())


def count(progress: Progress) -> int:
    for number in range(200):
        progress.report(number + 1, 200, "rows")
        time.sleep(0.001)
    return 7


def note(order: list[int], number: int, _progress: Progress) -> None:
    order.append(number)


def finish(qtbot: QtBot, job: Job) -> None:
    with qtbot.waitSignal(job.ended, timeout=5000):
        pass


def in_parts(progress: Progress) -> str:
    for part in ("a", "b"):
        progress.give(part)
    return "whole"


def test_parts_arrive_before_the_whole_and_not_when_overtaken(
    qtbot: QtBot, jobs: JobRunner
) -> None:
    got = Recorder()
    older = jobs.read("page", in_parts, then=got.take, part=got.take)
    newer = jobs.read("page", in_parts, then=got.take, part=got.take)
    assert older.progress.is_cancelled
    finish(qtbot, newer)
    assert got.got == ["a", "b", "whole"]
    assert got.in_gui == {True}


def test_write_success_arrives_in_gui_thread(qtbot: QtBot, jobs: JobRunner) -> None:
    done, steps = Recorder(), Recorder()
    job = jobs.write("counting", count, then=done.take)
    job.progressed.connect(steps.take)
    finish(qtbot, job)
    assert done.got == [7]
    assert done.in_gui == steps.in_gui == {True}
    assert steps.got[-1] == (200, 200, "rows")
    assert len(steps.got) < 60
    assert not jobs.is_writing()


def test_writes_run_in_the_order_of_the_calls(qtbot: QtBot, jobs: JobRunner) -> None:
    order: list[int] = []
    for number in range(5):
        last = jobs.write(str(number), partial(note, order, number))
    finish(qtbot, last)
    assert order == [0, 1, 2, 3, 4]


def test_cancel_stops_at_the_next_report(qtbot: QtBot, jobs: JobRunner) -> None:
    done, cancelled = Recorder(), Recorder()
    job = jobs.write("counting", count, then=done.take, cancelled=cancelled.take)
    with qtbot.waitSignal(job.ended, timeout=5000):
        job.cancel()
    assert done.got == []
    assert cancelled.got == [()]


def test_cancel_before_it_runs_never_runs(qtbot: QtBot, jobs: JobRunner) -> None:
    ran: list[int] = []
    jobs.write("first", lambda _p: time.sleep(0.05))
    second = jobs.write("second", lambda _p: ran.append(1))
    second.cancel()
    finish(qtbot, second)
    assert ran == []


def test_reads_do_not_wait_for_a_write(qtbot: QtBot, jobs: JobRunner) -> None:
    gate, done = threading.Event(), Recorder()
    write = jobs.write("long", lambda _p: gate.wait(5))
    read = jobs.read("list", lambda _p: 3, then=done.take)
    finish(qtbot, read)
    assert done.got == [3]
    with qtbot.waitSignal(write.ended, timeout=5000):
        gate.set()


def test_read_of_the_same_key_overtakes_the_older(qtbot: QtBot, jobs: JobRunner) -> None:
    gate, done = threading.Event(), Recorder()
    jobs.read("list", lambda _p: gate.wait(5) and "old", then=done.take)
    jobs.read("list", lambda _p: "newer", then=done.take)
    last = jobs.read("list", lambda _p: "newest", then=done.take)
    finish(qtbot, last)
    gate.set()
    qtbot.wait(50)
    assert done.got == ["newest"]


def test_newest_read_runs_first(qtbot: QtBot, jobs: JobRunner) -> None:
    order: list[int] = []
    gate = threading.Event()
    blocked = [
        jobs.read(f"block-{n}", lambda _p: gate.wait(5), then=Recorder().take) for n in (1, 2)
    ]
    time.sleep(0.05)
    waiting = [jobs.read(str(n), partial(note, order, n), then=Recorder().take) for n in range(3)]
    gate.set()
    qtbot.waitUntil(lambda: len(order) == 3, timeout=5000)
    assert order[0] == 2
    assert len(blocked) + len(waiting) == 5


def test_error_goes_to_its_handler_or_to_the_window(qtbot: QtBot, jobs: JobRunner) -> None:
    def refuse(_progress: Progress) -> None:
        raise RefusedError("file-missing", path="x")

    handled, broke = Recorder(), Recorder()
    jobs.broke.connect(broke.take)
    finish(qtbot, jobs.write("a", refuse, failed=handled.take))
    finish(qtbot, jobs.write("b", refuse))
    assert [error.code for error in handled.got] == ["file-missing"]
    assert [error.code for _job, error in broke.got] == ["file-missing"]


def test_bug_is_logged_and_told(
    qtbot: QtBot, jobs: JobRunner, caplog: pytest.LogCaptureFixture
) -> None:
    told = Recorder()
    finish(qtbot, jobs.write("bug", lambda _p: 1 / 0, failed=told.take))
    assert isinstance(told.got[0], ZeroDivisionError)
    assert "job failed" in caplog.text


def test_closed_dialog_is_not_called(qtbot: QtBot, jobs: JobRunner) -> None:
    class Dialog(QDialog):
        seen: list[Any] = []  # noqa: RUF012

        def take(self, value: Any) -> None:
            self.seen.append(value)

    dialog = Dialog()
    job = jobs.write("late", lambda _p: time.sleep(0.1), then=dialog.take)
    dialog.deleteLater()
    del dialog
    finish(qtbot, job)
    assert Dialog.seen == []


def test_shutdown_cancels_and_waits(qtbot: QtBot) -> None:
    runner = JobRunner()
    runner.write("counting", count)
    time.sleep(0.02)
    runner.shutdown()
    assert all(not thread.is_alive() for thread in runner._threads)
