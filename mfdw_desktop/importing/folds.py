"""Rows of a repeat that a table holds side by side, in columns: `children[2]/name`, `name_2`.

Ona and the old Kobo, SurveyCTO's wide files and many lists made by hand write a roster so.
Each such row becomes a row of the repeat, as if it had come on a sheet of its own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from mfdw_desktop.domain.surveys import Questionnaire, Repeat
from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.importing.cells import BLANK, Cell, is_blank
from mfdw_desktop.importing.dialects import Dialect
from mfdw_desktop.importing.fold_columns import Fold, Place
from mfdw_desktop.importing.layout import Layout
from mfdw_desktop.importing.mapping import REPEAT, match_columns
from mfdw_desktop.importing.sheets import Row
from mfdw_desktop.importing.table import Table
from mfdw_desktop.importing.vocabulary import BLANK_WORDS

OCCURRENCE = "@row"
"""Header of the column that says which row of the repeat it is."""

_MOST_DEPTH = 4
_LARGEST = 999
_BRACKET = re.compile(r"\[(\d{1,3})\]")
_NUMBERED = re.compile(r"[\s_.\-]*(?:[_.\-\s]|\[|\()(\d{1,3})[\])]?$")
_SURE = frozenset({"path", "name", "alias", "label", "normalised", "split", "part"})


def find_folds(
    headers: Sequence[str],
    questionnaire: Questionnaire,
    dialect: Dialect,
    register: Fold | None = None,
) -> tuple[list[Fold], dict[int, tuple[str, str]]]:
    """Return the folds of a table by the questionnaire's repeats, and what each column is.

    The latter is index of a column to (path of the repeat, header without its numbers). Of a
    `register` the columns are known.
    """
    if register is not None:
        bases = register.columns.items()
        return [register], {
            at: (register.path, base) for base, held in bases for at in held.values()
        }
    if not questionnaire.repeats:
        return [], {}
    found = _by_bracket(headers, questionnaire, dialect)
    found |= _by_number(headers, questionnaire, dialect, found)
    around = {each.path: each.parent for each in questionnaire.repeats}
    folds = {each.path: Fold(each.path, each.parent) for each in questionnaire.repeats}
    for at, (path, base, place) in sorted(found.items()):
        folds[path].columns[base].setdefault(place, at)
        level, inner = path, place
        while level and inner:
            folds[level].held[inner].append(at)
            level, inner = around.get(level, ""), inner[:-1]
    listed = [each for each in folds.values() if each.held]
    return listed, {at: (path, base) for at, (path, base, _) in found.items()}


def drafted_folds(headers: Sequence[str]) -> list[Fold]:
    """Return the folds that headers with brackets show, where no questionnaire is known."""
    folds: dict[str, Fold] = {}
    for at, header in enumerate(headers):
        pieces = _BRACKET.split(header)
        numbers = tuple(map(int, pieces[1::2]))
        if not numbers or len(numbers) > _MOST_DEPTH or not pieces[-1].strip("/."):
            continue
        around = ""
        for depth in range(1, len(numbers) + 1):
            path = "".join(pieces[0 : 2 * depth : 2]).strip("/")
            fold = folds.setdefault(path, Fold(path, around))
            fold.held[numbers[:depth]].append(at)
            around = path
        folds[around].columns["".join(pieces[::2])].setdefault(numbers, at)
    return list(folds.values())


def folded_matches(
    headers: Sequence[str],
    letters: Sequence[str],
    named: Mapping[int, tuple[str, str]],
    parts: Mapping[str, Sequence[ColumnMatch]],
) -> dict[int, ColumnMatch]:
    """Return what the columns of folds fill, by the matches of each repeat's own table."""
    targets = {(path, match.header): match for path, found in parts.items() for match in found}
    made = {}
    for at, (path, base) in named.items():
        match = targets.get((path, base))
        target, choice = (match.target, match.choice) if match else ("", "")
        made[at] = ColumnMatch(letters[at], headers[at], target, REPEAT, choice=choice)
    return made


class FoldedTable(Table):
    """The rows of one repeat out of the rows around them; their numbers are those of the sheet."""

    def __init__(self, main: Table, fold: Fold) -> None:
        super().__init__(main.source, _layout(main, fold))
        self._main, self._fold = main, fold
        self._bases = tuple(fold.columns)

    @cached_property
    def headers(self) -> tuple[str, ...]:
        """The headers without numbers, and which row it is."""
        return (*self._bases, OCCURRENCE)

    @cached_property
    def letters(self) -> tuple[str, ...]:
        """Letter of the first column of each."""
        first = (min(self._fold.columns[base].items())[1] for base in self._bases)
        return (*(self._main.letters[at] for at in first), "")

    def where(self, letter: str, place: Place) -> tuple[str, str]:
        """Return the letter and the header of the column that holds a cell of a row."""
        if letter in self.letters[:-1]:
            at = self._fold.columns[self._bases[self.letters.index(letter)]].get(place)
            if at is not None:
                return self._main.letters[at], self._main.headers[at]
        return letter, ""

    @property
    def most_rows(self) -> int:
        """How many rows there can be at most."""
        return self._main.most_rows * len(self._fold.held)

    def again(self, left_out: Collection[int], last: int) -> Iterator[Row]:
        """Yield the rows once more."""
        return self.rows()

    def rows(self, *, whole: bool = True) -> Iterator[Row]:
        """Yield the rows of the repeat that say anything, in the order of the rows around."""
        for number, cells in self._main.rows(whole=whole):
            yield from self.rows_in(number, cells)

    def rows_in(self, number: int, cells: Sequence[Cell]) -> Iterator[Row]:
        """Yield the rows of the repeat that stand in one row around them."""
        for place, held, columns in self._sources:
            if any(says_something(cells[at]) for at in held):
                row: list[Cell] = [BLANK if at is None else cells[at] for at in columns]
                yield number, [*row, written(place)]

    @cached_property
    def _sources(self) -> list[tuple[Place, list[int], list[int | None]]]:
        """Return each place, the columns that show whether it is there, and those of its cells."""
        return [
            (
                place,
                self._fold.held[place],
                [self._fold.columns[base].get(place) for base in self._bases],
            )
            for place in sorted(self._fold.held)
        ]


def written(place: Place) -> str:
    """Return a place as the text of a cell."""
    return ".".join(map(str, place))


def place_of(text: str) -> Place:
    """Return the place that `written` wrote."""
    return tuple(map(int, text.split(".")))


def _layout(main: Table, fold: Fold) -> Layout:
    width = len(fold.columns) + 1
    return replace(
        main.layout, columns=tuple(range(width)), headers=(*fold.columns, OCCURRENCE), groups=(),
        tag_rows=(), tag_kinds=(), codes=(), notes=(),
    )  # fmt: skip


def says_something(cell: Cell) -> bool:
    """Tell whether a text is more than a word for nothing; what is no text always is."""
    if isinstance(cell, str):
        return not is_blank(cell) and cell.strip() not in BLANK_WORDS
    return True


_Found = dict[int, tuple[str, str, Place]]
"""Index of a column to repeat, header without numbers, and place."""


def _by_bracket(headers: Sequence[str], questionnaire: Questionnaire, dialect: Dialect) -> _Found:
    candidates: dict[int, tuple[str, Place]] = {}
    for at, header in enumerate(headers):
        place = tuple(map(int, _BRACKET.findall(header)))
        if place and len(place) <= _MOST_DEPTH:
            candidates[at] = _BRACKET.sub("", header), place
    return _matched(candidates, questionnaire, dialect)


def _by_number(
    headers: Sequence[str],
    questionnaire: Questionnaire,
    dialect: Dialect,
    known: Collection[int],
) -> _Found:
    """Return the columns that end with numbers and mean nothing else in the questionnaire."""
    depths = {_depth(each, questionnaire) for each in questionnaire.repeats}
    candidates: dict[int, dict[int, tuple[str, Place]]] = {each: {} for each in depths}
    for at, header in enumerate(headers):
        for depth in depths if at not in known else ():
            base, place = _without_numbers(header, depth)
            if len(place) == depth:
                candidates[depth][at] = base, place
    tried = sorted({at for found in candidates.values() for at in found})
    if not tried:
        return {}
    own = match_columns(
        [headers[at] for at in tried], [""] * len(tried), questionnaire, dialect=dialect
    ).columns
    free = {at for at, match in zip(tried, own, strict=True) if match.why == "unknown"}
    found: _Found = {}
    for depth in sorted(depths):
        wanted = {
            at: each for at, each in candidates[depth].items() if at in free and at not in found
        }
        found |= _matched(wanted, questionnaire, dialect)
    return found | _first_of_several(headers, found, questionnaire, dialect)


def _first_of_several(
    headers: Sequence[str], found: _Found, questionnaire: Questionnaire, dialect: Dialect
) -> _Found:
    """Return the columns without a number before those with 2, 3 …: `name`, `name (2)`."""
    first = {base: path for path, base, place in found.values() if place == (2,)}
    begun = {base for _, base, place in found.values() if place == (1,)}
    wanted = [
        at for at, header in enumerate(headers)
        if at not in found and header in first and header not in begun
    ]  # fmt: skip
    own = match_columns(
        [headers[at] for at in wanted], [""] * len(wanted), questionnaire, dialect=dialect
    ).columns
    return {
        at: (first[headers[at]], headers[at], (1,))
        for at, match in zip(wanted, own, strict=True)
        if match.why == "unknown"
    }


def _without_numbers(header: str, depth: int) -> tuple[str, Place]:
    """Return a header without `depth` numbers at its end, and the numbers."""
    place: Place = ()
    base = header.strip()
    while len(place) < depth:
        hit = _NUMBERED.search(base)
        if hit is None or not hit.start() or not 1 <= int(hit[1]) <= _LARGEST:
            return header, ()
        base, place = base[: hit.start()], (int(hit[1]), *place)
    return base, place


def _matched(
    candidates: Mapping[int, tuple[str, Place]], questionnaire: Questionnaire, dialect: Dialect
) -> _Found:
    """Return the candidates that are a question of exactly one repeat of their depth."""
    claims: dict[int, list[str]] = defaultdict(list)
    for repeat in questionnaire.repeats:
        depth = _depth(repeat, questionnaire)
        wanted = [at for at, (_, place) in candidates.items() if len(place) == depth]
        bases = list(dict.fromkeys(candidates[at][0] for at in wanted))
        matches = match_columns(
            bases, [""] * len(bases), questionnaire, dialect=dialect, repeat=repeat.path
        ).columns
        sure = {each.header: each.why for each in matches if each.target and each.why in _SURE}
        for at in wanted:
            if candidates[at][0] in sure:
                claims[at].append(repeat.path)
    return {at: (paths[0], *candidates[at]) for at, paths in claims.items() if len(paths) == 1}


def _depth(repeat: Repeat, questionnaire: Questionnaire) -> int:
    around = {each.path: each.parent for each in questionnaire.repeats}
    depth, path = 1, repeat.parent
    while path and depth <= _MOST_DEPTH:
        depth, path = depth + 1, around.get(path, "")
    return depth
