"""Enterprises: their workers, and the checklists of visits."""

from __future__ import annotations

ERRORS: dict[str, tuple[str, str]] = {
    "head-count-taken": (
        "the workers of {day} are written down already",
        "change that count",
    ),
    "checklists-missing": (
        "there is no checklist for visits yet",
        "write one under Settings, Checklists",
    ),
    "checklist-unknown": (
        "there is no checklist {checklist}",
        "see `mfdw enterprises checklists`",
    ),
    "checklist-code-taken": (
        "the code ‘{checklist}’ belongs to another checklist",
        "choose another code",
    ),
    "checklist-in-use": (
        "visits were made by this checklist: {count}",
        "make a new one beside it",
    ),
    "item-in-use": (
        "‘{item}’ was answered already",
        "leave it in the list, or change its words",
    ),
    "item-unknown": (
        "the checklist has nothing with the code {item}",
        "see `mfdw enterprises checklists`",
    ),
    "enterprise-unknown": (
        "the client has no enterprise, or several",
        "write it on her page first, or say which with --enterprise",
    ),
}
