"""The page of surveys: questionnaires, imports, second interviews; the wizard takes its place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.imports import FormDefined
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.page import Page, PageContext
from mfdw_desktop.ui.surveys.batches import BatchesPane
from mfdw_desktop.ui.surveys.blank_dialog import BlankDialog
from mfdw_desktop.ui.surveys.define_dialog import DefinedDialog
from mfdw_desktop.ui.surveys.entry.desk import EntryDesk, Guest
from mfdw_desktop.ui.surveys.file_saver import FileSaver
from mfdw_desktop.ui.surveys.health.view import HealthView
from mfdw_desktop.ui.surveys.questionnaires import QuestionnairesPane
from mfdw_desktop.ui.surveys.queue import QueuePane
from mfdw_desktop.ui.surveys.roles_dialog import RolesDialog
from mfdw_desktop.ui.surveys.round_dialog import RoundDialog
from mfdw_desktop.ui.surveys.survey_card import CardAct
from mfdw_desktop.ui.surveys.who import WhoPane
from mfdw_desktop.ui.surveys.wizard.draft import SURVEY, ImportDraft
from mfdw_desktop.ui.surveys.wizard.drop_area import dragged_file
from mfdw_desktop.ui.surveys.wizard.wizard import ImportWizard
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.layout import PageHead, box, column, row, rule, scroll
from mfdw_desktop.ui.widgets.tabs import Tabs

TAB_OF_KIND = {
    "questionnaire": 0, "round": 0, "response": 0, "batch": 1, "queue": 2, "who": 3,
}  # fmt: skip
IMPORT = "import"
"""Opened with the kind of a file (`clients awards schemes`) instead of a uid."""


class SurveysPage(Page):
    """Cards, batches and the queue; `import_file` opens the five steps."""

    title = "Surveys"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.wizard: ImportWizard | None = None
        self.health: HealthView | None = None
        self.questionnaires = QuestionnairesPane(self)
        self.batches = BatchesPane(self)
        self.queue = QueuePane(self)
        self.files = FileSaver(self)
        self.desk = EntryDesk(self, self)
        self.who = WhoPane(self)
        self.tabs = Tabs([tr("Questionnaires"), tr("Imports"), tr("Second interviews"),
                          tr("Who is this?")])  # fmt: skip
        self._panes = QStackedWidget()
        for pane in (self.questionnaires, self.batches, self.queue, self.who):
            # Beside a message little height is left on a small screen.
            self._panes.addWidget(scroll(pane, sideways=True))
        self.tabs.changed.connect(self._panes.setCurrentIndex)
        self._define = button(tr("Read a questionnaire…"), "plain", "file-text")
        self._define.clicked.connect(self.define)
        self._import = button(tr("Import…"), "primary", "upload", shortcut="Ctrl+Shift+I")
        self._import.clicked.connect(self._on_import_triggered)
        self._head = PageHead(tr("Surveys"), self._define, self._import)
        tabs = box(row(self.tabs, margins=(t.S3 - t.S1, 0, t.S3, 0)))
        lists = QWidget()
        layout = column(tabs, rule(), gap=0)
        layout.addWidget(self._panes, 1)
        lists.setLayout(layout)
        self._stack = QStackedWidget()
        self._stack.addWidget(lists)
        self._heads = column(self._head, gap=0)
        self.set_body(self._stack, head=box(self._heads))
        self.setAcceptDrops(True)
        self._connect()
        self._make_actions()

    def activate(self) -> None:
        """Load the lists."""
        for pane in (self.questionnaires, self.batches, self.queue, self.who):
            pane.load()

    def refresh(self, changes: Changes) -> None:
        """Let the lists look again."""
        for pane in (self.questionnaires, self.batches, self.queue, self.who):
            pane.refresh(changes)
        if self.health is not None:
            self.health.refresh(changes)
        self.desk.refresh(changes)

    def open(self, kind: str, uid: str) -> None:
        """Show a batch, the list of the record's kind, or the import of a kind of file."""
        if kind == IMPORT:
            self.import_file(kind=uid or SURVEY)
            return
        if kind == "response" and uid:
            self.desk.change(uid)
            return
        self.close_health()
        self.desk.leave()
        if self.wizard is not None:
            self.wizard.leave()
        self.tabs.choose(TAB_OF_KIND.get(kind, 0))
        if kind == "questionnaire":
            self.questionnaires.choose(uid)
        if kind == "batch" and uid.isdigit():
            self.batches.choose(int(uid))

    def page_actions(self) -> list[QAction]:
        """Return the acts, the primary one first."""
        return [self._act_import, self._act_enter, self._act_define]

    def may_close(self) -> bool:
        """Keep the window open while an import is written or decisions would be lost."""
        return self.desk.may_close() and (self.wizard is None or self.wizard.may_leave())

    def take_focus(self) -> None:
        """Begin in the open step, or in the open list."""
        if self.wizard is not None:
            self.wizard.take_focus()
        elif self.health is not None:
            self.health.take_focus()
        elif self.desk.view is not None:
            self.desk.view.take_focus()
        else:
            self.setFocus()

    def import_file(
        self, survey: str = "", round_name: str = "", path: str = "", *, kind: str = SURVEY
    ) -> None:
        """Open the wizard, perhaps on a questionnaire, a round and a file."""
        self.close_wizard()
        self.close_health()
        self.desk.leave()
        if self.wizard is not None or self.desk.view is not None:
            return
        wizard = ImportWizard(self, ImportDraft(kind=kind, survey=survey, round=round_name))
        wizard.closed.connect(self.close_wizard)
        wizard.file.define_wanted.connect(self._on_define_wanted)
        wizard.file.template_wanted.connect(self._on_template_wanted)
        wizard.undo_wanted.connect(self._on_undo_wanted)
        wizard.receipt_wanted.connect(self._on_receipt_wanted)
        wizard.queue_wanted.connect(self._on_queue_wanted)
        self.wizard = wizard
        self._head.hide()
        self._heads.addWidget(wizard.head)
        self._stack.addWidget(wizard)
        self._stack.setCurrentWidget(wizard)
        wizard.file.take_focus()
        if path:
            wizard.file.take(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file anywhere on the page, until it is being checked."""
        if dragged_file(event.mimeData()) and (self.wizard is None or self.wizard.number == 0):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import the dropped file."""
        path = dragged_file(event.mimeData())
        if path and self.wizard is not None:
            self.wizard.file.take(path)
        elif path:
            self.import_file(path=path)

    def close_wizard(self) -> None:
        """Go back to the lists."""
        if self.wizard is None or self.wizard.is_running():
            return
        wizard, self.wizard = self.wizard, None
        self._stack.setCurrentIndex(0)
        self._stack.removeWidget(wizard)
        # Only now: its sheet shows rows that are let go with it.
        wizard.stop()
        wizard.head.hide()
        self._head.show()
        for part in (wizard.head, wizard):
            part.deleteLater()
        self.message.clear()

    def show_health(self, code: str, round_name: str = "") -> None:
        """Open the health of a questionnaire's round, the latest without a name."""
        self.close_health()
        survey, rounds = self.questionnaires.survey(code), self.questionnaires.rounds(code)
        if survey is None or not rounds or self.wizard is not None:
            return
        self.health = HealthView(self, survey.code, survey.title, rounds, round_name or rounds[-1])
        self.health.closed.connect(self.close_health)
        self.health.second_wanted.connect(self._on_health_second_wanted)
        self.show_guest(self.health)
        self.health.load()
        self.health.take_focus()

    def close_health(self) -> None:
        """Go back from the health of a round to the lists."""
        if self.health is None:
            return
        view, self.health = self.health, None
        view.stop()
        self.take_guest_away(view)

    def show_guest(self, view: Guest) -> None:
        """Show a view with a head of its own in place of the lists."""
        self._head.hide()
        self._heads.addWidget(view.head)
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)

    def take_guest_away(self, view: Guest) -> None:
        """Go back to the lists."""
        self._stack.setCurrentIndex(0)
        self._stack.removeWidget(view)
        view.head.hide()
        self._head.show()
        for part in (view.head, view):
            part.deleteLater()
        self.message.clear()

    def define(self) -> None:
        """Ask for an XLSForm and read it."""
        dialog = QFileDialog(self, tr("Choose a questionnaire"), "",
                             tr("XLSForm (*.xlsx *.xlsm *.xls)"))  # fmt: skip
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.define_from)
        dialog.open()

    def define_from(self, chosen: str) -> None:
        """Read a questionnaire from an XLSForm."""
        path, workspace = Path(chosen), self.context.workspace

        def work(progress: Progress) -> Any:
            return workspace().surveys.define(path, progress)

        self._run_define(path, work)

    def draft_from(self, chosen: str) -> None:
        """Draft a questionnaire from a file of answers."""
        path, workspace = Path(chosen), self.context.workspace
        bare = code = _code_of(path)
        number = 1
        while self.questionnaires.survey(code) is not None:  # a draft is no version of another
            number += 1
            code = f"{bare}_{number}"

        def work(progress: Progress) -> Any:
            return workspace().surveys.define_from_data(path, code, progress=progress)

        self._run_define(path, work)

    def act(self, act: str, code: str) -> None:
        """Do what was chosen on the card of a questionnaire."""
        survey = self.questionnaires.survey(code)
        if survey is None:
            return
        if act == CardAct.IMPORT:
            self.import_file(code)
        elif act == CardAct.ENTER:
            self.desk.enter(code)
        elif act == CardAct.SECOND:
            self.desk.compare(code)
        elif act == CardAct.EXPORT:
            self.files.ask_export(survey)
        elif act == CardAct.CODEBOOK:
            self.files.ask_codebook(code)
        elif act == CardAct.HARMONISE:
            self.files.ask_harmonisation(survey)
        elif act == CardAct.ROLES:
            self._ask_roles(code)
        elif act == CardAct.ROUND:
            RoundDialog(self, code, self.questionnaires.plans(code)).open()
        elif act == CardAct.HEALTH:
            self.show_health(code)
        elif act == CardAct.TEMPLATE:
            self.files.ask_template(survey)
        elif act == CardAct.BLANK:
            dialog = BlankDialog(self, survey)
            dialog.open()
            dialog.load()

    def _ask_roles(self, code: str) -> None:
        workspace = self.context.workspace

        def read(_progress: Progress) -> Any:
            return code, workspace().surveys.roles(code)

        self.context.jobs.read("survey-roles", read, then=self._on_roles, failed=self.show_error)

    def _on_roles(self, found: Any) -> None:
        code, lines = found
        RolesDialog(self, code, lines).open()

    def _run_define(self, path: Path, work: Any) -> None:
        self.context.actions.run(
            tr("Reading {file}", file=path.name),
            work,
            words=tr("{file} read", file=path.name),
            then=self._on_defined,
            failed=self.show_error,
        )

    def _connect(self) -> None:
        pane = self.questionnaires
        pane.wanted.connect(self.act)
        pane.define_wanted.connect(self.define)
        self.queue.counted.connect(self._on_queue_counted)
        self.who.counted.connect(self._on_who_counted)

    def _make_actions(self) -> None:
        self._act_import = QAction(tr("Import a spreadsheet"), self)
        self._act_import.setShortcut(QKeySequence("Ctrl+Shift+I"))
        self._act_import.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self._act_import)
        self._act_import.triggered.connect(self._on_import_triggered)
        self._act_enter = QAction(tr("Type answers in"), self)
        self._act_enter.setShortcut(QKeySequence("Ctrl+Shift+E"))
        self._act_enter.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self._act_enter)
        self._act_enter.triggered.connect(self._on_enter_triggered)
        self._act_define = QAction(tr("Read a questionnaire"), self)
        self._act_define.triggered.connect(self.define)

    def _on_import_triggered(self) -> None:
        self.import_file()

    def _on_enter_triggered(self) -> None:
        code = self.questionnaires.first()
        if code and self.desk.view is None and self.wizard is None:
            self.close_health()
            self.desk.enter(code)

    def _on_queue_counted(self, count: int) -> None:
        name = tr("Second interviews")
        self.tabs.rename(2, f"{name} {texts.number(count)}" if count else name)

    def _on_who_counted(self, count: int) -> None:
        name = tr("Who is this?")
        self.tabs.rename(3, f"{name} {texts.number(count)}" if count else name)

    def _on_health_second_wanted(self, round_name: str) -> None:
        if self.health is not None:
            code = self.health.survey
            self.close_health()
            self.desk.compare(code, round_name)

    def _on_define_wanted(self, chosen: str, from_data: bool) -> None:
        if from_data:
            self.draft_from(chosen)
        else:
            self.define_from(chosen)

    def _on_template_wanted(self, kind: str, code: str) -> None:
        survey = self.questionnaires.survey(code) if kind == SURVEY else None
        if survey is not None:
            self.files.ask_template(survey)
        elif kind != SURVEY:
            self.files.ask_list_template(kind)

    def _on_defined(self, defined: FormDefined) -> None:
        if self.wizard is not None:
            self.wizard.draft.survey = defined.code
            self.wizard.file.enter()
        DefinedDialog(self, defined).open()

    def _on_undo_wanted(self, batch: int) -> None:
        self.close_wizard()
        self.tabs.choose(1)
        self.batches.undo(batch)

    def _on_receipt_wanted(self, batch: int) -> None:
        self.close_wizard()
        self.tabs.choose(1)
        self.batches.choose(batch)

    def _on_queue_wanted(self) -> None:
        self.close_wizard()
        has_second = bool(self.queue.model.rows)
        self.tabs.choose(TAB_OF_KIND["queue" if has_second else "who"])


def _code_of(path: Path) -> str:
    """Return a code for a questionnaire from the name of its file."""
    letters = [each if each.isalnum() and each.isascii() else "_" for each in path.stem.lower()]
    code = "_".join(part for part in "".join(letters).split("_") if part)
    return code[:40] if code and code[0].isalpha() else f"survey_{code}"[:40]
