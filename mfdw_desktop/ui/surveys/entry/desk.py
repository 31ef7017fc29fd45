"""The desk of the page of surveys where papers are typed: which view is open, and what follows."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.imports import SurveyRow
from mfdw_desktop.domain.survey_entries import EntryLine
from mfdw_desktop.ui.page import Page, PageContext
from mfdw_desktop.ui.surveys.entry.goal import Goal, Mode
from mfdw_desktop.ui.surveys.entry.second_view import SecondView
from mfdw_desktop.ui.surveys.entry.view import EntryView

Guest = Any
"""A widget with a `head` of its own."""


class Surveys(Protocol):
    """The questionnaires of the page."""

    def survey(self, code: str) -> SurveyRow | None:
        """Return a questionnaire."""

    def rounds(self, code: str) -> list[str]:
        """Return the rounds in which responses stand."""


class Host(Protocol):
    """What the desk needs of its page."""

    context: PageContext
    wizard: Any

    @property
    def questionnaires(self) -> Surveys:
        """The questionnaires of the page."""

    def show_guest(self, view: Guest) -> None:
        """Show a view in place of the lists."""

    def take_guest_away(self, view: Guest) -> None:
        """Go back to the lists."""

    def close_health(self) -> None:
        """Close the health of a round."""


class EntryDesk(QObject):
    """Opens typing in and comparing, one at a time."""

    def __init__(self, page: Page, host: Host) -> None:
        super().__init__(page)
        self._page, self._host = page, host
        self._survey = ""
        self._goes_back = False
        """Whether the hands came from a client, and go back to her."""
        self.view: EntryView | SecondView | None = None

    def enter(self, survey: str) -> None:
        """Type interviews of a questionnaire in."""
        self._open(Goal(survey))

    def change(self, response: str) -> None:
        """Change the answers of a stored interview."""
        self._host.close_health()
        self.leave()
        if self.view is None and self._host.wizard is None:
            self._open(Goal(mode=Mode.CHANGE, response=response))
            self._goes_back = True

    def compare(self, survey: str, round_name: str = "", response: str = "") -> None:
        """Show the typed interviews of a round, and where two typings differ."""
        found, rounds = self._host.questionnaires.survey(survey), []
        rounds = self._host.questionnaires.rounds(survey)
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
        self._host.show_guest(view)
        view.load()

    def _take_away(self) -> None:
        view, self.view = self.view, None
        goes_back, self._goes_back = self._goes_back, False
        if isinstance(view, QWidget):
            view.stop()
            self._host.take_guest_away(view)
        opened = view.opened if isinstance(view, EntryView) else None
        loaded = opened.loaded if opened is not None else None
        if goes_back and loaded is not None and loaded.client_uid:
            self._page.context.open_record("client", loaded.client_uid)

    def _on_compare_wanted(self, round_name: str, response: str) -> None:
        self.compare(self._survey, round_name, response)

    def _on_second_wanted(self, line: EntryLine) -> None:
        words = f"{line.name} · {line.client}" if line.name else line.client
        self._open(Goal(self._survey, Mode.SECOND, line.response, line.round, words))
