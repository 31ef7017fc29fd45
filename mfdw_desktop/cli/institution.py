"""`mfdw institution`: who the papers speak for, and the logo at their head."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from mfdw_desktop.cli.output import facts
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.i18n import translate


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "institution", help=translate("the institution, and the logo on its papers")
    )
    logo = parser.add_mutually_exclusive_group()
    logo.add_argument(
        "--logo", metavar="FILE", type=Path, help=translate("picture for the head of every paper")
    )
    logo.add_argument("--no-logo", action="store_true", help=translate("print no logo any more"))


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Change the logo where asked, and show the institution."""
    organisation = session.workspace().organisation
    if options.logo is not None or options.no_logo:
        organisation.set_logo(options.logo)
    found, logo = organisation.institution(), organisation.logo()
    data = {
        "name": found.name,
        "native_name": found.native_name,
        "country": found.country,
        "currency": found.currency,
        "language": found.language,
        "paper": found.paper_size,
        "logo": bool(logo),
    }
    lines = facts(
        [
            (translate("name"), found.name),
            (translate("currency"), found.currency),
            (translate("language"), found.language),
            (translate("paper"), found.paper_size),
            (translate("logo"), translate("yes") if logo else translate("none")),
        ]
    )
    return Outcome(data, lines)
