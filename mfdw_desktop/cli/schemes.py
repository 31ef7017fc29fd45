"""`mfdw schemes`: the incentive schemes on offer."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli import import_options, importing, kinds, outputs
from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.eligibility_words import rule_words, verdict_words
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.money import Money, to_decimal
from mfdw_desktop.domain.records import SCHEME_FORM
from mfdw_desktop.domain.scheme_versions import ends_of


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the group and its commands."""
    group = commands.add_parser("schemes", help=translate("the incentive schemes on offer"))
    parts = group.add_subparsers(dest="part", metavar="COMMAND", required=True)
    parts.add_parser("list", help=translate("list the schemes"))
    columns = ", ".join(each.label() for each in SCHEME_FORM.questions)
    parser = parts.add_parser(
        "import",
        help=translate("add or change schemes from a spreadsheet"),
        description=translate("Columns that are understood: {columns}.", columns=columns),
    )
    import_options.add_options(parser, of_branch=False)
    importing.add_template(parts)
    kinds.register(parts)
    found = parts.add_parser("export", help=translate("the list as a workbook or CSV"))
    outputs.add_file(found, "out", metavar="OUT", help=translate("the file to write"))
    found = parts.add_parser("versions", help=translate("the rules of a scheme, by day"))
    found.add_argument("code", metavar="CODE", help=translate("code of the scheme"))
    found = parts.add_parser("eligible", help=translate("who may have a scheme and has not had it"))
    found.add_argument("code", metavar="CODE", help=translate("code of the scheme"))
    found.add_argument("--branch", metavar="CODE", default="", help=translate("of this branch"))
    found.add_argument(
        "--client", metavar="CODE", default="", help=translate("say of this client why not")
    )
    outputs.add_file(
        found, "--out", metavar="FILE", help=translate("write it to this .xlsx or .csv")
    )


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do the command of the group."""
    if options.part == "list":
        return _list(session)
    if options.part in kinds.PARTS:
        return kinds.run(session, options)
    if options.part == "versions":
        return _versions(session, options)
    if options.part == "eligible":
        return _why_not(session, options) if options.client else _eligible(session, options)
    if options.part == "export":
        return _export(session, options)
    if options.part == "template":
        return importing.run_template(session, options, "schemes")
    return importing.run_list_import(session, options, "schemes")


def _list(session: Session) -> Outcome:
    rows = session.workspace().incentives.schemes()
    heads = [translate("code"), translate("name"), translate("kind"), translate("area"),
             translate("amount"), translate("awards")]  # fmt: skip
    cells = ((r.code, r.name, r.kind, r.area, amount_text(r.amount), r.awards) for r in rows)
    return Outcome({"schemes": [scheme_facts(each) for each in rows]}, table(heads, cells))


def _export(session: Session, options: argparse.Namespace) -> Outcome:
    from mfdw_desktop.services import scheme_files

    out = outputs.place(options)
    count = scheme_files.export(session.workspace(), out)
    said = translate("{count} rows in {file}", count=count, file=out.name)
    return Outcome({"file": out, "rows": count}, [said])


def _versions(session: Session, options: argparse.Namespace) -> Outcome:
    scheme = session.workspace().incentives.scheme_by_code(options.code)
    ends = ends_of(scheme.versions)
    heads = [translate("number"), translate("from"), translate("until"), translate("rule"),
             translate("amount"), translate("awards"), translate("conditions")]  # fmt: skip
    cells = (
        (each.number, each.from_on or "", ends[each.number] or "", each.rule.value,
         amount_text(each.amount), each.awards, "; ".join(one.text for one in each.conditions))
        for each in scheme.versions
    )  # fmt: skip
    data = {
        "scheme": scheme.code,
        "versions": [
            {
                "number": each.number,
                "from": each.from_on,
                "until": ends[each.number],
                "rule": each.rule.value,
                **amount_facts(each.amount),
                "share_percent": each.share_percent or None,
                "conditions": [one.text for one in each.conditions],
                "eligibility": [rule_words(one, translate) for one in each.eligibility.rules],
                "note": each.note or None,
                "awards": each.awards,
            }
            for each in scheme.versions
        ],
    }
    return Outcome(data, table(heads, cells))


def _eligible(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().eligible
    found = service.listed(options.code, options.branch, session.progress())
    if options.out is not None:
        service.export(outputs.place(options), options.code, options.branch, session.progress())
    heads = [translate("client"), translate("name"), translate("centre"), translate("officer"),
             translate("village")]  # fmt: skip
    cells = ((each.code, each.name, each.centre, each.officer, each.village) for each in found)
    data = {
        "file": options.out,
        "total": len(found),
        "clients": [
            {"code": each.code, "name": each.name, "centre": each.centre or None,
             "officer": each.officer or None, "village": each.village or None}
            for each in found
        ],
    }  # fmt: skip
    said = translate("%n client may have it|%n clients may have it", n=len(found))
    return Outcome(data, [*table(heads, cells), said])


def _why_not(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    service = workspace.incentives
    scheme = service.scheme_by_code(options.code)
    client = workspace.clients.resolve(options.client)
    (verdict,) = service.verdicts(scheme.id, [client], service.today())
    reasons = verdict_words(verdict, translate)
    data = {
        "client": verdict.code,
        "eligible": verdict.is_clean,
        "needs_reason": verdict.needs_reason,
        "reasons": reasons,
    }
    said = reasons or [translate("Nothing speaks against it.")]
    return Outcome(data, said, exit_code=int(not verdict.is_clean))


def scheme_facts(scheme: Scheme) -> dict[str, object]:
    """Return a scheme as the contract writes it."""
    return {
        "code": scheme.code,
        "name": scheme.name,
        "kind": scheme.kind,
        "area": scheme.area,
        "native_name": scheme.native_name,
        "rule": scheme.rule.value,
        **amount_facts(scheme.amount),
        "share_percent": scheme.share_percent or None,
        "partner": scheme.partner,
        "starts_on": scheme.starts_on,
        "ends_on": scheme.ends_on,
        "conditions": [each.text for each in scheme.conditions],
        "awards": scheme.awards,
        "clients": scheme.clients,
    }


def amount_facts(amount: Money | None) -> dict[str, object]:
    """Return an amount as decimal text with its currency."""
    if amount is None:
        return {"amount": None, "currency": None}
    return {
        "amount": format(to_decimal(amount.minor, amount.currency), "f"),
        "currency": amount.currency,
    }


def amount_text(amount: Money | None) -> str:
    """Return an amount for a person."""
    if amount is None:
        return ""
    return f"{to_decimal(amount.minor, amount.currency):f} {amount.currency}"
