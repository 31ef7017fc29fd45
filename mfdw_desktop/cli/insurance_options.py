"""The options of `mfdw insurance`."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli import outputs
from mfdw_desktop.cli.arguments import positive
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.claims import ClaimEvent, ClaimState, ClaimStep, Decision, HelpStep
from mfdw_desktop.domain.insurance import PolicyState


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the group and its commands."""
    group = commands.add_parser("insurance", help=translate("policies, persons covered, claims"))
    parts = group.add_subparsers(dest="part", metavar="COMMAND", required=True)
    states = [*_codes(PolicyState), "due", "unpaid", "all"]
    listed = parts.add_parser("list", help=translate("list policies with the persons they cover"))
    listed.add_argument("--state", choices=states, default="all",
                        help=translate("only these; `due` end soon"))  # fmt: skip
    _narrow(listed, client=True)
    persons = parts.add_parser("persons", help=translate("list persons covered, each once"))
    persons.add_argument("--on", metavar="DAY", default="", help=translate("day; else today"))
    _narrow(persons)
    _narrow(parts.add_parser("loose", help=translate("list insurance awards without a policy")))
    _add(parts)
    cancel = parts.add_parser("cancel", help=translate("end a policy before its last day"))
    cancel.add_argument("policy", metavar="ID", type=positive, help=translate("id of the policy"))
    cancel.add_argument("--on", metavar="DAY", default="",
                        help=translate("first day without cover; else today"))  # fmt: skip
    cancel.add_argument("--reason", metavar="TEXT", default="", help=translate("why"))
    claims = parts.add_parser("claims", help=translate("list claims"))
    claims.add_argument("--state", choices=[*_codes(ClaimState), "open", "all"], default="all",
                        help=translate("only these; `open` wait for somebody"))  # fmt: skip
    claims.add_argument("--policy", metavar="ID", type=positive,
                        help=translate("under this policy only"))  # fmt: skip
    _narrow(claims, client=True)
    _claim(parts)
    _step(parts)
    export = parts.add_parser("export", help=translate("the list as a workbook or CSV"))
    export.add_argument("what", choices=["policies", "persons", "claims", "loose"],
                        help=translate("which list"))  # fmt: skip
    outputs.add_file(export, "out", metavar="OUT", help=translate("the file to write"))
    export.add_argument("--branch", metavar="CODE", default="",
                        help=translate("of this branch only"))  # fmt: skip
    helped = parts.add_parser("help", help=translate("note help given with a claim"))
    helped.add_argument("claim", metavar="ID", type=positive, help=translate("id of the claim"))
    helped.add_argument("--what", choices=_codes(HelpStep), default=HelpStep.FORM.value,
                        help=translate("what was done"))  # fmt: skip
    helped.add_argument("--by", metavar="NAME", default="", help=translate("who helped"))
    helped.add_argument("--on", metavar="DAY", default="", help=translate("day; else today"))
    helped.add_argument("--minutes", metavar="N", type=positive, help=translate("how long"))
    helped.add_argument("--note", metavar="TEXT", default="", help=translate("note"))


def _add(parts: argparse._SubParsersAction[Any]) -> None:
    add = parts.add_parser(
        "add",
        help=translate("write a policy, with the award of the institution's share"),
        description=translate(
            "Without --person the whole household is covered; without --premium it is that of "
            "the scheme's last policy."
        ),
    )
    add.add_argument("client", metavar="CLIENT", help=translate("code of the client"))
    for name, metavar, words in (
        ("--scheme", "CODE", translate("the insurance scheme")),
        ("--starts", "DAY", translate("first day of cover; else today")),
        ("--ends", "DAY", translate("last day of cover; else a year")),
        ("--premium", "AMOUNT", translate("the whole premium")),
        ("--client-share", "AMOUNT", translate("what the client pays of it; else all")),
        ("--number", "NUMBER", translate("number of the policy")),
        ("--insurer", "NAME", translate("who insures")),
        ("--plan", "NAME", translate("name of the plan")),
        ("--paid-on", "DAY", translate("day on which the premium was paid")),
        ("--note", "TEXT", translate("note")),
        ("--all-the-same", "TEXT", translate("why it is given against the scheme's rules")),
    ):
        add.add_argument(name, metavar=metavar, default="", help=words)
    add.add_argument("--person", metavar="NAME", action="append", default=[],
                     help=translate("somebody of the household; may be repeated"))  # fmt: skip
    add.add_argument("--award", metavar="ID", type=positive,
                     help=translate("the award without a policy that it is for"))  # fmt: skip
    add.add_argument("--renews", metavar="ID", type=positive,
                     help=translate("the policy that it renews"))  # fmt: skip


def _claim(parts: argparse._SubParsersAction[Any]) -> None:
    claim = parts.add_parser("claim", help=translate("file a claim under a policy"))
    claim.add_argument("policy", metavar="ID", type=positive, help=translate("id of the policy"))
    claim.add_argument("--event", choices=_codes(ClaimEvent), required=True,
                       help=translate("what happened"))  # fmt: skip
    claim.add_argument("--happened", metavar="DAY", required=True,
                       help=translate("day on which it happened"))  # fmt: skip
    claim.add_argument("--filed", metavar="DAY", default="", help=translate("day; else today"))
    claim.add_argument("--person", metavar="NAME", default="",
                       help=translate("to whom it happened"))  # fmt: skip
    claim.add_argument("--claimed", metavar="AMOUNT", default="",
                       help=translate("amount claimed"))  # fmt: skip
    _wanted(claim)
    claim.add_argument("--note", metavar="TEXT", default="", help=translate("note"))


def _step(parts: argparse._SubParsersAction[Any]) -> None:
    step = parts.add_parser("step", help=translate("take a claim a step on, to the payment"))
    step.add_argument("claim", metavar="ID", type=positive, help=translate("id of the claim"))
    step.add_argument("step", choices=_codes(ClaimStep), help=translate("which step"))
    step.add_argument("--on", metavar="DAY", default="", help=translate("day; else today"))
    step.add_argument("--decision", choices=_codes(Decision), default="",
                      help=translate("what the insurer decided"))  # fmt: skip
    step.add_argument("--approved", metavar="AMOUNT", default="",
                      help=translate("amount approved; else what was claimed"))  # fmt: skip
    step.add_argument("--reason", metavar="TEXT", default="", help=translate("why"))
    step.add_argument("--paid-to", metavar="NAME", default="", help=translate("who was paid"))
    _wanted(step)


def _wanted(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--wanted", metavar="TEXT", action="append", default=[],
                        help=translate("a document still wanted; may be repeated"))  # fmt: skip


def _narrow(parser: argparse.ArgumentParser, *, client: bool = False) -> None:
    if client:
        parser.add_argument("--client", metavar="CODE", default="",
                            help=translate("of this client only"))  # fmt: skip
    parser.add_argument("--branch", metavar="CODE", default="",
                        help=translate("of this branch only"))  # fmt: skip
    parser.add_argument("--find", metavar="TEXT", default="",
                        help=translate("name, code or number"))  # fmt: skip
    parser.add_argument("--limit", metavar="N", type=positive, default=200,
                        help=translate("at most so many"))  # fmt: skip


def _codes(kind: Any) -> list[str]:
    return [each.value for each in kind]
