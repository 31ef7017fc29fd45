"""What follows a write: everybody who shows the records is told once, and it can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.ui.jobs import Job, JobRunner, Receiver, Work
from mfdw_desktop.ui.texts import tr

Undo = Callable[[Progress], Any]
"""The way back of a write; runs on the writer thread and returns what it changed."""

KEEP = 50


class _Step(NamedTuple):
    words: str
    undo: Undo


class Actions(QObject):
    """Run writes, tell what they changed, and keep the ways back."""

    changed = Signal(object)
    """`Changes` of a write, once for each."""
    told = Signal(str, bool)
    """Words for the undo bar, and whether the act can be undone."""
    failed = Signal(object)
    """An error that nobody else took."""

    def __init__(
        self,
        jobs: JobRunner,
        way_back: Callable[[Changes], Undo | None],
        parent: QObject | None = None,
    ) -> None:
        """Run writes on `jobs`; `way_back` makes the undo of changes that the ledger knows."""
        super().__init__(parent)
        self._jobs, self._way_back = jobs, way_back
        self._steps: list[_Step] = []

    def run(
        self,
        title: str,
        work: Work,
        *,
        words: str | Callable[[Any], str] = "",
        undo: Callable[[Any], Undo | None] | None = None,
        then: Receiver | None = None,
        failed: Receiver | None = None,
    ) -> Job:
        """Run `work` on the writer thread and tell everybody what it changed.

        Args:
            title: What the job bar says, with a verb: Saving the client.
            work: Plain code of a service; returns `Changes`, or something with `.changes`.
            words: What the undo bar says, or a function that makes it of the result.
            undo: Returns the way back of a result; without it the changes' batch or edit
                is taken back through the ledger.
            then: Gets the result after the pages were told.
            failed: Gets an error; without it the window shows it.
        """
        outcome = _Outcome(self, words=words, undo=undo, then=then)
        return self._jobs.write(title, work, then=outcome.receive, failed=failed)

    def publish(self, changes: Changes, *, words: str = "", undo: Undo | None = None) -> None:
        """Tell what a write changed that ran some other way."""
        if changes.kinds:
            self.changed.emit(changes)
        if undo is not None:
            self._steps = [*self._steps[-KEEP + 1 :], _Step(words, undo)]
        if words:
            self.told.emit(words, undo is not None)

    def way_back(self, changes: Changes) -> Undo | None:
        """Return how to take changes back through the ledger, if it knows them."""
        return self._way_back(changes)

    def can_undo(self) -> bool:
        """Tell whether there is an act to undo."""
        return bool(self._steps)

    def undo_last(self) -> None:
        """Undo the latest act that has a way back."""
        if not self._steps:
            return
        step = self._steps.pop()
        said = tr("Undone: {words}", words=step.words)
        self.run(tr("Undoing"), step.undo, words=said, undo=_no_way_back)

    def forget(self) -> None:
        """Forget all ways back, as when another database is opened."""
        self._steps.clear()


class _Outcome(QObject):
    """Take the result of one write; lives as a child of `Actions` until it came."""

    def __init__(
        self,
        actions: Actions,
        *,
        words: str | Callable[[Any], str],
        undo: Callable[[Any], Undo | None] | None,
        then: Receiver | None,
    ) -> None:
        super().__init__(actions)
        self._actions, self._words, self._undo, self._then = actions, words, undo, then

    def receive(self, result: Any) -> None:
        """Tell the pages, offer the way back, and pass the result on."""
        words = self._words if isinstance(self._words, str) else self._words(result)
        changes = changes_of(result)
        back = self._undo(result) if self._undo is not None else self._actions.way_back(changes)
        self._actions.publish(changes, words=words, undo=back)
        if self._then is not None:
            self._then(result)
        self.deleteLater()


def _no_way_back(_result: Any) -> Undo | None:
    return None


def changes_of(result: Any) -> Changes:
    """Return the changes that a service's result carries; none when it carries none."""
    if isinstance(result, Changes):
        return result
    if isinstance(result, tuple):
        found = [part for part in result if isinstance(part, Changes)]
        return found[0] if found else Changes(frozenset())
    carried = getattr(result, "changes", None)
    return carried if isinstance(carried, Changes) else Changes(frozenset())
