"""What a command is given: its options, the database it works on, and how it reports."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from mfdw_desktop.cli.output import ProgressLine
from mfdw_desktop.common import paths, settings
from mfdw_desktop.common.errors import DatabaseError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.common.progress import Progress

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace

T = TypeVar("T")


@dataclass(frozen=True)
class GlobalOptions:
    """What may stand before or after every command."""

    db: str | None = None
    lang: str | None = None
    json: bool = False
    quiet: bool = False
    debug: bool = False


@dataclass(frozen=True)
class Outcome:
    """What a command found or did: the facts for a script, the lines for a person."""

    data: Mapping[str, object] = field(default_factory=dict)
    """The JSON keys of the contract, without `ok`."""
    text: Sequence[str] = ()
    """The same facts as lines; not printed with `--json` or `--quiet`."""
    exit_code: int = 0
    """0, or 1 when something needs a person."""


class Session:
    """One call of the command line; it opens the database when a command asks for it."""

    def __init__(self, options: GlobalOptions) -> None:
        self.options = options
        self._workspace: Workspace | None = None
        self._progress: Progress | None = None
        self._line = ProgressLine(sys.stderr, shown=not (options.quiet or options.json))

    def target(self) -> str:
        """Return the database to use: a path, or an SQLAlchemy URL.

        The order is `--db`, `MFDW_DB`, what the window opened last, the user's own file.
        """
        chosen = self.options.db or os.environ.get("MFDW_DB") or settings.load().last_database
        return chosen or str(paths.default_database())

    def workspace(self) -> Workspace:
        """Return the services on the chosen database, opened once."""
        if self._workspace is None:
            from mfdw_desktop.services.workspace import open_workspace

            self._workspace = self.unlocked(
                lambda passphrase: open_workspace(self.target(), passphrase=passphrase)
            )
        return self._workspace

    def given_passphrase(self) -> str | None:
        """Return the passphrase of `MFDW_PASSPHRASE`, which a new database is locked with."""
        return os.environ.get("MFDW_PASSPHRASE") or None

    def unlocked(self, work: Callable[[str | None], T]) -> T:
        """Return what `work` gives with the passphrase of the database.

        It comes from `MFDW_PASSPHRASE`; a person at a terminal is asked for it when the
        database turns out to be locked. It is never an argument, which others could see.
        """
        given = self.given_passphrase()
        try:
            return work(given)
        except DatabaseError as error:
            if given or error.code != "database-key-needed" or not sys.stdin.isatty():
                raise
        self._line.clear()
        return work(getpass.getpass(translate("Passphrase: "), stream=sys.stderr))

    def progress(self) -> Progress:
        """Return the progress to hand to a service: a bar where a person is watching."""
        self._progress = Progress(self._line.report)
        return self._progress

    def cancel(self) -> None:
        """Ask the work under way to stop at its next report."""
        if self._progress is not None:
            self._progress.cancel()

    def note(self, text: str) -> None:
        """Say something beside the result, on standard error."""
        if not self.options.quiet:
            self._line.clear()
            print(f"mfdw: {text}", file=sys.stderr)

    def close(self) -> None:
        """Take the progress bar away and let go of the database."""
        self._line.clear()
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None
