"""The words for codes of incentives, in the language in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mfdw_desktop.domain import part_words
from mfdw_desktop.domain.conditions import CheckState, Evidence
from mfdw_desktop.domain.incentives import AttendanceCode, AwardStatus, Scheme, SessionStatus
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.domain.sheets import Place
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.texts import tr

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


def rule(value: AmountRule) -> str:
    """Return how an amount comes about."""
    return {
        AmountRule.NONE: tr("No amount: in kind or a service"),
        AmountRule.FIXED: tr("The same amount for everyone"),
        AmountRule.OPEN: tr("An amount entered with each award"),
        AmountRule.SHARE: tr("A share of the interest paid"),
    }[value]


def evidence(value: Evidence) -> str:
    """Return what proves a condition."""
    return tr(part_words.WORDS[Evidence][value])


def state(value: CheckState) -> str:
    """Return what is known of a check."""
    return tr(part_words.WORDS[CheckState][value])


def attendance(value: AttendanceCode) -> str:
    """Return how somebody attended."""
    return tr(part_words.WORDS[AttendanceCode][value])


def award_status(value: AwardStatus) -> str:
    """Return where an award stands."""
    return tr(part_words.WORDS[AwardStatus][value])


def session_status(value: SessionStatus) -> str:
    """Return where a session stands."""
    return tr(part_words.WORDS[SessionStatus][value])


def scheme_amount(scheme: Scheme) -> str:
    """Return what one award of a scheme is worth, in words."""
    if scheme.rule is AmountRule.FIXED:
        return money(scheme.amount)
    if scheme.rule is AmountRule.SHARE:
        share = texts.numerals(f"{scheme.share_percent}")
        return tr("{share} % of the interest", share=share)
    if scheme.rule is AmountRule.OPEN:
        most = scheme.amount
        return tr("up to {amount}", amount=money(most)) if most else tr("as entered")
    return texts.DASH


def place(value: Place) -> str:
    """Return a centre with the officer who looks after it."""
    return f"{value.name} · {value.officer}" if value.officer else value.name


def scheme_rule(scheme: Scheme) -> str:
    """Return what one award is worth and its first condition."""
    said = scheme_amount(scheme)
    return f"{said} · {scheme.conditions[0].text}" if scheme.conditions else said


def money(value: Money | None) -> str:
    """Return an amount with its currency; a dash for none."""
    return texts.DASH if value is None else texts.money(value.minor, value.currency)


def sums(values: tuple[Money, ...]) -> str:
    """Return sums, a currency each: they are never added up."""
    return " · ".join(money(value) for value in values) or texts.DASH


def say_waiting(page: Page) -> None:
    """Say that something was recorded that another person has to approve."""
    page.message.show_message(
        "info",
        tr("Some of it waits for approval"),
        tr("It counts as given when another person has said yes, under Decisions."),
    )
