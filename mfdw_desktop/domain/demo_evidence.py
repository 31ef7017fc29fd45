"""Documents of the sample branch that prove something: a sheet of the school, receipts, cards."""

from __future__ import annotations

from random import Random

from mfdw_desktop.domain.demo_own import as_pdf, as_png
from mfdw_desktop.domain.evidence import EvidenceOf

KINDS = {
    EvidenceOf.CHECK: "evidence",
    EvidenceOf.PAYMENT: "receipt",
    EvidenceOf.CLAIM: "receipt",
    EvidenceOf.HEALTH_VISIT: "evidence",
    EvidenceOf.REGISTRATION: "certificate",
    EvidenceOf.SAFETY_VISIT: "evidence",
}
MOST = {EvidenceOf.CHECK: 12, EvidenceOf.PAYMENT: 5}
"""So many records of a kind have a document; of the others a few."""
FEW = 3
_NAMES = {
    EvidenceOf.CHECK: ("attendance sheet.png", ""),
    EvidenceOf.PAYMENT: ("receipt.pdf", "Receipt"),
    EvidenceOf.CLAIM: ("hospital bill.pdf", "Hospital bill"),
    EvidenceOf.HEALTH_VISIT: ("clinic card.png", ""),
    EvidenceOf.REGISTRATION: ("registration scan.pdf", "Registration"),
    EvidenceOf.SAFETY_VISIT: ("signed checklist.pdf", "Checklist, signed"),
}
_WIDTH, _ROWS, _ROW = 144, 12, 15
_PAPER, _INK, _LINE = (246, 244, 236), (52, 60, 92), (196, 192, 180)


def document(of: EvidenceOf, random: Random, number: int) -> tuple[str, bytes]:
    """Return name and bytes of a document that proves the record `number` of a kind."""
    name, words = _NAMES[of]
    return name, as_pdf(f"{words} {number:05}") if words else sheet(random)


def sheet(random: Random) -> bytes:
    """Return a made-up sheet with names and ticks as a PNG."""
    names = [random.randint(18, 40) for _ in range(_ROWS)]
    ticks = [[random.random() < 0.86 for _ in range(10)] for _ in range(_ROWS)]
    lines = []
    for y in range(_ROWS * _ROW):
        row, down = divmod(y, _ROW)
        line = bytearray(b"\0")
        for x in range(_WIDTH):
            column, right = divmod(x - 52, 9)
            is_rule = down == 0 or (x >= 52 and right == 0)
            is_name = 5 <= down <= 8 and 8 <= x < 8 + names[row] and (x + row) % 5 < 4
            is_tick = (
                0 <= column < 10 and ticks[row][column] and 4 <= down <= 10
                and right in (12 - down, 11 - down, down - 6)
            )  # fmt: skip
            line += bytes(_INK if is_name or is_tick else _LINE if is_rule else _PAPER)
        lines.append(bytes(line))
    return as_png(_WIDTH, lines)
