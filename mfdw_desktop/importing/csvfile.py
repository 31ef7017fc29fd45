"""Read delimited text: which encoding, which delimiter, and its records.

A guess is only a guess: the caller may name both, and the window shows them.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.formula_guard import unguarded
from mfdw_desktop.importing import limits

DELIMITERS = (",", ";", "\t", "|")
LEGACY = ("cp1252", "cp1258", "cp1251", "cp874")
"""Encodings before Unicode of the countries that we serve, the likeliest first."""

_SAMPLE_ROWS = 50
_SAMPLE_LETTERS = 20_000
_SPOILT = 0.02
"""Share of letters that may be broken in a text that is UTF-8 all the same."""
_ROOM_FOR_TEXT = 3
"""Each short cell becomes an object of its own, of some fifty bytes."""
_LONGEST_FIELD = 4 << 20
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SEPARATOR_LINE = re.compile(r"\ufeff?sep=(.)\r?\n", re.IGNORECASE)
_OUR_MARK = {"_uid", "_version"}
"""Headers that only files have which we wrote ourselves (`exchange.csvfile`)."""
_VOWELS = "aăâeêioôơuưy"
_THAI_SIGNS = "\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a" + "".join(
    map(chr, range(0x0E47, 0x0E4F))
)
_TONES = "\u0300\u0301\u0303\u0309\u0323"


@dataclass(frozen=True)
class DelimitedText:
    """The records of a text file, and how it was read."""

    encoding: str
    delimiter: str
    records: list[list[str]]


def read_delimited(path: Path, *, encoding: str = "", delimiter: str = "") -> DelimitedText:
    """Return the records of the file at `path`.

    Raises:
        RefusedError: it is no table of text, or not in the `encoding` that was named.
    """
    content = path.read_bytes()
    limits.allow_for(_ROOM_FOR_TEXT * len(content))
    return parse_delimited(content, encoding=encoding, delimiter=delimiter)


def parse_delimited(content: bytes, *, encoding: str = "", delimiter: str = "") -> DelimitedText:
    """Return the records in `content`; see `read_delimited`."""
    errors = "strict" if encoding else "replace"
    encoding = encoding or detect_encoding(content)
    try:
        text = content.decode(encoding, errors)
    except (UnicodeDecodeError, LookupError) as error:
        raise RefusedError("text-encoding", encoding=encoding) from error
    if encoding == "cp1258":
        # It writes the tones of Vietnamese as signs of their own.
        text = unicodedata.normalize("NFC", text)
    if not encoding.startswith("utf") and _has_controls(text[:_SAMPLE_LETTERS]):
        raise RefusedError("not-a-workbook")
    skipped = 0
    if named := _SEPARATOR_LINE.match(text):
        text, skipped = text[named.end() :], 1
        delimiter = delimiter or named[1]
    delimiter = delimiter or detect_delimiter(text)
    records: list[list[str]] = [[]] * skipped
    try:
        records += _records(text, delimiter)
    except csv.Error as error:
        raise RefusedError("workbook-damaged") from error
    if not _is_table(records):
        raise RefusedError("not-a-workbook")
    if records and set(records[0]) >= _OUR_MARK:
        records = [[unguarded(cell) for cell in record] for record in records]
    return DelimitedText(encoding.removesuffix("-sig"), delimiter, records)


def detect_encoding(content: bytes) -> str:
    """Return the encoding: by its mark, UTF-8 where it fits, else the most plausible letters."""
    for mark, name in _BOMS:
        if content.startswith(mark):
            return name
    if is_wide_text(content[:4096]):
        return "utf-16-le"
    text = content.decode("utf-8", "replace")
    if text.count("\ufffd") <= _SPOILT * (len(text) - len(text.encode("ascii", "ignore"))):
        return "utf-8"
    high = b"\n".join(each for each in content.split(b"\n") if not each.isascii())
    sample = high[:_SAMPLE_LETTERS]
    return max(LEGACY, key=lambda name: _plausibility(sample, name))


def is_wide_text(head: bytes) -> bool:
    """Tell whether text of two bytes a letter begins here, without a mark that says so."""
    pairs = len(head) // 2
    blanks = head[1 : 2 * pairs : 2].count(0)
    return pairs >= 4 and blanks >= 0.6 * pairs and head[: 2 * pairs : 2].count(0) == 0


def detect_delimiter(text: str) -> str:
    """Return the delimiter that cuts the first rows most evenly; a comma when none does."""
    head = text[:200_000]
    scores = {each: _evenness(head, each) for each in DELIMITERS}
    best = max(DELIMITERS, key=lambda each: scores[each])
    return best if scores[best] > (0.0, 0) else ","


def _records(text: str, delimiter: str) -> list[list[str]]:
    csv.field_size_limit(_LONGEST_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    return list(reader)


def _evenness(text: str, delimiter: str) -> tuple[float, int]:
    """Return the share of rows with the usual number of cells, and that number."""
    widths: list[int] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for record in reader:
            if any(record):
                widths.append(len(record))
            if len(widths) == _SAMPLE_ROWS:
                break
    except csv.Error:
        return 0.0, 0
    several = Counter(width for width in widths if width > 1)
    if not several:
        return 0.0, 0
    width, times = max(several.items(), key=lambda each: (each[1], each[0]))
    return times / len(widths), width


def _is_table(records: Iterable[list[str]]) -> bool:
    """Tell a table from a line of prose: two rows, or a row of two cells."""
    filled = [record for record in records if any(cell.strip() for cell in record)]
    return len(filled) > 1 or any(len(record) > 1 for record in filled)


def _has_controls(text: str) -> bool:
    return any(letter < " " and letter not in "\t\r\n\x0b\x0c\x1a" for letter in text)


def _plausibility(sample: bytes, encoding: str) -> float:
    """Return how much the text looks like words when read in `encoding`, from -1 to 2."""
    text = sample.decode(encoding, "replace")
    score, seen = 0.0, 0
    previous = " "
    for letter in text:
        if letter > "\x7f":
            seen += 1
            score += _SCORERS[encoding](previous, letter)
        previous = letter
    return score / max(1, seen)


def _latin(previous: str, letter: str) -> float:
    if letter in "’‘“”–—…«»°€£ªº\u00a0":
        return 0.5
    if letter in "àâäçèéêëîïôöùûüÿœæáíóúñãõåøß":
        return 1.0 if previous.isascii() else -0.5
    if letter in "ÀÂÇÈÉÊËÎÏÔÙÛÜŒÆÁÍÓÚÑÄÖ":
        return 0.8 if not previous.isalpha() or previous.isupper() else -1.0
    return -1.0


def _vietnamese(previous: str, letter: str) -> float:
    if letter in _TONES:
        return 1.5 if previous.lower() in _VOWELS else -1.0
    if letter in "đĐăĂơƠưƯ":
        return 1.1
    return _latin(previous, letter)


def _cyrillic(previous: str, letter: str) -> float:
    if not "\u0400" <= letter <= "\u04ff":
        return 0.3 if letter in "«»–—№“”…\u00a0" else -1.0
    follows = "\u0400" <= previous <= "\u04ff"
    if follows and letter.isupper() and previous.islower():
        return -1.0
    return 1.2 if follows or not previous.isalpha() else -1.0


def _thai(previous: str, letter: str) -> float:
    """Weigh a Thai letter: signs stand on a consonant or on another sign, digits among digits."""
    if not "\u0e01" <= letter <= "\u0e5b":
        return -1.0
    if letter in _THAI_SIGNS:
        return 1.3 if _is_thai_consonant(previous) or previous in _THAI_SIGNS else -1.0
    if "\u0e50" <= letter <= "\u0e59":
        return -1.0 if "\u0e01" <= previous <= "\u0e4e" else 0.5
    return 1.3 if "\u0e01" <= previous <= "\u0e4e" or not previous.isalpha() else -1.0


def _is_thai_consonant(letter: str) -> bool:
    return "\u0e01" <= letter <= "\u0e2e"


_SCORERS = {"cp1252": _latin, "cp1258": _vietnamese, "cp1251": _cyrillic, "cp874": _thai}
