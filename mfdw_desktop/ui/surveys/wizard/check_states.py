"""What the fourth step says where it has no row to show."""

from __future__ import annotations

from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.messages import EmptyState


def no_problem() -> EmptyState:
    """Say that nothing keeps a row out."""
    return EmptyState("circle-check", tr("Every row can be imported"), tr("No cell needs a look."))


def no_change() -> EmptyState:
    """Say that what is stored stays."""
    return EmptyState("circle-check", tr("No stored value would change"),
                      tr("Blank cells never clear what is stored."))  # fmt: skip


def no_row() -> EmptyState:
    """Say that the table is empty."""
    return EmptyState("table", tr("There is no row under the headings"),
                      tr("Go back to choose another table or another file."))  # fmt: skip
