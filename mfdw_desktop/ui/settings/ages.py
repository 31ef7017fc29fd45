"""Ages of school and of allowed work, as the institution knows them of its country."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.national_ages import NationalAges
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.settings.section import Section
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.editors import NumberEdit
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import row


class AgesSection(Section):
    """The ages, beside what is proposed for the country."""

    kinds = ("institution_rule", "institution")

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, tr("National ages"))
        self.form = Form(
            [
                Field("light", tr("Light work from"), NumberEdit(most=21), unit=tr("years"),
                      needed=True),
                Field("general", tr("Work from"), NumberEdit(most=21), unit=tr("years"),
                      needed=True),
                Field("hazardous", tr("Hazardous work from"), NumberEdit(most=21),
                      unit=tr("years"), needed=True),
                Field("school_from", tr("School age from"), NumberEdit(most=21), unit=tr("years"),
                      needed=True),
                Field("school_until", tr("School age until"), NumberEdit(most=21),
                      unit=tr("years"), needed=True,
                      hint=tr("counts children of school age for incentives")),
            ],
            columns=3,
        )  # fmt: skip
        self._proposed = text("", "small", "text3", wrap=True)
        self.save = button(tr("Save"), "primary", shortcut="Ctrl+S")
        self.reset = button(tr("As proposed"), "ghost", "rotate-ccw")
        self.body.addWidget(
            text(
                tr("Proposals, not the law: ask the labour inspection and change them. A child of "
                   "a household who works below these ages is marked. Statistics of child labour "
                   "keep the bands of their rule."),
                "body", "text2", wrap=True,
            )
        )  # fmt: skip
        self.body.addWidget(self.form)
        self.body.addWidget(self._proposed)
        self.body.addLayout(row(self.save, self.reset, 1))
        self.body.addStretch(1)
        self.save.clicked.connect(self._on_save)
        self.reset.clicked.connect(self._on_reset)
        self.form.submitted.connect(self._on_save)

    def load(self) -> None:
        """Read the ages."""
        workspace = self.context.workspace

        def work(_progress: Progress) -> Any:
            return workspace().organisation.ages()

        self.context.jobs.read("settings:ages", work, then=self._on_read, failed=self.show_error)

    def is_changed(self) -> bool:
        """Tell whether ages were typed that are not saved."""
        return self.form.is_changed()

    def _on_read(self, found: tuple[NationalAges, NationalAges]) -> None:
        ages, proposed = found
        self.form.set_values(asdict(ages))
        self._proposed.setText(
            tr(
                "Proposed for the country: {light}, {general} and {hazardous} years.",
                light=texts.number(proposed.light),
                general=texts.number(proposed.general),
                hazardous=texts.number(proposed.hazardous),
            )
        )

    def _on_save(self) -> None:
        if not self.form.check():
            self._store(NationalAges(**self.form.values()))

    def _on_reset(self) -> None:
        self._store(None)

    def _store(self, ages: NationalAges | None) -> None:
        workspace = self.context.workspace()

        def work(_progress: Progress) -> Changes:
            return workspace.organisation.save_ages(ages)

        self.message.clear()
        self.context.actions.run(tr("Saving"), work, words=tr("Ages saved"), failed=self._on_failed)

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, InvalidError):
            self.form.set_errors(error.problems)
        else:
            self.show_error(error)
