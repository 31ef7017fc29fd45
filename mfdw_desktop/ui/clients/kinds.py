"""Which records the page of clients shows: a write to one of them lets it look again."""

from __future__ import annotations

KINDS = (
    "client",
    "client_status",
    "client_transfer",
    "client_external_id",
    "consent",
    "household",
    "household_member",
    "enterprise",
    "loan",
    "award",
    "condition_check",
    "attendance",
    "response",
    "assignment",
    "client_document",
    "quiz_score",
    "lesson",
    "course",
    "head_count",
    "registration_paper",
    "safety_visit",
    "agreed_action",
    "referral",
    "referral_note",
    "insurance_policy",
    "insured_person",
    "insurance_claim",
    "claim_help",
    "health_visit",
)
"""Kinds of records that the client's page shows."""
LIST_KINDS = ("client", "consent", "condition_check", "client_external_id")
"""Those that the list beside it shows."""
CHOICE_KINDS = ("branch", "centre", "client_group", "staff", "scheme", "innovation", "institution",
                "own_field", "institution_rule", "list_label")  # fmt: skip
