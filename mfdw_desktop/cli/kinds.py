"""`mfdw schemes kinds|kind`: the kinds of incentive, and one of the institution's own."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.kinds import FieldKind, IncentiveKind, KindField

PARTS = frozenset({"kinds", "kind"})


def register(parts: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to their group."""
    parts.add_parser("kinds", help=translate("the kinds of incentive, with their own fields"))
    parser = parts.add_parser("kind", help=translate("add a kind of incentive"))
    parser.add_argument("name", metavar="NAME", help=translate("name"))
    for flag, said in (
        ("--text", translate("an own field for text")),
        ("--number", translate("an own field for a number")),
        ("--day", translate("an own field for a day")),
        ("--yes-no", translate("an own field for yes or no")),
    ):
        parser.add_argument(flag, metavar="LABEL", action="append", default=[], help=said)
    parser.add_argument(
        "--choice", metavar="LABEL=A|B", action="append", default=[],
        help=translate("an own field with choices"),
    )  # fmt: skip
    parser.add_argument(
        "--needed", metavar="LABEL", action="append", default=[],
        help=translate("this own field must be filled"),
    )  # fmt: skip
    parser.add_argument(
        "--conditions", action="store_true", help=translate("its awards have conditions")
    )
    parser.add_argument("--sessions", action="store_true", help=translate("it has sessions"))
    parser.add_argument("--no-money", action="store_true", help=translate("it has no amounts"))


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do a command of this part."""
    service = session.workspace().kinds
    if options.part == "kind":
        service.save_kind(
            IncentiveKind(
                "", options.name, is_seed=False, uses_sessions=options.sessions,
                uses_conditions=options.conditions, uses_money=not options.no_money,
                fields=tuple(_fields(options)),
            )
        )  # fmt: skip
    found = service.kinds()
    heads = [translate("code"), translate("name"), translate("schemes"), translate("fields")]
    cells = ((each.code, each.name, each.schemes, ", ".join(one.code for one in each.fields))
             for each in found)  # fmt: skip
    return Outcome({"kinds": [_facts(each) for each in found]}, table(heads, cells))


def _fields(options: argparse.Namespace) -> list[KindField]:
    needed = {each.casefold() for each in options.needed}
    found = [
        (label, kind, ())
        for kind, labels in (
            (FieldKind.TEXT, options.text),
            (FieldKind.NUMBER, options.number),
            (FieldKind.DAY, options.day),
            (FieldKind.YES_NO, options.yes_no),
        )
        for label in labels
    ]
    choices = [each.partition("=") for each in options.choice]
    found += [
        (label, FieldKind.CHOICE, tuple(one.strip() for one in said.split("|") if one.strip()))
        for label, _, said in choices
    ]
    return [
        KindField("", label.strip(), kind, offered, is_needed=label.strip().casefold() in needed)
        for label, kind, offered in found
    ]


def _facts(kind: IncentiveKind) -> dict[str, object]:
    return {
        "code": kind.code,
        "name": kind.name,
        "own": not kind.is_seed,
        "money": kind.uses_money,
        "conditions": kind.uses_conditions,
        "sessions": kind.uses_sessions,
        "schemes": kind.schemes,
        "fields": [
            {"code": each.code, "label": each.label, "kind": each.kind.value,
             "choices": list(each.choices), "needed": each.is_needed}
            for each in kind.fields
        ],
    }  # fmt: skip
