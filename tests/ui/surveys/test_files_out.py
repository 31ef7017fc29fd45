"""Files that leave a questionnaire: exports as chosen, the codebook, the harmonisation."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from mfdw_desktop.services.workspace import Workspace
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.surveys.export_dialog import ExportDialog
from mfdw_desktop.ui.surveys.harmony_dialog import HarmonyDialog
from mfdw_desktop.ui.surveys.page import SurveysPage
from mfdw_desktop.ui.surveys.survey_card import CardAct


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> SurveysPage:
    made = SurveysPage(context)
    qtbot.addWidget(made)
    context.actions.changed.connect(made.refresh)
    made.resize(1180, 700)
    made.show()
    made.activate()
    return made


def said(page: SurveysPage) -> tuple[str, str]:
    found = page.message.current
    assert found is not None
    return found.accessibleName(), found.accessibleDescription()


def export_dialog(page: SurveysPage, **values: Any) -> ExportDialog:
    page.act(CardAct.EXPORT, "DW")
    dialog = page.findChildren(ExportDialog)[-1]
    for name, value in values.items():
        dialog.form.field(name).editor.set_value(value)
        dialog.form.field(name).editor.edited.emit()
    return dialog


def lines(dialog: ExportDialog) -> str:
    from mfdw_desktop.ui.surveys import export_words

    program = dialog.form.field("program").value()
    found = export_words.lines(dialog._outlook, dialog.wanted().options, program)
    return "\n".join(each for _, each in found)


def test_stata_without_names_is_one_file_of_one_round(page: SurveysPage, tmp_path: Path) -> None:
    dialog = export_dialog(page, program="stata", round="followup1", pseudonymous=True)
    assert dialog.form.field("words").isHidden()
    assert "do-file" in lines(dialog)
    assert "stay behind: " in lines(dialog)
    wanted = dialog.wanted()
    assert wanted.name == "DW_followup1_stata_pseudonymous.zip"
    dialog.submit()
    out = tmp_path / wanted.name
    page.files.write_export(str(out))
    with zipfile.ZipFile(out) as bundle:
        assert {"DW.csv", "DW.do", "codebook.csv"} <= set(bundle.namelist())
        text = bundle.read("DW.csv").decode("utf-8-sig")
    assert "KH03-" not in text
    assert "P-" in text
    assert "exported" in said(page)[0]
    assert str(out) in said(page)[1]


def test_csv_of_all_rounds_with_semicolons_and_labels(page: SurveysPage, tmp_path: Path) -> None:
    dialog = export_dialog(page, program="csv", delimiter=";", words="labels")
    assert not dialog.form.field("delimiter").isHidden()
    dialog.submit()
    page.files.write_export(str(tmp_path / "out.csv"))
    first = (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()[0]
    assert first.count(";") > 20
    assert "file beside it" in said(page)[1]


def test_file_of_a_repeat_is_not_written_over_unasked(page: SurveysPage, tmp_path: Path) -> None:
    export_dialog(page, program="csv").submit()
    page.files.write_export(str(tmp_path / "out.csv"))
    beside = next(each for each in tmp_path.glob("out-*.csv"))
    beside.write_text("somebody's notes", "utf-8")
    (tmp_path / "out.csv").unlink()
    page.files.write_export(str(tmp_path / "out.csv"))
    assert "there is a file already" in said(page)[0].lower()
    assert beside.read_text("utf-8") == "somebody's notes"
    assert not (tmp_path / "out.csv").exists()


def test_wide_rows_leave_repeats_behind_and_count_clients(
    page: SurveysPage, tmp_path: Path
) -> None:
    dialog = export_dialog(page, layout="wide")
    assert "stays behind: such rows" in lines(dialog)
    dialog.submit()
    page.files.write_export(str(tmp_path / "wide.xlsx"))
    assert "clients exported" in said(page)[0]


def test_saved_file_is_opened_from_the_message(
    page: SurveysPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.path()))
    page.act(CardAct.CODEBOOK, "DW")
    out = tmp_path / "codebook.xlsx"
    page.files.write_codebook(str(out))
    assert openpyxl.load_workbook(out).sheetnames == ["codebook"]
    assert page.message.current is not None
    page.message.current.buttons[0].click()
    assert opened == [str(out)]


def harmony(page: SurveysPage) -> HarmonyDialog:
    page.act(CardAct.HARMONISE, "DW")
    return page.findChildren(HarmonyDialog)[-1]


def edited(path: Path, column: str, **values: str | None) -> Path:
    book = openpyxl.load_workbook(path)
    sheet = book["harmonisation"]
    heads = [str(cell.value) for cell in sheet[1]]
    for row in sheet.iter_rows(min_row=2):
        line = dict(zip(heads, row, strict=True))
        if line["column"].value == column:
            for name, value in values.items():
                line[name].value = value
    book.save(path)
    return path


def test_harmonisation_says_what_it_would_change_then_is_kept_and_undone(
    page: SurveysPage, workspace: Workspace, context: PageContext, tmp_path: Path
) -> None:
    path = tmp_path / "rounds.xlsx"
    dialog = harmony(page)
    dialog.save_to(str(path))
    dialog.read_from(str(path))
    assert not dialog.keep.isEnabled()
    assert "changes nothing" in dialog._said.text()
    dialog.read_from(str(edited(path, "income_month", concept="income_usd", recode="/4100",
                                unit="USD")))  # fmt: skip
    rounds = workspace.surveys.rounds("DW")
    assert dialog.changes.rowCount() == len([each for each in rounds if each.responses])
    assert dialog.changes.rows[0].answers > 0
    assert workspace.harmony.state("DW").kept is None
    dialog.keep_it()
    kept = workspace.harmony.state("DW").kept
    assert kept is not None
    assert "income_usd" in kept.concepts
    context.actions.undo_last()
    assert workspace.harmony.state("DW").kept is None


def test_harmonisation_with_a_mistake_cannot_be_kept(page: SurveysPage, tmp_path: Path) -> None:
    path = tmp_path / "rounds.xlsx"
    dialog = harmony(page)
    dialog.save_to(str(path))
    dialog.read_from(str(edited(path, "income_month", recode="by hand")))
    assert not dialog.keep.isEnabled()
    assert dialog.problems.rowCount() > 0
    assert "Nothing can be kept" in dialog._said.text()
    dialog.reject()
