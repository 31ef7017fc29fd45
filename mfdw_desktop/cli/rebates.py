"""`mfdw rebates`: rebates of interest, computed from loan statements, approved, credited."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mfdw_desktop.cli.arguments import amount_of, day_of, scheme_id, whole
from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.schemes import amount_facts, amount_text
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.rebates import (
    CreditDraft,
    RebateLine,
    RebateRule,
    RebateRun,
    RebateWay,
    parse_period,
)


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the group and its commands."""
    group = commands.add_parser(
        "rebates", help=translate("rebates of interest, by loan statements")
    )
    parts = group.add_subparsers(dest="part", metavar="COMMAND", required=True)
    parser = parts.add_parser("compute", help=translate("compute the rebates of a period"))
    parser.add_argument("--scheme", metavar="CODE", required=True, help=translate("of this scheme"))
    parser.add_argument(
        "--period",
        metavar="PERIOD",
        required=True,
        help=translate("2026-Q1, 2026-03 or 2026-01-15/2026-03-14"),
    )
    parser.add_argument(
        "--branch", metavar="CODE", default="", help=translate("branch (default: the only one)")
    )
    parser.add_argument("--note", metavar="TEXT", default="", help=translate("a note on it"))
    listed = parts.add_parser("list", help=translate("list what was computed, newest first"))
    listed.add_argument("--branch", metavar="CODE", default="", help=translate("of this branch"))
    _of_run(parts, "show", translate("the rebates of one period, line by line"))
    _of_run(parts, "approve", translate("approve the rebates of a period"))
    credit = _of_run(parts, "credit", translate("credit approved rebates"))
    credit.add_argument("--on", metavar="DAY", default="", help=translate("day; else today"))
    credit.add_argument(
        "--reference", metavar="TEXT", default="", help=translate("number of the entry")
    )
    credit.add_argument(
        "--savings", metavar="CODE", default="", help=translate("into the savings of this scheme")
    )
    credit.add_argument(
        "--out", metavar="FILE", type=Path,
        help=translate("write the file for the core-banking system: .xlsx or .csv"),
    )  # fmt: skip
    back = _of_run(parts, "reverse", translate("take credited rebates back"))
    back.add_argument("--reason", metavar="TEXT", required=True, help=translate("why"))
    back.add_argument(
        "--loan", metavar="NUMBER", action="append", default=[],
        help=translate("only of this loan; may be given several times"),
    )  # fmt: skip
    back.add_argument("--on", metavar="DAY", default="", help=translate("day; else today"))
    _of_run(parts, "discard", translate("put rebates that were not credited into the bin"))
    _add_rule(parts)


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do the command of the group."""
    done = {
        "compute": _compute,
        "list": _list,
        "show": _show,
        "approve": _approve,
        "credit": _credit,
        "reverse": _reverse,
        "discard": _discard,
        "rule": _rule,
    }
    return done[options.part](session, options)


def _of_run(
    parts: argparse._SubParsersAction[Any], name: str, said: str
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = parts.add_parser(name, help=said)
    parser.add_argument("run", metavar="RUN", help=translate("as `mfdw rebates list` says"))
    return parser


def _add_rule(parts: argparse._SubParsersAction[Any]) -> None:
    parser = parts.add_parser("rule", help=translate("show the rules of a rebate, or add one"))
    parser.add_argument("scheme", metavar="SCHEME", help=translate("code of the scheme"))
    parser.add_argument("--share", metavar="N", default="", help=translate("per cent of interest"))
    parser.add_argument(
        "--from", dest="from_on", metavar="DAY", default="", help=translate("first day")
    )
    parser.add_argument(
        "--grace", metavar="N", type=whole, default=0, help=translate("days of grace")
    )
    parser.add_argument(
        "--way", choices=[each.value for each in RebateWay], default=RebateWay.ALL.value,
        help=translate("all instalments on time, or each for itself"),
    )  # fmt: skip
    for name, said in (
        ("least", translate("smaller ones are not given")),
        ("most", translate("at most so much for a loan")),
        ("step", translate("round half up to this amount")),
    ):
        parser.add_argument(f"--{name}", metavar="AMOUNT", default="", help=said)
    parser.add_argument("--note", metavar="TEXT", default="", help=translate("why it changes"))


def _compute(session: Session, options: argparse.Namespace) -> Outcome:
    period = parse_period(options.period)
    if period is None:
        raise RefusedError("period-unreadable", period=options.period)
    workspace = session.workspace()
    branch = options.branch or workspace.reports.only_branch()
    done = workspace.rebates.compute(
        scheme_id(workspace, options.scheme), branch, period, note=options.note,
        progress=session.progress(),
    )  # fmt: skip
    return _shown(*workspace.rebates.run(done.run.id))


def _list(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    runs = workspace.rebates.runs(workspace.incentives.branch_ids(options.branch))
    heads = [translate("run"), translate("branch"), translate("scheme"), translate("period"),
             translate("state"), translate("rebates"), translate("amount")]  # fmt: skip
    cells = ((each.id, each.branch, each.scheme, str(each.period), each.state.value,
              each.rebates, _sums(each.amounts)) for each in runs)  # fmt: skip
    return Outcome({"runs": [run_facts(each) for each in runs]}, table(heads, cells))


def _show(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    key = workspace.rebates.find_run(options.run)
    return _shown(*workspace.rebates.run(key))


def _approve(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().rebates
    key = service.find_run(options.run)
    service.approve(key)
    return _one(service.run(key)[0])


def _credit(session: Session, options: argparse.Namespace) -> Outcome:
    from mfdw_desktop.services import rebate_files

    workspace = session.workspace()
    service = workspace.rebates
    key = service.find_run(options.run)
    if options.out is not None:
        rebate_files.require_free(options.out)
    draft = CreditDraft(
        on=day_of(options.on) or service.today(),
        reference=options.reference,
        savings_scheme_id=scheme_id(workspace, options.savings) if options.savings else None,
    )
    service.credit(key, draft, session.progress())
    if options.out is not None:
        rebate_files.write_crediting(workspace.database, key, options.out)
    return _one(service.run(key)[0], file=options.out)


def _reverse(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().rebates
    key = service.find_run(options.run)
    chosen: Sequence[int] = ()
    if options.loan:
        lines = {each.loan: each.id for each in service.run(key)[1]}
        unknown = [each for each in options.loan if each not in lines]
        if unknown:
            raise RefusedError("rebate-not-standing")
        chosen = [lines[each] for each in options.loan]
    service.reverse(key, options.reason, line_ids=chosen, on=day_of(options.on))
    return _one(service.run(key)[0])


def _discard(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().rebates
    key = service.find_run(options.run)
    service.discard(key)
    return Outcome({"discarded": key}, [translate("put into the bin")])


def _rule(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    key, currency = scheme_id(workspace, options.scheme), workspace.incentives.currency()
    if options.share:
        rule = RebateRule(
            share_percent=options.share,
            from_on=day_of(options.from_on),
            grace_days=options.grace,
            way=RebateWay(options.way),
            least=amount_of(options.least, currency),
            most=amount_of(options.most, currency),
            step=amount_of(options.step, currency),
            note=options.note,
        )
        workspace.rebates.save_rule(key, rule, currency)
    rules = workspace.rebates.rules(key)
    heads = [translate("version"), translate("from"), translate("share"), translate("grace"),
             translate("way")]  # fmt: skip
    cells = ((each.number, each.from_on or "", f"{each.share_percent} %", each.grace_days,
              each.way.value) for each in rules)  # fmt: skip
    return Outcome({"rules": [_rule_facts(each) for each in rules]}, table(heads, cells))


def _shown(found: RebateRun, lines: Sequence[RebateLine]) -> Outcome:
    heads = [translate("loan"), translate("client"), translate("name"), translate("on time"),
             translate("interest"), translate("rebate"), translate("why not")]  # fmt: skip
    cells = ((each.loan, each.client_code, each.client_name, f"{each.on_time}/{each.due}",
              amount_text(each.base), amount_text(each.amount) if each.amount.minor else "",
              _why(each)) for each in lines)  # fmt: skip
    data = {"run": run_facts(found), "lines": [line_facts(each) for each in lines]}
    return Outcome(data, [*_said(found), "", *table(heads, cells)])


def _one(found: RebateRun, *, file: Path | None = None) -> Outcome:
    data: dict[str, object] = {"run": run_facts(found)}
    if file is not None:
        data["file"] = str(file)
    return Outcome(data, _said(found))


def _said(found: RebateRun) -> list[str]:
    return [
        translate(
            "run {run}: {scheme} {period}, {state}, %n rebate, {amount}|"
            "run {run}: {scheme} {period}, {state}, %n rebates, {amount}",
            n=found.rebates, run=found.id, scheme=found.scheme, period=str(found.period),
            state=found.state.value, amount=_sums(found.amounts) or "0",
        )
    ]  # fmt: skip


def _why(line: RebateLine) -> str:
    if line.reversed_on is not None:
        return translate("reversed {day}: {reason}", day=line.reversed_on,
                         reason=line.reverse_reason)  # fmt: skip
    return line.reason.value if line.reason is not None else ""


def _sums(amounts: Sequence[Money]) -> str:
    return ", ".join(amount_text(each) for each in amounts)


def run_facts(found: RebateRun) -> dict[str, object]:
    """Return a run as the contract writes it."""
    return {
        "id": found.id,
        "uid": found.uid,
        "branch": found.branch,
        "scheme": found.scheme,
        "from": found.period.first,
        "until": found.period.last,
        "state": found.state.value,
        "loans": found.loans,
        "rebates": found.rebates,
        "clients": found.clients,
        "amounts": [amount_facts(each) for each in found.amounts],
        "reversed": found.reversed,
        "computed_by": found.computed_by,
        "approved_by": found.approved_by or None,
        "credited_on": found.credited_on,
        "reference": found.reference or None,
        "to_savings": found.to_savings,
    }


def line_facts(line: RebateLine) -> dict[str, object]:
    """Return a line as the contract writes it."""
    return {
        "loan": line.loan,
        "client": line.client_code,
        "client_name": line.client_name,
        "due": line.due,
        "on_time": line.on_time,
        "days_late": line.days_late,
        "interest": amount_facts(line.base)["amount"],
        "share_percent": line.share_percent,
        "rule": line.rule,
        **amount_facts(line.amount),
        "reason": line.reason.value if line.reason else None,
        "reversed_on": line.reversed_on,
        "reverse_reason": line.reverse_reason or None,
    }


def _rule_facts(rule: RebateRule) -> dict[str, object]:
    return {
        "number": rule.number,
        "from": rule.from_on,
        "share_percent": rule.share_percent,
        "grace_days": rule.grace_days,
        "way": rule.way.value,
        "least": amount_facts(rule.least)["amount"],
        "most": amount_facts(rule.most)["amount"],
        "step": amount_facts(rule.step)["amount"],
    }
