"""All text on paper: direction, fonts, line breaks and shaping of what people wrote.

Text is data, never mark-up. A paragraph gets its levels (UAX 9), is split into runs of one face
by what the fonts cover, broken where the language allows (Khmer has no spaces), and each line's
pieces are shaped and put in visual order. ReportLab's own paragraphs do none of this right for
the scripts of our branches.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, NamedTuple

from mfdw_desktop.common import icu
from mfdw_desktop.common.i18n import Catalogue, digits_of, is_right_to_left
from mfdw_desktop.reporting import direction, faces
from mfdw_desktop.reporting.faces import Face, Word

Align = Literal["start", "end", "centre"]

_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_TURNS = re.compile("[\u202a\u202b\u202d\u202e]")
"""What turns all that follows round, so that «evil» would be seen as «live»."""
_LONE_SURROGATES = re.compile("[\ud800-\udfff]")
_AFTER_BREAK = re.compile(r"(?<=[\s\u200b-])(?![\s\u200b])")
_PLAIN = re.compile("[ -~\u00a1-\u00ac\u00ae-\u02ff\u0400-\u052f\u1e00-\u1eff\u2010-\u2027\u2212]*")
"""Latin and Cyrillic letters with their signs."""
_ISOLATES = re.compile("[\u2068\u2069]")
_ELLIPSIS = "…"
_MOST_STRETCH = 0.45
"""In type sizes: a space that is widened by more tears a line apart."""
_SPAN_HEAD, _SPAN_END = ">>> BDC", " EMC"
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


class Span(NamedTuple):
    """A piece of text with a weight of its own."""

    text: str
    bold: bool = False


Text = str | tuple[Span, ...]
"""A text as it is, or pieces of it in two weights."""


@dataclass(frozen=True)
class TextStyle:
    """How a text looks: size in points, weight, and a grey from 0 (black) to 1 (white)."""

    size: float = 9.0
    bold: bool = False
    grey: float = 0.1


@dataclass(eq=False, slots=True)  # not frozen: a paper makes thousands
class Line:
    """One line of shaped words in visual order; lengths are in type sizes."""

    text: str
    """What was written, in reading order."""
    width: float
    code: str
    """The PDF operators between BT and ET, at size 1."""
    words: tuple[Word, ...]
    ascent: float
    descent: float


class _Piece(NamedTuple):
    """A part of a paragraph without a space inside, in one face and level; logical order."""

    start: int
    end: int
    level: int
    face: Face


class Typesetter:
    """Set text in one language, which gives the direction, the breaks and the local forms."""

    def __init__(self, language: str = "en") -> None:
        self.language = language.replace("_", "-").split("-")[0]
        self.writing = f"{self.language}-Aran" if language.endswith("-Aran") else self.language
        """The language, and the style of writing where it has several."""
        self.right_to_left = is_right_to_left(language)
        self.numerals = Catalogue(self.language, digits=digits_of(language)).numerals
        """Return figures in the digits that the language's tag asks for."""
        self._plain_line = lru_cache(maxsize=4096)(self._set_plain)

    def line(self, text: Text, style: TextStyle) -> Line:
        """Return `text` as one line, however long."""
        if isinstance(text, str):
            return self._plain_line(text, style.bold)
        paragraph = _Paragraph(text, style, self)
        return paragraph.line(0, len(paragraph.text))

    def width(self, text: Text, style: TextStyle) -> float:
        """Return the width of `text` on one line, in points."""
        return self.line(text, style).width * style.size

    def lines(self, text: Text, style: TextStyle, width: float) -> list[Line]:
        """Return `text` in lines of at most `width` points; line feeds are kept."""
        found: list[Line] = []
        for part in _paragraphs(text):
            whole = self.line(part, style)
            if whole.width * style.size <= width:
                found.append(whole)
            else:
                found.extend(_Paragraph(part, style, self).broken(width / style.size))
        return found

    def justified(self, text: Text, style: TextStyle, width: float) -> list[Line]:
        """Return `text` in lines as wide as `width`, but for the last of each paragraph.

        Only the spaces between words are widened; a line that would be torn apart, or that has
        no space (Khmer often has none), stays as it is.
        """
        found: list[Line] = []
        for part in _paragraphs(text):
            lines = self.lines(part, style, width)
            found += [_stretched(each, width / style.size) for each in lines[:-1]]
            found.append(lines[-1])
        return found

    def fitted(self, text: str, style: TextStyle, width: float) -> str:
        """Return `text`, or its beginning with an ellipsis, so that it fits on one line."""
        if self.width(text, style) <= width:
            return text
        room = max(width - self.width(_ELLIPSIS, style), 1.0)
        return self.lines(text, style, room)[0].text.rstrip() + _ELLIPSIS

    def facing(self, text: Text) -> Typesetter:
        """Return what sets words that a person wrote, in whatever language, in its direction."""
        plain = text if isinstance(text, str) else "".join(each.text for each in text)
        to_left = direction.first_strong(plain, right_to_left=self.right_to_left)
        if to_left == self.right_to_left:
            return self
        other = copy(self)
        other.right_to_left = to_left
        other._plain_line = lru_cache(maxsize=64)(other._set_plain)
        return other

    def breaks(self, text: str) -> list[int]:
        """Return the offsets at which a line may end, the end of the text last."""
        found = None if text.isascii() else icu.line_breaks(text, self.language)
        if found is None:
            found = [each.start() for each in _AFTER_BREAK.finditer(text) if each.start()]
            if not found or found[-1] != len(text):
                found.append(len(text))
        return found

    def _set_plain(self, text: str, bold: bool) -> Line:
        """Return a line of one weight; what runs to the right in one face needs no analysis."""
        face = faces.stack(self.writing, bold=bold).first
        seen = text if text.isascii() else _ISOLATES.sub("", text)
        if not self.right_to_left and _PLAIN.fullmatch(seen) and all(map(face.covers, seen)):
            words: list[Word] = []
            for at, part in enumerate(seen.split(" ")):
                if at:
                    words.append(face.word(" ", False, self.language))
                if part:
                    words.append(face.word(part, False, self.language))
            return _join(text, words, face)
        paragraph = _Paragraph(text, TextStyle(bold=bold), self)
        return paragraph.line(0, len(paragraph.text))


def isolate(text: str, *, always: bool = False) -> str:
    """Return `text` so that it and the sentence it is put into keep a direction each.

    Its own is that of its first letter, so that «What is it?» ends with its mark within Urdu.
    Plain words are left as they are but for `always`, which an indent of the paper's side needs.
    """
    if not always and text.isascii() and (not text or (text[0].isalpha() and text[-1].isalnum())):
        return text
    if "\n" in text:  # every line is a paragraph of its own
        return "\n".join(isolate(each, always=always) for each in text.split("\n"))
    # a stray end of an isolate inside would close ours
    return _FIRST_STRONG_ISOLATE + direction.OVERRIDES.sub("", text) + _POP_ISOLATE


class _Paragraph:
    """One paragraph being set: its letters, their weights and their levels."""

    def __init__(self, text: Text, style: TextStyle, setter: Typesetter) -> None:
        spans = (Span(text, style.bold),) if isinstance(text, str) else text
        self._setter = setter
        letters = _CONTROLS.sub(" ", "".join(each.text for each in spans))
        # taken as a joiner, which is not seen: the places of letters stay
        self.text = _LONE_SURROGATES.sub("\ufffd", _TURNS.sub("\u2060", letters))
        self._bold = [each.bold or style.bold for each in spans for _ in each.text]
        self._levels = direction.levels(self.text, right_to_left=setter.right_to_left)
        self._pieces = list(self._split())

    def line(self, start: int, end: int) -> Line:
        """Return the letters from `start` to `end` as one line, spaces at its end left out."""
        end = start + len(self.text[start:end].rstrip(" \u200b"))
        pieces = [
            piece._replace(start=max(piece.start, start), end=min(piece.end, end))
            for piece in self._pieces
            if piece.start < end and piece.end > start
        ]
        words = [word for piece in _visual(pieces) if (word := self._word(piece)) is not None]
        first = pieces[0].face if pieces else faces.stack(self._setter.writing, bold=False).first
        return _join(self.text[start:end], words, first)

    def broken(self, width: float) -> list[Line]:
        """Return the lines of at most `width` type sizes."""
        ends: list[int] = []
        start = last = 0
        used = 0.0
        for end in self._setter.breaks(self.text):
            letters = last + len(self.text[last:end].rstrip(" \u200b"))
            if used + self._width(last, letters) > width and last > start:
                ends.append(last)
                start, used = last, 0.0
            if self._width(last, letters) > width:
                cuts, used = self._cut(last, letters, width)
                ends.extend(cuts)
                start = cuts[-1] if cuts else start
                used += self._width(letters, end)
            else:
                used += self._width(last, end)
            last = end
        ends.append(len(self.text))
        starts = [0, *ends[:-1]]
        return [self.line(a, b) for a, b in zip(starts, ends, strict=True) if a < b]

    def _cut(self, start: int, end: int, width: float) -> tuple[list[int], float]:
        """Return where an unbreakable piece is cut all the same, and the width of the rest."""
        cuts: list[int] = []
        used = 0.0
        for at, advance in self._clusters(start, end):
            if used and used + advance > width:
                cuts.append(at)
                used = 0.0
            used += advance
        return cuts, used

    def _clusters(self, start: int, end: int) -> Iterator[tuple[int, float]]:
        for piece in self._pieces:
            first, last = max(piece.start, start), min(piece.end, end)
            if first < last:
                for cluster in piece.face.clusters(
                    self.text[first:last],
                    right_to_left=bool(piece.level & 1),
                    language=self._setter.language,
                ):
                    yield first + cluster.start, cluster.width

    def _width(self, start: int, end: int) -> float:
        total = 0.0
        for piece in self._pieces:
            if piece.start < end and piece.end > start:
                part = piece._replace(start=max(piece.start, start), end=min(piece.end, end))
                word = self._word(part)
                total += word.width if word else 0.0
        return total

    def _word(self, piece: _Piece) -> Word | None:
        letters = _INVISIBLE.sub("", self.text[piece.start : piece.end])
        if not letters:
            return None
        return piece.face.word(letters, bool(piece.level & 1), self._setter.language)

    def _split(self) -> Iterator[_Piece]:
        """Yield the pieces between spaces, and between changes of face or level."""
        writing = self._setter.writing
        stacks = {bold: faces.stack(writing, bold=bold) for bold in set(self._bold)}
        start = 0
        face: Face | None = None
        bold = False
        for at, letter in enumerate(self.text):
            chosen = stacks[self._bold[at]].pick(letter, face if self._bold[at] == bold else None)
            bold = self._bold[at]
            if at and (
                chosen is not face
                or self._levels[at] != self._levels[at - 1]
                or (letter == " ") != (self.text[at - 1] == " ")
            ):
                yield _Piece(start, at, self._levels[at - 1], face or chosen)
                start = at
            face = chosen
        if face is not None:
            yield _Piece(start, len(self.text), self._levels[-1], face)


def _join(text: str, words: list[Word], first: Face) -> Line:
    """Return the line of `words`, which stand in visual order."""
    width, ascent, descent, face = 0.0, first.ascent, first.descent, first
    for word in words:
        width += word.width
        if word.face is not face:
            face = word.face
            ascent, descent = max(ascent, face.ascent), max(descent, face.descent)
    return Line(text, width, _operators(words), tuple(words), ascent, descent)


def _operators(words: Iterable[Word], wider: float = 0.0) -> str:
    """Return the operators that draw words after each other, spaces `wider` by type sizes."""
    parts: list[str] = []
    face: Face | None = None
    for word in words:
        code = word.code
        if wider and word.is_space:
            code = f"{code[:-3]} {-1000 * wider:.1f}]TJ"
        if word.face is not face:
            face = word.face
            parts.append(f"/{face.key} 1 Tf")
        # a reader drops a space that is a text of its own
        elif code.startswith("[") and parts[-1].endswith("]TJ"):
            code = parts.pop()[:-3] + code[1:]
        elif word.is_space and parts[-1].endswith(_SPAN_END):
            said = parts.pop().replace(_SPAN_HEAD, f"0020{_SPAN_HEAD}", 1)
            code = f"{said[: -len(_SPAN_END)]} {code}{_SPAN_END}"
        parts.append(code)
    return " ".join(parts)


def _stretched(line: Line, width: float) -> Line:
    """Return a line with its spaces widened up to `width` type sizes."""
    spaces = sum(word.is_space for word in line.words)
    more = (width - line.width) / spaces if spaces else 0.0
    if not 0 < more <= _MOST_STRETCH:
        return line
    return replace(line, width=width, code=_operators(line.words, more))


def _visual(pieces: list[_Piece]) -> list[_Piece]:
    """Return the pieces of a line in visual order (UAX 9, rule L2)."""
    order = list(pieces)
    odd = [each.level for each in order if each.level & 1]
    if not odd:
        return order
    for level in range(max(each.level for each in order), min(odd) - 1, -1):
        at = 0
        while at < len(order):
            end = at
            while end < len(order) and order[end].level >= level:
                end += 1
            order[at:end] = order[at:end][::-1]
            at = max(end, at + 1)
    return order


def _paragraphs(text: Text) -> list[Text]:
    """Return the parts between line feeds."""
    if isinstance(text, str):
        return list(text.splitlines()) or [""]
    parts: list[list[Span]] = [[]]
    for span in text:
        for at, piece in enumerate(span.text.split("\n")):
            if at:
                parts.append([])
            parts[-1].append(Span(piece, span.bold))
    return [tuple(each) for each in parts]
