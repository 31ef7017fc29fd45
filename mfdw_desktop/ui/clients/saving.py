"""A dialog that saves: the write on its lane, mistakes under their fields, then it closes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.errors import AppError
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.ui import errors
from mfdw_desktop.ui.jobs import Work
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import problem_words, tr
from mfdw_desktop.ui.widgets.dialog import Dialog, FormDialog
from mfdw_desktop.ui.widgets.form import Form


@dataclass(frozen=True)
class Write:
    """A write that a dialog asks for: what the job bar says, the work, what is told after."""

    title: str
    work: Work
    words: str | Callable[[Any], str]


class SavingDialog(FormDialog):
    """A form whose values become one write; subclasses say which in `make_write`."""

    def __init__(
        self,
        context: PageContext,
        title: str,
        form: Form,
        parent: QWidget,
        *,
        save: str = "",
        size: tuple[int, int] = (600, 440),
    ) -> None:
        super().__init__(title, form, parent, save=save, size=size)
        self.context = context
        self.submitted.connect(self._on_submitted)

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that stores the values."""
        raise NotImplementedError

    def _on_submitted(self, values: dict[str, Any]) -> None:
        write = self.make_write(values)
        self.message.clear()
        self.save.setEnabled(False)
        self.context.actions.run(
            write.title, write.work, words=write.words, then=self._on_saved, failed=self._on_failed
        )

    def _on_saved(self, _result: object) -> None:
        self.finish()

    def _on_failed(self, error: BaseException) -> None:
        self.save.setEnabled(True)
        show_failure(self, self.form, error)


def show_failure(dialog: Dialog, form: Form, error: BaseException) -> None:
    """Say an error where the hands are: under its field, else over the form."""
    if not isinstance(error, InvalidError):
        errors.show(error, dialog, slot=dialog.message if isinstance(error, AppError) else None)
        return
    known = {field.name for field in form.fields()}
    form.set_errors([each for each in error.problems if each.name in known])
    others = [problem_words(each) for each in error.problems if each.name not in known]
    if others:
        dialog.message.show_message("bad", tr("This cannot be saved yet"), " ".join(others))
