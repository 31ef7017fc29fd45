"""The words of the codes that clients and their records are stored with.

The English texts stand in `domain`; a translation is looked up when it is shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common import i18n
from mfdw_desktop.domain import client_words
from mfdw_desktop.domain.clients import (
    ClientFlag,
    ClientRow,
    ClientStatus,
)
from mfdw_desktop.domain.consents import (
    ConsentState,
)
from mfdw_desktop.domain.institutions import COUNTRY_LANGUAGES
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.periods import age_on
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.texts import tr

if TYPE_CHECKING:
    from mfdw_desktop.domain.code_lists import ListLabel
    from mfdw_desktop.domain.incentives import Scheme
    from mfdw_desktop.domain.money import Money


ADULT = 18
"""Age from which nobody is a child (ILO C182)."""

_own: dict[tuple[type, str], ListLabel] = {}
"""What the institution of the open file calls entries of built-in lists."""
_places: dict[tuple[type, str], int] = {}
"""Where it wants them to stand."""


def use_labels(labels: Iterable[ListLabel], *, native: bool) -> None:
    """Say entries of lists as the institution does; `native` prefers the own script."""
    _own.clear()
    _places.clear()
    for each in labels:
        member = each.member
        if member is not None:
            shown = (each.native_label if native else "") or each.label
            _own[type(member), member.value] = replace(each, label=shown)
            if each.position:
                _places[type(member), member.value] = each.position


def speaks_language_of(country: str) -> bool:
    """Tell whether the window speaks the language of a country."""
    return i18n.current().language.split("-")[0] == COUNTRY_LANGUAGES.get(country, "")


def word(code: Any) -> str:
    """Return the word of a code of a client's records, with a capital; empty for nothing."""
    if code is None or code == "":
        return ""
    own = _own.get((type(code), code))
    return own.label if own is not None and own.label else plain(code)


def plain(code: Any) -> str:
    """Return the program's word of a code."""
    table = client_words.WORDS.get(type(code))
    if table is None:
        from mfdw_desktop.domain import part_words  # the list shows none of these

        table = part_words.WORDS.get(type(code), {})
    said = table.get(code)
    return tr(said) if said is not None else str(code)


def choices(codes: Iterable[Any], *, keep: Any = None) -> list[tuple[Any, str]]:
    """Return codes with their words, as editors take them; retired ones but `keep` are left out."""
    ordered = sorted(codes, key=lambda code: _places.get((type(code), code), len(_places) + 1))
    return [(code, word(code)) for code in ordered if code == keep or not _is_retired(code)]


def _is_retired(code: Any) -> bool:
    own = _own.get((type(code), code))
    return own is not None and own.is_retired


def age(row_birth: date | None, today: date, *, estimated: bool = False) -> str:
    """Return the age in completed years, marked when the day is estimated."""
    if row_birth is None:
        return ""
    years = texts.number(age_on(row_birth, today))
    return tr("about {years}", years=years) if estimated else years


def sex(code: Sex, birth_on: date | None, today: date) -> str:
    """Return the word of a sex; a child is a girl or a boy."""
    is_child = birth_on is not None and age_on(birth_on, today) < ADULT
    if is_child and code is Sex.FEMALE:
        return tr("girl")
    if is_child and code is Sex.MALE:
        return tr("boy")
    return word(code).lower()


def person(row: ClientRow, today: date) -> str:
    """Return sex and age: woman, 34."""
    parts = (
        word(row.sex).lower() if row.sex is not Sex.UNKNOWN else "",
        age(row.birth_on, today, estimated=row.birth_estimated),
    )
    return ", ".join(part for part in parts if part)


def money(amount: Money | None) -> str:
    """Return an amount with its currency; a dash when there is none."""
    return texts.DASH if amount is None else texts.money(amount.minor, amount.currency)


def consents(state: ConsentState, count: int) -> str:
    """Return the consents in force in words."""
    if state is ConsentState.WITHDRAWN:
        return tr("Consent withdrawn")
    if not count:
        return tr("No consent")
    return tr("%n consent|%n consents", n=count)


def state_pill(row: ClientRow) -> tuple[str, str]:
    """Return what a list says of a client, and its tone; the normal state has none."""
    if row.status is ClientStatus.DECEASED:
        return word(row.status), "mute"
    if row.status is ClientStatus.TO_COMPLETE:
        return word(row.status), "accent"
    if row.status is ClientStatus.LEFT:
        return word(row.status), "mute"
    if ClientFlag.CHECK_DUE in row.flags:
        return word(ClientFlag.CHECK_DUE), "warn"
    if ClientFlag.NO_CONSENT in row.flags:
        return word(ClientFlag.NO_CONSENT), "bad"
    return word(row.status), "plain"


def evidence(documents: object) -> str:
    """Return how many documents prove something; empty for none."""
    if not isinstance(documents, int) or not documents:
        return ""
    return tr("evidence: %n document|evidence: %n documents", n=documents)


def round_name(code: str) -> str:
    """Return the name of a round: baseline, follow-up 2."""
    if code.startswith("followup"):
        return tr("Follow-up {number}", number=code.removeprefix("followup"))
    names = {"diagnostic": tr("Diagnostic"), "baseline": tr("Baseline"), "final": tr("Final")}
    return names.get(code, code)


def offered_scheme(scheme: Scheme, today: date) -> str:
    """Return the name of a scheme to choose; of one that ended with its last day."""
    if scheme.ends_on is None or scheme.ends_on >= today:
        return scheme.name
    return f"{scheme.name} · {tr('until {day}', day=texts.day(scheme.ends_on))}"
