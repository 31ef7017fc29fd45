"""Enrol clients from a pile of paper forms, or change one: all on one screen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common import clock
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.client_choices import ClientChoices
from mfdw_desktop.domain.clients import ClientDraft, ClientRow, Similar
from mfdw_desktop.domain.problems import FieldProblem, InvalidError
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients.enrol_form import EnrolForm, field_of
from mfdw_desktop.ui.clients.saving import show_failure
from mfdw_desktop.ui.clients.similar_panel import SimilarPanel
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.dialog import Dialog
from mfdw_desktop.ui.widgets.labels import text

PAUSE_MS = 250
LEAST_LETTERS = 2
SIZE = (1064, 712)
THREE_COLUMNS, TWO_COLUMNS = 1000, 800
"""Widths of the dialog that have room for so many columns."""


@dataclass(frozen=True)
class Start:
    """What the form is begun with."""

    today: date
    code: str
    villages: tuple[str, ...]
    draft: ClientDraft | None = None


class EnrolDialog(Dialog):
    """The form, and beside it who may be here already."""

    same_person = Signal(object)
    """The `ClientRow` who is the person on the paper."""
    enrolled = Signal(object)
    """The `ClientRow` that was made."""

    def __init__(
        self,
        context: PageContext,
        choices: ClientChoices,
        parent: QWidget,
        *,
        client: ClientRow | None = None,
        member: tuple[int, int] | None = None,
    ) -> None:
        """Enrol a new client, or change `client`.

        `member` is the line of a household and the client whose household it is: the person on
        it becomes a client.
        """
        size = _fitting(parent, SIZE if client is None else (SIZE[0], 600))
        super().__init__(tr("Edit client") if client else tr("New client"), parent, size=size)
        self.context, self._choices, self._client = context, choices, client
        self._today = clock.today()
        self._saved = 0
        self._member = member
        self._goes_on = False
        wide = size[0]
        columns = 3 if wide >= THREE_COLUMNS else 2 if wide >= TWO_COLUMNS else 1
        self.form = EnrolForm(choices, is_new=client is None, columns=columns)
        self.similar = SimilarPanel()
        self.set_body(self.form)
        self.set_side(self.similar, width=300 if columns > 1 else 264)
        self._count = text("", "small", "text2")
        self.save = button(tr("Save"), "plain", shortcut="Ctrl+S")
        self.save_next = button(tr("Save and next"), "primary", shortcut="Ctrl+Enter")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._connect()
        self._read_start()

    def _connect(self) -> None:
        self.save.clicked.connect(self._on_save)
        self.save_next.clicked.connect(self._on_save_next)
        if self._client is None:
            self.set_foot(self.cancel_button(), self.save, self.save_next, said=self._count)
            self.save_next.setVisible(self._member is None)
        else:
            self.save.deleteLater()
            self.save = button(tr("Save"), "primary", shortcut="Ctrl+S")
            self.save.clicked.connect(self._on_save)
            self.set_foot(self.cancel_button(), self.save)
        self.form.changed.connect(self._pause.start)
        self.form.submitted.connect(self._on_submitted)
        self._pause.timeout.connect(self._look_for_similar)
        self.similar.chosen.connect(self._on_same_person)
        self.form.centre.edited.connect(self._on_centre_edited)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self._on_save)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._on_submitted)
        QShortcut(QKeySequence("Ctrl+Enter"), self).activated.connect(self._on_submitted)

    def is_changed(self) -> bool:
        """Tell whether something was typed that would be lost."""
        return self.form.is_changed()

    # -- beginning

    def _read_start(self) -> None:
        self.context.jobs.read("clients:start", self._start, then=self._on_started)

    def _start(self, _progress: Progress) -> Start:
        """Read what the form begins with; runs on a reader."""
        clients = self.context.workspace().clients
        if self._client is not None:
            draft = clients.draft(self._client.id)
            return Start(clients.today(), self._client.code, clients.villages(), draft)
        code, villages = clients.next_code(self._branch()), clients.villages()
        if self._member is not None:
            households = self.context.workspace().households
            draft = households.draft_of_member(*self._member)
            return Start(clients.today(), code, villages, replace(draft, joined_on=clients.today()))
        return Start(clients.today(), code, villages)

    def _on_started(self, start: Start) -> None:
        self._today = start.today
        self.form.offer_villages(start.villages)
        if start.draft is not None:
            self.form.show_draft(start.draft, start.code)
            self.form.field("name").editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.form.is_changed():
            # Somebody types faster than we read: only the code is ours.
            self.form.code.set_value(start.code)
            return
        self.form.begin(start.today, start.code)
        self.form.focus_first()

    def _branch(self) -> str:
        codes = [each.code for each in self._choices.branches]
        chosen = self.form.branch_of_centre() or self.context.branch()
        return chosen or (codes[0] if codes else "")

    def _is_branch_open(self) -> bool:
        """Tell whether only the centre can say which branch enrols the client."""
        return self._client is None and len(self._choices.branches) > 1

    def _on_centre_edited(self) -> None:
        if self._is_branch_open():
            self.context.jobs.read("clients:code", self._read_code, then=self._on_code_read)

    def _read_code(self, _progress: Progress) -> str:
        return self.context.workspace().clients.next_code(self._branch())

    def _on_code_read(self, code: str) -> None:
        self.form.code.set_value(code)

    # -- who is alike

    def _look_for_similar(self) -> None:
        draft = self.form.draft(self._today)
        names = f"{draft.name}{draft.native_name}".strip()
        if len(names) < LEAST_LETTERS and not draft.phone and not draft.external_ids:
            self.similar.show_found([], self._today)
            return
        key = self._client.id if self._client is not None else None

        def work(_progress: Progress) -> list[Similar]:
            return self.context.workspace().clients.similar(draft, key)

        self.context.jobs.read("clients:similar", work, then=self._on_similar_found)

    def _on_similar_found(self, found: list[Similar]) -> None:
        self.similar.show_found(found, self._today)

    def _on_same_person(self, client: ClientRow) -> None:
        self.same_person.emit(client)
        self.leave()

    # -- saving

    def _on_submitted(self) -> None:
        if self._client is None and self._member is None:
            self._on_save_next()
        else:
            self._on_save()

    def _on_save(self) -> None:
        self._goes_on = False
        self._submit()

    def _on_save_next(self) -> None:
        self._goes_on = True
        self._submit()

    def _submit(self) -> None:
        if not self.save.isEnabled() or self.form.check():
            return
        if self._is_branch_open() and not self.form.branch_of_centre():
            self.form.set_errors([FieldProblem("centre_id", "needed")])
            return
        draft = self.form.draft(self._today)
        self.message.clear()
        self._allow_saving(False)
        if self._client is None:
            self._enrol(draft)
        else:
            self._update(self._client.id, draft)

    def _enrol(self, draft: ClientDraft) -> None:
        branch = self._branch()

        member = self._member

        def work(_progress: Progress) -> tuple[ClientRow, Changes]:
            if member is not None:
                households = self.context.workspace().households
                return households.enrol_member(member[0], draft, branch)
            return self.context.workspace().clients.enrol(draft, branch)

        self.context.actions.run(
            tr("Enrolling a client"),
            work,
            words=_enrolled_words,
            then=self._on_enrolled,
            failed=self._on_failed,
        )

    def _update(self, key: int, draft: ClientDraft) -> None:
        def work(_progress: Progress) -> Changes:
            return self.context.workspace().clients.update(key, draft)

        self.context.actions.run(
            tr("Saving a client"),
            work,
            words=tr("{name} saved", name=draft.name or draft.native_name),
            then=self._on_updated,
            failed=self._on_failed,
        )

    def _on_enrolled(self, result: tuple[ClientRow, Changes]) -> None:
        self._allow_saving(True)
        self.enrolled.emit(result[0])
        self.form.remember()
        if not self._goes_on:
            self.accept()
            return
        self._saved += 1
        self._count.setText(tr("%n form saved|%n forms saved", n=self._saved))
        self.similar.forget()
        self.form.reset()
        self._read_start()

    def _on_updated(self, _changes: Changes) -> None:
        self.form.remember()
        self.accept()

    def _on_failed(self, error: BaseException) -> None:
        self._allow_saving(True)
        if isinstance(error, InvalidError):
            told = tuple(replace(each, name=field_of(each.name)) for each in error.problems)
            error = InvalidError(problems=told)
        show_failure(self, self.form, error)

    def _allow_saving(self, on: bool) -> None:
        self.save.setEnabled(on)
        self.save_next.setEnabled(on)


def _enrolled_words(result: Any) -> str:
    client, _changes = result
    return tr("{name} enrolled", name=client.title)


def _fitting(parent: QWidget, wanted: tuple[int, int]) -> tuple[int, int]:
    """Return the size of the dialog that its window has room for."""
    room = parent.window().size()
    return min(wanted[0], room.width() - t.S4), min(wanted[1], room.height() - t.S4)
