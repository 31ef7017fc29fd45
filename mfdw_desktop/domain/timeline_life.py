"""Household, enterprises, papers kept and what was done on a client's line of time."""

from __future__ import annotations

from mfdw_desktop.domain.client_detail import ClientDetail, EventKind, TimelineEvent


def events(detail: ClientDetail) -> list[TimelineEvent]:
    """Return who came to live with her or left, what she began, what was kept and done."""
    return [*_household(detail), *_enterprises(detail), *_documents(detail), *_actions(detail)]


def _household(detail: ClientDetail) -> list[TimelineEvent]:
    return [
        TimelineEvent(
            on,
            EventKind.HOUSEHOLD,
            title=each.name or each.native_name,
            state=state,
            uid=each.uid,
            fields={"relation": each.relation.value,
                    "reason": each.left_reason.value if each.left_reason and is_end else ""},
        )
        for each in detail.household
        for on, state, is_end in (
            (each.joined_on, "joined", False), (each.left_on, "left", True),
        )
        if on is not None
    ]  # fmt: skip


def _enterprises(detail: ClientDetail) -> list[TimelineEvent]:
    return [
        TimelineEvent(
            on, EventKind.ENTERPRISE, title=each.activity or each.name, state=state, uid=each.uid
        )
        for each in detail.enterprises
        for on, state in ((each.started_on, "begun"), (each.closed_on, "closed"))
        if on is not None
    ]


def _documents(detail: ClientDetail) -> list[TimelineEvent]:
    """What proves another record is told there."""
    return [
        TimelineEvent(
            each.added_on,
            EventKind.DOCUMENT,
            title=each.title or each.file_name,
            detail=each.note,
            state=each.kind.value,
            uid=each.uid,
        )
        for each in detail.documents
        if each.of is None
    ]


def _actions(detail: ClientDetail) -> list[TimelineEvent]:
    return [
        TimelineEvent(
            each.done_on, EventKind.ACTION, title=each.text, detail=each.enterprise, uid=each.uid
        )
        for visit in detail.safety_visits
        for each in visit.actions
        if each.done_on is not None
    ]
