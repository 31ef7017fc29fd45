"""What the user may change on this computer, kept in one small JSON file."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path

from mfdw_desktop.common import paths


@dataclass(frozen=True)
class Settings:
    """The settings of one user on one computer; unknown keys of the file are kept out."""

    last_database: str = ""
    recent_databases: list[str] = field(default_factory=list)
    language: str = ""
    """Language of the window and the command line; empty follows the system."""
    own_digits: bool = False
    """Write numbers with the digits of the language's script, where it has some."""
    theme: str = "system"
    """`system`, `light` or `dark`."""
    paper_size: str = "a4"
    backup_folder: str = ""
    """A second place for backups, for example a USB stick; empty for none."""
    save_folder: str = ""
    """Where papers and exports were saved last."""
    rail_folded: bool = False
    columns: dict[str, list[str]] = field(default_factory=dict)
    """Chosen columns by list."""

    def with_database(self, target: str) -> Settings:
        """Return the settings with `target` as the database opened last."""
        recent = [target, *(each for each in self.recent_databases if each != target)][:8]
        return replace(self, last_database=target, recent_databases=recent)


def settings_file() -> Path:
    """Return the path of the settings file."""
    return paths.config_folder() / "settings.json"


def load(path: Path | None = None) -> Settings:
    """Return the stored settings; a missing or damaged file gives the defaults."""
    try:
        stored = json.loads((path or settings_file()).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    defaults = asdict(Settings())
    known = {each.name for each in fields(Settings)}
    taken = {
        name: value
        for name, value in stored.items()
        if name in known and isinstance(value, type(defaults[name]))
    }
    return Settings(**taken)


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the settings; the old file stays whole until the new one is."""
    target = path or settings_file()
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_suffix(".new")
    draft.write_text(json.dumps(asdict(settings), indent=1, ensure_ascii=False), encoding="utf-8")
    os.replace(draft, target)  # noqa: PTH105 - atomic on both systems
