"""The words of the survey round report: outcomes, methods of linking, checks."""

from __future__ import annotations

from mfdw_desktop.reporting.wording import Wording


def outcomes(words: Wording) -> dict[str, str]:
    """Return what came of a visit; nothing for those who were not visited."""
    return {
        "complete": words.translate("complete"),
        "partial": words.translate("partial"),
        "refused": words.translate("refused"),
        "moved": words.translate("moved away"),
        "left": words.translate("left the institution"),
        "deceased": words.translate("deceased"),
        "not_found": words.translate("not found"),
        "": words.translate("not visited yet"),
    }


def methods(words: Wording) -> dict[str, str]:
    """Return how a response found its client."""
    return {
        "id": words.translate("By an identifier"),
        "alias": words.translate("By an earlier identifier"),
        "rule": words.translate("By a rule"),
        "assisted": words.translate("Assisted: a person chose"),
        "manual": words.translate("Typed in for the client"),
        "created": words.translate("A new client was made"),
        "": words.translate("Not linked"),
    }


def checks(words: Wording) -> dict[str, tuple[str, str]]:
    """Return the name of a check, and what it looks for, by its id."""
    return {
        "versions": (
            words.translate("Form versions"),
            words.translate("A round should be asked with one version of the form."),
        ),
        "duplicates": (
            words.translate("Duplicates"),
            words.translate("Clients, phones, numbers and places that several responses share."),
        ),
        "alike": (
            words.translate("Nearly identical"),
            words.translate(
                "Two interviews with at least 90 % equal answers: copied, or asked twice?"
            ),
        ),
        "missing": (
            words.translate("Missing answers"),
            words.translate("Questions that were due and have no answer, with the reason."),
        ),
        "outliers": (
            words.translate("Outliers"),
            words.translate(
                "Numbers three standard deviations from the mean; money beyond 1.5 interquartile "
                "ranges of its logarithm."
            ),
        ),
        "rules": (
            words.translate("Rules of the form"),
            words.translate("Answers that the form itself would not have let pass."),
        ),
        "others": (
            words.translate("Other, specify"),
            words.translate("Texts given instead of a choice, with the choice they may mean."),
        ),
        "interviewers": (
            words.translate("Interviewers"),
            words.translate("Each interviewer against all others: pace, duration, gaps, variety."),
        ),
        "days": (
            words.translate("Days and durations"),
            words.translate("Interviews outside of the round, too short or too long."),
        ),
        "places": (
            words.translate("Places"),
            words.translate("Places that cannot be, are inexact, or lie far from all others."),
        ),
        "typings": (
            words.translate("Typed twice"),
            words.translate(
                "Answers in which two typings of a paper differ; an error is the typist’s against "
                "whom it was decided."
            ),
        ),
        "back-checks": (
            words.translate("Back-checks"),
            words.translate(
                "Answers that were others when somebody else asked the same person again."
            ),
        ),
    }
