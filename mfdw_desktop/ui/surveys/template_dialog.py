"""How the Excel template of a questionnaire is to be: its language, and its ticks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mfdw_desktop.domain.imports import SurveyRow
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.dialog import FormDialog
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.form import Field, Form

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

SPLIT, IN_ONE = "split", "one"


class TemplateDialog(FormDialog):
    """Ask for language and shape; `chosen` gives them."""

    chosen = Signal(str, str, bool)
    """(code of the questionnaire, language, several answers in one column)"""

    def __init__(self, page: Page, survey: SurveyRow, language: str = "") -> None:
        self._survey = survey
        languages = Combo([(each, each or tr("As in the form")) for each in survey.languages])
        shape = Combo([
            (SPLIT, tr("A column for each choice, 1 or 0")),
            (IN_ONE, tr("One column, codes with a space between")),
        ])  # fmt: skip
        form = Form(
            [
                Field("language", tr("Language of the headings"), languages, wide=True),
                Field(
                    "shape",
                    tr("Questions with several answers"),
                    shape,
                    wide=True,
                    hint=tr("The workbook has drop-downs, checks and a codebook; its headings "
                            "are locked, so that it can be imported again."),
                ),
            ]
        )  # fmt: skip
        super().__init__(
            tr("Template for Excel"), form, page, save=tr("Choose a place…"), size=(560, 380)
        )
        form.set_values({"language": language or next(iter(survey.languages), None),
                         "shape": SPLIT})  # fmt: skip
        self.submitted.connect(self._on_submitted)

    def _on_submitted(self, values: dict[str, object]) -> None:
        self.finish()
        language = str(values.get("language") or "")
        self.chosen.emit(self._survey.code, language, values.get("shape") == IN_ONE)
