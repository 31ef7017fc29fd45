"""An Excel workbook to enter answers in: drop-downs, checks, a codebook, and a mark.

The hidden sheet `_mfdw` says which questionnaire the workbook is for and what each column
stands for, so that it comes back without a question, whatever the headers are turned into.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.comments import Comment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.records import is_record_form
from mfdw_desktop.domain.surveys import Choice, Question, QuestionKind, Questionnaire
from mfdw_desktop.importing.checks import bounds_of
from mfdw_desktop.importing.dialects.template import MARK
from mfdw_desktop.importing.mapping import CLIENT, DAY, INTERVIEWER
from mfdw_desktop.importing.sheet_writing import (
    TEXT_FORMAT,
    put_row,
    put_text,
    sheet_name,
    style_head,
)
from mfdw_desktop.importing.template_mark import INDEX, PARENT
from mfdw_desktop.importing.values_days import METADATA

ROWS = 5000
"""Rows under the header that carry drop-downs and formats."""

_VERSION = "1"
_LISTS = "_lists"
_LEFT_OUT = (QuestionKind.NOTE, QuestionKind.CALCULATE, QuestionKind.FILE, QuestionKind.GEOSHAPE)
_MANY = (QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK)
_DAY_FORMAT, _MOMENT_FORMAT, _TIME_FORMAT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm", "hh:mm"
_SHOWN = 40
"""Letters of the widest column."""


@dataclass(frozen=True)
class _Column:
    """One column of the workbook."""

    header: str
    target: str
    kind: QuestionKind
    question: Question | None = None
    choice: str = ""
    required: bool = False
    hint: str = ""


def write_template(questionnaire: Questionnaire, path: Path, *, language: str = "") -> int:
    """Write a workbook to enter answers in; return how many questions it asks."""
    writer = _Writer(questionnaire, language)
    writer.write()
    writer.book.save(path)
    return writer.asked


class _Writer:
    """The making of one workbook."""

    def __init__(self, questionnaire: Questionnaire, language: str) -> None:
        self.book = Workbook()
        self.asked = 0
        self._form = questionnaire
        self._language = language or questionnaire.default_language
        self._lists: dict[str, str] = {}
        self._mark: list[tuple[str, ...]] = [
            ("mfdw", _VERSION), ("questionnaire", questionnaire.code, questionnaire.version),
        ]  # fmt: skip
        self._sheets: dict[str, str] = {}

    def write(self) -> None:
        """Write every sheet."""
        main = self.book.active
        assert isinstance(main, Worksheet)
        main.title = sheet_name(self._form.title)
        hidden = self.book.create_sheet(_LISTS)
        self._sheets = {"": main.title}
        for repeat in self._form.repeats:
            sheet = self.book.create_sheet(sheet_name(repeat.name, self.book.sheetnames))
            self._sheets[repeat.path] = sheet.title
        for path, name in self._sheets.items():
            sheet = self.book[name]
            parent = next((each.parent for each in self._form.repeats if each.path == path), "")
            self._mark.append(("sheet", name, path, self._sheets[parent] if path else ""))
            self._fill(sheet, list(self._columns(path)))
        self._codebook()
        mark = self.book.create_sheet(MARK)
        for row, texts in enumerate(self._mark, 1):
            put_row(mark, row, texts)
        mark.sheet_state = hidden.sheet_state = "hidden"

    def _columns(self, repeat: str) -> Iterator[_Column]:
        """Yield the columns of one sheet."""
        if repeat:
            yield _Column(PARENT, "", QuestionKind.INTEGER)
        if any(each.parent == repeat for each in self._form.repeats):
            yield _Column(INDEX, "", QuestionKind.INTEGER)
        if not repeat and not is_record_form(self._form.code):
            yield _Column(translate("Client code"), CLIENT, QuestionKind.TEXT, required=True)
            if all(each.type_name != "today" for each in self._form.questions):
                yield _Column(translate("Day of the interview"), DAY, QuestionKind.DAY)
            yield _Column(translate("Interviewer"), INTERVIEWER, QuestionKind.TEXT)
        for question in self._form.questions:
            if question.repeat != repeat or question.kind in _LEFT_OUT:
                continue
            if question.type_name in METADATA and question.type_name != "today":
                continue
            self.asked += 1
            yield from self._columns_of(question)

    def _columns_of(self, question: Question) -> Iterator[_Column]:
        label = question.label(self._language).strip()
        hint = question.hints.get(self._language) or next(iter(question.hints.values()), "")
        if question.kind not in _MANY or question.kind is QuestionKind.RANK:
            kind = QuestionKind.TEXT if question.kind is QuestionKind.RANK else question.kind
            yield _Column(label, question.code, kind, question, required=question.required,
                          hint=hint)  # fmt: skip
            return
        for choice in self._form.choices_of(question):
            header = f"{label}/{self._choice_label(choice)}"
            yield _Column(header, question.code, question.kind, question, choice.name, hint=hint)

    def _choice_label(self, choice: Choice) -> str:
        labels = choice.labels
        return (
            labels.get(self._language) or next(iter(labels.values()), "") or choice.name
        ).strip()

    def _fill(self, sheet: Worksheet, columns: list[_Column]) -> None:
        """Write the headers of a sheet, and what helps to fill the cells under them."""
        own: set[str] = set()
        for at, column in enumerate(columns, 1):
            header = self._unlike(column, own)
            own.add(header)
            cell = sheet.cell(1, at)
            assert isinstance(cell, Cell)
            put_text(cell, f"{header} *" if column.required else header)
            if column.hint:
                cell.comment = Comment(column.hint[:1000], "MFDW")
            self._mark.append(("column", str(cell.value), column.target, column.choice))
            letter = get_column_letter(at)
            sheet.column_dimensions[letter].width = min(max(12, len(header) + 2), _SHOWN)
            self._help(sheet, letter, column)
        style_head(sheet, 1, len(columns))

    def _unlike(self, column: _Column, taken: set[str]) -> str:
        """Return a header that no other column of the sheet has."""
        header = " ".join(column.header.split()) or column.target
        if header in taken or f"{header} *" in taken:
            header = f"{header} ({column.target})"
        return header

    def _help(self, sheet: Worksheet, letter: str, column: _Column) -> None:
        """Add format and checks to the cells under a header."""
        sheet.column_dimensions[letter].number_format = _format_of(column.kind)
        check = self._check(column)
        if check is not None:
            check.add(f"{letter}2:{letter}{ROWS + 1}")
            sheet.add_data_validation(check)

    def _check(self, column: _Column) -> DataValidation | None:
        if column.kind in _MANY:
            return _listed('"1,0"', strict=True)
        question = column.question
        if column.kind is QuestionKind.SELECT_ONE and question is not None:
            if not self._form.choices_of(question):
                return None
            return _listed(self._range_of(question.list_name), strict=not question.or_other)
        if column.kind is QuestionKind.DAY:
            return _Check("date", "greaterThan", "DATE(1900,1,1)").made()
        if column.kind in (QuestionKind.INTEGER, QuestionKind.DECIMAL):
            kind = "whole" if column.kind is QuestionKind.INTEGER else "decimal"
            bounds = bounds_of(question) if question else ()
            low = next((each.limit for each in bounds if each.sign == ">="), "-1E+15")
            high = next((each.limit for each in bounds if each.sign == "<="), "1E+15")
            return _Check(kind, "between", low, high).made()
        return None

    def _range_of(self, list_name: str) -> str:
        """Return the cells that hold the labels of a list, written on first use."""
        if list_name not in self._lists:
            sheet = self.book[_LISTS]
            column = len(self._lists) + 1
            choices = self._form.choices[list_name]
            labels = [self._choice_label(choice) for choice in choices]
            for row, choice in enumerate(choices, 1):
                cell = sheet.cell(row, column)
                assert isinstance(cell, Cell)
                label = labels[row - 1]
                put_text(cell, label if labels.count(label) == 1 else choice.name)
            letter = get_column_letter(column)
            self._lists[list_name] = f"{_LISTS}!${letter}$1:${letter}${len(choices)}"
        return self._lists[list_name]

    def _codebook(self) -> None:
        """Write what each column means, for those who read the data later."""
        name = sheet_name(translate("Codebook"), self.book.sheetnames)
        sheet = self.book.create_sheet(name)
        heads = ("name", "label", "type", "required", "choices", "hint")
        put_row(sheet, 1, heads)
        for row, question in enumerate(self._form.questions, 2):
            choices = "; ".join(
                f"{each.name} = {self._choice_label(each)}"
                for each in self._form.choices_of(question)
            )
            hint = question.hints.get(self._language, "")
            required = "yes" if question.required else ""
            label = question.label(self._language)
            put_row(sheet, row, (question.code, label, question.kind, required, choices, hint))
        for column, width in zip("ABCDEF", (24, 48, 16, 10, 60, 40), strict=True):
            sheet.column_dimensions[column].width = width
        style_head(sheet, 1, len(heads))


@dataclass(frozen=True)
class _Check:
    """A check of Excel's on numbers or days."""

    kind: str
    operator: str
    first: str
    last: str = ""

    def made(self) -> DataValidation:
        """Return the check; it warns, and lets the person decide."""
        check = DataValidation(
            type=self.kind,  # type: ignore[arg-type]
            operator=self.operator,  # type: ignore[arg-type]
            formula1=self.first,
            formula2=self.last or None,
            allow_blank=True,
            errorStyle="warning",
        )
        check.showErrorMessage = True
        return check


def _listed(source: str, *, strict: bool) -> DataValidation:
    check = DataValidation(type="list", formula1=source, allow_blank=True)
    check.showErrorMessage = strict
    return check


def _format_of(kind: QuestionKind) -> str:
    if kind is QuestionKind.DAY:
        return _DAY_FORMAT
    if kind is QuestionKind.MOMENT:
        return _MOMENT_FORMAT
    if kind is QuestionKind.TIME:
        return _TIME_FORMAT
    numbers = (QuestionKind.INTEGER, QuestionKind.DECIMAL, *_MANY)
    return "General" if kind in numbers else TEXT_FORMAT
