"""The rows of a list of the branch's book become records, each kind by its own subject.

The order of steps is the same for all kinds: find the client, find the record that stands,
lay the row over it by the rules of the import, check it by the rules of the domain, write it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, ClassVar, Generic, TypeVar

from mfdw_desktop.database.queries import imports, list_imports
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.imports import RowOutcomeKind as Outcome
from mfdw_desktop.domain.lists import BookList
from mfdw_desktop.domain.problems import (
    FieldProblem,
    InvalidError,
    RowProblem,
    Severity,
    blocking,
)
from mfdw_desktop.importing.rows import RowRecord, RowsHeader
from mfdw_desktop.services.intake_finding import ClientFinder
from mfdw_desktop.services.intake_keys import RowsBefore, named_by
from mfdw_desktop.services.intake_linking import ImportBranch
from mfdw_desktop.services.intake_policies import Ruled, Rules
from mfdw_desktop.services.intake_reading import policies_of
from mfdw_desktop.services.intake_tally import RowResult, Tally
from mfdw_desktop.services.lists.desk import Column, Desk, Line, WrongRow
from mfdw_desktop.services.lists.together import Weighed, together

D = TypeVar("D")


@dataclass(frozen=True)
class Standing(Generic[D]):
    """A record as it stands in the book."""

    uid: str
    draft: D
    key: int = 0


class Subject(ABC, Generic[D]):
    """What the rows of one kind of list mean: one object for each import."""

    table: ClassVar[str]
    """Of the records."""
    columns: ClassVar[Sequence[Column]]
    """Columns that fill a field of the record."""
    also: ClassVar[Sequence[str]] = ()
    """Further fields of the record that a row may change."""
    codes: ClassVar[Mapping[str, str]] = {}
    """Field of the record to the column it is told at, where that has another name."""
    makes_new: ClassVar[bool] = True
    """Whether a row of a record that does not stand makes one; else it takes the next one due."""
    names: ClassVar[Sequence[tuple[str, ...]]] = ()
    """Columns by which a row names its record: those apply whose first one is filled first."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def begin(self, headers: Mapping[str, str]) -> None:
        """Know the headers of the file by the letters of their columns."""

    @abstractmethod
    def look(self, lines: Sequence[Line]) -> None:
        """Read what stands of the clients of a part of the list."""

    @abstractmethod
    def find(self, line: Line) -> Standing[D] | None:
        """Return the record that a row is about; None when it is a new one.

        Raises:
            WrongRow: it cannot be told, or must not be.
        """

    @abstractmethod
    def known(self, line: Line, key: int) -> Standing[D] | None:
        """Return a record by its key, of those that a row of this client may be about."""

    def place(self, name: str, standing: Standing[D]) -> tuple[str, str]:
        """Return the uid of the record and its column in which a field is kept."""
        return standing.uid, name

    def named(self, line: Line) -> str:
        """Return by what a row names its record; empty where it does not."""
        for each in self.names:
            if line.text(each[0]):
                return named_by(line.row, line.answers, each)
        return ""

    @abstractmethod
    def fresh(self, line: Line) -> D:
        """Return a new record with what makes it this one and no other.

        Raises:
            WrongRow: the row does not say all that a new record needs.
        """

    def currency(self, line: Line, ours: D) -> str:
        """Return the currency of amounts that say none."""
        return self.desk.currency

    def finished(self, line: Line, draft: D, standing: Standing[D] | None) -> D:
        """Return the record with what follows from what the row says."""
        return draft

    @abstractmethod
    def problems(self, line: Line, draft: D, standing: Standing[D] | None) -> list[FieldProblem]:
        """Return what is wrong with the record, before anything of it is written."""

    @abstractmethod
    def save(self, line: Line, draft: D, standing: Standing[D] | None) -> Standing[D]:
        """Write the record; return it as it stands now."""

    def touched(self, draft: D, standing: Standing[D]) -> Hashable:
        """Return what one file may change once only."""
        return standing.uid

    def spread(self, line: Line) -> list[Line]:
        """Return the lines that a row holds side by side; empty where it is one itself."""
        return []

    def shown(self, draft: D) -> tuple[str, object, object]:
        """Return the field of a new record that a person looks for, without value, and with.

        Asked only of a list whose rows hold several records, so one that can `spread` has it.
        """
        raise NotImplementedError

    def where(self, line: Line, name: str) -> tuple[str, str] | None:
        """Return letter and header of a column, where they are others than the table's."""
        return None

    def heads(self, line: Line) -> Mapping[str, str]:
        """Return other words for fields of one of several records that a row holds."""
        return {}

    def said(self, line: Line, draft: D) -> str:
        """Return what a person calls the record."""
        return line.client.code if line.client is not None else ""


class BookTarget:
    """Takes the rows of one list of the branch's book."""

    new_clients = 0

    def __init__(
        self,
        of: BookList,
        subject: Callable[[Desk], Subject[Any]],
        options: ImportOptions,
        branch: ImportBranch,
        today: date,
    ) -> None:
        self.kind = of.code
        self.order = tuple(question.code for question in of.form.questions)
        self._labels = {question.code: question.label() for question in of.form.questions}
        self._make = subject
        self._needs_client = any(
            each.code == "client" and each.required for each in of.form.questions
        )
        self._options, self._branch, self._today = options, branch, today

    @property
    def title(self) -> str:
        """What the batch is called."""
        return self._branch.code

    def begin(self, unit: Unit, header: RowsHeader, tally: Tally) -> None:
        """Read the catalogue, and get ready to find clients by any number they have."""
        self._header, self._tally = header, tally
        self._headers = {m.target: m for m in reversed(header.matches) if m.target}
        self._finder = ClientFinder(unit, self._branch, self._today, header)
        self._rules = Rules(unit, policies_of(self._options), header)
        desk = Desk(unit, self._branch, self._today, unit.actor.may_see_sensitive)
        self._desk, self._subject = desk, self._make(desk)
        self._subject.begin({each.letter: each.header for each in header.matches})
        self._before = RowsBefore(unit, self.kind)
        self._touched: set[Hashable] = set()

    def take(self, rows: Sequence[RowRecord], filled: Mapping[str, int]) -> list[RowResult]:
        """Store one part of the list; return where each row went."""
        lines = [Line(row, imports.document(row.answers)) for row in rows]
        links = self._finder.find(each.text("client") for each in lines)
        for line in lines:
            link = links.get(line.text("client"))
            line.client = link.client if link is not None else None
            line.parts = self._subject.spread(line)
        self._links = links
        self._subject.look([part for line in lines for part in (line.parts or [line])])
        order = sorted(range(len(lines)), key=lambda at: self._order(lines[at], at))
        results = {at: self._taken(lines[at]) for at in order}
        return [results[at] for at in range(len(lines))]

    def _order(self, line: Line, at: int) -> tuple[Any, ...]:
        order = getattr(self._subject, "order", None)
        return (*order(line), at) if order is not None else (at,)

    def _taken(self, line: Line) -> RowResult:
        try:
            cell = line.text("client")
            if line.client is None and (cell or self._needs_client):
                link = self._links.get(cell)
                raise WrongRow("client", link.problem if link else "client-missing", cell)
            if line.row.children:
                return together(line, self._weighed, self._stored, self._tally)
            weighed = self._weighed(line)
            if isinstance(weighed, RowResult):
                return weighed
            return self._stored(weighed)._replace(named=self._subject.named(line))
        except WrongRow as wrong:
            return self._wrong(line, wrong)
        except InvalidError as error:
            return self._invalid(line, error)

    def _wrong(self, line: Line, wrong: WrongRow) -> RowResult:
        told = self._problem(line, wrong.name, wrong.rule, Severity.ERROR, wrong.value)
        return RowResult(Outcome.REJECTED, problem=replace(told, fields=dict(wrong.fields)))

    def _weighed(self, line: Line) -> Weighed | RowResult:
        """Return what a line comes to before anything of it is written, or why it cannot be."""
        try:
            return self._weigh(line)
        except WrongRow as wrong:
            return self._wrong(line, wrong)
        except InvalidError as error:
            return self._invalid(line, error)

    def _invalid(self, line: Line, error: InvalidError) -> RowResult:
        found = self._as_told(line, blocking(list(error.problems))[0])
        return RowResult(Outcome.REJECTED, problem=found)

    def _weigh(self, line: Line) -> Weighed | RowResult:
        subject = self._subject
        standing = self._standing(line)
        ours = standing.draft if standing is not None else subject.fresh(line)
        draft = self._desk.laid(
            line,
            subject.columns,
            ours,
            currency=subject.currency(line, ours),
            cleared=lambda code: standing is not None and self._rules.clears(line.row, code),
        )
        draft = subject.finished(line, draft, standing)
        if standing is not None and draft != ours:
            draft, ruled = self._ruled(line, standing, ours, draft)
        else:
            ruled = None
        found = subject.problems(line, draft, standing)
        if wrong := blocking(found):
            problem = self._as_told(line, wrong[0])
            return RowResult(Outcome.REJECTED, problem=problem)
        weighed = Weighed(line, draft, standing, ruled, found)
        if standing and ruled is not None and ruled.taken and self._rules.takes_known:
            key = subject.touched(draft, standing)
            if key in self._touched:
                raise WrongRow("client", "row-twice", subject.said(line, draft))
        return weighed

    def _stored(self, weighed: Weighed) -> RowResult:
        return self._created(weighed) if weighed.standing is None else self._updated(weighed)

    def _standing(self, line: Line) -> Standing[Any] | None:
        """Return the record that a row is about: as its cells say, or the row it came from.

        Raises:
            WrongRow: it cannot be told, or must not be.
        """
        subject = self._subject
        if not subject.makes_new and (came := self._came(line)) is not None:
            return came
        try:
            found = subject.find(line)
        except WrongRow:
            came = self._came(line)
            if came is None:
                raise
            return came
        return found if found is not None else self._came(line)

    def _came(self, line: Line) -> Standing[Any] | None:
        """Return the record that the row became before, whatever names it by now."""
        subject, connection = self._subject, self._desk.unit.connection
        for uid in self._before.uids(line.row, subject.named(line)):
            key = list_imports.id_of(connection, subject.table, uid)
            found = subject.known(line, key) if key is not None else None
            if found is not None:
                line.record = found.key
                return found
        return None

    def _created(self, weighed: Weighed) -> RowResult:
        line, subject = weighed.line, self._subject
        if not self._rules.takes_new:
            told = self._rules.left_out(line.row, "row-not-known")
            return RowResult(Outcome.EXCLUDED, problem=told)
        made = subject.save(line, weighed.draft, None)
        self._warn(line, weighed.found)
        self._touched.add(subject.touched(made.draft, made))
        self._tally.filled(line.answers if line.counted is None else line.counted)
        if line.counted is not None:
            name, old, new = subject.shown(made.draft)
            head = subject.heads(line).get(name, name)
            self._tally.sample(line.row.row, subject.said(line, made.draft), head, old, new)
        return RowResult(Outcome.CREATED, subject.table, made.uid)

    def _ruled(
        self, line: Line, standing: Standing[Any], ours: Any, draft: Any
    ) -> tuple[Any, Ruled]:
        """Return the record with the values that may be taken, and what the rules made of all."""
        subject = self._subject
        names = [*(each.name for each in subject.columns), *subject.also]
        places = {name: subject.place(name, standing) for name in names}
        self._rules.look({standing.uid, *(uid for uid, _ in places.values())})
        ruled = self._rules.rule(
            line.row,
            standing.uid,
            [
                (name, old, new)
                for name in names
                if (old := getattr(ours, name)) != (new := getattr(draft, name))
            ],
            self._column_of,
            places,
        )
        left = {name: old for name, old, _ in ruled.left}
        return replace(draft, **left), ruled

    def _updated(self, weighed: Weighed) -> RowResult:
        line, standing, ruled = weighed.line, weighed.standing, weighed.ruled
        subject = self._subject
        table = subject.table
        is_changed = ruled is not None and bool(ruled.taken)
        if is_changed and not self._rules.takes_known:
            told = self._rules.left_out(line.row, "row-not-new")
            return RowResult(Outcome.EXCLUDED, table, standing.uid, told)
        key = subject.touched(weighed.draft, standing)
        if ruled is not None:
            said = subject.said(line, weighed.draft)
            ruled.note(self._tally, line.row, said, subject.heads(line))
        if not is_changed:
            self._touched.add(key)
            return RowResult(Outcome.UNCHANGED, table, standing.uid)
        self._warn(line, weighed.found)
        made = subject.save(line, weighed.draft, standing)
        self._touched |= {key, subject.touched(made.draft, made)}
        return RowResult(Outcome.UPDATED, table, made.uid)

    @property
    def _column_of(self) -> dict[str, str]:
        named = {each.name: each.source for each in self._subject.columns}
        return {**named, **self._subject.codes}

    def _warn(self, line: Line, found: list[FieldProblem]) -> None:
        self._tally.problem(
            *(self._as_told(line, each) for each in found if each.severity is not Severity.ERROR)
        )

    def _as_told(self, line: Line, found: FieldProblem) -> RowProblem:
        code = self._column_of.get(found.name, found.name.removesuffix("_id"))
        problem = self._problem(line, code, found.rule, found.severity, line.text(code))
        return replace(problem, fields=found.fields)

    def _problem(
        self, line: Line, name: str, rule: str, severity: Severity, value: str
    ) -> RowProblem:
        match = self._headers.get(name)
        said = self._labels.get(name, name)
        letter, header = (match.letter, match.header) if match is not None else ("", said)
        letter, header = self._subject.where(line, name) or (letter, header)
        return RowProblem(self._header.sheet, line.row.row, letter, header, value, rule, severity)
