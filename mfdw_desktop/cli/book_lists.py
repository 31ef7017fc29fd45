"""`mfdw import`: a list of any kind into the book; `mfdw template`: the workbook for one."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli import import_options, importing
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.lists import LIST_KINDS


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the two commands."""
    parser = commands.add_parser(
        "import",
        help=translate("read a list of any kind into the book"),
        description=translate(
            "Columns that are understood stand in the workbook that `mfdw template` writes."
        ),
    )
    import_options.add_options(parser)
    parser.add_argument(
        "--kind",
        choices=LIST_KINDS,
        help=translate("kind of the list (default: by its columns)"),
    )
    parser = commands.add_parser("template", help=translate("write a workbook to enter a list in"))
    parser.add_argument("kind", choices=LIST_KINDS, help=translate("kind of the list"))
    importing.add_out(parser)


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do the command."""
    if options.command == "template":
        return importing.run_template(session, options, options.kind)
    return importing.run_list_import(session, options, options.kind or _recognised(options))


def _recognised(options: argparse.Namespace) -> str:
    """Return the kind that the columns of a file tell.

    Raises:
        RefusedError: they tell none.
    """
    from mfdw_desktop.services.inspection import inspect_workbook
    from mfdw_desktop.services.list_recognition import recognise

    facts = inspect_workbook(
        options.file, encoding=options.encoding, delimiter=options.delimiter or ""
    )
    found = recognise(facts)
    if found is None:
        raise RefusedError("list-kind-unclear", kinds=", ".join(LIST_KINDS))
    return found.kind
