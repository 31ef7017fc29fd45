"""The catalogue of schemes: what is on offer and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.budgets import BudgetLine
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.kinds import Area, IncentiveKind
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients.give_dialog import GiveDialog
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.incentives.awards_dialog import AwardsDialog
from mfdw_desktop.ui.incentives.budget_dialog import BudgetsDialog
from mfdw_desktop.ui.incentives.eligible_dialog import EligibleDialog
from mfdw_desktop.ui.incentives.list_file import Content, ListFile
from mfdw_desktop.ui.incentives.scheme_dialog import Catalogue, SchemeDialog
from mfdw_desktop.ui.pick_client import PickClientDialog
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.layout import column
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class SchemesPane(QWidget):
    """The schemes in a table; Enter opens one."""

    counted = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._context = page, page.context
        self._catalogue = Catalogue((), (), "USD")
        self._budgets: dict[int, BudgetLine] = {}
        self.model = RowsModel(_columns(), self._cell, uid=_uid, sort_key=_sort_key, parent=self)
        self.table = DataTable(
            self.model,
            name=tr("Schemes"),
            look=TableLook(lead=t.S3),
            height=t.ROW + t.S2,
            sorted_by=("name", True),
        )
        self.table.row_opened.connect(self._on_row_opened)
        self.table.row_chosen.connect(self._on_row_chosen)
        self._new = button(tr("New scheme"), "primary", "gift", shortcut="Ctrl+Shift+N")
        self._new.clicked.connect(self.add)
        self._give = button(tr("Give to a client…"), "ghost")
        self._give.clicked.connect(self.give)
        self._awards = button(tr("Awards…"), "plain", shortcut="Ctrl+Shift+L")
        self._awards.clicked.connect(self.show_awards)
        self._eligible = button(tr("Who may have it…"), "plain")
        self._eligible.clicked.connect(self.show_eligible)
        self._budget = button(tr("Budgets…"), "plain")
        self._budget.clicked.connect(self.show_budgets)
        empty = EmptyState(
            "gift",
            tr("No schemes yet"),
            tr("A scheme is an incentive on offer: its rule, its amount, its conditions."),
            action=tr("New scheme"),
            primary=False,
        )
        empty.acted.connect(self.add)
        self.file = ListFile(page, tr("Schemes"), "schemes", self._content)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        self.setLayout(column(self._stack, gap=0))
        self._act_add = self._act(tr("New scheme"), "Ctrl+Shift+N", self.add)
        self._act_awards = self._act(tr("Awards of the scheme"), "Ctrl+Shift+L", self.show_awards)
        self._act_eligible = self._act(tr("Who may have the scheme"), "", self.show_eligible)
        self._act_budgets = self._act(tr("Budgets of the schemes"), "", self.show_budgets)
        self._act_file = self._act(tr("Save the list"), "", self.file.ask)
        self._act_give = self._act(tr("Give an incentive to a client"), "", self.give)
        self._import_awards = self._act(tr("Import awards"), "", self._on_import_awards)
        self._import_schemes = self._act(tr("Import schemes"), "", self._on_import_schemes)
        self._on_row_chosen(None)

    def head_widgets(self) -> list[QWidget]:
        """Return what stands at the end of the page's head."""
        return [self._give, self._budget, self._eligible, self._awards, self._new]

    def actions_of(self) -> list[QAction]:
        """Return the acts, the primary one first."""
        return [
            self._act_add,
            self._act_awards,
            self._act_give,
            self._act_eligible,
            self._act_budgets,
            self._act_file,
            self._import_awards,
            self._import_schemes,
        ]

    def is_changed(self) -> bool:
        """Nothing is typed on this tab itself."""
        return False

    def load(self) -> None:
        """Load the schemes."""
        self._context.jobs.read(
            "schemes", self._read, then=self._on_read, failed=self._page.show_error
        )

    def refresh(self, changes: Changes) -> None:
        """Load again when schemes or awards changed."""
        if changes.touches(
            "scheme",
            "scheme_version",
            "scheme_condition",
            "award",
            "institution",
            "incentive_kind",
            "area",
            "scheme_budget",
        ):
            self.load()

    def choose(self, uid: str) -> None:
        """Select a scheme."""
        self.table.choose(uid)

    def add(self) -> None:
        """Open an empty form for a scheme."""
        SchemeDialog(self._page, self._catalogue).open()

    def show_awards(self) -> None:
        """Show who got the chosen scheme's awards."""
        scheme = self.table.current_row()
        if isinstance(scheme, Scheme):
            AwardsDialog(self._page, scheme).open()

    def show_eligible(self) -> None:
        """Show who may have the chosen scheme and has not had it."""
        scheme = self.table.current_row()
        if isinstance(scheme, Scheme):
            EligibleDialog(self._page, scheme).open()

    def show_budgets(self) -> None:
        """Show the budgets of all schemes."""
        schemes = [each for each in self.model.rows if isinstance(each, Scheme)]
        BudgetsDialog(self._page, schemes, self._catalogue.currency).open()

    def give(self) -> None:
        """Find a client and give her an incentive."""
        dialog = PickClientDialog(self._page, tr("Give an incentive to"))
        dialog.picked.connect(self._on_client_picked)
        dialog.open()

    def take_focus(self) -> None:
        """Begin in the list."""
        self.table.setFocus()

    def discard(self) -> None:
        """Nothing is typed on this tab itself."""

    def _act(self, name: str, key: str, slot: Callable[[], object]) -> QAction:
        act = QAction(name, self)
        if key:
            act.setShortcut(QKeySequence(key))
            act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._page.addAction(act)
        act.triggered.connect(slot)
        return act

    def _content(self) -> Callable[[], Content]:
        rows = [each for each in self.model.rows if isinstance(each, Scheme)]
        workspace = self._context.workspace

        def content() -> Content:
            from mfdw_desktop.services import scheme_files

            return scheme_files.content(workspace(), rows)

        return content

    def _read(self, _progress: Progress) -> Any:
        service = self._context.workspace().incentives
        innovations = self._context.workspace().exposures.innovations()
        catalogue = Catalogue(
            tuple(service.kinds()), tuple(service.areas()), service.currency(),
            tuple(innovations), service.today(),
        )  # fmt: skip
        budgets = self._context.workspace().budgets.listed(self._context.branch(), is_running=True)
        return service.schemes(), catalogue, budgets

    def _on_read(self, found: Any) -> None:
        schemes, self._catalogue, budgets = found
        # the shortest period that runs is the one that is watched
        self._budgets = {}
        for each in sorted(budgets, key=lambda one: one.first):
            self._budgets[each.scheme_id] = each
        self.model.show(schemes)
        self._stack.setCurrentIndex(0 if schemes else 1)
        if schemes and self.table.current_row() is None:
            self.table.choose_row(0)
        self.counted.emit(tr("%n scheme|%n schemes", n=len(schemes)) if schemes else "")

    def _on_row_chosen(self, scheme: object) -> None:
        for each in (self._awards, self._act_awards, self._eligible, self._act_eligible):
            each.setEnabled(scheme is not None)

    def _on_client_picked(self, client: ClientRow) -> None:
        workspace = self._context.workspace

        def read(_progress: Progress) -> Any:
            found = workspace()
            today, currency = found.incentives.today(), found.incentives.currency()
            return client, found.clients.detail(client.id), today, currency

        self._context.jobs.read("give-to", read, then=self._on_client_read,
                                failed=self._page.show_error)  # fmt: skip

    def _on_client_read(self, found: Any) -> None:
        client, detail, today, currency = found
        GiveDialog(
            self._context, [client], self._page, today=today, currency=currency, detail=detail
        ).open()

    def _on_import_awards(self) -> None:
        self._context.open_record("import", "awards")

    def _on_import_schemes(self) -> None:
        self._context.open_record("import", "schemes")

    def _on_row_opened(self, scheme: object) -> None:
        if isinstance(scheme, Scheme):
            SchemeDialog(self._page, self._catalogue, scheme).open()

    def _cell(self, scheme: Scheme, name: str) -> Any:
        if name == "name":
            return Cell(scheme.name, self._said_of(scheme))
        if name == "amount":
            return words.scheme_amount(scheme)
        if name == "conditions":
            return texts.number(len(scheme.conditions)) if scheme.conditions else texts.DASH
        if name == "awards":
            return texts.number(scheme.awards)
        if name == "clients":
            return texts.number(scheme.clients)
        if name == "given":
            return words.sums(scheme.given)
        if name == "left":
            line = self._budgets.get(scheme.id)
            return words.money(line.remaining) if line is not None else texts.DASH
        return _standing(scheme)

    def _said_of(self, scheme: Scheme) -> str:
        kind = _named(self._catalogue.kinds, scheme.kind)
        area = _named(self._catalogue.areas, scheme.area)
        parts = [kind, area, scheme.partner]
        return " · ".join(part for part in parts if part)


def _columns() -> list[Column]:
    return [
        Column("name", tr("Scheme"), kind="two"),
        Column("amount", tr("One award"), 180, drop=2),
        Column("conditions", tr("Conditions"), 96, "number", drop=1),
        Column("awards", tr("Awards"), 88, "number"),
        Column("clients", tr("Clients"), 88, "number"),
        Column("given", tr("Given so far"), 170, "number", sortable=False),
        Column("left", tr("Budget left"), 150, "number", drop=2, sortable=False),
        Column("standing", tr("Runs"), 150, "pill", drop=3),
    ]


def _uid(scheme: Scheme) -> str:
    return scheme.uid


def _sort_key(scheme: Scheme, name: str) -> Any:
    keys = {
        "conditions": len(scheme.conditions),
        "awards": scheme.awards,
        "clients": scheme.clients,
        "amount": scheme.amount.minor if scheme.amount else -1,
        "standing": str(scheme.ends_on or ""),
    }
    return keys.get(name, scheme.name.casefold())


def _named(listed: tuple[IncentiveKind, ...] | tuple[Area, ...], code: str) -> str:
    return next((each.name for each in listed if each.code == code), code)


def _standing(scheme: Scheme) -> Cell:
    if scheme.ends_on is not None:
        return Cell(tr("until {day}", day=texts.day(scheme.ends_on)), tone="plain")
    if scheme.starts_on is not None:
        return Cell(tr("since {day}", day=texts.day(scheme.starts_on)), tone="plain")
    return Cell(tr("No end"), tone="plain")
