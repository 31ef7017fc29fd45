"""`mfdw clients move`: clients go on in another centre, perhaps of another branch."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from mfdw_desktop.cli.arguments import day_of
from mfdw_desktop.cli.output import facts
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.organisation import CentreRow
from mfdw_desktop.domain.transfers import TransferDraft, TransferReason

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace


def register(parts: argparse._SubParsersAction[Any]) -> None:
    """Add the command."""
    parser = parts.add_parser("move", help=translate("move clients to another centre"))
    parser.add_argument("clients", metavar="CODE", nargs="+", help=translate("code of the client"))
    parser.add_argument(
        "--to", metavar="CENTRE", required=True, help=translate("code or name of the centre")
    )
    parser.add_argument("--branch", metavar="CODE", help=translate("branch of the centre"))
    parser.add_argument("--group", metavar="NAME", help=translate("code or name of the group"))
    parser.add_argument("--on", metavar="DAY", default="", help=translate("since this day"))
    parser.add_argument(
        "--reason",
        choices=[each.value for each in TransferReason],
        default=TransferReason.OTHER.value,
        help=translate("why"),
    )
    parser.add_argument("--note", metavar="TEXT", default="", help=translate("note"))


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Move the clients, all or none."""
    workspace = session.workspace()
    centre = _centre(workspace, options.to, options.branch or "")
    keys = [workspace.clients.resolve(code) for code in options.clients]
    draft = TransferDraft(
        centre.id,
        _group(workspace, centre.id, options.group),
        day_of(options.on),
        TransferReason(options.reason),
        options.note,
    )
    workspace.clients.move(keys, draft)
    data = {"moved": len(keys), "centre": centre.name, "branch": centre.branch}
    return Outcome(data, facts([(translate("moved"), len(keys)),
                                (translate("centre"), centre.name)]))  # fmt: skip


def _centre(workspace: Workspace, wanted: str, branch: str) -> CentreRow:
    named = wanted.strip().casefold()
    found = [
        each
        for each in workspace.organisation.centres()
        if named in (each.code.casefold(), each.name.casefold())
        and (not branch or each.branch == branch)
    ]
    if not found:
        raise RefusedError("centre-unknown", centre=wanted)
    if len(found) > 1:
        raise RefusedError("centre-in-several", centre=wanted)
    return found[0]


def _group(workspace: Workspace, centre: int, wanted: str | None) -> int | None:
    if not wanted:
        return None
    named = wanted.strip().casefold()
    for each in workspace.organisation.groups():
        if each.centre_id == centre and named in (each.code.casefold(), each.name.casefold()):
            return each.id
    raise RefusedError("group-unknown", group=wanted)
