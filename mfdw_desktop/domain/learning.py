"""Credit with education: curricula, who learned how much of them, and what is passed on.

Dose is the number of distinct modules attended, late counts; completion is a share of the
modules that the scheme names (`domain.md` section 6).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mfdw_desktop.domain.bounds import bounds
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.problems import FieldProblem

DEFAULT_COMPLETION = 75
"""Per cent of the modules, until the institution says otherwise."""
MOST_MODULES = 60
MOST_LISTENERS = 9999
"""Of one talk, women or men."""


class LearnerState(StrEnum):
    """Which learners a list shows."""

    ALL = "all"
    COMPLETED = "completed"
    UNDER_WAY = "under_way"


@dataclass(frozen=True)
class ModuleDraft:
    """What can be entered of a module."""

    number: int
    title: str
    minutes: int | None = None
    materials: str = ""


@dataclass(frozen=True)
class CurriculumDraft:
    """What can be entered of a curriculum."""

    code: str = ""
    name: str = ""
    language: str = ""
    note: str = ""
    modules: tuple[ModuleDraft, ...] = ()


@dataclass(frozen=True)
class Module:
    """A module as it is shown."""

    id: int
    number: int
    title: str
    minutes: int | None
    materials: str


@dataclass(frozen=True)
class Curriculum:
    """A curriculum as it is shown."""

    id: int
    uid: str
    code: str
    name: str
    language: str
    note: str
    modules: tuple[Module, ...] = ()
    schemes: int = 0
    """How many schemes follow it."""

    @property
    def minutes(self) -> int:
        """Return how long all modules take, as far as it is known."""
        return sum(each.minutes or 0 for each in self.modules)


@dataclass(frozen=True)
class Course:
    """A scheme that follows a curriculum."""

    scheme_id: int
    scheme_code: str
    scheme: str
    curriculum_id: int
    curriculum: str
    modules: tuple[Module, ...]
    completion_percent: int

    @property
    def needed(self) -> int:
        """Return the least number of modules that completes it."""
        return -(-self.completion_percent * len(self.modules) // 100)


@dataclass(frozen=True)
class Quiz:
    """The points of one quiz, before and after, of the most that can be had."""

    before: int | None
    after: int | None
    most: int


@dataclass(frozen=True)
class Learner:
    """How far a client has come in a course."""

    client_id: int
    uid: str
    code: str
    name: str
    sex: Sex
    centre: str
    course: str
    """Name of the scheme."""
    modules: int
    """Of the curriculum."""
    attended: tuple[int, ...]
    """Numbers of the modules attended, each once."""
    is_complete: bool
    last_on: date | None = None
    quizzes: tuple[Quiz, ...] = ()

    @property
    def dose(self) -> int:
        """Return the number of modules attended."""
        return len(self.attended)

    @property
    def quiz_before(self) -> float | None:
        """Return the mean share of points before, of the quizzes taken both times."""
        return _mean(each.before / each.most for each in self._both if each.before is not None)

    @property
    def quiz_after(self) -> float | None:
        """Return the mean share of points after, of the quizzes taken both times."""
        return _mean(each.after / each.most for each in self._both if each.after is not None)

    @property
    def quiz_change(self) -> float | None:
        """Return the change of the mean share, in percentage points."""
        before, after = self.quiz_before, self.quiz_after
        return None if before is None or after is None else 100 * (after - before)

    @property
    def _both(self) -> tuple[Quiz, ...]:
        return tuple(
            each
            for each in self.quizzes
            if each.most > 0 and each.before is not None and each.after is not None
        )


@dataclass(frozen=True)
class LearnerFilter:
    """Which learners of a course a list shows, or which talks that passed it on."""

    course: Course
    state: LearnerState = LearnerState.ALL
    branches: frozenset[int] = frozenset()
    text: str = ""


@dataclass(frozen=True)
class PassedOn:
    """What the trainings of staff and their talks come to."""

    trained: int = 0
    talks: int = 0
    women: int = 0
    men: int = 0


@dataclass(frozen=True)
class StaffTrained:
    """A member of staff who was trained to pass a course on."""

    id: int
    uid: str
    staff_id: int
    staff: str
    scheme: str
    on: date
    trainer: str
    talks: int = 0
    """Talks since."""


@dataclass(frozen=True)
class StaffTrainedDraft:
    """What can be entered of a training of staff."""

    staff_id: int | None = None
    scheme_id: int | None = None
    on: date | None = None
    trainer: str = ""
    note: str = ""


@dataclass(frozen=True)
class Talk:
    """A talk by which a course was passed on."""

    id: int
    uid: str
    staff: str
    scheme: str
    module: str
    centre: str
    on: date
    women: int
    men: int
    minutes: int | None = None

    @property
    def heads(self) -> int:
        """Return how many listened."""
        return self.women + self.men


@dataclass(frozen=True)
class TalkDraft:
    """What can be entered of a talk."""

    staff_id: int | None = None
    scheme_id: int | None = None
    module_id: int | None = None
    centre_id: int | None = None
    on: date | None = None
    women: int = 0
    men: int = 0
    minutes: int | None = None
    note: str = ""


def is_complete(dose: int, modules: int, percent: int) -> bool:
    """Tell whether attending `dose` of the modules completes a course of `percent`."""
    return modules > 0 and dose * 100 >= percent * modules


def read_modules(text: str) -> tuple[tuple[ModuleDraft, ...], list[FieldProblem]]:
    """Return the modules of lines `title | minutes | materials`, and what is wrong with them."""
    found: list[ModuleDraft] = []
    problems: list[FieldProblem] = []
    for line in text.splitlines():
        parts = [each.strip() for each in line.split("|")]
        if not parts[0]:
            if len(parts) > 1:
                problems.append(FieldProblem("modules", "module-without-title"))
            continue
        minutes = parts[1] if len(parts) > 1 else ""
        if minutes and not (minutes.isdecimal() and 0 < int(minutes) <= 1440):
            problems.append(FieldProblem("modules", "minutes-out-of-range"))
            minutes = ""
        number = len(found) + 1
        materials = " ".join(parts[2:])
        found.append(ModuleDraft(number, parts[0], int(minutes) if minutes else None, materials))
    return tuple(found), problems


def write_modules(modules: Iterable[Module]) -> str:
    """Return the modules as `read_modules` reads them."""
    lines = []
    for each in modules:
        parts = [each.title, str(each.minutes or ""), each.materials]
        lines.append(" | ".join(parts).rstrip(" |"))
    return "\n".join(lines)


def validate_curriculum(draft: CurriculumDraft) -> list[FieldProblem]:
    """Return what is wrong with the curriculum's fields."""
    problems = []
    if not draft.code.strip():
        problems.append(FieldProblem("code", "code-missing"))
    if not draft.name.strip():
        problems.append(FieldProblem("name", "name-missing"))
    if not draft.modules:
        problems.append(FieldProblem("modules", "modules-missing"))
    if len(draft.modules) > MOST_MODULES:
        fields: dict[str, object] = {"most": MOST_MODULES}
        problems.append(FieldProblem("modules", "modules-too-many", fields=fields))
    return problems


def validate_completion(percent: int) -> list[FieldProblem]:
    """Return what is wrong with the share that completes a course."""
    if 1 <= percent <= 100:
        return []
    return [FieldProblem("completion_percent", "number-out-of-range",
                         fields={"least": 1, "most": 100})]  # fmt: skip


def validate_score(name: str, points: int | None, most: int | None) -> list[FieldProblem]:
    """Return what is wrong with the points of a quiz."""
    if points is None:
        return []
    if most is None:
        return [FieldProblem(name, "quiz-not-held")]
    if 0 <= points <= most:
        return []
    return [FieldProblem(name, "number-out-of-range", fields={"least": 0, "most": most})]


def validate_trained(draft: StaffTrainedDraft, today: date) -> list[FieldProblem]:
    """Return what is wrong with a training of staff."""
    problems = []
    if draft.staff_id is None:
        problems.append(FieldProblem("staff_id", "staff-missing"))
    if draft.scheme_id is None:
        problems.append(FieldProblem("scheme_id", "scheme-missing"))
    return bounds(draft, today, [*problems, *_day(draft.on, today)])


def validate_talk(draft: TalkDraft, trained_on: date | None, today: date) -> list[FieldProblem]:
    """Return what is wrong with a talk; `trained_on` is when its speaker was first trained."""
    problems = []
    if draft.staff_id is None:
        problems.append(FieldProblem("staff_id", "staff-missing"))
    elif trained_on is None or (draft.on is not None and draft.on < trained_on):
        problems.append(FieldProblem("staff_id", "staff-not-trained"))
    if draft.scheme_id is None:
        problems.append(FieldProblem("scheme_id", "scheme-missing"))
    for name, heads in (("women", draft.women), ("men", draft.men)):
        if heads < 0:
            problems.append(FieldProblem(name, "number-negative"))
        elif heads > MOST_LISTENERS:
            most: dict[str, object] = {"least": 0, "most": MOST_LISTENERS}
            problems.append(FieldProblem(name, "number-out-of-range", fields=most))
    if draft.women + draft.men < 1:
        problems.append(FieldProblem("women", "heads-missing"))
    return bounds(draft, today, [*problems, *_day(draft.on, today)])


def _day(on: date | None, today: date) -> list[FieldProblem]:
    if on is None:
        return [FieldProblem("on", "day-missing")]
    return [FieldProblem("on", "day-in-future")] if on > today else []


def _mean(values: Iterable[float]) -> float | None:
    found = list(values)
    return sum(found) / len(found) if found else None
