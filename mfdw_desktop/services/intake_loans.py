"""Rows of a loan statement become instalments: the loan and the day due say which one it is.

A loan that is not known is made where the statement says whose it is, when and how much was
paid out. What a statement leaves blank stays as it was.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from mfdw_desktop.database.models import Loan, LoanInstalment
from mfdw_desktop.database.queries import imports, instalments, list_imports
from mfdw_desktop.database.queries.instalments import KnownLoan
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.identifiers import uuid7
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.imports import RowOutcomeKind as Outcome
from mfdw_desktop.domain.instalments import Instalment
from mfdw_desktop.domain.loans import LoanDraft, LoanStatus, validate
from mfdw_desktop.domain.money import Money, from_decimal
from mfdw_desktop.domain.problems import RowProblem, Severity, blocking
from mfdw_desktop.domain.records import LOAN_FORM
from mfdw_desktop.importing.rows import RowRecord, RowsHeader
from mfdw_desktop.services.intake_finding import ClientFinder
from mfdw_desktop.services.intake_linking import ImportBranch
from mfdw_desktop.services.intake_policies import Rules
from mfdw_desktop.services.intake_reading import policies_of
from mfdw_desktop.services.intake_tally import RowResult, Tally

_AMOUNTS = ("principal_due", "principal_paid", "interest_due", "interest_paid", "outstanding")
_VALUES = ("number", "due_on", "paid_on", *_AMOUNTS, "days_late")
_COLUMNS = (
    "id", "uid", "branch_id", "loan_id", "number", "due_on", "paid_on", "principal_due_minor",
    "principal_paid_minor", "interest_due_minor", "interest_paid_minor", "outstanding_minor",
    "currency", "days_late",
)  # fmt: skip
_OF_LOAN = {"loan_status": "status", "cycle": "cycle", "product": "product", "months": "months"}
"""Field of the statement to the column of the loan that it may change."""


class _Wrong(Exception):  # noqa: N818 - caught a few lines on, never shown
    """A row that cannot be stored: the field, the rule and what stands there."""

    def __init__(self, name: str, rule: str, value: str) -> None:
        super().__init__(rule)
        self.name, self.rule, self.value = name, rule, value


class LoanTarget:
    """Takes the rows of one statement."""

    kind = "loans"
    new_clients = 0
    order = tuple(question.code for question in LOAN_FORM.questions)

    def __init__(self, options: ImportOptions, branch: ImportBranch, today: date) -> None:
        self._options, self._branch, self._today = options, branch, today

    @property
    def title(self) -> str:
        """What the batch is called."""
        return self._branch.code

    def begin(self, unit: Unit, header: RowsHeader, tally: Tally) -> None:
        """Get ready to find loans by their number, and clients by any number they have."""
        self._unit, self._header, self._tally = unit, header, tally
        self._headers = {m.target: m for m in header.matches if m.target}
        self._currency = list_imports.currency(unit.connection)
        self._finder = ClientFinder(unit, self._branch, self._today, header)
        self._touched: dict[tuple[int, date], int] = {}
        self._rules = Rules(unit, policies_of(self._options), header)

    def take(self, rows: Sequence[RowRecord], filled: Mapping[str, int]) -> list[RowResult]:
        """Store one part of the statement; return where each row went."""
        read = [(row, imports.document(row.answers)) for row in rows]
        numbers = {str(answers["loan"]).strip() for _, answers in read}
        self._loans = instalments.known_loans(self._unit.connection, self._branch.id, numbers)
        self._rules.look(
            each.uid for loan in self._loans.values() for each in loan.instalments.values()
        )
        self._new: list[tuple[Any, ...]] = []
        self._changed: set[str] = set()
        results = [self._take(row, answers) for row, answers in read]
        self._unit.create_many(LoanInstalment, _COLUMNS, self._new)
        for number in sorted(self._changed):
            self._settle(self._loans[number])
        return results

    def _take(self, row: RowRecord, answers: dict[str, Any]) -> RowResult:
        number = str(answers["loan"]).strip()
        try:
            loan = self._loans.get(number) or self._new_loan(number, answers)
            if loan is None:
                told = self._rules.left_out(row, "row-not-known")
                return RowResult(Outcome.EXCLUDED, problem=told)
            return self._taken(row, number, loan, answers)
        except _Wrong as wrong:
            problem = self._problem(row, wrong.name, wrong.rule, Severity.ERROR, wrong.value)
            return RowResult(Outcome.REJECTED, problem=problem)

    def _taken(
        self, row: RowRecord, number: str, loan: KnownLoan, answers: dict[str, Any]
    ) -> RowResult:
        due = date.fromisoformat(answers["due_on"])
        standing = loan.by_number(answers.get("number")) or loan.instalments.get(due)
        read = self._read(row, loan, answers, standing)
        other = loan.instalments.get(read.due_on)
        if other is not None and standing is not None and other.id != standing.id:
            raise _Wrong("due_on", "instalment-day-taken", str(read.due_on))
        self._update_loan(loan, answers)
        key = (loan.id, standing.due_on if standing is not None else due)
        if standing is None:
            if not self._rules.takes_new:
                told = self._rules.left_out(row, "row-not-known")
                return RowResult(Outcome.EXCLUDED, problem=told)
            return self._created(row, number, loan, read, answers)
        return self._updated(row, number, loan, standing, read, key)

    def _created(
        self, row: RowRecord, number: str, loan: KnownLoan, read: Instalment,
        answers: dict[str, Any],
    ) -> RowResult:  # fmt: skip
        uid = uuid7()
        made = replace(read, id=self._unit.reserve(LoanInstalment), uid=uid)
        self._new.append(
            (made.id, uid, self._branch.id, loan.id, made.number, made.due_on, made.paid_on,
             *(_minor(getattr(made, name)) for name in _AMOUNTS), loan.currency, made.days_late)
        )  # fmt: skip
        loan.instalments[made.due_on] = made
        self._touched[(loan.id, made.due_on)] = row.row
        self._changed.add(number)
        self._tally.filled(answers)
        return RowResult(Outcome.CREATED, "loan_instalment", uid)

    def _updated(
        self, row: RowRecord, number: str, loan: KnownLoan, standing: Instalment,
        read: Instalment, key: tuple[int, date],
    ) -> RowResult:  # fmt: skip
        ruled = self._rules.rule(
            row,
            standing.uid,
            [(name, old, new) for name in _VALUES
             if (old := getattr(standing, name)) != (new := getattr(read, name))],
        )  # fmt: skip
        if ruled.taken and not self._rules.takes_known:
            told = self._rules.left_out(row, "row-not-new")
            return RowResult(Outcome.EXCLUDED, "loan_instalment", standing.uid, told)
        if key in self._touched and ruled.taken:
            raise _Wrong("due_on", "instalment-twice", str(standing.due_on))
        self._touched[key] = row.row
        ruled.note(self._tally, row, f"{number} {standing.due_on}")
        if not ruled.taken:
            return RowResult(Outcome.UNCHANGED, "loan_instalment", standing.uid)
        values = {
            f"{name}_minor" if name in _AMOUNTS else name: _minor(new)
            if name in _AMOUNTS else new
            for name, _, new in ruled.taken
        }  # fmt: skip
        self._unit.update(LoanInstalment, standing.id, **values)
        now = replace(standing, **{name: new for name, _, new in ruled.taken})
        del loan.instalments[standing.due_on]
        loan.instalments[now.due_on] = now
        self._changed.add(number)
        return RowResult(Outcome.UPDATED, "loan_instalment", standing.uid)

    def _read(
        self, row: RowRecord, loan: KnownLoan, answers: dict[str, Any],
        standing: Instalment | None,
    ) -> Instalment:  # fmt: skip
        """Return the instalment as the row says it; what it leaves blank stays ours.

        Raises:
            _Wrong: an amount or a day that cannot be.
        """
        currency = str(answers.get("currency") or loan.currency)
        if currency != loan.currency:
            raise _Wrong("currency", "loan-currency-differs", currency)
        due = date.fromisoformat(answers["due_on"])
        values: dict[str, Any] = {"due_on": due}
        for name in _AMOUNTS:
            if answers.get(name) is not None:
                values[name] = self._money(name, answers[name], currency)
        if answers.get("paid_on"):
            values["paid_on"] = date.fromisoformat(answers["paid_on"])
            if values["paid_on"] > self._today:
                raise _Wrong("paid_on", "day-in-future", answers["paid_on"])
        for name in ("number", "days_late"):
            if answers.get(name) is not None:
                values[name] = int(answers[name])
        for name in _VALUES:
            if name != "due_on" and self._rules.clears(row, name):
                values[name] = None
        return replace(standing or Instalment(due), **values)

    def _money(self, name: str, said: Any, currency: str) -> Money:
        minor = from_decimal(Decimal(str(said)), currency)
        if minor is None:
            raise _Wrong(name, "amount-unreadable", str(said))
        if minor < 0:
            raise _Wrong(name, "amount-negative", str(said))
        return Money(minor, currency)

    def _new_loan(self, number: str, answers: dict[str, Any]) -> KnownLoan | None:
        """Make the loan that a statement speaks of; None where new ones are left out.

        Raises:
            _Wrong: the statement does not say all that a loan needs.
        """
        if any(answers.get(name) is None for name in ("client", "principal", "disbursed_on")):
            raise _Wrong("loan", "loan-not-known", number)
        if not self._rules.takes_new:
            return None
        cell = str(answers["client"]).strip()
        link = self._finder.find([cell])[cell]
        if link.client is None:
            raise _Wrong("client", link.problem, str(answers["client"]))
        client, currency = link.client.id, str(answers.get("currency") or self._currency)
        cycle = answers.get("cycle") or instalments.cycles_of(self._unit.connection, client) + 1
        draft = LoanDraft(
            number=number,
            product=str(answers.get("product") or ""),
            cycle=int(cycle),
            principal=self._money("principal", answers["principal"], currency),
            disbursed_on=date.fromisoformat(answers["disbursed_on"]),
            months=int(answers["months"]) if answers.get("months") else None,
            status=LoanStatus(answers.get("loan_status") or LoanStatus.ACTIVE),
        )
        problems = blocking(validate(draft, self._today))
        if problems:
            raise _Wrong(problems[0].name, problems[0].rule, str(answers.get(problems[0].name, "")))
        assert draft.principal is not None
        made = self._unit.create(
            Loan, branch_id=self._branch.id, client_id=client, number=number,
            product=draft.product, cycle=draft.cycle, principal_minor=draft.principal.minor,
            currency=currency, disbursed_on=draft.disbursed_on, months=draft.months,
            status=draft.status.value,
        )  # fmt: skip
        found = instalments.known_loans(self._unit.connection, self._branch.id, [number])[number]
        assert found.id == made.id
        self._loans[number] = found
        return found

    def _update_loan(self, loan: KnownLoan, answers: dict[str, Any]) -> None:
        """Let the statement say where the loan stands."""
        values = {
            column: answers[name]
            for name, column in _OF_LOAN.items()
            if answers.get(name) is not None and self._rules.policies.is_plain
        }
        for name in ("cycle", "months"):
            if name in values:
                values[name] = int(values[name])
        if values:
            self._unit.update(Loan, loan.id, **values)

    def _settle(self, loan: KnownLoan) -> None:
        """Write what is outstanding after the newest payment that says it."""
        told = [
            each for each in loan.instalments.values()
            if each.paid_on is not None and each.outstanding is not None
        ]  # fmt: skip
        if not told:
            return
        newest = max(told, key=lambda each: (each.paid_on, each.due_on))
        assert newest.outstanding is not None
        assert newest.paid_on is not None
        if loan.row.outstanding_on is None or loan.row.outstanding_on <= newest.paid_on:
            self._unit.update(
                Loan, loan.id, outstanding_minor=newest.outstanding.minor,
                outstanding_on=newest.paid_on,
            )  # fmt: skip

    def _problem(
        self, row: RowRecord, name: str, rule: str, severity: Severity, value: str
    ) -> RowProblem:
        match = self._headers.get(name)
        letter, header = (match.letter, match.header) if match is not None else ("", name)
        return RowProblem(self._header.sheet, row.row, letter, header, value, rule, severity)


def _minor(amount: Money | None) -> int | None:
    return None if amount is None else amount.minor
