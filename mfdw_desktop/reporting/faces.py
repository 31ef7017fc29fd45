"""Font files as shaped words: what a face covers, and a word's glyphs as PDF operators.

HarfBuzz does the shaping. A word's operators do not depend on size, place or document, so a
word that comes again (a village, a status, «Sok») costs one look-up.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from itertools import groupby
from typing import Any

import uharfbuzz as hb

from mfdw_desktop.common.fonts import (
    BENGALI,
    DEVANAGARI,
    FAMILIES,
    KHMER,
    NASKH,
    NASTALIQ,
    SANS,
    TAMIL,
    Family,
)
from mfdw_desktop.reporting.composed import Composed, ComposedGlyphs, Part, add_glyphs

NASTALIQ_SCRIPT = "-Aran"
"""The end of a language code that asks for Nastaliq (ISO 15924)."""
_EM = 1000
"""Advances are kept in thousandths of the type size, as PDF wants them."""

_HEIGHTS = {
    SANS.name: (1.0, 0.32),
    KHMER.name: (1.08, 0.6),
    DEVANAGARI.name: (1.0, 0.46),
    TAMIL.name: (0.98, 0.4),
    BENGALI.name: (0.98, 0.46),
    NASKH.name: (1.08, 0.62),
    NASTALIQ.name: (1.9, 0.65),
}
"""Room above and below the base line, in type sizes: the font's own figures are too tight for
subjoined Khmer letters and too wide for Latin ones."""


_SHARED = " \u00a0\u0964\u0965"
"""Letters of several scripts: spaces and the dandas of India."""


@dataclass(eq=False, slots=True)  # not frozen: a paper makes thousands
class Word:
    """A shaped piece of text in one face and direction, ready to be written to a page."""

    face: Face
    width: float
    """In type sizes."""
    code: str
    """The PDF operators between BT and ET, at size 1."""
    glyphs: frozenset[int]
    is_space: bool = False
    """Whether it is only air, which a justified line widens."""


@dataclass(frozen=True)
class Cluster:
    """A piece that must not be broken (a syllable of Khmer): where it starts, how wide it is."""

    start: int
    width: float


class Face:
    """One weight of one family."""

    def __init__(self, family: Family, *, bold: bool) -> None:
        self.family, self.bold = family, bold
        self.path = family.bold() if bold else family.regular()
        self.key = self.path.stem.replace("-", "")
        """The name of the face among a page's resources."""
        self.ascent, self.descent = _HEIGHTS[family.name]
        self._face = hb.Face(hb.Blob.from_file_path(str(self.path)))
        self._font = hb.Font(self._face)
        self._scale: float = _EM / self._face.upem
        self._nominal: dict[str, int] = {}
        self._own_texts: dict[int, str] = {}
        self._advances: dict[int, int] = {}
        self._composed = ComposedGlyphs(self._face.glyph_count)
        self.word = lru_cache(maxsize=8192)(self._word)
        """Return a shaped word: word(text, right_to_left, language)."""

    @cached_property
    def _glyph_texts(self) -> dict[int, str]:
        """Glyph to the letter that it stands for; made for glyphs that no word has told yet."""
        return {
            glyph: chr(letter)
            for letter in sorted(self._face.unicodes, reverse=True)
            if (glyph := self._font.get_nominal_glyph(letter))
        }

    def covers(self, letter: str) -> bool:
        """Tell whether the face has a glyph for `letter`."""
        return (self._nominal.get(letter) or self._glyph_of(letter)) != 0

    def glyph_width(self, glyph: int) -> float:
        """Return a glyph's advance in thousandths of the type size."""
        return self._advance(glyph) * self._scale

    def _advance(self, glyph: int) -> int:
        units = self._advances.get(glyph)
        if units is None:
            own = self._composed.get(glyph)
            units = own.advance if own else int(self._font.get_glyph_h_advance(glyph))
            self._advances[glyph] = units
        return units

    def glyph_text(self, glyph: int) -> str:
        """Return the text that a glyph stands for, empty where there is none of its own."""
        own = self._composed.get(glyph)
        if own is not None:
            return own.text
        known = self._own_texts.get(glyph)
        return self._glyph_texts.get(glyph, "") if known is None else known

    def extents(self) -> tuple[float, float]:
        """Return ascender and descender of the file in thousandths of the type size."""
        found = self._font.get_font_extents("ltr")
        return float(found.ascender) * self._scale, float(found.descender) * self._scale

    def subset(self, glyphs: set[int]) -> tuple[bytes, frozenset[int]]:
        """Return the font file with the outlines of `glyphs` only, and which it holds.

        Their numbers stay; the parts that a glyph is put together from come with it.
        """
        own = {each: made for each in glyphs if (made := self._composed.get(each)) is not None}
        parts = {part.glyph for made in own.values() for part in made.parts}
        wanted = hb.SubsetInput()
        wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs - own.keys() | parts)
        wanted.flags = (
            hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
        )
        wanted.drop_table_tag_set.update(
            int.from_bytes(tag, "big") for tag in (b"GSUB", b"GPOS", b"GDEF", b"name", b"post")
        )
        plan = hb.SubsetPlan(self._face, wanted)
        content = bytes(plan.execute().blob.data)
        if own:
            content = add_glyphs(content, own, {each: self._box(each) for each in parts})
        return content, frozenset(plan.new_to_old_glyph_mapping) | own.keys()

    def clusters(self, text: str, *, right_to_left: bool, language: str) -> list[Cluster]:
        """Return the unbreakable pieces of `text` in reading order."""
        found: dict[int, float] = {}
        for _, start, advance, _, _ in self._placed(self._shaped(text, right_to_left, language)):
            found[start] = found.get(start, 0.0) + advance / _EM
        return [Cluster(start, found[start]) for start in sorted(found)]

    def _word(self, text: str, right_to_left: bool, language: str) -> Word:
        if right_to_left and text.strip():
            found = self._composed_word(text, language)
            if found is not None:
                return found
        buffer = self._shaped(text, right_to_left, language)
        texts, advances = self._own_texts, self._advances
        simple, moved, width = True, False, 0
        glyphs: list[int] = []
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            glyph, advance = info.codepoint, place.x_advance
            glyphs.append(glyph)
            width += advance
            if advances.get(glyph) != advance:
                moved = moved or self._advance(glyph) != advance
            if place.x_offset or place.y_offset:
                moved = True
            if texts.get(glyph) != text[info.cluster]:
                simple = self._stands_for(glyph, text[info.cluster], text) and simple
        if moved or not glyphs:
            code = _operators(self._placed(buffer), self)
        else:
            code = f"[<{''.join([f'{glyph:04X}' for glyph in glyphs])}>]TJ"
        if not (simple and len(glyphs) == len(text)) and text.strip():
            # copying and searching read these words instead of the glyphs
            actual = text.encode("utf-16-be", "surrogatepass").hex().upper()
            code = f"/Span <</ActualText <FEFF{actual}>>> BDC {code} EMC"
        width_of = width * self._scale / _EM
        return Word(self, width_of, code, frozenset(glyphs), not text.strip(" "))

    def _glyph_of(self, letter: str) -> int:
        """Return the glyph that a letter has alone; 0 without one."""
        glyph = self._nominal.get(letter)
        if glyph is None:
            glyph = self._nominal[letter] = self._font.get_nominal_glyph(ord(letter)) or 0
        return glyph

    def _stands_for(self, glyph: int, letter: str, word: str) -> bool:
        """Tell whether a glyph is read back as the letter; learn what it stands for."""
        known = self._own_texts.get(glyph)
        if not known and glyph and self._glyph_of(letter) == glyph:
            # letters that look alike may share a glyph: it is read as the plain one
            plain = unicodedata.normalize("NFKC", letter)
            is_shared = len(plain) == 1 and self._glyph_of(plain) == glyph
            known = self._own_texts[glyph] = plain if is_shared else letter
        elif known is None:
            others = (each for each in word if self._glyph_of(each) == glyph)
            self._own_texts[glyph] = next(others, "")
        return known == letter

    def _composed_word(self, text: str, language: str) -> Word | None:
        """Return a word that runs to the left, each letter one glyph; None if too many are."""
        numbers: list[int] = []
        code, width = "[<", 0
        for composed in self._letters_of(text, language):
            if unicodedata.mirrored(composed.text[0]):
                # a bracket is read as it looks; readers turn it with the line
                composed = replace(composed, text=self.glyph_text(composed.parts[0].glyph))
            advance = composed.advance
            if advance < 0:
                # letters that lean back under those before them: no font holds such a width
                composed = replace(composed, advance=0)
            number = self._composed.number(composed)
            if number is None:
                return None
            numbers.append(number)
            width += advance
            code += f"{number:04X}"
            if advance < 0:
                code += f">{_number(-advance * self._scale)}<"
        code = f"{code}>]TJ".replace("<>", "")
        return Word(self, width * self._scale / _EM, code, frozenset(numbers))

    def _letters_of(self, text: str, language: str) -> Iterator[Composed]:
        """Yield the letters of a word as glyphs of their own, from left to right."""
        buffer = self._shaped(text, True, language, hb.BufferClusterLevel.MONOTONE_CHARACTERS)
        placed = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        end = len(text)
        for start, glyphs in groupby(placed, key=lambda each: each[0].cluster):
            parts, across = [], 0
            for info, place in glyphs:
                parts.append(Part(info.codepoint, across + place.x_offset, place.y_offset))
                across += place.x_advance
            yield Composed(text[start:end], tuple(parts), across)
            end = start

    def _box(self, glyph: int) -> tuple[int, int, int, int]:
        """Return what a glyph covers: left, bottom, right, top, in units of the font."""
        found = self._font.get_glyph_extents(glyph)
        top, left = found.y_bearing, found.x_bearing
        return left, top + found.height, left + found.width, top

    def _placed(self, buffer: Any) -> list[tuple[int, int, float, float, float]]:
        """Return (glyph, start of its cluster, advance, x offset, y offset) in visual order."""
        scale = self._scale
        return [
            (
                info.codepoint,
                info.cluster,
                place.x_advance * scale,
                place.x_offset * scale,
                place.y_offset * scale,
            )
            for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]

    def _shaped(
        self, text: str, right_to_left: bool, language: str,
        level: Any = hb.BufferClusterLevel.MONOTONE_GRAPHEMES,
    ) -> Any:  # fmt: skip
        buffer: Any = hb.Buffer()
        buffer.cluster_level = level
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if right_to_left else "ltr"
        buffer.language = language
        hb.shape(self._font, buffer)
        return buffer


def _operators(glyphs: list[tuple[int, int, float, float, float]], face: Face) -> str:
    """Return TJ and Ts operators that set the glyphs as HarfBuzz placed them."""
    parts: list[str] = []
    run: list[str] = []
    letters: list[str] = []
    rise = 0.0

    def close_letters() -> None:
        if letters:
            run.append(f"<{''.join(letters)}>")
            letters.clear()

    def close_run() -> None:
        close_letters()
        if run:
            parts.append(f"[{''.join(run)}]TJ")
            run.clear()

    for glyph, _, advance, x_offset, y_offset in glyphs:
        if y_offset != rise:
            close_run()
            parts.append(f"{_number(y_offset / _EM)} Ts")
            rise = y_offset
        if x_offset:
            close_letters()
            run.append(_number(-x_offset))
        letters.append(f"{glyph:04X}")
        back = face.glyph_width(glyph) - advance + x_offset
        if back:
            close_letters()
            run.append(_number(back))
    close_run()
    if rise:
        parts.append("0 Ts")
    return " ".join(parts)


def _number(value: float) -> str:
    """Return a number as PDF writes it, with a space to part it from its neighbour."""
    return f" {value:.4f}".rstrip("0").rstrip(".") + " "


class Stack:
    """The faces of one language and weight in order; the first that covers a letter draws it."""

    def __init__(self, language: str, *, bold: bool) -> None:
        # Nastaliq is for those who ask for it: its lines are nearly twice as high
        other = NASKH if language.endswith(NASTALIQ_SCRIPT) else NASTALIQ
        self._families = [each for each in FAMILIES if each is not other]
        self._bold = bold
        self.first = face(self._families[0], bold=bold)
        self._language = language
        self._chosen: dict[str, Face | None] = {}

    def pick(self, letter: str, previous: Face | None) -> Face:
        """Return the face for `letter`; marks, joiners and spaces stay with their neighbour."""
        if previous is not None and _clings(letter, previous):
            return previous
        if letter not in self._chosen:
            # A face is read when a letter needs it: most papers need two or three of twelve.
            faces = (face(each, bold=self._bold) for each in self._families)
            self._chosen[letter] = next((each for each in faces if each.covers(letter)), None)
        return self._chosen[letter] or previous or self.first


@cache
def face(family: Family, *, bold: bool) -> Face:
    """Return the face of a family's weight, read once."""
    return Face(family, bold=bold)


@cache
def stack(language: str, *, bold: bool) -> Stack:
    """Return the faces for text of a language."""
    return Stack(language, bold=bold)


def _clings(letter: str, previous: Face) -> bool:
    """Tell whether a letter takes the face of the one before it."""
    kind = unicodedata.category(letter)
    if kind == "Cf":
        return True
    return (letter in _SHARED or kind in ("Mn", "Mc", "Me")) and previous.covers(letter)
