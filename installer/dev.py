"""Set up, run and test MFDW Desktop on a fresh machine: `python3 installer/dev.py VERB`.

  run [arguments]    everything that is needed, then the window on a sample branch, or on
                     what the arguments say; without a display the main job is done instead
                     (also with --headless), and its files are named
  test [arguments]   everything that is needed, then all checks and tests (pytest's arguments)
  setup              everything that is needed, and nothing more
  gallery [folder]   a picture of every page and paper
  bench [names]      what the program takes, against the least it could take
  strings [codes]    brings the catalogues of texts up to date with the program, begins
                     those of new languages, and builds the made-up language `qps`
  requirements       makes the lists of pinned packages again (needs uv and the internet)
  lock               checks that all pins resolve on every Python and system we support

It needs Python 3.11 and its standard library; a second run does nothing twice.
"""

from __future__ import annotations

import os
import secrets
import signal
import sys
import time
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - said in words, because Debian 11 has 3.9
    sys.exit("MFDW Desktop needs Python 3.11 or later; this is Python " + sys.version.split()[0])

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from installer import catalogues, machine, pins, strings
from installer.postgresql import throw_away_server
from installer.sample import headless
from installer.steps import ROOT, StepError, run, say, step

BUILD = ROOT / "build"


def main(arguments: list[str]) -> int:
    """Do one verb; 0 when all of it went well."""
    verb, rest = (arguments or ["help"])[0], arguments[1:]
    # A stopped run still stops the server that it started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    action = VERBS.get(verb)
    if action is None:
        say(__doc__ or "")
        return 0 if verb in ("help", "-h", "--help") else 2
    try:
        return action(rest)
    except StepError as error:
        say(f"\n{error}")
        return 1
    except KeyboardInterrupt:
        return 130


def do_setup(_: list[str]) -> int:
    """Set up for tests, which includes running."""
    machine.prepare("test")
    catalogues.build()
    return 0


def do_run(arguments: list[str]) -> int:
    """Open the window on a sample branch, or do the main job without one."""
    machine.prepare("run")
    catalogues.build()
    if "--headless" in arguments or not has_display():
        return headless(BUILD / "sample")
    run(machine.venv_python(), "-m", "mfdw_desktop", *(arguments or ["--demo"]), live=True)
    return 0


def do_test(arguments: list[str]) -> int:
    """Run every check, then the tests; stop at the first that fails."""
    started = time.monotonic()
    machine.prepare("test")
    catalogues.build()
    python = machine.venv_python()
    tools = python.parent
    with step("ruff check"):
        run(tools / "ruff", "check", ".")
    with step("ruff format"):
        run(tools / "ruff", "format", "--check", ".")
    with step("mypy"):
        run(python, "-m", "mypy")
    with step("import contracts"):
        run(tools / "lint-imports")
    with step("texts") as said:
        said.append(strings.check())
    with throw_away_server() as url, step("pytest") as said:
        said.append("SQLite and PostgreSQL" if url else "SQLite; no PostgreSQL on this machine")
        # one seed of hashes for all the processes: pytest-xdist wants the same tests in each, also
        # where a set gives a test its name; another seed each run, so that none is leant on
        seed = os.environ.get("PYTHONHASHSEED") or str(secrets.randbelow(1 << 32))
        said.append(f"{said[-1]}; PYTHONHASHSEED={seed}")
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": seed}
        if url:
            env["MFDW_TEST_POSTGRESQL"] = url
        # the whole suite in as many processes as there are cores, a file of tests in one of them
        chosen = arguments or ["-n", "auto", "--dist", "loadfile"]
        printed = run(python, "-m", "pytest", *chosen, env=env, live=bool(arguments))
        said.append(f"{said[-1]}; {_summary(printed)}" if printed else said[-1])
    say(f"all well in {time.monotonic() - started:.0f} s")
    return 0


def do_gallery(arguments: list[str]) -> int:
    """Draw every page and paper."""
    machine.prepare("test")
    catalogues.build()
    run(machine.venv_python(), "-m", "tests.gallery", *arguments, live=True)
    return 0


def do_bench(arguments: list[str]) -> int:
    """Measure the program against its floors."""
    machine.prepare("test")
    run(machine.venv_python(), "tests/benchmarks/run.py", *arguments, live=True)
    return 0


def do_strings(languages: list[str]) -> int:
    """Bring the catalogues of texts up to date, and begin those of new languages."""
    with step("catalogues") as said:
        said.append(strings.update(languages=languages))
        catalogues.build_pseudo()
    return 0


def do_requirements(_: list[str]) -> int:
    """Make the lists of pinned packages again."""
    pins.compile_pins()
    return 0


def do_lock(_: list[str]) -> int:
    """Check that the pins resolve everywhere."""
    pins.check_everywhere()
    return 0


def has_display() -> bool:
    """Tell whether a window can be opened here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _summary(printed: str) -> str:
    """Return pytest's last line without its rules."""
    lines = [line for line in printed.splitlines() if line.strip()]
    return lines[-1].strip("= ") if lines else ""


VERBS = {
    "setup": do_setup,
    "run": do_run,
    "test": do_test,
    "gallery": do_gallery,
    "bench": do_bench,
    "strings": do_strings,
    "requirements": do_requirements,
    "lock": do_lock,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
