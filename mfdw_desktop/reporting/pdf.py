"""A PDF being drawn: pages measured from their top left, our own text, embedded faces.

ReportLab writes the file. Fonts go in as glyph numbers (Type 0, Identity-H) with the outlines
that were used, which is what HarfBuzz answers in and what keeps a page's text short.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence
from io import BytesIO
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from mfdw_desktop import __version__
from mfdw_desktop.reporting import archive
from mfdw_desktop.reporting.faces import Face, Word
from mfdw_desktop.reporting.pictures import Picture
from mfdw_desktop.reporting.text import Line

Point = tuple[float, float]


class Pdf:
    """One PDF file: draw a page, finish it, draw the next; feet are added when all are known."""

    def __init__(
        self, size: tuple[float, float], *, title: str, author: str, language: str
    ) -> None:
        self.width, self.height = size
        self.pages = 0
        canvas: Any = Canvas(BytesIO(), size, pageCompression=1, pdfVersion=archive.VERSION)
        canvas.setTitle(title)
        canvas.setAuthor(author)
        canvas.setCreator(f"MFDW Desktop {__version__}")
        canvas.setProducer("ReportLab")
        canvas.setCatalogEntry("Lang", language)
        canvas.setViewerPreference("DisplayDocTitle", "true")
        # the usual preamble would name Helvetica, which is not in the file
        canvas._preamble = "1 0 0 1 0 0 cm"
        self._language = language
        self._canvas = canvas
        self._fonts = _Fonts(canvas._doc)
        self._code: list[str] = []
        self._grey = -1.0
        self._bookmarks = 0
        self._images: dict[Picture, str] = {}
        self._finished: list[tuple[Any, bytes]] = []

    def text(
        self,
        x: float,
        y: float,
        line: Line,
        size: float,
        *,
        grey: float = 0.0,
        turned: bool = False,
    ) -> None:
        """Draw a line whose left end stands at (x, y), y being the base line.

        A `turned` line runs upwards from there.
        """
        if not line.code:
            return
        self._fill(grey)
        self._fonts.use(line.words)
        matrix = f"0 {size:g} {-size:g} 0" if turned else f"{size:g} 0 0 {size:g}"
        self._code.append(f"BT {matrix} {x:.2f} {self.height - y:.2f} Tm")
        self._code.append(f"{line.code} ET")

    def rule(
        self, start: Point, end: Point, *, width: float = 0.5, grey: float = 0.0, dash: str = ""
    ) -> None:
        """Draw a line; `dash` gives the lengths of strokes and gaps, such as `3 2`."""
        self.path((start, end), stroke=grey, width=width, dash=dash)

    def box(
        self,
        corner: Point,
        size: Point,
        *,
        fill: float | None = None,
        stroke: float | None = None,
        width: float = 0.5,
    ) -> None:
        """Draw a rectangle from its upper left corner, filled and outlined in greys."""
        if fill is not None:
            self._fill(fill)
        if stroke is not None:
            self._code.append(f"{stroke:g} G {width:g} w [] 0 d")
        (x, y), (across, down) = corner, size
        self._code.append(f"{x:.2f} {self.height - y - down:.2f} {across:.2f} {down:.2f} re")
        self._code.append(_paint(fill=fill is not None, stroke=stroke is not None))

    def path(
        self,
        points: Sequence[Point],
        *,
        closed: bool = False,
        fill: float | None = None,
        stroke: float | None = None,
        width: float = 0.5,
        dash: str = "",
    ) -> None:
        """Draw a line through the points, closed and filled if wanted."""
        if fill is not None:
            self._fill(fill)
        if stroke is not None:
            self._code.append(f"{stroke:g} G {width:g} w [{dash}] 0 d")
        (x, y), *rest = points
        self._code.append(f"{x:.2f} {self.height - y:.2f} m")
        self._code.extend(f"{x:.2f} {self.height - y:.2f} l" for x, y in rest)
        if closed:
            self._code.append("h")
        self._code.append(_paint(fill=fill is not None, stroke=stroke is not None))

    def image(self, corner: Point, size: Point, picture: Picture) -> None:
        """Draw a picture from its upper left corner; it stands once in the file."""
        (x, y), (across, down) = corner, size
        name = self._image_name(picture)
        self._code.append(
            f"q {across:.2f} 0 0 {down:.2f} {x:.2f} {self.height - y - down:.2f} cm /{name} Do Q"
        )

    def _image_name(self, picture: Picture) -> str:
        """Return the name of a picture among the resources of this page."""
        name = self._images.get(picture)
        if name is None:
            name = self._images[picture] = f"picture{len(self._images) + 1}"
            self._canvas._doc.addForm(name, _image(picture))
        if name not in self._canvas._formsinuse:
            self._canvas._formsinuse.append(name)
        return pdfdoc.xObjectName(name)

    def bookmark(self, title: str) -> None:
        """Add an entry to the outline that leads to this page."""
        self._bookmarks += 1
        key = f"section{self._bookmarks}"
        self._canvas.bookmarkPage(key)
        self._canvas.addOutlineEntry(title, key)

    def end_page(self) -> None:
        """Finish the page; its content is kept compressed, so long papers stay small."""
        body = zlib.compress("\n".join(self._code).encode("ascii"), 6)
        self._canvas._code.append(" ")
        self._canvas.showPage()
        self._finished.append((self._canvas._doc.Pages.pages[-1], body))
        self._code, self._grey = [], -1.0
        self.pages += 1

    def return_to(self, page: int) -> None:
        """Draw on a finished page, the first being 1, until `leave` is called."""
        self._code, self._grey = [], -1.0
        self._returned = page

    def leave(self) -> None:
        """Finish what was added to a page that was returned to."""
        page, body = self._finished[self._returned - 1]
        added = zlib.compress("\n".join(self._code).encode("ascii"), 6)
        document = self._canvas._doc
        page.Contents = pdfdoc.PDFArray(
            [document.Reference(_deflated(part)) for part in (body, added)]
        )

    def content(self) -> bytes:
        """Return the file; nothing can be drawn after."""
        document = self._canvas._doc
        for page, body in self._finished:
            if not page.Contents:
                page.Contents = document.Reference(_deflated(body))
        archive.make_archive(document, self._language)
        return bytes(self._canvas.getpdfdata())

    def _fill(self, grey: float) -> None:
        if grey != self._grey:
            self._code.append(f"{grey:g} g")
            self._grey = grey


def _paint(*, fill: bool, stroke: bool) -> str:
    return "B" if fill and stroke else "f" if fill else "S"


def _image(picture: Picture) -> Any:
    """Return the picture as an object of the file."""
    stream = _deflated(picture.packed)
    for key, value in {
        "Type": pdfdoc.PDFName("XObject"),
        "Subtype": pdfdoc.PDFName("Image"),
        "Width": picture.width,
        "Height": picture.height,
        "ColorSpace": pdfdoc.PDFName("DeviceRGB"),
        "BitsPerComponent": 8,
    }.items():
        stream.dictionary[key] = value
    return stream


def _deflated(content: bytes) -> Any:
    """Return a stream whose content is compressed already."""
    stream: Any = archive.Stream(content=content)
    stream.dictionary["Filter"] = pdfdoc.PDFName("FlateDecode")
    return stream


class _Fonts:
    """The faces that a file uses, and which of their glyphs; ReportLab asks it to add them."""

    def __init__(self, document: Any) -> None:
        self._glyphs: dict[Face, set[int]] = {}
        document.delayedFonts.append(self)

    def use(self, words: tuple[Word, ...]) -> None:
        """Note that the glyphs of `words` are drawn."""
        for word in words:
            # every word of a long listing kept in a set would be the most that it remembers
            known = self._glyphs.get(word.face)
            if known is None:
                self._glyphs[word.face] = set(word.glyphs)
            elif not word.glyphs <= known:
                known |= word.glyphs

    def addObjects(self, document: Any) -> None:  # noqa: N802 - ReportLab's name
        """Add the font objects of every face to the file."""
        fonts = document.idToObject["BasicFonts"].dict
        fonts.clear()  # Helvetica, which ReportLab puts in unasked
        for face, glyphs in sorted(self._glyphs.items(), key=lambda each: each[0].key):
            fonts[face.key] = document.Reference(_font(document, face, glyphs))


def _font(document: Any, face: Face, glyphs: set[int]) -> Any:
    """Return the Type 0 font of a face with the outlines of `glyphs` embedded."""
    tag = hashlib.sha256(repr(sorted(glyphs)).encode()).digest()[:6]
    name = "".join(chr(65 + each % 26) for each in tag) + f"+{face.path.stem}"
    content, held = face.subset(glyphs)
    file: Any = archive.Stream(content=content, filters=[pdfdoc.PDFZCompress])
    file.dictionary["Length1"] = len(content)
    texts: Any = archive.Stream(content=_to_unicode(face, glyphs), filters=[pdfdoc.PDFZCompress])
    ascent, descent = face.extents()
    descriptor = _dictionary(
        Type="/FontDescriptor",
        FontName=f"/{name}",
        Flags=4,
        FontBBox=pdfdoc.PDFArray([-1000, round(descent), 3000, round(ascent)]),
        ItalicAngle=0,
        Ascent=round(ascent),
        Descent=round(descent),
        CapHeight=714,
        StemV=140 if face.bold else 90,
        FontFile2=document.Reference(file),
        CIDSet=document.Reference(archive.glyph_list(held)),
    )
    descendant = _dictionary(
        Type="/Font",
        Subtype="/CIDFontType2",
        BaseFont=f"/{name}",
        CIDSystemInfo=_dictionary(
            Registry=pdfdoc.PDFString("Adobe"), Ordering=pdfdoc.PDFString("Identity"), Supplement=0
        ),
        FontDescriptor=document.Reference(descriptor),
        CIDToGIDMap="/Identity",
        DW=0,
        W=_widths(face, glyphs),
    )
    return _dictionary(
        Type="/Font",
        Subtype="/Type0",
        BaseFont=f"/{name}",
        Encoding="/Identity-H",
        DescendantFonts=pdfdoc.PDFArray([document.Reference(descendant)]),
        ToUnicode=document.Reference(texts),
    )


def _dictionary(**entries: Any) -> Any:
    """Return a PDF dictionary; a text with a slash is a name."""
    return pdfdoc.PDFDictionary(
        {
            key: pdfdoc.PDFName(value[1:]) if isinstance(value, str) else value
            for key, value in entries.items()
        }
    )


def _widths(face: Face, glyphs: set[int]) -> bytes:
    """Return the widths as they stand in the file: an array a glyph would be the slow way."""
    parts = [f"{glyph} [{round(face.glyph_width(glyph), 2):g}]" for glyph in sorted(glyphs)]
    return f"[ {' '.join(parts)} ]".encode("ascii")


def _to_unicode(face: Face, glyphs: set[int]) -> str:
    """Return the map from glyph to text, for readers that overlook /ActualText."""
    pairs = [(glyph, text) for glyph in sorted(glyphs) if (text := face.glyph_text(glyph))]
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    for start in range(0, len(pairs), 100):
        part = pairs[start : start + 100]
        lines.append(f"{len(part)} beginbfchar")
        lines += [f"<{glyph:04X}> <{text.encode('utf-16-be').hex()}>" for glyph, text in part]
        lines.append("endbfchar")
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines)
