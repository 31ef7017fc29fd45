"""Reading rows for an import: the guarded child, asked in the import's own words."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from mfdw_desktop.common import i18n
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.policies import Policies, from_recipe
from mfdw_desktop.domain.surveys import Questionnaire, to_document
from mfdw_desktop.importing import recipe as recipes
from mfdw_desktop.importing.child import Limits, guarded
from mfdw_desktop.importing.read_options import ReadOptions
from mfdw_desktop.importing.rows import Chunk, RowsHeader
from mfdw_desktop.services.intake_memory import Known

_TASK = "mfdw_desktop.importing.responses:rows_task"


def read_rows(
    path: Path,
    form: Questionnaire,
    options: ImportOptions,
    progress: Progress,
    known: Known | None = None,
    *,
    keeps_rows: bool = False,
) -> Generator[RowsHeader | Chunk, None, None]:
    """Yield the header of the table in `path`, then its rows, finished and checked.

    Raises:
        RefusedError: no file, no table, nothing that fits, a bad recipe.
    """
    if not path.is_file():
        raise RefusedError("file-missing", path=str(path))
    made = replace(with_known(read_options(options), known), keeps_rows=keeps_rows)
    arguments = {"path": path, "document": to_document(form), "options": made}
    yield from guarded(_TASK, arguments, limits=Limits(), progress=progress)


def with_known(made: ReadOptions, known: Known | None) -> ReadOptions:
    """Return what the reader is told with what is known beside the file."""
    beside = known or Known()
    return replace(
        made,
        earlier=beside.earlier,
        country=beside.country,
        batches=beside.batches,
        signs=beside.signs,
    )


def recipe_of(options: ImportOptions) -> recipes.Recipe:
    """Return the recipe that an import is to follow; an empty one when none was given.

    Raises:
        RefusedError: it is no recipe.
    """
    if not options.recipe:
        return recipes.Recipe()
    try:
        return recipes.from_document(options.recipe)
    except ValueError as error:
        raise RefusedError("recipe-unreadable", path="") from error


def policies_of(options: ImportOptions) -> Policies:
    """Return the rules for rows and fields, as the options and the recipe say them.

    Raises:
        RefusedError: the recipe says a rule that there is not.
    """
    said = (options.recipe or {}).get("policies") or {}
    try:
        return from_recipe(said, options.rows, options.fields)
    except (ValueError, AttributeError) as error:
        raise RefusedError("recipe-unreadable", path="") from error


def read_options(options: ImportOptions) -> ReadOptions:
    """Return what the reader is told of a file."""
    recipe = recipe_of(options)
    given = (options.recipe or {}).get("options") or {}
    return ReadOptions(
        sheet=options.sheet,
        header_row=options.header_row,
        table=options.table,
        round=options.round,
        client_column=options.client_column or str(given.get("client_column", "")),
        key_columns=tuple(map(str, given.get("key_columns") or ())),
        recipe=recipe,
        wants_moments=policies_of(options).needs_time,
        language=i18n.current().language,
    )
