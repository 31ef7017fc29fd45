"""What persons decided in earlier imports of the same questionnaire, brought to a new file.

A file with the same headers is read as that one was. Of other files a header, a text or a word
for a missing answer keeps its meaning, and everything says since when and by whom. What a
person says of this file stands above, and what the file itself shows stands above what was
only assumed then.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from mfdw_desktop.domain.imports import Recalled
from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.importing.normalise import heading, likeness
from mfdw_desktop.importing.recipe import Origin, Recipe, RecipeColumn

ENOUGH = 0.9
"""Share of the headers that two files have in common to be of one kind."""
_RENAMED = 0.5
"""How alike two headers are to be one that was renamed."""

PERSONAL = ("user", "remembered")
"""Reasons of a column that a person gave, now or earlier."""


@dataclass(frozen=True)
class Earlier:
    """How a file was imported before."""

    recipe: Recipe
    on: str
    """Day, ISO."""
    by: str
    batch: int
    client_column: str = ""
    new_clients: str = ""

    @property
    def origin(self) -> Origin:
        """Return when and by whom what is new in it was decided."""
        return Origin(self.on, self.by)


@dataclass(frozen=True)
class Kept:
    """A column that a person decided earlier."""

    column: RecipeColumn
    origin: Origin


@dataclass
class Remembered:
    """What applies to one file."""

    same: dict[tuple[str, str], Kept] = field(default_factory=dict)
    """Sheet of a repeat, or nothing, and heading to what was decided in a file of the same kind:
    it stands above all guesses."""
    elsewhere: dict[tuple[str, str], Kept] = field(default_factory=dict)
    """The same to what it meant in other files: an alias."""
    recipe: Recipe = field(default_factory=Recipe)
    """Texts, words and readings, with those of this file above them."""
    recalled: Recalled | None = None
    base: Recipe = field(default_factory=Recipe)
    """How the file of the same kind was read."""

    def told(self, matches: Iterable[ColumnMatch]) -> Recalled | None:
        """Return the earlier import; a new column may fill the question of one that is gone."""
        if self.recalled is None:
            return None
        filled = {each.source: each.target for each in self.base.columns if each.target}
        means = {each.header: each.target or next(iter(each.suggestions), "") for each in matches}
        renamed = dict(self.recalled.renamed)
        for old in self.recalled.removed:
            new = [each for each in self.recalled.added
                   if filled.get(old) and means.get(each) == filled[old]]  # fmt: skip
            if len(new) == 1 and new[0] not in renamed.values():
                renamed[old] = new[0]
        return replace(
            self.recalled,
            renamed=tuple(renamed.items()),
            removed=tuple(each for each in self.recalled.removed if each not in renamed),
            added=tuple(each for each in self.recalled.added if each not in renamed.values()),
        )


def remember(earlier: Sequence[Earlier], given: Recipe, headers: Sequence[str]) -> Remembered:
    """Return what earlier imports (newest first) say of a table with these headers."""
    found = Remembered(recipe=given)
    base, share = _same_kind(earlier, headers)
    if base is not None:
        found.same = _columns([base], leaves_out=True)
        found.recalled = _recalled(base, share, headers)
        found.base = base.recipe
    found.elsewhere = _columns(earlier, leaves_out=False)
    maps: dict[str, dict[str, str]] = {}
    missing: dict[str, dict[str, Any]] = {}
    readings: dict[str, dict[str, str]] = {}
    origins: dict[str, Origin] = {}
    for each in [base, *earlier] if base is not None else earlier:
        assert each is not None
        for kind, target, source in (
            ("values", maps, each.recipe.value_maps),
            ("missing", missing, each.recipe.missing),
            ("readings", readings, each.recipe.readings if each is base else {}),
        ):
            _add(kind, target, source, origins, each)
    _override(maps, given.value_maps, "values", origins)
    _override(missing, given.missing, "missing", origins)
    _override(readings, given.readings, "readings", origins)
    found.recipe = replace(
        given, value_maps=maps, missing=missing, readings=readings, origins=origins
    )
    return found


def _add(
    kind: str,
    target: dict[str, dict[str, Any]],
    source: Mapping[str, Mapping[str, Any]],
    origins: dict[str, Origin],
    earlier: Earlier,
) -> None:
    """Add what one earlier import decided, unless a newer one decided it."""
    for code, pairs in source.items():
        known = target.setdefault(code, {})
        for text, said in pairs.items():
            if text not in known:
                known[text] = said
                place = place_of(kind, code, text)
                origins[place] = earlier.recipe.origins.get(place, earlier.origin)


def _override(
    target: dict[str, dict[str, Any]],
    given: Mapping[str, Mapping[str, Any]],
    kind: str,
    origins: dict[str, Origin],
) -> None:
    for code, pairs in given.items():
        target.setdefault(code, {}).update(pairs)
        for text in pairs:
            origins.pop(place_of(kind, code, text), None)


def laid_over(used: Recipe, given: Recipe) -> Recipe:
    """Return what is said now above what was used when the file was read."""
    maps = {code: dict(pairs) for code, pairs in used.value_maps.items()}
    missing = {code: dict(pairs) for code, pairs in used.missing.items()}
    readings = {code: dict(pairs) for code, pairs in used.readings.items()}
    origins = dict(used.origins)
    _override(maps, given.value_maps, "values", origins)
    _override(missing, given.missing, "missing", origins)
    _override(readings, given.readings, "readings", origins)
    return replace(given, value_maps=maps, missing=missing, readings=readings, origins=origins)


def place_of(kind: str, code: str, text: str) -> str:
    """Return the key under which the origin of a decision is kept."""
    return f"{kind}|{code}|{text}"


def _columns(earlier: Iterable[Earlier], *, leaves_out: bool) -> dict[tuple[str, str], Kept]:
    found: dict[tuple[str, str], Kept] = {}
    for each in earlier:
        for column in each.recipe.columns:
            if column.why not in PERSONAL or not (column.target or leaves_out):
                continue
            origin = Origin(column.since, column.by) if column.since else each.origin
            found.setdefault((column.sheet, heading(column.source)), Kept(column, origin))
    return found


def _same_kind(earlier: Sequence[Earlier], headers: Sequence[str]) -> tuple[Earlier | None, float]:
    """Return the newest of the files whose headers are most like these, and how much."""
    best, most = None, 0.0
    for each in earlier:
        share = overlap(each.recipe.headers, headers)
        if share > most:
            best, most = each, share
    return (best, most) if most >= ENOUGH else (None, most)


def overlap(one: Iterable[str], other: Iterable[str]) -> float:
    """Return the share of headers that two tables have in common, of the longer one's."""
    left, right = set(map(heading, one)), set(map(heading, other))
    return len(left & right) / max(len(left), len(right), 1) if left and right else 0.0


def _recalled(base: Earlier, share: float, headers: Sequence[str]) -> Recalled:
    then, now = base.recipe.headers, headers
    known, here = set(map(heading, then)), set(map(heading, now))
    removed = [each for each in then if heading(each) not in here]
    added = [each for each in now if heading(each) not in known]
    renamed = renamings(removed, added)
    return Recalled(
        batch=base.batch,
        on=base.on,
        by=base.by,
        share=share,
        added=tuple(each for each in added if each not in renamed.values()),
        removed=tuple(each for each in removed if each not in renamed),
        renamed=tuple(renamed.items()),
        client_column=base.client_column,
        new_clients=base.new_clients,
        policies=dict(base.recipe.policies),
    )


def renamings(removed: Sequence[str], added: Sequence[str]) -> dict[str, str]:
    """Return old header to the one new header that is like it, where no other is."""
    found: dict[str, str] = {}
    for old in removed:
        alike = [new for new in added if likeness(old, new) >= _RENAMED]
        if len(alike) == 1 and alike[0] not in found.values():
            found[old] = alike[0]
    return found
