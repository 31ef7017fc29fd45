"""The records of a reading's rows, a portion at a time: keys, answers, repeats, what is wrong."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from typing import Any

from mfdw_desktop.domain import records
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.roles import PersonReader
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.importing.child_rows import ChildMaker, Family
from mfdw_desktop.importing.converting import encode
from mfdw_desktop.importing.form_checks import FormChecks
from mfdw_desktop.importing.identity import Identity
from mfdw_desktop.importing.kept import KeptRow
from mfdw_desktop.importing.mapping import CLIENT, DAY, INTERVIEWER
from mfdw_desktop.importing.mended_rows import find_gone, note_mended, note_signs
from mfdw_desktop.importing.mends import Mender
from mfdw_desktop.importing.parts import Part
from mfdw_desktop.importing.portions import Portion
from mfdw_desktop.importing.problem_marks import STORED, row_sign
from mfdw_desktop.importing.read_options import ReadOptions
from mfdw_desktop.importing.recipe import Recipe
from mfdw_desktop.importing.repeats import Repeats
from mfdw_desktop.importing.rows import (
    DIGEST,
    OF_CONTENT,
    ROWS_SAID,
    ChildRecord,
    Chunk,
    RowRecord,
    places,
    records_of,
)
from mfdw_desktop.importing.values_texts import is_cut, is_lost

_NO_REASONS = "{}"


class RowMaker:
    """Makes the records of one reading's rows, a portion at a time."""

    def __init__(
        self,
        main: Part,
        identity: Identity,
        repeats: Repeats,
        questionnaire: Questionnaire,
        options: ReadOptions,
        checks: FormChecks | None,
    ) -> None:
        self._main = main
        self._identity = identity
        self._wants_moments = options.wants_moments
        self._checks = checks
        self._inner = ChildMaker(repeats, main.table.sheet, keeps_rows=options.keeps_rows)
        self._form = questionnaire.code
        self._is_record = records.is_record_form(self._form)
        self._needs_client = bool(options.client_column)
        self._person = PersonReader(questionnaire)
        self._keeps_rows = options.keeps_rows
        self._batches, self._signs = options.batches, options.signs
        self.mend(options.recipe)

    def mend(self, recipe: Recipe) -> None:
        """Put the cells right that a person has mended."""
        sheet = self._main.table.sheet
        self.mender = Mender(
            recipe,
            self._main.table,
            lambda named: named in ("", sheet) or not recipe.level_of(named),
            self._identity.key_of,
        )
        taken = self._inner.mend(recipe) | self.mender.all_taken
        self.mender.miss([each for each in recipe.fixes if id(each) not in taken])
        self.change = self.mender.change if self.mender.changes_rows else None

    def never_met(self) -> Iterator[RowProblem]:
        """Yield a problem for each fix whose row, column or text was not in the file."""
        yield from self.mender.never_met()
        yield from self._inner.never_met()

    def chunk(self, portion: Portion) -> Chunk:
        """Return the records of a portion, and the numbers of the rows that are rejected."""
        keys, seen = self._identity.keys_of(portion)
        clients = self._identity.clients_of(portion)
        days = self._identity.days_of(portion)
        interviewers = self._identity.interviewers_of(portion)
        missing = [_NO_REASONS] * len(portion.rows)
        for at, reasons in portion.missing.items():
            missing[at] = encode(reasons)
        digests = list(map(_digest, portion.answers, missing, portion.rest))
        beside = self._identity.beside_of(portion)
        moments = self._identity.moments_of(portion) if self._wants_moments else [""] * len(keys)
        self._check(portion, clients, beside)
        families = self._families(portion, keys) if self._inner.has_any else []
        children: list[tuple[ChildRecord, ...]] = [()] * len(portion.rows)
        children = [tuple(each.children) for each in families] or children
        numbers = [number for number, _ in portion.rows]
        rows = records_of(
            numbers, keys, seen, clients, days, interviewers, portion.answers, missing, digests,
            children, beside, self._identity.rounds_of(portion), moments,
            self._identity.own_of(portion), self._identity.guessed_days(),
        )  # fmt: skip
        marks = self._main.table.marks
        if marks:
            rows = [self._named(each) for each in rows]
            find_gone(portion.raw, marks, families)
            note_mended(rows, portion.raw, marks, families)
        elif self._signs:
            note_signs(rows, portion.raw, families, self._signs)
        if self.change is not None:
            self._say_what_was(portion, rows)
        for at, family in enumerate(families):
            if any(each.said for each in family.children):
                rows[at] = _with_inner(rows[at])
        stored = self._stored(portion, families)
        kept_rows = self._kept(portion, families, stored) if self._keeps_rows else []
        more = 0
        if self._checks is not None:
            more = self._checks.check(portion, days, children)
        put_out = self._put_out(portion)
        for at in stored:
            portion.problems.pop(at, None)
        corrected, uncorrected = self._told_apart(portion, stored, families)
        problems = [each for at in sorted(portion.problems) for each in portion.problems[at]]
        rejected = {at for at, found in portion.problems.items() if _is_rejected(found)}
        stored -= put_out.keys()
        out = rejected | put_out.keys() | stored
        taken = [row for at, row in enumerate(rows) if at not in out] if out else rows
        return Chunk(
            taken, [numbers[at] for at in sorted(rejected)], problems, more,
            rejected_keys=[keys[at] or clients[at] for at in sorted(rejected)],
            left_out={numbers[at]: reason for at, reason in put_out.items()},
            left_rows=[rows[at] for at in put_out],
            kept=kept_rows, filled=self._filled(portion, out),
            stored=[(numbers[at], keys[at] or clients[at]) for at in sorted(stored)],
            corrected=corrected, uncorrected=uncorrected,
        )  # fmt: skip

    def _families(self, portion: Portion, keys: Sequence[str]) -> list[Family]:
        """Return what belongs to each row of a portion, its problems with the row's."""
        found = []
        for at, ((number, cells), raw) in enumerate(zip(portion.rows, portion.raw, strict=True)):
            family = self._inner.gather(number, cells, keys[at], is_mended=cells is not raw[1])
            if family.problems:
                portion.problems[at] += family.problems
            found.append(family)
        return found

    def _named(self, row: RowRecord) -> RowRecord:
        """Return a row without a name by what named it when its workbook of problems was made."""
        mark = self._main.table.marks.get(row.row)
        is_nameless = not (row.key or row.client or row.own)
        if mark is None or not is_nameless or not mark.key.startswith(OF_CONTENT):
            return row
        return row._replace(key=mark.key)

    def _say_what_was(self, portion: Portion, rows: list[RowRecord]) -> None:
        """Add to rows that were put right what the file itself says there."""
        changed = [
            at for at, (_, cells) in enumerate(portion.raw) if portion.rows[at][1] is not cells
        ]
        if not changed:
            return
        as_read = self._main.portion([portion.raw[at] for at in changed])
        days = self._identity.days_of(as_read)
        interviewers = self._identity.interviewers_of(as_read)
        clients = self._identity.clients_of(as_read)
        for place, at in enumerate(changed):
            ours = _document(rows[at].answers) | _document(rows[at].missing)
            theirs = _document(as_read.answers[place]) | as_read.missing.get(place, {})
            said = _document(rows[at].said)
            said |= {code: value for code, value in theirs.items() if ours.get(code) != value}
            if days[place] != rows[at].day:
                said[DAY] = days[place]
            if interviewers[place] != rows[at].interviewer:
                said[INTERVIEWER] = interviewers[place]
            if clients[place] != rows[at].client:
                said[CLIENT] = clients[place]
            missing = encode(as_read.missing.get(place, {}))
            said[DIGEST] = _digest(as_read.answers[place], missing, as_read.rest[place])
            rows[at] = rows[at]._replace(said=encode(said), read=(as_read.answers[place], missing))

    def _put_out(self, portion: Portion) -> dict[int, str]:
        """Return the rows that a person keeps out to the reason; nothing is wrong with them."""
        found: dict[int, str] = {}
        if self.change is None and not self.mender.leaves_rows_out:
            return found
        for at, (number, cells) in enumerate(portion.raw):
            if self.change is not None:
                portion.problems[at] += self.mender.unmet_in(number)
            out = self.mender.left_out(number, cells)
            if out is not None:
                found[at] = out.reason
                portion.problems.pop(at, None)
        return found

    def _stored(self, portion: Portion, families: Sequence[Family]) -> set[int]:
        """Return the rows of a workbook of problems that an import stored, unchanged since."""
        marks = self._main.table.marks
        if not marks:
            return set()
        return {
            at
            for at, (number, cells) in enumerate(portion.raw)
            if (mark := marks.get(number)) is not None
            and mark.is_stored(self._batches)
            and portion.rows[at][1] is cells
            and mark.sign == row_sign(cells)
            and not (families and families[at].is_changed)
        }

    def _told_apart(
        self, portion: Portion, stored: set[int], families: Sequence[Family]
    ) -> tuple[int, int]:
        """Return how many rows of a workbook of problems were corrected, and how many not."""
        marks = self._main.table.marks
        same = changed = 0
        for at, (number, cells) in enumerate(portion.raw) if marks else ():
            mark = marks.get(number)
            if mark is not None and at not in stored:
                is_same = mark.sign == row_sign(cells)
                is_same = is_same and not (families and families[at].is_changed)
                changed += not is_same
                same += is_same and mark.status not in STORED
        return changed, same

    def _kept(
        self, portion: Portion, families: Sequence[Family], stored: set[int]
    ) -> list[KeptRow]:
        """Return the rows as the file has them."""
        return [
            KeptRow(
                number,
                cells,
                self.mender.names(number, cells)[0],
                tuple(families[at].kept) if families else (),
                at in stored,
            )
            for at, (number, cells) in enumerate(portion.raw)
        ]

    def _check(self, portion: Portion, clients: list[str], beside: list[str]) -> None:
        """Add what is wrong with whole rows to the portion's problems."""
        for at in range(len(portion.rows)) if self._is_record else ():
            answers = json.loads(portion.answers[at])
            for code in records.complete(self._form, answers):
                missing = self._about(portion, at, code, "field-missing", Severity.ERROR)
                # What could not be read is said already: it is not empty as well.
                if not any(
                    each.column and each.column == missing.column
                    and each.severity is Severity.ERROR for each in portion.problems[at]
                ):  # fmt: skip
                    portion.problems[at].append(missing)
            portion.answers[at] = encode(answers)
        self._check_clients(portion, clients, beside)

    def _check_clients(self, portion: Portion, clients: list[str], beside: list[str]) -> None:
        column = self._identity.client
        if column is None:
            return
        table = self._main.table
        for at, (cell, client) in enumerate(zip(portion.column(column), clients, strict=True)):
            rule = ""
            if not client and self._needs_client:
                rule = "" if self._tells_who(portion, at, beside[at]) else "row-without-client"
            elif is_cut(cell):
                rule = "client-rounded" if is_lost(cell) else "client-long"
            if rule:
                severity = Severity.WARNING if rule == "client-long" else Severity.ERROR
                portion.problems[at].append(
                    RowProblem(table.sheet, portion.rows[at][0], table.letters[column],
                               table.headers[column], client, rule, severity)
                )  # fmt: skip

    def _tells_who(self, portion: Portion, at: int, beside: str) -> bool:
        """Tell whether a row without a client says enough for a person to be looked for."""
        said = self._person.read(
            json.loads(portion.answers[at] or "{}"), json.loads(beside) if beside else None
        )
        return said.can_match

    @staticmethod
    def _filled(portion: Portion, left_out: set[int]) -> dict[str, int]:
        """Return how many of the rows that are kept answer each question."""
        found = {}
        for code, (_, texts) in portion.texts.items():
            count = len(texts) - texts.count("") - sum(bool(texts[at]) for at in left_out)
            if count:
                found[code] = count
        return found

    def _about(
        self, portion: Portion, at: int, code: str, rule: str, severity: Severity
    ) -> RowProblem:
        """Return a problem of a field, with its column where it has one."""
        match = next((each for each in self._main.matches if each.target == code), None)
        letter, header = (match.letter, match.header) if match else ("", code)
        number = portion.rows[at][0]
        return RowProblem(self._main.table.sheet, number, letter, header, "", rule, severity)


def _with_inner(row: RowRecord) -> RowRecord:
    """Return a row that says too what the file says of rows of its repeats that were put right."""
    inner = {
        place: json.loads(each.said)
        for place, each in zip(places(row.children), row.children, strict=True)
        if each.said
    }
    return row._replace(said=encode({**_document(row.said), ROWS_SAID: inner}))


def _document(text: str) -> dict[str, Any]:
    return json.loads(text) if text else {}


def _is_rejected(problems: list[RowProblem]) -> bool:
    return any(each.severity is Severity.ERROR for each in problems)


def _digest(answers: str, missing: str, rest: str) -> str:
    """Return SHA-256 of all that a row says, its first 32 digits."""
    text = f"{answers}\x1f{missing}\x1f{rest}"
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
