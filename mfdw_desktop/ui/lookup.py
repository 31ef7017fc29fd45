"""What the window itself asks of the services: search, branches, the last backup, undo.

Each is a piece of work for a lane of `jobs`: made in the GUI thread, called on a worker.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common import clock
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.actors import Role
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.finding import Findable, is_called
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.hit import Hit

if TYPE_CHECKING:
    from mfdw_desktop.domain.clients import ClientRow
    from mfdw_desktop.domain.code_lists import ListLabel
    from mfdw_desktop.services.workspace import Workspace

MOST_CLIENTS = 6
MOST_OTHERS = 5
OLD_BACKUP_DAYS = 7


@dataclass(frozen=True)
class FrameFacts:
    """What the frame of the window shows of the database."""

    branches: tuple[tuple[str, str], ...]
    """(code, name)."""
    backup: str
    backup_is_old: bool
    zone: tzinfo
    """Where the day begins and ends."""
    country: str
    labels: tuple[ListLabel, ...]
    """Entries of built-in lists that the institution calls otherwise."""


@dataclass(frozen=True)
class FrameWork:
    """Read what the frame shows."""

    workspace: Workspace

    def __call__(self, _progress: Progress) -> FrameFacts:
        """Return branches and the age of the last backup."""
        organisation = self.workspace.organisation
        branches = tuple((each.code, each.name) for each in organisation.branches())
        copies = self.workspace.backups.recent()
        said, is_old = tr("No backup yet"), True
        if copies:
            age = clock.utc_now() - copies[0].made_at
            said, is_old = _age_words(age.total_seconds()), age.days >= OLD_BACKUP_DAYS
        try:
            country = organisation.institution().country
        except RefusedError:  # a database that is begun has none yet
            country = ""
        return FrameFacts(
            branches, said, is_old, organisation.zone(), country, organisation.list_labels()
        )


@dataclass(frozen=True)
class SearchWork:
    """Look for records by what was typed."""

    workspace: Workspace
    words: str

    def __call__(self, _progress: Progress) -> tuple[str, list[Hit]]:
        """Return the words with what was found for them."""
        clients, others = self.workspace.finding.find(
            self.words, clients=MOST_CLIENTS, others=MOST_OTHERS
        )
        # What is called just so goes before clients whose names only hold the words.
        first = [each for each in others if is_called(each, self.words)]
        rest = [each for each in others if each not in first]
        return self.words, [
            *(_record_hit(each) for each in first),
            *(_client_hit(row) for row in clients),
            *(_record_hit(each) for each in rest),
        ]


@dataclass(frozen=True)
class UndoWork:
    """Take a write back through the ledger."""

    workspace: Workspace
    changes: Changes

    def __call__(self, progress: Progress) -> Any:
        """Return what the undo did."""
        if self.changes.batch is not None:
            return self.workspace.batches.undo(self.changes.batch, progress)
        return self.workspace.batches.undo_edit(self.changes.edit or "")


def role_words(role: Role) -> str:
    """Return a role in words."""
    return {
        Role.CLERK: tr("Clerk"),
        Role.OFFICER: tr("Officer"),
        Role.MANAGER: tr("Manager"),
        Role.COORDINATOR: tr("Coordinator"),
        Role.ADMIN: tr("Administrator"),
    }[role]


def _client_hit(row: ClientRow) -> Hit:
    detail = " · ".join(part for part in (row.code, row.centre or row.village) if part)
    second = row.native_name if row.name else ""
    return Hit("client", row.uid, row.title, second=second, detail=detail, icon="user")


def _record_hit(record: Findable) -> Hit:
    words, icon = {
        "branch": (tr("Branch"), "building-2"),
        "centre": (tr("Centre"), "map-pin"),
        "group": (tr("Group"), "users-round"),
        "staff": (tr("Staff"), "user-check"),
        "scheme": (tr("Scheme"), "gift"),
        "questionnaire": (tr("Questionnaire"), "clipboard-list"),
        "policy": (tr("Policy"), "shield-check"),
    }[record.kind]
    uid = f"uid={record.uid}" if record.kind == "policy" else record.uid
    title = record.name or record.native_name or record.code
    detail = " · ".join(part for part in (record.code, record.place) if part and part != title)
    second = record.native_name if record.name else ""
    return Hit(record.kind, uid, title, second=second, detail=detail, group=words, icon=icon)


def _age_words(seconds: float) -> str:
    minutes = max(0, round(seconds / 60))
    if minutes == 0:
        return tr("Backed up just now")
    if minutes < 60:
        return tr("Last backup %n minute ago|Last backup %n minutes ago", n=minutes)
    if minutes < 48 * 60:
        return tr("Last backup %n hour ago|Last backup %n hours ago", n=round(minutes / 60))
    return tr("Last backup %n day ago|Last backup %n days ago", n=round(minutes / 1440))
