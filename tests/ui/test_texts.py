"""Words, numbers and days as the window shows them."""

from __future__ import annotations

import unicodedata
import xml.etree.ElementTree as ET
from datetime import date
from decimal import Decimal

import pytest
import uharfbuzz as hb
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from installer import strings
from mfdw_desktop.common import fonts, i18n, icu
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.languages import use_language
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.labels import Elided, Text


@pytest.mark.parametrize(
    ("value", "digits", "shown"),
    [(1284, 0, "1,284"), (Decimal("2.5"), 1, "2.5"), (None, 0, "–"), (-3, 0, "-3")],
)
def test_number_has_the_grouping_of_the_locale(value, digits: int, shown: str) -> None:
    assert texts.number(value, digits=digits) == shown


def test_count_in_a_sentence_is_grouped_as_other_numbers() -> None:
    assert texts.tr("%n client|%n clients", n=8262) == f"{texts.number(8262)} clients"
    assert texts.tr("%n client|%n clients", n=12) == "12 clients"


def test_money_stands_behind_its_currency() -> None:
    assert texts.money(2_650_000, "KHR") == "KHR 26,500"
    assert texts.money(-1250, "USD") == "USD -12.50"
    assert texts.money(None, "KHR") == "–"


@pytest.mark.parametrize(
    ("style", "shown"),
    [
        ("short", "15 Mar 2026"),
        ("day", "15 Mar"),
        ("month", "March 2026"),
        ("long", "Sunday 15 March 2026"),
    ],
)
def test_day_is_written_out(style: str, shown: str) -> None:
    assert texts.day(date(2026, 3, 15), style=style) == shown
    assert texts.day("2026-03-15", style=style) == shown


def test_share_is_written_in_per_cent() -> None:
    assert texts.percent(0.863) == "86 %"
    assert texts.percent(None) == "–"


def test_khmer_is_broken_between_words_and_comes_back_whole() -> None:
    words = "ក្រុមហ៊ុនមីក្រូហិរញ្ញវត្ថុសម្រាប់ការងារសមរម្យ 2026"
    broken = texts.breakable(words)
    assert broken.split(texts.ZERO_WIDTH_SPACE)[0] == "ក្រុមហ៊ុន"  # company
    assert texts.plain(broken) == words
    assert texts.breakable("Kampot") == "Kampot"


def test_khmer_is_broken_between_syllables_without_a_dictionary(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(icu, "_library", lambda: None)
    words = "កម្មវិធី 2026"
    broken = texts.breakable(words)
    assert broken.split(texts.ZERO_WIDTH_SPACE) == ["ក", "ម្ម", "វិ", "ធី 2026"]
    assert texts.plain(broken) == words


def test_problem_is_a_sentence() -> None:
    assert texts.problem_words(FieldProblem("name", "needed")) == "This is needed"


def test_shipped_fonts_have_every_letter_of_every_text() -> None:
    letters = {
        letter
        for path in strings.CATALOGUES.glob("*.ts")
        for letter in "".join(ET.parse(path).getroot().itertext())
        if letter.isprintable() and unicodedata.category(letter) != "Cf"
    }
    covered = {
        chr(letter)
        for family in fonts.FAMILIES
        for letter in hb.Face(hb.Blob.from_file_path(str(family.regular()))).unicodes
    }
    assert sorted(letters - covered) == []


def test_screen_counts_in_the_digits_of_the_script_when_asked(qapp: QApplication) -> None:
    use_language(qapp, "hi", own_digits=True)
    try:
        assert texts.number(1_234_567) == "१२,३४,५६७"
        assert texts.day(date(2026, 3, 5), style="month").endswith("२०२६")
        assert texts.percent(0.863) == "८६ %"
        assert texts.money(1_234_50, "USD") == "USD १,२३४.५०"
        use_language(qapp, "hi")
        assert texts.number(1_234_567) == "12,34,567"
        use_language(qapp, "fr", own_digits=True)
        assert texts.number(7) == "7"
    finally:
        use_language(qapp, "en")


def test_days_in_a_problem_are_written_as_people_write_them() -> None:
    problem = FieldProblem("on", "before-client-joined", fields={"day": "2026-03-20"})
    assert texts.problem_words(problem).startswith("The client joined on 20 Mar 2026")


def test_urdu_sentence_that_begins_with_latin_letters_is_set_from_the_right(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sentence, name = "Excel یا ODK کی فائل", "Sok Dara"
    assert texts.directed(sentence) == sentence
    monkeypatch.setattr(texts, "current", lambda: i18n.Catalogue("ur"))
    assert texts.directed(sentence) == "\u200f" + sentence
    assert texts.directed(texts.directed(sentence)) == "\u200f" + sentence
    assert texts.plain(texts.directed(sentence)) == sentence
    assert texts.directed(name) == name


@pytest.mark.parametrize(
    ("language", "style", "shown"),
    [
        ("mn", "short", "2026.03.05"),
        ("mn", "long", "2026 оны 3-р сарын 5, пүрэв"),
        ("mn", "month", "2026 оны 3-р сар"),
        ("vi", "short", "05/03/2026"),
        ("vi", "month", "tháng 3 năm 2026"),
        ("fr", "short", "5 mars 2026"),
    ],
)
def test_days_are_written_in_the_order_of_the_language(
    qapp: QApplication, language: str, style: str, shown: str
) -> None:
    use_language(qapp, language)
    try:
        assert texts.day("2026-03-05", style=style) == shown
    finally:
        use_language(qapp, "en")


@pytest.mark.parametrize("kind", ["small", "body", "strong", "section", "title"])
@pytest.mark.parametrize("label", [Text, Elided])
def test_feet_of_khmer_letters_are_not_cut(
    qtbot: QtBot, kind: str, label: type[Text | Elided]
) -> None:
    words = "ក្នុង ធ្នូ ខ្ញុំ"
    shown = label(words, kind)
    qtbot.addWidget(shown)
    shown.resize(shown.sizeHint())
    inside, free = (QImage(400, 120, QImage.Format.Format_RGB32) for _ in range(2))
    inside.fill(Qt.GlobalColor.white)
    free.fill(Qt.GlobalColor.white)
    with QPainter(inside) as painter:
        flags = QWidget.RenderFlag.DrawChildren  # no background
        shown.render(painter, QPoint(), QRegion(), flags)
    with QPainter(free) as painter:
        painter.setFont(theme.font(kind, words))
        painter.drawText(10, 60, words)
    assert dark_rows(inside) >= dark_rows(free)


def dark_rows(image: QImage) -> int:
    """Return over how many rows there is ink."""
    rows = [
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y).lightness() < 150 for x in range(image.width()))
    ]
    return rows[-1] - rows[0] + 1
