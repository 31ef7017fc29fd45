"""The tables of records as data: which there are, and which of their columns point where."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa

from mfdw_desktop.database.models import Base, Record

PARTS = {
    "response_row": ("response_id", "parent_row_id"),
    "client_external_id": ("client_id",),
    "client_status": ("client_id",),
    "client_transfer": ("client_id",),
    "client_alias": ("client_id",),
    "client_document": ("client_id",),
    "enterprise": ("client_id",),
    "scheme_version": ("scheme_id",),
    "scheme_condition": ("scheme_id", "version_id"),
    "scheme_budget": ("scheme_id",),
    "given_reason": ("award_id", "session_id"),
    "loan_instalment": ("loan_id",),
    "rebate_rule": ("scheme_id",),
    "rebate_line": ("run_id",),
    "savings_entry": ("account_id",),
    "award_payment": ("award_id",),
    "condition_check": ("award_id",),
    "insured_person": ("policy_id",),
    "claim_help": ("claim_id",),
    "referral_note": ("referral_id",),
    "curriculum_module": ("curriculum_id",),
    "course": ("scheme_id",),
    "lesson": ("session_id",),
    "quiz_score": ("session_id",),
    "head_count": ("enterprise_id",),
    "registration_paper": ("enterprise_id",),
    "checklist_item": ("checklist_id",),
    "visit_answer": ("visit_id",),
    "agreed_action": ("visit_id",),
    "question": ("questionnaire_id",),
    "choice": ("questionnaire_id",),
    "questionnaire_version": ("questionnaire_id",),
}
"""Table to the columns that say which record a row is a part of: a part has no life alone."""

DERIVED = {"client": frozenset({"sort_name", "search_text"})}
"""Table to the columns that are made of others: nobody has written them."""


def models_by_table() -> dict[str, type[Record]]:
    """Return the record models by the name of their table."""
    found: dict[str, type[Record]] = {}
    for mapper in Base.registry.mappers:
        if issubclass(mapper.class_, Record):
            found[mapper.class_.__tablename__] = mapper.class_
    return found


def table_of(model: type[Base]) -> sa.Table:
    """Return the table of a model."""
    table = model.__table__
    assert isinstance(table, sa.Table)
    return table


def references_to(table: str) -> Iterator[tuple[sa.Table, sa.Column[int]]]:
    """Yield every column of a record's table that points at `table`."""
    for model in models_by_table().values():
        child = table_of(model)
        for column in child.c:
            if any(key.column.table.name == table for key in column.foreign_keys):
                yield child, column


def owners_of(table: sa.Table) -> Iterator[tuple[sa.Column[int], sa.Table]]:
    """Yield the columns without which a row of `table` says nothing, and where they point."""
    models = models_by_table()
    for column in table.c:
        for key in column.foreign_keys:
            target = key.column.table
            is_needed = not column.nullable or column.name in ("client_id", "parent_row_id")
            if is_needed and target.name in models:
                yield column, target


def live_keys(table: sa.Table) -> list[tuple[str, ...]]:
    """Return the columns of each key that only one live row may have."""
    return [
        tuple(column.name for column in index.columns)
        for index in sorted(table.indexes, key=lambda each: str(each.name))
        if index.unique and "sqlite" in index.dialect_options
        and index.dialect_options["sqlite"]["where"] is not None
    ]  # fmt: skip
