"""Forms: a label, an editor, and under it an echo, a hint or the mistake in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from mfdw_desktop.domain.problems import FieldProblem, Severity
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import problem_words, tr
from mfdw_desktop.ui.widgets.buttons import icon_button
from mfdw_desktop.ui.widgets.editors import Check, Combo, DayEdit, LineEdit
from mfdw_desktop.ui.widgets.labels import IconLabel, text
from mfdw_desktop.ui.widgets.layout import column, row

HIDDEN_BY_HAND = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
LAST_ROW = 200
SHORTEST = 12
"""Letters of a choice that are always in sight."""
SIGNS = {"bad": "circle-alert", "warn": "triangle-alert", "ok": "check"}


class Field(QWidget):
    """One question of a form."""

    def __init__(
        self,
        name: str,
        label: str,
        editor: Any,
        *,
        hint: str = "",
        unit: str = "",
        needed: bool = False,
        wide: bool = False,
        pin: bool = False,
    ) -> None:
        """Ask for `name` with an `Editor`.

        `needed` marks what must be entered, `wide` takes the whole width of the form, `pin`
        offers to keep the value for the next record.
        """
        super().__init__()
        self.name, self.editor, self.needed, self.wide = name, editor, needed, wide
        self._hint = self._first_hint = hint
        self._label = label
        self._named: QWidget | None = None
        self.pin = None
        if pin:
            self.pin = icon_button("pin", tr("Keep for the next form"), shortcut="F4", mini=True)
            # Who types goes from field to field; F4 in the field pins it, as in a sheet.
            self.pin.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle = row(editor, gap=t.S1)
        if unit:
            middle.addWidget(text(unit, "small", "text3"))
        if not isinstance(editor, LineEdit | QPlainTextEdit) and editor.minimumWidth() > 0:
            middle.addStretch(1)
        self._sign = IconLabel("check", "ok", size=12)
        self._said = text("", "small", "text3", wrap=True)
        self._said.setMinimumHeight(18)
        below = row(self._sign, gap=t.S05)
        below.addWidget(self._said, 1)
        layout = column(gap=t.S05)
        if not isinstance(editor, Check):
            layout.addLayout(self._caption())
        layout.addLayout(middle)
        layout.addLayout(below)
        layout.addStretch(1)
        self.setLayout(layout)
        editor.setAccessibleName(label)
        if isinstance(editor, LineEdit):
            editor.echoed.connect(self.say)
        editor.edited.connect(self._on_edited)
        self.say("", "")

    def _caption(self) -> QHBoxLayout:
        caption = text(f"{self._label} *" if self.needed else self._label, "small", "text2")
        caption.setBuddy(self.editor)
        self._named = caption
        line = row(caption, 1, gap=t.S05)
        if self.pin is not None:
            self.pin.setCheckable(True)
            self.pin.toggled.connect(self._on_pin_toggled)
            line.addWidget(self.pin)
        return line

    def lower_to(self, height: int) -> None:
        """Make room over the editor, so that it stands level with one that has a pin."""
        if self._named is not None:
            self._named.setMinimumHeight(height)

    def _on_pin_toggled(self, on: bool) -> None:
        self._hint = tr("kept for the next form") if on else self._first_hint
        self.say("", "")

    @property
    def keeps(self) -> bool:
        """Whether the value is kept for the next record."""
        return self.pin is not None and self.pin.isChecked()

    def value(self) -> Any:
        """Return what was entered."""
        return self.editor.value()

    def say(self, words: str, tone: str) -> None:
        """Say something under the field: ok, warn, bad; nothing brings back the hint."""
        shown = words or self._hint
        self._said.setText(shown)
        self._said.set_tone(tone if words else "text3")
        self._said.setVisible(bool(shown))
        self._sign.setVisible(bool(words) and tone in SIGNS)
        if words and tone in SIGNS:
            self._sign.set_icon(SIGNS[tone], tone)
        self.editor.setAccessibleDescription(shown)
        self._mark("bad" if words and tone == "bad" else "")

    def problem(self) -> FieldProblem | None:
        """Return why the typed text cannot be taken, before any rule of the record."""
        rule = self.editor.problem() if isinstance(self.editor, LineEdit) else ""
        if not rule and self.needed and self.value() in (None, ""):
            rule = "needed"
        return FieldProblem(self.name, rule) if rule else None

    def _mark(self, problem: str) -> None:
        if (self.editor.property("problem") or "") != problem:
            self.editor.setProperty("problem", problem)
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)

    def _on_edited(self) -> None:
        if not isinstance(self.editor, DayEdit):
            self.say("", "")


class Form(QWidget):
    """Fields in one or two columns, in the order of the paper; Enter goes on."""

    changed = Signal()
    submitted = Signal()
    """Enter was pressed in the last field."""

    def __init__(self, fields: Sequence[Field] = (), *, columns: int = 2) -> None:
        super().__init__()
        self._fields: dict[str, Field] = {}
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(t.S2)
        self._grid.setVerticalSpacing(t.S1)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setRowStretch(LAST_ROW, 1)  # the fields stay together at the top
        self._parts: list[QWidget] = []
        self._arranging = QTimer(self)
        self._arranging.setSingleShot(True)
        self._arranging.setInterval(0)
        self._arranging.timeout.connect(self._arrange)
        self._first: dict[str, Any] = {}
        for number in range(columns):
            self._grid.setColumnStretch(number, 1)
        for each in fields:
            self.add(each)
        self.remember()

    def add(self, field: Field) -> None:
        """Add a field behind the others."""
        self._fields[field.name] = field
        self._parts.append(field)
        field.editor.edited.connect(self._on_edited)
        field.editor.installEventFilter(self)
        field.installEventFilter(self)
        if isinstance(field.editor, Combo):
            # A long choice is cut, and whole in the list and the tooltip: no column of the form
            # may be pushed out of its dialog.
            field.editor.setSizeAdjustPolicy(
                Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            field.editor.setMinimumContentsLength(SHORTEST)
        self._first[field.name] = field.value()  # a form that is built has not been typed in
        tallest = max((each.pin.sizeHint().height() for each in self._fields.values() if each.pin),
                      default=0)  # fmt: skip
        for each in self._fields.values():
            each.lower_to(tallest)
        self._arrange()

    def add_heading(self, words: str) -> None:
        """Begin a part of the form with a line of words."""
        heading = text(words, "section")
        heading.setContentsMargins(0, t.S1, 0, 0)
        self._parts.append(heading)
        self._arrange()

    def _arrange(self) -> None:
        """Give the parts that are shown their places; a hidden one leaves no hole."""
        place = 0
        for part in self._parts:
            if part.parentWidget() is self:
                self._grid.removeWidget(part)
                if part.isHidden() and part.testAttribute(HIDDEN_BY_HAND):
                    continue
            is_wide = not isinstance(part, Field) or part.wide
            if is_wide:
                place += -place % self._columns
            line, column_ = divmod(place, self._columns)
            span = self._columns if is_wide else 1
            self._grid.addWidget(part, line, column_, 1, span)
            place += span

    def field(self, name: str) -> Field:
        """Return a field by its name."""
        return self._fields[name]

    def fields(self) -> Iterable[Field]:
        """Return the fields in their order."""
        return self._fields.values()

    def values(self) -> dict[str, Any]:
        """Return what was entered, by the names of the fields."""
        return {name: field.value() for name, field in self._fields.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show values; fields not named stay as they are."""
        for name, value in values.items():
            if name in self._fields:
                self._fields[name].editor.set_value(value)
                if not isinstance(self._fields[name].editor, LineEdit):
                    self._fields[name].say("", "")
        self.remember()

    def reset(self) -> None:
        """Empty the fields for the next record, but for the pinned ones."""
        for field in self._fields.values():
            if not field.keeps:
                field.editor.set_value(None)
            field.say("", "")
        self.remember()
        self.focus_first()

    def remember(self) -> None:
        """Take the values as they are for unchanged."""
        self._first = self.values()

    def is_changed(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self.values() != self._first

    def check(self) -> list[FieldProblem]:
        """Return what cannot be read and what is missing; shown under the fields as well."""
        problems = [field.problem() for field in self._fields.values() if field.isEnabled()]
        found = [problem for problem in problems if problem is not None]
        self.set_errors(found)
        return found

    def set_errors(self, problems: Sequence[FieldProblem]) -> None:
        """Say the problems under their fields and go to the first that stands in the way."""
        worst: Field | None = None
        for problem in sorted(problems, key=lambda each: each.severity is Severity.ERROR):
            field = self._fields.get(problem.name)
            if field is not None:
                is_error = problem.severity is Severity.ERROR
                field.say(problem_words(problem), "bad" if is_error else "warn")
        wrong = {each.name for each in problems if each.severity is Severity.ERROR}
        for name, field in self._fields.items():
            if name in wrong and worst is None:
                worst = field
        if worst is not None:
            worst.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the cursor into the first field that takes something."""
        for field in self._fields.values():
            if field.editor.isEnabled() and not field.keeps:
                field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on to the next field on Enter, as on paper; close the hole of a hidden field."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            if isinstance(watched, Field):
                self._arranging.start()
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() == Qt.Key.Key_F4 and plain and self._pin(watched):
                return True
            takes_enter = isinstance(watched, QPlainTextEdit | QPushButton)
            if is_enter and plain and not takes_enter:
                self._go_on(watched)
                return True
        return super().eventFilter(watched, event)

    def _pin(self, editor: QObject) -> bool:
        """Keep a field's value for the next form, or no more; False where it has no pin."""
        field = next((each for each in self._fields.values() if each.editor is editor), None)
        if field is None or field.pin is None:
            return False
        field.pin.toggle()
        return True

    def _go_on(self, editor: QObject) -> None:
        fields = [field for field in self._fields.values() if field.editor.isEnabled()]
        number = next((n for n, field in enumerate(fields) if field.editor is editor), -1)
        if number + 1 < len(fields):
            fields[number + 1].editor.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.submitted.emit()

    def _on_edited(self) -> None:
        self.changed.emit()
