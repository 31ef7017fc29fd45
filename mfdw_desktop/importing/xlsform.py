"""Read a questionnaire from an XLSForm, and say with sheet and row what is odd in it.

The subset is that of `conventions.md` section 1 (XLSForm, SurveyCTO's spellings, older Ona
forms). A form is read as far as it can be: what pyxform refuses is a warning here, and what
cannot be stored is an error of its row, which is then left out.
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PurePath

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.expressions import RuleKind, compile_form
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.surveys import Question, Questionnaire
from mfdw_desktop.importing.workbook import open_workbook
from mfdw_desktop.importing.xlsform_choices import ChoiceLists, problem
from mfdw_desktop.importing.xlsform_sheets import (
    FormSheet,
    is_yes,
    read_sheet,
)
from mfdw_desktop.importing.xlsform_survey import Survey

Rows = Sequence[tuple[int, Sequence[object]]]
"""Number of a row as Excel shows it, and its cells from column A on."""

_SHEETS = ("survey", "choices", "settings", "external_choices", "entities", "osm")
_COLUMNS = {RuleKind.CHOICE: "choice_filter", RuleKind.COUNT: "repeat_count"}


def read_form(path: Path, progress: Progress) -> tuple[Questionnaire, list[RowProblem]]:
    """Return the questionnaire of the XLSForm at `path` and what is odd in it.

    Raises:
        RefusedError: no survey sheet, or nothing on it that can be asked.
    """
    progress.report(0, 2, "open")
    workbook = open_workbook(path)
    sheets = {each.name: list(each.rows()) for each in workbook.sheets}
    progress.report(1, 2, "read")
    read = parse_form(sheets, file_name=path.name)
    progress.report(2, 2, "read")
    return read


def form_task(
    progress: Progress, *, path: Path
) -> Iterator[tuple[Questionnaire, list[RowProblem]]]:
    """Yield what `read_form` returns; for the guarded child."""
    yield read_form(path, progress)


def parse_form(
    sheets: Mapping[str, Rows], *, file_name: str
) -> tuple[Questionnaire, list[RowProblem]]:
    """Return the questionnaire that the rows of `sheets` describe; see `read_form`."""
    problems: list[RowProblem] = []
    found = _find_sheets(sheets, problems)
    settings = _read_settings(found.get("settings"), problems)
    clean = settings.get("clean_text_values", "yes").lower() not in ("no", "false")
    survey = _sheet(found["survey"], problems, clean=clean)
    default_language = settings.get("default_language", "")
    choices = ChoiceLists(problems, default_language)
    for part in ("choices", "external_choices"):
        if part in found:
            repeated = is_yes(settings.get("allow_choice_duplicates", "no"))
            choices.read(_sheet(found[part], problems, clean=clean), duplicates=repeated)
    form = Survey(survey, choices, problems, default_language)
    form.read()
    if not form.questions:
        raise RefusedError("form-without-questions", sheet=survey.name)
    languages = tuple(dict.fromkeys((*survey.languages, *choices.languages)))
    _report_translations(form, choices, languages, default_language)
    stem = PurePath(file_name).stem
    code = settings.get("form_id") or stem
    title = settings.get("form_title") or code
    made = Questionnaire(
        code=code,
        title=title,
        version=settings.get("version", ""),
        languages=languages,
        default_language=default_language or next(iter(languages), ""),
        questions=tuple(_with_codes(form.questions)),
        choices={name: tuple(listed) for name, listed in choices.lists.items()},
        repeats=tuple(form.repeats),
        groups=tuple(form.groups),
    )
    problems += _not_checked(made, survey)
    return made, problems


def _not_checked(form: Questionnaire, survey: FormSheet) -> Iterator[RowProblem]:
    """Yield a note for each rule that no answers will be held against.

    A question that the form does not have is told of at its own row already.
    """
    for each in compile_form(form).not_checked:
        if each.reason != "reference":
            column = _COLUMNS.get(each.kind, each.kind.value)
            yield RowProblem(
                survey.name, each.row, survey.letter(column), survey.header(column), each.detail,
                each.rule, Severity.INFO,
            )  # fmt: skip


def _find_sheets(sheets: Mapping[str, Rows], problems: list[RowProblem]) -> dict[str, FormSheet]:
    """Return the form's own sheets by their standard name."""
    usable = {name: rows for name, rows in sheets.items() if not name.strip().startswith("_")}
    found: dict[str, FormSheet] = {}
    for name, rows in usable.items():
        known = name.strip().lower()
        if known in _SHEETS and known not in found:
            found[known] = read_sheet(name, rows)
    if "survey" not in found and len(usable) == 1:
        name, rows = next(iter(usable.items()))
        found["survey"] = read_sheet(name, rows)
    for name in usable:
        known = name.strip().lower()
        near = difflib.get_close_matches(known, _SHEETS, n=1, cutoff=0.8)
        if known not in _SHEETS and near and near[0] not in found and near[0] != "osm":
            problems.append(problem(name, 0, "form-sheet-spelling", suggestion=near[0]))
    if "survey" not in found or "type" not in found["survey"].columns:
        near = difflib.get_close_matches("survey", [n.lower() for n in usable], n=1, cutoff=0.6)
        raise RefusedError("form-without-survey", suggestion=near[0] if near else "")
    return found


def _sheet(sheet: FormSheet, problems: list[RowProblem], *, clean: bool) -> FormSheet:
    """Return the sheet with tidy cells, its doubled headers reported."""
    for letter, header in sheet.doubled:
        problems.append(
            problem(sheet.name, sheet.header_row, "form-header-twice", letter, header, header)
        )
    return sheet.tidied(clean)


def _read_settings(sheet: FormSheet | None, problems: list[RowProblem]) -> dict[str, str]:
    """Return the first row of the settings sheet."""
    if sheet is None:
        return {}
    tidy = _sheet(sheet, problems, clean=True)
    for row in tidy.rows:
        return {name: row.get(name) for name in tidy.columns if row.get(name)}
    return {}


def _with_codes(questions: list[Question]) -> list[Question]:
    """Return the questions with their codes: the name if unique, else the path."""
    counted = Counter(each.name for each in questions)
    return [
        replace(each, code=each.name if counted[each.name] == 1 else each.path)
        for each in questions
    ]


def _report_translations(
    form: Survey, choices: ChoiceLists, languages: tuple[str, ...], default_language: str
) -> None:
    """Report once a sheet and language which rows have a label in other languages only."""
    lacking: dict[tuple[str, str], list[int]] = {}
    for question in form.questions:
        for language in _untranslated(question.labels, languages, default_language):
            lacking.setdefault((form.sheet.name, language), []).append(question.row)
    for sheet, row, choice in choices.rows:
        for language in _untranslated(choice.labels, languages, default_language):
            lacking.setdefault((sheet, language), []).append(row)
    for (sheet, language), rows in lacking.items():
        listed = ", ".join(map(str, rows[:20])) + (" …" if len(rows) > 20 else "")
        form.problems.append(
            problem(sheet, rows[0], "form-untranslated", value=language, language=language,
                     count=len(rows), rows=listed)
        )  # fmt: skip


def _untranslated(
    labels: dict[str, str], languages: tuple[str, ...], default_language: str
) -> list[str]:
    if not labels:
        return []
    plain = default_language or languages[0] if "" in labels and languages else ""
    return [each for each in languages if each not in labels and each != plain]
