"""A rebate run line by line: who gets how much, and why the others get nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.listing import Order
from mfdw_desktop.domain.money import to_decimal
from mfdw_desktop.domain.rebates import LineFilter, RebateLine, RebateRun, RunState
from mfdw_desktop.ui import errors, texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients.words import word
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.incentives.list_file import Content, ListFile
from mfdw_desktop.ui.incentives.rebate_dialogs import ReverseDialog
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.dialog import Dialog
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column, row, rule
from mfdw_desktop.ui.widgets.list_reader import Listing, OpenList
from mfdw_desktop.ui.widgets.long_list import LongList, LongLook
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.search import SearchField
from mfdw_desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class RunDialog(Dialog):
    """The lines of a run; Enter opens the client, R takes rebates back."""

    def __init__(self, page: Page, run: RebateRun) -> None:
        title = tr("{scheme}, {first} to {last}", scheme=run.scheme_name,
                   first=texts.day(run.period.first), last=texts.day(run.period.last))  # fmt: skip
        super().__init__(title, page, size=(980, 640))
        self._page, self.run = page, run
        self.context = page.context
        self.shown = Segments(
            [("given", tr("With a rebate")), ("none", tr("Without")), ("all", tr("All"))], "given"
        )
        self.shown.setAccessibleName(tr("Which loans"))
        self.shown.edited.connect(self.load)
        self.search = SearchField(tr("Find a client"))
        self.search.setFixedWidth(180)
        self.search.searched.connect(self._on_searched)
        self._count = text("", "small", "text2")
        look = LongLook("rebate-lines", tr("Interest rebates"), _columns())
        empty = EmptyState("coins", tr("Nothing fits"), tr("Choose another view, or fewer words."))
        self.long = LongList(page.context.jobs, look, _cell, empty)
        self.model, self.table = self.long.model, self.long.table
        self.search.leads_to(self.table)
        self.long.opened.connect(self._on_row_opened)
        self.long.chosen.connect(self._on_chosen)
        self.long.loaded.connect(self._on_loaded)
        self.long.failed.connect(self.show_error)
        self.file = ListFile(self, tr("Interest rebates"), "rebate-lines", self._content)
        bar = row(self.shown, self._count, 1, self.search, self.file.button, gap=t.S15,
                  margins=(t.S3, t.S15, t.S3, t.S15))  # fmt: skip
        body = column(box(bar), rule(), gap=0)
        body.addWidget(self.long, 1)
        self._body.addWidget(box(body), 1)
        self.reverse_button = button(tr("Reverse…"), "plain", "rotate-ccw")
        self.reverse_button.clicked.connect(self.reverse)
        self._open = button(tr("Open the client"), "plain", "user", shortcut="Enter")
        self._open.clicked.connect(self._on_open_clicked)
        close = button(tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.set_foot(self.reverse_button, self._open, close)
        self._on_chosen([])
        page.context.actions.changed.connect(self._on_changed)
        self.load()

    def load(self) -> None:
        """Load the lines."""
        self._load(keep_place=False)

    def reverse(self) -> None:
        """Ask why, and take the chosen rebates back."""
        self.long.read_selected(self._on_reversed_read)

    def show_error(self, error: BaseException) -> None:
        """Say what went wrong."""
        errors.show(error, self, slot=self.message)

    def _load(self, *, keep_place: bool) -> None:
        workspace, looked = self.context.workspace, self.search.text()
        with_rebate = {"given": True, "none": False}.get(self.shown.current())
        wanted = LineFilter(self.run.id, with_rebate, looked)

        def make(order: Order) -> Listing:
            return workspace().rebates.open_lines(wanted, order)

        self.long.show_list(make, is_narrowed=bool(looked.strip()), keep_place=keep_place)

    def _content(self) -> Callable[[], Content]:
        open_again = self.long.open_again()
        assert open_again is not None
        return lambda: (_HEADS, (_exported(each) for each in open_again().every()))

    def _on_reversed_read(self, rows: list[Any]) -> None:
        chosen = [each for each in rows if each.is_given]
        if chosen:
            ReverseDialog(self._page, self.run, chosen).open()

    def _on_loaded(self, found: OpenList) -> None:
        said = tr("%n loan|%n loans", n=found.total)
        self._count.setText(f"{said} · {words.sums(found.facts)}" if found.facts else said)
        self.file.button.setEnabled(bool(found.total))

    def _on_searched(self, _words: str) -> None:
        self.load()

    def _on_changed(self, changes: Any) -> None:
        if changes.touches("rebate_run", "rebate_line"):
            key, workspace = self.run.id, self.context.workspace

            def read(_progress: Progress) -> RebateRun:
                return workspace().rebates.head(key)

            self.context.jobs.read("rebate-run", read, then=self._on_read, failed=self.show_error)

    def _on_read(self, run: RebateRun) -> None:
        self.run = run
        self._load(keep_place=True)

    def _on_chosen(self, rows: list[Any]) -> None:
        is_credited, count = self.run.state is RunState.CREDITED, self.long.count_selected()
        may = any(each.is_given for each in rows) or len(rows) < count
        self.reverse_button.setEnabled(is_credited and may)
        self._open.setEnabled(count == 1)

    def _on_open_clicked(self) -> None:
        self._on_row_opened(self.table.current_row())

    def _on_row_opened(self, line: object) -> None:
        if isinstance(line, RebateLine):
            self.accept()
            self.context.open_record("client", line.client_uid)


_HEADS = [("client", "text"), ("name", "text"), ("centre", "text"), ("loan", "text"),
          ("due", "integer"), ("on_time", "integer"), ("days_late", "integer"),
          ("base", "decimal"), ("rebate", "decimal"), ("currency", "text"), ("reason", "text"),
          ("reversed_on", "day"), ("reverse_reason", "text")]  # fmt: skip


def _exported(line: RebateLine) -> Sequence[Any]:
    """Return a line for a file."""
    currency = line.base.currency
    return (
        line.client_code, line.client_name, line.centre or None, line.loan, line.due,
        line.on_time, line.days_late, to_decimal(line.base.minor, currency),
        to_decimal(line.amount.minor, currency), currency,
        line.reason.value if line.reason is not None else None, line.reversed_on,
        line.reverse_reason or None,
    )  # fmt: skip


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
