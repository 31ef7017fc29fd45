"""A workbook as the second typing or as a back-check: compared with what stands, never stored."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import ResponseEntry
from mfdw_desktop.database.queries import entries
from mfdw_desktop.database.queries.surveys import StoredForm
from mfdw_desktop.database.snapshot import file_sha256
from mfdw_desktop.database.writing import NewBatch, Unit, write
from mfdw_desktop.domain import entry_records
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.expressions import ChildAnswers
from mfdw_desktop.domain.imports import ImportOptions, NewClients
from mfdw_desktop.domain.matching import without_cleared
from mfdw_desktop.domain.survey_entries import (
    BACK_CHECK,
    SECOND_TYPING,
    EntryRecord,
    compare,
)
from mfdw_desktop.domain.survey_heads import head_questions
from mfdw_desktop.importing.rows import Chunk, RowRecord, RowsHeader
from mfdw_desktop.services import entry_writing
from mfdw_desktop.services.check_types import give_types, require_types
from mfdw_desktop.services.intake_linking import ClientLinker, ImportBranch
from mfdw_desktop.services.intake_reading import read_rows

BATCHES = {SECOND_TYPING: "second", BACK_CHECK: "back_check"}
"""Kind of the batch of each sort of record."""


@dataclass(frozen=True)
class SecondFile:
    """What a second workbook came to."""

    batch: int | None
    rows: int
    compared: int
    """Interviews that now have a second typing, or a back-check."""
    agree: int
    """Of those, how many without a difference."""
    without: tuple[str, ...]
    """Clients of rows that have no interview in the round, or that nobody knows."""
    twice: tuple[str, ...]
    """Clients whose interview had one already."""
    rejected: tuple[int, ...]
    """Rows of the sheet that could not be read."""
    changes: Changes


def compare_file(
    database: Database,
    actor: Actor,
    form: StoredForm,
    path: Path,
    options: ImportOptions,
    branch: ImportBranch,
    today: date,
    progress: Progress,
    number: int = SECOND_TYPING,
    types: Mapping[str, int] | None = None,
) -> SecondFile:
    """Hold the rows of a workbook against the interviews of a round, in one transaction.

    `types` of questions are given with it, and taken back with it.
    """
    require_types(form.form, types or {})
    header, rows, rejected = _read(path, form, options, progress)
    asked = _asked(form, header, rows) if number == BACK_CHECK else None
    batch = NewBatch(
        kind=BATCHES[number],
        title=f"{form.form.title} · {options.round}",
        branch_id=branch.id,
        file_name=path.name,
        sha256=file_sha256(path),
        size=path.stat().st_size,
    )
    counted: Counter[str] = Counter()
    without: list[str] = []
    twice: list[str] = []
    with write(database, actor, batch=batch) as unit:
        if types:
            give_types(unit, form.form.code, types)
        kind = next((m.header for m in header.matches if m.letter == header.client_letter), "")
        linker = ClientLinker(
            unit, branch, kind=options.client_column or kind, policy=NewClients.REFUSE, today=today
        )
        links = linker.find(row.client for row in rows)
        for at, row in enumerate(rows, 1):
            progress.report(at, len(rows), "check")
            client = links[row.client].client if row.client in links else None
            standing = (
                entries.standing(unit.connection, form.id, options.round, client.id)
                if client is not None
                else None
            )
            if standing is None:
                without.append(row.client)
            elif standing.has_back_check if number == BACK_CHECK else standing.has_second:
                twice.append(row.client)
            else:
                counted["compared"] += 1
                counted["agree"] += _note(unit, form, standing.response, row, number, asked)
        unit.finish_batch({"rows": len(rows) + len(rejected), "imported": counted["compared"]})
        return SecondFile(
            unit.batch_id, len(rows) + len(rejected), counted["compared"], counted["agree"],
            tuple(without), tuple(twice), tuple(rejected), unit.changes,
        )  # fmt: skip


def _read(
    path: Path, form: StoredForm, options: ImportOptions, progress: Progress
) -> tuple[RowsHeader, list[RowRecord], list[int]]:
    header: RowsHeader | None = None
    rows: list[RowRecord] = []
    rejected: list[int] = []
    for item in read_rows(path, form.form, options, progress):
        if isinstance(item, RowsHeader):
            header = item
        elif isinstance(item, Chunk):
            rows += item.rows
            rejected += item.rejected
    if header is None or not header.client_letter:
        raise RefusedError("second-without-client", path=path.name)
    return header, rows, rejected


def _asked(form: StoredForm, header: RowsHeader, rows: list[RowRecord]) -> set[str]:
    """Return the questions that a back-check asked again: those of its columns."""
    heads = head_questions(form.form).codes
    codes = {each.target for each in header.matches}
    for row in rows:
        for child in row.children:
            codes |= {*_document(child.answers), *_reasons(child.missing)}
    return {each.code for each in form.form.questions if each.code in codes} - set(heads)


def _note(
    unit: Unit,
    form: StoredForm,
    response: str,
    row: RowRecord,
    number: int,
    asked: Collection[str] | None,
) -> bool:
    """Store a row as the other record of an interview; tell whether both agree."""
    stored = entries.response_row(unit.connection, response)
    record = _record(row)
    if asked is None:
        # A back-check asks a part of the form: what is skipped cannot be told from it.
        record = entry_records.settled(form.form, record)
    first = entry_records.typed_only(
        form.form, entry_writing.stored_record(unit.connection, stored)
    )
    found = compare(form.form, first, entry_records.typed_only(form.form, record), asked)
    is_done = not found.differences or number == BACK_CHECK
    unit.create(
        ResponseEntry,
        response_id=stored.id,
        number=number,
        entered_by=unit.actor.uid,
        typist=None,
        entered_at=unit.now,
        record=record.to_document(),
        comparison=found.to_document(),
        compared_at=unit.now if is_done else None,
        compared_by=unit.actor.uid if is_done else None,
    )
    return not found.differences


def _record(row: RowRecord) -> EntryRecord:
    children = tuple(
        ChildAnswers(each.path, each.parent, _document(each.answers), _reasons(each.missing))
        for each in row.children
    )
    return EntryRecord(
        _document(row.answers), _reasons(row.missing), children, row.day, row.interviewer
    )


def _document(text: str) -> dict[str, Any]:
    found = json.loads(text) if text else {}
    return found if isinstance(found, dict) else {}


def _reasons(text: str) -> dict[str, str]:
    return _document(without_cleared(text) or "")
