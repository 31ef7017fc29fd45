"""The sentences for what is odd in a row, a field, a pair or a group, by their rules.

A module a subject; a rule stands in one module only.
"""

from __future__ import annotations

from mfdw_desktop.services.insurance_sentences import INSURANCE_PROBLEMS
from mfdw_desktop.services.list_sentences import LIST_PROBLEMS
from mfdw_desktop.services.problem_sentences import (
    answers,
    clients,
    columns,
    fields,
    forms,
    harmonisation,
    imports,
    incentives,
    lists,
    organisation,
    tables,
)
from mfdw_desktop.services.problem_sentences.mends import MENDS
from mfdw_desktop.services.problem_sentences.pairs import GROUP_PROBLEMS, MERGE_NOTES, REASONS
from mfdw_desktop.services.rebate_sentences import REBATE_PROBLEMS

__all__ = ["GROUP_PROBLEMS", "MENDS", "MERGE_NOTES", "PROBLEMS", "REASONS"]

SUBJECTS = (
    fields, clients, incentives, forms, organisation, answers, columns, tables,
    imports, harmonisation, lists,
)  # fmt: skip
"""The modules, each with `PROBLEMS` of its own."""

PROBLEMS: dict[str, str] = {
    **{rule: sentence for subject in SUBJECTS for rule, sentence in subject.PROBLEMS.items()},
    **INSURANCE_PROBLEMS,
    **LIST_PROBLEMS,
    **REBATE_PROBLEMS,
}
"""Rule of a row's or a field's problem to its sentence."""
