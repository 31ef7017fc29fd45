"""Filters in words: chips that open a menu; what does not fit goes behind «More»."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QWidget

from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import is_rtl, theme
from mfdw_desktop.ui.widgets.painting import AA, advance, paint_focus, paint_text, placed

HEIGHT = t.COMPACT + 2
CROSS = 24
GAP = 6


@dataclass(frozen=True)
class FilterChoice:
    """A value that a filter can take, in words."""

    value: str
    label: str


@dataclass(frozen=True)
class Filter:
    """A filter of a list: its name in code, its words, and what can be chosen."""

    name: str
    label: str
    choices: Sequence[FilterChoice] = field(default_factory=tuple)
    several: bool = True
    """Whether more than one value may be chosen at once."""


class Chip(QAbstractButton):
    """A filter in words; a set one is tinted and has a cross."""

    cleared = Signal()

    def __init__(self, label: str, value: str = "", *, icon_name: str = "") -> None:
        super().__init__()
        self._label, self._value, self._icon = label, "", icon_name
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_value(value)

    @property
    def is_on(self) -> bool:
        """Whether a value is chosen."""
        return bool(self._value)

    def set_value(self, value: str) -> None:
        """Show the chosen value in words; none shows the filter's name only."""
        self._value = value
        self.setText(f"{self._label}: {value}" if value else self._label)
        said = value or tr("any")
        self.setAccessibleName(tr("Filter {label}: {value}", label=self._label, value=said))
        if value:
            self.setAccessibleDescription(tr("Delete takes the filter away"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the words, the icon and the cross."""
        wide = round(advance("small", self.text()))
        return QSize(wide + 40 + (20 if self._icon else 0), HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the filter away by its cross."""
        x = round(event.position().x())
        at_cross = x < CROSS if is_rtl(self) else x > self.width() - CROSS
        if self.is_on and at_cross:
            self.cleared.emit()
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the filter away by Delete, open it by Enter and Down."""
        if self.is_on and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            on = self.is_on
            painter.setPen(QPen(theme.colour("accent" if on else "line"), 1))
            painter.setBrush(
                theme.colour("tint" if on else ("hover" if self.underMouse() else "page"))
            )
            painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
            left = 10
            if self._icon:
                spot = QRectF(placed(self, QRect(9, 6, 14, 14)))
                theme.paint_icon(painter, spot, self._icon, colour="text3", rtl=is_rtl(self))
                left = 28
            words = QRectF(placed(self, QRect(left, 0, self.width() - left - 22, self.height())))
            colour = "accent" if on else "text2"
            paint_text(painter, words, self.text(), kind="small", colour=colour)
            mark = QRectF(placed(self, QRect(self.width() - 22, 7, 12, 12)))
            sign = "x" if on else "chevron-down"
            theme.paint_icon(painter, mark, sign, colour="accent" if on else "text3")
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()), area.height() / 2)


class FilterBar(QWidget):
    """The filters of a list; `changed` gives {name: (values …)} of those that are set."""

    changed = Signal(object)

    def __init__(self, filters: Sequence[Filter] = ()) -> None:
        super().__init__()
        self._before: QWidget | None = None
        self._filters: dict[str, Filter] = {}
        self._values: dict[str, tuple[str, ...]] = {}
        self._chips: dict[str, Chip] = {}
        self._more = Chip(tr("More"), icon_name="sliders-horizontal")
        self._more.clicked.connect(self._on_more_clicked)
        self._menu = QMenu(self)
        self._open_name = ""
        self._line = QHBoxLayout(self)
        self._line.setSpacing(GAP)
        self._line.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self._more)
        self._line.addStretch(1)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Filters"))
        self.set_filters(filters)

    def set_filters(self, filters: Sequence[Filter]) -> None:
        """Offer these filters; values chosen before are kept where they still exist."""
        for chip in self._chips.values():
            self._line.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._filters = {each.name: each for each in filters}
        self._chips = {}
        for number, each in enumerate(filters):
            chip = Chip(each.label)
            chip.setObjectName(each.name)
            chip.clicked.connect(self._on_chip_clicked)
            chip.cleared.connect(self._on_chip_cleared)
            self._chips[each.name] = chip
            self._line.insertWidget(number, chip)
            known = {choice.value for choice in each.choices}
            kept = tuple(value for value in self._values.get(each.name, ()) if value in known)
            self._values[each.name] = kept
            self._show(each.name)
        # chips that came later would be reached after everything else of the page
        self.follow(self._before)
        self._share_room()

    def follow(self, before: QWidget | None) -> None:
        """Let Tab come here after `before`, and go through the chips as they stand."""
        self._before = before
        order: list[QWidget] = [*self._chips.values(), self._more]
        if before is not None:
            order.insert(0, before)
        for one, two in itertools.pairwise(order):
            QWidget.setTabOrder(one, two)

    def values(self) -> dict[str, tuple[str, ...]]:
        """Return the chosen values of the filters that are set."""
        return {name: chosen for name, chosen in self._values.items() if chosen}

    def set_values(self, values: dict[str, tuple[str, ...]]) -> None:
        """Set several filters at once; those not named are taken away."""
        for name in self._filters:
            self._values[name] = tuple(values.get(name, ()))
            self._show(name)
        self._share_room()
        self.changed.emit(self.values())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put behind «More» what does not fit."""
        super().resizeEvent(event)
        self._share_room()

    def minimumSizeHint(self) -> QSize:
        """Return the width of «More»."""
        return QSize(self._more.sizeHint().width(), HEIGHT)

    def _show(self, name: str) -> None:
        chosen = self._values.get(name, ())
        labels = {choice.value: choice.label for choice in self._filters[name].choices}
        words = ", ".join(labels.get(value, value) for value in chosen[:2])
        rest = len(chosen) - 2
        self._chips[name].set_value(f"{words} +{rest}" if rest > 0 else words)

    def _share_room(self) -> None:
        """Set filters first, then the others in their order."""
        widths = {name: chip.sizeHint().width() + GAP for name, chip in self._chips.items()}
        all_fit = sum(widths.values()) - GAP <= self.width()
        room = self.width() - (0 if all_fit else self._more.sizeHint().width() + GAP)
        order = sorted(self._chips, key=lambda name: not self._chips[name].is_on)
        for name in order:
            room -= widths[name]
            self._chips[name].setVisible(all_fit or room + GAP >= 0)
        self._more.setVisible(not all_fit)

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self._menu.clear()
            self._fill(self._menu, chip.objectName())
            self._popup(chip)

    def _on_more_clicked(self) -> None:
        self._menu.clear()
        for name, chip in self._chips.items():
            if not chip.isVisible():
                self._fill(self._menu.addMenu(self._filters[name].label), name)
        self._popup(self._more)

    def _popup(self, chip: Chip) -> None:
        self._menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 4)))

    def _fill(self, menu: QMenu, name: str) -> None:
        chosen = self._values.get(name, ())
        for choice in self._filters[name].choices:
            action = QAction(choice.label, menu)
            action.setCheckable(True)
            action.setChecked(choice.value in chosen)
            action.setData((name, choice.value))
            action.triggered.connect(self._on_choice_triggered)
            menu.addAction(action)
        if chosen:
            menu.addSeparator()
            clear = QAction(tr("Any"), menu)
            clear.setData((name, ""))
            clear.triggered.connect(self._on_choice_triggered)
            menu.addAction(clear)

    def _on_choice_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            name, value = action.data()
            self._choose(name, value)

    def _choose(self, name: str, value: str) -> None:
        chosen = self._values.get(name, ())
        if not value:
            chosen = ()
        elif value in chosen:
            chosen = tuple(each for each in chosen if each != value)
        elif self._filters[name].several:
            chosen = (*chosen, value)
        else:
            chosen = (value,)
        self._values[name] = chosen
        self._show(name)
        self._share_room()
        self.changed.emit(self.values())

    def _on_chip_cleared(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self._choose(chip.objectName(), "")
