"""`mfdw survey export`, `codebook`, `health`: what looks at rounds that are there already."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from mfdw_desktop.cli import import_report, outputs
from mfdw_desktop.cli.output import facts, table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.exports import ExportFormat, ExportLayout, ExportOptions
from mfdw_desktop.domain.harmonisation import HarmonyRow
from mfdw_desktop.domain.survey_health import Check, HealthReport, Line

_SHOWN = 15
"""Lines of a check that a person sees; the workbook has them all."""


def register(parts: argparse._SubParsersAction[Any]) -> None:
    """Add the commands."""
    _register_export(parts)
    codebook = parts.add_parser("codebook", help=translate("write what each question is"))
    codebook.add_argument("code", metavar="CODE", help=translate("code of the questionnaire"))
    outputs.add_file(codebook, "out", metavar="OUT", help=translate(".xlsx to write"))
    harmonise = parts.add_parser(
        "harmonise", help=translate("bring the questions of several rounds to one")
    )
    harmonise.add_argument("code", metavar="CODE", help=translate("code of the questionnaire"))
    way = harmonise.add_mutually_exclusive_group(required=True)
    way.add_argument("--out", metavar="OUT", type=Path, help=translate("workbook to write"))
    way.add_argument(
        "--in", metavar="FILE", type=Path, dest="file", help=translate("edited workbook to keep")
    )
    outputs.add_overwrite(harmonise)
    harmonise.add_argument(
        "--dry-run", action="store_true", help=translate("say what would change, keep nothing")
    )
    health = parts.add_parser("health", help=translate("check a round and say what is odd"))
    health.add_argument("code", metavar="CODE", help=translate("code of the questionnaire"))
    health.add_argument("--round", metavar="NAME", required=True, help=translate("the round"))
    outputs.add_file(health, "--out", metavar="OUT", help=translate(".xlsx to write"))
    health.add_argument(
        "--all", action="store_true", help=translate("all lines, not only what is odd")
    )


def _register_export(parts: argparse._SubParsersAction[Any]) -> None:
    export = parts.add_parser("export", help=translate("write responses to a file"))
    export.add_argument("code", metavar="CODE", help=translate("code of the questionnaire"))
    outputs.add_file(export, "out", metavar="OUT", help=translate(".xlsx, .csv or .zip to write"))
    export.add_argument("--round", metavar="NAME", default="", help=translate("one round only"))
    export.add_argument(
        "--pseudonymous",
        action="store_true",
        help=translate("without names, numbers, places and free text"),
    )
    export.add_argument(
        "--format",
        choices=[each.value for each in ExportFormat if each.value],
        default="",
        help=translate("coded data with syntax for a statistics program, in a .zip"),
    )
    export.add_argument(
        "--layout",
        choices=[each.value for each in ExportLayout],
        default=ExportLayout.LONG.value,
        help=translate("a row an interview (long), or a row a client with all rounds (wide)"),
    )
    export.add_argument(
        "--harmonised",
        action="store_true",
        help=translate("a column a concept of the harmonisation"),
    )
    export.add_argument(
        "--labels", action="store_true", help=translate("labels in place of names and codes")
    )
    export.add_argument(
        "--delimiter",
        choices=[",", ";", "tab"],
        default=",",
        help=translate("between the cells of a CSV"),
    )


def _export(session: Session, options: argparse.Namespace) -> Outcome:
    wanted = ExportOptions(
        round=options.round,
        is_pseudonymous=options.pseudonymous,
        format=ExportFormat(options.format),
        layout=ExportLayout(options.layout),
        with_labels=options.labels,
        is_harmonised=options.harmonised,
        delimiter="\t" if options.delimiter == "tab" else options.delimiter,
    )
    done = session.workspace().surveys.export_files(
        options.code, outputs.place(options), wanted, session.progress()
    )
    data = {
        "file": options.out,
        "files": done.files,
        "rows": done.rows,
        "left_out": done.left_out,
        "unlinked": done.unlinked,
        "repeats_left_out": done.repeats_left_out,
    }
    files = ", ".join(map(str, done.files))
    lines = [translate("{file}: %n response|{file}: %n responses", n=done.rows, file=files)]
    if done.left_out:
        lines.append(translate("%n question left out|%n questions left out", n=done.left_out))
    if done.unlinked:
        lines.append(translate("%n interview has no client|%n interviews have no client",
                               n=done.unlinked))  # fmt: skip
    if done.repeats_left_out:
        lines.append(translate("repeats are in long exports only"))
    return Outcome(data, lines)


def _codebook(session: Session, options: argparse.Namespace) -> Outcome:
    out = outputs.place(options)
    count = session.workspace().surveys.codebook(options.code, out, session.progress())
    line = translate("{file}: %n question|{file}: %n questions", n=count, file=str(options.out))
    return Outcome({"file": options.out, "questions": count}, [line])


def _harmonise(session: Session, options: argparse.Namespace) -> Outcome:
    harmony = session.workspace().harmony
    if options.out is not None:
        rows = harmony.save(options.code, outputs.place(options))
        line = translate("{file}: %n row|{file}: %n rows", n=rows, file=str(options.out))
        return Outcome({"file": options.out, "rows": rows}, [line])
    if options.dry_run:
        return _harmony_preview(session, options)
    done = harmony.take(options.code, options.file, session.progress())
    data = {
        "rows": done.rows,
        "concepts": done.concepts,
        "kept": done.is_kept,
        "problems": [import_report.problem_facts(each) for each in done.problems],
    }
    if done.is_kept:
        said = translate("%n concept kept|%n concepts kept", n=done.concepts)
        return Outcome(data, [said])
    lines = [translate("nothing was kept; mend these rows and read the workbook again")]
    lines += import_report.problem_lines(done.problems, len(done.problems))
    return Outcome(data, lines, exit_code=2)


def _harmony_preview(session: Session, options: argparse.Namespace) -> Outcome:
    found = session.workspace().harmony.preview(options.code, options.file, session.progress())
    data = {
        "rows": len(found.read.rows),
        "concepts": len(found.read.concepts),
        "kept": False,
        "problems": [import_report.problem_facts(each) for each in found.problems],
        "changes": [
            {
                "kind": each.kind.value,
                "round": each.round,
                "column": each.column,
                "before": _harmony_facts(each.before),
                "after": _harmony_facts(each.after),
                "answers": each.answers,
            }
            for each in found.changes
        ],
    }
    if found.problems:
        lines = import_report.problem_lines(found.problems, len(found.problems))
        return Outcome(data, lines, exit_code=2)
    heads = [translate("round"), translate("column"), translate("before"), translate("after"),
             translate("answers")]  # fmt: skip
    cells = [
        (each.round, each.column, _harmony_said(each.before), _harmony_said(each.after),
         each.answers)
        for each in found.changes
    ]  # fmt: skip
    lines = table(heads, cells) if cells else [translate("nothing would change")]
    return Outcome(data, lines)


def _harmony_facts(row: HarmonyRow | None) -> dict[str, str] | None:
    if row is None:
        return None
    return {name: getattr(row, name) for name in ("concept", "recode", "unit", "note")}


def _harmony_said(row: HarmonyRow | None) -> str:
    if row is None:
        return "–"
    return " ".join(part for part in (row.concept, row.recode, row.unit) if part)


def _health(session: Session, options: argparse.Namespace) -> Outcome:
    surveys = session.workspace().surveys
    found = surveys.health(options.code, options.round, session.progress())
    if options.out is not None:
        surveys.save_health(found, outputs.place(options))
    return Outcome(_health_facts(found, options.out), _health_lines(found, options.all))


def _health_facts(found: HealthReport, out: Path | None) -> dict[str, object]:
    return {
        "survey": found.form.code,
        "round": found.round,
        "responses": found.responses,
        "interviews": found.answered,
        "target": found.target,
        "clients": found.clients,
        "interviewers": found.interviewers,
        "first_on": found.first_on.isoformat() if found.first_on else None,
        "last_on": found.last_on.isoformat() if found.last_on else None,
        "median_minutes": found.median_minutes,
        "missing_share": found.missing_share,
        "hidden": found.hidden,
        "odd": found.odd,
        "checks": {each.id.value: _check_facts(found, each) for each in found.checks},
        "file": out,
    }


def _check_facts(found: HealthReport, check: Check) -> dict[str, object]:
    return {
        "odd": check.odd,
        "not_checked": check.not_checked,
        "lines": [_line_facts(found, line) for line in check.lines],
    }


def _line_facts(found: HealthReport, line: Line) -> dict[str, object]:
    return {
        "what": line.what,
        "kind": line.kind,
        "value": line.value,
        "count": line.count,
        "of": line.of,
        **line.figures,
        "suggestion": line.suggestion,
        "odd": line.is_odd,
        "responses": [
            {"client": found.interviews[each.uid].client, "uid": each.uid, "value": each.value}
            for each in line.behind
        ]
        if line.is_odd
        else [],
    }


def _health_lines(found: HealthReport, is_all: bool) -> list[str]:
    from mfdw_desktop.services import health_words as words
    from mfdw_desktop.services.health_columns import columns as columns_of

    lines = facts([(name, _said(value)) for name, value in words.summary(found)])
    for check in found.checks:
        shown = [line for line in check.lines if is_all or line.is_odd]
        if not shown:
            continue
        columns = columns_of(check.id)
        lines += ["", f"{words.check_title(check.id)} ({check.odd})"]
        cells = [
            [_said(words.value(found.form, line, each), each.kind) for each in columns]
            for line in shown[: None if is_all else _SHOWN]
        ]
        lines += table([each.title for each in columns], cells)
        if len(shown) > len(cells):
            more = len(shown) - len(cells)
            lines.append(translate("and %n more; see --all|and %n more; see --all", n=more))
    return lines


def _said(value: object, kind: str = "") -> str:
    if value is None or value == "":
        return "–"
    if kind == "share" and isinstance(value, float):
        return f"{value:.0%}"
    return f"{value:,.4g}" if isinstance(value, float) else str(value)


WORK = {"export": _export, "codebook": _codebook, "harmonise": _harmonise, "health": _health}
