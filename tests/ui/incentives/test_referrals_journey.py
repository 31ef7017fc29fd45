"""Refer a client and close the referral through a real window, by keyboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
from PySide6.QtCore import Qt

from mfdw_desktop.domain.clients import ClientFilter, ClientStatus
from mfdw_desktop.domain.referrals import (
    Outcome,
    ReferralFilter,
    ReferralReason,
    ReferralState,
)
from mfdw_desktop.domain.today import Need
from mfdw_desktop.ui.clients.referral_dialogs import (
    NoteDialog,
    OutcomeDialog,
    ReferralDialog,
)
from mfdw_desktop.ui.incentives.page import TAB_OF_KIND, IncentivesPage
from mfdw_desktop.ui.incentives.referrals import ReferralsPane, exported
from mfdw_desktop.ui.pick_client import PickClientDialog
from mfdw_desktop.ui.today.page import TodayView
from tests.ui.journey import Journey


def open_tab(journey: Journey) -> IncentivesPage:
    page = journey.show("incentives", IncentivesPage)
    page.tabs.choose(TAB_OF_KIND["referral"])
    journey.settle()
    return page


def press(journey: Journey, pane: ReferralsPane, uid: str, key: str) -> None:
    """Press a letter on a row; a closed dialog leaves the window inactive offscreen."""
    journey.window.activateWindow()
    pane.table.setFocus()
    journey.settle()
    pane.table.choose(uid)
    journey.press(pane.table, key)


def test_client_is_referred_and_the_referral_closed(journey: Journey) -> None:
    page = open_tab(journey)
    other = journey.database()
    _, rows = other.clients.page(ClientFilter(statuses=frozenset({ClientStatus.ACTIVE})))
    client = rows[0]
    before = other.referrals.referrals(ReferralFilter())[0]
    other.close()
    pane = page.referrals
    pane.add()
    pick = journey.dialog(PickClientDialog)
    pick.search.setText(client.code)
    pick.load()
    journey.settle()
    journey.press(pick.search, Qt.Key.Key_Return)
    journey.settle()
    dialog = journey.dialog(ReferralDialog)
    partner = dialog._partner.itemData(0)
    dialog.form.set_values({"partner_id": partner, "reason": ReferralReason.HEALTH})
    dialog.submit()
    journey.settle()
    assert dialog.isVisible()
    assert "consent" in dialog.form.field("consent_on")._said.text()
    dialog.form.set_values({"consent_on": dialog.form.field("sent_on").value(),
                            "consent_method": "signature"})  # fmt: skip
    dialog.submit()
    journey.settle()
    made = next(each for each in pane.model.rows if each.client_code == client.code
                and each.days_open(pane._today) == 0)  # fmt: skip
    press(journey, pane, made.uid, "n")
    note = journey.dialog(NoteDialog)
    journey.settle()
    note.form.set_values({"text": "She has an appointment"})
    note.submit()
    journey.settle()
    press(journey, pane, made.uid, "c")
    close = journey.dialog(OutcomeDialog)
    journey.settle()
    close.form.set_values({"outcome": Outcome.HELPED})
    close.submit()
    journey.settle()
    other = journey.database()
    total, found = other.referrals.referrals(ReferralFilter(client_id=client.id))
    stored = next(each for each in found if each.uid == made.uid)
    assert other.referrals.referrals(ReferralFilter())[0] == before + 1
    other.close()
    assert total >= 1
    assert stored.outcome is Outcome.HELPED
    assert [each.text for each in stored.notes] == ["She has an appointment"]
    assert pane.model.row_of(made.uid) < 0
    journey.window.actions_.undo_last()
    journey.settle()
    assert pane.model.row_of(made.uid) >= 0


def test_line_of_today_opens_exactly_its_referrals(journey: Journey) -> None:
    today = journey.show("today", TodayView)
    found = today.context.workspace().today.read("")
    assert found is not None
    line = next(each for each in found.needs if each.need is Need.REFERRALS)
    today.context.open_record("referral", ReferralState.FOLLOW_UP.value)
    journey.settle()
    page = journey.window.stack.built("incentives")
    assert isinstance(page, IncentivesPage)
    assert page.referrals.model.rowCount() == line.count
    assert page.referrals.shown.current() == ReferralState.FOLLOW_UP.value


def test_referrals_are_exported_as_they_are_shown(journey: Journey, tmp_path: Path) -> None:
    pane, out = open_tab(journey).referrals, tmp_path / "referrals.xlsx"
    pane.shown.choose(ReferralState.ALL.value)
    pane.load()
    journey.settle()
    pane.file.save(str(out))
    journey.settle()
    sheet = openpyxl.load_workbook(out).active
    assert sheet is not None
    lines = list(sheet.iter_rows(min_row=2, values_only=True))
    assert lines
    assert [each[1] for each in lines] == [each.client_code for each in pane.model.rows]
    hidden = replace(pane.model.rows[0], is_hidden=True)
    heads, (line,) = exported([hidden], date(2026, 1, 1))
    assert len(line) == len(heads)
    assert hidden.client_code not in line
    assert hidden.partner not in line
