"""Texts typed in fonts from before Unicode: what looks right on paper is garbage as text.

Vietnamese in TCVN3 (ABC) and VNI is known by turning it into Unicode and looking whether the
words are Vietnamese then; those two can be converted. Nepali in Preeti, Hindi in Kruti Dev and
Khmer in Limon or ABC are plain letters and signs that make no words of any language; they are
told by what such words look like, and only the program that has the font can convert them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache


class LegacyFont(StrEnum):
    """A family of fonts with a code of its own."""

    TCVN3 = "tcvn3"
    VNI = "vni"
    PREETI = "preeti"
    KRUTI_DEV = "kruti-dev"
    LIMON = "limon"


NAMES = {
    LegacyFont.TCVN3: "TCVN3 (ABC)",
    LegacyFont.VNI: "VNI",
    LegacyFont.PREETI: "Preeti",
    LegacyFont.KRUTI_DEV: "Kruti Dev",
    LegacyFont.LIMON: "Limon / ABC Khmer",
}
CONVERTED = frozenset({LegacyFont.TCVN3, LegacyFont.VNI})
"""Fonts whose texts can be turned into Unicode here."""

_LOOKED_AT = 400
_FEWEST = 3
"""Different words that must speak for a font."""
_FEWEST_NAMED = 2
"""The same for a font that the workbook names."""

_TCVN3 = dict(
    zip(
        "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ¡¢§£¤¥¦",
        "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ",
        strict=True,
    )
)
_TCVN3_SIGNS = frozenset("¸µ¶·¹¨¾»¼½©®ª«¬\u00ad¡¢§£¤¥¦×÷")
"""Those that are no letters in any other code."""

_GRAVE, _ACUTE, _HOOK, _TILDE, _DOT = "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"
_BREVE, _CIRCUMFLEX, _HORN = "\u0306", "\u0302", "\u031b"
_VNI_MARKS = {
    "ù": _ACUTE, "ø": _GRAVE, "û": _HOOK, "õ": _TILDE, "ï": _DOT,
    "ê": _BREVE, "é": _BREVE + _ACUTE, "è": _BREVE + _GRAVE, "ú": _BREVE + _HOOK,
    "ü": _BREVE + _TILDE, "ë": _BREVE + _DOT,
    "â": _CIRCUMFLEX, "á": _CIRCUMFLEX + _ACUTE, "à": _CIRCUMFLEX + _GRAVE,
    "å": _CIRCUMFLEX + _HOOK, "ã": _CIRCUMFLEX + _TILDE, "ä": _CIRCUMFLEX + _DOT,
}  # fmt: skip
_VNI_ALONE = {"ñ": "đ", "ô": "ơ", "ö": "ư", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
_VNI_PAIR = re.compile("([aeouyôö])([ùøûõïêéèúüëâáàåãä])", re.IGNORECASE)

_SYLLABLE = re.compile(
    "(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnprstvx])?"
    "(?:[aăâeêioôơuưy]{1,3})"
    "(?:ch|ng|nh|[cmnpt])?"
)
_TONES = dict.fromkeys(map(ord, (_GRAVE, _ACUTE, _HOOK, _TILDE, _DOT)))
_WORD = re.compile(r"[^\s\d.,;:()/\\\-'\"?!]+")


def detect(texts: Iterable[str], named: Collection[LegacyFont] = ()) -> LegacyFont | None:
    """Return the font in which most of the texts were typed, or None for plain Unicode.

    For the fonts that the workbook names in its styles fewer words are enough.
    """
    listed = [text for text in sorted(set(texts), key=len, reverse=True)[:_LOOKED_AT] if text]
    if not listed:
        return None
    for font in (LegacyFont.TCVN3, LegacyFont.VNI):
        if _is_vietnamese(listed, font, is_named=font in named):
            return font
    found = _of_typewriter(listed, _FEWEST)
    if found is None and named:
        found = _of_typewriter(listed, _FEWEST_NAMED)
        return found if found in named else None
    return found


def said(font: LegacyFont, named: Mapping[LegacyFont, str]) -> str:
    """Return the name of a font, with the one that the workbook names for it."""
    return f"{NAMES[font]}, {named[font]}" if font in named else NAMES[font]


def convert(text: str, font: LegacyFont) -> str:
    """Return a text of `TCVN3` or `VNI` in Unicode."""
    if font is LegacyFont.TCVN3:
        return _from_tcvn3(text)
    return _from_vni(text)


def headers_read(headers: Sequence[str], named: Collection[LegacyFont] = ()) -> tuple[str, ...]:
    """Return headers as they read: those of a font that can be converted in Unicode."""
    font = detect(headers, named)
    if font not in CONVERTED:
        return tuple(headers)
    return tuple(convert(each, font) if is_suspect(each, font) else each for each in headers)


def is_suspect(text: str, font: LegacyFont) -> bool:
    """Tell whether a text of a column of this font is one of those that are garbage."""
    if font in CONVERTED:
        return not text.isascii() and convert(text, font) != text
    return any(each.isalpha() for each in text) and all(ord(each) < 0x250 for each in text)


# -- Vietnamese


def _from_tcvn3(text: str) -> str:
    made = "".join(_TCVN3.get(each, each) for each in text)
    # Its capitals have fonts of their own and are the small letters there: §¹NG is ĐạNG.
    words = re.split(r"(\s+)", made)
    return unicodedata.normalize("NFC", "".join(map(_capitals, words)))


def _capitals(word: str) -> str:
    """Return a word in capitals where all but the letters with marks are."""
    plain = [each for each in word if each.isascii() and each.isalpha()]
    is_loud = len(plain) > 1 and all(each.isupper() for each in plain)
    return word.upper() if is_loud else word


def _from_vni(text: str) -> str:
    def pair(hit: re.Match[str]) -> str:
        base = _VNI_ALONE.get(hit[1].lower(), hit[1].lower())
        made = unicodedata.normalize("NFC", base + _VNI_MARKS[hit[2].lower()])
        return made.upper() if hit[1].isupper() else made

    made = []
    at = 0
    for hit in _VNI_PAIR.finditer(text):
        made.append(_vni_alone(text[at : hit.start()]))
        made.append(pair(hit))
        at = hit.end()
    made.append(_vni_alone(text[at:]))
    return unicodedata.normalize("NFC", "".join(made))


def _vni_alone(text: str) -> str:
    return "".join(
        _VNI_ALONE.get(each)
        or (_VNI_ALONE[each.lower()].upper() if each.lower() in _VNI_ALONE else each)
        for each in text
    )


def _is_vietnamese(texts: list[str], font: LegacyFont, *, is_named: bool) -> bool:
    """Tell whether the words with signs are Vietnamese in this code, and are not without."""
    words = {
        word
        for text in texts
        if not text.isascii() and all(ord(each) < 0x100 for each in text)
        for word in _WORD.findall(text)
        if not word.isascii()
    }
    if len(words) < (_FEWEST_NAMED if is_named else _FEWEST):
        return False
    is_certain = is_named or any(_TCVN3_SIGNS & set(word) for word in words)
    if font is LegacyFont.TCVN3 and not is_certain:
        return False
    pairs = sum(bool(_VNI_PAIR.search(word)) for word in words)
    if font is LegacyFont.VNI and pairs < (1 if is_named else 2):
        return False
    good = sum(is_syllable(convert(word, font)) for word in words)
    before = sum(is_syllable(word) for word in words)
    return good >= 0.7 * len(words) and good > before


@lru_cache(maxsize=4096)
def is_syllable(word: str) -> bool:
    """Tell whether `word` is built like a syllable of Vietnamese."""
    apart = unicodedata.normalize("NFD", word.casefold())
    tones = sum(ord(each) in _TONES for each in apart)
    plain = unicodedata.normalize("NFC", apart.translate(_TONES))
    return tones <= 1 and _SYLLABLE.fullmatch(plain) is not None


# -- Nepali, Hindi, Khmer

_TOKEN = re.compile(r"\S{2,}")
_SIGN_INSIDE = re.compile(r"[A-Za-z0-9][\]}\[{|;\\<>=+~'\"/][A-Za-z0-9]|[A-Za-z][\]}][A-Za-z'\"]?")
_VOWELS = frozenset("aeiouyAEIOUY")
_TURN = re.compile(r"[a-z][A-Z]|[A-Z][a-z]+[A-Z]")
_LIMON_SIGNS = frozenset("µßñúÑÚþø§¶<;:ĆÁíéëêðÞ")


def _of_typewriter(texts: list[str], fewest: int) -> LegacyFont | None:
    """Return the font of texts that are plain letters and signs and yet no words."""
    plain = [text for text in texts if all(ord(each) < 0x250 for each in text)]
    tokens = [
        token
        for text in plain
        for token in _TOKEN.findall(text)
        if sum(each.isalpha() for each in token) >= 2 and "@" not in token and "://" not in token
    ]
    if len(set(tokens)) < fewest or 2 * len(plain) < len(texts):
        return None
    letters = [each for token in tokens for each in token if each.isalpha()]
    small = sum(each.islower() for each in letters)
    vowels = sum(each in _VOWELS for each in letters) / len(letters)
    mute = sum(not _VOWELS & set(token) for token in tokens) / len(tokens)
    signs = sum(bool(_SIGN_INSIDE.search(token)) for token in tokens) / len(tokens)
    if small >= 0.7 * len(letters) and vowels <= 0.28 and signs >= 0.05:
        share_f = letters.count("f") / len(letters)
        share_k = letters.count("k") / len(letters)
        if share_f >= 0.08 and share_f >= share_k and mute >= 0.2:
            return LegacyFont.PREETI
        if share_k >= 0.1 and len(set(tokens)) > fewest:
            return LegacyFont.KRUTI_DEV
    # Codes made by machines turn from small to large letters too, but have figures in them.
    tokens = [token for token in tokens if not any(each.isdigit() for each in token)]
    if len(set(tokens)) < fewest:
        return None
    turning = sum(bool(_TURN.search(token)) for token in tokens) / len(tokens)
    signed = sum(bool(_LIMON_SIGNS & set(token.rstrip(":;"))) for token in tokens) / len(tokens)
    if turning >= 0.3 and signed >= 0.15:
        return LegacyFont.LIMON
    return None
