"""Questionnaires as cards, each with its rounds as a line of progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.imports import RoundRow, SurveyRow
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys.survey_card import Shown, SurveyCard
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.layout import clear, column, scroll
from mfdw_desktop.ui.widgets.messages import EmptyState

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class QuestionnairesPane(QWidget):
    """The cards, newest use first; or how to begin."""

    wanted = Signal(str, str)
    """(act of a card, code of the questionnaire)"""
    define_wanted = Signal()
    counted = Signal(int)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._context = page, page.context
        self._cards = column(gap=t.S2, margins=(t.S3, t.S2, t.S3, t.S3))
        body = QWidget()
        body.setLayout(self._cards)
        self._empty = EmptyState(
            "clipboard-list",
            tr("No questionnaires yet"),
            tr("Read one from an XLSForm of KoboToolbox or ODK, or import a file of answers."),
            action=tr("Read a questionnaire…"),
            primary=False,
        )
        self._empty.acted.connect(self.define_wanted)
        self._made: dict[str, SurveyCard] = {}
        self._surveys: dict[str, SurveyRow] = {}
        self._plans: dict[str, tuple[RoundRow, ...]] = {}
        self._rounds: dict[str, list[str]] = {}
        self._wanted = ""
        self._scroll = scroll(body)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._empty)
        self.setLayout(column(self._stack, gap=0))

    def load(self) -> None:
        """Load questionnaires and rounds."""
        self._context.jobs.read(
            "questionnaires", self._read, then=self._on_read, failed=self._page.show_error
        )

    def refresh(self, changes: Changes) -> None:
        """Load again when surveys changed."""
        if changes.touches("questionnaire", "survey_round", "response", "queued_interview"):
            self.load()

    def choose(self, uid: str) -> None:
        """Bring a questionnaire into sight with the hands on it, now or when it is read."""
        self._wanted = uid
        self._go_to_wanted()

    def first(self) -> str:
        """Return the code of the first questionnaire; empty without any."""
        return next(iter(self._surveys), "")

    def survey(self, code: str) -> SurveyRow | None:
        """Return a questionnaire of the list by its code."""
        return self._surveys.get(code)

    def rounds(self, code: str) -> list[str]:
        """Return the rounds of a questionnaire in which responses stand, in order."""
        return self._rounds.get(code, [])

    def plans(self, code: str) -> tuple[RoundRow, ...]:
        """Return every round of a questionnaire, also those that are only planned."""
        return self._plans.get(code, ())

    def _go_to_wanted(self) -> None:
        card_ = self._made.get(self._wanted)
        if card_ is not None:
            self._wanted = ""
            self._scroll.ensureWidgetVisible(card_)
            card_.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self, _progress: Progress) -> list[Shown]:
        service = self._context.workspace().surveys
        return [Shown(each, tuple(service.rounds(each.code))) for each in service.list()]

    def _on_read(self, found: list[Shown]) -> None:
        clear(self._cards)
        self._made = {}
        self._surveys = {each.survey.code: each.survey for each in found}
        self._plans = {each.survey.code: each.rounds for each in found}
        self._rounds = {
            each.survey.code: [one.name for one in each.rounds if one.responses] for each in found
        }
        for each in found:
            made = self._made[each.survey.uid] = SurveyCard(each)
            made.wanted.connect(self.wanted)
            self._cards.addWidget(made)
        self._cards.addStretch(1)
        self._stack.setCurrentIndex(0 if found else 1)
        self._go_to_wanted()
        self.counted.emit(len(found))
