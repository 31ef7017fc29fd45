"""Credit with education: curricula, courses, learners, training of trainers."""

from __future__ import annotations

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.lists import Listing
from mfdw_desktop.database.models import Client, PassOnTalk, StaffTraining
from mfdw_desktop.database.queries import learner_lists, learning, learning_writing
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain import learning as rules
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.listing import AS_IT_IS, Order
from mfdw_desktop.domain.problems import require_valid
from mfdw_desktop.services.book_service import BookService


class Learning(BookService):
    """What is taught and learned in a database, for one actor."""

    def curricula(self) -> list[rules.Curriculum]:
        """Return the curricula by name."""
        with self._database.read() as connection:
            return learning.curricula(connection)

    def save_curriculum(self, draft: rules.CurriculumDraft, key: int | None = None) -> Changes:
        """Create a curriculum with its modules, or change one.

        Raises:
            InvalidError: the draft cannot be stored.
            RefusedError: the code is taken, or a module that was taught would go.
        """
        require_valid(rules.validate_curriculum(draft))
        with write(self._database, self._actor) as unit:
            learning_writing.save_curriculum(unit, draft, key)
        return unit.changes

    def remove_curriculum(self, key: int) -> Changes:
        """Put a curriculum into the bin.

        Raises:
            RefusedError: a scheme follows it.
        """
        with write(self._database, self._actor) as unit:
            learning_writing.remove_curriculum(unit, key)
        return unit.changes

    def courses(self) -> list[rules.Course]:
        """Return the schemes that follow a curriculum."""
        with self._database.read() as connection:
            return learning.courses(connection)

    def course_of(self, code: str) -> rules.Course:
        """Return the course of the scheme with a code.

        Raises:
            RefusedError: there is none.
        """
        wanted = code.strip().casefold()
        for each in self.courses():
            if each.scheme_code.casefold() == wanted:
                return each
        raise RefusedError("course-unknown", scheme=code)

    def save_course(self, scheme_id: int, curriculum_id: int | None, percent: int) -> Changes:
        """Let a scheme follow a curriculum; None ends that.

        Raises:
            InvalidError: the share is none.
        """
        require_valid(rules.validate_completion(percent))
        with write(self._database, self._actor) as unit:
            learning_writing.save_course(unit, scheme_id, curriculum_id, percent)
        return unit.changes

    def learners(
        self,
        course: rules.Course,
        *,
        state: rules.LearnerState = rules.LearnerState.ALL,
        branches: frozenset[int] = frozenset(),
        text: str = "",
    ) -> list[rules.Learner]:
        """Return who is on a roster of a course, with dose, completion and quiz."""
        with self._database.read() as connection:
            found = learning.learners(connection, course, branches=branches)
        wanted = text.casefold().split()
        return [
            each
            for each in found
            if state in (rules.LearnerState.ALL, _state(each))
            and all(word in f"{each.name} {each.code} {each.centre}".casefold() for word in wanted)
        ]

    def open_learners(
        self, wanted: rules.LearnerFilter, order: Order = AS_IT_IS
    ) -> Listing[rules.Learner]:
        """Return the list of a course's learners, read by position.

        What is said beside its length: how many learn in all, and how many completed it.
        """
        course, branches = wanted.course, wanted.branches
        return self._listing(
            lambda connection: learner_lists.ids(connection, wanted, order),
            lambda connection, keys: learner_lists.rows(connection, course, keys, branches),
            Client,
            facts=lambda connection: learning.counts(connection, course, branches),
        )

    def open_passed(
        self, wanted: rules.LearnerFilter, order: Order = AS_IT_IS
    ) -> Listing[rules.StaffTrained | rules.Talk]:
        """Return the list of who was trained to pass a course on, and of the talks since."""
        course = wanted.course
        return self._listing(
            lambda _connection: learner_lists.passed_ids(wanted, order),
            lambda connection, keys: learner_lists.passed_rows(connection, course, keys),
            PassOnTalk,
            facts=lambda connection: learner_lists.passed_sums(connection, wanted),
        )

    def trained(
        self, branches: frozenset[int] = frozenset(), scheme_id: int | None = None
    ) -> list[rules.StaffTrained]:
        """Return the trainings of staff, newest first."""
        with self._database.read() as connection:
            return learning.trained(connection, branches, scheme_id)

    def talks(
        self, branches: frozenset[int] = frozenset(), scheme_id: int | None = None
    ) -> list[rules.Talk]:
        """Return the talks that passed a course on, newest first."""
        with self._database.read() as connection:
            return learning.talks(connection, branches, scheme_id)

    def add_trained(self, draft: rules.StaffTrainedDraft) -> Changes:
        """Write that a member of staff was trained.

        Raises:
            InvalidError: the draft cannot be stored.
        """
        require_valid(rules.validate_trained(draft, self.today()))
        with write(self._database, self._actor) as unit:
            learning_writing.add_trained(unit, draft)
        return unit.changes

    def add_talk(self, draft: rules.TalkDraft) -> Changes:
        """Write a talk by which a course was passed on.

        Raises:
            InvalidError: the speaker was not trained, nobody listened …
        """
        today = self.today()
        with write(self._database, self._actor) as unit:
            first = None
            if draft.staff_id is not None and draft.scheme_id is not None:
                first = learning.first_trained(unit.connection, draft.staff_id, draft.scheme_id)
            require_valid(rules.validate_talk(draft, first, today))
            learning_writing.add_talk(unit, draft)
        return unit.changes

    def remove_talk(self, key: int) -> Changes:
        """Put a talk into the bin."""
        with write(self._database, self._actor) as unit:
            unit.remove(PassOnTalk, key)
        return unit.changes

    def remove_trained(self, key: int) -> Changes:
        """Put a training of staff into the bin."""
        with write(self._database, self._actor) as unit:
            unit.remove(StaffTraining, key)
        return unit.changes


def _state(learner: rules.Learner) -> rules.LearnerState:
    complete = learner.is_complete
    return rules.LearnerState.COMPLETED if complete else rules.LearnerState.UNDER_WAY
