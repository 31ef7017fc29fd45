"""The head of a paper: round, client, day, interviewer, and who types; most of it is carried on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget

from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.surveys import round_order
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.surveys.entry.client_field import ENTER, ClientEdit
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, LineEdit
from mfdw_desktop.ui.widgets.form import Field
from mfdw_desktop.ui.widgets.layout import row

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

LATER_ROUNDS = 4


class EntryHeadBar(QWidget):
    """Five fields in a line; Enter goes on, from the last into the questions."""

    client_picked = Signal(object)
    changed = Signal()
    done = Signal()
    """Enter in the last field."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.round = Combo(placeholder=tr("Choose a round"))
        self.client = ClientEdit(page)
        self.day = DayEdit(future=False)
        self.interviewer = LineEdit()
        self.typist = LineEdit(tr("Your name"))
        self.fields = {
            "round": Field("round", tr("Round"), self.round, needed=True),
            "client": Field("client", tr("Client"), self.client, needed=True),
            "day": Field("day", tr("Day of the interview"), self.day),
            "interviewer": Field("interviewer", tr("Interviewer"), self.interviewer),
            "typist": Field("typist", tr("Typed in by"), self.typist),
        }
        line = row(gap=t.S2, margins=(t.S3, t.S1, t.S3, t.S1))
        for name, stretch in (
            ("round", 3), ("client", 6), ("day", 4), ("interviewer", 3), ("typist", 3),
        ):  # fmt: skip
            field = self.fields[name]
            line.addWidget(field, stretch)
            field.editor.installEventFilter(self)
            field.editor.edited.connect(self.changed)
        self.setLayout(line)
        self.client.picked.connect(self.client_picked)
        self.client.unknown.connect(self._on_unknown)

    def show_choices(self, rounds: Sequence[str], interviewers: Sequence[str]) -> None:
        """Offer rounds, those that began before the others, and interviewers."""
        there = set(rounds)
        names = {"diagnostic", "baseline", "final", *there}
        names |= {f"followup{number}" for number in range(1, LATER_ROUNDS + 1)}
        self.round.set_choices([
            (name, words.round_name(name) if name in there
             else tr("{round} (new)", round=words.round_name(name)))
            for name in sorted(names, key=round_order)
        ])  # fmt: skip
        completer = QCompleter(list(interviewers), self.interviewer)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.interviewer.setCompleter(completer)

    def fix_client(self, words_of_client: str) -> None:
        """Show whose interview it is, not to be changed."""
        self.client.setText(words_of_client)
        for editor in (self.round, self.client):
            editor.setEnabled(False)

    def free_client(self) -> None:
        """Let another client be chosen."""
        self.client.set_value(None)
        for editor in (self.round, self.client):
            editor.setEnabled(True)
        self.fields["client"].say("", "")

    def first_empty(self) -> QWidget:
        """Return where typing begins: the first field that is empty and not carried on."""
        if self.round.isEnabled() and self.round.value() is None:
            return self.round
        return self.client if self.client.isEnabled() else self.day

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on to the next field on Enter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in ENTER and plain and watched is not self.client:
                self._go_on(watched)
                return True
        return super().eventFilter(watched, event)

    def go_on_from_client(self) -> None:
        """Go on behind the client: over what was carried on, into the questions."""
        self._go_on(self.client)

    def _go_on(self, editor: QObject) -> None:
        editors = [field.editor for field in self.fields.values() if field.editor.isEnabled()]
        at = editors.index(editor) if editor in editors else len(editors)
        for each in editors[at + 1 :]:
            is_carried = editor is self.client and each.value() is not None
            # Who types is asked once; it need not be told at all.
            if not is_carried and each is not self.typist:
                each.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.done.emit()

    def _on_unknown(self, typed: str) -> None:
        self.fields["client"].say(tr("Nobody is found for ‘{words}’", words=typed), "bad")


def shown_client(client: ClientRow) -> str:
    """Return where a client belongs, to be shown under the field."""
    return " · ".join(part for part in (client.centre, client.village) if part)
