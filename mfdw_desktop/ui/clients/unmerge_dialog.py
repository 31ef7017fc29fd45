"""Two of a merged client again; what came after the merge is asked about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.merging import LaterRecord, MergeLine
from mfdw_desktop.domain.undo import UndoResult
from mfdw_desktop.ui import errors, texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients.tab_history import kind_words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.dialog import Dialog
from mfdw_desktop.ui.widgets.editors import Check
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class UnmergeDialog(Dialog):
    """Say what comes back, and tick what came later and belongs to the one who returns."""

    def __init__(self, page: Page, line: MergeLine, later: Sequence[LaterRecord]) -> None:
        super().__init__(tr("Make two of them again"), page, size=(560, 420))
        self._page, self._line = page, line
        self.checks: list[tuple[LaterRecord, Check]] = []
        body = column(gap=t.S1)
        body.addWidget(
            text(
                tr("{other} ({code}) comes back with everything from before the merge.",
                   other=line.other_name, code=texts.isolate(line.other_code)),
                wrap=True,
            )
        )  # fmt: skip
        if later:
            body.addWidget(
                text(tr("This came after the merge. Tick what belongs to {other}; the rest stays "
                        "with {kept}.", other=line.other_name, kept=line.kept_name),
                     "body", "text2", wrap=True)
            )  # fmt: skip
        for each in later:
            bits = (kind_words(each.kind), each.label,
                    texts.day(each.on) if each.on else "")  # fmt: skip
            check = Check(" · ".join(bit for bit in bits if bit))
            self.checks.append((each, check))
            body.addWidget(check)
        body.addStretch(1)
        self.set_body(box(body))
        self.save = button(tr("Unmerge"), "primary", "split", shortcut="Ctrl+S")
        self.save.clicked.connect(self.submit)
        self.set_foot(self.cancel_button(), self.save)
        self.save.setFocus()

    def submit(self) -> None:
        """Take the merge back."""
        batch, workspace = self._line.batch, self._page.context.workspace
        given = {each.uid for each, check in self.checks if check.value()}
        self.save.setEnabled(False)

        def work(progress: Progress) -> Any:
            return workspace().merges.unmerge(batch, given, progress)

        self._page.context.actions.run(
            tr("Making two of a client again"),
            work,
            words=self._said,
            then=self._on_done,
            failed=self._on_failed,
        )

    def _said(self, result: UndoResult) -> str:
        left = len(result.kept) + len(result.blocked)
        if left:
            return tr(
                "{other} is back; %n value was changed later and stays|{other} is back; %n values "
                "were changed later and stay",
                n=left,
                other=self._line.other_name,
            )
        return tr("{other} is back", other=self._line.other_name)

    def _on_done(self, _result: object) -> None:
        self.leave()

    def _on_failed(self, error: BaseException) -> None:
        self.save.setEnabled(True)
        errors.show(error, self, slot=self.message)
