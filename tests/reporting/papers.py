"""Small PDFs for tests of text."""

from __future__ import annotations

from mfdw_desktop.reporting.pdf import Pdf
from mfdw_desktop.reporting.text import Text, TextStyle, Typesetter


def one_line(text: Text, language: str, *, size: float = 18.0, bold: bool = False) -> bytes:
    """Return a PDF with `text` on one line."""
    pdf = Pdf((950, 110), title="a line", author="tests", language=language)
    style = TextStyle(size, bold)
    pdf.text(10, 60, Typesetter(language).line(text, style), size)
    pdf.end_page()
    return pdf.content()


def lines(
    text: Text, language: str, width: float, *, size: float = 10.0, justified: bool = False
) -> bytes:
    """Return a PDF with `text` in lines of at most `width`."""
    pdf = Pdf((width + 40, 800), title="lines", author="tests", language=language)
    style = TextStyle(size)
    y = 20.0
    setter = Typesetter(language)
    for line in (setter.justified if justified else setter.lines)(text, style, width):
        y += line.ascent * size
        pdf.text(20, y, line, size)
        y += line.descent * size
    pdf.end_page()
    return pdf.content()
