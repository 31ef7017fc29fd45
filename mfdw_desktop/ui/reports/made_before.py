"""What the page of papers reads of a branch: its choices, and the papers made before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.imports import SurveyRow
from mfdw_desktop.domain.papers import PaperKind, PrintedBefore
from mfdw_desktop.domain.referrals import ReferralFilter
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.reports import words
from mfdw_desktop.ui.reports.subject import SubjectChoices, month_words
from mfdw_desktop.ui.texts import tip, tr
from mfdw_desktop.ui.widgets.labels import Elided, text
from mfdw_desktop.ui.widgets.layout import clear, row

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import PageContext

_SHOWN = 6
_LISTED = 20_000
"""Referrals that a letter is chosen from: more than a branch writes in its life."""
_VERSION = re.compile(r"_v(\d+)\.pdf$")


@dataclass(frozen=True)
class Choices:
    """What the page chooses from."""

    branches: list[tuple[str, str]]
    code: str
    """Of the branch whose papers are shown; empty when there is none."""
    subject: SubjectChoices
    before: list[PrintedBefore]
    has_data: bool
    language: str
    paper_size: str


@dataclass(frozen=True)
class ReadChoices:
    """Read what the page chooses from, for a branch or the first one."""

    context: PageContext
    wanted: str

    def __call__(self, _progress: Progress) -> Choices:
        """Return the choices."""
        found = self.context.workspace()
        facts = found.organisation.institution()
        branches = [(each.code, each.name) for each in found.organisation.branches()]
        codes = [code for code, _name in branches]
        code = self.wanted if self.wanted in codes else codes[0] if codes else ""
        ids = found.incentives.branch_ids(code)
        subject = SubjectChoices(
            months=found.reports.months(code) if code else [],
            schemes=found.incentives.schemes(),
            places=found.incentives.places(ids),
            sessions=found.incentives.sessions(branches=ids),
            referrals=found.referrals.referrals(ReferralFilter(branches=ids), limit=_LISTED)[1],
            courses=[each.scheme_code for each in found.learning.courses()],
            today=found.incentives.today(),
            surveys=_asked(found.surveys),
            has_branches=len(branches) > 1,
        )
        return Choices(
            branches=branches,
            code=code,
            subject=subject,
            before=found.reports.printed(code) if code else [],
            has_data=bool(code) and sum(found.clients.counts(ids).values()) > 0,
            language=facts.language,
            paper_size=facts.paper_size,
        )


def _asked(service: Any) -> list[SurveyRow]:
    """Return the questionnaires with responses, each with the rounds that have some."""
    return [
        replace(each, rounds=tuple(one.name for one in service.rounds(each.code) if one.responses))
        for each in service.list()
        if each.responses
    ]


def show_before(lines: QVBoxLayout, before: Sequence[PrintedBefore]) -> None:
    """Show the newest papers that were made, a line each."""
    clear(lines)
    if not before:
        lines.addWidget(text(tr("Nothing yet"), "small", "text3"))
    for each in before[:_SHOWN]:
        when = text(texts.moment(each.made_at), "small", "text2")
        said = Elided(made_words(each), "small", "text3")
        for label in (when, said):
            maker = tr("{file}, made by {who}", file=each.file_name, who=each.actor)
            label.setToolTip(tip(maker))
        line = row(when, gap=t.S15)
        line.addStretch(1)
        line.addWidget(said)
        lines.addLayout(line)


def made_words(each: PrintedBefore) -> str:
    """Return what a paper was, which version, and the beginning of its fingerprint."""
    kind = next((known for known in PaperKind if known == each.paper), None)
    what = each.paper if kind is None else words.paper(kind)
    if kind is PaperKind.MONTHLY:
        what = ""
    if each.month:
        what = " · ".join(part for part in (what, month_words(each.month)) if part)
    version = _VERSION.search(each.file_name)
    if version is not None:
        what = tr("{paper}, v{number}", paper=what, number=version.group(1))
    return f"{what} · {texts.isolate(each.fingerprint[:8])}"
