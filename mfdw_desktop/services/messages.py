"""The sentences for errors and problems: what is wrong, and how to mend it.

Window and command line say the same words, so they stand here, above the layers that
raise the codes and below the two that show them. Texts are templates: `{name}` is filled
from the error's fields after translating.
"""

from __future__ import annotations

from dataclasses import dataclass

from mfdw_desktop.common.errors import AppError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.problems import FieldProblem, RowProblem


@dataclass(frozen=True)
class Message:
    """What is wrong in one sentence, and what to do in another."""

    text: str
    advice: str = ""

    def line(self) -> str:
        """Return both in one line, as the command line prints them."""
        return f"{self.text}; {self.advice}" if self.advice else self.text


ERRORS: dict[str, tuple[str, str]] = {
    "usage": ("{message}", "see {command} --help"),
    "file-missing": ("there is no file {path}", "check the name and the folder"),
    "form-without-survey": (
        "the workbook has no sheet ‘survey’ with a column ‘type’",
        "check that it is an XLSForm and that the sheet is called survey",
    ),
    "form-without-questions": (
        "no question could be read from the sheet ‘{sheet}’",
        "look at the types and names on it",
    ),
}
"""Error code to (what is wrong, how to mend it)."""

PROBLEMS: dict[str, str] = {
    "form-sheet-spelling-near": "this sheet is not read; did you mean ‘{suggestion}’?",
    "form-header-twice": "the column ‘{value}’ stands twice; only the first one is read",
    "form-choice-twice": "the choice ‘{value}’ stands twice in the list ‘{list}’",
    "form-choice-incomplete": "the choice ‘{value}’ has no {lacking} and is left out",
    "form-choice-without-name": "this row names no list and no choice and is left out",
    "form-row-disabled": "this row is switched off in the form and is left out",
    "form-group-open": "the group or repeat ‘{value}’ begins here and never ends",
    "form-group-without-name": "the group or repeat has no name; it is called ‘{given}’",
    "form-name-twice": "the name ‘{value}’ stands twice in the same group; the second is left out",
    "form-end-without-begin": "‘{value}’ ends nothing that has begun",
    "form-end-mismatch": "‘{value}’ ends ‘{begun}’, which begins differently in row {begun_row}",
    "form-unknown-type": "‘{value}’ is not a question type; the question is left out",
    "form-unknown-type-near": (
        "‘{value}’ is not a question type, did you mean ‘{suggestion}’? The question is left out"
    ),
    "form-without-type": "‘{value}’ has no type and is left out",
    "form-without-name": "a question of type ‘{value}’ has no name and is left out",
    "form-bad-name": (
        "‘{value}’ is no valid name: it begins with a letter or _ and holds letters, digits, "
        "- _ and ."
    ),
    "form-missing-list": "there is no choice list ‘{value}’",
    "form-missing-list-near": "there is no choice list ‘{value}’, did you mean ‘{suggestion}’?",
    "form-unknown-reference": "‘${{value}}’ names no question of the form",
    "form-unknown-reference-near": (
        "‘${{value}}’ names no question of the form, did you mean ‘{suggestion}’?"
    ),
    "form-untranslated": (
        "no label in {language} for {count} rows ({rows}); another language is shown instead"
    ),
}
"""Rule of a row's or a field's problem to its sentence."""


def error_message(error: AppError) -> Message:
    """Return the words for `error`."""
    text, advice = ERRORS[error.code]
    return Message(translate(text, **error.fields), translate(advice, **error.fields))


def problem_text(problem: RowProblem | FieldProblem) -> str:
    """Return the sentence for `problem`."""
    fields = dict(problem.fields)
    if isinstance(problem, RowProblem):
        fields = {"value": problem.value, "header": problem.header, **fields}
    return translate(PROBLEMS[problem.rule], **fields)
