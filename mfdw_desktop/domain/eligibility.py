"""Who may have an incentive: rules of a scheme as simple rows, and why somebody may not.

What is not known of a client is said as not known: it is never taken for a no or a yes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from mfdw_desktop.domain.problems import FieldProblem


class Fact(StrEnum):
    """What a rule looks at."""

    SEX = "sex"
    AGE = "age"
    STATUS = "status"
    MONTHS_CLIENT = "months_client"
    """Full months since she joined."""
    ARM = "arm"
    """Of the scheme's innovation."""
    CENTRE = "centre"
    """Code of the centre."""
    REGISTERED = "registered"
    """An enterprise that is registered in any grade."""
    LOAN_CYCLE = "loan_cycle"
    ACTIVE_LOAN = "active_loan"
    SCHOOL_CHILDREN = "school_children"
    """Children of school age in the household, by the national ages of the settings."""
    CONSENT = "consent"
    """A consent that stands: `service survey research`."""
    HAD_SCHEME = "had_scheme"
    """Code of a scheme that she was given."""
    AWARDS_MONTH = "awards_month"
    """Awards of this scheme in the month, with this one."""
    AWARDS_YEAR = "awards_year"
    AWARDS_EVER = "awards_ever"


class Comparison(StrEnum):
    """How what is found is held against the value of the rule."""

    IS = "is"
    IS_NOT = "is_not"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class Policy(StrEnum):
    """What happens when somebody who may not have it is to be given it."""

    WARN = "warn"
    """It is said, and given."""
    REFUSE = "refuse"
    """It is given only with a reason, which is kept."""


class Match(StrEnum):
    """How many of the rules must hold."""

    ALL = "all"
    ANY = "any"


NUMBERS = frozenset(
    {
        Fact.AGE, Fact.MONTHS_CLIENT, Fact.LOAN_CYCLE, Fact.SCHOOL_CHILDREN, Fact.AWARDS_MONTH,
        Fact.AWARDS_YEAR, Fact.AWARDS_EVER,
    }
)  # fmt: skip
"""Facts that are counted; the others are words, or yes and no."""
YES_NO = frozenset({Fact.REGISTERED, Fact.ACTIVE_LOAN})
SETS = frozenset({Fact.CONSENT, Fact.HAD_SCHEME})
"""Facts of which a client has several: the value is among them or not."""


@dataclass(frozen=True)
class EligibilityRule:
    """One row: a fact, a comparison, a value."""

    fact: Fact
    comparison: Comparison
    value: str


@dataclass(frozen=True)
class Eligibility:
    """The rules of a scheme; none: everybody may have it."""

    rules: tuple[EligibilityRule, ...] = ()
    match: Match = Match.ALL
    policy: Policy = Policy.WARN


EVERYBODY = Eligibility()


@dataclass(frozen=True)
class ClientFacts:
    """What is known of a client on a day; None where it is not known."""

    client_id: int
    uid: str = ""
    code: str = ""
    name: str = ""
    centre_name: str = ""
    sex: str | None = None
    age: int | None = None
    status: str | None = None
    months_client: int | None = None
    arm: str | None = None
    centre: str | None = None
    registered: bool | None = None
    loan_cycle: int | None = None
    active_loan: bool | None = None
    school_children: int | None = None
    consents: frozenset[str] = frozenset()
    schemes: frozenset[str] = frozenset()
    awards_month: int = 0
    awards_year: int = 0
    awards_ever: int = 0


@dataclass(frozen=True)
class Finding:
    """A rule that does not hold of a client, with what was found; None: it is not known."""

    rule: EligibilityRule
    found: str | None


@dataclass(frozen=True)
class Verdict:
    """Whether a client may have an incentive, and why not."""

    client_id: int
    code: str
    name: str
    is_eligible: bool = True
    findings: tuple[Finding, ...] = ()
    policy: Policy = Policy.WARN
    is_comparison: bool = False
    """She stands in comparison in the scheme's innovation: giving it would spoil the study."""
    innovation: str = ""

    @property
    def needs_reason(self) -> bool:
        """Whether it is given only with a reason that is kept."""
        return self.is_comparison or (not self.is_eligible and self.policy is Policy.REFUSE)

    @property
    def is_clean(self) -> bool:
        """Whether nothing speaks against it."""
        return self.is_eligible and not self.is_comparison


def judge(eligibility: Eligibility, facts: ClientFacts) -> Verdict:
    """Return whether a client may have what the rules are of, and the rules that do not hold."""
    failing = []
    for rule in eligibility.rules:
        found = _found(rule, facts)
        if found is None or not _holds(rule, found):
            failing.append(Finding(rule, found))
    held = len(eligibility.rules) - len(failing)
    is_eligible = not failing or (eligibility.match is Match.ANY and held > 0)
    return Verdict(
        facts.client_id,
        facts.code,
        facts.name,
        is_eligible,
        () if is_eligible else tuple(failing),
        eligibility.policy,
    )


def validate(eligibility: Eligibility) -> list[FieldProblem]:
    """Return what is wrong with the rules, at most one problem a row."""
    problems = []
    for rule in eligibility.rules:
        number: dict[str, object] = {"value": rule.value}
        if not rule.value.strip():
            problems.append(FieldProblem("eligibility", "rule-value-missing"))
        elif rule.fact in NUMBERS and not rule.value.strip().isdecimal():
            problems.append(FieldProblem("eligibility", "rule-not-a-number", fields=number))
        elif rule.comparison not in comparisons(rule.fact):
            problems.append(FieldProblem("eligibility", "rule-comparison-wrong"))
    return problems


def comparisons(fact: Fact) -> tuple[Comparison, ...]:
    """Return the comparisons that a fact takes."""
    if fact in NUMBERS:
        return (Comparison.AT_LEAST, Comparison.AT_MOST, Comparison.IS)
    if fact in YES_NO:
        return (Comparison.IS,)
    return (Comparison.IS, Comparison.IS_NOT)


def to_document(eligibility: Eligibility) -> dict[str, Any] | None:
    """Return the rules as they are stored; None where there are none."""
    if not eligibility.rules:
        return None
    rules = [[each.fact.value, each.comparison.value, each.value] for each in eligibility.rules]
    return {
        "match": eligibility.match.value,
        "policy": eligibility.policy.value,
        "rules": rules,
    }


def from_document(document: Mapping[str, Any] | None) -> Eligibility:
    """Return stored rules."""
    if not document:
        return Eligibility()
    return Eligibility(
        tuple(EligibilityRule(Fact(a), Comparison(b), str(c)) for a, b, c in document["rules"]),
        Match(document["match"]),
        Policy(document["policy"]),
    )


@dataclass(frozen=True)
class EligibleClient:
    """A client who may have a scheme and has not had it."""

    client_id: int
    uid: str
    code: str
    name: str
    centre: str
    officer: str = ""
    village: str = ""
    phone: str = ""


def _found(rule: EligibilityRule, facts: ClientFacts) -> str | None:
    """Return what is known of a client as the text that a rule's value is held against."""
    if rule.fact is Fact.CONSENT:
        return "yes" if rule.value in facts.consents else "no"
    if rule.fact is Fact.HAD_SCHEME:
        folded = {each.casefold() for each in facts.schemes}
        return "yes" if rule.value.strip().casefold() in folded else "no"
    if rule.fact in (Fact.AWARDS_MONTH, Fact.AWARDS_YEAR, Fact.AWARDS_EVER):
        return str(getattr(facts, rule.fact.value) + 1)
    value = getattr(facts, rule.fact.value)
    if value is None:
        return None
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _holds(rule: EligibilityRule, found: str) -> bool:
    if rule.fact in SETS:
        return (found == "yes") is (rule.comparison is Comparison.IS)
    wanted = rule.value.strip()
    if rule.fact in NUMBERS:
        number, bound = int(found), int(wanted)
        return {
            Comparison.AT_LEAST: number >= bound,
            Comparison.AT_MOST: number <= bound,
            Comparison.IS: number == bound,
            Comparison.IS_NOT: number != bound,
        }[rule.comparison]
    is_same = found.casefold() == wanted.casefold()
    return is_same is (rule.comparison is not Comparison.IS_NOT)
