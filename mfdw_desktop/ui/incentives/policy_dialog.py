"""The form of a policy: period, premium with its shares, and whom it covers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.insurance import LooseAward, PolicyDraft, PolicyRow, usual_end
from mfdw_desktop.domain.money import Money
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.incentives.persons_edit import PersonsEdit, candidates
from mfdw_desktop.ui.incentives.words import money
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, LineEdit, MoneyEdit
from mfdw_desktop.ui.widgets.form import Field, Form

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


@dataclass(frozen=True)
class PolicyFacts:
    """What the form of a policy is opened with."""

    home: ClientDetail
    draft: PolicyDraft
    schemes: tuple[Scheme, ...]
    currency: str
    today: date
    policy: PolicyRow | None = None


@dataclass(frozen=True)
class ReadPolicy:
    """Read what the form needs: of a client, of an award, of a policy, or of its renewal."""

    workspace: Callable[[], Any]
    client_id: int | None = None
    award: LooseAward | None = None
    policy_id: int | None = None
    renews_id: int | None = None

    def __call__(self, _progress: Progress) -> PolicyFacts:
        """Return the facts."""
        service = self.workspace().insurance
        policy = service.policy(self.policy_id) if self.policy_id is not None else None
        if policy is not None:
            draft = policy.draft
        elif self.renews_id is not None:
            draft = service.renewal(self.renews_id)
        else:
            client = self.award.client_id if self.award is not None else self.client_id
            draft = service.proposal(client, award=self.award)
        return PolicyFacts(
            service.household(draft.client_id),
            draft,
            tuple(service.schemes()),
            service.currency(),
            service.today(),
            policy,
        )


class PolicyDialog(SavingDialog):
    """A new policy, a renewal, or one that is there; the award goes along."""

    def __init__(self, page: Page, facts: PolicyFacts) -> None:
        self._facts = facts
        draft, policy = facts.draft, facts.policy
        money_now = draft.premium.currency if draft.premium else facts.currency
        self._premium, self._share = MoneyEdit(money_now), MoneyEdit(money_now)
        self._scheme = Combo(
            [(each.id, each.name) for each in facts.schemes], placeholder=tr("Choose the scheme")
        )
        self._scheme.setEnabled(policy is None and draft.award_id is None)
        self.persons = PersonsEdit(candidates(facts.home, facts.today, policy))
        form = Form(
            [
                Field("scheme_id", tr("Scheme"), self._scheme, needed=True),
                Field("number", tr("Policy number"), LineEdit(tr("as the insurer gave it"))),
                Field("insurer", tr("Insurer"), LineEdit()),
                Field("plan", tr("Plan"), LineEdit(tr("e.g. Family"))),
                Field("starts_on", tr("First day"), DayEdit(), needed=True),
                Field("ends_on", tr("Last day"), DayEdit(), needed=True),
                Field("premium", tr("Premium"), self._premium, unit=money_now, needed=True),
                Field("client_share", tr("Paid by the client"), self._share, unit=money_now),
                Field("paid_on", tr("Premium paid on"), DayEdit(future=False)),
                Field("note", tr("Note"), LineEdit()),
                Field("persons", tr("Who is covered"), self.persons, needed=True, wide=True),
            ]
        )
        if policy is not None:
            form.add(Field("cancelled_on", tr("Cancelled from"), DayEdit()))
            form.add(Field("cancel_reason", tr("Reason"), LineEdit()))
        form.add(
            Field("reason", tr("Reason to give it all the same"), LineEdit(), wide=True,
                  hint=tr("is kept with the award"))
        )  # fmt: skip
        who = facts.home.client.title
        title = tr("Policy of {client}", client=who) if policy else tr("New policy: {client}",
                                                                       client=who)  # fmt: skip
        super().__init__(page.context, title, form, page, size=(680, 640))
        form.set_values(_values(draft))
        form.field("reason").setVisible(False)
        for editor in (self._premium, self._share):
            editor.edited.connect(self._say_share)
        form.field("starts_on").editor.edited.connect(self._on_start_edited)
        self._scheme.edited.connect(self._on_scheme_edited)
        self._say_share()
        if not facts.schemes:
            self.message.show_message(
                "info",
                tr("There is no insurance scheme yet"),
                tr("Make one under Schemes first: kind Microinsurance."),
            )
        form.remember()

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that stores the policy."""
        policy = self._facts.policy
        draft = replace(
            self._facts.draft,
            scheme_id=values["scheme_id"],
            number=values["number"] or "",
            insurer=values["insurer"] or "",
            plan=values["plan"] or "",
            starts_on=values["starts_on"],
            ends_on=values["ends_on"],
            premium=self._money(values["premium"], self._premium),
            client_share=self._money(values["client_share"], self._share),
            paid_on=values["paid_on"],
            note=values["note"] or "",
            persons=values["persons"],
            cancelled_on=values.get("cancelled_on"),
            cancel_reason=values.get("cancel_reason") or "",
            reason=values["reason"] or "",
        )
        key = policy.id if policy is not None else None

        def work(_progress: Progress) -> Changes:
            return self.context.workspace().insurance.save_policy(draft, key)

        who, count = self._facts.home.client.title, len(draft.persons)
        said = tr("{client}: policy for %n person|{client}: policy for %n persons", client=who,
                  n=count)  # fmt: skip
        return Write(tr("Saving the policy"), work, said)

    def _on_failed(self, error: BaseException) -> None:
        problems = getattr(error, "problems", ())
        if any(each.name == "reason" for each in problems):
            self.form.field("reason").setVisible(True)
        super()._on_failed(error)

    def _money(self, minor: int | None, editor: MoneyEdit) -> Money | None:
        return None if minor is None else Money(minor, editor.currency)

    def _say_share(self) -> None:
        premium, share = self._premium.value(), self._share.value()
        field = self.form.field("client_share")
        if premium is None or share is None or share > premium:
            field.say(tr("empty: all of it, without an award"), "text3")
            return
        rest = money(Money(premium - share, self._premium.currency))
        field.say(tr("the institution pays {amount}", amount=rest), "text3")

    def _on_start_edited(self) -> None:
        start = self.form.field("starts_on").value()
        end = self.form.field("ends_on")
        if start is not None and self._facts.policy is None:
            end.editor.set_value(usual_end(start))

    def _on_scheme_edited(self) -> None:
        scheme = next(
            (each for each in self._facts.schemes if each.id == self._scheme.value()), None
        )
        insurer = self.form.field("insurer")
        if scheme is not None and not insurer.value():
            insurer.editor.set_value(scheme.partner)


def _values(draft: PolicyDraft) -> dict[str, Any]:
    return {
        "scheme_id": draft.scheme_id,
        "number": draft.number,
        "insurer": draft.insurer,
        "plan": draft.plan,
        "starts_on": draft.starts_on,
        "ends_on": draft.ends_on,
        "premium": draft.premium.minor if draft.premium else None,
        "client_share": draft.client_share.minor if draft.client_share else None,
        "paid_on": draft.paid_on,
        "note": draft.note,
        "persons": draft.persons,
        "cancelled_on": draft.cancelled_on,
        "cancel_reason": draft.cancel_reason,
    }
