"""An Excel workbook to enter answers in: drop-downs, checks, a codebook, and a mark.

The hidden sheet `_mfdw` says which questionnaire the workbook is for and what each column
stands for, so that it comes back without a question, whatever the headers are turned into.
Headers are locked, cells are free; there is no password.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule, Rule
from openpyxl.styles import Font, PatternFill, Protection
from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from mfdw_desktop.common import i18n
from mfdw_desktop.domain.records import is_record_form
from mfdw_desktop.domain.survey_heads import NO_HEAD, HeadQuestions, head_questions, is_typed
from mfdw_desktop.domain.surveys import (
    Choice,
    Question,
    QuestionKind,
    Questionnaire,
    language_code,
    language_of,
)
from mfdw_desktop.importing import template_checks as checks
from mfdw_desktop.importing.dialects.template import MARK
from mfdw_desktop.importing.mapping import CLIENT, DAY, INTERVIEWER
from mfdw_desktop.importing.sheet_writing import (
    HEAD_FONT,
    TEXT_FORMAT,
    put_row,
    put_text,
    sheet_name,
    style_head,
)
from mfdw_desktop.importing.template_checks import Words
from mfdw_desktop.importing.template_lists import CellOf, ListSheet
from mfdw_desktop.importing.template_mark import INDEX, PARENT
from mfdw_desktop.importing.template_rows import GIVEN, Prefilled, name_of, put_rows

ROWS = 5000
"""Rows under the header that carry drop-downs and formats."""

_VERSION = "1"
_LISTS = "_lists"
_MANY = (QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK)
_DAY_FORMAT, _MOMENT_FORMAT, _TIME_FORMAT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm", "hh:mm"
_SHOWN = 44
"""Letters of the widest column."""
_FACES = {"km": "Leelawadee UI", "hi": "Nirmala UI", "ur": "Segoe UI"}
"""Fonts of Windows for scripts that its usual font shows too small."""
_WIDE = frozenset({"km", "hi", "ur"})
_FREE = Protection(locked=False)
_LACKING = PatternFill("solid", bgColor="FFFBE9C6")


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
    joins: str = ""
    """Sheet whose numbers a column that joins sheets repeats."""

    @property
    def is_joint(self) -> bool:
        """Whether the column joins the rows of sheets."""
        return self.target == "" and self.question is None


def write_template(
    questionnaire: Questionnaire, path: Path, *, language: str = "", in_one: bool = False,
    filled: Prefilled | None = None,
) -> int:  # fmt: skip
    """Write a workbook to enter answers in; return how many questions it asks.

    `language` is one of the questionnaire's, by name or code. Select-multiples get a column a
    choice, or with `in_one` one column that takes codes with spaces between. What is `filled`
    stands under the headers already.
    """
    is_record = is_record_form(questionnaire.code)
    chosen = language if is_record else language_of(questionnaire, language)
    writer = _Writer(questionnaire, chosen, in_one=in_one, filled=filled or Prefilled(()))
    writer.write()
    writer.book.save(path)
    return writer.asked


class _Writer:
    """The making of one workbook."""

    def __init__(
        self, questionnaire: Questionnaire, language: str, *, in_one: bool, filled: Prefilled
    ) -> None:
        self.book = Workbook()
        self.asked = 0
        self._form = questionnaire
        self._language = language
        self._in_one = in_one
        self._filled = filled
        self._code = language_code(language) or i18n.current().language
        self._say = i18n.load(self._code)
        self._font = Font(name=_FACES.get(self._code, "Calibri"), size=11)
        self._head_font = Font(name=self._font.name, size=11, bold=HEAD_FONT.bold)
        self._letters: dict[str, str] = {}
        """Code of each question in one column to its letter."""
        self._mark: list[tuple[str, ...]] = [
            ("mfdw", _VERSION), ("questionnaire", questionnaire.code, questionnaire.version),
        ]  # fmt: skip
        self._sheets: dict[str, str] = {}

    def write(self) -> None:
        """Write every sheet."""
        main = self.book.active
        assert isinstance(main, Worksheet)
        main.title = sheet_name(self._say.translate(self._form.title))
        hidden = self.book.create_sheet(_LISTS)
        self._lists = ListSheet(hidden, self._form, self._choice_label)
        self._sheets = {"": main.title}
        for repeat in self._form.repeats:
            sheet = self.book.create_sheet(sheet_name(repeat.name, self.book.sheetnames))
            self._sheets[repeat.path] = sheet.title
        for path, name in self._sheets.items():
            sheet = self.book[name]
            parent = next((each.parent for each in self._form.repeats if each.path == path), "")
            self._mark.append(("sheet", name, path, self._sheets[parent] if path else ""))
            self._fill(sheet, list(self._columns(path, parent)))
        self._codebook()
        mark = self.book.create_sheet(MARK)
        for row, texts in enumerate(self._mark, 1):
            put_row(mark, row, texts)
        mark.sheet_state = hidden.sheet_state = "hidden"
        # Read top to bottom: the sheets that are seen come first.
        self.book.move_sheet(hidden, len(self.book.sheetnames))

    def _columns(self, repeat: str, parent: str) -> Iterator[_Column]:
        """Yield the columns of one sheet."""
        say = self._say.translate
        heads = NO_HEAD if is_record_form(self._form.code) else head_questions(self._form)
        if repeat:
            yield _Column(PARENT, "", QuestionKind.INTEGER, joins=self._sheets[parent], hint=say(
                "The number of the row of {sheet} that this row belongs to.",
                sheet=self._sheets[parent]))  # fmt: skip
        if any(each.parent == repeat for each in self._form.repeats):
            yield _Column(INDEX, "", QuestionKind.INTEGER, hint=say(
                "Number the rows 1, 2, 3 …: other sheets name them in {column}.",
                column=PARENT))  # fmt: skip
        if not repeat and not is_record_form(self._form.code):
            yield from self._head_columns(heads)
        for question in self._form.questions:
            if question.repeat != repeat or question.code in heads.codes:
                continue
            if is_typed(question):
                self.asked += 1
                yield from self._columns_of(question)
                if not repeat and self.asked == 1:
                    yield from (
                        _Column(each, "", QuestionKind.TEXT) for each in self._filled.beside
                    )

    def _head_columns(self, heads: HeadQuestions) -> Iterator[_Column]:
        """Yield who, when and by whom: the form's own questions, or columns of ours."""
        say = self._say.translate
        for question, column in (
            (heads.client, _Column(say("Client code"), CLIENT, QuestionKind.TEXT, required=True)),
            (heads.day, _Column(say("Day of the interview"), DAY, QuestionKind.DAY)),
            (heads.interviewer, _Column(say("Interviewer"), INTERVIEWER, QuestionKind.TEXT)),
        ):
            if question is None:
                yield column
            else:
                self.asked += 1
                yield from self._columns_of(question)

    def _columns_of(self, question: Question) -> Iterator[_Column]:
        label = self._label(question)
        hint = question.hints.get(self._language) or next(iter(question.hints.values()), "")
        choices = self._form.choices_of(question)
        if question.kind is not QuestionKind.SELECT_MULTIPLE or not choices or self._in_one:
            is_many = question.kind in _MANY
            kind = QuestionKind.TEXT if is_many else question.kind
            if is_many and choices:
                codes = "\n".join(f"{each.name} = {self._choice_label(each)}" for each in choices)
                say = self._say.translate
                hint = "\n".join(filter(None, (hint, say("Codes, with a space between:"), codes)))
            yield _Column(label, question.code, kind, question, required=question.required,
                          hint=hint)  # fmt: skip
            return
        for choice in choices:
            header = f"{label}/{self._choice_label(choice)}"
            yield _Column(header, question.code, question.kind, question, choice.name, hint=hint)

    def _label(self, question: Question) -> str:
        label = question.label(self._language).strip()
        return self._say.translate(label) if is_record_form(self._form.code) else label

    def _choice_label(self, choice: Choice) -> str:
        labels = choice.labels
        return (
            labels.get(self._language) or next(iter(labels.values()), "") or choice.name
        ).strip()

    def _fill(self, sheet: Worksheet, columns: list[_Column]) -> None:
        """Write the headers of a sheet, and what helps to fill the cells under them."""
        own: set[str] = set()
        last = get_column_letter(max(len(columns), 1))
        for at, column in enumerate(columns, 1):
            if column.question is not None and not column.choice:
                self._letters[column.question.code] = get_column_letter(at)
        for at, column in enumerate(columns, 1):
            header = self._unlike(column, own)
            own.add(header)
            cell = sheet.cell(1, at)
            assert isinstance(cell, Cell)
            put_text(cell, f"{header} *" if column.required else header)
            if column.hint:
                cell.comment = Comment(column.hint[:2000], "MFDW", width=260, height=120)
            is_given = name_of(column, self._filled.beside) in self._filled.given
            self._mark.append(("column", str(cell.value), column.target, column.choice,
                               *([GIVEN] if is_given else [])))  # fmt: skip
            letter = get_column_letter(at)
            self._help(sheet, letter, column, header)
            if column.required and not (column.question and column.question.relevant):
                self._show_lacking(sheet, letter, last)
        style_head(sheet, 1, len(columns))
        for at in range(1, len(columns) + 1):
            sheet.cell(1, at).font = self._head_font
        formats = [_format_of(each.kind) for each in columns]
        put_rows(sheet, columns, self._filled, formats, self._font, _FREE)
        sheet.sheet_view.rightToLeft = i18n.is_right_to_left(self._code)
        _protect(sheet)

    def _unlike(self, column: _Column, taken: set[str]) -> str:
        """Return a header that no other column of the sheet has."""
        header = " ".join(column.header.split()) or column.target
        if header in taken or f"{header} *" in taken:
            header = f"{header} ({column.target})"
        return header

    def _show_lacking(self, sheet: Worksheet, letter: str, last: str) -> None:
        """Tint a cell that must be filled while its row says something."""
        formula = f'AND({letter}2="",COUNTA($A2:${last}2)>0)'
        sheet.conditional_formatting.add(f"{letter}2:{letter}{ROWS + 1}", _tint(formula))

    def _help(self, sheet: Worksheet, letter: str, column: _Column, header: str) -> None:
        """Add width, format and checks to the cells under a header."""
        place = sheet.column_dimensions[letter]
        factor = 1.25 if self._code in _WIDE else 1.0
        place.width = min(max(12.0, _letters(header) * factor + 2), _SHOWN)
        place.number_format = _format_of(column.kind)
        place.font, place.protection = self._font, _FREE
        check = self._check(column, letter)
        if check is not None:
            check.add(f"{letter}2:{letter}{ROWS + 1}")
            sheet.add_data_validation(check)

    def _check(self, column: _Column, letter: str) -> DataValidation | None:
        question, say = column.question, self._say.translate
        title = " ".join(column.header.split())
        if column.is_joint:
            rows_of = ""
            if column.joins:
                index = f"{quote_sheetname(column.joins)}!${self._index_letter(column.joins)}"
                rows_of = f"COUNTIF({index}$2:{index.rpartition('!')[2]}${ROWS + 1},{letter}2)>0"
            return checks.row_number_check(rows_of, Words(column.header, error=column.hint))
        if column.kind in _MANY:
            error = say("1 for yes, 0 for no; leave all empty when it was not answered.")
            return checks.list_check('"1,0"', Words(title, error=error), strict=True)
        if column.kind is QuestionKind.SELECT_ONE and question is not None:
            if not self._form.choices_of(question):
                return None
            error = say("Choose from the list; dk when the answer is not known, refused when it "
                        "was refused.")  # fmt: skip
            source = self._lists.source(question, self._cell_finder(question))
            return checks.list_check(source, Words(title, error=error),
                                     strict=not question.or_other)  # fmt: skip
        if column.kind is QuestionKind.ACKNOWLEDGE:
            return checks.list_check('"OK"', Words(title), strict=True)
        made = checks.answer_check(question, column.kind, Words(title, error=self._said(question)))
        return made if made.type is not None else None

    def _said(self, question: Question | None) -> str:
        """Return the constraint's own message, else nothing: Excel has words of its own."""
        if question is None:
            return ""
        messages = question.constraint_messages
        return messages.get(self._language) or next(iter(messages.values()), "")

    def _index_letter(self, sheet: str) -> str:
        """Return the letter of the column that numbers the rows of a sheet."""
        path = next(path for path, name in self._sheets.items() if name == sheet)
        return "B" if path else "A"

    def _cell_finder(self, question: Question) -> CellOf:
        """Return what finds the cell of the same row, or of the row around, for an answer."""

        def cell_of(other: Question) -> str:
            letter = self._letters.get(other.code, "")
            if not letter or other.repeat == question.repeat:
                return f"{letter}2" if letter else ""
            parent = next(e.parent for e in self._form.repeats if e.path == question.repeat)
            if other.repeat != parent:
                return ""
            name = self._sheets[parent]
            rows, sheet = f"$2:${{}}${ROWS + 1}", quote_sheetname(name)
            index = self._index_letter(name)
            return (
                f"INDEX({sheet}!${letter}{rows.format(letter)},"
                f"MATCH($A2,{sheet}!${index}{rows.format(index)},0))"
            )

        return cell_of

    def _codebook(self) -> None:
        """Write what each column means, for those who read the data later."""
        name = sheet_name(self._say.translate("Codebook"), self.book.sheetnames)
        sheet = self.book.create_sheet(name)
        heads = ("name", "label", "type", "required", "choices", "hint", "asked when", "rule",
                 "repeat")  # fmt: skip
        put_row(sheet, 1, heads)
        for row, question in enumerate(self._form.questions, 2):
            choices = "; ".join(
                f"{each.name} = {self._choice_label(each)}"
                for each in self._form.choices_of(question)
            )
            hint = question.hints.get(self._language, "")
            required = "yes" if question.required else ""
            rule = " · ".join(filter(None, (question.constraint, self._said(question))))
            label = self._label(question)
            put_row(sheet, row, (question.code, label, question.kind, required, choices, hint,
                                 question.relevant, rule, question.repeat))  # fmt: skip
        for column, width in zip("ABCDEFGHI", (24, 48, 16, 10, 60, 40, 32, 32, 16), strict=True):
            sheet.column_dimensions[column].width = width
        style_head(sheet, 1, len(heads))
        _protect(sheet)


def _protect(sheet: Worksheet) -> None:
    """Lock what is not free, and leave widths, rows, sorting and filters to the person."""
    guard = sheet.protection
    guard.sheet = True
    for allowed in ("formatCells", "formatColumns", "formatRows", "insertRows", "deleteRows",
                    "sort", "autoFilter"):  # fmt: skip
        setattr(guard, allowed, False)


def _tint(formula: str) -> Rule:
    made: Rule = FormulaRule(formula=[formula], fill=_LACKING)  # type: ignore[no-untyped-call]
    return made


def _letters(text: str) -> int:
    """Return how many letters a text is wide: marks over and under take no room."""
    return sum(unicodedata.category(each) not in ("Mn", "Me", "Cf") for each in text)


def _format_of(kind: QuestionKind) -> str:
    if kind is QuestionKind.DAY:
        return _DAY_FORMAT
    if kind is QuestionKind.MOMENT:
        return _MOMENT_FORMAT
    if kind is QuestionKind.TIME:
        return _TIME_FORMAT
    numbers = (QuestionKind.INTEGER, QuestionKind.DECIMAL, *_MANY)
    return "General" if kind in numbers else TEXT_FORMAT
