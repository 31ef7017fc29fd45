"""When neither of two typings is right: what the paper really says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from mfdw_desktop.common import clock
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.domain.survey_entries import DAY, EntryDifference
from mfdw_desktop.domain.survey_paper import paper_codes, plain_label
from mfdw_desktop.domain.survey_typing import read_typed
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire
from mfdw_desktop.ui.surveys.entry import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.dialog import FormDialog
from mfdw_desktop.ui.widgets.editors import LineEdit
from mfdw_desktop.ui.widgets.form import Field, Form

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class OtherDialog(FormDialog):
    """Type the answer as it stands on paper; `chosen` gives it."""

    chosen = Signal(object)

    def __init__(
        self, page: Page, form: Questionnaire, difference: EntryDifference, language: str
    ) -> None:
        self._form, self._code, self._language = form, difference.code, language
        kind = QuestionKind.DAY if difference.code == DAY else QuestionKind.TEXT
        self._question = form.question(difference.code) or Question("", "", "", kind)
        self._choices = form.choices_of(self._question)
        codes = paper_codes(self._choices)
        hint = "   ".join(
            f"{codes[each.name]} {plain_label(each.labels.get(language) or each.name)}"
            for each in self._choices
        )
        label = words.label(form, difference.code, language)
        fields = Form([Field("answer", label, LineEdit(), hint=hint, wide=True)])
        super().__init__(tr("What the paper says"), fields, page, save=tr("Take it"),
                         size=(520, 280))  # fmt: skip
        self.submitted.connect(self._on_submitted)

    def _on_submitted(self, values: dict[str, Any]) -> None:
        found = read_typed(
            self._question, self._choices, values.get("answer") or "", today=clock.today(),
            language=self._language,
        )  # fmt: skip
        if found.problem:
            self.form.set_errors([FieldProblem("answer", found.problem, fields=found.fields)])
            return
        self.finish()
        self.chosen.emit(found.value)
