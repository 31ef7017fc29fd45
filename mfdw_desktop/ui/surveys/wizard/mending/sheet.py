"""The rows of a file, sheet by sheet, with the line under them: what is wrong, what to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
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
from mfdw_desktop.ui.widgets.layout import box, column, row, rule
from mfdw_desktop.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from mfdw_desktop.services.kept_file import KeptFile, KeptSheet
    from mfdw_desktop.ui.page import Page


class MendSheet(QWidget):
    """Mend cells by hand, on the sheets of repeats too; tell about the current one."""

    sheet_shown = Signal()
    """Another sheet of the file is shown."""

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
        self.grid.sheet_wanted.connect(self._on_sheet_wanted)
        self.model.turned.connect(self.grid.go)
        self.paste_dialog: PasteDialog | None = None
        self.sheets: list[KeptSheet] = []
        self._form: Questionnaire | None = None
        self._problems: Sequence[RowProblem] = ()
        self._loud: list[int] = []
        """Cells with a problem on each sheet."""
        self.tabs = Tabs([])
        self.tabs.setAccessibleName(tr("Sheets of the file"))
        self.tabs.changed.connect(self._on_tab_changed)
        self._tab_line = box(row(self.tabs, margins=(t.S2, 0, t.S2, 0)))
        self._tab_rule = rule()
        self.where = text("", "small", "text2")
        """Which of all cells with a problem this is."""
        self.previous = icon_button("chevron-up", tr("Problem before"), shortcut="Shift+F8")
        self.previous.clicked.connect(self._on_previous_clicked)
        self.next = icon_button("chevron-down", tr("Next problem"), shortcut="F8")
        self.next.clicked.connect(self._on_next_clicked)
        layout = column(self._tab_line, self._tab_rule, gap=0)
        layout.addWidget(self.grid, 1)
        layout.addWidget(rule())
        layout.addWidget(self.line)
        self.setLayout(layout)
        self.line.show_nothing()

    def open(self, kept: KeptFile, form: Questionnaire | None) -> None:
        """Show the rows of a file, those of the records first."""
        self.sheets, self._form, self._problems = kept.sheets, form, ()
        self._loud = [0] * len(self.sheets)
        self.tabs.show_names([each.title for each in self.sheets])
        for part in (self._tab_line, self._tab_rule):
            part.setVisible(len(self.sheets) > 1)
        self.model.open(kept, form)

    @property
    def shown(self) -> KeptSheet | None:
        """The sheet that is shown."""
        return self.model.kept

    def mark(self, problems: Sequence[RowProblem]) -> None:
        """Mark what is wrong, and count it on every sheet."""
        self._problems = problems
        self.model.mark(problems)
        if len(self.sheets) > 1:
            self._loud = _cells_by_sheet(self.sheets, problems)
            for at, (sheet, count) in enumerate(zip(self.sheets, self._loud, strict=True)):
                name = f"{sheet.title}  {texts.number(count)}" if count else sheet.title
                self.tabs.rename(at, name)
        self._know_others()

    def show_sheet(self, at: int) -> None:
        """Show another sheet of the file."""
        if self.sheets[at] is self.model.kept:
            return
        self.tabs.choose(at)

    def show_sheet_of(self, problems: Sequence[RowProblem]) -> None:
        """Show the sheet that problems are about, the current one if it is among them."""
        places = [
            at
            for at, each in enumerate(self.sheets)
            if any(p.row and p.sheet == each.sheet and each.position(p.row) >= 0 for p in problems)
        ]
        if places and self.tabs.current() not in places:
            self.show_sheet(places[0])

    def _know_others(self) -> None:
        here = self.tabs.current()
        self.grid.reaches_further = any(n for at, n in enumerate(self._loud) if at != here)

    def _on_tab_changed(self, at: int) -> None:
        if 0 <= at < len(self.sheets):
            self.model.open(self.sheets[at], self._form)
            self.model.mark(self._problems)
            self._know_others()
            self.sheet_shown.emit()

    def _on_sheet_wanted(self, backward: bool) -> None:
        """Go on to the next sheet with a problem, round the corner."""
        count, step = len(self.sheets), -1 if backward else 1
        order = [(self.tabs.current() + step * each) % count for each in range(1, count)]
        wanted = next((at for at in order if self._loud[at]), None)
        if wanted is None:
            return
        self.show_sheet(wanted)
        end = (self.model.rowCount() - 1, len(self.model.columns)) if backward else (0, -1)
        found = self.model.problem_from(end, backward=backward)
        if found is not None:
            self.grid.go(*found)

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
        here = self.tabs.current() if len(self.sheets) > 1 else 0
        before = sum(self._loud[:here]) if len(self.sheets) > 1 else 0
        total = sum(self._loud) if len(self.sheets) > 1 else self.model.problem_count()
        for act in (self.previous, self.next):
            act.setEnabled(total > 0)
        if not 0 <= place < self.model.rowCount() or number < 0:
            self.line.show_nothing()
            self.where.setText("")
            return
        at = self.model.problem_place(place, number)
        self.where.setText(
            tr("Cell {number} of {all}", number=texts.number(before + at), all=texts.number(total))
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


def _cells_by_sheet(sheets: Sequence[KeptSheet], problems: Sequence[RowProblem]) -> list[int]:
    """Return how many cells of each sheet have a problem that needs a look."""
    found: list[set[tuple[int, str]]] = [set() for _ in sheets]
    for problem in problems:
        if not problem.row or problem.severity is Severity.INFO:
            continue
        for at, sheet in enumerate(sheets):
            if sheet.sheet == problem.sheet and sheet.position(problem.row) >= 0:
                found[at].add((problem.row, problem.column))
                break
    return [len(each) for each in found]


def rows_with(
    problems: Sequence[RowProblem], kept: KeptSheet | None, *, quiet: bool = False
) -> list[int]:
    """Return the rows of a sheet that problems are about, in order; `quiet`: remarks count too."""
    if kept is None:
        return []
    named = {each.row for each in problems if each.row and each.sheet == kept.sheet
             and (quiet or each.severity is not Severity.INFO)}  # fmt: skip
    return sorted(row for row in named if kept.position(row) >= 0)
