"""Today: what needs a person, each line a list that opens; beside it how the month goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.today import NextDay, Today
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.page import Page, PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.today import words
from mfdw_desktop.ui.today.pieces import FigureCard, NeedRow, Opener
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.chart_view import ChartView
from mfdw_desktop.ui.widgets.labels import Elided, IconLabel, text
from mfdw_desktop.ui.widgets.layout import PageHead, box, card, clear, column, row, scroll

_TWO_COLUMNS = 900
"""Pixels of width from which the month stands beside the lines."""
_LEFT = 462


class TodayView(Page):
    """The first page of the window."""

    title = "Today"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._shown_needs: list[NeedRow] = []
        self._shown_for: str | None = None
        """The branch whose page stands here whole; it is not taken apart to be read again."""
        self._asked_for = ""
        self._record = button(tr("Record incentives"), "plain", "gift")
        self._record.clicked.connect(self._on_record_wanted)
        self._new = button(tr("New client"), "primary", "user-plus", shortcut="Ctrl+N")
        self._new.clicked.connect(self._on_new_wanted)
        self.head = PageHead(tr("Today"), self._record, self._new)
        self._lists = text("", "small", "text2")
        self._needs = column(gap=0)
        self._next = column(gap=t.S1, margins=(t.S2, t.S15, t.S2, t.S15))
        self._next_part = QWidget()
        self._next_part.setLayout(
            column(text(tr("Next days"), "section"), card(self._next), gap=t.S1)
        )
        self._month = text("", "section")
        self._taken = text("", "small", "text2")
        self._grid = QGridLayout()
        self._grid.setSpacing(t.S2)
        self.given, self.progress = ChartView(), ChartView()
        for chart in (self.given, self.progress):
            chart.failed.connect(self.show_error)
            chart.saved.connect(self._on_picture_saved)
        self._charts = [card(column(each, 1, margins=(t.S2, t.S15, t.S2, t.S15)))
                        for each in (self.given, self.progress)]  # fmt: skip
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(t.S3)
        self._columns.setContentsMargins(t.S3, 0, t.S3, t.S3)
        self._left = box(self._make_left())
        self._columns.addWidget(self._left)
        self._columns.addWidget(box(self._make_right()), 1)
        holder = QWidget()
        holder.setLayout(self._columns)
        self.set_body(scroll(holder), head=self.head)
        self._act_new = QAction(tr("&New client"), self)
        self._act_new.setShortcut("Ctrl+N")
        self._act_new.triggered.connect(self._on_new_wanted)
        self._act_record = QAction(tr("Record incentives"), self)
        self._act_record.triggered.connect(self._on_record_wanted)
        self.addAction(self._act_new)

    def activate(self) -> None:
        """Read what needs a person, and the figures."""
        workspace, branch = self.context.workspace, self.context.branch()
        self._asked_for = branch

        def read(progress: Progress) -> Today | None:
            return workspace().today.read(branch, progress)

        self.context.jobs.read(
            "today", read, then=self._on_read, failed=self.show_error, part=self._on_part
        )

    def refresh(self, changes: Changes) -> None:
        """Read again: whatever was written may stand here."""
        if changes.kinds:
            self.activate()

    def take_focus(self) -> None:
        """Begin at the first line."""
        rows = self.rows()
        (rows[0] if rows else self._new).setFocus()

    def page_actions(self) -> list[QAction]:
        """Return the acts, the primary one first."""
        return [self._act_new, self._act_record]

    def rows(self) -> list[NeedRow]:
        """Return the lines in sight, in order."""
        return self._shown_needs

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the month under the lines where the window is narrow."""
        super().resizeEvent(event)
        is_wide = self.width() >= _TWO_COLUMNS
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if is_wide else way.TopToBottom)
        if is_wide:
            self._left.setFixedWidth(min(_LEFT, round(self.width() * 0.4)))
        else:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(16_777_215)

    def _on_picture_saved(self, file: str) -> None:
        self.message.show_message("ok", tr("Saved as {file}", file=Path(file).name))

    # -- showing

    def _on_part(self, found: Today) -> None:
        if self._shown_for != self._asked_for:
            self._show(found)

    def _on_read(self, found: Today | None) -> None:
        if found is not None:
            self._show(found)
            self._shown_for = self._asked_for

    def _show(self, found: Today) -> None:
        """Show the page as far as it is read."""
        self.head.set_count(texts.day(found.day, style="long"))
        self._show_needs(found)
        self._show_next(found)
        self._month.setText(texts.day(found.month.first, style="month"))
        self._taken.setText(tr("as of {moment}", moment=texts.moment(found.taken_at)))
        self._show_figures(found)
        if found.is_whole:
            self._show_charts(found)

    def _show_charts(self, found: Today) -> None:
        for frame, view, name in zip(
            self._charts, (self.given, self.progress), ("incentives", "round"), strict=True
        ):
            drawing = found.charts.get(name)
            frame.setVisible(drawing is not None)
            if drawing is not None:
                view.show_drawing(drawing)  # type: ignore[arg-type]

    def _show_needs(self, found: Today) -> None:
        """Show the lines; those that stand there already stay, with the focus on them."""
        lines = [words.said(each, found.day) for each in found.needs]
        kept = 0
        while (
            kept < min(len(lines), len(self._shown_needs))
            and self._shown_needs[kept].said == lines[kept]
        ):
            kept += 1
        clear(self._needs, keep=kept)
        del self._shown_needs[kept:]
        for said in lines[kept:]:
            made = NeedRow(said)
            made.clicked.connect(self._on_opener_clicked)
            self._needs.addWidget(made)
            self._shown_needs.append(made)
        for at, each in enumerate(self._shown_needs):
            each.set_last(at == len(lines) - 1)
        count = tr("%n list|%n lists", n=len(lines)) if lines and found.is_whole else ""
        self._lists.setText(count)
        if not lines and found.is_whole:
            self._needs.addWidget(_nothing())

    def _show_figures(self, found: Today) -> None:
        clear(self._grid)
        for at, (said, figure) in words.figures(found).items():
            made = FigureCard(said, figure.trend)
            made.clicked.connect(self._on_opener_clicked)
            self._grid.addWidget(made, at // 2, at % 2)

    def _show_next(self, found: Today) -> None:
        clear(self._next)
        self._next_part.setVisible(bool(found.next_days))
        for each in found.next_days:
            self._next.addLayout(_next_line(each))

    def _make_left(self) -> QVBoxLayout:
        head = row(text(tr("Needs a person"), "section"), 1, self._lists)
        return column(head, card(self._needs), self._next_part, 1, gap=t.S1)

    def _make_right(self) -> QVBoxLayout:
        head = row(self._month, 1, self._taken)
        charts = row(*self._charts, gap=t.S2)
        layout = column(head, gap=t.S1)
        layout.addLayout(self._grid)
        layout.addSpacing(t.S1)
        layout.addLayout(charts)
        layout.addStretch(1)
        return layout

    # -- signals

    def _on_opener_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, Opener):
            self.context.open_record(*pressed.place)

    def _on_new_wanted(self) -> None:
        self.context.open_record("clients", "new")

    def _on_record_wanted(self) -> None:
        self.context.open_record("award", "")


def _nothing() -> QWidget:
    line = row(
        IconLabel("circle-check", "ok", back="ok_tint"),
        column(text(tr("Nothing waits")), text(tr("Every list is empty."), "small", "text2"),
               gap=2),
        1,
        gap=t.S15,
        margins=(t.S2, t.S2, t.S2, t.S2),
    )  # fmt: skip
    return box(line)


def _next_line(each: NextDay) -> QBoxLayout:
    what = tr("{scheme}, session {number}", scheme=each.scheme, number=each.number)
    when = texts.numerals(f"{each.at:%H:%M}") if each.at else ""
    day = text(texts.day(each.on, style="day"), "body", "text2")
    day.setFixedWidth(64)
    line = row(day, gap=t.S1)
    line.addWidget(Elided(what), 1)
    line.addWidget(Elided(" ".join(p for p in (each.centre, when) if p), "small", "text2"))
    return line
