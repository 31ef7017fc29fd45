"""One scheme: what is on offer, by which rule, under which conditions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.incentives import Scheme, SchemeDraft, validate_scheme
from mfdw_desktop.domain.kinds import Area, IncentiveKind
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.problems import blocking
from mfdw_desktop.domain.scheme_versions import AmountRule, SchemeVersion, same_terms
from mfdw_desktop.ui.clients.saving import show_failure
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.incentives.conditions_editor import ConditionsEditor
from mfdw_desktop.ui.incentives.eligibility_editor import EligibilityEditor
from mfdw_desktop.ui.incentives.version_list import VersionList
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.dialog import FormDialog
from mfdw_desktop.ui.widgets.editors import (
    Combo,
    DayEdit,
    LineEdit,
    MoneyEdit,
    NumberEdit,
    TextArea,
)
from mfdw_desktop.ui.widgets.form import Field, Form

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


@dataclass(frozen=True)
class Catalogue:
    """What a scheme chooses from."""

    kinds: tuple[IncentiveKind, ...]
    areas: tuple[Area, ...]
    currency: str
    innovations: tuple[tuple[int, str, str], ...] = ()
    """Key, code and name."""
    today: date | None = None


class SchemeDialog(FormDialog):
    """Create or change a scheme."""

    def __init__(self, page: Page, catalogue: Catalogue, scheme: Scheme | None = None) -> None:
        self._page, self._scheme = page, scheme
        self._currency = catalogue.currency
        if scheme is not None and scheme.amount is not None:
            self._currency = scheme.amount.currency
        self._today = catalogue.today
        self._kinds = {each.code: each for each in catalogue.kinds}
        self._conditions, self._eligibility = ConditionsEditor(), EligibilityEditor()
        form = _form(catalogue, self._currency, self._conditions, self._eligibility)
        if scheme is not None:
            versions = VersionList(scheme)
            versions.remove_wanted.connect(self._on_version_removed)
            form.add(Field("versions", tr("Rules by day"), versions, wide=True))
        super().__init__(
            tr("New scheme") if scheme is None else scheme.name, form, page, size=(760, 680)
        )
        if scheme is not None:
            form.set_values(_values_of(scheme))
            self._conditions.set_value(scheme.conditions)
            self._eligibility.set_value(scheme.eligibility)
            form.remember()
        form.changed.connect(self._on_changed)
        self._on_changed()
        form.field("rule").editor.edited.connect(self._on_rule_edited)
        form.field("kind").editor.edited.connect(self._on_kind_edited)
        self._ask_by_kind()
        self._on_rule_edited()
        self.submitted.connect(self._on_submitted)

    def _on_rule_edited(self) -> None:
        rule = AmountRule(self.form.field("rule").value() or AmountRule.NONE)
        self.form.field("amount").setVisible(rule in (AmountRule.FIXED, AmountRule.OPEN))
        self.form.field("share_percent").setVisible(rule is AmountRule.SHARE)

    def _on_kind_edited(self) -> None:
        """Begin with what is usual of the kind."""
        kind = self._kinds.get(self.form.field("kind").value() or "")
        if kind is not None and self._scheme is None:
            rule = self.form.field("rule")
            if not kind.uses_money and self.form.field("amount").value() is None:
                rule.editor.set_value(AmountRule.NONE.value)
            elif kind.uses_money and rule.value() == AmountRule.NONE.value:
                rule.editor.set_value(AmountRule.FIXED.value)
            self._on_rule_edited()
        self._ask_by_kind()

    def _ask_by_kind(self) -> None:
        """Ask for sessions and conditions where the kind has them, or the scheme."""
        kind = self._kinds.get(self.form.field("kind").value() or "")
        for name, asked in (
            ("sessions_planned", kind is None or kind.uses_sessions),
            ("conditions", kind is None or kind.uses_conditions),
        ):
            field = self.form.field(name)
            field.setVisible(asked or bool(field.value()))

    def _on_changed(self) -> None:
        """Ask from which day a changed rule holds, where awards were given under the old one."""
        old = self._scheme
        draft = self._draft(self.form.values())
        is_new = old is not None and not same_terms(draft.terms(), _terms_of(old))
        given = _awards_under(old) if old is not None else 0
        for name in ("from_on", "version_note"):
            self.form.field(name).setVisible(is_new)
        field = self.form.field("from_on")
        if is_new and given and field.value() is None:
            field.editor.set_value(self._today)
        said = tr("%n award keeps the rule it was given under"
                  "|%n awards keep the rule they were given under", n=given)  # fmt: skip
        field.say(said if given else tr("nothing was given under the rule: it is corrected"),
                  "text3")  # fmt: skip

    def _on_version_removed(self, key: object) -> None:
        workspace, version = self._page.context.workspace, int(str(key))

        def remove(_progress: Progress) -> Any:
            return workspace().incentives.remove_version(version)

        self._page.context.actions.run(
            tr("Taking a rule back"),
            remove,
            words=tr("Rule taken back"),
            then=self._on_saved,
            failed=self._on_failed,
        )

    def _on_submitted(self, values: dict[str, Any]) -> None:
        draft = self._draft(values)
        problems = validate_scheme(draft)
        self.form.set_errors(problems)
        if blocking(problems):
            return
        key = self._scheme.id if self._scheme is not None else None
        workspace = self._page.context.workspace

        def save(_progress: Progress) -> Any:
            return workspace().incentives.save_scheme(draft, key)

        self.save.setEnabled(False)
        self._page.context.actions.run(
            tr("Saving the scheme"),
            save,
            words=tr("{scheme} saved", scheme=draft.name),
            then=self._on_saved,
            failed=self._on_failed,
        )

    def _draft(self, values: dict[str, Any]) -> SchemeDraft:
        return SchemeDraft(
            code=values["code"] or "",
            name=values["name"] or "",
            native_name=values["native_name"] or "",
            kind=values["kind"] or "",
            area=values["area"] or "",
            rule=AmountRule(values["rule"] or AmountRule.NONE),
            amount=self._money(values["amount"]),
            share_percent=values["share_percent"] or "",
            unit_cost=self._money(values["unit_cost"]),
            partner=values["partner"] or "",
            starts_on=values["starts_on"],
            ends_on=values["ends_on"],
            sessions_planned=values["sessions_planned"] or 0,
            plan_per_month=values["plan_per_month"],
            innovation_id=values["innovation_id"],
            description=values["description"] or "",
            conditions=values["conditions"],
            eligibility=values["eligibility"],
            from_on=values["from_on"] if self._scheme is not None else None,
            version_note=values["version_note"] or "",
        )

    def _money(self, minor: int | None) -> Money | None:
        return None if minor is None else Money(minor, self._currency)

    def _on_saved(self, _changes: object) -> None:
        self.finish()

    def _on_failed(self, error: BaseException) -> None:
        self.save.setEnabled(True)
        show_failure(self, self.form, error)


def _awards_under(scheme: Scheme) -> int:
    """Return the awards that were recorded under the rule that is shown."""
    return next((each.awards for each in scheme.versions if each.id == scheme.version_id), 0)


def _terms_of(scheme: Scheme) -> SchemeVersion:
    """Return the rule that is shown."""
    return SchemeVersion(
        rule=scheme.rule,
        amount=scheme.amount,
        share_percent=scheme.share_percent,
        unit_cost=scheme.unit_cost,
        conditions=scheme.conditions,
        eligibility=scheme.eligibility,
    )


def _form(
    catalogue: Catalogue,
    currency: str,
    conditions: ConditionsEditor,
    eligibility: EligibilityEditor,
) -> Form:
    kinds = [(each.code, each.name) for each in catalogue.kinds]
    areas = [(each.code, each.name) for each in catalogue.areas]
    rules = [(each.value, words.rule(each)) for each in AmountRule]
    form = Form()
    for field in (
        Field("name", tr("Name"), LineEdit(tr("Rebate for school attendance")), needed=True),
        Field("code", tr("Code"), LineEdit("REB-1"), needed=True),
        Field("native_name", tr("Name in the local script"), LineEdit()),
        Field("partner", tr("Partner"), LineEdit(tr("School, insurer, NGO …"))),
        Field("kind", tr("Kind"), Combo(kinds, placeholder=tr("Choose a kind")), needed=True),
        Field(
            "area",
            tr("Area of decent work"),
            Combo(areas, placeholder=tr("Choose an area")),
            needed=True,
        ),
    ):
        form.add(field)
    innovations: list[tuple[int | None, str]] = [(None, tr("None"))]
    innovations += [(key, f"{code} · {name}") for key, code, name in catalogue.innovations]
    form.add(Field("innovation_id", tr("Innovation"), Combo(innovations),
                   hint=tr("clients in comparison are kept from it")))  # fmt: skip
    form.add_heading(tr("Amount"))
    form.add(Field("rule", tr("Rule"), Combo(rules)))
    form.add(Field("amount", tr("Amount of one award"), MoneyEdit(currency), unit=currency))
    form.add(Field("share_percent", tr("Share of the interest"), LineEdit("10"), unit="%"))
    form.add(
        Field(
            "unit_cost",
            tr("Cost of one award to the institution"),
            MoneyEdit(currency),
            unit=currency,
            hint=tr("When it is not the amount itself"),
        )
    )
    form.add(Field("plan_per_month", tr("Planned awards a month"), NumberEdit("40")))
    form.add(Field("sessions_planned", tr("Planned sessions"), NumberEdit("0")))
    form.add_heading(tr("Time and words"))
    form.add(Field("starts_on", tr("From"), DayEdit()))
    form.add(Field("ends_on", tr("Until"), DayEdit()))
    form.add(Field("description", tr("In words, for the leaflet"), TextArea(), wide=True))
    form.add(Field("conditions", tr("Conditions"), conditions, wide=True))
    form.add(Field("eligibility", tr("Who may have it"), eligibility, wide=True))
    form.add(Field("from_on", tr("The changed rule holds from"), DayEdit()))
    form.add(Field("version_note", tr("Why it changed"), LineEdit()))
    form.remember()
    return form


def _values_of(scheme: Scheme) -> dict[str, Any]:
    return {
        "name": scheme.name,
        "code": scheme.code,
        "native_name": scheme.native_name,
        "partner": scheme.partner,
        "kind": scheme.kind,
        "area": scheme.area,
        "rule": scheme.rule.value,
        "amount": scheme.amount.minor if scheme.amount else None,
        "share_percent": scheme.share_percent,
        "unit_cost": scheme.unit_cost.minor if scheme.unit_cost else None,
        "plan_per_month": scheme.plan_per_month,
        "sessions_planned": scheme.sessions_planned,
        "starts_on": scheme.starts_on,
        "ends_on": scheme.ends_on,
        "description": scheme.description,
        "innovation_id": scheme.innovation_id,
    }
