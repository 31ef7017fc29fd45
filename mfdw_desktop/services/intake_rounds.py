"""A file of interviews goes to the round that was chosen, or each row to the round it names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.queries import surveys
from mfdw_desktop.database.queries.surveys import StoredForm
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.imports import RowOutcomeKind as Outcome
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.rounds import RoundWindow, round_of_text
from mfdw_desktop.domain.survey_heads import head_questions
from mfdw_desktop.domain.surveys import Question
from mfdw_desktop.importing.rows import RowRecord, RowsHeader
from mfdw_desktop.services.intake_linking import ImportBranch
from mfdw_desktop.services.intake_responses import ResponseTarget
from mfdw_desktop.services.intake_tally import RowResult, Tally


class RoundsTarget:
    """Shares the rows of a file among rounds, each with a target of its own."""

    kind = "survey"

    def __init__(
        self, form: StoredForm, options: ImportOptions, branch: ImportBranch, today: date
    ) -> None:
        self._form = form
        self._options = options
        self._branch = branch
        self._today = today
        self._targets: dict[str, ResponseTarget] = {}
        self.order = tuple(question.code for question in form.form.questions)

    @property
    def title(self) -> str:
        """What the batch is called."""
        title, name = self._form.form.title, self._options.round
        return f"{title} · {name}" if name else title

    @property
    def new_clients(self) -> int:
        """Clients that were made for rows that nobody knew."""
        return sum(each.new_clients for each in self._targets.values())

    def begin(self, unit: Unit, header: RowsHeader, tally: Tally) -> None:
        """Get ready for the chosen round, or for those that the file names.

        Raises:
            RefusedError: no round was chosen, and no column names one.
        """
        if not self._options.round and not header.round_letter:
            raise RefusedError("round-not-named")
        self._unit, self._header, self._tally = unit, header, tally
        self._windows = surveys.windows(unit.connection, self._form.id)
        self._names: dict[str, str] = {}
        self._targets = {}
        if self._options.round:
            self._target(self._options.round)

    def take(self, rows: Sequence[RowRecord], filled: Mapping[str, int]) -> list[RowResult]:
        """Store rows, each in its round; return where each went."""
        if not self._header.round_letter:
            self._look_at_days(rows, self._options.round)
            return self._target(self._options.round).take(rows, filled)
        shares: dict[str, list[int]] = {}
        for at, row in enumerate(rows):
            shares.setdefault(self._round_of(row), []).append(at)
        if set(shares) == {self._options.round} and self._options.round:
            self._look_at_days(rows, self._options.round)
            return self._target(self._options.round).take(rows, filled)
        results: list[RowResult | None] = [None] * len(rows)
        for name, places in shares.items():
            mine = [rows[at] for at in places]
            for at, result in zip(places, self._share(name, mine), strict=True):
                results[at] = result
        return [each for each in results if each is not None]

    def _share(self, name: str, rows: Sequence[RowRecord]) -> list[RowResult]:
        """Store the rows of one round, or leave them out: it is not known, or not the chosen."""
        if not name:
            return [
                RowResult(
                    Outcome.REJECTED,
                    problem=self._problem(row, "round-unreadable", Severity.ERROR),
                )
                for row in rows
            ]
        if self._options.round and name != self._options.round:
            for row in rows:
                self._tally.problem(self._problem(row, "round-other", Severity.WARNING))
            return [RowResult(Outcome.EXCLUDED) for _ in rows]
        self._look_at_days(rows, name)
        return self._target(name).take(rows, None)

    def _round_of(self, row: RowRecord) -> str:
        """Return the round of a row: as its column says, else the chosen one."""
        if not row.round:
            return self._options.round
        if row.round not in self._names:
            self._names[row.round] = round_of_text(row.round)
        return self._names[row.round] or self._options.round

    def _target(self, name: str) -> ResponseTarget:
        if name not in self._targets:
            options = replace(self._options, round=name)
            made = ResponseTarget(self._form, options, self._branch, self._today)
            made.begin(self._unit, self._header, self._tally)
            self._targets[name] = made
        return self._targets[name]

    def _look_at_days(self, rows: Sequence[RowRecord], name: str) -> None:
        """Note interviews that lie in the future, or outside of the planned days of their round."""
        asked = head_questions(self._form.form).day
        if asked is None or not asked.constraint:  # else the form has its own word on it
            today = self._today.isoformat()
            self._tally.problem(*(self._in_future(row, asked) for row in rows if row.day > today))
        window = self._windows.get(name)
        if window is None or (window.opens_on is None and window.closes_on is None):
            return
        for row in rows:
            if row.day and window.misses(date.fromisoformat(row.day)):
                self._tally.problem(self._outside(row, window))

    def _in_future(self, row: RowRecord, asked: Question | None) -> RowProblem:
        told = ("@day", asked.code if asked is not None else "@day")
        match = next((each for each in self._header.matches if each.target in told), None)
        letter, header = (match.letter, match.header) if match is not None else ("", "")
        return RowProblem(
            self._header.sheet, row.row, letter, header, row.day, "day-in-future", Severity.WARNING
        )

    def _outside(self, row: RowRecord, window: RoundWindow) -> RowProblem:
        dash = "…"
        fields: dict[str, object] = {
            "opens": window.opens_on.isoformat() if window.opens_on else dash,
            "closes": window.closes_on.isoformat() if window.closes_on else dash,
        }
        return RowProblem(
            self._header.sheet, row.row, "", "", row.day, "day-outside-round", Severity.WARNING,
            fields,
        )  # fmt: skip

    def _problem(self, row: RowRecord, rule: str, severity: Severity) -> RowProblem:
        letter = self._header.round_letter
        header = next((m.header for m in self._header.matches if m.letter == letter), "")
        return RowProblem(self._header.sheet, row.row, letter, header, row.round, rule, severity)
