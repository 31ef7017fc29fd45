"""`mfdw savings`: emergency savings."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from mfdw_desktop.cli import outputs
from mfdw_desktop.cli.arguments import amount_of, day_of, scheme_id
from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.schemes import amount_facts, amount_text
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.savings import (
    WITHDRAWN_FOR,
    Account,
    AccountFilter,
    AccountRow,
    DepositSource,
    EntryDraft,
    EntryKind,
    Reason,
)

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the group and its commands."""
    group = commands.add_parser("savings", help=translate("emergency savings"))
    parts = group.add_subparsers(dest="part", metavar="COMMAND", required=True)
    listed = parts.add_parser("list", help=translate("list the accounts with their balance"))
    listed.add_argument("--branch", metavar="CODE", default="", help=translate("of this branch"))
    listed.add_argument("--scheme", metavar="CODE", default="", help=translate("of this scheme"))
    listed.add_argument("--client", metavar="CODE", default="", help=translate("of this client"))
    listed.add_argument("--on", metavar="DAY", default="", help=translate("as of this day"))
    outputs.add_list(listed)
    shown = parts.add_parser("show", help=translate("the account of a client, line by line"))
    _of_client(shown)
    deposit = parts.add_parser("deposit", help=translate("write a deposit"))
    _entry(deposit)
    deposit.add_argument(
        "--source", choices=[each.value for each in DepositSource],
        default=DepositSource.VOLUNTARY.value, help=translate("where it comes from"),
    )  # fmt: skip
    withdraw = parts.add_parser("withdraw", help=translate("write a withdrawal"))
    _entry(withdraw)
    withdraw.add_argument(
        "--reason", choices=[each.value for each in WITHDRAWN_FOR], required=True,
        help=translate("why"),
    )  # fmt: skip


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do the command of the group."""
    if options.part == "list":
        return _list(session, options)
    if options.part == "show":
        return _show(session, options)
    return _book(session, options)


def _of_client(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("client", metavar="CLIENT", help=translate("code of the client"))
    parser.add_argument("--scheme", metavar="CODE", default="", help=translate("of this scheme"))


def _entry(parser: argparse.ArgumentParser) -> None:
    _of_client(parser)
    parser.add_argument("amount", metavar="AMOUNT", help=translate("as people write it"))
    parser.add_argument("--on", metavar="DAY", default="", help=translate("day; else today"))
    parser.add_argument("--reference", metavar="TEXT", default="", help=translate("receipt"))


def _list(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    wanted = AccountFilter(
        branches=workspace.incentives.branch_ids(options.branch),
        scheme_id=scheme_id(workspace, options.scheme) if options.scheme else None,
        client_id=workspace.clients.resolve(options.client) if options.client else None,
    )
    found = workspace.savings.accounts(wanted, day_of(options.on))
    heads = [translate("client"), translate("name"), translate("scheme"), translate("deposited"),
             translate("withdrawn"), translate("balance")]  # fmt: skip
    cells = (
        (each.client_code, each.client_name, each.scheme, amount_text(each.deposited),
         amount_text(each.withdrawn), amount_text(each.balance))
        for each in found
    )  # fmt: skip
    facts = [account_facts(each) for each in found]
    outputs.write_facts(options, "savings", facts)
    data = {"total": len(found), "accounts": facts, "file": options.out}
    return Outcome(data, table(heads, cells))


def _show(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    held = _account(workspace, options)
    return _told(workspace.savings.account(held.id))


def _book(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    is_deposit = options.part == "deposit"
    client = workspace.clients.resolve(options.client)
    held = workspace.savings.accounts(AccountFilter(client_id=client))
    scheme = scheme_id(workspace, options.scheme) if options.scheme else None
    found = [each for each in held if scheme in (None, each.scheme_id)]
    if not found and (scheme is None or not is_deposit):
        raise RefusedError("savings-account-unknown", account=options.client)
    if len(found) > 1 and scheme is None:
        raise RefusedError("savings-scheme-unclear", client=options.client)
    currency = found[0].balance.currency if found else workspace.incentives.currency()
    draft = EntryDraft(
        client_id=client,
        scheme_id=scheme,
        account_id=found[0].id if found else None,
        kind=EntryKind.DEPOSIT if is_deposit else EntryKind.WITHDRAWAL,
        on=day_of(options.on) or workspace.savings.today(),
        amount=amount_of(options.amount, currency),
        source=DepositSource(options.source) if is_deposit else DepositSource.VOLUNTARY,
        reason=None if is_deposit else Reason(options.reason),
        reference=options.reference,
    )
    workspace.savings.book(draft)
    return _told(workspace.savings.account(_account(workspace, options).id))


def _account(workspace: Workspace, options: argparse.Namespace) -> AccountRow:
    """Return the account of the client that was named.

    Raises:
        RefusedError: there is none, or there are several.
    """
    wanted = AccountFilter(
        client_id=workspace.clients.resolve(options.client),
        scheme_id=scheme_id(workspace, options.scheme) if options.scheme else None,
    )
    found = workspace.savings.accounts(wanted)
    if not found:
        raise RefusedError("savings-account-unknown", account=options.client)
    if len(found) > 1:
        code = "savings-account-unclear" if options.scheme else "savings-scheme-unclear"
        raise RefusedError(code, client=options.client)
    return found[0]


def _told(held: Account) -> Outcome:
    heads = [translate("day"), translate("kind"), translate("why"), translate("amount"),
             translate("balance")]  # fmt: skip
    cells = (
        (each.on, each.kind.value, each.source or each.reason or "", amount_text(each.amount),
         amount_text(each.balance))
        for each in held.entries
    )  # fmt: skip
    entries = [
        {
            "on": each.on,
            "kind": each.kind.value,
            "source": each.source.value if each.source else None,
            "reason": each.reason.value if each.reason else None,
            **amount_facts(each.amount),
            "balance": amount_facts(each.balance)["amount"],
            "reference": each.reference or None,
        }
        for each in held.entries
    ]
    return Outcome({"account": account_facts(held.row), "entries": entries}, table(heads, cells))


def account_facts(row: AccountRow) -> dict[str, object]:
    """Return an account as the contract writes it."""
    return {
        "client": row.client_code,
        "client_name": row.client_name,
        "scheme": row.scheme,
        "opened_on": row.opened_on,
        "last_on": row.last_on,
        "deposited": amount_facts(row.deposited)["amount"],
        "withdrawn": amount_facts(row.withdrawn)["amount"],
        "balance": amount_facts(row.balance)["amount"],
        "currency": row.balance.currency,
        "used_after_shock": row.used_after_shock,
    }
