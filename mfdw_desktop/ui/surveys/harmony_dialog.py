"""Harmonisation of rounds: the workbook out, and back in with a preview of what it changes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QStackedWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.harmony_changes import HarmonyChange, HarmonyChangeKind
from mfdw_desktop.domain.imports import SurveyRow
from mfdw_desktop.domain.problems import RowProblem
from mfdw_desktop.ui import errors, texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.actions import Undo
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.surveys.wizard.planning import StepWork
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.dialog import Dialog
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column, row, rule
from mfdw_desktop.ui.widgets.messages import EmptyState, MessageAction
from mfdw_desktop.ui.widgets.opening import open_file
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.save_dialog import ask_place
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.services.survey_harmony import HarmonyPreview, HarmonyState
    from mfdw_desktop.ui.page import Page

NONE, CHANGES, PROBLEMS = range(3)


class HarmonyDialog(Dialog):
    """Save the workbook; read it back, see what it would change, and keep it."""

    def __init__(self, page: Page, survey: SurveyRow, state: HarmonyState) -> None:
        super().__init__(tr("Bring the rounds to one"), page, size=(980, 640))
        self._page, self._context, self._survey = page, page.context, survey
        self._found: HarmonyPreview | None = None
        self._out = Path()
        self.work = StepWork(page.context.jobs, self)
        self.work.done.connect(self._on_read)
        self.work.failed.connect(self._on_failed)
        self.save = button(tr("Save the workbook…"), "plain", "download", shortcut="Ctrl+S")
        self.save.clicked.connect(self.ask_place)
        self.read = button(tr("Read an edited workbook…"), "plain", "upload")
        self.read.clicked.connect(self.ask_file)
        self.keep = button(tr("Keep"), "primary")
        self.keep.setEnabled(False)
        self.keep.clicked.connect(self.keep_it)
        intro = text(
            tr("Where questions changed between rounds, a workbook says which column of each round "
               "means the same, and how its codes or its unit are brought to one. Answers stay as "
               "they were given; clients' answers side by side and harmonised exports follow."),
            "body", "text2", wrap=True,
        )  # fmt: skip
        self.state = text(state_words(state), "strong", wrap=True)
        top = column(self.state, intro, row(self.save, self.read, 1, gap=t.S1), gap=t.S15,
                     margins=(t.S3, t.S2, t.S3, t.S2))  # fmt: skip
        self.changes = RowsModel(_change_columns(), _change_cell, uid=_change_uid, parent=self)
        self.problems = RowsModel(_problem_columns(), _problem_cell, uid=_problem_uid, parent=self)
        self._stack = QStackedWidget()
        self._none = EmptyState(
            "merge",
            tr("Nothing read yet"),
            tr("Save the workbook, change it in Excel, and read it back: here stands what it "
               "would change before anything is kept."),
        )  # fmt: skip
        self._stack.addWidget(self._none)
        for model, name in ((self.changes, tr("What it changes")), (self.problems, tr("Problems"))):
            self._stack.addWidget(DataTable(model, name=name, look=TableLook(lead=t.S3)))
        self._said = text("", "body", wrap=True)
        self._line = box(row(self._said, margins=(t.S3, t.S1, t.S3, t.S1)))
        self._line.hide()
        self._body.addWidget(box(top))
        self._body.addWidget(rule())
        self._body.addWidget(self._line)
        self._body.addWidget(self._stack, 1)
        self.set_foot(self.cancel_button(tr("Close")), self.keep)

    def is_changed(self) -> bool:
        """Tell whether a workbook was read that is not kept."""
        return self.keep.isEnabled()

    def ask_place(self) -> None:
        """Ask where the workbook goes."""
        folder = Path(self._context.preferences.value.save_folder)
        ask_place(self, tr("Save the workbook"), folder / f"{self._survey.code}_rounds.xlsx",
                  self.save_to, kinds=tr("Excel (*.xlsx)"))  # fmt: skip

    def save_to(self, chosen: str) -> None:
        """Write the workbook; the dialog has asked about a file that is there."""
        code, out, workspace = self._survey.code, Path(chosen), self._context.workspace

        def work(_progress: Progress) -> Any:
            workspace().harmony.save(code, out)
            return out

        self._context.jobs.write(tr("Writing the workbook"), work, then=self._on_saved,
                                 failed=self._on_failed)  # fmt: skip

    def ask_file(self) -> None:
        """Ask for an edited workbook."""
        dialog = QFileDialog(self, tr("Choose the edited workbook"), str(self._out.parent),
                             tr("Excel (*.xlsx)"))  # fmt: skip
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.read_from)
        dialog.open()

    def read_from(self, chosen: str) -> None:
        """Read a workbook and show what it would change."""
        code, path, workspace = self._survey.code, Path(chosen), self._context.workspace
        self.keep.setEnabled(False)
        self.message.clear()

        def work(progress: Progress) -> HarmonyPreview:
            return workspace().harmony.preview(code, path, progress)

        self.work.start(tr("Reading {file}", file=path.name), work)

    def keep_it(self) -> None:
        """Keep what was read; Ctrl+Z brings back what stood before."""
        found = self._found
        if found is None or not self.keep.isEnabled():
            return
        self.keep.setEnabled(False)
        code, workspace, wanted, before = (
            self._survey.code, self._context.workspace, found.read, found.before
        )  # fmt: skip

        def work(_progress: Progress) -> Changes:
            return workspace().harmony.keep(code, wanted)

        def undo(_progress: Progress) -> Changes:
            return workspace().harmony.keep(code, before)

        def way_back(_result: Any) -> Undo:
            return undo

        said = tr("%n concept kept|%n concepts kept", n=len(wanted.concepts))
        self._context.actions.run(tr("Keeping the harmonisation"), work, words=said, undo=way_back,
                                  then=self._on_kept, failed=self._on_failed)  # fmt: skip

    def done(self, result: int) -> None:
        """Stop reading, and close."""
        self.work.cancel()
        super().done(result)

    def _on_read(self, found: HarmonyPreview) -> None:
        self._found = found
        self.keep.setEnabled(not found.problems and bool(found.read.rows and found.changes))
        self.changes.show(list(found.changes))
        self.problems.show(list(found.problems))
        if found.problems:
            self._stack.setCurrentIndex(PROBLEMS)
            self._said.setText(tr("Nothing can be kept: mend %n row and read the workbook again|"
                                  "Nothing can be kept: mend %n rows and read the workbook again",
                                  n=len(found.problems)))  # fmt: skip
        elif found.changes:
            self._stack.setCurrentIndex(CHANGES)
            answers = sum(each.answers for each in found.changes)
            self._said.setText(tr("%n row changes|%n rows change", n=len(found.changes)) + " · "
                               + tr("%n answer reads otherwise|%n answers read otherwise",
                                    n=answers))  # fmt: skip
        else:
            self._stack.setCurrentIndex(NONE)
            self._said.setText(tr("This workbook changes nothing"))
        self._line.show()

    def _on_saved(self, out: Path) -> None:
        self._out = out
        self._context.preferences.change(save_folder=str(out.parent))
        opens = MessageAction(tr("Open"), self._on_open_clicked)
        self.message.show_message("ok", tr("{file} saved", file=out.name), str(out),
                                  actions=[opens])  # fmt: skip

    def _on_open_clicked(self) -> None:
        open_file(self._out)

    def _on_failed(self, error: BaseException) -> None:
        errors.show(error, self, slot=self.message)

    def _on_kept(self, _changes: Any) -> None:
        self.leave()


def state_words(state: HarmonyState) -> str:
    """Return how far the rounds are brought to one."""
    rounds = ", ".join(words.round_name(each) for each in state.rounds)
    if state.kept is None:
        return tr("Nothing kept yet: each question stands for itself ({rounds})", rounds=rounds)
    count = tr("%n concept kept|%n concepts kept", n=len(state.kept.concepts))
    covered = {each.round for each in state.kept.rows}
    left = [words.round_name(each) for each in state.rounds if each not in covered]
    if left:
        return tr("{kept}; not yet in it: {rounds}", kept=count, rounds=", ".join(left))
    return f"{count} ({rounds})"


def _change_columns() -> list[Column]:
    return [
        Column("round", tr("Round"), 120, "quiet"),
        Column("column", tr("Column"), 190),
        Column("kind", tr("Change"), 100, "quiet"),
        Column("before", tr("Before"), 0, "quiet"),
        Column("after", tr("After"), 0),
        Column("answers", tr("Answers"), 90, "number"),
    ]


def _change_cell(change: HarmonyChange, name: str) -> Any:
    if name == "round":
        return words.round_name(change.round)
    if name == "column":
        return change.column
    if name == "kind":
        return {
            HarmonyChangeKind.ADDED: tr("new"),
            HarmonyChangeKind.REMOVED: tr("left out"),
            HarmonyChangeKind.CHANGED: tr("changed"),
        }[change.kind]
    if name == "answers":
        return texts.number(change.answers)
    shown = change.before if name == "before" else change.after
    if shown is None:
        return texts.DASH
    fields = change.fields or ("concept", "recode", "unit")
    said = " · ".join(str(getattr(shown, each)) for each in fields if getattr(shown, each))
    return Cell(said or texts.DASH, note=said)


def _change_uid(change: HarmonyChange) -> str:
    shown = change.after or change.before
    concept = shown.concept if shown is not None else ""
    return f"{change.round}:{change.column}:{concept}"


def _problem_columns() -> list[Column]:
    return [
        Column("where", tr("Where"), 100, "quiet"),
        Column("value", tr("Value"), 200),
        Column("said", tr("What is wrong"), 0),
    ]


def _problem_cell(problem: RowProblem, name: str) -> Any:
    if name == "where":
        return f"{problem.column}{problem.row}"
    if name == "value":
        return problem.value or texts.DASH
    said = texts.problem_words(problem)
    return Cell(said, note=said)


def _problem_uid(problem: RowProblem) -> str:
    return f"{problem.row}:{problem.column}:{problem.rule}"
