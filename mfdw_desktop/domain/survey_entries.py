"""Interviews typed from paper, and two typings of one paper held against each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from mfdw_desktop.domain.expressions import ChildAnswers
from mfdw_desktop.domain.surveys import Questionnaire

DAY, INTERVIEWER = "@day", "@interviewer"
FIRST_TYPING, SECOND_TYPING, BACK_CHECK = 1, 2, 3
"""Numbers of the records of one interview: two typings of its paper, and the same person asked
again by somebody else."""
_MISSING = "missing"


class EntryDecision(StrEnum):
    """Which of two typings holds."""

    FIRST = "first"
    SECOND = "second"
    OTHER = "other"


@dataclass(frozen=True)
class EntryRecord:
    """What one paper says."""

    answers: Mapping[str, Any]
    missing: Mapping[str, str] = field(default_factory=dict)
    children: tuple[ChildAnswers, ...] = ()
    """Rows of repeats, each after the row around it."""
    day: str = ""
    """ISO; empty when not known."""
    interviewer: str = ""

    def to_document(self) -> dict[str, Any]:
        """Return the record as JSON."""
        return {
            "answers": dict(self.answers),
            _MISSING: dict(self.missing),
            "children": [
                [each.path, each.parent, dict(each.answers), dict(each.missing)]
                for each in self.children
            ],
            "day": self.day,
            "interviewer": self.interviewer,
        }

    @classmethod
    def from_document(cls, document: Mapping[str, Any]) -> EntryRecord:
        """Return the record that `to_document` wrote."""
        return cls(
            dict(document["answers"]),
            dict(document.get(_MISSING) or {}),
            tuple(ChildAnswers(*each) for each in document.get("children", ())),
            document.get("day", ""),
            document.get("interviewer", ""),
        )


@dataclass(frozen=True)
class EntryDifference:
    """An answer in which two typings differ.

    A value is an answer, `{"missing": reason}`, or None where nothing was typed.
    """

    place: str
    """Of the row of a repeat, as `child[2]`; empty at the top level."""
    code: str
    """Of the question; `@day` and `@interviewer` for the head."""
    first: Any
    second: Any
    decision: str = ""
    """An `EntryDecision`; empty while it waits."""
    value: Any = None
    """What holds, once it was decided."""


@dataclass(frozen=True)
class Comparison:
    """Two typings of one paper."""

    compared: int
    """Answers that at least one of the two has."""
    same: int
    differences: tuple[EntryDifference, ...] = ()
    by_question: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Code to (compared, same)."""

    @property
    def waiting(self) -> int:
        """How many differences wait for a decision."""
        return sum(not each.decision for each in self.differences)

    def without(self, hidden: Collection[str]) -> Comparison:
        """Return the comparison without questions (by code) that somebody may not see."""
        if not hidden:
            return self
        kept = {code: each for code, each in self.by_question.items() if code not in hidden}
        return Comparison(
            sum(compared for compared, _ in kept.values()),
            sum(same for _, same in kept.values()),
            tuple(each for each in self.differences if each.code not in hidden),
            kept,
        )

    def with_decisions(self, other: Comparison) -> Comparison:
        """Return the comparison with what was decided in `other`, which may hold a part of it."""
        decided_ = {(each.place, each.code): each for each in other.differences}
        return replace(
            self,
            differences=tuple(
                decided_.get((each.place, each.code), each) for each in self.differences
            ),
        )

    def to_document(self) -> dict[str, Any]:
        """Return the comparison as JSON."""
        return {
            "compared": self.compared,
            "same": self.same,
            "differences": [
                [each.place, each.code, each.first, each.second, each.decision, each.value]
                for each in self.differences
            ],
            "questions": {code: list(counts) for code, counts in self.by_question.items()},
        }

    @classmethod
    def from_document(cls, document: Mapping[str, Any]) -> Comparison:
        """Return the comparison that `to_document` wrote."""
        return cls(
            document["compared"],
            document["same"],
            tuple(EntryDifference(*each) for each in document["differences"]),
            {code: (each[0], each[1]) for code, each in document.get("questions", {}).items()},
        )


def compare(
    form: Questionnaire,
    first: EntryRecord,
    second: EntryRecord,
    only: Collection[str] | None = None,
) -> Comparison:
    """Hold two records against each other, question by question, row by row.

    With `only`, the questions of these codes: a back-check asks some again, not all.
    """
    one, other = _places(first), _places(second)
    order = {each.code: at for at, each in enumerate(form.questions, 2)}
    order.update({DAY: 0, INTERVIEWER: 1})
    if only is not None:
        order = {code: at for code, at in order.items() if code in only}
    differences: list[EntryDifference] = []
    counted: Counter[str] = Counter()
    agreed: Counter[str] = Counter()
    for place in dict.fromkeys((*one, *other)):
        mine, theirs = one.get(place, {}), other.get(place, {})
        codes = {code for code in (*mine, *theirs) if code in order}
        for code in sorted(codes, key=lambda each: order[each]):
            counted[code] += 1
            if mine.get(code) == theirs.get(code):
                agreed[code] += 1
            else:
                differences.append(EntryDifference(place, code, mine.get(code), theirs.get(code)))
    return Comparison(
        sum(counted.values()),
        sum(agreed.values()),
        tuple(differences),
        {code: (counted[code], agreed[code]) for code in counted},
    )


def decided(each: EntryDifference, decision: EntryDecision, other: Any = None) -> EntryDifference:
    """Return a difference with what holds."""
    value = {EntryDecision.FIRST: each.first, EntryDecision.SECOND: each.second}.get(
        decision, other
    )
    return replace(each, decision=decision.value, value=value)


def applied(
    record: EntryRecord, differences: Iterable[EntryDifference], second: EntryRecord
) -> EntryRecord:
    """Return the record with every decision carried out; rows that lose all go.

    `second` knows the repeats of rows that only it has.
    """
    places = _places(record)
    paths = _paths(second) | _paths(record)
    for each in differences:
        if not each.decision:
            continue
        values = places.setdefault(each.place, {})
        if each.value is None:
            values.pop(each.code, None)
        else:
            values[each.code] = each.value
    top = places.pop("")
    children: list[ChildAnswers] = []
    index: dict[str, int] = {"": -1}
    for place in sorted(places, key=_reading_order):
        around, _, own = place.rpartition("/")
        if around not in index or not places[place]:
            continue
        index[place] = len(children)
        path = paths[own.partition("[")[0]]
        answers, missing = _split(places[place])
        children.append(ChildAnswers(path, index[around], answers, missing))
    answers, missing = _split(top)
    day, interviewer = answers.pop(DAY, ""), answers.pop(INTERVIEWER, "")
    return EntryRecord(answers, missing, tuple(children), str(day), str(interviewer))


def place_names(children: Sequence[ChildAnswers]) -> list[str]:
    """Return `child[2]/meal[1]` for each row of a repeat."""
    found: list[str] = []
    counts: Counter[tuple[str, str]] = Counter()
    for each in children:
        around = found[each.parent] if each.parent >= 0 else ""
        counts[around, each.path] += 1
        own = f"{each.path.replace('/', '.')}[{counts[around, each.path]}]"
        found.append(f"{around}/{own}" if around else own)
    return found


def _places(record: EntryRecord) -> dict[str, dict[str, Any]]:
    """Return place to code to value."""
    top: dict[str, Any] = _said(record.answers, record.missing)
    if record.day:
        top[DAY] = record.day
    if record.interviewer:
        top[INTERVIEWER] = record.interviewer
    found = {"": top}
    for place, each in zip(place_names(record.children), record.children, strict=True):
        found[place] = _said(each.answers, each.missing)
    return found


def _said(answers: Mapping[str, Any], missing: Mapping[str, str]) -> dict[str, Any]:
    return {code: {_MISSING: why} for code, why in missing.items()} | dict(answers)


def _split(values: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """Return answers, and reasons why there is none."""
    answers = {code: value for code, value in values.items() if not isinstance(value, dict)}
    missing = {
        code: str(value[_MISSING]) for code, value in values.items() if isinstance(value, dict)
    }
    return answers, missing


def _paths(record: EntryRecord) -> dict[str, str]:
    """Return the bare name of a place to the path of its repeat."""
    names = place_names(record.children)
    return {
        name.rpartition("/")[2].partition("[")[0]: each.path
        for name, each in zip(names, record.children, strict=True)
    }


def _reading_order(place: str) -> list[tuple[str, int]]:
    found = []
    for part in place.split("/"):
        name, _, number = part.partition("[")
        found.append((name, int(number.rstrip("]"))))
    return found


@dataclass(frozen=True)
class EntryHead:
    """Who was interviewed, in which round, and who types."""

    survey: str
    round: str
    client_id: int
    typist: str = ""
    seconds: int = 0


@dataclass(frozen=True)
class StandingEntry:
    """The interview of a client that is there already."""

    response: str
    """Uid."""
    client: str
    """Code."""
    name: str
    entered_by: str = ""
    """Who typed it; empty when it was imported."""
    entered_at: datetime | None = None
    has_second: bool = False
    has_back_check: bool = False


@dataclass(frozen=True)
class LoadedEntry:
    """A stored interview, opened to be changed."""

    response: str
    version: int
    survey: str
    round: str
    client_id: int | None
    client: str
    name: str
    record: EntryRecord
    client_uid: str = ""
    hidden: int = 0
    """Sensitive answers that the actor may not see; they stay as they are."""


@dataclass(frozen=True)
class EntryLine:
    """An interview of a round that was typed, with how its two typings agree."""

    response: str
    client: str
    name: str
    round: str
    first_by: str
    first_at: datetime | None
    second_by: str = ""
    second_at: datetime | None = None
    comparison: Comparison | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether it waits for its second typing."""
        return self.comparison is None


@dataclass(frozen=True)
class EntryDraftLine:
    """An interview whose typing was broken off."""

    uid: str
    saved_at: datetime
    content: Mapping[str, Any]
