"""What was imported: each batch with its receipt, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from mfdw_desktop.common.i18n import current
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.batches import (
    BatchDetail,
    BatchLine,
    ChangeWords,
    FieldChange,
    GoneRecord,
    RowOutcome,
)
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.domain.surveys import is_round
from mfdw_desktop.domain.undo import Kept, UndoResult
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.surveys.batch_files import BatchFiles
from mfdw_desktop.ui.surveys.changed_values import field_name, value_words
from mfdw_desktop.ui.surveys.kept_dialog import KeptDialog, kept_cell, kept_words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button, icon_button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column, row, rule
from mfdw_desktop.ui.widgets.list_reader import Listing, OpenList
from mfdw_desktop.ui.widgets.long_list import LongList, LongLook
from mfdw_desktop.ui.widgets.messages import EmptyState, MessageAction
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.segments import Segments
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


SHARES = [640, 540]


class BatchesPane(QWidget):
    """The batches left, the receipt of the chosen one right."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._context = page, page.context
        self._line: BatchLine | None = None
        self._words = ChangeWords()
        self._left: UndoResult | None = None
        self._totals = (0, 0, 0, 0)
        self._is_undo = False
        look = LongLook(
            "batches", tr("Imports"), _columns(), sorted_by=("when", False), several=False, uid=_uid
        )
        nothing = EmptyState("history", tr("Nothing was imported yet"), "")
        self.long = LongList(self._context.jobs, look, _cell, nothing)
        self.model, self.table = self.long.model, self.long.table
        self.long.chosen.connect(self._on_chosen)
        self.long.loaded.connect(self._on_loaded)
        self.long.failed.connect(page.show_error)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.long)
        split.addWidget(self._make_receipt())
        split.setStretchFactor(0, 5)
        split.setStretchFactor(1, 4)
        split.setSizes(SHARES)
        self._empty = EmptyState(
            "history",
            tr("Nothing was imported yet"),
            tr("Every import stays here with its file, its receipt and its undo."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(split)
        self._stack.addWidget(self._empty)
        self.setLayout(column(self._stack, gap=0))

    def load(self) -> None:
        """Load the batches."""
        self._load(keep_place=False)

    def refresh(self, changes: Changes) -> None:
        """Load again after every import and undo."""
        if changes.batch is not None:
            self._load(keep_place=True)

    def choose(self, batch: int) -> None:
        """Show the receipt of a batch."""
        self.long.choose(str(batch))
        self._load(keep_place=True)

    def undo(self, batch: int) -> None:
        """Take a batch back, or bring it back when it is an undo."""
        workspace = self._context.workspace

        def work(progress: Progress) -> Any:
            return workspace().batches.undo(batch, progress)

        self._undo.setEnabled(False)
        self._context.actions.run(
            tr("Taking the import back"),
            work,
            words=_undo_words,
            then=self._on_undone,
            failed=self._on_failed,
        ).cancelled.connect(self.load)

    def _make_receipt(self) -> QWidget:
        self._title, self._facts = text("", "section", wrap=True), text("", "small", "text2",
                                                                        wrap=True)  # fmt: skip
        self._undo = button(tr("Undo"), "plain", "undo-2")
        self._undo.clicked.connect(self._on_undo_clicked)
        self.files = BatchFiles(self._page, self)
        self._out = icon_button("ellipsis", tr("Receipt, file and recipe"))
        self._out.clicked.connect(self._on_out_clicked)
        self._counts = text("", "body", "text2", wrap=True)
        self.shown = Segments([("changed", tr("Changed values")), ("rows", tr("Rows")),
                               ("gone", tr("Removed"))], "changed")  # fmt: skip
        self.shown.setAccessibleName(tr("What the receipt shows"))
        self.shown.edited.connect(self._on_shown_edited)
        self._more = text("", "small", "text3")
        self.changed = RowsModel(_change_columns(), self._change_cell, uid=_change_uid, parent=self)
        self.rows = RowsModel(_row_columns(), _row_cell, uid=_row_uid, parent=self)
        self._tables = QStackedWidget()
        look = TableLook(lead=t.S2)
        self._tables.addWidget(DataTable(self.changed, name=tr("Changed values"), look=look))
        self._tables.addWidget(DataTable(self.rows, name=tr("Rows"), look=look))
        self.kept = RowsModel(_kept_columns(), self._kept_cell, uid=_kept_uid, parent=self)
        self.gone = RowsModel(_gone_columns(), _gone_cell, uid=_gone_uid, parent=self)
        self._tables.addWidget(DataTable(self.kept, name=tr("What stays as it is"), look=look))
        self._tables.addWidget(DataTable(self.gone, name=tr("Removed"), look=look))
        self._tables.addWidget(
            EmptyState("check", tr("Nothing to show"), tr("This batch changed no stored value."))
        )
        head = row(gap=t.S1, margins=(t.S2, t.S15, t.S2, t.S1))
        head.addLayout(column(self._title, self._facts, gap=2), 1)
        head.addWidget(self._undo)
        head.addWidget(self._out)
        layout = column(head, gap=0)
        self._counts_line = box(row(self._counts, margins=(t.S2, 0, t.S2, t.S1)))
        layout.addWidget(self._counts_line)
        layout.addWidget(box(row(self.shown, 1, self._more, margins=(t.S2, 0, t.S2, t.S1))))
        layout.addWidget(rule())
        layout.addWidget(self._tables, 1)
        receipt = QWidget()
        receipt.setLayout(layout)
        return receipt

    def _load(self, *, keep_place: bool) -> None:
        workspace = self._context.workspace

        def make(order: Order) -> Listing:
            return workspace().batches.open_batches(order)

        self.long.show_list(make, keep_place=keep_place)

    def _on_loaded(self, found: OpenList) -> None:
        self._stack.setCurrentIndex(0 if found.total else 1)

    def _on_chosen(self, lines: list[BatchLine]) -> None:
        if lines:
            self._on_row_chosen(lines[0])

    def _on_row_chosen(self, line: object) -> None:
        if not isinstance(line, BatchLine):
            return
        self._line = line
        self._title.setText(_title(line))
        by = tr("{when} by {who}", when=texts.moment(line.started_at), who=line.actor)
        self._facts.setText(f"{words.kind_name(line.kind)} · {by}")
        is_again = line.left > 0 and line.undone_at is not None
        undo = tr("Bring it back") if line.kind == "undo" else tr("Undo")
        self._undo.setText(tr("Undo the rest") if is_again and line.kind != "undo" else undo)
        self._undo.setEnabled(line.can_undo)
        key, workspace = line.id, self._context.workspace

        def read(_progress: Progress) -> tuple[BatchDetail, ChangeWords]:
            batches = workspace().batches
            return batches.show(key), batches.change_words(line, current().language)

        self._context.jobs.read("receipt", read, then=self._on_detail,
                                failed=self._page.show_error)  # fmt: skip

    def _change_cell(self, change: FieldChange, name: str) -> Any:
        if name == "record":
            return change.label or texts.DASH
        if name == "field":
            return field_name(change, self._words)
        return value_words(change, change.old if name == "old" else change.new, self._words)

    def _kept_cell(self, kept: Kept, name: str) -> Any:
        return kept_cell(kept, name, self._words)

    def _on_detail(self, read: tuple[BatchDetail, ChangeWords]) -> None:
        detail, self._words = read
        parts = [f"{texts.number(count)} {words.outcome(kind).lower()}"
                 for kind, count in detail.outcomes.items()]  # fmt: skip
        if detail.line.kind == "undo":
            counts = detail.line.counts
            parts = [
                tr("{count} removed", count=texts.number(detail.removed_total)),
                tr("{count} restored", count=texts.number(counts.get("restored", 0))),
                tr("{count} kept", count=texts.number(counts.get("kept", 0))),
                tr("{count} blocked", count=texts.number(counts.get("blocked", 0))),
            ]
        self._counts.setText(" · ".join(parts))
        self._counts_line.setVisible(bool(parts))
        self.changed.show(detail.changed)
        self.rows.show(detail.rows)
        is_undo = detail.line.kind == "undo"
        self.kept.show(detail.kept)
        self.gone.show(detail.removed)
        self._totals = (detail.changed_total, len(detail.rows), len(detail.kept),
                        detail.removed_total)  # fmt: skip
        self._is_undo = is_undo
        self.shown.rename("rows", tr("What stays") if is_undo else tr("Rows"))
        self.shown.show_choice("gone", is_undo or bool(detail.removed))
        first = "rows" if detail.kept or (detail.rows and not detail.changed) else "changed"
        if is_undo and first == "changed" and not detail.changed and detail.removed:
            first = "gone"
        self.shown.choose(first)
        self._on_shown_edited()

    def _on_shown_edited(self) -> None:
        models = (self.changed, self.rows, self.kept, self.gone)
        at = {"changed": 0, "rows": 2 if self._is_undo else 1, "gone": 3}[self.shown.current()]
        model = models[at]
        self._tables.setCurrentIndex(at if model.rows else len(models))
        shown, total = len(model.rows), self._totals[at]
        if total > shown:
            said = tr("the first {shown} of {all}", shown=texts.number(shown),
                      all=texts.number(total))  # fmt: skip
        else:
            said = tr("%n line|%n lines", n=shown) if shown else ""
        self._more.setText(said)

    def _on_out_clicked(self) -> None:
        if self._line is not None:
            menu = self.files.menu(self._line)
            menu.popup(self._out.mapToGlobal(self._out.rect().bottomLeft()))

    def _on_undo_clicked(self) -> None:
        if self._line is not None:
            self.undo(self._line.id)

    def _on_undone(self, result: UndoResult) -> None:
        self.load()
        if result.is_complete:
            return
        self._left = result
        self._page.message.show_message(
            "warn",
            kept_words(result),
            tr("What was done after the import is never lost."),
            actions=[
                MessageAction(tr("Show"), self.show_kept),
                MessageAction(tr("Receipt…"), self._on_receipt_clicked),
            ],
        )

    def _on_receipt_clicked(self) -> None:
        if self._left is not None and self._left.changes.batch is not None:
            self.files.ask(self._left.changes.batch)

    def _on_failed(self, error: BaseException) -> None:
        self.load()
        self._page.show_error(error)

    def show_kept(self) -> None:
        """List what the last undo left as it is."""
        if self._left is not None:
            dialog = KeptDialog(self._page, self._left, self._words)
            dialog.receipt_wanted.connect(self._on_receipt_clicked)
            dialog.open()


def _undo_words(result: UndoResult) -> str:
    return tr(
        "Taken back: {removed} removed, {restored} restored",
        removed=texts.number(result.removed),
        restored=texts.number(result.restored),
    )


def _columns() -> list[Column]:
    return [
        Column("what", tr("Import"), kind="two"),
        Column("when", tr("When"), 160),
        Column("rows", tr("Rows"), 72, "number", drop=1),
        Column("state", tr("State"), 144, "pill"),
    ]


def _cell(line: BatchLine, name: str) -> Any:
    if name == "what":
        kind = "" if _is_list(line) else words.kind_name(line.kind)
        file = texts.isolate(line.file_name) if line.file_name else ""
        return Cell(_title(line), " · ".join(part for part in (kind, file) if part))
    if name == "when":
        return texts.moment(line.started_at)
    if name == "rows":
        return texts.number(line.rows) if line.rows else texts.DASH
    if line.undone_at is not None:
        if line.left:
            return Cell(tr("Partly taken back"), tone="warn")
        return Cell(tr("Taken back"), tone="mute")
    waits = line.counts.get("queued", 0)
    if waits:
        return Cell(tr("{count} to decide", count=texts.number(int(waits))), tone="warn")
    return Cell("", tone="plain")


def _title(line: BatchLine) -> str:
    """Return what a batch is, its round in words; a list is called by its kind."""
    if _is_list(line):
        return f"{words.kind_name(line.kind)} · {line.title}"
    parts = line.title.split(" · ")
    if len(parts) > 1 and is_round(parts[-1]):
        parts[-1] = words.round_name(parts[-1])
    return " · ".join(parts) if line.title else line.file_name or words.kind_name(line.kind)


def _is_list(line: BatchLine) -> bool:
    """Tell whether a batch is named after its branch only."""
    return bool(line.title) and line.kind not in ("survey", "form", "undo", "demo")


def _uid(line: BatchLine) -> str:
    return str(line.id)


def _change_columns() -> list[Column]:
    return [
        Column("record", tr("Record"), 186),
        Column("field", tr("Field"), 124),
        Column("old", tr("Before"), 0, "quiet"),
        Column("new", tr("After"), 0),
    ]


def _change_uid(change: FieldChange) -> str:
    return f"{change.uid}:{change.field}"


def _row_columns() -> list[Column]:
    return [
        Column("row", tr("Row"), 64, "number"),
        Column("outcome", tr("Outcome"), 96),
        Column("message", tr("Why"), 0, "quiet"),
    ]


def _row_cell(outcome: RowOutcome, name: str) -> Any:
    if name == "row":
        return texts.number(outcome.row)
    if name == "outcome":
        return words.outcome(outcome.outcome)
    said = texts.sentence(outcome.message)
    return Cell(texts.breakable(said), note=said) if said else outcome.key


def _row_uid(outcome: RowOutcome) -> str:
    return f"{outcome.sheet}:{outcome.row}"


def _kept_columns() -> list[Column]:
    return [
        Column("record", tr("Record"), 186),
        Column("field", tr("Field"), 120, "quiet"),
        Column("why", tr("Why it stays"), 0),
    ]


def _kept_uid(kept: Kept) -> str:
    return f"{kept.uid}:{kept.field}"


def _gone_columns() -> list[Column]:
    return [Column("record", tr("Record"), 0), Column("kind", tr("Kind"), 160, "quiet")]


def _gone_cell(gone: GoneRecord, name: str) -> Any:
    return (gone.label or texts.DASH) if name == "record" else words.record_kind(gone.table)


def _gone_uid(gone: GoneRecord) -> str:
    return gone.uid
