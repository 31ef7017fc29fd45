"""Typing interviews in from paper, changing stored ones, and double entry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Response, ResponseEntry, SurveyRound
from mfdw_desktop.database.queries import entries, imports, organisation, surveys
from mfdw_desktop.database.queries.surveys import StoredForm
from mfdw_desktop.database.writing import Unit, write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.identifiers import uuid7
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.programme import arm_index
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
from mfdw_desktop.domain.surveys import LinkMethod, Questionnaire, is_round
from mfdw_desktop.services import entry_records

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


class Entries:
    """Interviews typed from paper in one database by one actor."""

    def __init__(self, database: Database, actor: Actor) -> None:
        self._database = database
        self._actor = actor

    def start(self, survey: str) -> EntryStart:
        """Return the newest form, its rounds, and what was broken off.

        Raises:
            RefusedError: there is no such questionnaire.
        """
        with self._database.read() as connection:
            form = self._form(connection, survey)
            return EntryStart(
                form.form,
                tuple(each.name for each in surveys.rounds(connection, form.id)),
                self._today(connection),
                tuple(entries.interviewers(connection, form.id)),
                tuple(entries.drafts(connection, form.id, self._actor.uid)),
            )

    def standing(self, survey: str, round_name: str, client_id: int) -> StandingEntry | None:
        """Return the interview that a client has in a round already."""
        with self._database.read() as connection:
            form = self._form(connection, survey)
            return entries.standing(connection, form.id, round_name, client_id)

    def save(
        self, head: EntryHead, record: EntryRecord, *, status: str = COMPLETE, draft: str = ""
    ) -> EntrySaved:
        """Store an interview as the first typing of its paper, all in one transaction.

        Raises:
            RefusedError: unknown questionnaire, round or client, or the client has an interview
                in this round.
        """
        _require_round(head.round)
        with write(self._database, self._actor) as unit:
            form = self._form(unit.connection, head.survey)
            client = _client(unit.connection, head.client_id)
            record = entry_records.with_head(form.form, record, client.code)
            record = entry_records.settled(form.form, record)
            if entries.standing(unit.connection, form.id, head.round, client.id) is not None:
                raise RefusedError("interview-stands", client=client.code, round=head.round)
            made = self._create(unit, form, head, record, client, status)
            entry_records.add_rows(unit, made.id, record.children)
            self._note_entry(unit, made.id, 1, head, record)
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
            form = self._form(connection, row.survey)
            record = entry_records.stored_record(connection, row)
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
            hidden=_count(record) - _count(shown),
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
            form = self._form(unit.connection, row.survey)
            stored = entry_records.stored_record(unit.connection, row)
            whole = _with_hidden(record, stored, self._hidden(form.form), form.form)
            whole = entry_records.with_head(form.form, whole)
            whole = entry_records.settled(form.form, whole)
            entry_records.change(unit, row, whole, form.version_id)
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
            form = self._form(unit.connection, row.survey)
            record = entry_records.settled(form.form, record)
            stored = entry_records.stored_record(unit.connection, row)
            first = entry_records.typed_only(form.form, stored)
            found = compare(form.form, first, entry_records.typed_only(form.form, record))
            self._note_entry(unit, row.id, 2, head, record, found)
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
    ) -> SecondFile:
        """Take a workbook as the second typing of the interviews of a round, or as a back-check.

        Nothing of it is stored but what differs; the batch can be taken back.

        Raises:
            RefusedError: unknown questionnaire, round or branch, or an unreadable file.
        """
        from mfdw_desktop.services import entry_files
        from mfdw_desktop.services.intake import Intake

        _require_round(options.round)
        branch = Intake(self._database, self._actor).branch(options.branch)
        with self._database.read() as connection:
            form = self._form(connection, options.survey)
            today = self._today(connection)
        return entry_files.compare_file(
            self._database, self._actor, form, path, options, branch, today,
            progress or Progress(), BACK_CHECK if is_back_check else SECOND_TYPING,
        )  # fmt: skip

    def lines(self, survey: str, round_name: str = "") -> list[EntryLine]:
        """Return the interviews that were typed, and how their two typings agree.

        Raises:
            RefusedError: there is no such questionnaire, or no such round.
        """
        if round_name:
            _require_round(round_name)
        with self._database.read() as connection:
            form = self._form(connection, survey)
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
                known = surveys.rounds(connection, self._form(connection, survey).id)
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
            form = self._form(unit.connection, row.survey)
            before = Comparison.from_document(second.comparison)
            new = [each for each in comparison.differences if each not in before.differences]
            whole_comparison = before.with_decisions(comparison)
            stored = entry_records.stored_record(unit.connection, row)
            record = applied(stored, new, EntryRecord.from_document(second.record))
            record = entry_records.with_head(form.form, record)
            whole = entry_records.settled(form.form, record)
            entry_records.change(unit, row, whole, row.version_id)
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
            form = self._form(connection, survey)
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

    def _create(
        self,
        unit: Unit,
        form: StoredForm,
        head: EntryHead,
        record: EntryRecord,
        client: Any,
        status: str,
    ) -> Any:
        round_id = surveys.round_id(unit.connection, form.id, head.round)
        if round_id is None:
            made = unit.create(SurveyRound, questionnaire_id=form.id, name=head.round)
            round_id = made.id
        day = date.fromisoformat(record.day) if record.day else None
        arms = arm_index(imports.assignments(unit.connection), day or self._today(unit.connection))
        arm = arms.arm_of(client.id, client.centre_id, client.branch_id)
        return unit.create(
            Response,
            branch_id=client.branch_id,
            round_id=round_id,
            version_id=form.version_id,
            client_id=client.id,
            interviewed_on=day,
            interviewer=record.interviewer or None,
            status=status,
            arm=arm.value if arm is not None else client.arm,
            answers=dict(record.answers),
            missing=dict(record.missing) or None,
            link_method=LinkMethod.MANUAL.value,
            link_score=1.0,
            linked_by=unit.actor.uid,
            linked_at=unit.now,
        )

    def _note_entry(
        self,
        unit: Unit,
        response: int,
        number: int,
        head: EntryHead,
        record: EntryRecord,
        found: Comparison | None = None,
    ) -> None:
        is_done = found is not None and not found.differences
        unit.create(
            ResponseEntry,
            response_id=response,
            number=number,
            entered_by=unit.actor.uid,
            typist=head.typist or None,
            entered_at=unit.now,
            seconds=head.seconds or None,
            record=record.to_document(),
            comparison=found.to_document() if found is not None else None,
            compared_at=unit.now if is_done else None,
            compared_by=unit.actor.uid if is_done else None,
        )

    def _form(self, connection: Any, survey: str) -> StoredForm:
        found = surveys.form_of(connection, survey)
        if found is None:
            known = ", ".join(surveys.codes(connection))
            raise RefusedError("survey-unknown", survey=survey, known=known)
        return found

    def _today(self, connection: Any) -> date:
        branches = organisation.branches(connection)
        zone = ZoneInfo(branches[0].time_zone) if branches else ZoneInfo("UTC")
        return self._database.clock().astimezone(zone).date()

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


def _require_round(name: str) -> None:
    if not is_round(name):
        raise RefusedError("round-unknown", round=name)


def _with_hidden(
    record: EntryRecord, stored: EntryRecord, hidden: frozenset[str], form: Questionnaire
) -> EntryRecord:
    """Return the record with what its typist neither saw nor typed, as it is stored."""
    from mfdw_desktop.domain.survey_heads import head_questions, is_typed

    heads = head_questions(form)
    typed = {each.code for each in form.questions if is_typed(each) or each.code in heads.codes}
    typed -= hidden | ({heads.client.code} if heads.client is not None else set())
    rows = list(record.children)
    old: Sequence[Any] = stored.children
    for at, each in enumerate(rows):
        if at < len(old) and old[at].path == each.path and old[at].parent == each.parent:
            rows[at] = each._replace(
                answers={**_others(old[at].answers, typed), **each.answers},
                missing={**_others(old[at].missing, typed), **each.missing},
            )
    return replace(
        record,
        answers={**_others(stored.answers, typed), **record.answers},
        missing={**_others(stored.missing, typed), **record.missing},
        children=tuple(rows),
    )


def _others(values: Mapping[str, Any], typed: set[str]) -> dict[str, Any]:
    return {code: value for code, value in values.items() if code not in typed}


def _count(record: EntryRecord) -> int:
    inner = sum(len(each.answers) + len(each.missing) for each in record.children)
    return len(record.answers) + len(record.missing) + inner
