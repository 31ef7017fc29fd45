"""What one types into: text, choice, day, money, number, tick. All have one way to be read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
)

from mfdw_desktop.common import clock
from mfdw_desktop.domain import money, periods
from mfdw_desktop.domain.digits import ascii_digits
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.painting import placed


class Editor(Protocol):
    """What a form asks of an editor."""

    edited: SignalInstance

    def value(self) -> Any:
        """Return what was entered; None when nothing was."""

    def set_value(self, value: Any) -> None:
        """Show a value."""


class LineEdit(QLineEdit):
    """A line of text; None when empty."""

    edited = Signal()
    echoed = Signal(str, str)
    """Words under the field, and their tone: how the text was understood, or what is wrong."""

    def __init__(self, placeholder: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(self._on_text_edited)

    def value(self) -> Any:
        """Return the text without the air around it."""
        return " ".join(self.text().split()) or None

    def set_value(self, value: Any) -> None:
        """Show a text."""
        self.setText("" if value is None else str(value))
        self.setCursorPosition(0)

    def problem(self) -> str:
        """Return the rule that the typed text breaks, or nothing."""
        return ""

    def setText(self, words: str | None) -> None:
        """Show a text; the font is set first, else Qt warns about a script it does not have."""
        self.setFont(theme.font("body", words or ""))
        super().setText(words)

    def insert(self, words: str) -> None:
        """Insert a text, in the font of its script."""
        self.setFont(theme.font("body", words))
        super().insert(words)

    def _on_text_edited(self, words: str) -> None:
        self.setFont(theme.font("body", words))
        self.edited.emit()


class TextArea(QPlainTextEdit):
    """Several lines of text; Tab goes on to the next field."""

    edited = Signal()

    def __init__(self, placeholder: str = "", *, lines: int = 3) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * 20 + 16)
        self._is_setting = False
        self.textChanged.connect(self._on_text_changed)

    def value(self) -> Any:
        """Return the text; None when there is none."""
        return self.toPlainText().strip() or None

    def set_value(self, value: Any) -> None:
        """Show a text."""
        self._is_setting = True
        self.setFont(theme.font("body", str(value or "")))
        self.setPlainText("" if value is None else str(value))
        self._is_setting = False

    def _on_text_changed(self) -> None:
        if not self._is_setting:
            self.edited.emit()


class Combo(QComboBox):
    """One of many; type to find it, Alt+Down opens the list."""

    edited = Signal()

    def __init__(
        self, choices: Sequence[tuple[Any, str]] = (), *, placeholder: str = "", quiet: bool = False
    ) -> None:
        """Offer `choices` as (value, words); `quiet` for a combo that filters a page."""
        super().__init__()
        self.setFont(theme.font("body"))
        self.setProperty("quiet", "true" if quiet else "false")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setPlaceholderText(placeholder)
        self.setMaxVisibleItems(14)
        self.activated.connect(self._on_activated)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer other choices; the chosen value stays if it is still among them."""
        current = self.value()
        self.clear()
        for number, (value, words) in enumerate(choices):
            if words.isascii():  # in the font of the box itself; a list of sessions is long
                self.insertItem(number, words, value)
                continue
            self.insertItem(number, "", value)
            self.setItemData(number, theme.font("body", words), Qt.ItemDataRole.FontRole)
            self.setItemText(number, words)
        self.set_value(current)

    def value(self) -> Any:
        """Return the chosen value; None when none is chosen."""
        return self.currentData() if self.currentIndex() >= 0 else None

    def set_value(self, value: Any) -> None:
        """Choose a value; an unknown one shows the placeholder."""
        found = next((n for n in range(self.count()) if self.itemData(n) == value), -1)
        if found < 0 and not self.placeholderText() and self.count():
            found = 0
        self.setFont(theme.font("body", self.itemText(found) if found >= 0 else ""))
        self.setCurrentIndex(found)

    def _on_activated(self, _number: int) -> None:
        self.setFont(theme.font("body", self.currentText()))
        self.edited.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: it must not change a value by accident."""
        event.ignore()

    def shown(self) -> str:
        """Return the words in the field, cut where the room ends."""
        style, option = self.style(), QStyleOptionComboBox()
        self.initStyleOption(option)
        parts = QStyle.SubControl
        area = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, parts.SC_ComboBoxEditField, self
        )
        words = self.currentText() if self.currentIndex() >= 0 else self.placeholderText()
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width() - 2)

    def event(self, event: QEvent) -> bool:
        """Say the whole words in the tooltip where the field cuts them."""
        if event.type() == QEvent.Type.ToolTip:
            words = self.currentText()
            self.setToolTip(texts.tip(words) if self.shown() != words else "")
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, its words and its arrow."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown()
        if self.currentIndex() < 0:
            grey = option.palette.placeholderText()
            option.palette.setBrush(QPalette.ColorRole.ButtonText, grey)
        style = self.style()
        with QPainter(self) as painter:
            style.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option, painter, self)
            style.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option, painter, self)
            spot = placed(self, QRect(self.width() - 23, self.height() // 2 - 7, 14, 14))
            theme.paint_icon(painter, QRectF(spot), "chevron-down", colour="text3")


class Check(QCheckBox):
    """A tick with its words."""

    edited = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setFont(theme.font("body", words))
        self.clicked.connect(self._on_clicked)

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: Any) -> None:
        """Tick it or not."""
        self.setChecked(bool(value))

    def _on_clicked(self, _on: bool) -> None:
        self.edited.emit()


class DayEdit(LineEdit):
    """A day as people type it, echoed in words; Up and Down change it by a day."""

    def __init__(self, placeholder: str = "", *, birth: bool = False, future: bool = True) -> None:
        """Take a day; with `birth` also an age or a year, never in the future."""
        example = tr("3/4/1991 or 34") if birth else tr("3/4 or today")
        super().__init__(placeholder or texts.numerals(example))
        self._birth, self._future = birth, future
        self._stored: tuple[str, date | None, bool] = ("", None, False)
        self.textEdited.connect(self._on_day_edited)
        self.editingFinished.connect(self._on_editing_finished)

    def value(self) -> date | None:
        """Return the day; None when there is none or it cannot be read."""
        return self.read().day

    @property
    def is_estimated(self) -> bool:
        """Whether the day was made from an age or from a year alone."""
        return self.read().estimated

    def set_value(self, value: Any, *, estimated: bool = False) -> None:
        """Show a day; an estimated one as its year."""
        found = date.fromisoformat(value) if isinstance(value, str) and value else value
        shown = ""
        if isinstance(found, date):
            plain = str(found.year) if estimated else found.strftime("%d.%m.%Y")
            shown = texts.numerals(plain)
        self._stored = (shown, found or None, estimated)
        self.setText(shown)
        self._echo(final=True)

    def read(self) -> periods.DayRead:
        """Return how the text is understood."""
        text = self.text().strip()
        if not text:
            return periods.DayRead(None)
        shown, day, estimated = self._stored
        if text == shown:
            return periods.DayRead(day, estimated=estimated)
        if self._birth:
            return periods.parse_birth(text, clock.today())
        return periods.parse_day(text, clock.today(), future=self._future)

    def problem(self) -> str:
        """Return the rule that the typed text breaks."""
        read = self.read()
        return read.problem if self.text().strip() and read.day is None else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the day by Up and Down; Ctrl+; is today."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Semicolon:
            self._type(clock.today())
        elif step is not None and not event.modifiers():
            self._type((self.value() or clock.today()) + timedelta(days=step))
        else:
            super().keyPressEvent(event)

    def _type(self, day: date) -> None:
        self.set_value(day)
        self.edited.emit()

    def _on_day_edited(self) -> None:
        self._echo(final=False)

    def _on_editing_finished(self) -> None:
        self._echo(final=True)

    def _echo(self, *, final: bool) -> None:
        """Say how the text is understood; what is wrong only when the hands have left."""
        read = self.read()
        if read.day is not None:
            words = texts.day(read.day, style="long")
            if self._birth:
                age = tr("%n year|%n years", n=periods.age_on(read.day, clock.today()))
                words = f"{words} · {age}"
                if read.estimated:
                    words = tr("about {year} · {age}", year=read.day.year, age=age)
            self.echoed.emit(words, "ok")
        elif read.problem and final:
            self.echoed.emit(_rule_words(read.problem), "bad")
        else:
            self.echoed.emit("", "")


class NumberEdit(LineEdit):
    """A whole number within bounds."""

    def __init__(self, placeholder: str = "", *, least: int = 0, most: int = 10**12) -> None:
        super().__init__(texts.numerals(placeholder))
        self._least, self._most = least, most
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(self._on_editing_finished)

    def value(self) -> int | None:
        """Return the number; None when there is none or it is not one."""
        number = self._number()
        return number if number is not None and self._least <= number <= self._most else None

    def set_value(self, value: Any) -> None:
        """Show a number."""
        super().set_value(None if value is None else texts.numerals(str(value)))

    def _number(self) -> int | None:
        try:
            return int(ascii_digits(self.text()).replace(" ", "").replace(",", ""))
        except ValueError:
            return None

    def problem(self) -> str:
        """Return the rule that the typed text breaks."""
        if not self.text().strip() or self.value() is not None:
            return ""
        return "number-unreadable" if self._number() is None else "number-out-of-range"

    def _on_editing_finished(self) -> None:
        rule = self.problem()
        bounds: dict[str, object] = {
            "least": texts.number(self._least),
            "most": texts.number(self._most),
        }
        self.echoed.emit(_rule_words(rule, bounds) if rule else "", "bad" if rule else "")


class MoneyEdit(LineEdit):
    """An amount of one currency; its value is in minor units."""

    def __init__(self, currency: str, placeholder: str = "") -> None:
        super().__init__(placeholder)
        self._currency = currency
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(self._on_editing_finished)

    @property
    def currency(self) -> str:
        """The currency of the amount."""
        return self._currency

    def set_currency(self, currency: str) -> None:
        """Take amounts of another currency."""
        self._currency = currency

    def value(self) -> int | None:
        """Return the minor units; None when there are none or they cannot be read."""
        return money.parse_minor(self.text(), self._currency) if self.text().strip() else None

    def set_value(self, value: Any) -> None:
        """Show minor units."""
        self.setText("" if value is None else texts.amount(int(value), self._currency))

    def problem(self) -> str:
        """Return the rule that the typed text breaks."""
        return "amount-unreadable" if self.text().strip() and self.value() is None else ""

    def _on_editing_finished(self) -> None:
        rule, value = self.problem(), self.value()
        if value is not None:
            self.set_value(value)
        self.echoed.emit(_rule_words(rule) if rule else "", "bad" if rule else "")


def _rule_words(rule: str, fields: dict[str, object] | None = None) -> str:
    return texts.problem_words(FieldProblem("", rule, fields=fields or {}))
