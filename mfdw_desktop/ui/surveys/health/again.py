"""Records held against the interviews of a round: second typings, and a back-check from a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.survey_health import CHECK_TYPES, CheckId, Line
from mfdw_desktop.services import health_words
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.layout import NONE, row

if TYPE_CHECKING:
    from mfdw_desktop.services.entry_files import SecondFile
    from mfdw_desktop.ui.page import Page


class AgainBar(QWidget):
    """The acts of the checks that compare two records of an interview."""

    second_wanted = Signal()
    """The differences between typings are to be decided."""

    def __init__(self, page: Page, survey: str) -> None:
        super().__init__()
        self._page, self._context, self._survey = page, page.context, survey
        self._round = ""
        self.read = button(tr("Read a back-check…"), "plain", "upload")
        self.read.clicked.connect(self.ask_file)
        self.decide = button(tr("Second entries"), "plain", "list-checks")
        self.decide.clicked.connect(self.second_wanted)
        self.kind = Combo([(str(each), health_words.check_type_words(each))
                           for each in (0, *CHECK_TYPES)])  # fmt: skip
        self.kind.setAccessibleName(tr("Type of the question in back-checks"))
        self.kind.setToolTip(tr("Type of the question in back-checks"))
        self.kind.edited.connect(self._on_kind_edited)
        self.kind.hide()
        self._question = ""
        self.setLayout(row(self.kind, self.read, self.decide, margins=NONE))
        self.hide()

    def show_for(self, check: CheckId, round_name: str) -> None:
        """Show what can be done about a check."""
        self._round = round_name
        self.kind.hide()
        self.read.setVisible(check is CheckId.BACK_CHECKS)
        self.decide.setVisible(check is CheckId.TYPINGS)
        self.setVisible(check in (CheckId.BACK_CHECKS, CheckId.TYPINGS))

    def show_line(self, line: Line | None) -> None:
        """Offer the type of the question that is chosen among the back-checks."""
        is_question = line is not None and line.kind == "question"
        self.kind.setVisible(is_question and not self.read.isHidden())
        if line is not None and is_question:
            self._question = line.what
            own = next((kind for kind in CHECK_TYPES if f"type{kind}" in line.figures), 0)
            self.kind.set_value(str(own))

    def _on_kind_edited(self) -> None:
        workspace, survey, question = self._context.workspace, self._survey, self._question
        kind = int(self.kind.value() or 0)

        def work(_progress: Progress) -> Any:
            return workspace().check_types.give(survey, {question: kind})

        self._context.actions.run(
            tr("Saving the type"),
            work,
            words=tr("Type saved"),
            failed=self._page.show_error,
        )

    def ask_file(self) -> None:
        """Ask for the workbook of the back-check."""
        folder = self._context.preferences.value.save_folder
        kinds = f"{tr('Spreadsheets')} (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv)"
        dialog = QFileDialog(self, tr("Choose a spreadsheet"), folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.read_file)
        dialog.open()

    def read_file(self, chosen: str) -> None:
        """Hold the interviews of a back-check against those of the round; it can be undone."""
        path, workspace = Path(chosen), self._context.workspace
        options = ImportOptions(
            survey=self._survey, round=self._round, branch=self._context.branch()
        )

        def work(progress: Progress) -> SecondFile:
            return workspace().entries.compare_file(path, options, progress, is_back_check=True)

        self._context.actions.run(
            tr("Comparing {file}", file=path.name),
            work,
            words=tr("{file} compared", file=path.name),
            then=self._on_read,
            failed=self._page.show_error,
        )

    def _on_read(self, found: SecondFile) -> None:
        left = len(found.without) + len(found.twice) + len(found.rejected)
        said = tr(
            "%n row was left out: no interview stands, or it was checked already|%n rows were "
            "left out: no interview stands, or they were checked already", n=left,
        )  # fmt: skip
        self._page.message.show_message(
            "warn" if left else "ok",
            tr("%n interview compared, {agree} without a difference|%n interviews compared, "
               "{agree} without a difference", n=found.compared, agree=texts.number(found.agree)),
            said if left else "",
        )  # fmt: skip
