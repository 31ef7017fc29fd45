"""The modules that a client attended, on her tab of incentives."""

from __future__ import annotations

from typing import Any

from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.learning import Learner
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients.part_table import PartTable
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column


class LearningTable(PartTable):
    """A line for each course; hidden while she is in none."""

    def __init__(self) -> None:
        super().__init__(
            tr("Learning"),
            [
                Column("course", tr("Course"), kind="two"),
                Column("dose", tr("Modules"), 84, "number"),
                Column("change", tr("Quiz change"), 96, "number"),
                Column("state", tr("State"), 116, "pill"),
            ],
            _cell,
            uid=_uid,
            none=tr("She is in no course yet."),
            height=48,
        )

    def show_client(self, detail: ClientDetail) -> None:
        """Show the courses of a client."""
        self.show_rows(detail.courses)
        self.setVisible(bool(detail.courses))


def _cell(each: Learner, name: str) -> Any:
    if name == "course":
        numbers = ", ".join(texts.number(number) for number in each.attended)
        return Cell(each.course, tr("modules {numbers}", numbers=numbers) if numbers else "")
    if name == "dose":
        return f"{texts.number(each.dose)} / {texts.number(each.modules)}"
    if name == "change":
        return texts.points(each.quiz_change)
    if each.is_complete:
        return Cell(tr("Completed"), tone="ok")
    return Cell(tr("Under way"), tone="plain")


def _uid(each: Learner) -> str:
    return each.course
