"""The responses of one export as they are read: in which order, and whose are left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.queries import survey_exports, surveys
from mfdw_desktop.database.queries.surveys import StoredForm
from mfdw_desktop.domain.exports import ExportLayout, ExportOptions
from mfdw_desktop.exchange.codebook import PART, AnswerTally
from mfdw_desktop.exchange.pseudonyms import pseudonym
from mfdw_desktop.exchange.survey_sheets import ResponseOut, RowOut, SurveyOut


@dataclass
class Source:
    """The responses of one export; they can be read more than once."""

    connection: Any
    stored: StoredForm
    options: ExportOptions
    survey: SurveyOut
    progress: Progress
    total: int
    withdrawn: frozenset[str] = frozenset()
    """Clients who took back that their answers may be shared: a pseudonymous export is shared."""
    harmonise: Callable[[ResponseOut], ResponseOut] | None = None
    """From a response to what the harmonisation makes of it, where it is asked for."""
    step: str = "read"
    done: int = 0

    def responses(self) -> Iterator[ResponseOut]:
        """Yield the responses; in a pseudonymous export in the order of the pseudonyms."""
        name = self.options.round or None
        keys = None
        if self.survey.is_pseudonymous:
            # The order of entry would tell who is who to whoever has the other export.
            key = self.survey.key
            known = [
                each
                for each in survey_exports.response_uids(self.connection, self.stored.id, name)
                if each[2] not in self.withdrawn
            ]
            ordered = sorted(
                (pseudonym(key, client or uid, "P" if client else "R"), pseudonym(key, uid), each)
                for each, uid, client in known
            )
            keys = [each for _, _, each in ordered]
        for row in survey_exports.exported(self.connection, self.stored.id, name, keys=keys):
            self.done += 1
            self.progress.report(self.done, self.total, self.step)
            made = _response(row)
            yield self.harmonise(made) if self.harmonise is not None else made

    def rows(self) -> list[RowOut]:
        """Return the rows of repeats; in a pseudonymous export in an order that tells nothing."""
        if self.harmonise is not None or self.options.layout is ExportLayout.WIDE:
            return []
        found = [
            RowOut(row.uid, row.id, row.parent_row_id, row.response_uid, row.path, row.answers,
                   row.missing or {})
            for row in survey_exports.exported_rows(
                self.connection, self.stored.id, self.options.round or None
            )
        ]  # fmt: skip
        if self.survey.is_pseudonymous:
            name = self.options.round or None
            left = {
                uid
                for _key, uid, client in survey_exports.response_uids(
                    self.connection, self.stored.id, name
                )
                if client in self.withdrawn
            }
            found = [each for each in found if each.response_uid not in left]
            found.sort(key=lambda each: pseudonym(self.survey.key, each.uid))
        return found


def tallied(source: Source, *, with_widths: bool = False) -> AnswerTally:
    """Return what is answered, from a first passage over all responses."""
    survey = source.survey
    shown = [each for level in survey.levels() for each in survey.visible(level)]
    tally = AnswerTally(shown, with_widths=with_widths)
    source.total *= 2
    rest = source.responses()
    while part := list(islice(rest, PART)):
        tally.add("", [each.answers for each in part],
                  [each.missing for each in part if each.missing])  # fmt: skip
    for repeat in source.stored.form.repeats:
        mine = [each for each in source.rows() if each.path == repeat.path]
        tally.add(repeat.path, [each.answers for each in mine],
                  [each.missing for each in mine if each.missing])  # fmt: skip
    return tally


def total_of(connection: Any, stored: StoredForm, round_name: str) -> int:
    """Return how many responses there are, of one round where it is named."""
    known = surveys.rounds(connection, stored.id)
    return sum(each.responses for each in known if round_name in ("", each.name))


def _response(row: Any) -> ResponseOut:
    return ResponseOut(
        uid=row.uid,
        version=row.version,
        client=row.client or "",
        client_uid=row.client_uid or "",
        branch=row.branch,
        round=row.round,
        arm=row.arm or "",
        day=row.interviewed_on,
        interviewer=row.interviewer or "",
        status=row.status,
        source_key=row.source_key or "",
        answers=row.answers,
        missing=row.missing or {},
    )
