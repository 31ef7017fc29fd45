"""The large tables of the survey round report: progress, links, answers; and their charts."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from mfdw_desktop.domain.round_report import (
    GroupProgress,
    LinkLine,
    NotFound,
    QuestionSummary,
    RoundReport,
)
from mfdw_desktop.domain.small_cells import LEAST, is_small
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
from mfdw_desktop.reporting.round_words import methods
from mfdw_desktop.reporting.text import Typesetter, isolate
from mfdw_desktop.reporting.wording import NOTHING, Shown, Wording, arms

_MOST_BARS = 24
_ARMS = ("target", "comparison", "")
_NEAR = "…"
"""In place of a cell from which a small one could be found."""


def progress(content: RoundReport, words: Wording, paper: Paper) -> list[Block]:
    """Return how far the round has come, in all its groups."""
    columns = (
        Column("", "start", share=1.0),
        Column(words.translate("to be done")),
        Column(words.translate("done")),
        Column(words.translate("refused")),
        Column(words.translate("lost")),
        Column(words.translate("not yet")),
        Column(words.translate("done, %")),
    )
    heads = {
        "branch": words.translate("Branch"),
        "centre": words.translate("Centre"),
        "arm": words.translate("Arm"),
        "interviewer": words.translate("Interviewer"),
    }
    rows: list[Row] = []
    for kind, group in groupby(content.progress[1:], key=lambda each: each.kind):
        listed = list(group)
        if kind == "branch" and len(listed) < 2:
            continue
        rows.append(Row((heads[kind],), "group"))
        rows += [_progress_row(each, words) for each in listed]
    rows.append(_progress_row(content.whole, words, "total"))
    note = words.translate(
        "Done: interviews with answers, partial ones among them. Lost: moved, left, died or not "
        "found."
    )
    if content.baseline:
        note += " " + words.translate(
            "To be done: the clients who were interviewed in the first round."
        )
    bars = _bars(content)
    blocks: list[Block] = [Charts((_chart(bars, words, paper),))] if bars else []
    return [*blocks, Table(columns, tuple(rows), note)]


def _progress_row(each: GroupProgress, words: Wording, kind: str = "body") -> Row:
    cells = (
        _group_name(each, words),
        words.number(each.target),
        words.number(each.done),
        words.number(each.refused),
        words.number(each.lost),
        words.number(each.not_yet),
        words.percent(each.share),
    )
    return Row(cells, "total" if kind == "total" else "body")


def _group_name(each: GroupProgress, words: Wording) -> str:
    if each.kind == "all":
        return words.translate("All")
    if each.kind == "arm":
        return arms(words)[each.name]
    return isolate(each.name) if each.name else words.translate("Not known")


def _bars(content: RoundReport) -> list[GroupProgress]:
    """Return the groups to draw: centres if they have room, else branches, else arms."""
    for kind in ("centre", "branch", "arm"):
        found = [each for each in content.progress if each.kind == kind and each.target]
        if 1 < len(found) <= _MOST_BARS:
            return found
    return []


def _chart(groups: list[GroupProgress], words: Wording, paper: Paper) -> Drawing:
    return bar_chart(
        words.translate("Interviews done of those to be done"),
        [
            Bar(
                _group_name(each, words),
                each.done,
                each.target,
                words.translate(
                    "{part} of {whole}",
                    part=words.number(each.done),
                    whole=words.number(each.target),
                ),
            )
            for each in groups
        ],
        note=words.translate("n = {count}", count=words.number(sum(each.done for each in groups))),
        width=paper.value[0] - 2 * MARGIN,
        setter=Typesetter(words.language),
    )


def shown_arms(lines: Iterable[LinkLine | NotFound]) -> list[str]:
    """Return the arms of which any line counts somebody."""
    found = {arm for each in lines for arm in each.by_arm}
    return [each for each in _ARMS if each in found]


def links(content: RoundReport, words: Wording) -> list[Block]:
    """Return by which method the responses found their clients, by arm."""
    shown, named = shown_arms(content.links), methods(words)
    totals = {arm: sum(each.by_arm.get(arm, 0) for each in content.links) for arm in shown}
    columns: list[Column] = [Column(words.translate("How"), "start", share=1.0)]
    for name in (*(arms(words)[arm] for arm in shown), words.translate("All")):
        columns += [Column(name), Column(words.translate("{name}, %", name=name))]
    whole = sum(totals.values())
    rows = []
    for each in content.links:
        cells: list[str] = [named.get(each.method, each.method)]
        for arm in shown:
            count = each.by_arm.get(arm, 0)
            cells += [words.number(count), words.percent(count / totals[arm], decimals=1)]
        cells += [words.number(each.count), words.percent(each.count / whole, decimals=1)]
        rows.append(Row(tuple(cells)))
    return [Table(tuple(columns), tuple(rows))]


def answers(content: RoundReport, words: Wording) -> list[Block]:
    """Return what was answered: numbers by mean and median, choices by shares, others by n."""
    notes = [
        words.translate(
            "n: answers. Not asked: skipped by the form, or not applicable. Of fewer than {least} "
            "persons nothing is printed, and {sign} stands for a cell from which such a one could "
            "be found.",
            least=LEAST,
            sign=_NEAR,
        )
    ]
    if content.hidden:
        notes.append(
            words.translate(
                "{count} sensitive question is not shown to you."
                "|{count} sensitive questions are not shown to you.",
                n=content.hidden,
                count=words.number(content.hidden),
            )
        )
    blocks: list[Block] = [Paragraph(" ".join(notes), quiet=True)]
    numbers = [each for each in content.questions if each.kind == "number"]
    choices = [each for each in content.questions if each.choices]
    others = [each for each in content.questions if each not in numbers and each not in choices]
    if numbers:
        blocks.append(_numbers(numbers, words))
    if choices:
        blocks.append(_choices(choices, words))
    if others:
        blocks.append(_others(others, words))
    return blocks


def _reasons(words: Wording) -> tuple[Column, ...]:
    return (
        Column(words.translate("n")),
        Column(words.translate("don’t know")),
        Column(words.translate("refused")),
        Column(words.translate("blank")),
        Column(words.translate("not asked")),
    )


def _counts(each: QuestionSummary, words: Wording) -> tuple[str, ...]:
    counts = (each.n, each.dont_know, each.refused, each.blank, each.not_asked)
    return tuple(words.number(count) for count in counts)


def _numbers(found: list[QuestionSummary], words: Wording) -> Table:
    columns = (
        Column(words.translate("Numbers"), "start", share=1.0),
        *_reasons(words),
        Column(words.translate("mean"), point=words.point),
        Column(words.translate("median"), point=words.point),
    )
    rows = tuple(
        Row(
            (
                isolate(each.label),
                *_counts(each, words),
                _figure(each.mean, words),
                _figure(each.median, words),
            )
        )
        for each in found
    )
    return Table(columns, rows)


def _choices(found: list[QuestionSummary], words: Wording) -> Table:
    columns = (
        Column(words.translate("Choices"), "start", share=1.0),
        *_reasons(words),
        Column(words.translate("answers")),
        Column("%"),
    )
    rows: list[Row] = []
    for each in found:
        rows.append(Row((isolate(each.label), *_counts(each, words), "", ""), "total"))
        for choice in each.choices:
            name = isolate(choice.label or words.translate("Other texts"), always=True)
            count, share = words.number(choice.count), NOTHING
            if choice.is_hidden:
                count = words.left_to_right(f"< {LEAST}") if is_small(choice.count) else _NEAR
            elif each.n >= LEAST:
                share = words.percent(choice.count / each.n)
            rows.append(Row((f"    {name}", "", "", "", "", "", count, share)))
    return Table(columns, tuple(rows))


def _others(found: list[QuestionSummary], words: Wording) -> Table:
    columns = (
        Column(words.translate("Texts, days, and what tells of one person"), "start", share=1.0),
        *_reasons(words),
    )
    rows = tuple(Row((isolate(each.label), *_counts(each, words))) for each in found)
    return Table(columns, rows)


def _figure(value: float | None, words: Wording) -> str:
    """Return a mean: whole where it is large, with a decimal where it is small."""
    if value is None:
        return NOTHING
    if abs(value) >= 100:
        return words.number(round(value))
    decimals = 0 if value == int(value) else 1
    return Shown(words.percent(value / 100, decimals=decimals), round(value, 4))
