"""Forms of rebates: compute a period, credit, reverse, and the rule of a scheme."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.money import Money
from mfdw_desktop.domain.periods import Month, month_of
from mfdw_desktop.domain.problems import FieldProblem, require_valid
from mfdw_desktop.domain.rebates import (
    CreditDraft,
    Period,
    PeriodKind,
    RebateLine,
    RebateRule,
    RebateRun,
    RebateWay,
    quarter_of,
)
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.clients import words as client_words
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.incentives import words
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

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

_BACK = 8
"""Quarters that are offered."""


class ComputeDialog(SavingDialog):
    """Which scheme, branch and period."""

    computed = Signal(str)

    def __init__(
        self, page: Page, schemes: Sequence[Scheme], branches: list[tuple[str, str]], today: date
    ) -> None:
        periods = {each.code: each.period for each in _periods(today)}
        self._periods = periods
        choices = [(each.code, each.words) for each in _periods(today)]
        form = Form(columns=1)
        form.add(
            Field("scheme", tr("Scheme"), Combo([(each.id, each.name) for each in schemes]),
                  needed=True)
        )  # fmt: skip
        form.add(Field("branch", tr("Branch"), Combo(branches), needed=True))
        self.period = Combo([*choices, (PeriodKind.CUSTOM.value, tr("Other days"))])
        form.add(Field("period", tr("Period"), self.period, needed=True))
        self.first, self.last = DayEdit(), DayEdit()
        form.add(Field("first", tr("From"), self.first))
        form.add(Field("last", tr("Until"), self.last))
        form.add(Field("note", tr("Note"), TextArea(lines=2)))
        form.set_values(
            {"scheme": schemes[0].id, "branch": page.context.branch() or branches[0][0],
             "period": choices[0][0]}
        )  # fmt: skip
        super().__init__(page.context, tr("Compute rebates"), form, page, save=tr("Compute"),
                         size=(480, 600))  # fmt: skip
        self.period.edited.connect(self._on_period_edited)
        self._on_period_edited()

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that computes."""
        periods = self._periods
        workspace, scheme, branch = self.context.workspace, values["scheme"], values["branch"]
        note = values["note"] or ""

        def work(progress: Progress) -> Any:
            period = periods.get(values["period"]) or _custom(values)
            done = workspace().rebates.compute(scheme, branch, period, note=note, progress=progress)
            self._made = done.run.uid
            return done

        return Write(tr("Computing the rebates"), work, _computed_words)

    def finish(self) -> None:
        """Close, and say which run was made."""
        self.computed.emit(self._made)
        super().finish()

    def _on_period_edited(self) -> None:
        is_custom = self.period.value() == PeriodKind.CUSTOM.value
        for name in ("first", "last"):
            self.form.field(name).setVisible(is_custom)


class CreditDialog(SavingDialog):
    """When and how an approved run is credited."""

    def __init__(self, page: Page, run: RebateRun, funds: Sequence[Scheme], today: date) -> None:
        self._run = run
        form = Form(columns=1)
        form.add(Field("on", tr("Credited on"), DayEdit(future=False), needed=True))
        form.add(
            Field("reference", tr("Reference"), LineEdit("JV-0412"),
                  hint=tr("number of the entry in the core-banking system"))
        )  # fmt: skip
        places = [(None, tr("To the loan account, or in cash"))]
        places += [(each.id, each.name) for each in funds]  # type: ignore[misc]
        form.add(Field("savings_scheme_id", tr("Goes into"), Combo(places)))
        form.set_values({"on": today, "reference": "", "savings_scheme_id": None})
        title = tr("Credit {amount}", amount=words.sums(run.amounts))
        super().__init__(page.context, title, form, page, save=tr("Credit"), size=(480, 400))

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that credits."""
        draft = CreditDraft(values["on"], values["reference"] or "", values["savings_scheme_id"])
        key, workspace, count = self._run.id, self.context.workspace, self._run.rebates

        def work(progress: Progress) -> Any:
            return workspace().rebates.credit(key, draft, progress)

        said = tr("%n rebate credited|%n rebates credited", n=count)
        return Write(tr("Crediting the rebates"), work, said)


class ReverseDialog(SavingDialog):
    """Why rebates are taken back: some lines, or all that stand."""

    def __init__(self, page: Page, run: RebateRun, lines: Sequence[RebateLine]) -> None:
        self._run, self._lines = run, lines
        form = Form(columns=1)
        form.add(Field("reason", tr("Reason"), TextArea(), needed=True))
        count = len(lines) or run.rebates
        title = tr("Reverse %n rebate|Reverse %n rebates", n=count)
        if len(lines) == 1:
            who = lines[0].client_name or lines[0].client_code
            title = tr("Reverse the rebate of {client}", client=who)
        super().__init__(page.context, title, form, page, save=tr("Reverse"), size=(460, 320))

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that reverses."""
        key, workspace, reason = self._run.id, self.context.workspace, values["reason"] or ""
        chosen = [each.id for each in self._lines]

        def work(_progress: Progress) -> Any:
            return workspace().rebates.reverse(key, reason, line_ids=chosen)

        count = len(chosen) or self._run.rebates
        said = tr("%n rebate reversed|%n rebates reversed", n=count)
        return Write(tr("Reversing rebates"), work, said)


class RuleDialog(SavingDialog):
    """The rule of a scheme's rebate; saving adds a version, older ones stay as they are."""

    def __init__(
        self, page: Page, schemes: Sequence[Scheme], rules: dict[int, list[RebateRule]],
        currency: str,
    ) -> None:  # fmt: skip
        self._rules, self._currency = rules, currency
        self.scheme = Combo([(each.id, each.name) for each in schemes])
        form = Form(columns=2)
        form.add(Field("scheme", tr("Scheme"), self.scheme, needed=True, wide=True))
        form.add(Field("share_percent", tr("Share of the interest"), LineEdit("10"), unit="%",
                       needed=True))  # fmt: skip
        form.add(Field("from_on", tr("Holds from"), DayEdit(), hint=tr("empty: always")))
        form.add(
            Field("way", tr("Given"), Combo(client_words.choices(RebateWay)), needed=True,
                  wide=True)
        )  # fmt: skip
        form.add(Field("grace_days", tr("Days of grace"), NumberEdit("3", most=60)))
        form.add(Field("step", tr("Rounded to"), MoneyEdit(currency), unit=currency))
        form.add(Field("least", tr("At least"), MoneyEdit(currency), unit=currency))
        form.add(Field("most", tr("At most, for a loan"), MoneyEdit(currency), unit=currency))
        form.add(Field("note", tr("Why it changes"), LineEdit(), wide=True))
        super().__init__(page.context, tr("Rule of a rebate"), form, page,
                         save=tr("Add version"), size=(600, 560))  # fmt: skip
        self.scheme.edited.connect(self._on_scheme_edited)
        self.scheme.set_value(schemes[0].id)
        self._on_scheme_edited()

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that adds the version."""
        scheme, currency, workspace = values["scheme"], self._currency, self.context.workspace
        amounts = {
            name: None if values[name] is None else Money(values[name], currency)
            for name in ("least", "most", "step")
        }
        rule = RebateRule(
            share_percent=values["share_percent"] or "",
            from_on=values["from_on"],
            grace_days=values["grace_days"] or 0,
            way=RebateWay(values["way"]),
            note=values["note"] or "",
            least=amounts["least"],
            most=amounts["most"],
            step=amounts["step"],
        )

        def work(_progress: Progress) -> Any:
            return workspace().rebates.save_rule(scheme, rule, currency)

        return Write(tr("Saving the rule"), work, tr("Rule saved"))

    def _on_scheme_edited(self) -> None:
        known = self._rules.get(self.scheme.value() or 0, [])
        newest = known[-1] if known else RebateRule("10")
        self.form.set_values(
            {
                "scheme": self.scheme.value(),
                "share_percent": newest.share_percent,
                "from_on": None,
                "way": newest.way,
                "grace_days": newest.grace_days,
                **{name: None if amount is None else amount.minor
                   for name in ("least", "most", "step")
                   for amount in (getattr(newest, name),)},
                "note": "",
            }
        )  # fmt: skip


class _Offered:
    """A period that is offered."""

    def __init__(self, code: str, words_: str, period: Period) -> None:
        self.code, self.words, self.period = code, words_, period


def _periods(today: date) -> list[_Offered]:
    """Return the quarters and months that are over, or run, the likeliest first."""
    found, day = [], today
    current = quarter_of(today)
    for _ in range(_BACK):
        period = quarter_of(day)
        if period != current:
            number = (period.first.month + 2) // 3
            said = tr("Quarter {number} of {year}", number=number, year=period.first.year)
            found.append(_Offered(f"{period.first.year}-Q{number}", said, period))
        day = date.fromordinal(period.first.toordinal() - 1)
    month: Month = month_of(today).previous
    for _ in range(6):
        said = f"{texts.day(month.first)} – {texts.day(month.last)}"
        found.append(_Offered(str(month), said, Period(month.first, month.last)))
        month = month.previous
    return found


def _custom(values: dict[str, Any]) -> Period:
    """Return the days that were typed.

    Raises:
        InvalidError: one is lacking, or they are the wrong way round.
    """
    first, last = values["first"], values["last"]
    problems = [
        FieldProblem(name, "day-missing")
        for name, day in (("first", first), ("last", last)) if day is None
    ]  # fmt: skip
    if first and last and last < first:
        problems.append(FieldProblem("last", "end-before-start"))
    require_valid(problems)
    return Period(first, last)


def _computed_words(done: Any) -> str:
    return tr("%n rebate computed|%n rebates computed", n=done.run.rebates)
