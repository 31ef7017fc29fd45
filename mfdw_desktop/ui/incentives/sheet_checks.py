"""What is wrong with a typed sheet, marked in its cells before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from mfdw_desktop.domain import eligibility_words
from mfdw_desktop.domain.eligibility import Verdict
from mfdw_desktop.domain.incentives import validate_award
from mfdw_desktop.domain.kinds import validate_values
from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.incentives.sheet_columns import ENTERED, SheetForm, is_entered
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.grid_model import GridModel

COLUMN_OF = {"member_id": "child"}
"""Field of an award to its column, where the names differ."""


def entry_column(model: GridModel) -> str:
    """Return the column that says that something is given."""
    return next(each.name for each in model.columns if each.name in ENTERED and each.is_open)


def mark_problems(
    model: GridModel, form: SheetForm, today: date, verdicts: Mapping[int, Verdict]
) -> None:
    """Mark every cell that keeps a row from being saved, and what is odd."""
    names = {each.name for each in model.columns}
    for number, values in enumerate(model.rows):
        _mark_idle(model, number, values)
        check_verdict(model, number, verdicts)
        if not is_entered(values):
            continue
        draft = form.draft(values)
        found = [
            *validate_award(draft, form.scheme, today),
            *validate_values(form.own, draft.fields),
        ]
        for problem in found:
            name = COLUMN_OF.get(problem.name, problem.name)
            if name in names and not model.problem_at(number, name):
                tone = "bad" if problem.severity is Severity.ERROR else "warn"
                model.set_problem(number, name, texts.problem_words(problem), tone=tone)


def forget_idle(model: GridModel, number: int) -> None:
    """Take away the mark of a row that is no longer idle."""
    name = entry_column(model)
    if model.problem_at(number, name) == _idle_words() and not _is_idle(model.rows[number]):
        model.set_problem(number, name, "")


def check_child(model: GridModel, number: int, children: Mapping[int, Mapping[int, str]]) -> None:
    """Mark a child that is not of the client's own household."""
    values = model.rows[number]
    child, own = values.get("child"), children.get(values["client_id"], {})
    known = {key for each in children.values() for key in each}
    if child in known and child not in own:
        model.set_problem(number, "child", tr("This child is not of the client's household"))


def check_verdict(model: GridModel, number: int, verdicts: Mapping[int, Verdict]) -> None:
    """Say of an entered row why its client may not have it; a reason makes it a warning."""
    values = model.rows[number]
    verdict = verdicts.get(values["client_id"])
    say_verdict(model, number, entry_column(model), verdict, is_entered=is_entered(values))


def say_verdict(
    model: GridModel, number: int, name: str, verdict: Verdict | None, *, is_entered: bool
) -> None:
    """Say in a column of a row why its client may not have it; a reason makes it a warning."""
    if verdict is None or verdict.is_clean:
        return
    said = "; ".join(eligibility_words.verdict_words(verdict, tr))
    if not is_entered:
        if said in model.problem_at(number, name):
            model.set_problem(number, name, "")
        return
    is_refused = verdict.needs_reason and not model.rows[number].get("reason")
    if is_refused:
        said = tr("{why}. Write a reason, or leave it out", why=said)
    model.set_problem(number, name, said, tone="bad" if is_refused else "warn")


def _mark_idle(model: GridModel, number: int, values: Mapping[str, Any]) -> None:
    """A receipt or a note without an award would be lost on saving: say so in time."""
    if _is_idle(values):
        model.set_problem(number, entry_column(model), _idle_words())


def _is_idle(values: Mapping[str, Any]) -> bool:
    return not is_entered(values) and any(
        values.get(name) for name in ("note", "reference", "reason")
    )


def _idle_words() -> str:
    return tr("Something is noted here, but nothing is given")
