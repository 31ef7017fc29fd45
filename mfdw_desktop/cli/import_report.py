"""How the result of an import is told: as the contract writes it, and in lines."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from mfdw_desktop.cli.output import facts, table
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.expressions import NotChecked
from mfdw_desktop.domain.imports import ImportSummary, Recalled
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.workbooks import ColumnMatch, ColumnReading
from mfdw_desktop.services import reading_words
from mfdw_desktop.services.messages import not_checked_text, problem_text

_SHOWN = 20
_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def summary_facts(summary: ImportSummary, options: argparse.Namespace) -> dict[str, object]:
    """Return what came of an import, as the contract writes it."""
    return {
        "batch": summary.batch,
        "dry_run": options.dry_run,
        "rows": summary.rows,
        "imported": summary.imported,
        "updated": summary.updated,
        "unchanged": summary.unchanged,
        "rejected": summary.rejected,
        "queued": summary.queued,
        "blank": summary.blank,
        "excluded": summary.excluded,
        "new_clients": summary.new_clients,
        "sheet": summary.sheet,
        "header_row": summary.header_row,
        "dialect": summary.dialect,
        "problems": [problem_facts(each) for each in summary.problems],
        "problems_total": summary.problems_total,
        "columns": [
            _column_facts(each) for each in summary.matches
        ],
        "repeat_columns": [
            {"sheet": each.sheet, "repeat": each.repeat, **_column_facts(each)}
            for each in summary.inner
        ],
        "recalled": summary.recalled,
        "recipe": options.save_recipe,
        "fields": summary.fields,
        "changes": [
            {"row": each.row, "key": each.key, "field": each.field, "old": each.old,
             "new": each.new}
            for each in summary.samples
        ],
        "changes_total": summary.samples_total,
        "not_checked": [not_checked_facts(each) for each in summary.not_checked],
        "mended": summary.mended,
        "errors": options.errors,
        "seconds": summary.seconds,
        "snapshot_seconds": summary.snapshot_seconds,
    }  # fmt: skip


def summary_lines(summary: ImportSummary, *, is_dry: bool) -> list[str]:
    """Return what came of an import, for a person."""
    pairs: list[tuple[str, object]] = [
        (translate("rows"), summary.rows),
        (translate("imported"), summary.imported),
        (translate("updated"), summary.updated),
        (translate("unchanged"), summary.unchanged),
        (translate("rejected"), summary.rejected),
        (translate("waiting for a decision"), summary.queued),
        (translate("blank or left out"), summary.blank + summary.excluded),
        (translate("new clients"), summary.new_clients),
    ]
    if summary.mended is not None:
        pairs += [
            (translate("corrected"), summary.mended.corrected),
            (translate("not corrected yet"), summary.mended.uncorrected),
            (translate("stored before"), summary.mended.stored),
        ]
    lines = facts((label, f"{count:,}") for label, count in pairs)
    if is_dry:
        lines.append(translate("a dry run: nothing was kept"))
    else:
        lines.append(
            translate(
                "batch {batch}, {seconds} s (copy before it: {copy} s); take it back with "
                "mfdw survey undo {batch}",
                batch=summary.batch,
                seconds=f"{summary.seconds:.1f}",
                copy=f"{summary.snapshot_seconds:.1f}",
            )
        )
    lines += not_checked_lines(summary.not_checked)
    ignored = [each.header for each in summary.matches if not each.target and each.header]
    if ignored:
        lines.append(translate("columns left out: {columns}", columns=", ".join(ignored[:12])))
    lines += _recalled_lines(summary.recalled) + _reading_lines((*summary.matches, *summary.inner))
    return lines + problem_lines(summary.problems, summary.problems_total)


def problem_facts(problem: RowProblem) -> dict[str, object]:
    """Return a problem as the contract writes it."""
    return {
        "row": problem.row,
        "column": problem.column,
        "value": problem.value,
        "rule": problem.rule,
        "message": problem_text(problem),
        "header": problem.header,
        "sheet": problem.sheet,
        "severity": problem.severity.value,
    }


def problem_lines(problems: tuple[RowProblem, ...], total: int) -> list[str]:
    """Return the first problems as a table, and how many there are."""
    if not problems:
        return []
    heads = [translate("row"), translate("column"), translate("problem")]
    rows = [
        (each.row or "", each.header or each.column, problem_text(each))
        for each in sorted(problems, key=lambda one: _ORDER[one.severity])[:_SHOWN]
    ]
    lines = ["", *table(heads, rows)]
    if total > len(rows):
        lines.append(translate("and %n more problem|and %n more problems", n=total - len(rows)))
    return lines


def not_checked_facts(left_out: NotChecked) -> dict[str, object]:
    """Return a rule of the form that is not checked, as the contract writes it."""
    return {
        "question": left_out.code,
        "kind": left_out.kind.value,
        "rule": left_out.text,
        "reason": left_out.reason,
        "message": not_checked_text(left_out),
        "others": left_out.others,
    }


def not_checked_lines(left_out: tuple[NotChecked, ...]) -> list[str]:
    """Return the rules that are not checked as a table."""
    if not left_out:
        return []
    head = translate("%n rule of the form is not checked|%n rules of the form are not checked",
                     n=len(left_out))  # fmt: skip
    rows = ((each.code, each.kind.value, not_checked_text(each)) for each in left_out[:_SHOWN])
    return ["", head, *table([translate("question"), translate("rule"), translate("why")], rows)]


def _column_facts(match: ColumnMatch) -> dict[str, object]:
    return {
        "letter": match.letter,
        "header": match.header,
        "target": match.target,
        "why": match.why,
        "since": match.since,
        "by": match.by,
        "suggestions": match.suggestions,
        "readings": [_reading_facts(reading) for reading in match.readings],
    }


def _reading_facts(reading: ColumnReading) -> dict[str, object]:
    return {
        "topic": reading.topic,
        "taken": reading.taken,
        "default": reading.default,
        "open": reading.is_open,
        "samples": reading.samples,
        "ways": [{"way": way.code, "read": way.read} for way in reading.ways],
        "proof": reading.proof,
        "since": reading.since,
        "by": reading.by,
    }


def _recalled_lines(recalled: Recalled | None) -> list[str]:
    """Return which earlier import a file takes its decisions from, and how it differs."""
    if recalled is None:
        return []
    lines = [
        translate(
            "read as the import {batch} of {day} by {who}; --anew takes nothing over",
            batch=recalled.batch, day=recalled.on, who=recalled.by,
        )
    ]  # fmt: skip
    if recalled.added:
        added = ", ".join(recalled.added[:_SHOWN])
        lines.append(translate("columns added: {columns}", columns=added))
    if recalled.removed:
        removed = ", ".join(recalled.removed[:_SHOWN])
        lines.append(translate("columns removed: {columns}", columns=removed))
    if recalled.renamed:
        renamed = ", ".join(f"{old} > {new}" for old, new in recalled.renamed[:_SHOWN])
        lines.append(translate("columns renamed: {columns}", columns=renamed))
    return lines


def _reading_lines(matches: Sequence[ColumnMatch]) -> list[str]:
    """Return what the columns leave open, with the other way to read them."""
    opened = [(match, each) for match in matches for each in match.readings if each.is_open]
    if not opened:
        return []
    heads = [translate("column"), translate("to decide"), translate("in the file"),
             translate("read as"), translate("or else")]  # fmt: skip
    rows = [
        (
            match.header,
            f"{reading_words.title(reading)} {match.target}.{reading.topic}",
            reading.samples[0],
            *_read_words(reading),
        )
        for match, reading in opened
    ]
    last = translate("save the recipe with --save-recipe, choose in its ‘readings’, and replay it")
    return ["", *table(heads, rows), last]


def _read_words(reading: ColumnReading) -> tuple[str, str]:
    """Return how the first sample is read, and how it would be else."""
    said = {
        way.code: f"{way.read[0] or translate('nothing')} ({way.code})" if way.code else ""
        for way in reading.ways
    }
    others = [words for code, words in said.items() if code != reading.taken and words]
    return said.get(reading.taken) or translate("nothing"), ", ".join(others)
