"""Files of a survey: the workbook to enter answers in, and responses going out."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mfdw_desktop.common import paths
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import surveys
from mfdw_desktop.database.queries.surveys import StoredForm
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.exchange.csvfile import write_csv
from mfdw_desktop.exchange.survey_sheets import ResponseOut, RowOut, SurveyOut
from mfdw_desktop.exchange.workbook import Sheet, write_workbook


def template(
    form: Questionnaire, out: Path, language: str, *, in_one: bool = False, overwrite: bool = False
) -> int:
    """Write the data-entry workbook; return the number of its questions."""
    from mfdw_desktop.importing.template import write_template

    paths.require_ending(out, ".xlsx")
    if out.exists() and not overwrite:
        raise RefusedError("file-exists", path=str(out))
    draft = out.with_name(f".{out.name}.part")
    try:
        count = write_template(form, draft, language=language, in_one=in_one)
        draft.replace(out)
    except OSError as error:
        draft.unlink(missing_ok=True)
        reason = os.strerror(error.errno) if error.errno else type(error).__name__
        raise RefusedError("paper-unwritable", path=str(out), reason=reason) from error
    return count


def export(
    database: Database,
    stored: StoredForm,
    out: Path,
    *,
    round_name: str,
    is_pseudonymous: bool,
    with_sensitive: bool,
    progress: Progress,
) -> int:
    """Write the responses to `out`, an .xlsx or .csv; return how many."""
    suffix = out.suffix.lower()
    if suffix not in (".xlsx", ".csv"):
        raise RefusedError("export-kind", path=out.name)
    survey = SurveyOut(stored.form, is_pseudonymous, with_sensitive)
    columns = survey.main_columns()
    with database.read() as connection:
        inner = [
            RowOut(row.uid, row.id, row.parent_row_id, row.response_uid, row.path, row.answers)
            for row in surveys.exported_rows(connection, stored.id, round_name or None)
        ]
        counted = _Counted(surveys.exported(connection, stored.id, round_name or None), progress)
        rows = survey.main_rows(counted)
        if suffix == ".csv":
            return write_csv(out, [each.header for each in columns], rows)
        # Rows are drawn while the sheets are written, one after the other: the rows of
        # repeats point at places of the main sheet, which stand by then.
        main = Sheet(stored.form.title, columns, rows)
        repeats = survey.repeat_sheets(stored.form.title, inner)
        write_workbook(out, [main, *repeats, survey.codebook()])
        return counted.count


class _Counted:
    """Responses on their way out, counted."""

    def __init__(self, rows: Iterator[Any], progress: Progress) -> None:
        self._rows = rows
        self._progress = progress
        self.count = 0

    def __iter__(self) -> Iterator[ResponseOut]:
        for row in self._rows:
            self.count += 1
            self._progress.report(self.count, 0, "read")
            yield ResponseOut(
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
            )
