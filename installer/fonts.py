"""Say how the fonts in resources/fonts were made from the Noto families; run once, not at build.

The fonts are committed, so neither set-up nor build needs this file. It stands here for whoever
takes a newer Noto: `python installer/fonts.py FOLDER_OF_NOTO_TTF resources/fonts` with fontTools.
The families are renamed because on Linux a system font of the same name, often an older one
with other glyphs, wins over the application's own (the OFL allows it: no reserved font name).
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

FAMILIES = {
    "NotoSans": "MFDW Sans",
    "NotoSansKhmer": "MFDW Khmer",
    "NotoSansDevanagari": "MFDW Devanagari",
    "NotoSansTamil": "MFDW Tamil",
    "NotoSansBengali": "MFDW Bengali",
    "NotoNaskhArabic": "MFDW Naskh",
    "NotoNastaliqUrdu": "MFDW Nastaliq",
}
"""Start of the Noto file's name to the family that we ship."""

STYLES = ("Regular", "Bold")


def rename(source: Path, target: Path, *, family: str, style: str) -> None:
    """Write the font `source` to `target` with another family name and nothing else changed."""
    from fontTools.ttLib import TTFont

    font: Any = TTFont(source, recalcTimestamp=False)
    postscript = f"{family.replace(' ', '')}-{style}"
    texts = {
        1: family,
        2: style,
        3: f"{postscript};{font['head'].fontRevision:.3f}",
        4: f"{family} {style}",
        6: postscript,
    }
    names = font["name"]
    names.names = [each for each in names.names if each.nameID not in (16, 17, 21, 22, 25)]
    for number, text in texts.items():
        names.setName(text, number, 3, 1, 0x409)
    font.save(target)


def main() -> None:
    """Rename every family of the folder named first into the folder named second."""
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    for noto, family in FAMILIES.items():
        for style in STYLES:
            name = f"{family.replace(' ', '')}-{style}.ttf"
            rename(source / f"{noto}-{style}.ttf", target / name, family=family, style=style)
            sys.stdout.write(f"{name}\n")


if __name__ == "__main__":
    main()
