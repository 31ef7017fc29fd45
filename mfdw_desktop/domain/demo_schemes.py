"""The incentive schemes of the sample branch, one for each of the eight kinds."""

from __future__ import annotations

from dataclasses import dataclass

from mfdw_desktop.domain.conditions import ConditionDraft, Evidence
from mfdw_desktop.domain.demo_plan import CURRENCY
from mfdw_desktop.domain.eligibility import (
    EVERYBODY,
    Comparison,
    Eligibility,
    EligibilityRule,
    Fact,
    Policy,
)
from mfdw_desktop.domain.incentives import AwardDraft, award_amount
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.scheme_versions import AmountRule

_RIEL = 100


@dataclass(frozen=True)
class DemoScheme:
    """One scheme as it is written into the sample."""

    code: str
    name: str
    native_name: str
    kind: str
    area: str
    rule: AmountRule
    amount: int = 0
    """Minor units; 0 for none."""
    share_percent: str = ""
    unit_cost: int | None = None
    partner: str = ""
    plan_share: float = 0.0
    """Awards planned a month, as a share of the clients."""
    sessions_planned: int = 0
    is_innovation: bool = False
    description: str = ""
    conditions: tuple[ConditionDraft, ...] = ()
    first_conditions: tuple[ConditionDraft, ...] = ()
    """What was asked before the rule changed."""
    changed_months: int = 0
    """So many months before the sample's end the rule changed."""
    change_note: str = ""
    eligibility: Eligibility = EVERYBODY

    def share_of(self, base: int) -> int:
        """Return the amount that a share of `base` comes to, in minor units."""
        amount = award_amount(
            self.rule,
            None,
            share_percent=self.share_percent,
            award=AwardDraft(base=Money(base, CURRENCY)),
        )
        return amount.minor if amount else 0


SAFE_WORK = DemoScheme(
    "SAFE-WORK",
    "Safe work, four sessions",
    "ការងារមានសុវត្ថិភាព",
    "training",
    "working_conditions",
    AmountRule.NONE,
    unit_cost=32_000 * _RIEL,
    plan_share=0.04,
    sessions_planned=4,
    is_innovation=True,
    description="Four sessions at the centre; a first-aid box for those who attended three.",
)
SCHOOL_REBATE = DemoScheme(
    "SCHOOL-REBATE",
    "Rebate for school attendance",
    "បញ្ចុះការប្រាក់សម្រាប់ការទៅរៀន",
    "rebate",
    "child_labour",
    AmountRule.SHARE,
    share_percent="40",
    plan_share=0.16,
    is_innovation=True,
    description="Part of the month's interest back when the child was at school.",
    first_conditions=(
        ConditionDraft(
            "At school on 75 % of the days of the month",
            about_child=True,
            evidence=Evidence.ATTENDANCE_SHEET,
            due_after_days=15,
        ),
    ),
    changed_months=9,
    change_note="The school keeps attendance by day since this term.",
    eligibility=Eligibility(
        (
            EligibilityRule(Fact.SCHOOL_CHILDREN, Comparison.AT_LEAST, "1"),
            EligibilityRule(Fact.AWARDS_MONTH, Comparison.AT_MOST, "1"),
        )
    ),
    conditions=(
        ConditionDraft(
            "At school on 80 % of the days of the month",
            about_child=True,
            evidence=Evidence.ATTENDANCE_SHEET,
            due_after_days=15,
        ),
    ),
)
HEALTH = DemoScheme(
    "HEALTH",
    "Health microinsurance, whole household",
    "ធានារ៉ាប់រងសុខភាពគ្រួសារ",
    "insurance",
    "social_protection",
    AmountRule.FIXED,
    amount=8_000 * _RIEL,
    partner="Mekong Health Mutual",
    plan_share=0.05,
    description="The institution pays a part of the premium for each person of the household.",
)
EMERGENCY_FUND = DemoScheme(
    "EMERGENCY-FUND",
    "Emergency savings, top-up",
    "សន្សំគ្រាអាសន្ន",
    "savings",
    "risk",
    AmountRule.OPEN,
    amount=20_000 * _RIEL,
    plan_share=0.06,
    description="Half of what was saved in the half-year, up to 20,000 riel.",
)
SCHOOL_LOAN = DemoScheme(
    "SCHOOL-LOAN",
    "School-expense loan",
    "កម្ចីចំណាយសាលា",
    "conditional_loan",
    "child_labour",
    AmountRule.OPEN,
    amount=800_000 * _RIEL,
    is_innovation=True,
    description="Without interest for uniform, books and fees; the child stays at school.",
    eligibility=Eligibility(
        (
            EligibilityRule(Fact.SCHOOL_CHILDREN, Comparison.AT_LEAST, "1"),
            EligibilityRule(Fact.LOAN_CYCLE, Comparison.AT_LEAST, "2"),
            EligibilityRule(Fact.CONSENT, Comparison.IS, "service"),
        ),
        policy=Policy.REFUSE,
    ),
    conditions=(
        ConditionDraft(
            "Receipts of the school are shown", evidence=Evidence.RECEIPT, due_after_days=30
        ),
        ConditionDraft(
            "The child is enrolled for the term",
            about_child=True,
            evidence=Evidence.SCHOOL_LETTER,
            due_after_days=60,
        ),
    ),
)
BACK_TO_SCHOOL = DemoScheme(
    "BACK-TO-SCHOOL",
    "Cash for the way back to school",
    "ប្រាក់ឧបត្ថម្ភត្រឡប់ទៅរៀន",
    "cash_transfer",
    "child_labour",
    AmountRule.FIXED,
    amount=60_000 * _RIEL,
    is_innovation=True,
    description="For a child who had left school and comes back.",
    eligibility=Eligibility(
        (
            EligibilityRule(Fact.SCHOOL_CHILDREN, Comparison.AT_LEAST, "1"),
            EligibilityRule(Fact.AWARDS_YEAR, Comparison.AT_MOST, "1"),
        )
    ),
    conditions=(
        ConditionDraft(
            "The child is back at school",
            about_child=True,
            evidence=Evidence.SCHOOL_LETTER,
            due_after_days=30,
            every_months=3,
            times=3,
        ),
    ),
)
HEALTH_VOUCHER = DemoScheme(
    "HEALTH-VOUCHER",
    "Voucher for the health centre",
    "ប័ណ្ណពិនិត្យសុខភាព",
    "health_care",
    "working_conditions",
    AmountRule.FIXED,
    amount=20_000 * _RIEL,
    partner="Health centre of the district",
    plan_share=0.01,
)
SKILLS_LINK = DemoScheme(
    "SKILLS-LINK",
    "Linkage with the training centre",
    "ភ្ជាប់ទៅមជ្ឈមណ្ឌលបណ្ដុះបណ្ដាល",
    "linkage",
    "job_creation",
    AmountRule.NONE,
    partner="Provincial training centre",
)

SCHEMES: tuple[DemoScheme, ...] = (
    SAFE_WORK,
    SCHOOL_REBATE,
    SCHOOL_LOAN,
    BACK_TO_SCHOOL,
    HEALTH,
    EMERGENCY_FUND,
    HEALTH_VOUCHER,
    SKILLS_LINK,
)
