"""Storing questionnaires: a form's versions map onto the questions that are there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.batch_files import keep_file
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Choice, Question, Questionnaire, QuestionnaireVersion
from mfdw_desktop.database.queries import surveys
from mfdw_desktop.database.queries.surveys import StoredForm
from mfdw_desktop.database.snapshot import file_sha256
from mfdw_desktop.database.writing import NewBatch, Unit, write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.expressions import compile_form
from mfdw_desktop.domain.identifiers import uuid7
from mfdw_desktop.domain.imports import FormDefined
from mfdw_desktop.domain.problems import RowProblem
from mfdw_desktop.domain.surveys import Question as AskedQuestion
from mfdw_desktop.domain.surveys import Questionnaire as Form
from mfdw_desktop.domain.surveys import to_document
from mfdw_desktop.importing.child import guarded_value

_CODE = re.compile(r"[^\W\d][\w.\-]{0,63}")
_DRAFT = "mfdw_desktop.importing.draft:draft_task"
_FORM = "mfdw_desktop.importing.xlsform:form_task"
_QUESTION = (
    "id", "uid", "questionnaire_id", "code", "path", "kind", "labels", "list_name", "repeat_path",
    "is_required", "is_sensitive", "position",
)  # fmt: skip
_CHOICE = ("id", "uid", "questionnaire_id", "list_name", "name", "labels", "position")


def define(database: Database, actor: Actor, path: Path, progress: Progress) -> FormDefined:
    """Read an XLSForm and store it; the same file again changes nothing."""
    if not path.is_file():
        raise RefusedError("file-missing", path=str(path))
    form, warnings = guarded_value(_FORM, {"path": path}, progress=progress)
    return store(database, actor, form, path, tuple(warnings))


def define_from_data(
    database: Database, actor: Actor, path: Path, code: str, *, sheet: str, progress: Progress
) -> FormDefined:
    """Draft a questionnaire from a data sheet and store it under `code`."""
    if not path.is_file():
        raise RefusedError("file-missing", path=str(path))
    if _CODE.fullmatch(code) is None:
        raise RefusedError("survey-code-shape", survey=code)
    arguments = {"path": path, "code": code, "sheet": sheet}
    form: Form = guarded_value(_DRAFT, arguments, progress=progress)
    return store(database, actor, form, path, ())


def store(
    database: Database, actor: Actor, form: Form, path: Path, warnings: tuple[RowProblem, ...]
) -> FormDefined:
    """Store a form as a questionnaire, or as a new version of the one with its code."""
    sha256 = file_sha256(path)
    with database.read() as connection:
        stored = surveys.form_of(connection, form.code)
        if stored is not None and surveys.version_with(connection, stored.id, sha256) is not None:
            return _defined(stored.form, warnings, None, None, is_new=False)
    if stored is not None:
        form = mapped_onto(replace(form, code=stored.form.code), stored.form)
    batch = NewBatch(
        kind="form",
        title=f"{form.title} · {form.version}" if form.version else form.title,
        file_name=path.name,
        sha256=sha256,
        size=path.stat().st_size,
    )
    with write(database, actor, batch=batch) as unit:
        _store(unit, form, stored, sha256)
        keep_file(unit, path, sha256)
        unit.finish_batch({"rows": len(form.questions), "imported": len(form.questions)})
        return _defined(form, warnings, unit.batch_id, unit.changes, is_new=True)


def mapped_onto(form: Form, older: Form) -> Form:
    """Return the form with the codes that its questions had before: by path, else by name."""
    by_path = {each.path: each.code for each in older.questions}
    names = Counter(each.name for each in older.questions)
    new_names = Counter(each.name for each in form.questions)
    by_name = {each.name: each.code for each in older.questions if names[each.name] == 1}
    taken: set[str] = set()
    questions: list[AskedQuestion] = []
    for each in sorted(form.questions, key=lambda one: one.path not in by_path):
        code = by_path.get(each.path)
        if code is None and new_names[each.name] == 1:
            code = by_name.get(each.name)
        code = code or each.code
        if code in taken:
            code = each.path
        taken.add(code)
        questions.append(replace(each, code=code))
    questions.sort(key=lambda one: one.position)
    return replace(form, questions=tuple(questions))


def _defined(
    form: Form,
    warnings: tuple[RowProblem, ...],
    batch: int | None,
    changes: Changes | None,
    *,
    is_new: bool,
) -> FormDefined:
    return FormDefined(
        code=form.code,
        title=form.title,
        version=form.version,
        languages=form.languages,
        questions=form.questions,
        choices=form.choices,
        warnings=warnings,
        batch=batch,
        is_new=is_new,
        changes=changes,
        not_checked=compile_form(form).not_checked,
    )


def _store(unit: Unit, form: Form, stored: StoredForm | None, sha256: str) -> None:
    if stored is None:
        made = unit.create(
            Questionnaire,
            code=form.code,
            title=form.title,
            default_language=form.default_language,
            languages=list(form.languages),
        )
        key = made.id
    else:
        key = stored.id
        unit.update(
            Questionnaire,
            key,
            title=form.title,
            default_language=form.default_language,
            languages=list(form.languages),
        )
    unit.create(
        QuestionnaireVersion,
        questionnaire_id=key,
        name=form.version,
        sha256=sha256,
        defined_at=unit.now,
        definition=to_document(form),
    )
    _store_rows(unit, Question, _QUESTION, _questions(form, key),
                surveys.questions_of(unit.connection, key), ("code",))  # fmt: skip
    _store_rows(unit, Choice, _CHOICE, _choices(form, key),
                surveys.choices_of(unit.connection, key), ("list_name", "name"))  # fmt: skip


def _questions(form: Form, key: int) -> list[dict[str, Any]]:
    return [
        {
            "questionnaire_id": key,
            "code": each.code,
            "path": each.path,
            "kind": each.kind.value,
            "labels": each.labels,
            "list_name": each.list_name or None,
            "repeat_path": each.repeat or None,
            "is_required": each.required,
            "is_sensitive": each.sensitive,
            "position": at,
        }
        for at, each in enumerate(form.questions, 1)
    ]


def _choices(form: Form, key: int) -> list[dict[str, Any]]:
    return [
        {
            "questionnaire_id": key,
            "list_name": name,
            "name": choice.name,
            "labels": choice.labels,
            "position": at,
        }
        for name, choices in form.choices.items()
        for at, choice in enumerate(choices, 1)
    ]


def _store_rows(
    unit: Unit,
    model: type[Question] | type[Choice],
    columns: Sequence[str],
    wanted: Sequence[dict[str, Any]],
    standing: Sequence[Any],
    names: tuple[str, ...],
) -> None:
    """Bring stored rows to the wanted ones: the n-th of a name stays the n-th of that name."""
    seen: Counter[tuple[str, ...]] = Counter()
    ours: dict[tuple[Any, ...], Any] = {}
    for row in sorted(standing, key=lambda each: each.position):
        name = tuple(getattr(row, each) for each in names)
        ours[*name, seen[name]] = row
        seen[name] += 1
    seen.clear()
    new = []
    for values in wanted:
        name = tuple(values[each] for each in names)
        row = ours.pop((*name, seen[name]), None)
        seen[name] += 1
        if row is None:
            new.append(values)
        else:
            unit.update(model, row.id, **values)
    unit.remove_many(model, [row.id for row in ours.values()])
    first = unit.reserve(model, len(new))
    unit.create_many(
        model,
        columns,
        [
            (first + at, uuid7(), *(values[each] for each in columns[2:]))
            for at, values in enumerate(new)
        ],
    )
