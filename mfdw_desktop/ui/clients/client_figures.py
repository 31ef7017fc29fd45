"""The four small figures under the head of a client."""

from __future__ import annotations

from collections.abc import Sequence

from mfdw_desktop.domain import money
from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.incentives import ATTENDED, AwardStatus
from mfdw_desktop.domain.loans import LoanStatus
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.clients.timeline_lines import joined
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.detail import Figure


def figures_of(detail: ClientDetail) -> Sequence[Figure]:
    """Return the four small figures: loan, its end, incentives, attendance."""
    running = [each for each in detail.loans if each.status is LoanStatus.ACTIVE]
    loan = running[0] if running else None
    if loan is None:
        first = [
            Figure(tr("Loan"), texts.DASH, tr("none running")),
            Figure(tr("Loan due"), texts.DASH, ""),
        ]
    else:
        left = loan.outstanding or loan.principal
        unit = tr("{currency} outstanding", currency=left.currency)
        if loan.outstanding is None:
            unit = tr("{currency} paid out", currency=left.currency)
        months = tr("of %n month|of %n months", n=loan.months) if loan.months else ""
        first = [
            Figure(
                tr("Loan, cycle {cycle}", cycle=loan.cycle),
                texts.amount(left.minor, left.currency),
                unit,
            ),
            Figure(tr("Loan due"), texts.day(loan.due_on), months),
        ]
    given = [each for each in detail.awards if each.status is AwardStatus.GIVEN]
    sums = money.sums(each.amount for each in given if each.amount is not None)
    marked = [each for each in detail.sessions if each.code is not None]
    came = sum(each.code in ATTENDED for each in marked)
    attendance = (
        tr("{came} of {all}", came=texts.number(came), all=texts.number(len(marked)))
        if marked
        else texts.DASH
    )
    return [
        *first,
        Figure(
            tr("Incentives"),
            texts.number(len(given)),
            joined(*(words.money(each) for each in sums)),
        ),
        Figure(tr("Attendance"), attendance, tr("sessions") if marked else ""),
    ]
