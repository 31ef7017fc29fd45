"""The enterprise over time: who works in it, its registration papers, visits for safe work."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from mfdw_desktop.domain.bounds import FIRST_PAPER, bounds, day_problems
from mfdw_desktop.domain.enterprises import Registration
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import FieldProblem

EXPIRES_DAYS = 60
"""A paper that expires within so many days is due to be renewed."""
MOST_WORKERS = 9_999
"""No enterprise of a client has more: a slip of the keyboard."""


class Answer(StrEnum):
    """What a visit found; yes means that it is well."""

    YES = "yes"
    NO = "no"
    NA = "na"


@dataclass(frozen=True)
class HeadCountDraft:
    """What can be entered of who works in an enterprise on a day."""

    on: date | None = None
    paid_women: int = 0
    paid_men: int = 0
    unpaid_women: int = 0
    """Of the family, without pay."""
    unpaid_men: int = 0

    @property
    def total(self) -> int:
        """Return everybody."""
        return self.paid_women + self.paid_men + self.unpaid_women + self.unpaid_men


@dataclass(frozen=True)
class HeadCount(HeadCountDraft):
    """A head count as it is shown."""

    id: int = 0
    uid: str = ""
    enterprise_id: int = 0
    enterprise: str = ""


@dataclass(frozen=True)
class PaperDraft:
    """What can be entered of a registration paper."""

    grade: Registration | None = None
    authority: str = ""
    number: str = ""
    issued_on: date | None = None
    expires_on: date | None = None
    """Last day on which it holds; None: it does not expire."""
    fee: Money | None = None
    note: str = ""

    def is_in_force(self, day: date) -> bool:
        """Tell whether it holds on a day."""
        begun = self.issued_on is not None and self.issued_on <= day
        return begun and (self.expires_on is None or day <= self.expires_on)

    def expires_within(self, day: date, days: int = EXPIRES_DAYS) -> bool:
        """Tell whether it holds and ends within so many days."""
        ends = self.expires_on
        return self.is_in_force(day) and ends is not None and ends <= day + timedelta(days=days)


@dataclass(frozen=True)
class RegistrationPaper(PaperDraft):
    """A registration paper as it is shown."""

    id: int = 0
    uid: str = ""
    enterprise_id: int = 0
    enterprise: str = ""
    client_uid: str = ""
    client_code: str = ""
    client_name: str = ""
    documents: int = 0
    """Kept as its evidence."""


@dataclass(frozen=True)
class ChecklistItem:
    """One thing that a visit looks at."""

    code: str
    text: str
    id: int = 0


@dataclass(frozen=True)
class ChecklistDraft:
    """What can be entered of a checklist."""

    code: str = ""
    name: str = ""
    note: str = ""
    items: tuple[ChecklistItem, ...] = ()


@dataclass(frozen=True)
class Checklist(ChecklistDraft):
    """A checklist as it is shown."""

    id: int = 0
    uid: str = ""
    visits: int = 0


@dataclass(frozen=True)
class ActionDraft:
    """What was agreed to be mended, until when."""

    text: str = ""
    due_on: date | None = None
    done_on: date | None = None


@dataclass(frozen=True)
class AgreedAction(ActionDraft):
    """An agreed action as it is shown."""

    id: int = 0
    uid: str = ""
    visit_id: int = 0
    client_uid: str = ""
    client_code: str = ""
    client_name: str = ""
    enterprise: str = ""

    def is_overdue(self, day: date) -> bool:
        """Tell whether it should be done by now."""
        return self.done_on is None and self.due_on is not None and self.due_on < day


@dataclass(frozen=True)
class VisitDraft:
    """What can be entered of a visit."""

    checklist_id: int | None = None
    on: date | None = None
    visitor: str = ""
    next_on: date | None = None
    note: str = ""
    answers: Mapping[int, Answer] = field(default_factory=dict)
    """By item."""
    actions: tuple[ActionDraft, ...] = ()


@dataclass(frozen=True)
class SafetyVisit:
    """A visit as it is shown."""

    id: int
    uid: str
    enterprise_id: int
    enterprise: str
    client_uid: str
    client_code: str
    client_name: str
    checklist_id: int
    checklist: str
    on: date
    visitor: str
    next_on: date | None
    note: str
    answers: Mapping[int, Answer] = field(default_factory=dict)
    actions: tuple[AgreedAction, ...] = ()
    change: float | None = None
    """In percentage points, since the visit before by the same checklist."""
    documents: int = 0
    """Kept as its evidence."""

    @property
    def score(self) -> float | None:
        """Return the share of what applies that is well."""
        return score(self.answers.values())

    @property
    def done(self) -> int:
        """Return how many of the agreed actions are done."""
        return sum(each.done_on is not None for each in self.actions)


def score(answers: Iterable[Answer]) -> float | None:
    """Return yes of yes and no; None when nothing applies."""
    found = [each for each in answers if each is not Answer.NA]
    return sum(each is Answer.YES for each in found) / len(found) if found else None


def read_items(text: str) -> tuple[tuple[ChecklistItem, ...], list[FieldProblem]]:
    """Return the items of lines `code text`, and what is wrong with them."""
    found: list[ChecklistItem] = []
    problems: list[FieldProblem] = []
    codes: set[str] = set()
    for line in text.splitlines():
        code, _, words = line.strip().partition(" ")
        if not code:
            continue
        if not words.strip():
            problems.append(FieldProblem("items", "item-without-text", fields={"code": code}))
        elif code.casefold() in codes:
            problems.append(FieldProblem("items", "item-code-twice", fields={"code": code}))
        else:
            codes.add(code.casefold())
            found.append(ChecklistItem(code, words.strip()))
    return tuple(found), problems


def write_items(items: Iterable[ChecklistItem]) -> str:
    """Return the items as `read_items` reads them."""
    return "\n".join(f"{each.code} {each.text}" for each in items)


def validate_head_count(draft: HeadCountDraft, today: date) -> list[FieldProblem]:
    """Return what is wrong with a head count."""
    names = ("paid_women", "paid_men", "unpaid_women", "unpaid_men")
    problems = [FieldProblem(name, "number-negative") for name in names if getattr(draft, name) < 0]
    fields: dict[str, object] = {"least": 0, "most": MOST_WORKERS}
    problems += [
        FieldProblem(name, "number-out-of-range", fields=fields)
        for name in names
        if getattr(draft, name) > MOST_WORKERS
    ]
    return bounds(draft, today, [*problems, *_day(draft.on, "on", today)])


def validate_paper(draft: PaperDraft, today: date) -> list[FieldProblem]:
    """Return what is wrong with a registration paper."""
    problems = []
    if draft.grade is None or draft.grade is Registration.NONE:
        problems.append(FieldProblem("grade", "grade-missing"))
    problems += _day(draft.issued_on, "issued_on", today)
    if draft.issued_on and draft.expires_on and draft.expires_on < draft.issued_on:
        problems.append(FieldProblem("expires_on", "end-before-start"))
    if draft.fee is not None and draft.fee.minor < 0:
        problems.append(FieldProblem("fee", "amount-negative"))
    return bounds(draft, today, problems, first=FIRST_PAPER)


def validate_checklist(draft: ChecklistDraft) -> list[FieldProblem]:
    """Return what is wrong with a checklist."""
    problems = []
    if not draft.code.strip():
        problems.append(FieldProblem("code", "code-missing"))
    if not draft.name.strip():
        problems.append(FieldProblem("name", "name-missing"))
    if not draft.items:
        problems.append(FieldProblem("items", "items-missing"))
    return problems


def validate_visit(draft: VisitDraft, today: date) -> list[FieldProblem]:
    """Return what is wrong with a visit."""
    problems = []
    if draft.checklist_id is None:
        problems.append(FieldProblem("checklist_id", "checklist-missing"))
    problems += _day(draft.on, "on", today)
    if not draft.answers:
        problems.append(FieldProblem("answers", "answers-missing"))
    if draft.on and draft.next_on and draft.next_on <= draft.on:
        problems.append(FieldProblem("next_on", "end-before-start"))
    for each in draft.actions:
        if draft.on and each.due_on and each.due_on < draft.on:
            problems.append(FieldProblem("actions", "action-due-before-visit"))
        if each.done_on and (each.done_on > today or (draft.on and each.done_on < draft.on)):
            problems.append(FieldProblem("actions", "action-done-impossible"))
        elif each.due_on:
            problems += day_problems("actions", each.due_on, today)
    return bounds(draft, today, problems)


def _day(on: date | None, name: str, today: date) -> list[FieldProblem]:
    if on is None:
        return [FieldProblem(name, "day-missing")]
    return [FieldProblem(name, "day-in-future")] if on > today else []
