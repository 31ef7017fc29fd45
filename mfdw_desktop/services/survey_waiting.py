"""Interviews that wait for a person: for a decision between two, or for their client."""

from __future__ import annotations

from collections.abc import Sequence

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.imports import QueueDecision, QueuedLine
from mfdw_desktop.domain.who import Candidate, WhoDecision, WhoLine
from mfdw_desktop.services import survey_queue, survey_who
from mfdw_desktop.services.book_service import BookService


class SurveyWaiting(BookService):
    """The interviews of a database that wait, for one actor."""

    def queued(self) -> list[QueuedLine]:
        """Return the interviews that wait for a decision, with what differs."""
        return survey_queue.waiting(self._database)

    def decide(self, key: int, decision: QueueDecision) -> Changes:
        """Settle a queued interview; the edit can be undone.

        Raises:
            RefusedError: no such interview, or it was decided already.
        """
        return survey_queue.decide(self._database, self._actor, key, decision)

    def unknown(self, survey: str = "") -> list[WhoLine]:
        """Return the interviews that wait for their client, oldest first."""
        return survey_who.waiting(self._database, survey)

    def candidates(self, lines: Sequence[WhoLine]) -> dict[int, list[Candidate]]:
        """Return for each line's id the clients who may be the one, the likeliest first."""
        return survey_who.candidates(self._database, lines, self.today())

    def decide_who(
        self,
        key: int,
        decision: WhoDecision,
        client_id: int | None = None,
        *,
        likeness: float | None = None,
    ) -> Changes:
        """Settle who was interviewed; the edit can be undone.

        Raises:
            RefusedError: no such interview, it was decided already, or no such client.
        """
        return survey_who.decide(
            self._database, self._actor, key, decision, client_id, likeness=likeness
        )
