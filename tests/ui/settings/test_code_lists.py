"""The institution's words for entries of lists: shown, offered no more, undone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mfdw_desktop.domain.clients import ClientFilter
from mfdw_desktop.domain.code_lists import LISTS, ListLabel, in_order
from mfdw_desktop.domain.enterprises import Sector
from mfdw_desktop.domain.households import Relation
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.services.workspace import Workspace
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.settings.code_lists import CodeListsSection
from mfdw_desktop.ui.settings.database import DatabaseSection
from mfdw_desktop.ui.settings.list_section import EntryDialog
from mfdw_desktop.ui.settings.purge_dialog import PurgeDialog
from tests.domain.files import JPEG


@pytest.fixture(autouse=True)
def plain_words() -> Iterator[None]:
    yield
    words.use_labels((), native=False)


@pytest.fixture
def section(qtbot: QtBot, context: PageContext) -> CodeListsSection:
    made = CodeListsSection(context)
    qtbot.addWidget(made)
    context.actions.changed.connect(made.refresh)
    made.show()
    made.load()
    return made


def test_entry_takes_the_institutions_word(section: CodeListsSection, workspace: Workspace) -> None:
    assert section.model.rowCount() == sum(len(each) for each in LISTS.values())
    section.table.choose("relation/spouse")
    section.add()
    dialog = next(e for e in section.window().findChildren(EntryDialog) if e.isVisible())
    dialog.form.set_values({"label": "Husband or wife", "native_label": "ប្តីប្រពន្ធ"})
    dialog.submit()
    labels = workspace.organisation.list_labels()
    assert [(each.code, each.label) for each in labels] == [("spouse", "Husband or wife")]
    assert workspace.clients.choices().labels == labels
    words.use_labels(labels, native=False)
    assert words.word(Relation.SPOUSE) == "Husband or wife"
    assert words.plain(Relation.SPOUSE) == "Spouse"
    words.use_labels(labels, native=True)
    assert words.word(Relation.SPOUSE) == "ប្តីប្រពន្ធ"


def test_entry_is_dragged_within_its_list(
    section: CodeListsSection, workspace: Workspace, qtbot: QtBot
) -> None:
    def order() -> list[str]:
        return [each.value for each in in_order("sector", workspace.organisation.list_labels())]

    def drag(uid: str, number: int) -> None:
        table = section.table
        rects = [table.visualRect(section.model.index(n, 0))
                 for n in (section.model.row_of(uid), number)]  # fmt: skip
        start, end = rects[0].center(), rects[1].bottomLeft() + QPoint(20, -2)
        qtbot.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=start)
        for where in ((start + end) / 2, end):
            moved = QMouseEvent(
                QEvent.Type.MouseMove, QPointF(where), QPointF(where), Qt.MouseButton.NoButton,
                Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
            )  # fmt: skip
            QApplication.sendEvent(table.viewport(), moved)
        qtbot.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=end)

    plain = [each.value for each in LISTS["sector"]]
    first = section.model.row_of(f"sector/{plain[0]}")
    drag(f"sector/{plain[0]}", first + 2)
    assert order()[:4] == [plain[1], plain[2], plain[0], plain[3]]
    drag(f"sector/{plain[1]}", 0)  # over the end of its list: it stays the first
    assert order()[0] == plain[1]
    drag(f"sector/{plain[3]}", 1)
    assert order()[0] == plain[3]


def test_retired_entry_is_offered_only_where_it_stands(workspace: Workspace) -> None:
    sector = next(iter(Sector))
    changes = workspace.organisation.save_list_label(
        ListLabel("sector", sector.value, is_retired=True)
    )
    words.use_labels(workspace.organisation.list_labels(), native=False)
    assert sector not in [each for each, _ in words.choices(Sector)]
    assert sector in [each for each, _ in words.choices(Sector, keep=sector)]
    assert words.word(sector) == words.plain(sector)
    workspace.batches.undo_edit(str(changes.edit))
    assert workspace.organisation.list_labels() == ()


def test_two_entries_never_have_one_word_and_an_empty_one_is_the_programs(
    workspace: Workspace,
) -> None:
    organisation = workspace.organisation
    organisation.save_list_label(ListLabel("relation", "spouse", "Partner"))
    with pytest.raises(InvalidError):
        organisation.save_list_label(ListLabel("relation", "child", "partner"))
    organisation.save_list_label(ListLabel("relation", "spouse"))
    assert organisation.list_labels() == ()


def test_entry_moves_by_keyboard(section: CodeListsSection, workspace: Workspace) -> None:
    section.table.choose("sector/livestock")
    section.move_entry(-1)
    labels = workspace.organisation.list_labels()
    words.use_labels(labels, native=False)
    assert [each for each, _ in words.choices(Sector)][:2] == [Sector.LIVESTOCK, Sector.AGRICULTURE]
    shown = [each.entry.code for each in section.model.rows if each.entry.list_name == "sector"]
    assert shown[:2] == ["livestock", "agriculture"]
    section.table.choose("sector/livestock")
    keys = {each.shortcut().toString(): each for each in section.table.actions()}
    keys["Alt+Down"].trigger()
    assert workspace.organisation.list_labels() == ()
    section.context.actions.undo_last()
    assert len(workspace.organisation.list_labels()) == len(Sector)


def test_documents_are_removed_for_good(
    qtbot: QtBot, context: PageContext, workspace: Workspace
) -> None:
    client = workspace.clients.page(ClientFilter(), limit=1)[1][0]
    workspace.documents.add_bytes(client.id, "card.jpg", JPEG)
    kept = next(e for e in workspace.documents.of(client.id) if e.file_name == "card.jpg")
    workspace.documents.remove(kept.id)
    section = DatabaseSection(context)
    qtbot.addWidget(section)
    section.show()
    section.purge()
    dialog = section.findChildren(PurgeDialog)[-1]
    assert [each.name for each in dialog.model.rows] == ["card.jpg"]
    dialog.act.click()
    assert list(dialog.model.rows) == []
    assert not dialog.act.isEnabled()
    assert workspace.purging.plan().documents == ()
