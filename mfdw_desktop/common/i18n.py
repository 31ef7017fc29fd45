"""Texts in the user's language: one catalogue for window, papers and command line.

`installer/dev.py` builds `resources/translations/<language>.json` from the `.ts` files;
a text without a translation is shown in English.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from mfdw_desktop.common import paths

LANGUAGES = ("en", "fr", "km", "vi", "mn", "fil", "hi", "ur")
NASTALIQ = "ur-Aran"
"""Urdu in Nastaliq, the style of books and newspapers; windows and tables use Naskh."""
_OWN_DIGITS = {
    "km": ("khmr", "០១២៣៤៥៦៧៨៩"),
    "hi": ("deva", "०१२३४५६७८९"),
    "ur": ("arabext", "۰۱۲۳۴۵۶۷۸۹"),
}
"""Language to the numbering system of its script (BCP 47 `nu`) and its digits."""
_NUMBERING = "-u-nu-"


def with_own_digits(language: str) -> str:
    """Return the tag of a language written with the digits of its script: `km-u-nu-khmr`.

    A language whose script has none of its own stays as it is.
    """
    found = _OWN_DIGITS.get(language)
    return f"{language}{_NUMBERING}{found[0]}" if found else language


def digits_of(tag: str) -> str:
    """Return the ten digits that a language's tag asks for; empty for 0 to 9."""
    language, _, system = tag.partition(_NUMBERING)
    found = _OWN_DIGITS.get(language.split("-")[0])
    return found[1] if found and system == found[0] else ""


PAPER_LANGUAGES = (*LANGUAGES, NASTALIQ, *(with_own_digits(each) for each in _OWN_DIGITS))
RIGHT_TO_LEFT = frozenset({"ur", "ar", "fa", "he", "ps"})


@dataclass(frozen=True)
class Catalogue:
    """The translated texts of one language: source text to its plural forms."""

    language: str
    texts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    digits: str = ""
    """The ten digits that numbers are written with; empty for 0 to 9."""

    @property
    def tag(self) -> str:
        """The language with the digits that are asked for."""
        return with_own_digits(self.language) if self.digits else self.language

    def numerals(self, text: str) -> str:
        """Return a text of figures with the digits that numbers are written with."""
        return text.translate(_digit_table(self.digits)) if self.digits else text

    def translate(self, text: str, /, *, n: int | None = None, **fields: object) -> str:
        """Return `text` in this language with `{name}` replaced by the fields.

        With `n`, `%n` is the number and the plural form follows CLDR's rule; the English
        source of a plural text is written as `one|many`.
        """
        known = self.texts.get(text)
        forms = known or tuple(text.split("|") if n is not None else (text,))
        language = self.language if known else "en"
        form = 0 if n is None else min(_plural_form(language, n), len(forms) - 1)
        chosen = forms[form]
        if n is not None:
            chosen = chosen.replace("%n", self.numerals(str(n)))
        if self.digits:
            fields = {
                name: self.numerals(str(each)) if type(each) in (int, float) else each
                for name, each in fields.items()
            }
        return _fill(chosen, fields)


_current = Catalogue("en")


def load(language: str, folder: Path | None = None) -> Catalogue:
    """Return the catalogue of `language`; English or an unknown one has no texts."""
    found = _load(language.split("-")[0], folder or paths.resources_folder() / "translations")
    digits = digits_of(language)
    return replace(found, digits=digits) if digits else found


@cache
def _load(language: str, folder: Path) -> Catalogue:
    try:
        stored = json.loads((folder / f"{language}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Catalogue(language)
    return Catalogue(language, {source: tuple(forms) for source, forms in stored.items()})


def use(language: str) -> None:
    """Make `language` the one that `translate` answers in, with the digits that it asks for."""
    global _current
    _current = load(language)


def current() -> Catalogue:
    """Return the catalogue in use."""
    return _current


def translate(text: str, /, *, n: int | None = None, **fields: object) -> str:
    """Return `text` in the language in use; see `Catalogue.translate`."""
    return _current.translate(text, n=n, **fields)


def mark(text: str) -> str:
    """Return `text` as it is; finds its way into the catalogues, and is translated when shown."""
    return text


def is_right_to_left(language: str) -> bool:
    """Tell whether `language` is written from right to left."""
    return language.split("_")[0].split("-")[0] in RIGHT_TO_LEFT


@cache
def _digit_table(digits: str) -> dict[int, str]:
    return {ord("0") + value: digit for value, digit in enumerate(digits)}


def _plural_form(language: str, n: int) -> int:
    """Return the index of the plural form of CLDR for the languages we ship."""
    if language in ("km", "vi"):
        return 0
    if language in ("fr", "hi"):
        return 0 if n in (0, 1) else 1
    if language == "fil":  # said with a vowel at the end, a number is joined to its noun
        return 0 if n % 10 not in (4, 6, 9) else 1
    return 0 if n == 1 else 1


def _fill(text: str, fields: dict[str, object]) -> str:
    if not fields:
        return text
    return re.sub(r"\{(\w+)\}", lambda hit: str(fields.get(hit.group(1), hit.group(0))), text)
