"""`mfdw survey entries`, `compare` and `back-check`: how two records of an interview agree."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mfdw_desktop.cli.output import facts, table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.survey_entries import EntryDifference, EntryLine
from mfdw_desktop.domain.survey_health import CHECK_TYPES, CheckId, Line
from mfdw_desktop.domain.surveys import Questionnaire


def register(parts: argparse._SubParsersAction[Any]) -> None:
    """Add the commands."""
    for name, said in (
        ("entries", translate("list the interviews that were typed in from paper")),
        ("compare", translate("say where two typings of a paper differ")),
    ):
        parser = parts.add_parser(name, help=said)
        parser.add_argument("code", metavar="CODE", help=translate("code of the questionnaire"))
        parser.add_argument(
            "--round",
            metavar="NAME",
            default="",
            required=name == "compare",
            help=translate("one round only"),
        )
    back = parts.add_parser(
        "back-check", help=translate("hold a second interview of some clients against the first")
    )
    back.add_argument("code", metavar="CODE", help=translate("code of the questionnaire"))
    back.add_argument("--round", metavar="NAME", required=True, help=translate("the round"))
    back.add_argument(
        "--with", dest="second", metavar="FILE", type=Path, help=translate("the file to take first")
    )
    back.add_argument("--branch", metavar="CODE", default="", help=translate("of the file"))
    back.add_argument(
        "--client-column", metavar="COL", default="", help=translate("column with the client")
    )
    back.add_argument(
        "--type", dest="types", metavar="QUESTION=N", action="append", default=[],
        help=translate("a question's type: 1 never differs, 2 hard to ask, 3 may change, 0 none"),
    )  # fmt: skip
    parser.add_argument(
        "--with",
        dest="second",
        metavar="FILE",
        type=Path,
        help=translate("take a workbook as the second typing first"),
    )
    parser.add_argument("--branch", metavar="CODE", default="", help=translate("of the workbook"))
    parser.add_argument(
        "--client-column", metavar="COL", default="", help=translate("column with the client")
    )


def entries(session: Session, options: argparse.Namespace) -> Outcome:
    """List the typed interviews."""
    lines = session.workspace().entries.lines(options.code, options.round)
    data = [
        {
            "client": each.client,
            "round": each.round,
            "response": each.response,
            "first_by": each.first_by or None,
            "first_at": each.first_at,
            "second_by": each.second_by or None,
            "second_at": each.second_at,
            "compared": each.comparison.compared if each.comparison else None,
            "same": each.comparison.same if each.comparison else None,
            "waiting": each.comparison.waiting if each.comparison else None,
        }
        for each in lines
    ]
    heads = [translate("client"), translate("round"), translate("first typed by"),
             translate("second typed by"), translate("differences"),
             translate("waiting for a decision")]  # fmt: skip
    cells = (
        (
            each.client,
            each.round,
            each.first_by,
            each.second_by,
            len(each.comparison.differences) if each.comparison else "",
            each.comparison.waiting if each.comparison else "",
        )
        for each in lines
    )
    return Outcome({"entries": data, "total": len(data)}, table(heads, cells))


def compare(session: Session, options: argparse.Namespace) -> Outcome:
    """Say where two typings differ; exit 1 while a difference waits for a decision."""
    workspace = session.workspace()
    form = workspace.surveys.show(options.code)
    taken = _take(session, options) if options.second is not None else {}
    lines = workspace.entries.compared(options.code, options.round)
    twice = [each for each in lines if each.comparison is not None]
    compared = sum(each.comparison.compared for each in twice if each.comparison)
    same = sum(each.comparison.same for each in twice if each.comparison)
    waiting = sum(each.comparison.waiting for each in twice if each.comparison)
    to_type = [each.client for each in lines if each.is_waiting]
    rate = round(same / compared, 4) if compared else None
    data: dict[str, object] = {
        "interviews": [
            {
                "client": each.client,
                "first_by": each.first_by or None,
                "second_by": each.second_by or None,
                "compared": each.comparison.compared,
                "same": each.comparison.same,
                "differences": [_difference(form, d) for d in each.comparison.differences],
            }
            for each in twice
            if each.comparison is not None
        ],
        "compared": compared,
        "same": same,
        "agreement": rate,
        "waiting": waiting,
        "to_type": to_type,
        "questions": _by_question(twice),
        **taken,
    }
    said = facts(
        [
            (translate("typed twice"), len(twice)),
            (translate("to be typed a second time"), len(to_type)),
            (translate("answers compared"), compared),
            (translate("agreement"), "" if rate is None else f"{100 * rate:.1f} %"),
            (translate("waiting for a decision"), waiting),
        ]
    )
    heads = [translate("client"), translate("place"), translate("question"), translate("first"),
             translate("second"), translate("decision")]  # fmt: skip
    cells = (
        (each.client, d.place, d.code, _text(d.first), _text(d.second), d.decision)
        for each in twice
        if each.comparison is not None
        for d in each.comparison.differences
    )
    found = [*said, "", *table(heads, cells)] if twice else _none_twice(lines, options.round)
    return Outcome(data, found, exit_code=1 if waiting else 0)


def _none_twice(lines: list[EntryLine], round_name: str) -> list[str]:
    """Return why there is nothing to compare."""
    if not lines:
        return [translate("no interview of {round} was typed in here", round=round_name)]
    return [
        translate(
            "%n interview of {round} waits for its second typing|"
            "%n interviews of {round} wait for their second typing",
            n=len(lines),
            round=round_name,
        )
    ]


def back_check(session: Session, options: argparse.Namespace) -> Outcome:
    """Say how often a back-check found another answer; exit 1 when rows were left out."""
    taken: dict[str, Any] = {}
    types: dict[str, int] = {}
    given = {name: number for name, _, number in (each.partition("=") for each in options.types)}
    if given:
        types = {
            name: int(number) if number in ("0", "1", "2", "3") else -1
            for name, number in given.items()
        }
    if options.second is not None:
        taken = _take(session, options, is_back_check=True, types=types)
    elif types:
        session.workspace().check_types.give(options.code, types)
    found = session.workspace().surveys.health(options.code, options.round, session.progress())
    lines = found.check(CheckId.BACK_CHECKS).lines
    rates = {
        kind: [
            {"differences": each.count, "compared": each.of,
             "rate": round(each.count / each.of, 4) if each.of else None, name: each.what or None,
             "types": _types(each)}
            for each in lines
            if each.kind == name
        ]
        for kind, name in (("questions", "question"), ("interviewers", "interviewer"))
    }  # fmt: skip
    total = next((each for each in lines if each.kind == "all"), None)
    data: dict[str, object] = {
        "compared": total.of if total is not None else 0,
        "differences": total.count if total is not None else 0,
        "types": _types(total) if total is not None else {},
        **rates,
        **taken,
    }
    if total is None:
        said = [translate("no back-check of {round} was read yet", round=options.round)]
    else:
        heads = [translate("question or person"), translate("differences"), translate("compared"),
                 translate("error rate"),
                 *(translate("type {number}", number=kind) for kind in CHECK_TYPES)]  # fmt: skip
        cells = (
            (each.what or translate("all"), each.count, each.of,
             f"{100 * each.count / each.of:.1f} %" if each.of else "",
             *(f"{100 * rate:.1f} %" if rate is not None else ""
               for rate in (_types(each).get(str(kind)) for kind in CHECK_TYPES)))
            for each in lines
        )  # fmt: skip
        said = table(heads, cells)
    left = any(taken.get(each) for each in ("without_interview", "typed_twice", "rejected"))
    return Outcome(data, said, exit_code=1 if left else 0)


def _types(line: Line) -> dict[str, float]:
    """Return the error rate of a line by type of question, of the types that it has."""
    rates = ((str(kind), line.figures.get(f"type{kind}")) for kind in CHECK_TYPES)
    return {kind: round(rate, 4) for kind, rate in rates if rate is not None}


def _take(
    session: Session,
    options: argparse.Namespace,
    *,
    is_back_check: bool = False,
    types: Mapping[str, int] | None = None,
) -> dict[str, object]:
    """Take a workbook as the other record of its interviews; return what became of its rows."""
    asked = ImportOptions(
        survey=options.code,
        round=options.round,
        branch=options.branch,
        client_column=options.client_column,
    )
    found = session.workspace().entries.compare_file(
        options.second, asked, session.progress(), is_back_check=is_back_check, types=types
    )
    return {
        "batch": found.batch,
        "rows": found.rows,
        "without_interview": list(found.without),
        "typed_twice": list(found.twice),
        "rejected": list(found.rejected),
    }


def _difference(form: Questionnaire, each: EntryDifference) -> dict[str, object]:
    question = form.question(each.code)
    return {
        "place": each.place,
        "question": each.code,
        "label": question.label() if question is not None else each.code,
        "first": each.first,
        "second": each.second,
        "decision": each.decision or None,
        "value": each.value,
    }


def _by_question(lines: list[EntryLine]) -> list[dict[str, object]]:
    """Return how each question agrees, the worst first."""
    compared: Counter[str] = Counter()
    same: Counter[str] = Counter()
    for each in lines:
        for code, (count, agreed) in each.comparison.by_question.items() if each.comparison else ():
            compared[code] += count
            same[code] += agreed
    order = sorted(compared, key=lambda code: (same[code] / compared[code], code))
    return [{"question": code, "compared": compared[code], "same": same[code]} for code in order]


def _text(value: object) -> str:
    if isinstance(value, dict):
        return f"({value.get('missing', '')})"
    if isinstance(value, list):
        return " ".join(map(str, value))
    return "" if value is None else str(value)
