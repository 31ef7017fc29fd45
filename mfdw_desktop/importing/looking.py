"""Look into a workbook beside the quick reader: what its sheets hold by their own word.

What the look says is what the quick reader is held against, and the reader of single cells
that it opens is the one to take where that is wrong.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from python_calamine import CalamineError, PasswordError

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing import biff, container, odf, ooxml, tolerant, xlsb
from mfdw_desktop.importing.biff_cells import BinaryBook
from mfdw_desktop.importing.odf_cells import Document
from mfdw_desktop.importing.ole import OleFile
from mfdw_desktop.importing.ooxml import SheetScan
from mfdw_desktop.importing.placed import CellReader, Listed
from mfdw_desktop.importing.xlsb_cells import BinaryPackage

Opened = AbstractContextManager[CellReader]


@dataclass(frozen=True)
class Look:
    """What can be known of a workbook's sheets without the quick reader."""

    sheets: Sequence[Listed]
    """In their order; empty where the file does not tell."""
    open: Callable[[], Opened]
    """Opens the reader of single cells."""
    head: Callable[[str], SheetScan | None]
    """By the sheet's name, how far its cells reach; None where only all of it tells."""
    scan: Callable[[str], SheetScan]
    """By the sheet's name, what all of it says."""


def look_into(path: Path, form: str) -> Look:
    """Return what looks into a workbook of a format; the file as a whole is checked before."""
    if form == container.XLS:
        return _of_stream(path)
    archive = container.open_archive(path)
    with refusing():
        ooxml.check_xml(archive)
        if form == container.ODS:
            looked = odf.look(archive)
            scans = {each.name: each.scan for each in looked}
            return Look(
                [tolerant.ListedSheet(each.name, str(at), each.hidden)
                 for at, each in enumerate(looked)],
                lambda: _of_package(path, Document),
                lambda _: None,
                lambda name: scans.get(name, SheetScan()),
            )  # fmt: skip
        if form == container.XLSB:
            return _of_binary(path, archive)
        sheets = tolerant.Package(archive).sheets()
    parts = {each.name: each.part for each in sheets}
    return Look(
        sheets,
        lambda: _of_package(path, tolerant.Package),
        lambda name: ooxml.scan_head(archive, parts[name]) if name in parts else None,
        lambda name: ooxml.scan_sheet(archive, parts[name]) if name in parts else SheetScan(),
    )


def _of_binary(path: Path, archive: zipfile.ZipFile) -> Look:
    package = BinaryPackage(archive)
    sheets = package.sheets()
    parts = {each.name: each.part for each in sheets}

    def scan(name: str) -> SheetScan:
        if name not in parts:
            return SheetScan()
        return xlsb.look(archive.read(parts[name]), package.day_styles)

    return Look(sheets, lambda: _of_package(path, BinaryPackage), lambda _: None, scan)


def _of_stream(path: Path) -> Look:
    stream = container.workbook_stream(OleFile(path.read_bytes())) or b""
    book = BinaryBook(stream)
    sheets: list[Listed] = []
    try:
        with refusing():
            sheets = book.sheets()
    except RefusedError:
        pass  # The quick reader may know better.
    places = {each.name: int(each.part) for each in sheets}

    @contextmanager
    def opened() -> Iterator[CellReader]:
        yield book

    return Look(
        sheets,
        opened,
        lambda _: None,
        cache(lambda name: biff.look(stream, places[name]) if name in places else SheetScan()),
    )


@contextmanager
def _of_package(
    path: Path, reader: type[Document] | type[BinaryPackage] | type[tolerant.Package]
) -> Iterator[CellReader]:
    with container.open_archive(path) as archive:
        yield reader(archive)


@contextmanager
def refusing() -> Iterator[None]:
    """Turn what a reader says of a broken file into a refusal."""
    try:
        yield
    except PasswordError as error:
        raise RefusedError("workbook-password") from error
    except RecursionError as error:
        raise RefusedError("workbook-damaged") from error
    except (CalamineError, *container.BROKEN) as error:
        raise RefusedError("workbook-damaged") from error
    except BaseException as error:
        if not gives_up(error):
            raise
        raise RefusedError("workbook-damaged") from error


def gives_up(error: BaseException) -> bool:
    """Tell whether the quick reader gave up: over a number too large for a day, or by a panic.

    A panic is no Exception, and its class has no module.
    """
    return isinstance(error, OverflowError) or type(error).__name__ == "PanicException"
