"""One questionnaire as a card: what it is, how far its rounds are, what one can do with it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mfdw_desktop.domain.imports import RoundRow, SurveyRow
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.buttons import button, icon_button
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import card, column, row, rule
from mfdw_desktop.ui.widgets.status import Meter


class CardAct(StrEnum):
    """What one can do with a questionnaire."""

    IMPORT = "import"
    ENTER = "enter"
    SECOND = "second"
    ROUND = "round"
    ROLES = "roles"
    BLANK = "blank"
    TEMPLATE = "template"
    EXPORT = "export"
    HEALTH = "health"
    CODEBOOK = "codebook"
    HARMONISE = "harmonise"


@dataclass(frozen=True)
class Shown:
    """A questionnaire with its rounds."""

    survey: SurveyRow
    rounds: tuple[RoundRow, ...]


class SurveyCard(QWidget):
    """One questionnaire; the two daily acts are buttons, the others stand in a menu."""

    wanted = Signal(str, str)
    """(act, code of the questionnaire)"""

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
            text(" · ".join(part for part in facts if part), "small", "text2", wrap=True),
            gap=2,
        )
        self.menu = self._make_menu()
        self.more = icon_button("ellipsis", tr("More"))
        self.more.clicked.connect(self._on_more_clicked)
        self.enter = button(tr("Type answers in"), "plain", "keyboard")
        self.enter.clicked.connect(self._on_enter_clicked)
        self.main = button(tr("Import a round"), "plain", "upload")
        self.main.clicked.connect(self._on_import_clicked)
        self.health = button(tr("Health"), "ghost", "stethoscope")
        self.health.setToolTip(tr("Check a round: gaps, outliers, duplicates, interviewers"))
        self.health.setEnabled(survey.responses > 0)
        self.health.clicked.connect(self._on_health_clicked)
        head = row(gap=t.S1)
        head.addLayout(title, 1)
        for each in (self.health, self.more, self.enter, self.main):
            head.addWidget(each)
        inner = column(gap=t.S2, margins=(t.S2, t.S2, t.S2, t.S2))
        inner.addLayout(head)
        if shown.rounds:
            inner.addWidget(rule())
            inner.addLayout(self._rounds())
        self.setLayout(column(card(inner), gap=0))
        self.setAccessibleName(survey.title)

    def _make_menu(self) -> QMenu:
        """Return the menu of what is wanted less often."""
        menu = QMenu(self)
        has_responses = self._shown.survey.responses > 0
        for act, name, icon, is_on in (
            (CardAct.ROUND, tr("Plan a round…"), "calendar", True),
            (CardAct.SECOND, tr("Second entries and their differences…"), "list-checks",
             has_responses),
            (CardAct.ROLES, tr("Who was asked…"), "user", True),
            (CardAct.BLANK, tr("Print a blank questionnaire…"), "printer", True),
            (CardAct.TEMPLATE, tr("Template for Excel…"), "file-spreadsheet", True),
            (CardAct.EXPORT, tr("Export the responses…"), "file-up", has_responses),
            (CardAct.CODEBOOK, tr("Save the codebook…"), "book-open", True),
            (CardAct.HARMONISE, tr("Bring the rounds to one…"), "merge", has_responses),
        ):  # fmt: skip
            action = QAction(theme.icon(icon), name, menu)
            action.setData(act)
            action.setEnabled(is_on)
            action.triggered.connect(self._on_act_triggered)
            menu.addAction(action)
        return menu

    def _rounds(self) -> Any:
        line = row(gap=t.S3)
        most = max((each.target or each.responses for each in self._shown.rounds), default=0)
        for each in self._shown.rounds:
            line.addLayout(_round(each, most), 1)
        for _ in range(max(0, 4 - len(self._shown.rounds))):
            line.addStretch(1)
        return line

    def _on_more_clicked(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _on_act_triggered(self) -> None:
        act = self.sender()
        if isinstance(act, QAction):
            self.wanted.emit(act.data(), self._shown.survey.code)

    def _on_health_clicked(self) -> None:
        self.wanted.emit(CardAct.HEALTH, self._shown.survey.code)

    def _on_enter_clicked(self) -> None:
        self.wanted.emit(CardAct.ENTER, self._shown.survey.code)

    def _on_import_clicked(self) -> None:
        self.wanted.emit(CardAct.IMPORT, self._shown.survey.code)


def _round(each: RoundRow, most: int) -> Any:
    target = each.target or most
    said = tr("%n response|%n responses", n=each.responses)
    if each.target:
        said = tr("{done} of {target}", done=texts.number(each.responses),
                  target=texts.number(each.target))  # fmt: skip
    when = _span(each.first_on, each.last_on)
    if not when and (each.opens_on or each.closes_on):
        when = tr("planned: {days}", days=_span(each.opens_on or each.closes_on,
                                                 each.closes_on or each.opens_on))  # fmt: skip
    figure = text(said, "strong")
    name = text(words.round_name(each.name), "small", "text2")
    meter = Meter(min(1.0, each.responses / target) if target else 0.0)
    part = column(row(name, 1, figure, gap=t.S1), meter, gap=t.S05)
    arms = " · ".join(f"{_arm(arm)} {texts.number(count)}" for arm, count in each.by_arm.items())
    linked = ""
    if each.linked is not None and each.linked < 1:
        linked = tr("{share} with their client", share=texts.percent(each.linked))
    below = " · ".join(bit for bit in (when, arms, linked) if bit)
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
