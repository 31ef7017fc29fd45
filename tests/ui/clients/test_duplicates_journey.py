"""Duplicates in a real window: scan, different, later, merge field by field, undo, unmerge."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from mfdw_desktop.domain.clients import ClientDraft
from mfdw_desktop.domain.merging import Side
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.ui.clients.merge_dialog import MergeDialog
from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.clients.unmerge_dialog import UnmergeDialog
from tests.services.imports_book import digest
from tests.ui.journey import Journey

Key = Qt.Key


def enrol(journey: Journey) -> list[str]:
    """Enrol three persons, each twice; return the codes."""
    workspace, codes = journey.database(), []
    for at, name in enumerate(("Zhen Qiu", "Zhenh Qiu", "Xavi Wolf", "Xavih Wolf", "Yolo Quin",
                               "Yoloh Quin")):  # fmt: skip
        draft = ClientDraft(
            name=name, sex=Sex.FEMALE, birth_on=date(1990, 5, 4), village="Kampot",
            phone=f"012 111 2{at // 2}2", note="second" if at % 2 else "",
        )  # fmt: skip
        codes.append(workspace.clients.enrol(draft, "KH03")[0].code)
    workspace.close()
    return codes


def wake(journey: Journey) -> None:
    """Make the window the active one again, as a desktop does when a dialog closes."""
    journey.window.activateWindow()
    journey.qtbot.waitUntil(journey.window.isActiveWindow)


def content(journey: Journey) -> str:
    workspace = journey.database()
    found = digest(workspace)
    workspace.close()
    return found


def test_pairs_are_decided_merged_and_unmerged(journey: Journey) -> None:
    codes = enrol(journey)
    before = content(journey)
    page = journey.show("clients", ClientsPage)
    page.list.duplicates_button.click()
    journey.settle()
    view = page.duplicates
    view.scan()
    journey.settle()
    pairs = [each for each in view.model.rows if each.one.code in codes]
    assert len(pairs) == 3
    view.table.choose(pairs[0].uid)
    assert {line.name for line in view.parts.model.rows} >= {"name", "birth", "phone"}

    # Different: it goes, and Ctrl+Z brings it back.
    count = len(view.model.rows)
    journey.press(view.table, Key.Key_D)
    journey.settle()
    assert len(view.model.rows) == count - 1
    journey.press(journey.window, Key.Key_Z, control=True)
    journey.settle()
    assert len(view.model.rows) == count

    view.table.choose(pairs[1].uid)
    journey.press(view.table, Key.Key_L)
    journey.settle()
    assert len(view.model.rows) == count

    # The same: field by field, then one record less.
    view.table.choose(pairs[2].uid)
    journey.press(view.table, Key.Key_S)
    journey.settle()
    dialog = journey.dialog(MergeDialog)
    fields = [line.field.name for line in dialog.model.rows]
    assert fields[0] == "name"
    sides = [dialog.model.rows[0].side]
    dialog.table.choose_row(0)
    journey.press(dialog.table, Key.Key_Right)
    sides.append(dialog.model.rows[0].side)
    assert sides == [Side.KEPT, Side.OTHER]
    name = dialog.plan.other.title
    dialog.save.click()
    journey.settle()
    assert len(view.model.rows) == count - 1
    workspace = journey.database()
    kept = workspace.clients.resolve(dialog.plan.other.code)
    assert workspace.clients.detail(kept).client.name == name
    workspace.close()

    # Ctrl+Z takes the merge back to the last value.
    wake(journey)
    journey.press(journey.window, Key.Key_Z, control=True)
    journey.settle()
    assert content(journey) == before

    # Merge again, and unmerge from the list of merges.
    view.scan()
    journey.settle()
    view.table.choose(pairs[2].uid)
    journey.press(view.table, Key.Key_S)
    journey.settle()
    journey.dialog(MergeDialog).save.click()
    journey.settle()
    assert content(journey) != before
    wake(journey)
    view.segments.choose("merged")
    journey.settle()
    assert [line.can_undo for line in view.merges.rows] == [True, False]
    view.merge_table.choose_row(0)
    journey.press(view.merge_table, Key.Key_U)
    journey.settle()
    journey.dialog(UnmergeDialog).save.click()
    journey.settle()
    assert content(journey) == before
    assert [line.can_undo for line in view.merges.rows] == [False, False]

    wake(journey)
    view.segments.choose("decided")
    journey.settle()
    assert [each.decision.value for each in view.model.rows if each.decision] == ["later"]
    journey.press(view.table, Key.Key_R)
    journey.settle()
    assert view.model.rows == []
