"""What the names in a form's expressions mean, seen from the question that bears them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from mfdw_desktop.domain.expressions.rows import Below
from mfdw_desktop.domain.expressions.tokens import NotSupportedError
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire

_NUMBERS = (QuestionKind.INTEGER, QuestionKind.DECIMAL)
_CODE = re.compile(r"\(([A-Za-z]{2,3}(?:[-_][A-Za-z]+)?)\)\s*$")


class Names:
    """Every name of a questionnaire; `is_answered` tells which questions have answers."""

    def __init__(
        self,
        form: Questionnaire,
        present: frozenset[str] | None,
        is_answered: Callable[[str], bool],
    ) -> None:
        self.form = form
        self.present = present
        self.is_answered = is_answered
        self.by_code = {each.code: each for each in form.questions}
        self.by_name: dict[str, list[Question]] = defaultdict(list)
        for each in form.questions:
            self.by_name[each.name].append(each)
            if each.path != each.name:
                self.by_name[each.path].append(each)
        self.repeat_by_name = {each.name: each for each in form.repeats}
        self._parents = {each.path: each.parent for each in form.repeats}

    def chain(self, path: str) -> list[str]:
        """Return the repeats around a place, outermost first, itself last."""
        found: list[str] = []
        while path:
            found.insert(0, path)
            path = self._parents.get(path, "")
        return found


@dataclass(frozen=True)
class QuestionScope:
    """The names in an expression, seen from its question."""

    names: Names
    around: str
    """The repeat that the question is in."""
    code: str
    attributes: frozenset[str] = frozenset()

    def answer(self, name: str) -> tuple[str, int | Below]:
        """Return the question's code, and how many rows up or where below it is answered."""
        question = self._nearest(name)
        if not self.names.is_answered(question.code):
            raise NotSupportedError("columns", question.name)
        return question.code, self._way(question.repeat)

    def rows(self, name: str) -> Below | None:
        """Return where the rows of the repeat `name` are; None when it is no repeat."""
        repeat = self.names.repeat_by_name.get(name)
        if repeat is None or name in self.names.by_name:
            return None
        if self.names.present is not None and repeat.path not in self.names.present:
            raise NotSupportedError("columns", repeat.name)
        mine, theirs = self.names.chain(self.around), self.names.chain(repeat.path)
        # Its rows are those of the row around it, also for a question within it.
        shared = min(shared_parts(mine, theirs), len(theirs) - 1)
        return Below(len(mine) - shared, tuple(theirs[shared:]))

    def own(self) -> str:
        """Return the code of the question that bears the expression."""
        if not self.code:
            raise NotSupportedError("path", ".")
        if not self.names.is_answered(self.code):
            raise NotSupportedError("columns", self.code)
        return self.code

    def attribute(self, name: str) -> None:
        """Refuse a bare name that is no column of the choices."""
        if name not in self.attributes:
            raise NotSupportedError("path", name)

    def depth(self) -> int:
        """Return how many repeats are around."""
        return len(self.names.chain(self.around))

    def is_number(self, code: str) -> bool:
        """Tell whether a question's answers are numbers."""
        return self.names.by_code[code].kind in _NUMBERS

    def labels(self, code: str) -> Callable[[str, str], str]:
        """Return choice and language to label."""
        form = self.names.form
        labels = {each.name: each.labels for each in form.choices_of(self.names.by_code[code])}
        if not labels:
            raise NotSupportedError("file", code)
        return lambda name, language: spoken(labels.get(name, {}), language, form.default_language)

    def _nearest(self, name: str) -> Question:
        """Return the question of that name, of several the one that shares most groups."""
        found = self.names.by_name.get(name)
        if not found:
            raise NotSupportedError("reference", name)
        if len(found) == 1:
            return found[0]
        mine = self.names.by_code[self.code].path if self.code else self.around
        return max(found, key=lambda each: shared_parts(mine.split("/"), each.path.split("/")))

    def _way(self, repeat: str) -> int | Below:
        mine, theirs = self.names.chain(self.around), self.names.chain(repeat)
        shared = shared_parts(mine, theirs)
        if shared == len(theirs):
            return len(mine) - shared
        return Below(len(mine) - shared, tuple(theirs[shared:]))


def spoken(texts: Mapping[str, str], language: str, default: str = "") -> str:
    """Return the text in a language, told by its name or by a code (`English (en)`)."""
    if not texts:
        return ""
    if language in texts:
        return texts[language]
    wanted = language.lower().partition("_")[0].partition("-")[0]
    for name, text in texts.items():
        code = _CODE.search(name)
        if wanted and (name.lower() == wanted or (code and code[1].lower()[:2] == wanted[:2])):
            return text
    return texts.get(default) or next(iter(texts.values()))


def shared_parts(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many parts two paths have in common from the begin."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
