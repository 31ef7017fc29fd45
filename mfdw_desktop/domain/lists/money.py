"""Lists of money: entries of emergency savings, and what a payment provider paid out."""

from __future__ import annotations

from mfdw_desktop.domain import payments, savings
from mfdw_desktop.domain.lists.fields import (
    CURRENCIES,
    DAY,
    DECIMAL,
    INTEGER,
    ONE,
    TEXT,
    choices,
    client,
    currency,
    note,
    scheme,
)
from mfdw_desktop.domain.payments import PaymentState
from mfdw_desktop.domain.record_forms import Field, record_form
from mfdw_desktop.domain.savings import DepositSource, EntryKind, Reason

_AMOUNT = "amount|value|sum|ចំនួនទឹកប្រាក់|số tiền|дүн|राशि|رقم|halaga"
_REFERENCE = "reference|reference no|receipt|receipt number|transaction id|transaction number"

_SAVINGS_FIELDS = (
    client(),
    scheme(),
    Field("kind", ONE, "Deposit or withdrawal", "kind|type|transaction type|entry|movement",
          required=True, list_name="entry"),
    Field("on", DAY, "Day", "day|date|transaction date|booked on|value date|entry date",
          required=True),
    Field("amount", DECIMAL, "Amount", _AMOUNT, required=True),
    currency(),
    Field("source", ONE, "Source", "source|source of deposit", list_name="source"),
    Field("reason", ONE, "Reason", "reason|reason of withdrawal|withdrawal reason|shock",
          list_name="withdrawal"),
    Field("reference", TEXT, "Reference", _REFERENCE),
    note(),
)  # fmt: skip
_ENTRIES: dict[EntryKind, str] = {each: savings.WORDS[each] for each in EntryKind}
_SOURCES: dict[DepositSource, str] = {each: savings.WORDS[each] for each in DepositSource}
_WITHDRAWN: dict[Reason, str] = {each: savings.WORDS[each] for each in savings.WITHDRAWN_FOR}
SAVINGS_FORM = record_form(
    "@savings",
    "Savings",
    _SAVINGS_FIELDS,
    {
        "entry": choices(
            _ENTRIES,
            {EntryKind.DEPOSIT: "d|in|credit|cr", EntryKind.WITHDRAWAL: "w|out|debit|dr"},
        ),
        "source": choices(_SOURCES),
        "withdrawal": choices(
            _WITHDRAWN,
            {Reason.EARNER_ILL: "illness of earner", Reason.CEREMONY: "wedding|funeral",
             Reason.OTHER: "other"},
        ),
        "currency": CURRENCIES,
    },
)  # fmt: skip

_PAYMENT_FIELDS = (
    client(also="beneficiary|beneficiary id|beneficiary number|recipient|recipient id"),
    scheme(),
    Field("number", INTEGER, "Payment", "payment|payment no|instalment|installment|tranche"),
    Field("due_on", DAY, "Due day", "due on|due date|due day|scheduled on"),
    Field("amount", DECIMAL, "Amount", f"{_AMOUNT}|amount paid|paid amount"),
    currency(),
    Field("state", ONE, "State", "state|status|result|payment status", list_name="payment_state"),
    Field("on", DAY, "Day", "paid on|date paid|payment date|transaction date|date|day",
          required=True),
    Field("reference", TEXT, "Reference", _REFERENCE),
    note(),
)  # fmt: skip
_STATES: dict[PaymentState, str] = {
    each: payments.WORDS[each] for each in PaymentState if each is not PaymentState.DUE
}
PAYMENT_FORM = record_form(
    "@payments",
    "Payments",
    _PAYMENT_FIELDS,
    {
        "payment_state": choices(
            _STATES,
            {
                PaymentState.PAID: "success|successful|completed|cashed|collected|done",
                PaymentState.RETURNED: "failed|came back|unclaimed|reversed|bounced",
            },
        ),
        "currency": CURRENCIES,
    },
)
