"""The figures of a month as canonical rows: for the fingerprint, the history, a comparison."""

from __future__ import annotations

from mfdw_desktop.domain.fingerprints import Row
from mfdw_desktop.domain.incentives import AttendanceCode
from mfdw_desktop.domain.monitoring import ClientFigures, IncentiveFigures, MonthFigures


def canonical_rows(figures: MonthFigures) -> list[Row]:
    """Return every figure as a row of text, in an order that never changes."""
    rows: list[Row] = [("month", figures.branch, "month", str(figures.month))]
    rows += _client_rows(figures.clients)
    rows += _incentive_rows(figures.incentives)
    for check in figures.checks:
        of = f"{check.scheme} {check.position}"
        for name in ("due", "met", "not_met", "waived", "open", "overdue"):
            rows.append(("conditions", of, name, str(getattr(check, name))))
    for session in figures.sessions:
        names = ("planned", "held", "cancelled", "unmarked")
        rows += [("sessions", session.scheme, name, str(getattr(session, name))) for name in names]
        rows += [
            ("sessions", session.scheme, code.value, str(session.count(code)))
            for code in AttendanceCode
        ]
    for each in figures.rounds:
        of = f"{each.questionnaire} {each.round}"
        for name in ("target", "complete", "partial", "refused", "lost", "linked", "this_month"):
            rows.append(("rounds", of, name, _text(getattr(each, name))))
    rows += [("quality", gap.item, "missing", str(gap.missing)) for gap in figures.quality.gaps]
    rows.append(("quality", "", "unlinked", str(figures.quality.unlinked)))
    rows.append(("quality", "", "queued", str(figures.quality.queued)))
    return rows


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
    rows.append(("incentives", "", "clients", str(incentives.clients)))
    return rows


def _text(value: int | None) -> str:
    return "" if value is None else str(value)
