"""The set-up: its lists, its steps, its server."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from installer import machine, steps
from installer.steps import ROOT, StepError

PIN = re.compile(r"^([a-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)


def pins(name: str) -> dict[str, str]:
    return dict(PIN.findall((ROOT / "installer" / name).read_text(encoding="utf-8").lower()))


def test_everything_that_runs_is_pinned_the_same_in_tests() -> None:
    program, tests = pins("requirements.txt"), pins("requirements-dev.txt")
    assert program
    assert {name: tests.get(name) for name in program} == program


def test_every_pin_has_hashes_and_no_address() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / "installer" / name).read_text(encoding="utf-8")
        for pin in re.split(r"\n(?=\S)", text.strip()):
            assert "--hash=sha256:" in pin, pin.splitlines()[0]
        assert "://" not in text


def test_asked_for_packages_are_those_of_the_project() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = (ROOT / "installer/requirements.in").read_text(encoding="utf-8").splitlines()
    name = re.compile(r"[A-Za-z0-9_-]+")

    def names(lines: list[str]) -> set[str]:
        found = (name.match(line) for line in lines)
        return {hit[0].lower() for hit in found if hit}

    assert names(asked) == names(project["dependencies"])


def test_hash_changes_with_pins_and_python() -> None:
    assert machine.requirements_hash("run", (3, 11)) != machine.requirements_hash("run", (3, 12))
    assert machine.requirements_hash("run") != machine.requirements_hash("test")


def test_failing_step_is_one_line_and_says_all(capsys) -> None:
    with pytest.raises(StepError, match="seen"), steps.step("a step"):
        steps.run(sys.executable, "-c", "print('seen'); raise SystemExit(3)")
    assert re.fullmatch(r"FAIL  a step +\d+\.\d s\n", capsys.readouterr().out)


def test_help_needs_nothing_installed() -> None:
    done = subprocess.run(
        [sys.executable, "-S", "-E", "-B", str(ROOT / "installer/dev.py"), "help"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "test [arguments]" in done.stdout


def test_set_up_uses_the_standard_library_alone() -> None:
    allowed = set(sys.stdlib_module_names) | {"installer", "mfdw_desktop", "__future__"}
    for name in (
        "dev",
        "steps",
        "machine",
        "catalogues",
        "strings",
        "postgresql",
        "sample",
        "pins",
    ):
        text = (ROOT / "installer" / f"{name}.py").read_text(encoding="utf-8")
        imported = set(re.findall(r"^\s*(?:from|import) (\w+)", text, re.MULTILINE))
        assert imported <= allowed, (name, imported - allowed)


@pytest.mark.skipif(machine.postgresql_programs() is None, reason="no PostgreSQL here")
def test_throw_away_server_answers_and_is_gone(tmp_path: Path) -> None:
    import psycopg

    from installer.postgresql import throw_away_server

    with throw_away_server() as url:
        with psycopg.connect(url.replace("+psycopg", "")) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
        folder = Path(url.partition("host=")[2])
        assert folder.is_dir()
    assert not folder.exists()


def test_missing_libraries_are_asked_for_by_their_packages(monkeypatch) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr(machine, "_libraries", lambda: {"libGL.so.1"})
    monkeypatch.setattr(machine, "_apt", lambda names: asked.append(list(names)))
    machine._system_packages(tests=False)
    assert len(asked) == 1
    assert "libgl1" not in asked[0]
    assert {"libegl1", "libxcb-cursor0"} <= set(asked[0])


def test_nothing_is_asked_for_where_nothing_is_missing(monkeypatch) -> None:
    monkeypatch.setattr(machine, "_libraries", lambda: set(machine.WINDOW_LIBRARIES))
    monkeypatch.setattr(machine, "_has_program", lambda name: True)
    monkeypatch.setattr(machine, "_apt", lambda names: pytest.fail("nothing to install"))
    machine._system_packages(tests=True)


def test_without_apt_it_says_what_to_install(monkeypatch) -> None:
    monkeypatch.setattr("installer.machine.shutil.which", lambda name: None)
    with pytest.raises(StepError, match="install these packages and run this again: libgl1 xvfb"):
        machine._apt(["libgl1", "xvfb"])


def test_programs_that_only_tests_use_may_be_missing(monkeypatch, capsys) -> None:
    def refuse(names: list[str]) -> None:
        raise StepError("install these packages: xvfb\nE: no network")

    monkeypatch.setattr(machine, "_libraries", lambda: set(machine.WINDOW_LIBRARIES))
    monkeypatch.setattr(machine, "_has_program", lambda name: name != "Xvfb")
    monkeypatch.setattr(machine, "_apt", refuse)
    machine._system_packages(tests=True)
    assert "some tests will be skipped: install these packages: xvfb" in capsys.readouterr().out
