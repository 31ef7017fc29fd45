"""Questionnaires of XLSForm: what is odd in their sheets."""

from __future__ import annotations

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
