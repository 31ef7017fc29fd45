"""Lists that come in: clients, schemes, loans and awards."""

from __future__ import annotations

PROBLEMS: dict[str, str] = {
    "client-unknown": (
        "no client has the number ‘{value}’; correct it, enrol the client first, or let the import "
        "create new clients"
    ),
    "client-code-unknown": (
        "no client has the code ‘{value}’; correct it, or leave it empty for a new client"
    ),
    "client-id-of-another": (
        "the national number ‘{value}’ belongs to a client of another name; check both"
    ),
    "row-twice": ("‘{value}’ stands before in this file, with other values; keep one of the rows"),
    "status-kept": (
        "the file says ‘{value}’; the status stays as it is, as it needs a reason and a day"
    ),
    "branch-not-known": ("there is no branch ‘{value}’; the rows go to the branch of the import"),
    "centre-created": ("the centre ‘{value}’ was not known and is created"),
    "group-created": ("the group ‘{value}’ was not known and is created"),
    "group-without-centre": (
        "the group ‘{value}’ is not known, and without a centre it cannot be created"
    ),
    "officer-not-known": ("there is no officer ‘{value}’; the clients keep the centre's"),
    "kind-created": ("the kind of incentive ‘{value}’ was not known and is created"),
    "area-created": ("the area ‘{value}’ was not known and is created"),
    "innovation-not-known": ("there is no innovation ‘{value}’; the scheme stands without one"),
    "scheme-unknown": ("there is no scheme ‘{value}’; correct it, or import the scheme first"),
    "loan-not-known": (
        "there is no loan ‘{value}’; add it to its client, or give the columns client, amount "
        "paid out and day paid out"
    ),
    "loan-currency-differs": "the loan is in another currency than {value}",
    "instalment-twice": (
        "the same loan has two instalments due on {value} in this file, and they differ"
    ),
    "instalment-day-taken": "another instalment of this loan is due on {value} already",
    "award-twice": (
        "the same client had the same scheme on the same day before in this file, with "
        "another amount; give each its reference"
    ),
    "member-not-linked": (
        "the award is stored without the person ‘{value}’; choose her on the award"
    ),
    "loan-not-linked": ("the award is stored without the loan ‘{value}’; choose it on the award"),
    "register-read": (
        "read as a register: {marks} marks of {sessions} sessions, a column each; every mark is "
        "stored as the attendance of its client"
    ),
    "register-cross-absent": (
        "the other marks show that a cross means absent; if it does not, write P and A instead"
    ),
    "register-cross-present": ("a cross is read as present; if it means absent, write A instead"),
    "mark-not-read": "the mark of session ‘{header}’ cannot be read; write P, A, L or E",
    "session-not-known": (
        "there is no session ‘{value}’; add it first, or write its day into the heading"
    ),
    "session-moved": ("this session was moved to {day} since, and stays there; the marks go to it"),
}
