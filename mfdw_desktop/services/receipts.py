"""What a receipt says of a batch, in the language of the paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.queries import batches, client_choices, surveys
from mfdw_desktop.domain.batches import BatchLine, ChangeWords
from mfdw_desktop.domain.client_choices import ClientChoices
from mfdw_desktop.domain.papers import BranchFacts, PaperRequest
from mfdw_desktop.services.imports import FORMS
from mfdw_desktop.services.messages import rule_text
from mfdw_desktop.services.month_figures import zone

if TYPE_CHECKING:
    from mfdw_desktop.reporting.receipt import ReceiptContent

_ORDER = ("error", "warning", "info")


def receipt_content(
    request: PaperRequest, connection: Any, branch: BranchFacts, language: str
) -> ReceiptContent:
    """Return what the receipt of a batch is made from.

    Raises:
        RefusedError: no such batch, or one of another branch.
    """
    from mfdw_desktop.reporting.receipt import LISTED, ReceiptContent

    key = request.batch or 0
    limit = None if request.is_whole else LISTED
    detail = batches.detail(connection, key, limit=limit)
    if detail is None or detail.line.branch_id not in (None, branch.id):
        raise RefusedError("batch-unknown", batch=key)
    line = None
    if detail.line.reverses is not None:
        line = batches.line(connection, detail.line.reverses)
    problems = [
        (severity, rule_text(rule, language), count)
        for rule, severity, count in detail.line.facts.get("problems", ())
    ]
    problems.sort(key=lambda each: (_ORDER.index(each[0]), -each[2]))
    return ReceiptContent(
        branch,
        zone(branch),
        detail,
        line,
        _labels(connection, _root(connection, detail.line), language),
        _names(client_choices.choices(connection)),
        tuple(problems),
        request.is_whole,
    )


def change_words(connection: Any, line: BatchLine, language: str) -> ChangeWords:
    """Return what the window calls the changed fields of a batch, and who their numbers are."""
    choices = client_choices.choices(connection)
    labels = _labels(connection, _root(connection, line), language)
    return ChangeWords(labels, _names(choices), choices.currency)


def _root(connection: Any, line: BatchLine) -> BatchLine:
    """Return the import at the bottom of an undo, or of the undo of an undo."""
    while line.reverses is not None:
        below = batches.line(connection, line.reverses)
        if below is None:
            break
        line = below
    return line


def _names(found: ClientChoices) -> dict[str, str]:
    """Return the names that numbers in changed columns stand for."""
    listed: tuple[tuple[str, Sequence[Any]], ...] = (
        ("centre_id", found.centres), ("group_id", found.groups), ("officer_id", found.staff),
    )  # fmt: skip
    return {f"{column} {each.id}": each.name for column, rows in listed for each in rows}


def _labels(connection: Any, line: BatchLine, language: str) -> dict[str, str]:
    """Return the labels of the fields that the batch, or what it took back, speaks of."""
    forms = []
    recipe = batches.recipe_of(connection, line.id)
    survey = (recipe.get("options") or {}).get("survey", "")
    if survey:
        stored = surveys.form_of(connection, survey)
        forms += [stored.form] if stored is not None else []
    elif line.kind in FORMS:
        forms.append(FORMS[line.kind])
    found: dict[str, str] = {}
    for form in forms:
        for each in form.questions:
            label = next((text for name, text in each.labels.items()
                          if name.endswith(f"({language})")), "")  # fmt: skip
            found.setdefault(each.code, label or each.label(form.default_language))
    return found
