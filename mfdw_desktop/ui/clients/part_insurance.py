"""Policies, claims and visits of a client, on her tab of incentives."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.claim_words import EVENT_WORDS, STATE_WORDS
from mfdw_desktop.domain.claims import (
    OPEN,
    ClaimRow,
)
from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.evidence import EvidenceOf
from mfdw_desktop.domain.health_care import SERVICE_WORDS, VISIT_STATE_WORDS, VisitRow
from mfdw_desktop.domain.insurance import POLICY_STATE_WORDS, PolicyRow, PolicyState
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.clients.client_acts import ClientActs
from mfdw_desktop.ui.clients.part_table import PartTable
from mfdw_desktop.ui.clients.timeline_lines import joined
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.layout import column


class InsuranceParts(QWidget):
    """Three lists; Enter opens a record where it is worked on, under Incentives."""

    def __init__(self, acts: ClientActs) -> None:
        super().__init__()
        self._acts = acts
        self._detail: ClientDetail | None = None
        self.policies = PartTable(
            tr("Insurance"),
            [
                Column("scheme", tr("Policy"), kind="two"),
                Column("until", tr("Until"), 96),
                Column("premium", tr("Premium"), 100, "number"),
                Column("state", tr("State"), 104, "pill"),
            ],
            self._policy_cell,
            uid=_uid,
            none=tr("No policy yet."),
            add=tr("New policy"),
            height=48,
        )
        self.claims = PartTable(
            tr("Claims"),
            [
                Column("event", tr("What happened"), kind="two"),
                Column("filed", tr("Filed"), 96),
                Column("amount", tr("Amount"), 100, "number"),
                Column("state", tr("State"), 132, "pill"),
            ],
            self._claim_cell,
            uid=_uid,
            none=tr("No claim yet."),
            add=tr("File a claim"),
            height=48,
        )
        self.visits = PartTable(
            tr("Health care"),
            [
                Column("service", tr("What for"), kind="two"),
                Column("on", tr("On"), 96),
                Column("cost", tr("Cost"), 100, "number"),
                Column("state", tr("State"), 104, "pill"),
            ],
            self._visit_cell,
            uid=_uid,
            none=tr("No visit or voucher yet."),
            add=tr("Visit or voucher"),
            height=48,
        )
        for kind, table in (
            ("policy", self.policies), ("claim", self.claims), ("visit", self.visits),
        ):  # fmt: skip
            table.add_wanted.connect(getattr(self, f"_on_{kind}_wanted"))
            table.opened.connect(getattr(self, f"_on_{kind}_opened"))
        for table, slot in (
            (self.claims, self._on_claim_proof), (self.visits, self._on_visit_proof),
        ):  # fmt: skip
            table.offer("E", tr("Evidence…"), "file-check")
            table.act_wanted.connect(slot)
        self.setLayout(column(self.policies, self.claims, self.visits, gap=t.S3))

    def show_client(self, detail: ClientDetail) -> None:
        """Show what a client has; claims only when there can be one."""
        self._detail = detail
        self.policies.show_rows(detail.policies)
        self.claims.show_rows(detail.claims)
        self.claims.setVisible(bool(detail.policies))
        self.visits.show_rows(detail.visits)

    def _policy_cell(self, policy: PolicyRow, name: str) -> Any:
        if name == "scheme":
            count = tr("%n person|%n persons", n=len(policy.persons))
            return Cell(policy.number or policy.scheme_name, joined(policy.insurer, count))
        if name == "until":
            return texts.day(policy.last_on)
        if name == "premium":
            return words.money(policy.premium)
        state = policy.state(self._acts.today)
        if policy.is_due(self._acts.today):
            return Cell(tr("To renew"), tone="warn")
        tone = "plain" if state is PolicyState.IN_FORCE else "mute"
        return Cell(tr(POLICY_STATE_WORDS[state]), tone=tone)

    def _claim_cell(self, claim: ClaimRow, name: str) -> Any:
        draft = claim.draft
        if name == "event":
            helped = tr("helped %n time|helped %n times", n=len(claim.help)) if claim.help else ""
            kept = words.evidence(claim.documents)
            return Cell(tr(EVENT_WORDS[draft.event]), joined(claim.person, helped, kept))
        if name == "filed":
            return texts.day(draft.filed_on) if draft.filed_on else ""
        if name == "amount":
            return words.money(draft.approved or draft.claimed)
        tone = "warn" if claim.state in OPEN else "plain"
        return Cell(tr(STATE_WORDS[claim.state]), tone=tone)

    def _visit_cell(self, visit: VisitRow, name: str) -> Any:
        draft = visit.draft
        if name == "service":
            about = joined(visit.member, draft.provider, draft.voucher,
                           words.evidence(visit.documents))  # fmt: skip
            return Cell(tr(SERVICE_WORDS[draft.service]), about)
        if name == "on":
            return texts.day(draft.on) if draft.on else ""
        if name == "cost":
            return words.money(draft.cost)
        if draft.waits(self._acts.today):
            return Cell(tr("Follow-up due"), tone="warn")
        return Cell(tr(VISIT_STATE_WORDS[draft.state(self._acts.today)]), tone="plain")

    def _on_policy_wanted(self) -> None:
        self._new("policy")

    def _on_claim_wanted(self) -> None:
        self._new("claim")

    def _on_visit_wanted(self) -> None:
        self._new("visit")

    def _on_policy_opened(self, policy: PolicyRow) -> None:
        self._acts.open_record("policy", f"uid={policy.uid}")

    def _on_claim_opened(self, claim: ClaimRow) -> None:
        self._acts.open_record("claim", f"uid={claim.uid}")

    def _on_visit_opened(self, visit: VisitRow) -> None:
        self._acts.open_record("visit", f"uid={visit.uid}")

    def _on_claim_proof(self, claim: ClaimRow) -> None:
        about = tr(EVENT_WORDS[claim.draft.event])
        self._acts.show_evidence(EvidenceOf.CLAIM, claim.id, about)

    def _on_visit_proof(self, visit: VisitRow) -> None:
        about = tr(SERVICE_WORDS[visit.draft.service])
        self._acts.show_evidence(EvidenceOf.HEALTH_VISIT, visit.id, about)

    def _new(self, kind: str) -> None:
        if self._detail is not None:
            self._acts.open_record(kind, f"new={self._detail.client.id}")


def _uid(record: Any) -> str:
    return str(record.uid)
