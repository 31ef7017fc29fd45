"""Credit with education: curricula, what sessions teach, quizzes, indirect delivery."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from mfdw_desktop.database.models.base import Record, link, live_unique, table_arguments


class Curriculum(Record):
    """What is taught: modules in their order."""

    __tablename__ = "curriculum"

    code: Mapped[str]
    name: Mapped[str]
    language: Mapped[str | None]
    note: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("curriculum", live_unique("curriculum", "code"))


class CurriculumModule(Record):
    """One module of a curriculum."""

    __tablename__ = "curriculum_module"

    curriculum_id: Mapped[int] = link("curriculum", index=False)
    number: Mapped[int]
    title: Mapped[str]
    minutes: Mapped[int | None]
    materials: Mapped[str | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments(
            "curriculum_module", live_unique("curriculum_module", "curriculum_id", "number")
        )


class Course(Record):
    """A scheme that follows a curriculum, and when a learner has completed it."""

    __tablename__ = "course"

    scheme_id: Mapped[int] = link("scheme", index=False)
    curriculum_id: Mapped[int] = link("curriculum")
    completion_percent: Mapped[int]
    """Share of the modules that a learner must have attended."""

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("course", live_unique("course", "scheme_id"))


class Lesson(Record):
    """The module that a session teaches."""

    __tablename__ = "lesson"

    session_id: Mapped[int] = link("session", index=False)
    module_id: Mapped[int] = link("curriculum_module")
    is_makeup: Mapped[bool] = mapped_column(default=False)
    """Whether it is for those who missed the module."""
    quiz_most: Mapped[int | None]
    """Points of the quiz; null: none is held."""

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("lesson", live_unique("lesson", "session_id"))


class QuizScore(Record):
    """A client's points in the quiz of a session, before and after."""

    __tablename__ = "quiz_score"

    session_id: Mapped[int] = link("session", index=False)
    client_id: Mapped[int] = link("client")
    before: Mapped[int | None]
    after: Mapped[int | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        return table_arguments("quiz_score", live_unique("quiz_score", "session_id", "client_id"))


class StaffTraining(Record):
    """A member of staff trained to pass a course on (training of trainers)."""

    __tablename__ = "staff_training"

    branch_id: Mapped[int] = link("branch")
    staff_id: Mapped[int] = link("staff")
    scheme_id: Mapped[int] = link("scheme")
    trained_on: Mapped[date]
    trainer: Mapped[str | None]
    note: Mapped[str | None]


class PassOnTalk(Record):
    """A talk by which trained staff pass a course on; heads are counted, no roster is kept."""

    __tablename__ = "pass_on_talk"

    branch_id: Mapped[int] = link("branch")
    staff_id: Mapped[int] = link("staff")
    scheme_id: Mapped[int] = link("scheme")
    module_id: Mapped[int | None] = link("curriculum_module", optional=True)
    centre_id: Mapped[int | None] = link("centre", optional=True)
    held_on: Mapped[date]
    women: Mapped[int]
    men: Mapped[int]
    minutes: Mapped[int | None]
    note: Mapped[str | None]
