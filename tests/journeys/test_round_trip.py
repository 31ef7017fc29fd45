"""Import of a generated workbook, export, import again: the identity, for any answers."""

from __future__ import annotations

import random
import shutil
import tempfile
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mfdw_desktop.domain.imports import ImportOptions, NewClients
from mfdw_desktop.services import intake
from mfdw_desktop.services.backups import Backups
from mfdw_desktop.services.workspace import Workspace, open_workspace
from tests.services import in_process
from tests.services.imports_book import answers, branch, digest, outcome

CODE = "round_trip"
LETTERS = "aZé=+-@'\"<&;,ស្រីمحĐ\u200b 0"
TYPES = ("text", "integer", "decimal", "date", "time", "dateTime", "select_one yesno",
         "select_multiple job", "select_multiple job or_other", "rank job", "acknowledge",
         "geopoint", "barcode", "range", "image")  # fmt: skip
CHOICES = (("list_name", "name", "label"), ("yesno", "yes", "Yes"), ("yesno", "no", "No"),
           ("job", "sew", "Sews"), ("job", "sell", "Sells"), ("job", "01", "Farms"))  # fmt: skip
OPTIONS = ImportOptions(CODE, "baseline", new_clients=NewClients.CREATE)
Row = dict[str, Any]


def form_of(seed: int) -> list[tuple[str, str, str]]:
    """Return the survey sheet of a questionnaire: every type, in groups, with two repeats."""
    chance = random.Random(seed)
    kinds = [*TYPES, *chance.choices(TYPES, k=4)]
    chance.shuffle(kinds)
    rows: list[tuple[str, str, str]] = [("text", "client_id", "Client")]
    for at, kind in enumerate(kinds):
        if chance.random() < 0.25:
            rows += [("begin_group", f"g{at}", f"Group {at}"), (kind, f"q{at}", f"Question {at}"),
                     ("end_group", "", "")]  # fmt: skip
        else:
            rows.append((kind, f"q{at}", f"Question {at}"))
    rows += [("begin_repeat", "child", "Children"), ("text", "who", "Who"),
             ("integer", "age", "Age"), ("select_multiple job", "does", "Does"),
             ("begin_repeat", "meal", "Meals"), ("text", "dish", "Dish"), ("end_repeat", "", ""),
             ("end_repeat", "", "")]  # fmt: skip
    return rows


texts = st.text(st.sampled_from(LETTERS), max_size=12).map(str.strip)
jobs = st.lists(st.sampled_from(("sew", "sell", "01")), unique=True, max_size=3)
CELLS: dict[str, st.SearchStrategy[Any]] = {
    "text": texts,
    "barcode": st.from_regex(r"[0-9]{1,13}", fullmatch=True),
    "image": st.just("1.jpg"),
    "integer": st.integers(0, 10**9) | st.sampled_from((-99, -88, -77, 0)),
    "range": st.integers(0, 10),
    "decimal": st.decimals(0, 10**6, places=2).map(float) | st.sampled_from((-99, 0)),
    "date": st.dates(date(1930, 1, 1), date(2026, 12, 31)),
    "time": st.times().map(lambda at: time(at.hour, at.minute)),
    "dateTime": st.datetimes(datetime(2000, 1, 1), datetime(2026, 12, 31)).map(
        lambda at: f"{at:%Y-%m-%dT%H:%M}:00.000+07:00"
    ),
    "select_one": st.sampled_from(("yes", "no")),
    "select_multiple": jobs.map(" ".join),
    "rank": st.permutations(("sew", "sell", "01")).map(" ".join),
    "acknowledge": st.just("OK"),
    "geopoint": st.just("11.5 104.9 10 5"),
}


@st.composite
def books(draw: st.DrawFn, seed: int) -> dict[str, list[list[Any]]]:
    """Return the sheets of a Kobo export of the form: names in the headers, typed cells."""
    questions = [(kind.split()[0], name, kind) for kind, name, _ in _top(seed)]
    heads = [name for _, name, _ in questions]
    main: list[list[Any]] = [[*heads, "_uuid", "_submission_time", "_index"]]
    outer: list[list[Any]] = [["who", "age", "does", "_index", "_parent_table_name",
                               "_parent_index"]]  # fmt: skip
    inner: list[list[Any]] = [["dish", "_index", "_parent_table_name", "_parent_index"]]
    for number in range(1, draw(st.integers(1, 3)) + 1):
        cells = [f"C-{number:03}" if name == "client_id" else draw(st.none() | CELLS[kind])
                 for kind, name, _ in questions]  # fmt: skip
        main.append([*cells, f"key{number}", "2026-03-01T10:00:00", number])
        for _ in range(draw(st.integers(0, 2))):
            at = len(outer)
            who = draw(texts) or "x"
            outer.append([who, draw(st.none() | st.integers(0, 90)), draw(st.none() | jobs.map(
                " ".join)), at, "data", number])  # fmt: skip
            for _ in range(draw(st.integers(0, 2))):
                inner.append([draw(texts) or "y", len(inner), "child", at])
    return {"data": main, "child": outer, "meal": inner}


def _top(seed: int) -> list[tuple[str, str, str]]:
    rows = form_of(seed)
    end = next(at for at, row in enumerate(rows) if row[0] == "begin_repeat")
    return [row for row in rows[:end] if row[0] not in ("begin_group", "end_group")]


def write(path: Path, sheets: dict[str, list[list[Any]]]) -> Path:
    """Write the sheets; a text that begins like a formula is a text."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for line, row in enumerate(rows, 1):
            for column, value in enumerate(row, 1):
                if value not in (None, ""):
                    cell = sheet.cell(line, column, value)
                    if isinstance(value, str):
                        cell.data_type = "s"
    book.save(path)
    return path


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Return a branch with its questionnaire for each form, to be copied."""
    found = {}
    for seed in SEEDS:
        folder = tmp_path_factory.mktemp(f"form{seed}")
        made = branch(folder)
        form = {"survey": [["type", "name", "label"], *map(list, form_of(seed))],
                "choices": [list(row) for row in CHOICES],
                "settings": [["form_title", "form_id"], ["data", CODE]]}  # fmt: skip
        made.surveys.define(write(folder / "form.xlsx", form))
        made.close()
        found[seed] = folder / "branch.mfdw"
    return found


SEEDS = (1, 2, 3)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read without a child and copy nothing."""
    monkeypatch.setattr(intake, "read_rows", in_process.read_rows)
    monkeypatch.setattr(Backups, "automatic", lambda *_: None)


def _said(book: Workspace) -> list[Any]:
    """Return what was answered, with the repeats; a plain export leaves reasons out."""
    with book.database.read() as connection:
        return [
            *answers(book),
            *connection.exec_driver_sql(
                "SELECT path, position, answers FROM response_row "
                "WHERE deleted_at IS NULL ORDER BY response_id, path, id"
            ).all(),
        ]


@pytest.mark.parametrize("seed", SEEDS)
@settings(
    max_examples=4,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_export_comes_back_as_it_was(
    begun: dict[int, Path], seed: int, data: st.DataObject
) -> None:
    folder = Path(tempfile.mkdtemp())
    shutil.copyfile(begun[seed], folder / "one.mfdw")
    shutil.copyfile(begun[seed], folder / "other.mfdw")
    one, other = open_workspace(folder / "one.mfdw"), open_workspace(folder / "other.mfdw")
    try:
        file = write(folder / "data.xlsx", data.draw(books(seed)))
        first = one.surveys.import_workbook(file, OPTIONS)
        assert first.rejected == 0, list(first.problems)
        assert outcome(one.surveys.import_workbook(file, OPTIONS))[2] == first.rows
        before = digest(one)
        for name in ("out.xlsx", "out.csv"):
            one.surveys.export(CODE, folder / name)
            again = one.surveys.import_workbook(folder / name, OPTIONS)
            assert [(s.row, s.field, s.old, s.new) for s in again.samples] == [], name
            assert outcome(again) == (0, 0, first.rows, 0, 0), name
            assert digest(one) == before, name
        elsewhere = other.surveys.import_workbook(folder / "out.xlsx", OPTIONS)
        assert elsewhere.imported == first.rows
        assert _said(other) == _said(one)
    finally:
        one.close()
        other.close()
        shutil.rmtree(folder)
