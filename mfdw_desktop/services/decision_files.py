"""What a second person decides, and the sessions held, as files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from mfdw_desktop.domain.approvals import Waiting
from mfdw_desktop.domain.incentives import Session
from mfdw_desktop.domain.money import to_decimal
from mfdw_desktop.domain.reviews import ReviewRow

Content = tuple[Sequence[tuple[str, str]], Iterator[Sequence[Any]]]
"""Name and kind of each column, and the rows."""
_WAITING = (
    ("number", "integer"), ("client", "text"), ("name", "text"), ("what", "text"),
    ("branch", "text"), ("amount", "decimal"), ("currency", "text"), ("requested_by", "text"),
    ("requested_at", "text"), ("decision", "text"), ("decided_by", "text"),
    ("decided_at", "text"), ("reason", "text"),
)  # fmt: skip
_REVIEWS = (
    ("number", "integer"), ("client", "text"), ("name", "text"), ("child", "text"),
    ("scheme", "text"), ("condition", "text"), ("due_on", "day"), ("checked_on", "day"),
    ("checked_by", "text"), ("note", "text"), ("decision", "text"), ("reason", "text"),
    ("follows", "text"), ("follow_up_on", "day"), ("decided_on", "day"), ("decided_by", "text"),
)  # fmt: skip
_SESSIONS = (
    ("on", "day"), ("topic", "text"), ("scheme", "text"), ("centre", "text"),
    ("module", "text"), ("place", "text"), ("trainer", "text"), ("status", "text"),
    ("invited", "integer"), ("attended", "integer"), ("note", "text"),
)  # fmt: skip


def waiting(rows: Iterable[Waiting]) -> Content:
    """Return what waits for approval or was decided, for a file."""
    return _WAITING, (
        (each.id, each.client_code or None, each.client_name or None, each.what, each.branch,
         to_decimal(each.amount.minor, each.amount.currency) if each.amount else None,
         each.amount.currency if each.amount else None, each.requested_by,
         each.requested_at.isoformat(" ", "seconds"),
         each.decision.value if each.decision else None, each.decided_by or None,
         each.decided_at.isoformat(" ", "seconds") if each.decided_at else None,
         each.reason or None)
        for each in rows
    )  # fmt: skip


def reviews(rows: Iterable[ReviewRow]) -> Content:
    """Return the breaches that wait for a review or were reviewed, for a file."""
    return _REVIEWS, (
        (each.check_id, each.client_code, each.client_name, each.child or None, each.scheme_name,
         each.condition, each.due_on, each.checked_on, each.checked_by or None, each.note or None,
         each.decision.value if each.decision else None, each.reason or None,
         each.follows or None, each.follow_up_on, each.decided_on, each.decided_by or None)
        for each in rows
    )  # fmt: skip


def sessions(rows: Iterable[Session]) -> Content:
    """Return the sessions with how many came, for a file."""
    return _SESSIONS, (
        (each.on, each.topic or None, each.scheme_name, each.centre or None, each.module or None,
         each.place or None, each.trainer or None, each.status.value, each.invited,
         each.attended, each.note or None)
        for each in rows
    )  # fmt: skip
