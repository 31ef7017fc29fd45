"""Step 5: what was done, how to take it back, and what still needs a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mfdw_desktop.domain.imports import ImportSummary
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys.batch_files import BatchFiles
from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.surveys.wizard.problem_saver import ProblemSaver
from mfdw_desktop.ui.surveys.wizard.step import Step
from mfdw_desktop.ui.surveys.wizard.tally import Tally
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.labels import IconLabel, text
from mfdw_desktop.ui.widgets.layout import box, card, clear, column, row, rule, scroll
from mfdw_desktop.ui.widgets.messages import InlineMessage, MessageAction

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class ResultStep(Step):
    """The receipt of the import, with its undo."""

    undo_wanted = Signal(int)
    receipt_wanted = Signal(int)
    queue_wanted = Signal()

    def __init__(self, page: Page, draft: ImportDraft) -> None:
        super().__init__(page, draft)
        self._title = text("", "title")
        self._said = text("", "body", "text2", wrap=True)
        self.tally = Tally()
        self._notes = column(gap=t.S1)
        self.undo = button(tr("Undo the import"), "plain", "undo-2")
        self.undo.clicked.connect(self._on_undo_clicked)
        self.receipt = button(tr("Every changed value"), "plain", "list")
        self.receipt.clicked.connect(self._on_receipt_clicked)
        self.paper = button(tr("Receipt…"), "plain", "file-text")
        self.paper.clicked.connect(self._on_paper_clicked)
        self.files = BatchFiles(page, self)
        self._workbook = button(tr("Problems as a workbook…"), "plain", "download")
        self.saver = ProblemSaver(page, draft, self)
        self._workbook.clicked.connect(self.saver.ask)
        icon = IconLabel("circle-check", "ok", size=24, back="tint")
        words = column(self._title, self._said, gap=t.S05)
        head = row(icon, gap=t.S2, margins=(t.S3, t.S3, t.S3, t.S2))
        head.addLayout(words, 1)
        acts = row(self.undo, self.receipt, self.paper, self._workbook, 1, gap=t.S1,
                   margins=(t.S3, t.S2, t.S3, t.S3))  # fmt: skip
        notes = row(gap=0, margins=(t.S3, t.S2, t.S3, 0))
        notes.addLayout(self._notes, 1)
        inner = column(head, rule(), self.tally, rule(), gap=0)
        inner.addLayout(notes)
        inner.addLayout(acts)
        body = box(column(card(inner), 1, gap=0, margins=(t.S3, t.S3, t.S3, t.S3)))
        self.setLayout(column(scroll(body), gap=0))

    def enter(self) -> None:
        """Show the result."""
        result = self.draft.result
        if result is None:
            return
        self._title.setText(_title(result))
        said = tr("in {seconds} s", seconds=texts.number(result.seconds, digits=1))
        if result.snapshot_seconds:
            said = tr("{said}, after a verified backup", said=said)
        self._said.setText(said)
        self.tally.show_counts(result)
        self.undo.setVisible(result.batch is not None)
        self.receipt.setVisible(result.batch is not None)
        self.paper.setVisible(result.batch is not None)
        self._workbook.setVisible(bool(result.problems))
        self._show_notes(result)

    def said(self) -> str:
        """Return that this step writes."""
        return tr("written only here")

    def act(self) -> str:
        """Return the words of the button that ends the import."""
        return tr("Done")

    def take_focus(self) -> None:
        """Begin with the receipt."""
        self.receipt.setFocus()

    def _show_notes(self, result: ImportSummary) -> None:
        clear(self._notes)
        if result.mended is not None:
            note = InlineMessage(
                "info",
                tr("%n row was corrected in this file|%n rows were corrected in this file",
                   n=result.mended.corrected),
                tr("{uncorrected} rows with a problem were not changed. {stored} rows were stored "
                   "before and are left as they are.",
                   uncorrected=texts.number(result.mended.uncorrected),
                   stored=texts.number(result.mended.stored)),
            )  # fmt: skip
            self._notes.addWidget(note)
        if result.queued:
            note = InlineMessage(
                "warn",
                tr("%n interview waits for a decision|%n interviews wait for a decision",
                   n=result.queued),
                tr("A client has one interview a round: choose which one stands."),
                actions=[MessageAction(tr("Decide now"), self._on_queue_clicked)],
            )  # fmt: skip
            self._notes.addWidget(note)
        if result.rejected:
            note = InlineMessage(
                "bad",
                tr("%n row was rejected|%n rows were rejected", n=result.rejected),
                tr("Save the problems as a workbook, mend the marked cells and import it again."),
            )
            self._notes.addWidget(note)

    def _on_queue_clicked(self) -> None:
        self.queue_wanted.emit()

    def _on_undo_clicked(self) -> None:
        result = self.draft.result
        if result is not None and result.batch is not None:
            self.undo_wanted.emit(result.batch)

    def _on_paper_clicked(self) -> None:
        result = self.draft.result
        if result is not None and result.batch is not None:
            self.files.ask(result.batch)

    def _on_receipt_clicked(self) -> None:
        result = self.draft.result
        if result is not None and result.batch is not None:
            self.receipt_wanted.emit(result.batch)


def _title(result: ImportSummary) -> str:
    done = result.imported + result.updated
    if done:
        return tr("%n row imported|%n rows imported", n=done)
    if result.rejected or result.queued:
        return tr("No row was imported")
    return tr("Nothing new: every row was there already")
