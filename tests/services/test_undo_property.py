"""Any order of imports, edits, undos and redos: nothing is lost, and everything goes back."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mfdw_desktop.database.tables import models_by_table, owners_of, table_of
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.services import intake
from mfdw_desktop.services import workspace as spaces
from mfdw_desktop.services.backups import Backups
from mfdw_desktop.services.workspace import Workspace
from tests.services import in_process
from tests.services.imports_book import branch, digest, options, write_book

KEYS, VILLAGES = ("u1", "u2", "u3"), ("Kampot", "Kep", "", "<clear>")
Step = tuple[Any, ...]

interviews = st.lists(
    st.tuples(
        st.sampled_from(KEYS),
        st.sampled_from(VILLAGES),
        st.sampled_from((40, 12, "", "dk", "<clear>")),
        st.sampled_from(("sew", "sell sew", "")),
        st.lists(st.tuples(st.sampled_from(("Dara", "Sok")), st.integers(1, 3)), max_size=2),
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda row: row[0],
)
people = st.lists(
    st.tuples(st.sampled_from(("M-11", "M-12", "M-13")),
              st.sampled_from(("Pen Bopha", "Keo Narith")),
              st.sampled_from(("Kampot", "Kep", ""))),
    min_size=1, max_size=3, unique_by=lambda row: row[0],
)  # fmt: skip
given_out = st.lists(
    st.tuples(st.sampled_from(("M-11", "M-12", "u1")),
              st.sampled_from(("2026-03-02", "2026-04-02")),
              st.sampled_from(("50000", "20000", "")), st.sampled_from(("sewing", "", "<clear>"))),
    min_size=1, max_size=3, unique_by=lambda row: row[:2],
)  # fmt: skip
imports = st.one_of(
    st.tuples(st.just("survey"), interviews),
    st.tuples(st.just("clients"), people),
    st.tuples(st.just("awards"), given_out),
)
undos = st.tuples(st.just("undo"), st.integers(0, 9))
edits = st.tuples(st.just("edit"), st.integers(0, 9), st.sampled_from(("Takeo", "Pursat")))
# The same stories in every run; the profile `deep` tells many others (README, Tests).
is_deep = settings.get_current_profile_name() == "deep"
# The story of a test is told in minutes; the deep ones go on for hours.
pytestmark = [pytest.mark.timeout(0)] if is_deep else []
slow = settings(
    max_examples=150 if is_deep else 6,
    deadline=None,
    derandomize=not is_deep,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read without a child and copy nothing: thousands of imports are made here."""
    monkeypatch.setattr(intake, "read_rows", in_process.read_rows)
    monkeypatch.setattr(Backups, "automatic", lambda *_: None)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a branch with its questionnaire, to be copied."""
    folder = tmp_path_factory.mktemp("begun")
    book = branch(folder)
    heads = ("Code", "Name", "Kind", "Area", "Amount", "Currency")
    kit = ("KIT", "School kit", "conditional_loan", "child_labour", 50000, "KHR")
    book.imports.run("schemes", write_book(folder / "s.xlsx", {"data": [heads, kit]}),
                     ImportOptions())  # fmt: skip
    book.close()
    return folder / "branch.mfdw"


class Story:
    """A branch in which things happen."""

    def __init__(self, begun: Path) -> None:
        self.folder = Path(tempfile.mkdtemp())
        shutil.copyfile(begun, self.folder / "branch.mfdw")
        self.book: Workspace = spaces.open_workspace(self.folder / "branch.mfdw")
        self.before = digest(self.book)
        self.edited: dict[str, str] = {}

    def __enter__(self) -> Story:
        return self

    def __exit__(self, *_: object) -> None:
        self.book.close()
        shutil.rmtree(self.folder)

    def happen(self, step: Step) -> None:
        """Do one step."""
        what, *how = step
        done: dict[str, Callable[..., None]] = {
            "survey": self._survey, "clients": self._clients, "undo": self._undo,
            "edit": self._edit, "awards": self._awards,
        }  # fmt: skip
        done[what](*how)
        self.is_sound()

    def _survey(self, rows: list[Step]) -> None:
        heads = ("client", "village", "hours", "jobs", "_uuid", "_submission_time", "_index")
        main: list[Step] = [heads]
        inner: list[Step] = [("first_name", "age", "_index", "_parent_table_name",
                              "_parent_index")]  # fmt: skip
        for at, (key, village, hours, jobs, children) in enumerate(rows, 1):
            main.append((f"A-{key}", village, hours, jobs, key, "2026-03-01T10:00:00", at))
            inner += [(*each, len(inner) + n, "data", at) for n, each in enumerate(children)]
        path = write_book(self.folder / "s.xlsx", {"data": main, "child": inner})
        self.book.surveys.import_workbook(path, options())

    def _clients(self, rows: list[Step]) -> None:
        heads = ("Client number", "Name", "Village", "Sex")
        path = write_book(self.folder / "c.xlsx", {"list": [heads, *((*r, "f") for r in rows)]})
        self.book.imports.run("clients", path, options(survey="", round="",
                                                       client_column="Client number"))  # fmt: skip
        # A list says what it says, also of what was typed: undo brings that back.
        self.edited.clear()

    def _awards(self, rows: list[Step]) -> None:
        heads = ("Client number", "Given on", "Amount", "Note", "Scheme")
        listed = [(f"A-{n}" if n == "u1" else n, *more, "KIT") for n, *more in rows]
        path = write_book(self.folder / "a.xlsx", {"list": [heads, *listed]})
        self.book.imports.run("awards", path, options(survey="", round="", client_column=""))

    def _undo(self, number: int) -> None:
        open_ = [each for each in self.standing() if each.kind != "form"]
        if open_:
            self.book.batches.undo(open_[number % len(open_)].id)

    def _edit(self, number: int, village: str) -> None:
        clients = self.book.clients.find("KH03")
        if clients:
            client = sorted(clients, key=lambda each: each.code)[number % len(clients)]
            draft = replace(self.book.clients.draft(client.id), village=village, name="Sok Mealea")
            self.book.clients.update(client.id, draft)
            self.edited[client.code] = village

    def standing(self) -> list[Any]:
        """Return the batches that can be taken back, the newest first."""
        found = [each for each in self.book.batches.list() if each.can_undo]
        return [each for each in found if each.kind != "schemes"]

    def is_sound(self) -> None:
        """See that every live record has what it belongs to, and what people wrote stands."""
        with self.book.database.read() as connection:
            for model in models_by_table().values():
                for column, target in owners_of(table_of(model)):
                    owner = target.alias("owner")
                    table = table_of(model)
                    lost = connection.execute(
                        table.select()
                        .join(owner, column == owner.c.id)
                        .where(table.c.deleted_at.is_(None), owner.c.deleted_at.is_not(None))
                    ).all()
                    assert lost == [], (table.name, column.name)
        for code, village in self.edited.items():
            key = self.book.clients.resolve(code)
            assert self.book.clients.draft(key).village == village

    def take_all_back(self) -> None:
        """Take back every import that stands, the newest first, until none is left."""
        for _ in range(40):
            # of a redo that was taken back in part, the rest is offered as of any import
            open_ = [
                each
                for each in self.standing()
                if each.kind not in ("form", "undo") or (each.kind == "undo" and each.left)
            ]
            if not open_:
                return
            self.book.batches.undo(open_[0].id)
            self.is_sound()


@slow
@given(st.lists(st.one_of(imports, undos), min_size=1, max_size=7))
def test_everything_goes_back_to_what_it_was(begun: Path, steps: list[Step]) -> None:
    with Story(begun) as story:
        for step in steps:
            story.happen(step)
        story.take_all_back()
        assert digest(story.book) == story.before
        assert story.book.backups.check().problems == ()


@slow
@given(st.lists(st.one_of(imports, undos, edits), min_size=1, max_size=6), imports)
def test_undo_and_redo_of_the_last_import_change_nothing(
    begun: Path, steps: list[Step], last: Step
) -> None:
    with Story(begun) as story:
        for step in steps:
            story.happen(step)
        before = digest(story.book)
        story.happen(last)
        after = digest(story.book)
        undone = story.book.batches.undo(story.book.batches.list()[0].id)
        assert undone.is_complete
        assert digest(story.book) == before
        assert undone.changes.batch is not None
        assert story.book.batches.undo(undone.changes.batch).is_complete
        assert digest(story.book) == after


@slow
@given(st.lists(st.one_of(imports, undos, edits), min_size=3, max_size=8))
def test_what_people_wrote_is_never_lost(begun: Path, steps: list[Step]) -> None:
    with Story(begun) as story:
        for step in steps:
            story.happen(step)
        batches = len(story.book.batches.list())
        story.take_all_back()
        assert len(story.book.batches.list()) >= batches
        assert story.book.backups.check().problems == ()
