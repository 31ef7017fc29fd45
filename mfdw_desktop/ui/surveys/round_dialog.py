"""When the rounds of a questionnaire are to be held, and how many interviews are planned."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.imports import RoundRow
from mfdw_desktop.domain.rounds import RoundWindow
from mfdw_desktop.domain.surveys import round_order
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, NumberEdit
from mfdw_desktop.ui.widgets.form import Field, Form

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

LATER_ROUNDS = 4


def round_names(there: Sequence[str]) -> list[str]:
    """Return the rounds that there are and those that may follow, in the order of time."""
    names = {"diagnostic", "baseline", "final", *there}
    names |= {f"followup{number}" for number in range(1, LATER_ROUNDS + 1)}
    return sorted(names, key=round_order)


class RoundDialog(SavingDialog):
    """Choose a round; its first and last day and the number of interviews."""

    def __init__(self, page: Page, survey: str, rounds: Sequence[RoundRow]) -> None:
        self._survey = survey
        self._rounds = {each.name: each for each in rounds}
        self.round = Combo([
            (name, words.round_name(name)) for name in round_names(list(self._rounds))
        ])  # fmt: skip
        form = Form(
            [
                Field("name", tr("Round"), self.round, wide=True),
                Field("opens_on", tr("First day"), DayEdit(tr("1 mar 2026")),
                      hint=tr("Files with interviews of these days are offered this round.")),
                Field("closes_on", tr("Last day"), DayEdit(tr("30 apr 2026"))),
                Field("target", tr("Interviews planned"), NumberEdit("400", least=1)),
            ]
        )  # fmt: skip
        super().__init__(page.context, tr("Plan a round"), form, page, size=(560, 420))
        self.round.edited.connect(self._show_round)
        waiting = [each.name for each in rounds if not each.responses]
        self.round.set_value(waiting[0] if waiting else rounds[-1].name if rounds else "baseline")
        self._show_round()

    def _show_round(self) -> None:
        row = self._rounds.get(self.round.value() or "")
        self.form.set_values(
            {
                "name": self.round.value(),
                "opens_on": row.opens_on if row and row.opens_on else None,
                "closes_on": row.closes_on if row and row.closes_on else None,
                "target": row.target if row else None,
            }
        )

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write of the plan."""
        window = RoundWindow(
            values["name"], values["opens_on"], values["closes_on"], values["target"]
        )
        workspace, survey = self.context.workspace, self._survey

        def work(_progress: Progress) -> Any:
            return workspace().surveys.plan_round(survey, window)

        return Write(tr("Saving the plan"), work,
                     tr("{round} planned", round=words.round_name(window.name)))  # fmt: skip
