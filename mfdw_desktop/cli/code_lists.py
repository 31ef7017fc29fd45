"""`mfdw lists`: the entries of built-in lists, in the institution's own words and order."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import Any

from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain import client_words, part_words
from mfdw_desktop.domain.code_lists import LISTS, ListLabel, in_order


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the group."""
    group = commands.add_parser("lists", help=translate("your own words for built-in lists"))
    parts = group.add_subparsers(dest="part", required=True, metavar=translate("COMMAND"))
    listed = parts.add_parser("show", help=translate("list the entries in their order"))
    listed.add_argument("list", metavar="LIST", nargs="?", choices=list(LISTS),
                        help=", ".join(LISTS))  # fmt: skip
    change = parts.add_parser("set", help=translate("change an entry"))
    change.add_argument("list", metavar="LIST", choices=list(LISTS), help=", ".join(LISTS))
    change.add_argument("code", metavar="CODE", help=translate("code of the entry"))
    change.add_argument("--label", metavar="TEXT", help=translate("your word"))
    change.add_argument("--native", metavar="TEXT", help=translate("in the own script"))
    change.add_argument("--place", metavar="N", type=int, help=translate("place in the list"))
    offered = change.add_mutually_exclusive_group()
    offered.add_argument("--retire", action="store_true", help=translate("offer it no more"))
    offered.add_argument("--again", action="store_true", help=translate("offer it again"))


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do the command of the group."""
    organisation = session.workspace().organisation
    if options.part == "set":
        _set(organisation, options)
    labels = organisation.list_labels()
    known = {(each.list_name, each.code): each for each in labels}
    facts = []
    for name in LISTS if options.list is None else (options.list,):
        for place, each in enumerate(in_order(name, labels), 1):
            held = known.get((name, each.value), ListLabel(name, each.value))
            words = client_words.WORDS.get(type(each)) or part_words.WORDS[type(each)]
            facts.append(
                {"list": name, "place": place, "code": each.value, "word": words[each],
                 "label": held.label or None, "native_label": held.native_label or None,
                 "retired": held.is_retired}
            )  # fmt: skip
    heads = [translate("list"), translate("place"), translate("code"), translate("label"),
             translate("in the own script"), translate("retired")]  # fmt: skip
    names = ("list", "place", "code", "label", "native_label")
    cells = (
        (*(each[name] or "" for name in names), translate("yes") if each["retired"] else "")
        for each in facts
    )
    return Outcome({"entries": facts}, table(heads, cells))


def _set(organisation: Any, options: argparse.Namespace) -> None:
    if options.code not in {each.value for each in LISTS[options.list]}:
        raise RefusedError("list-code-unknown", entry=options.code, list=options.list)
    found = (each for each in organisation.list_labels()
             if (each.list_name, each.code) == (options.list, options.code))  # fmt: skip
    held = next(found, ListLabel(options.list, options.code))
    wanted = replace(
        held,
        label=held.label if options.label is None else options.label.strip(),
        native_label=held.native_label if options.native is None else options.native.strip(),
        is_retired=options.retire or (held.is_retired and not options.again),
    )
    if wanted != held:
        organisation.save_list_label(wanted)
    if options.place is not None:
        organisation.move_list_label(options.list, options.code, options.place)
