"""Institution, branches, centres, groups and staff: kept, checked, removed, undone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.actors import Actor, Role
from mfdw_desktop.domain.institutions import BranchDraft, InstitutionDraft
from mfdw_desktop.domain.organisation import BranchEntry, CentreEntry, GroupEntry, StaffEntry
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.services.organisation import Organisation
from mfdw_desktop.services.setup import create_institution
from mfdw_desktop.services.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    branches = (BranchDraft("KH03", "Kampot"), BranchDraft("KH01", "Takeo"))
    draft = InstitutionDraft(name="Samakki", branches=branches)
    return create_institution(tmp_path / "kampot.mfdw", draft)


@pytest.fixture
def organisation(workspace: Workspace) -> Organisation:
    return workspace.organisation


def test_new_database_has_its_institution_and_branches(organisation: Organisation) -> None:
    facts = organisation.institution()
    assert (facts.name, facts.country, facts.currency) == ("Samakki", "KH", "KHR")
    assert [row.code for row in organisation.branches()] == ["KH01", "KH03"]


def test_saved_institution_keeps_its_currency_known(organisation: Organisation) -> None:
    facts = organisation.institution()
    changes = organisation.save_institution(replace(facts, name="Samakki MFI"))
    assert changes.touches("institution")
    assert changes.edit is not None
    with pytest.raises(InvalidError) as refused:
        organisation.save_institution(replace(facts, currency="XXX"))
    assert [each.rule for each in refused.value.problems] == ["currency-unknown"]


def test_centre_with_officer_and_group_is_listed(organisation: Organisation) -> None:
    organisation.save_staff(StaffEntry("KH03", "DK", "Dara Kim", role=Role.OFFICER))
    officer = organisation.staff()[0]
    organisation.save_centre(
        CentreEntry("KH03", "TT", "Trapeang Thum", officer_id=officer.id, meeting_weekday=2)
    )
    centre = organisation.centres()[0]
    organisation.save_group(GroupEntry(centre.id, "G1", "Group one"))
    assert (centre.officer, centre.meeting_weekday, centre.clients) == ("Dara Kim", 2, 0)
    assert organisation.staff()[0].centres == 1
    group = organisation.groups()[0]
    assert (group.centre, group.branch) == ("Trapeang Thum", "KH03")


@pytest.mark.parametrize(
    ("entry", "rule"),
    [
        (CentreEntry("KH03", "", "A"), "code-missing"),
        (CentreEntry("KH03", "a b", "A"), "unit-code-shape"),
        (CentreEntry("KH03", "A", " "), "name-missing"),
        (CentreEntry("KH03", "tt", "Again"), "code-taken"),
    ],
)
def test_centre_that_cannot_stand_is_refused(
    organisation: Organisation, entry: CentreEntry, rule: str
) -> None:
    organisation.save_centre(CentreEntry("KH03", "TT", "Trapeang Thum"))
    with pytest.raises(InvalidError) as refused:
        organisation.save_centre(entry)
    assert [each.rule for each in refused.value.problems] == [rule]


def test_same_code_in_another_branch_is_fine(organisation: Organisation) -> None:
    organisation.save_centre(CentreEntry("KH03", "TT", "Trapeang Thum"))
    organisation.save_centre(CentreEntry("KH01", "TT", "Tram Kak"))
    assert len(organisation.centres()) == 2


def test_saving_a_centre_again_keeps_its_own_code(organisation: Organisation) -> None:
    organisation.save_centre(CentreEntry("KH03", "TT", "Trapeang Thum"))
    key = organisation.centres()[0].id
    organisation.save_centre(CentreEntry("KH03", "TT", "Trapeang Thum Leu"), key)
    assert organisation.centres()[0].name == "Trapeang Thum Leu"


def test_branch_code_has_its_shape(organisation: Organisation) -> None:
    with pytest.raises(InvalidError):
        organisation.save_branch(BranchEntry(code="kh-9", name="Kep"))
    organisation.save_branch(BranchEntry(code="KH09", name="Kep"))
    assert organisation.branches()[-1].time_zone == "Asia/Phnom_Penh"


def test_what_is_in_use_cannot_be_removed(organisation: Organisation) -> None:
    organisation.save_staff(StaffEntry("KH03", "DK", "Dara Kim"))
    officer = organisation.staff()[0]
    organisation.save_centre(CentreEntry("KH03", "TT", "Trapeang Thum", officer_id=officer.id))
    branch = next(row for row in organisation.branches() if row.code == "KH03")
    with pytest.raises(RefusedError, match="staff-in-use"):
        organisation.remove_staff(officer.id)
    with pytest.raises(RefusedError, match="branch-in-use"):
        organisation.remove_branch(branch.id)
    organisation.remove_centre(organisation.centres()[0].id)
    organisation.remove_staff(officer.id)
    organisation.remove_branch(branch.id)
    assert [row.code for row in organisation.branches()] == ["KH01"]


def test_removal_is_taken_back_by_its_edit(
    workspace: Workspace, organisation: Organisation
) -> None:
    organisation.save_centre(CentreEntry("KH03", "TT", "Trapeang Thum"))
    changes = organisation.remove_centre(organisation.centres()[0].id)
    assert organisation.centres() == []
    workspace.batches.undo_edit(changes.edit or "")
    assert organisation.centres()[0].code == "TT"


def test_actor_of_one_branch_sees_that_branch(workspace: Workspace) -> None:
    actor = Actor("dara", Role.OFFICER, frozenset({"KH01"}))
    mine = Organisation(workspace.database, actor)
    assert [row.code for row in mine.branches()] == ["KH01"]


def test_group_of_an_unknown_centre_is_refused(organisation: Organisation) -> None:
    with pytest.raises(RefusedError, match="centre-unknown"):
        organisation.save_group(GroupEntry(99, "G1", "Group"))
