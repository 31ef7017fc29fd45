"""How responses are to be exported: for which program, which rounds, with or without names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from mfdw_desktop.domain.exports import ExportFormat, ExportLayout, ExportOptions, ExportOutlook
from mfdw_desktop.domain.imports import SurveyRow
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import export_words, words
from mfdw_desktop.ui.surveys.export_words import CSV, CSV_ZIP, SPSS, STATA, XLSX
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.dialog import FormDialog
from mfdw_desktop.ui.widgets.editors import Check, Combo
from mfdw_desktop.ui.widgets.form import Field, Form
from mfdw_desktop.ui.widgets.labels import IconLabel, text
from mfdw_desktop.ui.widgets.layout import box, clear, column, row, scroll
from mfdw_desktop.ui.widgets.painting import Align

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

CODES, LABELS = "codes", "labels"
SIZE = (860, 560)


@dataclass(frozen=True)
class ExportWanted:
    """What is asked for: the options, and the name and kind of the file."""

    options: ExportOptions
    name: str
    kinds: str


class ExportDialog(FormDialog):
    """Ask how; beside it stands what the file will hold."""

    chosen = Signal(str, object)
    """(code of the questionnaire, `ExportWanted`)"""

    def __init__(self, page: Page, survey: SurveyRow, outlook: ExportOutlook) -> None:
        self._survey, self._outlook = survey, outlook
        self._said = column(gap=t.S15, margins=(t.S2, t.S2, t.S2, t.S2))
        form = Form(self._fields(outlook))
        super().__init__(
            tr("Export the responses"), form, page, save=tr("Choose a place…"), size=SIZE
        )
        self.set_side(scroll(box(self._said)))
        form.set_values({
            "round": "", "program": XLSX, "words": CODES, "layout": ExportLayout.LONG.value,
            "delimiter": ",", "pseudonymous": False, "harmonised": False,
        })  # fmt: skip
        form.changed.connect(self._show)
        self.submitted.connect(self._on_submitted)
        self._show()

    def wanted(self) -> ExportWanted:
        """Return what is chosen."""
        values = self.form.values()
        program = values["program"]
        is_plain = program in (XLSX, CSV, CSV_ZIP)
        options = ExportOptions(
            round=values["round"] or "",
            is_pseudonymous=values["pseudonymous"],
            format=ExportFormat("" if is_plain else program),
            layout=ExportLayout(values["layout"]),
            with_labels=is_plain and values["words"] == LABELS,
            is_harmonised=values["harmonised"],
            delimiter=values["delimiter"] if program in (CSV, CSV_ZIP) else ",",
        )
        ending = program if program in (XLSX, CSV) else "zip"
        kinds = {"xlsx": tr("Excel (*.xlsx)"), "csv": tr("CSV (*.csv)"), "zip": tr("ZIP (*.zip)")}
        parts = [self._survey.code, options.round or "responses"]
        if program in (STATA, SPSS):
            parts.append(program)
        if options.is_pseudonymous:
            parts.append("pseudonymous")
        return ExportWanted(options, f"{'_'.join(parts)}.{ending}", kinds[ending])

    def is_changed(self) -> bool:
        """Tell that nothing typed would be lost: choices are made again in a moment."""
        return False

    def _fields(self, outlook: ExportOutlook) -> list[Field]:
        rounds = [("", tr("All rounds"))]
        rounds += [(each, words.round_name(each)) for each in outlook.responses]
        programs = Combo([
            (XLSX, tr("Excel")), (CSV, tr("CSV")), (CSV_ZIP, tr("CSV files in a ZIP")),
            (STATA, "Stata"), (SPSS, "SPSS"),
        ])  # fmt: skip
        shape = Combo([
            (CODES, tr("Names and codes, as in the form")),
            (LABELS, tr("Labels, to be read")),
        ])  # fmt: skip
        layout = Combo([
            (ExportLayout.LONG.value, tr("A row an interview")),
            (ExportLayout.WIDE.value, tr("A row a client, all rounds side by side")),
        ])  # fmt: skip
        delimiter = Combo([(",", tr("Comma")), (";", tr("Semicolon")), ("\t", tr("Tab"))])
        self._harmonised = Check(tr("Questions of all rounds brought to one"))
        return [
            Field("program", tr("For"), programs),
            Field("round", tr("Round"), Combo(rounds)),
            Field("words", tr("Headings and answers"), shape),
            Field("layout", tr("Rows"), layout),
            Field("delimiter", tr("Between the cells"), delimiter),
            Field("pseudonymous", tr("Pseudonymous"), Check(tr("Without what tells who it is")),
                  wide=True, hint=tr("For researchers outside: no names, numbers, places, "
                                     "pictures or free text.")),
            Field("harmonised", tr("Harmonised"), self._harmonised, wide=True,
                  hint="" if outlook.concepts else tr(
                      "First bring the rounds to one: see the menu of the questionnaire.")),
        ]  # fmt: skip

    def _show(self) -> None:
        """Let only what makes sense be chosen, and say what the file will hold."""
        program = self.form.field("program").value()
        is_plain = program in (XLSX, CSV, CSV_ZIP)
        self.form.field("words").setVisible(is_plain)
        self.form.field("delimiter").setVisible(program in (CSV, CSV_ZIP))
        self._harmonised.setEnabled(bool(self._outlook.concepts))
        clear(self._said)
        self._said.addWidget(text(tr("The file will hold"), "strong"))
        for icon, said in export_words.lines(self._outlook, self.wanted().options, program):
            line = row(gap=t.S1)
            line.addWidget(IconLabel(icon, "text3", size=16), 0, Align.AlignTop)
            line.addWidget(text(said, "small", "text2", wrap=True), 1)
            self._said.addWidget(box(line))
        self._said.addStretch(1)

    def _on_submitted(self, _values: dict[str, Any]) -> None:
        wanted = self.wanted()
        self.finish()
        self.chosen.emit(self._survey.code, wanted)
