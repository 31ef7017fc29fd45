"""Writing a policy with the persons it covers and the award behind it, in one transaction."""

from __future__ import annotations

from datetime import date
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.queries import incentive_writing, schemes
from mfdw_desktop.database.queries import insurance_writing as writing
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.incentives import AwardDraft, Scheme
from mfdw_desktop.domain.insurance import KIND, PolicyDraft
from mfdw_desktop.services import awards_beside

_FIELDS = {"amount": "client_share", "on": "starts_on", "quantity": "persons"}
"""Fields of an award by the field of a policy that says them."""


def write_policy(unit: Unit, draft: PolicyDraft, today: date, key: int | None = None) -> int:
    """Write a checked policy with its persons and its award within a write; return its id.

    Raises:
        InvalidError: the award cannot be given.
        RefusedError: the number is taken, or somebody cannot be insured.
    """
    scheme = scheme_of(unit.connection, draft.scheme_id or 0)
    writing.require_free(unit.connection, draft, key)
    award = _award(unit, draft, scheme, today, key)
    return writing.save_policy(unit, draft, award, key)


def scheme_of(connection: Any, key: int) -> Scheme:
    """Return the scheme of insurance with a key.

    Raises:
        RefusedError: there is none, or it is of another kind.
    """
    found = schemes.schemes(connection, key)
    if not found:
        raise RefusedError("scheme-unknown", scheme=key)
    if found[0].kind != KIND:
        raise RefusedError("scheme-not-of-kind", scheme=found[0].code)
    return found[0]


def _award(
    unit: Unit, draft: PolicyDraft, scheme: Scheme, today: date, key: int | None
) -> int | None:
    """Return the award of a policy after giving it, changing it, or taking it away."""
    share = draft.institution_share
    held: int | None = None
    if key is not None:
        held = writing.policy_row(unit.connection, key).award_id
    if key is None and draft.award_id is not None:
        held = writing.waiting_award(unit.connection, draft)
    if share is None or share.minor <= 0:
        if held is not None:
            incentive_writing.remove_awards(unit, [held])
        return None
    assert draft.starts_on is not None
    award = AwardDraft(
        scheme_id=scheme.id,
        client_id=draft.client_id,
        on=min(draft.starts_on, today),
        amount=share,
        quantity=max(len(draft.persons), 1),
        reference=draft.number.strip(),
        reason=draft.reason,
    )
    if held is None:
        return awards_beside.give(unit, today, award, scheme, _FIELDS)
    awards_beside.follow(unit, today, held, award, scheme, _FIELDS)
    return held
