"""Under the sheet: what is wrong with the current cell, and how to mend it, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.services.messages import mend_text
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.labels import Elided, IconLabel, text
from mfdw_desktop.ui.widgets.layout import column, on_surface, row

_SIGNS = {
    Severity.ERROR: ("circle-alert", "bad"),
    Severity.WARNING: ("triangle-alert", "warn"),
    Severity.INFO: ("info", "text2"),
}
HEIGHT = 60


class CellLine(QWidget):
    """Say what, value, rule and mend; offer what can be done about this one cell."""

    accept_wanted = Signal(object)
    """A tuple of warnings of one cell."""
    row_wanted = Signal()
    """Leave the row out, or bring it back."""

    def __init__(self) -> None:
        super().__init__()
        self._problems: tuple[RowProblem, ...] = ()
        self._sign = IconLabel("info", "text2")
        self._title = Elided("", "strong", least=80)
        self._said = Elided("", "small", "text2", least=80)
        self.accept = button(tr("Accept…"), "link")
        self.accept.clicked.connect(self._on_accept_clicked)
        self.row = button(tr("Leave the row out…"), "link", shortcut="Ctrl+-")
        self.row.clicked.connect(self.row_wanted)
        words = column(self._title, self._said, gap=2)
        layout = row(self._sign, gap=t.S15, margins=(t.S2, t.S1, t.S2, t.S1))
        layout.addLayout(words, 1)
        layout.addWidget(self.accept)
        layout.addWidget(self.row)
        self.setLayout(layout)
        self.setFixedHeight(HEIGHT)
        on_surface(self, "page")

    def show_cell(
        self, where: str, problems: Sequence[RowProblem], *, in_file: str | None, out: str | None
    ) -> None:
        """Show a cell; `in_file` says what was typed over, `out` why its row is left out."""
        self._problems = tuple(each for each in problems if each.severity is Severity.WARNING)
        icon, tone = ("info", "text3")
        title, said = where, ""
        if out is not None:
            icon, tone = "circle-minus", "text2"
            title = tr("{cell}: this row is left out", cell=where)
            said = out
        elif problems:
            first = problems[0]
            icon, tone = _SIGNS[first.severity]
            title = f"{where}: {texts.problem_words(first)}"
            rest = [texts.problem_words(each) for each in problems[1:]]
            said = ". ".join([*rest, texts.sentence(mend_text(first))]).strip(". ")
        elif in_file is not None:
            icon, tone = "check", "ok"
        if in_file is not None:
            was = tr("In the file: {text}", text=in_file or texts.DASH)
            said = f"{was}. {said}" if said else was
        self._sign.set_icon(icon, tone)
        self._title.setText(title)
        self._said.setText(said or tr("Nothing is wrong here"))
        self.accept.setVisible(bool(self._problems) and out is None)
        self.row.setVisible(bool(where))
        self.row.setText(tr("Bring the row back") if out is not None else tr("Leave the row out…"))
        self.setAccessibleName(f"{title}. {said}")

    def show_nothing(self) -> None:
        """Show how to begin."""
        self.show_cell("", (), in_file=None, out=None)
        self._title.setText("")
        self._said.setText(tr("F8 goes to the next problem"))

    def _on_accept_clicked(self) -> None:
        self.accept_wanted.emit(self._problems)


def where_words(letter: str, row_number: int, title: str) -> str:
    """Return the name of a cell: F7 · Hours a week."""
    return f"{letter}{row_number} · {title}"


def hint(words: str) -> QWidget:
    """Return quiet words beside a control."""
    return text(words, "small", "text2")
