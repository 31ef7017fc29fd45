"""The sheet of a file's rows: our question over their header, the row's number at its head."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu

from mfdw_desktop.domain.surveys import QuestionKind
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys.wizard.mending.columns import MendColumn
from mfdw_desktop.ui.surveys.wizard.mending.model import OUT, MendModel
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import is_rtl, theme
from mfdw_desktop.ui.widgets.cells import Cell, TableLook
from mfdw_desktop.ui.widgets.grid import CONTROL, SHIFT, EditDelegate, Key, SheetGrid
from mfdw_desktop.ui.widgets.painting import AA, LEADING, TRAILING, advance, paint_text, shortened
from mfdw_desktop.ui.widgets.table import Header

HEAD = 48
_LEAST = 3
"""Rows that are always in sight."""
SIGNS = {"bad": "circle-alert", "warn": "triangle-alert", OUT: "circle-minus"}


class MendGrid(SheetGrid):
    """Mend cells by the keys of Excel; Ctrl+- leaves a row out or brings it back."""

    row_out_wanted = Signal()
    only_problems_wanted = Signal()
    sheet_wanted = Signal(bool)
    """The next problem is on another sheet; true: the one before."""
    asks_before_paste = True

    def __init__(self, model: MendModel) -> None:
        super().__init__(model, name=tr("Rows of the file"))
        self.mend_model = model
        self.reaches_further = False
        """Whether another sheet has problems."""
        self.setProperty("grid", "numbered")
        self._delegate = _MendDelegate(self.look, self)
        self.setItemDelegate(self._delegate)
        self.head = _Head(model, self.look)
        self.setHorizontalHeader(self.head)
        self.head.setSectionsClickable(False)
        self.setVerticalHeader(_RowHead(model))
        self.verticalHeader().setDefaultSectionSize(t.ROW)
        # on a small screen the step scrolls, before its rows cannot be seen
        self.setMinimumHeight(HEAD + _LEAST * t.ROW)
        model.opened.connect(self._on_opened)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current cell in sight: the line under the sheet grows with what it tells."""
        here, before = self.currentIndex(), QRect(QPoint(), event.oldSize())
        was_seen = here.isValid() and before.intersects(self.visualRect(here))
        super().resizeEvent(event)
        if was_seen:
            self.scrollTo(here)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add the keys that only this sheet has."""
        key, modifiers = Key(event.key()), event.modifiers()
        if modifiers & CONTROL and key in (Key.Key_Minus, Key.Key_Underscore):
            self.row_out_wanted.emit()
        elif key == Key.Key_F8 and modifiers == CONTROL | SHIFT:
            self.only_problems_wanted.emit()
        elif key == Key.Key_Space and not modifiers and self._is_several():
            self._open_several()
        else:
            super().keyPressEvent(event)

    def go_to_problem(self, *, backward: bool = False) -> None:
        """Go to the next cell with a problem, on the other sheets too."""
        if self.reaches_further and self.mend_model.is_last_problem(self.here(), backward=backward):
            self.sheet_wanted.emit(backward)
        else:
            super().go_to_problem(backward=backward)

    def here(self) -> tuple[int, int]:
        """Return the current cell (row, column); -1 without one."""
        index = self.currentIndex()
        return index.row(), index.column()

    def places(self) -> list[int]:
        """Return the rows of the selection."""
        return sorted({row for row, _column in self._selection() if row >= 0})

    def _mend_column(self) -> MendColumn | None:
        column = self._column() if self.mend_model.columns else None
        return column if isinstance(column, MendColumn) else None

    def _is_several(self) -> bool:
        column = self._mend_column()
        question = column.question if column is not None else None
        return (
            question is not None
            and question.kind is QuestionKind.SELECT_MULTIPLE
            and bool(self._several)
            and not (column is not None and column.part)
        )

    @property
    def _several(self) -> list[tuple[str, str]]:
        column = self._mend_column()
        return list(column.parts) if column is not None else []

    def _open_several(self) -> None:
        """Offer the choices of a select-multiple, to be ticked."""
        row, _ = self.here()
        chosen = self.mend_model.text(row, self._column().name).split()
        menu = QMenu(self)
        for code, label in self._several:
            action = QAction(label, menu)
            action.setCheckable(True)
            action.setChecked(code in chosen or label in chosen)
            action.setData(code)
            menu.addAction(action)
        menu.triggered.connect(self._on_several_triggered)
        corner = self.visualRect(self.currentIndex()).bottomLeft()
        menu.popup(self.viewport().mapToGlobal(corner))

    def _on_several_triggered(self, action: QAction) -> None:
        menu = action.parent()
        if isinstance(menu, QMenu):
            codes = [str(each.data()) for each in menu.actions() if each.isChecked()]
            self._write_here(" ".join(codes))

    def _on_opened(self) -> None:
        self._chosen_columns = {column.name for column in self.mend_model.columns}
        self._set_widths()


class _MendDelegate(EditDelegate):
    """Draw rows that are left out in grey and struck through."""

    def _paint_text(self, painter: QPainter, area: QRectF, cell: Cell, rtl: bool) -> None:
        if cell.tone != OUT:
            super()._paint_text(painter, area, cell, rtl)
            return
        self._strike(painter, area, cell, rtl, trailing=False)

    def _paint_quiet(self, painter: QPainter, area: QRectF, cell: Cell, rtl: bool) -> None:
        if cell.tone != OUT:
            super()._paint_quiet(painter, area, cell, rtl)
            return
        self._strike(painter, area, cell, rtl, trailing=False)

    def _paint_number(self, painter: QPainter, area: QRectF, cell: Cell, rtl: bool) -> None:
        if cell.tone != OUT:
            super()._paint_number(painter, area, cell, rtl)
            return
        self._strike(painter, area, cell, rtl, trailing=True)

    def _strike(
        self, painter: QPainter, area: QRectF, cell: Cell, rtl: bool, *, trailing: bool
    ) -> None:
        align = TRAILING if trailing else LEADING
        paint_text(painter, area, cell.text, colour="text3", align=align)
        width = min(advance("body", cell.text), area.width())
        is_right = trailing != rtl
        left = area.right() - width if is_right else area.left()
        middle = area.center().y() + 0.5
        painter.setPen(QPen(theme.colour("text3"), 1))
        painter.drawLine(QPointF(left, middle), QPointF(left + width, middle))


class _Head(Header):
    """Two lines: our question, and their header with its letter."""

    def __init__(self, model: MendModel, look: TableLook) -> None:
        super().__init__(model, look)
        self._mend = model
        self.setFixedHeight(HEAD)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Draw the head of a column."""
        column = self._mend.columns[logical]
        assert isinstance(column, MendColumn)
        painter.save()
        painter.setRenderHint(AA)
        painter.fillRect(rect, theme.colour("sunken"))
        painter.setPen(QPen(theme.colour("line"), 1))
        foot = rect.bottom() + 0.5
        painter.drawLine(QPointF(rect.left(), foot), QPointF(rect.right() + 1, foot))
        edge = rect.left() + 0.5 if is_rtl(self) else rect.right() + 0.5
        painter.drawLine(QPointF(edge, rect.top()), QPointF(edge, rect.bottom()))
        align = TRAILING if column.kind == "number" else LEADING
        area = QRectF(rect).adjusted(t.S1, 6, -t.S1, 0)
        upper, lower = QRectF(area), QRectF(area)
        upper.setHeight(18)
        lower.setTop(upper.bottom())
        lower.setHeight(18)
        colour = "text" if column.target else "text3"
        title = shortened("small_strong", column.title, area.width() + 1)
        paint_text(painter, upper, title, kind="small_strong", colour=colour, align=align)
        theirs = f"{column.name} · {column.header}"
        paint_text(painter, lower, shortened("small", theirs, area.width() + 1), kind="small",
                   colour="text2", align=align)  # fmt: skip
        painter.restore()


class _RowHead(QHeaderView):
    """The number of each row as Excel shows it, with a sign of what is about the whole row."""

    def __init__(self, model: MendModel) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._model = model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(t.ROW)

    def sizeHint(self) -> QSize:
        """Return the room of the largest number and a sign."""
        rows = self._model.rowCount()
        last = self._model.number(rows - 1) if rows else 0
        return QSize(round(advance("body", texts.number(max(last, 999)))) + 44, 0)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Draw the head of a row."""
        painter.save()
        painter.setRenderHint(AA)
        painter.fillRect(rect, theme.colour("sunken"))
        painter.setPen(QPen(theme.colour("line"), 1))
        foot = rect.bottom() + 0.5
        painter.drawLine(QPointF(rect.left(), foot), QPointF(rect.right() + 1, foot))
        edge = rect.left() + 0.5 if is_rtl(self) else rect.right() + 0.5
        painter.drawLine(QPointF(edge, rect.top()), QPointF(edge, rect.bottom()))
        tone = self._model.row_tone(logical)
        if tone:
            spot = QRectF(0, 0, 14, 14)
            spot.moveCenter(QRectF(rect).center())
            spot.moveLeft(rect.right() - 22 if is_rtl(self) else rect.left() + 8)
            theme.paint_icon(painter, spot, SIGNS[tone], colour="text2" if tone == OUT else tone)
        words = texts.number(self._model.number(logical))
        area = QRectF(rect).adjusted(t.S1, 0, -t.S1, 0)
        colour = "text3" if tone == OUT else "text2"
        paint_text(painter, area, words, colour=colour, align=TRAILING)
        painter.restore()
