"""The words of the codes that the list of clients shows.

The English texts only: window, papers and command line translate them, each into its own language.
"""

from __future__ import annotations

from typing import Any

from mfdw_desktop.common.i18n import mark
from mfdw_desktop.domain.clients import (
    ClientFlag,
    ClientStatus,
    MissingField,
    StatusReason,
)
from mfdw_desktop.domain.consents import (
    ConsentMethod,
    ConsentScope,
    ConsentState,
)
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.programme import Arm

WORDS: dict[Any, dict[Any, str]] = {
    ClientStatus: {
        ClientStatus.TO_COMPLETE: mark("To complete"),
        ClientStatus.ACTIVE: mark("Active"),
        ClientStatus.LEFT: mark("Left"),
        ClientStatus.DECEASED: mark("Deceased"),
    },
    StatusReason: {
        StatusReason.ENROLLED: mark("Enrolled"),
        StatusReason.COMPLETED: mark("Data completed"),
        StatusReason.RETURNED: mark("Came back"),
        StatusReason.CORRECTION: mark("Correction"),
        StatusReason.LOAN_REPAID: mark("Loan repaid, no new one"),
        StatusReason.MOVED: mark("Moved away"),
        StatusReason.OTHER_LENDER: mark("Went to another lender"),
        StatusReason.TOO_MUCH_DEBT: mark("Too much debt"),
        StatusReason.BUSINESS_CLOSED: mark("Business closed"),
        StatusReason.DISSATISFIED: mark("Dissatisfied"),
        StatusReason.EXCLUDED: mark("Excluded by the group or the institution"),
        StatusReason.NOT_FOUND: mark("Not found any more"),
        StatusReason.DIED: mark("Died"),
        StatusReason.OTHER: mark("Another reason"),
    },
    ConsentScope: {
        ConsentScope.SERVICE: mark("The data may be kept for the service"),
        ConsentScope.SURVEY: mark("The client may be interviewed for the survey"),
        ConsentScope.RESEARCH: mark("Answers may be shared for research, without the name"),
    },
    ConsentMethod: {
        ConsentMethod.SIGNATURE: mark("Signature"),
        ConsentMethod.THUMBPRINT: mark("Thumbprint"),
        ConsentMethod.VERBAL: mark("By word"),
    },
    ConsentState: {
        ConsentState.ALL: mark("All"),
        ConsentState.SOME: mark("Some"),
        ConsentState.NONE: mark("None"),
        ConsentState.WITHDRAWN: mark("Withdrawn"),
    },
    ClientFlag: {
        ClientFlag.CHECK_DUE: mark("Check due"),
        ClientFlag.TO_COMPLETE: mark("To complete"),
        ClientFlag.POSSIBLE_DUPLICATE: mark("Same name and village"),
        ClientFlag.NO_CONSENT: mark("No consent"),
    },
    MissingField: {
        MissingField.NAME: mark("Name"),
        MissingField.NATIVE_NAME: mark("Name in own script"),
        MissingField.SEX: mark("Sex"),
        MissingField.BIRTH: mark("Birth day"),
        MissingField.PHONE: mark("Telephone"),
        MissingField.VILLAGE: mark("Village"),
        MissingField.CENTRE: mark("Centre"),
    },
    Sex: {
        Sex.FEMALE: mark("Woman"),
        Sex.MALE: mark("Man"),
        Sex.OTHER: mark("Other"),
        Sex.UNKNOWN: mark("Not known"),
    },
    Arm: {
        Arm.TARGET: mark("Target"),
        Arm.COMPARISON: mark("Comparison"),
    },
}
"""By type and code: the codes of two types may be the same letters."""

ID_TYPES: dict[str, str] = {
    "national": mark("Identity card"),
    "core_banking": mark("Number in core banking"),
}
"""The types of outside numbers that every institution has; others are shown by their code."""
