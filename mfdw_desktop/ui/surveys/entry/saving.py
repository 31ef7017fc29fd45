"""Saving a paper: what cannot be read is mended, what is doubtful is looked at once."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.survey_entries import EntryHead, StandingEntry
from mfdw_desktop.domain.survey_sheet import TypingSheet
from mfdw_desktop.services.entries import COMPLETE, PARTIAL, EntrySaved, SecondSaved
from mfdw_desktop.ui.surveys.entry.drafts import DraftKeeper
from mfdw_desktop.ui.surveys.entry.goal import Goal, Mode, Opened
from mfdw_desktop.ui.surveys.entry.head import EntryHeadBar
from mfdw_desktop.ui.surveys.entry.lines import EntryLines
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import Button
from mfdw_desktop.ui.widgets.messages import MessageAction

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class PaperInHand(Protocol):
    """What saving needs of the view: the paper, its head, and what it is typed for."""

    goal: Goal
    opened: Opened | None
    sheet: TypingSheet | None
    lines: EntryLines | None
    standing: StandingEntry | None
    began: float
    bar: EntryHeadBar
    drafts: DraftKeeper
    save: Button

    def show_standing(self, standing: StandingEntry | None) -> None:
        """Say that the client was interviewed already."""


class Saver(QObject):
    """Checks a paper and stores it in one call of the service."""

    saved = Signal(object)
    """`EntrySaved` or `SecondSaved`."""

    def __init__(self, page: Page, view: PaperInHand) -> None:
        super().__init__(view if isinstance(view, QObject) else None)
        self._page, self._context, self._view = page, page.context, view
        self.is_running = False
        self._is_warned = False
        """Whether the person was told what is doubtful and may save all the same."""

    def look_again(self) -> None:
        """Warn again: something was typed since."""
        self._is_warned = False

    def submit(self) -> None:
        """Save the paper; ask once when something needs a look."""
        sheet, lines = self._view.sheet, self._view.lines
        if sheet is None or lines is None or self.is_running or not lines.is_built:
            return
        lines.commit()
        if not self._head_is_ready():
            return
        unreadable = sheet.unreadable()
        if unreadable:
            lines.show_unreadable(unreadable)
            self._page.message.show_message(
                "bad",
                tr("%n answer cannot be read|%n answers cannot be read", n=len(unreadable)),
                tr("Type it as the codes say, or leave it empty."),
            )
            return
        doubtful = lines.show_all_problems()
        if doubtful and not self._is_warned:
            self._is_warned = True
            lines.go_to(doubtful[0])
            self._page.message.show_message(
                "warn",
                tr("%n answer needs a look|%n answers need a look", n=len(doubtful)),
                tr("Mend it, or press Ctrl+Enter again to save the paper as it is."),
                actions=[MessageAction(tr("Save all the same"), self.submit)],
            )
            return
        self._store(sheet, status=PARTIAL if doubtful else COMPLETE)

    def _head_is_ready(self) -> bool:
        view, bar = self._view, self._view.bar
        is_new = view.goal.mode is Mode.NEW
        if bar.round.value() is None:
            bar.fields["round"].say(tr("Choose a round"), "bad")
            bar.round.setFocus()
            return False
        if is_new and bar.client.client is None:
            bar.fields["client"].say(tr("Say who was interviewed"), "bad")
            bar.client.setFocus()
            return False
        if bar.day.problem():
            bar.day.setFocus()
            return False
        if is_new and view.standing is not None:
            view.show_standing(view.standing)
            return False
        return True

    def _store(self, sheet: TypingSheet, *, status: str) -> None:
        view, workspace = self._view, self._context.workspace
        goal, client = view.goal, view.bar.client.client
        draft = view.drafts.uid
        head = EntryHead(
            survey=goal.survey,
            round=view.bar.round.value() or "",
            client_id=client.id if client is not None else goal.client_id,
            typist=view.bar.typist.value() or "",
            seconds=round(time.monotonic() - view.began) if view.began else 0,
        )
        record = sheet.record()
        opened = view.opened
        version = opened.loaded.version if opened is not None and opened.loaded is not None else 0

        def work(_progress: Progress) -> EntrySaved | SecondSaved:
            entries = workspace().entries
            if goal.mode is Mode.CHANGE:
                return entries.change(goal.response, record, version=version, status=status)
            if goal.mode is Mode.SECOND:
                return entries.save_second(goal.response, head, record, draft=draft)
            return entries.save(head, record, status=status, draft=draft)

        view.drafts.rest()
        self.is_running = True
        view.save.setEnabled(False)
        self._context.actions.run(
            tr("Saving the interview"),
            work,
            words=tr("{client}: interview saved", client=view.bar.client.text()),
            then=self._on_saved,
            failed=self._on_failed,
        )

    def _on_saved(self, saved: EntrySaved | SecondSaved) -> None:
        self._end()
        self.saved.emit(saved)

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        self._page.show_error(error)

    def _end(self) -> None:
        self.is_running = self._is_warned = False
        self._view.save.setEnabled(True)
