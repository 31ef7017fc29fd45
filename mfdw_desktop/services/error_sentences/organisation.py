"""The institution: its branches, centres, groups, staff and innovations."""

from __future__ import annotations

ERRORS: dict[str, tuple[str, str]] = {
    "institution-missing": (
        "no institution was entered yet",
        "begin with mfdw init, or set it up in the window",
    ),
    "centre-unknown": ("there is no centre {centre}", "look at the list of centres"),
    "centre-in-several": (
        "several centres are called {centre}",
        "name the centre's code, or its branch with --branch",
    ),
    "group-unknown": ("there is no group {group} in this centre", "look at the list of groups"),
    "centre-in-use": ("the centre still has clients: {count}", "move them to another centre first"),
    "group-in-use": ("the group still has clients: {count}", "move them to another group first"),
    "branch-in-use": ("the branch still has clients, centres or staff: {count}", "move them first"),
    "staff-in-use": (
        "this person still looks after centres: {count}",
        "give them to someone else first",
    ),
    "branch-unknown": (
        "there is no branch {branch}",
        "see the branches in Settings, or leave --branch out",
    ),
    "innovation-missing": (
        "there is no innovation to be assigned to",
        "make one first",
    ),
    "staff-unknown": (
        "nobody of the staff has the code {staff}",
        "look at the staff under Settings",
    ),
    "innovation-unknown": (
        "there is no innovation {innovation}",
        "choose one that is there",
    ),
    "branch-argument": ("‘{value}’ names no branch", "write --branch CODE=NAME"),
    "branch-not-named": (
        "the database has several branches: {branches}",
        "say which one with --branch CODE",
    ),
    "branch-none": (
        "the database has no branch yet",
        "add one in the settings",
    ),
    "branch-needed": (
        "which branch? There are: {branches}",
        "name one with --branch CODE",
    ),
    "list-code-unknown": (
        "the list {list} has no entry ‘{entry}’",
        "see `mfdw lists show`",
    ),
    "age-shape": (
        "‘{age}’ sets no age",
        "write it as general=15; the names are {known}",
    ),
}
