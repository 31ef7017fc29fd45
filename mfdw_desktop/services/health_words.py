"""The words of survey health, the same in window, workbook and command line."""

from __future__ import annotations

from typing import Any

from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.survey_entries import DAY, INTERVIEWER
from mfdw_desktop.domain.survey_health import Check, CheckId, HealthReport, Line
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.services.health_columns import HealthColumn


def check_title(check: CheckId) -> str:
    """Return the name of a check."""
    return {
        CheckId.PROGRESS: translate("Progress"),
        CheckId.VERSIONS: translate("Form versions"),
        CheckId.DUPLICATES: translate("Duplicates"),
        CheckId.ALIKE: translate("Nearly identical"),
        CheckId.MISSING: translate("Missing answers"),
        CheckId.OUTLIERS: translate("Outliers"),
        CheckId.RULES: translate("Rules of the form"),
        CheckId.OTHERS: translate("Other, specify"),
        CheckId.INTERVIEWERS: translate("Interviewers"),
        CheckId.DAYS: translate("Days and durations"),
        CheckId.PLACES: translate("Places"),
        CheckId.TYPINGS: translate("Typed twice"),
        CheckId.BACK_CHECKS: translate("Back-checks"),
    }[check]


def check_detail(check: CheckId) -> str:
    """Return what a check looks for, in one sentence."""
    return {
        CheckId.PROGRESS: translate(
            "Interviews against the target, and against the clients of the first round."
        ),
        CheckId.VERSIONS: translate("A round should be asked with one version of the form."),
        CheckId.DUPLICATES: translate(
            "Clients, phones, numbers and places that several responses share."
        ),
        CheckId.ALIKE: translate(
            "Two interviews with at least 90 % equal answers: copied, or asked twice?"
        ),
        CheckId.MISSING: translate("Questions that were due and have no answer, with the reason."),
        CheckId.OUTLIERS: translate(
            "Numbers three standard deviations from the mean; money beyond 1.5 interquartile "
            "ranges of its logarithm."
        ),
        CheckId.RULES: translate("Answers that the form itself would not have let pass."),
        CheckId.OTHERS: translate(
            "Texts given instead of a choice, with the choice they may mean."
        ),
        CheckId.INTERVIEWERS: translate(
            "Each interviewer against all others: pace, duration, gaps, variety."
        ),
        CheckId.DAYS: translate("Interviews outside of the round, too short or too long."),
        CheckId.PLACES: translate(
            "Places that cannot be, are inexact, or lie far from all others."
        ),
        CheckId.TYPINGS: translate(
            "Answers in which two typings of a paper differ; an error is the typist’s against whom "
            "it was decided."
        ),
        CheckId.BACK_CHECKS: translate(
            "Answers that were others when somebody else asked the same person again."
        ),
    }[check]


def check_type_words(kind: int) -> str:
    """Return what a type of questions in a back-check means."""
    return {
        0: translate("No type"),
        1: translate("1: never differs"),
        2: translate("2: hard to ask"),
        3: translate("3: may change"),
    }[kind]


def kind_words(kind: str) -> str:
    """Return the rules that speak on a line, in words."""
    return ", ".join(_KINDS()[each] for each in kind.split() if each in _KINDS())


def _KINDS() -> dict[str, str]:  # noqa: N802 - a table, translated when it is asked for
    return {
        "all": translate("The round"),
        "arm": translate("Arm"),
        "branch": translate("Branch"),
        "status": translate("Outcome of the visit"),
        "client": translate("Client"),
        "question": translate("Question"),
        "typist": translate("Typist"),
        "interviewer": translate("Interviewer"),
        "key": translate("Key of the submission"),
        "phone": translate("Phone"),
        "number": translate("Number"),
        "place": translate("Place"),
        "same-interviewer": translate("by the same interviewer"),
        "sd": translate("3 deviations"),
        "iqr-log": translate("1.5 IQR of logs"),
        "specified": translate("other, specify"),
        "unlisted": translate("no choice of the list"),
        "constraint": translate("not allowed"),
        "relevant": translate("answered, but not to be asked"),
        "required": translate("not answered"),
        "calculation": translate("not what the form computes"),
        "choice": translate("a choice that was not offered"),
        "count": translate("another number of rows"),
        "many": translate("many in a day"),
        "missing": translate("more missing"),
        "dk": translate("more don’t know"),
        "refused": translate("more refused"),
        "straight": translate("same answer in a row"),
        "short": translate("too short"),
        "narrow": translate("little variety"),
        "no-day": translate("without a day"),
        "in-future": translate("in the future"),
        "before-opening": translate("before the round opened"),
        "after-closing": translate("after the round closed"),
        "day-differs": translate("day unlike that of the device"),
        "ended-first": translate("ended before it began"),
        "too-short": translate("too short"),
        "too-long": translate("too long"),
        "impossible": translate("cannot be"),
        "inaccurate": translate("inexact by more than 100 m"),
        "far": translate("far from all others"),
    }


def group_words(kind: str, name: str) -> str:
    """Return a group of the progress in words."""
    if kind == "arm":
        return {"target": translate("target"), "comparison": translate("comparison")}.get(
            name, translate("no arm")
        )
    if kind == "status":
        return status_words(name)
    return name


def status_words(status: str) -> str:
    """Return what came of a visit."""
    return {
        "complete": translate("complete"),
        "partial": translate("partial"),
        "refused": translate("refused"),
        "moved": translate("moved away"),
        "left": translate("left the institution"),
        "deceased": translate("deceased"),
        "not_found": translate("not found"),
    }.get(status, status)


def value(form: Questionnaire, line: Line, column: HealthColumn) -> Any:
    """Return what a line has in a column: a text, a number, or None."""
    if column.kind == "question":
        return _question_words(form, line.what)
    if column.kind == "kind":
        return kind_words(line.kind)
    if column.kind == "group":
        if line.kind == "question":
            return _question_words(form, line.what)
        return group_words(line.kind, line.what)
    if column.kind == "choice":
        return choice_label(form, line.what, line.suggestion)
    if column.name == "share" and "share" not in line.figures:
        return line.count / line.of if line.of else None
    if column.name in ("what", "value", "count", "of"):
        return getattr(line, column.name)
    found = line.figures.get(column.name)
    return int(found) if column.kind == "count" and found is not None else found


def _question_words(form: Questionnaire, code: str) -> str:
    question = form.question(code)
    if question is not None:
        return " ".join(question.label(form.default_language).split())
    heads = {DAY: translate("Day of the interview"), INTERVIEWER: translate("Interviewer")}
    return heads.get(code, code)


def choice_label(form: Questionnaire, code: str, name: str) -> str:
    """Return the label of a choice of a question; empty for none."""
    question = form.question(code)
    if not name or question is None:
        return ""
    labels = next((each.labels for each in form.choices_of(question) if each.name == name), {})
    return labels.get(form.default_language) or next(iter(labels.values()), "") or name


def reason_words(value: str) -> str:
    """Return what a response says behind a figure, with a reason in words."""
    return {
        "blank": translate("blank"),
        "dk": translate("don’t know"),
        "refused": translate("refused"),
    }.get(value, value)


def not_checked(form: Questionnaire, check: Check) -> str:
    """Return what a check could not look at, in a sentence."""
    if check.id is CheckId.ALIKE:
        return translate("There were too many alike to compare them all.")
    labels = [
        " ".join(question.label(form.default_language).split()) if question else code
        for code in check.not_checked
        for question in [form.question(code)]
    ]
    shown = "; ".join(labels[:5]) + (" …" if len(labels) > 5 else "")
    if check.id is CheckId.OUTLIERS:
        return translate("Too few values to tell: {questions}.", questions=shown)
    return translate("Not checked: {questions}.", questions=shown)


def behind_title() -> str:
    """Return the head over the responses behind a line."""
    return translate("Responses behind")


def summary_title() -> str:
    """Return the name of the sheet with the figures of the round."""
    return translate("Survey health")


def summary(found: HealthReport) -> list[tuple[str, Any]]:
    """Return the figures of the round, each with its name."""
    return [
        (translate("Questionnaire"), found.form.title),
        (translate("Round"), found.round),
        (translate("Responses"), found.responses),
        (translate("Interviews"), found.answered),
        (translate("Target"), found.target),
        (translate("Clients"), found.clients),
        (translate("Interviewers"), found.interviewers),
        (translate("First day"), found.first_on.isoformat() if found.first_on else None),
        (translate("Last day"), found.last_on.isoformat() if found.last_on else None),
        (translate("Median minutes"), found.median_minutes),
        (translate("Share missing"), found.missing_share),
        (translate("Questions not shown"), found.hidden),
        (translate("To look at"), found.odd),
    ]
