"""The rows of a file that is to be imported, kept while a person mends them.

They lie packed in a file in the cache folder and are read by position, a block at a time, so
that a hundred thousand of them cost the window nothing. The rows of repeats lie with the
record that they belong to, and are read by position on their own sheet.
"""

from __future__ import annotations

import json
import os
import pickle
import weakref
import zlib
from array import array
from bisect import bisect_left
from collections import Counter, OrderedDict
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import mkstemp
from threading import Lock
from typing import IO, Any

from mfdw_desktop.common import paths
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.mending import without_mends
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.importing.cells import display
from mfdw_desktop.importing.kept import KeptChild, KeptRepeat, KeptRow
from mfdw_desktop.importing.memory import laid_over
from mfdw_desktop.importing.read_options import ReadOptions
from mfdw_desktop.importing.recipe import Recipe
from mfdw_desktop.importing.rereading import Rereader
from mfdw_desktop.importing.rows import Chunk, RowsHeader
from mfdw_desktop.services.intake_reading import read_options
from mfdw_desktop.services.intake_staging import sweep

BLOCK = 200
"""Rows that are packed together."""
_OPEN = 24
"""Blocks that are held unpacked."""


class KeptFile:
    """The rows of one table by position, with what is needed to read some of them again."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or paths.cache_folder() / "staging"
        self._header: RowsHeader | None = None
        self._file: IO[bytes] | None = None
        self._end: weakref.finalize[[IO[bytes], Path], KeptFile] | None = None
        self._places: list[tuple[int, int]] = []
        """Offset and length of each block."""
        self._waiting: list[KeptRow] = []
        self._numbers = array("L")
        self._names: list[str] = []
        self._often: Counter[str] = Counter()
        self._blocks: OrderedDict[int, list[KeptRow]] = OrderedDict()
        self._rereader: tuple[str, Rereader] | None = None
        self._inner: dict[str, InnerSheet] = {}
        # The window reads rows while the lane of writing checks others.
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def header(self) -> RowsHeader:
        """Which table the rows are of; there once a plan was made."""
        assert self._header is not None
        return self._header

    @property
    def is_filled(self) -> bool:
        """Whether a plan has put its rows here."""
        return self._header is not None

    def begin(self, header: RowsHeader) -> None:
        """Forget what was kept, and get ready for the rows of another reading."""
        with self._lock:
            self._header = header
            self._places, self._waiting = [], []
            self._numbers = array("L")
            self._names, self._often = [], Counter()
            self._blocks.clear()
            self._rereader = None
            kept = header.kept.repeats if header.kept is not None else ()
            self._inner = {each.level: InnerSheet(self, each) for each in kept if each.fold is None}
            if self._file is None:
                self._folder.mkdir(parents=True, exist_ok=True)
                sweep(self._folder)
                handle, name = mkstemp(prefix="import-", suffix=".rows", dir=self._folder)
                self._file = os.fdopen(handle, "w+b")
                self._end = weakref.finalize(self, _remove, self._file, Path(name))
            self._file.seek(0)
            self._file.truncate()

    def put(self, rows: Sequence[KeptRow]) -> None:
        """Keep the next rows."""
        with self._lock:
            names = [row.name for row in rows]
            for at, row in enumerate(rows, len(self._numbers)):
                for child in row.children:
                    self._inner[child.level].add(child, at)
            self._numbers.extend(row.row for row in rows)
            self._names += names
            self._often.update(names)
            self._waiting += rows
            while len(self._waiting) >= BLOCK:
                self._pack(self._waiting[:BLOCK])
                del self._waiting[:BLOCK]

    def put_orphans(self, children: Sequence[KeptChild]) -> None:
        """Keep rows of repeats that belong to no record."""
        for child in children:
            self._inner[child.level].add_orphan(child)

    @property
    def level(self) -> str:
        """What decisions call the sheet: nothing, it is that of the records."""
        return ""

    @property
    def sheet(self) -> str:
        """Name of the sheet."""
        return self.header.sheet

    @property
    def title(self) -> str:
        """What a person calls it."""
        return self.sheet

    @property
    def matches(self) -> tuple[ColumnMatch, ...]:
        """Columns of the sheet."""
        return self.header.matches

    @property
    def sheets(self) -> list[KeptSheet]:
        """The sheets whose rows can be put right: that of the records first."""
        return [self, *(each for each in self._inner.values() if len(each))]

    def sheet_of(self, sheet: str, row: int) -> KeptSheet | None:
        """Return the sheet with the row that a problem names; None when it is on none."""
        return next(
            (each for each in self.sheets if each.sheet == sheet and each.position(row) >= 0), None
        )

    def record(self, position: int) -> int:
        """Return the number of the record that a row belongs to: it is one itself."""
        return self._numbers[position]

    def ties(self, column: int) -> bool:
        """Tell whether a column says to which record a row belongs: here none does."""
        return False

    def number(self, position: int) -> int:
        """Return the number of a row as Excel shows it."""
        return self._numbers[position]

    def position(self, number: int) -> int:
        """Return the position of a row by its number; -1 when it is not here."""
        at = bisect_left(self._numbers, number)
        return at if at < len(self) and self._numbers[at] == number else -1

    def name(self, position: int) -> str:
        """Return what decisions about a row are kept by: its key, else its place."""
        name = self._names[position]
        return name if self._often[name] == 1 else f"@{self._numbers[position]}"

    def names(self, position: int) -> tuple[str, str]:
        """Return every name by which a decision may speak of a row."""
        return self._names[position], f"@{self._numbers[position]}"

    def texts(self, position: int) -> list[str]:
        """Return the cells of a row as the file shows them."""
        return [display(cell) for cell in self.row(position).cells]

    def row(self, position: int) -> KeptRow:
        """Return a row as it was read."""
        with self._lock:
            block, place = divmod(position, BLOCK)
            return self._block(block)[place]

    def inner_of(self, rows: Collection[int]) -> frozenset[tuple[str, int]]:
        """Return (sheet, number) of the rows of repeats that belong to records."""
        found: set[tuple[str, int]] = set()
        places = [place for place in map(self.position, rows) if place >= 0]
        for place in places if self._inner else ():
            for child in self.row(place).children:
                found.add((self._inner[child.level].sheet, child.number))
        return frozenset(found)

    def reread(self, form: Questionnaire, options: ImportOptions, rows: Collection[int]) -> Chunk:
        """Return the rows with these numbers, read again by what is decided now."""
        made = self._read_options(options)
        recipe = without_mends(options.recipe or {})
        sign = json.dumps([recipe, options.client_column], sort_keys=True, default=str)
        if self._rereader is None or self._rereader[0] != sign:
            self._rereader = (sign, Rereader(self.header.kept, form, made))
        reader = self._rereader[1]
        reader.decide(made.recipe)
        places = sorted(place for place in map(self.position, rows) if place >= 0)
        return reader.read([self.row(place) for place in places])

    def _read_options(self, options: ImportOptions) -> ReadOptions:
        """Return what the reader is told, with what it remembered when it read the file."""
        made, header = read_options(options), self.header
        return replace(
            made,
            recipe=laid_over(header.recipe or Recipe(), made.recipe),
            client_column=made.client_column or header.client_column,
            country=header.country,
        )

    def close(self) -> None:
        """Forget the rows and remove their file."""
        with self._lock:
            if self._end is not None:
                self._end()
            self._file = self._end = self._header = None
            self._blocks.clear()
            self._inner.clear()
            self._numbers = array("L")

    def _pack(self, rows: list[KeptRow]) -> None:
        assert self._file is not None
        packed = zlib.compress(pickle.dumps(rows, protocol=5), 1)
        begin = self._file.seek(0, os.SEEK_END)
        self._file.write(packed)
        self._places.append((begin, len(packed)))

    def _block(self, number: int) -> list[KeptRow]:
        if number >= len(self._places):
            return self._waiting
        found = self._blocks.pop(number, None)
        if found is None:
            assert self._file is not None
            begin, length = self._places[number]
            self._file.seek(begin)
            unpacked: Any = pickle.loads(zlib.decompress(self._file.read(length)))  # noqa: S301 - our own file, made just now
            found = unpacked
        self._blocks[number] = found
        if len(self._blocks) > _OPEN:
            self._blocks.popitem(last=False)
        return found


class InnerSheet:
    """The rows of one repeat by their position on its sheet."""

    def __init__(self, file: KeptFile, repeat: KeptRepeat) -> None:
        self._file, self._repeat = file, repeat
        self._found: list[tuple[int, int, int]] = []
        """(number, position of the record or -1, place in the record or among the orphans)."""
        self._names: dict[int, str] = {}
        self._often: Counter[str] = Counter()
        self._orphans: list[KeptChild] = []
        self._is_sorted = True

    def __len__(self) -> int:
        return len(self._found)

    @property
    def level(self) -> str:
        """What decisions call the sheet."""
        return self._repeat.level

    @property
    def sheet(self) -> str:
        """Name of the sheet that the rows stand on."""
        return self._repeat.table.sheet

    @property
    def title(self) -> str:
        """What a person calls it."""
        return self._repeat.level

    @property
    def matches(self) -> tuple[ColumnMatch, ...]:
        """Columns of the sheet."""
        return self._repeat.table.matches

    def add(self, child: KeptChild, record: int) -> None:
        """Know a row of the record at a position."""
        self._add(child, record, child.place)

    def add_orphan(self, child: KeptChild) -> None:
        """Keep a row that belongs to no record."""
        self._add(child, -1, len(self._orphans))
        self._orphans.append(child)

    def number(self, position: int) -> int:
        """Return the number of a row as Excel shows it."""
        return self._sorted()[position][0]

    def position(self, number: int) -> int:
        """Return the position of a row by its number; -1 when it is not here."""
        found = self._sorted()
        at = bisect_left(found, (number, -1, -1))
        return at if at < len(found) and found[at][0] == number else -1

    def name(self, position: int) -> str:
        """Return what decisions about a row are kept by: its key, else its place."""
        number = self.number(position)
        name = self._names.get(number, "")
        return name if self._often[name] == 1 else f"@{number}"

    def names(self, position: int) -> tuple[str, str]:
        """Return every name by which a decision may speak of a row."""
        number = self.number(position)
        place = f"@{number}"
        return self._names.get(number) or place, place

    def texts(self, position: int) -> list[str]:
        """Return the cells of a row as the file shows them."""
        _, record, place = self._sorted()[position]
        child = self._orphans[place] if record < 0 else self._file.row(record).children[place]
        return [display(cell) for cell in child.cells]

    def record(self, position: int) -> int:
        """Return the number of the record that a row belongs to; 0 when it belongs to none."""
        record = self._sorted()[position][1]
        return self._file.number(record) if record >= 0 else 0

    def ties(self, column: int) -> bool:
        """Tell whether a column says to which record a row belongs."""
        return column == self._repeat.own_parent

    def _add(self, child: KeptChild, record: int, place: int) -> None:
        self._found.append((child.number, record, place))
        self._is_sorted = False
        if child.name:
            self._names[child.number] = child.name
            self._often[child.name] += 1

    def _sorted(self) -> list[tuple[int, int, int]]:
        if not self._is_sorted:
            self._found.sort()
            self._is_sorted = True
        return self._found


KeptSheet = KeptFile | InnerSheet


def _remove(file: IO[bytes], path: Path) -> None:
    file.close()
    path.unlink(missing_ok=True)
