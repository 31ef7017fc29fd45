"""The institution: name, country, currency, paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.ui.languages import language_choices
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.places import countries, currencies
from mfdw_desktop.ui.settings.logo import LogoField
from mfdw_desktop.ui.settings.section import Section
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.editors import Combo, LineEdit
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.layout import row, rule

if TYPE_CHECKING:
    from mfdw_desktop.domain.organisation import InstitutionFacts

WIDTH = 620


class InstitutionSection(Section):
    """Edit the institution in place; nothing is saved before the button."""

    kinds = ("institution",)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, tr("Institution"))
        self._facts: InstitutionFacts | None = None
        self.form = Form(
            [
                Field("name", tr("Name"), LineEdit(), needed=True),
                Field("native_name", tr("Name in the own script"), LineEdit(),
                      hint=tr("stands on the papers beside the Latin one")),
                Field("country", tr("Country"), Combo(countries())),
                Field("currency", tr("Currency"), Combo(currencies()),
                      hint=tr("of new schemes; what was recorded keeps its own")),
                Field("language", tr("Language of the papers"), Combo(language_choices())),
                Field("paper_size", tr("Paper size"), Combo([("a4", "A4"), ("letter", "Letter")])),
            ]
        )  # fmt: skip
        self.form.setMaximumWidth(WIDTH)
        self._save = button(tr("Save"), "primary")
        self._save.setEnabled(False)
        self._save.clicked.connect(self.save)
        self.form.changed.connect(self._on_changed)
        self.form.submitted.connect(self.save)
        self.logo = LogoField(context)
        self.logo.setMaximumWidth(WIDTH)
        self.logo.failed.connect(self.show_error)
        self.body.addWidget(self.form)
        self.body.addLayout(row(self._save, 1))
        self.body.addWidget(rule())
        self.body.addWidget(self.logo)
        self.body.addStretch(1)

    def load(self) -> None:
        """Read the institution."""
        workspace = self.context.workspace()

        def work(_progress: Progress) -> InstitutionFacts:
            return workspace.organisation.institution()

        self.context.jobs.read(
            "settings:institution", work, then=self._on_read, failed=self.show_error
        )
        self.logo.load()

    def is_changed(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self.form.is_changed()

    def save(self) -> None:
        """Store what was typed."""
        if self._facts is None or self.form.check() or not self.form.is_changed():
            return
        values: dict[str, Any] = {name: each or "" for name, each in self.form.values().items()}
        facts, workspace = replace(self._facts, **values), self.context.workspace()

        def work(_progress: Progress) -> Changes:
            return workspace.organisation.save_institution(facts)

        self._save.setEnabled(False)
        self.context.actions.run(
            tr("Saving the institution"),
            work,
            words=tr("Institution saved"),
            then=self._on_saved,
            failed=self._on_save_failed,
        )

    def _on_read(self, facts: InstitutionFacts) -> None:
        if self.form.is_changed():
            return
        self._facts = facts
        self.form.set_values(
            {name: getattr(facts, name) for name in (field.name for field in self.form.fields())}
        )

    def _on_changed(self) -> None:
        self._save.setEnabled(self.form.is_changed())

    def _on_saved(self, _changes: Changes) -> None:
        self.form.remember()
        self.load()

    def _on_save_failed(self, error: BaseException) -> None:
        self._save.setEnabled(True)
        if isinstance(error, InvalidError):
            self.form.set_errors(error.problems)
        else:
            self.show_error(error)
