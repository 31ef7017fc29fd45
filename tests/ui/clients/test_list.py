"""The list: what it shows, how it is searched, filtered, sorted and acted upon."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.client_views import filter_of
from mfdw_desktop.domain.clients import (
    ClientFilter,
    ClientRow,
    ClientStatus,
    MissingField,
)
from mfdw_desktop.domain.consents import (
    ConsentState,
)
from mfdw_desktop.services.workspace import Workspace
from mfdw_desktop.ui.clients import columns
from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.widgets import list_reader


def names(page: ClientsPage) -> list[str]:
    model = page.list.model
    rows = [model.row_at(number) for number in range(model.rowCount())]
    return [row.title for row in rows if row is not None]


def search(page: ClientsPage, words: str) -> None:
    page.list.search.setText(words)
    page.list.search.searched.emit(words)


def test_active_clients_are_shown_first_with_the_count_of_all(
    page: ClientsPage, workspace: Workspace, active: list[ClientRow]
) -> None:
    assert names(page) == [row.title for row in active]
    whole = sum(workspace.clients.counts().values())
    assert (
        f"{len(active)} of {whole}"
        in page.list.head.findChildren(type(page.list.head._count))[1].text()
    )


def test_first_client_is_open_beside_the_list(page: ClientsPage, active: list[ClientRow]) -> None:
    assert page.view.client is not None
    assert page.view.client.id == active[0].id
    assert page.view.detail is not None


def test_two_letters_find_the_beginning_of_names(
    page: ClientsPage, active: list[ClientRow]
) -> None:
    start = active[5].name[:2]
    search(page, start)
    found = names(page)
    assert active[5].title in found
    assert len(found) < len(active)


def test_nobody_found_says_so_and_offers_the_way_back(
    qtbot: QtBot, page: ClientsPage, active: list[ClientRow]
) -> None:
    search(page, "zzzz nobody")
    assert names(page) == []
    assert page.list.empty.isVisible()
    back = next(
        each
        for each in page.list.empty.findChildren(QAbstractButton)
        if each.isVisible() and each.text() == "Take the filters away"
    )
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert len(names(page)) >= len(active)
    assert page.list.search.text() == ""


def test_empty_book_asks_for_the_first_client(page: ClientsPage) -> None:
    search(page, "zzzz nobody")
    page.list.set_whole(0)
    shown = [each.text() for each in page.list.empty.findChildren(QAbstractButton)
             if each.isVisible()]  # fmt: skip
    assert shown == ["New client"]


def test_filter_chip_narrows_the_list(page: ClientsPage, workspace: Workspace) -> None:
    page.list.chips.set_values({"status": (ClientStatus.LEFT.value,)})
    wanted = ClientFilter(statuses=frozenset({ClientStatus.LEFT}))
    assert names(page) == [row.title for row in workspace.clients.page(wanted, limit=500)[1]]


def test_chips_become_the_filter_they_say() -> None:
    made = filter_of(
        {
            "status": ("active",),
            "centre": ("3", "4"),
            "consent": ("none",),
            "missing": ("phone",),
            "scheme": ("7",),
        },
        ClientFilter(text="sok"),
    )
    assert made == ClientFilter(
        text="sok",
        statuses=frozenset({ClientStatus.ACTIVE}),
        centres=frozenset({3, 4}),
        consents=frozenset({ConsentState.NONE}),
        missing=frozenset({MissingField.PHONE}),
        scheme=7,
    )


def test_head_of_a_column_sorts_the_whole_list(page: ClientsPage, active: list[ClientRow]) -> None:
    code = next(n for n, each in enumerate(page.list.model.columns) if each.name == "code")
    page.list.table.head.sectionClicked.emit(code)
    shown = [page.list.model.row_at(n).code for n in range(len(active))]  # type: ignore[union-attr]
    assert shown == sorted(row.code for row in active)
    page.list.table.head.sectionClicked.emit(code)
    first = page.list.model.row_at(0)
    assert first is not None
    assert first.code == max(row.code for row in active)


def test_every_sortable_column_has_an_order() -> None:
    sortable = {each.name for each in columns.columns() if each.sortable}
    assert sortable == set(columns.SORTS)


def test_every_column_has_its_cell(active: list[ClientRow]) -> None:
    for column in columns.columns():
        for row in active:
            columns.cell(row, column.name, date(2026, 1, 1))


def test_chosen_columns_are_remembered(page: ClientsPage, context: PageContext) -> None:
    page.list._on_columns_clicked()
    phone = next(each for each in page.list._menu.actions() if each.data() == "phone")
    phone.trigger()
    stored = context.preferences.value.columns["clients"]
    assert "phone" in stored
    shown = [
        each.name
        for n, each in enumerate(page.list.model.columns)
        if not page.list.table.isColumnHidden(n)
    ]
    assert shown == list(page.list._columns)
    page.list._menu.hide()


def test_several_selected_offer_their_acts(page: ClientsPage, active: list[ClientRow]) -> None:
    assert not page.list.bar.isVisible()
    page.list.table.selectAll()
    assert page.list.bar.isVisible()
    assert page.list.count_selected() == len(active)
    taken: list[ClientRow] = []
    page.list.read_selected(taken.extend)
    assert [row.id for row in taken] == [row.id for row in active]
    # another list has none of them: the bar must not go on speaking of them
    page.list.search.setText("nobody at all")
    page.list.search.searched.emit("nobody at all")
    assert not page.list.bar.isVisible()


def test_selected_rows_come_also_where_they_were_not_read(
    page: ClientsPage, active: list[ClientRow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_reader, "PAGE", 8)
    page.list.load()
    found = page.list._open
    assert found is not None
    rows = found.spans([(3, 5), (14, 17)], Progress())
    assert [row.id for row in rows] == [row.id for row in (*active[3:6], *active[14:18])]


def test_list_is_printed_by_the_page_of_reports(
    page: ClientsPage, opened: list[tuple[str, str]]
) -> None:
    page.list.print_button.click()
    assert opened == [("report", "listing")]


def test_selected_are_printed_by_the_page_of_reports(
    page: ClientsPage, active: list[ClientRow], opened: list[tuple[str, str]]
) -> None:
    page.list.table.selectAll()
    page.list.bar.print_wanted.emit()
    codes = ",".join(each.code for each in active)
    assert opened == [("clients-paper", f"{active[0].branch}/{codes}")]


def test_ctrl_f_puts_the_cursor_into_the_search(page: ClientsPage) -> None:
    page.activateWindow()
    page.focus_search()
    assert page.focusWidget() is page.list.search


def test_older_lists_are_given_back(page: ClientsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_reader, "PAGE", 2)
    for words in ("a", "s", ""):
        search(page, words)
    assert len(page.list.reader._lists) == 1
    page.list.reader.close()
    assert page.list.reader._lists == {}


def test_every_control_of_the_page_has_a_name(page: ClientsPage) -> None:
    unnamed = [
        each
        for kind in (QAbstractButton, QLineEdit)
        for each in page.findChildren(kind)
        if each.isVisible() and not (each.accessibleName() or getattr(each, "text", str)())
    ]
    assert unnamed == []


def test_saved_view_brings_filter_columns_and_order_back(
    page: ClientsPage, workspace: Workspace
) -> None:
    page.list.chips.set_values({"status": ("left",)})
    page.list.show_columns(("village", "age"))
    age = next(n for n, each in enumerate(page.list.model.columns) if each.name == "age")
    page.list.table.head.sectionClicked.emit(age)
    before = names(page)
    workspace.views.save(replace(page.list.view(), name="Gone"))
    page.list.clear_filters()
    page.list.show_columns(("code",))
    page._on_views_wanted()
    page.views._menu.close()
    action = next(each for each in page.views.actions() if each.text() == "Gone")
    action.trigger()
    assert names(page) == before
    assert page.list.shown_columns == ("name", "village", "age")
    assert page.list.table.head.sorted_by == (age, True)


def test_view_is_saved_under_a_name(page: ClientsPage, workspace: Workspace) -> None:
    page._on_views_wanted()
    page.views._menu.close()
    save = next(each for each in page.views.actions() if each.text() == "Save this view…")
    save.trigger()
    dialog = page.views.dialog
    assert dialog is not None
    dialog.form.set_values({"name": "Active ones", "is_shared": True})
    dialog.submit()
    assert [(each.name, each.is_shared) for each in workspace.views.views()] == [
        ("Active ones", True)
    ]


def test_selected_clients_are_exported_with_the_shown_columns(
    page: ClientsPage, tmp_path: Path
) -> None:
    rows = [page.list.model.row_at(n) for n in (0, 2)]
    out = tmp_path / "some.csv"
    page._export_rows([each for each in rows if each is not None])
    page.export.write(str(out))
    lines = out.read_text("utf-8-sig").splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("Client code,Name (Latin),Name (own script),Centre,Status")
