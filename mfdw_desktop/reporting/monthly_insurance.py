"""Insurance and health care in the monthly summary: persons covered, claims, visits."""

from __future__ import annotations

from mfdw_desktop.domain.insurance_figures import HealthFigures, InsuranceFigures
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.movements import Movement, share
from mfdw_desktop.reporting.document import Block, Column, Row, Table
from mfdw_desktop.reporting.wording import NOTHING, Wording, sexes

_NAME = Column("", "start", share=1.0)


def insurance(figures: InsuranceFigures, words: Wording) -> list[Block]:
    """Return who was covered by sex and age, the claims, and their money; nothing of nothing."""
    if figures.is_empty:
        return []
    return [_persons(figures, words), _claims(figures, words), *_money(figures, words)]


def health(figures: HealthFigures, words: Wording) -> list[Block]:
    """Return visits, vouchers and their cost; nothing of nothing."""
    if figures.is_empty:
        return []
    columns = (
        _NAME,
        Column(words.translate("visits")),
        Column(words.translate("persons")),
        Column(words.translate("vouchers given out")),
        Column(words.translate("vouchers used")),
        Column(words.translate("vouchers expired")),
        Column(words.translate("follow-ups waiting")),
        Column(words.translate("cost")),
        Column(words.translate("paid by clients")),
    )
    row = Row(
        (
            words.translate("Health care"),
            words.number(figures.visits),
            words.number(figures.persons),
            words.number(figures.issued),
            words.number(figures.used),
            words.number(figures.expired),
            words.number(figures.waiting),
            _amounts(figures.costs, words),
            _amounts(figures.shares, words),
        )
    )
    note = words.translate(
        "Each person is counted once. Expired: the last day lay in the month and nobody had come."
    )
    return [Table(columns, (row,), note)]


def _persons(figures: InsuranceFigures, words: Wording) -> Table:
    columns = (
        Column(words.translate("Persons covered"), "start", share=1.0),
        Column(words.translate("at start")),
        Column(words.translate("new")),
        Column(words.translate("ended")),
        Column(words.translate("at end")),
        Column(words.translate("share, %")),
    )
    everyone = figures.persons.end
    unknown = words.translate("Not known")
    rows: list[Row] = []
    for title, movements, names in (
        (words.translate("By sex"), figures.by_sex, sexes(words)),
        (words.translate("By age"), figures.by_age, {"": unknown}),
    ):
        rows.append(Row((title,), "group"))
        rows += [
            _movement(names.get(each.code, words.left_to_right(each.code)), each, everyone, words)
            for each in movements
        ]
    total = _movement(words.translate("All persons"), figures.persons, everyone, words)
    rows.append(Row(total.cells, "total"))
    return Table(columns, tuple(rows), _note(figures, words))


def _movement(name: str, each: Movement, everyone: int, words: Wording) -> Row:
    return Row(
        (
            name,
            words.number(each.start),
            words.number(each.new),
            words.number(each.left),
            words.number(each.end),
            words.percent(share(each.end, everyone)),
        )
    )


def _note(figures: InsuranceFigures, words: Wording) -> str:
    notes = [
        words.translate("Each person once, on whatever number of policies. Age on the last day."),
        words.translate(
            "Policies in force at the end: {policies}. Active clients covered: {part} of {whole}.",
            policies=words.number(figures.policies),
            part=words.number(figures.holders),
            whole=words.number(figures.eligible),
        ),
    ]
    if figures.due:
        notes.append(
            words.translate(
                "Policies that ended: {due}, of which renewed: {renewed}.",
                due=words.number(figures.due),
                renewed=words.number(figures.renewed),
            )
        )
    return " ".join(notes)


def _claims(figures: InsuranceFigures, words: Wording) -> Table:
    claims = figures.claims
    columns = (
        _NAME,
        Column(words.translate("filed")),
        Column(words.translate("with help")),
        Column(words.translate("sent")),
        Column(words.translate("approved")),
        Column(words.translate("in part")),
        Column(words.translate("rejected")),
        Column(words.translate("paid")),
        Column(words.translate("days to pay")),
        Column(words.translate("open at end")),
    )
    row = Row(
        (
            words.translate("Claims"),
            words.number(claims.filed),
            words.number(claims.helped),
            words.number(claims.submitted),
            words.number(claims.approved),
            words.number(claims.partly),
            words.number(claims.rejected),
            words.number(claims.paid),
            words.number(claims.days_to_pay),
            words.number(claims.open),
        )
    )
    note = words.translate(
        "Each step in the month in which it happened. Days to pay: median from filing to payment."
    )
    return Table(columns, (row,), note)


def _money(figures: InsuranceFigures, words: Wording) -> list[Block]:
    paid = {each.currency: each for each in figures.claims.amounts}
    year = {each.paid.currency: each for each in figures.year}
    if not paid and not year:
        return []
    columns = (
        Column(words.translate("Money of claims"), "start", share=1.0),
        Column(words.translate("paid in the month")),
        Column(words.translate("paid in twelve months")),
        Column(words.translate("premium earned")),
        Column(words.translate("claims ratio, %")),
    )
    rows = []
    for code in sorted(paid.keys() | year.keys()):
        ratio = year.get(code)
        rows.append(
            Row(
                (
                    words.left_to_right(code),
                    words.money(paid[code]) if code in paid else NOTHING,
                    words.money(ratio.paid) if ratio else NOTHING,
                    words.rounded_money(ratio.earned) if ratio else NOTHING,
                    words.percent(ratio.ratio) if ratio else NOTHING,
                )
            )
        )
    note = words.translate(
        "Claims ratio: claims paid in the twelve months to the end of premium earned by the day."
    )
    return [Table(columns, tuple(rows), note)]


def _amounts(amounts: tuple[Money, ...], words: Wording) -> str:
    return "\n".join(f"{each.currency}\u00a0{words.money(each)}" for each in amounts) or NOTHING
