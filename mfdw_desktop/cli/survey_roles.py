"""`mfdw survey roles`: which questions tell name, sex, age … of the person who was asked."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate


def register(parts: argparse._SubParsersAction[Any]) -> None:
    """Add the command."""
    parser = parts.add_parser("roles", help=translate("which questions tell of the person"))
    parser.add_argument("code", metavar="CODE", help=translate("code of the questionnaire"))
    parser.add_argument(
        "--set", metavar="ROLE=QUESTION", action="append", default=[],
        help=translate("name a question; ROLE= for none, ROLE=auto to find it again"),
    )  # fmt: skip


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """List the roles, after naming what was asked for."""
    surveys = session.workspace().surveys
    lines = surveys.roles(options.code)
    if options.set:
        marked = {each.role.value: each.code for each in lines if each.is_marked}
        for pair in options.set:
            role, sign, question = pair.partition("=")
            if not sign:
                raise RefusedError("role-unfit", role=role, question="")
            if question == "auto":
                marked.pop(role, None)
            else:
                marked[role] = question
        surveys.mark_roles(options.code, marked)
        lines = surveys.roles(options.code)
    data = {
        "roles": [
            {"role": each.role.value, "question": each.code or None, "label": each.label,
             "marked": each.is_marked}
            for each in lines
        ]
    }  # fmt: skip
    heads = [translate("role"), translate("question"), translate("label"), translate("named")]
    rows = ((e.role.value, e.code, e.label, translate("yes") if e.is_marked else "") for e in lines)
    return Outcome(data, table(heads, rows))
