"""How an export is written: names or labels, groups in its headings, answers of many choices."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from mfdw_desktop.domain.workbooks import ColumnFacts, SheetFacts
from mfdw_desktop.importing.dialects import Dialect, bare

_NAME = re.compile(r"[A-Za-z_][\w./:\[\]-]*")
_TICKS = frozenset({"0", "1", "TRUE", "FALSE", "True", "False", "true", "false"})
_SEPARATORS = ("/", ".", ":", "-", ">")
_CHOICE_SEPARATORS = ("/", ".", "___")
_GROUPED = 0.3
"""Share of headings that must hold a separator for it to part groups."""


def shape_of(sheet: SheetFacts, written_by: Dialect) -> tuple[str, ...]:
    """Return codes: `names` or `labels`, `groups /`, `multiples both|details`, `hxl`."""
    own = [
        each for each in sheet.columns
        if not written_by.is_system(each.header) and not bare(each.header).startswith("column ")
    ]  # fmt: skip
    if len(own) < 2:
        return ()
    named = sum(_NAME.fullmatch(each.header) is not None for each in own)
    found = ["names" if named >= 0.8 * len(own) else "labels"]
    separator = _separator([each.header for each in own if not _are_ticks(each)])
    if separator:
        found.append(f"groups {separator}")
    multiples = _multiples(own)
    if multiples:
        found.append(f"multiples {multiples}")
    if "tags" in sheet.tag_kinds:
        found.append("hxl")
    return tuple(found)


def _separator(headers: Sequence[str]) -> str:
    """Return what parts groups from names in the headings: in many, with beginnings that recur."""
    for separator in _SEPARATORS if headers else ():
        parted = [each.partition(separator)[0] for each in headers if separator in each.strip()]
        recurring = [times for times in Counter(parted).values() if times > 1]
        if len(parted) >= _GROUPED * len(headers) and sum(recurring) >= 0.6 * len(parted):
            return separator
    return ""


def _are_ticks(column: ColumnFacts) -> bool:
    """Tell whether a column may hold the ticks of one choice."""
    return bool(column.filled) and set(column.examples) <= _TICKS


def _multiples(columns: Sequence[ColumnFacts]) -> str:
    """Return whether answers of many choices stand in one column and in many, or in many."""
    whole = {each.header for each in columns}
    bases: Counter[str] = Counter()
    for each in columns:
        if _are_ticks(each):
            for separator in _CHOICE_SEPARATORS:
                base, parted, choice = each.header.rpartition(separator)
                if parted and base and choice:
                    bases[base] += 1
                    break
    several = [base for base, times in bases.items() if times > 1]
    if not several:
        return ""
    return "both" if any(base in whole for base in several) else "details"
