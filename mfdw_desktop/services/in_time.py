"""Nothing is given before the client came, or before the scheme began.

Lists of awards are held to the scheme, and not to the client: they tell of clients whose first
day nobody wrote down.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from mfdw_desktop.database.queries import giving as queries
from mfdw_desktop.domain.bounds import early_problems
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.problems import FieldProblem, require_valid
from mfdw_desktop.services.row_errors import RowErrors


class Given(NamedTuple):
    """Something new of a client, on a day."""

    client_id: int | None
    scheme_id: int | None
    on: date | None


def require_in_time(connection: Any, given: Sequence[Given], name: str = "on") -> None:
    """Refuse what is dated before its client or its scheme.

    Raises:
        InvalidError: the field `name` says when that was.
    """
    listed = [each for each in given if each.on is not None]
    joined = queries.joined_days(connection, {each.client_id for each in listed} - {None})
    started = queries.first_days(connection, {each.scheme_id for each in listed} - {None})
    wrong = RowErrors()
    for number, each in enumerate(given):
        if each.on is None:
            continue
        found = early_problems(
            name,
            each.on,
            joined_on=joined.get(each.client_id or 0),
            starts_on=started.get(each.scheme_id or 0),
        )
        with wrong.of(number):
            require_valid(found)
    wrong.require_none()


def open_problems(scheme: Scheme, on: date) -> list[FieldProblem]:
    """Return what is wrong with something that is given by hand of a scheme that has ended."""
    return [] if scheme.is_open_on(on) else [FieldProblem("on", "scheme-not-open")]
