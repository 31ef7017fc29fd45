from __future__ import annotations

import pytest

from mfdw_desktop.domain import eligibility_words
from mfdw_desktop.domain.eligibility import (
    EVERYBODY,
    ClientFacts,
    Comparison,
    Eligibility,
    EligibilityRule,
    Fact,
    Match,
    Policy,
    from_document,
    judge,
    to_document,
    validate,
)

ANA = ClientFacts(
    1, code="KH03-1", name="Ana", sex="female", age=17, status="active", months_client=11,
    arm="target", centre="C1", registered=False, loan_cycle=2, active_loan=True,
    school_children=0, consents=frozenset({"service"}), schemes=frozenset({"REB"}),
    awards_month=0, awards_year=1, awards_ever=3,
)  # fmt: skip
NOBODY_KNOWS = ClientFacts(2, code="KH03-2", name="Bo")

TABLE = [
    (Fact.SEX, Comparison.IS, "female", True),
    (Fact.SEX, Comparison.IS, "male", False),
    (Fact.SEX, Comparison.IS_NOT, "male", True),
    (Fact.AGE, Comparison.AT_LEAST, "18", False),
    (Fact.AGE, Comparison.AT_LEAST, "17", True),
    (Fact.AGE, Comparison.AT_MOST, "17", True),
    (Fact.AGE, Comparison.AT_MOST, "16", False),
    (Fact.STATUS, Comparison.IS, "active", True),
    (Fact.MONTHS_CLIENT, Comparison.AT_LEAST, "12", False),
    (Fact.ARM, Comparison.IS, "target", True),
    (Fact.ARM, Comparison.IS_NOT, "target", False),
    (Fact.CENTRE, Comparison.IS, "c1", True),
    (Fact.CENTRE, Comparison.IS_NOT, "C2", True),
    (Fact.REGISTERED, Comparison.IS, "yes", False),
    (Fact.REGISTERED, Comparison.IS, "no", True),
    (Fact.LOAN_CYCLE, Comparison.AT_LEAST, "2", True),
    (Fact.LOAN_CYCLE, Comparison.AT_LEAST, "3", False),
    (Fact.ACTIVE_LOAN, Comparison.IS, "yes", True),
    (Fact.SCHOOL_CHILDREN, Comparison.AT_LEAST, "1", False),
    (Fact.CONSENT, Comparison.IS, "service", True),
    (Fact.CONSENT, Comparison.IS, "research", False),
    (Fact.CONSENT, Comparison.IS_NOT, "research", True),
    (Fact.HAD_SCHEME, Comparison.IS, "reb", True),
    (Fact.HAD_SCHEME, Comparison.IS_NOT, "REB", False),
    (Fact.AWARDS_MONTH, Comparison.AT_MOST, "1", True),
    (Fact.AWARDS_YEAR, Comparison.AT_MOST, "1", False),
    (Fact.AWARDS_YEAR, Comparison.AT_MOST, "2", True),
    (Fact.AWARDS_EVER, Comparison.AT_MOST, "3", False),
]


@pytest.mark.parametrize(("fact", "comparison", "value", "holds"), TABLE)
def test_rule_by_example(fact: Fact, comparison: Comparison, value: str, holds: bool) -> None:
    verdict = judge(Eligibility((EligibilityRule(fact, comparison, value),)), ANA)
    assert verdict.is_eligible is holds
    assert len(verdict.findings) == (0 if holds else 1)


def test_every_fact_has_an_example_and_its_words() -> None:
    assert {row[0] for row in TABLE} == set(Fact) == set(eligibility_words.FACTS)
    assert set(eligibility_words.COMPARISONS) == set(Comparison)
    assert set(eligibility_words.POLICIES) == set(Policy)
    assert set(eligibility_words.MATCHES) == set(Match)


@pytest.mark.parametrize(
    "fact", [Fact.SEX, Fact.AGE, Fact.REGISTERED, Fact.SCHOOL_CHILDREN, Fact.LOAN_CYCLE]
)
def test_what_is_not_known_is_neither_yes_nor_no(fact: Fact) -> None:
    rules = tuple(EligibilityRule(fact, each, "1") for each in Comparison)
    verdict = judge(Eligibility(rules), NOBODY_KNOWS)
    assert [each.found for each in verdict.findings] == [None] * len(rules)


def test_one_rule_is_enough_where_the_scheme_says_so() -> None:
    rules = (
        EligibilityRule(Fact.SEX, Comparison.IS, "female"),
        EligibilityRule(Fact.AGE, Comparison.AT_LEAST, "18"),
    )
    assert not judge(Eligibility(rules), ANA).is_eligible
    assert judge(Eligibility(rules, Match.ANY), ANA).is_eligible
    assert not judge(Eligibility(rules, Match.ANY), NOBODY_KNOWS).is_eligible
    assert judge(EVERYBODY, NOBODY_KNOWS).is_eligible


def test_only_a_refusing_scheme_needs_a_reason() -> None:
    rules = (EligibilityRule(Fact.AGE, Comparison.AT_LEAST, "18"),)
    assert not judge(Eligibility(rules), ANA).needs_reason
    assert judge(Eligibility(rules, policy=Policy.REFUSE), ANA).needs_reason


def test_why_not_is_said_with_what_was_found() -> None:
    rules = (
        EligibilityRule(Fact.AGE, Comparison.AT_LEAST, "18"),
        EligibilityRule(Fact.CONSENT, Comparison.IS, "research"),
        EligibilityRule(Fact.HAD_SCHEME, Comparison.IS_NOT, "REB"),
        EligibilityRule(Fact.SEX, Comparison.IS, "male"),
    )
    found = judge(Eligibility(rules), ANA)

    def tr(text: str, **fields: object) -> str:
        return text.format(**fields)

    assert eligibility_words.verdict_words(found, tr) == [
        "Age: 17, wanted: at least 18",
        "No consent for research",
        "Has had REB",
        "Sex: Woman, wanted: Man",
    ]
    unknown = judge(Eligibility(rules[:1]), NOBODY_KNOWS)
    assert eligibility_words.verdict_words(unknown, tr) == ["Age: not known, wanted: at least 18"]


def test_rules_are_kept_as_they_were() -> None:
    rules = Eligibility(
        (EligibilityRule(Fact.AGE, Comparison.AT_LEAST, "18"),), Match.ANY, Policy.REFUSE
    )
    assert from_document(to_document(rules)) == rules
    assert to_document(EVERYBODY) is None
    assert from_document(None) == EVERYBODY


@pytest.mark.parametrize(
    ("rule", "problem"),
    [
        (EligibilityRule(Fact.AGE, Comparison.AT_LEAST, ""), "rule-value-missing"),
        (EligibilityRule(Fact.AGE, Comparison.AT_LEAST, "old"), "rule-not-a-number"),
        (EligibilityRule(Fact.SEX, Comparison.AT_LEAST, "female"), "rule-comparison-wrong"),
    ],
)
def test_a_rule_that_cannot_hold_is_told(rule: EligibilityRule, problem: str) -> None:
    assert [each.rule for each in validate(Eligibility((rule,)))] == [problem]
