"""Read some rows of a file again with other decisions, by the same code, without the file.

The file itself was read in the guarded child; here its cells are plain values, so this may
run where the window is, within milliseconds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.importing.answers import ValueOptions
from mfdw_desktop.importing.child_rows import Family
from mfdw_desktop.importing.dialects import dialect
from mfdw_desktop.importing.identity import identify
from mfdw_desktop.importing.kept import KeptRow, KeptTable
from mfdw_desktop.importing.parts import kept_part
from mfdw_desktop.importing.portions import Portion
from mfdw_desktop.importing.read_options import ReadOptions, form_checks, value_options
from mfdw_desktop.importing.recipe import Recipe
from mfdw_desktop.importing.registers import folded_table, kept_form
from mfdw_desktop.importing.repeats import RepeatRows, Repeats
from mfdw_desktop.importing.row_making import RowMaker
from mfdw_desktop.importing.rows import Chunk
from mfdw_desktop.importing.table import Table


class Rereader:
    """Reads rows of one table again; make another when a decision is another."""

    def __init__(self, kept: KeptTable, questionnaire: Questionnaire, options: ReadOptions) -> None:
        options = replace(options, keeps_rows=False)
        questionnaire = kept_form(kept, questionnaire)
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
        self._repeats = _kept_repeats(kept, self._part.table, questionnaire, values, options.recipe)
        self._recipe = options.recipe
        self._maker = _KeptRowMaker(
            self._part, identity, self._repeats, questionnaire, options, checks
        )

    def decide(self, recipe: Recipe) -> None:
        """Take other fixes and rows left out; nothing else of the recipe may differ."""
        self._recipe = recipe

    def read(self, rows: Sequence[KeptRow]) -> Chunk:
        """Return the rows as the whole file's reading would."""
        self._maker.known = {each.row: each for each in rows}
        raw = [(each.row, each.cells) for each in rows]
        children = [child for row in rows for child in row.children]
        for repeat in self._repeats.all():
            repeat.put(each for each in children if each.level == repeat.level)
            for number, cells in raw:
                repeat.fold_again(number, cells)
        self._maker.mend(self._recipe)
        return self._maker.chunk(self._part.portion(raw, self._maker.change))


class _KeptRowMaker(RowMaker):
    """Knows which rows of a workbook of problems were stored: their marks stay in the file."""

    known: Mapping[int, KeptRow] = {}

    def _stored(self, portion: Portion, families: Sequence[Family]) -> set[int]:
        return {
            at
            for at, (number, cells) in enumerate(portion.raw)
            if self.known[number].is_stored and portion.rows[at][1] is cells
        }


def _kept_repeats(
    kept: KeptTable,
    main: Table,
    questionnaire: Questionnaire,
    values: ValueOptions,
    recipe: Recipe,
) -> Repeats:
    """Return the repeats of a file that was read before, without their rows."""
    found = Repeats()
    for each in kept.repeats:
        table = folded_table(main, each.fold) if each.fold is not None else None
        part = kept_part(each.table, questionnaire, values, recipe, repeat=each.path, table=table)
        found.by_parent[each.parent].append(RepeatRows.of_kept(each, part))
    return found
