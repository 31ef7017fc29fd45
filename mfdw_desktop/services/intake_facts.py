"""What one import comes to, as its result, its batch and its recipe say it."""

from __future__ import annotations

import time
from dataclasses import astuple
from typing import Any

from mfdw_desktop.domain.imports import (
    ImportOptions,
    Mended,
)
from mfdw_desktop.domain.imports import RowOutcomeKind as Outcome
from mfdw_desktop.domain.policies import OF_FILE
from mfdw_desktop.importing import recipe as recipes
from mfdw_desktop.importing.rows import Chunk, RowsHeader
from mfdw_desktop.services.intake_reading import policies_of
from mfdw_desktop.services.intake_source import Run, Source, Target
from mfdw_desktop.services.intake_tally import Tally


def count(tally: Tally, chunk: Chunk) -> None:
    """Count what the reader alone has decided of a part of the file."""
    tally.outcomes[Outcome.REJECTED] += len(chunk.rejected)
    tally.outcomes[Outcome.BLANK] += chunk.blank
    tally.outcomes[Outcome.UNCHANGED] += len(chunk.stored)
    tally.outcomes[Outcome.EXCLUDED] += chunk.excluded + len(chunk.left_out)
    tally.problem(*chunk.problems)
    tally.problems_total += chunk.more_problems


def counts(tally: Tally, target: Target) -> dict[str, int]:
    """Return the rows by where they went."""
    found = {each.value: tally.outcomes[each] for each in Outcome}
    found["imported"] = found.pop("created")
    return {"rows": sum(tally.outcomes.values()), **found, "new_clients": target.new_clients}


def kept_facts(
    tally: Tally, target: Target, header: RowsHeader, *, is_mending: bool
) -> dict[str, Any]:
    """Return what the receipt says beside the counts; no cell's value is among it."""
    return {
        "sheet": header.sheet,
        "header_row": header.header_row,
        "dialect": header.dialect,
        "is_mending": is_mending,
        "fields": [list(astuple(each)) for each in tally.fields(target.order)],
        "left_out": [each.header for each in header.matches if not each.target and each.header],
        "problems": [[rule, *told] for rule, told in sorted(tally.rules.items())],
    }


def facts(source: Source, target: Target, run: Run, begin: float) -> dict[str, Any]:
    """Return what plan and result say alike."""
    header, tally = run.header, run.tally
    assert header is not None
    elapsed = time.monotonic() - begin - run.snapshot_seconds
    return {
        "kind": target.kind,
        "batch": run.batch,
        "sheet": header.sheet,
        "header_row": header.header_row,
        "dialect": header.dialect,
        "fingerprint": header.fingerprint,
        "matches": header.matches,
        **counts(tally, target),
        "problems": tuple(tally.problems),
        "problems_total": tally.problems_total,
        "fields": tally.fields(target.order),
        "samples": tuple(tally.samples),
        "samples_total": tally.samples_total,
        "seconds": round(elapsed, 3),
        "snapshot_seconds": round(run.snapshot_seconds, 3),
        "changes": run.changes,
        "recipe": recipe_document(source.options, header),
        "fates": run.fates,
        "batch_uid": run.batch_uid,
        "sha256": run.sha256,
        "misfit": header.misfit,
        "mended": Mended(**run.mended) if any(run.mended.values()) else None,
        "recalled": header.recalled,
        "inner": header.inner,
        "not_checked": header.not_checked,
    }


def recipe_document(options: ImportOptions, header: RowsHeader) -> dict[str, Any]:
    """Return how the file was imported, kept with its batch and ready to be saved."""
    given = dict(options.recipe or {})
    said = {
        "survey": options.survey,
        "round": options.round,
        "client_column": options.client_column or header.client_column,
        "new_clients": options.new_clients.value,
        "on_error": options.on_error.value,
    }
    document = recipes.describe(given or None, header)
    rules = policies_of(options).to_recipe()
    others = {
        name: word
        for name, word in (document.get("policies") or {}).items()
        if name.partition(":")[0] not in OF_FILE
    }
    document = {**document, "policies": {**others, **rules}}
    return {**document, "options": {**given.get("options", {}), **said}}
