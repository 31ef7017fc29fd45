"""Which old fonts a workbook names in its styles: evidence for what its texts were typed in."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from pathlib import Path

from mfdw_desktop.importing import biff, container, ooxml
from mfdw_desktop.importing.legacy_fonts import LegacyFont
from mfdw_desktop.importing.ole import OleFile

_NAMES: dict[LegacyFont, str] = {
    LegacyFont.TCVN3: r"\.Vn[A-Z][A-Za-z]{2,30}",
    LegacyFont.VNI: r"VNI[- ][A-Za-z]{2,30}",
    LegacyFont.PREETI: r"(?:Preeti|Kantipur|Himali|Sagarmatha|PCS ?NEPALI)\b",
    LegacyFont.KRUTI_DEV: r"(?:Kruti ?Dev|DevLys|Chanakya)(?: ?\d{2,3})?",
    LegacyFont.LIMON: r"(?:Limon|ABC-TEXT|ABC-ZWSP)[ -]?[A-Z]?\d{0,2}",
}
_PATTERNS = {font: re.compile(pattern) for font, pattern in _NAMES.items()}
_IN_DOCUMENT = re.compile(rb'(?:font-face style:name|font-name|font-family)="([^"]*)"')
_MOST = 2 << 20
"""Bytes in which the styles of a real workbook stand."""
_PARTS = {
    container.XLSX: ("xl/styles.xml",),
    container.XLSB: ("xl/styles.bin",),
    container.ODS: ("styles.xml", "content.xml"),
}


def fonts_named(path: Path, form: str) -> Mapping[LegacyFont, str]:
    """Return the old fonts that the styles of a workbook name, each with one of its names."""
    try:
        content = _styles(path, form)
    except container.BROKEN:
        return {}
    # One byte a letter in XML and often in .xls, two in .xlsb, at any place.
    texts = [content.decode("latin-1")]
    if form in (container.XLS, container.XLSB):
        texts += [content[at:].decode("utf-16-le", "replace") for at in (0, 1)]
    found = {}
    for font, pattern in _PATTERNS.items():
        hit = next(filter(None, map(pattern.search, texts)), None)
        if hit is not None:
            found[font] = hit[0].strip()
    return found


def _styles(path: Path, form: str) -> bytes:
    """Return the bytes among which the names of the fonts stand."""
    if form == container.XLS:
        stream = container.workbook_stream(OleFile(path.read_bytes())) or b""
        # The fonts stand before the list of the sheets, and so before any text of a cell.
        ends = (at for kind, at, _ in biff.records(stream, 0) if kind == biff.BOUNDSHEET)
        return stream[: min(_MOST, next(ends, _MOST))]
    found = b""
    if form in _PARTS:
        with zipfile.ZipFile(path) as archive:
            names = {ooxml.plain_name(each): each for each in archive.namelist()}
            for part in _PARTS[form]:
                if part in names:
                    with archive.open(names[part]) as stream_of_part:
                        found += stream_of_part.read(_MOST)
    return b"\n".join(_IN_DOCUMENT.findall(found)) if form == container.ODS else found
