"""The own fields of a kind of incentive, one line each; an editor of a form."""

from __future__ import annotations

from typing import Any

from mfdw_desktop.domain.kinds import FieldKind, KindField
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import icon_button
from mfdw_desktop.ui.widgets.editors import Check, Combo, LineEdit
from mfdw_desktop.ui.widgets.layout import row
from mfdw_desktop.ui.widgets.line_list import Line, LineList


class KindFieldsEditor(LineList[KindField, "_FieldLine"]):
    """The fields that each award of a kind is asked for."""

    def __init__(self) -> None:
        super().__init__(
            _FieldLine,
            _new_field,
            none=tr("None: day, amount, receipt and note are asked anyway."),
            add=tr("Add a field"),
        )

    def value(self) -> tuple[KindField, ...]:
        """Return the fields."""
        return tuple(line.field() for line in self.lines)

    def set_value(self, value: Any) -> None:
        """Show fields."""
        self.show_values(value or ())


def _new_field() -> KindField:
    return KindField("", "")


class _FieldLine(Line):
    """One field: its name, what is written into it, its choices, whether it is needed."""

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


def kind_words(kind: FieldKind) -> str:
    """Return what a field of a kind holds."""
    return {
        FieldKind.TEXT: tr("Text"),
        FieldKind.NUMBER: tr("Number"),
        FieldKind.DAY: tr("Day"),
        FieldKind.CHOICE: tr("One of a list"),
        FieldKind.YES_NO: tr("Yes or no"),
    }[kind]
