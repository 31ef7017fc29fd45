"""The files that commands write: what is there from before is kept, unless `--overwrite` is given.

A command declares its file with `add_file` and asks `place` for the name before it writes. The
JSON says the name that it got.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from mfdw_desktop.common import paths
from mfdw_desktop.common.i18n import translate


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
