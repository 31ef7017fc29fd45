"""The benchmarks, with the ratios that are wanted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.benchmarks import databases, strokes, workbooks
from tests.benchmarks.measure import ROOT, SCRATCH, Benchmark, Command, Goal, program

MFDW = (sys.executable, "-m", "mfdw_desktop.cli.main")


def _mfdw(database: Path, *arguments: str | Path) -> Command:
    return [*MFDW, "--db", database, "--json", *arguments]


def _workbook(size: int) -> Path:
    return SCRATCH / f"answers-{size}.xlsx"


def _prepare_import(size: int) -> None:
    if not _workbook(size).exists():
        SCRATCH.mkdir(parents=True, exist_ok=True)
        workbooks.write_data(_workbook(size), size)
    ready = SCRATCH / f"import-{size}.mfdw"
    if not ready.exists():
        draft = databases.fresh(databases.clients(size), "import-draft.mfdw")
        form = SCRATCH / "form.xlsx"
        workbooks.write_form(form)
        command = [str(each) for each in _mfdw(draft, "survey", "define", form)]
        subprocess.run(command, check=True, cwd=ROOT)
        draft.rename(ready)
    databases.current(ready)


def _import(size: int) -> Command:
    asked = ("--survey", workbooks.SURVEY, "--round", "baseline")
    column = ("--client-column", "client_code")
    database = SCRATCH / "import-run.mfdw"
    return _mfdw(database, "survey", "import", _workbook(size), *asked, *column)


def _copy_for_import(size: int) -> None:
    databases.fresh(SCRATCH / f"import-{size}.mfdw", "import-run.mfdw")


def _prepare_rules(size: int) -> None:
    """Make two databases that differ by the rules of their form."""
    _prepare_import(size)
    for rules in ("none", "full"):
        ready = SCRATCH / f"rules-{rules}-{size}.mfdw"
        if not ready.exists():
            draft = databases.fresh(databases.clients(size), "rules-draft.mfdw")
            form = SCRATCH / f"form-{rules}.xlsx"
            workbooks.write_form(form, rules)
            command = [str(each) for each in _mfdw(draft, "survey", "define", form)]
            subprocess.run(command, check=True, cwd=ROOT)
            draft.rename(ready)
        databases.current(ready)


def _import_by(rules: str, size: int) -> Command:
    databases.fresh(SCRATCH / f"rules-{rules}-{size}.mfdw", "import-run.mfdw")
    return _import(size)


def _insert(side: str, size: int) -> Command:
    database = databases.fresh(databases.clients(1000), f"insert-{side}.mfdw")
    return program(f"{side}.insert", database, size)


def _save(side: str, size: int) -> Command:
    database = databases.fresh(databases.clients(10_000), f"save-{side}.mfdw")
    return program(f"{side}.save", database, size)


def _strokes(language: str) -> Path:
    return SCRATCH / f"strokes-{language}.json"


def _summary(name: str, language: str, said: str, target: float) -> Benchmark:
    drawn = _strokes(language)
    return Benchmark(
        name=name,
        size=1,
        unit=f"monthly summary in {said}, against the same words and boxes unshaped",
        goals=(Goal("figures to file", "seconds", target=target),),
        floor=lambda _: program("floors.monthly", drawn),
        ours=lambda _: program("ours.monthly", language),
        prepare=lambda _: strokes.write(drawn, language),
        pairs=7,
    )


_LISTING = (Goal("a thousand rows", "thousand", target=1.3), Goal("memory, MB", "rss_mb"))

BENCHMARKS: tuple[Benchmark, ...] = (
    Benchmark(
        name="import",
        size=100_000,
        unit="rows of 60 columns, against reading them alone",
        goals=(
            Goal("child, checks, matching, ledger, commit", "wall_without_snapshot", 3.0),
            Goal("the same with the backup before it"),
            Goal("the same, processor time of both processes", "cpu"),
        ),
        floor=lambda size: program("floors.parse", _workbook(size)),
        ours=_import,
        prepare=_prepare_import,
        before=_copy_for_import,
        pairs=3,
    ),
    Benchmark(
        name="usual-import",
        size=10_000,
        unit="rows of 60 columns, against openpyxl, the same checks and insert",
        goals=(
            Goal("the whole import", "wall_without_snapshot", 0.20),
            Goal("the same, processor time of both processes", "cpu"),
        ),
        floor=lambda size: program(
            "floors.usual_import", _workbook(size), SCRATCH / "usual.sqlite"
        ),
        ours=_import,
        prepare=_prepare_import,
        before=_copy_for_import,
    ),
    Benchmark(
        name="rules",
        size=100_000,
        unit="rows of 60 columns held against a form full of rules, against a form without any",
        goals=(
            Goal("the whole import", "wall_without_snapshot", 1.35),
            Goal("the same, processor time of both processes", "cpu"),
        ),
        floor=lambda size: _import_by("none", size),
        ours=lambda size: _import_by("full", size),
        prepare=_prepare_rules,
        pairs=3,
    ),
    Benchmark(
        name="insert",
        size=20_000,
        unit="responses, against executemany of the driver",
        goals=(Goal("insert through our layer", "seconds", target=1.15),),
        floor=lambda size: _insert("floors", size),
        ours=lambda size: _insert("ours", size),
        prepare=lambda _: databases.ready(1000),
    ),
    Benchmark(
        name="search",
        size=100_000,
        unit="clients, against bytes.find over all of them",
        goals=(
            Goal("50 hits of 3 letters and more, p95", "long_p95", target=0.25),
            Goal("the same, ranked and read to be shown, p95", "shown_p95"),
            Goal("1 or 2 letters, ranked and read to be shown, p95", "short_p95"),
        ),
        floor=lambda size: program("floors.search", databases.clients(size)),
        ours=lambda size: program("ours.search", databases.clients(size)),
        prepare=databases.ready,
    ),
    Benchmark(
        name="save",
        size=300,
        unit="saves of one client, against the raw commit of the same rows",
        goals=(Goal("one save, p50", "p50", target=2.5), Goal("one save, p95", "p95")),
        floor=lambda size: _save("floors", size),
        ours=lambda size: _save("ours", size),
        prepare=lambda _: databases.ready(10_000),
    ),
    Benchmark(
        name="window",
        size=10_000,
        unit="clients in the database that is opened, against a bare QMainWindow",
        goals=(
            Goal("first paint of the window", "shown", target=1.6),
            Goal("with the first screen's data", "data", target=1.7),
            Goal("services ready", "ready", target=3.6),
        ),
        floor=lambda _: program("floors.window"),
        ours=lambda size: program("ours.window", databases.clients(size)),
        prepare=databases.ready,
        pairs=7,
    ),
    _summary("monthly", "en", "Latin letters", 1.3),
    _summary("monthly-khmer", "km", "Khmer", 2.0),
    Benchmark(
        name="listing",
        size=200,
        unit="pages in Latin letters, against a bare loop over ReportLab's canvas",
        goals=_LISTING,
        floor=lambda size: program("floors.listing", SCRATCH / "floor.pdf", size, "en"),
        ours=lambda size: program("ours.listing", SCRATCH / "ours.pdf", size, "en"),
        pairs=3,
    ),
    Benchmark(
        name="listing-khmer",
        size=200,
        unit="pages in Khmer, against a bare loop that does not shape",
        goals=(Goal("a thousand rows", "thousand", target=2.5),),
        floor=lambda size: program("floors.listing", SCRATCH / "floor.pdf", size, "km"),
        ours=lambda size: program("ours.listing", SCRATCH / "ours.pdf", size, "km"),
        pairs=3,
    ),
    Benchmark(
        name="list",
        size=1_000_000,
        unit="clients on screen, against the same view with one row over and over",
        goals=(
            Goal("open to painted", "open", target=1.9),
            Goal("page down, p95", "page_p95", target=1.5),
            Goal("jump to any depth, p95", "jump_p95", target=1.6),
        ),
        floor=lambda size: program("floors.clients_list", databases.clients(size), size),
        ours=lambda size: program("ours.clients_list", databases.clients(size)),
        prepare=databases.ready,
        pairs=3,
    ),
)
