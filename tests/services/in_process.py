"""Reading a file without a child process, for tests of what comes after."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.surveys import Questionnaire, to_document
from mfdw_desktop.importing import responses
from mfdw_desktop.importing.rows import Chunk, RowsHeader
from mfdw_desktop.services import intake_reading
from mfdw_desktop.services.intake_memory import Known


def read_rows(
    path: Path,
    form: Questionnaire,
    options: ImportOptions,
    progress: Progress,
    known: Known | None = None,
    *,
    keeps_rows: bool = False,
) -> Generator[RowsHeader | Chunk, None, None]:
    """Yield what the guarded child would."""
    made = intake_reading.with_known(intake_reading.read_options(options), known)
    told = replace(made, keeps_rows=keeps_rows)
    yield from responses.read_rows(path, to_document(form), told, progress=progress)
