"""The columns of a table matched by their headers, and by what those of an old font read."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.importing.dialects import Dialect
from mfdw_desktop.importing.legacy_fonts import LegacyFont, headers_read
from mfdw_desktop.importing.mapping import Matched, match_columns
from mfdw_desktop.importing.memory import PERSONAL, Remembered
from mfdw_desktop.importing.recipe import Recipe
from mfdw_desktop.importing.table import Table


def match_table(
    table: Table,
    questionnaire: Questionnaire,
    *,
    dialect: Dialect,
    recipe: Recipe,
    repeat: str,
    remembered: Remembered | None,
    known: Collection[int],
    fonts: Mapping[LegacyFont, str],
) -> Matched:
    """Return the columns of a table with what they fill; of those that are `known`, nothing."""

    def matched_by(headers: Sequence[str]) -> Matched:
        return match_columns(
            ["" if at in known else header for at, header in enumerate(headers)],
            table.letters,
            questionnaire,
            dialect=dialect,
            recipe=recipe,
            remembered=remembered,
            repeat=repeat,
            codes=["" if at in known else code for at, code in enumerate(table.codes)],
            groups=table.groups,
            sheet=table.sheet if repeat else "",
        )

    matched = matched_by(table.headers)
    read = headers_read(table.headers, fonts)
    if read == tuple(table.headers):
        return matched
    # What a person said of a header as it stands comes before what it reads.
    return matched_by(
        [
            each.header if each.target or each.why in PERSONAL else decoded
            for each, decoded in zip(matched.columns, read, strict=True)
        ]
    )
