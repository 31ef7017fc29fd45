"""Where the program's files live on this computer."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

from mfdw_desktop.common.errors import RefusedError

APP_FOLDER = "MFDW"
DATABASE_SUFFIX = ".mfdw"
PRIVATE = 0o600
"""Mode of a file that nobody but its owner may read; Windows goes by the folder's rights."""


def data_folder() -> Path:
    """Return the user's folder of databases: %LOCALAPPDATA%\\MFDW, or XDG's data folder."""
    if sys.platform == "win32":
        return _windows_folder()
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / APP_FOLDER


def config_folder() -> Path:
    """Return the folder of the settings file."""
    if sys.platform == "win32":
        return _windows_folder()
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / APP_FOLDER


def cache_folder() -> Path:
    """Return the folder of what may be thrown away: staging files, previews."""
    if sys.platform == "win32":
        return _windows_folder() / "cache"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / APP_FOLDER


def documents_folder() -> Path:
    """Return the folder that papers are saved in when nothing else was chosen."""
    documents = Path.home() / "Documents"
    return documents if documents.is_dir() else Path.home()


@cache
def resources_folder() -> Path:
    """Return the folder of what ships with the program."""
    return Path(__file__).resolve().parents[2] / "resources"


def default_database() -> Path:
    """Return the database that is used when none was named or opened before."""
    return data_folder() / f"branch{DATABASE_SUFFIX}"


def require_ending(path: Path, ending: str) -> None:
    """Refuse a file to write that is not of a kind: it may be the database, or a photograph.

    Raises:
        RefusedError: the name ends otherwise.
    """
    if path.suffix.lower() != ending:
        raise RefusedError("file-ending", path=path.name, ending=ending)


def free_name(path: Path, mark: str = "_v{number}") -> Path:
    """Return `path`, or `…_v2`, `…_v3` and so on while a file of the name is there.

    What a person saved once is never written over. A folder is given back as it is, and so is
    an empty file, which holds nothing to lose.
    """
    if not path.is_file() or not path.stat().st_size:
        return path
    number = 2
    while (found := path.with_stem(path.stem + mark.format(number=number))).exists():
        number += 1
    return found


def make_private(path: Path) -> None:
    """Create an empty file that nobody but this user can read; one that is there stays."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT, PRIVATE))


def _windows_folder() -> Path:
    base = os.environ.get("LOCALAPPDATA")
    return (Path(base) if base else Path.home() / "AppData/Local") / APP_FOLDER
