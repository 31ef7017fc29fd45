"""Whole pages in every script: each text of them is the picture that Qt draws of it."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path

import pytest

from mfdw_desktop.common import fonts
from mfdw_desktop.common.i18n import is_right_to_left
from mfdw_desktop.reporting import charts, layout
from mfdw_desktop.reporting.document import (
    Charts,
    Column,
    Document,
    Furniture,
    Heading,
    Paragraph,
    Row,
    Table,
    Title,
)
from mfdw_desktop.reporting.pdf import Pdf
from mfdw_desktop.reporting.text import Line, Typesetter
from tests.reporting import pixels
from tests.reporting.test_text import poppler_text

NAMES = {
    "khmer": ("km", fonts.KHMER, "ស្រី សុខា"),
    "devanagari": ("hi", fonts.DEVANAGARI, "श्रीमती लक्ष्मी द्विवेदी"),
    "tamil": ("ta", fonts.TAMIL, "ஸ்ரீமதி லக்ஷ்மி"),
    "bengali": ("bn", fonts.BENGALI, "শ্রীমতী লক্ষ্মী চট্টোপাধ্যায়"),
    "naskh": ("ur", fonts.NASKH, "نصرت بیگم"),
    "nastaliq": ("ur-Aran", fonts.NASTALIQ, "نصرت بیگم"),
    "vietnamese": ("vi", fonts.SANS, "Nguyễn Thị Thuỷ"),
    "mongolian": ("mn", fonts.SANS, "Өмнөговийн Цэцэгмаа"),
    "filipino": ("fil", fonts.SANS, "Niño Ñuñez"),
}
NARRATIVES = {
    "khmer": "សាខាបានជួបអតិថិជនទាំងអស់ក្នុងខែនេះ ហើយទឹកជំនន់បានបិទមជ្ឈមណ្ឌលពីរ។ ",
    "devanagari": "इस महीने शाखा ने सभी ग्राहकों से भेंट की और बाढ़ ने दो केंद्र बंद किए। ",
    "tamil": "இந்த மாதம் கிளை அனைத்து வாடிக்கையாளர்களையும் சந்தித்தது வெள்ளம் இரண்டு மையங்களை மூடியது ",
    "bengali": "এই মাসে শাখা সব গ্রাহকের সঙ্গে দেখা করেছে বন্যায় দুটি কেন্দ্র বন্ধ ছিল। ",
    "naskh": "اس مہینے شاخ نے تمام صارفین سے ملاقات کی اور سیلاب نے دو مراکز بند کر دیے۔ ",
    "nastaliq": "اس مہینے شاخ نے تمام صارفین سے ملاقات کی اور سیلاب نے دو مراکز بند کر دیے۔ ",
    "vietnamese": "Tháng này chi nhánh đã gặp mọi khách hàng; lũ đóng cửa hai trung tâm. ",
    "mongolian": "Энэ сард салбар бүх үйлчлүүлэгчтэй уулзаж, үер хоёр төвийг хаалаа. ",
    "filipino": "Ngayong buwan nakausap ng sangay ang lahat; binaha ang dalawang sentro. ",
}
MIXED = "សុខា Sok 12 लक्ष्मी லக்ஷ்மி লক্ষ্মী نصرت Өлзий Thuỷ"


HEIGHT = 470.0
"""Of the part of a page that is filled."""


def page(script: str, language: str) -> Document:
    """Return a page with names and a narrative of a script in all the places of a paper."""
    name, story = NAMES[script][2], NARRATIVES[script].strip()
    setter = Typesetter(language)
    months = [name, "Feb", MIXED[:9]]
    drawing = charts.column_chart(
        name, months, [12, 30, 21], note="n = 63", size=(70, 120), setter=setter, number=str
    )
    bars = charts.bar_chart(name, [charts.Bar(name, 2, 5, "2 / 5")], width=240, setter=setter)
    columns = (
        Column(name, "start", share=1.0),
        Column("mean", point="."),
        Column(name, "start"),
    )
    rows = (
        Row((name, "12.5", name)),
        Row((MIXED, "1,304", "KH03-00062-L")),
        Row((name, "7.25", name), "total"),
    )
    return Document(
        Furniture(name, "Kampot", "2026", name),
        (
            Title(name, MIXED, name),
            Heading(name),
            Paragraph(" ".join([story] * 5), is_own=True),
            Paragraph(f"{MIXED} {story}", quiet=True),
            Table(columns, rows, note=story),
            Charts((drawing, bars)),
        ),
        language=language,
    )


Placed = tuple[float, float, Line, float, bool]


@pytest.fixture
def placed(monkeypatch: pytest.MonkeyPatch) -> list[Placed]:
    """Return where every text of a page stands, in black; nothing else is drawn."""
    found: list[Placed] = []
    inner = Pdf.text

    def noted(
        pdf: Pdf, x: float, y: float, line: Line, size: float, *,
        grey: float = 0.0, turned: bool = False,
    ) -> None:  # fmt: skip
        found.append((x, y, line, size, turned))
        inner(pdf, x, y, line, size, turned=turned)

    for name in ("rule", "box", "path"):
        monkeypatch.setattr(Pdf, name, lambda *_, **__: None)
    monkeypatch.setattr(Pdf, "text", noted)
    return found


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("script", NAMES)
@pytest.mark.parametrize("is_foreign", [False, True], ids=["own", "foreign"])
def test_page_is_the_picture_that_qt_draws(
    script: str, is_foreign: bool, placed: list[Placed]
) -> None:
    language = "en" if is_foreign else NAMES[script][0]
    paper = page(script, language)
    content = layout.draw(paper).content
    arabic = fonts.NASTALIQ if language.endswith("-Aran") else fonts.NASKH
    witness = pixels.Witness((paper.paper.value[0], HEIGHT), arabic.name)
    to_left = is_right_to_left(language)
    for x, y, line, size, turned in placed:
        if line.text.strip():
            witness.text(
                (x, y), line, size, turned=turned, right_to_left=to_left,
                bold=any(each.face.bold for each in line.words),
            )  # fmt: skip
    assert any(each[4] for each in placed), "a name under a column is turned"
    likeness = pixels.likeness_in_place(pixels.whole_page(content, HEIGHT), witness.picture())
    assert likeness >= 0.99


@pytest.mark.parametrize("script", NAMES)
def test_page_is_read_back_word_by_word(script: str, tmp_path: Path) -> None:
    language, _, name = NAMES[script]
    content = layout.draw(page(script, language)).content
    found = [pixels.page_text(content)]
    if shutil.which("pdftotext"):
        found.append(poppler_text(content, tmp_path))
    for text in found:
        read = " ".join(unicodedata.normalize("NFC", text).split())
        assert read.count(name) >= 6
        assert set(NARRATIVES[script].split()) <= set(read.split())
