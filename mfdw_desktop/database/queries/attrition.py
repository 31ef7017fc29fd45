"""Who of the baseline was interviewed again, for the rounds of a branch at a month's end."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from mfdw_desktop.database.models import Response, SurveyRound
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.domain.round_report import DONE
from mfdw_desktop.domain.surveys import base_round


def again(connection: Connection, branch: int, month: Month) -> dict[int, tuple[int, int]]:
    """Return by later round how many clients the baseline had, and how many of them it has."""
    rounds: dict[int, dict[str, int]] = defaultdict(dict)
    for questionnaire, name, key in connection.execute(
        sa.select(SurveyRound.questionnaire_id, SurveyRound.name, SurveyRound.id).where(
            sa.exists().where(Response.round_id == SurveyRound.id, Response.deleted_at.is_(None))
        )
    ):
        rounds[questionnaire][name] = key
    found = {}
    for of_one in rounds.values():
        for name, key in of_one.items():
            base = base_round(of_one, name)
            if base is not None:
                found[key] = _counts(connection, branch, month, of_one[base], key)
    return found


def _counts(
    connection: Connection, branch: int, month: Month, base: int, later: int
) -> tuple[int, int]:
    first = _interviewed(branch, month, base).subquery()
    is_again = first.c.client_id.in_(_interviewed(branch, month, later))
    row = connection.execute(
        sa.select(sa.func.count(), sa.func.count(sa.case((is_again, 1)))).select_from(first)
    ).one()
    return int(row[0]), int(row[1])


def _interviewed(branch: int, month: Month, key: int) -> sa.Select[Any]:
    """Select the clients of the branch with answers in a round, each once."""
    day = Response.interviewed_on
    return (
        sa.select(Response.client_id)
        .where(
            Response.round_id == key,
            Response.branch_id == branch,
            Response.deleted_at.is_(None),
            Response.client_id.is_not(None),
            Response.status.in_(DONE),
            sa.or_(day.is_(None), day <= month.last),
        )
        .distinct()
    )
