"""The line that reconciles: rows read = new + updated + unchanged + … , always."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.imports import ImportSummary
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import clear, column, row


class Tally(QWidget):
    """Show where every row of the file goes."""

    def __init__(self) -> None:
        super().__init__()
        self._parts = row(gap=t.S3, margins=(t.S3, t.S15, t.S3, t.S15))
        self.setLayout(self._parts)

    def show_counts(self, plan: ImportSummary) -> None:
        """Show the counts of a plan or a result."""
        clear(self._parts)
        new = tr("new")
        if plan.new_clients:
            new = tr("new, {clients} new clients", clients=texts.number(plan.new_clients))
        counts = (
            (plan.rows, tr("rows read"), ""),
            (plan.imported, new, ""),
            (plan.updated, tr("updated"), ""),
            (plan.unchanged, tr("unchanged"), ""),
            (plan.queued, tr("to decide"), "warn"),
            (plan.rejected, tr("rejected"), "bad"),
            (plan.blank + plan.excluded, tr("blank or left out"), ""),
        )
        said = []
        for place, (count, words, tone) in enumerate(counts):
            if place == 1:
                self._parts.addWidget(text("=", "title", "text3"))
            elif place > 1:
                self._parts.addWidget(text("+", "title", "text3"))
            figure = text(texts.number(count), "title", tone if count and tone else "")
            self._parts.addLayout(column(figure, text(words, "small", "text2"), gap=0))
            said.append(f"{texts.number(count)} {words}")
        self._parts.addStretch(1)
        self.setAccessibleName(", ".join(said))
