"""The survey round report: progress, attrition, links, answers, health, who was not found."""

from __future__ import annotations

from mfdw_desktop.domain import attrition as rules
from mfdw_desktop.domain.round_report import HealthFinding, NotFound, RoundReport, RoundVisit
from mfdw_desktop.reporting import branch_paper as shared
from mfdw_desktop.reporting import round_tables as tables
from mfdw_desktop.reporting.branch_paper import Maker, both_names
from mfdw_desktop.reporting.document import (
    Block,
    Column,
    Document,
    Figure,
    Figures,
    Heading,
    Paper,
    Paragraph,
    Row,
    Signatures,
    Table,
    Title,
)
from mfdw_desktop.reporting.round_words import checks, outcomes
from mfdw_desktop.reporting.text import isolate
from mfdw_desktop.reporting.wording import Wording, arms

_NAMED = 3
"""Branches that the head names one by one."""


def build(content: RoundReport, maker: Maker, *, paper: Paper, language: str) -> Document:
    """Return the report as a document in a language of its own."""
    words = Wording(language)
    title = words.translate("Survey round report")
    name = words.round_name(content.round)
    blocks: list[Block] = [
        Title(title, f"{isolate(content.title)} · {name}"),
        _headline(content, words),
        Paragraph(_when(content, words), quiet=True),
    ]
    parts: list[tuple[str, list[Block]]] = [
        (words.translate("Progress"), tables.progress(content, words, paper)),
        (words.translate("Attrition"), _attrition(content, words)),
        (words.translate("Links to clients"), tables.links(content, words)),
        (words.translate("Who was not interviewed"), _not_found(content, words)),
        (words.translate("Health of the round"), _health(content, words)),
        (words.translate("Answers"), tables.answers(content, words)),
        (words.translate("Clients who were not interviewed"), _listed(content.listed, words)),
    ]
    shown = [(head, made) for head, made in parts if made]
    for number, (head, made) in enumerate(shown, 1):
        blocks += [Heading(f"{number}  {head}"), *made]
    blocks += [
        Heading(words.translate("Signatures")),
        Signatures(
            (words.translate("Prepared by"), words.translate("Checked by")),
            name=words.translate("Name"),
            day=words.translate("Date"),
        ),
    ]
    return shared.document(maker, blocks, words, title=title, period=name, paper=paper)


def _headline(content: RoundReport, words: Wording) -> Figures:
    whole = content.whole
    linked = sum(each.count for each in content.links if each.method)
    responses = sum(each.count for each in content.links)
    figures = [
        Figure(
            words.translate("Interviews done"),
            words.number(whole.done),
            words.translate("of {count} to be done", count=words.number(whole.target))
            if whole.target
            else "",
        ),
        Figure(
            words.translate("Not yet"),
            words.number(whole.not_yet),
            words.translate("{count} refused", count=words.number(whole.refused)),
        ),
        Figure(
            words.translate("Linked to a client"),
            words.percent_with_sign(linked / responses if responses else None),
            words.translate(
                "{part} of {whole}", part=words.number(linked), whole=words.number(responses)
            ),
        ),
    ]
    if content.attrition:
        total = rules.total(content.attrition)
        figures.insert(
            2,
            Figure(
                words.translate("Attrition so far"),
                words.percent_with_sign(total.rate),
                words.translate(
                    "{part} of {whole}",
                    part=words.number(total.lost),
                    whole=words.number(total.baseline),
                ),
            ),
        )
    return Figures(tuple(figures))


def _when(content: RoundReport, words: Wording) -> str:
    days = words.translate(
        "Interviews from {first} to {last}.",
        first=words.day(content.first_on),
        last=words.day(content.last_on),
    )
    names = content.branches
    if len(names) <= 1:
        return days
    listed = ", ".join(map(isolate, names[:_NAMED]))
    if len(names) > _NAMED:
        listed = words.translate("{names} and others", names=listed)
    return f"{days} {words.translate('Branches: {names}.', names=listed)}"


def _attrition(content: RoundReport, words: Wording) -> list[Block]:
    if not content.attrition:
        return []
    columns = (
        Column(words.translate("Arm"), "start", share=1.0),
        Column(words.translate("at the baseline")),
        Column(words.translate("again")),
        Column(words.translate("not again")),
        Column(words.translate("attrition, %")),
    )
    named = arms(words)
    lines = [*content.attrition, rules.total(content.attrition)]
    rows = tuple(
        Row(
            (
                named[each.arm] if at < len(content.attrition) else words.translate("All"),
                words.number(each.baseline),
                words.number(each.again),
                words.number(each.lost),
                words.percent(each.rate, decimals=1),
            ),
            "body" if at < len(content.attrition) else "total",
        )
        for at, each in enumerate(lines)
    )
    note = words.translate(
        "Clients interviewed in the first round ({round}), by the arm of that day; again: "
        "interviewed in this round.",
        round=words.round_name(content.baseline),
    )
    return [Table(columns, rows, note), Paragraph(_attrition_words(content, words))]


def _attrition_words(content: RoundReport, words: Wording) -> str:
    """Return how grave the attrition is, and whether the arms differ."""
    rate = rules.total(content.attrition).rate or 0.0
    if rate < rules.LOW:
        said = words.translate("Attrition is low: under 5 %.")
    elif rate <= rules.HIGH:
        said = words.translate(
            "Attrition lies between 5 % and 20 %: test whether those who left were others."
        )
    else:
        said = words.translate(
            "Attrition is over 20 %: an effect can only be given with its bounds."
        )
    found = content.differential
    if found is None:
        return said
    points = words.left_to_right(f"{100 * found.difference:+.1f}".replace("-", "−"))
    if found.p is None or found.z is None:
        more = words.translate("Target minus comparison: {points} points.", points=points)
    else:
        more = words.translate(
            "Target minus comparison: {points} points (z {z}, p {p}).",
            points=points,
            z=words.left_to_right(f"{found.z:.2f}".replace("-", "−")),
            p=f"{found.p:.3f}" if found.p >= 0.001 else words.left_to_right("< 0.001"),
        )
    return f"{said} {more}"


def _health(content: RoundReport, words: Wording) -> list[Block]:
    named = checks(words)
    found = [each for each in content.health if each.check in named]
    if not found:
        return [Paragraph(words.translate("No check found anything that a person should look at."))]
    columns = (
        Column(words.translate("Check"), "start"),
        Column(words.translate("What it looks for"), "start", share=1.0),
        Column(words.translate("to look at")),
    )
    rows = tuple(
        Row(
            (
                named[each.check][0],
                _finding_words(each, named[each.check][1], words),
                words.number(each.odd),
            )
        )
        for each in found
    )
    note = words.translate("An odd figure is a question, not a mistake: ask before changing it.")
    return [Table(columns, rows, note)]


def _finding_words(found: HealthFinding, looks_for: str, words: Wording) -> str:
    """Return what a check looks for, and where it found something."""
    if not found.about:
        return looks_for
    named = "; ".join(map(isolate, found.about[:_NAMED]))
    if len(found.about) > _NAMED:
        named = words.translate("{names} and others", names=named)
    return f"{looks_for}\n{words.translate('Here: {names}', names=named)}"


def _not_found(content: RoundReport, words: Wording) -> list[Block]:
    if not content.not_found:
        return []
    named, shown = outcomes(words), tables.shown_arms(content.not_found)
    columns = (
        Column(words.translate("What came of it"), "start", share=1.0),
        *(Column(arms(words)[arm]) for arm in shown),
        Column(words.translate("All")),
    )
    rows = [_not_found_row(each, shown, named, words) for each in content.not_found]
    total = {arm: sum(e.by_arm.get(arm, 0) for e in content.not_found) for arm in shown}
    rows.append(
        Row(
            (
                words.translate("All"),
                *(words.number(total[arm]) for arm in shown),
                words.number(sum(total.values())),
            ),
            "total",
        )
    )
    return [Table(columns, tuple(rows))]


def _not_found_row(each: NotFound, shown: list[str], named: dict[str, str], words: Wording) -> Row:
    return Row(
        (
            named.get(each.status, each.status),
            *(words.number(each.by_arm.get(arm, 0)) for arm in shown),
            words.number(each.count),
        )
    )


def _listed(visits: tuple[RoundVisit, ...], words: Wording) -> list[Block]:
    """Return the clients by name; nothing where nobody asked for them."""
    named = outcomes(words)
    columns = (
        Column(words.translate("Code"), "start"),
        Column(words.translate("Client"), "start", share=0.5),
        Column(words.translate("Centre"), "start", share=0.3),
        Column(words.translate("What came of it"), "start", share=0.2),
        Column(words.translate("Day"), "start"),
    )
    rows = tuple(
        Row(
            (
                words.left_to_right(each.client),
                both_names(each.name, each.native_name),
                isolate(each.centre),
                named.get(each.status, each.status),
                words.day(each.on),
            )
        )
        for each in visits
    )
    return [Table(columns, rows)] if rows else []
