"""What makes a PDF one that can be kept: PDF/A-1b (ISO 19005-1).

The file says what its colours mean (a profile that it carries), describes itself in XMP as in
its information dictionary, and lists the glyphs of each font. Everything else that the
standard asks (embedded faces, no encryption, no transparency) holds by how `pdf.py` draws.
"""

from __future__ import annotations

import struct
from datetime import datetime, timedelta, timezone
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

VERSION = (1, 4)
"""Of PDF; PDF/A-1 is written for this one."""

_D50 = (0.9642, 1.0, 0.8249)
_PRIMARIES = {
    "rXYZ": (0.4360747, 0.2225045, 0.0139322),
    "gXYZ": (0.3850649, 0.7168786, 0.0971045),
    "bXYZ": (0.1430804, 0.0606169, 0.7141733),
}
"""Of sRGB (IEC 61966-2-1), adapted to D50 as a profile wants them."""
_STEPS = 256

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>{producer}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


class Stream(pdfdoc.PDFStream):
    """A stream whose last byte does not touch the word that ends it."""

    def format(self, document: Any) -> bytes:
        """Return the stream as it stands in the file."""
        whole: bytes = super().format(document)
        end = b"endstream\n"
        return whole[: -len(end)] + b"\n" + end


class _Packet(pdfdoc.PDFStream):
    """The metadata: a reader that knows no PDF must find them, so nothing is packed."""

    def format(self, document: Any) -> bytes:
        """Return the stream as it stands in the file."""
        self.dictionary["Length"] = len(self.content)
        head: bytes = pdfdoc.format(self.dictionary, document)
        return head + b"\nstream\n" + bytes(self.content) + b"\nendstream\n"


def make_archive(document: Any, language: str) -> None:
    """Add to a document of ReportLab's what PDF/A-1b asks of the file as a whole."""
    catalog = document.Catalog
    # ReportLab writes only the entries that it knows of.
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.__Refs__ = catalog.__NoDefault__
    catalog.OutputIntents = pdfdoc.PDFArray([_output_intent(document)])
    packet = _Packet(content=_packet(document, language))
    packet.dictionary["Type"] = pdfdoc.PDFName("Metadata")
    packet.dictionary["Subtype"] = pdfdoc.PDFName("XML")
    catalog.Metadata = packet
    document.info = _Info(document.info)


def glyph_list(glyphs: frozenset[int]) -> Any:
    """Return the stream that says which glyphs a font holds: a bit each, the first on the left."""
    bits = bytearray(max(glyphs) // 8 + 1)
    for glyph in glyphs:
        bits[glyph // 8] |= 0x80 >> glyph % 8
    return Stream(content=bytes(bits), filters=[pdfdoc.PDFZCompress])


def colour_profile() -> bytes:
    """Return an ICC profile (version 2.1) of sRGB, small and made here."""
    curve = b"curv" + bytes(4) + struct.pack(">I", _STEPS)
    curve += struct.pack(f">{_STEPS}H", *(_linear(step) for step in range(_STEPS)))
    words = b"sRGB\0"
    described = b"desc" + bytes(4) + struct.pack(">I", len(words)) + words + bytes(78)
    tags = {
        "desc": described,
        "cprt": b"text" + bytes(4) + b"Free to use\0",
        "wtpt": _xyz(_D50),
        **{name: _xyz(place) for name, place in _PRIMARIES.items()},
        "rTRC": curve,
    }
    table, body, first = b"", b"", 128 + 4 + 12 * (len(tags) + 2)
    for name, content in tags.items():
        entry = struct.pack(">II", first + len(body), len(content))
        table += name.encode() + entry
        if name == "rTRC":
            table += b"gTRC" + entry + b"bTRC" + entry
        body += content + bytes(-len(content) % 4)
    size = first + len(body)
    head = struct.pack(">I4sI4s4s4s", size, bytes(4), 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp"
    # Platform, flags, maker, model, attributes and intent say nothing.
    head = head.ljust(68, b"\0") + _fixed(_D50)
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags) + 2) + table + body


class _Info(pdfdoc.PDFInfo):
    """The information dictionary, without the entries that say nothing."""

    def __init__(self, other: Any) -> None:
        super().__init__()
        self.__dict__.update(other.__dict__)

    def format(self, document: Any) -> bytes:
        """Return the dictionary as it stands in the file."""
        moment = pdfdoc.PDFDate(ts=document._timeStamp)
        entries = {
            "Title": pdfdoc.PDFString(self.title),
            "Author": pdfdoc.PDFString(self.author),
            "Creator": pdfdoc.PDFString(self.creator),
            "Producer": pdfdoc.PDFString(self.producer),
            "CreationDate": moment,
            "ModDate": moment,
        }
        made: bytes = pdfdoc.PDFDictionary(entries).format(document)
        return made


def _output_intent(document: Any) -> Any:
    profile = Stream(content=colour_profile(), filters=[pdfdoc.PDFZCompress])
    profile.dictionary["N"] = 3
    profile.dictionary["Alternate"] = pdfdoc.PDFName("DeviceRGB")
    return pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("OutputIntent"),
            "S": pdfdoc.PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
            "Info": pdfdoc.PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": document.Reference(profile),
        }
    )


def _packet(document: Any, language: str) -> bytes:
    info, stamp = document.info, document._timeStamp
    zone = timezone(timedelta(hours=stamp.dhh, minutes=stamp.dmm))
    moment = datetime(*stamp.YMDhms).replace(tzinfo=zone).isoformat()
    said = {
        "title": info.title,
        "author": info.author,
        "creator": info.creator,
        "producer": info.producer,
        "language": language,
        "moment": moment,
    }
    return _PACKET.format(**{name: escape(_plain(each)) for name, each in said.items()}).encode()


def _plain(text: str) -> str:
    """Return the text without the signs that XML cannot hold."""
    return "".join(each for each in text if each >= " " and each not in "\ufffe\uffff")


def _linear(step: int) -> int:
    value = step / (_STEPS - 1)
    linear = value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
    return round(linear * 0xFFFF)


def _xyz(place: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(place)


def _fixed(place: tuple[float, float, float]) -> bytes:
    return struct.pack(">3i", *(round(each * 65536) for each in place))
