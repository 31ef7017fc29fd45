"""Two records of one person become one: whose value stands is chosen field by field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.merging import FieldChoice, MergePlan, Side
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.ui import errors, texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.clients.tab_history import field_words, kind_words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.dialog import Dialog
from mfdw_desktop.ui.widgets.labels import KeyHint, text
from mfdw_desktop.ui.widgets.layout import column, row, rule
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

ONE, OTHER = 1, 2
"""Columns of the two values."""


@dataclass(frozen=True)
class Line:
    """A field as it is chosen."""

    field: FieldChoice
    side: Side


class MergeDialog(Dialog):
    """A table of the fields that differ; ← and → choose, the last column is what comes of it."""

    def __init__(self, page: Page, plan: MergePlan) -> None:
        super().__init__(tr("Merge two records"), page, size=(860, 620))
        self._page = page
        self.plan = plan
        self.sides: dict[str, Side] = {}
        self.model = RowsModel(_columns(), self._cell, uid=_uid, parent=self)
        self.table = DataTable(self.model, name=tr("Fields"), look=TableLook(lead=t.S3))
        self.table.clicked.connect(self._on_cell_clicked)
        self._who = text("", "body", "text2", wrap=True)
        self._moves = text("", "small", "text2", wrap=True)
        self._notes = text("", "small", "warn", wrap=True)
        swap = button(tr("Keep the other one"), "plain", "arrow-up-down", compact=True)
        swap.clicked.connect(self.swap)
        head = row(gap=t.S2, margins=(t.S3, t.S15, t.S3, t.S15))
        head.addWidget(self._who, 1)
        head.addWidget(swap)
        below = column(self._moves, self._notes, gap=t.S05, margins=(t.S3, t.S15, t.S3, t.S15))
        body = column(gap=0)
        body.addLayout(head)
        body.addWidget(rule())
        body.addWidget(self.table, 1)
        body.addWidget(rule())
        body.addLayout(below)
        holder = QWidget()
        holder.setLayout(body)
        self._body.addWidget(holder, 1)
        hints = QWidget()
        hints.setLayout(
            row(
                *(KeyHint(_key_name(key)) for key in ("Left", "Right")),
                text(tr("choose"), "small", "text3"),
            )
        )
        self.save = button(tr("Merge"), "primary", "merge", shortcut="Ctrl+S")
        self.save.clicked.connect(self.submit)
        self.set_foot(self.cancel_button(), self.save, said=hints)
        for key, side in (("Left", Side.KEPT), ("Right", Side.OTHER)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setProperty("side", side.value)
            shortcut.activated.connect(self._on_side_key)
        for key in ("Ctrl+S", "Ctrl+Return"):
            QShortcut(QKeySequence(key), self).activated.connect(self.submit)
        self._show()
        self.table.setFocus()

    def choose(self, name: str, side: Side) -> None:
        """Let a side's value of a field stand."""
        self.sides[name] = side
        place = self.table.currentIndex().row()
        self.model.show(self._lines())
        self.table.choose_row(place)

    def swap(self) -> None:
        """Keep the other record; what was chosen by hand is forgotten."""
        kept, other = self.plan.other.id, self.plan.kept.id
        workspace = self._page.context.workspace

        def read(_progress: Progress) -> Any:
            return workspace().merges.plan(kept, other)

        self._page.context.jobs.read("merge-plan", read, then=self._on_planned,
                                     failed=self._on_failed)  # fmt: skip

    def submit(self) -> None:
        """Merge; it can be undone at any time."""
        if not self.save.isEnabled():
            return
        self.save.setEnabled(False)
        plan, sides, workspace = self.plan, dict(self.sides), self._page.context.workspace

        def work(progress: Progress) -> Any:
            return workspace().merges.merge(plan.kept.id, plan.other.id, sides, progress=progress)

        self._page.context.actions.run(
            tr("Merging two clients"),
            work,
            words=tr("{other} merged into {kept}", other=plan.other.title, kept=plan.kept.title),
            then=self._on_merged,
            failed=self._on_failed,
        )

    def _on_planned(self, plan: MergePlan) -> None:
        self.plan, self.sides = plan, {}
        self._show()

    def _on_merged(self, _result: object) -> None:
        self.leave()

    def _on_failed(self, error: BaseException) -> None:
        self.save.setEnabled(True)
        errors.show(error, self, slot=self.message)

    def _show(self) -> None:
        from mfdw_desktop.services import messages  # after the first paint, not at start

        plan = self.plan
        kept, other = texts.isolate(plan.kept.code), texts.isolate(plan.other.code)
        self._who.setText(
            tr("{kept} ({code}) stays. {other} ({old}) comes into it; that code is still found.",
               kept=plan.kept.title, code=kept, other=plan.other.title, old=other)
        )  # fmt: skip
        moved = [
            f"{kind_words(kind)} {texts.number(count)}"
            for kind, count in plan.moves.items()
            if kind != "client_status"
        ]
        self._moves.setText(tr("Comes along: {records}", records=", ".join(moved)) if moved else "")
        self._moves.setVisible(bool(moved))
        said = [texts.sentence(messages.merge_words(code, _round_words(fields)))
                for code, fields in plan.notes]  # fmt: skip
        self._notes.setText("\n".join(said))
        self._notes.setVisible(bool(said))
        self.model.show(self._lines())
        self.table.choose_row(0)

    def _lines(self) -> list[Line]:
        differs = [each for each in self.plan.fields if each.kept != each.other]
        same = [each for each in self.plan.fields if each.kept == each.other]
        return [Line(each, self.sides.get(each.name, each.side)) for each in (*differs, *same)]

    def _on_side_key(self) -> None:
        sender, line = self.sender(), self.table.current_row()
        if sender is not None and isinstance(line, Line):
            self.choose(line.field.name, Side(sender.property("side")))

    def _on_cell_clicked(self, index: QModelIndex) -> None:
        line = self.model.row_at(index.row())
        if isinstance(line, Line) and index.column() in (ONE, OTHER):
            self.choose(line.field.name, Side.KEPT if index.column() == ONE else Side.OTHER)

    def _cell(self, line: Line, name: str) -> Any:
        field = line.field
        if name == "field":
            return field.label or field_words(field.name)
        if name == "result":
            value = _said(field, line.side)
            doubt = field.conflicts and field.name not in self.sides
            note = tr("The two say different things; look which is right") if doubt else value
            return Cell(value, tone="warn" if doubt else "strong", note=note)
        side = Side.KEPT if name == "kept" else Side.OTHER
        value = _said(field, side)
        return Cell(value, tone="strong" if side is line.side else "", note=value)


def _key_name(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _round_words(fields: dict[str, object]) -> dict[str, object]:
    if "round" in fields:
        return {**fields, "round": words.round_name(str(fields["round"]))}
    return fields


def _said(field: FieldChoice, side: Side) -> str:
    """Return a value in words; days as days, codes as their words."""
    value = field.kept if side is Side.KEPT else field.other
    said = field.kept_words if side is Side.KEPT else field.other_words
    if field.name in ("birth_on", "joined_on") and value is not None:
        said = texts.isolate(texts.day(value))
    elif field.name == "sex" and value:
        said = words.word(Sex(value))
    elif field.name == "status" and value:
        said = words.word(ClientStatus(value))
    elif isinstance(value, bool):
        said = tr("yes") if value else tr("no")
    return said or texts.DASH


def _columns() -> list[Column]:
    return [
        Column("field", tr("Field"), 152, "quiet", sortable=False),
        Column("kept", tr("Stays"), sortable=False),
        Column("other", tr("Comes into it"), sortable=False),
        Column("result", tr("Comes of it"), sortable=False),
    ]


def _uid(line: Line) -> str:
    return line.field.name
