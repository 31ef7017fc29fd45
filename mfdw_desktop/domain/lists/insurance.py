"""Lists of an insurer: the members who are insured, and the claims that were settled."""

from __future__ import annotations

from mfdw_desktop.domain.claim_words import DECISION_WORDS, EVENT_WORDS
from mfdw_desktop.domain.claims import ClaimEvent, Decision
from mfdw_desktop.domain.lists.fields import (
    CURRENCIES,
    DAY,
    DECIMAL,
    ONE,
    TEXT,
    choices,
    client,
    currency,
    note,
    scheme,
)
from mfdw_desktop.domain.record_forms import Field, record_form

_POLICY = "policy number|policy no|policy|policy id|certificate|certificate no|certificate number"
_PERSON = "insured|insured person|insured name|name of insured|name of the insured|insured member"

_POLICY_FIELDS = (
    Field("number", TEXT, "Policy", _POLICY),
    client(also="holder|policy holder|policyholder|holder number|policyholder number"),
    scheme("product|insurance product|scheme of insurance"),
    Field("person", TEXT, "Insured person",
          f"{_PERSON}|beneficiary name|dependant|dependent|name of member"),
    Field("insurer", TEXT, "Insurer", "insurer|insurance company|company"),
    Field("plan", TEXT, "Plan", "plan|plan name|package|cover type"),
    Field("starts_on", DAY, "First day of cover",
          "starts on|start date|cover from|cover start|coverage start|effective date|"
          "inception date|policy start|date of commencement"),
    Field("ends_on", DAY, "Last day of cover",
          "ends on|end date|cover to|cover until|cover end|coverage end|expiry date|expiry|"
          "policy end|valid until"),
    Field("premium", DECIMAL, "Premium of the policy",
          "premium|policy premium|total premium|family premium"),
    Field("person_premium", DECIMAL, "Premium of the person",
          "person premium|member premium|premium per person|individual premium"),
    Field("client_share", DECIMAL, "Client's share",
          "client share|client's share of the premium|paid by client|client contribution"),
    Field("person_share", DECIMAL, "Client's share for the person",
          "person share|client share per person"),
    currency(),
    Field("paid_on", DAY, "Premium paid on", "paid on|premium paid|premium date|date paid"),
    Field("from_on", DAY, "Person covered from", "from on|joined cover|person start|added on"),
    Field("until_on", DAY, "Person covered until", "until on|left cover|person end|removed on"),
    Field("cancelled_on", DAY, "Cancelled on", "cancelled on|cancellation date|date cancelled"),
    Field("cancel_reason", TEXT, "Why it was cancelled", "cancel reason|cancellation reason"),
    note(),
    Field("reason", TEXT, "Reason against a rule", "reason|override reason|exception"),
)  # fmt: skip
POLICY_FORM = record_form("@policies", "Insured persons", _POLICY_FIELDS, {"currency": CURRENCIES})

_CLAIM_FIELDS = (
    Field("policy", TEXT, "Policy", _POLICY),
    client(required=False, also="holder|policy holder|policyholder|policyholder number"),
    Field("person", TEXT, "Insured person", f"{_PERSON}|patient|patient name|deceased"),
    Field("event", ONE, "What happened",
          "event|claim type|type of claim|cause|benefit|nature of claim", list_name="event"),
    Field("happened_on", DAY, "Happened on",
          "happened on|event date|date of event|date of loss|loss date|incident date|"
          "date of incident|admission date"),
    Field("filed_on", DAY, "Filed on",
          "filed on|date filed|claim date|date of claim|received on|date received|"
          "notification date"),
    Field("claimed", DECIMAL, "Amount claimed",
          "claimed|claimed amount|claim amount|amount of claim"),
    Field("wanted", TEXT, "Documents wanted",
          "wanted|documents outstanding|pending documents|missing documents"),
    Field("complete_on", DAY, "Documents complete on", "complete on|documents complete"),
    Field("submitted_on", DAY, "Sent to the insurer on", "submitted on|date submitted|sent on"),
    Field("decision", ONE, "Decision", "decision|claim status|status|result|settlement status",
          list_name="decision"),
    Field("decided_on", DAY, "Decided on",
          "decided on|decision date|date of decision|settlement date|date settled|approval date"),
    Field("reason", TEXT, "Reason",
          "reason|reason rejected|rejection reason|reason of rejection|remarks of the insurer"),
    Field("approved", DECIMAL, "Amount approved",
          "approved|approved amount|settled amount|amount settled|amount paid|benefit paid"),
    currency(),
    Field("paid_on", DAY, "Paid on", "paid on|date paid|payment date|paid date"),
    Field("paid_to", TEXT, "Paid to", "paid to|payee|beneficiary"),
    note(),
)  # fmt: skip
_EVENT_ALSO = {
    ClaimEvent.ILLNESS: "sickness|outpatient|medical",
    ClaimEvent.HOSPITAL: "hospitalisation|hospitalization|inpatient|admission",
    ClaimEvent.BIRTH: "maternity|delivery|childbirth",
    ClaimEvent.DEATH: "died|life|funeral",
    ClaimEvent.DAMAGE: "property|crop|livestock|fire",
}
_DECISION_ALSO = {
    Decision.APPROVED: "accepted|paid|settled|approved in full",
    Decision.PARTLY: "partial|partially approved|part|partly paid",
    Decision.REJECTED: "declined|refused|denied|repudiated",
}
CLAIM_FORM = record_form(
    "@claims",
    "Claims",
    _CLAIM_FIELDS,
    {
        "event": choices(EVENT_WORDS, _EVENT_ALSO),
        "decision": choices(DECISION_WORDS, _DECISION_ALSO),
        "currency": CURRENCIES,
    },
)
