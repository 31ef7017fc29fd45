"""`mfdw init`: begin an empty database."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.institutions import BranchDraft, InstitutionDraft


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command."""
    parser = commands.add_parser("init", help=translate("begin an empty database"))
    parser.add_argument(
        "--institution", metavar="NAME", required=True, help=translate("name of the institution")
    )
    parser.add_argument(
        "--branch",
        metavar="CODE=NAME",
        action="append",
        required=True,
        help=translate("code and name of a branch, once for each, as in KH03=Kampot"),
    )
    parser.add_argument(
        "--country", metavar="ISO2", default="", help=translate("its country, as in KH")
    )
    parser.add_argument(
        "--currency",
        metavar="ISO3",
        default="",
        help=translate("its currency, as in KHR (default: the country's)"),
    )


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Create the database."""
    from mfdw_desktop.services import setup

    draft = InstitutionDraft(
        name=options.institution,
        country=options.country,
        currency=options.currency,
        language=options.lang if "lang" in options else "en",
        branches=tuple(_branch(text) for text in options.branch),
    )
    target = session.target()
    made = setup.create_institution(target, draft, passphrase=session.given_passphrase())
    try:
        schema, where = made.schema, str(made.database.target)
    finally:
        made.close()
    return Outcome(
        {"database": where, "schema": schema},
        [translate("the database {path} is ready", path=where)],
    )


def _branch(text: str) -> BranchDraft:
    code, separator, name = text.partition("=")
    if not separator:
        raise RefusedError("branch-argument", value=text)
    return BranchDraft(code=code, name=name)
