"""The line that reconciles: rows read = new + updated + unchanged + … , always."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.imports import ImportSummary
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import clear, column, row

_ROOMY = (t.S3, t.S15, t.S3, t.S15)
_SCARCE = (t.S3, t.S1, t.S1, t.S1)


class Tally(QWidget):
    """Show where every row of the file goes."""

    def __init__(self) -> None:
        super().__init__()
        self._plan: ImportSummary | None = None
        self._is_folded = False
        self._parts = row(gap=t.S3, margins=_ROOMY)
        self.setLayout(self._parts)

    def fold(self, is_folded: bool) -> None:
        """Put each count and its words side by side, small, where the room is scarce."""
        if is_folded == self._is_folded:
            return
        self._is_folded = is_folded
        self._parts.setSpacing(t.S1 if is_folded else t.S3)
        self._parts.setContentsMargins(*(_SCARCE if is_folded else _ROOMY))
        if self._plan is not None:
            self.show_counts(self._plan)

    def show_counts(self, plan: ImportSummary) -> None:
        """Show the counts of a plan or a result."""
        self._plan = plan
        clear(self._parts)
        size = "strong" if self._is_folded else "title"
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
                self._parts.addWidget(text("=", size, "text3"))
            elif place > 1:
                self._parts.addWidget(text("+", size, "text3"))
            figure = text(texts.number(count), size, tone if count and tone else "")
            below = text(words, "small", "text2")
            both = (
                row(figure, below, gap=t.S05) if self._is_folded else column(figure, below, gap=0)
            )
            self._parts.addLayout(both)
            said.append(f"{texts.number(count)} {words}")
        self._parts.addStretch(1)
        self.setAccessibleName(", ".join(said))
