"""Questionnaires, rounds, responses and the rows of their repeats."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, declared_attr

from mfdw_desktop.database.models.base import (
    Base,
    Document,
    Listed,
    Record,
    UidText,
    link,
    live_index,
    live_unique,
    table_arguments,
)


class Questionnaire(Record):
    """A questionnaire of the institution, over all its versions."""

    __tablename__ = "questionnaire"

    code: Mapped[str]
    title: Mapped[str]
    default_language: Mapped[str]
    languages: Mapped[Listed]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("questionnaire", live_unique("questionnaire", "code"))


class QuestionnaireVersion(Record):
    """One version of a questionnaire, whole, as `domain.surveys.to_document` writes it."""

    __tablename__ = "questionnaire_version"

    questionnaire_id: Mapped[int] = link("questionnaire")
    name: Mapped[str]
    sha256: Mapped[str]
    """Of the form's file."""
    defined_at: Mapped[datetime]
    definition: Mapped[Document]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "questionnaire_version",
            live_unique("questionnaire_version", "questionnaire_id", "sha256"),
        )


class Question(Record):
    """A question of the newest version; its code is stable over versions."""

    __tablename__ = "question"

    questionnaire_id: Mapped[int] = link("questionnaire", index=False)
    code: Mapped[str]
    path: Mapped[str]
    kind: Mapped[str]
    labels: Mapped[Document]
    list_name: Mapped[str | None]
    repeat_path: Mapped[str | None]
    is_required: Mapped[bool]
    is_sensitive: Mapped[bool]
    position: Mapped[int]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("question", live_unique("question", "questionnaire_id", "code"))


class Choice(Record):
    """A choice of a list of a questionnaire."""

    __tablename__ = "choice"

    questionnaire_id: Mapped[int] = link("questionnaire", index=False)
    list_name: Mapped[str]
    name: Mapped[str]
    labels: Mapped[Document]
    position: Mapped[int]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        # Not unique: a form may allow the same name twice in a cascading list.
        return table_arguments(
            "choice", Index("ix_choice_questionnaire_id_list_name", "questionnaire_id", "list_name")
        )


class SurveyRound(Record):
    """One round of a questionnaire: diagnostic, baseline, followup1 …, final."""

    __tablename__ = "survey_round"

    questionnaire_id: Mapped[int] = link("questionnaire", index=False)
    name: Mapped[str]
    opens_on: Mapped[date | None]
    closes_on: Mapped[date | None]
    target: Mapped[int | None]
    """Interviews planned."""

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "survey_round", live_unique("survey_round", "questionnaire_id", "name")
        )


class Response(Record):
    """One interview: typed columns and one document of the non-empty answers."""

    __tablename__ = "response"

    branch_id: Mapped[int] = link("branch")
    """The branch of its day; stays when the client moves."""
    round_id: Mapped[int] = link("survey_round", index=False)
    version_id: Mapped[int] = link("questionnaire_version")
    client_id: Mapped[int | None] = link("client", optional=True)
    source_key: Mapped[str | None]
    """Unique within the round; null when the file had no key (then the client is the key)."""
    seen_keys: Mapped[Listed | None]
    """Other keys that the same submission was seen under."""
    interviewed_on: Mapped[date | None]
    interviewer: Mapped[str | None]
    status: Mapped[str]
    """`complete`, `partial`, `refused`, `moved`, `left`, `deceased`, `not_found`."""
    arm: Mapped[str | None]
    """The client's arm on the day of the interview."""
    answers: Mapped[Document]
    """Question code to answer; decimals and money are text or whole numbers."""
    missing: Mapped[Document | None]
    """Question code to the reason why there is no answer."""
    link_method: Mapped[str | None]
    link_score: Mapped[float | None]
    linked_by: Mapped[str | None]
    linked_at: Mapped[datetime | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "response",
            live_unique("response", "round_id", "source_key"),
            live_index("response", "round_id", "client_id", "status", name="of_round"),
        )


class ResponseRow(Record):
    """One row of a repeat of a response: evidence, never an edit of the household."""

    __tablename__ = "response_row"

    response_id: Mapped[int] = link("response")
    parent_row_id: Mapped[int | None] = link("response_row", optional=True)
    member_id: Mapped[int | None] = link("household_member", optional=True)
    path: Mapped[str]
    position: Mapped[int]
    source_key: Mapped[str | None]
    answers: Mapped[Document]
    missing: Mapped[Document | None]
    link_method: Mapped[str | None]
    link_score: Mapped[float | None]


class ResponseEntry(Record):
    """A typing of a paper, or a back-check; all but the first are compared with the response."""

    __tablename__ = "response_entry"

    response_id: Mapped[int] = link("response", index=False)
    number: Mapped[int]
    """1 or 2 of two typings; 3 of a back-check, where somebody else asked the person again."""
    entered_by: Mapped[str]
    """The account that was at work."""
    typist: Mapped[str | None]
    """Who typed, where several people share an account."""
    entered_at: Mapped[datetime]
    seconds: Mapped[int | None]
    """From the first key to the last."""
    record: Mapped[Document]
    """What was typed: answers, missing, children, day, interviewer."""
    comparison: Mapped[Document | None]
    """Of a second entry: compared, same, and each difference with what was decided."""
    compared_at: Mapped[datetime | None]
    """When the last difference was decided."""
    compared_by: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "response_entry", live_unique("response_entry", "response_id", "number")
        )


class EntryDraft(Base):
    """An interview that is being typed, so that a crash loses nothing; gone when it is saved."""

    __tablename__ = "entry_draft"

    uid: Mapped[UidText]
    questionnaire_id: Mapped[int] = link("questionnaire")
    actor: Mapped[str]
    saved_at: Mapped[datetime]
    content: Mapped[Document]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return (Index("uq_entry_draft_uid", "uid", unique=True), {"sqlite_strict": True})


class QueuedInterview(Record):
    """A second interview of a client in a round, waiting for a person's decision."""

    __tablename__ = "queued_interview"

    branch_id: Mapped[int] = link("branch")
    round_id: Mapped[int] = link("survey_round")
    version_id: Mapped[int] = link("questionnaire_version")
    client_id: Mapped[int | None] = link("client", optional=True)
    response_id: Mapped[int | None] = link("response", optional=True)
    """The interview that stands already."""
    reason: Mapped[str]
    """`second interview`, `same key twice`, `keys disagree` or `client unknown`."""
    source_key: Mapped[str | None]
    sheet_row: Mapped[int]
    record: Mapped[Document]
    """The row as read, with its repeats."""
    decision: Mapped[str | None]
    """`kept`, `replaced`, `merged`, `both`, `dropped`, or of an unknown client `linked`,
    `created` or `unlinked`; null while it waits."""
