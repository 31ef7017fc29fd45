"""A row that holds several records side by side: all of them are stored, or none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from mfdw_desktop.domain.imports import RowOutcomeKind as Outcome
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.services.intake_policies import Ruled
from mfdw_desktop.services.intake_tally import RowResult, Tally
from mfdw_desktop.services.lists.desk import Line


@dataclass(frozen=True)
class Weighed:
    """A record as a line makes it, before anything of it is written."""

    line: Line
    draft: Any
    standing: Any
    """The record that stands; None for a new one."""
    ruled: Ruled | None
    found: list[FieldProblem]


def together(
    line: Line,
    weigh: Callable[[Line], Weighed | RowResult],
    store: Callable[[Weighed], RowResult],
    tally: Tally,
) -> RowResult:
    """Store every record of a row, unless one of them cannot be; return where the row went."""
    weighed, wrong = [], []
    for part in line.parts:
        found = weigh(part)
        if isinstance(found, Weighed):
            weighed.append(found)
        else:
            wrong.append(found)
    if wrong:
        tally.problem(*(each.problem for each in wrong[1:] if each.problem is not None))
        return wrong[0]
    results = [store(each) for each in weighed]
    tally.problem(*(each.problem for each in results[1:] if each.problem is not None))
    return results[0]._replace(outcome=_outcome([each.outcome for each in results]))


def _outcome(found: list[Outcome]) -> Outcome:
    """Return where a row went by where its records did: one that grows is an update."""
    kinds = set(found) - {Outcome.EXCLUDED}
    if len(kinds) == 1:
        return kinds.pop()
    return Outcome.UPDATED if kinds else Outcome.EXCLUDED
