"""What of a response may leave without telling who it is.

A client becomes a name that is the same in every export of this database and says nothing:
keyed, with a key that never leaves. Texts that people typed, names, numbers, places and
pictures stay behind; a day of birth becomes the age on the day of the interview.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from mfdw_desktop.domain.harmonisation import Forms, Harmonisation
from mfdw_desktop.domain.roles import Role, plain_header, role_of_header
from mfdw_desktop.domain.survey_health import METADATA
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire


class Treatment(StrEnum):
    """What happens to the answers of a question."""

    KEEP = "keep"
    AGE = "age"
    """In place of a day of birth: completed years on the day of the interview."""
    PLACE = "place"
    PICTURE = "picture"
    DEVICE = "device"
    """What the device says: moments of the interview, its number, its user."""
    PERSONAL = "personal"
    """A name, an address, a number that belongs to one person."""
    TEXT = "text"
    """Free text can say anything."""

    @property
    def leaves(self) -> bool:
        """Whether answers go along, perhaps coarser."""
        return self in (Treatment.KEEP, Treatment.AGE)


_NAMES = re.compile(
    r"(^|_)(name|names|nom|prenom|surname|nickname|phone|telephone|tel|mobile|whatsapp|address|"
    r"adresse|gps|email|deviceid|username|simserial|subscriberid|phonenumber|id_card|nid|cnic|"
    r"passport|imei|uuid|account|card)(_|$)",
    re.IGNORECASE,
)
_NUMBERS = re.compile(
    r"(^|_)(client|customer|household|hh|member|person|national|voter|case|record|respondent|"
    r"beneficiary|loan|account)_?(id|code|no|num|number)(_|$)|(^|_)id(_|$)",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"(^|_)(name|names|interviewer|enumerator|surveyor|officer|supervisor|client|respondent_name)"
    r"(_|$)",
    re.IGNORECASE,
)
_BIRTH = re.compile(r"(^|_)(birth|dob|born|birthday|birthdate|naissance)(_|$)", re.IGNORECASE)
_STAFF = frozenset(
    {
        f"{before}{word}{after}"
        for word in ("interviewer", "enumerator", "surveyor", "supervisor", "officer",
                     "loan officer", "field officer", "credit officer")
        for before, after in (("", ""), ("name ", ""), ("", " name"))
    }
)  # fmt: skip
_BIRTH_WORDS = re.compile(r"\b(birth|birthday|born|dob|naissance)\b", re.IGNORECASE)
_NUMBER_WORDS = re.compile(
    r"\b(phone|telephone|téléphone|mobile number|cell number|whatsapp|passport|"
    r"(national|identity|voter|client|customer|member|household|loan|account)"
    r"( id| card| code)?( number| no\b| id\b)|id card|id number)",
    re.IGNORECASE,
)
"""In a label, where the name of the question says nothing: `q7`, «Telephone number»."""
_ROLES = frozenset(
    {Role.NAME, Role.NATIVE_NAME, Role.GIVEN_NAME, Role.FAMILY_NAME, Role.PHONE, Role.RELATIVE,
     Role.NATIONAL_ID}
)  # fmt: skip
_COUNTED = re.compile(r"\b(how many|number of|how much|amount)\b", re.IGNORECASE)
_SELECTS = (QuestionKind.SELECT_ONE, QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK)


def treatment(question: Question) -> Treatment:
    """Return what happens to the answers of a question in a pseudonymous export."""
    kind, name = question.kind, question.name
    if kind in (QuestionKind.GEOPOINT, QuestionKind.GEOSHAPE):
        return Treatment.PLACE
    if kind is QuestionKind.FILE:
        return Treatment.PICTURE
    if question.type_name in METADATA and question.type_name != "today":
        return Treatment.DEVICE
    if kind in _SELECTS:
        # A choice says what all say who chose it; only lists of people give one away.
        is_staff = any(plain_header(each) in _STAFF for each in question.labels.values())
        return Treatment.PERSONAL if _PEOPLE.search(name) or is_staff else Treatment.KEEP
    if _NAMES.search(name) or _NAMES.search(question.type_name) or _NUMBERS.search(name):
        return Treatment.PERSONAL
    said = (*question.aliases, *question.labels.values())
    roles = {role_of_header(each) for each in said}
    if roles & _ROLES or any(map(_names_a_number, question.labels.values())):
        return Treatment.PERSONAL
    if kind in (QuestionKind.DAY, QuestionKind.MOMENT):
        is_birth = _BIRTH.search(name) or Role.BIRTH in roles
        if is_birth or any(map(_BIRTH_WORDS.search, question.labels.values())):
            return Treatment.AGE
    return Treatment.TEXT if kind is QuestionKind.TEXT else Treatment.KEEP


def _names_a_number(label: str) -> bool:
    """Tell whether a label asks for a number that belongs to one person, and counts nothing."""
    return _NUMBER_WORDS.search(label) is not None and _COUNTED.search(label) is None


def with_roles(form: Questionnaire, roles: Mapping[str, str]) -> Questionnaire:
    """Return a form whose questions (by code) bear roles as other names.

    So what is called `q7` and was said to be the telephone stays behind like one.
    """
    questions = tuple(
        replace(each, aliases=(*each.aliases, roles[each.code])) if each.code in roles else each
        for each in form.questions
    )
    return replace(form, questions=questions) if roles else form


def worst_roles(kept: Harmonisation, forms: Forms) -> dict[str, str]:
    """Return concept to role where the question of any round would not leave as it is."""
    found: dict[str, str] = {}
    for row in kept.rows:
        question = forms[row.round].question(row.column) if row.round in forms else None
        if question is None:
            continue
        way = treatment(question)
        if not way.leaves:
            found[row.concept] = Role.PHONE.value
        elif way is Treatment.AGE:
            found.setdefault(row.concept, Role.BIRTH.value)
    return found


def pseudonym(key: bytes, uid: str, letter: str = "P") -> str:
    """Return the name that a record bears in every pseudonymous export of this database."""
    return f"{letter}-{hmac.new(key, uid.encode(), hashlib.sha256).hexdigest()[:16]}"
