"""Forms of referrals: sending somebody, what came of it, what was heard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.consents import (
    ConsentMethod,
)
from mfdw_desktop.domain.referrals import (
    PROTECTED,
    Basis,
    Channel,
    Outcome,
    Partner,
    Referral,
    ReferralDraft,
    ReferralReason,
)
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.clients.words import choices
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Check, Combo, DayEdit, LineEdit, TextArea
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.segments import Segments


class ReferralDialog(SavingDialog):
    """Send somebody to a partner, or change what is written of it."""

    def __init__(
        self,
        context: PageContext,
        client_id: int,
        client_name: str,
        parent: QWidget,
        *,
        referral: Referral | None = None,
    ) -> None:
        self._client_id, self._referral = client_id, referral
        self._partner = Combo(placeholder=tr("Choose a partner"))
        self._member = Combo([(None, tr("The client"))])
        self._scheme = Combo([(None, tr("None"))])
        self._basis = Segments([(each.value, said) for each, said in choices(Basis)])
        self._reason = Combo(choices(ReferralReason), placeholder=tr("Choose why"))
        title = tr("Refer {name}", name=client_name)
        if referral is not None:
            title = tr("Referral of {name}", name=client_name)
        super().__init__(context, title, self._make_form(), parent, size=(680, 640))
        self._basis.edited.connect(self._on_basis_edited)
        self._reason.edited.connect(self._on_reason_edited)
        if referral is None:
            self.form.set_values({"basis": Basis.CONSENT.value, "channel": Channel.SLIP.value})
        else:
            self._show(referral)
        self._on_basis_edited()
        self._on_reason_edited()
        self.form.remember()
        context.jobs.read("referral:choices", self._read, then=self._on_read)

    def _make_form(self) -> Form:
        is_new = self._referral is None
        fields = [
            Field("partner_id", tr("Partner"), self._partner, needed=True),
            Field("member_id", tr("Who is sent"), self._member),
            Field("reason", tr("Reason"), self._reason, needed=True),
            Field("is_restricted", tr("Restricted"), Check(tr("Restricted"))),
            Field("basis", tr("Allowed by"), self._basis, wide=True),
            Field("consent_on", tr("Consent given on"), DayEdit(future=False)),
            Field("consent_method", tr("How"),
                  Combo(choices(ConsentMethod), placeholder=tr("Choose how"))),
            Field("basis_note", tr("Why it is in the person's best interest"), LineEdit(),
                  wide=True),
            Field("sent_on", tr("Sent on"), DayEdit(future=False), needed=True),
            Field("channel", tr("Sent by"), Combo(choices(Channel))),
            Field("received_on", tr("Received on"), DayEdit(future=False),
                  hint=tr("when the partner said so")),
            Field("appointment_on", tr("Appointment on"), DayEdit()),
        ]  # fmt: skip
        if is_new:
            fields += [
                Field("scheme_id", tr("Also as incentive"), self._scheme,
                      hint=tr("written with it, counted once")),
                Field("award_reason", tr("Reason to give it all the same"), LineEdit()),
            ]  # fmt: skip
        else:
            ended: list[tuple[Any, str]] = [(None, tr("Still open")), *choices(Outcome)]
            fields += [
                Field("outcome", tr("Outcome"), Combo(ended)),
                Field("closed_on", tr("Closed on"), DayEdit(future=False)),
            ]
        return Form([*fields, Field("note", tr("Note"), TextArea(lines=2), wide=True)])

    def _show(self, each: Referral) -> None:
        self._partner.set_choices([(each.partner_id, each.partner)])
        if each.member_id is not None:
            self._member.set_choices([(None, tr("The client")), (each.member_id, each.member)])
        values = {name: getattr(each, name) for name in self.form.values()}
        self.form.set_values(values)

    def _read(self, _progress: Progress) -> Any:
        service = self.context.workspace().referrals
        return (
            service.today(),
            service.partners(),
            service.household(self._client_id),
            service.schemes() if self._referral is None else [],
        )

    def _on_read(self, found: Any) -> None:
        today, partners, household, schemes = found
        held = self._referral.partner_id if self._referral else None
        branch = self.context.branch()
        usable = [
            each
            for each in partners
            if each.id == held or (each.takes_on(today) and _works_with(each, branch))
        ]
        self._partner.set_choices([(each.id, each.name) for each in usable])
        people = [(each.id, each.name or each.native_name) for each in household]
        self._member.set_choices([(None, tr("The client")), *people])
        if self._referral is None:
            self._scheme.set_choices([(None, tr("None")), *((s.id, s.name) for s in schemes)])
            for name in ("scheme_id", "award_reason"):
                self.form.field(name).setVisible(bool(schemes))
            if self.form.field("sent_on").value() is None:
                self.form.field("sent_on").editor.set_value(today)
        else:
            self._partner.set_value(held)
            self._member.set_value(self._referral.member_id)
        if not usable:
            self.message.show_message(
                "info",
                tr("There is no partner yet"),
                tr("Write the organisations you work with under Settings, Partners."),
            )
        self.form.remember()

    def _on_basis_edited(self) -> None:
        """Ask for the consent, or for the reason that stands in its place."""
        is_consent = self._basis.value() != Basis.BEST_INTEREST.value
        self.form.field("consent_on").setVisible(is_consent)
        self.form.field("consent_method").setVisible(is_consent)
        self.form.field("basis_note").setVisible(not is_consent)

    def _on_reason_edited(self) -> None:
        """Restrict what concerns the protection of somebody."""
        value = self._reason.value()
        is_protected = bool(value) and ReferralReason(value) in PROTECTED
        field = self.form.field("is_restricted")
        if is_protected:
            field.editor.set_value(True)
        field.setEnabled(not is_protected)
        field.say(tr("Only people who may see research data see it."), "text3")

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that stores the referral."""
        found = self._referral
        draft = ReferralDraft(
            client_id=self._client_id,
            member_id=values["member_id"],
            partner_id=values["partner_id"],
            reason=ReferralReason(values["reason"]) if values["reason"] else None,
            is_restricted=values["is_restricted"],
            basis=Basis(values["basis"] or Basis.CONSENT),
            consent_on=values["consent_on"],
            consent_method=_code(ConsentMethod, values["consent_method"]),
            basis_note=values["basis_note"] or "",
            sent_on=values["sent_on"],
            channel=Channel(values["channel"] or Channel.OTHER),
            received_on=values["received_on"],
            appointment_on=values["appointment_on"],
            outcome=_code(Outcome, values.get("outcome")),
            closed_on=values.get("closed_on"),
            note=values["note"] or "",
            scheme_id=values.get("scheme_id"),
            award_reason=values.get("award_reason") or "",
        )
        key = found.id if found else None

        def work(_progress: Progress) -> Any:
            return self.context.workspace().referrals.save(draft, key)

        return Write(tr("Saving a referral"), work, tr("Referral saved"))


class OutcomeDialog(SavingDialog):
    """What came of one or several referrals."""

    def __init__(self, context: PageContext, rows: Sequence[Referral], parent: QWidget) -> None:
        self._keys = [each.id for each in rows]
        fields = [
            Field("outcome", tr("Outcome"), Combo(choices(Outcome), placeholder=tr("Choose")),
                  needed=True),
            Field("closed_on", tr("Closed on"), DayEdit(future=False), needed=True),
            Field("note", tr("What was heard"), TextArea(lines=2)),
        ]  # fmt: skip
        name = rows[0].client_name if len(rows) == 1 else ""
        title = name or tr("%n referral|%n referrals", n=len(rows))
        super().__init__(
            context, tr("Close: {what}", what=title), Form(fields, columns=1), parent,
            save=tr("Close the referral"), size=(460, 380),
        )  # fmt: skip
        context.jobs.read("referral:today", self._read, then=self._on_read)

    def _read(self, _progress: Progress) -> Any:
        return self.context.workspace().referrals.today()

    def _on_read(self, today: Any) -> None:
        if self.form.field("closed_on").value() is None:
            self.form.set_values({"closed_on": today})
            self.form.remember()

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that closes them."""
        keys, outcome, on = self._keys, Outcome(values["outcome"]), values["closed_on"]

        def work(_progress: Progress) -> Any:
            service = self.context.workspace().referrals
            return service.close(keys, outcome, on, values["note"] or "")

        said = tr("%n referral closed|%n referrals closed", n=len(keys))
        return Write(tr("Saving referrals"), work, said)


class NoteDialog(SavingDialog):
    """What was heard of a referral; what was heard before stands above."""

    def __init__(self, context: PageContext, referral: Referral, parent: QWidget) -> None:
        self._key = referral.id
        fields = [
            Field("on", tr("Day"), DayEdit(future=False), needed=True),
            Field("text", tr("What was heard"), TextArea(), needed=True),
        ]
        title = tr("Note: {name}", name=referral.client_name)
        super().__init__(context, title, Form(fields, columns=1), parent, size=(460, 380))
        if referral.notes:
            lines = [f"{texts.day(each.on)}  {each.text}" for each in referral.notes[-4:]]
            self.message.show_message("info", tr("Heard so far"), "\n".join(lines))
        context.jobs.read("referral:today", self._read, then=self._on_read)

    def _read(self, _progress: Progress) -> Any:
        return self.context.workspace().referrals.today()

    def _on_read(self, today: Any) -> None:
        if self.form.field("on").value() is None:
            self.form.set_values({"on": today})
            self.form.remember()

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that keeps the note."""

        def work(_progress: Progress) -> Any:
            return self.context.workspace().referrals.add_note(
                self._key, values["on"], values["text"] or ""
            )

        return Write(tr("Saving a note"), work, tr("Note saved"))


def _works_with(partner: Partner, branch: str) -> bool:
    return not branch or not partner.branch or partner.branch == branch


def _code(kind: Any, value: Any) -> Any:
    return kind(value) if value else None
