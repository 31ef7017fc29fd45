"""The run that the import commands share, and the workbook to enter a list in."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mfdw_desktop.cli import outputs
from mfdw_desktop.cli.import_options import read_recipe, remembers, table_choice, with_rules
from mfdw_desktop.cli.import_report import summary_facts, summary_lines
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import AppError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.imports import ImportOptions, ImportSummary
from mfdw_desktop.services.messages import error_message

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace

Work = Callable[["Workspace", ImportOptions, Progress], ImportSummary]


def add_template(parts: argparse._SubParsersAction[Any]) -> None:
    """Add the command that writes the workbook which a list can be entered in."""
    add_out(parts.add_parser("template", help=translate("write a workbook to enter a list in")))


def add_out(parser: argparse.ArgumentParser) -> None:
    """Add where the workbook is written."""
    parser.add_argument("out", metavar="OUT", type=Path, help=translate(".xlsx to write"))


def run_template(session: Session, options: argparse.Namespace, kind: str) -> Outcome:
    """Write the workbook of a kind of list."""
    language = session.options.lang or ""
    count = session.workspace().imports.template(kind, options.out, language)
    line = translate("{file}: %n column|{file}: %n columns", n=count, file=str(options.out))
    return Outcome({"file": options.out, "columns": count}, [line])


def run_list_import(session: Session, options: argparse.Namespace, kind: str) -> Outcome:
    """Import or plan a list of a kind."""
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
    from mfdw_desktop.services.intake_source import ImportRefusedError

    if options.errors is not None:
        require_place(options.file, options.errors)
        outputs.place(options, "errors")
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
        summary_facts(summary, options),
        summary_lines(summary, is_dry=options.dry_run),
        exit_code=1 if needs_a_person else 0,
    )
