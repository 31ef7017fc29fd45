"""The sentences for errors that a person can mend, by their codes; a module a subject.

A code stands in one module only. New ones go to the subject that raises them: what a
scheme refuses to `incentives`, what a file of any kind lacks to `files` or `workbooks`.
"""

from __future__ import annotations

from mfdw_desktop.services.error_sentences import (
    clients,
    databases,
    enterprises,
    files,
    general,
    imports,
    incentives,
    insurance,
    learning,
    organisation,
    papers,
    rebates,
    referrals,
    surveys,
    workbooks,
)

SUBJECTS = (
    general, files, databases, workbooks, imports, surveys, clients, organisation, incentives,
    learning, referrals, enterprises, insurance, rebates, papers,
)  # fmt: skip
"""The modules, each with `ERRORS` of its own."""

ERRORS: dict[str, tuple[str, str]] = {
    code: sentence for subject in SUBJECTS for code, sentence in subject.ERRORS.items()
}
"""Error code to (what is wrong, how to mend it)."""
