"""The kinds of problems of a file: what is meant, how many, an example in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import is_rtl, theme
from mfdw_desktop.ui.widgets.cells import Index
from mfdw_desktop.ui.widgets.painting import AA, TRAILING, advance, paint_focus, paint_text

GROUP_ROLE = Qt.ItemDataRole.UserRole
SIGNS = {
    Severity.ERROR: ("circle-alert", "bad"),
    Severity.WARNING: ("triangle-alert", "warn"),
    Severity.INFO: ("info", "text2"),
}
# Left of the icon 24 px stay free, so that it stands under the page's title.
EDGE, LEAD, TOP = t.S1, t.S5, 10
MOST_LINES = 4
WRAP = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True)
class ProblemGroup:
    """Problems of one rule in one column."""

    rule: str
    header: str
    severity: Severity
    problems: tuple[RowProblem, ...]

    @property
    def kind(self) -> tuple[str, str, Severity]:
        """What makes it one group."""
        return self.rule, self.header, self.severity

    @property
    def title(self) -> str:
        """What the problems are about: a column, or the rows themselves."""
        return self.header or (
            tr("Whole rows") if self.problems[0].row else tr("The sheet as a whole")
        )

    @property
    def sentence(self) -> str:
        """What is wrong, by the first of them."""
        said = {texts.problem_words(each) for each in self.problems[:50]}
        first = texts.problem_words(self.problems[0])
        return first if len(said) == 1 else tr("{problem}, and others like it", problem=first)


def grouped(problems: Sequence[RowProblem]) -> list[ProblemGroup]:
    """Return problems by rule and column: errors first, then by how many there are."""
    found: dict[tuple[str, str, Severity], list[RowProblem]] = {}
    for each in problems:
        found.setdefault((each.rule, each.header, each.severity), []).append(each)
    order = list(Severity)
    groups = [ProblemGroup(*key, tuple(listed)) for key, listed in found.items()]
    return sorted(groups, key=lambda each: (order.index(each.severity), -len(each.problems)))


class ProblemList(QListView):
    """Choose a kind of problem; `chosen` gives its group."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(_GroupDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setProperty("list", "sunken")
        self.setAccessibleName(tr("Kinds of problems"))
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.clicked.connect(self._on_picked)
        self.activated.connect(self._on_picked)

    def show_groups(self, groups: Sequence[ProblemGroup]) -> None:
        """Show groups; the chosen one stays chosen, else the first is."""
        before = self.current()
        kind = before.kind if before is not None else None
        self.selectionModel().blockSignals(True)
        self._items.clear()
        place = 0
        for number, group in enumerate(groups):
            item = QStandardItem()
            item.setData(group, GROUP_ROLE)
            count = texts.number(len(group.problems))
            item.setText(f"{group.title}, {count}: {group.sentence}")
            self._items.appendRow(item)
            if group.kind == kind:
                place = number
        if groups:
            self.setCurrentIndex(self._items.index(place, 0))
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def choose(self, rule: str, header: str) -> None:
        """Choose the kind of a problem without telling: a cell of it is the current one."""
        for number in range(self._items.rowCount()):
            group = self._items.item(number).data(GROUP_ROLE)
            if (group.rule, group.header) == (rule, header):
                self.selectionModel().blockSignals(True)
                self.setCurrentIndex(self._items.index(number, 0))
                self.selectionModel().blockSignals(False)
                self.scrollTo(self._items.index(number, 0))
                self.viewport().update()
                return

    def current(self) -> ProblemGroup | None:
        """Return the chosen group."""
        group = self.currentIndex().data(GROUP_ROLE)
        return group if isinstance(group, ProblemGroup) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the sentences anew; the chosen kind stays in sight."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        # The items know their place when the events that wait are through.
        QTimer.singleShot(0, self, self._show_current)

    def _show_current(self) -> None:
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        group = current.data(GROUP_ROLE)
        if isinstance(group, ProblemGroup):
            self.chosen.emit(group)

    def _on_picked(self, index: QModelIndex) -> None:
        """Tell of the chosen one again: it may not be what is shown."""
        self._on_current_changed(index, index)


class _GroupDelegate(QStyledItemDelegate):
    """Draw a group: sign, title, count at the end, the sentence below."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of title and wrapped sentence."""
        view, group = self.parent(), index.data(GROUP_ROLE)
        width = view.viewport().width() if isinstance(view, QListView) else 280
        _said, height = _wrapped(group.sentence, width - 2 * EDGE - LEAD - t.S1)
        return QSize(width, round(TOP + 22 + height + TOP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one group."""
        group, view = index.data(GROUP_ROLE), option.widget
        rtl = isinstance(view, QWidget) and is_rtl(view)
        painter.save()
        painter.setRenderHint(AA)
        area = QRectF(option.rect).adjusted(EDGE, 1, -EDGE, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            self._ground(painter, area, "tint")
            if view is not None and view.hasFocus():
                paint_focus(painter, area)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            self._ground(painter, area, "hover")
        count = texts.number(len(group.problems))
        wide = round(advance("strong", count)) + 2
        sign, colour = SIGNS[group.severity]
        frame = area.toRect()
        spot = QRect(frame.left() + 16, frame.top() + TOP + 1, 16, 16)
        title = QRect(
            frame.left() + LEAD, frame.top() + TOP - 1, frame.width() - LEAD - t.S2 - wide, 20
        )
        end = QRect(frame.right() - 8 - wide, frame.top() + TOP - 1, wide, 20)
        below = QRect(frame.left() + LEAD, frame.top() + TOP + 21, frame.width() - LEAD - t.S1,
                      frame.height() - TOP - 24)  # fmt: skip
        spot, title, end, below = (
            QStyle.visualRect(option.direction, frame, each) for each in (spot, title, end, below)
        )
        theme.paint_icon(painter, QRectF(spot), sign, colour=colour)
        paint_text(painter, QRectF(title), group.title, kind="strong")
        paint_text(painter, QRectF(end), count, kind="strong", align=TRAILING)
        self._sentence(painter, QRectF(below), group.sentence, rtl=rtl)
        painter.restore()

    @staticmethod
    def _ground(painter: QPainter, area: QRectF, colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(colour))
        painter.drawRoundedRect(area, t.RADIUS, t.RADIUS)

    @staticmethod
    def _sentence(painter: QPainter, area: QRectF, sentence: str, *, rtl: bool) -> None:
        painter.setFont(theme.font("small", sentence))
        painter.setPen(theme.colour("text2"))
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | WRAP
        said, _height = _wrapped(sentence, area.width())
        painter.drawText(area, int(flags), said)


def _wrapped(sentence: str, width: float) -> tuple[str, float]:
    """Return a sentence cut to the most lines with an ellipsis, and the height of its lines."""
    metrics = QFontMetricsF(theme.font("small", sentence))
    room, most = QRectF(0, 0, max(width, 40), 10_000), MOST_LINES * metrics.lineSpacing() + 1
    words = sentence.split()
    said = texts.breakable(sentence)
    height = metrics.boundingRect(room, int(WRAP), said).height()
    while height > most and len(words) > 1:
        words.pop()
        said = texts.breakable(" ".join(words) + " …")
        height = metrics.boundingRect(room, int(WRAP), said).height()
    return said, height
