"""What a repair asks for: a reason, other texts for all cells alike, a look before pasting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.dialog import Dialog, FormDialog
from mfdw_desktop.ui.widgets.editors import Combo, LineEdit
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.grid import Pasted, SheetGrid
from mfdw_desktop.ui.widgets.labels import Elided, text
from mfdw_desktop.ui.widgets.layout import box, column
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

MOST_TEXTS = 500
"""Different texts that are offered to be replaced at once."""
_PREVIEWED = 12
_LINE = 40


class ReasonDialog(FormDialog):
    """Ask why: the reason is kept with the import."""

    given = Signal(str)

    def __init__(self, title: str, act: str, parent: QWidget) -> None:
        form = Form([Field("reason", tr("Reason"), LineEdit(tr("as in: a test interview")),
                           needed=True)], columns=1)  # fmt: skip
        super().__init__(title, form, parent, save=act, size=(520, 260))
        self.submitted.connect(self._on_submitted)

    def _on_submitted(self, values: dict[str, object]) -> None:
        self.form.remember()
        self.accept()
        self.given.emit(" ".join(str(values["reason"]).split()))


class ReplaceDialog(Dialog):
    """Say what each text is to become, in every row of the column that says it."""

    given = Signal(dict)
    """Text to what it becomes; texts left as they are not among them."""

    def __init__(
        self,
        title: str,
        counts: Mapping[str, int],
        suggested: Mapping[str, str],
        parent: QWidget,
        *,
        choices: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__(title, parent, size=(680, min(560, 260 + _LINE * len(counts))))
        self.editors: dict[str, Combo | LineEdit] = {}
        lines = QGridLayout()
        lines.setHorizontalSpacing(t.S2)
        lines.setVerticalSpacing(t.S1)
        for place, head in enumerate((tr("In the file"), tr("Cells"), tr("Becomes"))):
            lines.addWidget(text(head, "small", "text2"), 0, place)
        for line, (said, count) in enumerate(list(counts.items())[:MOST_TEXTS], 1):
            lines.addWidget(Elided(said), line, 0)
            number = text(texts.number(count), "body", "text2")
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            lines.addWidget(number, line, 1)
            editor: Combo | LineEdit
            if choices:
                editor = Combo([("", tr("leave as it is")), *choices])
                editor.set_value(suggested.get(said, ""))
            else:
                editor = LineEdit(tr("leave as it is"))
                editor.set_value(suggested.get(said, ""))
            editor.setAccessibleName(tr("{text} becomes", text=said))
            self.editors[said] = editor
            lines.addWidget(editor, line, 2)
        lines.setColumnStretch(0, 3)
        lines.setColumnStretch(2, 4)
        where = text(tr("In every row of this column that says it."), "body", "text2", wrap=True)
        body = column(where, gap=t.S2)
        body.addLayout(lines)
        if len(counts) > MOST_TEXTS:
            body.addWidget(text(tr("These are the most frequent ones."), "small", "text2"))
        body.addStretch(1)
        self.set_body(box(body))
        self.save = button(tr("Apply to all"), "primary", shortcut="Ctrl+S")
        self.save.clicked.connect(self.submit)
        self.set_foot(self.cancel_button(), self.save)
        for key in ("Ctrl+S", "Ctrl+Return"):
            QShortcut(QKeySequence(key), self).activated.connect(self.submit)
        if self.editors:
            next(iter(self.editors.values())).setFocus()

    def submit(self) -> None:
        """Give what was said."""
        found = {said: str(editor.value() or "") for said, editor in self.editors.items()}
        self.accept()
        self.given.emit({said: meant for said, meant in found.items() if meant})


class PasteDialog(Dialog):
    """Show a pasted block beside what it takes the place of."""

    def __init__(self, grid: SheetGrid, pasted: Pasted) -> None:
        super().__init__(tr("Paste from the clipboard?"), grid.window(), size=(720, 480))
        self._grid, self._pasted = grid, pasted
        rows, columns = pasted.left_out
        said = [tr("%n cell is written|%n cells are written", n=len(pasted.entries))]
        if pasted.overwritten:
            said.append(tr("%n of them says something else now|%n of them say something else now",
                           n=pasted.overwritten))  # fmt: skip
        if rows:
            said.append(tr("%n row has no place and is left out|"
                           "%n rows have no place and are left out", n=rows))  # fmt: skip
        if columns:
            said.append(tr("%n column has no place and is left out|"
                           "%n columns have no place and are left out", n=columns))  # fmt: skip
        model = RowsModel(
            [Column("row", tr("Row"), 80, "number"), Column("column", tr("Column"), 180, "quiet"),
             Column("old", tr("Now"), 180), Column("new", tr("Becomes"), 0)],
            self._cell, uid=str, parent=self,
        )  # fmt: skip
        changed = [each for each in pasted.entries if grid.model_.text(each[0], each[1]) != each[2]]
        model.show(changed[:_PREVIEWED])
        body = column(text(". ".join(said) + ".", "body", wrap=True), gap=t.S2)
        body.addWidget(DataTable(model, name=tr("What is pasted"), look=TableLook()), 1)
        self.set_body(box(body), scrolls=False)
        self.save = button(tr("Paste"), "primary")
        self.save.clicked.connect(self._on_paste_clicked)
        self.save.setAutoDefault(True)
        self.set_foot(self.cancel_button(), self.save)
        self.save.setFocus()

    def _cell(self, entry: tuple[int, str, str], name: str) -> object:
        place, letter, typed = entry
        if name == "row":
            return self._grid.model_.headerData(place, Qt.Orientation.Vertical)
        if name == "column":
            return self._grid.model_.column(letter).title
        old = self._grid.model_.text(place, letter)
        return Cell(old if name == "old" else typed)

    def _on_paste_clicked(self) -> None:
        self.accept()
        self._grid.apply(self._pasted)
