"""The words of the first page: what each line says, and where it leads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mfdw_desktop.domain.today import Need, NeedLine, Today, TodayFigure
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.surveys.rounds import round_name
from mfdw_desktop.ui.texts import tr


@dataclass(frozen=True)
class Said:
    """A line as it is shown."""

    icon: str
    tone: str
    title: str
    detail: str
    count: str
    place: tuple[str, str]
    """Kind and uid of what it opens."""


def said(line: NeedLine, today: date) -> Said:
    """Return a line in words."""
    return _LINES[line.need](line, today)


def _late(oldest: date | None, today: date) -> str:
    days = (today - oldest).days if oldest is not None else 0
    return tr("oldest %n day late|oldest %n days late", n=days) if days > 0 else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _checks(line: NeedLine, today: date) -> Said:
    tone = "bad" if line.oldest is not None and line.oldest < today else "warn"
    detail = _joined(*line.names[:1], _late(line.oldest, today))
    return Said("calendar-check", tone, tr("Condition checks due"), detail,
                texts.number(line.count), ("check", "late"))  # fmt: skip


def _reviews(line: NeedLine, _today: date) -> Said:
    return Said("hand-heart", "bad", tr("Breaches to review"), tr("They concern a child"),
                texts.number(line.count), ("decision", "review"))  # fmt: skip


def _approvals(line: NeedLine, _today: date) -> Said:
    return Said("check-check", "warn", tr("Awards to approve"), tr("A second person decides"),
                texts.number(line.count), ("decision", "approve"))  # fmt: skip


def _rebates(line: NeedLine, _today: date) -> Said:
    return Said("coins", "warn", tr("Rebates to approve or credit"),
                tr("since {day}", day=texts.day(line.oldest)) if line.oldest else "",
                texts.number(line.count), ("rebate", "open"))  # fmt: skip


def _payments(line: NeedLine, today: date) -> Said:
    tone = "bad" if line.oldest is not None and line.oldest < today else "warn"
    return Said("banknote", tone, tr("Payments due"), _late(line.oldest, today),
                texts.number(line.count), ("payment", "late"))  # fmt: skip


def _referrals(line: NeedLine, today: date) -> Said:
    days = (today - line.oldest).days if line.oldest is not None else 0
    detail = tr("oldest open for %n day|oldest open for %n days", n=days)
    return Said("link", "warn", tr("Referrals to follow up"), detail,
                texts.number(line.count), ("referral", "follow_up"))  # fmt: skip


def _claims(line: NeedLine, today: date) -> Said:
    """Return claims by what they wait for; each state is a view of the list."""
    title, view, tone = {
        Need.CLAIM_DOCUMENTS: (tr("Claims: documents wanted"), "documents", "warn"),
        Need.CLAIM_SENDING: (tr("Claims to send to the insurer"), "send", "warn"),
        Need.CLAIM_DECISION: (tr("Claims with the insurer"), "decision", "accent"),
        Need.CLAIM_PAYMENT: (tr("Claims to be paid"), "payment", "accent"),
    }[line.need]
    days = (today - line.oldest).days if line.oldest is not None else 0
    detail = tr("oldest filed %n day ago|oldest filed %n days ago", n=days)
    return Said("file-check", tone, title, detail, texts.number(line.count), ("claim", view))


def _renewals(line: NeedLine, _today: date) -> Said:
    return Said("shield-alert", "warn", tr("Policies to renew"), tr("They end within 30 days"),
                texts.number(line.count), ("policy", "due"))  # fmt: skip


def _follow_ups(line: NeedLine, _today: date) -> Said:
    return Said("heart-pulse", "warn", tr("Health care to follow up"),
                tr("A second visit was due"), texts.number(line.count),
                ("visit", "follow"))  # fmt: skip


def _papers(line: NeedLine, _today: date) -> Said:
    first = tr("the first on {day}", day=texts.day(line.oldest)) if line.oldest else ""
    return Said("file-warning", "warn", tr("Registration papers expire"), first,
                texts.number(line.count), ("worksite", "expiring"))  # fmt: skip


def _actions(line: NeedLine, today: date) -> Said:
    return Said("clipboard-check", "warn", tr("Actions agreed on safety visits"),
                _late(line.oldest, today), texts.number(line.count),
                ("worksite", "actions"))  # fmt: skip


def _who(line: NeedLine, _today: date) -> Said:
    return Said("user-check", "warn", tr("Interviews without a client"),
                tr("Who was interviewed?"), texts.number(line.count), ("who", ""))  # fmt: skip


def _queue(line: NeedLine, _today: date) -> Said:
    return Said("message-square-text", "warn", tr("Second interviews"),
                tr("Which answers stand?"), texts.number(line.count), ("queue", ""))  # fmt: skip


def _sessions(line: NeedLine, _today: date) -> Said:
    return Said("graduation-cap", "accent", tr("Sessions today"), _joined(*line.names[:3]),
                texts.number(line.count), ("session", "today"))  # fmt: skip


def _interviews(line: NeedLine, _today: date) -> Said:
    detail = round_name(line.names[0]) if line.names else ""
    if line.oldest is not None:
        detail = tr("{round} closes on {day}", round=detail, day=texts.day(line.oldest))
    return Said("clipboard-list", "accent", tr("Interviews due in this round"), detail,
                texts.number(line.count), ("clients", f"awaits={line.uid}"))  # fmt: skip


def _to_complete(line: NeedLine, _today: date) -> Said:
    return Said("user-plus", "warn", tr("Clients to complete"), tr("A survey brought them in"),
                texts.number(line.count), ("clients", "status=to_complete"))  # fmt: skip


def _month(line: NeedLine, _today: date) -> Said:
    month = texts.day(line.month.first, style="month") if line.month else ""
    return Said("lock", "mute", tr("{month} is not closed", month=month),
                tr("Print, sign, close"), texts.number(1), ("report-month", line.uid))  # fmt: skip


def _backup(line: NeedLine, _today: date) -> Said:
    if line.oldest is None:
        return Said("hard-drive", "warn", tr("No backup yet"), tr("Make a copy, best on a stick"),
                    "", ("backups", ""))  # fmt: skip
    days = tr("%n day|%n days", n=line.count)
    return Said("hard-drive", "warn", tr("The last backup is old"),
                tr("Made on {day}", day=texts.day(line.oldest)), days, ("backups", ""))  # fmt: skip


_LINES = {
    Need.CHECKS: _checks,
    Need.REVIEWS: _reviews,
    Need.APPROVALS: _approvals,
    Need.REBATES: _rebates,
    Need.PAYMENTS: _payments,
    Need.REFERRALS: _referrals,
    Need.CLAIM_DOCUMENTS: _claims,
    Need.CLAIM_SENDING: _claims,
    Need.CLAIM_DECISION: _claims,
    Need.CLAIM_PAYMENT: _claims,
    Need.RENEWALS: _renewals,
    Need.FOLLOW_UPS: _follow_ups,
    Need.PAPERS: _papers,
    Need.ACTIONS: _actions,
    Need.WHO: _who,
    Need.QUEUE: _queue,
    Need.SESSIONS: _sessions,
    Need.INTERVIEWS: _interviews,
    Need.TO_COMPLETE: _to_complete,
    Need.MONTH: _month,
    Need.BACKUP: _backup,
}


@dataclass(frozen=True)
class SaidFigure:
    """A figure as it is shown."""

    title: str
    value: str
    change: str
    tone: str
    """`ok`, `bad`, or nothing for no change."""
    icon: str
    plan: str
    place: tuple[str, str]


def figures(today: Today) -> dict[int, tuple[SaidFigure, TodayFigure]]:
    """Return the figures that are read in words, by their place; more is better for each."""
    before = texts.day(today.month.previous.first, style="month")
    found: dict[int, tuple[SaidFigure, TodayFigure]] = {}
    if today.clients is not None:
        said = _counted(
            tr("Active clients"), today.clients, before, ("clients", "status=active"), is_whole=True
        )
        found[0] = said, today.clients
    if today.incentives is not None:
        place = ("report-month", str(today.month))
        said = _counted(tr("Incentives given"), today.incentives, before, place, is_whole=False)
        found[1] = said, today.incentives
    if today.conditions is not None:
        said = _shared(tr("Conditions met"), today.conditions, before, ("check", "done"))
        found[2] = said, today.conditions
    if today.attendance is not None:
        said = _shared(tr("Sessions attended"), today.attendance, before, ("session", "all"))
        found[3] = said, today.attendance
    return found


def _counted(
    title: str, figure: TodayFigure, before: str, place: tuple[str, str], *, is_whole: bool
) -> SaidFigure:
    now = figure.now or 0
    step = round(now - (figure.before or 0))
    change = tr("same as {month}", month=before)
    if step > 0:
        change = tr("{count} more than {month}", count=texts.number(step), month=before)
    elif step < 0:
        change = tr("{count} fewer than {month}", count=texts.number(-step), month=before)
    tone, icon = _look(step)
    plan = tr("plan {count}", count=texts.number(round(figure.plan))) if figure.plan else ""
    # a month that is under way is not judged by one that is over
    tone = tone if is_whole else ""
    return SaidFigure(title, texts.number(round(now)), change, tone, icon, plan, place)


def _shared(title: str, figure: TodayFigure, before: str, place: tuple[str, str]) -> SaidFigure:
    """Return a share; its change is in percentage points."""
    if figure.now is None:
        return SaidFigure(title, texts.DASH, tr("nothing counted yet"), "", "minus", "", place)
    value = tr("{share} %", share=texts.number(round(100 * figure.now)))
    if figure.before is None:
        return SaidFigure(title, value, "", "", "minus", "", place)
    step = round(100 * figure.now) - round(100 * figure.before)
    change = tr("same as {month}", month=before)
    if step > 0:
        change = tr("%n point more|%n points more", n=step)
    elif step < 0:
        change = tr("%n point fewer|%n points fewer", n=-step)
    return SaidFigure(title, value, change, *_look(step), "", place)


def _look(step: int) -> tuple[str, str]:
    if not step:
        return "", "minus"
    return ("ok", "arrow-up") if step > 0 else ("bad", "arrow-down")
