"""A school's list with the results of condition checks, and a provider's list of visits."""

from __future__ import annotations

from mfdw_desktop.domain.conditions import CheckState, Evidence
from mfdw_desktop.domain.health_care import SERVICE_WORDS, Service
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
from mfdw_desktop.domain.part_words import WORDS
from mfdw_desktop.domain.record_forms import Field, record_form

_PERSON = "person|child|child name|name of the child|pupil|student|family member"

_CHECK_FIELDS = (
    client(also="parent|parent number|guardian"),
    Field("member", TEXT, "Person of the household", _PERSON),
    scheme(),
    Field("condition", TEXT, "Condition", "condition|requirement"),
    Field("due_on", DAY, "Due day", "due on|due date|due day|period|month|term end"),
    Field("state", ONE, "Result", "result|state|status|outcome|met", required=True,
          list_name="check"),
    Field("checked_on", DAY, "Checked on", "checked on|check date|date checked|date|day"),
    Field("evidence", ONE, "Evidence", "evidence|proof|document", list_name="evidence"),
    note(),
    Field("consequence", TEXT, "Consequence", "consequence|what follows"),
)  # fmt: skip
_STATES: dict[CheckState, str] = {
    each: WORDS[CheckState][each] for each in CheckState if each is not CheckState.DUE
}
CHECK_FORM = record_form(
    "@checks",
    "Condition checks",
    _CHECK_FIELDS,
    {
        "check": choices(
            _STATES,
            {
                CheckState.MET: "yes|y|attended|attends|ok|fulfilled|passed",
                CheckState.NOT_MET: "no|n|absent|failed|dropped out",
            },
        ),
        "evidence": choices(WORDS[Evidence]),
    },
)

_VISIT_FIELDS = (
    client(also="patient number|patient id"),
    Field("member", TEXT, "Person of the household", f"{_PERSON}|patient|patient name"),
    scheme(),
    Field("service", ONE, "Service", "service|kind of visit|type of visit|treatment given",
          list_name="service"),
    Field("provider", TEXT, "Provider", "provider|clinic|hospital|health centre|facility"),
    Field("voucher", TEXT, "Voucher", "voucher|voucher number|voucher no|coupon"),
    Field("issued_on", DAY, "Given out on", "issued on|issue date|date issued|voucher date"),
    Field("expires_on", DAY, "Good until", "expires on|expiry|expiry date|valid until"),
    Field("visited_on", DAY, "Visited on",
          "visited on|visit date|date of visit|date of service|service date|redeemed on"),
    Field("cost", DECIMAL, "Cost", "cost|amount|total cost|charge|bill|price"),
    Field("client_share", DECIMAL, "Client's share", "client share|paid by client|co-payment"),
    currency(),
    Field("follow_up_on", DAY, "Follow-up on", "follow up on|next visit|follow-up date"),
    Field("follow_up", TEXT, "What follows", "follow up|follow-up|referred to"),
    note(),
    Field("reason", TEXT, "Reason against a rule", "reason|override reason|exception"),
)  # fmt: skip
_SERVICE_ALSO = {
    Service.CHECK_UP: "checkup|consultation|examination",
    Service.MATERNITY: "antenatal|anc|delivery|maternal",
    Service.VACCINATION: "immunisation|immunization|vaccine",
    Service.DENTAL: "dental|dentist",
    Service.EYES: "eye|optical",
}
VISIT_FORM = record_form(
    "@visits",
    "Health visits",
    _VISIT_FIELDS,
    {"service": choices(SERVICE_WORDS, _SERVICE_ALSO), "currency": CURRENCIES},
)
