"""Ask why something is done although a rule speaks against it; the reason is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import TextArea
from mfdw_desktop.ui.widgets.form import Field, Form

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class ReasonDialog(SavingDialog):
    """Say what speaks against it, take a reason, and do it with the reason."""

    def __init__(
        self,
        page: Page,
        said: str,
        work: Callable[[str], Callable[[Progress], Changes]],
        words: str,
        then: Callable[[object], object],
    ) -> None:
        self._work, self._words, self._then = work, words, then
        form = Form([Field("reason", tr("Reason"), TextArea(), needed=True)], columns=1)
        super().__init__(page.context, tr("A reason is needed"), form, page, size=(480, 340))
        self.message.show_message("warn", said)

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write with the reason."""
        return Write(tr("Saving"), self._work(values["reason"] or ""), self._words)

    def _on_saved(self, result: object) -> None:
        self._then(result)
        super()._on_saved(result)
