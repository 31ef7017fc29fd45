"""The window: rail, top bar, pages, status, undo bar, and how they are wired."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenu

from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.ui.actions import Actions
from mfdw_desktop.ui.commands import Command, Commands, Given
from mfdw_desktop.ui.finder import Finder
from mfdw_desktop.ui.frame_reader import FrameReader
from mfdw_desktop.ui.jobs import Job, JobRunner
from mfdw_desktop.ui.leaving import Leaving
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.page_stack import PageStack
from mfdw_desktop.ui.pages import PAGES
from mfdw_desktop.ui.panes import Pane, next_pane
from mfdw_desktop.ui.preferences import Preferences
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.layout import NONE, box, column, row, rule
from mfdw_desktop.ui.widgets.messages import MessageSlot, UndoBar
from mfdw_desktop.ui.widgets.rail import NavigationRail
from mfdw_desktop.ui.widgets.status import StatusStrip
from mfdw_desktop.ui.widgets.top_bar import TopBar
from mfdw_desktop.ui.window_state import WindowState
from mfdw_desktop.ui.work_strip import WorkStrip

if TYPE_CHECKING:
    from mfdw_desktop.services.workspace import Workspace
    from mfdw_desktop.ui.actions import Undo
    from mfdw_desktop.ui.first_run.page import FirstRunPage
    from mfdw_desktop.ui.lookup import FrameFacts

NARROW = 1160
"""Below this width the rail folds by itself."""


class MainWindow(QMainWindow):
    """The frame around the pages; it knows services only as what it hands to the pages."""

    open_wanted = Signal(str)
    """Path of a database to open."""
    setup_wanted = Signal(str, object)
    """Path and `InstitutionDraft` of a database to begin."""
    demo_wanted = Signal()
    reopen_wanted = Signal()
    closing = Signal()
    painted = Signal()
    """The window was painted for the first time."""

    def __init__(self, jobs: JobRunner, preferences: Preferences, state: WindowState) -> None:
        super().__init__()
        self.jobs, self.preferences, self.state = jobs, preferences, state
        self._workspace: Workspace | None = None
        self._branch = ""
        self._was_painted = False
        self._folded_by_hand = preferences.value.rail_folded
        self.setWindowTitle(tr("MFDW Desktop"))
        self.actions_ = Actions(jobs, self._way_back, self)
        self.strip = StatusStrip()
        self.stack = PageStack(self._is_open)
        self.work = WorkStrip(self.jobs, self.strip.job)
        self.leaving = Leaving(self, self.stack, self.work, show_page=self.show_page,
                               start=self._first_message)  # fmt: skip
        self.context = PageContext(
            workspace=self._require_workspace,
            jobs=jobs,
            actions=self.actions_,
            preferences=preferences,
            state=state,
            open_record=self.open_record,
            branch=self._chosen_branch,
            may_begin_anew=self.leaving.may_begin_anew,
            reopen=self.reopen_wanted.emit,
        )
        self.commands = Commands(self, self._commands())
        self._build()
        self._connect()
        if not state.restore_window(self):
            self.resize(1366, 768)

    # -- building

    def _commands(self) -> list[Command]:
        make = Command
        pages = [
            make(f"go-{spec.id}", tr(spec.title), self._goer(spec.id), f"Ctrl+{n}", "go", spec.icon)
            for n, spec in enumerate(PAGES, start=1)
        ]
        settings = self._goer("settings")
        return [
            make(
                "open", tr("Open a database…"), self.ask_for_file, "Ctrl+O", "file", "folder-open"
            ),
            make("search", tr("Search or do…"), self._on_search, "Ctrl+K Ctrl+G", "edit", "search"),
            make("find", tr("Find in the list"), self._on_find, "Ctrl+F", "edit", "search"),
            make("undo", tr("Undo"), self.actions_.undo_last, "Ctrl+Z", "edit", "undo-2"),
            make("refresh", tr("Look again"), self._on_refresh, "F5", "edit", "refresh-cw"),
            *pages,
            make("fold", tr("Fold the side bar"), self._on_fold, "Ctrl+B", "view", "panel-left"),
            make("tab", tr("Next tab"), self._on_next_tab, "Ctrl+Tab", "view", "table-2"),
            make(
                "back", tr("Tab before"), self._on_tab_before, "Ctrl+Shift+Tab", "view", "table-2"
            ),
            make("pane", tr("Next pane"), self._on_next_pane, "F6", "view", "columns-3"),
            make("menu", tr("Main menu"), self._on_menu, "F10", "view", "list"),
            make("settings", tr("Preferences"), settings, "Ctrl+,", "end", "settings"),
            make("help", tr("Help"), self._on_help, "F1", "end", "circle-question-mark"),
            make("quit", tr("Quit"), self.close, "Ctrl+Q", "end", "log-out"),
        ]

    def _goer(self, page: str) -> Given:
        return Given(self.show_page, page)

    def _build(self) -> None:
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._on_menu_about_to_show)
        self.rail = NavigationRail([spec.entry() for spec in PAGES], self._menu)
        self.top = TopBar()
        self._lines = [rule(vertical=True), rule(), rule()]
        body = row(self._lines[0], gap=0)
        body.addWidget(self.stack, 1)
        right = column(self.top, self._lines[1], gap=0)
        right.addLayout(body, 1)
        middle = row(self.rail, gap=0)
        middle.addLayout(right, 1)
        whole = column(gap=0, margins=NONE)
        whole.addLayout(middle, 1)
        whole.addWidget(self._lines[2])
        whole.addWidget(self.strip)
        self.setCentralWidget(box(whole, "frame"))
        self.undo_bar = UndoBar(self.stack)
        self.frame = FrameReader(self.jobs, self)
        self.finder = Finder(
            self.top.search,
            self.jobs,
            self.commands,
            workspace=self._open_workspace,
            page_actions=self.stack.page_actions,
        )
        self.show_frame(False)

    def _connect(self) -> None:
        self.painted.connect(self._on_painted)
        self.frame.found.connect(self._on_frame_read)
        self.rail.chosen.connect(self.show_page)
        self.rail.folded.connect(self._on_rail_folded)
        self.top.branch_chosen.connect(self.choose_branch)
        self.top.help_wanted.connect(self._on_help)
        self.finder.record_picked.connect(self.open_record)
        self.jobs.broke.connect(self._on_job_broke)
        self.actions_.changed.connect(self._on_changed)
        self.actions_.told.connect(self._on_told)
        self.undo_bar.undone.connect(self.actions_.undo_last)

    @cached_property
    def first_run(self) -> FirstRunPage:
        """The page of the three choices; most starts never need it."""
        from mfdw_desktop.ui.first_run.page import FirstRunPage

        page = FirstRunPage()
        self.stack.addWidget(page)
        page.open_wanted.connect(self.open_wanted)
        page.browse_wanted.connect(self.ask_for_file)
        page.setup_wanted.connect(self.setup_wanted)
        page.demo_wanted.connect(self.demo_wanted)
        page.language_chosen.connect(self._on_language_chosen)
        return page

    def _first_message(self) -> MessageSlot:
        return self.first_run.message

    # -- what the composition root tells

    def show_frame(self, shown: bool) -> None:
        """Show rail, bars and status, or the first-run page alone."""
        for part in (self.rail, self.top, self.strip, *self._lines):
            part.setVisible(shown)

    def show_start(self, error: BaseException | None = None) -> None:
        """Show the three choices of the first run, and why the last file was not opened."""
        self._workspace = None
        self.frame.of(None)
        self.show_frame(False)
        self.stack.setCurrentWidget(self.first_run)
        self.first_run.set_recent(self.preferences.value.recent_databases)
        if error is not None:
            from mfdw_desktop.ui import errors

            errors.show(error, self, slot=self.first_run.message)

    def show_empty(self, name: str, path: str) -> None:
        """Show the frame around a blank page: what the first paint draws."""
        self.setWindowTitle(f"{name} – {tr('MFDW Desktop')}")
        self.strip.set_file(name, path=path)
        self.strip.set_state(tr("opening"))
        self.rail.mark(self.stack.current)
        self.stack.show_blank()
        self.show_frame(True)

    def show_opening(self, name: str, path: str) -> None:
        """Show the frame and the first page while the services are made."""
        self.show_empty(name, path)
        self.show_page(self.stack.current)

    def set_workspace(self, workspace: Workspace) -> None:
        """Hand the services to the pages: the database is open."""
        from mfdw_desktop.ui.lookup import role_words  # not needed before the first paint

        self._workspace = workspace
        self._branch = ""
        self.actions_.forget()
        self.strip.set_state(tr("saved"))
        self.top.set_person(workspace.actor.uid, role_words(workspace.actor.role))
        self.stack.set_behind()
        self.frame.of(workspace)
        self.stack.load()

    # -- pages

    def show_page(self, page: str) -> None:
        """Show a page; build it at the first visit."""
        shown = self.stack.show_page(page, self.context)
        if shown is None:
            return
        self.rail.mark(page)
        self.undo_bar.raise_()
        if not self.rail.isAncestorOf(self.focusWidget()):
            shown.take_focus()

    def open_record(self, kind: str, uid: str) -> None:
        """Show a record on its page."""
        place = next((spec.id for spec in PAGES if kind in spec.kinds), "")
        self.show_page(place)
        page = self.stack.built(place)
        if place and page is not None:
            page.open(kind, uid)

    def _is_open(self) -> bool:
        return self._workspace is not None

    def _open_workspace(self) -> Workspace | None:
        return self._workspace

    def _require_workspace(self) -> Workspace:
        if self._workspace is None:
            raise RuntimeError("no database is open")
        return self._workspace

    # -- branches

    def choose_branch(self, code: str) -> None:
        """Show one branch on every page, or all of them."""
        self._branch = code
        self.stack.set_behind()
        self.frame.read()
        self.stack.load()

    def _chosen_branch(self) -> str:
        return self._branch

    def _on_frame_read(self, facts: FrameFacts) -> None:
        codes = [code for code, _name in facts.branches]
        if len(codes) == 1:
            self._branch = codes[0]
        elif self._branch not in codes:
            self._branch = ""
        self.top.set_branches(facts.branches, self._branch)
        self.strip.set_backup(facts.backup, is_old=facts.backup_is_old)

    # -- search and work under way

    def _on_job_broke(self, _job: Job, error: BaseException) -> None:
        page = self.stack.shown()
        if page is not None:
            page.show_error(error)
        else:
            from mfdw_desktop.ui import errors

            errors.show(error, self)

    # -- after a write

    def _on_changed(self, changes: Changes) -> None:
        self.stack.refresh(changes)
        self.frame.refresh(changes)

    def _on_told(self, words: str, can_undo: bool) -> None:
        self.undo_bar.tell(words, can_undo=can_undo)

    def _way_back(self, changes: Changes) -> Undo | None:
        from mfdw_desktop.ui.lookup import UndoWork

        if self._workspace is None or (changes.batch is None and changes.edit is None):
            return None
        return UndoWork(self._workspace, changes)

    def _on_language_chosen(self, language: str) -> None:
        self.preferences.change(language=language)

    # -- the acts of the menu

    def ask_for_file(self) -> None:
        """Let the person choose a database or a backup, in the first run's own dialog."""
        self.first_run.ask_for_file(self)

    def _on_search(self) -> None:
        self.finder.begin()

    def _on_find(self) -> None:
        page = self.stack.built()
        if page is not None:
            page.focus_search()

    def _on_refresh(self) -> None:
        self.stack.load(anew=True)

    def _on_next_tab(self) -> None:
        self.stack.step_tab(1)

    def _on_tab_before(self) -> None:
        self.stack.step_tab(-1)

    def _on_next_pane(self) -> None:
        page = self.stack.shown()
        inner = page.panes() if page is not None else [Pane(self.stack)]
        next_pane([Pane(self.rail), Pane(self.top, self.top.search), *inner])

    def _on_menu(self) -> None:
        self.rail.open_menu()

    def _on_menu_about_to_show(self) -> None:
        self._menu.clear()
        self.commands["undo"].setEnabled(self.actions_.can_undo())
        self._menu.addActions(self.stack.page_actions())
        self.commands.fill(self._menu, ("file", "edit", "go", "view", "end"))
        self.commands["undo"].setEnabled(True)

    def _on_help(self) -> None:
        actions = [*self.stack.page_actions(), *self.commands.all()]
        from mfdw_desktop.ui.help import HelpDialog

        HelpDialog(self.stack.current, actions, self).show()

    def _on_fold(self) -> None:
        self._on_rail_folded(not self.rail.is_folded)
        self.rail.set_folded(self._folded_by_hand)

    def _on_rail_folded(self, folded: bool) -> None:
        self._folded_by_hand = folded
        self.preferences.change(rail_folded=folded)

    # -- the window itself

    def _on_painted(self) -> None:
        from mfdw_desktop.ui.widgets.alt_letters import AltLetters

        AltLetters(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rail where the page would become too narrow."""
        super().resizeEvent(event)
        self.rail.set_folded(self._folded_by_hand or self.width() < NARROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the window was painted for the first time."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def minimumSizeHint(self) -> QSize:
        """Return a size that fits a small screen at 200 %."""
        return QSize(640, 400)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close unless typed data or work under way would be lost."""
        if not self.leaving.may_close():
            event.ignore()
            return
        self.state.save_window(self)
        self.closing.emit()
        event.accept()
