"""Draft a questionnaire from a data file, for surveys whose form is lost.

Kinds are guessed from the cells, choices from the texts that recur, select-multiples from
their split columns, repeats from the sheets that belong to the main one. A person looks it
over before anything is stored.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from itertools import chain
from pathlib import Path

from mfdw_desktop.common import clock
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.surveys import Choice, Question, QuestionKind, Questionnaire, Repeat
from mfdw_desktop.importing import dates
from mfdw_desktop.importing.answers import text_of
from mfdw_desktop.importing.cells import Cell, CellError, is_blank
from mfdw_desktop.importing.dialects import Dialect, bare, dialect
from mfdw_desktop.importing.fold_columns import Fold
from mfdw_desktop.importing.folds import FoldedTable, drafted_folds
from mfdw_desktop.importing.inspect import best_sheet
from mfdw_desktop.importing.normalise import unmangled
from mfdw_desktop.importing.numbers import decide_style, read_number
from mfdw_desktop.importing.table import Table
from mfdw_desktop.importing.values_several import PLACE_PARTS
from mfdw_desktop.importing.vocabulary import BLANK_WORDS
from mfdw_desktop.importing.workbook import Workbook, open_workbook

MOST_CHOICES = 15
"""More different texts than these are no choice list."""

_LONGEST_CHOICE = 60
_LOOKED_AT = 5000
"""Rows from which the kinds are guessed."""
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]*")
_IDENTIFIER = re.compile(
    r"(^|\s)(id|code|phone|telephone|tel|mobile|account|cnic|nid)([\s.]|$)|\s(number|no|name)\.?$"
    r"|^name$",
    re.IGNORECASE,
)
_TICKS = frozenset({"0", "1", "true", "false", "TRUE", "FALSE", "True", "False"})
_PLACE = re.compile(
    r"_?(?P<base>.+?)_?[_\-.](?P<part>latitude|longitude|altitude|precision|accuracy)$",
    re.IGNORECASE,
)
_META = {"start": QuestionKind.MOMENT, "end": QuestionKind.MOMENT, "today": QuestionKind.DAY}


def draft_task(
    progress: Progress, *, path: Path, code: str, sheet: str = "", header_row: int | None = None
) -> Iterator[Questionnaire]:
    """Yield the draft of a questionnaire for a data file; for the guarded child."""
    progress.report(0, 1, "open")
    workbook = open_workbook(path)
    name = sheet or best_sheet(workbook)
    if not name:
        raise RefusedError("table-missing", sheet="", row=0)
    yield draft_form(workbook, workbook.table(name, header_row), code)
    progress.report(1, 1, "open")


def draft_form(workbook: Workbook, table: Table, code: str) -> Questionnaire:
    """Return a questionnaire for the rows of `table` and of the sheets that belong to it."""
    draft = _Draft(dialect(workbook.recognition.tool))
    folds = drafted_folds(table.headers)
    draft.add_table(table, None, {at for fold in folds for at in chain(*fold.held.values())})
    for fold in folds:
        draft.add_fold(table, fold)
    sheets = {table.sheet: ""}
    waiting = list(workbook.recognition.repeats)
    while ready := [each for each in waiting if each.parent in sheets]:
        for each in ready:
            waiting.remove(each)
            inner = workbook.find(each.sheet)
            if inner is None:
                continue
            around = sheets[each.parent]
            name = draft.fresh(each.sheet)
            path = f"{around}/{name}" if around else name
            repeat = Repeat(path, name, {"": each.sheet}, around)
            sheets[each.sheet] = path
            draft.repeats.append(repeat)
            draft.add_table(inner, repeat)
    if not draft.questions:
        raise RefusedError("no-column-fits", sheet=table.sheet)
    return Questionnaire(
        code=code,
        title=code,
        version="1",
        languages=(),
        default_language="",
        questions=tuple(draft.with_codes()),
        choices=draft.choices,
        repeats=tuple(draft.repeats),
    )


@dataclass
class _Draft:
    """A questionnaire in the making."""

    written_by: Dialect
    questions: list[Question] = field(default_factory=list)
    choices: dict[str, tuple[Choice, ...]] = field(default_factory=dict)
    repeats: list[Repeat] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)
    counts: Counter[str] = field(default_factory=Counter)
    """How often a name was asked for again."""

    def fresh(self, text: str) -> str:
        """Return a name made of `text` that nothing bears yet."""
        base = _slug(text) or f"q{len(self.taken) + 1}"
        name = base
        while name in self.taken:
            self.counts[base] += 1
            name = f"{base}_{self.counts[base] + 1}"
        self.taken.add(name)
        return name

    def add_fold(self, table: Table, fold: Fold) -> None:
        """Add a repeat whose rows stand side by side in the columns of a table."""
        name = fold.path.rpartition("/")[2]
        self.taken.add(name)
        repeat = Repeat(fold.path, name, {"": name}, fold.around)
        self.repeats.append(repeat)
        inner = FoldedTable(table, fold)
        self.add_table(inner, repeat, {len(inner.headers) - 1})

    def add_table(self, table: Table, repeat: Repeat | None, but: Collection[int] = ()) -> None:
        """Add a question for each column, or group of columns, of a table; `but` are none."""
        rows = [cells for _, cells in zip(range(_LOOKED_AT), _cells_of(table), strict=False)]
        columns = {
            at: [row[at] for row in rows]
            for at, header in enumerate(table.headers)
            if at not in but and not self._is_left_out(header)
        }
        splits = _find_splits(table.headers, columns)
        places = _find_places(table.headers, columns)
        parts = {at for split in splits.values() for at, _ in split}
        parts |= {at for found in places.values() for at in found}
        whole = {table.headers[at] for at in columns}
        for at, cells in columns.items():
            header = table.headers[at]
            if header in splits:
                self._add_multiple(header, splits[header], repeat)
            elif header in places:
                self._add(header, QuestionKind.GEOPOINT, repeat)
            elif at not in parts:
                self._add_single(header, cells, repeat)
            else:
                base = next((each for each, split in splits.items() if at == split[0][0]), "")
                if base and base not in whole:
                    self._add_multiple(base, splits[base], repeat)
                place = next((each for each, found in places.items() if at == found[0]), "")
                if place and place not in whole:
                    self._add(place, QuestionKind.GEOPOINT, repeat)

    def _is_left_out(self, header: str) -> bool:
        """Tell whether a column is the tool's own; device times stay, they tell the day."""
        if bare(header) in _META:
            return False
        return self.written_by.is_system(header)

    def _add(
        self,
        header: str,
        kind: QuestionKind,
        repeat: Repeat | None,
        *,
        list_name: str = "",
        type_name: str = "",
    ) -> Question:
        plain = unmangled(header)
        # Only these tools write groups into their headers; elsewhere `/` means or.
        grouped = self.written_by.family in ("kobo", "odk")
        segments = plain.split("/") if grouped else [plain]
        if all(_NAME.fullmatch(each) for each in segments):
            name, path = segments[-1], plain
            self.taken.add(name)
        else:
            name = path = self.fresh(segments[-1])
        around = repeat.path if repeat else ""
        if around and not path.startswith(f"{around}/"):
            path = f"{around}/{segments[-1] if path == plain else path}"
        question = Question(
            code=name,
            path=path,
            name=name,
            kind=kind,
            type_name=type_name or kind.value,
            labels={"": header},
            list_name=list_name,
            repeat=around,
            aliases=(header,),
            position=len(self.questions) + 1,
        )
        self.questions.append(question)
        return question

    def _add_single(self, header: str, cells: list[Cell], repeat: Repeat | None) -> None:
        meta = bare(header)
        if meta in _META:
            self._add(header, _META[meta], repeat, type_name=meta)
            return
        kind, values = guess_kind(header, cells)
        if kind is not QuestionKind.SELECT_ONE:
            self._add(header, kind, repeat)
            return
        question = self._add(header, kind, repeat, list_name=f"list_{len(self.questions) + 1}")
        self.choices[question.list_name] = tuple(Choice(value) for value in values)

    def _add_multiple(
        self, header: str, split: list[tuple[int, str]], repeat: Repeat | None
    ) -> None:
        name = f"list_{len(self.questions) + 1}"
        self._add(header, QuestionKind.SELECT_MULTIPLE, repeat, list_name=name)
        self.choices[name] = tuple(Choice(choice) for _, choice in split)

    def with_codes(self) -> Iterator[Question]:
        """Yield the questions with their codes: the name if unique, else the path."""
        counted = Counter(each.name for each in self.questions)
        for each in self.questions:
            yield replace(each, code=each.name if counted[each.name] == 1 else each.path)


def guess_kind(header: str, cells: Sequence[Cell]) -> tuple[QuestionKind, list[str]]:
    """Return the kind that the cells of a column speak for, and the choices of a select."""
    filled = [cell for cell in cells if _says_something(cell)]
    classes = {cell.__class__ for cell in filled}
    texts = [cell.strip() for cell in filled if isinstance(cell, str)]
    if not filled:
        return QuestionKind.TEXT, []
    if _IDENTIFIER.search(header.replace("_", " ")) and classes <= {str, int, float}:
        return QuestionKind.TEXT, []
    if classes <= {int}:
        return QuestionKind.INTEGER, []
    if classes <= {int, float}:
        return QuestionKind.DECIMAL, []
    if classes <= {date, datetime}:
        return (QuestionKind.MOMENT if _has_time(filled) else QuestionKind.DAY), []
    if classes <= {time}:
        return QuestionKind.TIME, []
    if len(texts) == len(filled):
        kind = _kind_of_texts(texts)
        if kind is not None:
            return kind, []
    return _select_or_text([text_of(cell) for cell in filled])


def _kind_of_texts(texts: list[str]) -> QuestionKind | None:
    """Return the kind of cells that are all text: numbers or days written as such, or None."""
    different = set(texts)
    if not any(re.match(r"[0.,]\d", text) and not text.startswith("0.") for text in different):
        style = decide_style(different).style
        numbers = [read_number(text, style) for text in different]
        known = [number for number in numbers if number is not None]
        if len(known) == len(numbers):
            whole = all(number == number.to_integral_value() for number in known)
            return QuestionKind.INTEGER if whole else QuestionKind.DECIMAL
    today = clock.today()
    order = dates.decide_order(different, dates.DayOrder.DMY).order
    if all(dates.read_moment(text, order, today) for text in different):
        has_time = any(re.search(r"\d:\d\d", text) for text in different)
        return QuestionKind.MOMENT if has_time else QuestionKind.DAY
    return None


def _select_or_text(texts: list[str]) -> tuple[QuestionKind, list[str]]:
    different = list(dict.fromkeys(texts))
    recurs = len(texts) >= 2 * len(different) or (len(different) <= 3 and len(texts) >= 4)
    short = all(len(text) <= _LONGEST_CHOICE for text in different)
    if recurs and short and len(different) <= MOST_CHOICES:
        return QuestionKind.SELECT_ONE, sorted(different)
    return QuestionKind.TEXT, []


def _says_something(cell: Cell) -> bool:
    if isinstance(cell, CellError) or is_blank(cell):
        return False
    return not (isinstance(cell, str) and cell.strip() in BLANK_WORDS)


def _has_time(cells: Iterable[Cell]) -> bool:
    return any(isinstance(cell, datetime) and cell.time() != time() for cell in cells)


def _cells_of(table: Table) -> Iterator[list[Cell]]:
    for _, cells in table.rows():
        yield cells


def _find_splits(
    headers: Sequence[str], columns: dict[int, list[Cell]]
) -> dict[str, list[tuple[int, str]]]:
    """Return header of a select-multiple to its split columns (index, choice)."""
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for at, cells in columns.items():
        filled = {text_of(cell) for cell in cells if _says_something(cell)}
        if not filled <= _TICKS:
            continue
        for separator in ("/", "."):
            base, parted, choice = headers[at].rpartition(separator)
            if parted and base and choice:
                found[base].append((at, choice))
                break
    whole = {headers[at] for at in columns}
    return {
        base: split
        for base, split in found.items()
        if len(split) >= 2 and (base in whole or _is_ticked(split, columns))
    }


def _is_ticked(split: list[tuple[int, str]], columns: dict[int, list[Cell]]) -> bool:
    """Tell whether columns without a summary really hold ticks, not empty questions."""
    return all(any(_says_something(cell) for cell in columns[at]) for at, _ in split)


def _find_places(headers: Sequence[str], columns: dict[int, list[Cell]]) -> dict[str, list[int]]:
    """Return header of a place to the indexes of its parts."""
    found: dict[str, list[int]] = defaultdict(list)
    whole = {headers[at] for at in columns}
    for at in columns:
        head, slash, tail = headers[at].rpartition("/")
        hit = _PLACE.fullmatch(tail)
        if hit is not None:
            base = f"{head}{slash}{hit['base']}"
            found[base if base in whole or hit["base"] not in whole else hit["base"]].append(at)
    return {base: parts for base, parts in found.items() if 2 <= len(parts) <= len(PLACE_PARTS)}


def _slug(text: str) -> str:
    """Return `text` as a name of ASCII letters, digits and `_`; empty when nothing is left."""
    latin = unicodedata.normalize("NFKD", text.casefold().replace("đ", "d"))
    latin = "".join(each for each in latin if not unicodedata.combining(each))
    plain = re.sub(r"[^a-z0-9]+", "_", latin).strip("_")
    plain = re.sub(r"^(?=\d)", "q", plain)
    return plain[:40].rstrip("_")
