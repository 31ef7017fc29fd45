"""The page of clients on a sample branch, with work done at once."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from mfdw_desktop.domain.clients import ClientFilter, ClientRow, ClientStatus
from mfdw_desktop.services.workspace import Workspace
from mfdw_desktop.ui.clients.page import ClientsPage
from mfdw_desktop.ui.page import PageContext
from tests.ui.journey import journey

__all__ = ["active", "journey", "page"]


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> ClientsPage:
    """Return the page with its list loaded; its window is told of every write."""
    made = ClientsPage(context)
    qtbot.addWidget(made)
    context.actions.changed.connect(made.refresh)
    made.resize(1180, 720)
    made.show()
    made.activate()
    return made


@pytest.fixture
def active(workspace: Workspace) -> list[ClientRow]:
    """Return the active clients by name."""
    wanted = ClientFilter(statuses=frozenset({ClientStatus.ACTIVE}))
    return workspace.clients.page(wanted, limit=1000)[1]
