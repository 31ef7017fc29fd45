"""Open a file to import while the program is still getting ready for it.

Imports next to nothing: that is what it is for.
"""

from __future__ import annotations

from pathlib import Path

from mfdw_desktop.importing import child

_TASK = "mfdw_desktop.importing.responses:rows_task"


def begin(path: Path, sheet: str = "") -> None:
    """Let the guarded child open a file that will be imported in a moment.

    What is wrong with the file is said by the import.
    """
    if path.is_file():
        child.begin(_TASK, path, sheet=sheet)


def leave() -> None:
    """Let go of a file that was not imported after all."""
    child.leave()
