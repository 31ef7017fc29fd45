"""What is typed wrongly anywhere: commands, days, amounts, names of views."""

from __future__ import annotations

ERRORS: dict[str, tuple[str, str]] = {
    "view-unknown": ("there is no view {view}", "look at the saved views over the list"),
    "amount-unreadable": (
        "‘{amount}’ is not an amount",
        "write it in figures, such as 12,500",
    ),
    "usage": ("{message}", "see {command} --help"),
    "invalid": (
        "something in the form is not right",
        "look at the fields marked",
    ),
    "day-unreadable": (
        "‘{day}’ is not a day",
        "write it as 2026-03-31",
    ),
}
