"""Floor of the long list: the same view over a model whose rows are all the same."""

from __future__ import annotations

import os
import sys
from typing import Any

from PySide6.QtWidgets import QApplication

from mfdw_desktop.domain.clients import ClientFilter
from mfdw_desktop.services.workspace import open_workspace
from mfdw_desktop.ui.widgets.cells import Index
from mfdw_desktop.ui.widgets.rows_model import NO_PARENT, TableModel
from tests.benchmarks import lists


class ConstantModel(TableModel):
    """Gives the same row at every position."""

    row: Any = None
    total = 0

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return self.total

    def row_at(self, number: int) -> Any:
        return self.row

    def row_of(self, uid: str) -> int:
        return -1


def main(database: str, total: int) -> None:
    """Show `total` times the first client."""
    workspace = open_workspace(database)
    row = workspace.clients.page(ClientFilter(), limit=1)[1][0]
    workspace.close()
    application = QApplication([])
    model = ConstantModel(lists.shown_columns(), lists.cell, uid=lambda each: each.uid)
    model.row, model.total = row, total
    lists.measure(application, model, load=model.layoutChanged.emit, finish=lambda: None)
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
