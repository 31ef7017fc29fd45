"""The page of incentives with work done at once: tabs, acts, forms."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.domain.sheets import SheetRow
from mfdw_desktop.services.workspace import Workspace
from mfdw_desktop.ui.incentives.page import IncentivesPage
from mfdw_desktop.ui.incentives.scheme_dialog import SchemeDialog
from mfdw_desktop.ui.incentives.sheet_columns import SheetForm, is_entered
from mfdw_desktop.ui.incentives.sheet_foot import gap_words
from mfdw_desktop.ui.page import PageContext


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> IncentivesPage:
    made = IncentivesPage(context)
    qtbot.addWidget(made)
    context.actions.changed.connect(made.refresh)
    made.resize(1180, 700)
    made.show()
    made.activate()
    return made


def test_every_tab_loads_without_a_word(page: IncentivesPage) -> None:
    for number in range(page.tabs.count()):
        page.tabs.choose(number)
        assert page.page_actions()
    assert page.message.current is None
    assert page.may_close()


def test_head_counts_the_schemes(page: IncentivesPage, workspace: Workspace) -> None:
    count = len(workspace.incentives.schemes())
    assert page.schemes.model.rowCount() == count


def test_scheme_is_made_with_a_condition(page: IncentivesPage, workspace: Workspace) -> None:
    page.schemes.add()
    dialog = page.findChild(SchemeDialog)
    assert dialog is not None
    dialog.form.set_values(
        {
            "name": "Safe stove",
            "code": "STOVE",
            "kind": "health_care",
            "area": "working_conditions",
            "rule": AmountRule.FIXED.value,
            "amount": 4_000_000,
        }
    )
    dialog._conditions._on_add_clicked()
    dialog._conditions.lines[0]._text.set_value("The stove is in use")
    dialog.submit()
    made = next(each for each in workspace.incentives.schemes() if each.code == "STOVE")
    assert [each.text for each in made.conditions] == ["The stove is in use"]
    assert page.schemes.model.row_of(made.uid) >= 0


def test_taken_code_of_a_scheme_is_said_in_the_form(page: IncentivesPage) -> None:
    first, second = page.schemes.model.rows[:2]
    dialog = SchemeDialog(page, page.schemes._catalogue, first)
    dialog.form.field("code").editor.set_value(second.code)
    dialog.open()
    dialog.submit()
    assert dialog.isVisible()
    said = dialog.message.current is not None or dialog.form.field("code")._said.text() != ""
    assert said
    dialog.leave()


def test_record_opens_a_scheme(page: IncentivesPage) -> None:
    scheme = page.schemes.model.rows[2]
    page.open("scheme", scheme.uid)
    chosen = page.schemes.table.current_row()
    assert chosen is not None
    assert chosen.uid == scheme.uid


def test_share_of_the_interest_is_computed(workspace: Workspace) -> None:
    schemes = workspace.incentives.schemes()
    scheme = next(each for each in schemes if each.rule is AmountRule.SHARE)
    form = SheetForm(scheme, "KHR")
    columns = {each.name: each for each in form.columns([SheetRow(1, "u", "c", "n", "", "")])}
    assert columns["base"].is_open
    assert columns["amount"].computed
    parse = columns["base"].parse
    assert parse is not None
    value, problem = parse("10,000")
    assert not problem
    row = {"client_id": 1, "base": value, "on": date(2026, 11, 2)}
    assert is_entered(row)
    share = int(scheme.share_percent) * value // 100
    assert form.computed_amount(row) == share
    assert form.draft(row).base is not None


def test_row_with_a_note_alone_is_not_entered() -> None:
    assert not is_entered({"note": "later"})
    assert not is_entered({"given": False, "amount": None})
    assert is_entered({"given": True})
    assert is_entered({"amount": "much"})


@pytest.mark.parametrize(("missing", "tone"), [(0, "ok"), (500, "warn"), (-500, "bad")])
def test_total_of_the_paper_says_what_is_missing(missing: int, tone: str) -> None:
    assert gap_words(missing, "KHR")[1] == tone
