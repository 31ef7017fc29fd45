"""Read some rows of a file again with other decisions, by the same code, without the file.

The file itself was read in the guarded child; here its cells are plain values, so this may
run where the window is, within milliseconds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from mfdw_desktop.domain.problems import RowProblem
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.importing.cells import Cell
from mfdw_desktop.importing.dialects import dialect
from mfdw_desktop.importing.identity import identify
from mfdw_desktop.importing.kept import KeptRow, KeptTable
from mfdw_desktop.importing.parts import Portion, kept_part
from mfdw_desktop.importing.recipe import Recipe
from mfdw_desktop.importing.repeats import Repeats
from mfdw_desktop.importing.responses import (
    ReadOptions,
    RowMaker,
    form_checks,
    value_options,
)
from mfdw_desktop.importing.rows import ChildRecord, Chunk


class Rereader:
    """Reads rows of one table again; make another when a decision is another."""

    def __init__(self, kept: KeptTable, questionnaire: Questionnaire, options: ReadOptions) -> None:
        options = replace(options, keeps_rows=False)
        written_by = dialect(kept.tool)
        values = value_options(options.recipe, options, written_by)
        self._part = kept_part(kept, questionnaire, values, options.recipe)
        identity = identify(
            self._part,
            questionnaire,
            values,
            dialect=written_by,
            client_column=options.client_column,
            key_columns=options.key_columns,
            recipe=options.recipe,
        )
        checks = form_checks(self._part, identity, questionnaire, options, kept.inner)
        self._maker = _KeptRowMaker(self._part, identity, Repeats(), questionnaire, options, checks)

    def decide(self, recipe: Recipe) -> None:
        """Take other fixes and rows left out; nothing else of the recipe may differ."""
        self._maker.mend(recipe)

    def read(self, rows: Sequence[KeptRow]) -> Chunk:
        """Return the rows as the whole file's reading would."""
        self._maker.known = {each.row: each for each in rows}
        raw = [(each.row, each.cells) for each in rows]
        return self._maker.chunk(self._part.portion(raw, self._maker.change))


class _KeptRowMaker(RowMaker):
    """Takes the rows of repeats as they were read with the file."""

    known: Mapping[int, KeptRow] = {}

    def _children(
        self,
        portion: Portion,
        at: int,
        cells: list[Cell],
        key: str,
    ) -> tuple[ChildRecord, ...]:
        row = self.known[portion.rows[at][0]]
        inner: list[RowProblem] = list(row.inner)
        if inner:
            portion.problems[at] += inner
        return row.children

    @property
    def _has_children(self) -> bool:
        return any(row.children or row.inner for row in self.known.values())

    def _stored(self, portion: Portion) -> set[int]:
        return {
            at
            for at, (number, cells) in enumerate(portion.raw)
            if self.known[number].is_stored and portion.rows[at][1] is cells
        }
