"""Clients, their households, documents and own fields, and clients written down twice."""

from __future__ import annotations

ERRORS: dict[str, tuple[str, str]] = {
    "member-line-unknown": (
        "there is no such person in the household",
        "look at the household again",
    ),
    "member-is-client": ("this person is a client already", "open her page instead"),
    "member-joined-later": (
        "a person joined the household on {on}, after this day",
        "choose a later day",
    ),
    "household-same": ("they live in one household already", "nothing needs to be changed"),
    "household-missing": (
        "nobody of her household is written down",
        "add a person of the household first",
    ),
    "document-empty": ("{path} is empty", "choose the file again"),
    "document-large": (
        "{path} is larger than {most} MB",
        "scan it with fewer dots an inch, or take the photo smaller",
    ),
    "document-kind": (
        "{path} is no photo and no PDF",
        "photos are kept as JPEG or PNG, papers also as PDF",
    ),
    "document-damaged": (
        "{path} is cut off or damaged",
        "open it to see whether it is whole, then save it again",
    ),
    "document-pixels": (
        "{path} has more than {most} million dots",
        "save it smaller; a page needs 9 million",
    ),
    "document-without-consent": (
        "the client took back the consent that her data are kept",
        "note a new consent first",
    ),
    "document-purged": (
        "{path} was removed for good",
        "look for it in a copy of the file that was made before",
    ),
    "document-restricted": (
        "this document is restricted",
        "ask somebody who may see research data",
    ),
    "evidence-unknown": (
        "this client has no record {record} that a document can be evidence of",
        "see `mfdw clients documents CODE --records`",
    ),
    "document-unknown": ("there is no such document", "look at the client's documents"),
    "document-missing": (
        "what {path} showed is not in the file",
        "restore it from a backup; mfdw check tells what else is wrong",
    ),
    "own-field-unknown": ("there is no own field {field}", "look at mfdw fields list"),
    "own-field-not-chosen": (
        "the field {field} has no list of values to look for",
        "ask for + (filled in) or - (empty), or use --find",
    ),
    "own-choice-unknown": ("{value} is no choice of {field}", "the choices are {known}"),
    "own-field-in-use": (
        "records hold a value of {field}: {count}",
        "retire the field: it is asked no more, and what is stored stays",
    ),
    "client-unknown": (
        "there is no client {client}",
        "find the code with `mfdw clients list --find`",
    ),
    "client-code-mistyped": (
        "{client} is mistyped: the check character does not fit",
        "compare it with the card",
    ),
    "client-has-records": (
        "something hangs on this client: {kind}",
        "change the status to left instead",
    ),
    "loan-number-taken": (
        "there is a loan {number} already",
        "check the number in the core-banking system",
    ),
    "member-unknown": (
        "nobody of the household is called {member}",
        "see `mfdw clients show`",
    ),
    "merge-field-unknown": (
        "there is no field {fields}",
        "choose of {known}",
    ),
    "merge-same": (
        "a client cannot be merged with herself",
        "choose two different clients",
    ),
    "merge-unknown": (
        "no standing merge has the code or number {client}",
        "look at the list of merges in Clients, Duplicates",
    ),
    "client-gone": ("this client is no longer there", "look for the client again"),
}
