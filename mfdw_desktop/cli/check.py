"""`mfdw check`: integrity of file, keys and ledger."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import DatabaseError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.services.messages import error_message


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command."""
    commands.add_parser("check", help=translate("check file, keys and ledger"))


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Check the whole database; damage gives exit code 1."""
    try:
        found = session.workspace().backups.check(session.progress())
    except DatabaseError as error:
        if error.code != "database-damaged":
            raise
        words = error_message(error).line()
        return Outcome({"problems": [words]}, [words], exit_code=1)
    facts = {
        "problems": list(found.problems),
        "records": found.records,
        "content_hash": found.content_hash,
    }
    if found.problems:
        return Outcome(facts, found.problems, exit_code=1)
    records = f"{found.records:,}"
    return Outcome(facts, [translate("all is well: {records} records", records=records)])
