"""What of a response may leave without telling who it is.

A client becomes a name that is the same in every export of this database and says nothing:
keyed, with a key that never leaves. Texts that people typed, names, numbers, places and
pictures stay behind; a day of birth becomes the age on the day of the interview.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from enum import StrEnum

from mfdw_desktop.domain.survey_health import METADATA
from mfdw_desktop.domain.surveys import Question, QuestionKind


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
        return Treatment.PERSONAL if _PEOPLE.search(name) else Treatment.KEEP
    if _NAMES.search(name) or _NAMES.search(question.type_name) or _NUMBERS.search(name):
        return Treatment.PERSONAL
    if kind in (QuestionKind.DAY, QuestionKind.MOMENT) and _BIRTH.search(name):
        return Treatment.AGE
    return Treatment.TEXT if kind is QuestionKind.TEXT else Treatment.KEEP


def pseudonym(key: bytes, uid: str, letter: str = "P") -> str:
    """Return the name that a record bears in every pseudonymous export of this database."""
    return f"{letter}-{hmac.new(key, uid.encode(), hashlib.sha256).hexdigest()[:16]}"
