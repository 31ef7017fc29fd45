"""Change an award: its day, amount, state, for whom it is, and what else is written of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain import part_words
from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.incentives import AwardDraft, AwardRow, AwardStatus, Scheme
from mfdw_desktop.domain.kinds import KindField
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.ui.clients import own_award
from mfdw_desktop.ui.clients.own_award import done_words
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, LineEdit, MoneyEdit, NumberEdit
from mfdw_desktop.ui.widgets.form import Field, Form

_FREE = (AwardStatus.PLANNED, AwardStatus.GIVEN, AwardStatus.RETURNED, AwardStatus.CANCELLED)
"""States that one person may say; the others are a second person's word."""


@dataclass(frozen=True)
class StandingAward:
    """An award with what its form chooses from."""

    row: AwardRow
    draft: AwardDraft
    scheme: Scheme
    own: tuple[KindField, ...]
    detail: ClientDetail
    currency: str


def read_award(context: PageContext, row: AwardRow) -> Callable[[Progress], StandingAward]:
    """Return the reading of an award for its form."""
    workspace = context.workspace

    def read(_progress: Progress) -> StandingAward:
        service = workspace().incentives
        scheme = service.scheme(row.scheme_id)
        own = next((each.fields for each in service.kinds() if each.code == scheme.kind), ())
        detail = workspace().clients.detail(row.client_id)
        draft = service.award(row.id)
        return StandingAward(row, draft, scheme, own, detail, service.currency())

    return read


class AwardDialog(SavingDialog):
    """One award as it stands, to be put right."""

    def __init__(self, context: PageContext, award: StandingAward, parent: QWidget) -> None:
        self._award, draft = award, award.draft
        code = _currency(award)
        self._amount, self._base = MoneyEdit(code), MoneyEdit(code)
        fields = [
            Field("on", tr("Given on"), DayEdit(), needed=True),
            Field("status", tr("State"), Combo(_states(draft.status))),
            Field("quantity", tr("How many"), NumberEdit("1", least=1, most=9999)),
            Field("amount", tr("Amount"), self._amount, unit=code),
            Field("base", tr("Interest paid"), self._base, unit=code, hint=tr("what it is of")),
        ]
        if award.detail.household:
            people = [(each.id, each.name or each.native_name) for each in award.detail.household]
            fields.append(Field("member_id", tr("For"), Combo([(None, tr("The client")), *people])))
        if award.detail.loans:
            loans = [(each.id, each.number) for each in award.detail.loans]
            fields.append(Field("loan_id", tr("On the loan"), Combo([(None, tr("None")), *loans])))
        fields += [
            Field("reference", tr("Receipt or policy"), LineEdit()),
            *(Field(own_award.OWN + each.code, each.label, own_award.editor_of(each),
                    needed=each.is_needed) for each in award.own),
            Field("note", tr("Note"), LineEdit()),
            Field("reason", tr("Reason to give it all the same"), LineEdit(), wide=True,
                  hint=tr("is kept with the award")),
        ]  # fmt: skip
        title = f"{award.scheme.name}: {award.row.client_name or award.row.client_code}"
        super().__init__(context, title, Form(fields), parent, size=(600, 480))
        self.form.set_values(
            {
                "on": draft.on,
                "status": draft.status,
                "quantity": draft.quantity,
                "amount": draft.amount.minor if draft.amount else None,
                "base": draft.base.minor if draft.base else None,
                "member_id": draft.member_id,
                "loan_id": draft.loan_id,
                "reference": draft.reference,
                "note": draft.note,
                **own_award.shown(award.own, draft.fields),
            }
        )
        self.form.remember()
        self.form.field("reason").setVisible(False)
        for name in ("on", "quantity", "base"):
            self.form.field(name).editor.edited.connect(self._on_rule_edited)
        self._on_rule_edited()

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that changes the award."""
        changed, key = self._changed(values), self._award.row.id
        workspace = self.context.workspace

        def work(_progress: Progress) -> Any:
            return workspace().incentives.update_award(key, changed)

        said = tr("{name} changed", name=self._award.scheme.name)
        return Write(tr("Saving the award"), work, lambda changes: done_words(said, changes))

    def _changed(self, values: dict[str, Any]) -> AwardDraft:
        draft, rule = self._award.draft, self._rule(values["on"])
        changed = replace(
            draft,
            on=values["on"],
            # a list gives back the plain text of what was chosen
            status=AwardStatus(values["status"]),
            quantity=values["quantity"] or 1,
            base=self._money(values["base"]) if rule is AmountRule.SHARE else draft.base,
            member_id=values.get("member_id", draft.member_id),
            loan_id=values.get("loan_id", draft.loan_id),
            reference=values["reference"] or "",
            note=values["note"] or "",
            reason=values["reason"] or "",
            fields=own_award.stored(self._award.own, values),
        )
        if rule is AmountRule.OPEN:
            return replace(changed, amount=self._money(values["amount"]))
        # what the amount follows from is as it was: it stays as it was written
        return changed if self._follows(changed) == self._follows(draft) else _by_rule(changed)

    def _follows(self, draft: AwardDraft) -> tuple[object, ...]:
        assert draft.on is not None
        return draft.quantity, draft.base, self._award.scheme.on(draft.on).version

    def _rule(self, day: date | None) -> AmountRule:
        scheme = self._award.scheme
        return (scheme.on(day) if day is not None else scheme).rule

    def _on_rule_edited(self) -> None:
        """Ask for what the rule of the day leaves open."""
        rule = self._rule(self.form.field("on").value())
        self.form.field("base").setVisible(rule is AmountRule.SHARE)
        amount = self.form.field("amount")
        amount.setVisible(rule is not AmountRule.NONE)
        self._amount.setReadOnly(rule is not AmountRule.OPEN)
        amount.say("" if rule is AmountRule.OPEN else tr("set by the scheme"), "text3")

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, InvalidError) and any(
            each.name == "reason" for each in error.problems
        ):
            self.form.field("reason").setVisible(True)
        super()._on_failed(error)

    def _money(self, minor: int | None) -> Money | None:
        return None if minor is None else Money(minor, self._amount.currency)


def _by_rule(draft: AwardDraft) -> AwardDraft:
    return replace(draft, amount=None)


def _currency(award: StandingAward) -> str:
    known = award.draft.amount or award.draft.base or award.scheme.amount
    return known.currency if known is not None else award.currency


def _states(standing: AwardStatus) -> Sequence[tuple[AwardStatus, str]]:
    """Return the states to choose from: what waits for another person can be cancelled."""
    offered = _FREE if standing in _FREE else (standing, AwardStatus.CANCELLED)
    return [(each, tr(part_words.WORDS[AwardStatus][each])) for each in offered]
