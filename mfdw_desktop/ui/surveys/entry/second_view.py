"""Double entry: which papers wait for a second typing, where two typings differ, what holds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.survey_entries import (
    EntryDecision,
    EntryDifference,
    EntryLine,
    decided,
)
from mfdw_desktop.domain.surveys import Questionnaire, language_of
from mfdw_desktop.services.entry_files import SecondFile
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words as survey_words
from mfdw_desktop.ui.surveys.entry import words
from mfdw_desktop.ui.surveys.entry.other_dialog import OtherDialog
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button, icon_button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.detail import Figure, figures
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.labels import KeyHint, text
from mfdw_desktop.ui.widgets.layout import PageFoot, box, clear, column, row, rule
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

SHARES = [420, 760]
NOTHING, WAITS, AGREES, DIFFERS = range(4)


class SecondView(QWidget):
    """The typed interviews of a round left, the differences of one right, keys below."""

    closed = Signal()
    second_wanted = Signal(object)
    """The `EntryLine` that is to be typed a second time."""

    def __init__(
        self, page: Page, survey: str, title: str, rounds: list[str], chosen: str, uid: str = ""
    ) -> None:
        super().__init__()
        self._page, self._context, self._survey = page, page.context, survey
        self._form: Questionnaire | None = None
        self._language = ""
        self._line: EntryLine | None = None
        self._wanted = uid
        self.round = Combo([(each, survey_words.round_name(each)) for each in rounds])
        self.round.setAccessibleName(tr("Round"))
        self.round.set_value(chosen)
        self.round.edited.connect(self.load)
        self.file = button(tr("Compare a workbook…"), "plain", "upload")
        self.file.setToolTip(tr("Take a second workbook as the second typing of this round"))
        self.file.clicked.connect(self.ask_file)
        back = icon_button("arrow-left", tr("Back to the questionnaires"), shortcut="Esc")
        back.clicked.connect(self.closed)
        self.head = box(
            row(back, text(tr("Second entries"), "title"), text(title, "body", "text3"), 1,
                self.file, self.round, gap=t.S15, margins=(t.S2, t.S15, t.S3, t.S1)),
            "page",
        )  # fmt: skip
        self._figures = column(gap=0, margins=(t.S3, 0, t.S3, t.S15))
        self.lines = RowsModel(_line_columns(), _line_cell, uid=_line_uid, parent=self)
        self.table = DataTable(self.lines, name=tr("Typed interviews"),
                               look=TableLook(lead=t.S3), height=t.ROW + t.S2)  # fmt: skip
        self.table.row_chosen.connect(self._on_line_chosen)
        self.differences = RowsModel(
            _difference_columns(), self._difference_cell, uid=_difference_uid, parent=self
        )
        self.compared = DataTable(self.differences, name=tr("What differs"),
                                  look=TableLook(lead=t.S2), height=t.ROW + t.S2)  # fmt: skip
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self._make_right())
        split.setSizes(SHARES)
        layout = column(box(self._figures), rule(), gap=0)
        layout.addWidget(split, 1)
        self.setLayout(layout)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def load(self) -> None:
        """Read the typed interviews of the round."""
        survey, round_name, workspace = self._survey, self.round.value(), self._context.workspace

        def read(_progress: Progress) -> tuple[Questionnaire, list[EntryLine]]:
            services = workspace()
            return services.surveys.show(survey), services.entries.lines(survey, round_name)

        self._context.jobs.read("entries", read, then=self._on_read, failed=self._page.show_error)

    def refresh(self, changes: Changes) -> None:
        """Read again when something was typed or decided."""
        if changes.touches("response_entry", "response", "response_row"):
            self._wanted = self._wanted or (self._line.response if self._line else "")
            self.load()

    def take_focus(self) -> None:
        """Begin with the differences, or with the list."""
        has_differences = self._right.currentIndex() == DIFFERS
        (self.compared if has_differences else self.table).setFocus()

    def stop(self) -> None:
        """Nothing runs on behind the view's back."""

    def ask_file(self) -> None:
        """Ask for the workbook that was typed by a second person."""
        folder = self._context.preferences.value.save_folder
        kinds = f"{tr('Spreadsheets')} (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv)"
        dialog = QFileDialog(self, tr("Choose a spreadsheet"), folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.compare_file)
        dialog.open()

    def compare_file(self, chosen: str) -> None:
        """Hold a workbook against the interviews of the round."""
        path, workspace = Path(chosen), self._context.workspace
        options = ImportOptions(
            survey=self._survey, round=self.round.value() or "", branch=self._context.branch()
        )

        def work(progress: Progress) -> SecondFile:
            return workspace().entries.compare_file(path, options, progress)

        self._context.actions.run(
            tr("Comparing {file}", file=path.name),
            work,
            words=tr("{file} compared", file=path.name),
            then=self._on_file_compared,
            failed=self._page.show_error,
        )

    def _on_file_compared(self, found: SecondFile) -> None:
        left = len(found.without) + len(found.twice) + len(found.rejected)
        said = tr(
            "%n row was left out: no interview stands, or it was typed twice already|%n rows "
            "were left out: no interview stands, or it was typed twice already",
            n=left,
        )
        self._page.message.show_message(
            "warn" if left else "ok",
            tr("%n interview compared, {agree} without a difference|%n interviews compared, "
               "{agree} without a difference", n=found.compared,
               agree=texts.number(found.agree)),
            said if left else "",
        )  # fmt: skip

    def decide(self, decision: EntryDecision, other: Any = None) -> None:
        """Say which typing holds for the chosen difference, and keep it."""
        line, each = self._line, self.compared.current_row()
        if line is None or line.comparison is None or not isinstance(each, EntryDifference):
            return
        at = line.comparison.differences.index(each)
        settled = list(line.comparison.differences)
        settled[at] = decided(each, decision, other)
        comparison = replace(line.comparison, differences=tuple(settled))
        response, workspace = line.response, self._context.workspace
        form, language = self._form, self._language
        assert form is not None

        def work(_progress: Progress) -> Changes:
            return workspace().entries.decide(response, comparison)

        said = words.value(form, each.code, settled[at].value, language)
        label = words.label(form, each.code, language)
        self._context.actions.run(
            tr("Saving the decision"),
            work,
            words=tr("{question}: {answer}", question=label, answer=said),
            failed=self._page.show_error,
        )

    # -- building

    def _make_right(self) -> QWidget:
        self._title = text("", "section", wrap=True)
        self._facts = text("", "small", "text2", wrap=True)
        parts: list[Any] = []
        self.acts: list[QAction] = []
        for key, name, decision in (
            ("1", tr("The first holds"), EntryDecision.FIRST),
            ("2", tr("The second holds"), EntryDecision.SECOND),
            ("3", tr("Something else…"), EntryDecision.OTHER),
        ):
            act = QAction(name, self.compared)
            act.setShortcut(QKeySequence(key))
            act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            act.setData(decision)
            act.triggered.connect(self._on_act_triggered)
            self.compared.addAction(act)
            self.acts.append(act)
            push = button(name)
            push.clicked.connect(act.trigger)
            parts += [KeyHint(key), push]
        full = column(
            column(self._title, self._facts, gap=2, margins=(t.S2, t.S15, t.S2, t.S15)),
            rule(),
            gap=0,
        )
        full.addWidget(self.compared, 1)
        full.addWidget(PageFoot(1, *parts))
        nothing = EmptyState(
            "keyboard",
            tr("No interview was typed in this round"),
            tr("Type answers in from paper; then a second person types the same papers here."),
        )
        self.waits = EmptyState(
            "list-checks",
            tr("This paper waits for its second typing"),
            tr("A second person types it without seeing the first; then both are compared."),
            action=tr("Type it a second time"),
        )
        self.waits.acted.connect(self._on_second_wanted)
        agrees = EmptyState(
            "circle-check", tr("Both typings agree"), tr("There is nothing to decide.")
        )
        self._right = QStackedWidget()
        for part in (nothing, self.waits, agrees, box(full)):
            self._right.addWidget(part)
        return self._right

    # -- showing

    def _on_read(self, found: tuple[Questionnaire, list[EntryLine]]) -> None:
        self._form, lines = found
        self._language = language_of(self._form, self._context.preferences.value.language)
        kept = self._wanted
        self._wanted = ""
        self._line = None
        self.lines.show(lines)
        self._show_figures(lines)
        self._right.setCurrentIndex(NOTHING)
        at = next((n for n, each in enumerate(lines) if each.response == kept), 0)
        if lines:
            self.table.choose_row(at)
            self._on_line_chosen(lines[at])

    def _show_figures(self, lines: list[EntryLine]) -> None:
        clear(self._figures)
        twice = [each.comparison for each in lines if each.comparison is not None]
        compared = sum(each.compared for each in twice)
        same = sum(each.same for each in twice)
        rate = texts.percent(same / compared if compared else None, digits=1)
        said = tr("{same} of {compared} answers", same=texts.number(same),
                  compared=texts.number(compared)) if compared else ""  # fmt: skip
        waiting = sum(each.is_waiting for each in lines)
        self._figures.addWidget(
            figures([
                Figure(tr("Interviews typed"), texts.number(len(lines))),
                Figure(tr("Typed twice"), texts.number(len(twice)),
                       tr("%n to be typed again|%n to be typed again", n=waiting)),
                Figure(tr("Agreement"), rate, said),
                Figure(tr("Differences to decide"),
                       texts.number(sum(each.waiting for each in twice))),
            ])
        )  # fmt: skip

    def _on_line_chosen(self, line: object) -> None:
        if not isinstance(line, EntryLine):
            return
        self._line = line
        if line.comparison is None:
            self._right.setCurrentIndex(WAITS)
            return
        if not line.comparison.differences:
            self._right.setCurrentIndex(AGREES)
            return
        self._right.setCurrentIndex(DIFFERS)
        self._title.setText(f"{line.name} · {line.client}" if line.name else line.client)
        self._facts.setText(
            tr("First typed by {first}, a second time by {second} · {same} of {compared} answers "
               "agree", first=line.first_by or tr("an import"), second=line.second_by,
               same=texts.number(line.comparison.same),
               compared=texts.number(line.comparison.compared))
        )  # fmt: skip
        self.differences.show(line.comparison.differences)
        waiting = [n for n, d in enumerate(line.comparison.differences) if not d.decision]
        self.compared.choose_row(waiting[0] if waiting else 0)

    def _difference_cell(self, each: EntryDifference, name: str) -> Any:
        form, language = self._form, self._language
        if form is None:
            return None
        if name == "question":
            label = words.label(form, each.code, language)
            return Cell(texts.breakable(label), words.place(form, each.place, language), note=label)
        if name == "holds":
            if not each.decision:
                return Cell(tr("to decide"), tone="warn")
            return Cell(words.value(form, each.code, each.value, language), tone="plain")
        given = each.first if name == "first" else each.second
        said = words.value(form, each.code, given, language)
        return Cell(said, note=said)

    def _on_second_wanted(self) -> None:
        if self._line is not None:
            self.second_wanted.emit(self._line)

    def _on_act_triggered(self) -> None:
        act, each = self.sender(), self.compared.current_row()
        if not isinstance(act, QAction) or not isinstance(each, EntryDifference):
            return
        decision = EntryDecision(act.data())
        if decision is not EntryDecision.OTHER:
            self.decide(decision)
            return
        form = self._form
        assert form is not None
        dialog = OtherDialog(self._page, form, each, self._language)
        dialog.chosen.connect(self._on_other_chosen)
        dialog.open()

    def _on_other_chosen(self, value: object) -> None:
        self.decide(EntryDecision.OTHER, value)


def _line_columns() -> list[Column]:
    return [
        Column("client", tr("Client"), kind="two"),
        Column("state", tr("Second typing"), 170, "pill"),
    ]


def _line_cell(line: EntryLine, name: str) -> Any:
    if name == "client":
        return Cell(line.name or line.client, line.client)
    if line.comparison is None:
        return Cell(tr("to be typed"), tone="mute")
    if line.comparison.waiting:
        return Cell(tr("%n to decide|%n to decide", n=line.comparison.waiting), tone="warn")
    if line.comparison.differences:
        return Cell(tr("decided"), tone="ok")
    return Cell(tr("agrees"), tone="ok")


def _line_uid(line: EntryLine) -> str:
    return line.response


def _difference_columns() -> list[Column]:
    return [
        Column("question", tr("Question"), 0, "two"),
        Column("first", tr("First"), 150),
        Column("second", tr("Second"), 150),
        Column("holds", tr("Holds"), 130, "pill"),
    ]


def _difference_uid(each: EntryDifference) -> str:
    return f"{each.place}/{each.code}"
