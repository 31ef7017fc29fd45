"""Schemes, kinds of incentive, conditions and approvals."""

from __future__ import annotations

ERRORS: dict[str, tuple[str, str]] = {
    "kind-unknown": (
        "there is no kind of incentive {kind}",
        "choose one of the list",
    ),
    "area-unknown": (
        "there is no area of decent work {area}",
        "choose one of the list",
    ),
    "scheme-unknown": (
        "there is no scheme {scheme}",
        "see `mfdw schemes list`",
    ),
    "review-not-needed": (
        "this check needs no review",
        "only a condition about a child that was not met is reviewed",
    ),
    "kind-in-use": (
        "schemes have this: {count}",
        "change the schemes first",
    ),
    "kind-of-programme": (
        "{kind} is one of the programme's own kinds",
        "give it another name instead",
    ),
    "approval-own": (
        "{actor} recorded this, and nobody approves her own",
        "let another person decide",
    ),
    "approval-role": (
        "a {role} does not approve",
        "let a manager decide",
    ),
    "approval-decided": (
        "{actor} has decided this already",
        "look at the list of what was decided",
    ),
    "approval-unknown": (
        "this does not wait for approval",
        "look at the list of what waits",
    ),
    "version-in-use": (
        "awards were recorded under this rule: {count}",
        "change the rule from a later day on instead",
    ),
    "version-only-one": (
        "a scheme has at least one rule",
        "change it, or say when the scheme ends",
    ),
    "scheme-code-taken": (
        "there is a scheme {scheme} already",
        "choose another code",
    ),
}
