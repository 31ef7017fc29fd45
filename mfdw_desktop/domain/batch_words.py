"""The words of batches: what they hold, where rows went, why something stays.

The English texts only: window, papers and command line translate them, each into its own
language.
"""

from __future__ import annotations

from mfdw_desktop.common.i18n import mark
from mfdw_desktop.domain.lists import BOOK_LISTS
from mfdw_desktop.domain.policies import FieldPolicy, RowPolicy
from mfdw_desktop.domain.undo import Why

KINDS = {
    "survey": mark("Survey responses"),
    "clients": mark("Clients"),
    "awards": mark("Awards"),
    "schemes": mark("Schemes"),
    "loans": mark("Loan statement"),
    **{each.code: each.holds for each in BOOK_LISTS},
    "form": mark("Questionnaire"),
    "undo": mark("Taken back"),
    "demo": mark("Sample branch"),
    "second": mark("Second entries"),
    "back_check": mark("Back-check"),
    "merge": mark("Merge of two clients"),
}
"""Kind of a batch to what it holds."""

FILE_KINDS = ("survey", "clients", "awards", "schemes", "loans", *(e.code for e in BOOK_LISTS))
"""Kinds of the batches that a file made, row by row."""

OUTCOMES = {
    "created": mark("New"),
    "updated": mark("Updated"),
    "unchanged": mark("Unchanged"),
    "rejected": mark("Rejected"),
    "queued": mark("To decide"),
    "blank": mark("Blank"),
    "excluded": mark("Left out"),
    "kept": mark("Kept"),
    "blocked": mark("Blocked"),
}
"""Where a row of a file went."""

RECORDS = {
    "client": mark("Client"),
    "client_external_id": mark("Number of a client"),
    "client_alias": mark("Old code of a client"),
    "client_status": mark("Status of a client"),
    "client_transfer": mark("Move to another centre"),
    "household": mark("Household"),
    "household_member": mark("Member of a household"),
    "enterprise": mark("Enterprise"),
    "loan": mark("Loan"),
    "loan_instalment": mark("Instalment of a loan"),
    "rebate_rule": mark("Rule of a rebate"),
    "rebate_run": mark("Rebates of a period"),
    "rebate_line": mark("Rebate of a loan"),
    "savings_account": mark("Savings account"),
    "savings_entry": mark("Entry of a savings account"),
    "award_payment": mark("Payment of an award"),
    "consent": mark("Consent"),
    "award": mark("Award"),
    "condition_check": mark("Check"),
    "insurance_policy": mark("Policy"),
    "insured_person": mark("Insured person"),
    "insurance_claim": mark("Claim"),
    "claim_help": mark("Help with a claim"),
    "health_visit": mark("Visit or voucher"),
    "scheme": mark("Scheme"),
    "scheme_condition": mark("Condition"),
    "session": mark("Session"),
    "attendance": mark("Attendance"),
    "response": mark("Response"),
    "response_row": mark("Row of a response"),
    "queued_interview": mark("Interview to decide"),
    "survey_round": mark("Round"),
    "questionnaire": mark("Questionnaire"),
    "questionnaire_version": mark("Version of a questionnaire"),
    "question": mark("Question"),
    "choice": mark("Choice"),
    "centre": mark("Centre"),
    "client_group": mark("Group"),
    "staff": mark("Staff"),
    "partner": mark("Partner"),
    "referral": mark("Referral"),
    "referral_note": mark("Note of a referral"),
    "curriculum": mark("Curriculum"),
    "curriculum_module": mark("Module"),
    "course": mark("Course"),
    "lesson": mark("Module of a session"),
    "quiz_score": mark("Quiz"),
    "staff_training": mark("Training of staff"),
    "pass_on_talk": mark("Pass-on talk"),
    "head_count": mark("Workers"),
    "registration_paper": mark("Registration paper"),
    "checklist": mark("Checklist"),
    "checklist_item": mark("Line of a checklist"),
    "safety_visit": mark("Safety visit"),
    "visit_answer": mark("Answer of a visit"),
    "agreed_action": mark("Agreed action"),
}
"""Table to what a record of it is."""

TARGETS = {
    "@client": mark("the client"),
    "@key": mark("the key of the response"),
    "@day": mark("the day of the interview"),
    "@interviewer": mark("the interviewer"),
    "@round": mark("the round"),
    "@written": mark("when the row was written"),
}
"""What a column says that fills no question."""

WHYS = {
    Why.EDITED: mark("changed later"),
    Why.HELD: mark("later records belong to it"),
    Why.GONE: mark("was removed already"),
    Why.OWNER_GONE: mark("what it belongs to is not there"),
    Why.TAKEN: mark("another one stands in its place"),
}
"""Why an undo left something as it is."""

UNDONE = {
    "removed": mark("Records removed"),
    "restored": mark("Records restored"),
    "kept": mark("Values kept"),
    "blocked": mark("Records blocked"),
}
"""What an undo counts."""

FIELD_COUNTS = (
    mark("set in new"),
    mark("filled in"),
    mark("changed"),
    mark("emptied"),
    mark("ours kept"),
    mark("by rule, to decide"),
)
"""What the receipt counts of each field."""

MENDED = {
    "fixes": mark("Cells put right"),
    "left_out": mark("Rows left out by hand"),
    "accepted": mark("Warnings accepted"),
}
"""Part of a recipe to what a person did there."""

ROW_POLICIES = {
    RowPolicy.BOTH: mark("New and known rows"),
    RowPolicy.CREATE: mark("Only new rows"),
    RowPolicy.UPDATE: mark("Only known rows"),
}

FIELD_POLICIES = {
    FieldPolicy.OVERWRITE: mark("The file's, where it is not blank"),
    FieldPolicy.FILL: mark("Ours; the file fills what is empty"),
    FieldPolicy.KEEP: mark("Ours, always"),
    FieldPolicy.NEWER: mark("The newer one"),
    FieldPolicy.ASK: mark("Ask me for each"),
    FieldPolicy.ALWAYS: mark("The file's, also over corrections made here"),
}
"""Whose value stands where the file and the book differ."""
