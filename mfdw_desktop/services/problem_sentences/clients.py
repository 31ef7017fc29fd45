"""Clients: their dates, states, numbers, consents and codes."""

from __future__ import annotations

PROBLEMS: dict[str, str] = {
    "joined-before-birth": "the client joined before the birth day",
    "before-joining": "this is before the client joined",
    "before-last-move": "the client moved once more on {on}; choose that day or a later one",
    "end-before-start": "the end is before the beginning",
    "status-change-impossible": "a client who is ‘{current}’ cannot become ‘{wanted}’",
    "reason-does-not-fit": "this reason does not fit the change",
    "id-empty": "the number is empty",
    "id-placeholder": "‘{value}’ is no real number; leave the field empty",
    "id-taken": "this number ({type}) belongs to {code} already",
    "id-type-twice": "two numbers of the same type: {type}",
    "consent-in-future": "consent cannot be given in the future",
    "consent-without-witness": "consent by word needs a witness",
    "consent-withdrawn-before": "consent was withdrawn before it was given",
    "consent-service-missing": "without consent for the service, the data may not be kept",
    "code-missing": "a code is needed",
    "code-shape": "this is not a client code; it looks like KH03-00421-3",
    "code-check": "the last character does not fit the code; a digit may be wrong",
}
