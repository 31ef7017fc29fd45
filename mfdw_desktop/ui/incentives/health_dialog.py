"""The form of a visit or a voucher; what was found is shown to few."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.health_care import SERVICE_WORDS, Service, VisitDraft, VisitRow
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.money import Money
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, LineEdit, MoneyEdit
from mfdw_desktop.ui.widgets.form import Field, Form

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


@dataclass(frozen=True)
class VisitFacts:
    """What the form of a visit is opened with."""

    home: ClientDetail
    draft: VisitDraft
    schemes: tuple[Scheme, ...]
    currency: str
    today: date
    sees_diagnoses: bool
    visit: VisitRow | None = None


@dataclass(frozen=True)
class ReadVisit:
    """Read what the form needs: of a client, or of a visit."""

    workspace: Callable[[], Any]
    client_id: int | None = None
    visit_id: int | None = None

    def __call__(self, _progress: Progress) -> VisitFacts:
        """Return the facts."""
        found = self.workspace()
        service = found.health
        visit = service.visit(self.visit_id) if self.visit_id is not None else None
        today = service.today()
        schemes = tuple(service.schemes())
        draft = visit.draft if visit is not None else VisitDraft(client_id=self.client_id)
        if visit is None and len(schemes) == 1:
            draft = replace(draft, scheme_id=schemes[0].id, provider=schemes[0].partner)
        return VisitFacts(
            found.insurance.household(draft.client_id),
            draft,
            schemes,
            service.currency(),
            today,
            service.sees_diagnoses(),
            visit,
        )


class VisitDialog(SavingDialog):
    """A voucher given out, a visit, or both; a scheme makes it an incentive."""

    def __init__(self, page: Page, facts: VisitFacts) -> None:
        self._facts = facts
        draft, visit, home = facts.draft, facts.visit, facts.home
        currency = draft.cost.currency if draft.cost else facts.currency
        self._cost, self._share = MoneyEdit(currency), MoneyEdit(currency)
        people = [
            (each.id, each.name or each.native_name)
            for each in home.household
            if each.client_id != home.client.id and (each.left_on is None
                                                     or each.id == draft.member_id)
        ]  # fmt: skip
        scheme = Combo([(None, tr("Without an incentive")),
                        *((each.id, each.name) for each in facts.schemes)])  # fmt: skip
        scheme.setEnabled(visit is None)
        services = [(each.value, tr(SERVICE_WORDS[each])) for each in Service]
        form = Form(
            [
                Field("member_id", tr("For"), Combo([(None, home.client.title), *people])),
                Field("service", tr("What for"), Combo(services), needed=True),
                Field("provider", tr("Provider"), LineEdit(tr("health centre, hospital, doctor"))),
                Field("scheme_id", tr("Scheme"), scheme),
                Field("voucher", tr("Voucher number"), LineEdit()),
                Field("issued_on", tr("Given out on"), DayEdit(future=False)),
                Field("expires_on", tr("Good until"), DayEdit()),
                Field("visited_on", tr("Visited on"), DayEdit(future=False)),
                Field("cost", tr("Cost"), self._cost, unit=currency),
                Field("client_share", tr("Paid by the client"), self._share, unit=currency),
                Field("follow_up", tr("What is to follow"), LineEdit()),
                Field("follow_up_on", tr("Follow-up on"), DayEdit()),
                Field("note", tr("Note"), LineEdit()),
            ]
        )
        if visit is not None:
            form.add(Field("followed_on", tr("Follow-up done on"), DayEdit(future=False)))
            form.add(Field("cancelled_on", tr("Voucher cancelled on"), DayEdit(future=False)))
        if facts.sees_diagnoses:
            form.add(Field("diagnosis", tr("What was found"), LineEdit(), wide=True,
                           hint=tr("sensitive: not shown to the client's officer")))  # fmt: skip
        form.add(Field("reason", tr("Reason to give it all the same"), LineEdit(), wide=True,
                       hint=tr("is kept with the award")))  # fmt: skip
        who = home.client.title
        title = tr("Health care: {client}", client=who)
        super().__init__(page.context, title, form, page, size=(640, 640))
        form.set_values(_values(draft))
        form.field("reason").setVisible(False)
        if visit is not None and visit.has_diagnosis:
            self.message.show_message(
                "info", tr("Something was found that you may not see"), tr("It stays as it is.")
            )
        form.remember()

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that stores the visit."""
        visit = self._facts.visit
        draft = replace(
            self._facts.draft,
            member_id=values["member_id"],
            scheme_id=values["scheme_id"],
            service=Service(values["service"]),
            provider=values["provider"] or "",
            voucher=values["voucher"] or "",
            issued_on=values["issued_on"],
            expires_on=values["expires_on"],
            visited_on=values["visited_on"],
            cancelled_on=values.get("cancelled_on"),
            cost=self._money(values["cost"], self._cost),
            client_share=self._money(values["client_share"], self._share),
            follow_up_on=values["follow_up_on"],
            follow_up=values["follow_up"] or "",
            followed_on=values.get("followed_on"),
            note=values["note"] or "",
            reason=values["reason"] or "",
        )
        if self._facts.sees_diagnoses:
            draft = replace(draft, diagnosis=values["diagnosis"] or "")
        key = visit.id if visit is not None else None

        def work(_progress: Progress) -> Changes:
            return self.context.workspace().health.save(draft, key)

        said = tr("{client}: health care noted", client=self._facts.home.client.title)
        return Write(tr("Saving the visit"), work, said)

    def _on_failed(self, error: BaseException) -> None:
        if any(each.name == "reason" for each in getattr(error, "problems", ())):
            self.form.field("reason").setVisible(True)
        super()._on_failed(error)

    def _money(self, minor: int | None, editor: MoneyEdit) -> Money | None:
        return None if minor is None else Money(minor, editor.currency)


def _values(draft: VisitDraft) -> dict[str, Any]:
    return {
        "member_id": draft.member_id,
        "service": draft.service.value,
        "provider": draft.provider,
        "scheme_id": draft.scheme_id,
        "voucher": draft.voucher,
        "issued_on": draft.issued_on,
        "expires_on": draft.expires_on,
        "visited_on": draft.visited_on,
        "cancelled_on": draft.cancelled_on,
        "cost": draft.cost.minor if draft.cost else None,
        "client_share": draft.client_share.minor if draft.client_share else None,
        "follow_up_on": draft.follow_up_on,
        "follow_up": draft.follow_up,
        "followed_on": draft.followed_on,
        "diagnosis": draft.diagnosis,
        "note": draft.note,
    }
