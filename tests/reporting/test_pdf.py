"""The file itself: embedded faces, pages that are returned to, greys."""

from __future__ import annotations

import pypdfium2

from mfdw_desktop.common import fonts
from mfdw_desktop.reporting import faces
from mfdw_desktop.reporting.pdf import Pdf
from mfdw_desktop.reporting.text import TextStyle, Typesetter
from tests.reporting import pixels

STYLE = TextStyle(12)
SETTER = Typesetter("en")


def blank() -> Pdf:
    return Pdf((200, 100), title="t", author="a", language="en")


def test_only_used_outlines_are_embedded() -> None:
    face = faces.face(fonts.KHMER, bold=False)
    few, held = face.subset(set(face.word("ស្រី", False, "km").glyphs))
    assert 0 in held
    assert len(held) < 12
    assert len(few) < fonts.KHMER.regular().stat().st_size / 5


def test_every_face_of_the_fonts_that_ship_is_read() -> None:
    for family in fonts.FAMILIES:
        for bold in (False, True):
            face = faces.face(family, bold=bold)
            assert face.glyph_width(face.word(" ", False, "en").glyphs.__iter__().__next__()) > 0


def test_foot_can_be_added_to_a_page_that_is_finished() -> None:
    pdf = blank()
    for number in (1, 2):
        pdf.text(10, 30, SETTER.line(f"body {number}", STYLE), 12)
        pdf.end_page()
    for number in (1, 2):
        pdf.return_to(number)
        pdf.text(10, 90, SETTER.line(f"{number} of {pdf.pages}", STYLE), 12)
        pdf.leave()
    content = pdf.content()
    for number in (1, 2):
        text = pixels.page_text(content, number - 1)
        assert f"body {number}" in text
        assert f"{number} of 2" in text


def test_page_is_measured_from_its_upper_left_corner() -> None:
    pdf = blank()
    pdf.box((20, 10), (40, 5), fill=0.0)
    pdf.rule((0, 99), (200, 99), width=2)
    pdf.path([(150, 20), (160, 40), (140, 40)], closed=True, fill=0.0, stroke=0.0)
    pdf.end_page()
    document = pypdfium2.PdfDocument(pdf.content())
    bitmap = document[0].render(scale=1, grayscale=True)
    grey = bitmap.to_numpy().copy().reshape(bitmap.height, -1)
    document.close()
    assert grey[12, 40] < 10
    assert grey[12, 70] > 250
    assert grey[98, 100] < 10
    assert grey[35, 150] < 10
    assert grey[22, 142] > 250


def test_backslashes_and_brackets_need_no_care() -> None:
    text = "\\(([<>]))% /Name 100%"
    pdf = blank()
    pdf.text(10, 30, SETTER.line(text, STYLE), 12)
    pdf.bookmark(text)
    pdf.end_page()
    assert pixels.page_text(pdf.content()) == text
