"""A walk with a scheme from its making to its export: every step, and every figure twice."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mfdw_desktop.cli.main import main
from mfdw_desktop.database.models import Area, Assignment, Centre, Client, Innovation
from mfdw_desktop.database.queries.schemes import ids_by_code
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.approvals import ApprovalRule, Decision
from mfdw_desktop.domain.budgets import BudgetDraft, BudgetPeriod
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.eligibility import Comparison, Eligibility, EligibilityRule, Fact, Policy
from mfdw_desktop.domain.incentives import (
    AwardDraft,
    AwardFilter,
    AwardRow,
    AwardStatus,
    SchemeDraft,
)
from mfdw_desktop.domain.money import Money, sums, to_decimal
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.services import award_files
from mfdw_desktop.services.intake_schemes import draft_of
from mfdw_desktop.services.month_figures import counted, find_branch
from mfdw_desktop.services.workspace import Workspace
from tests.services import rebates_book
from tests.services.imports_book import digest

CODE = "WALK"
WOMEN = Eligibility(
    (EligibilityRule(Fact.SEX, Comparison.IS, "female"),), policy=Policy.REFUSE
)  # fmt: skip
EARLY, CHANGED, LATE = date(2026, 4, 6), date(2026, 4, 20), date(2026, 4, 27)
MONTHS = tuple(Month(2026, number) for number in range(1, 6))


def riel(amount: int) -> Money:
    return Money(amount * 100, "KHR")


@dataclass
class Walk:
    """A branch with a woman and a man in target, and a woman in comparison."""

    book: Workspace
    folder: Path
    steps: list[tuple[Changes, str, str]] = field(default_factory=list)
    """What was done, with the content before and after."""
    scheme: int = 0

    def __post_init__(self) -> None:
        with write(self.book.database, self.book.actor) as unit:
            area = ids_by_code(unit.connection, Area)["risk"]
            self.innovation = unit.create(
                Innovation, area_id=area, code="SAFE", name="Safe", phase="implementation",
                level="centre",
            ).id  # fmt: skip
            branch = unit.connection.exec_driver_sql("SELECT id FROM branch").scalar_one()
            for arm, people in (
                ("target", (("Dara", "female"), ("Lina", "male"))),
                ("comparison", (("Vuthy", "female"),)),
            ):
                centre = unit.create(Centre, branch_id=branch, code=arm[:1], name=arm).id
                unit.create(
                    Assignment, innovation_id=self.innovation, branch_id=branch,
                    centre_id=centre, arm=arm, from_on=date(2025, 1, 1),
                )  # fmt: skip
                for name, sex in people:
                    unit.update(Client, self.client(name), centre_id=centre, sex=sex)

    def client(self, name: str) -> int:
        return rebates_book.client(self.book, name)

    def step(self, do: Callable[[], Changes]) -> Changes:
        """Do something that can be taken back."""
        before = digest(self.book)
        changes = do()
        self.steps.append((changes, before, digest(self.book)))
        return changes

    def refused(self, do: Callable[[], Changes]) -> list[str]:
        """Return the rules that speak against something; nothing of it is kept."""
        before = digest(self.book)
        with pytest.raises(InvalidError) as told:
            do()
        assert digest(self.book) == before
        return [each.rule for each in told.value.problems]

    def begin(self, kind: str, **fields: Any) -> None:
        """Make the scheme with its first version, dates, plan and budget."""
        values: dict[str, Any] = {
            "code": CODE, "name": "The scheme", "kind": kind, "area": "risk",
            "amount": riel(20_000), "starts_on": date(2026, 1, 1), "ends_on": date(2026, 12, 31),
            "plan_per_month": 4, "eligibility": WOMEN, "innovation_id": self.innovation, **fields,
        }  # fmt: skip
        self.step(lambda: self.book.incentives.save_scheme(SchemeDraft(**values)))
        self.scheme = self.book.incentives.scheme_by_code(CODE).id
        budget = BudgetDraft(self.scheme, "KH03", BudgetPeriod.YEAR, EARLY, riel(500_000), 40)
        self.step(lambda: self.book.budgets.save(budget))

    def give(self, name: str, on: date, **fields: Any) -> Changes:
        """Give the scheme by hand."""
        draft = AwardDraft(self.scheme, self.client(name), on, **fields)
        return self.book.incentives.give([draft])

    def awards(self, name: str = "") -> list[AwardRow]:
        client = self.client(name) if name else None
        return self.book.incentives.awards(AwardFilter(client_id=client, scheme_id=self.scheme))[1]

    def give_by_its_rules(self, give: Callable[..., Changes], **changed: Any) -> None:
        """Give to who may have it and who may not, under two rules, with four eyes."""
        service = self.book.incentives
        (why,) = service.verdicts(self.scheme, [self.client("Lina")], EARLY)
        assert (why.needs_reason, [each.found for each in why.findings]) == (True, ["male"])
        self.step(lambda: give("Dara", EARLY))
        assert "client-not-eligible" in self.refused(lambda: give("Lina", EARLY))
        assert "client-in-comparison" in self.refused(lambda: give("Vuthy", EARLY))
        self.step(lambda: give("Lina", EARLY, reason="head of a household"))
        self.step(lambda: give("Vuthy", EARLY, reason="after the flood"))
        exposed = [each for each in self.book.exposures.rows("SAFE") if each.is_contaminated]
        assert [(each.name, each.reason) for each in exposed] == [("Keo Vuthy", "after the flood")]
        draft = draft_of(service.scheme(self.scheme))
        newer = replace(draft, from_on=CHANGED, version_note="dearer", **changed)
        self.step(lambda: service.save_scheme(newer, self.scheme))
        rule = ApprovalRule(riel(1), service.scheme(self.scheme).kind)
        self.step(lambda: self.book.approvals.save_rules([rule]))
        waiting = self.step(lambda: give("Dara", LATE))
        if waiting.touches("approval"):
            self.approve()
        assert [each.version for each in self.awards("Dara")] == [2, 1]
        assert {each.version for each in (*self.awards("Lina"), *self.awards("Vuthy"))} == {1}
        assert {each.status for each in self.awards()} == {AwardStatus.GIVEN}
        self.step(lambda: self.book.approvals.save_rules([]))

    def approve(self) -> None:
        """Let another person say yes."""
        assert self.awards("Dara")[0].status is AwardStatus.WAITING
        manager = rebates_book.manager(self.book)
        (line,) = manager.approvals.waiting()
        self.step(lambda: manager.approvals.decide([line.id], Decision.APPROVED))

    # -- every figure twice

    def ask(self, query: str) -> list[Any]:
        with self.book.database.read() as connection:
            return list(connection.exec_driver_sql(query))

    def by_hand(self) -> list[Any]:
        """Return day, client, cost and currency of what was given, by SQL of our own."""
        return self.ask(
            f"""SELECT a.given_on, a.client_id,
              CASE WHEN v.unit_cost_minor IS NOT NULL THEN v.unit_cost_minor * a.quantity
                WHEN EXISTS (SELECT 1 FROM award_payment p WHERE p.award_id = a.id
                             AND p.deleted_at IS NULL)
                THEN (SELECT coalesce(sum(p.amount_minor), 0) FROM award_payment p
                      WHERE p.award_id = a.id AND p.deleted_at IS NULL AND p.state = 'paid')
                ELSE a.amount_minor END,
              CASE WHEN v.unit_cost_minor IS NOT NULL THEN v.currency ELSE a.currency END,
              a.amount_minor, a.currency
            FROM award a JOIN scheme_version v ON v.id = a.version_id
            WHERE a.scheme_id = {self.scheme} AND a.deleted_at IS NULL AND a.status = 'given'"""
        )

    def agree(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Hold page, monthly summary and command against what was counted by hand."""
        rows = self.by_hand()
        spent = sums(Money(row[2], row[3]) for row in rows if row[2] is not None)
        given = sums(Money(row[4], row[5]) for row in rows if row[4] is not None)
        clients = len({row[1] for row in rows})
        (line,) = (each for each in self.book.budgets.listed("KH03"))
        assert line.spending.spent == spent
        assert (line.spending.awards, line.spending.clients) == (len(rows), clients)
        page = self.book.incentives.scheme(self.scheme)
        assert (page.awards, page.clients, page.given) == (len(rows), clients, given)
        found = self._figures()
        assert sum(each.awards for each in found) == len(rows)
        assert sums(one for each in found for one in each.amounts) == given
        assert {each.plan for each in found} == {4}
        self.book.database.checkpoint()
        path = str(self.folder / "branch.mfdw")
        assert main(["--db", path, "--json", "incentives", "budget"]) == 0
        (told,) = json.loads(capsys.readouterr().out)["budgets"]
        cost = next((each for each in spent if each.currency == "KHR"), Money(0, "KHR"))
        assert told["spent"] == f"{to_decimal(cost.minor, 'KHR'):f}"
        assert told["remaining"] == f"{to_decimal(line.remaining.minor, 'KHR'):f}"  # type: ignore[union-attr]
        assert (told["awards"], told["clients"], told["planned_awards"]) == (
            len(rows), clients, 40,
        )  # fmt: skip

    def _figures(self) -> list[Any]:
        found = []
        for month in MONTHS:
            with self.book.database.read() as connection:
                branch = find_branch(connection, self.book.actor, "KH03")
                told = counted(connection, branch, month, date(2026, 5, 4))
            found += [each for each in told.incentives.schemes if each.code == CODE]
        return found

    def exported(self) -> None:
        """Write the list of awards, read the workbook back, and hold it against the tables."""
        out = self.folder / "awards.xlsx"
        assert award_files.export(self.book.incentives, AwardFilter(scheme_id=self.scheme), out)
        sheet = openpyxl.load_workbook(out).active
        assert sheet is not None
        heads, *lines = sheet.iter_rows(values_only=True)
        at = {str(head): number for number, head in enumerate(heads)}
        read = sorted(
            (line[at["Client"]], line[at["Given on"]].date(), line[at["Amount"]],  # type: ignore[union-attr]
             line[at["Status"]])
            for line in lines
        )  # fmt: skip
        stored = sorted(
            (code, date.fromisoformat(on), None if minor is None else minor / 100, status)
            for code, on, minor, status in self.ask(
                f"""SELECT c.code, a.given_on, a.amount_minor, a.status FROM award a
                JOIN client c ON c.id = a.client_id
                WHERE a.scheme_id = {self.scheme} AND a.deleted_at IS NULL"""
            )
        )
        assert read == stored

    def back_and_again(self) -> None:
        """Take every step back, the last one first, then do all of them again."""
        undone = []
        for changes, before, after in reversed(self.steps):
            undone.append((self._reverse(changes), after))
            assert digest(self.book) == before, changes.kinds
        for changes, after in reversed(undone):
            self._reverse(changes)
            assert digest(self.book) == after, changes.kinds

    def _reverse(self, changes: Changes) -> Changes:
        if changes.batch is not None:
            done = self.book.batches.undo(changes.batch)
        else:
            done = self.book.batches.undo_edit(changes.edit or "")
        assert done.is_complete, (done.kept, done.blocked)
        return done.changes


def begin(folder: Path) -> Walk:
    """Return a walk in a branch of its own."""
    return Walk(rebates_book.book(folder), folder)
