"""A rebate run line by line: who gets how much, and why the others get nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.money import sums
from mfdw_desktop.domain.names import holds
from mfdw_desktop.domain.rebates import RebateLine, RebateRun, RunState
from mfdw_desktop.ui import errors, texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients.words import word
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.incentives.rebate_dialogs import ReverseDialog
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.dialog import Dialog
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column, row, rule
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.search import SearchField
from mfdw_desktop.ui.widgets.segments import Segments
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class RunDialog(Dialog):
    """The lines of a run; Enter opens the client, R takes rebates back."""

    def __init__(self, page: Page, run: RebateRun) -> None:
        title = tr("{scheme}, {first} to {last}", scheme=run.scheme_name,
                   first=texts.day(run.period.first), last=texts.day(run.period.last))  # fmt: skip
        super().__init__(title, page, size=(980, 640))
        self._page, self.run = page, run
        self._lines: list[RebateLine] = []
        self.shown = Segments(
            [("given", tr("With a rebate")), ("none", tr("Without")), ("all", tr("All"))], "given"
        )
        self.shown.setAccessibleName(tr("Which loans"))
        self.shown.edited.connect(self._show)
        self.search = SearchField(tr("Find a client"))
        self.search.setFixedWidth(180)
        self.search.searched.connect(self._on_searched)
        self._count = text("", "small", "text2")
        self.model = RowsModel(_columns(), _cell, uid=_uid, sort_key=_sort_key, parent=self)
        self.table = DataTable(
            self.model,
            name=tr("Interest rebates"),
            look=TableLook(lead=t.S3),
            height=t.ROW + t.S2,
            several=True,
        )
        self.table.row_opened.connect(self._on_row_opened)
        self.table.selection_changed.connect(self._on_selection_changed)
        bar = row(self.shown, self._count, 1, self.search, gap=t.S15,
                  margins=(t.S3, t.S15, t.S3, t.S15))  # fmt: skip
        body = column(box(bar), rule(), gap=0)
        body.addWidget(self.table, 1)
        self._body.addWidget(box(body), 1)
        self.reverse_button = button(tr("Reverse…"), "plain", "rotate-ccw")
        self.reverse_button.clicked.connect(self.reverse)
        self._open = button(tr("Open the client"), "plain", "user", shortcut="Enter")
        self._open.clicked.connect(self._on_open_clicked)
        close = button(tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.set_foot(self.reverse_button, self._open, close)
        self._on_selection_changed(0)
        page.context.actions.changed.connect(self._on_changed)
        self.load()

    def load(self) -> None:
        """Load the lines."""
        key, workspace = self.run.id, self._page.context.workspace

        def read(_progress: Progress) -> Any:
            return workspace().rebates.run(key)

        self._page.context.jobs.read("rebate-lines", read, then=self._on_read,
                                     failed=self._on_failed)  # fmt: skip

    def reverse(self) -> None:
        """Ask why, and take the chosen rebates back."""
        chosen = [each for each in self.table.selected_rows() if each.is_given]
        if chosen:
            ReverseDialog(self._page, self.run, chosen).open()

    def _on_read(self, found: Any) -> None:
        self.run, self._lines = found
        self._show()

    def _show(self) -> None:
        shown, looked = self.shown.current(), self.search.text()
        rows = [
            each
            for each in self._lines
            if (shown == "all" or (each.amount.minor > 0) is (shown == "given"))
            and holds(looked, each.client_name, each.client_code, each.centre, each.loan)
        ]
        self.model.show(rows)
        said = tr("%n loan|%n loans", n=len(rows))
        total = sums(each.amount for each in rows if each.is_given)
        self._count.setText(f"{said} · {words.sums(total)}" if total else said)
        if rows and self.table.current_row() is None:
            self.table.choose_row(0)
        self._on_selection_changed(len(self.table.selected_rows()))

    def _on_searched(self, _words: str) -> None:
        self._show()

    def _on_changed(self, changes: Any) -> None:
        if changes.touches("rebate_run", "rebate_line"):
            self.load()

    def _on_failed(self, error: BaseException) -> None:
        errors.show(error, self, slot=self.message)

    def _on_selection_changed(self, _count: int) -> None:
        rows: Sequence[Any] = self.table.selected_rows()
        is_credited = self.run.state is RunState.CREDITED
        self.reverse_button.setEnabled(is_credited and any(each.is_given for each in rows))
        self._open.setEnabled(len(rows) == 1)

    def _on_open_clicked(self) -> None:
        self._on_row_opened(self.table.current_row())

    def _on_row_opened(self, line: object) -> None:
        if isinstance(line, RebateLine):
            self.accept()
            self._page.context.open_record("client", line.client_uid)


def _columns() -> list[Column]:
    return [
        Column("client", tr("Client"), kind="two"),
        Column("loan", tr("Loan"), 130, drop=1),
        Column("on_time", tr("On time"), 96, "number"),
        Column("base", tr("Interest paid"), 130, "number"),
        Column("amount", tr("Rebate"), 120, "number"),
        Column("why", tr("Why not"), 200, "pill"),
    ]


def _cell(line: RebateLine, name: str) -> Any:
    if name == "client":
        about = " · ".join(filter(None, (line.client_code, line.centre)))
        return Cell(line.client_name or line.client_code, about)
    if name == "loan":
        return line.loan
    if name == "on_time":
        return tr("{count} of {all}", count=texts.number(line.on_time), all=texts.number(line.due))
    if name == "base":
        return words.money(line.base)
    if name == "amount":
        return words.money(line.amount) if line.amount.minor else texts.DASH
    if line.reversed_on is not None:
        return Cell(tr("Reversed {day}", day=texts.day(line.reversed_on)), tone="warn")
    return Cell(word(line.reason), tone="mute") if line.reason is not None else ""


def _uid(line: RebateLine) -> str:
    return line.uid


def _sort_key(line: RebateLine, name: str) -> Any:
    keys: dict[str, Any] = {
        "loan": line.loan,
        "on_time": line.on_time / line.due if line.due else -1,
        "base": line.base.minor,
        "amount": line.amount.minor,
        "why": line.reason.value if line.reason else "",
    }
    return keys.get(name, (line.client_name.casefold(), line.client_code))
