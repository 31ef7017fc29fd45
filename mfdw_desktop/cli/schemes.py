"""`mfdw schemes`: the incentive schemes on offer."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli import importing
from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.money import Money, to_decimal
from mfdw_desktop.domain.records import SCHEME_FORM


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
    importing.add_options(parser, of_branch=False)
    importing.add_template(parts)


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do the command of the group."""
    if options.part == "list":
        return _list(session)
    if options.part == "template":
        return importing.run_template(session, options, "schemes")
    chosen = ImportOptions(
        sheet=options.sheet,
        header_row=options.header_row,
        recipe=importing.read_recipe(options.recipe),
        remembers=importing.remembers(options),
    )
    return importing.run_import(
        session,
        options,
        chosen,
        plan=lambda at, how, told: at.imports.plan("schemes", options.file, how, told),
        work=lambda at, how, told: at.imports.run("schemes", options.file, how, told),
    )


def _list(session: Session) -> Outcome:
    rows = session.workspace().incentives.schemes()
    heads = [translate("code"), translate("name"), translate("kind"), translate("area"),
             translate("amount"), translate("awards")]  # fmt: skip
    cells = ((r.code, r.name, r.kind, r.area, amount_text(r.amount), r.awards) for r in rows)
    return Outcome({"schemes": [scheme_facts(each) for each in rows]}, table(heads, cells))


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
