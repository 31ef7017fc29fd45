"""A partner's list: who was referred to it, and what came of each."""

from __future__ import annotations

from mfdw_desktop.domain.client_words import WORDS as CLIENT_WORDS
from mfdw_desktop.domain.consents import ConsentMethod
from mfdw_desktop.domain.lists.fields import DAY, ONE, TEXT, choices, client, note, scheme
from mfdw_desktop.domain.record_forms import Field, record_form
from mfdw_desktop.domain.referral_words import WORDS
from mfdw_desktop.domain.referrals import Basis, Channel, Outcome, ReferralReason

_FIELDS = (
    client(),
    Field("person", TEXT, "Person of the household",
          "person|person referred|name of the person|child|child name|family member"),
    Field("partner", TEXT, "Partner",
          "partner|partner code|partner name|referred to|organisation|organization|provider"),
    Field("reason", ONE, "Reason", "reason|reason of referral|referral reason|need|problem",
          list_name="reason"),
    Field("sent_on", DAY, "Sent on",
          "sent on|referral date|date of referral|date referred|referred on|date sent"),
    Field("channel", ONE, "Sent by", "channel|sent by|how sent", list_name="channel"),
    Field("basis", ONE, "On the ground of", "basis|ground", list_name="basis"),
    Field("consent_on", DAY, "Consent given on", "consent on|consent date|date of consent"),
    Field("consent_method", ONE, "Consent given by", "consent method|kind of consent",
          list_name="consent"),
    Field("basis_note", TEXT, "Why without consent", "basis note|best interest note"),
    Field("received_on", DAY, "Received on",
          "received on|date received|date seen|seen on|came on|first visit"),
    Field("appointment_on", DAY, "Appointment on", "appointment on|appointment|next appointment"),
    Field("outcome", ONE, "Outcome", "outcome|result|status|what came of it",
          list_name="outcome"),
    Field("closed_on", DAY, "Closed on",
          "closed on|date closed|outcome date|date of outcome|completed on"),
    scheme(),
    note(),
    Field("award_reason", TEXT, "Reason against a rule", "override reason|exception"),
)  # fmt: skip
_OUTCOME_ALSO = {
    Outcome.HELPED: "done|completed|served|service received|success|resolved",
    Outcome.PARTLY: "partial|partially|in part",
    Outcome.REFUSED: "rejected|declined|not accepted|not eligible",
    Outcome.NOT_REACHED: "no show|did not come|not found|unreachable|lost",
    Outcome.WITHDRAWN: "withdrawn|cancelled by client|client refused",
}
_REASON_ALSO = {
    ReferralReason.HEALTH: "medical|clinic",
    ReferralReason.SCHOOL: "school|education|dropout",
    ReferralReason.VIOLENCE: "abuse|gbv|domestic violence",
    ReferralReason.SAFE_WORK: "osh|safety",
    ReferralReason.REGISTRATION: "formalisation|formalization|licence|business registration",
    ReferralReason.DEBT: "over-indebtedness|overindebtedness",
}
REFERRAL_FORM = record_form(
    "@referrals",
    "Referrals",
    _FIELDS,
    {
        "reason": choices(WORDS[ReferralReason], _REASON_ALSO),
        "channel": choices(WORDS[Channel], {Channel.SLIP: "paper|letter", Channel.PHONE: "call"}),
        "basis": choices(WORDS[Basis]),
        "outcome": choices(WORDS[Outcome], _OUTCOME_ALSO),
        "consent": choices(CLIENT_WORDS[ConsentMethod]),
    },
)
