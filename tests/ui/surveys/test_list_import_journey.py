"""Lists of clients, schemes, awards and referrals through the wizard, and their undo."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from mfdw_desktop.domain.incentives import AwardDraft
from mfdw_desktop.domain.referrals import Outcome, PartnerDraft, PartnerKind, ReferralFilter
from mfdw_desktop.ui.surveys.page import SurveysPage
from tests.ui.journey import Journey
from tests.ui.surveys.hands import begin, choose, go_on
from tests.ui.surveys.workbooks import plain_list


def test_list_of_clients_comes_through_the_same_steps(journey: Journey, tmp_path: Path) -> None:
    path = plain_list(
        tmp_path / "clients.xlsx",
        [
            ["Name", "Sex", "Birth year", "Village"],
            ["Pen Bopha", "female", 1990, "Trapeang Sala"],
            ["Keo Narith", "male", 1985, "Trapeang Sala"],
        ],
    )
    wizard = begin(journey, path, kind="clients")
    assert not wizard.file._form.field("survey").isVisibleTo(wizard.file)
    for _ in range(4):
        go_on(journey, wizard)
    result = wizard.draft.result
    assert result is not None
    assert (result.kind, result.imported) == ("clients", 2)
    other = journey.database()
    assert [row.name for row in other.clients.find("Pen Bopha")] == ["Pen Bopha"]
    other.close()


def test_schemes_and_their_awards_are_imported(journey: Journey, tmp_path: Path) -> None:
    schemes = plain_list(
        tmp_path / "schemes.xlsx",
        [
            ["Code", "Name", "Kind", "Area of decent work", "Amount rule", "Amount", "Currency"],
            ["STOVE", "Safe stove", "Health", "working_conditions", "fixed", 40000, "KHR"],
        ],
    )
    wizard = begin(journey, schemes, kind="schemes")
    go_on(journey, wizard)
    go_on(journey, wizard)
    columns = wizard.columns
    columns.shown._buttons["open"].click()
    assert list(columns.side.values.values) == ["Health"]
    choose(journey, columns.side.values.values["Health"], "health_care")
    go_on(journey, wizard)
    go_on(journey, wizard)
    assert wizard.draft.result is not None
    assert wizard.draft.result.imported == 1
    awards = plain_list(
        tmp_path / "awards.xlsx",
        [
            ["Client", "Scheme", "Given on"],
            ["KH03-00001-E", "STOVE", "2026-11-02"],
            ["KH03-99999-9", "STOVE", "2026-11-02"],
        ],
    )
    wizard = begin(journey, awards, kind="awards")
    for _ in range(4):
        go_on(journey, wizard)
    result = wizard.draft.result
    assert result is not None
    assert (result.imported, result.rejected) == (1, 1)
    other = journey.database()
    found = next(each for each in other.incentives.schemes() if each.code == "STOVE")
    other.close()
    assert (found.kind, found.awards) == ("health_care", 1)


def test_list_of_a_partner_is_known_by_its_columns(journey: Journey, tmp_path: Path) -> None:
    other = journey.database()
    partner = PartnerDraft("CLINIC", "Village clinic", PartnerKind.HEALTH)
    other.referrals.save_partner(partner)
    code = other.clients.find("KH03-00001-E")[0].code
    other.close()
    path = plain_list(
        tmp_path / "referred.xlsx",
        [
            ["Client code", "Partner", "Reason of referral", "Referral date", "Consent date",
             "Consent method", "Outcome", "Date closed"],
            [code, "Village clinic", "Health", "2026-02-01", "2026-01-30", "Signature",
             "Completed", "2026-02-10"],
            [code, "Nobody", "Health", "2026-02-02", "2026-01-30", "Signature", "", ""],
        ],
    )  # fmt: skip
    page = journey.show("surveys", SurveysPage)
    page.import_file(path=str(path))
    journey.settle()
    wizard = page.wizard
    assert wizard is not None
    assert wizard.file.kind.value() == "referrals"
    assert "Referral date" in wizard.file._form.field("kind")._said.text()
    for _ in range(4):
        go_on(journey, wizard)
    result = wizard.draft.result
    assert result is not None
    assert (result.kind, result.imported, result.rejected) == ("referrals", 1, 1)
    other = journey.database()
    _, rows = other.referrals.referrals(ReferralFilter())
    other.close()
    assert [each.outcome for each in rows if each.partner == "Village clinic"] == [Outcome.HELPED]


@pytest.mark.parametrize(
    "kind", ["awards", "schemes", "policies", "savings", "visits", "attendance"]
)
def test_incentives_menu_opens_the_import_of_its_kind(journey: Journey, kind: str) -> None:
    journey.window.open_record("import", kind)
    journey.settle()
    page = journey.window.stack.built("surveys")
    assert isinstance(page, SurveysPage)
    assert page.wizard is not None
    assert page.wizard.draft.kind == kind
    assert page.wizard.file.kind.value() == kind


def test_rows_left_out_are_shown_and_taken_in_by_a_click(journey: Journey, tmp_path: Path) -> None:
    head: list[object] = ["Name", "Sex", "Birth year", "Village"]
    path = plain_list(
        tmp_path / "clients.xlsx",
        [
            ["List of March"],
            head,
            ["Pen Bopha", "female", 1990, "Trapeang Sala"],
            ["Total", None, 1991, None],
            ["Keo Narith", "male", 1985, "Trapeang Sala"],
            [],
            ["Animal", "Place", "Count"],
            ["ox", "yard", 2],
        ],
    )
    wizard = begin(journey, path, kind="clients")
    go_on(journey, wizard)
    step = wizard.table
    assert step.said() == "head in row 2 of Sheet"
    assert step.table is not None
    assert step._facts.text() == "2 rows of data"
    assert step.tables.isVisibleTo(step)
    mark = step.table.table_model.index(step.table.table_model.row_of("4"), 1)
    assert mark.data() == "Total"
    step.table.clicked.emit(mark)
    assert wizard.draft.table.included == (4,)
    assert (mark.data(), step._facts.text()) == ("Taken in", "3 rows of data")
    step.table.choose("4")
    journey.press(step.table, Qt.Key.Key_Space)
    assert wizard.draft.options().table.included == ()
    choose(journey, step.tables, "7 A:C")
    assert (step.said(), step._facts.text()) == ("head in row 7 of Sheet", "1 row of data")
    choose(journey, step.tables, "2 A:D")
    go_on(journey, wizard)
    go_on(journey, wizard)
    assert wizard.draft.plan is not None
    assert (wizard.draft.plan.imported, wizard.draft.plan.excluded) == (2, 2)


def test_letters_of_a_text_can_be_changed_with_the_rows_in_sight(
    journey: Journey, tmp_path: Path
) -> None:
    path = tmp_path / "clients.csv"
    path.write_bytes("Name;Sex;Village\nСүхбаатар;male;Сүмбэр\n".replace("ү", "у").encode("cp1251"))
    wizard = begin(journey, path, kind="clients")
    go_on(journey, wizard)
    step = wizard.table
    assert (step.encoding.value(), step.delimiter.value()) == ("cp1251", ";")
    choose(journey, step.encoding, "cp1252")
    assert step.table is not None
    assert step.table.table_model.index(1, 2).data().startswith("Ñóõ")
    choose(journey, step.encoding, "cp1251")
    choose(journey, step.delimiter, ",")
    assert step.table.table_model.columnCount() == 3
    assert wizard.draft.options().table.delimiter == ","
    choose(journey, step.encoding, "utf-8")
    assert wizard.page.message.current is not None
    assert step.encoding.value() == "cp1251"


def test_undo_lists_what_was_changed_later(journey: Journey, tmp_path: Path) -> None:
    path = plain_list(
        tmp_path / "clients.xlsx",
        [["Name", "Sex", "Birth year", "Village"], ["Pen Bopha", "female", 1990, "Trapeang Sala"]],
    )
    wizard = begin(journey, path, kind="clients")
    page = wizard.page
    assert isinstance(page, SurveysPage)
    for _ in range(4):
        go_on(journey, wizard)
    other = journey.database()
    client = other.clients.find("Pen Bopha")[0]
    scheme = other.incentives.schemes()[0]
    other.close()
    workspace = journey.window.context.workspace()
    draft = _draft(scheme.id, client.id, workspace.incentives.today())
    journey.window.actions_.run("Giving", lambda _p: workspace.incentives.give([draft]))
    journey.settle()
    wizard.result.undo.click()
    journey.settle()
    assert page.message.current is not None
    page.message.current.buttons[0].click()
    journey.settle()
    from mfdw_desktop.ui.surveys.kept_dialog import KeptDialog

    dialog = journey.dialog(KeptDialog)
    assert dialog.model.rowCount() >= 1
    dialog.reject()


def _draft(scheme: int, client: int, day: date) -> AwardDraft:
    return AwardDraft(scheme_id=scheme, client_id=client, on=day)
