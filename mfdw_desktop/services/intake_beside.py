"""The columns of a response beside its answers: day, interviewer, client, its other names."""

from __future__ import annotations

from typing import Any

from mfdw_desktop.database.queries.imports import Standing
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.matching import compact
from mfdw_desktop.domain.policies import Verdict
from mfdw_desktop.importing.rows import RowRecord
from mfdw_desktop.services.intake_linking import Link
from mfdw_desktop.services.intake_policies import Rules
from mfdw_desktop.services.intake_tally import Tally


def plain_fields(
    unit: Unit, rules: Rules, tally: Tally, row: RowRecord, link: Link, standing: Standing
) -> dict[str, tuple[Any, Any]]:
    """Return the columns beside the answers that the row changes."""
    fields: dict[str, tuple[Any, Any]] = {}
    label = row.key or row.client
    newer = rules.is_newer(standing.uid, row)

    def takes(code: str, column: str, ours: object, theirs: str) -> bool:
        is_old = rules.is_mended_since(standing.uid, row)
        if is_old or rules.is_old_column(standing.uid, code, column, theirs):
            tally.laid(corrected=[code])
            return False
        verdict = rules.policies.verdict(code, is_empty=not ours, is_newer=lambda _: newer(column))
        return verdict is Verdict.TAKE

    is_told = row.day and not (row.is_day_guessed and standing.day)
    if (
        row.day != standing.day
        and is_told
        and takes("@day", "interviewed_on", standing.day, row.day)
    ):
        fields["interviewed_on"] = (standing.day or None, row.day)
        tally.sample(row.row, label, "@day", standing.day, row.day)
    if (
        row.interviewer
        and row.interviewer != standing.interviewer
        and takes("@interviewer", "interviewer", standing.interviewer, row.interviewer)
    ):
        fields["interviewer"] = (standing.interviewer or None, row.interviewer)
        tally.sample(row.row, label, "@interviewer", standing.interviewer, row.interviewer)
    if link.client is not None and standing.client_id is None and link.method is not None:
        fields["client_id"] = (None, link.client.id)
        fields["link_method"] = (None, link.method.value)
        fields["link_score"] = (None, 1.0)
        fields["linked_by"] = (None, unit.actor.uid)
        fields["linked_at"] = (None, unit.now)
    new = [
        key
        for key in (row.key, *row.seen_keys)
        if key and key != standing.source_key and key not in standing.seen_keys
    ]
    if new and standing.source_key is not None:
        fields["seen_keys"] = (
            compact(list(standing.seen_keys)) if standing.seen_keys else None,
            compact([*standing.seen_keys, *new]),
        )
    return fields
