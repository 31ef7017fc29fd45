"""Ask for the passphrase of a locked database."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.dialog import FormDialog
from mfdw_desktop.ui.widgets.editors import LineEdit
from mfdw_desktop.ui.widgets.form import Field, Form


class KeyDialog(FormDialog):
    """One field; what is typed is never shown, kept or logged."""

    key_given = Signal(str)

    def __init__(self, name: str, parent: QWidget, *, was_wrong: bool) -> None:
        editor = LineEdit()
        editor.setEchoMode(QLineEdit.EchoMode.Password)
        form = Form([Field("key", tr("Passphrase of {name}", name=name), editor)], columns=1)
        super().__init__(
            tr("This database is locked"), form, parent, save=tr("Open"), size=(460, 240)
        )
        self.submitted.connect(self._on_submitted)
        if was_wrong:
            form.set_errors([FieldProblem("key", "passphrase-wrong")])

    def is_changed(self) -> bool:
        """Leave without a question: there is nothing to lose."""
        return False

    def _on_submitted(self, _values: dict[str, Any]) -> None:
        # As typed: blanks are a part of a passphrase.
        self.key_given.emit(self.form.field("key").editor.text())
        self.finish()
