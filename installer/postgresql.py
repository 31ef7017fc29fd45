"""A PostgreSQL server for one test run: its own folder, a socket, no port, then gone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installer.machine import postgresql_programs
from installer.steps import StepError

USER = "postgres"


@contextmanager
def throw_away_server() -> Iterator[str]:
    """Start a server, give its URL for SQLAlchemy, stop and remove it at the end.

    Gives an empty text where PostgreSQL is not installed or this is Windows.

    Raises:
        StepError: the server does not start; the text is its own.
    """
    programs = postgresql_programs()
    if programs is None or sys.platform == "win32":
        yield ""
        return
    # A short path: a socket's name may have 107 letters only.
    folder = Path(tempfile.mkdtemp(prefix="mfdw-pg-", dir="/tmp"))
    owner = USER if os.geteuid() == 0 else None  # PostgreSQL refuses to run as root
    try:
        if owner:
            shutil.chown(folder, owner, owner)
        data = folder / "data"
        made = ("-U", USER, "-A", "trust", "-N", "-E", "UTF8", "--locale=C.UTF-8")
        _call(programs / "initdb", "-D", data, *made, owner=owner)
        settings = f"-c listen_addresses='' -k {folder} -c fsync=off -c full_page_writes=off"
        control = (programs / "pg_ctl", "-D", data, "-w", "-s")
        _call(*control, "-o", settings, "-l", folder / "log", "start", owner=owner)
        try:
            yield f"postgresql+psycopg://{USER}@/{USER}?host={folder}"
        finally:
            _call(*control, "-m", "immediate", "stop", owner=owner)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _call(*command: str | Path, owner: str | None) -> None:
    # The server keeps its parent's output open, so it must not be a pipe.
    with tempfile.TemporaryFile() as output:
        done = subprocess.run(
            [str(each) for each in command],
            check=False,
            user=owner,
            group=owner,
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        if done.returncode:
            output.seek(0)
            raise StepError(f"{command[0]}: {output.read().decode('utf-8', 'replace')}")
