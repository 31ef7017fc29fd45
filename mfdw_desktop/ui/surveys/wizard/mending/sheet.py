"""The sheet with the line under it: where one is, what is wrong there, what to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.problems import RowProblem
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.surveys.wizard.mending.cell_line import CellLine, where_words
from mfdw_desktop.ui.surveys.wizard.mending.dialogs import PasteDialog
from mfdw_desktop.ui.surveys.wizard.mending.grid import MendGrid
from mfdw_desktop.ui.surveys.wizard.mending.model import MendModel
from mfdw_desktop.ui.surveys.wizard.mending.repairer import Repair, Repairer
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import icon_button
from mfdw_desktop.ui.widgets.grid import Pasted
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import column, rule

if TYPE_CHECKING:
    from mfdw_desktop.services.kept_file import KeptFile
    from mfdw_desktop.ui.page import Page


class MendSheet(QWidget):
    """Mend cells by hand; tell about the current one."""

    def __init__(self, page: Page, draft: ImportDraft) -> None:
        super().__init__()
        user = page.context.workspace().actor.uid
        self.model = MendModel(draft.decisions, user, self)
        self.grid = MendGrid(self.model)
        self.repairer = Repairer(page, draft, self.model, self)
        self.line = CellLine()
        self.line.accept_wanted.connect(self._on_accept_wanted)
        self.line.row_wanted.connect(self._on_row_wanted)
        self.grid.row_out_wanted.connect(self._on_row_wanted)
        self.grid.cell_chosen.connect(self._on_cell_chosen)
        self.grid.paste_asked.connect(self._on_paste_asked)
        self.paste_dialog: PasteDialog | None = None
        self.where = text("", "small", "text2")
        """Which of all cells with a problem this is."""
        self.previous = icon_button("chevron-up", tr("Problem before"), shortcut="Shift+F8")
        self.previous.clicked.connect(self._on_previous_clicked)
        self.next = icon_button("chevron-down", tr("Next problem"), shortcut="F8")
        self.next.clicked.connect(self._on_next_clicked)
        layout = column(gap=0)
        layout.addWidget(self.grid, 1)
        layout.addWidget(rule())
        layout.addWidget(self.line)
        self.setLayout(layout)
        self.line.show_nothing()

    def open(self, kept: KeptFile, form: Questionnaire | None) -> None:
        """Show the rows of a file."""
        self.model.open(kept, form)

    def show_rows(self, positions: Sequence[int]) -> None:
        """Show the rows at these positions; the current cell stays where it can."""
        place, column_number = self.grid.here()
        row = self.model.row_at(place)
        self.model.show_positions(positions)
        place = self.model.place_of(row) if row is not None else -1
        if place >= 0:
            self.grid.go(place, column_number)
        elif self.model.rowCount():
            self.go_first()
        else:
            self.tell()

    def go_first(self, problems: Sequence[RowProblem] = ()) -> None:
        """Go to the first cell of `problems` that is shown, else to the first with a problem."""
        if not self.model.rowCount():
            return
        for problem in problems:
            place = self.model.place_of(problem.row) if problem.row else -1
            if place >= 0:
                self.grid.go(place, self.model.column_of(problem))
                return
        found = self.model.problem_from((0, -1), backward=False)
        self.grid.go(*(found or (0, 0)))

    def tell(self) -> None:
        """Say again what is true of the current cell."""
        place, number = self.grid.here()
        total = self.model.problem_count()
        for act in (self.previous, self.next):
            act.setEnabled(total > 0)
        if not 0 <= place < self.model.rowCount() or number < 0:
            self.line.show_nothing()
            self.where.setText("")
            return
        at = self.model.problem_place(place, number)
        self.where.setText(
            tr("Cell {number} of {all}", number=texts.number(at), all=texts.number(total))
            if at
            else tr("%n cell to look at|%n cells to look at", n=total)
        )
        column_ = self.model.columns[number]
        fix, out = self.model.fix(place, number), self.model.left_out(place)
        self.line.show_cell(
            where_words(column_.name, self.model.number(place), column_.title),
            self.model.problems_at(place, number),
            in_file=fix.before if fix is not None else None,
            out=out.reason if out is not None else None,
        )

    def _on_cell_chosen(self, _place: int, _name: str) -> None:
        self.tell()

    def _on_previous_clicked(self) -> None:
        self.grid.go_to_problem(backward=True)
        self.grid.setFocus()

    def _on_next_clicked(self) -> None:
        self.grid.go_to_problem()
        self.grid.setFocus()

    def _on_accept_wanted(self, problems: tuple[RowProblem, ...]) -> None:
        self.repairer.run(Repair.ACCEPT, problems)

    def _on_row_wanted(self) -> None:
        self.repairer.leave_out(self.grid.places())

    def _on_paste_asked(self, pasted: Pasted) -> None:
        self.paste_dialog = PasteDialog(self.grid, pasted)
        self.paste_dialog.open()
