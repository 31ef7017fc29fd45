"""What the lists of learners, and of those who pass a course on, show and export."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from mfdw_desktop.domain.learning import Course, Learner, PassedOn, StaffTrained, Talk
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column


def said(course: Course, counted: tuple[int, int]) -> str:
    """Return what the list comes to, in words."""
    learners, done = counted
    return tr(
        "{done} of {all} completed: {needed} of {modules} modules needed",
        done=texts.number(done), all=texts.number(learners),
        needed=texts.number(course.needed), modules=texts.number(len(course.modules)),
    )  # fmt: skip


def passed_said(found: PassedOn) -> str:
    """Return what trainings and talks come to, in words."""
    return tr(
        "{trained} trainings, {talks} talks: {women} women and {men} men",
        trained=texts.number(found.trained), talks=texts.number(found.talks),
        women=texts.number(found.women), men=texts.number(found.men),
    )  # fmt: skip


def columns() -> list[Column]:
    """Return the columns of learners."""
    return [
        Column("name", tr("Client"), kind="two"),
        Column("dose", tr("Modules"), 110, "number"),
        Column("numbers", tr("Attended"), 170, "quiet", drop=2),
        Column("before", tr("Quiz before, %"), 116, "number", drop=1),
        Column("after", tr("Quiz after, %"), 108, "number", drop=1),
        Column("change", tr("Change"), 90, "number"),
        Column("last", tr("Last on"), 110, drop=3),
        Column("state", tr("State"), 130, "pill"),
    ]


def cell(each: Learner, name: str) -> Any:
    """Return what a cell of a learner shows."""
    if name == "name":
        return Cell(each.name, " · ".join(part for part in (each.code, each.centre) if part))
    if name == "dose":
        return f"{texts.number(each.dose)} / {texts.number(each.modules)}"
    if name == "numbers":
        return ", ".join(texts.number(number) for number in each.attended)
    if name in ("before", "after"):
        share = each.quiz_before if name == "before" else each.quiz_after
        return texts.DASH if share is None else texts.number(round(100 * share))
    if name == "change":
        return texts.points(each.quiz_change)
    if name == "last":
        return texts.day(each.last_on) if each.last_on else texts.DASH
    return Cell(tr("Completed"), tone="ok") if each.is_complete else Cell(tr("Under way"),
                                                                          tone="plain")  # fmt: skip


HEADS = [("client", "text"), ("name", "text"), ("centre", "text"), ("course", "text"),
          ("attended", "integer"), ("modules", "integer"), ("numbers", "text"),
          ("quiz_before", "decimal"), ("quiz_after", "decimal"), ("last_on", "day"),
          ("completed", "integer")]  # fmt: skip


def exported(each: Learner) -> Sequence[Any]:
    """Return a learner for a file; the shares of a quiz in percent."""
    before, after = (
        None if share is None else Decimal(round(100 * share, 1)).quantize(Decimal("0.1"))
        for share in (each.quiz_before, each.quiz_after)
    )
    numbers = ", ".join(str(number) for number in each.attended)
    return (
        each.code, each.name, each.centre or None, each.course, each.dose, each.modules, numbers,
        before, after, each.last_on, int(each.is_complete),
    )  # fmt: skip


def passed_columns() -> list[Column]:
    """Return the columns of trainings and talks."""
    return [
        Column("staff", tr("Staff"), kind="two"),
        Column("what", tr("What"), 320, "two"),
        Column("on", tr("Day"), 120),
        Column("women", tr("Women"), 90, "number"),
        Column("men", tr("Men"), 90, "number"),
    ]


def passed_cell(each: StaffTrained | Talk, name: str) -> Any:
    """Return what a cell of a training or talk shows."""
    if name == "on":
        return texts.day(each.on)
    if isinstance(each, StaffTrained):
        if name == "staff":
            return Cell(each.staff, tr("%n talk since|%n talks since", n=each.talks))
        if name == "what":
            by = tr("by {name}", name=each.trainer) if each.trainer else ""
            return Cell(tr("Trained to pass it on"), by)
        return texts.DASH
    if name == "staff":
        return Cell(each.staff, each.centre)
    if name == "what":
        return Cell(tr("Pass-on talk"), each.module)
    return texts.number(each.women if name == "women" else each.men)


PASSED_HEADS = [("staff", "text"), ("what", "text"), ("module", "text"), ("centre", "text"),
                 ("on", "day"), ("women", "integer"), ("men", "integer"),
                 ("trainer", "text")]  # fmt: skip


def passed_exported(each: StaffTrained | Talk) -> Sequence[Any]:
    """Return a training or a talk for a file."""
    if isinstance(each, StaffTrained):
        return (each.staff, "training", None, None, each.on, None, None, each.trainer or None)
    return (each.staff, "talk", each.module or None, each.centre or None, each.on, each.women,
            each.men, None)  # fmt: skip
