"""Policies, claims and visits on the client page."""

from __future__ import annotations

from datetime import date

from mfdw_desktop.domain.claim_words import EVENT_WORDS, STATE_WORDS
from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.health_care import SERVICE_WORDS, VISIT_STATE_WORDS
from mfdw_desktop.domain.insurance import POLICY_STATE_WORDS
from mfdw_desktop.reporting import branch_paper as shared
from mfdw_desktop.reporting.client_proofs import evidence
from mfdw_desktop.reporting.document import Column, Row, Table
from mfdw_desktop.reporting.text import isolate
from mfdw_desktop.reporting.wording import Wording


def policies(detail: ClientDetail, words: Wording, today: date) -> Table:
    """Return the policies that she holds."""
    columns = (
        Column(words.translate("Policy"), "start"),
        Column(words.translate("Insurer"), "start", share=1.0),
        Column(words.translate("First day"), "start"),
        Column(words.translate("Last day"), "start"),
        Column(words.translate("Persons")),
        Column(words.translate("Premium")),
        Column(words.translate("Paid by the client")),
        Column(words.translate("State"), "start"),
    )
    return Table(
        columns,
        tuple(
            Row(
                (
                    words.left_to_right(each.number),
                    isolate(each.insurer or each.scheme_name),
                    words.day(each.starts_on),
                    words.day(each.last_on),
                    words.number(len(each.persons)),
                    shared.money(each.premium, words),
                    shared.money(each.client_share, words),
                    words.translate(POLICY_STATE_WORDS[each.state(today)]),
                )
            )
            for each in detail.policies
        ),
    )


def claims(detail: ClientDetail, words: Wording) -> Table:
    """Return the claims under them, with the help given."""
    columns = (
        Column(words.translate("What happened"), "start"),
        Column(words.translate("Person"), "start", share=1.0),
        Column(words.translate("Filed"), "start"),
        Column(words.translate("Claimed")),
        Column(words.translate("Approved")),
        Column(words.translate("Paid"), "start"),
        Column(words.translate("Help")),
        Column(words.translate("State"), "start"),
        Column(words.translate("Evidence"), "start"),
    )
    return Table(
        columns,
        tuple(
            Row(
                (
                    words.translate(EVENT_WORDS[each.draft.event]),
                    isolate(each.person),
                    words.day(each.draft.filed_on),
                    shared.money(each.draft.claimed, words),
                    shared.money(each.draft.approved, words),
                    words.day(each.draft.paid_on),
                    words.number(len(each.help)),
                    words.translate(STATE_WORDS[each.state]),
                    evidence(each.documents, words),
                )
            )
            for each in detail.claims
        ),
    )


def visits(detail: ClientDetail, words: Wording, today: date) -> Table:
    """Return visits and vouchers; what was found is on no paper."""
    columns = (
        Column(words.translate("Day"), "start"),
        Column(words.translate("What for"), "start", share=0.5),
        Column(words.translate("For"), "start", share=0.5),
        Column(words.translate("Provider"), "start"),
        Column(words.translate("Voucher"), "start"),
        Column(words.translate("Cost")),
        Column(words.translate("State"), "start"),
        Column(words.translate("Evidence"), "start"),
    )
    return Table(
        columns,
        tuple(
            Row(
                (
                    words.day(each.draft.on),
                    words.translate(SERVICE_WORDS[each.draft.service]),
                    isolate(each.member),
                    isolate(each.draft.provider),
                    words.left_to_right(each.draft.voucher),
                    shared.money(each.draft.cost, words),
                    words.translate(VISIT_STATE_WORDS[each.draft.state(today)]),
                    evidence(each.documents, words),
                )
            )
            for each in detail.visits
        ),
    )
