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
}
"""Error code to (what is wrong, how to mend it)."""

PROBLEMS: dict[str, str] = {}
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
