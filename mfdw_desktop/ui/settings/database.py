"""The database: where it is, how large, and whether all of it is well."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.settings.facts import Facts
from mfdw_desktop.ui.settings.section import Section
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.layout import row

if TYPE_CHECKING:
    from mfdw_desktop.services.backups import CheckResult

MOST_SHOWN = 5


@dataclass(frozen=True)
class _Found:
    place: str
    size: int
    schema: int


class DatabaseSection(Section):
    """Show the file and check it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, tr("Database"))
        self._facts = Facts()
        self._folder = ""
        self._check = button(tr("Check everything"), "plain", "shield-check")
        self._check.clicked.connect(self.check)
        self._show = button(tr("Open the folder"), "ghost", "folder-open")
        self._show.clicked.connect(self._on_show_clicked)
        self.body.addWidget(self._facts)
        self._purge = button(tr("Remove documents for good…"), "ghost", "trash-2")
        self._purge.clicked.connect(self.purge)
        self.body.addLayout(row(self._check, self._show, self._purge, 1))
        self.body.addStretch(1)

    def load(self) -> None:
        """Read where the file is and how large."""
        workspace = self.context.workspace()

        def work(_progress: Progress) -> _Found:
            path = workspace.database.target.path
            schema = workspace.backups.schema()
            if path is None:
                return _Found(str(workspace.database.target), 0, schema)
            return _Found(str(path), path.stat().st_size, schema)

        self.context.jobs.read(
            "settings:database", work, then=self._on_read, failed=self.show_error
        )

    def check(self) -> None:
        """Check file, keys and ledger."""
        workspace = self.context.workspace()
        self._check.setEnabled(False)
        self.context.jobs.write(
            tr("Checking the database"),
            workspace.backups.check,
            then=self._on_checked,
            failed=self._on_check_failed,
        )

    def purge(self) -> None:
        """Show which documents of the bin would leave the file, and ask."""
        from mfdw_desktop.ui.settings.purge_dialog import PurgeDialog

        PurgeDialog(self.context, self).open()

    def _on_read(self, found: _Found) -> None:
        facts = [(tr("File"), found.place)]
        self._folder = found.place if found.size else ""
        self._show.setVisible(bool(self._folder))
        if found.size:
            facts.append((tr("Size"), texts.size(found.size)))
        facts.append((tr("Version of the data"), texts.number(found.schema)))
        self._facts.show_facts(facts)

    def _on_show_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._folder).parent)))

    def _on_checked(self, result: CheckResult) -> None:
        self._check.setEnabled(True)
        if result.problems:
            more = len(result.problems) - MOST_SHOWN
            shown = [*result.problems[:MOST_SHOWN], *([f"+{more}"] if more > 0 else [])]
            head = tr("The check found %n fault|The check found %n faults", n=len(result.problems))
            self.message.show_message("bad", head, "\n".join(shown))
            return
        records = texts.number(result.records)
        self.message.show_message(
            "ok",
            tr("All is well: file, keys and ledger"),
            tr("{count} records · content {hash}", count=records, hash=result.content_hash[:12]),
        )

    def _on_check_failed(self, error: BaseException) -> None:
        self._check.setEnabled(True)
        self.show_error(error)
