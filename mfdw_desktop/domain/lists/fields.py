"""The columns that several lists of the branch's book share."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from mfdw_desktop.domain.money import EXPONENTS
from mfdw_desktop.domain.record_forms import Field, Words
from mfdw_desktop.domain.surveys import QuestionKind

TEXT, DAY, INTEGER = QuestionKind.TEXT, QuestionKind.DAY, QuestionKind.INTEGER
DECIMAL, ONE = QuestionKind.DECIMAL, QuestionKind.SELECT_ONE

E = TypeVar("E", bound=StrEnum)

CURRENCIES: Words = tuple((code, code, "") for code in EXPONENTS)

CLIENT_WORDS = (
    "client code|client id|client no|client number|client global num|member id|member no|"
    "member number|customer id|customer no|customer number|external id|លេខសមាជិក|mã khách hàng|"
    "харилцагчийн дугаар|ग्राहक संख्या|کلائنٹ نمبر"
)
"""Headers that mean the number of a client."""


def client(*, required: bool = True, also: str = "") -> Field:
    """Return the column with a number of the client, of whatever type."""
    words = "|".join(filter(None, (CLIENT_WORDS, also)))
    return Field("client", TEXT, "Client", words, required=required)


def scheme(aliases: str = "") -> Field:
    """Return the column with the scheme; may stay empty where there is only one of the kind."""
    words = "|".join(filter(None, ("scheme code|scheme name|incentive|incentive code", aliases)))
    return Field("scheme", TEXT, "Scheme", words)


def currency() -> Field:
    """Return the column with the currency of the amounts."""
    return Field("currency", ONE, "Currency", "currency|រូបិយប័ណ្ណ|tiền tệ|валют|मुद्रा",
                 list_name="currency")  # fmt: skip


def note() -> Field:
    """Return the column with a note."""
    return Field("note", TEXT, "Note", "note|notes|remark|remarks|comment|comments")


def choices(words: Mapping[E, str], also: Mapping[E, str] | None = None) -> Words:
    """Return codes with their labels, and further words for some, parted by `|`."""
    others = also or {}
    return tuple((each.value, label, others.get(each, "")) for each, label in words.items())
