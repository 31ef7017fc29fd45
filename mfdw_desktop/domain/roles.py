"""Which questions of a form tell who a person is: name, sex, birth, village, telephone.

Forms differ, so a question is known by what it is called: by the headers that mean the same
field in a list of clients, in any language. A question of a form's own may be named for a
role by the user, which comes before all that is found.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from mfdw_desktop.domain.duplicates import Person
from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.people import FEMALE_WORDS, MALE_WORDS, Sex
from mfdw_desktop.domain.periods import age_on, birth_from_age
from mfdw_desktop.domain.records import CLIENT_FORM
from mfdw_desktop.domain.surveys import Choice, Question, QuestionKind, Questionnaire


class Role(StrEnum):
    """What a question tells of a person."""

    NAME = "name"
    NATIVE_NAME = "native_name"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    SEX = "sex"
    BIRTH = "birth_on"
    AGE = "age"
    VILLAGE = "village"
    PHONE = "phone"
    RELATIVE = "relative_name"
    NATIONAL_ID = "national_id"
    HOUSEHOLD_SIZE = "household_size"


_KINDS = {
    Role.SEX: {QuestionKind.SELECT_ONE, QuestionKind.TEXT, QuestionKind.CALCULATE},
    Role.BIRTH: {QuestionKind.DAY},
    Role.AGE: {QuestionKind.INTEGER, QuestionKind.DECIMAL, QuestionKind.CALCULATE},
    Role.HOUSEHOLD_SIZE: {QuestionKind.INTEGER, QuestionKind.DECIMAL, QuestionKind.CALCULATE},
    Role.VILLAGE: {QuestionKind.TEXT, QuestionKind.SELECT_ONE, QuestionKind.CALCULATE},
}
_WORDS = {QuestionKind.TEXT, QuestionKind.CALCULATE, QuestionKind.INTEGER}
_SIZE = (
    "household size|hh size|hhsize|family size|household members|members|number of members|"
    "number of household members|people in household|persons in household|"
    "how many people live in household|household total|taille du ménage|nhân khẩu|"
    "ចំនួនសមាជិកគ្រួសារ|өрхийн гишүүдийн тоо|परिवार के सदस्य|bilang ng miyembro"
)
_FILLER_WORDS = (
    "a an the of in is are what your you his her their this please enter respondent respondents "
    "respondent's client clients client's customer customer's beneficiary beneficiary's "
    "participant interviewee person's person her/his his/her completed years member's resp"
)
_FILLERS = frozenset(_FILLER_WORDS.split())
_OTHER_WORDS = (
    "enterprise business company employer child children spouse husband wife interviewer "
    "enumerator surveyor supervisor school bank lender"
)
_OTHERS = frozenset(_OTHER_WORDS.split())
_BREAKS = re.compile(r"[\s_/.\-?:*()]+")
_NUMBERED = re.compile(r"^(?:q ?\d+[a-z]?|\d+|[a-z]\d+)(?: \d+)* ")
_FEMALE = frozenset(map(fold, FEMALE_WORDS.split()))
_MALE = frozenset(map(fold, MALE_WORDS.split()))
_OLDEST = 120


def _plain(text: str) -> str:
    """Return a heading without its number and the words that tell nothing."""
    plain = _NUMBERED.sub("", " ".join(filter(None, _BREAKS.split(fold(text)))) + " ").strip()
    left = [word for word in plain.split() if word not in _FILLERS]
    return " ".join(left)


def _vocabulary() -> dict[str, Role]:
    found: dict[str, Role] = {}
    fields = {each.code: each for each in CLIENT_FORM.questions}
    for role in Role:
        asked = fields.get(role.value)
        words = [role.value, *(_SIZE.split("|") if role is Role.HOUSEHOLD_SIZE else ())]
        if asked is not None:
            words += [*asked.aliases, *asked.labels.values()]
        for word in words:
            if plain := _plain(word):
                found.setdefault(plain, role)
    found["how old"], found["village name"] = Role.AGE, Role.VILLAGE
    return found


_VOCABULARY = _vocabulary()


def plain_header(text: str) -> str:
    """Return a heading as roles are looked up: without its number, case and filling words."""
    return _plain(text)


def role_of_header(header: str) -> Role | None:
    """Return what a column tells of a person by its header, if anything."""
    tail = header.rsplit("/", 1)[-1]
    return _VOCABULARY.get(_plain(header)) or _VOCABULARY.get(_plain(tail))


def roles_of(
    form: Questionnaire, repeat: str = "", marked: Mapping[str, str] | None = None
) -> dict[Role, Question]:
    """Return the question of each role on one level of a form; `marked` is role to code.

    A role that is marked with no code is asked by no question, whatever they are called.

    A name tells more than a label, and what comes first in the form more than what follows.
    """
    level = [each for each in form.questions if each.repeat == repeat]
    by_code = {each.code: each for each in level}
    found: dict[Role, Question] = {}
    for role in Role:
        code = (marked or {}).get(role.value)
        if code is not None and code in by_code:
            found[role] = by_code[code]
    for texts in (_names, _labels):
        for question in level:
            if _is_of_others(question, repeat):
                continue
            for text in texts(question):
                meant = _VOCABULARY.get(_plain(text))
                if meant is not None and question.kind in kinds_of(meant):
                    is_free = question not in found.values() and meant.value not in (marked or {})
                    if is_free:
                        found.setdefault(meant, question)
                    break
    return found


def kinds_of(role: Role) -> set[QuestionKind]:
    """Return the kinds of question that can tell a role."""
    return _KINDS.get(role, _WORDS)


def _names(question: Question) -> tuple[str, ...]:
    return (question.name, *question.aliases)


def _labels(question: Question) -> tuple[str, ...]:
    return tuple(question.labels.values())


def _is_of_others(question: Question, repeat: str) -> bool:
    """Tell whether a group around the question speaks of somebody else."""
    path = question.path.removeprefix(repeat) if repeat else question.path
    around = path.rsplit("/", 1)[0] if "/" in path else ""
    return bool(set(_BREAKS.split(fold(around))) & _OTHERS)


@dataclass(frozen=True)
class Said:
    """What an interview says of a person; what it does not say is empty."""

    name: str = ""
    native_name: str = ""
    sex: Sex = Sex.UNKNOWN
    birth_on: date | None = None
    age: int | None = None
    village: str = ""
    phone: str = ""
    relative_name: str = ""
    national_id: str = ""
    household_size: int | None = None

    @property
    def can_match(self) -> bool:
        """Whether there is enough to look for the person by."""
        return bool(
            self.name or self.native_name or self.phone or self.national_id
            or (self.birth_on and self.village)
        )  # fmt: skip

    def born(self, on: date | None) -> tuple[date | None, bool]:
        """Return the birth day and whether it was made of an age stated on `on`."""
        if self.birth_on is not None:
            return self.birth_on, False
        if self.age is not None and on is not None:
            return birth_from_age(self.age, on), True
        return None, False

    def age_on(self, day: date | None) -> int | None:
        """Return the age that was stated, or that the birth day gives."""
        if self.age is not None or self.birth_on is None or day is None:
            return self.age
        return age_on(self.birth_on, day)

    def person(self, on: date | None, ids: tuple[tuple[str, str], ...] = ()) -> Person:
        """Return what is compared with clients."""
        born, is_estimated = self.born(on)
        own = (("national", self.national_id),) if self.national_id else ()
        return Person(
            name=self.name, native_name=self.native_name, sex=self.sex, birth_on=born,
            birth_estimated=is_estimated, village=self.village, phone=self.phone,
            relative_name=self.relative_name, ids=(*ids, *own),
        )  # fmt: skip


@dataclass(frozen=True)
class RoleLine:
    """A role, the question that tells it, and whether a person said so."""

    role: Role
    code: str = ""
    label: str = ""
    is_marked: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    """Code and label of the questions that could tell it."""


def role_lines(form: Questionnaire, marked: Mapping[str, str]) -> list[RoleLine]:
    """Return what each role of a form is told by, found or marked."""
    found = roles_of(form, marked=marked)
    lines = []
    for role in Role:
        question = found.get(role)
        fits = tuple(
            (each.code, each.label())
            for each in form.questions
            if not each.repeat and each.kind in kinds_of(role)
        )
        lines.append(
            RoleLine(
                role, question.code if question else "", question.label() if question else "",
                role.value in marked, fits,
            )
        )  # fmt: skip
    return lines


@dataclass
class PersonReader:
    """Reads what answers of one level of a form say of a person."""

    form: Questionnaire
    repeat: str = ""
    marked: Mapping[str, str] | None = None
    roles: dict[Role, Question] = field(init=False)

    def __post_init__(self) -> None:
        self.roles = roles_of(self.form, self.repeat, self.marked)
        self.codes = {role: question.code for role, question in self.roles.items()}
        self._sexes = self._sex_words()
        village = self.roles.get(Role.VILLAGE)
        listed = self.form.choices_of(village) if village is not None else ()
        self._villages = {each.name: _label(each) for each in listed}

    def read(self, answers: Mapping[str, Any], beside: Mapping[str, str] | None = None) -> Said:
        """Return what answers say, and columns `beside` them (role to text) that fill none."""
        # Read for every row of a file: what is not asked must cost nothing.
        said: dict[str, str] = {
            role: str(value).strip()
            for role, code in self.codes.items()
            if (value := answers.get(code)) is not None and value != ""
        }
        if beside:
            said = {**{role: text.strip() for role, text in beside.items()}, **said}
        text = said.get
        name = text(Role.NAME, "")
        if not name:
            name = " ".join(filter(None, (text(Role.FAMILY_NAME), text(Role.GIVEN_NAME))))
        native = text(Role.NATIVE_NAME, "")
        if name and not native and not any("A" <= each <= "ɏ" for each in name):
            name, native = "", name
        village = text(Role.VILLAGE, "")
        return Said(
            name=name,
            native_name=native,
            sex=self.sex(text(Role.SEX, "")),
            birth_on=_day(text(Role.BIRTH, "")),
            age=_whole(text(Role.AGE, ""), _OLDEST),
            village=self._villages.get(village, village),
            phone=text(Role.PHONE, ""),
            relative_name=text(Role.RELATIVE, ""),
            national_id=text(Role.NATIONAL_ID, ""),
            household_size=_whole(text(Role.HOUSEHOLD_SIZE, ""), 99),
        )

    def sex(self, text: str) -> Sex:
        """Return the sex that an answer stands for; a bare number proves nothing."""
        plain = fold(text)
        return self._sexes.get(plain) or sex_of_word(plain)

    def _sex_words(self) -> dict[str, Sex]:
        question = self.roles.get(Role.SEX)
        found: dict[str, Sex] = {}
        for choice in self.form.choices_of(question) if question is not None else ():
            for word in (choice.name, *choice.labels.values()):
                sex = sex_of_word(fold(word))
                if sex is not Sex.UNKNOWN:
                    found[fold(choice.name)] = sex
                    break
        return found


def sex_of_word(word: str) -> Sex:
    """Return the sex that a folded word stands for."""
    if word in _FEMALE:
        return Sex.FEMALE
    return Sex.MALE if word in _MALE else Sex.UNKNOWN


def _label(choice: Choice) -> str:
    return next(iter(choice.labels.values()), "") or choice.name


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None


def _whole(text: str, most: int) -> int | None:
    try:
        number = int(float(text)) if text else None
    except (ValueError, OverflowError):
        return None
    return number if number is not None and 0 <= number <= most else None
