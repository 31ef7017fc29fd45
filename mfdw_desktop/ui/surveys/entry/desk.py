"""The desk of the page of surveys where papers are typed: which view is open, and what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.survey_entries import EntryLine
from mfdw_desktop.ui.surveys.entry.goal import Goal, Mode
from mfdw_desktop.ui.surveys.entry.second_view import SecondView
from mfdw_desktop.ui.surveys.entry.view import EntryView

if TYPE_CHECKING:
    from mfdw_desktop.ui.surveys.page import SurveysPage

Guest = Any
"""A widget with a `head` of its own."""


class EntryDesk(QObject):
    """Opens typing in and comparing, one at a time."""

    def __init__(self, page: SurveysPage) -> None:
        super().__init__(page)
        self._page = page
        self._survey = ""
        self._goes_back = False
        """Whether the hands came from a client, and go back to her."""
        self.view: EntryView | SecondView | None = None

    def enter(self, survey: str) -> None:
        """Type interviews of a questionnaire in."""
        self._open(Goal(survey))

    def change(self, response: str) -> None:
        """Change the answers of a stored interview."""
        self._page.close_health()
        self.leave()
        if self.view is None and self._page.wizard is None:
            self._open(Goal(mode=Mode.CHANGE, response=response))
            self._goes_back = True

    def compare(self, survey: str, round_name: str = "", response: str = "") -> None:
        """Show the typed interviews of a round, and where two typings differ."""
        found, rounds = self._page.questionnaires.survey(survey), []
        rounds = self._page.questionnaires.rounds(survey)
        if round_name and round_name not in rounds:
            rounds = [*rounds, round_name]
        if found is None or not rounds:
            return
        self._take_away()
        self._survey = survey
        chosen = round_name or rounds[-1]
        view = SecondView(self._page, survey, found.title, rounds, chosen, response)
        view.closed.connect(self._take_away)
        view.second_wanted.connect(self._on_second_wanted)
        self._show(view)

    def leave(self) -> None:
        """Leave what is open; what was typed is kept as a draft first."""
        if isinstance(self.view, EntryView):
            self.view.leave()
        else:
            self._take_away()

    def may_close(self) -> bool:
        """Tell whether the window may close."""
        return not isinstance(self.view, EntryView) or self.view.may_close()

    def refresh(self, changes: Changes) -> None:
        """Let the comparison look again."""
        if isinstance(self.view, SecondView):
            self.view.refresh(changes)

    def _open(self, goal: Goal) -> None:
        self._take_away()
        self._survey = goal.survey
        view = EntryView(self._page, goal)
        view.closed.connect(self._take_away)
        view.compare_wanted.connect(self._on_compare_wanted)
        self._show(view)

    def _show(self, view: EntryView | SecondView) -> None:
        self.view = view
        self._page.show_guest(view)
        view.load()

    def _take_away(self) -> None:
        view, self.view = self.view, None
        goes_back, self._goes_back = self._goes_back, False
        if isinstance(view, QWidget):
            view.stop()
            self._page.take_guest_away(view)
        opened = view.opened if isinstance(view, EntryView) else None
        loaded = opened.loaded if opened is not None else None
        if goes_back and loaded is not None and loaded.client_uid:
            self._page.context.open_record("client", loaded.client_uid)

    def _on_compare_wanted(self, round_name: str, response: str) -> None:
        self.compare(self._survey, round_name, response)

    def _on_second_wanted(self, line: EntryLine) -> None:
        words = f"{line.name} · {line.client}" if line.name else line.client
        self._open(Goal(self._survey, Mode.SECOND, line.response, line.round, words))
