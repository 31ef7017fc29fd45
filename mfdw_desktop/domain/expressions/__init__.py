"""The logic of XLSForms, evaluated without ever running code of the form.

`compile_form(questionnaire)` gives a `FormLogic`: which questions are asked
(`relevance`), what is wrong (`problems`), what the form answers itself (`calculated`), which
choices are left (`choices`), and which rules are not evaluated (`not_checked`).
"""

from mfdw_desktop.domain.expressions.form import (
    POLICIES,
    REJECT,
    WARN,
    NotChecked,
    RuleKind,
)
from mfdw_desktop.domain.expressions.judging import AnswerProblem
from mfdw_desktop.domain.expressions.logic import ChildAnswers, FormLogic, compile_form
from mfdw_desktop.domain.expressions.scope import spoken

__all__ = [
    "POLICIES",
    "REJECT",
    "WARN",
    "AnswerProblem",
    "ChildAnswers",
    "FormLogic",
    "NotChecked",
    "RuleKind",
    "compile_form",
    "spoken",
]
