"""Name the choice that an «other» text means: for all responses of the round at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.survey_health import HealthReport, Line
from mfdw_desktop.services import health_words
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.labels import Elided, text
from mfdw_desktop.ui.widgets.layout import row


class NamingBar(QWidget):
    """A text, the choices of its question, and the act; shown for «other, specify» only."""

    failed = Signal(object)

    def __init__(self, context: PageContext, survey: str) -> None:
        super().__init__()
        self._context, self._survey = context, survey
        self._round, self._line = "", Line("")
        self._words = Elided("", "strong", least=64)
        self.choice = Combo()
        self.choice.setAccessibleName(tr("Choice that the text means"))
        self.choice.setMinimumWidth(160)
        self.choice.edited.connect(self._on_edited)
        self.act = button(tr("Use this choice"), "plain", "check")
        self.act.clicked.connect(self._on_act_clicked)
        means = text(tr("means"), "body", "text2")
        self.setLayout(row(self._words, means, self.choice, self.act, 1, gap=t.S1,
                           margins=(t.S2, 0, t.S2, t.S1)))  # fmt: skip
        self.hide()

    def show_line(self, line: Line | None, found: HealthReport | None = None) -> None:
        """Offer the choices for a text; nothing hides the bar."""
        question = found.form.question(line.what) if line is not None and found else None
        self.setVisible(question is not None)
        if line is None or found is None or question is None:
            return
        self._line, self._round = line, found.round
        self._words.setText(f"«{line.value}»")
        names = [each.name for each in found.form.choices_of(question)]
        self.choice.set_choices([
            (name, texts.breakable(health_words.choice_label(found.form, line.what, name)))
            for name in names
        ])  # fmt: skip
        self.choice.set_value(line.suggestion or None)
        self._on_edited()

    def _on_edited(self) -> None:
        self.act.setEnabled(bool(self.choice.value()))

    def _on_act_clicked(self) -> None:
        choice = self.choice.value()
        workspace, survey, round_name, line = (
            self._context.workspace, self._survey, self._round, self._line,
        )  # fmt: skip

        def work(_progress: Progress) -> Any:
            return workspace().surveys.name_other(survey, round_name, line.what, line.value, choice)

        self._context.actions.run(
            tr("Naming answers"),
            work,
            words=tr("«{text}» named", text=line.value),
            failed=self.failed.emit,
        )
