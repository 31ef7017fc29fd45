"""Household, enterprise, loans and incentives of a client: each a tab with short lists."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mfdw_desktop.common import clock
from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.conditions import CheckRow, CheckState
from mfdw_desktop.domain.enterprises import Enterprise
from mfdw_desktop.domain.evidence import EvidenceOf
from mfdw_desktop.domain.households import HouseholdMember, Relation
from mfdw_desktop.domain.incentives import AwardRow, AwardStatus
from mfdw_desktop.domain.own_fields import OwnSubject
from mfdw_desktop.domain.periods import age_on
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients import own, words
from mfdw_desktop.ui.clients.client_acts import ClientActs
from mfdw_desktop.ui.clients.fact_grid import facts
from mfdw_desktop.ui.clients.money_tables import MoneyTables
from mfdw_desktop.ui.clients.part_insurance import InsuranceParts
from mfdw_desktop.ui.clients.part_learning import LearningTable
from mfdw_desktop.ui.clients.part_referrals import ReferralTable
from mfdw_desktop.ui.clients.part_table import PartTable
from mfdw_desktop.ui.clients.part_worksites import WorksiteParts
from mfdw_desktop.ui.clients.proposals import Proposals
from mfdw_desktop.ui.clients.timeline_lines import CHECK_TONES, joined
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.detail import section
from mfdw_desktop.ui.widgets.layout import bring_into_sight, clear, column, row


def _uid(record: Any) -> str:
    return str(record.uid)


class Tab(QWidget):
    """A tab of the client's page."""

    def __init__(self, acts: ClientActs) -> None:
        super().__init__()
        self.acts = acts
        self.detail: ClientDetail | None = None

    def show_client(self, detail: ClientDetail) -> None:
        """Show another client, or the same one anew."""
        self.detail = detail

    def choose(self, uid: str) -> None:
        """Choose the record with a uid in the list that holds it."""
        for part in self.findChildren(PartTable):
            if part.model.row_of(uid) >= 0:
                part.table.choose(uid)
                part.table.setFocus()
                bring_into_sight(part)


class HouseholdTab(Tab):
    """Who lives with the client."""

    def __init__(self, acts: ClientActs, context: PageContext) -> None:
        super().__init__(acts)
        self.table = PartTable(
            tr("Household"),
            [
                Column("name", tr("Name"), kind="two"),
                Column("age", tr("Age"), 64, "number"),
                Column("school", tr("School"), 124, "two"),
                Column("works", tr("Works"), 72, "pill"),
            ],
            self._cell,
            uid=_uid,
            none=tr("Nobody of the household is written down yet."),
            add=tr("Add a person"),
            height=48,
        )
        self.table.add_wanted.connect(self._on_add_wanted)
        self.table.opened.connect(self._on_opened)
        self.table.remove_wanted.connect(self._on_remove_wanted)
        self.table.table.selection_changed.connect(self._on_selection_changed)
        self._enrol = button(tr("Enrol as a client"), "plain", "user-plus")
        self._enrol.clicked.connect(self._on_enrol_clicked)
        self._join = button(tr("Lives with another client…"), "ghost", "house-plus")
        self._join.clicked.connect(self._on_join_clicked)
        self._apart = button(tr("Own household…"), "ghost", "split")
        self._apart.clicked.connect(self._on_apart_clicked)
        self._more = QVBoxLayout()
        self.proposals = Proposals(acts, context)
        body = column(self.proposals, self.table, row(self._enrol, self._join, self._apart, 1),
                      gap=t.S2, margins=(t.S3, t.S2, t.S3, t.S3))  # fmt: skip
        body.addLayout(self._more)
        body.addStretch(1)
        self.setLayout(body)

    def show_client(self, detail: ClientDetail) -> None:
        """Show the household."""
        super().show_client(detail)
        self.table.show_rows(detail.household)
        self._apart.setEnabled(bool(detail.household))
        self._on_selection_changed(0)
        self._show_own(detail)
        self.proposals.load(detail.client.id if detail.responses else 0)

    def _show_own(self, detail: ClientDetail) -> None:
        """Show the institution's own fields of the household."""
        clear(self._more)
        choices = self.acts.choices
        known = own.facts(choices, detail.household_own, self.acts.today, OwnSubject.HOUSEHOLD)
        if detail.household_uid and known:
            edit = button(tr("Edit"), "link", "pencil")
            edit.clicked.connect(self._on_edit_clicked)
            title = tr("More of the household")
            self._more.addWidget(section(title, facts(known), action=edit))

    def _chosen(self) -> HouseholdMember | None:
        chosen = self.table.table.current_row()
        return chosen if isinstance(chosen, HouseholdMember) else None

    def _on_selection_changed(self, count: int) -> None:
        chosen = self._chosen()
        is_new = chosen is not None and chosen.client_id is None and chosen.left_on is None
        self._enrol.setEnabled(count == 1 and is_new)

    def _on_enrol_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None and self.detail is not None:
            self.acts.enrol_member(self.detail.client, chosen)

    def _on_join_clicked(self) -> None:
        if self.detail is not None:
            self.acts.move_in(self.detail)

    def _on_apart_clicked(self) -> None:
        if self.detail is not None:
            self.acts.live_apart(self.detail)

    def _on_edit_clicked(self) -> None:
        if self.detail is not None:
            self.acts.edit_household(self.detail)

    def _cell(self, member: HouseholdMember, name: str) -> Any:
        today = self.acts.today
        if name == "name":
            head = tr("head") if member.is_head else ""
            left = tr("left {day}", day=texts.day(member.left_on)) if member.left_on else ""
            covered = self.detail.covered if self.detail is not None else {}
            insured = tr("insured") if member.id in covered else ""
            sex = words.sex(member.sex, member.birth_on, today)
            said = joined(words.word(member.relation), sex, head, insured, left)
            own = member.native_name if member.name else ""
            return Cell(" ".join(part for part in (member.name or member.native_name, own) if part),
                        said)  # fmt: skip
        if name == "age":
            age = words.age(member.birth_on, today, estimated=member.birth_estimated)
            return age or texts.DASH
        if name == "school":
            if member.school is None:
                return ""
            grade = tr("grade {grade}", grade=member.grade) if member.grade is not None else ""
            return Cell(words.word(member.school), grade)
        if member.works is None:
            return ""
        if member.works and (least := self._works_below(member)):
            note = tr("works below {age} years, the age set for it", age=texts.number(least))
            return Cell(tr("Yes"), tone="warn", note=note)
        return Cell(tr("Yes") if member.works else tr("No"), tone="plain")

    def _works_below(self, member: HouseholdMember) -> int:
        """Return the age below which the person works; 0 for none, and where nobody may see."""
        ages = self.acts.choices.ages
        if ages is None or member.birth_on is None or not member.lives_in(self.acts.today):
            return 0
        age = age_on(member.birth_on, self.acts.today)
        return next((least for least in (ages.light, ages.general) if age < least), 0)

    def _on_add_wanted(self) -> None:
        if self.detail is not None:
            self.acts.edit_member(self.detail.client)

    def _on_opened(self, member: HouseholdMember) -> None:
        if self.detail is not None:
            self.acts.edit_member(self.detail.client, member)

    def _on_remove_wanted(self, member: HouseholdMember) -> None:
        if member.relation is not Relation.CLIENT:
            self.acts.remove_part("household_member", member.id, member.name or member.native_name)


class EnterpriseTab(Tab):
    """What the client lives on."""

    def __init__(self, acts: ClientActs) -> None:
        super().__init__(acts)
        self.table = PartTable(
            tr("Enterprises"),
            [
                Column("activity", tr("What it does"), kind="two"),
                Column("registration", tr("Registered as"), 152),
                Column("workers", tr("Workers"), 76, "number"),
                Column("women", tr("Women"), 72, "number"),
            ],
            self._cell,
            uid=_uid,
            none=tr("No enterprise is written down yet."),
            add=tr("Add an enterprise"),
            height=48,
        )
        self.table.add_wanted.connect(self._on_add_wanted)
        self.table.opened.connect(self._on_opened)
        self.table.remove_wanted.connect(self._on_remove_wanted)
        self.parts = WorksiteParts(acts)
        self.setLayout(
            column(self.table, self.parts, 1, gap=t.S3, margins=(t.S3, t.S2, t.S3, t.S3))
        )

    def show_client(self, detail: ClientDetail) -> None:
        """Show the enterprises."""
        super().show_client(detail)
        self.table.show_rows(detail.enterprises)
        self.parts.show_client(detail)

    def _cell(self, each: Enterprise, name: str) -> Any:
        if name == "activity":
            since = tr("since {day}", day=texts.day(each.started_on)) if each.started_on else ""
            closed = tr("closed {day}", day=texts.day(each.closed_on)) if each.closed_on else ""
            other = each.name if each.activity else ""
            said = joined(other, words.word(each.sector), since, closed)
            return Cell(each.activity or each.name, said)
        if name == "registration":
            return words.word(each.registration)
        if name == "workers":
            return texts.number(each.workers_family + each.workers_paid)
        return texts.number(each.workers_women)

    def _on_add_wanted(self) -> None:
        if self.detail is not None:
            self.acts.edit_enterprise(self.detail.client)

    def _on_opened(self, enterprise: Enterprise) -> None:
        if self.detail is not None:
            self.acts.edit_enterprise(self.detail.client, enterprise)

    def _on_remove_wanted(self, enterprise: Enterprise) -> None:
        self.acts.remove_part("enterprise", enterprise.id, enterprise.activity or enterprise.name)


class IncentivesTab(Tab):
    """What the client received, and the checks that belong to it."""

    def __init__(self, acts: ClientActs) -> None:
        super().__init__(acts)
        self.awards = PartTable(
            tr("Incentives received"),
            [
                Column("scheme", tr("Incentive"), kind="two"),
                Column("on", tr("On"), 96),
                Column("amount", tr("Amount"), 100, "number"),
                Column("status", tr("State"), 84, "pill"),
            ],
            self._award_cell,
            uid=_uid,
            none=tr("No incentive yet."),
            add=tr("Give incentive"),
            height=48,
        )
        self.checks = PartTable(
            tr("Conditions"),
            [
                Column("condition", tr("Condition"), kind="two"),
                Column("due", tr("Due"), 104),
                Column("state", tr("State"), 92, "pill"),
            ],
            self._check_cell,
            uid=_uid,
            none=tr("No condition belongs to what was received."),
            height=48,
        )
        self.referrals = ReferralTable(acts)
        self.learning = LearningTable()
        self.insurance = InsuranceParts(acts)
        self.money = MoneyTables()
        self.money.plan_wanted.connect(self._on_plan_wanted)
        self.awards.add_wanted.connect(self._on_add_wanted)
        self.awards.remove_wanted.connect(self._on_remove_wanted)
        self.awards.opened.connect(self._on_award_opened)
        self.checks.opened.connect(self._on_check_opened)
        self.checks.offer("E", tr("Evidence…"), "file-check")
        self.checks.act_wanted.connect(self._on_evidence_wanted)
        self.money.evidence_wanted.connect(acts.show_evidence)
        body = column(
            self.awards,
            self.checks,
            self.insurance,
            self.money,
            self.referrals,
            self.learning,
            1,
            gap=t.S3,
            margins=(t.S3, t.S2, t.S3, t.S3),
        )
        self.setLayout(body)

    def show_client(self, detail: ClientDetail) -> None:
        """Show awards and checks; what is due stands first."""
        super().show_client(detail)
        self.awards.show_rows(detail.awards)
        open_first = sorted(detail.checks, key=lambda each: each.state is not CheckState.DUE)
        self.checks.show_rows(open_first)
        self.insurance.show_client(detail)
        self.referrals.show_client(detail)
        self.learning.show_client(detail)
        self.money.show_client(detail)

    def _on_plan_wanted(self) -> None:
        award = self.awards.table.current_row()
        if self.detail is not None and award is not None:
            self.acts.plan_payments(award)

    def _award_cell(self, award: AwardRow, name: str) -> Any:
        if name == "scheme":
            quantity = tr("%n piece|%n pieces", n=award.quantity) if award.quantity > 1 else ""
            return Cell(award.scheme_name,
                        joined(award.member, award.reference, quantity, award.note))  # fmt: skip
        if name == "on":
            return texts.day(award.on)
        if name == "amount":
            return words.money(award.amount)
        tones = {AwardStatus.RETURNED: "warn", AwardStatus.CANCELLED: "mute"}
        return Cell(words.word(award.status), tone=tones.get(award.status, "plain"))

    def _check_cell(self, check: CheckRow, name: str) -> Any:
        if name == "condition":
            proof = words.word(check.evidence)
            kept = words.evidence(check.documents)
            about = joined(check.member, check.scheme_name, proof, kept, check.note)
            return Cell(check.condition, about)
        if name == "due":
            return texts.day(check.due_on)
        late = check.is_overdue(clock.today())
        calm = check.state in (CheckState.MET, CheckState.WAIVED)
        tone = "plain" if calm or (check.state is CheckState.DUE and not late) else ""
        return Cell(words.word(check.state), tone=tone or CHECK_TONES[check.state])

    def _on_add_wanted(self) -> None:
        if self.detail is not None:
            self.acts.give([self.detail.client], self.detail)

    def _on_remove_wanted(self, award: AwardRow) -> None:
        self.acts.remove_award(award)

    def _on_award_opened(self, award: AwardRow) -> None:
        self.acts.change_award(award)

    def _on_evidence_wanted(self, check: CheckRow) -> None:
        self.acts.show_evidence(EvidenceOf.CHECK, check.id, check.condition)

    def _on_check_opened(self, check: CheckRow) -> None:
        self.acts.write_check(check)
