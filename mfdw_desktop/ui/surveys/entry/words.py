"""Answers, reasons and places in words."""

from __future__ import annotations

from typing import Any

from mfdw_desktop.domain.survey_entries import DAY, INTERVIEWER, StandingEntry
from mfdw_desktop.domain.survey_paper import plain_label
from mfdw_desktop.domain.survey_typing import said_choices
from mfdw_desktop.domain.surveys import MissingReason, Question, QuestionKind, Questionnaire
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.texts import tr

_REASONS = frozenset(MissingReason)


def reason(code: str) -> str:
    """Return why there is no answer."""
    return {
        MissingReason.DONT_KNOW.value: tr("Does not know"),
        MissingReason.REFUSED.value: tr("Refused"),
        MissingReason.NOT_APPLICABLE.value: tr("Does not apply"),
        MissingReason.SKIPPED.value: tr("Skipped"),
        MissingReason.BLANK.value: tr("Left blank"),
    }.get(code, code)


def echo(form: Questionnaire, question: Question, value: Any, language: str) -> str:
    """Return how a typed answer was understood; nothing where the text says it itself."""
    choices = form.choices_of(question)
    if choices:
        return said_choices(choices, value, language)
    if question.kind is QuestionKind.DAY:
        return texts.day(str(value), style="long")
    if question.kind is QuestionKind.MOMENT:
        return f"{texts.day(str(value)[:10], style='long')}, {str(value)[11:16]}"
    if question.kind is QuestionKind.TIME:
        return str(value)[:5]
    if question.kind is QuestionKind.INTEGER and isinstance(value, int) and abs(value) > 9999:
        return texts.number(value)
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return ""


def value(form: Questionnaire, code: str, given: Any, language: str) -> str:
    """Return one side of a difference: an answer, a reason, or a dash for nothing."""
    if given is None or given in ("", []):
        return texts.DASH
    if isinstance(given, dict):
        return f"({reason(str(given.get('missing', '')))})"
    if code == DAY:
        return texts.day(str(given))
    question = form.question(code)
    if question is None:
        return str(given)
    is_choice = any(each.name == given for each in form.choices_of(question))
    # several answers are a list, which is no reason and cannot be looked up
    is_reason = isinstance(given, str) and given in _REASONS
    if is_reason and question.kind is not QuestionKind.TEXT and not is_choice:
        return f"({reason(str(given))})"
    return echo(form, question, given, language) or str(given)


def label(form: Questionnaire, code: str, language: str) -> str:
    """Return a question's label, or the name of a field of the head."""
    if code in (DAY, INTERVIEWER):
        return tr("Day of the interview") if code == DAY else tr("Interviewer")
    question = form.question(code)
    return plain_label(question.label(language)) if question is not None else code


def place(form: Questionnaire, where: str, language: str) -> str:
    """Return the row of a repeat in words: Child 2."""
    said = []
    for part in where.split("/") if where else []:
        bare, _, number = part.partition("[")
        paths = ((each, each.path.replace("/", ".")) for each in form.repeats)
        repeat = next((each for each, path in paths if f".{path}".endswith(f".{bare}")), None)
        labels = repeat.labels if repeat is not None else {}
        name = labels.get(language) or next(iter(labels.values()), "") or bare.rpartition(".")[2]
        said.append(f"{plain_label(name)} {texts.number(int(number.rstrip(']') or 0))}")
    return " · ".join(said)


def standing(found: StandingEntry) -> str:
    """Return how an interview that stands came to be."""
    if not found.entered_by:
        return tr("It was imported.")
    return tr(
        "Typed by {who} on {moment}.", who=found.entered_by, moment=texts.moment(found.entered_at)
    )
