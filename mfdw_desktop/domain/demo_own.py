"""What the sample branch made its own: fields and their values, photos and papers of clients."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from random import Random
from typing import Any

from mfdw_desktop.domain.demo_plan import Plan
from mfdw_desktop.domain.own_fields import OwnFieldDraft, OwnKind, OwnSubject

FIELDS = (
    OwnFieldDraft(
        "Roof of the house",
        OwnKind.ONE,
        native_label="ដំបូលផ្ទះ",
        choices="Thatch | ស្បូវ\nTin | ស័ង្កសី\nTile | ក្បឿង",
        on_paper=True,
    ),
    OwnFieldDraft(
        "Reads letters in",
        OwnKind.SEVERAL,
        native_label="អានអក្សរ",
        choices="Khmer | ខ្មែរ\nCham | ចាម\nVietnamese | វៀតណាម",
        help="for the papers that she is given",
    ),
    OwnFieldDraft("Has a smartphone", OwnKind.YES_NO, native_label="មានទូរស័ព្ទទំនើប"),
    OwnFieldDraft(
        "Lenders beside us",
        OwnKind.NUMBER,
        native_label="ម្ចាស់បំណុលផ្សេង",
        sensitive=True,
        in_list=False,
        help="how many others she owes money to",
    ),
    OwnFieldDraft(
        "Drinking water",
        OwnKind.ONE,
        subject=OwnSubject.HOUSEHOLD,
        native_label="ទឹកផឹក",
        choices="Tap | ម៉ាស៊ីន\nWell | អណ្ដូង\nPond | ស្រះ",
    ),
)
"""Definitions in their order."""
PICTURED = 60
"""So many of the first clients may have documents, however large the sample is."""
_SIDE = 96


def client_values(plan: Plan, number: int) -> dict[str, Any] | None:
    """Return what a client holds of the fields; some forms were filled before there were any."""
    random = plan.random("own", number)
    if random.random() < 0.2:
        return None
    found: dict[str, Any] = {
        "roof_of_the_house": random.choice(("thatch", "tin", "tin", "tin", "tile")),
        "has_a_smartphone": random.random() < 0.55,
    }
    if random.random() < 0.9:
        reads = ["khmer"] if random.random() < 0.93 else []
        reads += ["cham"] if random.random() < 0.12 else []
        reads += ["vietnamese"] if random.random() < 0.05 else []
        if reads:
            found["reads_letters_in"] = reads
    if random.random() < 0.6:
        found["lenders_beside_us"] = random.choice((0, 0, 0, 1, 1, 2, 3))
    return found


def household_values(plan: Plan, number: int) -> dict[str, Any] | None:
    """Return what the household of a client holds of the fields."""
    random = plan.random("own-household", number)
    if random.random() < 0.25:
        return None
    return {"drinking_water": random.choice(("tap", "well", "well", "pond"))}


def documents_of(plan: Plan, number: int) -> list[tuple[str, str, bytes]]:
    """Return kind, file name and bytes of what is kept with a client."""
    random = plan.random("documents", number)
    found = []
    if random.random() < 0.5:
        found.append(("photo", "photo.png", portrait(random)))
    if random.random() < 0.25:
        found.append(("certificate", "registration.pdf", as_pdf(f"Registration no. {number:04}")))
    return found


def portrait(random: Random) -> bytes:
    """Return a made-up portrait as a PNG: a head and shoulders in front of a wall."""
    wall = random.choice(((222, 226, 232), (226, 222, 214), (214, 226, 218)))
    skin = random.choice(((205, 160, 125), (184, 138, 104), (222, 180, 146)))
    cloth = tuple(random.randint(60, 190) for _ in range(3))
    hair = (38, 30, 28)
    lines = []
    for y in range(_SIDE):
        line = bytearray(b"\0")
        for x in range(_SIDE):
            right, down = (x - 48) / 48, (y - 41) / 48
            is_face = (right / 0.34) ** 2 + ((down + 0.02) / 0.44) ** 2 < 1
            is_hair = (right / 0.42) ** 2 + ((down + 0.1) / 0.5) ** 2 < 1
            is_body = (right / 0.86) ** 2 + ((down - 1.12) / 0.62) ** 2 < 1
            is_fringe = is_face and down < -0.24
            shown = hair if is_fringe else skin if is_face else hair if is_hair else wall
            line += bytes(cloth if is_body and not is_face else shown)
        lines.append(bytes(line))
    return as_png(_SIDE, lines)


def as_png(width: int, lines: Sequence[bytes]) -> bytes:
    """Return lines of colours, each after a zero, as a PNG."""
    head = struct.pack(">IIBBBBB", width, len(lines), 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(b"".join(lines), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


def as_pdf(words: str) -> bytes:
    """Return a page with one line as a PDF."""
    text = f"BT /F1 18 Tf 72 760 Td ({words}) Tj ET".encode()
    parts = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%b\nendstream" % (len(text), text),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    page, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(page))
        page += b"%d 0 obj%b endobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % each for each in places)
    return (
        page
        + b"xref\n0 6\n0000000000 65535 f \n%btrailer<</Size 6/Root 1 0 R>>\n" % table
        + (b"startxref\n%d\n%%%%EOF\n" % len(page))
    )
