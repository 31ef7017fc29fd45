"""The columns of a sheet: what a scheme's rule asks for, and how it is typed and shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from mfdw_desktop.common import clock
from mfdw_desktop.domain import periods
from mfdw_desktop.domain.incentives import AwardDraft, Scheme, award_amount
from mfdw_desktop.domain.kinds import FieldKind, KindField, read_value
from mfdw_desktop.domain.money import Money, parse_minor
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.domain.sheets import SheetRow
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.incentives.centre_sheet import (
    client_columns,
    client_values,
    day_column,
    text_column,
    tick_column,
)
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.grid_model import GridColumn

ENTERED = ("given", "base", "amount")
"""Columns that say that a row is entered."""
OWN = "own:"
"""Begins the name of the column of an own field."""


class SheetForm:
    """One scheme's sheet in one currency: columns, rows, awards."""

    def __init__(self, scheme: Scheme, currency: str, own: tuple[KindField, ...] = ()) -> None:
        self.scheme = scheme
        self.own = own
        """Own fields of the scheme's kind."""
        self.currency = scheme.amount.currency if scheme.amount is not None else currency

    @property
    def asks_amount(self) -> bool:
        """Whether the amount is typed."""
        return self.scheme.rule is AmountRule.OPEN

    def columns(self, rows: Sequence[SheetRow]) -> list[GridColumn]:
        """Return the columns, the one to begin in first among the open ones."""
        columns = [
            *client_columns(),
            GridColumn("before", tr("This month"), 88, "number", computed=True, drop=1),
        ]
        if any(each.about_child for each in self.scheme.conditions):
            names = {key: name for row in rows for key, name in row.children}
            columns.append(GridColumn("child", tr("Child"), 130, choices=tuple(names.items())))
        amount_head = tr("Amount, {currency}", currency=self.currency)
        if self.scheme.rule is AmountRule.SHARE:
            head = tr("Interest paid, {currency}", currency=self.currency)
            columns.append(self._money_column("base", head))
        elif not self.asks_amount:
            columns.append(tick_column("given", tr("Given")))
        if self.asks_amount:
            columns.append(self._money_column("amount", amount_head))
        elif self.scheme.rule is not AmountRule.NONE:
            columns.append(
                GridColumn("amount", amount_head, 120, "number", computed=True, show=self._shown)
            )
        return [
            *columns,
            day_column("on", tr("Day")),
            *(_own_column(each) for each in self.own),
            text_column("reference", tr("Receipt no."), 108),
            text_column("note", tr("Note")),
            *self._reason_column(),
        ]

    def row(self, each: SheetRow, number: int) -> dict[str, Any]:
        """Return a client as a row of the sheet."""
        child = each.children[0][0] if len(each.children) == 1 else None
        return {
            **client_values(each, number),
            "before": texts.number(each.given) if each.given else "",
            "child": child,
        }

    def draft(self, values: Mapping[str, Any]) -> AwardDraft:
        """Return the award of an entered row."""
        return AwardDraft(
            scheme_id=self.scheme.id,
            client_id=values["client_id"],
            on=values.get("on"),
            amount=self._money(values.get("amount")) if self.asks_amount else None,
            base=self._money(values.get("base")),
            member_id=values.get("child"),
            reference=values.get("reference") or "",
            note=values.get("note") or "",
            reason=values.get("reason") or "",
            fields={each.code: str(values.get(OWN + each.code) or "") for each in self.own},
        )

    def computed_amount(self, values: Mapping[str, Any]) -> int | None:
        """Return the amount that the scheme's rule gives an entered row."""
        if not is_entered(values):
            return None
        award = AwardDraft(base=self._money(values.get("base")))
        day = values.get("on")
        held = self.scheme.on(day) if isinstance(day, date) else self.scheme
        amount = award_amount(held.rule, held.amount, share_percent=held.share_percent, award=award)
        return amount.minor if amount is not None else None

    def _reason_column(self) -> list[GridColumn]:
        """Return the column for a reason, where a rule or an arm may speak against an award."""
        asks = self.scheme.innovation_id is not None or bool(self.scheme.eligibility.rules)
        return [text_column("reason", tr("Reason"))] if asks else []

    def _money_column(self, name: str, title: str) -> GridColumn:
        return GridColumn(name, title, 130, "number", parse=self._parse_money, show=self._shown)

    def _parse_money(self, typed: str) -> tuple[Any, str]:
        minor = parse_minor(typed, self.currency)
        if minor is None:
            return None, texts.problem_words(FieldProblem("amount", "amount-unreadable"))
        return minor, ""

    def _shown(self, minor: Any) -> str:
        return texts.amount(minor, self.currency) if isinstance(minor, int) else str(minor)

    def _money(self, minor: Any) -> Money | None:
        return Money(minor, self.currency) if isinstance(minor, int) else None


def _own_column(field: KindField) -> GridColumn:
    """Return the column of an own field; a choice is typed by its first letters."""
    name, title = OWN + field.code, field.label
    if field.kind is FieldKind.YES_NO:
        return GridColumn(name, title, 96, choices=(("yes", tr("Yes")), ("no", tr("No"))))
    if field.kind is FieldKind.CHOICE:
        return GridColumn(name, title, 120, choices=tuple((each, each) for each in field.choices))

    def parse(typed: str) -> tuple[Any, str]:
        if field.kind is FieldKind.DAY:
            read = periods.parse_day(typed, clock.today())
            if read.day is None:
                return None, texts.problem_words(FieldProblem(name, read.problem))
            return read.day.isoformat(), ""
        value = read_value(field, typed)
        if value is None:
            wrong: dict[str, object] = {"value": typed, "field": field.label}
            return None, texts.problem_words(FieldProblem(name, "own-value-wrong", fields=wrong))
        return value, ""

    kind = "number" if field.kind is FieldKind.NUMBER else "text"
    return GridColumn(name, title, 120, kind, parse=parse)


def is_entered(values: Mapping[str, Any]) -> bool:
    """Tell whether a row of the sheet gives something."""
    if any(values.get(name) not in (None, False) for name in ("given", "base")):
        return True
    is_computed = "given" in values or "base" in values
    return not is_computed and values.get("amount") is not None
