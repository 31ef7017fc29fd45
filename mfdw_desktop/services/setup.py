"""Begin a database: the institution, its branches and the catalogues every one starts with."""

from __future__ import annotations

from pathlib import Path

from mfdw_desktop.database.engine import Target
from mfdw_desktop.database.models import Area, Branch, IncentiveKind, Institution
from mfdw_desktop.database.writing import Unit, write
from mfdw_desktop.domain.institutions import InstitutionDraft, completed, validate
from mfdw_desktop.domain.kinds import SEED_AREAS, SEED_KINDS
from mfdw_desktop.domain.problems import require_valid
from mfdw_desktop.services.workspace import Workspace, create_database


def create_institution(
    target: str | Path, draft: InstitutionDraft, *, passphrase: str | None = None
) -> Workspace:
    """Create a database with an institution and its branches, and open it.

    Raises:
        InvalidError: a name, code or currency cannot stand as it is. Nothing was created.
        RefusedError: there is a database already.
        DatabaseError: the place cannot be written.
    """
    institution = completed(draft)
    require_valid(validate(institution))
    workspace = create_database(target, passphrase)
    try:
        with write(workspace.database, workspace.actor) as unit:
            _store(unit, institution)
    except BaseException:
        workspace.close()
        path = Target.parse(target).path
        if path is not None:
            path.unlink(missing_ok=True)
        raise
    return workspace


def _store(unit: Unit, institution: InstitutionDraft) -> None:
    unit.create(
        Institution,
        name=institution.name,
        native_name=institution.native_name or None,
        country=institution.country,
        currency=institution.currency,
        language=institution.language,
        paper_size=institution.paper_size,
    )
    for branch in institution.branches:
        unit.create(
            Branch,
            code=branch.code,
            name=branch.name,
            native_name=branch.native_name or None,
            time_zone=branch.time_zone,
        )
    for area in SEED_AREAS:
        unit.create(Area, code=area.code, name=area.name)
    for kind in SEED_KINDS:
        unit.create(
            IncentiveKind,
            code=kind.code,
            name=kind.name,
            is_seed=True,
            uses_sessions=kind.uses_sessions,
            uses_conditions=kind.uses_conditions,
            uses_money=kind.uses_money,
        )
