"""How the fields of a record are written down, so that its list is read like a survey.

The built-in form of a list says which fields there are, which headers mean them in the
languages and systems that we know, and what belongs together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mfdw_desktop.domain.surveys import Choice, Question, QuestionKind, Questionnaire

Words = tuple[tuple[str, str, str], ...]
"""The choices of a list: code, label, further words parted by `|`."""

ALIASES = "aliases"
"""Attribute of a choice with further words for it, parted by `|`."""


@dataclass(frozen=True)
class Field:
    """One field of a record: its kind, its label, and the headers that mean it."""

    code: str
    kind: QuestionKind
    label: str
    aliases: str = ""
    """Parted by `|`."""
    required: bool = False
    list_name: str = ""
    takes_others: bool = False
    """Values beside those of the list are kept: users add their own."""
    sensitive: bool = False
    """Only for those who may see research answers."""


def record_form(
    code: str, title: str, fields: tuple[Field, ...], words: Mapping[str, Words]
) -> Questionnaire:
    """Return the fields as a questionnaire, which is what every reading is aimed at."""
    questions = tuple(
        Question(
            code=each.code,
            path=each.code,
            name=each.code,
            kind=each.kind,
            labels={"en": each.label},
            list_name=each.list_name,
            or_other=each.takes_others,
            required=each.required,
            sensitive=each.sensitive,
            aliases=tuple(filter(None, each.aliases.split("|"))),
            position=at,
        )
        for at, each in enumerate(fields, 1)
    )
    lists = {each.list_name for each in fields} - {""}
    choices = {
        name: tuple(
            Choice(str(value), {"en": label}, {ALIASES: others} if others else {})
            for value, label, others in words[name]
        )
        for name in sorted(lists)
    }
    return Questionnaire(code, title, "1", ("en",), "en", questions, choices)
