"""A questionnaire in the order of its paper: sections, numbers and codes.

Blank paper and typing in share this, so that question 12 is question 12 in both, and the
number beside a box is what one types.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from mfdw_desktop.domain.survey_heads import head_questions, is_typed
from mfdw_desktop.domain.surveys import Choice, Question, QuestionKind, Questionnaire, Repeat

_LONGEST_CODE = 3


class ItemKind(StrEnum):
    """What stands on the paper."""

    HEADING = "heading"
    NOTE = "note"
    QUESTION = "question"
    REPEAT = "repeat"


@dataclass(frozen=True)
class PaperItem:
    """One thing on the paper, with its number if it has one."""

    kind: ItemKind
    number: str = ""
    """`12`, or `12.3` within a repeat."""
    labels: dict[str, str] = field(default_factory=dict)
    """Of a heading or a repeat."""
    question: Question | None = None
    repeat: Repeat | None = None
    items: tuple[PaperItem, ...] = ()
    """Of a repeat."""

    def label(self, language: str) -> str:
        """Return the label in `language`, else in any."""
        if self.question is not None:
            return plain_label(self.question.label(language))
        found = self.labels.get(language) or next(iter(self.labels.values()), "")
        return plain_label(found)


def paper_items(form: Questionnaire) -> tuple[PaperItem, ...]:
    """Return what stands on the paper, without what its head asks already."""
    heads = head_questions(form).codes
    asked = [
        each
        for each in form.questions
        if each.code not in heads and (is_typed(each) or _is_shown(each))
    ]
    return _Walk(form).items(asked, "", "")


def item_of(items: Sequence[PaperItem], code: str) -> PaperItem | None:
    """Return the item of a question, wherever it stands."""
    for each in items:
        if each.question is not None and each.question.code == code:
            return each
        found = item_of(each.items, code)
        if found is not None:
            return found
    return None


def paper_codes(choices: Sequence[Choice]) -> dict[str, str]:
    """Return choice to the code that the paper shows: its own number, else its place."""
    names = [each.name for each in choices]
    if all(name.isascii() and name.isdigit() and len(name) <= _LONGEST_CODE for name in names):
        return {name: name for name in names}
    return {name: str(at) for at, name in reversed(list(enumerate(names, 1)))}


_MARKS = re.compile(r"<[^<>]{1,200}>|\*\*|__|(?<![\w\\])[*_](?=\w)|(?<=\w)[*_](?!\w)|^#{1,6}\s+",
                    re.MULTILINE)  # fmt: skip
_REFERENCE = re.compile(r"\$\{[^}]*\}")


def plain_label(label: str) -> str:
    """Return a label as paper can show it: no mark-up, a blank for another answer."""
    return " ".join(_REFERENCE.sub("……", _MARKS.sub("", label)).split())


class _Walk:
    """The numbering of one form."""

    def __init__(self, form: Questionnaire) -> None:
        self._parents = {each.path: each.parent for each in form.repeats}
        self._repeats = {each.path: each for each in form.repeats}
        self._groups = {each.path: each for each in form.groups}
        self._told: set[str] = set()

    def items(
        self, questions: Sequence[Question], repeat: str, prefix: str
    ) -> tuple[PaperItem, ...]:
        """Return the items of a level; what stands deeper becomes a repeat."""
        found: list[PaperItem] = []
        number, at = 0, 0
        while at < len(questions):
            each = questions[at]
            found += self._headings(each, repeat)
            if each.repeat == repeat:
                if each.kind is QuestionKind.NOTE:
                    found.append(PaperItem(ItemKind.NOTE, question=each))
                else:
                    number += 1
                    found.append(PaperItem(ItemKind.QUESTION, f"{prefix}{number}", question=each))
                at += 1
                continue
            inner = self._below(each.repeat, repeat)
            end = at
            while end < len(questions) and self._is_within(questions[end].repeat, inner):
                end += 1
            number += 1
            part = self._repeats[inner]
            found.append(
                PaperItem(
                    ItemKind.REPEAT,
                    f"{prefix}{number}",
                    part.labels or {"": part.name},
                    repeat=part,
                    items=self.items(questions[at:end], inner, f"{prefix}{number}."),
                )
            )
            at = end
        return tuple(found)

    def _headings(self, question: Question, repeat: str) -> list[PaperItem]:
        """Return the groups that begin with a question, the outer one first."""
        parts = question.path.split("/")[:-1]
        found = []
        for depth in range(1, len(parts) + 1):
            path = "/".join(parts[:depth])
            group = self._groups.get(path)
            if group is not None and group.repeat == repeat and path not in self._told:
                self._told.add(path)
                found.append(PaperItem(ItemKind.HEADING, labels=group.labels))
        return found

    def _below(self, path: str, around: str) -> str:
        """Return the repeat directly within `around` that holds `path`."""
        while self._parents.get(path, around) != around:
            path = self._parents[path]
        return path

    def _is_within(self, path: str, inner: str) -> bool:
        while path and path != inner:
            path = self._parents.get(path, "")
        return path == inner


def _is_shown(question: Question) -> bool:
    return question.kind is QuestionKind.NOTE and bool(question.labels)
