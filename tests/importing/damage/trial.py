"""Read a damaged file as an import does, in a process of its own, and say what came of it."""

from __future__ import annotations

import contextlib
import os
import pickle
import resource
import signal
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from random import Random

from mfdw_desktop.common.errors import AppError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.surveys import QuestionKind, Repeat, to_document
from mfdw_desktop.domain.workbooks import TableChoice
from mfdw_desktop.importing import limits
from mfdw_desktop.importing.draft import draft_form
from mfdw_desktop.importing.inspect import best_sheet, inspect_workbook
from mfdw_desktop.importing.read_options import ReadOptions
from mfdw_desktop.importing.responses import read_rows
from mfdw_desktop.importing.view import view
from mfdw_desktop.importing.workbook import open_workbook
from mfdw_desktop.services.messages import error_message
from tests.importing.damage import book_kinds, record_kinds, sheet_kinds  # noqa: F401 - their kinds
from tests.importing.damage.kinds import KINDS
from tests.importing.damage.sources import SOURCES
from tests.importing.reading import choices, question, questionnaire

FORM = questionnaire(
    question("client_code"),
    question("name"),
    question("age", QuestionKind.INTEGER, constraint=". >= 0 and . < 120"),
    question("g/age2", QuestionKind.DECIMAL, aliases=("age",)),
    question("day", QuestionKind.DAY),
    question("likes", QuestionKind.SELECT_MULTIPLE, list_name="l"),
    question("members/kid_name", repeat="members"),
    choices={"l": choices(read="Reading", play="Playing")},
    repeats=(Repeat("members", "members"),),
)
"""What the sources answer, so that damaged cells meet the reader of every kind."""
MOST_SECONDS, MOST_KIB = 20.0, 600 << 10
_HUNG = 240.0
_GIANT = 1000
"""Questions of a drafted form."""


@dataclass(frozen=True)
class Outcome:
    """What came of one damaged file."""

    name: str
    said: str
    """`read`, the code of a refusal, or `fault: …`."""
    seconds: float = 0.0
    """Of processor time."""
    kib: int = 0

    @property
    def is_fault(self) -> bool:
        """Whether the reader failed in a way that it should not."""
        return self.said.startswith("fault") or self.seconds > MOST_SECONDS or self.kib > MOST_KIB


def damaged(kind: str, form: str, seed: int) -> bytes:
    """Return a file of a format with one kind of damage, the same for the same seed."""
    return KINDS[kind][1](Random(f"{kind}/{form}/{seed}"), SOURCES[form]())


def try_file(name: str, path: Path) -> Outcome:
    """Read a file whole: what is in it, its table, a questionnaire for it, its answers."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        _in_child(path, writing)
    os.close(writing)
    status, seconds, kib = _wait(child)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read()
    said = pickle.loads(told) if told else _death(status)
    return Outcome(name, said, seconds, kib)


def _in_child(path: Path, pipe: int) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    said = ""
    try:
        limits.enter(limits.Limits())
        said = _read(path)
    except AppError as error:
        said = error.code if error_message(error).line() else "fault: no sentence"
    except MemoryError:
        said = "workbook-too-large"
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is told
        frames = traceback.extract_tb(error.__traceback__)
        place = next(
            (f"{Path(each.filename).name}:{each.lineno}" for each in reversed(frames)
             if "mfdw_desktop" in each.filename), "",
        )  # fmt: skip
        said = f"fault: {type(error).__name__} at {place}: {str(error)[:80]}"
    finally:
        os.write(pipe, pickle.dumps(said))
        os._exit(0)


def _read(path: Path) -> str:
    workbook = open_workbook(path)
    facts = inspect_workbook(workbook, Progress())
    name = best_sheet(workbook)
    if not name:
        return "no table"
    view(open_workbook(path), name, None, TableChoice(), Progress())
    drafted = draft_form(workbook, workbook.table(name), "D")
    # Readings share this process: a second one of a giant would not be an import's own.
    forms = (drafted, FORM) if len(drafted.questions) < _GIANT else (drafted,)
    for form in forms:
        with contextlib.suppress(AppError) if form is FORM else contextlib.nullcontext():
            for _ in read_rows(path, to_document(form), ReadOptions(), progress=Progress()):
                pass
    return "read" if any(each.rows for each in facts.sheets) else "no rows"


def _wait(child: int) -> tuple[int, float, int]:
    """Wait for a child, but not for ever; return its status, its time and its peak in KiB."""
    begin = time.monotonic()
    while True:
        pid, status, used = os.wait4(child, os.WNOHANG)
        if pid:
            return status, used.ru_utime + used.ru_stime, used.ru_maxrss
        if time.monotonic() - begin > _HUNG:
            os.kill(child, signal.SIGKILL)
        time.sleep(0.002)


def _death(status: int) -> str:
    """Return what an import says of a reader that died without a word."""
    number = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
    if number == signal.SIGXCPU:
        return "workbook-timeout"
    if number == signal.SIGKILL:
        return "fault: hung"
    return "died: abort" if number == signal.SIGABRT else f"died: {number}"
