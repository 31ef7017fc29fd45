"""The questions of a questionnaire, found by any header that means them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire
from mfdw_desktop.importing.normalise import heading, likeness, tidy, unmangled, words
from mfdw_desktop.importing.vocabulary import ChoiceReader

ALIKE = 0.86
"""How alike a header must be to a question to be suggested."""


LONGEST_HEADER = 1000
"""Letters up to which a header is taken apart."""


_SEPARATORS = ("/", ".", ":", "-", ">", " > ", " / ", "::")


RANKS = ("user", "path", "name", "alias", "remembered", "label", "normalised")
"""Why a header means a question, the best reason first."""


@dataclass(frozen=True)
class Found:
    """A question that a header names, and how it was recognised."""

    question: Question
    why: str


class HeaderIndex:
    """The questions of one level of a questionnaire, found by any header that means them."""

    def __init__(self, questionnaire: Questionnaire, repeat: str = "") -> None:
        self.questions = [q for q in questionnaire.questions if q.repeat == repeat]
        self._questionnaire = questionnaire
        self._exact: dict[str, list[Found]] = defaultdict(list)
        self._names: dict[str, list[Found]] = defaultdict(list)
        self._alike: dict[str, list[Found]] = defaultdict(list)
        for question in self.questions:
            self._add(question)
        self._choices: dict[str, ChoiceReader] = {}

    def _add(self, question: Question) -> None:
        for separator in _SEPARATORS:
            self._exact[question.path.replace("/", separator)].append(Found(question, "path"))
        self._exact[question.name].append(Found(question, "name"))
        self._names[tidy(question.name)].append(Found(question, "normalised"))
        self._alike[tidy(question.name)].append(Found(question, "normalised"))
        self._alike[words(question.name)].append(Found(question, "normalised"))
        if question.path != question.name:
            self._alike[words(question.path)].append(Found(question, "normalised"))
        own_code = () if question.code == question.name else (question.code,)
        for alias in (*question.aliases, *own_code):
            self._exact[alias].append(Found(question, "alias"))
            self._alike[heading(alias)].append(Found(question, "alias"))
            self._alike[words(alias)].append(Found(question, "alias"))
        for label in question.labels.values():
            self._exact[label.strip()].append(Found(question, "label"))
            self._alike[tidy(label)].append(Found(question, "label"))
            self._alike[heading(label)].append(Found(question, "normalised"))

    def find(self, header: str) -> list[Found]:
        """Return the questions that `header` may mean, all by the best reason there is."""
        return self._look_up(header.strip()) or self._look_up(unmangled(header))

    def find_exact(self, header: str) -> list[Found]:
        """Return the questions that `header` names to the letter, but for capitals in a name."""
        plain = unmangled(header)
        return (
            _best(self._exact.get(header.strip(), ()))
            or _best(self._exact.get(plain, ()))
            or _best(self._names.get(tidy(plain), ()))
        )

    def find_tail(self, header: str) -> list[Found]:
        """Return the questions that the end of `header` means: `About you/Client ID`."""
        for text in _tails(unmangled(header)):
            found = self._look_up(text)
            if found:
                return found
        return []

    def find_base(self, header: str) -> list[Found]:
        """Return the questions that the beginning of a longer header means."""
        return self.find(header) or self.find_tail(header)

    def _look_up(self, text: str) -> list[Found]:
        if not text:
            return []
        exact = _best(self._exact.get(text, ()))
        if exact:
            return exact
        for form in (tidy(text), heading(text), words(text)):
            alike = _best(self._alike.get(form, ()))
            if alike:
                return alike
        return []

    def choices(self, question: Question) -> ChoiceReader:
        """Return the choices of a question, ready to be asked."""
        if question.list_name not in self._choices:
            self._choices[question.list_name] = ChoiceReader(
                self._questionnaire.choices_of(question)
            )
        return self._choices[question.list_name]

    def suggestions(self, header: str) -> tuple[tuple[str, int], ...]:
        """Return the codes of questions that look like `header`, the likest first, and how much.

        The latter is in per cent.
        """
        scored = []
        for question in self.questions:
            if question.kind is QuestionKind.NOTE:
                continue
            texts = (question.name, *question.aliases, *question.labels.values())
            score = max(likeness(unmangled(header), text) for text in texts)
            if score >= ALIKE:
                scored.append((-score, question.position, question.code))
        return tuple((code, min(99, round(-100 * score))) for score, _, code in sorted(scored)[:3])


def _best(found: Iterable[Found]) -> list[Found]:
    """Return the findings of the best reason, each question once."""
    listed = list(found)
    if not listed:
        return []
    top = min(RANKS.index(each.why) for each in listed)
    return list(
        {each.question.code: each for each in listed if RANKS.index(each.why) == top}.values()
    )


def _tails(header: str) -> Iterable[str]:
    """Yield what stands behind each separator: `About you/Client ID`, then `Client ID`."""
    if len(header) > LONGEST_HEADER:
        return
    for separator in ("/", " > ", ":", ".", "-"):
        at = header.find(separator)
        while 0 < at < len(header) - len(separator):
            yield header[at + len(separator) :].strip()
            at = header.find(separator, at + 1)
