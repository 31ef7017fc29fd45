"""`mfdw incentives budget`: budgets of schemes, with what was spent and what is left."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli import outputs
from mfdw_desktop.cli.arguments import amount_of, day_of, whole
from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.schemes import amount_text
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.budgets import BudgetDraft, BudgetLine, BudgetPeriod
from mfdw_desktop.domain.money import Money, to_decimal
from mfdw_desktop.domain.problems import FieldProblem, InvalidError


def register(parts: argparse._SubParsersAction[Any]) -> None:
    """Add the command to its group."""
    parser = parts.add_parser(
        "budget", help=translate("list the budgets of schemes, or make one with --set")
    )
    parser.add_argument("--branch", metavar="CODE", default="", help=translate("of this branch"))
    parser.add_argument(
        "--set", metavar="SCHEME", default="", help=translate("make a budget of this scheme")
    )
    parser.add_argument(
        "--period", choices=[each.value for each in BudgetPeriod], default="year",
        help=translate("for how long it is"),
    )  # fmt: skip
    parser.add_argument("--on", metavar="DAY", default="", help=translate("a day of the period"))
    parser.add_argument("--amount", metavar="AMOUNT", default="", help=translate("money planned"))
    parser.add_argument("--awards", metavar="N", type=whole, help=translate("awards planned"))
    outputs.add_file(
        parser, "--out", metavar="FILE", help=translate("write it to this .xlsx or .csv")
    )


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do the command."""
    service = session.workspace().budgets
    if options.set.strip() or options.amount or options.awards is not None:
        service.save(_draft(session, options))
    found = service.listed(options.branch)
    if options.out is not None:
        service.export(outputs.place(options), options.branch)
    heads = [translate("scheme"), translate("from"), translate("until"), translate("budget"),
             translate("spent"), translate("committed"), translate("left"), translate("awards"),
             translate("plan")]  # fmt: skip
    cells = (
        (each.scheme_code, each.first, each.last, amount_text(each.amount),
         amount_text(each.spent), amount_text(each.committed), amount_text(each.remaining),
         each.spending.awards, each.planned or "")
        for each in found
    )  # fmt: skip
    data = {"budgets": [_facts(each) for each in found], "file": options.out}
    return Outcome(data, table(heads, cells))


def _draft(session: Session, options: argparse.Namespace) -> BudgetDraft:
    workspace = session.workspace()
    if not options.set.strip():
        raise InvalidError(problems=(FieldProblem("set", "scheme-missing"),))
    amount = amount_of(options.amount, workspace.incentives.currency())
    on = day_of(options.on) or workspace.budgets.today()
    return BudgetDraft(
        workspace.budgets.scheme_id(options.set), options.branch, BudgetPeriod(options.period), on,
        amount, options.awards,
    )  # fmt: skip


def _facts(line: BudgetLine) -> dict[str, object]:
    spending = line.spending
    return {
        "scheme": line.scheme_code,
        "branch": line.branch or None,
        "period": line.period.value,
        "first": line.first,
        "last": line.last,
        "currency": line.amount.currency if line.amount is not None else None,
        "budget": _plain(line.amount),
        "spent": _plain(line.spent),
        "committed": _plain(line.committed),
        "remaining": _plain(line.remaining),
        "planned_awards": line.planned,
        "awards": spending.awards,
        "clients": spending.clients,
        "completers": spending.completers,
        "per_award": _plain(line.per_award()),
        "per_client": _plain(line.per_client()),
        "per_completer": _plain(line.per_completer()),
    }


def _plain(amount: Money | None) -> str | None:
    if amount is None:
        return None
    return format(to_decimal(amount.minor, amount.currency), "f")
