"""The columns of a recipe on a table that may have changed since: what fits, and what does not.

A column that is gone, doubled, or known by its letter only in a table that has changed is
never guessed at: it is left to the usual matching, and a sentence says so.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.importing.memory import Remembered
from mfdw_desktop.importing.normalise import heading
from mfdw_desktop.importing.recipe import Recipe, RecipeColumn

_LETTERS = re.compile(r"(?:Column )?([A-Z]{1,3})")
_DOUBLED = re.compile(r" \(\d+\)$")


@dataclass
class Replayed:
    """What a recipe says of the columns of one table."""

    said: dict[int, RecipeColumn] = field(default_factory=dict)
    """Index of a column to what fills it."""
    unsure: dict[int, str] = field(default_factory=dict)
    """Index of a column that may be meant to the target that it would fill."""
    gone: list[RecipeColumn] = field(default_factory=list)
    problems: list[tuple[str, int | None, RecipeColumn]] = field(default_factory=list)
    """Rule, index of the column if there is one, and what the recipe says."""


def replay(
    recipe: Recipe,
    headers: Sequence[str],
    letters: Sequence[str],
    *,
    here: Collection[str],
    everywhere: Collection[str],
    sheet: str = "",
) -> Replayed:
    """Return what the recipe's columns come to.

    `here` are the codes of this level's questions, `everywhere` those of the whole
    questionnaire; `sheet` is that of a repeat, empty for the main table.
    """
    found = Replayed()
    recipe = _of_sheet(recipe, here, sheet)
    is_changed = bool(recipe.headers) and list(map(heading, recipe.headers)) != list(
        map(heading, headers)
    )
    exact = {header: place for place, header in reversed(list(enumerate(headers)))}
    alike: dict[str, list[int]] = defaultdict(list)
    for place, header in enumerate(headers):
        alike[heading(header)].append(place)
    known = {*recipe.headers, *(each.source for each in recipe.columns)}
    for each in recipe.columns:
        target = each.target
        if target and not target.startswith("@") and target not in here:
            if target not in everywhere:
                found.problems.append(("recipe-target-gone", None, each))
            continue
        places = [exact[each.source]] if each.source in exact else alike[heading(each.source)]
        at = (
            places[0]
            if len(places) == 1
            else _by_letter(each, letters, found, is_changed=is_changed)
        )
        if at is None:
            continue
        twins = _twins(headers, at) - {headers[at]}
        if twins and not twins <= known:
            found.problems.append(("recipe-column-twice", at, each))
            found.unsure.update(dict.fromkeys((at, *(exact[name] for name in twins)), target))
            continue
        was_double = _was_double(recipe, each, exact)
        if was_double:
            found.problems.append(("recipe-column-twice", at, each))
            found.unsure[at] = target
            continue
        found.said.setdefault(at, each)
    return found


def _of_sheet(recipe: Recipe, here: Collection[str], sheet: str) -> Recipe:
    """Return what the recipe says of one table; by hand a sheet need not be named."""
    if not sheet:
        return replace(recipe, columns=tuple(each for each in recipe.columns if not each.sheet))
    columns = tuple(
        each
        for each in recipe.columns
        if each.sheet == sheet or (not each.sheet and each.target in here)
    )
    return replace(recipe, columns=columns, headers=())


def _by_letter(
    each: RecipeColumn, letters: Sequence[str], found: Replayed, *, is_changed: bool
) -> int | None:
    """Return the column with this letter, where the table has not changed since."""
    hit = _LETTERS.fullmatch(each.source)
    if hit is None or hit[1] not in letters:
        if each.target and each.why != "template":
            found.gone.append(each)
        return None
    if is_changed:
        found.problems.append(("recipe-letter-unsure", None, each))
        return None
    return letters.index(hit[1])


def _twins(headers: Sequence[str], at: int) -> set[str]:
    """Return the headers that were one and the same on the sheet."""
    plain = _DOUBLED.sub("", headers[at])
    return (
        {each for each in headers if each == plain or _DOUBLED.sub("", each) == plain}
        if plain in headers
        else {headers[at]}
    )


def _was_double(recipe: Recipe, each: RecipeColumn, exact: dict[str, int]) -> bool:
    """Tell whether two columns of this header were told apart then, of which one is left."""
    plain = _DOUBLED.sub("", each.source)
    twins = [
        other for other in recipe.columns
        if _DOUBLED.sub("", other.source) == plain and other.source != each.source
        and (other.source == plain or each.source == plain)
    ]  # fmt: skip
    return any(
        other.source not in exact and (other.target, other.choice) != (each.target, each.choice)
        for other in twins
    )


def with_memory(
    said: Replayed, headers: Sequence[str], remembered: Remembered | None, sheet: str = ""
) -> None:
    """Add what was decided for a file of the same kind, where nothing is said of this one."""
    if remembered is None:
        return
    for at, header in enumerate(headers):
        kept = remembered.same.get((sheet, heading(header)))
        if kept is not None and at not in said.said and at not in said.unsure:
            said.said[at] = replace(
                kept.column, why="remembered", since=kept.origin.on, by=kept.origin.by
            )


def problems_of(replayed: Replayed, matches: Sequence[ColumnMatch], sheet: str) -> list[RowProblem]:
    """Return what of the recipe does not fit, in the order of its columns."""
    by_target = {(each.target, each.choice): each for each in matches if each.target}
    found = []
    for rule, at, column in replayed.problems:
        letter = matches[at].letter if at is not None else ""
        found.append(_problem(sheet, rule, column, letter))
    for column in replayed.gone:
        instead = by_target.get((column.target, column.choice))
        if instead is not None:
            found.append(_problem(sheet, "recipe-column-renamed", column, instead.letter,
                                  severity=Severity.INFO, instead=instead.header))  # fmt: skip
        else:
            found.append(_problem(sheet, "recipe-column-gone", column, ""))
    return found


def _problem(
    sheet: str,
    rule: str,
    column: RecipeColumn,
    letter: str,
    *,
    severity: Severity = Severity.WARNING,
    **fields: object,
) -> RowProblem:
    return RowProblem(sheet, 0, letter, column.source, "", rule, severity,
                      {"target": column.target, **fields})  # fmt: skip
