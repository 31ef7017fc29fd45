"""A school's list: a row says what came of the check of a condition that is due.

A breach that touches a child waits for a review; a list never says what follows from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mfdw_desktop.database.queries import awards, incentive_writing
from mfdw_desktop.domain.conditions import (
    CheckDraft,
    CheckRow,
    CheckState,
    Evidence,
    validate_check,
)
from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.services.lists.desk import Desk, Line, WrongRow, choice, day, text
from mfdw_desktop.services.lists.target import Standing, Subject


class CheckList(Subject[CheckDraft]):
    """Checks by client, child, condition and day due."""

    table = "condition_check"
    columns = (
        choice("state", CheckState), day("checked_on"), choice("evidence", Evidence),
        text("note"), text("consequence"),
    )  # fmt: skip

    makes_new = False
    names = (("checked_on", "client", "member", "condition", "scheme", "due_on"),)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._held: dict[int, list[CheckRow]] = {}

    def look(self, lines: Sequence[Line]) -> None:
        """Read the checks of the clients."""
        for client in {each.client.id for each in lines if each.client is not None}:
            self._held[client] = awards.checks(self.desk.unit.connection, client_id=client)

    def find(self, line: Line) -> Standing[CheckDraft]:
        """Return the check of a day or its month; without one that of the day, or the oldest due.

        Raises:
            WrongRow: none of the client's fits.
        """
        scheme = self.desk.named_scheme(line, "")
        words = {"member": line.text("member"), "condition": line.text("condition")}
        found = [
            each
            for each in self._held[line.holder.id]
            if all(not said or fold(getattr(each, name)) == fold(said)
                   for name, said in words.items())
            and (scheme is None or each.scheme_name == scheme.name)
        ]  # fmt: skip
        due, on = line.day("due_on"), line.day("checked_on")
        if due is not None:
            exact = [each for each in found if each.due_on == due]
            found = exact or [
                each
                for each in found
                if (each.due_on.year, each.due_on.month) == (due.year, due.month)
            ]
        else:
            known = [each for each in found if on is not None and each.checked_on == on]
            found = known or [each for each in found if each.state is CheckState.DUE][:1]
        if len(found) != 1:
            rule = "check-unclear" if found else "check-not-due"
            raise WrongRow("client", rule, line.text("client"))
        return _standing(found[0])

    def known(self, line: Line, key: int) -> Standing[CheckDraft] | None:
        """Return a check of the client by its key."""
        return next(
            (_standing(each) for each in self._held[line.holder.id] if each.id == key), None
        )

    def fresh(self, line: Line) -> CheckDraft:
        """Return nothing: a list makes no check due."""
        raise WrongRow("client", "check-not-due", line.text("client"))

    def finished(
        self, line: Line, draft: CheckDraft, standing: Standing[CheckDraft] | None
    ) -> CheckDraft:
        """Return the check with the list itself as evidence, where the row names none."""
        if draft.state is CheckState.MET and draft.evidence is None:
            return replace(draft, evidence=Evidence.ATTENDANCE_SHEET)
        return draft

    def problems(
        self, line: Line, draft: CheckDraft, standing: Standing[CheckDraft] | None
    ) -> list[FieldProblem]:
        """Return what is wrong with the result."""
        assert standing is not None
        given, child = awards.award_day(self.desk.unit.connection, standing.key)
        return validate_check(draft, given, self.desk.today, about_child=child)

    def save(
        self, line: Line, draft: CheckDraft, standing: Standing[CheckDraft] | None
    ) -> Standing[CheckDraft]:
        """Write what came of the check."""
        assert standing is not None
        unit = self.desk.unit
        incentive_writing.write_check(unit, standing.key, draft)
        self._held[line.holder.id] = awards.checks(unit.connection, client_id=line.holder.id)
        return Standing(standing.uid, draft, standing.key)


def _standing(row: CheckRow) -> Standing[CheckDraft]:
    draft = CheckDraft(row.state, row.checked_on, row.evidence, row.note, row.consequence)
    return Standing(row.uid, draft, row.id)
