"""`mfdw demo`: make the sample branch."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.i18n import translate


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "demo",
        help=translate("make a branch with invented people that looks real, to try things on"),
    )
    parser.add_argument(
        "--clients",
        type=int,
        metavar="N",
        default=400,
        help=translate("how many clients (default: 400)"),
    )
    parser.add_argument(
        "--seed",
        type=int,
        metavar="N",
        default=1,
        help=translate("number that chance starts from; the same one gives the same data"),
    )


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Create the database and fill it."""
    from mfdw_desktop.services.demo import make_demo

    workspace, made = make_demo(
        session.target(),
        clients=options.clients,
        seed=options.seed,
        passphrase=session.given_passphrase(),
        progress=session.progress(),
    )
    try:
        where = str(workspace.database.target)
    finally:
        workspace.close()
    return Outcome(
        {
            "database": where,
            "clients": made.clients,
            "awards": made.awards,
            "responses": made.responses,
        },
        [
            translate("the sample branch is in {path}", path=where),
            translate(
                "{clients} clients, {awards} incentives, {responses} interviews",
                clients=f"{made.clients:,}",
                awards=f"{made.awards:,}",
                responses=f"{made.responses:,}",
            ),
        ],
    )
