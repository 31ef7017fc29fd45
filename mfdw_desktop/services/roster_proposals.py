"""What rosters of interviews say of a client's household; a person accepts it or not."""

from __future__ import annotations

from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import HouseholdMember, ResponseRow
from mfdw_desktop.database.queries import client_parts, roster
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain import roster as rules
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.households import HouseholdMember as Member
from mfdw_desktop.domain.households import MemberDraft, Relation
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.roles import PersonReader
from mfdw_desktop.domain.roster import Proposal
from mfdw_desktop.domain.surveys import LinkMethod, from_document
from mfdw_desktop.services.intake_roster import roster_readers


def proposals(database: Database, client_id: int) -> list[Proposal]:
    """Return what the latest roster says that the book does not: fields, and new persons."""
    with database.read() as connection:
        rows = roster.roster_rows(connection, client_id)
        household = roster.members(connection, [client_id]).get(client_id, [])
    latest = rows[-1].round if rows else ""
    known = {each.id: each for each in household}
    readers: dict[int, dict[str, PersonReader]] = {}
    found: list[Proposal] = []
    for row in rows:
        if row.round != latest:
            continue
        if row.version not in readers:
            readers[row.version] = roster_readers(from_document(row.definition))
        reader = readers[row.version].get(row.path)
        if reader is None:
            continue
        said = reader.read(row.answers)
        member = known.get(row.member_id or 0)
        if member is not None:
            found += rules.proposals(
                said, member, row_id=row.id, round_name=row.round, on=row.interviewed_on
            )
        elif _is_new(said, household, row):
            found.append(Proposal(row.id, row.round, row.interviewed_on, said))
    return found


def accept(database: Database, actor: Actor, client_id: int, proposal: Proposal) -> Changes:
    """Store what a proposal says as one edit, and link the row by hand.

    Raises:
        RefusedError: it is no longer proposed.
    """
    if proposal not in proposals(database, client_id):
        raise RefusedError("proposal-gone")
    said = proposal.said
    born, is_estimated = said.born(proposal.on)
    with write(database, actor) as unit:
        if proposal.member is None:
            draft = MemberDraft(
                name=said.name, native_name=said.native_name, sex=said.sex, birth_on=born,
                birth_estimated=is_estimated, relation=Relation.OTHER_RELATIVE,
            )  # fmt: skip
            key = client_parts.save_member(unit, client_id, draft, None)
            unit.update(
                ResponseRow, proposal.row_id, member_id=key, link_method=LinkMethod.MANUAL.value
            )
        elif proposal.field == "birth_on":
            unit.update(
                HouseholdMember, proposal.member.id, birth_on=said.birth_on, birth_estimated=False
            )
        else:
            unit.update(
                HouseholdMember, proposal.member.id, name=said.name or None,
                native_name=said.native_name or None,
            )  # fmt: skip
        return unit.changes


def _is_new(said: Any, household: list[Member], row: Any) -> bool:
    """Tell whether a row speaks of a person whom nobody of the household can be."""
    if said.sex is Sex.UNKNOWN or not (said.name or said.native_name):
        return False
    return all(rules.fit(said, each, row.interviewed_on) is None for each in household)
