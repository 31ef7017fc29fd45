"""Numbers as people write them; the style of a column is decided over all its cells.

`1,234.50`, `1.234,50`, `1 234,50` and `12,34,567` are read exactly, as Decimal: no amount
ever goes through a float, except where Excel itself kept one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from mfdw_desktop.domain.digits import ascii_digits


class NumberStyle(StrEnum):
    """Which sign parts the whole from the fraction."""

    POINT = "point"
    COMMA = "comma"


@dataclass(frozen=True)
class StyleDecision:
    """The style of a column; `assumed` when its cells could be read either way."""

    style: NumberStyle
    assumed: bool = False


_GAPS = "[ \u00a0\u202f\u2009'’]"
_SHAPES = {
    NumberStyle.POINT: re.compile(
        rf"(?:\d{{1,3}}(?:,\d{{2}})+,\d{{3}}|\d{{1,3}}(?:,\d{{3}})+|\d{{1,3}}(?:{_GAPS}\d{{3}})+|\d+)"
        r"(?:\.\d*)?|\.\d+"
    ),
    NumberStyle.COMMA: re.compile(
        rf"(?:\d{{1,3}}(?:\.\d{{3}})+|\d{{1,3}}(?:{_GAPS}\d{{3}})+|\d+)(?:,\d*)?|,\d+"
    ),
}
_SCIENTIFIC = re.compile(r"\d+(?:\.\d+)?[eE][+-]?\d{1,2}")
_CURRENCY = (
    r"(?:៛|₫|₮|₱|₹|₨|\$|€|£|¥|฿|đ|rs\.?|riels?|រៀល|vnd|khr|usd|us\$|mnt|php|inr|pkr|eur|pesos?"
    r"|төг(?:рөг)?|रु\.?|रुपये|روپے|روپیہ)"
)
_AROUND = re.compile(rf"^{_CURRENCY}\s*|\s*(?:{_CURRENCY}(?:/-)?|/-)$", re.IGNORECASE)
_MULTIPLES = {
    "k": 3, "thousand": 3, "nghìn": 3, "ngàn": 3, "ពាន់": 3, "lakh": 5, "lac": 5, "लाख": 5,
    "لاکھ": 5, "m": 6, "mn": 6, "million": 6, "tr": 6, "triệu": 6, "លាន": 6, "сая": 6,
    "crore": 7, "cr": 7, "करोड़": 7, "کروڑ": 7, "tỷ": 9, "ty": 9, "billion": 9, "bn": 9,
    "trieu": 6, "nghin": 3, "ngan": 3, "мянга": 3, "тэрбум": 9, "हजार": 3, "हज़ार": 3,
    "ہزار": 3, "ملین": 6, "milyon": 6, "libo": 3, "mille": 3, "ម៉ឺន": 4, "សែន": 5, "កោដិ": 7,
}  # fmt: skip
_LONGEST = 60
"""Letters of a number; longer texts are not even looked at."""
_WITH_UNIT = re.compile(r"([\d.,]+)\s*([^\W\d_].*|[^\w\s].*)")


def read_number(text: str, style: NumberStyle) -> Decimal | None:
    """Return the number that `text` writes in `style`, or None."""
    if len(text) > _LONGEST:
        return None
    if "٫" in text or "٬" in text:
        style = NumberStyle.POINT
    bare = ascii_digits(text).strip()
    negative = bare.startswith("(") and bare.endswith(")")
    bare = _AROUND.sub("", bare.strip("()")).strip().replace("−", "-")
    sign = ""
    if bare[:1] in ("-", "+"):
        sign, bare = bare[0], _AROUND.sub("", bare[1:].lstrip())
    percent = bare.endswith("%")
    bare = bare.removesuffix("%").rstrip()
    if _SHAPES[style].fullmatch(bare):
        number = Decimal(_plain(bare, style))
    elif _SCIENTIFIC.fullmatch(bare):
        number = Decimal(bare)
    else:
        return None
    number = number.scaleb(-2) if percent else number
    return -number if negative or sign == "-" else number


def _plain(text: str, style: NumberStyle) -> str:
    """Return `text` with a decimal point and nothing between the groups."""
    group, point = (",", ".") if style is NumberStyle.POINT else (".", ",")
    ungrouped = re.sub(_GAPS, "", text).replace(group, "").replace(point, ".")
    return f"0{ungrouped}".rstrip(".")


def decide_style(
    texts: Iterable[str], *, whole: bool = False, assumed: NumberStyle = NumberStyle.POINT
) -> StyleDecision:
    """Return the style in which all of `texts` are numbers; `whole` for a count.

    A column that fits both ways (`1,234` only) is read as is usual in the region, and says so.
    Where it holds both styles, the more frequent one is assumed for the cells that fit both.
    """
    point = comma = different = unsure = 0
    only_point = only_comma = False
    whole_point = whole_comma = True
    for text in texts:
        as_point = read_number(text, NumberStyle.POINT)
        as_comma = read_number(text, NumberStyle.COMMA)
        point += as_point is not None
        comma += as_comma is not None
        different += as_point != as_comma
        only_point |= as_point is not None and as_comma is None
        only_comma |= as_comma is not None and as_point is None
        if as_point is not None and as_comma is not None:
            whole_point &= as_point == as_point.to_integral_value()
            whole_comma &= as_comma == as_comma.to_integral_value()
            unsure += as_point != as_comma
    if point != comma:
        style = NumberStyle.POINT if point > comma else NumberStyle.COMMA
        return StyleDecision(style, assumed=only_point and only_comma and bool(unsure))
    if not different:
        return StyleDecision(NumberStyle.POINT)
    if whole and whole_point != whole_comma:
        return StyleDecision(NumberStyle.POINT if whole_point else NumberStyle.COMMA)
    return StyleDecision(assumed, assumed=True)


def from_excel(number: float) -> Decimal:
    """Return a number that Excel kept, to the 15 digits that it keeps."""
    return Decimal(format(number, ".15g"))


def plain_text(number: Decimal) -> str:
    """Return the one text of a number: no exponent, no zeros at the end, no minus zero."""
    if number == 0:
        return "0"
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def suggest(text: str, style: NumberStyle = NumberStyle.POINT) -> str:
    """Return the number that `text` probably means (`1.5 million`, `500k`, `5*`), or nothing."""
    if len(text) > _LONGEST:
        return ""
    plain = _AROUND.sub("", ascii_digits(text).strip().casefold())
    hit = _WITH_UNIT.fullmatch(plain)
    if hit is None:
        return ""
    number = read_number(hit[1], style)
    if number is None:
        other = NumberStyle.COMMA if style is NumberStyle.POINT else NumberStyle.POINT
        number = read_number(hit[1], other)
    if number is None:
        return ""
    power = _MULTIPLES.get(hit[2].strip(" ."))
    if power is None and hit[2][0].isalnum():
        return ""
    return plain_text(number.scaleb(power or 0))
