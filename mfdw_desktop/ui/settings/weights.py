"""What each part of the score of duplicates counts, with the effect on examples."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.duplicates import PARTS, Band, Person, Weights, check_weights, score
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.settings.section import Section
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.editors import NumberEdit
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import card, column, row
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

_SOPHEA = Person(
    uid="1", name="Keo Sophea", sex=Sex.FEMALE, birth_on=date(1991, 4, 3), village="Prey Tnaot",
    relative_name="Keo Vanna", phone="012 345 678", ids=(("national", "010234567"),),
)  # fmt: skip
_FIELDS = (*PARTS, "likely", "review")


def examples() -> list[tuple[str, str, Person]]:
    """Return what is different of a second paper, and the person on it."""
    return [
        ("typo", tr("Name written otherwise, all else the same"),
         replace(_SOPHEA, uid="2", name="Keo Sophear", ids=())),
        ("moved", tr("Same name and birth day, other village and telephone"),
         replace(_SOPHEA, uid="3", village="Tuol Touch", phone="097 111 222", ids=(),
                 relative_name="")),
        ("sister", tr("Sister: same village, husband's name missing, born 2 years later"),
         replace(_SOPHEA, uid="4", name="Keo Sopheap", birth_on=date(1993, 9, 20), phone="",
                 relative_name="", ids=())),
        ("card", tr("Same identity card, name and village written otherwise"),
         replace(_SOPHEA, uid="5", name="K. Sophea", village="Prey Tnot", phone="",
                 relative_name="")),
        ("namesake", tr("Same name only, other birth year and village"),
         replace(_SOPHEA, uid="6", birth_on=date(1978, 1, 9), village="Boeng Leu", phone="",
                 relative_name="", ids=())),
    ]  # fmt: skip


class WeightsSection(Section):
    """The weights as numbers out of 100, and beside them what they come to."""

    kinds = ("institution_rule",)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, tr("Duplicates"))
        self._stored = Weights()
        names = {
            "name": tr("Name"), "birth": tr("Birth day"), "sex": tr("Sex"),
            "village": tr("Village"), "relative": tr("Spouse or father"),
            "phone": tr("Telephone"), "id": tr("Outside number"),
            "likely": tr("Likely the same from"), "review": tr("To be looked at from"),
        }  # fmt: skip
        hints = {
            "likely": tr("a score from 0 to 100"),
            "review": tr("below it a pair is not shown"),
        }
        fields = [
            Field(name, names[name], NumberEdit(most=100), hint=hints.get(name, ""), needed=True)
            for name in _FIELDS
        ]
        self.form = Form(fields, columns=3)
        columns = [
            Column("what", tr("Second paper of one person, or of another"), sortable=False),
            Column("before", tr("Counts now"), 104, "number", sortable=False),
            Column("after", tr("With these"), 104, "number", sortable=False),
            Column("band", tr("Shown as"), 148, "pill", sortable=False),
        ]
        self.model = RowsModel(columns, self._cell, uid=_uid, parent=self)
        self.table = DataTable(
            self.model, name=tr("Examples"), look=TableLook(lead=t.S2, trail=t.S2)
        )
        self.save = button(tr("Save"), "primary", shortcut="Ctrl+S")
        self.reset = button(tr("As the program counts"), "ghost", "rotate-ccw")
        self.body.addWidget(
            text(tr("How much each part counts when two clients are compared. A part that one of "
                    "the two does not have is left out."), "body", "text2", wrap=True)
        )  # fmt: skip
        self.body.addWidget(self.form)
        self.body.addLayout(row(self.save, self.reset, 1))
        self.body.addWidget(text(tr("The effect on examples"), "section"))
        self.body.addWidget(card(column(self.table, gap=0, margins=(1, 1, 1, 1))))
        self.body.addStretch(1)
        self.save.clicked.connect(self._on_save)
        self.reset.clicked.connect(self._on_reset)
        self.form.changed.connect(self._on_changed)
        self.form.submitted.connect(self._on_save)

    def load(self) -> None:
        """Read the weights."""
        workspace = self.context.workspace

        def work(_progress: Progress) -> Weights:
            return workspace().duplicates.weights()

        self.context.jobs.read("settings:weights", work, then=self._on_read, failed=self.show_error)

    def is_changed(self) -> bool:
        """Tell whether numbers were typed that are not saved."""
        return self.form.is_changed()

    def typed(self) -> Weights | None:
        """Return the weights as typed; None while they make no sense."""
        values = self.form.values()
        if any(value is None for value in values.values()):
            return None
        found = Weights(**{name: value / 100 for name, value in values.items()})
        return None if check_weights(found) else found

    def _on_read(self, weights: Weights) -> None:
        self._stored = weights
        self.form.set_values({name: _percent(weights, name) for name in _FIELDS})
        self._show_examples()

    def _on_changed(self) -> None:
        self._show_examples()

    def _show_examples(self) -> None:
        self.model.show(examples())
        self.table.fit()

    def _cell(self, example: Any, name: str) -> Any:
        _key, words, person = example
        if name == "what":
            return words
        if name == "before":
            return texts.number(round(score(_SOPHEA, person, self._stored).total * 100))
        typed = self.typed()
        if typed is None:
            return texts.DASH
        made = score(_SOPHEA, person, typed)
        if name == "after":
            before = score(_SOPHEA, person, self._stored)
            tone = "strong" if made.total != before.total else ""
            return Cell(texts.number(round(made.total * 100)), tone=tone)
        said = {
            Band.LIKELY: (tr("Likely the same"), "warn"),
            Band.REVIEW: (tr("To be looked at"), "accent"),
            Band.HIDDEN: (tr("Not shown"), "plain"),
        }[made.band]
        return Cell(said[0], tone=said[1])

    def _on_save(self) -> None:
        if self.form.check():
            return
        values = self.form.values()
        self._store(Weights(**{name: value / 100 for name, value in values.items()}))

    def _on_reset(self) -> None:
        self._store(None)

    def _store(self, weights: Weights | None) -> None:
        workspace = self.context.workspace()

        def work(_progress: Progress) -> Changes:
            return workspace.duplicates.save_weights(weights)

        self.message.clear()
        said = tr("Weights saved") if weights is not None else tr("Weights as the program counts")
        self.context.actions.run(tr("Saving"), work, words=said, failed=self._on_failed)

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, InvalidError):
            self.form.set_errors(error.problems)
        else:
            self.show_error(error)


def _percent(weights: Weights, name: str) -> int:
    return round(float(getattr(weights, name)) * 100)


def _uid(example: Any) -> str:
    return str(example[0])
