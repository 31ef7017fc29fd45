"""A register of attendance: a row a client, a column a session, a mark in each cell.

Its columns are read as rows of a repeat that stand side by side: every mark becomes a row of
its own, with the day, the number and the title of the session that its heading names.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice

from mfdw_desktop.domain.lists.training import (
    ATTENDANCE_FORM,
    MARK_COLUMN,
    MARKS,
    REGISTER_FORM,
)
from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.record_forms import ALIASES
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.domain.workbooks import ColumnFacts
from mfdw_desktop.importing.cells import BLANK, Cell, display, is_blank
from mfdw_desktop.importing.dialects import dialect
from mfdw_desktop.importing.fold_columns import Fold, Place
from mfdw_desktop.importing.folds import OCCURRENCE, FoldedTable, says_something, written
from mfdw_desktop.importing.kept import KeptTable
from mfdw_desktop.importing.mapping import match_columns
from mfdw_desktop.importing.register_heads import Head, in_month, month_in, read_head, read_heads
from mfdw_desktop.importing.sheets import Row
from mfdw_desktop.importing.table import TOTALS, Judge, Table

_LOOKED_AT = 2000
_CROSSES = frozenset("x×✕✗✘☓")
_SURE = frozenset({"path", "name", "alias", "label", "normalised", "user", "recipe"})
_OF_A_ROW = frozenset({"attendance", "held_on"})
"""Columns of a list with a row for each mark."""
_ANY = "plain"
_HEADERS = (
    *(
        question.label()
        for code in ("attendance", "held_on", "number", "topic", MARK_COLUMN)
        if (question := REGISTER_FORM.question(code)) is not None
    ),
    OCCURRENCE,
)
_MARK = _HEADERS[0]


@dataclass
class RegisterFold(Fold):
    """The columns of a register, with what their headings say."""

    heads: dict[Place, Head] = field(default_factory=dict)
    cross: str = ""
    """What a cross means, where the other marks show it."""
    marks: int = 0
    sessions: int = 0
    """Columns with any mark."""


def marks_known() -> dict[str, str]:
    """Return every mark that can be read, folded, to its code."""
    found = {}
    for choice in ATTENDANCE_FORM.choices["attendance"]:
        words = [choice.name, *choice.labels.values(), *choice.attributes[ALIASES].split("|")]
        found.update({_plain(word): choice.name for word in words})
    return found


def find_register(table: Table) -> RegisterFold | None:
    """Return the columns of a register; None where a table is none."""
    headers = table.raw_headers
    matched = match_columns(
        headers, table.letters, ATTENDANCE_FORM, dialect=dialect(_ANY), groups=table.groups
    ).columns
    heads = read_heads(headers, table.groups)
    under = _days_under(table)
    heads = [
        replace(head, day=under.get(at, head.day), is_bare=False) if at in under else head
        for at, head in enumerate(heads)
    ]
    month = month_in(_above(table))
    if month is not None:
        heads = in_month(heads, month)
    taken = {at for at, each in enumerate(matched) if each.target and each.why in _SURE}
    if any(matched[at].target in _OF_A_ROW and not heads[at].is_sure for at in taken):
        return None
    known, seen = marks_known(), _seen(table, after=bool(under))
    columns = register_columns(headers, heads, taken, seen, known)
    if not columns:
        return None
    if under:
        table.judge = _but_days(table.judge)
    return _fold(columns, heads, seen, known)


def _above(table: Table) -> Iterator[str]:
    """Yield the texts above a table, those of its name too."""
    yield table.sheet
    for number, cells in table.source.rows(whole=False):
        if number >= table.header_row:
            return
        yield from (display(cell) for cell in cells if not is_blank(cell))


def register_columns(
    headers: Sequence[str],
    heads: Sequence[Head],
    taken: Collection[int],
    seen: Sequence[Counter[str]],
    known: dict[str, str],
) -> list[int]:
    """Return the columns that are sessions, by their headings and the marks in them.

    Days and numbers tell a session. Titles alone do where two columns or more hold nothing
    but marks, and not only 0, 1 and x, which could answer any question.
    """
    sure = [at for at, head in enumerate(heads) if head.is_sure and _is_marked(seen[at], known)]
    if any(seen[at] for at in sure):
        return sure
    titled = [
        at
        for at, head in enumerate(heads)
        if head.topic and at not in taken and seen[at]
        and _plain(headers[at]) not in TOTALS and all(each in known for each in seen[at])
    ]  # fmt: skip
    every = {each for at in titled for each in seen[at]}
    return titled if len(titled) >= 2 and not every <= {"0", "1", *_CROSSES} else []


def register_heads(columns: Sequence[ColumnFacts], taken: Collection[str]) -> list[str]:
    """Return the headings of the sessions of a register, told by what was seen of a table."""
    headers = [each.header for each in columns]
    heads = read_heads(headers, [each.group for each in columns])
    seen = [Counter(map(_plain, each.examples)) for each in columns]
    known = {at for at, each in enumerate(headers) if each in taken}
    found = register_columns(headers, heads, known, seen, marks_known())
    return [headers[at] for at in found]


def _is_marked(seen: Counter[str], known: dict[str, str]) -> bool:
    """Tell whether at least half of the cells of a column are marks."""
    return 2 * sum(count for each, count in seen.items() if each in known) >= seen.total()


def _days_under(table: Table) -> dict[int, str]:
    """Return the days in the row under the headings, where it holds nothing else."""
    first = next(table.rows(), None)
    return _only_days(first[1]) if first is not None else {}


def _only_days(cells: Sequence[Cell]) -> dict[int, str]:
    filled = {at: display(cell) for at, cell in enumerate(cells) if not is_blank(cell)}
    days = {at: read_head(text).day for at, text in filled.items()}
    return days if all(days.values()) else {}


def _but_days(judge: Judge | None) -> Judge:
    """Return what leaves the days under the headings out too."""

    def why(row: list[Cell]) -> str:
        return "title row" if _only_days(row) else judge(row) if judge is not None else ""

    return why


def _seen(table: Table, *, after: bool) -> list[Counter[str]]:
    found: list[Counter[str]] = [Counter() for _ in table.headers]
    for _, cells in islice(table.rows(), int(after), _LOOKED_AT):
        for at, cell in enumerate(cells):
            if says_something(cell) and not is_blank(cell):
                found[at][_plain(display(cell))] += 1
    return found


def _fold(
    columns: Sequence[int],
    heads: Sequence[Head],
    seen: Sequence[Counter[str]],
    known: dict[str, str],
) -> RegisterFold:
    made = RegisterFold(MARKS, "")
    for number, at in enumerate(columns, 1):
        made.columns[_MARK][number,] = at
        made.held[number,].append(at)
        made.heads[number,] = heads[at]
    every: Counter[str] = sum((seen[at] for at in columns), Counter())
    made.marks = every.total()
    made.sessions = sum(bool(seen[at]) for at in columns)
    if any(each in _CROSSES for each in every):
        others = {known.get(each) for each in every if each not in _CROSSES}
        made.cross = "absent" if "present" in others else "present"
    return made


def register_notes(fold: RegisterFold | None, sheet: str) -> Iterator[RowProblem]:
    """Yield that a table is read as a register, if it is, and how its crosses are."""
    if fold is None:
        return
    fields: dict[str, object] = {"sessions": fold.sessions, "marks": fold.marks}
    yield RowProblem(sheet, 0, "", "", "", "register-read", Severity.INFO, fields)
    if fold.cross:
        yield RowProblem(sheet, 0, "", "", "", f"register-cross-{fold.cross}", Severity.INFO)


class RegisterTable(FoldedTable):
    """The marks of a register, one a row, each with its session."""

    def __init__(self, main: Table, fold: RegisterFold) -> None:
        super().__init__(main, fold)
        self._register = fold
        self.layout = replace(self.layout, columns=tuple(range(len(_HEADERS))), headers=_HEADERS)

    @cached_property
    def headers(self) -> tuple[str, ...]:
        """The mark, what names its session, where it stands, and which it is."""
        return _HEADERS

    @cached_property
    def letters(self) -> tuple[str, ...]:
        """Letter of the first session, for what is said of all of them."""
        first = min(self._fold.columns[_MARK].values())
        return (*[self._main.letters[first]] * (len(_HEADERS) - 1), "")

    def where(self, letter: str, place: Place) -> tuple[str, str]:
        """Return the letter and the header of the session that a row is of."""
        at = self._fold.columns[_MARK][place]
        return self._main.letters[at], self._main.headers[at]

    def rows_in(self, number: int, cells: Sequence[Cell]) -> Iterator[Row]:
        """Yield the marks of one client."""
        for place, at in sorted(self._fold.columns[_MARK].items()):
            if is_blank(cells[at]) or not says_something(cells[at]):
                continue
            head = self._register.heads[place]
            session = BLANK if head.number is None else head.number
            yield number, [
                self._mark(cells[at]), head.day, session, head.topic, self._main.letters[at],
                written(place),
            ]  # fmt: skip

    def _mark(self, cell: Cell) -> Cell:
        is_cross = isinstance(cell, str) and _plain(cell) in _CROSSES
        return self._register.cross if is_cross and self._register.cross else cell


def fitted(questionnaire: Questionnaire, table: Table) -> tuple[Questionnaire, RegisterFold | None]:
    """Return the form by which a table is read: a register has its own."""
    if questionnaire.code != ATTENDANCE_FORM.code:
        return questionnaire, None
    fold_ = find_register(table)
    return (questionnaire, None) if fold_ is None else (REGISTER_FORM, fold_)


def kept_form(kept: KeptTable, questionnaire: Questionnaire) -> Questionnaire:
    """Return the form by which a table was read."""
    is_register = any(isinstance(each.fold, RegisterFold) for each in kept.repeats)
    return REGISTER_FORM if is_register else questionnaire


def folded_table(main: Table, of: Fold) -> FoldedTable:
    """Return the rows that stand in columns of a table."""
    return RegisterTable(main, of) if isinstance(of, RegisterFold) else FoldedTable(main, of)


def _plain(text: str) -> str:
    return fold(text) or text.strip().casefold()
