"""What insurance and health care a client has, for her page and her paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from mfdw_desktop.database.queries import claims, covered, health_visits, insurance
from mfdw_desktop.domain.claims import ClaimFilter
from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.health_care import VisitFilter
from mfdw_desktop.domain.insurance import PolicyFilter

_MOST = 200
"""Policies, claims or visits of one client that are shown at most."""


def with_insurance(
    connection: Any, detail: ClientDetail, today: date, *, sees: bool
) -> ClientDetail:
    """Return the client with policies, claims, visits, and who of her household is covered."""
    key = detail.client.id
    lines = [each.id for each in detail.household]
    return replace(
        detail,
        policies=tuple(
            insurance.policies(connection, PolicyFilter(client_id=key), today, limit=_MOST)[1]
        ),
        claims=tuple(claims.claims(connection, ClaimFilter(client_id=key), limit=_MOST)[1]),
        visits=tuple(
            health_visits.visits(
                connection, VisitFilter(client_id=key), today, sensitive=sees, limit=_MOST
            )[1]
        ),
        covered=covered.covered_keys(connection, today, lines),
    )
