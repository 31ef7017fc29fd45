"""Set up a branch: the institution, its first branch, and where the database goes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mfdw_desktop.common import i18n, paths
from mfdw_desktop.domain import institutions
from mfdw_desktop.domain.institutions import BranchDraft, InstitutionDraft
from mfdw_desktop.domain.money import COUNTRY_CURRENCIES
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.places import countries, currencies
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.dialog import FormDialog
from mfdw_desktop.ui.widgets.editors import Combo, LineEdit
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.labels import Elided, text
from mfdw_desktop.ui.widgets.layout import column, row
from mfdw_desktop.ui.widgets.save_dialog import ask_place


class SetupDialog(FormDialog):
    """Ask for the least that a branch needs to begin."""

    setup_wanted = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        form = Form(
            [
                Field("name", tr("Institution"), LineEdit("Samakki Microfinance"), needed=True,
                      wide=True),
                Field("country", tr("Country"), Combo(countries())),
                Field("currency", tr("Currency"), Combo(currencies())),
                Field("branch_name", tr("Branch"), LineEdit("Kampot"), needed=True),
                Field("branch_code", tr("Code of the branch"), LineEdit("KH03"), needed=True,
                      hint=tr("begins every client's code, as in KH03-00421-3")),
            ]
        )  # fmt: skip
        super().__init__(tr("Set up my branch"), form, parent, save=tr("Begin"), size=(620, 470))
        self._path = paths.default_database()
        self._chosen = False
        self._place = Elided(str(self._path), "small", "text2", least=120)
        elsewhere = button(tr("Elsewhere…"), "link")
        elsewhere.clicked.connect(self._on_elsewhere_clicked)
        place = row(text(tr("Kept in"), "small", "text3"), gap=t.S1)
        place.addWidget(self._place, 1)
        place.addWidget(elsewhere)
        self._body.addLayout(column(place, margins=(t.S3, 0, t.S3, t.S15)))
        # It was added behind the foot, but it is read before it.
        self.setTabOrder(form.field("branch_code").editor, elsewhere)
        form.field("country").editor.edited.connect(self._on_country_edited)
        form.field("branch_name").editor.edited.connect(self._on_branch_edited)
        form.set_values({"country": "KH", "currency": "KHR"})
        self.submitted.connect(self._on_submitted)

    def _on_country_edited(self) -> None:
        currency = COUNTRY_CURRENCIES.get(self.form.values()["country"])
        if currency:
            self.form.field("currency").editor.set_value(currency)

    def _on_branch_edited(self) -> None:
        """Name the file after the branch until another place is chosen."""
        if not self._chosen:
            name = self.form.values()["branch_name"] or ""
            stem = re.sub(r"\W+", "-", name.casefold()).strip("-") or "branch"
            wanted = paths.data_folder() / f"{stem}{paths.DATABASE_SUFFIX}"
            self._show_place(paths.free_name(wanted, "-{number}"))

    def _show_place(self, path: Path) -> None:
        self._path = path
        self._place.setText(str(path))

    def _on_elsewhere_clicked(self) -> None:
        ask_place(self, tr("Where the database goes"), self._path, self._on_place_selected)

    def _on_place_selected(self, path: str) -> None:
        self._chosen = True
        self._show_place(Path(path))

    def _on_submitted(self, values: dict[str, Any]) -> None:
        branch = BranchDraft(code=values["branch_code"], name=values["branch_name"])
        language = i18n.current().language
        draft = institutions.completed(
            InstitutionDraft(
                name=values["name"],
                country=values["country"] or "",
                currency=values["currency"],
                language=language,
                branches=(branch,),
            )
        )
        problems = [_on_form(problem) for problem in institutions.validate(draft)]
        if problems:
            self.form.set_errors(problems)
            return
        self.setup_wanted.emit(str(self._path), draft)
        self.finish()


def _on_form(problem: FieldProblem) -> FieldProblem:
    """Return the problem under the field that the form has for it."""
    name = problem.name
    if name.startswith("branches"):
        name = "branch_name" if problem.rule == "name-missing" else "branch_code"
    return FieldProblem(name, problem.rule, problem.severity, problem.fields)
