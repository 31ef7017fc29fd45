"""The organisation: its country, currency, paper and branches."""

from __future__ import annotations

PROBLEMS: dict[str, str] = {
    "country-shape": "a country has two letters, as in KH",
    "currency-unknown": "‘{currency}’ is no currency; it has three letters, as in KHR",
    "paper-size-unknown": "the paper is a4 or letter",
    "branch-missing": "a branch is needed, as in KH03=Kampot",
    "branch-code-shape": (
        "‘{code}’ is no branch code; it begins with a letter and has 2 to 8 letters and digits, "
        "as in KH03"
    ),
    "branch-code-twice": "the branch code {code} stands twice",
}
