"""Drafts of interviews: kept a moment after each answer, offered again after a break or a crash."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.survey_entries import EntryDraftLine
from mfdw_desktop.domain.survey_sheet import TypingSheet
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.surveys.entry.goal import Goal
from mfdw_desktop.ui.surveys.entry.head import EntryHeadBar
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.messages import MessageAction

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

PAUSE_MS = 1500
"""So long after a change the draft is kept."""


class DraftKeeper(QObject):
    """Keeps what is typed; `content` gives it, or None while nothing is to be kept."""

    kept = Signal()
    wanted = Signal(object)
    """Content of the draft with which the person goes on."""

    def __init__(
        self, page: Page, survey: str, content: Callable[[], dict[str, Any] | None]
    ) -> None:
        super().__init__(page)
        self._page, self._context = page, page.context
        self._survey, self._content = survey, content
        self._offered: EntryDraftLine | None = None
        self._is_running = False
        self.uid = ""
        self.is_dirty = False
        """Whether something was typed that no draft holds."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.keep)

    def touch(self) -> None:
        """Note that something was typed; it is kept after a moment."""
        self.is_dirty = True
        self._pause.start()

    def keep(self) -> None:
        """Keep what was typed now."""
        self._pause.stop()
        content = self._content()
        if content is None or self._is_running:
            return
        survey, uid, workspace = self._survey, self.uid, self._context.workspace
        self.is_dirty, self._is_running = False, True

        def work(_progress: Progress) -> str:
            kept: str = workspace().entries.keep_draft(survey, uid, content)
            return kept

        self._context.jobs.write(
            tr("Keeping the draft"), work, then=self._on_kept, failed=self._on_failed, quiet=True
        )

    def rest(self) -> None:
        """Keep nothing any more: the paper is being saved, or the view goes."""
        self._pause.stop()

    def forget(self) -> None:
        """Begin anew: the paper was saved, its draft went with it."""
        self._pause.stop()
        self.uid, self.is_dirty = "", False

    def offer(self, drafts: Sequence[EntryDraftLine], goal: Goal) -> None:
        """Offer to go on with an interview that was broken off."""
        fitting = [
            each
            for each in drafts
            if each.content.get("mode") == goal.mode.value
            and each.content.get("response", "") == goal.response
        ]
        if not fitting:
            return
        self._offered = fitting[0]
        who = fitting[0].content.get("client", {}).get("words", "")
        title = tr("An interview was not finished")
        if who:
            title = tr("The interview of {client} was not finished", client=who)
        self._page.message.show_message(
            "info",
            title,
            tr("Typed on {moment}.", moment=texts.moment(fitting[0].saved_at)),
            actions=[
                MessageAction(tr("Go on"), self._on_wanted),
                MessageAction(tr("Throw it away"), self._on_unwanted),
            ],
        )

    def _on_wanted(self) -> None:
        self._page.message.clear()
        if self._offered is not None:
            self.uid = self._offered.uid
            self.wanted.emit(self._offered.content)

    def _on_unwanted(self) -> None:
        self._page.message.clear()
        if self._offered is None:
            return
        uid, workspace = self._offered.uid, self._context.workspace

        def work(_progress: Progress) -> None:
            workspace().entries.drop_draft(uid)

        self._context.jobs.write(
            tr("Throwing the draft away"), work, failed=self._page.show_error, quiet=True
        )

    def _on_kept(self, uid: str) -> None:
        self.uid, self._is_running = uid, False
        self.kept.emit()

    def _on_failed(self, error: BaseException) -> None:
        self.is_dirty, self._is_running = True, False
        self._page.show_error(error)


def draft_content(goal: Goal, bar: EntryHeadBar, sheet: TypingSheet) -> dict[str, Any]:
    """Return what a draft holds: whose paper it is, its head, and what was typed."""
    client = bar.client.client
    return {
        "mode": goal.mode.value,
        "response": goal.response,
        "client": {
            "id": client.id if client is not None else goal.client_id,
            "words": bar.client.text(),
        },
        "round": bar.round.value() or "",
        "typist": bar.typist.value() or "",
        "sheet": sheet.to_document(),
    }
