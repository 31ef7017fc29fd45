"""Forms of what hangs on a client: a person of the household, an enterprise, a loan."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.enterprises import Enterprise, EnterpriseDraft, Registration, Sector
from mfdw_desktop.domain.households import (
    HouseholdMember,
    LeaveReason,
    MemberDraft,
    Relation,
    SchoolStatus,
)
from mfdw_desktop.domain.loans import Loan, LoanDraft, LoanStatus
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Check, Combo, DayEdit, LineEdit, MoneyEdit, NumberEdit
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.segments import Segments

RELATIONS = tuple(each for each in Relation if each is not Relation.CLIENT)
WORKS = {"yes": True, "no": False}


class MemberDialog(SavingDialog):
    """A person of the client's household."""

    def __init__(
        self,
        context: PageContext,
        client_id: int,
        parent: QWidget,
        *,
        member: HouseholdMember | None = None,
    ) -> None:
        self._client_id, self._member = client_id, member
        self._birth = DayEdit(birth=True)
        title = tr("Person of the household") if member else tr("New person of the household")
        super().__init__(context, title, self._make_form(), parent, size=(600, 600))
        if member is not None:
            self._show(member)

    def _make_form(self) -> Form:
        is_client = self._member is not None and self._member.relation is Relation.CLIENT
        relations = (Relation.CLIENT,) if is_client else RELATIONS
        kept = self._member.relation if self._member is not None else None
        sexes = [(each.value, words.word(each)) for each in (Sex.FEMALE, Sex.MALE, Sex.OTHER)]
        works = [("yes", tr("Yes")), ("no", tr("No"))]
        return Form(
            [
                Field("name", tr("Name"), LineEdit(tr("Keo Vireak"))),
                Field("native_name", tr("Name in own script"), LineEdit()),
                Field("relation", tr("To the client"), Combo(words.choices(relations, keep=kept))),
                Field("sex", tr("Sex"), Segments(sexes)),
                Field("birth_on", tr("Born, or age"), self._birth),
                Field("is_head", tr("Head"), Check(tr("Head of the household"))),
                Field(
                    "school",
                    tr("School"),
                    Combo([(None, tr("Not known")), *words.choices(SchoolStatus)]),
                ),
                Field("grade", tr("Grade"), NumberEdit("5", most=20)),
                Field("works", tr("Works"), Segments(works), hint=tr("for pay or for the family")),
                Field(
                    "joined_on",
                    tr("Came into the household"),
                    DayEdit(future=False),
                    hint=tr("empty: lived there always"),
                ),
                Field("left_on", tr("Left the household"), DayEdit(future=False)),
                Field(
                    "left_reason",
                    tr("Why she or he left"),
                    Combo([(None, texts.DASH), *words.choices(LeaveReason)]),
                ),
            ]
        )

    def _show(self, member: HouseholdMember) -> None:
        self.form.set_values(
            {
                "name": member.name,
                "native_name": member.native_name,
                "relation": member.relation,
                "sex": member.sex,
                "is_head": member.is_head,
                "school": member.school,
                "grade": member.grade,
                "works": None if member.works is None else ("yes" if member.works else "no"),
                "joined_on": member.joined_on,
                "left_on": member.left_on,
                "left_reason": member.left_reason,
            }
        )
        self._birth.set_value(member.birth_on, estimated=member.birth_estimated)
        self.form.remember()

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that stores the person."""
        draft = MemberDraft(
            name=values["name"] or "",
            native_name=values["native_name"] or "",
            sex=Sex(values["sex"]) if values["sex"] else Sex.UNKNOWN,
            birth_on=values["birth_on"],
            birth_estimated=self._birth.is_estimated,
            relation=Relation(values["relation"]),
            is_head=values["is_head"],
            school=SchoolStatus(values["school"]) if values["school"] else None,
            grade=values["grade"],
            works=WORKS.get(values["works"]),
            joined_on=values["joined_on"],
            left_on=values["left_on"],
            left_reason=LeaveReason(values["left_reason"]) if values["left_reason"] else None,
        )
        key = self._member.id if self._member else None

        def work(_progress: Progress) -> Changes:
            return self.context.workspace().client_parts.save_member(self._client_id, draft, key)

        said = tr("{name} saved", name=draft.name or draft.native_name)
        return Write(tr("Saving a person of the household"), work, said)


class EnterpriseDialog(SavingDialog):
    """An enterprise of the client."""

    def __init__(
        self,
        context: PageContext,
        client_id: int,
        parent: QWidget,
        *,
        enterprise: Enterprise | None = None,
    ) -> None:
        self._client_id, self._enterprise = client_id, enterprise
        title = tr("Enterprise") if enterprise else tr("New enterprise")
        super().__init__(context, title, self._make_form(), parent, size=(600, 480))
        if enterprise is not None:
            self.form.set_values({name: getattr(enterprise, name) for name in self.form.values()})

    def _make_form(self) -> Form:
        old = self._enterprise
        sectors = words.choices(Sector, keep=old and old.sector)
        grades = words.choices(Registration, keep=old and old.registration)
        return Form(
            [
                Field("activity", tr("What it does"), LineEdit(tr("tailoring, rice, petty trade"))),
                Field("name", tr("Name, if it has one"), LineEdit()),
                Field("sector", tr("Sector"), Combo(sectors)),
                Field(
                    "registration",
                    tr("Registered as"),
                    Combo(grades),
                ),
                Field("started_on", tr("Since"), DayEdit(future=False)),
                Field("closed_on", tr("Closed on"), DayEdit(future=False)),
                Field("workers_family", tr("Working family members"), NumberEdit("0", most=999)),
                Field("workers_paid", tr("Paid workers"), NumberEdit("0", most=9999)),
                Field(
                    "workers_women",
                    tr("Women among them"),
                    NumberEdit("0", most=9999),
                    hint=tr("of family and paid workers"),
                ),
            ]
        )

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that stores the enterprise."""
        draft = EnterpriseDraft(
            name=values["name"] or "",
            activity=values["activity"] or "",
            sector=Sector(values["sector"]),
            started_on=values["started_on"],
            closed_on=values["closed_on"],
            registration=Registration(values["registration"]),
            workers_family=values["workers_family"] or 0,
            workers_paid=values["workers_paid"] or 0,
            workers_women=values["workers_women"] or 0,
        )
        key = self._enterprise.id if self._enterprise else None

        def work(_progress: Progress) -> Changes:
            return self.context.workspace().client_parts.save_enterprise(
                self._client_id, draft, key
            )

        return Write(tr("Saving an enterprise"), work, tr("Enterprise saved"))


class LoanDialog(SavingDialog):
    """A reference to a loan of the client."""

    def __init__(
        self,
        context: PageContext,
        client_id: int,
        parent: QWidget,
        *,
        currency: str,
        loan: Loan | None = None,
    ) -> None:
        self._client_id, self._loan = client_id, loan
        self._currency = loan.principal.currency if loan else currency
        title = tr("Loan") if loan else tr("New loan")
        super().__init__(context, title, self._make_form(), parent, size=(600, 620))
        if loan is not None:
            values = {name: getattr(loan, name) for name in self.form.values()}
            values["principal"] = loan.principal.minor
            values["outstanding"] = loan.outstanding.minor if loan.outstanding else None
            self.form.set_values(values)
        else:
            self.form.set_values({"cycle": 1})

    def _make_form(self) -> Form:
        unit = self._currency
        return Form(
            [
                Field(
                    "number",
                    tr("Number"),
                    LineEdit("KP-2026-00187"),
                    hint=tr("in the core-banking system"),
                    needed=True,
                ),
                Field("product", tr("Product"), LineEdit(tr("group loan"))),
                Field("cycle", tr("Cycle"), NumberEdit("1", least=1, most=99)),
                Field("purpose", tr("Purpose"), LineEdit(tr("sewing machine"))),
                Field("principal", tr("Amount"), MoneyEdit(unit), unit=unit, needed=True),
                Field("disbursed_on", tr("Paid out on"), DayEdit(future=False), needed=True),
                Field("months", tr("Months"), NumberEdit("12", least=1, most=240)),
                Field("due_on", tr("Due on"), DayEdit()),
                Field("outstanding", tr("Outstanding"), MoneyEdit(unit), unit=unit),
                Field("outstanding_on", tr("Outstanding on"), DayEdit(future=False)),
                Field("status", tr("State"), Combo(words.choices(LoanStatus))),
            ]
        )

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that stores the loan."""
        draft = LoanDraft(
            number=values["number"] or "",
            product=values["product"] or "",
            cycle=values["cycle"] or 0,
            principal=self._money(values["principal"]),
            disbursed_on=values["disbursed_on"],
            due_on=values["due_on"],
            months=values["months"],
            purpose=values["purpose"] or "",
            status=LoanStatus(values["status"]),
            outstanding=self._money(values["outstanding"]),
            outstanding_on=values["outstanding_on"],
        )
        key = self._loan.id if self._loan else None

        def work(_progress: Progress) -> Changes:
            return self.context.workspace().client_parts.save_loan(self._client_id, draft, key)

        return Write(tr("Saving a loan"), work, tr("Loan {number} saved", number=draft.number))

    def _money(self, minor: int | None) -> Money | None:
        return None if minor is None else Money(minor, self._currency)
