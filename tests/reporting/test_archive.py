"""A paper can be kept: PDF/A-1b, held against the standard's own words and, where it is at
hand, against the validator of Apache PDFBox (`MFDW_TEST_PREFLIGHT`: its class path)."""

from __future__ import annotations

import os
import re
import subprocess
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image, ImageCms

from mfdw_desktop.reporting import archive
from mfdw_desktop.reporting.pdf import Pdf
from mfdw_desktop.reporting.text import TextStyle, Typesetter

STYLE = TextStyle(12)
PREFLIGHT = os.environ.get("MFDW_TEST_PREFLIGHT", "")
NAMES = {"dc": "http://purl.org/dc/elements/1.1/", "pdf": "http://ns.adobe.com/pdf/1.3/",
         "id": "http://www.aiim.org/pdfa/ns/id/", "xmp": "http://ns.adobe.com/xap/1.0/",
         "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#"}  # fmt: skip


def paper(title: str = "Monthly <summary> & more", pages: int = 2) -> bytes:
    pdf = Pdf((200, 100), title=title, author="Kampot សាខា", language="km")
    for number in range(pages):
        line = Typesetter("km").line(f"ស្រីមុំ Nguyễn {number}", STYLE)
        pdf.text(10, 30, line, 12)
        pdf.box((20, 60), (40, 5), fill=0.5, stroke=0.0)
        pdf.bookmark(f"part {number}")
        pdf.end_page()
    return pdf.content()


def metadata(content: bytes) -> ET.Element:
    (packet,) = re.findall(rb"<x:xmpmeta.*?</x:xmpmeta>", content, re.DOTALL)
    return ET.fromstring(packet)


def test_profile_is_srgb_in_the_eyes_of_another_library() -> None:
    own = ImageCms.ImageCmsProfile(BytesIO(archive.colour_profile()))
    assert ImageCms.getProfileDescription(own).strip() == "sRGB"
    ramp = Image.new("RGB", (256, 3))
    ramp.putdata([
        (step if band in (0, 2) else 40, step if band == 1 else 90, step if band == 2 else 10)
        for band in range(3) for step in range(256)
    ])  # fmt: skip
    seen = ImageCms.profileToProfile(ramp, own, ImageCms.createProfile("sRGB"))
    assert seen is not None
    pairs = zip(ramp.tobytes(), seen.tobytes(), strict=True)
    assert max(abs(one - other) for one, other in pairs) <= 2


def test_file_says_of_itself_what_its_information_says() -> None:
    content = paper()
    assert content.startswith(b"%PDF-1.4\n")
    told = metadata(content)
    assert told.findtext(".//id:part", namespaces=NAMES) == "1"
    assert told.findtext(".//id:conformance", namespaces=NAMES) == "B"
    assert told.findtext(".//dc:title//rdf:li", namespaces=NAMES) == "Monthly <summary> & more"
    assert told.findtext(".//dc:creator//rdf:li", namespaces=NAMES) == "Kampot សាខា"
    assert told.findtext(".//dc:language//rdf:li", namespaces=NAMES) == "km"
    made = told.findtext(".//xmp:CreateDate", namespaces=NAMES)
    stamp = re.search(rb"/CreationDate \(D:(\d{14})", content)
    assert made is not None
    assert stamp is not None
    assert re.sub(r"\D", "", made[:19]) == stamp[1].decode()


def test_title_with_signs_that_xml_cannot_hold_is_no_fault() -> None:
    told = metadata(paper("a\x01b\uffffc", pages=1))
    assert told.findtext(".//dc:title//rdf:li", namespaces=NAMES) == "abc"


def test_streams_end_where_they_say() -> None:
    content = paper()
    found = list(re.finditer(rb"/Length (\d+)[^>]*>>\s*?\nstream\n", content))
    assert len(found) == content.count(b"endstream")
    for each in found:
        end = each.end() + int(each[1])
        assert content[end : end + 10] == b"\nendstream"


def test_fonts_list_their_glyphs_and_colours_have_a_meaning() -> None:
    content = paper()
    assert content.count(b"/CIDSet ") == content.count(b"/FontFile2 ") >= 2
    assert b"/OutputIntents " in content
    assert b"/GTS_PDFA1" in content
    assert b"/Encrypt" not in content


@pytest.mark.skipif(not PREFLIGHT, reason="the validator is not named in MFDW_TEST_PREFLIGHT")
def test_validator_finds_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(paper())
    command = ["java", "-cp", PREFLIGHT, "org.apache.pdfbox.preflight.Validator_A1b"]
    done = subprocess.run(
        [*command, str(tmp_path / "a.pdf")], capture_output=True, text=True, check=False
    )
    assert "is a valid PDF/A-1b file" in done.stdout, done.stdout
