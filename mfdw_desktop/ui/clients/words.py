"""The words of the codes that clients and their records are stored with.

Texts stand inside functions: a translation is looked up when it is shown, not at import.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from mfdw_desktop.domain.clients import (
    ClientFlag,
    ClientRow,
    ClientStatus,
    ConsentMethod,
    ConsentScope,
    ConsentState,
    MissingField,
    StatusReason,
)
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.periods import age_on
from mfdw_desktop.domain.programme import Arm
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.texts import tr

if TYPE_CHECKING:
    from mfdw_desktop.domain.money import Money


def word(code: Any) -> str:
    """Return the word of a code of a client's records, with a capital; empty for nothing."""
    if code is None or code == "":
        return ""
    table = _TABLES.get(type(code))
    if table is None:
        from mfdw_desktop.ui.clients.part_words import TABLES  # the list shows none of these

        table = TABLES.get(type(code))
    return table()[code] if table is not None else str(code)


def choices(codes: Iterable[Any]) -> list[tuple[Any, str]]:
    """Return codes with their words, as editors take them."""
    return [(code, word(code)) for code in codes]


def age(row_birth: date | None, today: date, *, estimated: bool = False) -> str:
    """Return the age in completed years, marked when the day is estimated."""
    if row_birth is None:
        return ""
    years = texts.number(age_on(row_birth, today))
    return tr("about {years}", years=years) if estimated else years


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


def round_name(code: str) -> str:
    """Return the name of a round: baseline, follow-up 2."""
    if code.startswith("followup"):
        return tr("Follow-up {number}", number=code.removeprefix("followup"))
    names = {"diagnostic": tr("Diagnostic"), "baseline": tr("Baseline"), "final": tr("Final")}
    return names.get(code, code)


def _statuses() -> dict[Any, str]:
    return {
        ClientStatus.TO_COMPLETE: tr("To complete"),
        ClientStatus.ACTIVE: tr("Active"),
        ClientStatus.LEFT: tr("Left"),
        ClientStatus.DECEASED: tr("Deceased"),
    }


def _reasons() -> dict[Any, str]:
    return {
        StatusReason.ENROLLED: tr("Enrolled"),
        StatusReason.COMPLETED: tr("Data completed"),
        StatusReason.RETURNED: tr("Came back"),
        StatusReason.CORRECTION: tr("Correction"),
        StatusReason.LOAN_REPAID: tr("Loan repaid, no new one"),
        StatusReason.MOVED: tr("Moved away"),
        StatusReason.OTHER_LENDER: tr("Went to another lender"),
        StatusReason.TOO_MUCH_DEBT: tr("Too much debt"),
        StatusReason.BUSINESS_CLOSED: tr("Business closed"),
        StatusReason.DISSATISFIED: tr("Dissatisfied"),
        StatusReason.EXCLUDED: tr("Excluded by the group or the institution"),
        StatusReason.NOT_FOUND: tr("Not found any more"),
        StatusReason.DIED: tr("Died"),
        StatusReason.OTHER: tr("Another reason"),
    }


def _scopes() -> dict[Any, str]:
    return {
        ConsentScope.SERVICE: tr("The data may be kept for the service"),
        ConsentScope.SURVEY: tr("The client may be interviewed for the survey"),
        ConsentScope.RESEARCH: tr("Answers may be shared for research, without the name"),
    }


def _methods() -> dict[Any, str]:
    return {
        ConsentMethod.SIGNATURE: tr("Signature"),
        ConsentMethod.THUMBPRINT: tr("Thumbprint"),
        ConsentMethod.VERBAL: tr("By word"),
    }


def _consent_states() -> dict[Any, str]:
    return {
        ConsentState.ALL: tr("All"),
        ConsentState.SOME: tr("Some"),
        ConsentState.NONE: tr("None"),
        ConsentState.WITHDRAWN: tr("Withdrawn"),
    }


def _flags() -> dict[Any, str]:
    return {
        ClientFlag.CHECK_DUE: tr("Check due"),
        ClientFlag.TO_COMPLETE: tr("To complete"),
        ClientFlag.POSSIBLE_DUPLICATE: tr("Same name and village"),
        ClientFlag.NO_CONSENT: tr("No consent"),
    }


def _missing() -> dict[Any, str]:
    return {
        MissingField.NAME: tr("Name"),
        MissingField.NATIVE_NAME: tr("Name in own script"),
        MissingField.SEX: tr("Sex"),
        MissingField.BIRTH: tr("Birth day"),
        MissingField.PHONE: tr("Telephone"),
        MissingField.VILLAGE: tr("Village"),
        MissingField.CENTRE: tr("Centre"),
    }


def _sexes() -> dict[Any, str]:
    return {
        Sex.FEMALE: tr("Woman"),
        Sex.MALE: tr("Man"),
        Sex.OTHER: tr("Other"),
        Sex.UNKNOWN: tr("Not known"),
    }


def _arms() -> dict[Any, str]:
    return {Arm.TARGET: tr("Target"), Arm.COMPARISON: tr("Comparison")}


_TABLES = {
    ClientStatus: _statuses,
    StatusReason: _reasons,
    ConsentScope: _scopes,
    ConsentMethod: _methods,
    ConsentState: _consent_states,
    ClientFlag: _flags,
    MissingField: _missing,
    Sex: _sexes,
    Arm: _arms,
}
