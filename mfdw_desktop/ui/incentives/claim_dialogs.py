"""The form of a claim, its steps to the payment, and the help given with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.claim_words import (
    DECISION_WORDS,
    EVENT_WORDS,
    HELP_WORDS,
    STATE_WORDS,
    STEP_WORDS,
)
from mfdw_desktop.domain.claims import (
    ClaimDraft,
    ClaimEvent,
    ClaimRow,
    ClaimStep,
    Decision,
    HelpDraft,
    HelpStep,
    StepDraft,
)
from mfdw_desktop.domain.insurance import PolicyFilter, PolicyRow
from mfdw_desktop.domain.money import Money
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.incentives.words import money
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import (
    Combo,
    DayEdit,
    LineEdit,
    MoneyEdit,
    NumberEdit,
    TextArea,
)
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


@dataclass(frozen=True)
class ClaimFacts:
    """What the form of a claim is opened with."""

    policies: tuple[PolicyRow, ...]
    today: date
    claim: ClaimRow | None = None


@dataclass(frozen=True)
class ReadClaim:
    """Read what the form needs: a claim, or the policies that one can be filed under."""

    workspace: Callable[[], Any]
    claim_id: int | None = None
    policy_id: int | None = None
    client_id: int | None = None

    def __call__(self, _progress: Progress) -> ClaimFacts:
        """Return the facts."""
        service = self.workspace().insurance
        claim = service.claim(self.claim_id) if self.claim_id is not None else None
        key = claim.draft.policy_id if claim is not None else self.policy_id
        _, policies = service.policies(PolicyFilter(client_id=self.client_id, id=key))
        return ClaimFacts(tuple(policies), service.today(), claim)


class ClaimDialog(SavingDialog):
    """File a claim, or correct one: what happened, to whom, what is wanted."""

    def __init__(self, page: Page, facts: ClaimFacts) -> None:
        self._facts = facts
        claim = facts.claim
        self._policies = {each.id: each for each in facts.policies}
        first = facts.policies[0]
        self._policy = Combo([(each.id, _policy_words(each)) for each in facts.policies])
        self._policy.setEnabled(claim is None and len(facts.policies) > 1)
        self._person = Combo(placeholder=tr("To whom it happened"))
        self._claimed = MoneyEdit(first.premium.currency)
        self._approved = MoneyEdit(first.premium.currency)
        events = [(each.value, tr(EVENT_WORDS[each])) for each in ClaimEvent]
        form = Form(
            [
                Field("policy_id", tr("Policy"), self._policy, needed=True, wide=True),
                Field("event", tr("What happened"), Combo(events), needed=True),
                Field("person_id", tr("Person"), self._person),
                Field("happened_on", tr("It happened on"), DayEdit(future=False), needed=True),
                Field("filed_on", tr("Filed on"), DayEdit(future=False), needed=True),
                Field("claimed", tr("Amount claimed"), self._claimed,
                      unit=first.premium.currency),
                Field("note", tr("Note"), LineEdit()),
                Field("wanted", tr("Documents still wanted"), TextArea(lines=2), wide=True,
                      hint=tr("one a line; empty when all are there")),
            ]
        )  # fmt: skip
        if claim is not None:
            self._add_later(form, claim.draft)
        name = first.client_name or first.client_code
        title = tr("File a claim: {client}", client=name)
        if claim is not None:
            title = tr(
                "Claim of {client}: {state}", client=name, state=tr(STATE_WORDS[claim.state])
            )
        size = (660, 620) if claim is None else (900, 640)
        super().__init__(page.context, title, form, page, size=size)
        self._policy.edited.connect(self._offer_persons)
        self._policy.set_value(claim.draft.policy_id if claim is not None else first.id)
        self._offer_persons()
        form.set_values(_values(claim.draft) if claim is not None else {"filed_on": facts.today})
        if claim is not None:
            self.set_side(_help_side(claim))
        form.remember()

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that stores the claim."""
        claim = self._facts.claim
        before = claim.draft if claim is not None else ClaimDraft()
        draft = replace(
            before,
            policy_id=values["policy_id"],
            person_id=values["person_id"],
            event=ClaimEvent(values["event"]) if values["event"] else before.event,
            happened_on=values["happened_on"],
            filed_on=values["filed_on"],
            claimed=self._money(values["claimed"]),
            note=values["note"] or "",
        )
        if "wanted" in values:
            draft = replace(draft, wanted=values["wanted"] or "")
        if claim is None and not draft.wanted:
            draft = replace(draft, complete_on=draft.filed_on)
        days = ("complete_on", "submitted_on", "decided_on", "paid_on")
        later: dict[str, Any] = {name: values[name] for name in days if name in values}
        later |= {name: values[name] or "" for name in ("paid_to", "reason") if name in values}
        if "approved" in values:
            later["approved"] = self._money(values["approved"])
        draft = replace(draft, **later)
        key = claim.id if claim is not None else None

        def work(_progress: Progress) -> Changes:
            return self.context.workspace().insurance.save_claim(draft, key)

        policy = self._policies[draft.policy_id or 0]
        name = policy.client_name or policy.client_code
        said = tr("{client}: claim filed", client=name)
        if claim is not None:
            said = tr("{client}: claim changed", client=name)
        return Write(tr("Saving the claim"), work, said)

    def _add_later(self, form: Form, draft: ClaimDraft) -> None:
        """Let the steps that were taken be corrected."""
        fields = {
            "complete_on": Field("complete_on", tr("Documents complete on"), DayEdit(future=False)),
            "submitted_on": Field("submitted_on", tr("Sent on"), DayEdit(future=False)),
            "decided_on": Field("decided_on", tr("Decided on"), DayEdit(future=False)),
            "approved": Field("approved", tr("Amount approved"), self._approved,
                              unit=self._approved.currency),
            "reason": Field("reason", tr("Reason"), LineEdit()),
            "paid_on": Field("paid_on", tr("Paid on"), DayEdit(future=False)),
            "paid_to": Field("paid_to", tr("Paid to"), LineEdit()),
        }  # fmt: skip
        for name, field in fields.items():
            if getattr(draft, name):
                form.add(field)

    def _offer_persons(self) -> None:
        policy = self._policies.get(self._policy.value() or 0)
        if policy is None:
            return
        held = self._person.value()
        self._person.set_choices([(each.id, each.name or texts.DASH) for each in policy.persons])
        keys = [each.id for each in policy.persons]
        self._person.set_value(held if held in keys else keys[0] if len(keys) == 1 else None)
        for editor in (self._claimed, self._approved):
            editor.set_currency(policy.premium.currency)

    def _money(self, minor: int | None) -> Money | None:
        return None if minor is None else Money(minor, self._claimed.currency)


class StepDialog(SavingDialog):
    """One step of claims, with what belongs to it; Enter goes on, Ctrl+Enter saves."""

    def __init__(
        self, page: Page, claims: Sequence[ClaimRow], step: ClaimStep, today: date
    ) -> None:
        self._claims, self._step = list(claims), step
        first = claims[0]
        claimed = first.draft.claimed
        self._approved = MoneyEdit(claimed.currency if claimed else "")
        form = Form(columns=1)
        if step is ClaimStep.DECIDE:
            choices = [(each.value, tr(DECISION_WORDS[each])) for each in Decision]
            self._decision = Combo(choices, placeholder=tr("What the insurer decided"))
            self._decision.edited.connect(self._on_decision_edited)
            form.add(Field("decision", tr("Decision"), self._decision, needed=True))
        if step is ClaimStep.WANT:
            form.add(
                Field("wanted", tr("Documents wanted"), TextArea(), needed=True,
                      hint=tr("one a line"))
            )  # fmt: skip
        else:
            form.add(Field("on", tr("On"), DayEdit(future=False), needed=True))
        if step is ClaimStep.DECIDE:
            form.add(
                Field("approved", tr("Amount approved"), self._approved,
                      unit=self._approved.currency,
                      hint=tr("claimed: {amount}", amount=money(claimed)))
            )  # fmt: skip
        if step in (ClaimStep.DECIDE, ClaimStep.WITHDRAW):
            form.add(Field("reason", tr("Reason"), LineEdit(), needed=step is ClaimStep.WITHDRAW))
        if step is ClaimStep.PAY:
            form.add(
                Field("paid_to", tr("Paid to"), LineEdit(), needed=True,
                      hint=tr("approved: {amount}", amount=money(first.draft.approved)))
            )  # fmt: skip
        said = tr(STEP_WORDS[step])
        title = tr("%n claim: {step}|%n claims: {step}", n=len(claims), step=said)
        if len(claims) == 1:
            name = first.client_name or first.client_code
            title = tr("{client}: {state}", client=name, state=said)
        super().__init__(page.context, title, form, page, size=(460, 420))
        payee = first.client_name or first.client_code
        form.set_values({"on": today, "paid_to": payee, "wanted": first.draft.wanted})
        form.remember()
        self._title = title

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that takes the step."""
        decision, approved = values.get("decision"), values.get("approved")
        step = StepDraft(
            self._step,
            values.get("on"),
            Decision(decision) if decision else None,
            None if approved is None else Money(approved, self._approved.currency),
            values.get("reason") or "",
            values.get("paid_to") or "",
            values.get("wanted") or "",
        )
        keys = [each.id for each in self._claims]

        def work(_progress: Progress) -> Changes:
            return self.context.workspace().insurance.step(keys, step)

        return Write(tr("Saving the claim"), work, self._title)

    def _on_decision_edited(self) -> None:
        decision, claimed = self._decision.value(), self._claims[0].draft.claimed
        if decision == Decision.APPROVED.value and claimed is not None:
            self._approved.set_value(claimed.minor)
        elif decision == Decision.REJECTED.value:
            self._approved.set_value(None)


class HelpDialog(SavingDialog):
    """Help that somebody gave with a claim: who, what, how long."""

    def __init__(self, page: Page, claim: ClaimRow, today: date, helper: str) -> None:
        self._claim = claim
        steps = [(each.value, tr(HELP_WORDS[each])) for each in HelpStep]
        form = Form(
            [
                Field("step", tr("What was done"), Combo(steps), needed=True),
                Field("helper", tr("By"), LineEdit(), needed=True),
                Field("on", tr("On"), DayEdit(future=False), needed=True),
                Field("minutes", tr("Minutes"), NumberEdit("30", least=1, most=1440)),
                Field("note", tr("Note"), LineEdit(), wide=True),
            ]
        )
        name = claim.client_name or claim.client_code
        super().__init__(
            page.context, tr("Help with the claim of {client}", client=name), form, page,
            size=(560, 340),
        )  # fmt: skip
        form.set_values({"step": HelpStep.FORM.value, "on": today, "helper": helper})
        form.remember()

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that notes the help."""
        draft = HelpDraft(
            values["on"], values["helper"] or "", HelpStep(values["step"]), values["minutes"],
            values["note"] or "",
        )  # fmt: skip
        key = self._claim.id

        def work(_progress: Progress) -> Changes:
            return self.context.workspace().insurance.add_help(key, draft)

        return Write(tr("Saving the claim"), work, tr("Help noted"))


def _help_side(claim: ClaimRow) -> Any:
    lines: list[Any] = [text(tr("Help given"), "section")]
    if not claim.help:
        lines.append(text(tr("None noted yet; H notes some."), "small", "text3", wrap=True))
    for each in claim.help:
        minutes = tr("%n minute|%n minutes", n=each.minutes) if each.minutes else ""
        lines.append(text(tr(HELP_WORDS[each.step]), "body", wrap=True))
        about = " · ".join(x for x in (texts.day(each.on), each.helper, minutes, each.note) if x)
        lines.append(text(about, "small", "text2", wrap=True))
    days = claim.days_to_pay
    if days is not None:
        lines.append(text(tr("Paid %n day after filing|Paid %n days after filing", n=days),
                          "small", "text2", wrap=True))  # fmt: skip
    return box(column(*lines, 1, gap=t.S1, margins=(t.S2, t.S2, t.S2, t.S2)))


def _policy_words(policy: PolicyRow) -> str:
    period = f"{texts.day(policy.starts_on)} - {texts.day(policy.last_on)}"
    return " · ".join(x for x in (policy.number, policy.scheme_name, period) if x)


def _values(draft: ClaimDraft) -> dict[str, Any]:
    return {
        "policy_id": draft.policy_id,
        "person_id": draft.person_id,
        "event": draft.event.value,
        "happened_on": draft.happened_on,
        "filed_on": draft.filed_on,
        "claimed": draft.claimed.minor if draft.claimed else None,
        "wanted": draft.wanted,
        "complete_on": draft.complete_on,
        "submitted_on": draft.submitted_on,
        "decided_on": draft.decided_on,
        "approved": draft.approved.minor if draft.approved else None,
        "reason": draft.reason,
        "paid_on": draft.paid_on,
        "paid_to": draft.paid_to,
        "note": draft.note,
    }
