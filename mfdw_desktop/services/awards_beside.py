"""Awards that belong to another record: the share of a premium, a voucher for the doctor.

They are given and changed as all others are (`services.giving`), so a policy cannot do what
the sheet of a centre is refused: rules, the comparison group and approvals hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from mfdw_desktop.database.queries import incentive_writing
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.incentives import AwardDraft, AwardStatus, Scheme
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.services.giving import Giver


def give(
    unit: Unit, today: date, draft: AwardDraft, scheme: Scheme, names: Mapping[str, str]
) -> int:
    """Give an award; return its id. `names` are its fields by those of the record beside it.

    Raises:
        InvalidError: it cannot be stored, or somebody may not have it and no reason is given.
    """
    giver = Giver(unit, today)
    verdict = next(iter(giver.book.verdicts_of([draft], {scheme.id: scheme}).values()), None)
    try:
        return giver.give(draft, scheme, verdict)
    except InvalidError as error:
        raise _renamed(error, names) from error


def follow(
    unit: Unit, today: date, key: int, draft: AwardDraft, scheme: Scheme, names: Mapping[str, str]
) -> None:
    """Let an award say what the record beside it says now; its day and status stay.

    Raises:
        InvalidError: it cannot be stored.
    """
    held = incentive_writing.standing(unit, key)
    wanted = replace(
        draft,
        on=held.given_on,
        status=AwardStatus(held.status),
        loan_id=held.loan_id,
        reference=draft.reference or held.reference or "",
        note=held.note or "",
        fields={name: str(value) for name, value in (held.fields or {}).items()},
    )
    try:
        Giver(unit, today).update(key, wanted, scheme)
    except InvalidError as error:
        raise _renamed(error, names) from error


def _renamed(error: InvalidError, names: Mapping[str, str]) -> InvalidError:
    problems = tuple(replace(each, name=names.get(each.name, each.name)) for each in error.problems)
    return InvalidError(error.code, **{**error.fields, "problems": problems})
