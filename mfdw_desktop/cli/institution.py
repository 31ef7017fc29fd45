"""`mfdw institution`: who the papers speak for, and the logo at their head."""

from __future__ import annotations

import argparse
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from mfdw_desktop.cli.output import facts
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.national_ages import NationalAges

_AGES = tuple(NationalAges.__dataclass_fields__)


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
    parser.add_argument(
        "--age", metavar="NAME=YEARS", action="append", default=[],
        help=translate("set a national age: {names}", names=", ".join(_AGES)),
    )  # fmt: skip


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Change the logo where asked, and show the institution."""
    organisation = session.workspace().organisation
    if options.logo is not None or options.no_logo:
        organisation.set_logo(options.logo)
    if options.age:
        changed = dict(_age(each) for each in options.age)
        organisation.save_ages(replace(organisation.ages()[0], **changed))
    ages = asdict(organisation.ages()[0])
    found, logo = organisation.institution(), organisation.logo()
    data = {
        "name": found.name,
        "native_name": found.native_name,
        "country": found.country,
        "currency": found.currency,
        "language": found.language,
        "paper": found.paper_size,
        "logo": bool(logo),
        "ages": ages,
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
    lines += facts([(name, years) for name, years in ages.items()])
    return Outcome(data, lines)


def _age(text: str) -> tuple[str, int]:
    name, _, years = text.partition("=")
    if name not in _AGES or not years.isdecimal():
        raise RefusedError("age-shape", age=text, known=", ".join(_AGES))
    return name, int(years)
