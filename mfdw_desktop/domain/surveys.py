"""Questionnaires, rounds and responses: what a survey is, without a file or a database."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any


class QuestionKind(StrEnum):
    """How an answer is stored (`conventions.md` section 1, data-bearing types)."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DAY = "day"
    TIME = "time"
    MOMENT = "moment"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    RANK = "rank"
    ACKNOWLEDGE = "acknowledge"
    GEOPOINT = "geopoint"
    GEOSHAPE = "geoshape"
    FILE = "file"
    CALCULATE = "calculate"
    NOTE = "note"


class MissingReason(StrEnum):
    """Why an answer is not there; zero, missing and not applicable are three values."""

    DONT_KNOW = "dk"
    REFUSED = "refused"
    NOT_APPLICABLE = "na"
    SKIPPED = "skipped"
    BLANK = "blank"


class LinkMethod(StrEnum):
    """How a response was attached to its client."""

    ID = "id"
    ALIAS = "alias"
    RULE = "rule"
    ASSISTED = "assisted"
    MANUAL = "manual"
    CREATED = "created"


@dataclass(frozen=True)
class Choice:
    """One choice of a list; its name is always text (`01` is not `1`)."""

    name: str
    labels: dict[str, str] = field(default_factory=dict)
    attributes: dict[str, str] = field(default_factory=dict)
    """Extra columns of the choices sheet, for `choice_filter`."""


@dataclass(frozen=True)
class Question:
    """One question, or one field of a record that an import can fill."""

    code: str
    """Its name if unique in the questionnaire, else its path; stable over versions."""
    path: str
    """Groups and name, joined by `/`."""
    name: str
    kind: QuestionKind
    type_name: str = ""
    """The type as the form wrote it."""
    labels: dict[str, str] = field(default_factory=dict)
    hints: dict[str, str] = field(default_factory=dict)
    list_name: str = ""
    or_other: bool = False
    required: bool = False
    """Whenever it is asked."""
    required_if: str = ""
    """Expression that says when, where `required` does not."""
    required_messages: dict[str, str] = field(default_factory=dict)
    relevant: str = ""
    """Expression that says when it is asked, those of its groups and repeats included."""
    constraint: str = ""
    constraint_messages: dict[str, str] = field(default_factory=dict)
    calculation: str = ""
    choice_filter: str = ""
    default: str = ""
    repeat: str = ""
    """Path of the repeat that holds it; empty at the top level."""
    aliases: tuple[str, ...] = ()
    """Other headers that mean this field."""
    sensitive: bool = False
    position: int = 0
    row: int = 0
    """Row of the form's survey sheet, for messages."""

    def label(self, language: str = "") -> str:
        """Return the label in `language`, else in any language, else the name."""
        return self.labels.get(language) or next(iter(self.labels.values()), "") or self.name


@dataclass(frozen=True)
class Repeat:
    """A part of the questionnaire that is answered several times."""

    path: str
    name: str
    labels: dict[str, str] = field(default_factory=dict)
    parent: str = ""
    """Path of the repeat around it; empty at the top level."""
    count: str = ""
    """Expression that says how many rows it has; empty where the interviewer decides."""
    relevant: str = ""
    """Expression that says when it is asked, those of the groups around it included."""
    row: int = 0
    """Row of the form's survey sheet, for messages."""


@dataclass(frozen=True)
class Group:
    """A part of the questionnaire under a heading of its own."""

    path: str
    labels: dict[str, str] = field(default_factory=dict)
    repeat: str = ""
    """Path of the repeat that holds it; empty at the top level."""


@dataclass(frozen=True)
class Questionnaire:
    """A form: questions in order, choice lists and repeats."""

    code: str
    title: str
    version: str
    languages: tuple[str, ...]
    default_language: str
    questions: tuple[Question, ...]
    choices: dict[str, tuple[Choice, ...]] = field(default_factory=dict)
    repeats: tuple[Repeat, ...] = ()
    groups: tuple[Group, ...] = ()
    """In the order in which they begin; forms stored by older versions have none."""

    def question(self, code: str) -> Question | None:
        """Return the question with `code`, if there is one."""
        return next((each for each in self.questions if each.code == code), None)

    def choices_of(self, question: Question) -> tuple[Choice, ...]:
        """Return the choices of a select question, `other` included."""
        return self.choices.get(question.list_name, ())


def to_document(questionnaire: Questionnaire) -> dict[str, Any]:
    """Return the questionnaire as a JSON document; `from_document` reads it back."""
    return asdict(questionnaire)


def from_document(document: Mapping[str, Any]) -> Questionnaire:
    """Return the questionnaire that `to_document` wrote."""
    questions = tuple(
        Question(**{**each, "kind": QuestionKind(each["kind"]), "aliases": tuple(each["aliases"])})
        for each in document["questions"]
    )
    choices = {
        name: tuple(Choice(**each) for each in listed)
        for name, listed in document["choices"].items()
    }
    return Questionnaire(
        code=document["code"],
        title=document["title"],
        version=document["version"],
        languages=tuple(document["languages"]),
        default_language=document["default_language"],
        questions=questions,
        choices=choices,
        repeats=tuple(Repeat(**each) for each in document["repeats"]),
        groups=tuple(Group(**each) for each in document.get("groups", ())),
    )


_LANGUAGE_CODE = re.compile(r"\(([A-Za-z]{2,3})(?:[-_][A-Za-z]+)?\)\s*$")
_LANGUAGE_NAMES = {
    "english": "en", "french": "fr", "français": "fr", "khmer": "km", "ភាសាខ្មែរ": "km",
    "ខ្មែរ": "km", "vietnamese": "vi", "tiếng việt": "vi", "mongolian": "mn", "монгол": "mn",
    "filipino": "fil", "tagalog": "fil", "hindi": "hi", "हिन्दी": "hi", "urdu": "ur", "اردو": "ur",
}  # fmt: skip


def language_code(language: str) -> str:
    """Return the code of a form's language: `km` of `ភាសាខ្មែរ (km)`; empty when not known."""
    found = _LANGUAGE_CODE.search(language)
    if found is not None:
        return found[1].lower()
    plain = language.strip().casefold()
    if re.fullmatch(r"[a-z]{2,3}", plain):
        return plain
    return _LANGUAGE_NAMES.get(plain, "")


def language_of(questionnaire: Questionnaire, wanted: str) -> str:
    """Return the form's own name of the language `wanted`, a code or a name; else its default."""
    if wanted in questionnaire.languages:
        return wanted
    code = language_code(wanted)
    same = (each for each in questionnaire.languages if code and language_code(each) == code)
    return next(same, questionnaire.default_language)


_ROUND = re.compile(r"diagnostic|baseline|followup[1-9][0-9]?|final")


def is_round(name: str) -> bool:
    """Tell whether `name` is a round: diagnostic, baseline, followup1 … followupN, final."""
    return _ROUND.fullmatch(name) is not None


def base_round(names: Iterable[str], now: str) -> str | None:
    """Return the round that the attrition of `now` is counted from.

    It is the baseline, or the first of these rounds where none before `now` is called so.
    """
    before = [each for each in names if round_order(each) < round_order(now)]
    return "baseline" if "baseline" in before else min(before, key=round_order, default=None)


def round_order(name: str) -> int:
    """Return the place of a round in time: diagnostic, baseline, follow-ups, final."""
    fixed = {"diagnostic": 0, "baseline": 1, "final": 1000}
    return fixed[name] if name in fixed else 1 + int(name.removeprefix("followup"))
