"""Typing interviews in: the head of the paper, its questions, and the papers after it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.expressions import compile_form
from mfdw_desktop.domain.survey_entries import LoadedEntry, StandingEntry
from mfdw_desktop.domain.survey_sheet import TypingSheet
from mfdw_desktop.domain.surveys import language_of
from mfdw_desktop.services.entries import EntrySaved, SecondSaved
from mfdw_desktop.ui.surveys.entry import words
from mfdw_desktop.ui.surveys.entry.drafts import DraftKeeper, draft_content
from mfdw_desktop.ui.surveys.entry.frame import EntryFoot, EntryTop
from mfdw_desktop.ui.surveys.entry.goal import Goal, Mode, Opened
from mfdw_desktop.ui.surveys.entry.head import EntryHeadBar, shown_client
from mfdw_desktop.ui.surveys.entry.lines import EntryLines
from mfdw_desktop.ui.surveys.entry.saving import Saver
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.layout import column, rule
from mfdw_desktop.ui.widgets.messages import EmptyState, MessageAction

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class EntryView(QWidget):
    """One paper after the other; nothing that was typed is lost."""

    closed = Signal()
    compare_wanted = Signal(str, str)
    """(round, uid of the response): show where two typings differ."""

    def __init__(self, page: Page, goal: Goal) -> None:
        super().__init__()
        self._page, self._context, self.goal = page, page.context, goal
        self.opened: Opened | None = None
        self.sheet: TypingSheet | None = None
        self.lines: EntryLines | None = None
        self.standing: StandingEntry | None = None
        """The interview that the chosen client has in the round already."""
        self.began = 0.0
        self._wants_to_close = False
        self._last: dict[str, str] = {}
        self._saved = 0
        self.bar = EntryHeadBar(page)
        self.bar.client_picked.connect(self._on_client_picked)
        self.bar.done.connect(self._on_head_done)
        self.bar.changed.connect(self._on_head_changed)
        self.drafts = DraftKeeper(page, goal.survey, self._content)
        self.drafts.kept.connect(self._on_draft_kept)
        self.drafts.wanted.connect(self._on_draft_wanted)
        self.saver = Saver(page, self)
        self.saver.saved.connect(self._on_saved)
        self.top = EntryTop()
        self.save, self.head = self.top.save, self.top.widget
        self.save.clicked.connect(self.saver.submit)
        self.top.back.clicked.connect(self.leave)
        self._foot = EntryFoot()
        self._busy = EmptyState("keyboard", tr("Opening the questionnaire"), "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._busy)
        layout = column(self.bar, rule(), gap=0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._foot)
        self.setLayout(layout)
        self._add_keys()
        self._say_title()

    def load(self) -> None:
        """Read the form, and the interview that is to be changed."""
        goal, workspace = self.goal, self._context.workspace
        spoken = self._context.preferences.value.language

        def read(_progress: Progress) -> Opened:
            services = workspace()
            loaded = services.entries.load(goal.response) if goal.mode is Mode.CHANGE else None
            start = services.entries.start(loaded.survey if loaded is not None else goal.survey)
            language = language_of(start.form, spoken)
            return Opened(start, compile_form(start.form, language), language, loaded)

        self._context.jobs.read("entry", read, then=self._on_read, failed=self._on_read_failed)

    def take_focus(self) -> None:
        """Begin in the head, or in the questions."""
        if self.goal.mode is Mode.CHANGE and self.lines is not None:
            self.lines.focus_first()
        else:
            self.bar.first_empty().setFocus()

    # -- leaving

    def leave(self) -> None:
        """Go back; what was typed is kept as a draft first."""
        if self.saver.is_running:
            return
        if self.lines is not None:
            self.lines.commit()
        if self.drafts.is_dirty and self.goal.mode is Mode.CHANGE:
            self._ask_to_leave()
        elif self.drafts.is_dirty:
            self._wants_to_close = True
            self.drafts.keep()
        else:
            self._close()

    def may_close(self) -> bool:
        """Tell whether the window may close; what was typed is kept as a draft first."""
        if self.lines is not None:
            self.lines.commit()
        if not self.drafts.is_dirty:
            return not self.saver.is_running
        if self.goal.mode is Mode.CHANGE:
            self._ask_to_leave()
            return False
        self.drafts.keep()
        self._page.message.show_message(
            "info", tr("The interview is being kept as a draft"), tr("Then do it once more.")
        )
        return False

    def stop(self) -> None:
        """Let go of what runs: the view goes."""
        self.drafts.rest()

    def _ask_to_leave(self) -> None:
        self._page.message.show_message(
            "warn",
            tr("Leave without saving?"),
            tr("What you have typed here would be lost."),
            actions=[MessageAction(tr("Leave"), self._on_leave_clicked)],
        )

    def _on_leave_clicked(self) -> None:
        self.drafts.forget()
        self._close()

    def _close(self) -> None:
        is_kept = bool(self.drafts.uid)
        self.closed.emit()
        if is_kept:
            self._page.message.show_message(
                "info",
                tr("The interview that you were typing is kept"),
                tr("Open «Type answers in» to go on with it."),
            )

    def _content(self) -> dict[str, Any] | None:
        """Return what a draft holds; changes of stored interviews are no drafts."""
        sheet = self.sheet
        if sheet is None or self.goal.mode is Mode.CHANGE or self.saver.is_running:
            return None
        return draft_content(self.goal, self.bar, sheet)

    def _on_draft_kept(self) -> None:
        self._foot.say_kept(tr("Draft kept"))
        if self._wants_to_close:
            self._wants_to_close = False
            self._close()

    def _on_draft_wanted(self, content: Mapping[str, Any]) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        if content.get("round"):
            self.bar.round.set_value(content["round"])
        self.bar.typist.set_value(content.get("typist") or None)
        sheet.take_document(content.get("sheet", {}))
        self._show_head_of(sheet)
        if self.lines is not None:
            self.lines.show_sheet()
        self.began = time.monotonic()
        self._say_count()
        key, workspace = int(content.get("client", {}).get("id") or 0), self._context.workspace
        if not key or self.goal.mode is not Mode.NEW:
            return

        def find(_progress: Progress) -> ClientRow:
            return workspace().clients.detail(key).client

        self._context.jobs.read(
            "entry-draft-client", find, then=self._on_draft_client, failed=self._page.show_error
        )

    def _on_draft_client(self, client: ClientRow) -> None:
        self.bar.client.set_value(client)
        self._on_client_picked(client)

    def _on_read(self, opened: Opened) -> None:
        self.opened, start = opened, opened.start
        sheet = TypingSheet(start.form, opened.logic, start.today, opened.language)
        self.sheet = sheet
        self.bar.show_choices(start.rounds, start.interviewers)
        latest = start.rounds[-1] if start.rounds else None
        self.bar.round.set_value(self.goal.round or latest)
        if opened.loaded is not None:
            self._show_loaded(opened.loaded, sheet)
        elif self.goal.mode is Mode.SECOND:
            self.bar.fix_client(self.goal.client)
        self._say_title()
        self.lines = EntryLines(sheet)
        self.lines.changed.connect(self._on_changed)
        self.lines.finished.connect(self._on_finished)
        self.lines.built.connect(self._on_built)
        self.lines.repeat_wanted.connect(self._on_repeat_wanted)
        self._stack.addWidget(self.lines)
        self._stack.setCurrentWidget(self.lines)
        if self.goal.mode is not Mode.CHANGE:
            self.drafts.offer(start.drafts, self.goal)
        self._say_count()
        self.take_focus()

    def _on_built(self) -> None:
        if self.goal.mode is Mode.CHANGE:
            self.take_focus()

    def _show_loaded(self, loaded: LoadedEntry, sheet: TypingSheet) -> None:
        sheet.show(loaded.record)
        self.bar.round.set_value(loaded.round)
        self.bar.fix_client(f"{loaded.name} · {loaded.client}" if loaded.name else loaded.client)
        self._show_head_of(sheet)
        if loaded.hidden:
            self._page.message.show_message(
                "info",
                tr("%n sensitive answer is hidden|%n sensitive answers are hidden",
                   n=loaded.hidden),
                tr("They stay as they are."),
            )  # fmt: skip

    def _show_head_of(self, sheet: TypingSheet) -> None:
        self.bar.day.set_value(date.fromisoformat(sheet.day) if sheet.day else None)
        self.bar.interviewer.set_value(sheet.interviewer or None)

    def _on_read_failed(self, error: BaseException) -> None:
        self.closed.emit()
        self._page.show_error(error)

    def _on_client_picked(self, client: ClientRow) -> None:
        """Go on, and see meanwhile whether the client has an interview in this round."""
        self.bar.fields["client"].say(shown_client(client), "")
        self.bar.go_on_from_client()
        round_name, survey = self.bar.round.value(), self.goal.survey
        workspace = self._context.workspace
        self.standing = None
        if not round_name or self.goal.mode is not Mode.NEW:
            return

        def look(_progress: Progress) -> StandingEntry | None:
            return workspace().entries.standing(survey, round_name, client.id)

        self._context.jobs.read(
            "entry-standing", look, then=self.show_standing, failed=self._page.show_error
        )

    def show_standing(self, standing: StandingEntry | None) -> None:
        """Say that the client was interviewed already, and what can be done."""
        self.standing = standing
        if standing is None:
            return
        actions = [MessageAction(tr("Change it"), self._on_change_wanted)]
        if not standing.has_second:
            actions.insert(0, MessageAction(tr("Type it a second time"), self._on_second_wanted))
        self._page.message.show_message(
            "warn",
            tr("{client} has an interview in this round already", client=standing.client),
            words.standing(standing),
            actions=actions,
        )

    def _on_second_wanted(self) -> None:
        self._turn_to(Mode.SECOND)
        self.bar.fix_client(self.goal.client)
        if self.lines is not None:
            self.lines.focus_first()

    def _on_change_wanted(self) -> None:
        self._turn_to(Mode.CHANGE)
        if self.lines is not None:
            self._stack.setCurrentWidget(self._busy)
            self._stack.removeWidget(self.lines)
            self.lines.deleteLater()
            self.lines = None
        self.load()

    def _turn_to(self, mode: Mode) -> None:
        """Do something else with the interview that is there already."""
        self._page.message.clear()
        client = self.bar.client.client
        self.goal = Goal(
            self.goal.survey,
            mode,
            self.standing.response if self.standing is not None else "",
            self.bar.round.value() or "",
            self.bar.client.text(),
            client.id if client is not None else 0,
        )
        self._say_title()

    def _on_head_changed(self) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        day = self.bar.day.value()
        sheet.day = day.isoformat() if day is not None else ""
        sheet.interviewer = self.bar.interviewer.value() or ""
        if self.bar.client.client is None and self.goal.mode is Mode.NEW:
            self.bar.fields["client"].say("", "")
            self.standing = None
        if not sheet.is_empty or self.goal.mode is Mode.CHANGE:
            self._on_changed()

    def _on_head_done(self) -> None:
        self.began = self.began or time.monotonic()
        if self.lines is not None:
            self.lines.focus_first()

    # -- typing and saving

    def _on_changed(self) -> None:
        self.saver.look_again()
        self.began = self.began or time.monotonic()
        self._foot.say_kept("")
        self._say_count()
        self.drafts.touch()

    def _on_finished(self) -> None:
        self.save.setFocus()

    def _on_repeat_wanted(self, code: str) -> None:
        """Type what the paper before had here."""
        if self.lines is not None and self._last.get(code):
            line = self.lines.line(code)
            line.editor.setText(self._last[code])
            line.editor.done.emit()

    def _on_saved(self, saved: EntrySaved | SecondSaved) -> None:
        self.drafts.forget()
        self._page.message.clear()
        self._foot.say_kept("")
        self._saved += 1
        if self.goal.mode is Mode.CHANGE:
            self.closed.emit()
        elif not isinstance(saved, SecondSaved):
            self._next_paper()
        elif saved.comparison.differences:
            self.compare_wanted.emit(self.bar.round.value() or "", saved.response)
        else:
            self.goal = Goal(self.goal.survey, round=self.bar.round.value() or "")
            self._next_paper()
            self._say_title()
            self._page.message.show_message(
                "ok",
                tr("Both typings agree in %n answer|Both typings agree in %n answers",
                   n=saved.comparison.compared),
            )  # fmt: skip

    def _next_paper(self) -> None:
        """Begin the next paper: round, day and interviewer are carried on."""
        sheet, lines = self.sheet, self.lines
        if sheet is None or lines is None:
            return
        self._last = {code: sheet.text(code) for code in sheet.questions if sheet.text(code)}
        sheet.clear()
        self.began, self.standing = 0.0, None
        self.bar.free_client()
        lines.show_sheet()
        lines.area.verticalScrollBar().setValue(0)
        self._say_count()
        self.bar.client.setFocus()

    def _add_keys(self) -> None:
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, slot in (
            ("Esc", self.leave),
            ("Ctrl+Return", self.saver.submit),
            ("Ctrl+Enter", self.saver.submit),
            ("Ctrl+S", self.saver.submit),
        ):
            QShortcut(QKeySequence(key), self, context=inside).activated.connect(slot)

    def _say_title(self) -> None:
        self.top.say(self.goal.mode, self.opened)
        self.bar.fields["typist"].setVisible(self.goal.mode is not Mode.CHANGE)

    def _say_count(self) -> None:
        if self.sheet is not None:
            self._foot.say_count(self.sheet.answered(), self._saved)
