"""Put a copy back: what it holds beside what is there now; a safety copy is made first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mfdw_desktop.common.errors import AppError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.ui import errors, texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.dialog import Dialog
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import card, column
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.services.backups import BackupMade


@dataclass(frozen=True)
class _Compared:
    copy: dict[str, int]
    now: dict[str, int]


@dataclass(frozen=True)
class _Line:
    kind: str
    copy: int
    now: int


class RestoreDialog(Dialog):
    """Compare a copy with the database and put it back."""

    def __init__(self, context: PageContext, path: Path, parent: QWidget) -> None:
        super().__init__(tr("Put back a backup"), parent, size=(560, 520))
        self._context, self._path = context, path
        columns = [
            Column("kind", tr("Records")),
            Column("copy", tr("In the backup"), 130, "number", sortable=False),
            Column("now", tr("Now"), 110, "number", sortable=False),
        ]
        self._model = RowsModel(columns, _cell, uid=_uid, parent=self)
        self._table = DataTable(
            self._model, name=tr("Comparison"), look=TableLook(lead=t.S2, trail=t.S2)
        )
        holder = QVBoxLayout()
        holder.setContentsMargins(1, 1, 1, 1)
        holder.addWidget(self._table)
        self._said = text(tr("Reading the backup…"), "body", "text2", wrap=True)
        body = QWidget()
        body.setLayout(
            column(
                text(path.name, "strong"),
                self._said,
                card(holder),
                1,
                gap=t.S15,
                margins=(0, 0, 0, 0),
            )
        )
        self.set_body(body)
        self._act = button(tr("Put it back"), "primary", "rotate-ccw")
        self._act.setEnabled(False)
        self._act.clicked.connect(self.restore)
        self.set_foot(self.cancel_button(), self._act)
        self._read()

    def _read(self) -> None:
        workspace, path = self._context.workspace(), self._path

        def work(progress: Progress) -> _Compared:
            return _Compared(
                workspace.backups.inspect(path, progress).counts, workspace.backups.counts()
            )

        self._context.jobs.read("restore", work, then=self._on_read, failed=self._on_failed)

    def restore(self) -> None:
        """Put the copy back and open the database anew."""
        workspace, path = self._context.workspace(), self._path
        self._act.setEnabled(False)

        def work(progress: Progress) -> BackupMade:
            return workspace.backups.restore(path, progress)

        self._context.jobs.write(
            tr("Putting the backup back"), work, then=self._on_restored, failed=self._on_failed
        )

    def _on_read(self, found: _Compared) -> None:
        kinds = [kind for kind in {**found.copy, **found.now} if kind in KINDS]
        lines = [
            _Line(kind, found.copy.get(kind, 0), found.now.get(kind, 0))
            for kind in KINDS
            if kind in kinds
        ]
        self._model.show(lines)
        self._table.fit()
        self._said.setText(
            tr("Everything that was entered after this backup goes. What stands now is copied "
               "first, so that it can be put back as well.")
        )  # fmt: skip
        self._act.setEnabled(True)

    def _on_restored(self, _made: BackupMade) -> None:
        self.accept()
        self._context.reopen()

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self._said.setText("")
        errors.show(error, self, slot=self.message)


KINDS = (
    "client", "household_member", "loan", "award", "condition_check", "session", "attendance",
    "questionnaire", "response", "centre", "staff",
)  # fmt: skip
"""Tables that a person knows, in the order in which they are compared."""


def _words(kind: str) -> str:
    return {
        "client": tr("Clients"),
        "household_member": tr("Members of households"),
        "loan": tr("Loans"),
        "award": tr("Awards"),
        "condition_check": tr("Checks of conditions"),
        "session": tr("Sessions"),
        "attendance": tr("Attendances"),
        "questionnaire": tr("Questionnaires"),
        "response": tr("Survey responses"),
        "centre": tr("Centres"),
        "staff": tr("Staff"),
    }[kind]


def _uid(row: _Line) -> str:
    return row.kind


def _cell(row: _Line, name: str) -> Any:
    if name == "kind":
        return _words(row.kind)
    value = texts.number(row.copy if name == "copy" else row.now)
    return Cell(value, tone="strong") if row.copy != row.now else value
