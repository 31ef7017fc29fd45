"""The page of papers: what changes the paper stands left of the paper itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.papers import PaperKind, PaperRequest
from mfdw_desktop.ui import languages
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.page import Page, PageContext
from mfdw_desktop.ui.printing import Printing
from mfdw_desktop.ui.reports import words
from mfdw_desktop.ui.reports.closing import ClosingBar
from mfdw_desktop.ui.reports.made_before import Choices, ReadChoices, show_before
from mfdw_desktop.ui.reports.month_task import MonthTask
from mfdw_desktop.ui.reports.monthly_part import MonthlyPart
from mfdw_desktop.ui.reports.saving import Saving
from mfdw_desktop.ui.reports.subject import NEEDS, Subject
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import PageHead, column, on_surface, row, rule, scroll
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.paper_view import PaperView

PANE_WIDTH = 320
PAUSE_MS = 300
PAPER_OF = {
    "client-paper": PaperKind.CLIENT,
    "clients-paper": PaperKind.LISTING,
    "consent-paper": PaperKind.CONSENT,
    "report-month": PaperKind.MONTHLY,
    "report-round": PaperKind.ROUND,
    "referral-paper": PaperKind.REFERRAL,
    "completion-paper": PaperKind.COMPLETION,
    "certificates-paper": PaperKind.CERTIFICATES,
}
"""The paper that a kind of record opens; another kind names the paper itself."""


class ReportsPage(Page):
    """Choose a paper, see its real pages, print or save it."""

    title = "Reports"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._branch = ""
        self._ready = False
        self._has_data = True
        self._is_stale = False
        self._has_error = False
        self._wanted_month = ""
        self._wanted_round: tuple[str, ...] = ()
        self.view = PaperView(context.jobs, key="report")
        self.view.failed.connect(self._on_failed)
        self.saving = Saving(self, self)
        self.saving.saved.connect(self.activate)
        self.saving.failed.connect(self._on_failed)
        self.printing = Printing(self, context.jobs, self.message, save=self.saving.ask_paper)
        self.closing = ClosingBar(context)
        self.closing.told.connect(self.view.say)
        self.closing.failed.connect(self._on_failed)
        self.paper = Combo([(each, words.paper(each)) for each in NEEDS])
        self.branch = Combo()
        self.subject = Subject(self)
        self.month = self.subject.month
        self.language = Combo(languages.paper_language_choices())
        self.paper_size = Combo([("a4", "A4"), ("letter", tr("Letter"))])
        self.monthly = MonthlyPart()
        self.sections, self.narrative = self.monthly.sections, self.monthly.narrative
        self._history = column(gap=t.S05)
        self._waits = QTimer(self)
        self._waits.setSingleShot(True)
        self._waits.setInterval(PAUSE_MS)
        self._waits.timeout.connect(self._draw)
        self._make_actions()
        self._save = button(tr("Save PDF"), "plain", "download", shortcut="Ctrl+S")
        self._save.clicked.connect(self.saving.ask_paper)
        self._excel = button(tr("Save as Excel"), "plain", "file-spreadsheet")
        self._excel.clicked.connect(self.saving.ask_workbook)
        self._empty = EmptyState(
            "users",
            tr("There is nothing to report yet"),
            tr("Enrol the clients of this branch or import them; the papers then fill themselves."),
            action=tr("Import clients"),
            primary=False,
        )
        self._empty.acted.connect(self._on_import_wanted)
        self._unchosen = EmptyState("file-text", tr("What is the paper about?"), "")
        self._shown = QStackedWidget()
        for part in (self.view, self._empty, self._unchosen):
            self._shown.addWidget(part)
        self._print = button(tr("Print…"), "primary", "printer", shortcut="Ctrl+P")
        self._print.clicked.connect(self.print_paper)
        pane = on_surface(self._make_pane(), "page")
        area = scroll(pane)
        area.setFixedWidth(PANE_WIDTH)
        body = QWidget()
        body.setLayout(row(area, rule(vertical=True), self._shown, gap=0))
        self.set_body(
            rule(),
            body,
            head=PageHead(tr("Reports"), self.closing, self._excel, self._save, self._print),
        )
        self._connect()
        self.subject.show_for(self._kind)

    def activate(self) -> None:
        """Load branches, months and what was made before; then draw the paper."""
        self._load(self.context.branch() or self.branch.value() or "")

    def refresh(self, changes: Changes) -> None:
        """Draw the paper anew when its figures may have changed, and only when it is seen."""
        if not self._ready or not changes.kinds:
            return
        if self.isVisible():
            self._load(self._branch)
        else:
            self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what changed while another page was shown."""
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self._load(self._branch)

    def take_focus(self) -> None:
        """Begin with the choice of the paper."""
        self.paper.setFocus()

    def page_actions(self) -> list[QAction]:
        """Return the acts, the primary one first."""
        return [self._act_print, self._act_save, self.closing.action, self.task.action]

    def print_paper(self) -> None:
        """Print through the system's dialog."""
        self.printing.ask(self.view.pages, self.paper.currentText())

    def focus_search(self) -> None:
        """Look for words on the pages."""
        self.view.finder.begin()

    def open(self, kind: str, uid: str) -> None:
        """Show a paper by its kind, or the page of the client with a code."""
        if kind == "report-month":
            self._wanted_month = uid
        if kind == "report-round":
            self._wanted_round = tuple(uid.split("/", 1))
        chosen = PAPER_OF.get(kind) or PaperKind(uid)
        self.paper.set_value(chosen)
        if self._ready and self._wanted_round:
            self.subject.take_round(*self._wanted_round)
            self._wanted_round = ()
        if self._ready and self._wanted_month:
            self.month.set_value(self._wanted_month)
        if chosen is PaperKind.REFERRAL and uid.isdigit():
            self.subject.want_referral(int(uid))
        if kind == "completion-paper":
            self.subject.want_scheme(uid)
        if kind == "certificates-paper":
            self.subject.want_certificates(uid)
        if chosen is PaperKind.LISTING:
            self._take_clients(kind, uid)
        self._on_paper_edited()
        if chosen in (PaperKind.CLIENT, PaperKind.CONSENT):
            workspace = self.context.workspace

            def find(_progress: Progress) -> list[ClientRow]:
                return workspace().clients.find(uid, limit=1)

            self.context.jobs.read(
                "report-client", find, then=self._on_client_found, failed=self._on_failed
            )

    def _take_clients(self, kind: str, uid: str) -> None:
        """Let the listing be of those who were selected, else of all."""
        branch, _, codes = uid.partition("/") if kind == "clients-paper" else ("", "", "")
        self.subject.take_clients(codes.split(",") if codes else ())
        if branch and branch != self._branch:
            self._load(branch)

    # -- the paper

    def _branch_and_language(self) -> tuple[str, str]:
        return self._branch, self.language.value() or ""

    @property
    def _kind(self) -> PaperKind:
        # a combo gives the letters of a code back, not the code
        return PaperKind(self.paper.value())

    def request(self) -> PaperRequest | None:
        """Return what is asked for; None as long as something is to be chosen."""
        asked = self.subject.request(self._kind, self._branch) if self._branch else None
        is_monthly = asked is not None and asked.kind is PaperKind.MONTHLY
        return replace(asked, as_of=self.monthly.as_of.value()) if asked and is_monthly else asked

    def work_of(self, asked: PaperRequest, out: Path | None) -> Callable[[Progress], Any]:
        """Return the work that draws the paper: to a file, or as bytes when there is none."""
        shared: dict[str, Any] = {
            "paper": self.paper_size.value() or "",
            "language": self.language.value() or "",
        }
        details = self.monthly.details()
        workspace = self.context.workspace

        def work(progress: Progress) -> Any:
            reports, code, month = workspace().reports, asked.branch, asked.month
            if asked.kind is PaperKind.LISTING:
                shared["clients"] = asked.clients
                if out is None:
                    return reports.preview_listing(code, progress=progress, **shared)
                return reports.listing(code, out, progress=progress, **shared)
            if asked.kind is PaperKind.MONTHLY and month is not None:
                if out is None:
                    return reports.preview(code, month, progress=progress, **shared, **details)
                return reports.monthly(code, month, out, progress=progress, **shared, **details)
            if out is None:
                return reports.preview_paper(asked, progress=progress, **shared)
            return reports.paper(asked, out, progress=progress, **shared)

        return work

    def tables_of(self, asked: PaperRequest, out: Path) -> Callable[[Progress], Path]:
        """Return the work that writes the tables of the paper to a workbook."""
        language, ticked = self.language.value() or "", self.monthly.ticked()
        workspace = self.context.workspace

        def work(progress: Progress) -> Path:
            return workspace().reports.workbook(
                asked, out, language=language, sections=ticked, progress=progress
            )

        return work

    def _later(self) -> None:
        self._waits.start()

    def _draw(self) -> None:
        is_drawn = bool(self._branch) and self._has_data
        asked = self.request()
        is_month = is_drawn and asked is not None and asked.kind is PaperKind.MONTHLY
        self.closing.look(self._branch, asked.month if is_month and asked is not None else None)
        for part in (self._save, self._excel, self._print, self._act_save, self._act_print):
            part.setEnabled(is_drawn and asked is not None)
        if not is_drawn:
            return
        self._shown.setCurrentWidget(self._unchosen if asked is None else self.view)
        if asked is None:
            self._unchosen.set_words(self.subject.lacks(self._kind))
            return
        self.context.jobs.read(
            "preview", self.work_of(asked, None), then=self._on_drawn, failed=self._on_failed
        )

    def _on_drawn(self, data: bytes) -> None:
        if self._has_error:
            self._has_error = False
            self.message.clear()
        self.view.show_pdf(data, said=self.closing.words())

    def _on_failed(self, error: BaseException) -> None:
        self._has_error = True
        self.show_error(error)

    # -- loading

    def _load(self, wanted: str) -> None:
        self.context.jobs.read(
            "reports", ReadChoices(self.context, wanted), then=self._on_read,
            failed=self._on_failed,
        )  # fmt: skip

    def _on_read(self, found: Choices) -> None:
        self._branch = found.code
        self._has_data = found.has_data
        self.branch.set_choices(found.branches)
        self.branch.set_value(found.code)
        self._branch_line.setVisible(len(found.branches) > 1 and not self.context.branch())
        self.subject.offer(found.subject)
        if self._wanted_round:
            self.subject.take_round(*self._wanted_round)
            self._wanted_round = ()
        self.subject.show_for(self._kind)
        months = found.subject.months
        if not self._ready and months:
            # The month that has ended is the one that is due.
            due = str(months[1 if len(months) > 1 else 0])
            self.month.set_value(self._wanted_month or due)
            self.language.set_value(found.language)
            self.paper_size.set_value(found.paper_size)
            self._ready = True
        self._shown.setCurrentIndex(0 if found.has_data else 1)
        show_before(self._history, found.before)
        self._draw()

    # -- pieces

    def _make_pane(self) -> QWidget:
        for combo, name in (
            (self.paper, tr("Paper")),
            (self.branch, tr("Branch")),
            (self.language, tr("Language")),
            (self.paper_size, tr("Paper size")),
        ):
            combo.setAccessibleName(name)
        self._branch_line = _labelled(tr("Branch"), self.branch)
        pair = row(_labelled(tr("Language"), self.language),
                   _labelled(tr("Paper size"), self.paper_size), gap=t.S1)  # fmt: skip
        before = column(text(tr("Saved before"), "section"), gap=t.S1)
        before.addLayout(self._history)
        layout = column(
            _labelled(tr("Paper"), self.paper),
            self._branch_line,
            self.subject,
            pair,
            self.monthly,
            before,
            1,
            gap=t.S2,
            margins=(t.S3, t.S2, t.S3, t.S2),
        )
        pane = QWidget()
        pane.setLayout(layout)
        return pane

    def _make_actions(self) -> None:
        self._act_print = QAction(tr("Print the paper"), self)
        self._act_print.setShortcut(QKeySequence("Ctrl+P"))
        self._act_print.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self._act_print)
        self._act_print.triggered.connect(self.print_paper)
        self._act_save = QAction(tr("Save the paper as PDF"), self)
        self._act_save.setShortcut(QKeySequence("Ctrl+S"))
        self._act_save.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self._act_save)
        self._act_save.triggered.connect(self.saving.ask_paper)
        self.task = MonthTask(self, self._branch_and_language)

    def _connect(self) -> None:
        self.paper.edited.connect(self._on_paper_edited)
        self.branch.edited.connect(self._on_branch_edited)
        self.subject.edited.connect(self._later)
        for combo in (self.language, self.paper_size):
            combo.edited.connect(self._later)
        self.monthly.edited.connect(self._later)

    # -- signals

    def _on_paper_edited(self) -> None:
        self.subject.show_for(self._kind)
        self.monthly.setVisible(self._kind is PaperKind.MONTHLY)
        self._later()

    def _on_branch_edited(self) -> None:
        self._load(self.branch.value() or "")

    def _on_client_found(self, found: list[ClientRow]) -> None:
        if found:
            self.subject.take_client(found[0])

    def _on_import_wanted(self) -> None:
        self.context.open_record("import", "clients")


def _labelled(words_: str, editor: QWidget) -> QWidget:
    part = QWidget()
    part.setLayout(column(text(words_, "small", "text2"), editor, gap=t.S05))
    return part
