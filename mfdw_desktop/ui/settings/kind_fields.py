"""The own fields of a kind of incentive, one line each; an editor of a form."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.kinds import FieldKind, KindField
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button, icon_button
from mfdw_desktop.ui.widgets.editors import Check, Combo, LineEdit
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import clear, column, row


class KindFieldsEditor(QWidget):
    """The fields that each award of a kind is asked for."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[_FieldLine] = []
        self._list = column(gap=t.S1)
        self._empty = text(tr("None: day, amount, receipt and note are asked anyway."), "small",
                           "text3")  # fmt: skip
        self._add = button(tr("Add a field"), "link")
        self._add.clicked.connect(self._on_add_clicked)
        layout = column(gap=t.S1)
        layout.addLayout(self._list)
        layout.addWidget(self._empty)
        layout.addLayout(row(self._add, 1))
        self.setLayout(layout)

    def value(self) -> tuple[KindField, ...]:
        """Return the fields."""
        return tuple(line.field() for line in self._lines)

    def set_value(self, value: Any) -> None:
        """Show fields."""
        clear(self._list)
        self._lines = []
        for each in value or ():
            self._append(each)
        self._empty.setVisible(not self._lines)

    def _append(self, field: KindField) -> _FieldLine:
        line = _FieldLine(field)
        line.removed.connect(self._on_removed)
        line.edited.connect(self.edited)
        self._lines.append(line)
        self._list.addWidget(line)
        self._empty.hide()
        return line

    def _on_add_clicked(self) -> None:
        self._append(KindField("", "")).focus()
        self.edited.emit()

    def _on_removed(self, line: object) -> None:
        if isinstance(line, _FieldLine):
            self._lines.remove(line)
            line.hide()
            line.deleteLater()
            self._empty.setVisible(not self._lines)
            self.edited.emit()


class _FieldLine(QWidget):
    """One field: its name, what is written into it, its choices, whether it is needed."""

    edited = Signal()
    removed = Signal(object)

    def __init__(self, field: KindField) -> None:
        super().__init__()
        self._field = field
        self._label = LineEdit(tr("Size of the uniform"))
        self._kind = Combo([(each.value, kind_words(each)) for each in FieldKind])
        self._choices = LineEdit(tr("small, medium, large"))
        self._needed = Check(tr("Needed"))
        self._label.set_value(field.label)
        self._kind.set_value(field.kind.value)
        self._choices.set_value(", ".join(field.choices))
        self._needed.set_value(field.is_needed)
        self._label.setAccessibleName(tr("Name of the field"))
        self._kind.setAccessibleName(tr("Holds"))
        self._choices.setAccessibleName(tr("Choices"))
        self._kind.setFixedWidth(140)
        remove = icon_button("x", tr("Remove the field"), mini=True)
        remove.clicked.connect(self._on_remove_clicked)
        self.setLayout(row(self._label, self._kind, self._choices, self._needed, remove, gap=t.S1))
        self._kind.edited.connect(self._on_kind_edited)
        for each in (self._label, self._choices, self._needed):
            each.edited.connect(self.edited)
        self._choices.setVisible(field.kind is FieldKind.CHOICE)

    def field(self) -> KindField:
        """Return what was entered; a field that was there keeps its code."""
        kind = FieldKind(self._kind.value())
        listed = str(self._choices.value() or "").split(",")
        choices = tuple(dict.fromkeys(each.strip() for each in listed if each.strip()))
        return KindField(
            self._field.code,
            str(self._label.value() or "").strip(),
            kind,
            choices if kind is FieldKind.CHOICE else (),
            bool(self._needed.value()),
        )

    def focus(self) -> None:
        """Put the cursor into the name."""
        self._label.setFocus()

    def _on_kind_edited(self) -> None:
        self._choices.setVisible(self._kind.value() == FieldKind.CHOICE.value)
        self.edited.emit()

    def _on_remove_clicked(self) -> None:
        self.removed.emit(self)


def kind_words(kind: FieldKind) -> str:
    """Return what a field of a kind holds."""
    return {
        FieldKind.TEXT: tr("Text"),
        FieldKind.NUMBER: tr("Number"),
        FieldKind.DAY: tr("Day"),
        FieldKind.CHOICE: tr("One of a list"),
        FieldKind.YES_NO: tr("Yes or no"),
    }[kind]
