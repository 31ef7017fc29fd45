"""The client's answers of all rounds side by side; what changed is marked."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.client_detail import AnswerLine, ClientDetail, ResponseBlock
from mfdw_desktop.domain.surveys import MissingReason, QuestionKind
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.clients.client_acts import ClientActs
from mfdw_desktop.ui.clients.tab_parts import Tab
from mfdw_desktop.ui.clients.timeline_lines import joined
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.editors import Check, Combo
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import NONE, clear, column, row, rule
from mfdw_desktop.ui.widgets.messages import EmptyState, MessageSlot
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

QUESTION_WIDTH = 200
NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")


class AnswersTable(QWidget):
    """One questionnaire: a line a question, a column a round."""

    def __init__(self, block: ResponseBlock) -> None:
        super().__init__()
        self.block = block
        rounds = [
            Column(f"round{number}", words.round_name(name))
            for number, name in enumerate(block.rounds)
        ]
        columns = [Column("question", tr("Question"), QUESTION_WIDTH, "quiet")]
        if len(rounds) > 1:
            columns.append(Column("changed", "", 32, "icon", sortable=False))
        self.model = RowsModel([*columns, *rounds], self._cell, uid=_code, parent=self)
        self.table = DataTable(self.model, name=block.title, look=TableLook(lead=t.S3))
        self.setLayout(column(self.table, gap=0))
        self.show_lines(only_changed=False)

    def show_lines(self, *, only_changed: bool) -> None:
        """Show every question, or only those with answers that differ."""
        lines = [each for each in self.block.lines if each.changed or not only_changed]
        self.model.show(lines)

    def _cell(self, line: AnswerLine, name: str) -> Any:
        if name == "question":
            return Cell(line.label, note=line.label)
        if name == "changed":
            if not line.changed:
                return Cell()
            return Cell(icon="arrow-up-down", tone="accent", note=tr("Differs between rounds"))
        place = int(name.removeprefix("round"))
        answer, missing = line.answers[place], line.missing[place]
        if not answer:
            return Cell(missing_words(missing) if missing else texts.DASH)
        said = answer_words(line.kind, answer)
        return Cell(said, tone="strong" if line.changed else "", note=said)


class SurveysTab(Tab):
    """Choose the questionnaire; see its rounds side by side."""

    failed = Signal(object)

    def __init__(self, acts: ClientActs, context: PageContext) -> None:
        super().__init__(acts)
        self._context = context
        self._blocks: dict[str, ResponseBlock] = {}
        self._wanted = ""
        self.shown: AnswersTable | None = None
        self.chooser = Combo(quiet=True)
        self.chooser.setAccessibleName(tr("Questionnaire"))
        self.chooser.setMinimumWidth(184)
        self.chooser.edited.connect(self._show_block)
        self.only_changed = Check(tr("Only what changed"))
        self.only_changed.edited.connect(self._on_only_changed)
        self.change = button(tr("Change answers…"), "ghost", "pencil")
        self.change.clicked.connect(self._on_change_clicked)
        self._said = text("", "small", "text2", wrap=True)
        self.message = MessageSlot((t.S3, t.S1, t.S3, t.S1))
        self._head = QWidget()
        said = row(gap=t.S2)
        said.addWidget(self._said, 1)
        said.addWidget(self.only_changed)
        self._head.setLayout(
            column(
                row(self.chooser, self.change, gap=t.S2),
                said,
                gap=t.S05,
                margins=(t.S3, t.S15, t.S3, t.S1),
            )
        )
        self._body = QVBoxLayout()
        self._body.setContentsMargins(*NONE)
        self._empty = EmptyState(
            "clipboard-list",
            tr("No interview yet"),
            tr("Answers appear here when a survey with this client is imported or typed in."),
        )
        layout = column(self._head, self.message, rule(), gap=0)
        layout.addLayout(self._body, 1)
        layout.addWidget(self._empty, 1)
        self.setLayout(layout)

    def show_client(self, detail: ClientDetail) -> None:
        """Read the answers and show them."""
        super().show_client(detail)
        if not detail.responses:
            self._on_read([])
            return
        key = detail.client.id

        def work(_progress: Progress) -> list[ResponseBlock]:
            language = self._context.preferences.value.language
            return self._context.workspace().clients.answers(key, language)

        self._context.jobs.read("clients:answers", work, then=self._on_read, failed=self._on_failed)

    def choose(self, uid: str) -> None:
        """Show the questionnaire that an interview answered, now or when it is read."""
        responses = self.detail.responses if self.detail is not None else ()
        self._wanted = next((each.survey for each in responses if each.uid == uid), "")
        if self._wanted in self._blocks:
            self.chooser.set_value(self._wanted)
            self._show_block()

    def _on_read(self, blocks: list[ResponseBlock]) -> None:
        self._blocks = {each.survey: each for each in blocks}
        self.chooser.set_choices([(each.survey, each.title) for each in blocks])
        if self._wanted in self._blocks:
            self.chooser.set_value(self._wanted)
        self._wanted = ""
        self._head.setVisible(bool(blocks))
        self._empty.setVisible(not blocks)
        self._show_block()

    def _show_block(self) -> None:
        clear(self._body)
        self.shown = None
        block = self._blocks.get(self.chooser.value() or "")
        if block is None:
            return
        self.shown = AnswersTable(block)
        self.shown.show_lines(only_changed=self.only_changed.value())
        self._body.addWidget(self.shown, 1)
        changed = sum(line.changed for line in block.lines)
        several = len(block.rounds) > 1
        self.only_changed.setVisible(several)
        self._ask(block)
        self._said.setText(
            joined(
                self._interviews(block),
                tr("%n answer changed|%n answers changed", n=changed) if several else "",
                tr("%n sensitive question hidden|%n sensitive questions hidden", n=block.hidden)
                if block.hidden
                else "",
            )
        )

    def _ask(self, block: ResponseBlock) -> None:
        """Show what the rounds say differently of the person, as questions."""
        from mfdw_desktop.services import messages  # after the first paint, not at start

        self.message.clear()
        if not block.questions:
            return
        lines = []
        for each in block.questions:
            rounds = [str(each.fields["round"]), each.round]
            names = [words.round_name(name) if name else tr("record") for name in rounds]
            said = texts.sentence(messages.cross_words(each.rule, each.fields))
            lines.append(f"{names[0]} › {names[1]}: {said}")
        title = tr("%n question about the rounds|%n questions about the rounds",
                   n=len(block.questions))  # fmt: skip
        self.message.show_message("warn", title, "\n".join(lines))

    def _interviews(self, block: ResponseBlock) -> str:
        """Return when each interview was and who made it."""
        if self.detail is None:
            return ""
        said = []
        for each in self.detail.responses:
            if each.survey == block.survey:
                name = words.round_name(each.round)
                by = tr("by {name}", name=each.interviewer) if each.interviewer else ""
                day = texts.day(each.on) if each.on else ""
                said.append(" ".join(part for part in (name, day, by) if part))
        return ", ".join(said)

    def _on_change_clicked(self) -> None:
        """Open the interview to be changed; of several, ask which round."""
        block = self._blocks.get(self.chooser.value() or "")
        responses = self.detail.responses if self.detail is not None else ()
        found = [each for each in responses if block is not None and each.survey == block.survey]
        if len(found) == 1:
            self._context.open_record("response", found[0].uid)
            return
        menu = QMenu(self)
        for each in found:
            name = words.round_name(each.round)
            action = QAction(f"{name} · {texts.day(each.on)}" if each.on else name, menu)
            action.setData(each.uid)
            action.triggered.connect(self._on_round_triggered)
            menu.addAction(action)
        menu.popup(self.change.mapToGlobal(QPoint(0, self.change.height())))

    def _on_round_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._context.open_record("response", str(action.data()))

    def _on_only_changed(self) -> None:
        if self.shown is not None:
            self.shown.show_lines(only_changed=self.only_changed.value())

    def _on_failed(self, error: BaseException) -> None:
        self.failed.emit(error)


def answer_words(kind: QuestionKind, answer: str) -> str:
    """Return an answer as a person reads it: numbers grouped, days in words."""
    if kind in (QuestionKind.INTEGER, QuestionKind.DECIMAL) and NUMBER.fullmatch(answer):
        decimals = answer.partition(".")[2]
        return texts.number(Decimal(answer), digits=len(decimals))
    if kind is QuestionKind.DAY:
        try:
            return texts.day(answer)
        except ValueError:
            return answer
    return answer


def missing_words(reason: str) -> str:
    """Return why an answer is not there."""
    said = {
        MissingReason.DONT_KNOW.value: tr("(does not know)"),
        MissingReason.REFUSED.value: tr("(refused)"),
        MissingReason.NOT_APPLICABLE.value: tr("(does not apply)"),
        MissingReason.SKIPPED.value: tr("(skipped)"),
        MissingReason.BLANK.value: tr("(left blank)"),
    }
    return said.get(reason, reason)


def _code(line: AnswerLine) -> str:
    return line.code
