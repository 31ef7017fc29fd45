"""Registration papers and safety visits on a client's line of time."""

from __future__ import annotations

from mfdw_desktop.domain.client_detail import ClientDetail, EventKind, TimelineEvent


def events(detail: ClientDetail) -> list[TimelineEvent]:
    """Return what happened to the papers and workplaces of a client."""
    papers = [
        TimelineEvent(
            each.issued_on,
            EventKind.PAPER,
            title=each.authority,
            detail=each.number,
            uid=each.uid,
            fields={"grade": each.grade, "documents": each.documents},
        )
        for each in detail.papers
        if each.issued_on is not None
    ]
    visits = [
        TimelineEvent(
            each.on,
            EventKind.SAFETY_VISIT,
            title=each.checklist,
            detail=each.visitor,
            uid=each.uid,
            fields={"score": each.score, "actions": len(each.actions), "done": each.done,
                    "documents": each.documents},
        )
        for each in detail.safety_visits
    ]  # fmt: skip
    return papers + visits
