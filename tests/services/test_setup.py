"""A new database: what stands in it, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.models import Area, Branch, IncentiveKind, Institution
from mfdw_desktop.domain.institutions import BranchDraft, InstitutionDraft, completed, validate
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.services.setup import create_institution


def draft(**changes: object) -> InstitutionDraft:
    values: dict[str, object] = {
        "name": "Mekong Hope",
        "branches": (BranchDraft("kh03", "Kampot"), BranchDraft("KH04", "Kep")),
    }
    return InstitutionDraft(**{**values, **changes})  # type: ignore[arg-type]


def test_create_institution_stores_it_with_branches_and_catalogues(tmp_path: Path) -> None:
    workspace = create_institution(tmp_path / "a.mfdw", draft())
    with workspace.database.read() as connection:
        found = connection.execute(sa.select(Institution.name, Institution.currency)).one()
        branches = connection.execute(sa.select(Branch.code, Branch.time_zone)).all()
        counted = [
            connection.execute(sa.select(sa.func.count()).select_from(each)).scalar_one()
            for each in (IncentiveKind, Area)
        ]
    assert tuple(found) == ("Mekong Hope", "KHR")
    assert [tuple(each) for each in branches] == [
        ("KH03", "Asia/Phnom_Penh"),
        ("KH04", "Asia/Phnom_Penh"),
    ]
    assert counted == [8, 7]
    assert workspace.backups.check().problems == ()
    workspace.close()


@pytest.mark.parametrize(
    ("changes", "rules"),
    [
        ({"name": " "}, ["name-missing"]),
        ({"branches": ()}, ["branch-missing"]),
        ({"branches": (BranchDraft("3", "x"),)}, ["branch-code-shape"]),
        ({"branches": (BranchDraft("K1", "x"), BranchDraft("k1", "y"))}, ["branch-code-twice"]),
        ({"branches": (BranchDraft("K1", ""),)}, ["name-missing"]),
        ({"currency": "XX"}, ["currency-unknown"]),
        ({"country": "Kampuchea"}, ["country-shape"]),
        ({"paper_size": "a5"}, ["paper-size-unknown"]),
    ],
)
def test_draft_that_cannot_stand_is_refused_and_nothing_created(tmp_path, changes, rules) -> None:
    assert [each.rule for each in validate(completed(draft(**changes)))] == rules
    with pytest.raises(InvalidError):
        create_institution(tmp_path / "a.mfdw", draft(**changes))
    assert list(tmp_path.iterdir()) == []


def test_country_fills_in_currency_and_time_zone_unless_given() -> None:
    given = completed(draft(country="vn", currency="usd"))
    assert (given.country, given.currency) == ("VN", "USD")
    assert given.branches[0].time_zone == "Asia/Ho_Chi_Minh"
    other = completed(draft(branches=(BranchDraft("B1", "x"),)))
    assert (other.country, other.currency, other.branches[0].time_zone) == ("", "USD", "UTC")


def test_existing_database_is_refused_and_kept(tmp_path: Path) -> None:
    create_institution(tmp_path / "a.mfdw", draft()).close()
    before = (tmp_path / "a.mfdw").read_bytes()
    with pytest.raises(RefusedError) as caught:
        create_institution(tmp_path / "a.mfdw", draft())
    assert caught.value.code == "database-exists"
    assert (tmp_path / "a.mfdw").read_bytes() == before


def test_failure_while_storing_leaves_no_file(tmp_path: Path, monkeypatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("mfdw_desktop.services.setup._store", fail)
    with pytest.raises(ZeroDivisionError):
        create_institution(tmp_path / "a.mfdw", draft())
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".mfdw"] == []
