"""Everything by the keyboard: letters, panes, the order of Tab, the menu, the focus in sight."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.first_run.setup_dialog import SetupDialog
from mfdw_desktop.ui.page import Page
from mfdw_desktop.ui.pages import PAGES
from mfdw_desktop.ui.widgets.alt_letters import places
from mfdw_desktop.ui.widgets.search import SearchField
from tests.ui.journey import Journey, journey

__all__ = ["journey"]

ALL_PAGES = [spec.id for spec in PAGES]
SIDE_BY_SIDE = 24
MOST_STEPS = 120


@pytest.mark.parametrize(
    ("texts", "letters"),
    [
        (["Save", "Cancel"], "SC"),
        (["Name", "Name in the own script", "Note"], "Nio"),
        (["Branch", "Born", "Bank"], "Boa"),
        (["ឈ្មោះ", "Name"], " N"),
        (["Имя", "Адрес"], "ИА"),
        (["a", "a"], "a "),
    ],
)
def test_letters_are_unique_and_first_where_they_can(texts: list[str], letters: str) -> None:
    found = [text[n] if n >= 0 else " " for text, n in zip(texts, places(texts), strict=True)]
    assert "".join(found).casefold() == letters.casefold()


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[SetupDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(900, 700)
    parent.show()
    made = SetupDialog(parent)
    made.open()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.leave()


def test_alt_gives_letters_to_buttons_and_captions_until_it_is_let_go(
    qtbot: QtBot, dialog: SetupDialog
) -> None:
    before = [each.text() for each in dialog.findChildren(QWidget) if hasattr(each, "text")]
    QTest.keyPress(dialog, Qt.Key.Key_Alt)
    assert "&" in dialog.save.text()
    QTest.keyRelease(dialog, Qt.Key.Key_Alt)
    after = [each.text() for each in dialog.findChildren(QWidget) if hasattr(each, "text")]
    assert after == before


def test_alt_and_a_letter_go_to_the_field_of_a_caption(qtbot: QtBot, dialog: SetupDialog) -> None:
    field = dialog.form.field("branch_name")
    QTest.keyPress(dialog, Qt.Key.Key_Alt)
    captions = [each for each in field.findChildren(QWidget) if "&" in getattr(each, "text", str)()]
    marked = captions[0].text()  # type: ignore[attr-defined]
    letter = marked[marked.index("&") + 1]
    QTest.keyClick(dialog, letter.lower(), Qt.KeyboardModifier.AltModifier)
    assert field.editor.hasFocus()
    QTest.keyRelease(dialog, Qt.Key.Key_Alt)


@pytest.mark.parametrize("page", ALL_PAGES)
def test_tab_goes_through_a_page_in_the_order_of_reading(journey: Journey, page: str) -> None:
    walk = tab_through(journey, page)
    assert len(walk) > 1
    jumps = [
        f"{name_of(one)} -> {name_of(two)}"
        for one, two in itertools.pairwise(walk)
        if is_before(journey.window, two, one)
    ]
    assert jumps == []


@pytest.mark.parametrize("page", ALL_PAGES)
def test_f6_goes_round_the_panes(journey: Journey, page: str) -> None:
    journey.show(page, QWidget)  # type: ignore[type-var]
    window = journey.window
    window.activateWindow()
    visited = []
    for _ in range(4):
        window.commands["pane"].trigger()
        focus = window.focusWidget()
        panes = {"rail": window.rail, "search": window.top.search, "page": window.stack}
        visited += [
            name for name, pane in panes.items() if pane is focus or pane.isAncestorOf(focus)
        ]
    assert set(visited) == {"rail", "search", "page"}


@pytest.mark.parametrize("page", ALL_PAGES)
def test_acts_of_a_page_stand_in_the_menu_and_in_the_search(journey: Journey, page: str) -> None:
    journey.show(page, QWidget)  # type: ignore[type-var]
    window = journey.window
    window._menu.aboutToShow.emit()
    listed = {id(action) for action in window._menu.actions()}
    shown = window.stack.shown()
    assert shown is not None
    for action in shown.page_actions():
        assert id(action) in listed
    for action in window.commands.all():
        assert id(action) in listed
        found = window.commands.hits(action.text().replace("&", ""))
        assert not action.isEnabled() or found


@pytest.mark.parametrize("page", ALL_PAGES)
def test_no_key_means_two_things(journey: Journey, page: str) -> None:
    journey.show(page, QWidget)  # type: ignore[type-var]
    window = journey.window
    meant: dict[str, set[str]] = {}
    for widget in (window, *window.findChildren(QWidget)):
        for action in widget.actions():
            whole = action.shortcutContext() is Qt.ShortcutContext.WindowShortcut
            if widget is window or (widget.isVisible() and (whole or isinstance(widget, Page))):
                for keys in action.shortcuts():
                    meant.setdefault(keys.toString(), set()).add(action.text())
    assert {keys: acts for keys, acts in meant.items() if keys and len(acts) > 1} == {}


def test_keys_go_from_the_search_to_the_list_and_on_to_the_next_tab(journey: Journey) -> None:
    page = journey.show("clients", ClientsPage)
    journey.window.activateWindow()
    page.focus_search()
    journey.press(page.list.search, Qt.Key.Key_Down)
    assert page.list.table.hasFocus()
    shown = page.view.tabs.current()
    journey.press(page.list.table, Qt.Key.Key_Tab, control=True)
    assert page.view.tabs.current() == shown + 1


def test_escape_empties_a_search_and_closes_what_it_found(journey: Journey) -> None:
    page = journey.show("settings", QWidget)  # type: ignore[type-var]
    field = page.findChildren(SearchField)[0]
    field.setText("back")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def tab_through(walk: Journey, page: str) -> list[QWidget]:
    """Return what Tab reaches on a page, from its first stop to where it leaves the page."""
    walk.show(page, QWidget)  # type: ignore[type-var]
    shown = walk.window.stack.shown()
    assert shown is not None
    walk.window.activateWindow()
    walk.window.top.search.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    for _ in range(MOST_STEPS):
        QTest.keyClick(walk.window, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in seen:
            break
        if shown.isAncestorOf(focus):
            seen.append(focus)
        elif seen:
            break
    return seen


def is_before(window: QWidget, one: QWidget, two: QWidget) -> bool:
    """Tell whether `one` is read wholly before `two`, column by column."""
    first, second = _area(window, one), _area(window, two)
    above = first.bottom() < second.top()
    beside = abs(first.center().y() - second.center().y()) < SIDE_BY_SIDE
    same_column = first.left() < second.right() and second.left() < first.right()
    return (above and same_column) or (beside and first.right() < second.left())


def _area(window: QWidget, widget: QWidget) -> QRect:
    parent = widget.parentWidget()
    holder = parent if isinstance(parent, QAbstractScrollArea) else widget
    area = holder.rect()
    area.moveTopLeft(holder.mapTo(window, QPoint(0, 0)))
    return area


def name_of(widget: QWidget) -> str:
    """Return a widget as a failing test calls it."""
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__}({words})"
