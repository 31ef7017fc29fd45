"""What the four import commands share: their options, and how the result is told."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from mfdw_desktop.cli.numbers import positive
from mfdw_desktop.cli.output import facts, table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import AppError, RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.expressions import POLICIES, REJECT, NotChecked, RuleKind
from mfdw_desktop.domain.imports import RECIPE_FORMAT, ImportOptions, ImportSummary, Recalled
from mfdw_desktop.domain.policies import BLANK, CLEAR, FIELDS, FieldPolicy, RowPolicy
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.workbooks import ColumnMatch, ColumnReading, TableChoice
from mfdw_desktop.services import reading_words
from mfdw_desktop.services.messages import error_message, not_checked_text, problem_text

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace

E = TypeVar("E", bound=StrEnum)

_SHOWN = 20
_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}

Work = Callable[["Workspace", ImportOptions, Progress], ImportSummary]


def add_options(parser: argparse.ArgumentParser, *, of_branch: bool = True) -> None:
    """Add what every import takes; `of_branch` where the records belong to a branch."""
    parser.add_argument("file", metavar="FILE", type=Path, help=translate("workbook or CSV file"))
    if of_branch:
        parser.add_argument(
            "--branch", metavar="CODE", default="", help=translate("branch (default: the only one)")
        )
    parser.add_argument(
        "--sheet", metavar="S", default="", help=translate("sheet (default: the likeliest)")
    )
    parser.add_argument(
        "--header-row",
        metavar="N",
        type=positive,
        help=translate("row of the headers, as Excel counts"),
    )
    parser.add_argument(
        "--columns",
        metavar="B:F",
        default="",
        help=translate("first and last column of the table, where several stand side by side"),
    )
    parser.add_argument(
        "--include-row",
        metavar="N",
        type=positive,
        action="append",
        default=[],
        help=translate("read this row although it looks like a total, a note or a heading"),
    )
    parser.add_argument(
        "--event", metavar="NAME", default="", help=translate("event of REDCap that is the round")
    )
    add_text_options(parser)
    parser.add_argument(
        "--recipe", metavar="R.json", type=Path, help=translate("replay a saved recipe")
    )
    parser.add_argument(
        "--save-recipe", metavar="OUT.json", type=Path, help=translate("write how it was read")
    )
    parser.add_argument(
        "--anew",
        action="store_true",
        help=translate("take over nothing that was decided in earlier imports"),
    )
    parser.add_argument(
        "--rows",
        choices=[each.value for each in RowPolicy],
        help=translate("take new records, known ones, or both (default)"),
    )
    parser.add_argument(
        "--fields",
        choices=[each.value for each in FieldPolicy],
        help=translate(
            "where the file and the book differ: overwrite (default; a blank never does), fill "
            "what is empty, keep ours, the newer wins, or ask"
        ),
    )
    parser.add_argument(
        "--field",
        metavar="CODE=RULE",
        action="append",
        default=[],
        help=translate("the same for one field; may be given several times"),
    )
    parser.add_argument(
        "--blank-clears",
        metavar="CODE",
        action="append",
        default=[],
        help=translate("let a blank cell empty this field; may be given several times"),
    )
    parser.add_argument(
        "--dry-run", action="store_true", help=translate("say what would happen; keep nothing")
    )
    parser.add_argument(
        "--errors", metavar="OUT.xlsx", type=Path, help=translate("write the rows with problems")
    )


def add_text_options(parser: argparse.ArgumentParser) -> None:
    """Add how a delimited text is written, where that is found out wrongly."""
    parser.add_argument(
        "--encoding",
        metavar="NAME",
        default="",
        help=translate("encoding of a text file: utf-8, cp1252, cp1258, cp1251, cp874 …"),
    )
    parser.add_argument(
        "--delimiter",
        metavar="SIGN",
        type=_delimiter,
        help=translate("what stands between the cells of a text file: , ; | or tab"),
    )


def table_choice(options: argparse.Namespace) -> TableChoice:
    """Return what the command line says of the table."""
    said = vars(options)
    return TableChoice(
        area=said.get("columns") or "",
        included=tuple(said.get("include_row") or ()),
        encoding=said.get("encoding") or "",
        delimiter=said.get("delimiter") or "",
        event=said.get("event") or "",
    )


def _delimiter(text: str) -> str:
    sign = {"tab": "\t", "\\t": "\t"}.get(text.casefold(), text)
    if len(sign) != 1 or sign in '"\r\n':
        raise argparse.ArgumentTypeError(translate("it is one sign, or tab"))
    return sign


def read_recipe(path: Path | None) -> dict[str, Any] | None:
    """Return the document of a recipe's file.

    Raises:
        RefusedError: there is none, or it is no recipe.
    """
    if path is None:
        return None
    from mfdw_desktop.services import recipe_files

    return recipe_files.read_recipe(path)


def remembers(options: argparse.Namespace) -> bool:
    """Tell whether earlier decisions are taken over: a recipe says all there is to say."""
    return options.recipe is None and not options.anew


def with_rules(options: argparse.Namespace, chosen: ImportOptions) -> ImportOptions:
    """Return the options with the rules for rows and fields that were given.

    Raises:
        RefusedError: a rule for a field that is none.
    """
    given = vars(options)
    said = {f"{BLANK}:{code}": CLEAR for code in given.get("blank_clears") or ()}
    for each in given.get("field") or ():
        code, _, rule = each.partition("=")
        if rule not in set(FieldPolicy):
            rules = ", ".join(FieldPolicy)
            raise RefusedError("field-rule-unknown", rule=each, rules=rules)
        said[f"{FIELDS}:{code}"] = rule
    recipe = chosen.recipe
    if said:
        before = dict(recipe or {"format": RECIPE_FORMAT})
        recipe = {**before, "policies": {**(before.get("policies") or {}), **said}}
    return replace(
        chosen,
        rows=RowPolicy(given["rows"]) if given.get("rows") else None,
        fields=FieldPolicy(given["fields"]) if given.get("fields") else None,
        recipe=recipe,
    )


def choice(given: str | None, recipe: Mapping[str, Any] | None, name: str, default: E) -> E:
    """Return what was chosen on the command line, else by the recipe, else the default.

    Raises:
        RefusedError: the recipe chooses something that there is not.
    """
    options = (recipe or {}).get("options")
    said = options.get(name) if isinstance(options, dict) else None
    try:
        return type(default)(given or said or default)
    except ValueError as error:
        raise RefusedError("recipe-unreadable", path="") from error


def run_list_import(session: Session, options: argparse.Namespace, kind: str) -> Outcome:
    """Import or plan a list of clients, schemes, awards or loans."""
    said = vars(options)
    chosen = ImportOptions(
        branch=said.get("branch") or "",
        sheet=options.sheet,
        header_row=options.header_row,
        client_column=said.get("client_column") or "",
        recipe=read_recipe(options.recipe),
        remembers=remembers(options),
    )
    return run_import(
        session,
        options,
        chosen,
        plan=lambda at, how, told: at.imports.plan(kind, options.file, how, told),
        work=lambda at, how, told: at.imports.run(kind, options.file, how, told),
    )


def run_import(
    session: Session,
    options: argparse.Namespace,
    chosen: ImportOptions,
    *,
    plan: Work,
    work: Work,
) -> Outcome:
    """Import or plan, write the problems where asked, and tell what came of it."""
    from mfdw_desktop.services import reading_ahead

    # The child parses the file while the modules of this process are imported.
    reading_ahead.begin(options.file, options.sheet)
    try:
        return _run_import(session, options, chosen, plan=plan, work=work)
    finally:
        reading_ahead.leave()


def _run_import(
    session: Session,
    options: argparse.Namespace,
    chosen: ImportOptions,
    *,
    plan: Work,
    work: Work,
) -> Outcome:
    from mfdw_desktop.services import recipe_files
    from mfdw_desktop.services.import_problems import (
        require_place,
        write_problems,
        write_problems_of,
    )
    from mfdw_desktop.services.intake import ImportRefusedError

    if options.errors is not None:
        require_place(options.file, options.errors)
    chosen = replace(chosen, table=table_choice(options))
    if options.save_recipe is not None:
        recipe_files.require_free(options.save_recipe)
    chosen = with_rules(options, chosen)
    do = plan if options.dry_run else work
    try:
        summary = do(session.workspace(), chosen, session.progress())
    except ImportRefusedError as error:
        if options.errors is not None:
            write_problems(
                options.file, options.errors, error.problems,
                sheet=error.sheet, header_row=error.header_row,
            )  # fmt: skip
        raise
    needs_a_person = summary.needs_a_person
    if options.errors is not None:
        try:
            write_problems_of(options.file, options.errors, summary)
        except AppError as error:
            # The import is done; an exit code of 2 or 3 would say that nothing was changed.
            session.note(error_message(error).line())
            options.errors, needs_a_person = None, True
    if options.save_recipe is not None:
        try:
            recipe_files.write_recipe(options.save_recipe, summary.recipe)
        except AppError as error:
            session.note(error_message(error).line())
            options.save_recipe, needs_a_person = None, True
    return Outcome(
        _facts(summary, options),
        _lines(summary, is_dry=options.dry_run),
        exit_code=1 if needs_a_person else 0,
    )


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


def with_rejecting(
    recipe: Mapping[str, Any] | None, kinds: Sequence[str] | None
) -> dict[str, Any] | None:
    """Return the recipe with the kinds of form rules that reject a row where they are broken."""
    if not kinds:
        return dict(recipe) if recipe is not None else None
    rejecting = {POLICIES[RuleKind(kind)]: REJECT for kind in kinds}
    given = dict(recipe or {"format": RECIPE_FORMAT})
    return {**given, "policies": {**given.get("policies", {}), **rejecting}}


def _facts(summary: ImportSummary, options: argparse.Namespace) -> dict[str, object]:
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


def _lines(summary: ImportSummary, *, is_dry: bool) -> list[str]:
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


def add_template(parts: argparse._SubParsersAction[Any]) -> None:
    """Add the command that writes the workbook which a list can be entered in."""
    parser = parts.add_parser("template", help=translate("write a workbook to enter a list in"))
    parser.add_argument("out", metavar="OUT", type=Path, help=translate(".xlsx to write"))


def run_template(session: Session, options: argparse.Namespace, kind: str) -> Outcome:
    """Write the workbook of a list of `clients`, `schemes` or `awards`."""
    language = session.options.lang or ""
    count = session.workspace().imports.template(kind, options.out, language)
    line = translate("{file}: %n column|{file}: %n columns", n=count, file=str(options.out))
    return Outcome({"file": options.out, "columns": count}, [line])
