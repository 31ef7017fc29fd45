"""Give an incentive to one client or to several at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain import eligibility_words
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.eligibility import Verdict
from mfdw_desktop.domain.incentives import AwardDraft, Scheme
from mfdw_desktop.domain.kinds import KindField
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.domain.sheets import offered
from mfdw_desktop.ui.clients import own_award, words
from mfdw_desktop.ui.clients.act_dialogs import who
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, LineEdit, MoneyEdit, NumberEdit
from mfdw_desktop.ui.widgets.form import Field, Form

_SAID = 5
"""Clients of whom it is said why they may not have it; the others are counted."""


class GiveDialog(SavingDialog):
    """One award for each of the clients, with the checks that the scheme makes due."""

    def __init__(
        self,
        context: PageContext,
        rows: Sequence[ClientRow],
        parent: QWidget,
        *,
        today: date,
        currency: str,
        detail: ClientDetail | None = None,
    ) -> None:
        """Give to `rows`; with the `detail` of a single one also for a person or a loan."""
        self._rows, self._today = list(rows), today
        self._schemes: dict[int, Scheme] = {}
        self._own: dict[str, tuple[KindField, ...]] = {}
        self._scheme = Combo(placeholder=tr("Choose the scheme"))
        self._amount, self._base = MoneyEdit(currency), MoneyEdit(currency)
        fields = [
            Field("scheme_id", tr("Scheme"), self._scheme, needed=True, wide=True),
            Field("on", tr("Given on"), DayEdit(), needed=True),
            Field("quantity", tr("How many"), NumberEdit("1", least=1, most=9999)),
            Field("amount", tr("Amount"), self._amount, unit=currency),
            Field("base", tr("Interest paid"), self._base, unit=currency, hint=tr("what it is of")),
        ]
        if detail is not None and detail.household:
            people = [(each.id, each.name or each.native_name) for each in detail.household]
            fields.append(Field("member_id", tr("For"), Combo([(None, tr("The client")), *people])))
        if detail is not None and detail.loans:
            loans = [(each.id, each.number) for each in detail.loans]
            fields.append(Field("loan_id", tr("On the loan"), Combo([(None, tr("None")), *loans])))
        fields += [
            Field("reference", tr("Receipt or policy"), LineEdit()),
            Field("note", tr("Note"), LineEdit()),
            Field(
                "reason",
                tr("Reason to give it all the same"),
                LineEdit(),
                wide=True,
                hint=tr("is kept with the award"),
            ),
        ]
        title = tr("Give incentive: {who}", who=who(rows))
        super().__init__(context, title, Form(fields), parent, save=tr("Give"), size=(600, 520))
        self.form.set_values({"on": today, "quantity": 1})
        self.form.field("reason").setVisible(False)
        self.form.field("on").editor.edited.connect(self._on_scheme_edited)
        self._scheme.edited.connect(self._on_scheme_edited)
        self._on_scheme_edited()
        context.jobs.read("clients:schemes", self._read_schemes, then=self._on_schemes_read)

    def _read_schemes(self, _progress: Progress) -> Any:
        service = self.context.workspace().incentives
        return service.schemes(), service.kinds()

    def _on_schemes_read(self, found: Any) -> None:
        schemes, kinds = found
        self._own = {each.code: each.fields for each in kinds}
        for kind, fields in self._own.items():
            for each in fields:
                name = _prefix(kind) + each.code
                # what is needed of one kind is not asked of the others: the rules say it
                self.form.add(Field(name, f"{each.label} *" if each.is_needed else each.label,
                                    own_award.editor_of(each)))  # fmt: skip
                self.form.field(name).setVisible(False)
        usable = offered(schemes, self._today)
        self._schemes = {each.id: each for each in usable}
        self._scheme.set_choices([(each.id, words.offered_scheme(each, self._today))
                                  for each in usable])  # fmt: skip
        if not usable:
            self.message.show_message(
                "info",
                tr("No scheme runs today"),
                tr("Make one on the page Incentives, or look at its first and last day."),
            )
        self.form.remember()

    def _look(self) -> None:
        """Ask who of the clients may have the scheme on its day."""
        scheme, day = self._scheme.value(), self.form.field("on").value()
        self.message.clear()
        self.form.field("reason").setVisible(False)
        if not scheme or day is None:
            return
        keys, workspace = [each.id for each in self._rows], self.context.workspace

        def read(_progress: Progress) -> list[Verdict]:
            return workspace().incentives.verdicts(scheme, keys, day)

        self.context.jobs.read("clients:verdicts", read, then=self._on_verdicts_read)

    def _on_verdicts_read(self, verdicts: list[Verdict]) -> None:
        """Say of each client why she may not have it; ask for a reason where one is needed."""
        found = eligibility_words.reasons_of(verdicts, tr)
        needed = sum(verdict.needs_reason for verdict, _ in found)
        self.form.field("reason").setVisible(bool(found))
        if not found:
            return
        lines = [said if len(self._rows) == 1 else f"{verdict.name}: {said}"
                 for verdict, said in found[:_SAID]]  # fmt: skip
        if len(found) > _SAID:
            more = len(found) - _SAID
            lines.append(tr("and %n more client|and %n more clients", n=more))
        title = tr("%n client may not have it by the rules|%n clients may not have it by the rules",
                   n=len(found))  # fmt: skip
        if needed:
            lines.append(tr("It is given only with a reason, which is kept."))
        self.message.show_message("bad" if needed else "warn", title, "\n".join(lines))

    def _on_scheme_edited(self) -> None:
        """Ask only for what the scheme's rule leaves open."""
        self._look()
        scheme = self._held()
        rule = scheme.rule if scheme is not None else AmountRule.NONE
        for name, shown in (
            ("amount", rule in (AmountRule.FIXED, AmountRule.OPEN)),
            ("base", rule is AmountRule.SHARE),
        ):
            self.form.field(name).setVisible(shown)
            self.form.field(name).setEnabled(shown)
        field = self.form.field("amount")
        if scheme is not None and scheme.amount is not None:
            self._amount.set_currency(scheme.amount.currency)
            self._base.set_currency(scheme.amount.currency)
            if rule is AmountRule.FIXED:
                self._amount.set_value(scheme.amount.minor)
            most = tr("{amount} at most", amount=words.money(scheme.amount))
            field.say(most if rule is AmountRule.OPEN else tr("set by the scheme"), "text3")
        self._amount.setReadOnly(rule is AmountRule.FIXED)
        for kind, fields in self._own.items():
            for each in fields:
                is_asked = scheme is not None and scheme.kind == kind
                self.form.field(_prefix(kind) + each.code).setVisible(is_asked)

    def _held(self) -> Scheme | None:
        """Return the chosen scheme with the rule of the day."""
        scheme, day = self._schemes.get(self._scheme.value() or 0), self.form.field("on").value()
        return scheme if scheme is None or day is None else scheme.on(day)

    def _on_failed(self, error: BaseException) -> None:
        """Say what is wrong with an own field under the field of the scheme's kind."""
        scheme = self._held()
        if isinstance(error, InvalidError) and scheme is not None:
            own, begin = own_award.OWN, _prefix(scheme.kind)
            named = tuple(
                replace(each, name=begin + each.name.removeprefix(own))
                if each.name.startswith(own) else each
                for each in error.problems
            )  # fmt: skip
            error = InvalidError(error.code, **{**error.fields, "problems": named})
        super()._on_failed(error)

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that gives the awards."""
        scheme = self._held() or self._schemes[values["scheme_id"]]
        is_open = scheme.rule is AmountRule.OPEN
        own = own_award.stored(self._own.get(scheme.kind, ()), values, _prefix(scheme.kind))
        drafts = [
            AwardDraft(
                scheme_id=scheme.id,
                client_id=row.id,
                on=values["on"],
                amount=self._money(values["amount"], self._amount) if is_open else None,
                base=self._money(values["base"], self._base),
                quantity=values["quantity"] or 1,
                member_id=values.get("member_id"),
                loan_id=values.get("loan_id"),
                reference=values["reference"] or "",
                note=values["note"] or "",
                reason=values["reason"] or "",
                fields=own,
            )
            for row in self._rows
        ]

        def work(_progress: Progress) -> Changes:
            return self.context.workspace().incentives.give(drafts)

        said = tr("{scheme}: {who}", scheme=scheme.name, who=who(self._rows))
        return Write(
            tr("Giving incentives"), work, lambda changes: own_award.done_words(said, changes)
        )

    def _money(self, minor: int | None, editor: MoneyEdit) -> Money | None:
        return None if minor is None or not editor.isEnabled() else Money(minor, editor.currency)


def _prefix(kind: str) -> str:
    """Return how the names of the own fields of a kind begin: two kinds may have one code."""
    return f"{own_award.OWN}{kind}:"
