"""Names are shown as they are written: nothing in them is taken for HTML."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from mfdw_desktop.domain.clients import ClientDraft
from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.incentives.page import IncentivesPage
from mfdw_desktop.ui.reports.page import ReportsPage
from mfdw_desktop.ui.settings.page import SettingsPage
from mfdw_desktop.ui.surveys.page import SurveysPage
from mfdw_desktop.ui.texts import tip
from mfdw_desktop.ui.widgets.labels import Elided, text
from tests.ui.journey import Journey, journey

__all__ = ["journey"]

NASTY = "<b>Sok</b> <img src=x> & Dara"

PAGES = {
    "clients": ClientsPage,
    "incentives": IncentivesPage,
    "surveys": SurveysPage,
    "reports": ReportsPage,
    "settings": SettingsPage,
}


def rich(root: QWidget) -> list[str]:
    """Return what a label or tooltip under `root` would read as HTML."""
    found = [
        label.text()
        for label in root.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText and "<" in label.text()
    ]
    tips = [each.toolTip() for each in root.findChildren(QWidget)]
    return found + [each for each in tips if "<b>" in each or "<img" in each]


def test_tip_escapes_what_looks_like_html() -> None:
    assert tip("Sok & Dara") == "Sok & Dara"
    assert tip("<b>x</b>\n&") == "<qt>&lt;b>x&lt;/b><br>&amp;</qt>"


@pytest.mark.usefixtures("qapp")
def test_every_label_of_ours_is_plain() -> None:
    for label in (text(NASTY), text(NASTY, wrap=True), Elided(NASTY)):
        assert label.textFormat() == Qt.TextFormat.PlainText
    assert "<img" not in Elided(NASTY).toolTip()


def test_no_label_is_made_past_ours() -> None:
    root = Path(__file__).resolve().parents[2] / "mfdw_desktop/ui"
    ours = root / "widgets/labels.py"
    bare = [
        each.name
        for each in root.rglob("*.py")
        if each != ours and "QLabel(" in each.read_text(encoding="utf-8")
    ]
    assert bare == []


def test_html_in_names_is_shown_as_it_is_written_on_every_page(journey: Journey) -> None:
    other = journey.database()
    branch = other.organisation.branches()[0].code
    draft = ClientDraft(name=NASTY, native_name=NASTY, village=NASTY, joined_on=date(2026, 1, 5))
    client, _ = other.clients.enrol(draft, branch)
    other.close()
    for name, kind in PAGES.items():
        page = journey.show(name, kind)
        assert rich(page) == [], name
    clients = journey.show("clients", ClientsPage)
    clients.list.search.setText(client.code)
    journey.qtbot.waitUntil(lambda: clients.list.model.rowCount() == 1)
    clients.list.table.choose_row(0)
    journey.settle()
    shown = [each.text() for each in clients.findChildren(QLabel)]
    assert any(NASTY in each.replace("\u200b", "") for each in shown)
    assert rich(journey.window) == []
    assert "<b>" not in QToolTip.text()
