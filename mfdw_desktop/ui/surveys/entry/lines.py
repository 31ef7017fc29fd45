"""The questions of a paper under each other; hands go from one asked question to the next."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from mfdw_desktop.domain.expressions import RuleKind
from mfdw_desktop.domain.survey_paper import ItemKind, PaperItem, paper_items
from mfdw_desktop.domain.survey_sheet import TypingSheet, Unreadable
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys.entry.line import QuestionLine
from mfdw_desktop.ui.surveys.entry.roster import RosterPart
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import column, scroll

REFLEX_SECONDS = 0.3
"""An Enter so soon after an answer of one key belongs to that answer."""
AT_ONCE = 4
"""Questions that are built between two turns of the event loop."""
Part = QuestionLine | RosterPart


class EntryLines(QWidget):
    """Every question of a form, built in portions; `built` tells when all stand."""

    built = Signal()
    changed = Signal()
    """Something was typed."""
    finished = Signal()
    """Enter in the last question."""
    repeat_wanted = Signal(str)

    def __init__(self, sheet: TypingSheet) -> None:
        super().__init__()
        self._sheet = sheet
        self._parts: dict[str, Part] = {}
        self._waiting: list[PaperItem] = list(paper_items(sheet.form))
        self.is_built = False
        self._jumped_at = 0.0
        self._column = column(gap=0, margins=(0, t.S1, 0, t.S4))
        body = QWidget()
        body.setLayout(self._column)
        self.area: QScrollArea = scroll(body)
        self.setLayout(column(self.area, gap=0))
        self._build_next()

    def parts(self) -> list[Part]:
        """Return questions and repeats in their order."""
        return list(self._parts.values())

    def line(self, code: str) -> QuestionLine:
        """Return the line of a question."""
        found = self._parts[code]
        assert isinstance(found, QuestionLine)
        return found

    def roster(self, path: str) -> RosterPart:
        """Return the sheet of a repeat."""
        found = self._parts[path]
        assert isinstance(found, RosterPart)
        return found

    def show_sheet(self) -> None:
        """Show another paper."""
        for part in self._parts.values():
            part.show_answer()
        self._show_asked()
        self._show_problems()

    def commit(self) -> None:
        """Take what stands in the line where the hands are."""
        for part in self._parts.values():
            if isinstance(part, QuestionLine) and part.editor.hasFocus():
                part.commit()
            elif isinstance(part, RosterPart) and part.grid.state() == part.grid.State.EditingState:
                # The cell's editor gives its text when the focus leaves it.
                part.grid.setFocus()

    def focus_first(self) -> None:
        """Put the hands into the first question that is asked."""
        self._focus_next(-1, 1)

    def go_to(self, code: str) -> None:
        """Put the hands into a question or a repeat."""
        part = self._parts.get(code)
        if part is not None:
            self._focus(part)

    def show_unreadable(self, found: Sequence[Unreadable]) -> None:
        """Go to the first text that cannot be read."""
        first = found[0]
        self.go_to(first.path or first.code)

    def show_all_problems(self) -> list[str]:
        """Mark everything that breaks a rule, required answers too; return the places."""
        for part in self._parts.values():
            if isinstance(part, QuestionLine):
                part.is_visited = True
        return self._show_problems(required=True)

    # -- building

    def _build_next(self) -> None:
        for item in self._take(AT_ONCE):
            if item.kind is ItemKind.HEADING:
                heading = text(item.label(self._sheet.language), "section", wrap=True)
                heading.setContentsMargins(t.S3, t.S2, t.S3, t.S05)
                self._column.addWidget(heading)
            elif item.kind is ItemKind.NOTE:
                note = text(item.label(self._sheet.language), "small", "text2", wrap=True)
                note.setContentsMargins(t.S3, t.S1, t.S3, t.S1)
                self._column.addWidget(note)
            else:
                self._add(item)
        if self._waiting:
            QTimer.singleShot(0, self._build_next)
            return
        self._column.addStretch(1)
        self.is_built = True
        self._show_asked()
        self.built.emit()

    def _take(self, count: int) -> Iterator[PaperItem]:
        now, self._waiting = self._waiting[:count], self._waiting[count:]
        yield from now

    def _add(self, item: PaperItem) -> None:
        if item.kind is ItemKind.REPEAT:
            roster = RosterPart(self._sheet, item)
            roster.done.connect(self._on_done)
            self._keep(roster)
            for each in item.items:
                if each.kind is ItemKind.REPEAT:
                    self._add(each)
        elif item.question is not None:
            line = QuestionLine(self._sheet, item, item.question)
            line.done.connect(self._on_done)
            line.back.connect(self._on_back)
            line.jumped.connect(self._on_jumped)
            line.repeat_wanted.connect(self.repeat_wanted)
            self._keep(line)

    def _keep(self, part: Part) -> None:
        part.committed.connect(self._on_committed)
        part.entered.connect(self._on_entered)
        self._parts[part.code] = part
        self._column.addWidget(part)

    # -- what follows from an answer

    def _on_committed(self, _code: str) -> None:
        self._show_asked()
        self._show_problems()
        self.changed.emit()

    def _show_asked(self) -> None:
        asked = self._sheet.asked
        for part in self._parts.values():
            if isinstance(part, QuestionLine):
                part.set_asked(part.code in asked)
            else:
                part.set_asked(self._sheet.is_asked(part.path))

    def _show_problems(self, *, required: bool = False) -> list[str]:
        """Say what breaks a rule beside its answer; return where."""
        told: dict[str, str] = {}
        places: list[str] = []
        for problem, path, row in self._sheet.problems():
            is_required = problem.kind is RuleKind.REQUIRED
            if is_required and not required:
                continue
            said = texts.problem_words(problem)
            if path:
                self.roster(path).show_problem(row, problem.name, said, "warn")
                places.append(path)
            elif problem.name in self._parts:
                told[problem.name] = said
                places.append(problem.name)
        for part in self._parts.values():
            if not isinstance(part, QuestionLine) or not part.is_asked:
                continue
            if part.code in told and part.is_visited:
                part.say(told[part.code], "warn")
            elif not self._sheet.understood(part.code).problem:
                part.say_read()
        return places

    # -- going on

    def _on_entered(self, code: str) -> None:
        part = self._parts[code]
        self.area.ensureWidgetVisible(part, 0, 2 * t.S4)

    def _on_jumped(self) -> None:
        self._jumped_at = time.monotonic()

    def _on_done(self, code: str) -> None:
        part = self._parts[code]
        is_reflex = time.monotonic() - self._jumped_at < REFLEX_SECONDS
        if isinstance(part, QuestionLine) and is_reflex and not part.is_visited:
            # Enter after a key that was the whole answer: it must not skip a question.
            self._jumped_at = 0.0
            return
        at = list(self._parts).index(code)
        if not self._focus_next(at, 1):
            self.finished.emit()

    def _on_back(self, code: str) -> None:
        self._focus_next(list(self._parts).index(code), -1)

    def _focus_next(self, at: int, step: int) -> bool:
        parts = list(self._parts.values())
        at += step
        while 0 <= at < len(parts):
            if parts[at].is_asked:
                self._focus(parts[at])
                return True
            at += step
        return False

    def _focus(self, part: Part) -> None:
        if isinstance(part, QuestionLine):
            part.editor.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            part.focus()
