"""The page of a paper: where content stands, and what every page has around it."""

from __future__ import annotations

from dataclasses import replace

from mfdw_desktop.reporting.document import Furniture, Paper
from mfdw_desktop.reporting.pdf import Pdf
from mfdw_desktop.reporting.pictures import picture_of
from mfdw_desktop.reporting.text import TextStyle, Typesetter, isolate

MARGIN = 48.0
"""17 mm at the sides."""
_TOP, _BOTTOM = 62.0, 52.0
_LOGO_HIGH, _LOGO_WIDE = 26.0, 110.0
_FOOT = TextStyle(7, grey=0.4)


class Frame:
    """The page of a paper: where content stands, and the furniture around it."""

    def __init__(self, paper: Paper, setter: Typesetter, *, is_plate: bool = False) -> None:
        self.width, self.height = paper.value[::-1] if is_plate else paper.value
        self.setter = setter
        self.content_width = self.width - 2 * MARGIN
        self.top, self.bottom = _TOP, self.height - _BOTTOM
        if is_plate:
            self.top, self.bottom = 0.0, self.height

    def head(self, pdf: Pdf, furniture: Furniture) -> None:
        """Draw the head of a page: logo, institution, branch and period, over a line."""
        style = TextStyle(9, bold=True)
        self._ends(
            pdf,
            42.0,
            (isolate(furniture.institution), style),
            (f"{isolate(furniture.branch)} · {furniture.period}", TextStyle(8.5, grey=0.4)),
            lead=self._logo(pdf, furniture.logo),
        )
        pdf.rule((MARGIN, 49.0), (self.width - MARGIN, 49.0), width=1.0, grey=0.35)

    def _logo(self, pdf: Pdf, content: bytes) -> float:
        """Draw the logo at the reading start of the head; return the room that it takes."""
        if not content:
            return 0.0
        picture = picture_of(content)
        scale = min(_LOGO_HIGH / picture.height, _LOGO_WIDE / picture.width)
        wide, high = picture.width * scale, picture.height * scale
        left = self.width - MARGIN - wide if self.setter.right_to_left else MARGIN
        pdf.image((left, 45.0 - high), (wide, high), picture)
        return wide + 8.0

    def foot(self, pdf: Pdf, furniture: Furniture, page: int, pages: int) -> None:
        """Draw the foot: as of when, by which rules, with which fingerprint, page x of y."""
        y = self.height - 45.0
        pdf.rule((MARGIN, y), (self.width - MARGIN, y), width=0.5, grey=0.7)
        number = furniture.page_of.replace("{page}", self.setter.numerals(str(page)))
        number = number.replace("{pages}", self.setter.numerals(str(pages)))
        self._ends(pdf, y + 11, (furniture.figures_as_of, _FOOT), (number, _FOOT))
        self._ends(
            pdf, y + 20.5, (furniture.made, _FOOT), (furniture.state, replace(_FOOT, bold=True))
        )

    def _ends(
        self,
        pdf: Pdf,
        y: float,
        start: tuple[str, TextStyle],
        end: tuple[str, TextStyle],
        *,
        lead: float = 0.0,
    ) -> None:
        """Draw one text at the reading start of a line, after `lead`, and one at its end."""
        mirrored = self.setter.right_to_left
        left, right = (end, start) if mirrored else (start, end)
        left_lead, right_lead = (0.0, lead) if mirrored else (lead, 0.0)
        half = 0.6 * self.content_width - right_lead
        last = self.setter.line(self.setter.fitted(right[0], right[1], half), right[1])
        last_width = last.width * right[1].size
        room = self.content_width - last_width - 12 - lead
        first = self.setter.line(self.setter.fitted(left[0], left[1], room), left[1])
        pdf.text(MARGIN + left_lead, y, first, left[1].size, grey=left[1].grey)
        end_at = self.width - MARGIN - right_lead
        pdf.text(end_at - last_width, y, last, right[1].size, grey=right[1].grey)
