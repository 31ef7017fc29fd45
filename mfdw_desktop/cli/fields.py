"""`mfdw fields`: the fields that the institution defines itself."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.own_fields import OwnField, OwnFieldDraft, OwnKind, OwnSubject


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the group and its commands."""
    group = commands.add_parser("fields", help=translate("the institution's own fields"))
    parts = group.add_subparsers(dest="part", metavar="COMMAND", required=True)
    _of(parts.add_parser("list", help=translate("list the own fields")))
    add = parts.add_parser("add", help=translate("add an own field"))
    add.add_argument("label", metavar="LABEL", help=translate("what the field is called"))
    add.add_argument(
        "--kind",
        choices=[each.value for each in OwnKind],
        default=OwnKind.TEXT.value,
        help=translate("what it holds"),
    )
    _of(add)
    add.add_argument("--native", metavar="LABEL", default="", help=translate("label, own script"))
    add.add_argument(
        "--choice",
        metavar="TEXT",
        action="append",
        default=[],
        help=translate("a choice of a list; once for each"),
    )
    add.add_argument("--hint", metavar="TEXT", default="", help=translate("help under the field"))
    for name, words in (
        ("--required", translate("it must be filled in")),
        ("--not-in-list", translate("no column of the list")),
        ("--in-search", translate("search finds by it")),
        ("--on-paper", translate("it stands on the client's paper")),
        ("--sensitive", translate("only for those who may see sensitive answers")),
    ):
        add.add_argument(name, action="store_true", help=words)
    retire = parts.add_parser("retire", help=translate("ask for a field no more"))
    retire.add_argument("code", metavar="CODE", help=translate("code of the field"))
    _of(retire)
    retire.add_argument("--again", action="store_true", help=translate("ask for it again"))


def _of(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--of",
        choices=[each.value for each in OwnSubject],
        default=OwnSubject.CLIENT.value,
        help=translate("kind of record; client without"),
    )


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do the command of the group."""
    fields, of = session.workspace().own_fields, OwnSubject(options.of)
    if options.part == "add":
        fields.save(
            OwnFieldDraft(
                label=options.label,
                kind=OwnKind(options.kind),
                subject=of,
                native_label=options.native,
                choices="\n".join(options.choice),
                required=options.required,
                help=options.hint,
                in_list=not options.not_in_list,
                in_search=options.in_search,
                on_paper=options.on_paper,
                sensitive=options.sensitive,
            ),
            progress=session.progress(),
        )
    elif options.part == "retire":
        found = fields.find(options.code, of)
        if options.again:
            fields.take_up(found.id)
        else:
            fields.retire(found.id)
    rows = fields.fields(of)
    heads = [translate("code"), translate("label"), translate("holds"), translate("retired"),
             translate("records")]  # fmt: skip
    cells = ((r.code, r.label, r.kind.value, r.retired_on, r.used) for r in rows)
    return Outcome({"fields": [_facts(each) for each in rows]}, table(heads, cells))


def _facts(own: OwnField) -> dict[str, object]:
    return {
        "code": own.code,
        "of": own.subject.value,
        "label": own.label,
        "native_label": own.native_label,
        "kind": own.kind.value,
        "choices": [{"code": each.code, "label": each.label} for each in own.choices],
        "required": own.required,
        "in_list": own.in_list,
        "in_search": own.in_search,
        "on_paper": own.on_paper,
        "sensitive": own.sensitive,
        "retired_on": own.retired_on,
        "records": own.used,
    }
