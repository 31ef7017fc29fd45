"""`mfdw survey`: questionnaires, responses in and out, and taking imports back."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from mfdw_desktop.cli import (
    batches,
    entries,
    import_options,
    import_report,
    importing,
    survey_inspect,
    survey_more,
    survey_queue,
    survey_roles,
    survey_rounds,
)
from mfdw_desktop.cli.output import facts, table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.expressions import RuleKind
from mfdw_desktop.domain.imports import FormDefined, ImportOptions, NewClients, OnError
from mfdw_desktop.domain.surveys import Questionnaire


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the group and its commands."""
    group = commands.add_parser("survey", help=translate("questionnaires and their answers"))
    parts = group.add_subparsers(dest="part", metavar="COMMAND", required=True)
    survey_inspect.register(parts)
    _register_forms(parts)
    _register_import(parts)
    survey_queue.register(parts)
    survey_rounds.register(parts)
    survey_roles.register(parts)
    batches.register(parts)
    survey_more.register(parts)
    entries.register(parts)


def _register_forms(parts: argparse._SubParsersAction[Any]) -> None:
    define = parts.add_parser("define", help=translate("read a questionnaire from an XLSForm"))
    define.add_argument(
        "form", metavar="FORM", type=Path, nargs="?", help=translate("the XLSForm's workbook")
    )
    define.add_argument(
        "--from-data", metavar="FILE", type=Path, help=translate("draft one from a data sheet")
    )
    define.add_argument("--code", metavar="CODE", default="", help=translate("code of the draft"))
    parts.add_parser("list", help=translate("list the questionnaires"))
    show = parts.add_parser("show", help=translate("show a questionnaire and its rounds"))
    show.add_argument("code", metavar="CODE", help=translate("code of the questionnaire"))
    template = parts.add_parser("template", help=translate("write a workbook to enter answers in"))
    template.add_argument("code", metavar="CODE", help=translate("code of the questionnaire"))
    template.add_argument("out", metavar="OUT", type=Path, help=translate(".xlsx to write"))
    template.add_argument(
        "--in-one",
        action="store_true",
        help=translate("one column of codes where several answers may be chosen"),
    )


def _register_import(parts: argparse._SubParsersAction[Any]) -> None:
    parser = parts.add_parser("import", help=translate("import responses"))
    import_options.add_options(parser)
    parser.add_argument(
        "--survey", metavar="CODE", default="", help=translate("code of the questionnaire")
    )
    parser.add_argument(
        "--round",
        metavar="NAME",
        default="",
        help=translate("diagnostic, baseline, followup1 … or final"),
    )
    parser.add_argument(
        "--client-column", metavar="COL", default="", help=translate("column with the client")
    )
    parser.add_argument(
        "--new-clients",
        choices=[each.value for each in NewClients],
        help=translate("reject rows of unknown clients (default), or create the clients"),
    )
    parser.add_argument(
        "--on-error",
        choices=[each.value for each in OnError],
        help=translate("leave bad rows out (default), or refuse the whole file"),
    )

    parser.add_argument(
        "--reject-broken",
        metavar="KIND",
        action="append",
        choices=[each.value for each in RuleKind],
        help=translate(
            "reject rows that break this kind of rule of the form, else told as a warning: "
            "{kinds}; may be repeated",
            kinds=", ".join(each.value for each in RuleKind),
        ),
    )


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do the command of the group."""
    work = {
        "inspect": survey_inspect.run,
        "define": _define,
        "list": _list,
        "show": _show,
        "template": _template,
        "import": _import,
        "queue": survey_queue.run,
        "round": survey_rounds.run,
        "roles": survey_roles.run,
        "batches": batches.show,
        "undo": batches.undo,
        "entries": entries.entries,
        "compare": entries.compare,
        "back-check": entries.back_check,
        **survey_more.WORK,
    }
    return work[options.part](session, options)


def _define(session: Session, options: argparse.Namespace) -> Outcome:
    if (options.form is None) == (options.from_data is None):
        raise RefusedError(
            "usage",
            message=translate("name a form, or a data sheet with --from-data"),
            command="mfdw survey define",
        )
    surveys = session.workspace().surveys
    if options.form is not None:
        made = surveys.define(options.form, session.progress())
    else:
        if not options.code:
            raise RefusedError(
                "usage",
                message=translate("a draft needs a code: --code CODE"),
                command="mfdw survey define",
            )
        made = surveys.define_from_data(
            options.from_data, options.code, progress=session.progress()
        )
    return Outcome(_form_facts(made), _form_lines(made))


def _form_facts(made: FormDefined) -> dict[str, object]:
    return {
        "code": made.code,
        "title": made.title,
        "version": made.version,
        "languages": made.languages,
        "questions": question_facts(made.questions, made.choices),
        "warnings": [import_report.problem_facts(each) for each in made.warnings],
        "not_checked": [import_report.not_checked_facts(each) for each in made.not_checked],
        "batch": made.batch,
        "new": made.is_new,
    }


def question_facts(questions: Any, choices: Any) -> list[dict[str, object]]:
    """Return questions as the contract writes them."""
    return [
        {
            "name": each.code,
            "type": each.kind.value,
            "label": each.label(),
            "required": each.required,
            "choices": [choice.name for choice in choices.get(each.list_name, ())],
            "path": each.path,
            "repeat": each.repeat,
            "labels": each.labels,
        }
        for each in questions
    ]


def _form_lines(made: FormDefined) -> list[str]:
    lines = facts(
        [
            (translate("code"), made.code),
            (translate("title"), made.title),
            (translate("version"), made.version),
            (translate("languages"), ", ".join(made.languages)),
            (translate("questions"), len(made.questions)),
        ]
    )
    if not made.is_new:
        lines.append(translate("this form is there already; nothing was changed"))
    return lines + import_report.problem_lines(made.warnings, len(made.warnings))


def _list(session: Session, options: argparse.Namespace) -> Outcome:
    rows = session.workspace().surveys.list()
    data = [
        {
            "code": each.code,
            "title": each.title,
            "version": each.version,
            "versions": each.versions,
            "questions": each.questions,
            "languages": each.languages,
            "responses": each.responses,
            "rounds": each.rounds,
        }
        for each in rows
    ]
    heads = [translate("code"), translate("title"), translate("version"), translate("questions"),
             translate("responses"), translate("rounds")]  # fmt: skip
    cells = ((r.code, r.title, r.version, r.questions, r.responses, ", ".join(r.rounds))
             for r in rows)  # fmt: skip
    return Outcome({"surveys": data}, table(heads, cells))


def _show(session: Session, options: argparse.Namespace) -> Outcome:
    surveys = session.workspace().surveys
    form = surveys.show(options.code)
    rounds = surveys.rounds(options.code)
    data = {
        "survey": _survey_facts(form),
        "rounds": [
            {
                "name": each.name,
                "responses": each.responses,
                "clients": each.clients,
                "queued": each.queued,
                "target": each.target,
                "first_on": each.first_on or None,
                "last_on": each.last_on or None,
                "opens_on": each.opens_on or None,
                "closes_on": each.closes_on or None,
                "by_arm": each.by_arm,
                "linked": each.linked,
                "links": {method or "none": count for method, count in each.links.items()},
                "links_by_arm": {
                    arm or "none": {method or "none": count for method, count in counts.items()}
                    for arm, counts in each.links_by_arm.items()
                },
            }
            for each in rounds
        ],
    }
    lines = facts([(translate("code"), form.code), (translate("title"), form.title),
                   (translate("version"), form.version)])  # fmt: skip
    heads = [translate("round"), translate("responses"), translate("clients"),
             translate("with their client"), translate("waiting for a decision")]  # fmt: skip
    cells = ((r.name, r.responses, r.clients, "" if r.linked is None else f"{r.linked:.0%}",
              r.queued) for r in rounds)  # fmt: skip
    lines += ["", *table(heads, cells)]
    heads = [translate("name"), translate("type"), translate("label")]
    lines += ["", *table(heads, ((q.code, q.kind.value, q.label()) for q in form.questions))]
    return Outcome(data, lines)


def _survey_facts(form: Questionnaire) -> dict[str, object]:
    return {
        "code": form.code,
        "title": form.title,
        "version": form.version,
        "languages": form.languages,
        "questions": question_facts(form.questions, form.choices),
    }


def _template(session: Session, options: argparse.Namespace) -> Outcome:
    language = session.options.lang or ""
    surveys = session.workspace().surveys
    count = surveys.template(options.code, options.out, language, in_one=options.in_one)
    line = translate("{file}: %n question|{file}: %n questions", n=count, file=str(options.out))
    return Outcome({"file": options.out, "questions": count}, [line])


def _import(session: Session, options: argparse.Namespace) -> Outcome:
    recipe = import_options.with_rejecting(
        import_options.read_recipe(options.recipe), options.reject_broken
    )
    chosen = ImportOptions(
        survey=options.survey,
        round=options.round,
        branch=options.branch,
        sheet=options.sheet,
        header_row=options.header_row,
        client_column=options.client_column,
        recipe=recipe,
        new_clients=import_options.choice(
            options.new_clients, recipe, "new_clients", NewClients.REFUSE
        ),
        on_error=import_options.choice(options.on_error, recipe, "on_error", OnError.REJECT_ROWS),
        remembers=import_options.remembers(options),
    )
    return importing.run_import(
        session,
        options,
        chosen,
        plan=lambda at, how, told: at.surveys.plan_import(options.file, how, told),
        work=lambda at, how, told: at.surveys.import_workbook(options.file, how, told),
    )
