"""The words of the codes of rebates, savings and payments; English texts only."""

from __future__ import annotations

from typing import Any

from mfdw_desktop.common.i18n import mark
from mfdw_desktop.domain import payments, savings
from mfdw_desktop.domain.payments import PaymentState, Proof
from mfdw_desktop.domain.rebates import NoRebate, RebateWay, RunState
from mfdw_desktop.domain.savings import DepositSource, EntryKind, Reason

WORDS: dict[Any, dict[Any, str]] = {
    NoRebate: {
        NoRebate.LATE: mark("Not on time"),
        NoRebate.OPEN: mark("May still be paid on time"),
        NoRebate.NO_INTEREST: mark("No interest paid"),
        NoRebate.NO_STATEMENT: mark("No statement"),
        NoRebate.REBATED: mark("Rebated already"),
        NoRebate.TOO_SMALL: mark("Too small"),
        NoRebate.COMPARISON: mark("Comparison client"),
        NoRebate.NOT_ELIGIBLE: mark("Not eligible"),
    },
    RunState: {
        RunState.COMPUTED: mark("To approve"),
        RunState.APPROVED: mark("To credit"),
        RunState.CREDITED: mark("Credited"),
        RunState.REVERSED: mark("Reversed"),
    },
    RebateWay: {
        RebateWay.ALL: mark("Only if every instalment is on time"),
        RebateWay.EACH: mark("For each instalment on time"),
    },
    PaymentState: payments.WORDS,
    Proof: {
        Proof.NONE: mark("No condition"),
        Proof.MET: mark("Conditions met"),
        Proof.OPEN: mark("To check first"),
        Proof.NOT_MET: mark("Not met: to decide"),
    },
    EntryKind: savings.WORDS,
    DepositSource: savings.WORDS,
    Reason: savings.WORDS,
}
"""By type and code."""
