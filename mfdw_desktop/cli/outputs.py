"""The files that commands write: what is there from before is kept, unless `--overwrite` is given.

A command declares its file with `add_file` and asks `place` for the name before it writes. The
JSON says the name that it got.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from mfdw_desktop.common import paths
from mfdw_desktop.common.i18n import translate

ALL = 10**9
"""As many rows of a list as there are."""


def add_file(parser: argparse.ArgumentParser, flag: str, **more: Any) -> None:
    """Add an argument for a file to write, and the option to replace one that is there."""
    parser.add_argument(flag, type=Path, **more)
    add_overwrite(parser)


def add_overwrite(parser: argparse.ArgumentParser) -> None:
    """Add the option to replace a file that is there."""
    parser.add_argument(
        "--overwrite",
        action="store_true",
        help=translate("replace a file that is there; else the new one is called NAME_v2"),
    )


def place(options: argparse.Namespace, name: str = "out") -> Path:
    """Return where the file of an option goes, and note it in the options."""
    wanted = Path(getattr(options, name))
    found = wanted if getattr(options, "overwrite", False) else paths.free_name(wanted)
    setattr(options, name, found)
    return found


def add_list(parser: argparse.ArgumentParser) -> None:
    """Add the option to write the whole of a list into a file."""
    add_file(parser, "--out", metavar="FILE", help=translate("write it to this .xlsx or .csv"))


def write_facts(
    options: argparse.Namespace, name: str, facts: Sequence[Mapping[str, object]]
) -> None:
    """Write what a list says into the file that was asked for, a column for each fact."""
    if options.out is None:
        return
    from mfdw_desktop.services.list_files import write_list

    heads = [(each, _kind([line[each] for line in facts])) for each in (facts[0] if facts else ())]
    rows = ([_cell(line[head]) for head, _ in heads] for line in facts)
    write_list(place(options), name, heads or [(name, "text")], rows)


def _kind(values: Sequence[object]) -> str:
    found = {type(each) for each in values if each is not None}
    kinds = {date: "day", int: "integer", float: "decimal", Decimal: "decimal"}
    return kinds.get(found.pop(), "text") if len(found) == 1 else "text"


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(str(each) for each in value)
    if value is None or isinstance(value, str | int | float | date | Decimal):
        return value
    return str(value)
