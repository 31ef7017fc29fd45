"""The fonts that ship: their files, families and scripts, for the window and for paper alike."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mfdw_desktop.common import paths


@dataclass(frozen=True)
class FontFamily:
    """One family, in two weights, and what it is for."""

    name: str
    """The family's name, as Qt and the PDF know it."""
    scripts: tuple[str, ...]
    """The scripts that it covers, by their ISO 15924 codes."""
    languages: tuple[str, ...] = ()
    """The languages that are written in it."""

    def file(self, *, bold: bool = False) -> Path:
        """Return the path of the font file of one weight."""
        stem = self.name.replace(" ", "")
        return folder() / f"{stem}-{'Bold' if bold else 'Regular'}.ttf"


SANS = FontFamily("MFDW Sans", ("Latn", "Cyrl"), ("en", "fr", "vi", "mn", "fil"))
KHMER = FontFamily("MFDW Khmer", ("Khmr",), ("km",))
DEVANAGARI = FontFamily("MFDW Devanagari", ("Deva",), ("hi", "ne", "mr"))
TAMIL = FontFamily("MFDW Tamil", ("Taml",), ("ta",))
BENGALI = FontFamily("MFDW Bengali", ("Beng",), ("bn",))
NASKH = FontFamily("MFDW Naskh", ("Arab",), ("ur", "ar", "fa"))
NASTALIQ = FontFamily("MFDW Nastaliq", ("Arab",))
"""Only where lines are high enough: letters and headings. It is cut off in a field."""

FAMILIES = {
    each.name: each for each in (SANS, KHMER, DEVANAGARI, TAMIL, BENGALI, NASKH, NASTALIQ)
}
"""Every family that ships, by its name."""


def folder() -> Path:
    """Return the folder of the font files."""
    return paths.resources_folder() / "fonts"


def files() -> list[Path]:
    """Return every font file, for the window to load."""
    return [each.file(bold=bold) for each in FAMILIES.values() for bold in (False, True)]


def families_for(language: str) -> list[str]:
    """Return the families for text in `language`, its own script's first.

    Naskh stands in every list before Nastaliq could be chosen by the system, which a field
    would clip.
    """
    code = language.replace("-", "_").split("_")[0]
    usual = [SANS, KHMER, DEVANAGARI, TAMIL, BENGALI, NASKH]
    own = [each for each in usual if code in each.languages]
    return list(dict.fromkeys(each.name for each in (*own, *usual)))
