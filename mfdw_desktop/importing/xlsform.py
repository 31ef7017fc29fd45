"""Read a questionnaire from an XLSForm, and say with sheet and row what is odd in it.

The subset is that of `conventions.md` section 1 (XLSForm, SurveyCTO's spellings, older Ona
forms). A form is read as far as it can be: what pyxform refuses is a warning here, and what
cannot be stored is an error of its row, which is then left out.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.expressions import RuleKind, compile_form
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.surveys import Group, Question, QuestionKind, Questionnaire, Repeat
from mfdw_desktop.importing.table import open_workbook
from mfdw_desktop.importing.xlsform_choices import OTHER, ChoiceLists, problem
from mfdw_desktop.importing.xlsform_sheets import (
    FormSheet,
    is_no,
    is_yes,
    read_sheet,
    row_is_on,
)
from mfdw_desktop.importing.xlsform_types import read_structure, read_type, suggest_type

Rows = Sequence[tuple[int, Sequence[object]]]
"""Number of a row as Excel shows it, and its cells from column A on."""

_NAME = re.compile(r"[^\W\d][\w.\-]*")
_REFERENCE = re.compile(r"\$\{\s*(?:last-saved#)?([^}\s]+)\s*\}")
_SHEETS = ("survey", "choices", "settings", "external_choices", "entities", "osm")
_COLUMNS = {RuleKind.CHOICE: "choice_filter", RuleKind.COUNT: "repeat_count"}
_EXPRESSIONS = ("relevant", "constraint", "calculation", "choice_filter", "default", "required",
                "repeat_count")  # fmt: skip


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
    form = _Survey(survey, choices, problems, default_language)
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


@dataclass
class _Open:
    """A group or repeat that has begun."""

    is_repeat: bool
    name: str
    row: int
    relevant: str = ""


@dataclass
class _Survey:
    """The survey sheet on its way to questions and repeats."""

    sheet: FormSheet
    choices: ChoiceLists
    problems: list[RowProblem]
    default_language: str
    questions: list[Question] = field(default_factory=list)
    repeats: list[Repeat] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    """Of questions, groups and repeats: what `${…}` may name."""
    paths: set[str] = field(default_factory=set)

    def read(self) -> None:
        """Read every row, then check what rows say of each other."""
        for row in self.sheet.rows:
            type_text = row.get("type")
            if not type_text and not row.get("name"):
                continue
            if not row_is_on(row):
                self._report(row.number, "form-row-disabled", "disabled", severity=Severity.INFO)
                continue
            structure = read_structure(type_text)
            if structure is None:
                self._question(row.number, type_text)
            elif structure.begins:
                self._begin(row.number, is_repeat=structure.is_repeat)
            else:
                self._end(row.number, is_repeat=structure.is_repeat)
        for left in self.open:
            self._report(left.row, "form-group-open", "type", left.name)
        self._check_references()

    def _report(
        self,
        row: int,
        rule: str,
        column: str = "",
        value: str = "",
        severity: Severity = Severity.WARNING,
        **fields: object,
    ) -> None:
        self.problems.append(
            problem(self.sheet.name, row, rule, self.sheet.letter(column),
                     self.sheet.header(column), value, severity, **fields)
        )  # fmt: skip

    def _path(self, name: str) -> str:
        return "/".join((*(each.name for each in self.open), name))

    def _repeat_around(self) -> str:
        """Return the path of the innermost repeat that is open."""
        for depth in range(len(self.open), 0, -1):
            if self.open[depth - 1].is_repeat:
                return "/".join(each.name for each in self.open[:depth])
        return ""

    def _relevant(self, own: str) -> str:
        """Return when a question is asked: its own condition and those of its groups."""
        parts = [each.relevant for each in self.open if each.relevant] + [own] * bool(own)
        return parts[0] if len(parts) == 1 else " and ".join(f"({each})" for each in parts)

    def _begin(self, number: int, *, is_repeat: bool) -> None:
        row = self.sheet.at(number)
        name = row.get("name")
        if not name:
            name = f"{'repeat' if is_repeat else 'group'}_{number}"
            self._report(number, "form-group-without-name", "name", given=name)
        path = self._path(name)
        if path in self.paths:
            self._report(number, "form-name-twice", "name", name)
        self.paths.add(path)
        self.names.add(name)
        labels = row.labels("label", self.default_language)
        if is_repeat:
            self.repeats.append(
                Repeat(
                    path,
                    name,
                    labels,
                    self._repeat_around(),
                    count=row.get("repeat_count"),
                    relevant=self._relevant(row.get("relevant")),
                    row=number,
                )
            )
        elif labels:
            self.groups.append(Group(path, labels, self._repeat_around()))
        self.open.append(_Open(is_repeat, name, number, row.get("relevant")))

    def _end(self, number: int, *, is_repeat: bool) -> None:
        if not self.open:
            self._report(
                number, "form-end-without-begin", "type", self.sheet.at(number).get("type")
            )
            return
        begun = self.open.pop()
        if begun.is_repeat != is_repeat:
            self._report(number, "form-end-mismatch", "type", self.sheet.at(number).get("type"),
                         begun=begun.name, begun_row=begun.row)  # fmt: skip

    def _question(self, number: int, type_text: str) -> None:
        row = self.sheet.at(number)
        name = self._name_of(number, type_text)
        if not name:
            return
        meaning = read_type(type_text, row.get("parameters"))
        if meaning is None:
            self._report(number, "form-unknown-type", "type", type_text, Severity.ERROR,
                         suggestion=suggest_type(type_text))  # fmt: skip
            return
        path = self._path(name)
        if path in self.paths:
            self._report(number, "form-name-twice", "name", name, Severity.ERROR)
            return
        self.paths.add(path)
        self.names.add(name)
        if meaning.list_name and not meaning.from_file:
            self._check_list(number, meaning.list_name)
        if meaning.or_other:
            self.choices.add_other(meaning.list_name)
        language = self.default_language
        self.questions.append(
            Question(
                code=name,
                path=path,
                name=name,
                kind=meaning.kind,
                type_name=type_text,
                labels=row.labels("label", language),
                hints=row.labels("hint", language),
                list_name=meaning.list_name,
                or_other=meaning.or_other,
                required=is_yes(row.get("required")),
                required_if=_condition(row.get("required")),
                required_messages=row.labels("required_message", language),
                relevant=self._relevant(row.get("relevant")),
                constraint=row.get("constraint"),
                constraint_messages=row.labels("constraint_message", language),
                calculation=row.get("calculation"),
                choice_filter=row.get("choice_filter"),
                default=row.get("default"),
                sensitive=is_yes(row.get("sensitive")),
                repeat=self._repeat_around(),
                position=len(self.questions) + 1,
                row=number,
            )
        )
        if meaning.or_other:
            self._other_text(number, name)

    def _other_text(self, number: int, name: str) -> None:
        """Add the text question that `or_other` brings along."""
        other = f"{name}_other"
        path = self._path(other)
        self.paths.add(path)
        self.names.add(other)
        self.questions.append(
            Question(other, path, other, QuestionKind.TEXT, "or_other", row=number,
                     relevant=self._relevant(f"selected(${{{name}}}, '{OTHER}')"),
                     repeat=self._repeat_around(), position=len(self.questions) + 1)
        )  # fmt: skip

    def _name_of(self, number: int, type_text: str) -> str:
        """Return the name of a question's row; nothing when the row cannot be kept."""
        name = self.sheet.at(number).get("name")
        if not type_text:
            self._report(number, "form-without-type", "type", name, Severity.ERROR)
            return ""
        if not name:
            if type_text.lower() in ("note", "audit", "start-geopoint"):
                return f"{type_text.lower()}_{number}"
            self._report(number, "form-without-name", "name", type_text, Severity.ERROR)
            return ""
        if not _NAME.fullmatch(name):
            self._report(number, "form-bad-name", "name", name)
        return name

    def _check_list(self, number: int, list_name: str) -> None:
        if list_name not in self.choices.lists and not list_name.startswith("${"):
            self._report(number, "form-missing-list", "type", list_name,
                         suggestion=self.choices.nearest(list_name))  # fmt: skip

    def _check_references(self) -> None:
        """Report each `${name}` that no row of the form bears."""
        for row in self.sheet.rows:
            if not row_is_on(row):
                continue
            texts = [(column, row.get(column)) for column in _EXPRESSIONS]
            for part in ("label", "hint"):
                texts += [(part, text) for text in row.labels(part, "").values()]
            told: set[str] = set()
            for column, text in texts:
                for name in _REFERENCE.findall(text):
                    if name not in self.names and name not in told:
                        told.add(name)
                        near = difflib.get_close_matches(name, self.names, n=1, cutoff=0.75)
                        self._report(row.number, "form-unknown-reference", column, name,
                                     suggestion=near[0] if near else "")  # fmt: skip


def _condition(required: str) -> str:
    """Return the expression of a `required` cell that says neither yes nor no."""
    return "" if is_yes(required) or is_no(required) else required


def _with_codes(questions: list[Question]) -> list[Question]:
    """Return the questions with their codes: the name if unique, else the path."""
    counted = Counter(each.name for each in questions)
    return [
        replace(each, code=each.name if counted[each.name] == 1 else each.path)
        for each in questions
    ]


def _report_translations(
    form: _Survey, choices: ChoiceLists, languages: tuple[str, ...], default_language: str
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
