"""`mfdw survey round`: when a round is to be held, and how many interviews are planned."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli.arguments import day_of, positive
from mfdw_desktop.cli.output import facts
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.rounds import RoundWindow


def register(parts: argparse._SubParsersAction[Any]) -> None:
    """Add the command."""
    parser = parts.add_parser("round", help=translate("plan a round: its days and its number"))
    parser.add_argument("code", metavar="CODE", help=translate("code of the questionnaire"))
    parser.add_argument(
        "round", metavar="NAME", help=translate("diagnostic, baseline, followup1 … or final")
    )
    parser.add_argument(
        "--opens", metavar="DAY", default="", help=translate("first day, 2026-03-01")
    )
    parser.add_argument("--closes", metavar="DAY", default="", help=translate("last day"))
    parser.add_argument(
        "--target", metavar="N", type=positive, help=translate("interviews planned")
    )


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Store the plan of a round; what is not named stays as it is."""
    surveys = session.workspace().surveys
    old = next((e for e in surveys.rounds(options.code) if e.name == options.round), None)
    window = RoundWindow(
        options.round,
        day_of(options.opens or (old.opens_on if old else "")),
        day_of(options.closes or (old.closes_on if old else "")),
        options.target or (old.target if old else None),
    )
    surveys.plan_round(options.code, window)
    data = {
        "round": window.name, "opens_on": window.opens_on, "closes_on": window.closes_on,
        "target": window.target,
    }  # fmt: skip
    lines = facts([(translate("round"), window.name), (translate("opens"), window.opens_on),
                   (translate("closes"), window.closes_on),
                   (translate("interviews planned"), window.target)])  # fmt: skip
    return Outcome(data, lines)
