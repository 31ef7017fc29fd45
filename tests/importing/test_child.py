"""The guarded child: whatever happens in it, the parent gets an item or a refusal."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import DatabaseError, RefusedError
from mfdw_desktop.common.progress import CancelledError, Progress
from mfdw_desktop.importing import child
from mfdw_desktop.importing.child import Limits, guarded, guarded_value

TASKS = "tests.importing.child_tasks"


@pytest.fixture(autouse=True)
def tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    names = (
        "count opened chatter refuse fail abort crash eat spin sleep evil environment inherited "
        "write"
    )
    monkeypatch.setattr(child, "TASKS", {f"{TASKS}:{name}" for name in names.split()})


def run(name: str, limits: Limits | None = None, **arguments: object) -> list[object]:
    task = f"{TASKS}:{name}"
    return list(guarded(task, arguments, limits=limits or Limits(), progress=Progress()))


def refusal(name: str, limits: Limits | None = None) -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        run(name, limits)
    return caught.value


def test_items_come_in_order() -> None:
    assert run("count", upto=50) == list(range(50))


def test_progress_of_the_child_comes_through() -> None:
    told: list[tuple[int, int, str]] = []
    progress = Progress(lambda *each: told.append(each), every=0)
    list(guarded(f"{TASKS}:count", {"upto": 3}, limits=Limits(), progress=progress))
    assert told[-1] == (3, 3, "count")


def test_prints_of_the_child_do_no_harm() -> None:
    assert run("chatter") == ["heard"]


def test_a_passphrase_of_the_parent_stays_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MFDW_PASSPHRASE", "secret")
    names = run("inherited")
    assert "PATH" in names
    assert "MFDW_PASSPHRASE" not in names


def test_refusal_travels_back() -> None:
    error = refusal("refuse")
    assert (error.code, error.fields) == ("sheet-unknown", {"sheet": "Sheet 9"})


def test_failure_is_refused_and_logged_without_values(caplog: pytest.LogCaptureFixture) -> None:
    assert refusal("fail").code == "workbook-damaged"
    assert "TypeError" in caplog.text
    assert "Dara" not in caplog.text


@pytest.mark.parametrize(
    ("task", "code"),
    [("abort", "workbook-too-large"), ("crash", "workbook-damaged"), ("eat", "workbook-too-large")],
)
def test_death_of_the_child_is_refused(task: str, code: str) -> None:
    assert refusal(task).code == code


def test_endless_work_is_stopped_by_processor_time() -> None:
    assert refusal("spin", Limits(cpu_seconds=1)).code == "workbook-timeout"


def test_endless_wait_is_stopped_by_the_clock() -> None:
    begin = time.monotonic()
    assert refusal("sleep", Limits(wall_seconds=1)).code == "workbook-timeout"
    assert time.monotonic() - begin < 30


def test_time_of_the_caller_does_not_count() -> None:
    items = guarded(
        f"{TASKS}:count", {"upto": 30}, limits=Limits(wall_seconds=3), progress=Progress()
    )
    for number in items:
        time.sleep(0.4 if number < 10 else 0)


def test_cancel_ends_the_child_within_a_second() -> None:
    progress = Progress()
    items = guarded(f"{TASKS}:sleep", {}, limits=Limits(), progress=progress)
    pid = next(items)
    threading.Timer(0.2, progress.cancel).start()
    begin = time.monotonic()
    with pytest.raises(CancelledError):
        next(items)
    assert time.monotonic() - begin < 1.2
    if sys.platform == "linux":
        assert not Path(f"/proc/{pid}").exists()


def test_leaving_early_ends_the_child() -> None:
    items = guarded(f"{TASKS}:count", {"upto": 10**9}, limits=Limits(), progress=Progress())
    assert next(items) == 0
    before = threading.active_count()
    items.close()  # type: ignore[attr-defined]
    assert threading.active_count() == before - 2


def test_child_cannot_make_the_parent_run_anything() -> None:
    assert refusal("evil").code == "workbook-hostile"


def test_unlisted_task_is_a_bug() -> None:
    with pytest.raises(ValueError, match="os:getcwd"):
        list(guarded("os:getcwd", {}, limits=Limits(), progress=Progress()))


@pytest.mark.skipif(sys.platform == "win32", reason="a job object cannot forbid writing")
def test_only_writers_can_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    with pytest.raises(DatabaseError):
        run("write", out=str(out))
    assert out.stat().st_size == 0
    monkeypatch.setattr(child, "WRITERS", {f"{TASKS}:write"})
    assert run("write", out=str(out)) == [1]
    assert out.read_bytes() == b"x"


def test_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as caught:
        run("write", out=str(tmp_path / "no" / "out"))
    assert (caught.value.code, caught.value.fields["path"]) == (
        "file-not-writable",
        str(tmp_path / "no" / "out"),
    )


def test_child_starts_with_little() -> None:
    modules = guarded_value(f"{TASKS}:environment", {})
    heavy = {"PySide6", "sqlalchemy", "openpyxl", "numpy", "subprocess", "logging"}
    assert heavy.isdisjoint(modules)


def test_child_is_found_from_any_folder(tmp_path: Path) -> None:
    source = str(Path(child.__file__).parents[2])
    code = (
        f"import sys; sys.path.insert(0, {source!r})\n"
        "from pathlib import Path\n"
        "from mfdw_desktop.services.inspection import inspect_workbook\n"
        "print(inspect_workbook(Path(sys.argv[1])).format)\n"
    )
    (tmp_path / "a.csv").write_text("code,age\n1,2\n")
    done = subprocess.run(
        [sys.executable, "-I", "-c", code, "a.csv"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "csv"


def test_child_begun_ahead_opens_the_file_and_is_asked_later(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    child.begin(f"{TASKS}:opened", file, sheet="Main")
    (begun,) = child._at_hand
    assert run("opened", path=file) == [(str(file), "Main"), begun._process.pid]
    assert not child._at_hand
    assert run("opened", path=file)[0] == ("", "")


def test_child_begun_for_something_else_is_not_asked(tmp_path: Path) -> None:
    child.begin(f"{TASKS}:opened", tmp_path / "a.csv", sheet="")
    assert run("opened", path=tmp_path / "b.csv")[0] == ("", "")
    (begun,) = child._at_hand
    child.leave()
    assert begun._process.returncode is not None
    assert not child._at_hand


def test_child_that_dies_ahead_is_refused_when_it_is_asked(tmp_path: Path) -> None:
    file = tmp_path / "hostile.csv"
    child.begin(f"{TASKS}:opened", file, sheet="abort")
    with pytest.raises(RefusedError) as caught:
        run("opened", path=file)
    assert caught.value.code in ("workbook-too-large", "workbook-damaged")
