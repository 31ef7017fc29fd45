"""The long list as the window shows it: rows fetched by position as they come into view."""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QApplication

from mfdw_desktop.domain.clients import ClientFilter
from mfdw_desktop.services.workspace import open_workspace
from mfdw_desktop.ui.jobs import JobRunner
from mfdw_desktop.ui.widgets.paged_model import PAGE, PagedTableModel
from tests.benchmarks import lists


def main(database: str) -> None:
    """Show all clients of the database by name."""
    workspace = open_workspace(database)
    application = QApplication([])
    jobs = JobRunner()
    model = PagedTableModel(
        lists.shown_columns(), lists.cell, uid=lambda row: row.uid, jobs=jobs, key="clients"
    )

    listing = workspace.clients.open_list(ClientFilter())
    listing.close()

    def load() -> None:
        nonlocal listing
        listing = workspace.clients.open_list(ClientFilter())
        first, total = listing.first(PAGE), listing.count()
        model.show(total, lambda start, limit, _: listing.rows(start, limit), first=first)

    lists.measure(application, model, load=load, finish=lambda: print(listing.prepare()))
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1])
