"""The blank questionnaire before it is printed: its own pages, language and size of paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeySequence, QShortcut

from mfdw_desktop.common import paths
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.imports import SurveyRow
from mfdw_desktop.domain.papers import PrintedPaper
from mfdw_desktop.domain.surveys import language_code
from mfdw_desktop.ui import errors, languages
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.printing import Printing
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.dialog import Dialog
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, row, rule
from mfdw_desktop.ui.widgets.paper_view import PaperView
from mfdw_desktop.ui.widgets.save_dialog import ask_place

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class BlankDialog(Dialog):
    """See the paper, print it, or save it as PDF."""

    def __init__(self, page: Page, survey: SurveyRow) -> None:
        super().__init__(tr("Blank questionnaire"), page, size=(920, 860))
        self._context, self._survey = page.context, survey
        self.language = Combo(languages.language_choices())
        self.language.setAccessibleName(tr("Language"))
        self.language.set_value(_first_language(survey, self._context.preferences.value.language))
        self.paper_size = Combo([("a4", "A4"), ("letter", tr("Letter"))])
        self.paper_size.setAccessibleName(tr("Paper size"))
        for combo in (self.language, self.paper_size):
            combo.edited.connect(self.load)
        bar = row(
            text(tr("Language"), "small", "text2"), self.language,
            text(tr("Paper size"), "small", "text2"), self.paper_size, 1,
            gap=t.S1, margins=(t.S3, t.S1, t.S3, t.S1),
        )  # fmt: skip
        self.view = PaperView(self._context.jobs, key="blank")
        self.view.failed.connect(self._on_failed)
        self.printing = Printing(self, self._context.jobs, self.message, save=self.ask_place)
        self._body.addWidget(box(bar))
        self._body.addWidget(rule())
        self._body.addWidget(self.view, 1)
        self.save = button(tr("Save PDF"), "plain", "download", shortcut="Ctrl+S")
        self.save.clicked.connect(self.ask_place)
        self.print = button(tr("Print…"), "primary", "printer", shortcut="Ctrl+P")
        self.print.clicked.connect(self.print_paper)
        for key, act in (
            ("Ctrl+S", self.ask_place), ("Ctrl+P", self.print_paper),
            ("Ctrl+F", self.view.finder.begin),
        ):  # fmt: skip
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self.set_foot(self.cancel_button(tr("Close")), self.save, self.print)
        self._allow(False)

    def load(self) -> None:
        """Draw the paper in the language and size that are chosen."""
        self._context.jobs.read(
            "preview-blank", self._work(None), then=self._on_drawn, failed=self._on_failed
        )

    def ask_place(self) -> None:
        """Ask where the PDF goes."""
        folder = Path(self._context.preferences.value.save_folder)
        name = f"{self._survey.code}_{self.language.value()}.pdf"
        ask_place(self, tr("Save the paper"), folder / name, self.save_to,
                  kinds=tr("PDF (*.pdf);;Excel (*.xlsx)"), keeps_old=True)  # fmt: skip

    def save_to(self, chosen: str) -> None:
        """Save the PDF under a name, or under the next free version of it."""
        out = Path(chosen)
        self._context.preferences.change(save_folder=str(out.parent))
        self._context.jobs.write(
            tr("Saving the paper"), self._work(out), then=self._on_saved, failed=self._on_failed
        )

    def print_paper(self) -> None:
        """Print through the system's dialog."""
        self.printing.ask(self.view.pages, self._survey.title)

    def _work(self, out: Path | None) -> Any:
        """Return the work that draws the paper: to a file, or as bytes."""
        code, workspace = self._survey.code, self._context.workspace
        size, language = self.paper_size.value() or "", self.language.value() or ""

        def work(progress: Progress) -> Any:
            surveys = workspace().surveys
            if out is not None and out.suffix.lower() == ".xlsx":
                # the workbook that answers are typed into, which the import reads
                target = paths.free_name(out)
                surveys.template(code, target, language, overwrite=True)
                return target
            if out is None:
                return surveys.preview_blank(code, paper=size, language=language, progress=progress)
            return surveys.blank(code, out, paper=size, language=language, progress=progress)

        return work

    def _allow(self, on: bool) -> None:
        self.save.setEnabled(on)
        self.print.setEnabled(on)

    def _on_drawn(self, data: bytes) -> None:
        self.message.clear()
        self._allow(True)
        self.view.show_pdf(data)

    def _on_saved(self, paper: PrintedPaper | Path) -> None:
        file = paper if isinstance(paper, Path) else paper.file
        self.message.show_message("ok", tr("{file} saved", file=file.name))

    def _on_failed(self, error: BaseException) -> None:
        errors.show(error, self, slot=self.message)


def _first_language(survey: SurveyRow, spoken: str) -> str:
    """Return the language to begin with: the window's if the form has it, else the form's."""
    known = dict(languages.language_choices())
    codes = [code for each in survey.languages if (code := language_code(each)) in known]
    return spoken if spoken in codes or not codes else codes[0]
