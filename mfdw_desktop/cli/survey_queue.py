"""`mfdw survey queue`: what an import has left to a person, listed and decided."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli.arguments import positive
from mfdw_desktop.cli.output import facts, table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.imports import QueueDecision, QueuedLine
from mfdw_desktop.domain.who import Candidate, WhoDecision, WhoLine
from mfdw_desktop.services.messages import reason_words

_LISTED = 50
_LINK, _NEW, _WITHOUT, _DROP = "link", "new", "without", "drop"
_SECOND = {
    "keep": QueueDecision.KEPT,
    "replace": QueueDecision.REPLACED,
    "merge": QueueDecision.MERGED,
    "both": QueueDecision.BOTH,
    _DROP: QueueDecision.DROPPED,
}
_WHO = {
    _LINK: WhoDecision.LINKED,
    _NEW: WhoDecision.CREATED,
    _WITHOUT: WhoDecision.UNLINKED,
    _DROP: WhoDecision.DROPPED,
}


def register(parts: argparse._SubParsersAction[Any]) -> None:
    """Add the command."""
    parser = parts.add_parser("queue", help=translate("interviews that wait for a decision"))
    parser.add_argument(
        "interview", metavar="INTERVIEW", type=positive, nargs="?",
        help=translate("number of the interview to decide about (default: list them)"),
    )  # fmt: skip
    parser.add_argument(
        "--survey", metavar="CODE", default="", help=translate("of one questionnaire")
    )
    parser.add_argument(
        "--decide", choices=[*dict.fromkeys([*_WHO, *_SECOND])],
        help=translate(
            "unknown client: link, new, without, drop; second interview: keep, replace, merge, "
            "both, drop"
        ),
    )  # fmt: skip
    parser.add_argument(
        "--client", metavar="CODE", default="", help=translate("client to link the interview to")
    )
    parser.add_argument(
        "--candidate", metavar="N", type=positive, help=translate("candidate to link it to")
    )
    parser.add_argument(
        "--limit", metavar="N", type=positive, default=_LISTED, help=translate("at most so many")
    )


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """List what waits, or decide about one interview."""
    if options.interview is None:
        return _list(session, options)
    waiting = session.workspace().waiting
    line = next((each for each in waiting.unknown() if each.id == options.interview), None)
    if line is not None:
        changes = _decide_who(session, options, line)
    else:
        if options.decide not in _SECOND:
            raise RefusedError("decision-unfit", decisions=", ".join(_SECOND))
        changes = waiting.decide(options.interview, _SECOND[options.decide])
    data = {"interview": options.interview, "decision": options.decide, "edit": changes.edit}
    return Outcome(data, [translate("interview {number}: decided", number=options.interview)])


def _decide_who(session: Session, options: argparse.Namespace, line: WhoLine) -> Any:
    workspace = session.workspace()
    decision = _LINK if options.client or options.candidate else options.decide
    if decision not in _WHO:
        raise RefusedError("decision-unfit", decisions=", ".join(_WHO))
    options.decide = decision
    client: int | None = None
    likeness: float | None = None
    if decision == _LINK:
        candidates = workspace.waiting.candidates([line])[line.id]
        if options.client:
            client = workspace.clients.resolve(options.client)
            likeness = next((c.score.total for c in candidates if c.client.id == client), None)
        elif options.candidate and options.candidate <= len(candidates):
            chosen = candidates[options.candidate - 1]
            client, likeness = chosen.client.id, chosen.score.total
        else:
            raise RefusedError("candidate-unknown", count=len(candidates))
    return workspace.waiting.decide_who(line.id, _WHO[decision], client, likeness=likeness)


def _list(session: Session, options: argparse.Namespace) -> Outcome:
    waiting = session.workspace().waiting
    unknown = waiting.unknown(options.survey)
    wanted = options.survey.casefold()
    second = [each for each in waiting.queued() if wanted in ("", each.survey.casefold())]
    shown = unknown[: options.limit]
    candidates = waiting.candidates(shown) if shown else {}
    data = {
        "total": len(unknown) + len(second),
        "unknown": [_who_facts(each, candidates.get(each.id, [])) for each in shown],
        "second": [_second_facts(each) for each in second[: options.limit]],
    }
    lines = facts([(translate("unknown clients"), len(unknown)),
                   (translate("second interviews"), len(second))])  # fmt: skip
    for each in shown:
        lines += ["", _who_head(each)]
        heads = ["", translate("client"), translate("name"), translate("likely"), translate("why")]
        rows = [
            (at, c.client.code, c.client.title, f"{c.score.total:.2f}", _why(c))
            for at, c in enumerate(candidates.get(each.id, []), 1)
        ]
        lines += table(heads, rows) if rows else [translate("nobody is alike")]
    if second:
        heads = [translate("interview"), translate("client"), translate("round"),
                 translate("row"), translate("answers that differ")]  # fmt: skip
        rows_ = ((e.id, e.client_code, e.round, e.row, len(e.differences)) for e in second)
        lines += ["", *table(heads, rows_)]
    return Outcome(data, lines)


def _who_head(line: WhoLine) -> str:
    said = line.said
    known = (said.sex.value, said.age, said.village, said.phone, line.cell)
    told = ", ".join(str(each) for each in known if each not in (None, "", "unknown"))
    return f"{line.id}  {line.name} ({told}) · {line.survey} {line.round}"


def _why(candidate: Candidate) -> str:
    return ", ".join(reason_words(part.words, part.fields) for part in candidate.score.reasons)


def _who_facts(line: WhoLine, candidates: list[Candidate]) -> dict[str, object]:
    return {
        "interview": line.id,
        "survey": line.survey,
        "round": line.round,
        "row": line.row,
        "client": line.cell or None,
        "problem": line.problem,
        "said": line.said,
        "interviewed_on": line.day,
        "candidates": [
            {
                "client": each.client.code,
                "name": each.client.title,
                "score": each.score.total,
                "band": each.score.band.value,
                "parts": [
                    {"part": part.name, "weight": part.weight, "alike": round(part.similarity, 4),
                     "why": reason_words(part.words, part.fields)}
                    for part in each.score.reasons
                ],
            }
            for each in candidates
        ],
    }  # fmt: skip


def _second_facts(line: QueuedLine) -> dict[str, object]:
    return {
        "interview": line.id,
        "survey": line.survey,
        "round": line.round,
        "row": line.row,
        "reason": line.reason.value,
        "client": line.client_code or None,
        "key": line.source_key or None,
        "interviewed_on": line.day or None,
        "standing_on": line.standing_day or None,
        "differences": line.differences,
    }
