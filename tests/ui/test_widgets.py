"""The wiring of the pieces: what a hand does, and what is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from mfdw_desktop.ui import tokens
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.buttons import button, icon_button
from mfdw_desktop.ui.widgets.detail import Event, Timeline
from mfdw_desktop.ui.widgets.filter_bar import Filter, FilterBar, FilterChoice
from mfdw_desktop.ui.widgets.hit import Hit
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.messages import MessageAction, MessageSlot, UndoBar
from mfdw_desktop.ui.widgets.rail import NavigationRail, RailEntry
from mfdw_desktop.ui.widgets.search import SearchBox, SearchField
from mfdw_desktop.ui.widgets.segments import Segments
from mfdw_desktop.ui.widgets.status import JobBar, StatusStrip
from mfdw_desktop.ui.widgets.stepper import Stepper
from mfdw_desktop.ui.widgets.tabs import Tabs
from mfdw_desktop.ui.widgets.top_bar import TopBar

STATUS = Filter(
    "status", "Status", [FilterChoice("active", "active"), FilterChoice("left", "left")]
)
CENTRE = Filter("centre", "Centre", [FilterChoice("1", "Chhouk")], several=False)


@pytest.mark.parametrize("colours", [tokens.LIGHT, tokens.DARK], ids=["light", "dark"])
def test_every_pair_of_colours_can_be_read(colours: tokens.Colours) -> None:
    low = [pair for pair in tokens.contrast_table(colours) if pair[2] < pair[3]]
    assert low == []


def test_theme_switch_reaches_icons_and_palette(qapp: QApplication, qtbot: QtBot) -> None:
    act = button("Save", "primary", "check")
    qtbot.addWidget(act)
    before = act.icon().cacheKey()
    try:
        theme.choose("dark")
        assert act.icon().cacheKey() != before
        assert qapp.palette().window().color().name().upper() == tokens.DARK.page
    finally:
        theme.choose("light")


def test_icon_button_has_name_and_tooltip(qtbot: QtBot) -> None:
    act = icon_button("printer", "Print", shortcut="Ctrl+P")
    qtbot.addWidget(act)
    assert (act.accessibleName(), act.toolTip()) == ("Print", "Print (Ctrl+P)")


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    act = button("Save")
    qtbot.addWidget(act)
    pressed: list[bool] = []
    act.clicked.connect(lambda: pressed.append(True))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(act, key)
    qtbot.keyClick(act, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(pressed) == 3


def test_label_takes_the_font_of_its_script(qtbot: QtBot) -> None:
    label = text("កែវ សុភាព")
    qtbot.addWidget(label)
    assert label.font().families()[0] == "MFDW Khmer"
    label.setText("Keo Sopheap")
    assert label.font().families()[0] == "MFDW Sans"


def test_wrapped_khmer_can_break(qtbot: QtBot) -> None:
    label = text("កម្មវិធីការងារសមរម្យសម្រាប់អតិថិជន" * 3, wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(120) > 2 * label.heightForWidth(2000)


def test_rail_tells_the_page_and_folds(qtbot: QtBot) -> None:
    rail = NavigationRail(
        [
            RailEntry("clients", "users", "Clients"),
            RailEntry("settings", "settings", "S", last=True),
        ],
        QMenu(),
    )
    qtbot.addWidget(rail)
    with qtbot.waitSignal(rail.chosen) as chosen:
        rail.items["settings"].click()
    assert chosen.args == ["settings"]
    rail.set_folded(True)
    assert rail.width() == tokens.RAIL_FOLDED
    rail.set_count("clients", 7)
    assert rail.items["clients"].accessibleName() == "Clients, 7 waiting"


def test_search_field_waits_for_the_hands(qtbot: QtBot) -> None:
    field = SearchField("Find a client")
    qtbot.addWidget(field)
    told: list[str] = []
    field.searched.connect(told.append)
    qtbot.keyClicks(field, "keo ")
    qtbot.waitUntil(lambda: bool(told), timeout=2000)
    assert told == ["keo"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert told[-1] == ""
    assert field.text() == ""


def test_search_box_walks_and_picks(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    box = SearchBox("Search")
    box.setParent(window)
    window.show()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClicks(box, "keo")
    box.show_hits("keo", [Hit("client", "1", "Keo A"), Hit("client", "2", "Keo B", detail="KH")])
    assert box.hits.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.picked) as picked:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert picked.args is not None
    assert picked.args[0].uid == "2"
    assert not box.hits.isVisible()


def test_hits_of_older_words_are_not_shown(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = SearchBox("Search")
    box.setParent(window)
    window.show()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    box.setText("keo s")
    box.show_hits("keo", [Hit("client", "1", "Keo")])
    assert not box.hits.isVisible()


def test_filter_bar_tells_what_is_chosen(qtbot: QtBot) -> None:
    bar = FilterBar([STATUS, CENTRE])
    qtbot.addWidget(bar)
    told: list[dict[str, tuple[str, ...]]] = []
    bar.changed.connect(told.append)
    bar._choose("status", "active")
    bar._choose("status", "left")
    bar._choose("centre", "1")
    bar._choose("status", "active")
    assert told[-1] == {"status": ("left",), "centre": ("1",)}
    bar._chips["status"].cleared.emit()
    assert bar.values() == {"centre": ("1",)}


def test_filters_that_do_not_fit_wait_behind_more(qtbot: QtBot) -> None:
    bar = FilterBar([STATUS, CENTRE, Filter("arm", "Arm of the innovation")])
    qtbot.addWidget(bar)
    bar.resize(160, 26)
    bar.show()
    qtbot.waitUntil(bar._more.isVisible)
    bar.resize(900, 26)
    qtbot.waitUntil(lambda: not bar._more.isVisible())


def test_kept_filter_values_survive_new_choices(qtbot: QtBot) -> None:
    bar = FilterBar([STATUS])
    qtbot.addWidget(bar)
    bar._choose("status", "left")
    bar.set_filters([STATUS, CENTRE])
    assert bar.values() == {"status": ("left",)}


def test_segments_are_radio_buttons(qtbot: QtBot) -> None:
    switch = Segments([("f", "Woman"), ("m", "Man")], "f")
    qtbot.addWidget(switch)
    with qtbot.waitSignal(switch.changed) as changed:
        qtbot.mouseClick(switch._buttons["m"], Qt.MouseButton.LeftButton)
    assert changed.args == ["m"]
    switch.set_value(None)
    assert switch.value() == ""


def test_tabs_that_do_not_fit_wait_behind_more(qtbot: QtBot) -> None:
    tabs = Tabs([f"Quite a long name {n}" for n in range(8)])
    qtbot.addWidget(tabs)
    tabs.resize(300, 36)
    tabs.show()
    qtbot.waitUntil(lambda: tabs._more.isVisible())
    tabs.choose(7)
    assert tabs._bar.isTabVisible(7)
    tabs.step(1)
    assert tabs.current() == 0


def test_stepper_goes_back_only(qtbot: QtBot) -> None:
    steps = Stepper(["File", "Table", "Columns"])
    qtbot.addWidget(steps)
    steps.go_to(1)
    with qtbot.waitSignal(steps.back_wanted) as wanted:
        steps._steps[0].click()
    assert wanted.args == [0]
    assert not steps._steps[2].isEnabled()


def test_message_slot_holds_one_message(qtbot: QtBot) -> None:
    slot = MessageSlot()
    qtbot.addWidget(slot)
    done: list[int] = []
    slot.show_message("info", "One")
    slot.show_message("bad", "Two", "why", actions=[MessageAction("Do", lambda: done.append(1))])
    assert slot.current is not None
    slot.current.buttons[0].click()
    assert done == [1]
    slot.clear()
    assert slot.isHidden()


def test_undo_bar_offers_the_way_back(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    bar = UndoBar(page)
    bar.tell("Award removed", can_undo=True)
    assert bar.isVisible()
    assert bar.accessibleName() == "Award removed"
    with qtbot.waitSignal(bar.undone):
        bar._undo.click()
    assert not bar.isVisible()


def test_job_bar_says_how_far(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    monkeypatch.setattr("mfdw_desktop.ui.widgets.status.time.monotonic", lambda: clock[0])
    bar = JobBar()
    qtbot.addWidget(bar)
    bar.begin("Importing")
    clock[0] = 60.0
    bar.report(2500, 10_000, "")
    assert bar._left.text() == "2,500 of 10,000 · 3 minutes left"


def test_status_strip_warns_of_an_old_backup(qtbot: QtBot) -> None:
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.set_backup("Last backup 9 days ago", is_old=True)
    assert strip._backup.property("tone") == "warn"


def test_top_bar_offers_all_branches_when_there_are_several(qtbot: QtBot) -> None:
    bar = TopBar()
    qtbot.addWidget(bar)
    bar.set_branches([("KH01", "Takeo")], "KH01")
    assert bar._place.text() == "Takeo"
    bar.set_branches([("KH01", "Takeo"), ("KH03", "Kampot")], "")
    assert bar._place.text() == "All branches"
    with qtbot.waitSignal(bar.branch_chosen) as chosen:
        bar._menu.actions()[2].trigger()
    assert chosen.args == ["KH03"]


def test_timeline_opens_by_key_and_says_its_line(qtbot: QtBot) -> None:
    line = Timeline([Event("15 Mar", "gift", "Rebate", uid="a1"), Event("1 Mar", "gift", "Loan")])
    qtbot.addWidget(line)
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert line.accessibleName() == "15 Mar, Rebate"
    with qtbot.waitSignal(line.opened) as opened:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0].uid == "a1"
