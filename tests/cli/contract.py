"""The promise to scripts: commands and their options. Add to it, never take away."""

from __future__ import annotations

EVERYWHERE = ("--db", "--lang", "--json", "--quiet", "--debug")

PAPER = ("--out", "--paper", "--paper-lang")

COMMANDS: dict[str, tuple[str, ...]] = {
    "init": ("--institution", "--branch", "--country", "--currency"),
    "demo": ("--clients", "--seed"),
    "clients import": ("FILE", "--branch", "--recipe", "--dry-run", "--errors"),
    "clients list": ("--find", "--status", "--limit"),
    "clients show": ("CODE",),
    "clients export": ("OUT",),
    "clients template": ("OUT",),
    "schemes list": (),
    "schemes import": ("FILE",),
    "schemes template": ("OUT",),
    "awards import": ("FILE", "--branch", "--dry-run", "--errors"),
    "awards template": ("OUT",),
    "awards list": ("--client", "--month"),
    "survey inspect": ("FILE",),
    "survey define": ("FORM", "--from-data", "--code"),
    "survey list": (),
    "survey show": ("CODE",),
    "survey template": ("CODE", "OUT", "--lang", "--in-one"),
    "survey import": (
        "FILE",
        "--survey",
        "--round",
        "--branch",
        "--sheet",
        "--header-row",
        "--client-column",
        "--recipe",
        "--new-clients",
        "--on-error",
        "--dry-run",
        "--errors",
        "--rows",
        "--fields",
        "--field",
        "--blank-clears",
    ),
    "survey queue": ("INTERVIEW", "--survey", "--decide", "--client", "--candidate", "--limit"),
    "survey round": ("CODE", "NAME", "--opens", "--closes", "--target"),
    "survey batches": ("BATCH", "--file", "--recipe"),
    "survey undo": ("BATCH",),
    "survey export": (
        "CODE",
        "OUT",
        "--round",
        "--pseudonymous",
        "--format",
        "--layout",
        "--labels",
        "--delimiter",
    ),
    "survey codebook": ("CODE", "OUT"),
    "survey health": ("CODE", "--round", "--out", "--all"),
    "survey entries": ("CODE", "--round"),
    "survey compare": ("CODE", "--round"),
    "report receipt": ("BATCH", *PAPER),
    "report monthly": ("--branch", "--month", "--as-of", *PAPER),
    "report listing": PAPER,
    "report blank": ("CODE", *PAPER),
    "report client": ("CODE", *PAPER),
    "report register": ("--branch", "--month", *PAPER),
    "report due": ("--branch", "--until", *PAPER),
    "report attendance": ("--branch", "--scheme", "--centre", "--on", *PAPER),
    "report collection": ("--branch", "--scheme", "--centre", "--month", *PAPER),
    "report leaflet": ("--branch", "--scheme", *PAPER),
    "report close": ("--branch", "--month"),
    "report reopen": ("--branch", "--month", "--reason"),
    "backup": ("OUT",),
    "restore": ("FILE",),
    "check": (),
    "migrate": (),
}
"""Command to its arguments (in capitals) and options."""

NOT_YET: frozenset[str] = frozenset()
"""Promised commands that come with a later issue; none of them may be in the help."""
