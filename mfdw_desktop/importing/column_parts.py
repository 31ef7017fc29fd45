"""Columns that hold a part of an answer: one choice, or the latitude of a place."""

from __future__ import annotations

import re
from dataclasses import replace

from mfdw_desktop.domain.surveys import QuestionKind
from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.importing.header_index import LONGEST_HEADER, HeaderIndex
from mfdw_desktop.importing.normalise import unmangled

_SPLIT_SEPARATORS = ("/", ".", ":", "___", "__", "_", "-", " - ", " / ", " > ")


_PLACE = re.compile(
    r"(?P<base>.*?)[\s_\-.:/]?(?P<part>latitude|longitude|altitude|precision|accuracy)",
    re.IGNORECASE,
)


_MANY = (QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK)


def part_of(match: ColumnMatch, index: HeaderIndex) -> ColumnMatch | None:
    """Return the match of a column that holds a part of an answer, or None."""
    header = unmangled(match.header)
    if len(header) > LONGEST_HEADER:
        return None
    part = _PLACE.fullmatch(header)
    if part is not None:
        for found in index.find_base(_without_mark(part["base"])):
            if found.question.kind is QuestionKind.GEOPOINT:
                name = part["part"].lower().replace("accuracy", "precision")
                return replace(match, target=found.question.code, why="part", choice=name)
    if header.upper().endswith("_URL"):
        for found in index.find_base(header[:-4]):
            if found.question.kind is QuestionKind.FILE:
                return replace(match, why="address of a file")
    for separator in _SPLIT_SEPARATORS:
        if separator == "_" and index.find_exact(header.rpartition("/")[2]):
            return None  # `Work/jobs_other` is the question of that name, not a choice of `jobs`.
        at = header.rfind(separator)
        while at > 0:
            split = _split(header[:at], header[at + len(separator) :], separator, index)
            if split is not None:
                code, choice = split
                return replace(match, target=code, why="split", choice=choice)
            at = header.rfind(separator, 0, at)
    return None


def _without_mark(base: str) -> str:
    """Return `group/_place_` as `group/place`: Kobo marks the parts of a place."""
    head, slash, tail = base.rpartition("/")
    return f"{head}{slash}{tail.strip('_')}"


def _split(base: str, suffix: str, separator: str, index: HeaderIndex) -> tuple[str, str] | None:
    """Return (question, choice) of a split column, or None."""
    if not suffix:
        return None
    for found in index.find_base(base):
        if found.question.kind in _MANY:
            choice = index.choices(found.question).find(suffix.strip())
            if choice is not None:
                return found.question.code, choice
            if separator in ("/", ".") and found.why in ("path", "name"):
                return found.question.code, suffix.strip()
    return None
