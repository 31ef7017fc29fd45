"""Consents: what a client agreed to, how, and until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mfdw_desktop.domain.problems import FieldProblem, Severity


class ConsentScope(StrEnum):
    """What a client agrees to; refusing research never touches the loan."""

    SERVICE = "service"
    """Her data may be kept for the service."""
    SURVEY = "survey"
    """She may be interviewed."""
    RESEARCH = "research"
    """Answers may be shared for research, without her name."""


class ConsentMethod(StrEnum):
    """How consent was given."""

    SIGNATURE = "signature"
    THUMBPRINT = "thumbprint"
    VERBAL = "verbal"
    """Needs a witness."""


class ConsentState(StrEnum):
    """The three consents in one word, for a list."""

    ALL = "all"
    SOME = "some"
    NONE = "none"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Consent:
    """One consent as given, and perhaps withdrawn."""

    scope: ConsentScope
    given_on: date
    method: ConsentMethod = ConsentMethod.SIGNATURE
    witness: str = ""
    withdrawn_on: date | None = None
    taken_by: str = ""
    """Who of the staff asked for it."""
    withdrawn_method: ConsentMethod | None = None
    withdrawn_note: str = ""

    def holds_on(self, day: date) -> bool:
        """Tell whether the consent is in force on `day`; a withdrawal acts from its date."""
        return self.given_on <= day and (self.withdrawn_on is None or day < self.withdrawn_on)


def consent_state(consents: tuple[Consent, ...], day: date) -> ConsentState:
    """Return the client's consents on `day` in one word."""
    held = {each.scope for each in consents if each.holds_on(day)}
    if len(held) == len(ConsentScope):
        return ConsentState.ALL
    lost = {each.scope for each in consents if each.withdrawn_on and each.withdrawn_on <= day}
    if lost - held:
        return ConsentState.WITHDRAWN
    return ConsentState.SOME if held else ConsentState.NONE


def validate_consents(consents: Sequence[Consent], today: date) -> list[FieldProblem]:
    """Return what is wrong with consents as given."""
    problems = []
    for each in consents:
        if each.given_on > today:
            problems.append(FieldProblem("consents", "consent-in-future"))
        if each.method is ConsentMethod.VERBAL and not each.witness.strip():
            problems.append(FieldProblem("consents", "consent-without-witness"))
        if each.withdrawn_on is not None and each.withdrawn_on < each.given_on:
            problems.append(FieldProblem("consents", "consent-withdrawn-before"))
    return problems


def validate_withdrawal(given: Sequence[Consent], on: date, today: date) -> list[FieldProblem]:
    """Return what is wrong with withdrawing the `given` consents of one scope on a day."""
    if on > today:
        return [FieldProblem("on", "day-in-future")]
    if any(on < each.given_on for each in given if each.withdrawn_on is None):
        return [FieldProblem("on", "consent-withdrawn-before")]
    return []


def service_problems(consents: Sequence[Consent]) -> list[FieldProblem]:
    """Return what is wrong where a client is enrolled without the consent to keep her data."""
    held = {each.scope for each in consents if each.withdrawn_on is None}
    if consents and ConsentScope.SERVICE not in held:
        return [FieldProblem("consents", "consent-service-missing", Severity.WARNING)]
    return []
