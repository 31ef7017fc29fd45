"""Curricula, modules and training sessions."""

from __future__ import annotations

ERRORS: dict[str, tuple[str, str]] = {
    "curriculum-code-taken": (
        "the code ‘{curriculum}’ belongs to another curriculum",
        "choose another code",
    ),
    "curriculum-in-use": (
        "schemes follow this curriculum: {count}",
        "let them follow another one first",
    ),
    "module-unknown": (
        "the curriculum has no module {number}",
        "see `mfdw training curricula`",
    ),
    "module-in-use": (
        "module {number} was taught already",
        "leave it in the list, or change its title",
    ),
    "certificate-nobody": (
        "nobody has completed the course of {scheme} there",
        "look at the completion list",
    ),
    "course-unknown": (
        "the scheme {scheme} follows no curriculum",
        "see `mfdw training curricula`",
    ),
    "session-unknown": (
        "there is no such session in this branch",
        "look at the list of sessions, or plan one",
    ),
}
