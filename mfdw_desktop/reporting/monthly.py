"""The monthly monitoring summary: two to five pages that a manager signs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from mfdw_desktop import __version__
from mfdw_desktop.domain.closings import Reopening
from mfdw_desktop.domain.fingerprints import FigureChange
from mfdw_desktop.domain.monitoring import RULES_VERSION, MonthFigures
from mfdw_desktop.domain.papers import BranchFacts, Section
from mfdw_desktop.reporting import monthly_care, monthly_money
from mfdw_desktop.reporting import monthly_changes as later
from mfdw_desktop.reporting import monthly_insurance as beside
from mfdw_desktop.reporting import monthly_progress as progress
from mfdw_desktop.reporting import monthly_tables as tables
from mfdw_desktop.reporting.document import (
    Block,
    Document,
    Figure,
    Figures,
    Furniture,
    Heading,
    Paper,
    Paragraph,
    Signatures,
    Title,
)
from mfdw_desktop.reporting.text import isolate
from mfdw_desktop.reporting.wording import Wording


@dataclass(frozen=True)
class MonthlyPaper:
    """Everything the monthly summary is made from."""

    branch: BranchFacts
    figures: MonthFigures
    before: MonthFigures
    """The figures of the month before."""
    fingerprint: str
    """SHA-256 over the canonical rows of the figures."""
    taken_at: datetime
    """When the figures were taken or the month was closed, in the branch's own time."""
    actor: str
    narrative: str = ""
    sections: frozenset[Section] = frozenset(Section)
    closed_by: str = ""
    """Who closed the month; empty while it is a draft."""
    rules: str = RULES_VERSION
    """Version of the rules that the figures were counted by."""
    not_kept: frozenset[Section] = frozenset()
    """Sections that were not counted yet when the month was closed."""
    adjustments: tuple[FigureChange, ...] = ()
    """What came in after the month was closed."""
    reopenings: tuple[Reopening, ...] = ()
    """Earlier closings that were taken back, their moments in the branch's own time."""
    printed: datetime | None = None
    """When the month was printed before, in the branch's own time."""
    printed_fingerprint: str = ""
    changes: tuple[FigureChange, ...] = ()
    """What that printing said otherwise."""

    @property
    def is_final(self) -> bool:
        """Whether the month is closed."""
        return bool(self.closed_by)


def build(content: MonthlyPaper, *, paper: Paper, language: str) -> Document:
    """Return the summary as a document in a language of its own."""
    words = Wording(language)
    blocks: list[Block] = [
        Title(
            words.translate("Monthly monitoring summary"),
            _subtitle(content.branch),
            words.translate("FINAL") if content.is_final else words.translate("DRAFT"),
        ),
        _headline(content, words),
    ]
    if content.is_final:
        blocks.append(Paragraph(_closed(content, words), quiet=True))
    blocks += [Paragraph(_reopened(each, words), quiet=True) for each in content.reopenings]
    if content.narrative.strip():
        blocks.append(Heading(words.translate("Words of the manager")))
        blocks.append(Paragraph(content.narrative.strip(), is_own=True))
    number = 0
    for section in Section:
        if section not in content.sections or section is Section.SIGNATURES:
            continue
        made = _section(section, content, words, paper)
        if not made and section in content.not_kept:
            # missing is not zero, and no section at all would read as nothing happened
            made = [Paragraph(words.translate("Not counted yet when this month was closed."))]
        if made:
            number += 1
            title = f"{words.number(number)}  {_section_title(section, words)}"
            blocks += [Heading(title), *made]
    if content.adjustments:
        # not one of the sections that can be left out: it would hide what came in later
        title = words.translate("Adjustments since closing")
        blocks += [Heading(f"{words.number(number + 1)}  {title}"), *_adjustments(content, words)]
    if Section.SIGNATURES in content.sections:
        blocks += [Heading(words.translate("Signatures")), _signatures(words)]
    return Document(
        _furniture(content, words),
        tuple(blocks),
        language=language,
        paper=paper,
    )


def _section_title(section: Section, words: Wording) -> str:
    return {
        Section.CLIENTS: words.translate("Clients"),
        Section.INCENTIVES: words.translate("Incentives"),
        Section.CONDITIONS: words.translate("Conditions"),
        Section.SESSIONS: words.translate("Sessions and attendance"),
        Section.INSURANCE: words.translate("Insurance"),
        Section.HEALTH: words.translate("Health care"),
        Section.MONEY: words.translate("Rebates, savings and payments"),
        Section.REFERRALS: words.translate("Referrals"),
        Section.EDUCATION: words.translate("Education"),
        Section.WORKSITES: words.translate("Enterprises"),
        Section.SURVEYS: words.translate("Survey rounds"),
        Section.QUALITY: words.translate("Data quality"),
        Section.CHANGES: words.translate("What changed"),
        Section.SIGNATURES: words.translate("Signatures"),
    }[section]


def _section(section: Section, content: MonthlyPaper, words: Wording, paper: Paper) -> list[Block]:
    figures = content.figures
    if section is Section.CLIENTS:
        return tables.clients(figures, words, paper)
    if section is Section.INCENTIVES:
        return tables.incentives(figures.incentives, words, content.branch.currency)
    if section is Section.CONDITIONS:
        return tables.conditions(figures, words)
    if section is Section.SESSIONS:
        return tables.sessions(figures, words)
    if section is Section.INSURANCE:
        return beside.insurance(figures.insurance, words)
    if section is Section.HEALTH:
        return beside.health(figures.health, words)
    if section is Section.MONEY:
        return monthly_money.money(figures.money, words)
    if section is Section.REFERRALS:
        return monthly_care.referrals(figures.care.referrals, words)
    if section is Section.EDUCATION:
        return monthly_care.education(figures.care.education, words)
    if section is Section.WORKSITES:
        return monthly_care.worksites(figures.care.worksites, words)
    if section is Section.SURVEYS:
        return progress.rounds(figures.rounds, words, paper)
    if section is Section.QUALITY:
        return progress.quality(figures.quality, words)
    return [
        later.since_last_month(content.before, figures, words),
        *_since_printed(content, words),
    ]


def _since_printed(content: MonthlyPaper, words: Wording) -> list[Block]:
    """Return what an earlier printing of the same month said otherwise."""
    if content.printed is None:
        return []
    moment, mark = words.moment(content.printed), content.printed_fingerprint[:8]
    if not content.changes:
        text = words.translate(
            "No figure has changed since this month was printed on {moment} ({fingerprint}).",
            moment=moment,
            fingerprint=mark,
        )
        return [Paragraph(text, quiet=True)]
    text = words.translate(
        "This month was printed before, on {moment} ({fingerprint}). Since then:",
        moment=moment,
        fingerprint=mark,
    )
    return [Paragraph(text), later.changes(content.changes, words)]


def _closed(content: MonthlyPaper, words: Wording) -> str:
    return words.translate(
        "Closed on {moment} by {actor}. These figures stand as they were on that day.",
        moment=words.moment(content.taken_at),
        actor=isolate(content.closed_by),
    )


def _reopened(each: Reopening, words: Wording) -> str:
    return words.translate(
        "Closed before, on {moment} ({fingerprint}); reopened on {later} by {actor}: {reason}",
        moment=words.moment(each.closed_at),
        fingerprint=each.fingerprint[:8],
        later=words.moment(each.reopened_at),
        actor=isolate(each.reopened_by),
        reason=isolate(" ".join(each.reason.split())),
    )


def _adjustments(content: MonthlyPaper, words: Wording) -> list[Block]:
    """Return what was entered, corrected or taken back after the month was closed."""
    note = words.translate(
        "Entered, corrected or taken back after the month was closed. No figure above holds it."
    )
    return [replace(later.adjustments(content.adjustments, words), note=note)]


def _subtitle(branch: BranchFacts) -> str:
    """Return institution and branch in the country's own script, as far as they are known."""
    parts = (branch.institution_native, branch.native_name)
    return " · ".join(isolate(each) for each in parts if each)


def _headline(content: MonthlyPaper, words: Wording) -> Figures:
    now, before = content.figures, content.before
    checks, sessions = now.all_checks, now.all_sessions
    plan = now.incentives.plan
    return Figures(
        (
            Figure(
                words.translate("Active clients"),
                words.number(now.clients.total.end),
                words.translate(
                    "{change} on last month",
                    change=words.change(now.clients.total.end - before.clients.total.end),
                ),
            ),
            Figure(
                words.translate("Incentives given"),
                words.number(now.incentives.awards),
                words.translate("plan {plan}", plan=words.number(plan))
                if plan is not None
                else words.translate("last month {count}", count=before.incentives.awards),
            ),
            Figure(
                words.translate("Clients reached"),
                words.number(now.incentives.clients),
                words.translate(
                    "last month {count}", count=words.number(before.incentives.clients)
                ),
            ),
            Figure(
                words.translate("Conditions met"),
                words.percent_with_sign(checks.compliance),
                words.translate(
                    "{part} of {whole} due",
                    part=words.number(checks.met),
                    whole=words.number(checks.due),
                ),
            ),
            Figure(
                words.translate("Attendance"),
                words.percent_with_sign(sessions.attendance),
                words.translate(
                    "{part} of {whole} marked",
                    part=words.number(sessions.attended),
                    whole=words.number(sessions.marked),
                ),
            ),
        )
    )


def _signatures(words: Wording) -> Signatures:
    return Signatures(
        (
            words.translate("Prepared by"),
            words.translate("Checked by"),
            words.translate("Branch manager"),
        ),
        name=words.translate("Name"),
        day=words.translate("Date"),
    )


def _furniture(content: MonthlyPaper, words: Wording) -> Furniture:
    return Furniture(
        institution=content.branch.institution,
        logo=content.branch.logo,
        branch=words.translate("{name} branch", name=content.branch.name),
        period=words.month(content.figures.month),
        title=words.translate("Monthly monitoring summary"),
        figures_as_of=_figures_as_of(content, words),
        made=words.translate(
            "Printed by {actor} · MFDW {version}, rules {rules}",
            actor=isolate(content.actor),
            version=__version__,
            rules=content.rules,
        ),
        state=words.translate("final") if content.is_final else words.translate("draft"),
        page_of=words.translate("Page {page} of {pages}"),
    )


def _figures_as_of(content: MonthlyPaper, words: Wording) -> str:
    moment, mark = words.moment(content.taken_at), content.fingerprint[:8]
    if content.is_final:
        return words.translate(
            "Figures as closed on {moment} · fingerprint {mark}", moment=moment, mark=mark
        )
    return words.translate("Figures as of {moment} · fingerprint {mark}", moment=moment, mark=mark)
