"""Every piece and state on one sheet."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, LineEdit, NumberEdit
from mfdw_desktop.ui.widgets.filter_bar import Chip
from mfdw_desktop.ui.widgets.form import Field
from mfdw_desktop.ui.widgets.labels import Pill, text
from mfdw_desktop.ui.widgets.layout import card, column, on_surface, row
from mfdw_desktop.ui.widgets.messages import EmptyState, InlineMessage, MessageAction, UndoBar
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.segments import Segments
from mfdw_desktop.ui.widgets.status import JobBar
from mfdw_desktop.ui.widgets.table import DataTable


def pieces() -> QWidget:
    """Return the sheet."""
    sheet = QWidget()
    on_surface(sheet, "page")
    left = column(gap=t.S1)
    for part in (_buttons(), _fields(), _pills(), _switches()):
        left.addLayout(part)
    for message in _messages():
        left.addWidget(message)
    left.addWidget(_job())
    left.addStretch(1)
    right = column(
        text("Table: selected, problem, doubt, repaired", "small", "text2"),
        _table(),
        card(column(_empty(), margins=(1, 1, 1, 1))),
        1,
        gap=t.S2,
    )  # fmt: skip
    whole = row(gap=t.S5, margins=(t.S4,) * 4)
    whole.addLayout(left, 6)
    whole.addLayout(right, 5)
    sheet.setLayout(whole)
    sheet.resize(1366, 768)
    bar = UndoBar(sheet)
    bar.tell("Award removed", can_undo=True)
    return sheet


def _buttons() -> Any:
    off = button("Switched off")
    off.setEnabled(False)
    return row(
        button("Primary", "primary", "check"), button("Plain", "plain", "printer"), off,
        button("Ghost", "ghost", "copy"), button("Link", "link"), 1,
    )  # fmt: skip


def _fields() -> Any:
    rest = LineEdit()
    rest.setText("Keo Sophea")
    understood = Field("b", "Understood", DayEdit())
    understood.editor.set_value(date(2026, 4, 3))
    mistaken = Field("c", "Mistaken", DayEdit())
    mistaken.editor.setText("31/2")
    mistaken.editor.editingFinished.emit()
    hours = Field("d", "Empty", NumberEdit("0 to 168"), unit="hours a week")
    return row(Field("a", "Rest", rest), understood, mistaken, hours)


def _pills() -> Any:
    states = (("Check due", "warn"), ("No consent", "bad"), ("Met", "ok"), ("Referred", "accent"),
              ("Switched off", "mute"))  # fmt: skip
    return row(*(Pill(words, tone) for words, tone in states), 1)


def _switches() -> Any:
    choice = Combo([("s", "Rebate for school attendance")])
    choice.setMaximumWidth(260)
    views = [("e", "Effect"), ("b", "Balance"), ("a", "Attrition")]
    return row(Chip("Status", "active"), Chip("Centre"), Segments(views, "b"), choice, 1)


def _messages() -> list[QWidget]:
    see = [MessageAction("See", _nothing)]
    both = [MessageAction("Receipt", _nothing), MessageAction("Undo", _nothing)]
    return [
        InlineMessage("info", "A form of this name was imported in round 0",
                      "Its matches are used again.", actions=see),
        InlineMessage("ok", "398 new, 10 updated, 3 unchanged, 1 rejected", actions=both),
        InlineMessage("warn", "The second backup place was last seen 9 days ago"),
        InlineMessage("bad", "The file is open in Excel", "Close it there, then go on."),
    ]  # fmt: skip


def _nothing() -> None:
    """Do nothing: the sheet is only looked at."""


def _job() -> QWidget:
    bar = JobBar()
    bar.begin("Importing")
    bar.report(4120, 9800, "")
    bar.setMinimumWidth(320)
    return bar


def _table() -> QWidget:
    columns = [
        Column("row", "Row", 60, "number"),
        Column("client", "Client", kind="name"),
        Column("status", "Status", 120, "pill"),
        Column("hours", "Hours", 90, "number"),
    ]
    rows = [
        ("12", Cell("Keo Sopheap", "កែវ សុភាព"), Cell("Active", tone="plain"), "46"),
        ("13", Cell("Ly Mary", "លី ម៉ារី"), Cell("No consent", tone="bad"),
         Cell("184", tone="bad", note="A week has 168 hours")),
        ("14", Cell("Pen Vanna", "ប៉ែន វណ្ណា"), Cell("Referred", tone="accent"),
         Cell("91", tone="warn")),
        ("15", Cell("Sao Narith", "សៅ ណារិទ្ធ"), Cell("Active", tone="plain"),
         Cell("48", tone="fixed")),
    ]  # fmt: skip
    names = [column.name for column in columns]

    def cell(row: Any, name: str) -> Any:
        return row[names.index(name)]

    model = RowsModel(columns, cell, uid=_uid)
    table = DataTable(model, name="Example", look=TableLook(lead=t.S2), sorted_by=("client", True))
    model.setParent(table)
    model.show(rows)
    table.choose_row(0)
    table.fit()
    holder = QVBoxLayout()
    holder.setContentsMargins(1, 1, 1, 1)
    holder.addWidget(table)
    return card(holder)


def _uid(row: Any) -> str:
    return str(row[0])


def _empty() -> QWidget:
    words = "When a client is sent to a clinic, a school or the labour office, write it here."
    return EmptyState("link", "No referrals yet", words, action="New referral")
