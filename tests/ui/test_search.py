"""The search of the top bar finds records of every kind, and opens them where they are."""

from __future__ import annotations

import pytest

from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.ui.incentives.page import IncentivesPage
from mfdw_desktop.ui.settings.page import SettingsPage
from mfdw_desktop.ui.surveys.page import SurveysPage
from mfdw_desktop.ui.widgets.hit import Hit
from tests.ui.journey import Journey, journey

__all__ = ["journey"]


def find(walk: Journey, words: str) -> list[Hit]:
    field = walk.window.top.search
    walk.window.activateWindow()
    walk.window.commands["search"].trigger()
    walk.qtbot.waitUntil(field.hasFocus)
    field.setText(words)
    field.searched.emit(words)
    walk.settle()
    walk.qtbot.waitUntil(field.is_open)
    rows = range(field.hits.count())
    return [field.hits.item(number).data(0x0100) for number in rows]


def pick(walk: Journey, kind: str, words: str) -> Hit:
    hits = find(walk, words)
    kinds = [hit.kind for hit in hits]
    assert kind in kinds, kinds
    walk.window.top.search.hits.setCurrentRow(kinds.index(kind))
    walk.window.top.search.hits.pick_current()
    walk.settle()
    return hits[kinds.index(kind)]


def test_search_opens_a_centre_in_the_settings(journey: Journey) -> None:
    centre = journey.window._require_workspace().organisation.centres()[1]
    hit = pick(journey, "centre", centre.code)
    page = journey.window.stack.shown()
    assert isinstance(page, SettingsPage)
    assert hit.title == centre.name
    assert page.section("centre").table.current_row().uid == centre.uid  # type: ignore[attr-defined]


def test_search_opens_a_scheme_among_the_incentives(journey: Journey) -> None:
    scheme = journey.window._require_workspace().incentives.schemes()[1]
    pick(journey, "scheme", scheme.name.lower())
    page = journey.window.stack.shown()
    assert isinstance(page, IncentivesPage)
    chosen = page.schemes.table.current_row()
    assert isinstance(chosen, Scheme)
    assert chosen.uid == scheme.uid


def test_search_opens_a_questionnaire_among_the_surveys(journey: Journey) -> None:
    survey = journey.window._require_workspace().surveys.list()[0]
    pick(journey, "questionnaire", survey.title)
    page = journey.window.stack.shown()
    assert isinstance(page, SurveysPage)
    assert page.tabs.current() == 0


def test_search_opens_a_client_on_her_page(journey: Journey) -> None:
    client = journey.window._require_workspace().clients.find("a", limit=1)
    words = client[0].code if client else "KH"
    assert pick(journey, "client", words).uid


def test_search_does_an_act_of_the_window(journey: Journey) -> None:
    was = journey.window.rail.is_folded
    pick(journey, "action", "side bar")
    assert journey.window.rail.is_folded is not was


@pytest.mark.parametrize("words", ["zzqqxx", "<b>bold</b>"])
def test_search_without_a_hit_says_so(journey: Journey, words: str) -> None:
    hits = find(journey, words)
    assert [hit.kind for hit in hits] == [""]
