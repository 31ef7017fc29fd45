"""What hands do in the wizard of imports: open it, go on, choose, type, mend."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mfdw_desktop.domain.imports import NewClients
from mfdw_desktop.ui.surveys.page import SurveysPage
from mfdw_desktop.ui.surveys.wizard.check_step import CheckStep
from mfdw_desktop.ui.surveys.wizard.mending.repairer import Repair
from mfdw_desktop.ui.surveys.wizard.wizard import ImportWizard
from tests.ui.journey import Journey

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FOLLOWUP = ("DW", "followup2")
ENTER = Qt.Key.Key_Return


def responses(journey: Journey, round_name: str = "followup2") -> int:
    other = journey.database()
    found = {each.name: each.responses for each in other.surveys.rounds("DW")}
    other.close()
    return found.get(round_name, 0)


def begin(journey: Journey, path: Path, *, kind: str = "survey") -> ImportWizard:
    """Open the wizard on a file, at its first step."""
    page = journey.show("surveys", SurveysPage)
    if kind == "survey":
        page.import_file(*FOLLOWUP, str(path))
    else:
        page.import_file(path=str(path), kind=kind)
    journey.settle()
    assert page.wizard is not None
    return page.wizard


def go_on(journey: Journey, wizard: ImportWizard) -> None:
    """Press Ctrl+Enter where the focus is, as hands do."""
    number = wizard.number
    journey.press(wizard.next, ENTER, control=True)
    journey.settle()
    assert wizard.number == number + 1


def choose(journey: Journey, combo: object, value: object) -> None:
    """Choose a value of a combo by the list."""
    place = next(n for n in range(combo.count()) if combo.itemData(n) == value)  # type: ignore[attr-defined]
    combo.setCurrentIndex(place)  # type: ignore[attr-defined]
    combo.activated.emit(place)  # type: ignore[attr-defined]
    journey.settle()


def checking(journey: Journey, path: Path, kind: str = "survey") -> tuple[ImportWizard, CheckStep]:
    """Open a file and go to the fourth step."""
    wizard = begin(journey, path, kind=kind)
    go_on(journey, wizard)
    go_on(journey, wizard)
    if kind == "survey":
        choose(journey, wizard.columns.client, "client_code")
        choose(journey, wizard.columns.unknown, NewClients.CREATE)
    go_on(journey, wizard)
    return wizard, wizard.check


def type_in(journey: Journey, check: CheckStep, words: str) -> None:
    """Type over the current cell, and Enter."""
    journey.press(check.grid, words[0])
    editor = QApplication.focusWidget()
    assert editor is not None
    assert editor is not check.grid
    journey.press(editor, words[1:], Key.Key_Return)
    journey.settle()


def hold(widget: QWidget, key: Key, modifiers: Qt.KeyboardModifier) -> None:
    QTest.keyClick(widget, key, modifiers)


def submit(journey: Journey, dialog: QWidget) -> None:
    journey.qtbot.waitUntil(dialog.isActiveWindow)
    hold(dialog, Key.Key_Return, CONTROL)


def where(check: CheckStep) -> str:
    row, column = check.grid.here()
    return f"{check.model.columns[column].name}{check.model.number(row)}"


def walk_to(journey: Journey, check: CheckStep, cell: str) -> None:
    """Press F8 until the cell is the current one."""
    for _ in range(check.model.problem_count() + 1):
        if where(check) == cell:
            return
        journey.press(check.grid, Key.Key_F8)
    raise AssertionError(cell)


def rules(check: CheckStep) -> dict[str, int]:
    found: dict[str, int] = {}
    plan = check.draft.plan
    assert plan is not None
    for each in plan.problems:
        found[each.rule] = found.get(each.rule, 0) + 1
    return found


def choose_group(journey: Journey, check: CheckStep, rule: str) -> None:
    """Go down the list of kinds by the arrow until `rule` is the chosen one."""
    check.groups.setFocus()
    journey.press(check.groups, Key.Key_Home)
    for _ in range(check.groups.model().rowCount()):
        group = check.groups.current()
        if group is not None and group.rule == rule:
            return
        journey.press(check.groups, Key.Key_Down)
    raise AssertionError(rule)


def push(journey: Journey, check: CheckStep, repair: Repair) -> None:
    """Press the space bar on a repair."""
    act = check.repairs.buttons[repair]
    act.setFocus()
    journey.press(act, Key.Key_Space)


def tab(check: CheckStep) -> str:
    return check.sheet.sheets[check.sheet.tabs.current()].title


def walk_over(journey: Journey, check: CheckStep) -> None:
    """Go by F8 through as many problems as there are, and be where it began."""
    check.grid.setFocus()
    journey.press(check.grid, Key.Key_F8)
    begun = (tab(check), where(check))
    for _ in range(sum(check.sheet._loud)):
        journey.press(check.grid, Key.Key_F8)
    assert (tab(check), where(check)) == begun
