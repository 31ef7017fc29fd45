"""Values written in every script and style that our users have are read back as they were."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mfdw_desktop.domain.surveys import QuestionKind
from mfdw_desktop.importing.answers import ValueOptions
from mfdw_desktop.importing.bikram_sambat import YEARS, from_bikram_sambat
from mfdw_desktop.importing.cells import Cell
from mfdw_desktop.importing.legacy_fonts import LegacyFont, convert, detect, is_syllable
from mfdw_desktop.importing.values import reader_for
from tests.importing.reading import TODAY, question

ZEROS = {
    "Latin": "0", "Khmer": "០", "Thai": "๐", "Lao": "໐", "Myanmar": "၀", "Devanagari": "०",
    "Bengali": "০", "Gujarati": "૦", "Gurmukhi": "੦", "Tamil": "௦", "Arabic": "٠", "Urdu": "۰",
    "Mongolian": "᠐",
}  # fmt: skip
SCRIPTS = sorted(ZEROS)
STYLES = ("plain", "english", "european", "french", "swiss", "indian")
SIGNS = ("", "៛", "₫", "₮", "₱", "₹", "Rs. ", "$", "USD ")


def written(number: Decimal, script: str, style: str, sign: str = "") -> str:
    """Return a number as people write it."""
    if style == "indian":
        head, point, tail = format(abs(number), "f").partition(".")
        groups = [head[-3:]]
        rest = head[:-3]
        while rest:
            groups.insert(0, rest[-2:])
            rest = rest[:-2]
        text = ("-" if number < 0 else "") + ",".join(groups) + point + tail
    elif style == "plain":
        text = format(number, "f")
    else:
        marks = {"english": (",", "."), "european": (".", ","), "french": ("\u202f", ","),
                 "swiss": ("'", ".")}[style]  # fmt: skip
        text = f"{number:,f}".translate(str.maketrans(",.", "".join(marks)))
    return sign + in_script(text, script)


def in_script(text: str, script: str) -> str:
    zero = ord(ZEROS[script])
    return "".join(chr(zero + int(each)) if each in "0123456789" else each for each in text)


@given(
    st.lists(st.decimals(-(10**9), 10**9, places=2), min_size=1, max_size=20),
    st.sampled_from(SCRIPTS),
    st.sampled_from(STYLES),
    st.sampled_from(SIGNS),
)
def test_a_column_of_amounts_comes_back(numbers, script, style, sign):
    # One amount that can be read in one way only, as a column of money nearly always has.
    numbers = [*numbers, Decimal("1234567.25")]
    cells = {written(each, script, style, sign): each for each in numbers}
    reader, _ = reader_for(question("q", QuestionKind.DECIMAL), set(cells), ValueOptions(TODAY))
    for cell, number in cells.items():
        assert Decimal(str(reader(cell))) == number, cell


@given(
    st.lists(st.integers(-76, 10**12), min_size=1, max_size=20),
    st.sampled_from(SCRIPTS),
    st.sampled_from(STYLES),
)
def test_a_column_of_counts_comes_back(numbers, script, style):
    cells = {written(Decimal(each), script, style): each for each in [*numbers, 1234567]}
    reader, _ = reader_for(question("q", QuestionKind.INTEGER), set(cells), ValueOptions(TODAY))
    for cell, number in cells.items():
        assert reader(cell) == number, cell


@given(
    st.lists(st.dates(date(1930, 1, 1), TODAY), min_size=1, max_size=20),
    st.sampled_from(SCRIPTS),
    st.sampled_from(("%d/%m/%Y", "%m/%d/%Y", "%Y-%m-%d", "%d.%m.%Y", "%d %B %Y", "%d-%b-%Y")),
    st.sampled_from((0, 543)),
)
def test_a_column_of_days_comes_back(days, script, pattern, ahead):
    days = [*days, date(2024, 4, 25)]
    cells = {
        in_script(
            each.strftime(pattern).replace(str(each.year), str(each.year + ahead)), script
        ): each
        for each in days
    }
    reader, _ = reader_for(question("q", QuestionKind.DAY), set(cells), ValueOptions(TODAY))
    for cell, day in cells.items():
        assert reader(cell) == day.isoformat(), cell


@given(st.dates(date(1944, 1, 1), TODAY), st.sampled_from(("Latin", "Devanagari")))
def test_a_day_of_nepal_comes_back(day, script):
    year, month, number = nepali(day)
    cells: set[Cell] = {in_script(f"{year}-{month:02}-{number:02}", script), "2081-01-01"}
    options = ValueOptions(TODAY, country="NP")
    reader, _ = reader_for(question("q", QuestionKind.DAY), cells, options)
    assert reader(in_script(f"{year}-{month:02}-{number:02}", script)) == day.isoformat()


def nepali(day: date) -> tuple[int, int, int]:
    """Return a day in the calendar of Nepal, by looking for it."""
    year = day.year + 57
    for back in range(2):
        for month in range(12, 0, -1):
            first = from_bikram_sambat(year - back, month, 1)
            if first is not None and first <= day:
                return year - back, month, (day - first).days + 1
    raise AssertionError(day)


@pytest.mark.parametrize(
    ("year", "month", "day", "ours"),
    [
        (2000, 1, 1, "1943-04-14"),
        (2045, 5, 15, "1988-08-31"),
        (2072, 1, 12, "2015-04-25"),
        (2080, 1, 1, "2023-04-14"),
        (2081, 1, 1, "2024-04-13"),
        (2082, 1, 1, "2025-04-14"),
    ],
)
def test_known_days_of_nepal(year, month, day, ours):
    found = from_bikram_sambat(year, month, day)
    assert found is not None
    assert found.isoformat() == ours


def test_days_that_nepal_does_not_have():
    assert from_bikram_sambat(2081, 13, 1) is None
    assert from_bikram_sambat(2081, 1, 33) is None
    assert from_bikram_sambat(1800, 1, 1) is None
    assert all(from_bikram_sambat(year, 12, 29) for year in YEARS)


FONTS = {
    LegacyFont.TCVN3: ["NguyÔn V¨n An", "TrÇn ThÞ B×nh", "§ång Nai", "Hµ Néi", "ViÖt Nam"],
    LegacyFont.VNI: ["Nguyeãn Vaên An", "Traàn Thò Bình", "Ñoàng Nai", "Haø Noäi", "Vieät Nam"],
    LegacyFont.PREETI: ["/fd axfb'/ yfkf", "l;tf >]i7", "g]kfn", "sf7df8f}+", "clgn kf}8]n"],
    LegacyFont.KRUTI_DEV: ["jke flag", "lquhrk nsoh", "jk/kk 'kekZ", "egs'k iztkifr",
                           "jktsUnz izlkn", "vfuy dqekj"],
    LegacyFont.LIMON: ["eQµaH", "kmµúCa", "RsuksþWg", "XMucMe)H", "extþkMBg;cam", "PUmiRtBaMgRCwg"],
}  # fmt: skip


@pytest.mark.parametrize("font", list(FONTS))
def test_old_fonts_are_known(font):
    assert detect(FONTS[font]) is font


def test_font_that_the_workbook_names_needs_fewer_words():
    few = ["TrÇn H¶i", "An"]
    assert detect(few) is None
    assert detect(few, {LegacyFont.TCVN3: ".VnTime"}) is LegacyFont.TCVN3
    assert detect(["Peña", "Lopez"], {LegacyFont.TCVN3: ".VnTime"}) is None
    assert detect(["Trần Hải", "Nguyễn Văn An"], {LegacyFont.TCVN3: ".VnTime"}) is None
    assert detect(["g]kfn", "l;tf"]) is None
    assert detect(["g]kfn", "l;tf"], {LegacyFont.PREETI: "Preeti"}) is LegacyFont.PREETI
    assert detect(["Sok Dara", "Keo Narith"], {LegacyFont.LIMON: "Limon S1"}) is None


@pytest.mark.parametrize("font", [LegacyFont.TCVN3, LegacyFont.VNI])
def test_vietnamese_of_old_fonts_becomes_unicode(font):
    said = [convert(text, font) for text in FONTS[font]]
    assert said[:2] == ["Nguyễn Văn An", "Trần Thị Bình"]
    assert said[2] == "Đồng Nai"
    assert all(is_syllable(word) for text in said for word in text.split())


@pytest.mark.parametrize(
    "texts",
    [
        ["José Peña", "André Côté", "Mª Ángeles", "naïve café", "François Müller", "Zoë"],
        ["Ñuñoa", "Niño", "Peña", "Año", "Muñoz"],
        ["Nguyễn Văn An", "Trần Thị Bình", "Đồng Nai", "Hà Nội"],
        ["Sok Dara", "Keo Narith", "Chea Sokha", "Kok Kry", "Phkak", "Skuk Krk"],
        ["សុខ ដារ៉ា", "ចាន់ ធារី", "គឹម លី", "ភូមិថ្មី"],
        ["राम बहादुर", "सीता देवी", "नेपाल"],
        ["Батбаяр", "Сүхбаатар", "Оюунчимэг"],
        ["KH03-00421-3", "A/12;7", "x_1[2]", "B+", "O'Neil", "uuid:12-3f"],
        ["https://a.org/x?f=1", "mailto:a@b.org", "group/q1", "a|b", "{x}"],
        ["McDonald", "iPhone", "eBay", "LibreOffice", "GitHub", "MacOS"],
        ["km²", "5½ kg", "10 µg", "±3", "Name®", "§ 5", "«oui»", "£5"],
        ["Güler Öztürk", "Şahin Kılıç", "Çağlar"],
        ["collect:OhMOqrmZvjx0RfGF", "collect:Q5gXyWXvm6dCYFuZ", "collect:g2GzYC9C9iYMExWJ"],
        ["TCVN", "NGO", "MFI", "KHR", "PPI", "VND"],
        [],
    ],
)
def test_what_is_written_well_is_left_alone(texts):
    assert detect(texts) is None
