"""A provider's list of visits again after mending: what was put right here stays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.health_care import VisitFilter, VisitRow
from mfdw_desktop.domain.imports import ImportOptions, ImportResult
from mfdw_desktop.services.health_visits import HealthVisits
from mfdw_desktop.services.imports import ListImports
from tests.services.imports_book import Row, outcome, write_rows
from tests.services.insurance_book import riel, write_family
from tests.services.test_book_lists import SEEN, code_of
from tests.services.test_corrected_since import corrected


@pytest.mark.parametrize("is_by_hand", [True, False], ids=["by hand", "plan page"])
def test_visit_put_right_stays(
    any_database: Database, actor: Actor, tmp_path: Path, *, is_by_hand: bool
) -> None:
    family = write_family(any_database, actor)
    code = code_of(any_database, family.client)
    visits = HealthVisits(any_database, actor)

    def take(note: str, cost: int, recipe: dict[str, object] | None = None) -> ImportResult:
        row: Row = (code, "", "Dental", "Clinic", "", "", "2026-02-12", cost, note)
        path = write_rows(tmp_path / "v.csv", [row], (*SEEN, "Note"))
        return ListImports(any_database, actor).run("visits", path, ImportOptions(recipe=recipe))

    def one() -> VisitRow:
        (found,) = visits.visits(VisitFilter())[1]
        return found

    fixes = [
        {"row_key": "*", "column": "Note", "from": "One tooth", "to": "Two teeth"},
        {"row_key": "*", "column": SEEN[7], "from": "8000", "to": "9000"},
    ]
    done = take(
        "One tooth", 8000, None if is_by_hand else {"format": "mfdw-recipe-1", "fixes": fixes}
    )
    assert outcome(done) == (1, 0, 0, 0, 0), done.problems
    if is_by_hand:
        ours = one()
        draft = replace(ours.draft, note="Two teeth", cost=riel(9000))
        visits.save(draft, ours.id)
    done = take("One tooth", 8000)
    assert (outcome(done), corrected(done)) == ((0, 0, 1, 0, 0), {"note": 1, "cost": 1})
    assert outcome(take("One tooth", 7000)) == (0, 1, 0, 0, 0)
    assert (one().draft.note, one().draft.cost) == ("Two teeth", riel(7000))
