"""Step 1: which file, what it holds, which questionnaire, round and branch it belongs to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from mfdw_desktop.common.i18n import translate
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.imports import SurveyRow
from mfdw_desktop.domain.lists import BOOK_LISTS
from mfdw_desktop.domain.rounds import RoundGuess
from mfdw_desktop.domain.workbooks import TableChoice, WorkbookFacts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.surveys.round_dialog import round_names
from mfdw_desktop.ui.surveys.wizard.draft import BY_COLUMN, SURVEY, ImportDraft
from mfdw_desktop.ui.surveys.wizard.drop_area import DropArea
from mfdw_desktop.ui.surveys.wizard.file_facts import FileFacts
from mfdw_desktop.ui.surveys.wizard.step import Step
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.layout import column, row, rule, scroll
from mfdw_desktop.ui.widgets.messages import MessageAction, MessageSlot

if TYPE_CHECKING:
    from mfdw_desktop.services.list_recognition import Recognised
    from mfdw_desktop.ui.page import Page

FILTER = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.txt *.zip"
ROOMY = 900
"""From this width on the facts stand beside the file."""


class FileStep(Step):
    """Choose the file and say what it is."""

    define_wanted = Signal(str, bool)
    """Read a questionnaire from the file: (path, from its data)."""
    template_wanted = Signal(str, str)
    """A workbook to enter answers or a list in: (kind, code of the questionnaire)."""

    def __init__(self, page: Page, draft: ImportDraft) -> None:
        super().__init__(page, draft)
        self.work.done.connect(self._on_facts)
        self.work.failed.connect(self._on_failed)
        self._surveys: list[SurveyRow] = []
        self._guess: RoundGuess | None = None
        self._recognised: Recognised | None = None
        self.drop = DropArea()
        self.drop.dropped.connect(self.take)
        self.drop.choose.clicked.connect(self.choose)
        self._message = MessageSlot((0, 0, 0, 0))
        self.kind = Combo([
            (SURVEY, tr("Responses of a survey")),
            ("clients", tr("Clients of the branch")),
            ("awards", tr("Incentives that clients received")),
            ("schemes", tr("Incentive schemes")),
            ("loans", tr("Loan statements: instalments due and paid")),
            *((each.code, translate(each.title)) for each in BOOK_LISTS),
        ])  # fmt: skip
        self.survey = Combo(placeholder=tr("Choose a questionnaire"))
        self.round = Combo(placeholder=tr("Choose a round"))
        self.branch = Combo(placeholder=tr("Choose a branch"))
        self._form = Form(columns=2)
        for field in (
            Field("kind", tr("What is in the file"), self.kind, wide=True),
            Field("survey", tr("Questionnaire"), self.survey),
            Field("round", tr("Round"), self.round),
            Field("branch", tr("Branch"), self.branch),
        ):
            self._form.add(field)
        self._form.changed.connect(self._on_changed)
        self.template = button(tr("Save an empty template for Excel…"), "link")
        self.template.clicked.connect(self._on_template_clicked)
        self.drafted = button(tr("Draft a questionnaire from this file…"), "link")
        self.drafted.clicked.connect(self._on_draft_clicked)
        links = row(self.template, self.drafted, 1, gap=t.S2)
        inner = column(self.drop, self._message, self._form, links, 1, gap=t.S2,
                       margins=(t.S3, t.S3, t.S3, t.S3))  # fmt: skip
        body = QWidget()
        body.setLayout(inner)
        body.setMaximumWidth(820)
        self._facts = FileFacts()
        self._line = rule(vertical=True)
        self.setLayout(row(scroll(body), self._line, self._facts, gap=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the facts out where there is no room for them."""
        super().resizeEvent(event)
        for part in (self._line, self._facts):
            part.setVisible(self.width() >= ROOMY)

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
        self.draft.table = TableChoice()
        self.draft.begin_sheet("")
        self._facts.show_help()
        self._message.clear()
        self.page.message.clear()

        def look(progress: Progress) -> Any:
            from mfdw_desktop.services.inspection import inspect_workbook
            from mfdw_desktop.services.list_recognition import recognise

            facts = inspect_workbook(path, progress=progress)
            return facts, recognise(facts)

        self.work.start(tr("Looking into the file"), look)
        self.ready_changed.emit()

    def again(self) -> None:
        """Look into the file after it was stopped."""
        if self.draft.path is not None:
            self.take(str(self.draft.path))

    def take_focus(self) -> None:
        """Begin with the choice of a file, or with what it holds."""
        (self.drop.choose if self.draft.path is None else self.kind).setFocus()

    def choose(self) -> None:
        """Ask for a file."""
        folder = self.page.context.preferences.value.save_folder
        dialog = QFileDialog(self, tr("Choose a spreadsheet"), folder,
                             f"{tr('Spreadsheets')} ({FILTER});;{tr('All files')} (*)")  # fmt: skip
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take)
        dialog.open()

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
        self._on_changed()
        self._guess_round()

    def _fill_rounds(self) -> None:
        row_ = next((each for each in self._surveys if each.code == self.survey.value()), None)
        there = set(row_.rounds) if row_ is not None else set()
        listed = round_names(list(there))
        choices = [
            (name, words.round_name(name) if name in there
             else tr("{round} (new)", round=words.round_name(name)))
            for name in listed
        ]  # fmt: skip
        if self._guess is not None and self._guess.why == "column":
            choices.append((BY_COLUMN, tr("As the file says")))
        self.round.set_choices(choices)

    def _on_changed(self) -> None:
        draft = self.draft
        before = (draft.kind, draft.survey, draft.round, draft.branch)
        if draft.survey != (self.survey.value() or ""):
            self._fill_rounds()
        draft.kind = self.kind.value() or SURVEY
        draft.survey = self.survey.value() or ""
        draft.survey_title = self.survey.currentText()
        draft.round = self.round.value() or ""
        draft.branch = self.branch.value() or ""
        if before[:2] != (draft.kind, draft.survey):
            draft.begin_table()
        elif before[2:] != (draft.round, draft.branch):
            draft.forget_plan()
        for name in ("survey", "round"):
            self._form.field(name).setVisible(draft.is_survey)
        has_choice = self.branch.count() > 1 and draft.kind != "schemes"
        self._form.field("branch").setVisible(has_choice)
        self.template.setVisible(not draft.is_survey or bool(draft.survey))
        self._advise()
        self.ready_changed.emit()

    def _on_facts(self, found: tuple[WorkbookFacts, Recognised | None]) -> None:
        facts, self._recognised = found
        self.draft.facts = facts
        self.draft.sheet = facts.best_sheet or ""
        self._facts.show_facts(facts)
        self.drop.show_file(self.said(), words.looks_like(facts))
        if facts.tool == "mifos":
            self.kind.set_value("clients")
        elif self._recognised is not None and self.draft.is_survey and not self.draft.round:
            # who came here for a certain list or round has said what the file is
            self.kind.set_value(self._recognised.kind)
        self._guess = None
        self._on_changed()
        self._guess_round()

    def _guess_round(self) -> None:
        """Ask which round the file seems to be of, by its own word or by its days."""
        draft, workspace = self.draft, self.page.context.workspace
        survey, facts = draft.survey, draft.facts
        if not draft.is_survey or not survey or facts is None:
            return

        def read(_progress: Progress) -> Any:
            return survey, workspace().surveys.guess_round(survey, facts)

        self.page.context.jobs.read(
            "import-round", read, then=self._on_guessed, failed=self.page.show_error
        )

    def _on_guessed(self, found: tuple[str, RoundGuess | None]) -> None:
        survey, guess = found
        if guess is None or survey != self.draft.survey:
            return
        self._guess, chosen = guess, self.draft.round
        self._fill_rounds()
        self.round.set_value(chosen or (BY_COLUMN if guess.several else guess.name))
        self._on_changed()

    def _advise(self) -> None:
        """Say what is missing and offer the act that helps."""
        facts = self.draft.facts
        self._message.clear()
        self._form.field("round").say(self._guess_words(), "ok")
        self._form.field("kind").say(self._proof_words(), "ok")
        # It is of none of the questionnaires perhaps: only a person can tell.
        has_answers = facts is not None and facts.best_sheet and facts.dialect != "xlsform"
        self.drafted.setVisible(bool(has_answers and self.draft.is_survey and self._surveys))
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

    def _proof_words(self) -> str:
        """Return by which columns the kind of list is known."""
        found = self._recognised
        if found is None or found.kind != self.draft.kind or self.draft.facts is None:
            return ""
        return tr("Recognised by the columns: {columns}", columns=", ".join(found.proof))

    def _guess_words(self) -> str:
        """Return why a round is offered."""
        guess = self._guess
        if guess is None or self.draft.round not in (guess.name, BY_COLUMN):
            return ""
        if guess.why == "column":
            return tr("A column of the file names the round.")
        return tr("The days of the interviews lie in its plan.")

    def _on_failed(self, error: BaseException) -> None:
        self.drop.show_file(self.said(), tr("This file cannot be read"))
        self.draft.path = None
        self.ready_changed.emit()
        self.page.show_error(error)

    def _on_define_clicked(self) -> None:
        self.define_wanted.emit(str(self.draft.path), False)

    def _on_draft_clicked(self) -> None:
        self.define_wanted.emit(str(self.draft.path), True)

    def _on_template_clicked(self) -> None:
        self.template_wanted.emit(self.draft.kind, self.draft.survey)
