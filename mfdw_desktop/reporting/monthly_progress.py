"""Survey rounds and data quality: the second half of the monthly summary."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from mfdw_desktop.domain.monitoring import (
    QualityFigures,
    RoundFigures,
    share,
)
from mfdw_desktop.reporting.chart_marks import Drawing
from mfdw_desktop.reporting.charts import Bar, bar_chart
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
from mfdw_desktop.reporting.text import Typesetter
from mfdw_desktop.reporting.wording import NOTHING, Wording, missing_items

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
    blocks: list[Block] = [Table(columns, tuple(rows), note), *_attrition(found, words)]
    with_target = [each for each in found if each.target]
    if with_target:
        blocks.append(Charts((_round_bars(with_target, words, paper),)))
    return blocks


def _round_row(each: RoundFigures, words: Wording) -> Row:
    return Row(
        (
            words.round_name(each.round),
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


def _attrition(found: Iterable[RoundFigures], words: Wording) -> list[Block]:
    """Return how many of the baseline were interviewed again; nothing before a second round."""
    columns = (
        Column(words.translate("Attrition so far"), "start", share=1.0),
        Column(words.translate("at the baseline")),
        Column(words.translate("again")),
        Column(words.translate("not again")),
        Column(words.translate("attrition, %")),
    )
    rows: list[Row] = []
    later = [(each, lost) for each in found if (lost := each.attrition) is not None]
    for title, of_one in groupby(later, key=lambda each: each[0].title):
        rows.append(Row((title,), "group"))
        rows += [
            Row(
                (
                    words.round_name(each.round),
                    words.number(lost.baseline),
                    words.number(lost.again),
                    words.number(lost.lost),
                    words.percent(lost.rate, decimals=1),
                )
            )
            for each, lost in of_one
        ]
    return [Table(columns, tuple(rows))] if rows else []


def _round_bars(found: list[RoundFigures], words: Wording, paper: Paper) -> Drawing:
    several = len({each.questionnaire for each in found}) > 1
    return bar_chart(
        words.translate("Interviews done of target"),
        [
            Bar(
                f"{each.questionnaire} · {words.round_name(each.round)}"
                if several
                else words.round_name(each.round),
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


def quality(figures: QualityFigures, words: Wording) -> list[Block]:
    """Return what is wanting in the book."""
    names = missing_items(words)
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
    for code, exposed, everybody in figures.exposed:
        notes.append(
            words.translate(
                "{exposed} of {all} clients in comparison were exposed to {innovation}.",
                exposed=words.number(exposed),
                all=words.number(everybody),
                innovation=words.left_to_right(code),
            )
        )
    return [Table(columns, rows, " ".join(notes))]
