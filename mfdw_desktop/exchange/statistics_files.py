"""Sheets of an export as files for Stata or SPSS: coded CSV, syntax, and a data package."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from mfdw_desktop.domain.surveys import MissingReason, QuestionKind, Questionnaire
from mfdw_desktop.exchange import spss, stata
from mfdw_desktop.exchange.codebook import AnswerTally, Tally, reason_words
from mfdw_desktop.exchange.survey_sheets import Reason, SurveyColumn
from mfdw_desktop.exchange.variables import (
    SPSS,
    STATA,
    Variable,
    missing_codes,
    numbered,
    variable_names,
)
from mfdw_desktop.exchange.workbook import DAY, DECIMAL, FLAG, INTEGER

_HEAD_WIDTH = 64
"""Octets of our own text columns: codes, names of rounds, keys."""
_REASONS = tuple(MissingReason)[:4]


@dataclass(frozen=True)
class CodedTable:
    """A table whose columns are variables."""

    name: str
    variables: Sequence[Variable]
    rows: Iterable[Sequence[Any]]


def coded(
    name: str,
    columns: Sequence[SurveyColumn],
    rows: Iterable[Sequence[Any]],
    form: Questionnaire,
    tally: AnswerTally,
    *,
    is_stata: bool,
    is_pseudonymous: bool,
) -> CodedTable:
    """Return the table with names, numbers and missing codes that a program takes."""
    rules = STATA if is_stata else SPSS
    names = variable_names(((each.header, each.ending) for each in columns), rules)
    variables = [
        _variable(variable, column, form, tally, is_pseudonymous=is_pseudonymous)
        for variable, column in zip(names, columns, strict=True)
    ]
    return CodedTable(name, variables, _coded_rows(rows, variables))


def syntax_of(table: CodedTable, title: str, data: str, *, is_stata: bool) -> tuple[str, str]:
    """Return name and text of the syntax that reads the file `data`."""
    stem = data.removesuffix(".csv")
    if is_stata:
        return f"{stem}.do", stata.do_file(title, data, table.variables, reason_words())
    return f"{stem}.sps", spss.syntax(title, data, table.variables, reason_words())


def data_package(
    form: Questionnaire, tables: Sequence[tuple[str, str, Sequence[dict[str, Any]]]]
) -> str:
    """Return the descriptor of a Frictionless data package; `tables` are name, file, fields."""
    return json.dumps(
        {
            "profile": "tabular-data-package",
            "name": "".join(each if each.isalnum() else "-" for each in form.code.lower()),
            "title": form.title,
            "version": form.version,
            "resources": [
                {
                    "profile": "tabular-data-resource",
                    "name": name.lower(),
                    "path": file,
                    "encoding": "utf-8",
                    "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "doubleQuote": True},
                    "schema": {"fields": list(fields), "missingValues": [""]},
                }
                for name, file, fields in tables
            ],
        },
        ensure_ascii=False,
        indent=2,
    )


def plain_fields(columns: Sequence[SurveyColumn], form: Questionnaire) -> list[dict[str, Any]]:
    """Return the fields of a plain table for its data package."""
    kinds = {INTEGER: "integer", DECIMAL: "number", DAY: "date", FLAG: "integer"}
    fields = []
    for each in columns:
        field: dict[str, Any] = {
            "name": each.header, "type": kinds.get(each.kind, "string"), "title": each.label,
        }  # fmt: skip
        question = each.question
        if question is not None and question.kind in (QuestionKind.CALCULATE,):
            field["type"] = "any"
        if question is not None and question.kind is QuestionKind.SELECT_ONE:
            field["categories"] = [
                {"value": choice.name, "label": next(iter(choice.labels.values()), choice.name)}
                for choice in form.choices_of(question)
            ]
        fields.append(field)
    return fields


def coded_fields(variables: Sequence[Variable]) -> list[dict[str, Any]]:
    """Return the fields of a coded table for its data package."""
    fields = []
    for each in variables:
        kind = "string"
        if each.kind == "day":
            kind = "date"
        elif each.is_number:
            kind = "number" if each.kind == "decimal" and not each.codes else "integer"
        field: dict[str, Any] = {"name": each.name, "type": kind, "title": each.label}
        if each.value_labels:
            field["categories"] = [
                {"value": value, "label": label} for value, label in each.value_labels.items()
            ]
        if each.missing:
            field["missingCodes"] = {reason.value: code for reason, code in each.missing.items()}
        fields.append(field)
    return fields


def _variable(
    name: str,
    column: SurveyColumn,
    form: Questionnaire,
    tally: AnswerTally,
    *,
    is_pseudonymous: bool,
) -> Variable:
    question = column.question
    kind = {INTEGER: "integer", DECIMAL: "decimal", DAY: "day", FLAG: "flag"}.get(
        column.kind, "text"
    )
    if question is None:
        return Variable(name, column.header, column.label, kind, width=_HEAD_WIDTH)
    found = tally.of.get(question.code, Tally())
    if column.choice:
        return Variable(name, column.header, column.label, "flag",
                        value_labels={0: "0", 1: "1"})  # fmt: skip
    reasons = [each for each in _REASONS if found.reasons[each]]
    if question.kind is QuestionKind.SELECT_ONE and form.choices_of(question):
        return _coded_variable(name, column, form, found, reasons, is_pseudonymous)
    if question.kind in (QuestionKind.INTEGER, QuestionKind.DECIMAL, QuestionKind.CALCULATE):
        if not found.is_number:
            return Variable(name, column.header, column.label, "text", width=found.width,
                            is_guarded=found.is_guarded)  # fmt: skip
        kind = "integer" if found.is_whole else "decimal"
        codes = missing_codes(found.least, found.most)
        missing = {each: codes[each] for each in reasons}
        return Variable(name, column.header, column.label, kind, missing=missing)
    if kind in ("integer", "day"):
        return Variable(name, column.header, column.label, kind)
    return Variable(name, column.header, column.label, "text", width=max(found.width, 1),
                    is_guarded=found.is_guarded)  # fmt: skip


def _coded_variable(
    name: str,
    column: SurveyColumn,
    form: Questionnaire,
    found: Tally,
    reasons: Sequence[MissingReason],
    is_pseudonymous: bool,
) -> Variable:
    question = column.question
    assert question is not None
    choices = form.choices_of(question)
    listed = [each.name for each in choices]
    unlisted = [] if is_pseudonymous else [each for each in found.counts if each not in listed]
    codes = numbered(listed)
    top = max((*codes.values(), 0))
    codes |= {each: top + place for place, each in enumerate(sorted(unlisted), 1)}
    language = form.default_language
    labels = {
        codes[each.name]: each.labels.get(language) or next(iter(each.labels.values()), each.name)
        for each in choices
    }
    labels |= {codes[each]: f"«{each}»" for each in unlisted}
    all_codes = missing_codes(min(codes.values()), max(codes.values()))
    return Variable(
        name, column.header, column.label, "integer", codes=codes, value_labels=labels,
        missing={each: all_codes[each] for each in reasons},
    )  # fmt: skip


def _coded_rows(
    rows: Iterable[Sequence[Any]], variables: Sequence[Variable]
) -> Iterator[list[Any]]:
    coders = [_coder(each) for each in variables]
    for row in rows:
        yield [
            None if value is None else code(value) for code, value in zip(coders, row, strict=True)
        ]


def _coder(variable: Variable) -> Callable[[Any], Any]:
    """Return what turns a cell into the number or text of a variable."""
    codes, missing = variable.codes, variable.missing

    def number(value: Any) -> Any:
        if type(value) is Reason:
            return missing.get(MissingReason(value))
        if codes:
            return codes.get(value)
        return value if isinstance(value, (int, float)) else _as_number(value)

    def day(value: Any) -> Any:
        return value if isinstance(value, date) else None

    def text(value: Any) -> Any:
        return None if type(value) is Reason else " ".join(str(value).split())

    if variable.kind == "day":
        return day
    return number if variable.is_number else text


def _as_number(value: Any) -> float | None:
    try:
        return float(value)
    except (TypeError, ValueError):
        return None
