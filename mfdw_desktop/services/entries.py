"""Typing interviews in from paper, changing stored ones, and double entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.models import Response, ResponseEntry
from mfdw_desktop.database.queries import entries, surveys
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain import entry_records
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.identifiers import uuid7
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.survey_entries import (
    BACK_CHECK,
    SECOND_TYPING,
    Comparison,
    EntryDraftLine,
    EntryHead,
    EntryLine,
    EntryRecord,
    LoadedEntry,
    StandingEntry,
    applied,
    compare,
)
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.services import entry_writing
from mfdw_desktop.services.book_service import BookService
from mfdw_desktop.services.survey_service import form_named, require_round

if TYPE_CHECKING:
    from mfdw_desktop.services.entry_files import SecondFile

COMPLETE, PARTIAL = "complete", "partial"


@dataclass(frozen=True)
class EntryStart:
    """What typing in begins with."""

    form: Questionnaire
    rounds: tuple[str, ...]
    """Those that began already."""
    today: date
    interviewers: tuple[str, ...]
    drafts: tuple[EntryDraftLine, ...]


@dataclass(frozen=True)
class EntrySaved:
    """An interview that was stored."""

    response: str
    changes: Changes


@dataclass(frozen=True)
class SecondSaved:
    """A second typing, held against the first."""

    response: str
    comparison: Comparison
    changes: Changes


class Entries(BookService):
    """Interviews typed from paper in one database by one actor."""

    def start(self, survey: str) -> EntryStart:
        """Return the newest form, its rounds, and what was broken off.

        Raises:
            RefusedError: there is no such questionnaire.
        """
        with self._database.read() as connection:
            form = form_named(connection, survey)
            return EntryStart(
                form.form,
                tuple(each.name for each in surveys.rounds(connection, form.id)),
                self._day(connection),
                tuple(entries.interviewers(connection, form.id)),
                tuple(entries.drafts(connection, form.id, self._actor.uid)),
            )

    def standing(self, survey: str, round_name: str, client_id: int) -> StandingEntry | None:
        """Return the interview that a client has in a round already."""
        with self._database.read() as connection:
            form = form_named(connection, survey)
            return entries.standing(connection, form.id, round_name, client_id)

    def save(
        self, head: EntryHead, record: EntryRecord, *, status: str = COMPLETE, draft: str = ""
    ) -> EntrySaved:
        """Store an interview as the first typing of its paper, all in one transaction.

        Raises:
            RefusedError: unknown questionnaire, round or client, or the client has an interview
                in this round.
        """
        require_round(head.round)
        with write(self._database, self._actor) as unit:
            form = form_named(unit.connection, head.survey)
            client = _client(unit.connection, head.client_id)
            record = entry_records.with_head(form.form, record, client.code)
            record = entry_records.settled(form.form, record)
            if entries.standing(unit.connection, form.id, head.round, client.id) is not None:
                raise RefusedError("interview-stands", client=client.code, round=head.round)
            made = entry_writing.create(
                unit, form, head, record, client, status, self._day(unit.connection)
            )
            entry_writing.add_rows(unit, made.id, record.children)
            entry_writing.note_typing(unit, made.id, 1, head, record)
            if draft:
                entries.drop_draft(unit.connection, draft)
            return EntrySaved(made.uid, unit.changes)

    def load(self, response: str) -> LoadedEntry:
        """Return a stored interview to be changed, sensitive answers as the actor may see them.

        Raises:
            RefusedError: there is no such interview.
        """
        with self._database.read() as connection:
            row = _response(connection, response)
            form = form_named(connection, row.survey)
            record = entry_writing.stored_record(connection, row)
        hidden = self._hidden(form.form)
        shown = entry_records.without(record, hidden)
        return LoadedEntry(
            response=row.uid,
            version=row.version,
            survey=row.survey,
            round=row.round,
            client_id=row.client_id,
            client=row.client_code or "",
            name=row.client_name or row.native_name or "",
            record=shown,
            client_uid=row.client_uid or "",
            hidden=entry_records.count(record) - entry_records.count(shown),
        )

    def change(
        self,
        response: str,
        record: EntryRecord,
        *,
        version: int,
        status: str = COMPLETE,
        draft: str = "",
    ) -> EntrySaved:
        """Change a stored interview; every changed answer stands in the ledger.

        Raises:
            RefusedError: no such interview, or somebody changed it since it was opened.
        """
        with write(self._database, self._actor) as unit:
            row = _response(unit.connection, response)
            if row.version != version:
                raise RefusedError("interview-changed", client=row.client_code or "")
            form = form_named(unit.connection, row.survey)
            stored = entry_writing.stored_record(unit.connection, row)
            whole = entry_records.with_hidden(record, stored, self._hidden(form.form), form.form)
            whole = entry_records.with_head(form.form, whole)
            whole = entry_records.settled(form.form, whole)
            entry_writing.change(unit, row, whole, form.version_id)
            if row.status in (COMPLETE, PARTIAL):
                unit.update(Response, row.id, status=status)
            if draft:
                entries.drop_draft(unit.connection, draft)
            return EntrySaved(row.uid, unit.changes)

    def save_second(
        self, response: str, head: EntryHead, record: EntryRecord, *, draft: str = ""
    ) -> SecondSaved:
        """Store the second typing of a paper and hold it against what stands.

        Raises:
            RefusedError: no such interview, or it was typed twice already.
        """
        with write(self._database, self._actor) as unit:
            row = _response(unit.connection, response)
            if entries.entry(unit.connection, row.id, 2) is not None:
                raise RefusedError("interview-typed-twice", client=row.client_code or "")
            form = form_named(unit.connection, row.survey)
            record = entry_records.settled(form.form, record)
            stored = entry_writing.stored_record(unit.connection, row)
            first = entry_records.typed_only(form.form, stored)
            found = compare(form.form, first, entry_records.typed_only(form.form, record))
            entry_writing.note_typing(unit, row.id, 2, head, record, found)
            if draft:
                entries.drop_draft(unit.connection, draft)
            shown = found.without(self._hidden(form.form))
            return SecondSaved(row.uid, shown, unit.changes)

    def compare_file(
        self,
        path: Path,
        options: ImportOptions,
        progress: Progress | None = None,
        *,
        is_back_check: bool = False,
        types: Mapping[str, int] | None = None,
    ) -> SecondFile:
        """Take a workbook as the second typing of the interviews of a round, or as a back-check.

        Nothing of it is stored but what differs; the batch can be taken back. Questions get
        the `types` of a back-check with it.

        Raises:
            RefusedError: unknown questionnaire, round or branch, or an unreadable file.
        """
        from mfdw_desktop.services import entry_files
        from mfdw_desktop.services.intake import Intake

        require_round(options.round)
        branch = Intake(self._database, self._actor).branch(options.branch)
        with self._database.read() as connection:
            form = form_named(connection, options.survey)
            today = self._day(connection)
        return entry_files.compare_file(
            self._database, self._actor, form, path, options, branch, today,
            progress or Progress(), BACK_CHECK if is_back_check else SECOND_TYPING, types or {},
        )  # fmt: skip

    def lines(self, survey: str, round_name: str = "") -> list[EntryLine]:
        """Return the interviews that were typed, and how their two typings agree.

        Raises:
            RefusedError: there is no such questionnaire, or no such round.
        """
        if round_name:
            require_round(round_name)
        with self._database.read() as connection:
            form = form_named(connection, survey)
            found = entries.lines(connection, form.id, round_name)
        hidden = self._hidden(form.form)
        return [
            replace(each, comparison=each.comparison.without(hidden)) if each.comparison else each
            for each in found
        ]

    def compared(self, survey: str, round_name: str) -> list[EntryLine]:
        """Return the lines of a round whose typings are to be held against each other.

        Raises:
            RefusedError: no such questionnaire or round, or nothing stands in the round.
        """
        lines = self.lines(survey, round_name)
        if not lines:
            with self._database.read() as connection:
                known = surveys.rounds(connection, form_named(connection, survey).id)
            if not any(each.responses for each in known if each.name == round_name):
                raise RefusedError("round-empty", round=round_name, survey=survey)
        return lines

    def decide(self, response: str, comparison: Comparison) -> Changes:
        """Carry out what was decided about differences; the interview gets what holds.

        Raises:
            RefusedError: no such interview, or it has no second typing.
        """
        with write(self._database, self._actor) as unit:
            row = _response(unit.connection, response)
            second = entries.entry(unit.connection, row.id, 2)
            if second is None:
                raise RefusedError("interview-typed-once", client=row.client_code or "")
            form = form_named(unit.connection, row.survey)
            before = Comparison.from_document(second.comparison)
            new = [each for each in comparison.differences if each not in before.differences]
            whole_comparison = before.with_decisions(comparison)
            stored = entry_writing.stored_record(unit.connection, row)
            record = applied(stored, new, EntryRecord.from_document(second.record))
            record = entry_records.with_head(form.form, record)
            whole = entry_records.settled(form.form, record)
            entry_writing.change(unit, row, whole, row.version_id)
            is_done = whole_comparison.waiting == 0
            unit.update(
                ResponseEntry,
                second.id,
                comparison=whole_comparison.to_document(),
                compared_at=unit.now if is_done else None,
                compared_by=unit.actor.uid if is_done else None,
            )
            return unit.changes

    def keep_draft(self, survey: str, uid: str, content: Mapping[str, Any]) -> str:
        """Keep what was typed so far; return the draft's uid, a new one for an empty `uid`."""
        key = uid or uuid7()
        with self._database.transaction() as connection:
            form = form_named(connection, survey)
            entries.keep_draft(
                connection,
                key,
                questionnaire=form.id,
                actor=self._actor.uid,
                at=self._database.clock(),
                content=dict(content),
            )
        return key

    def drop_draft(self, uid: str) -> None:
        """Throw a draft away."""
        with self._database.transaction() as connection:
            entries.drop_draft(connection, uid)

    def _hidden(self, form: Questionnaire) -> frozenset[str]:
        if self._actor.may_see_sensitive:
            return frozenset()
        return frozenset(each.code for each in form.questions if each.sensitive)


def _client(connection: Any, client_id: int) -> Any:
    client = entries.client_row(connection, client_id)
    if client is None:
        raise RefusedError("client-gone")
    return client


def _response(connection: Any, uid: str) -> Any:
    row = entries.response_row(connection, uid)
    if row is None:
        raise RefusedError("interview-gone")
    return row
