"""The figures of a month as canonical rows, and back: for the fingerprint and closed months."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable

from mfdw_desktop.domain import insurance_rows
from mfdw_desktop.domain.fingerprints import HEAD, Row
from mfdw_desktop.domain.incentives import AttendanceCode
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.monitoring import (
    CheckFigures,
    ClientFigures,
    Gap,
    IncentiveFigures,
    MonthFigures,
    Movement,
    QualityFigures,
    RoundFigures,
    SchemeFigures,
    SessionFigures,
    TrendPoint,
)
from mfdw_desktop.domain.monitoring_care import care_from, care_names, care_rows
from mfdw_desktop.domain.monitoring_money import money_from, money_names, money_rows
from mfdw_desktop.domain.periods import Month, parse_month

_BEFORE = "before "
"""Begins the sections of the month before."""


def canonical_rows(figures: MonthFigures) -> list[Row]:
    """Return every figure as a row of text, in an order that never changes."""
    rows: list[Row] = [(HEAD, figures.branch, "month", str(figures.month))]
    rows += _client_rows(figures.clients)
    rows += _incentive_rows(figures.incentives)
    for check in figures.checks:
        of = f"{check.scheme} {check.position}"
        for name in ("due", "met", "not_met", "waived", "open", "overdue"):
            rows.append(("conditions", of, name, str(getattr(check, name))))
        if check.not_checked:
            rows.append(("conditions", of, "not_checked", str(check.not_checked)))
    for session in figures.sessions:
        names = ("planned", "held", "cancelled", "unmarked")
        rows += [("sessions", session.scheme, name, str(getattr(session, name))) for name in names]
        rows += [
            ("sessions", session.scheme, code.value, str(session.count(code)))
            for code in AttendanceCode
        ]
    rows += insurance_rows.rows_of(figures.insurance, figures.health)
    for each in figures.rounds:
        of = f"{each.questionnaire} {each.round}"
        for name in ("target", "complete", "partial", "refused", "lost", "linked", "this_month"):
            rows.append(("rounds", of, name, _text(getattr(each, name))))
        if each.attrition:
            rows.append(("rounds", of, "baseline", str(each.baseline)))
            rows.append(("rounds", of, "again", str(each.again)))
    rows += [("quality", gap.item, "missing", str(gap.missing)) for gap in figures.quality.gaps]
    rows.append(("quality", "", "unlinked", str(figures.quality.unlinked)))
    rows.append(("quality", "", "queued", str(figures.quality.queued)))
    for code, exposed, everybody in figures.quality.exposed:
        rows.append(("quality", code, "exposed", str(exposed)))
        rows.append(("quality", code, "comparison", str(everybody)))
    rows += money_rows(figures.money)
    rows += care_rows(figures.care)
    return rows


def beside_rows(figures: MonthFigures, before: MonthFigures) -> list[Row]:
    """Return what a paper says beside the canonical rows, so that it can be printed again.

    These are the names of the day, of how many something is missing, the run-up, and the
    figures of the month before. Another month's figures have a fingerprint of their own.
    """
    rows: list[Row] = []
    for scheme in figures.incentives.schemes:
        rows.append(("incentives", scheme.code, "name", scheme.name))
        rows.append(("incentives", scheme.code, "native_name", scheme.native_name))
        rows.append(("incentives", scheme.code, "kind", scheme.kind))
    for check in figures.checks:
        of = f"{check.scheme} {check.position}"
        rows.append(("conditions", of, "scheme_name", check.scheme_name))
        rows.append(("conditions", of, "condition", check.condition))
    for session in figures.sessions:
        rows.append(("sessions", session.scheme, "scheme_name", session.scheme_name))
    for each in figures.rounds:
        rows.append(("rounds", f"{each.questionnaire} {each.round}", "title", each.title))
    rows += [("quality", gap.item, "of", str(gap.of)) for gap in figures.quality.gaps]
    rows += money_names(figures.money)
    rows += care_names(figures.care)
    for point in figures.trend:
        rows.append(("trend", str(point.month), "active", str(point.active)))
        rows.append(("trend", str(point.month), "awards", str(point.awards)))
    rows += [
        (_BEFORE + section, of, name, value) for section, of, name, value in canonical_rows(before)
    ]
    return rows


def figures_from_rows(rows: Iterable[Row], beside: Iterable[Row] = ()) -> MonthFigures:
    """Return the figures that `canonical_rows` and `beside_rows` were made of.

    Without `beside` a code stands for each name, and there is no run-up.
    """
    rows = list(rows)
    stored, names = _Stored(rows), _Stored(beside)
    branch, month = stored.month()
    return MonthFigures(
        branch,
        month,
        clients=_clients(stored),
        incentives=_incentives(stored, names),
        checks=tuple(_check(of, stored, names) for of in stored.every("conditions", "due")),
        sessions=tuple(_session(of, stored, names) for of in stored.every("sessions", "held")),
        rounds=tuple(_round(of, stored, names) for of in stored.every("rounds", "complete")),
        insurance=insurance_rows.insurance_from(rows),
        health=insurance_rows.health_from(rows),
        quality=QualityFigures(
            tuple(
                Gap(
                    item,
                    stored.number("quality", item, "missing"),
                    names.number("quality", item, "of"),
                )
                for item in stored.every("quality", "missing")
            ),
            stored.number("quality", "", "unlinked"),
            stored.number("quality", "", "queued"),
            tuple(
                (
                    code,
                    stored.number("quality", code, "exposed"),
                    stored.number("quality", code, "comparison"),
                )
                for code in stored.every("quality", "exposed")
            ),
        ),
        trend=tuple(
            TrendPoint(
                parse_month(each) or month,
                names.number("trend", each, "active"),
                names.number("trend", each, "awards"),
            )
            for each in names.every("trend", "active")
        ),
        money=money_from(stored, names),
        care=care_from(stored, names),
    )


def before_from_rows(beside: Iterable[Row], month: Month) -> MonthFigures:
    """Return the figures of the month before that `beside_rows` was given; codes are its names."""
    rows = [
        (section.removeprefix(_BEFORE), of, name, value)
        for section, of, name, value in beside
        if section.startswith(_BEFORE)
    ]
    return figures_from_rows(rows) if rows else MonthFigures("", month)


def _client_rows(clients: ClientFigures) -> list[Row]:
    groups = (
        ("total", (clients.total,)),
        ("sex", clients.by_sex),
        ("age", clients.by_age),
        ("arm", clients.by_arm),
    )
    rows: list[Row] = [
        ("clients", f"{group} {each.code}".strip(), name, str(getattr(each, name)))
        for group, movements in groups
        for each in movements
        for name in ("start", "new", "left", "end")
    ]
    rows.append(("clients", "", "to_complete", str(clients.to_complete)))
    return rows


def _incentive_rows(incentives: IncentiveFigures) -> list[Row]:
    rows: list[Row] = []
    for scheme in incentives.schemes:
        names = ("awards", "clients", "returned", "plan")
        rows += [("incentives", scheme.code, name, _text(getattr(scheme, name))) for name in names]
        for name, amounts in (("amount", scheme.amounts), ("cost", scheme.costs)):
            rows += [
                ("incentives", scheme.code, f"{name} {each.currency}", str(each.minor))
                for each in amounts
            ]
        for name, amount in (("budget", scheme.budget), ("spent", scheme.budget_spent)):
            if amount is not None:
                of = f"{name} {amount.currency}"
                rows.append(("incentives", scheme.code, of, str(amount.minor)))
    rows.append(("incentives", "", "clients", str(incentives.clients)))
    return rows


def _text(value: int | None) -> str:
    return "" if value is None else str(value)


class _Stored:
    """Rows, taken one by one; a key that comes twice is taken in the order of the rows."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = list(rows)
        self._left: dict[tuple[str, str, str], deque[str]] = defaultdict(deque)
        for section, of, name, value in self._rows:
            self._left[section, of, name].append(value)

    def month(self) -> tuple[str, Month]:
        """Return branch and month of the rows."""
        branch = self.every(HEAD, "month")[0]
        found = parse_month(self.text(HEAD, branch, "month"))
        if found is None:
            raise ValueError("rows of no month")
        return branch, found

    def every(self, section: str, name: str) -> list[str]:
        """Return what the rows of a section are of, where they have the figure `name`."""
        return [row[1] for row in self._rows if row[0] == section and row[2] == name]

    def text(self, section: str, of: str, name: str, default: str = "") -> str:
        """Return the next value."""
        left = self._left.get((section, of, name))
        return left.popleft() if left else default

    def number(self, section: str, of: str, name: str) -> int:
        """Return the next value as a number; 0 when there is none."""
        return int(self.text(section, of, name) or 0)

    def maybe(self, section: str, of: str, name: str) -> int | None:
        """Return the next value as a number; None when it is empty."""
        text = self.text(section, of, name)
        return int(text) if text else None

    def amounts(self, scheme: str, kind: str) -> tuple[Money, ...]:
        """Return the amounts of a scheme, one a currency."""
        return tuple(
            Money(int(value), name.removeprefix(f"{kind} "))
            for section, of, name, value in self._rows
            if section == "incentives" and of == scheme and name.startswith(f"{kind} ")
        )


def _clients(stored: _Stored) -> ClientFigures:
    groups: dict[str, list[Movement]] = defaultdict(list)
    for of in stored.every("clients", "start"):
        group, _, code = of.partition(" ")
        numbers = (stored.number("clients", of, name) for name in ("start", "new", "left"))
        groups[group].append(Movement(code, *numbers))
    return ClientFigures(
        total=groups["total"][0] if groups["total"] else Movement(""),
        by_sex=tuple(groups["sex"]),
        by_age=tuple(groups["age"]),
        by_arm=tuple(groups["arm"]),
        to_complete=stored.number("clients", "", "to_complete"),
    )


def _incentives(stored: _Stored, names: _Stored) -> IncentiveFigures:
    return IncentiveFigures(
        tuple(
            SchemeFigures(
                code,
                names.text("incentives", code, "name", code),
                names.text("incentives", code, "native_name"),
                names.text("incentives", code, "kind"),
                awards=stored.number("incentives", code, "awards"),
                clients=stored.number("incentives", code, "clients"),
                returned=stored.number("incentives", code, "returned"),
                plan=stored.maybe("incentives", code, "plan"),
                amounts=stored.amounts(code, "amount"),
                costs=stored.amounts(code, "cost"),
                budget=next(iter(stored.amounts(code, "budget")), None),
                budget_spent=next(iter(stored.amounts(code, "spent")), None),
            )
            for code in stored.every("incentives", "awards")
        ),
        stored.number("incentives", "", "clients"),
    )


def _check(of: str, stored: _Stored, names: _Stored) -> CheckFigures:
    scheme, _, position = of.rpartition(" ")
    return CheckFigures(
        scheme,
        names.text("conditions", of, "scheme_name", scheme),
        int(position),
        names.text("conditions", of, "condition", position),
        *(
            stored.number("conditions", of, name)
            for name in ("met", "not_met", "waived", "open", "overdue", "not_checked")
        ),
    )


def _session(of: str, stored: _Stored, names: _Stored) -> SessionFigures:
    return SessionFigures(
        of,
        names.text("sessions", of, "scheme_name", of),
        planned=stored.number("sessions", of, "planned"),
        held=stored.number("sessions", of, "held"),
        cancelled=stored.number("sessions", of, "cancelled"),
        codes=tuple((code, stored.number("sessions", of, code.value)) for code in AttendanceCode),
        unmarked=stored.number("sessions", of, "unmarked"),
    )


def _round(of: str, stored: _Stored, names: _Stored) -> RoundFigures:
    questionnaire, _, name_of_round = of.rpartition(" ")
    counted = (
        "complete", "partial", "refused", "lost", "linked", "this_month", "baseline", "again"
    )  # fmt: skip
    return RoundFigures(
        questionnaire,
        names.text("rounds", of, "title", questionnaire),
        name_of_round,
        stored.maybe("rounds", of, "target"),
        *(stored.number("rounds", of, name) for name in counted),
    )
