"""What file is this? Known by its content, whatever its name ends in."""

from __future__ import annotations

import struct
import zipfile
import zlib
from pathlib import Path

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing import biff, limits, ooxml
from mfdw_desktop.importing.csvfile import is_wide_text
from mfdw_desktop.importing.ole import MAGIC as OLE_MAGIC
from mfdw_desktop.importing.ole import OleFile

XLSX, XLSB, XLS, ODS, CSV, ODK = "xlsx", "xlsb", "xls", "ods", "csv", "odk"
HTML = "html"

BROKEN = (
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    EOFError,
    KeyError,
    OSError,
    ValueError,
)
"""What the standard library says of a broken archive."""

_ALIEN = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"MZ",
    b"\x7fELF",
    b"SQLite format 3",
    b"{\\rtf",
)
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_SHEET_TYPE = b"application/vnd.oasis.opendocument.spreadsheet"
_MARKUP_ROOM = 6
"""Each element of a page or of XML becomes objects of its own."""
_MANIFEST_LIMIT = 4 << 20


def identify(path: Path) -> str:
    """Return the format of a file, or refuse what is no workbook that can be read.

    Raises:
        RefusedError: `file-missing`, `file-unreadable`, `workbook-empty`, `workbook-password`,
            `workbook-damaged`, `workbook-hostile`, `workbook-too-large`, `workbook-too-old`,
            `workbook-disguised` or `not-a-workbook`.
    """
    head = _head(path)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _identify_archive(path)
    if head.startswith(OLE_MAGIC):
        return _identify_compound(path)
    if head.startswith(biff.OLDEST_WITHOUT_OLE) and b"\x00" in head[:8]:
        raise RefusedError("workbook-too-old")
    if head.startswith(_ALIEN):
        raise RefusedError("not-a-workbook")
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<!doctype html", b"<html", b"<table", b"<?xml", b"<!doctype", b"<meta")):
        limits.allow_for(_MARKUP_ROOM * path.stat().st_size)
        return HTML
    if b"\x00" in head and not head.startswith(_WIDE) and not is_wide_text(head):
        raise RefusedError("not-a-workbook")
    return CSV


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            head = file.read(4096)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise RefusedError("file-missing", path=str(path)) from error
    except OSError as error:
        raise RefusedError("file-unreadable", path=str(path)) from error
    if not head.strip():
        raise RefusedError("workbook-empty")
    return head


def open_archive(path: Path) -> zipfile.ZipFile:
    """Open a ZIP file that is whole, no bomb, and not locked; raise our limits for its size."""
    try:
        archive = zipfile.ZipFile(path)
        unpacked = ooxml.check_archive(archive)
    except BROKEN as error:
        raise RefusedError("workbook-damaged") from error
    limits.allow_for(unpacked)
    return archive


def _identify_archive(path: Path) -> str:
    with open_archive(path) as archive:
        names = {ooxml.plain_name(each): each for each in archive.namelist()}
        if "mimetype" in names:
            return _identify_document(archive, names)
        if "xl/workbook.bin" in names:
            return XLSB
        if any(each.startswith("xl/") for each in names):
            return XLSX
        if any(each.endswith(".csv") and not each.startswith("__macosx/") for each in names):
            return ODK
    raise RefusedError("not-a-workbook")


def _identify_document(archive: zipfile.ZipFile, names: dict[str, str]) -> str:
    try:
        with archive.open(names["mimetype"]) as stream:
            if not stream.read(200).startswith(_SHEET_TYPE):
                raise RefusedError("not-a-workbook")
        manifest = names.get("meta-inf/manifest.xml")
        if manifest:
            with archive.open(manifest) as stream:
                if b"encryption-data" in stream.read(_MANIFEST_LIMIT):
                    raise RefusedError("workbook-password")
    except BROKEN as error:
        raise RefusedError("workbook-damaged") from error
    if "content.xml" not in names:
        raise RefusedError("workbook-damaged")
    return ODS


def _identify_compound(path: Path) -> str:
    content = path.read_bytes()
    limits.allow_for(len(content))
    file = OleFile(content)
    names = {each.casefold() for each in file.names}
    if "encryptedpackage" in names:
        raise RefusedError("workbook-password")
    stream = workbook_stream(file)
    if stream is None:
        raise RefusedError("not-a-workbook")
    if biff.is_locked(stream):
        raise RefusedError("workbook-password")
    return XLS


def workbook_stream(file: OleFile) -> bytes | None:
    """Return the records of the workbook in a compound file."""
    for name in ("Workbook", "Book"):
        if (stream := file.stream(name)) is not None:
            return stream
    return None
