"""Reasons that our own exports keep in a column beside the answers, back to their questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mfdw_desktop.domain.reason_pairs import MISSING, read_pairs
from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.importing.cells import is_blank
from mfdw_desktop.importing.converting import Field
from mfdw_desktop.importing.dialects import bare
from mfdw_desktop.importing.sheets import Row


def column_of_reasons(matches: Sequence[ColumnMatch]) -> int | None:
    """Return the index of the column, in a table that is an export of ours."""
    names = [bare(each.header) for each in matches]
    if MISSING not in names or "_index" not in names:
        return None
    at = names.index(MISSING)
    # A question may be called so too.
    return None if matches[at].target else at


def take_reasons(
    rows: Sequence[Row],
    fields: Sequence[Field],
    matches: Sequence[ColumnMatch],
    missing: Mapping[int, dict[str, str]],
) -> None:
    """Add the reasons to `missing` where the cells of the question are blank.

    What a person wrote into a cell stands; `missing` makes the entry of a row by itself.
    """
    at = column_of_reasons(matches)
    if at is None:
        return
    columns = {each.code: each.columns for each in fields}
    for place, (_, cells) in enumerate(rows):
        said = cells[at]
        for code, reason in read_pairs(said).items() if isinstance(said, str) else ():
            if code in columns and all(is_blank(cells[each]) for each in columns[code]):
                missing[place].setdefault(code, reason)
