"""Referrals, education and enterprises in the monthly summary."""

from __future__ import annotations

from mfdw_desktop.domain.monitoring_care import (
    EducationFigures,
    ReferralFigures,
    WorksiteFigures,
    is_empty,
)
from mfdw_desktop.reporting.document import Block, Column, Row, Table
from mfdw_desktop.reporting.wording import Wording

_NAME = Column("", "start", share=1.0)


def referrals(figures: ReferralFigures, words: Wording) -> list[Block]:
    """Return what became of referrals; nothing of nothing."""
    if is_empty(figures):
        return []
    columns = (
        _NAME,
        Column(words.translate("sent")),
        Column(words.translate("received")),
        Column(words.translate("closed")),
        Column(words.translate("helped")),
        Column(words.translate("open at end")),
        Column(words.translate("open over 30 days")),
    )
    values = (figures.sent, figures.received, figures.closed, figures.helped, figures.open,
              figures.long_open)  # fmt: skip
    row = Row((words.translate("Referrals"), *(words.number(each) for each in values)))
    note = words.translate(
        "Restricted referrals are counted and never named. Helped: wholly or partly, of those "
        "closed in the month."
    )
    return [Table(columns, (row,), note)]


def education(courses: tuple[EducationFigures, ...], words: Wording) -> list[Block]:
    """Return who was trained in each course, and what was passed on; nothing of nothing."""
    if not courses:
        return []
    columns = (
        _NAME,
        Column(words.translate("modules taught")),
        Column(words.translate("women trained")),
        Column(words.translate("men trained")),
        Column(words.translate("persons trained")),
        Column(words.translate("learners so far")),
        Column(words.translate("completed so far")),
        Column(words.translate("completed, %")),
        Column(words.translate("pass-on talks")),
        Column(words.translate("heads at talks")),
    )
    rows = tuple(
        Row(
            (
                each.scheme_name,
                words.number(each.modules),
                words.number(each.trained_female),
                words.number(each.trained_male),
                words.number(each.trained),
                words.number(each.learners),
                words.number(each.completed),
                words.percent(each.completion),
                words.number(each.talks),
                words.number(each.heads_women + each.heads_men),
            )
        )
        for each in courses
    )
    note = words.translate(
        "Trained: attended a module in the month, each person once; those of another sex or not "
        "known are in the sum only. Heads at talks are not persons."
    )
    return [Table(columns, rows, note)]


def worksites(figures: WorksiteFigures, words: Wording) -> list[Block]:
    """Return registrations, safety visits and agreed actions; nothing of nothing."""
    if is_empty(figures):
        return []
    columns = (
        _NAME,
        Column(words.translate("registrations obtained")),
        Column(words.translate("papers expiring in 60 days")),
        Column(words.translate("safety visits")),
        Column(words.translate("actions agreed")),
        Column(words.translate("actions done")),
        Column(words.translate("actions overdue")),
    )
    values = (figures.papers, figures.expiring, figures.visits, figures.agreed, figures.done,
              figures.late_actions)  # fmt: skip
    row = Row((words.translate("Enterprises"), *(words.number(each) for each in values)))
    return [Table(columns, (row,))]
