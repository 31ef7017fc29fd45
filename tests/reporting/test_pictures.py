"""The logo of an institution: made plain when it is chosen, at the head of every page."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.reporting import layout
from mfdw_desktop.reporting.document import Document, Facts, Furniture, Paragraph
from mfdw_desktop.reporting.pictures import picture_of, plain_picture

RED = (200, 10, 10)


def logo_file(size: tuple[int, int] = (600, 200), mode: str = "RGB", form: str = "PNG") -> bytes:
    colour = RED if mode == "RGB" else (*RED, 0)
    out = BytesIO()
    Image.new(mode, size, colour).save(out, form)
    return out.getvalue()


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


def test_picture_becomes_small_and_keeps_its_shape() -> None:
    found = opened(plain_picture(logo_file((3000, 500)), "a.png"))
    assert (found.size, found.mode, found.format) == ((720, 120), "RGB", "PNG")


def test_what_can_be_seen_through_becomes_white() -> None:
    found = opened(plain_picture(logo_file(mode="RGBA"), "a.png"))
    assert found.getpixel((5, 5)) == (255, 255, 255)


def test_photo_that_lies_on_its_side_is_put_upright() -> None:
    out = BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (60, 20), RED).save(out, "JPEG", exif=exif)
    assert opened(plain_picture(out.getvalue(), "a.jpg")).size == (20, 60)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4", b"<svg/>", logo_file()[:60]])
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(RefusedError) as caught:
        plain_picture(content, "a.png")
    assert caught.value.code == "picture-unreadable"


def test_picture_that_unpacks_to_far_too_much_is_refused() -> None:
    with pytest.raises(RefusedError) as caught:
        plain_picture(logo_file((12_000, 12_000), form="PNG"), "bomb.png")
    assert caught.value.code == "picture-too-large"


@pytest.mark.parametrize("language", ["en", "ur"])
def test_sign_stands_before_the_name_on_every_page_and_once_in_the_file(language: str) -> None:
    logo = plain_picture(logo_file(), "a.png")
    furniture = Furniture("Thaneakea Phum", "Kampot", "March 2026", "t", logo=logo)
    blocks = tuple(Paragraph(f"line {each}") for each in range(90))
    made = Document(furniture, blocks, language=language)
    drawn = layout.draw(made)
    assert drawn.pages > 1
    assert drawn.content.count(b"/Subtype /Image") == 1
    pdf = pypdfium2.PdfDocument(drawn.content)
    width = None
    for page in pdf:
        seen = page.render(scale=1).to_numpy()[..., ::-1][:48]
        at = np.argwhere((seen[..., 0] > 150) & (seen[..., 1] < 80))[:, 1]
        width = seen.shape[1]
        assert (at.min() < 52) if language == "en" else (at.max() > width - 52)
        assert at.max() - at.min() + 1 == pytest.approx(78, abs=2)
    pdf.close()
    plain = layout.draw(replace(made, furniture=replace(furniture, logo=b"")))
    assert b"/Subtype /Image" not in plain.content


def test_picture_is_unpacked_once() -> None:
    content = plain_picture(logo_file(), "a.png")
    assert picture_of(content) is picture_of(content)


@pytest.mark.parametrize("language", ["en", "ur"])
def test_photo_stands_beside_facts_at_the_end_side(language: str) -> None:
    photo = plain_picture(logo_file((300, 400)), "a.png")
    facts = Facts(tuple((f"name {at}", "a long value " * 5) for at in range(4)), photo)
    furniture = Furniture("Thaneakea Phum", "Kampot", "March 2026", "t")
    made = Document(furniture, (facts, Paragraph("after")), language=language)
    pdf = pypdfium2.PdfDocument(layout.draw(made).content)
    seen = pdf[0].render(scale=1).to_numpy()[..., ::-1]
    at = np.argwhere((seen[..., 0] > 150) & (seen[..., 1] < 80))
    left, right = at[:, 1].min(), at[:, 1].max()
    width = seen.shape[1]
    assert right - left + 1 == pytest.approx(57, abs=2)
    assert (right > width - 52) if language == "en" else (left < 52)
    beside = seen[at[:, 0].min() : at[:, 0].max(), :, 1] < 200
    gap = beside[:, left - 9 : left - 2] if language == "en" else beside[:, right + 3 : right + 9]
    assert not gap.any()
    pdf.close()
