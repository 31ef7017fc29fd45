"""The words of claims; window and papers translate them, each into its own language."""

from __future__ import annotations

from mfdw_desktop.common.i18n import mark
from mfdw_desktop.domain.claims import ClaimEvent, ClaimState, ClaimStep, Decision, HelpStep

EVENT_WORDS = {
    ClaimEvent.ILLNESS: mark("Illness"),
    ClaimEvent.HOSPITAL: mark("Hospital stay"),
    ClaimEvent.ACCIDENT: mark("Accident"),
    ClaimEvent.BIRTH: mark("Birth"),
    ClaimEvent.DISABILITY: mark("Disability"),
    ClaimEvent.DEATH: mark("Death"),
    ClaimEvent.DAMAGE: mark("Damage or loss"),
    ClaimEvent.OTHER: mark("Other"),
}
STATE_WORDS = {
    ClaimState.FILED: mark("Documents wanted"),
    ClaimState.READY: mark("To be sent"),
    ClaimState.SUBMITTED: mark("With the insurer"),
    ClaimState.APPROVED: mark("To be paid"),
    ClaimState.PAID: mark("Paid"),
    ClaimState.REJECTED: mark("Rejected"),
    ClaimState.WITHDRAWN: mark("Withdrawn"),
}
DECISION_WORDS = {
    Decision.APPROVED: mark("Approved"),
    Decision.PARTLY: mark("Approved in part"),
    Decision.REJECTED: mark("Rejected"),
}
STEP_WORDS = {
    ClaimStep.COMPLETE: mark("Documents complete"),
    ClaimStep.SUBMIT: mark("Sent to the insurer"),
    ClaimStep.DECIDE: mark("Decided"),
    ClaimStep.PAY: mark("Paid"),
    ClaimStep.WANT: mark("More documents"),
    ClaimStep.WITHDRAW: mark("Withdraw"),
}
HELP_WORDS = {
    HelpStep.EXPLAINED: mark("Explained the claim"),
    HelpStep.FORM: mark("Filled in the form"),
    HelpStep.DOCUMENTS: mark("Collected documents"),
    HelpStep.WENT_ALONG: mark("Went along"),
    HelpStep.INSURER: mark("Spoke with the insurer"),
    HelpStep.PAYMENT: mark("Collected the payment"),
    HelpStep.OTHER: mark("Other"),
}
