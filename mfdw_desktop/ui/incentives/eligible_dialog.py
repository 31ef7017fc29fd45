"""Who may have a scheme and has not had it: a list to open, to export, to print."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain import eligibility_words
from mfdw_desktop.domain.eligibility import EligibleClient
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.papers import PaperKind, PaperRequest
from mfdw_desktop.ui import errors
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.dialog import Dialog
from mfdw_desktop.ui.widgets.labels import Elided, text
from mfdw_desktop.ui.widgets.layout import box, column, row, rule
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.save_dialog import ask_place
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class EligibleDialog(Dialog):
    """The clients by centre and name; Enter opens one."""

    def __init__(self, page: Page, scheme: Scheme) -> None:
        super().__init__(tr("Who may have: {scheme}", scheme=scheme.name), page, size=(920, 620))
        self._page, self._scheme = page, scheme
        rules = " · ".join(
            eligibility_words.rule_words(each, tr) for each in scheme.eligibility.rules
        )
        self._rules = Elided(rules or tr("No rules: everybody may have it."), "small", "text2")
        self._count = text(tr("Looking …"), "small", "text2")
        self.model = RowsModel(_columns(), _cell, uid=_uid, sort_key=_sort_key, parent=self)
        self.table = DataTable(
            self.model, name=tr("Clients"), look=TableLook(lead=t.S3), height=t.ROW + t.S2,
            sorted_by=None,
        )  # fmt: skip
        self.table.row_opened.connect(self._on_row_opened)
        bar = row(self._count, self._rules, gap=t.S15, margins=(t.S3, t.S15, t.S3, t.S15))
        body = column(box(bar), rule(), gap=0)
        body.addWidget(self.table, 1)
        self._body.addWidget(box(body), 1)
        self._export = button(tr("Export…"), "plain", "file-down")
        self._export.clicked.connect(self.export)
        self._print = button(tr("Print…"), "plain", "printer")
        self._print.clicked.connect(self.ask_paper)
        close = button(tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.set_foot(self._export, self._print, close)
        self.load()

    def load(self) -> None:
        """Look who may have it."""
        workspace, code = self._page.context.workspace, self._scheme.code
        branch = self._page.context.branch()

        def read(progress: Progress) -> Any:
            return workspace().eligible.listed(code, branch, progress)

        self._page.context.jobs.read("eligible", read, then=self._on_read, failed=self._on_failed)

    def export(self) -> None:
        """Ask where the list goes."""
        kinds = f"{tr('Excel (*.xlsx)')};;CSV (*.csv)"
        name = f"{self._scheme.code}.xlsx"
        ask_place(self, tr("Save the list"), name, self.save_list, kinds=kinds)

    def save_list(self, chosen: str) -> None:
        """Write the list into a file."""
        workspace, code = self._page.context.workspace, self._scheme.code
        path, branch = Path(chosen), self._page.context.branch()

        def write(progress: Progress) -> int:
            return workspace().eligible.export(path, code, branch, progress)

        self._page.context.jobs.write(
            tr("Writing the list"), write, then=self._on_written, failed=self._on_failed
        )

    def ask_paper(self) -> None:
        """Ask where the paper goes."""
        name = f"{self._scheme.code}.pdf"
        ask_place(self, tr("Save the list as a paper"), name, self.save_paper,
                  kinds="PDF (*.pdf)", keeps_old=True)  # fmt: skip

    def save_paper(self, chosen: str) -> None:
        """Write the list as a paper to take along, by officer and village."""
        workspace, code = self._page.context.workspace, self._scheme.code
        path, branch = Path(chosen), self._page.context.branch()

        def write(progress: Progress) -> Path:
            reports = workspace().reports
            request = PaperRequest(PaperKind.ELIGIBLE, branch or reports.only_branch(), scheme=code)
            return reports.paper(request, path, progress=progress).file

        self._page.context.jobs.write(
            tr("Writing the list"), write, then=self._on_paper_saved, failed=self._on_failed
        )

    def _on_paper_saved(self, file: Path) -> None:
        self.message.show_message("ok", tr("{file} saved", file=file.name))

    def _on_written(self, count: object) -> None:
        said = tr("%n client written|%n clients written", n=int(str(count)))
        self.message.show_message("ok", said)

    def _on_read(self, found: list[EligibleClient]) -> None:
        self.model.show(found)
        said = tr("%n client may have it|%n clients may have it", n=len(found))
        self._count.setText(said)
        for each in (self._export, self._print):
            each.setEnabled(bool(found))
        if found:
            self.table.choose_row(0)

    def _on_failed(self, error: BaseException) -> None:
        errors.show(error, self, slot=self.message)

    def _on_row_opened(self, found: object) -> None:
        if isinstance(found, EligibleClient):
            self.accept()
            self._page.context.open_record("client", found.uid)


def _columns() -> list[Column]:
    return [
        Column("client", tr("Client"), kind="two"),
        Column("centre", tr("Centre"), 180),
        Column("officer", tr("Officer"), 160, "quiet"),
        Column("village", tr("Village"), 150, "quiet", drop=1),
        Column("phone", tr("Telephone"), 130, "quiet", drop=2),
    ]


def _cell(each: EligibleClient, name: str) -> Any:
    if name == "client":
        return Cell(each.name, each.code)
    return getattr(each, name)


def _uid(each: EligibleClient) -> str:
    return each.uid


def _sort_key(each: EligibleClient, name: str) -> Any:
    return each.name.casefold() if name == "client" else str(getattr(each, name)).casefold()
