"""What a person can do about a problem of a row, in the sheet."""

from __future__ import annotations

MENDS: dict[str, str] = {
    "not-a-number": "write digits only, as 45 or 12.5",
    "not-a-number-near": "write digits only, as 45 or 12.5",
    "not-whole": "write a whole number, as 45",
    "not-a-day": "write the day as 2026-03-15",
    "day-order-mixed": "write the day as 2026-03-15, or say what comes first in the column",
    "day-in-future": "correct the year, the month or the day",
    "not-in-list": "choose with Alt+Down, or say what the text means in all rows",
    "out-of-range": "correct the number, or accept it with a reason",
    "number-rounded": "write the number again, whole, from the paper",
    "letters-lost": "write the text again from the paper, or save the file again",
    "client-rounded": "write the number again, whole, from the paper",
    "cell-error": "write what the cell should say",
    "client-unknown": "write the client's code as it stands on the card",
    "client-code-check": "compare the code with the card",
    "row-without-client": "write the client's code, or leave the row out",
    "field-missing": "fill the cell, or leave the row out",
    "row-twice": "leave one of the rows out",
    "fix-not-standing": "look at the cell and decide again",
}
"""Rule of a row's problem to what a person can do about it in the sheet."""
