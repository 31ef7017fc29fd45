"""The root of the command line: options, exit codes, one line for an error."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import types
from collections.abc import Callable
from pathlib import Path

import pytest

from mfdw_desktop.cli import main as root
from mfdw_desktop.cli.session import GlobalOptions, Outcome, Session
from mfdw_desktop.common import i18n, paths, settings
from mfdw_desktop.common.errors import AppError, DatabaseError, RefusedError
from mfdw_desktop.common.progress import CancelledError

Work = Callable[[Session, argparse.Namespace], Outcome]


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> Callable[[Work], None]:
    """Return a function that makes `mfdw work [NAME] [--size N]` run a given piece of code."""

    def register(commands):
        parser = commands.add_parser("work", help="works")
        parser.add_argument("name", nargs="?")
        parser.add_argument("--size", type=int)

    def install(run: Work) -> None:
        module = types.ModuleType("mfdw_desktop.cli.work")
        module.register = register  # type: ignore[attr-defined]
        module.run = run  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "mfdw_desktop.cli.work", module)
        monkeypatch.setattr(root, "COMMANDS", {"work": "work"})

    return install


def test_outcome_prints_its_lines_and_gives_its_code(command, capsys) -> None:
    command(lambda session, options: Outcome({"n": 1}, ["one", "ស្រីមុំ"], exit_code=1))
    assert root.main(["work"]) == 1
    assert capsys.readouterr().out == "one\nស្រីមុំ\n"


def test_json_is_one_object_and_nothing_else(command, capsys) -> None:
    command(lambda session, options: Outcome({"name": "Đặng"}, ["a line for people"]))
    assert root.main(["work", "--json"]) == 0
    said = capsys.readouterr()
    assert said.out.count("\n") == 1
    assert json.loads(said.out) == {"ok": True, "name": "Đặng"}
    assert said.err == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ["--db", "a.mfdw", "--lang", "fr", "--quiet", "work", "x"],
        ["work", "--db", "a.mfdw", "--lang", "fr", "--quiet", "x"],
        ["work", "x", "--quiet", "--db=a.mfdw", "--lang=fr"],
        ["--db", "a.mfdw", "work", "x", "--lang", "fr", "--quiet"],
    ],
)
def test_global_options_stand_before_and_after_the_command(command, arguments) -> None:
    seen: list[GlobalOptions] = []

    def keep(session: Session, options: argparse.Namespace) -> Outcome:
        seen.append(session.options)
        return Outcome()

    command(keep)
    assert root.main(arguments) == 0
    assert (seen[0].db, seen[0].lang, seen[0].quiet, seen[0].json) == ("a.mfdw", "fr", True, False)


def test_quiet_prints_nothing(command, capsys) -> None:
    command(lambda session, options: Outcome({}, ["a line"]))
    assert root.main(["work", "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        ([], "COMMAND"),
        (["nothing"], "nothing"),
        (["work", "--nothing"], "--nothing"),
        (["work", "--size", "many"], "--size"),
        (["work", "--siz", "3"], "--siz"),
        (["--db"], "--db"),
    ],
)
def test_bad_usage_is_refused_in_one_line(command, capsys, arguments, word) -> None:
    command(lambda session, options: Outcome())
    assert root.main(arguments) == 2
    said = capsys.readouterr()
    assert said.err.startswith("mfdw: ")
    assert said.err.count("\n") == 1
    assert word in said.err
    assert "; see mfdw" in said.err
    assert said.out == ""


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (RefusedError("file-missing", path="x.xlsx"), 2),
        (DatabaseError("file-missing", path="x.mfdw"), 3),
        (CancelledError(), 130),
        (KeyboardInterrupt(), 130),
        (FileNotFoundError(2, "No such file", "out.pdf"), 2),
        (OSError(28, "No space left", "out.pdf"), 3),
        (ZeroDivisionError("secret answer"), 4),
    ],
)
def test_error_gives_its_exit_code_and_one_line(command, capsys, error, code) -> None:
    def fail(session: Session, options: argparse.Namespace) -> Outcome:
        raise error

    command(fail)
    assert root.main(["work"]) == code
    said = capsys.readouterr().err
    assert said.startswith("mfdw: ")
    assert said.count("\n") == 1
    assert "Traceback" not in said
    assert "secret" not in said


def test_error_with_json_is_also_an_object(command, capsys) -> None:
    def fail(session: Session, options: argparse.Namespace) -> Outcome:
        raise RefusedError("file-missing", path="x.xlsx")

    command(fail)
    assert root.main(["work", "--json"]) == 2
    said = json.loads(capsys.readouterr().out)
    assert said["ok"] is False
    assert said["error"] == "file-missing"
    assert "x.xlsx" in said["message"]


def test_debug_shows_the_traceback(command, capsys) -> None:
    def fail(session: Session, options: argparse.Namespace) -> Outcome:
        raise AppError("file-missing", path="x")

    command(fail)
    assert root.main(["work", "--debug"]) == 2
    assert "Traceback" in capsys.readouterr().err


def test_help_and_version_are_done(command, capsys) -> None:
    command(lambda session, options: Outcome())
    assert root.main(["--help"]) == 0
    assert "works" in capsys.readouterr().out
    assert root.main(["--version"]) == 0
    assert root.main(["work", "-h"]) == 0


def test_target_is_taken_in_the_order_of_the_contract(monkeypatch) -> None:
    assert Session(GlobalOptions()).target() == str(paths.default_database())
    settings.save(settings.Settings().with_database("/tmp/last.mfdw"))
    assert Session(GlobalOptions()).target() == "/tmp/last.mfdw"
    monkeypatch.setenv("MFDW_DB", "postgresql+psycopg://x/y")
    assert Session(GlobalOptions()).target() == "postgresql+psycopg://x/y"
    assert Session(GlobalOptions(db="mine.mfdw")).target() == "mine.mfdw"


def test_help_of_everything_imports_nothing_heavy() -> None:
    code = (
        "import sys; from mfdw_desktop.cli.main import main; main(['--help'])\n"
        "heavy = {'sqlalchemy', 'openpyxl', 'reportlab', 'numpy', 'PySide6', 'python_calamine'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_reader_that_stops_reading_is_no_error(tmp_path: Path) -> None:
    code = (
        "import sys, types\n"
        "from mfdw_desktop.cli import main as root\n"
        "from mfdw_desktop.cli.session import Outcome\n"
        "work = types.ModuleType('mfdw_desktop.cli.work')\n"
        "work.register = lambda commands: commands.add_parser('work')\n"
        "work.run = lambda session, options: Outcome({}, ['line'] * 100000)\n"
        "sys.modules['mfdw_desktop.cli.work'] = work\n"
        "root.COMMANDS = {'work': 'work'}\n"
        "sys.exit(root.main(['work']))"
    )
    writer = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    assert writer.stdout is not None
    assert writer.stderr is not None
    writer.stdout.readline()
    writer.stdout.close()
    assert writer.wait(20) == 0
    assert writer.stderr.read() == b""
    writer.stderr.close()


@pytest.mark.parametrize("code", ["xx", "../settings"])
def test_unknown_language_speaks_english(code: str) -> None:
    root.main(["--lang", code, "--version"])
    assert i18n.current().language == "en"


@pytest.mark.parametrize("number", ["0", "-1", "9" * 30, "x"])
@pytest.mark.parametrize(
    "command",
    [
        ("clients", "list", "--limit"),
        ("awards", "list", "--limit"),
        ("survey", "undo"),
        ("survey", "import", "a.xlsx", "--header-row"),
    ],
)
def test_number_out_of_range_is_refused(command: tuple[str, ...], number: str) -> None:
    assert root.main([*command, number]) == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("end", [">/dev/full", ">&-"])
def test_output_that_cannot_be_written_is_no_fault(end: str) -> None:
    code = f"{sys.executable} -m mfdw_desktop.cli.main nonsense --json {end}"
    done = subprocess.run(code, shell=True, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert done.returncode == 2


def test_result_that_cannot_be_printed_is_told_and_done(command, monkeypatch, capsys) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    command(lambda session, options: Outcome({"n": 1}, ["one"]))
    monkeypatch.setattr(root, "_show", fail)
    monkeypatch.setattr(root, "_let_go_of_output", lambda: None)
    assert root.main(["work"]) == 1
    assert "it is done" in capsys.readouterr().err
