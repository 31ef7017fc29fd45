"""The sentences for errors and problems: what is wrong, and how to mend it.

Window and command line say the same words, so they stand here, above the layers that
raise the codes and below the two that show them. Texts are templates: `{name}` is filled
from the error's fields after translating.
"""

from __future__ import annotations

from dataclasses import dataclass
from string import Formatter

from mfdw_desktop.common import i18n
from mfdw_desktop.common.errors import AppError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.expressions import NotChecked
from mfdw_desktop.domain.problems import FieldProblem, RowProblem, Severity
from mfdw_desktop.services.error_sentences import ERRORS
from mfdw_desktop.services.problem_sentences import (
    GROUP_PROBLEMS,
    MENDS,
    MERGE_NOTES,
    PROBLEMS,
    REASONS,
)


@dataclass(frozen=True)
class Message:
    """What is wrong in one sentence, and what to do in another."""

    text: str
    advice: str = ""

    def line(self) -> str:
        """Return both in one line, as the command line prints them."""
        return f"{self.text}; {self.advice}" if self.advice else self.text


def error_message(error: AppError) -> Message:
    """Return the words for `error`."""
    text, advice = ERRORS[error.code]
    return Message(
        translate(text, n=None, **error.fields), translate(advice, n=None, **error.fields)
    )


def problem_text(problem: RowProblem | FieldProblem) -> str:
    """Return the sentence for `problem`."""
    fields = dict(problem.fields)
    if isinstance(problem, RowProblem):
        fields = {"value": problem.value, "header": problem.header, **fields}
    if problem.rule == "cross-sex-changed":
        fields = {**fields, **{name: _sex(fields[name]) for name in ("before", "now")}}
    said = translate(PROBLEMS[problem.rule], n=None, **fields)
    if "accepted" in fields:
        return translate("{problem}; accepted: {reason}", problem=said, reason=fields["accepted"])
    return said


def rule_text(rule: str, language: str) -> str:
    """Return the sentence for a rule whatever the cell, for counts of them."""
    template = PROBLEMS.get(rule, rule)
    names = (name for _, name, _, _ in Formatter().parse(template) if name)
    return i18n.load(language).translate(template, n=None, **dict.fromkeys(names, "…"))


def _sex(code: object) -> str:
    known = {"female": translate("woman"), "male": translate("man")}
    return known.get(str(code), str(code))


def cross_words(rule: str, fields: dict[str, object]) -> str:
    """Return the question between two rounds, in words."""
    return problem_text(FieldProblem("", rule, fields=fields))


def mend_text(problem: RowProblem) -> str:
    """Return what a person can do about a problem of a row."""
    if problem.rule in MENDS:
        return translate(MENDS[problem.rule])
    if problem.severity is Severity.ERROR:
        return translate("correct the cell, or leave the row out")
    if problem.severity is Severity.WARNING:
        return translate("correct the cell, or accept it with a reason")
    return ""


def not_checked_text(left_out: NotChecked) -> str:
    """Return why a rule of a form is not checked."""
    return translate(PROBLEMS[left_out.rule], n=None, value=left_out.detail)


def merge_words(code: str, fields: dict[str, object]) -> str:
    """Return the words for what deserves a look before a merge."""
    return translate(MERGE_NOTES[code], n=None, **fields)


def group_words(why: str) -> str:
    """Return why a group of a resolution workbook is not applied."""
    if why in GROUP_PROBLEMS:
        return translate(GROUP_PROBLEMS[why])
    return translate("a record of the group is not there any more")


def reason_words(code: str, fields: dict[str, object]) -> str:
    """Return the words for the code of a reason."""
    return translate(REASONS[code], n=None, **fields)
