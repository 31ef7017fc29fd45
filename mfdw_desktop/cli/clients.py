"""`mfdw clients`: enrol from a list, search, show one whole, write the list out."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import Any

from mfdw_desktop.cli import (
    client_documents,
    client_moves,
    duplicates,
    import_options,
    importing,
    outputs,
)
from mfdw_desktop.cli.arguments import positive
from mfdw_desktop.cli.awards import award_facts
from mfdw_desktop.cli.output import facts, table
from mfdw_desktop.cli.schemes import amount_facts
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.clients import ClientFilter, ClientRow, ClientStatus
from mfdw_desktop.domain.own_fields import CHOSEN, FILLED, NOT_FILLED, OwnSubject, canonical, words
from mfdw_desktop.domain.records import CLIENT_FORM
from mfdw_desktop.services.messages import cross_words


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the group and its commands."""
    group = commands.add_parser("clients", help=translate("the clients of the branch"))
    parts = group.add_subparsers(dest="part", metavar="COMMAND", required=True)
    columns = ", ".join(each.label() for each in CLIENT_FORM.questions)
    parser = parts.add_parser(
        "import",
        help=translate("enrol or update clients from a spreadsheet"),
        description=translate("Columns that are understood: {columns}.", columns=columns),
    )
    import_options.add_options(parser)
    parser.add_argument(
        "--client-column",
        metavar="COL",
        default="",
        help=translate("column with the number that clients are known by"),
    )
    importing.add_template(parts)
    listed = parts.add_parser("list", help=translate("search"))
    listed.add_argument(
        "--find", metavar="TEXT", default="", help=translate("part of a name, code or number")
    )
    listed.add_argument(
        "--status",
        choices=[each.value for each in ClientStatus],
        help=translate("of this status only"),
    )
    listed.add_argument(
        "--field",
        metavar="CODE=VALUE",
        action="append",
        default=[],
        help=translate("with this value of an own field; + for any, - for none"),
    )
    listed.add_argument("--view", metavar="NAME", help=translate("of a saved view"))
    listed.add_argument(
        "--limit", metavar="N", type=positive, default=100, help=translate("at most so many")
    )
    show = parts.add_parser("show", help=translate("show one client whole"))
    show.add_argument("code", metavar="CODE", help=translate("code of the client"))
    export = parts.add_parser("export", help=translate("write the list to a file"))
    export.add_argument(
        "--view", metavar="NAME", help=translate("rows and columns of a saved view")
    )
    outputs.add_file(export, "out", metavar="OUT", help=translate(".xlsx or .csv to write"))
    client_documents.register(parts)
    households = parts.add_parser("households", help=translate("households and their persons"))
    households.add_argument(
        "--limit", metavar="N", type=positive, default=100, help=translate("at most so many")
    )
    duplicates.register(parts)
    client_moves.register(parts)


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do the command of the group."""
    if options.part == "template":
        return importing.run_template(session, options, "clients")
    work = {
        "import": _import,
        "list": _list,
        "show": _show,
        "households": _households,
        "attach": client_documents.run_attach,
        "documents": client_documents.run_documents,
        "purge": client_documents.run_purge,
        "export": _export,
        "duplicates": duplicates.run_duplicates,
        "merge": duplicates.run_merge,
        "unmerge": duplicates.run_unmerge,
        "move": client_moves.run,
    }
    return work[options.part](session, options)


def _import(session: Session, options: argparse.Namespace) -> Outcome:
    return importing.run_list_import(session, options, "clients")


def _list(session: Session, options: argparse.Namespace) -> Outcome:
    wanted = session.workspace().views.find(options.view).filter() if options.view else None
    wanted = wanted or ClientFilter()
    statuses = frozenset({ClientStatus(options.status)}) if options.status else wanted.statuses
    own = wanted.own | _own(session, options.field)
    wanted = replace(wanted, text=options.find or wanted.text, statuses=statuses, own=own)
    total, rows = session.workspace().clients.page(wanted, limit=options.limit)
    heads = [translate("code"), translate("name"), translate("sex"), translate("born"),
             translate("centre"), translate("status"), translate("arm")]  # fmt: skip
    cells = ((r.code, r.title, r.sex.value, r.birth_on, r.centre, r.status.value,
              r.arm.value if r.arm else "") for r in rows)  # fmt: skip
    lines = table(heads, cells)
    if total > len(rows):
        lines.append(translate("{shown} of {total}", shown=len(rows), total=f"{total:,}"))
    return Outcome({"total": total, "clients": [client_facts(each) for each in rows]}, lines)


def _own(session: Session, asked: list[str]) -> frozenset[tuple[str, str]]:
    """Return the own fields and values that are asked for, a choice by code or label."""
    found = set()
    for each in asked:
        code, _, value = each.partition("=")
        own = session.workspace().own_fields.find(code)
        if own.kind not in CHOSEN and value not in (FILLED, NOT_FILLED):
            raise RefusedError("own-field-not-chosen", field=code)
        if value not in (FILLED, NOT_FILLED):
            try:
                stored = canonical(own, value)
            except ValueError:
                choices = [choice.code for choice in own.choices] or ["yes", "no"]
                raise RefusedError(
                    "own-choice-unknown", value=value, field=code, known=", ".join(choices)
                ) from None
            value = str(stored).lower() if isinstance(stored, bool) else value
            if own.choices:
                value = stored if isinstance(stored, str) else stored[0]
        found.add((code, value))
    return frozenset(found)


def client_facts(client: ClientRow) -> dict[str, object]:
    """Return a client as the contract writes one in a list."""
    return {
        "code": client.code,
        "name": client.title,
        "native_name": client.native_name,
        "sex": client.sex.value,
        "birth_date": client.birth_on,
        "birth_estimated": client.birth_estimated,
        "village": client.village,
        "centre": client.centre,
        "group": client.group,
        "officer": client.officer,
        "branch": client.branch,
        "status": client.status.value,
        "arm": client.arm.value if client.arm is not None else None,
        "phone": client.phone,
        "joined_on": client.joined_on,
        "external_id": client.external_id or None,
        "own_fields": dict(client.own),
    }


def _show(session: Session, options: argparse.Namespace) -> Outcome:
    clients = session.workspace().clients
    found = clients.detail(clients.resolve(options.code))
    asked = [
        {
            "survey": block.survey,
            "round": each.round,
            "against": each.fields["round"] or None,
            "rule": each.rule,
            "message": cross_words(each.rule, each.fields),
        }
        for block in clients.answers(found.client.id)
        for each in block.questions
    ]
    lines = _detail_lines(found)
    known = [each for each in clients.choices().own_fields if each.subject is OwnSubject.CLIENT]
    lines += facts(
        (each.label, words(each, found.client.own[each.code]))
        for each in known if each.code in found.client.own
    )  # fmt: skip
    lines += [f"{each['survey']} {each['round']}: {each['message']}" for each in asked]
    return Outcome({**_detail_facts(found), "questions": asked}, lines)


def _detail_facts(found: ClientDetail) -> dict[str, object]:
    client = client_facts(found.client)
    client |= {
        "address": found.address,
        "relative_name": found.relative_name,
        "language": found.language,
        "note": found.note,
        "external_ids": found.external_ids,
        "consents": found.consents,
        "statuses": found.statuses,
    }
    loans = [
        {
            "number": each.number,
            "product": each.product,
            "cycle": each.cycle,
            **amount_facts(each.principal),
            "disbursed_on": each.disbursed_on,
            "due_on": each.due_on,
            "status": each.status.value,
            "outstanding": amount_facts(each.outstanding)["amount"],
            "instalments": [
                {
                    "due_on": line.due_on,
                    "paid_on": line.paid_on,
                    "interest_paid": amount_facts(line.interest_paid)["amount"],
                    "on_time": line.is_on_time() if line.is_paid else None,
                }
                for line in each.instalments
            ],
        }
        for each in found.loans
    ]
    responses = [
        {
            "survey": each.survey,
            "round": each.round,
            "on": each.on,
            "interviewer": each.interviewer,
            "answered": each.answered,
            "questions": each.questions,
        }
        for each in found.responses
    ]
    return {
        "client": client,
        "household": found.household,
        "enterprises": found.enterprises,
        "loans": loans,
        "transfers": found.transfers,
        "awards": [award_facts(each) for each in found.awards],
        "responses": responses,
    }


def _detail_lines(found: ClientDetail) -> list[str]:
    client = found.client
    pairs: list[tuple[str, object]] = [
        (translate("code"), client.code),
        (translate("name"), client.title),
        (translate("own script"), client.native_name),
        (translate("sex"), client.sex.value),
        (translate("born"), client.birth_on),
        (translate("village"), client.village),
        (translate("centre"), client.centre),
        (translate("officer"), client.officer),
        (translate("status"), client.status.value),
        (translate("arm"), client.arm.value if client.arm is not None else None),
        (translate("phone"), client.phone),
        (translate("joined"), client.joined_on),
        *((each.type, each.value) for each in found.external_ids),
    ]
    lines = facts((label, value) for label, value in pairs if value)
    if found.awards:
        heads = [translate("day"), translate("scheme"), translate("status")]
        rows = ((each.on, each.scheme_name, each.status.value) for each in found.awards)
        lines += ["", *table(heads, rows)]
    if found.responses:
        heads = [translate("survey"), translate("round"), translate("day"), translate("answers")]
        answers = ((r.survey_title, r.round, r.on, r.answered) for r in found.responses)
        lines += ["", *table(heads, answers)]
    return lines


def _households(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().households
    total, rows = service.counts(), service.rows(limit=options.limit)
    heads = [translate("code"), translate("village"), translate("head"), translate("persons"),
             translate("children"), translate("clients")]  # fmt: skip
    cells = ((r.code, r.village, r.head, r.persons, r.children, r.clients) for r in rows)
    said = translate(
        "{households} households, {persons} persons, {children} under 18, {clients} clients",
        households=total.households, persons=total.persons, children=total.children,
        clients=total.clients,
    )  # fmt: skip
    facts = {
        "households": total.households, "persons": total.persons, "children": total.children,
        "clients": total.clients,
        "rows": [
            {"code": r.code, "branch": r.branch, "village": r.village, "head": r.head,
             "persons": r.persons, "children": r.children, "clients": r.clients}
            for r in rows
        ],
    }  # fmt: skip
    return Outcome(facts, [*table(heads, cells), said])


def _export(session: Session, options: argparse.Namespace) -> Outcome:
    from mfdw_desktop.services.client_files import export_clients

    workspace = session.workspace()
    view = workspace.views.find(options.view) if options.view else None
    count = export_clients(
        workspace.database, workspace.clients, outputs.place(options),
        wanted=view.filter() if view is not None else None,
        columns=view.columns if view is not None else (), progress=session.progress(),
    )  # fmt: skip
    line = translate("{file}: %n client|{file}: %n clients", n=count, file=str(options.out))
    return Outcome({"file": options.out, "rows": count}, [line])
