"""The pairs that share an outside number: seen first, then merged together."""

from __future__ import annotations

from typing import Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.merging import ExactPair, ExactPairs
from mfdw_desktop.ui import errors
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.actions import Undo
from mfdw_desktop.ui.page import Page
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.dialog import Dialog
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

SIZE = (820, 560)


class ExactDialog(Dialog):
    """Show what would be merged; merge those that are selected, or all."""

    def __init__(self, page: Page, found: ExactPairs) -> None:
        super().__init__(tr("Same number, same person"), page, size=SIZE)
        self._context, self._found = page.context, found
        columns = [
            Column("kept", tr("Stays"), kind="two", sortable=False),
            Column("other", tr("Comes into it"), kind="two", sortable=False),
            Column("number", tr("Number of both"), 170, "two", sortable=False),
        ]
        self.model = RowsModel(columns, _cell, uid=_uid, parent=self)
        self.table = DataTable(
            self.model, name=tr("Pairs of one number"), look=TableLook(lead=t.S2), height=48,
            several=True,
        )  # fmt: skip
        self.model.show(found.pairs)
        said = tr(
            "Names are alike, sex and birth do not differ. Where the two say different things, "
            "the one with more records is right. Each merge can be taken back under «Merged»."
        )
        lines = [text(said, "body", "text2", wrap=True), self.table]
        if found.left:
            left = tr("%n more pair is left for you|%n more pairs are left for you", n=found.left)
            lines.append(text(left, "small", "text3", wrap=True))
        body = column(gap=t.S15)
        for each in lines:
            body.addWidget(each, 1 if each is self.table else 0)
        self.set_body(box(body), scrolls=False)
        self.merge = button("", "primary", "git-merge")
        self.merge.clicked.connect(self._on_merge)
        self.set_foot(self.cancel_button(), self.merge)
        self.table.selection_changed.connect(self._on_selection_changed)
        self._on_selection_changed(0)

    def _chosen(self) -> list[ExactPair]:
        return self.table.selected_rows() or list(self._found.pairs)

    def _on_selection_changed(self, count: int) -> None:
        shown = count or len(self._found.pairs)
        self.merge.setText(tr("Merge %n pair|Merge %n pairs", n=shown))
        self.merge.setEnabled(bool(self._found.pairs))

    def _on_merge(self) -> None:
        chosen, workspace = self._chosen(), self._context.workspace
        self.merge.setEnabled(False)

        def work(progress: Progress) -> tuple[tuple[int, ...], Changes]:
            return workspace().merges.merge_exact(chosen, progress)

        self._context.actions.run(
            tr("Merging"), work, words=_merged_words, undo=self._way_back, then=self._on_merged,
            failed=self._on_failed,
        )  # fmt: skip

    def _way_back(self, result: Any) -> Undo | None:
        """Return what makes two of each merged client again, the last merge first."""
        batches, workspace = result[0], self._context.workspace
        if not batches:
            return None

        def back(progress: Progress) -> Changes:
            kinds = frozenset[str]()
            for at, batch in enumerate(reversed(batches)):
                progress.report(at, len(batches), "merge")
                kinds |= workspace().merges.unmerge(batch, (), progress).changes.kinds
            return Changes(kinds)

        return back

    def _on_merged(self, _result: object) -> None:
        self.accept()

    def _on_failed(self, error: BaseException) -> None:
        self.merge.setEnabled(True)
        errors.show(error, self, slot=self.message)


def _merged_words(result: Any) -> str:
    return tr("%n pair merged|%n pairs merged", n=len(result[0]))


def _cell(pair: ExactPair, name: str) -> Any:
    if name == "kept":
        return Cell(pair.kept.title, pair.kept.code)
    if name == "other":
        return Cell(pair.other.title, pair.other.code)
    return Cell(pair.number, " · ".join(dict.fromkeys(pair.types)))


def _uid(pair: ExactPair) -> str:
    return pair.uid
