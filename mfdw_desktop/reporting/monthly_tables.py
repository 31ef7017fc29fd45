"""The tables and charts of the monthly summary."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from mfdw_desktop.domain.incentives import AttendanceCode
from mfdw_desktop.domain.money import Money, exponent
from mfdw_desktop.domain.monitoring import (
    CheckFigures,
    IncentiveFigures,
    MonthFigures,
    Movement,
    SchemeFigures,
    SessionFigures,
    share,
)
from mfdw_desktop.reporting.chart_marks import Drawing
from mfdw_desktop.reporting.charts import Series, column_chart, line_chart
from mfdw_desktop.reporting.document import (
    Block,
    Charts,
    Column,
    Paper,
    Paragraph,
    Row,
    Table,
)
from mfdw_desktop.reporting.frame import MARGIN
from mfdw_desktop.reporting.text import Span, Text, Typesetter, isolate
from mfdw_desktop.reporting.wording import NOTHING, Wording, arms, sexes

_CHART_HEIGHT = 118.0
_ROUNDED_FROM = 100
"""A cost per client of so many units is printed without its hundredths."""
_NAME = Column("", "start", share=1.0)


def clients(figures: MonthFigures, words: Wording, paper: Paper) -> list[Block]:
    """Return who was active, who came and who went, by sex, age and arm."""
    people = figures.clients
    columns = (
        _NAME,
        Column(words.translate("active at start")),
        Column(words.translate("new")),
        Column(words.translate("left")),
        Column(words.translate("active at end")),
        Column(words.translate("share, %")),
        Column(words.translate("kept, %")),
    )
    rows: list[Row] = []
    for title, movements, names in (
        (words.translate("By sex"), people.by_sex, sexes(words)),
        (words.translate("By age"), people.by_age, {"": words.translate("Not known")}),
        (words.translate("By arm"), people.by_arm, arms(words)),
    ):
        rows.append(Row((title,), "group"))
        rows += [
            _movement_row(
                names.get(each.code, words.ages(each.code)), each, people.total.end, words
            )
            for each in movements
        ]
    total = _movement_row(words.translate("All clients"), people.total, people.total.end, words)
    rows.append(Row(total.cells, "total"))
    blocks: list[Block] = [Table(columns, tuple(rows), _client_note(figures, words))]
    blocks.append(Charts(_trends(figures, words, paper)))
    return blocks


def _movement_row(name: str, movement: Movement, everyone: int, words: Wording) -> Row:
    return Row(
        (
            name,
            words.number(movement.start),
            words.number(movement.new),
            words.number(movement.left),
            words.number(movement.end),
            words.percent(share(movement.end, everyone)),
            words.percent(movement.retention),
        )
    )


def _client_note(figures: MonthFigures, words: Wording) -> str:
    notes = [
        words.translate(
            "Kept: active at the end of those active at the start or new. Age on the last day."
        )
    ]
    count = figures.clients.to_complete
    if count:
        notes.append(
            words.translate(
                "{count} client from a survey is still to complete and in no figure here."
                "|{count} clients from a survey are still to complete and in no figure here.",
                n=count,
                count=words.number(count),
            )
        )
    return " ".join(notes)


def _trends(figures: MonthFigures, words: Wording, paper: Paper) -> tuple[Drawing, ...]:
    setter = Typesetter(words.language)
    width = (paper.value[0] - 2 * MARGIN - 24) / 2
    names = [words.month_name(each.month) for each in figures.trend]
    active = [each.active for each in figures.trend]
    awards = [each.awards for each in figures.trend]
    return (
        line_chart(
            words.translate("Active clients at the end of each month"),
            names,
            (Series("", tuple(active)),),
            note=words.translate("n = {count}", count=words.number(active[-1] if active else 0)),
            size=(width, _CHART_HEIGHT),
            setter=setter,
            number=words.number,
        ),
        column_chart(
            words.translate("Incentives given each month"),
            names,
            awards,
            note=words.translate("n = {count}", count=words.number(sum(awards))),
            size=(width, _CHART_HEIGHT),
            setter=setter,
            number=words.number,
        ),
    )


def incentives(figures: IncentiveFigures, words: Wording, currency: str) -> list[Block]:
    """Return what was given by kind and scheme against the plan, with cost."""
    if not figures.schemes:
        return [Paragraph(words.translate("No incentive was given in this month."))]
    found = {each.currency for scheme in figures.schemes for each in scheme.amounts + scheme.costs}
    single = found.pop() if len(found) == 1 else currency if not found else ""
    money = _MoneyColumn(words, single)
    columns = (
        _NAME,
        Column(words.translate("given")),
        Column(words.translate("plan")),
        Column(words.translate("of plan, %")),
        Column(words.translate("clients")),
        Column(money.head(words.translate("amount"))),
        Column(money.head(words.translate("cost"))),
        Column(money.head(words.translate("cost per client"))),
    )
    rows: list[Row] = []
    for kind, schemes in groupby(figures.schemes, key=lambda each: each.kind):
        rows.append(Row((words.translate(kind),), "group"))
        rows += [_scheme_row(each, words, money) for each in schemes]
    rows.append(
        Row(
            (
                words.translate("All incentives"),
                words.number(figures.awards),
                words.number(figures.plan),
                words.percent(figures.of_plan),
                words.number(figures.clients),
                money.cell(figures.amounts),
                money.cell(figures.costs),
                money.unit_cell(figures.cost_per_client()),
            ),
            "total",
        )
    )
    notes = [
        words.translate(
            "In the last line each client is counted once, and only schemes with a plan are "
            "compared with it."
        )
    ]
    notes += [
        words.translate(
            "{scheme}: {spent} of a budget of {budget} spent until the month's end.",
            scheme=isolate(each.name),
            spent=f"{each.budget_spent.currency} {words.money(each.budget_spent)}",
            budget=words.money(each.budget),
        )
        for each in figures.schemes
        if each.budget is not None and each.budget_spent is not None
    ]
    if figures.returned:
        notes.append(
            words.translate(
                "{count} award of the month was given back and is in no figure here."
                "|{count} awards of the month were given back and are in no figure here.",
                n=figures.returned,
                count=words.number(figures.returned),
            )
        )
    return [Table(columns, tuple(rows), " ".join(notes))]


class _MoneyColumn:
    """Amounts of one currency named in the head, or of several, each with its code."""

    def __init__(self, words: Wording, single: str) -> None:
        self._words, self._single = words, single

    def head(self, text: str) -> str:
        """Return the head with the currency when there is only one."""
        return f"{text}, {self._single}" if self._single else text

    def cell(self, amounts: tuple[Money, ...]) -> str:
        """Return the amounts under each other."""
        return self._cell(amounts, self._words.money)

    def unit_cell(self, amounts: tuple[Money, ...]) -> str:
        """Return amounts a client, whose hundredths say nothing once they are large."""
        return self._cell(amounts, self._unit)

    def _unit(self, amount: Money) -> str:
        is_large = amount.minor >= _ROUNDED_FROM * 10 ** exponent(amount.currency)
        return self._words.rounded_money(amount) if is_large else self._words.money(amount)

    def _cell(self, amounts: tuple[Money, ...], write: Callable[[Money], str]) -> str:
        if not amounts:
            return NOTHING
        if self._single:
            return write(amounts[0])
        return "\n".join(f"{each.currency} {write(each)}" for each in amounts)


def _scheme_row(scheme: SchemeFigures, words: Wording, money: _MoneyColumn) -> Row:
    return Row(
        (
            _two_names(scheme.name, scheme.native_name),
            words.number(scheme.awards),
            words.number(scheme.plan),
            _of_plan(scheme.awards, scheme.plan, words),
            words.number(scheme.clients),
            money.cell(scheme.amounts),
            money.cell(scheme.costs),
            money.unit_cell(scheme.cost_per_client()),
        )
    )


def _two_names(name: str, native_name: str) -> Text:
    if not native_name or native_name == name:
        return name
    return (Span(isolate(name)), Span("\n" + isolate(native_name)))


def _of_plan(given: int, plan: int | None, words: Wording) -> str:
    return words.percent(share(given, plan)) if plan else NOTHING


def conditions(figures: MonthFigures, words: Wording) -> list[Block]:
    """Return the checks that fell due, and what came of them."""
    if not figures.checks:
        return [Paragraph(words.translate("No check fell due in this month."))]
    columns = (
        _NAME,
        Column(words.translate("due")),
        Column(words.translate("met")),
        Column(words.translate("not met")),
        Column(words.translate("waived")),
        *([Column(words.translate("not checked"))] if figures.all_checks.not_checked else []),
        Column(words.translate("open")),
        Column(words.translate("met, %")),
        Column(words.translate("overdue at end")),
    )
    rows: list[Row] = []
    unseen = bool(figures.all_checks.not_checked)
    for name, checks in groupby(figures.checks, key=lambda each: each.scheme_name):
        rows.append(Row((name,), "group"))
        rows += [_check_row(each.condition, each, words, unseen) for each in checks]
    total = _check_row(words.translate("All conditions"), figures.all_checks, words, unseen)
    rows.append(Row(total.cells, "total"))
    note = words.translate(
        "Due: the day of the check lies in the month. Met, %: met of due. Overdue: still open and "
        "past its day, whatever month it fell due in."
    )
    return [Table(columns, tuple(rows), note)]


def _check_row(name: str, check: CheckFigures, words: Wording, unseen: bool) -> Row:
    return Row(
        (
            name,
            words.number(check.due),
            words.number(check.met),
            words.number(check.not_met),
            words.number(check.waived),
            *([words.number(check.not_checked)] if unseen else []),
            words.number(check.open),
            words.percent(check.compliance),
            words.number(check.overdue),
        )
    )


def sessions(figures: MonthFigures, words: Wording) -> list[Block]:
    """Return the sessions held and how clients attended."""
    if not figures.sessions:
        return [Paragraph(words.translate("No session was planned or held in this month."))]
    columns = (
        _NAME,
        Column(words.translate("held")),
        Column(words.translate("planned")),
        Column(words.translate("cancelled")),
        Column(words.translate("present")),
        Column(words.translate("late")),
        Column(words.translate("approved leave")),
        Column(words.translate("leave")),
        Column(words.translate("absent")),
        Column(words.translate("not marked")),
        Column(words.translate("attended, %")),
    )
    rows = [_session_row(each.scheme_name, each, words) for each in figures.sessions]
    total = _session_row(words.translate("All sessions"), figures.all_sessions, words)
    rows.append(Row(total.cells, "total"))
    note = words.translate(
        "Planned: not held yet. Attended: present or late, of those who were marked."
    )
    return [Table(columns, tuple(rows), note)]


def _session_row(name: str, session: SessionFigures, words: Wording) -> Row:
    counted = (
        AttendanceCode.PRESENT,
        AttendanceCode.LATE,
        AttendanceCode.APPROVED_LEAVE,
        AttendanceCode.LEAVE,
        AttendanceCode.ABSENT,
    )
    return Row(
        (
            name,
            words.number(session.held),
            words.number(session.planned),
            words.number(session.cancelled),
            *(words.number(session.count(code)) for code in counted),
            words.number(session.unmarked),
            words.percent(session.attendance),
        )
    )
