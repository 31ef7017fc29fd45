"""Rows that come in: who they belong to, and what waits for a decision."""

from __future__ import annotations

PROBLEMS: dict[str, str] = {
    "client-code-check": (
        "‘{value}’ looks like one of our client codes, but its last character does not "
        "fit; a digit may be wrong"
    ),
    "client-id-placeholder": (
        "‘{value}’ is no real number and names no client; fill in the client's own"
    ),
    "client-id-shared": (
        "‘{value}’ stands with more than three different persons and names none of them; "
        "fill in the client's own"
    ),
    "rows-without-identity": (
        "no column names the response or the client; the rows are known by what they say, so a "
        "changed row will count as another interview"
    ),
    "queued-second-interview": (
        "the client was interviewed in this round already, with other answers; decide "
        "which one counts"
    ),
    "queued-same-key-twice": (
        "the same response stands in the file before, with other answers; decide which one counts"
    ),
    "queued-keys-disagree": (
        "this response belongs to another client by its key; decide where it belongs"
    ),
    "queued-values-differ": (
        "the row says otherwise than what is stored; decide which of the two counts"
    ),
    "queued-changed-since": (
        "this response was changed here after the export; decide which of the two counts"
    ),
    "row-of-other-round": (
        "this row is an interview of another round; choose that round, or export one round only"
    ),
    "value-differs": ("stored is ‘{ours}’, the file says ‘{theirs}’; ours stays until you decide"),
    "row-not-new": ("left out: it is there already, and only new ones were asked for"),
    "row-not-known": ("left out: it is not there yet, and only known ones were asked for"),
    "row-left-out-before": (
        "kept out by hand in the import of {on}; the plan can bring such rows after all"
    ),
    "queued-client-unknown": (
        "nobody has the number ‘{value}’, but the row says more of the person; choose who it is"
    ),
    "queued-client-blank": (
        "the row names no client, but says more of the person; choose who it is"
    ),
    "queued-client-shared": (
        "‘{value}’ stands with more than three different persons and names none of them; "
        "choose who it is"
    ),
    "cross-sex-changed": ("is it the same person? Known as {before}, now {now}"),
    "cross-age-not-grown": ("is the age right? Known as {before}, now {now}"),
    "cross-birth-changed": ("is the birth day right? Known as {before}, now {now}"),
    "cross-household-jump": (
        "did the household change so much? It had {before} members, now {now}"
    ),
    "cross-name-differs": ("is it the same person? Known as {before}, now {now}"),
    "round-unreadable": ("‘{value}’ names no round: baseline, followup1 … or final"),
    "round-other": ("this row is of another round (‘{value}’) and is left out"),
    "day-outside-round": (
        "{value} is outside of the planned days of the round: {opens} to {closes}"
    ),
    "round-name": ("a round is diagnostic, baseline, followup1 … or final"),
    "interview-waits": ("this interview still waits for a decision"),
}
