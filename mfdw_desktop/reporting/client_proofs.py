"""Payments, registration papers and safety visits on the client page; documents as evidence."""

from __future__ import annotations

from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.reporting import branch_paper as shared
from mfdw_desktop.reporting.document import Column, Row, Table
from mfdw_desktop.reporting.text import isolate
from mfdw_desktop.reporting.wording import NOTHING, Wording


def evidence(documents: int, words: Wording) -> str:
    """Return how many documents prove something."""
    return words.translate("%n document|%n documents", n=documents) if documents else NOTHING


def payments(detail: ClientDetail, words: Wording) -> Table:
    """Return the payments of awards that are given in several."""
    columns = (
        Column(words.translate("Due"), "start"),
        Column(words.translate("Scheme"), "start", share=1.0),
        Column(words.translate("Amount")),
        Column(words.translate("Paid"), "start"),
        Column(words.translate("State"), "start"),
        Column(words.translate("Evidence"), "start"),
    )
    return Table(
        columns,
        tuple(
            Row(
                (
                    words.day(each.due_on),
                    isolate(each.scheme_name),
                    shared.money(each.amount, words),
                    words.day(each.paid_on),
                    words.word(each.state),
                    evidence(each.documents, words),
                )
            )
            for each in detail.payments
        ),
    )


def papers(detail: ClientDetail, words: Wording) -> Table:
    """Return the papers by which her enterprises are registered."""
    columns = (
        Column(words.translate("Paper"), "start", share=0.6),
        Column(words.translate("Enterprise"), "start", share=0.4),
        Column(words.translate("Number"), "start"),
        Column(words.translate("Issued"), "start"),
        Column(words.translate("Expires"), "start"),
        Column(words.translate("Evidence"), "start"),
    )
    return Table(
        columns,
        tuple(
            Row(
                (
                    words.word(each.grade),
                    isolate(each.enterprise),
                    words.left_to_right(each.number),
                    words.day(each.issued_on),
                    words.day(each.expires_on),
                    evidence(each.documents, words),
                )
            )
            for each in detail.papers
        ),
    )


def safety_visits(detail: ClientDetail, words: Wording) -> Table:
    """Return the safety visits to her enterprises."""
    columns = (
        Column(words.translate("Day"), "start"),
        Column(words.translate("Enterprise"), "start", share=1.0),
        Column(words.translate("Score, %")),
        Column(words.translate("Actions done")),
        Column(words.translate("Evidence"), "start"),
    )
    return Table(
        columns,
        tuple(
            Row(
                (
                    words.day(each.on),
                    isolate(each.enterprise),
                    words.number(None if each.score is None else round(100 * each.score)),
                    words.left_to_right(f"{each.done} / {len(each.actions)}")
                    if each.actions
                    else NOTHING,
                    evidence(each.documents, words),
                )
            )
            for each in detail.safety_visits
        ),
    )
