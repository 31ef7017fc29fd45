"""What changed: since last month, since an earlier printing, since the month was closed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from mfdw_desktop.domain.fingerprints import FigureChange
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.monitoring import MonthFigures
from mfdw_desktop.domain.monitoring_money import AMOUNTS
from mfdw_desktop.reporting.document import Column, Row, Table
from mfdw_desktop.reporting.wording import NOTHING, Wording, arms, missing_items, sexes

_NAME = Column("", "start", share=1.0)
_MONEY = ("amount ", "cost ", "paid ", "earned ", "share ", "budget ", "spent ", *AMOUNTS)


def since_last_month(before: MonthFigures, now: MonthFigures, words: Wording) -> Table:
    """Return the main figures beside those of the month before."""
    columns = (
        _NAME,
        Column(words.month(before.month)),
        Column(words.month(now.month)),
        Column(words.translate("change")),
    )
    counts: tuple[tuple[str, Callable[[MonthFigures], int]], ...] = (
        (words.translate("Active clients at the end"), lambda each: each.clients.total.end),
        (words.translate("New clients"), lambda each: each.clients.total.new),
        (words.translate("Clients who left"), lambda each: each.clients.total.left),
        (words.translate("Incentives given"), lambda each: each.incentives.awards),
        (words.translate("Clients reached"), lambda each: each.incentives.clients),
        (words.translate("Checks met"), lambda each: each.all_checks.met),
        (words.translate("Checks overdue at the end"), lambda each: each.all_checks.overdue),
        (words.translate("Sessions held"), lambda each: each.all_sessions.held),
        (
            words.translate("Interviews in the month"),
            lambda each: sum(one.this_month for one in each.rounds),
        ),
    )
    rows = tuple(
        Row(
            (
                name,
                words.number(count(before)),
                words.number(count(now)),
                words.change(count(now) - count(before)),
            )
        )
        for name, count in counts
    )
    return Table(columns, rows)


def changes(found: Iterable[FigureChange], words: Wording) -> Table:
    """Return the figures that an earlier printing said otherwise."""
    columns = (
        _NAME,
        Column(words.translate("printed then")),
        Column(words.translate("now")),
    )
    rows = tuple(
        Row(
            (
                _figure_name(each, words),
                _value(each.name, each.before, words),
                _value(each.name, each.now, words),
            )
        )
        for each in found
    )
    return Table(columns, rows)


def adjustments(found: Iterable[FigureChange], words: Wording) -> Table:
    """Return what came in after the month was closed, beside the figures that stand."""
    columns = (
        _NAME,
        Column(words.translate("as closed")),
        Column(words.translate("adjustment")),
        Column(words.translate("with it")),
    )
    rows = tuple(
        Row(
            (
                _figure_name(each, words),
                _value(each.name, each.before, words),
                _difference(each, words),
                _value(each.name, each.now, words),
            )
        )
        for each in found
    )
    return Table(columns, rows)


def _value(name: str, value: str, words: Wording) -> str:
    """Return a value of a canonical row as it stands elsewhere on the paper."""
    if not value:
        return NOTHING
    currency = _currency(name)
    return words.money(Money(int(value), currency)) if currency else words.number(int(value))


def _difference(change: FigureChange, words: Wording) -> str:
    less, more = int(change.before or 0), int(change.now or 0)
    currency = _currency(change.name)
    if not currency:
        return words.change(more - less)
    sign = "+" if more > less else "−"
    return words.left_to_right(sign + words.money(Money(abs(more - less), currency)))


def _currency(name: str) -> str:
    return next((name.removeprefix(each) for each in _MONEY if name.startswith(each)), "")


def _figure_name(change: FigureChange, words: Wording) -> str:
    """Return a figure of the canonical rows in words; codes of schemes stand as they are."""
    sections = {
        "clients": words.translate("Clients"),
        "incentives": words.translate("Incentives"),
        "conditions": words.translate("Conditions"),
        "sessions": words.translate("Sessions"),
        "rounds": words.translate("Survey rounds"),
        "insured": words.translate("Persons insured"),
        "insurance": words.translate("Insurance"),
        "claims": words.translate("Claims"),
        "claims year": words.translate("Claims in twelve months"),
        "health": words.translate("Health care"),
        "quality": words.translate("Data quality"),
        "rebates": words.translate("Interest rebates"),
        "savings": words.translate("Emergency savings"),
        "payments": words.translate("Payments of awards"),
        "referrals": words.translate("Referrals"),
        "education": words.translate("Education"),
        "worksites": words.translate("Enterprises"),
    }
    parts = (
        sections.get(change.section, change.section),
        _of(change, words),
        _figure(change.name, words),
    )
    return " · ".join(part for part in parts if part)


def _of(change: FigureChange, words: Wording) -> str:
    """Return in words what a row is of; a code stands as it is."""
    if change.section == "quality":
        return missing_items(words).get(change.of, change.of)
    if change.section not in ("clients", "insured"):
        return words.left_to_right(change.of) if change.of else ""
    group, _, code = change.of.partition(" ")
    if group == "sex":
        return sexes(words).get(code, code)
    if group == "arm":
        return arms(words).get(code, code)
    if group == "age":
        return words.left_to_right(code) if code else words.translate("Age not known")
    return ""


def _insurance(words: Wording) -> dict[str, str]:
    return {
        "covered": words.translate("covered at start"),
        "begun": words.translate("newly covered"),
        "ended": words.translate("cover ended"),
        "policies": words.translate("policies in force"),
        "holders": words.translate("active clients covered"),
        "eligible": words.translate("active clients"),
        "to_renew": words.translate("policies that ended"),
        "renewed": words.translate("renewed"),
        "filed": words.translate("filed"),
        "submitted": words.translate("sent to the insurer"),
        "approved": words.translate("approved"),
        "partly": words.translate("approved in part"),
        "rejected": words.translate("rejected"),
        "paid": words.translate("paid"),
        "waiting": words.translate("waiting at the end"),
        "helped": words.translate("helped"),
        "days_to_pay": words.translate("days to pay"),
        "visits": words.translate("visits"),
        "persons": words.translate("persons"),
        "issued": words.translate("vouchers given out"),
        "used": words.translate("vouchers used"),
        "expired": words.translate("vouchers expired"),
    }


def _care(words: Wording) -> dict[str, str]:
    return {
        "sent": words.translate("sent"),
        "received": words.translate("received"),
        "closed": words.translate("closed"),
        "long_open": words.translate("open over 30 days"),
        "modules": words.translate("modules taught"),
        "trained_female": words.translate("women trained"),
        "trained_male": words.translate("men trained"),
        "trained_other": words.translate("trained, sex not known"),
        "learners": words.translate("learners so far"),
        "completed": words.translate("completed so far"),
        "staff_trained": words.translate("staff trained"),
        "talks": words.translate("pass-on talks"),
        "heads_women": words.translate("women at talks"),
        "heads_men": words.translate("men at talks"),
        "papers": words.translate("registrations obtained"),
        "expiring": words.translate("papers expiring in 60 days"),
        "agreed": words.translate("actions agreed"),
        "done": words.translate("actions done"),
        "late_actions": words.translate("actions overdue"),
    }


def _amount_name(name: str, words: Wording) -> str:
    return {
        "amount": words.translate("amount"),
        "cost": words.translate("cost"),
        "budget": words.translate("budget"),
        "spent": words.translate("spent"),
        "paid": words.translate("paid"),
        "earned": words.translate("premium earned"),
        "share": words.translate("paid by clients"),
        "reversed_amount": words.translate("amount reversed"),
        "opening": words.translate("opening"),
        "deposits": words.translate("deposits"),
        "withdrawals": words.translate("withdrawals"),
        "closing": words.translate("closing"),
        "due_amount": words.translate("amount due"),
        "paid_amount": words.translate("amount paid"),
        "returned_amount": words.translate("amount returned"),
    }[name]


def _figure(name: str, words: Wording) -> str:
    currency = _currency(name)
    if currency:
        return f"{_amount_name(name.removesuffix(f' {currency}'), words)}, {currency}"
    return {
        "start": words.translate("active at start"),
        "new": words.translate("new"),
        "left": words.translate("left"),
        "end": words.translate("active at end"),
        "to_complete": words.translate("to complete"),
        "awards": words.translate("given"),
        "clients": words.translate("clients"),
        "returned": words.translate("given back"),
        "plan": words.translate("plan"),
        **_insurance(words),
        **_care(words),
        "due": words.translate("due"),
        "met": words.translate("met"),
        "not_met": words.translate("not met"),
        "waived": words.translate("waived"),
        "not_checked": words.translate("not checked"),
        "exposed": words.translate("exposed clients in comparison"),
        "comparison": words.translate("clients in comparison"),
        "open": words.translate("open"),
        "overdue": words.translate("overdue at end"),
        "planned": words.translate("planned"),
        "held": words.translate("held"),
        "cancelled": words.translate("cancelled"),
        "unmarked": words.translate("not marked"),
        "rebates": words.translate("credited"),
        "reversed": words.translate("reversed"),
        "accounts": words.translate("accounts"),
        "after_shock": words.translate("used after a shock"),
        "present": words.translate("present"),
        "late": words.translate("late"),
        "approved_leave": words.translate("approved leave"),
        "leave": words.translate("leave"),
        "absent": words.translate("absent"),
        "target": words.translate("target"),
        "complete": words.translate("complete interviews"),
        "partial": words.translate("partial"),
        "refused": words.translate("refused"),
        "lost": words.translate("lost"),
        "linked": words.translate("linked to a client"),
        "this_month": words.translate("this month"),
        "baseline": words.translate("at the baseline"),
        "again": words.translate("again"),
        "missing": words.translate("missing"),
        "unlinked": words.translate("interviews without a client"),
        "queued": words.translate("second interviews to decide"),
    }.get(name, name)
