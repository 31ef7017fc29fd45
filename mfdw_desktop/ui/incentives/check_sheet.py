"""The sheet of condition checks: a letter says what was seen of each that is due."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from mfdw_desktop.domain.centre_lines import CheckLine
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.conditions import CheckDraft, CheckState, Evidence
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients.timeline_lines import joined
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.incentives.centre_sheet import (
    NUMBER_WIDTH,
    CentreSheet,
    Entry,
    Save,
    day_column,
    text_column,
)
from mfdw_desktop.ui.incentives.sheet_letters import LetterGrid
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell
from mfdw_desktop.ui.widgets.grid import EntryGrid
from mfdw_desktop.ui.widgets.grid_model import GridColumn, GridModel

RESULT = "state"
LETTERS = {
    "M": CheckState.MET,
    "N": CheckState.NOT_MET,
    "W": CheckState.WAIVED,
    "U": CheckState.NOT_CHECKED,
    " ": CheckState.MET,
}
"""As on the tab Conditions; Space is met, as it ticks elsewhere."""


class CheckSheet(CentreSheet):
    """What came of the checks of a centre that are due."""

    of_every_scheme = True
    has_amounts = False

    @staticmethod
    def offers(scheme: Scheme) -> bool:
        """Tell whether a scheme has conditions."""
        return bool(scheme.conditions)

    @property
    def said(self) -> str:
        """Say until when checks stand here."""
        return tr("due until the end of the month")

    def read(self, workspace: Any) -> Any:
        """Read the checks that are due."""
        asked = self.asked
        return workspace.centre_sheets.checks(asked.centre, asked.scheme_id, asked.day)

    def take(self, found: Sequence[CheckLine]) -> None:
        """Make a line a check."""
        self.lines = [(each.group, _values(each, number))
                      for number, each in enumerate(found, start=1)]  # fmt: skip

    def columns(self) -> list[GridColumn]:
        """Return the result, what proves it, the day, and a reason."""
        states = [each for each in CheckState if each is not CheckState.DUE]
        results = tuple((each, words.state(each)) for each in states)
        proofs = tuple((each, words.evidence(each)) for each in Evidence)
        return [
            GridColumn("number", "", NUMBER_WIDTH, "quiet"),
            GridColumn("client", tr("Client"), 180, "two"),
            GridColumn("condition", tr("Condition"), 0, "two"),
            GridColumn("due", tr("Due"), 104, drop=2),
            GridColumn(RESULT, tr("Result"), 120, choices=results),
            GridColumn("evidence", tr("Evidence"), 150, choices=proofs),
            day_column("on", tr("Day")),
            text_column("note", tr("Reason or note")),
        ]

    def first_column(self) -> str:
        """Begin with the result."""
        return RESULT

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Name the letters."""
        return tuple((key, words.state(each)) for key, each in LETTERS.items() if key != " ")

    def make_grid(self, model: GridModel) -> EntryGrid:
        """Return a sheet that is marked by letters."""
        letters = {key: words.state(each) for key, each in LETTERS.items()}
        return LetterGrid(model, name=tr("Sheet of the centre"), column=RESULT, letters=letters,
                          height=t.ROW + t.S2)  # fmt: skip

    def is_entered(self, values: Mapping[str, Any]) -> bool:
        """Tell whether a result is written."""
        return isinstance(values.get(RESULT), CheckState)

    def edited(self, model: GridModel, number: int, name: str) -> None:
        """Say of a breach about a child that a person reviews it."""
        super().edited(model, number, name)
        values = model.rows[number]
        if name == RESULT and values.get(RESULT) is CheckState.NOT_MET and values["about_child"]:
            said = tr("This concerns a child: nothing is taken away; a person reviews it.")
            model.set_problem(number, RESULT, said, tone="warn")

    def tally(self, entered: Sequence[Mapping[str, Any]]) -> str:
        """Return how many are met, not met and so on."""
        counts = [(each, sum(row.get(RESULT) is each for row in entered)) for each in CheckState]
        return " · ".join(
            f"{words.state(each)}: {texts.number(count)}" for each, count in counts if count
        )

    def entries(self, rows: Sequence[Mapping[str, Any]]) -> list[Entry]:
        """Return what came of each check that was marked."""
        return [
            Entry(number, (each["check"], _draft(each)), {"checked_on": "on"})
            for number, each in enumerate(rows)
            if self.is_entered(each)
        ]

    def save(self) -> Save:
        """Return the write of checks."""
        return _write

    def save_words(self, count: int) -> str:
        """Return how many checks are saved."""
        return tr("Save %n check|Save %n checks", n=count)

    def saved_words(self, count: int) -> str:
        """Return how many checks were saved."""
        return tr("%n check saved|%n checks saved", n=count)


def _values(line: CheckLine, number: int) -> dict[str, Any]:
    check = line.check
    return {
        "number": texts.number(number),
        "uid": check.uid,
        "check": check.id,
        "about_child": check.about_child,
        "client": Cell(check.client_name or check.client_code, check.client_code),
        "condition": Cell(check.condition, joined(check.member, check.scheme_name)),
        "due": texts.day(check.due_on),
        "evidence": check.evidence or check.usual,
    }


def _draft(values: Mapping[str, Any]) -> CheckDraft:
    evidence = values.get("evidence")
    needs_none = values[RESULT] in (CheckState.WAIVED, CheckState.NOT_CHECKED)
    return CheckDraft(
        state=values[RESULT],
        checked_on=values.get("on"),
        evidence=None if needs_none else evidence,
        note=values.get("note") or "",
    )


def _write(workspace: Any, checked: Sequence[Any]) -> Changes:
    return workspace.incentives.write_checks(checked)  # type: ignore[no-any-return]
