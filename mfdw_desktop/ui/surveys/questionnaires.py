"""Questionnaires as cards, each with its rounds as a line of progress."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.imports import RoundRow, SurveyRow
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import card, clear, column, row, rule, scroll
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.status import Meter

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


@dataclass(frozen=True)
class Shown:
    """A questionnaire with its rounds."""

    survey: SurveyRow
    rounds: tuple[RoundRow, ...]


class SurveyCard(QWidget):
    """One questionnaire: what it is, how far its rounds are, what one can do."""

    import_wanted = Signal(str, str)
    """(code, name of the round or empty)"""
    template_wanted = Signal(str)
    export_wanted = Signal(str)

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self._shown = shown
        survey = shown.survey
        facts = [
            survey.code,
            tr("version {version}", version=survey.version) if survey.version else "",
            tr("%n question|%n questions", n=survey.questions),
            ", ".join(survey.languages),
        ]
        title = column(
            text(texts.breakable(survey.title), "section", wrap=True),
            text(" · ".join(part for part in facts if part), "small", "text2"),
            gap=2,
        )
        template = button(tr("Template…"), "ghost", "file-spreadsheet")
        template.setToolTip(tr("An Excel workbook to type answers into"))
        export = button(tr("Export…"), "ghost", "file-up")
        self.main = button(tr("Import a round"), "plain", "upload")
        template.clicked.connect(self._on_template_clicked)
        export.clicked.connect(self._on_export_clicked)
        self.main.clicked.connect(self._on_import_clicked)
        export.setEnabled(survey.responses > 0)
        head = row(gap=t.S1)
        head.addLayout(title, 1)
        for each in (template, export, self.main):
            head.addWidget(each)
        inner = column(gap=t.S2, margins=(t.S2, t.S2, t.S2, t.S2))
        inner.addLayout(head)
        if shown.rounds:
            inner.addWidget(rule())
            inner.addLayout(self._rounds())
        self.setLayout(column(card(inner), gap=0))
        self.setAccessibleName(survey.title)

    def _rounds(self) -> Any:
        line = row(gap=t.S3)
        most = max((each.target or each.responses for each in self._shown.rounds), default=0)
        for each in self._shown.rounds:
            line.addLayout(_round(each, most), 1)
        for _ in range(max(0, 4 - len(self._shown.rounds))):
            line.addStretch(1)
        return line

    def _on_template_clicked(self) -> None:
        self.template_wanted.emit(self._shown.survey.code)

    def _on_export_clicked(self) -> None:
        self.export_wanted.emit(self._shown.survey.code)

    def _on_import_clicked(self) -> None:
        self.import_wanted.emit(self._shown.survey.code, "")


class QuestionnairesPane(QWidget):
    """The cards, newest use first; or how to begin."""

    import_wanted = Signal(str, str)
    template_wanted = Signal(str)
    export_wanted = Signal(str)
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
        for each in found:
            made = self._made[each.survey.uid] = SurveyCard(each)
            made.import_wanted.connect(self.import_wanted)
            made.template_wanted.connect(self.template_wanted)
            made.export_wanted.connect(self.export_wanted)
            self._cards.addWidget(made)
        self._cards.addStretch(1)
        self._stack.setCurrentIndex(0 if found else 1)
        self._go_to_wanted()
        self.counted.emit(len(found))


def _round(each: RoundRow, most: int) -> Any:
    target = each.target or most
    said = tr("%n response|%n responses", n=each.responses)
    if each.target:
        said = tr("{done} of {target}", done=texts.number(each.responses),
                  target=texts.number(each.target))  # fmt: skip
    when = _span(each.first_on, each.last_on)
    figure = text(said, "strong")
    name = text(words.round_name(each.name), "small", "text2")
    meter = Meter(min(1.0, each.responses / target) if target else 0.0)
    part = column(row(name, 1, figure, gap=t.S1), meter, gap=t.S05)
    arms = " · ".join(f"{_arm(arm)} {texts.number(count)}" for arm, count in each.by_arm.items())
    below = " · ".join(bit for bit in (when, arms) if bit)
    if each.queued:
        below = tr("%n to decide|%n to decide", n=each.queued)
    part.addWidget(text(below, "small", "warn" if each.queued else "text3"))
    return part


def _span(first: str, last: str) -> str:
    if not first:
        return ""
    if first == last:
        return texts.day(first)
    return f"{texts.day(first, style='day')} – {texts.day(last)}"


def _arm(arm: str) -> str:
    return {"target": tr("target"), "comparison": tr("comparison")}.get(arm, tr("no arm"))
