"""`mfdw migrate`: bring an older database up to date."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.i18n import translate


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command."""
    commands.add_parser("migrate", help=translate("bring an older database up to date"))


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Migrate, after a backup."""
    from mfdw_desktop.services import upkeep

    done = session.unlocked(
        lambda passphrase: upkeep.migrate(
            session.target(), passphrase=passphrase, progress=session.progress()
        )
    )
    facts = {"from": done.before, "to": done.after, "backup": done.backup}
    if done.before == done.after:
        return Outcome(facts, [translate("the database is up to date already")])
    lines = [translate("from schema {before} to {after}", before=done.before, after=done.after)]
    if done.backup is not None:
        lines.append(translate("the copy made before: {file}", file=str(done.backup)))
    return Outcome(facts, lines)
