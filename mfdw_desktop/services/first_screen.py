"""The first screen before the services are there; light enough to import at the start."""

from __future__ import annotations

from pathlib import Path

from mfdw_desktop.database.first_screen import FirstRow, FirstScreen, read

__all__ = ["FirstRow", "FirstScreen", "first_clients"]


def first_clients(
    path: Path, *, passphrase: str | None = None, limit: int = 60
) -> FirstScreen | None:
    """Return the first active clients by name, or None when the file cannot be read yet."""
    return read(path, passphrase, limit)
