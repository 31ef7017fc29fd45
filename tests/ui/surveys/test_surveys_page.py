"""The page of surveys: reading questionnaires, templates, exports, drag and drop."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.services.workspace import Workspace
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.surveys.blank_dialog import BlankDialog
from mfdw_desktop.ui.surveys.define_dialog import DefinedDialog
from mfdw_desktop.ui.surveys.page import SurveysPage
from mfdw_desktop.ui.surveys.roles_dialog import RolesDialog
from mfdw_desktop.ui.surveys.round_dialog import RoundDialog
from mfdw_desktop.ui.surveys.survey_card import CardAct
from mfdw_desktop.ui.surveys.template_dialog import TemplateDialog
from tests.ui.surveys.workbooks import ROOT, SAMPLE, plain_list


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> SurveysPage:
    made = SurveysPage(context)
    qtbot.addWidget(made)
    context.actions.changed.connect(made.refresh)
    made.resize(1180, 700)
    made.show()
    made.activate()
    return made


def said(page: SurveysPage) -> str:
    return page.message.current.accessibleName() if page.message.current is not None else ""


def xlsform(out: Path) -> Path:
    book = openpyxl.Workbook()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    for line in (
        ("type", "name", "label"),
        ("text", "who", "Who are you?"),
        ("select_one yes_no", "works", "Do you work?"),
        ("select_one nowhere", "odd", "What is odd?"),
    ):
        survey.append(line)
    choices = book.create_sheet("choices")
    for line in (
        ("list_name", "name", "label"),
        ("yes_no", "yes", "Yes"),
        ("yes_no", "no", "No"),
    ):
        choices.append(line)
    settings = book.create_sheet("settings")
    settings.append(("form_title", "form_id"))
    settings.append(("Small form", "small"))
    book.save(out)
    return out


def test_questionnaire_is_read_with_what_is_odd(page: SurveysPage, tmp_path: Path) -> None:
    before = page.questionnaires._cards.count()
    page.define_from(str(xlsform(tmp_path / "small.xlsx")))
    dialog = page.findChild(DefinedDialog)
    assert dialog is not None
    dialog.reject()
    assert page.questionnaires._cards.count() == before + 1


def test_form_in_the_wizard_is_read_instead_of_imported(page: SurveysPage, tmp_path: Path) -> None:
    page.import_file(path=str(xlsform(tmp_path / "small.xlsx")))
    wizard = page.wizard
    assert wizard is not None
    message = wizard.file._message.current
    assert message is not None
    message.buttons[0].click()
    dialog = page.findChild(DefinedDialog)
    assert dialog is not None
    dialog.reject()
    assert wizard.draft.survey == "small"


def test_file_of_another_survey_becomes_a_draft_of_its_own(
    page: SurveysPage, tmp_path: Path
) -> None:
    before = page.questionnaires._cards.count()
    answers: list[list[object]] = [
        ["What do you sow?", "How many fields?"],
        ["maize", 2],
        ["beans", 3],
    ]
    for name in ("fields", "fields_2"):
        page.import_file(path=str(plain_list(tmp_path / "fields.xlsx", answers)))
        wizard = page.wizard
        assert wizard is not None
        assert not wizard.file.drafted.isHidden()
        wizard.file.drafted.click()
        dialog = page.findChildren(DefinedDialog)[-1]
        dialog.reject()
        assert wizard.draft.survey == name
        page.close_wizard()
    assert page.questionnaires._cards.count() == before + 2


def test_wizard_builds_a_step_when_it_is_near(page: SurveysPage) -> None:
    page.import_file()
    wizard = page.wizard
    assert wizard is not None
    assert [kind.__name__ for kind in wizard._steps] == ["FileStep"]
    wizard._build_next()
    assert [kind.__name__ for kind in wizard._steps] == ["FileStep", "TableStep"]


def test_template_comes_back_as_a_workbook_to_type_into(page: SurveysPage, tmp_path: Path) -> None:
    out = tmp_path / "template.xlsx"
    page.act(CardAct.TEMPLATE, "DW")
    dialog = page.findChild(TemplateDialog)
    assert dialog is not None
    dialog.form.set_values({"language": "ភាសាខ្មែរ (km)", "shape": "one"})
    dialog.submit()
    page.files.write_template(str(out))
    heads = [str(cell.value) for cell in openpyxl.load_workbook(out).worksheets[0][1]]
    assert "ភេទ" not in heads
    assert any(each.startswith("លេខកូដអតិថិជន") for each in heads)
    assert said(page) == "template.xlsx saved"
    page.files.write_template(str(out))
    assert said(page) == "template.xlsx saved"


def test_lists_have_templates_in_the_wizard(page: SurveysPage, tmp_path: Path) -> None:
    out = tmp_path / "awards.xlsx"
    page.import_file(kind="awards")
    assert page.wizard is not None
    page.wizard.file.template.click()
    page.files.write_template(str(out))
    assert openpyxl.load_workbook(out).sheetnames[0] == "Awards"


def test_blank_questionnaire_is_seen_and_saved(page: SurveysPage, tmp_path: Path) -> None:
    page.act(CardAct.BLANK, "DW")
    dialog = page.findChild(BlankDialog)
    assert dialog is not None
    first = dialog.view.pages.data
    assert first.startswith(b"%PDF")
    dialog.language.set_value("km")
    dialog.load()
    assert dialog.view.pages.data != first
    dialog.save_to(str(tmp_path / "blank.pdf"))
    first = (tmp_path / "blank.pdf").read_bytes()
    assert first.startswith(b"%PDF")
    dialog.save_to(str(tmp_path / "blank.pdf"))
    assert (tmp_path / "blank_v2.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "blank.pdf").read_bytes() == first
    dialog.save_to(str(tmp_path / "blank.xlsx"))
    assert (tmp_path / "blank.xlsx").read_bytes().startswith(b"PK")
    dialog.reject()


def test_receipt_shows_a_batch_and_its_rows(
    page: SurveysPage, workspace: Workspace, tmp_path: Path
) -> None:
    path = plain_list(
        tmp_path / "clients.xlsx",
        [["Name", "Sex", "Birth year"], ["Pen Bopha", "female", 1990], ["", "female", 1991]],
    )
    from mfdw_desktop.domain.imports import ImportOptions

    made = workspace.imports.run("clients", path, ImportOptions(branch="KH03"))
    page.refresh(made.changes)
    page.open("batch", str(made.batch))
    assert page.tabs.current() == 1
    assert page.batches._line is not None
    assert page.batches._line.id == made.batch
    page.batches.undo(page.batches._line.id)
    assert page.batches._line is not None
    assert workspace.clients.find("Pen Bopha") == []


def test_pages_look_again_only_for_what_they_show(page: SurveysPage) -> None:
    cards = page.questionnaires._cards.itemAt(0)
    assert cards is not None
    before = cards.widget()
    page.refresh(Changes(frozenset({"client"})))
    after = page.questionnaires._cards.itemAt(0)
    assert after is not None
    assert after.widget() is before


def test_shipped_sample_is_there() -> None:
    assert SAMPLE.is_relative_to(ROOT)
    assert SAMPLE.exists()


def test_round_is_planned_from_its_card(page: SurveysPage, qtbot: QtBot) -> None:
    page.act("round", "DW")
    (dialog,) = page.findChildren(RoundDialog)
    dialog.round.set_value("final")
    dialog.round.edited.emit()
    dialog.form.field("opens_on").editor.set_value(date(2027, 3, 1))
    dialog.form.field("closes_on").editor.set_value(date(2027, 2, 1))
    dialog.submit()
    assert dialog.isVisible()
    dialog.form.field("closes_on").editor.set_value(date(2027, 4, 30))
    dialog.form.field("target").editor.set_value(120)
    dialog.submit()
    rows = page.context.workspace().surveys.rounds("DW")
    (planned,) = [each for each in rows if each.name == "final"]
    assert (planned.opens_on, planned.closes_on, planned.target) == (
        "2027-03-01", "2027-04-30", 120,
    )  # fmt: skip


def test_question_is_named_for_a_role(page: SurveysPage, qtbot: QtBot) -> None:
    page.act("roles", "DW")
    (dialog,) = page.findChildren(RolesDialog)
    dialog.form.set_values({**dialog.values(), "age": "members", "household_size": "@none"})
    dialog.submit()
    lines = {each.role.value: each for each in page.context.workspace().surveys.roles("DW")}
    assert (lines["age"].code, lines["age"].is_marked) == ("members", True)
    assert (lines["household_size"].code, lines["household_size"].is_marked) == ("", True)
