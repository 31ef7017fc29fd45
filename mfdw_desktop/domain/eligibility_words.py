"""Who may have an incentive, in words: the rules, and why somebody may not.

The English texts only; the caller gives what translates them, into its own language.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from mfdw_desktop.common.i18n import mark
from mfdw_desktop.domain import client_words
from mfdw_desktop.domain.clients import (
    ClientStatus,
)
from mfdw_desktop.domain.consents import (
    ConsentScope,
)
from mfdw_desktop.domain.eligibility import (
    Comparison,
    EligibilityRule,
    Fact,
    Finding,
    Match,
    Policy,
    Verdict,
)
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.programme import Arm

Translate = Callable[..., str]

FACTS: dict[Fact, str] = {
    Fact.SEX: mark("Sex"),
    Fact.AGE: mark("Age"),
    Fact.STATUS: mark("Status"),
    Fact.MONTHS_CLIENT: mark("Months as a client"),
    Fact.ARM: mark("Arm"),
    Fact.CENTRE: mark("Centre"),
    Fact.REGISTERED: mark("Registered enterprise"),
    Fact.LOAN_CYCLE: mark("Loan cycle"),
    Fact.ACTIVE_LOAN: mark("Running loan"),
    Fact.SCHOOL_CHILDREN: mark("Children of school age"),
    Fact.CONSENT: mark("Consent"),
    Fact.HAD_SCHEME: mark("Has had the scheme"),
    Fact.AWARDS_MONTH: mark("Awards in the month"),
    Fact.AWARDS_YEAR: mark("Awards in the year"),
    Fact.AWARDS_EVER: mark("Awards in all"),
}
COMPARISONS: dict[Comparison, str] = {
    Comparison.IS: mark("is"),
    Comparison.IS_NOT: mark("is not"),
    Comparison.AT_LEAST: mark("at least"),
    Comparison.AT_MOST: mark("at most"),
}
MATCHES: dict[Match, str] = {
    Match.ALL: mark("All rules must hold"),
    Match.ANY: mark("One rule is enough"),
}
POLICIES: dict[Policy, str] = {
    Policy.WARN: mark("Say it, and give"),
    Policy.REFUSE: mark("Refuse without a reason"),
}
YES, NO = mark("yes"), mark("no")
CONSENTS: dict[ConsentScope, str] = {
    ConsentScope.SERVICE: mark("for the service"),
    ConsentScope.SURVEY: mark("for interviews"),
    ConsentScope.RESEARCH: mark("for research"),
}
_CHOICES = {
    Fact.SEX: (Sex, (Sex.FEMALE, Sex.MALE)),
    Fact.STATUS: (ClientStatus, tuple(ClientStatus)),
    Fact.ARM: (Arm, tuple(Arm)),
}
_WANTED = {
    Comparison.AT_LEAST: mark("at least {value}"),
    Comparison.AT_MOST: mark("at most {value}"),
    Comparison.IS_NOT: mark("not {value}"),
}


def choices(fact: Fact, tr: Translate) -> list[tuple[str, str]]:
    """Return the values that a fact can have with their words; none where they are typed."""
    if fact in _CHOICES:
        kind, codes = _CHOICES[fact]
        return [(code.value, tr(client_words.WORDS[kind][code])) for code in codes]
    if fact in (Fact.REGISTERED, Fact.ACTIVE_LOAN):
        return [("yes", tr(YES)), ("no", tr(NO))]
    if fact is Fact.CONSENT:
        return [(scope.value, tr(words)) for scope, words in CONSENTS.items()]
    return []


def rule_words(rule: EligibilityRule, tr: Translate) -> str:
    """Return a rule in words: Age: at least 18."""
    return tr("{what}: {wanted}", what=tr(FACTS[rule.fact]), wanted=_wanted(rule, tr))


def finding_words(finding: Finding, tr: Translate) -> str:
    """Return why a rule does not hold: Age: 17, wanted at least 18."""
    rule = finding.rule
    what, wanted = tr(FACTS[rule.fact]), _wanted(rule, tr)
    if rule.fact is Fact.CONSENT and finding.found == "no":
        return tr("No consent {scope}", scope=_value(rule.fact, rule.value, tr))
    if rule.fact is Fact.HAD_SCHEME:
        words = mark("Has not had {scheme}") if finding.found == "no" else mark("Has had {scheme}")
        return tr(words, scheme=rule.value)
    found = tr("not known")
    if finding.found is not None:
        found = _value(rule.fact, finding.found, tr)
    return tr("{what}: {found}, wanted: {wanted}", what=what, found=found, wanted=wanted)


def verdict_words(verdict: Verdict, tr: Translate) -> list[str]:
    """Return everything that speaks against giving something to somebody."""
    said = [finding_words(each, tr) for each in verdict.findings]
    if verdict.is_comparison:
        said.insert(0, tr("In comparison in {innovation}", innovation=verdict.innovation))
    return said


def reasons_of(verdicts: Sequence[Verdict], tr: Translate) -> list[tuple[Verdict, str]]:
    """Return each client against whom something speaks, with the reasons in one line."""
    return [(each, "; ".join(verdict_words(each, tr))) for each in verdicts if not each.is_clean]


def _wanted(rule: EligibilityRule, tr: Translate) -> str:
    value = _value(rule.fact, rule.value, tr)
    template = _WANTED.get(rule.comparison)
    return tr(template, value=value) if template is not None else value


def _value(fact: Fact, value: str, tr: Translate) -> str:
    return dict(choices(fact, tr)).get(value, value)
