"""The form that splits an award into payments."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.incentives import AwardRow
from mfdw_desktop.domain.payments import plan
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import DayEdit, NumberEdit
from mfdw_desktop.ui.widgets.form import Field, Form


class PlanDialog(SavingDialog):
    """An award in several payments, some months apart."""

    def __init__(
        self, context: PageContext, award: AwardRow, parent: QWidget, *, today: date
    ) -> None:
        self._award = award
        form = Form(columns=1)
        form.add(Field("count", tr("Payments"), NumberEdit("3", least=1, most=60), needed=True))
        form.add(Field("first_on", tr("The first on"), DayEdit(), needed=True))
        form.add(Field("months", tr("Months between them"), NumberEdit("1", least=1, most=12),
                       needed=True))  # fmt: skip
        form.set_values({"count": 3, "first_on": max(today, award.on), "months": 1})
        title = tr("{scheme}: {amount} in payments", scheme=award.scheme_name,
                   amount=words.money(award.amount))  # fmt: skip
        super().__init__(context, title, form, parent, size=(460, 400))

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that plans the payments."""
        award, workspace = self._award, self.context.workspace

        def work(_progress: Progress) -> Any:
            assert award.amount is not None
            drafts = plan(award.amount, values["count"], values["first_on"], values["months"])
            return workspace().payments.plan(award.id, drafts)

        said = tr("%n payment planned|%n payments planned", n=values["count"] or 0)
        return Write(tr("Saving the payments"), work, said)
