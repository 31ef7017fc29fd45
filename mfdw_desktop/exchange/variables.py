"""Columns of an export as variables of statistics programs: names, codes, missing values."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from mfdw_desktop.domain.surveys import MissingReason

MISSING_CODES: Mapping[MissingReason, int] = {
    MissingReason.DONT_KNOW: -99,
    MissingReason.REFUSED: -88,
    MissingReason.NOT_APPLICABLE: -77,
    MissingReason.SKIPPED: -66,
}
"""The codes of `conventions.md` 6; a blank answer stays blank."""
_FAR = 100
"""How much further off the codes go where answers lie among them."""

_STATA_WORDS = frozenset({
    "_all", "_b", "byte", "_coef", "_cons", "double", "float", "if", "in", "int", "long", "_n",
    "_pi", "_pred", "_rc", "_se", "_skip", "strl", "using", "with",
})  # fmt: skip
_SPSS_WORDS = frozenset({
    "all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with",
})  # fmt: skip
_STATA_STRING = re.compile(r"str\d+", re.IGNORECASE)


@dataclass(frozen=True)
class Rules:
    """What a program takes for a name."""

    longest: int
    reserved: frozenset[str]
    may_begin_with_underscore: bool

    def takes(self, name: str) -> bool:
        """Tell whether a name is valid."""
        begins = "A-Za-z_" if self.may_begin_with_underscore else "A-Za-z"
        return (
            len(name) <= self.longest
            and re.fullmatch(rf"[{begins}][A-Za-z0-9_]*", name) is not None
            and name.lower() not in self.reserved
            and _STATA_STRING.fullmatch(name) is None
        )


STATA = Rules(32, _STATA_WORDS, may_begin_with_underscore=True)
SPSS = Rules(64, _SPSS_WORDS, may_begin_with_underscore=False)


@dataclass(frozen=True)
class Variable:
    """A column as a statistics program has it."""

    name: str
    header: str
    """As the workbook calls it."""
    label: str
    kind: str
    """`text integer decimal day flag`."""
    codes: Mapping[str, int] = field(default_factory=dict)
    """Answer to its number, where answers are numbered."""
    value_labels: Mapping[int, str] = field(default_factory=dict)
    missing: Mapping[MissingReason, int] = field(default_factory=dict)
    """Numbers that stand for a reason, where one occurs."""
    width: int = 1
    """Octets of the longest text."""
    is_guarded: bool = False
    """Whether a text has a `'` before what Excel would take for a formula."""

    @property
    def is_number(self) -> bool:
        """Whether its values are numbers."""
        return self.kind in ("integer", "decimal", "flag") or bool(self.codes)


def variable_names(headers: Iterable[tuple[str, str]], rules: Rules) -> list[str]:
    """Return a valid name for each (header, ending), each once in any case of letters.

    The ending tells the round and survives the cutting of long names.
    """
    taken: set[str] = set()
    names = []
    for header, ending in headers:
        base = _plain(header.removesuffix(ending) if ending else header)
        end = re.sub(r"[^A-Za-z0-9_]", "_", ending)
        if not rules.may_begin_with_underscore:
            base = base.lstrip("_") or base
        if not base or not (base[0].isalpha() or (base[0] == "_" and base.strip("_"))):
            base = f"v{base}"
        if not rules.may_begin_with_underscore and base[0] == "_":
            base = f"v{base}"
        name = base[: rules.longest - len(end)] + end
        number = 1
        while not rules.takes(name) or name.lower() in taken:
            number += 1
            tail = f"_{number}{end}"
            name = base[: rules.longest - len(tail)] + tail
        taken.add(name.lower())
        names.append(name)
    return names


def numbered(names: Sequence[str]) -> dict[str, int]:
    """Return choice to number: its own where all are whole numbers, else its place from 1."""
    own = [int(name) if re.fullmatch(r"-?\d{1,9}", name) else None for name in names]
    numbers = [each for each in own if each is not None]
    if len(numbers) == len(names) and len(set(numbers)) == len(names):
        return dict(zip(names, numbers, strict=True))
    return {name: place for place, name in enumerate(dict.fromkeys(names), 1)}


def missing_codes(least: float | None, most: float | None) -> dict[MissingReason, int]:
    """Return the codes of reasons, moved away from where answers lie, between two values."""
    factor = 1
    while True:
        codes = {reason: code * factor for reason, code in MISSING_CODES.items()}
        low, high = min(codes.values()), max(codes.values())
        if least is None or most is None or most < low or least > high:
            return codes
        factor *= _FAR


def shortened(text: str, octets: int) -> str:
    """Return a text on one line that fits into some octets of UTF-8."""
    line = " ".join(text.split())
    encoded = line.encode()
    if len(encoded) <= octets:
        return line
    return encoded[: octets - 3].decode("utf-8", "ignore").rstrip() + "…"


def _plain(header: str) -> str:
    """Return a header in ASCII letters, digits and underscores."""
    letters = unicodedata.normalize("NFKD", header)
    ascii_only = "".join(each for each in letters if not unicodedata.combining(each))
    return re.sub(r"_{3,}", "__", re.sub(r"[^A-Za-z0-9_]+", "_", ascii_only))
