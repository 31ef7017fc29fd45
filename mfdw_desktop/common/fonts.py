"""The fonts that ship with the program: which file holds which family and script.

The families are renamed Noto: with a system font of the same name, Qt and fontconfig took
the system's older file instead of ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mfdw_desktop.common import paths


@dataclass(frozen=True)
class Family:
    """One family of two weights: its name, the stem of its files, the letters it is for."""

    name: str
    stem: str
    first: int = 0
    last: int = 0

    def speaks(self, letter: str) -> bool:
        """Tell whether `letter` is of the script that this family was made for."""
        return self.first <= ord(letter) <= self.last

    def regular(self) -> Path:
        """Return the file of the regular weight."""
        return folder() / f"{self.stem}-Regular.ttf"

    def bold(self) -> Path:
        """Return the file of the bold weight."""
        return folder() / f"{self.stem}-Bold.ttf"


SANS = Family("MFDW Sans", "MFDWSans")
KHMER = Family("MFDW Khmer", "MFDWKhmer", 0x1780, 0x17FF)
DEVANAGARI = Family("MFDW Devanagari", "MFDWDevanagari", 0x0900, 0x097F)
BENGALI = Family("MFDW Bengali", "MFDWBengali", 0x0980, 0x09FF)
TAMIL = Family("MFDW Tamil", "MFDWTamil", 0x0B80, 0x0BFF)
NASKH = Family("MFDW Naskh", "MFDWNaskh", 0x0600, 0x06FF)
NASTALIQ = Family("MFDW Nastaliq", "MFDWNastaliq")

FAMILIES = (SANS, KHMER, DEVANAGARI, BENGALI, TAMIL, NASKH, NASTALIQ)
"""Every family, in the order in which a letter is looked for."""


def folder() -> Path:
    """Return the folder of the font files."""
    return paths.resources_folder() / "fonts"


def family_of(text: str) -> Family:
    """Return the family of the first letter that is of a script of its own."""
    for letter in text:
        if letter < "\u0600":
            continue
        for family in FAMILIES:
            if family.speaks(letter):
                return family
    return SANS
