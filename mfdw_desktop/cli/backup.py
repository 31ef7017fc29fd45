"""`mfdw backup` and `mfdw restore`: a verified copy, and back from one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add both commands."""
    backup = commands.add_parser("backup", help=translate("write a verified copy"))
    backup.add_argument("out", metavar="OUT", type=Path, help=translate("file to write"))
    restore = commands.add_parser("restore", help=translate("go back to a copy"))
    restore.add_argument("file", metavar="FILE", type=Path, help=translate("copy to go back to"))


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Copy the database, or go back to a copy."""
    if options.command == "backup":
        return _backup(session, options.out)
    return _restore(session, options.file)


def _backup(session: Session, out: Path) -> Outcome:
    made = session.workspace().backups.backup(out, session.progress())
    facts = {"file": made.file, "sha256": made.sha256, "size": made.size, "records": made.counts}
    records = sum(made.counts.values())
    line = translate("{file}: {records} records, checked", file=made.file, records=f"{records:,}")
    return Outcome(facts, [line, f"sha256 {made.sha256}"])


def _restore(session: Session, file: Path) -> Outcome:
    from mfdw_desktop.services import upkeep

    if not file.is_file():
        raise RefusedError("file-missing", path=str(file))
    done = session.unlocked(
        lambda passphrase: upkeep.restore(
            session.target(), file, passphrase=passphrase, progress=session.progress()
        )
    )
    lines = [translate("{database} is what {file} held", database=done.database, file=file)]
    if done.set_aside is not None:
        lines.append(
            translate("the damaged file was kept as {file}", file=str(done.set_aside)),
        )
    facts = {"database": done.database, "sha256": done.sha256, "set_aside": done.set_aside}
    return Outcome(facts, lines)
