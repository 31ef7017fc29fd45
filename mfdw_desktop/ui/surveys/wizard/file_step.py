"""Step 1: which file, what it holds, which questionnaire, round and branch it belongs to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QFrame

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.imports import SurveyRow
from mfdw_desktop.domain.surveys import is_round, round_order
from mfdw_desktop.domain.workbooks import WorkbookFacts
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.surveys.wizard.draft import SURVEY, ImportDraft
from mfdw_desktop.ui.surveys.wizard.step import Step
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.labels import IconLabel, text
from mfdw_desktop.ui.widgets.layout import card, column, row, scroll
from mfdw_desktop.ui.widgets.messages import MessageAction, MessageSlot
from mfdw_desktop.ui.widgets.painting import AA

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

FILTER = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.txt *.zip"
LATER_ROUNDS = 4


class DropArea(QFrame):
    """The place where a file is dropped or chosen."""

    dropped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setMinimumHeight(168)
        self._over = False
        self._name = text(tr("Drop a spreadsheet here"), "section")
        self._facts = text(
            tr("Excel, OpenDocument, CSV or a ZIP of ODK, as others made it"), "small", "text2",
            wrap=True,
        )  # fmt: skip
        for label in (self._name, self._facts):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.choose = button(tr("Choose a file…"), "plain", "folder-open")
        icon = IconLabel("file-spreadsheet", "accent", size=24, back="tint")
        self.setLayout(
            column(1, row(1, icon, 1), self._name, self._facts, row(1, self.choose, 1), 1,
                   gap=t.S1, margins=(t.S2, t.S2, t.S2, t.S2))
        )  # fmt: skip

    def show_file(self, name: str, facts: str) -> None:
        """Show which file was chosen and what it is."""
        self._name.setText(name)
        self._facts.setText(facts)
        self.choose.setText(tr("Choose another…"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: Any) -> None:
        """Take the mark away."""
        self._over = False
        self.update()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the dropped file on."""
        self._over = False
        self.update()
        self.dropped.emit(event.mimeData().urls()[0].toLocalFile())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dashed rim."""
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            pen = QPen(theme.colour("accent" if self._over else "outline"), 1.4)
            pen.setDashPattern([4, 4])
            painter.setPen(pen)
            painter.setBrush(theme.colour("tint" if self._over else "sunken"))
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(area, t.RADIUS_L, t.RADIUS_L)


class FileStep(Step):
    """Choose the file and say what it is."""

    define_wanted = Signal(str, bool)
    """Read a questionnaire from the file: (path, from its data)."""

    def __init__(self, page: Page, draft: ImportDraft) -> None:
        super().__init__(page, draft)
        self._surveys: list[SurveyRow] = []
        self.drop = DropArea()
        self.drop.dropped.connect(self.take)
        self.drop.choose.clicked.connect(self._on_choose_clicked)
        self._message = MessageSlot((0, 0, 0, 0))
        self.kind = Combo([
            (SURVEY, tr("Responses of a survey")),
            ("clients", tr("Clients of the branch")),
            ("awards", tr("Incentives that clients received")),
            ("schemes", tr("Incentive schemes")),
        ])  # fmt: skip
        self.survey = Combo(placeholder=tr("Choose a questionnaire"))
        self.round = Combo(placeholder=tr("Choose a round"))
        self.branch = Combo(placeholder=tr("Choose a branch"))
        self._form = Form(columns=2)
        for field in (
            Field("kind", tr("What is in the file"), self.kind),
            Field("survey", tr("Questionnaire"), self.survey),
            Field("round", tr("Round"), self.round),
            Field("branch", tr("Branch"), self.branch),
        ):
            self._form.add(field)
        self._form.changed.connect(self._on_changed)
        inner = column(self.drop, self._message, self._form, 1, gap=t.S2,
                       margins=(t.S3, t.S3, t.S3, t.S3))  # fmt: skip
        body = card(inner, surface="page")
        body.setMaximumWidth(820)
        self.setLayout(column(scroll(body), gap=0))

    def enter(self) -> None:
        """Load questionnaires and branches."""
        workspace = self.page.context.workspace

        def read(_progress: Progress) -> Any:
            found = workspace()
            branches = [(each.code, each.name) for each in found.organisation.branches()]
            return found.surveys.list(), branches

        self.page.context.jobs.read("import-choices", read, then=self._on_read,
                                    failed=self.page.show_error)  # fmt: skip

    def take(self, chosen: str) -> None:
        """Look into a file."""
        path = Path(chosen)
        self.drop.show_file(path.name, tr("Looking into the file …"))
        self.draft.path, self.draft.facts = path, None
        self.draft.forget_columns()
        self.draft.sheet, self.draft.header_row = "", None
        self._message.clear()
        self.ready_changed.emit()

        def look(progress: Progress) -> Any:
            from mfdw_desktop.services.inspection import inspect_workbook

            return inspect_workbook(path, progress=progress)

        self.page.context.jobs.read("inspect", look, then=self._on_facts, failed=self._on_failed)

    def is_ready(self) -> bool:
        """Tell whether file, questionnaire and round are chosen."""
        draft = self.draft
        if draft.facts is None or draft.facts.best_sheet is None:
            return False
        if self.branch.count() > 1 and not draft.branch and draft.kind != "schemes":
            return False
        return not draft.is_survey or bool(draft.survey and draft.round)

    def said(self) -> str:
        """Return the name of the file."""
        return self.draft.path.name if self.draft.path is not None else ""

    def act(self) -> str:
        """Return the words of the button that goes on."""
        return tr("Find the table")

    def _on_choose_clicked(self) -> None:
        folder = self.page.context.preferences.value.save_folder
        dialog = QFileDialog(self, tr("Choose a spreadsheet"), folder,
                             f"{tr('Spreadsheets')} ({FILTER});;{tr('All files')} (*)")  # fmt: skip
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    def _on_read(self, found: Any) -> None:
        self._surveys, branches = found
        self.survey.set_choices([(each.code, each.title) for each in self._surveys])
        self.branch.set_choices(branches)
        draft = self.draft
        self.kind.set_value(draft.kind)
        self.survey.set_value(draft.survey or (self._surveys[0].code if self._surveys else None))
        chosen = draft.branch or self.page.context.branch()
        self.branch.set_value(chosen or (branches[0][0] if len(branches) == 1 else None))
        self._fill_rounds()
        if draft.round:
            self.round.set_value(draft.round)
        self._form.field("branch").setVisible(len(branches) > 1)
        self._on_changed()

    def _fill_rounds(self) -> None:
        row_ = next((each for each in self._surveys if each.code == self.survey.value()), None)
        there = set(row_.rounds) if row_ is not None else set()
        names = {"diagnostic", "baseline", "final", *there}
        names |= {f"followup{number}" for number in range(1, LATER_ROUNDS + 1)}
        listed = sorted((name for name in names if is_round(name)), key=round_order)
        self.round.set_choices([
            (name, words.round_name(name) if name in there
             else tr("{round} (new)", round=words.round_name(name)))
            for name in listed
        ])  # fmt: skip

    def _on_changed(self) -> None:
        draft = self.draft
        if draft.survey != (self.survey.value() or ""):
            self._fill_rounds()
        draft.kind = self.kind.value() or SURVEY
        draft.survey = self.survey.value() or ""
        draft.survey_title = self.survey.currentText()
        draft.round = self.round.value() or ""
        draft.branch = self.branch.value() or ""
        draft.plan = None
        for name in ("survey", "round"):
            self._form.field(name).setVisible(draft.is_survey)
        self._advise()
        self.ready_changed.emit()

    def _on_facts(self, facts: WorkbookFacts) -> None:
        self.draft.facts = facts
        self.draft.sheet = facts.best_sheet or ""
        self.drop.show_file(self.said(), words.looks_like(facts))
        if facts.dialect == "mifos":
            self.kind.set_value("clients")
        self._on_changed()

    def _advise(self) -> None:
        """Say what is missing and offer the act that helps."""
        facts = self.draft.facts
        self._message.clear()
        if facts is None:
            return
        if facts.dialect == "xlsform":
            self._message.show_message(
                "info",
                tr("This file is a questionnaire, not data"),
                tr("Read it in; then import the answers that were collected with it."),
                actions=[MessageAction(tr("Read the questionnaire"), self._on_define_clicked)],
            )
        elif facts.best_sheet is None:
            self._message.show_message(
                "bad",
                tr("There is no table in this file"),
                tr("A table has a row of headings and rows under it. Choose another file."),
            )
        elif self.draft.is_survey and not self._surveys:
            self._message.show_message(
                "info",
                tr("There is no questionnaire yet"),
                tr("Read one from its XLSForm, or let one be drafted from this file."),
                actions=[MessageAction(tr("Draft one from this file"), self._on_draft_clicked)],
            )

    def _on_failed(self, error: BaseException) -> None:
        self.drop.show_file(self.said(), texts.DASH)
        self.draft.path = None
        self.ready_changed.emit()
        self.page.show_error(error)

    def _on_define_clicked(self) -> None:
        self.define_wanted.emit(str(self.draft.path), False)

    def _on_draft_clicked(self) -> None:
        self.define_wanted.emit(str(self.draft.path), True)
