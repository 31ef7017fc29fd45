"""Papers, and the months they sum up."""

from __future__ import annotations

ERRORS: dict[str, tuple[str, str]] = {
    "paper-needs-referral": (
        "it is not said which referral the slip is for",
        "see `mfdw referrals list`",
    ),
    "month-in-future": (
        "{month} has not begun yet",
        "choose this month or an earlier one",
    ),
    "month-not-ended": (
        "{month} has not ended yet",
        "close it when its last day is over",
    ),
    "month-closed": (
        "{month} is closed already, by {who}",
        "print it, or reopen it with a reason",
    ),
    "month-not-closed": (
        "{month} is not closed",
        "look at the month in Reports",
    ),
    "month-not-allowed": (
        "closing and reopening a month is not for the role {role}",
        "ask the branch manager",
    ),
    "reopen-reason": (
        "{month} is not reopened without a reason",
        "say what has to be put right",
    ),
    "month-unreadable": (
        "‘{month}’ is not a month",
        "write it as 2026-03",
    ),
    "paper-needs-scheme": (
        "this paper is about one scheme",
        "choose the scheme",
    ),
    "paper-needs-centre": (
        "this paper is about one centre",
        "choose the centre",
    ),
    "paper-unknown": (
        "there is no paper size {paper}",
        "choose one of {papers}",
    ),
    "language-unknown": (
        "papers are not made in the language {language}",
        "choose one of {languages}",
    ),
}
