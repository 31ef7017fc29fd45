"""A recipe replays without a window, in another database, with the same content."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.cli.main import main
from mfdw_desktop.domain.imports import ImportOptions, ImportResult, NewClients
from mfdw_desktop.domain.mending import CellFix, Decisions, Said, fix_key, left_out_key
from mfdw_desktop.services.workspace import Workspace, open_workspace
from tests.services.imports_book import options, write_book
from tests.services.test_mending_repeats import BOOK, mends, with_form
from tests.services.told import told

PEOPLE = [
    ("Member No", "Full name", "Gender", "Born", "Hamlet", "Note"),
    ("M-001", "Sok Dara", "woman", "3/4/1980", "Kep", "x"),
    ("M-002", "Keo", "lady", "5/6/1975", "Kep", "y"),
    ("M-003", "Test Person", "m", "7/8/1990", "Kep", "z"),
    ("M-004", "Mao Vuthy", "m", "the tiger", "Kampot", ""),
]
GIVEN = [
    ("Client no", "What", "Day", "How much", "Paper"),
    ("M-001", "Kit", "2026-03-02", "50000", "R1"),
    ("M-002", "KIT", "2026-03-O3", "50000", "R2"),
    ("M-003", "KITE", "2026-03-04", "50000", "R3"),
]
SCHEMES = [
    ("Code", "Name", "Kind", "Area", "Amount", "Currency"),
    ("KIT", "School kit", "conditional_loan", "child_labour", 50000, "KHR"),
]
Rows = list[tuple[Any, ...]]


@dataclass(frozen=True)
class Case:
    """One kind of import, decided by a person."""

    kind: str
    words: tuple[str, ...]
    """Of the command line."""
    renamed: tuple[str, str]
    """A header and the one that takes its place."""
    gone: str


CASES = [
    Case("survey", ("survey", "import"), ("grown", "Grown-ups"), "children"),
    Case("clients", ("clients", "import"), ("Hamlet", "Village"), "Hamlet"),
    Case("awards", ("awards", "import"), ("Paper", "Reference"), "Paper"),
]


def people_recipe() -> dict[str, Any]:
    made = Decisions()
    made.decide(
        {
            fix_key("@3", "Full name"): CellFix("Keo", "Keo Narith", "asked", "dara"),
            fix_key("@5", "Born"): CellFix("the tiger", "1974-01-01"),
            left_out_key("@4"): Said("a test"),
        },
        [],
    )
    targets = {"Member No": "external_id", "Full name": "name", "Gender": "sex",
               "Born": "birth_on", "Hamlet": "village"}  # fmt: skip
    return {
        "columns": [{"source": each, "target": target} for each, target in targets.items()],
        "value_maps": {"sex": {"lady": "female"}},
        "date_order": "dmy",
        **made.document(),
    }


def given_recipe() -> dict[str, Any]:
    made = Decisions()
    made.decide(
        {
            fix_key("@3", "Day"): CellFix("2026-03-O3", "2026-03-03"),
            fix_key("@4", "What"): CellFix("KITE", "KIT"),
        },
        [],
    )
    targets = {"Client no": "client", "What": "scheme", "Day": "on", "How much": "amount",
               "Paper": "reference"}  # fmt: skip
    return {
        "columns": [{"source": each, "target": target} for each, target in targets.items()],
        **made.document(),
    }


def survey_recipe() -> dict[str, Any]:
    made = Decisions()
    made.decide(mends(), [])
    return {"value_maps": {"child/sex": {"boy": "m"}}, **made.document()}


class Branch:
    """A database with what stands before the import of a case."""

    def __init__(self, folder: Path, kind: str) -> None:
        self.folder, self.kind = folder, kind
        self.book: Workspace = with_form(folder)
        self.path = folder / "branch.mfdw"
        if kind == "awards":
            known = [PEOPLE[0], *((f"M-00{at}", f"Person {at} Name{at}", "f") for at in (1, 2, 3))]
            self._take("clients", known, columns=people_recipe()["columns"][:3])
            self._take("schemes", SCHEMES)

    def twin(self, folder: Path) -> Branch:
        """Return another database in which the same stands."""
        made = object.__new__(Branch)
        folder.mkdir()
        made.folder, made.kind, made.path = folder, self.kind, folder / "branch.mfdw"
        self.book.close()
        shutil.copyfile(self.path, made.path)
        self.book, made.book = open_workspace(self.path), open_workspace(made.path)
        return made

    def _take(self, kind: str, rows: Rows, **recipe: Any) -> None:
        path = write_book(self.folder / f"{kind}.xlsx", {"data": rows})
        self.book.imports.run(kind, path, ImportOptions(recipe=_recipe(recipe)))

    def decided(self, path: Path) -> ImportResult:
        """Import the file as a person decided it in the window."""
        made = {"survey": survey_recipe, "clients": people_recipe, "awards": given_recipe}
        recipe = _recipe(made[self.kind]())
        if self.kind == "survey":
            return self.book.surveys.import_workbook(path, options(recipe=recipe))
        return self.book.imports.run(self.kind, path, ImportOptions(recipe=recipe))

    def replay(
        self, case: Case, path: Path, recipe: Path, capsys: pytest.CaptureFixture[str]
    ) -> dict[str, Any]:
        """Import the file by the recipe alone, from the command line."""
        self.book.close()
        more: tuple[str, ...] = ()
        if case.kind == "survey":
            more = ("--survey", "work", "--round", "baseline", "--new-clients",
                    NewClients.CREATE.value)  # fmt: skip
        capsys.readouterr()
        words = (*case.words, str(path), "--recipe", str(recipe), *more)
        main([*words, "--db", str(self.path), "--json"])
        found: dict[str, Any] = json.loads(capsys.readouterr().out)
        self.book = open_workspace(self.path)
        return found


def _recipe(parts: dict[str, Any]) -> dict[str, Any]:
    return {"format": "mfdw-recipe-1", **json.loads(json.dumps(parts))}


def sheets(kind: str) -> dict[str, Any]:
    return dict(BOOK) if kind == "survey" else {"data": PEOPLE if kind == "clients" else GIVEN}


@pytest.fixture
def branches(tmp_path: Path) -> Iterator[Callable[[str], tuple[Branch, Branch]]]:
    made: list[Branch] = []

    def begin(kind: str) -> tuple[Branch, Branch]:
        made.append(Branch(tmp_path / "here", kind))
        made.append(made[0].twin(tmp_path / "there"))
        return made[0], made[1]

    yield begin
    for each in made:
        each.book.close()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.kind)
def test_recipe_tells_the_same_in_a_fresh_database(
    branches: Callable[[str], tuple[Branch, Branch]],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    case: Case,
) -> None:
    file = write_book(tmp_path / "a.xlsx", sheets(case.kind))
    here, there = branches(case.kind)
    assert told(here.book) == told(there.book)
    before = told(here.book)
    done = here.decided(file)
    assert (done.imported, done.rejected) == (3, 0)
    recipe = tmp_path / "recipe.json"
    recipe.write_text(json.dumps(done.recipe), encoding="utf-8")
    replayed = there.replay(case, file, recipe, capsys)
    assert replayed["imported"] == 3
    assert told(there.book) == told(here.book) != before


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.kind)
@pytest.mark.parametrize("change", ["added", "removed", "renamed"])
def test_recipe_survives_a_changed_column_and_says_so(
    branches: Callable[[str], tuple[Branch, Branch]],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    case: Case,
    change: str,
) -> None:
    here, there = branches(case.kind)
    done = here.decided(write_book(tmp_path / "a.xlsx", sheets(case.kind)))
    recipe = tmp_path / "recipe.json"
    recipe.write_text(json.dumps(done.recipe), encoding="utf-8")
    made = sheets(case.kind)
    name = next(iter(made))
    made[name] = changed(made[name], change, case)
    file = write_book(tmp_path / "b.xlsx", made)
    found = there.replay(case, file, recipe, capsys)
    assert found["imported"] == 3, found["problems"]
    rules = {each["rule"] for each in found["problems"]}
    if change == "added":
        assert told(there.book) == told(here.book)
    else:
        assert f"recipe-column-{'gone' if change == 'removed' else 'renamed'}" in rules
        assert told(there.book).keys() == told(here.book).keys()


def changed(rows: Rows, change: str, case: Case) -> Rows:
    heads = list(rows[0])
    if change == "added":
        return [(f"{row[0]}", "new" if at == 0 else at, *row[1:]) for at, row in enumerate(rows)]
    if change == "removed":
        at = heads.index(case.gone)
        return [(*row[:at], *row[at + 1 :]) for row in rows]
    old, new = case.renamed
    return [tuple(new if cell == old else cell for cell in rows[0]), *rows[1:]]
