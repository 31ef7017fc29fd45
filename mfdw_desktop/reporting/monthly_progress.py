"""Survey rounds, data quality and what changed: the second half of the monthly summary."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby

from mfdw_desktop.domain.fingerprints import FigureChange
from mfdw_desktop.domain.monitoring import (
    MonthFigures,
    QualityFigures,
    RoundFigures,
    share,
)
from mfdw_desktop.reporting.charts import Bar, Drawing, bar_chart
from mfdw_desktop.reporting.document import (
    Block,
    Charts,
    Column,
    Paper,
    Paragraph,
    Row,
    Table,
)
from mfdw_desktop.reporting.layout import MARGIN
from mfdw_desktop.reporting.text import Typesetter
from mfdw_desktop.reporting.wording import NOTHING, Wording

_NAME = Column("", "start", share=1.0)


def rounds(figures: Iterable[RoundFigures], words: Wording, paper: Paper) -> list[Block]:
    """Return how far the rounds have come."""
    found = list(figures)
    if not found:
        return [Paragraph(words.translate("No interview is recorded yet."))]
    columns = (
        _NAME,
        Column(words.translate("target")),
        Column(words.translate("done")),
        Column(words.translate("this month")),
        Column(words.translate("partial")),
        Column(words.translate("refused")),
        Column(words.translate("lost")),
        Column(words.translate("linked to a client")),
        Column(words.translate("of target, %")),
    )
    rows: list[Row] = []
    for title, of_one in groupby(found, key=lambda each: each.title):
        rows.append(Row((title,), "group"))
        rows += [_round_row(each, words) for each in of_one]
    note = words.translate(
        "Done: interviews with answers, partial ones among them. Lost: moved, left, died or not "
        "found. The target is that of the whole institution."
    )
    blocks: list[Block] = [Table(columns, tuple(rows), note)]
    with_target = [each for each in found if each.target]
    if with_target:
        blocks.append(Charts((_round_bars(with_target, words, paper),)))
    return blocks


def _round_row(each: RoundFigures, words: Wording) -> Row:
    return Row(
        (
            round_name(each.round, words),
            words.number(each.target),
            words.number(each.done),
            words.number(each.this_month),
            words.number(each.partial),
            words.number(each.refused),
            words.number(each.lost),
            words.number(each.linked),
            words.percent(share(each.done, each.target)) if each.target else NOTHING,
        )
    )


def _round_bars(found: list[RoundFigures], words: Wording, paper: Paper) -> Drawing:
    several = len({each.questionnaire for each in found}) > 1
    return bar_chart(
        words.translate("Interviews done of target"),
        [
            Bar(
                f"{each.questionnaire} · {round_name(each.round, words)}"
                if several
                else round_name(each.round, words),
                each.done,
                each.target,
                words.translate(
                    "{part} of {whole}",
                    part=words.number(each.done),
                    whole=words.number(each.target),
                ),
            )
            for each in found
        ],
        note=words.translate("n = {count}", count=words.number(sum(each.done for each in found))),
        width=paper.value[0] - 2 * MARGIN,
        setter=Typesetter(words.language),
    )


def round_name(code: str, words: Wording) -> str:
    """Return a round's name in words."""
    if code.startswith("followup"):
        return words.translate("Follow-up {number}", number=code.removeprefix("followup"))
    names = {
        "diagnostic": words.translate("Diagnostic"),
        "baseline": words.translate("Baseline"),
        "final": words.translate("Final"),
    }
    return names.get(code, code)


def quality(figures: QualityFigures, words: Wording) -> list[Block]:
    """Return what is wanting in the book."""
    names = {
        "name": words.translate("Name"),
        "native_name": words.translate("Name in the own script"),
        "sex": words.translate("Sex"),
        "birth_on": words.translate("Birth day or age"),
        "village": words.translate("Village"),
        "phone": words.translate("Telephone"),
        "centre": words.translate("Centre"),
        "arm": words.translate("Arm"),
        "consent": words.translate("Consent to the service"),
    }
    columns = (
        Column(words.translate("missing for active clients"), "start", share=1.0),
        Column(words.translate("missing")),
        Column(words.translate("of")),
        Column(words.translate("missing, %")),
    )
    rows = tuple(
        Row(
            (
                names.get(gap.item, gap.item),
                words.number(gap.missing),
                words.number(gap.of),
                words.percent(gap.share, decimals=1),
            )
        )
        for gap in figures.gaps
    )
    notes = []
    if figures.unlinked:
        notes.append(
            words.translate(
                "{count} interview belongs to no client yet."
                "|{count} interviews belong to no client yet.",
                n=figures.unlinked,
                count=words.number(figures.unlinked),
            )
        )
    if figures.queued:
        notes.append(
            words.translate(
                "{count} second interview waits for a decision."
                "|{count} second interviews wait for a decision.",
                n=figures.queued,
                count=words.number(figures.queued),
            )
        )
    return [Table(columns, rows, " ".join(notes))]


def since_last_month(before: MonthFigures, now: MonthFigures, words: Wording) -> list[Block]:
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
    rows = [
        Row(
            (
                name,
                words.number(count(before)),
                words.number(count(now)),
                words.change(count(now) - count(before)),
            )
        )
        for name, count in counts
    ]
    return [Table(columns, tuple(rows))]


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
                each.before or NOTHING,
                each.now or NOTHING,
            )
        )
        for each in found
    )
    return Table(columns, rows)


def _figure_name(change: FigureChange, words: Wording) -> str:
    """Return a figure of the canonical rows in words; codes of schemes stand as they are."""
    sections = {
        "clients": words.translate("Clients"),
        "incentives": words.translate("Incentives"),
        "conditions": words.translate("Conditions"),
        "sessions": words.translate("Sessions"),
        "rounds": words.translate("Survey rounds"),
        "quality": words.translate("Missing"),
    }
    names = {
        "start": words.translate("active at start"),
        "new": words.translate("new"),
        "left": words.translate("left"),
        "end": words.translate("active at end"),
        "to_complete": words.translate("to complete"),
        "awards": words.translate("given"),
        "clients": words.translate("clients"),
        "plan": words.translate("plan"),
        "met": words.translate("met"),
        "not_met": words.translate("not met"),
        "waived": words.translate("waived"),
        "open": words.translate("open"),
        "overdue": words.translate("overdue at end"),
        "held": words.translate("held"),
        "present": words.translate("present"),
        "absent": words.translate("absent"),
        "complete": words.translate("done"),
    }
    parts = (
        sections.get(change.section, change.section),
        change.of,
        names.get(change.name, change.name.replace("_", " ")),
    )
    return " · ".join(part for part in parts if part)
