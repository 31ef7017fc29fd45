"""Rows that wait for a person while a file comes in: asked once, and answered for good."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from mfdw_desktop.database.models import QueuedInterview
from mfdw_desktop.database.queries import imports
from mfdw_desktop.database.queries.imports import KnownClient, KnownQueued
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.imports import QueueReason
from mfdw_desktop.domain.imports import RowOutcomeKind as Outcome
from mfdw_desktop.domain.matching import content_digest, without_cleared
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.who import SHARED, WhoDecision
from mfdw_desktop.importing.rows import RowRecord, RowsHeader
from mfdw_desktop.services.intake_children import shape_of
from mfdw_desktop.services.intake_tally import RowResult

_TABLE = "queued_interview"


class WaitingRoom:
    """The queue of one round: what was decided about a row, and rows that come to wait."""

    def __init__(
        self, unit: Unit, header: RowsHeader, version: int, branch: int,
        queued: Iterable[KnownQueued],
    ) -> None:  # fmt: skip
        self._unit = unit
        self._header = header
        self._version = version
        self._branch = branch
        self._queued = {each.id: each for each in queued}
        self._by_key: dict[str, list[int]] = defaultdict(list)
        self._by_client: dict[int, list[int]] = defaultdict(list)
        self._by_content: dict[str, list[int]] = defaultdict(list)
        for each in self._queued.values():
            if each.source_key:
                self._by_key[each.source_key].append(each.id)
            if each.client_id is not None:
                self._by_client[each.client_id].append(each.id)
            self._by_content[each.own].append(each.id)

    def settled(self, row: RowRecord, client: KnownClient | None) -> RowResult | None:
        """Return what was decided about this very interview, or that it still waits."""
        if not self._queued:
            return None
        digest = digest_of(row)
        mine = list(self._by_key.get(row.key, ())) if row.key else []
        if client is not None:
            mine += self._by_client.get(client.id, ())
        elif not row.key:
            mine += self._by_content.get(digest, ())
        for key in dict.fromkeys(mine):
            each = self._queued[key]
            if each.reason == QueueReason.CLIENT_UNKNOWN and each.decision is None and client:
                self._answer(each, client)
                continue
            if each.decision is not None and digest in each.digests:
                return RowResult(Outcome.UNCHANGED, _TABLE, each.uid)
            if each.decision is None and digest == each.own:
                problem = problem_of(self._header, row, "interview-waits", Severity.WARNING)
                return RowResult(Outcome.QUEUED, _TABLE, each.uid, problem)
        return None

    def ask(
        self,
        row: RowRecord,
        reason: QueueReason,
        more: dict[str, Any],
        *,
        round_id: int,
        client: KnownClient | None = None,
        standing: int | None = None,
    ) -> RowResult:
        """Write a row into the queue as it was read, with `more` about why it waits."""
        made = self._unit.create(
            QueuedInterview,
            branch_id=client.branch_id if client is not None else self._branch,
            round_id=round_id,
            version_id=self._version,
            client_id=client.id if client is not None else None,
            response_id=standing,
            reason=reason.value,
            source_key=row.key or None,
            sheet_row=row.row,
            record={
                "answers": imports.document(row.answers),
                "missing": imports.document(without_cleared(row.missing)),
                "children": [list(each) for each in shape_of(row)],
                "day": row.day,
                "interviewer": row.interviewer,
                "seen_keys": list(row.seen_keys),
                "digest": digest_of(row),
                **more,
            },
        )
        rule = f"queued-{reason.value.replace(' ', '-')}"
        if more.get("who", {}).get("problem") == SHARED:
            rule = "queued-client-shared"
        elif reason is QueueReason.CLIENT_UNKNOWN and not row.client:
            rule = "queued-client-blank"
        problem = problem_of(self._header, row, rule, Severity.WARNING)
        return RowResult(Outcome.QUEUED, _TABLE, made.uid, problem)

    def _answer(self, queued: KnownQueued, client: KnownClient) -> None:
        """Settle a question who this is that the file itself has answered by now."""
        decision = WhoDecision.LINKED.value
        self._unit.update(QueuedInterview, queued.id, decision=decision, client_id=client.id)
        self._queued[queued.id] = replace(queued, decision=decision, digests=frozenset())


def digest_of(row: RowRecord) -> str:
    """Return what a row says as one number."""
    return content_digest(row.answers, without_cleared(row.missing), shape_of(row))


def problem_of(header: RowsHeader, row: RowRecord, rule: str, severity: Severity) -> RowProblem:
    """Return a problem of a whole row, or of its client's cell."""
    is_client = rule.startswith(("client-", "queued-client-"))
    letter = header.client_letter
    headers = {each.letter: each.header for each in header.matches}
    return RowProblem(
        sheet=header.sheet,
        row=row.row,
        column=letter if is_client else "",
        header=headers.get(letter, "") if is_client else "",
        value=row.client if is_client else row.key,
        rule=rule,
        severity=severity,
    )
