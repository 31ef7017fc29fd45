"""A name in Latin letters proposed from the own script: offered, never stored by itself.

Khmer, Cyrillic (as Mongolian passports write it, MNS 5217), Devanagari, Urdu and Vietnamese.
Scripts leave things unsaid that a person knows (Urdu its short vowels, Khmer which spelling
the family uses), so names that are common are looked up first, the others are read by rules.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache

_KHMER = re.compile("[\u1780-\u17ff]")
_DEVANAGARI = re.compile("[\u0900-\u097f]")
_ARABIC = re.compile("[\u0600-\u06ff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")


def _words(text: str) -> list[str]:
    """Return the words of a table."""
    return text.split()


def _read(letters: str, sounds: str) -> dict[str, str]:
    """Return letters with their sounds."""
    return dict(zip(letters, _words(sounds), strict=True))


_LETTERS = {"đ": "d", "Đ": "D", "ð": "d", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L"}


def latin(name: str) -> str:
    """Return a name in plain Latin letters; empty where its script is none that is known."""
    words = [_word(each) for each in unicodedata.normalize("NFC", name).split()]
    return " ".join(words) if all(words) else ""


def is_latin(name: str) -> bool:
    """Tell whether every letter of a name is a Latin one, marked or not."""
    letters = [each for each in name if each.isalpha()]
    return bool(letters) and all("LATIN" in unicodedata.name(each, "") for each in letters)


def _word(word: str) -> str:
    for script, read in _READERS:
        if script.search(word):
            return _capital(read(word))
    return _plain(word) if is_latin(word) or not any(each.isalpha() for each in word) else ""


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _plain(word: str) -> str:
    """Return a Latin word without its marks: Nguyễn becomes Nguyen."""
    parts = unicodedata.normalize("NFD", "".join(_LETTERS.get(each, each) for each in word))
    return "".join(each for each in parts if not unicodedata.combining(each))


# -- Cyrillic

_CYRILLIC_LETTERS = _read(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюяөүіқғңұһә",
    "a b v g d ye yo j z i i k l m n o p r s t u f kh ts ch sh shch i y i e yu ya u u "
    "i q g n u h a",
)


def _cyrillic(word: str) -> str:
    found = "".join(_CYRILLIC_LETTERS.get(each, "") for each in word.casefold())
    # The end that the passport writes: Ganzorig, Bat-Erdene; two letters of one vowel stay.
    return found.replace("iy", "y")


# -- Devanagari

_D_CONSONANTS = _read(
    "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ",
    "k kh g gh n ch chh j jh n t th d dh n t th d dh n p ph b bh m y r l v sh sh s h l",
)
_D_VOWELS = _read("अआइईउऊऋएऐओऔ", "a a i i u u ri e ai o au")
_D_SIGNS = _read("ािीुूृेैोौ", "a i i u u ri e ai o au")
_D_KNOWN = {"सिंह": "Singh", "श्री": "Shri", "ज्ञान": "Gyan", "यादव": "Yadav", "देव": "Dev"}
_VIRAMA, _NUKTA, _ANUSVARA, _CHANDRABINDU, _VISARGA = "्", "़", "ं", "ँ", "ः"


def _devanagari(word: str) -> str:
    if word in _D_KNOWN:
        return _D_KNOWN[word]
    units: list[list[str]] = []  # consonant, vowel; a vowel of "*" is the one that is not written
    text = word.replace(_NUKTA, "").replace("ज्ञ", "ग्य")
    for at, each in enumerate(text):
        following = text[at + 1 : at + 2]
        if each in _D_CONSONANTS:
            silent = following == _VIRAMA or following in _D_SIGNS
            units.append([_D_CONSONANTS[each], "" if silent else "*"])
        elif each in _D_SIGNS and units:
            units[-1][1] = _D_SIGNS[each]
        elif each in _D_VOWELS:
            units.append(["", _D_VOWELS[each]])
        elif each in (_ANUSVARA, _CHANDRABINDU) and units:
            if units[-1][1] == "*":
                units[-1][1] = "a"
            units.append(["m" if following and following in "पफबभम" else "n", ""])
        elif each == _VISARGA and units:
            units.append(["h", ""])
    return _unspoken(units)


def _unspoken(units: list[list[str]]) -> str:
    """Say the vowel that is not written, but at the end and between two spoken ones."""
    last = len(units) - 1
    for at, unit in enumerate(units):
        if unit[1] != "*":
            continue
        before_spoken = at > 0 and units[at - 1][1] not in ("", "*")
        after_spoken = at < last and units[at + 1][1] not in ("", "*")
        is_dropped = (at == last and last > 0) or (
            0 < at < last and before_spoken and after_spoken and bool(units[at + 1][0])
        )
        unit[1] = "" if is_dropped else "a"
    return "".join(consonant + vowel for consonant, vowel in units)


# -- Urdu

_U_KNOWN = dict(
    pair.split("=")
    for pair in _words(
        "محمد=Muhammad احمد=Ahmad علی=Ali حسن=Hasan حسین=Hussain عمر=Umar عثمان=Usman "
        "خان=Khan شاہ=Shah بی=Bi بیبی=Bibi بیگم=Begum فاطمہ=Fatima عائشہ=Ayesha "
        "خدیجہ=Khadija زینب=Zainab مریم=Maryam صائمہ=Saima نسرین=Nasreen پروین=Parveen "
        "شازیہ=Shazia رضیہ=Razia کلثوم=Kulsum نواز=Nawaz اقبال=Iqbal اکبر=Akbar "
        "اسلم=Aslam اشرف=Ashraf عبدالله=Abdullah عبداللہ=Abdullah عبد=Abdul "
        "رحمان=Rehman الرحمن=ur-Rehman یوسف=Yusuf ابراہیم=Ibrahim اسماعیل=Ismail "
        "مصطفی=Mustafa بلال=Bilal طارق=Tariq ناصر=Nasir یاسمین=Yasmin ثریا=Surayya "
        "ملک=Malik چوہدری=Chaudhry بٹ=Butt گل=Gul جان=Jan نور=Noor بشیر=Bashir "
        "رشید=Rashid حمید=Hameed سعید=Saeed "
    )
)
_U_LETTERS = _read(
    "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکكگلمنںوہهھءئیيےىآأةۃ",
    "a b p t t s j ch h kh d d z r r z zh s sh s z t z a gh f q k k g l m n n w h h h "
    "_ y i i e a a a a a",
)


def _urdu(word: str) -> str:
    plain = "".join(each for each in word if not unicodedata.combining(each) and each != "ـ")
    if plain in _U_KNOWN:
        return _U_KNOWN[plain]
    found = [_U_LETTERS.get(each, "").replace("_", "") for each in plain]
    said = ""
    for at, each in enumerate(found):
        follows_consonant = bool(said) and said[-1] not in "aeiou"
        if each == "w" and follows_consonant:
            each = "oo" if at + 1 < len(found) and found[at + 1] not in ("a", "i", "e") else "w"
        if plain[at] in "ہه" and at == len(found) - 1 and follows_consonant:
            each = "a"
        is_aspirated = plain[at] == "ھ"
        if each and follows_consonant and each[0] not in "aeiou" and not is_aspirated:
            said += "a"  # a short vowel is spoken where none is written
        said += each
    return said


# -- Khmer

_K_CONSONANTS = {
    each: (sound, series)
    for letters, sounds, series in (
        ("កខចឆដឋណតថបផសហឡអ", "k kh ch chh d th n t th b ph s h l _", 0),
        ("គឃងជឈញឌឍទធនពភមយរលវ", "k kh ng ch chh nh d th t th n p ph m y r l v", 1),
    )
    for each, sound in zip(letters, sounds.split(), strict=True)
}
_K_VOWELS = {
    "": ("a", "o"), "ា": ("a", "ea"), "ិ": ("e", "i"), "ី": ("ei", "i"), "ឹ": ("oe", "i"),
    "ឺ": ("oe", "eu"), "ុ": ("o", "u"), "ូ": ("ou", "ou"), "ួ": ("uo", "uo"),
    "ើ": ("aeu", "eu"), "ឿ": ("oeu", "oeu"), "ៀ": ("ie", "ie"), "េ": ("e", "e"),
    "ែ": ("ae", "e"), "ៃ": ("ai", "ey"), "ោ": ("ao", "o"), "ៅ": ("au", "ov"),
    "ំ": ("am", "om"), "ះ": ("ah", "eah"), "ុំ": ("om", "um"), "ាំ": ("am", "oam"),
    "ុះ": ("oh", "uh"), "េះ": ("eh", "eh"), "ោះ": ("oh", "uoh"),
}  # fmt: skip
_K_INDEPENDENT = _read("ឥឦឧឩឪឫឬឭឮឯឰឱឲឳ", "e ei u ou ov rue rue lue lue ae ai ao ao au")
_COENG, _BANTOC, _MUSIKATOAN, _TRIISAP, _SILENCED = "្", "់", "៉", "៊", "៍"
_SONORANT = frozenset("ងញនណមយរលវឡ")
_K_SYLLABLE = re.compile(
    "(?P<base>[\u1780-\u17a2](?:\u17d2[\u1780-\u17a2])*)(?P<shift>[៉៊]?)"
    "(?P<below>\u17d2[\u1780-\u17a2])*(?P<vowel>[\u17b6-\u17c8]*)(?P<signs>[់៌៍័៏៎]*)"
    "|(?P<alone>[\u17a3-\u17b3])"
)


@cache
def _khmer_names() -> dict[str, str]:
    """Return common names as their families write them."""
    from mfdw_desktop.domain import demo_words

    pairs = (*demo_words.FAMILY_NAMES, *demo_words.WOMEN, *demo_words.MEN)
    return {**{khmer: latin_ for latin_, khmer in pairs}, "ស្រី": "Srey"}


def _of_two(word: str) -> str:
    """Return a name that is made of two common ones: សុខហេង is Sok and Heng."""
    names = _khmer_names()
    for at in range(2, len(word) - 1):
        first, second = names.get(word[:at]), names.get(word[at:])
        if first is not None and second is not None:
            return first + second.lower()
    return ""


def _khmer(word: str) -> str:
    plain = re.sub("[\u200b\u200c\u200d]", "", word)
    known = _khmer_names().get(plain) or _of_two(plain)
    if known:
        return known
    syllables = list(_K_SYLLABLE.finditer(plain))
    found = ""
    for at, each in enumerate(syllables):
        following = syllables[at + 1] if at + 1 < len(syllables) else None
        found += _khmer_syllable(each, following, is_first=not found)
    return found


def _khmer_syllable(each: re.Match[str], following: re.Match[str] | None, *, is_first: bool) -> str:
    if each["alone"]:
        return _K_INDEPENDENT.get(each["alone"], "")
    if _SILENCED in (each["signs"] or ""):
        return ""
    letters = [one for one in each["base"] if one in _K_CONSONANTS]
    sounds = [_K_CONSONANTS[one][0].replace("_", "") for one in letters]
    series = _K_CONSONANTS[letters[0]][1]
    for one in letters[1:]:
        if one not in _SONORANT:
            series = _K_CONSONANTS[one][1]
    if each["shift"] == _MUSIKATOAN:
        series, sounds[0] = 0, "p" if letters[0] == "ប" else sounds[0]
    elif each["shift"] == _TRIISAP:
        series = 1
    vowel = "".join(one for one in each["vowel"] if one in "ាិីឹឺុូួើឿៀេែៃោៅំះ")
    is_last = following is None
    if not vowel and (is_last or _BANTOC in each["signs"]) and not is_first:
        return "".join(sounds)  # a consonant that closes the syllable before it
    said = _K_VOWELS.get(vowel, ("a", "o"))[series]
    if vowel == "ី" and is_last:
        said = "y"
    return "".join(sounds) + said


_READERS: tuple[tuple[re.Pattern[str], Callable[[str], str]], ...] = (
    (_KHMER, _khmer),
    (_DEVANAGARI, _devanagari),
    (_ARABIC, _urdu),
    (_CYRILLIC, _cyrillic),
)
