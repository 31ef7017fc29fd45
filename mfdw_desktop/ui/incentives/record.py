"""The sheets of a centre: everybody's awards, checks, savings … from paper, by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.common import clock
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.incentives import AwardDraft, Scheme
from mfdw_desktop.domain.kinds import KindField
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.domain.sheets import Place, offered
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.incentives.centre_sheet import Asked, CentreSheet, Entry, no_choice
from mfdw_desktop.ui.incentives.sheet_bar import SHEETS, Choice, SheetBar
from mfdw_desktop.ui.incentives.sheet_failures import show_failures
from mfdw_desktop.ui.incentives.sheet_foot import SheetFoot
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.grid import EntryGrid
from mfdw_desktop.ui.widgets.grid_model import GridModel
from mfdw_desktop.ui.widgets.layout import column, rule
from mfdw_desktop.ui.widgets.messages import EmptyState, MessageAction

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

KINDS = ("scheme", "centre", "client_group", "client", "award", "condition_check",
         "savings_account", "savings_entry", "award_payment", "health_visit")  # fmt: skip
"""Records on which a sheet stands."""


class RecordPane(QWidget):
    """Choose what, scheme, centre and day; type the sheet; save it as one step."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._context = page, page.context
        self._schemes: dict[int, Scheme] = {}
        self._places: dict[int, Place] = {}
        self._own: dict[str, tuple[KindField, ...]] = {}
        self._currency = "USD"
        self._shown = Choice("award", None, None)
        self._wanted = self._shown
        self.sheet: CentreSheet | None = None
        self._refused: list[tuple[int, str, str]] = []
        self._wants_focus = False
        self._today = clock.today()
        self.grid: EntryGrid | None = None
        self.bar = SheetBar()
        self.kind, self.scheme, self.place = self.bar.kind, self.bar.scheme, self.bar.place
        self.group, self.day = self.bar.group, self.bar.day
        self.bar.edited.connect(self._on_choice_edited)
        self.day.editingFinished.connect(self._on_day_edited)
        self.day.returnPressed.connect(self.take_focus)
        self._stack = QStackedWidget()
        self._empty = EmptyState("gift", *_nothing_chosen())
        self._stack.addWidget(self._empty)
        self.foot = SheetFoot(self._currency)
        self.foot.save_wanted.connect(self.save)
        layout = column(self.bar, rule(), gap=0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.foot)
        self.setLayout(layout)
        self._act = QAction(tr("Save the sheet"), self)
        self._act.setShortcut(QKeySequence("Ctrl+S"))
        self._act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._act.triggered.connect(self.save)
        self.addAction(self._act)
        self._tell()

    def head_widgets(self) -> list[QWidget]:
        """Return what stands at the end of the page's head."""
        paste = button(tr("Paste from Excel"), "plain", "copy", shortcut="Ctrl+V")
        paste.clicked.connect(self._on_paste_clicked)
        return [paste]

    def actions_of(self) -> list[QAction]:
        """Return the acts, the primary one first."""
        return [self._act]

    def is_changed(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self.grid is not None and self.grid.model_.is_changed()

    def take_focus(self) -> None:
        """Begin in the sheet, or with the choice of one."""
        (self.scheme if self.grid is None else self.grid).setFocus(Qt.FocusReason.OtherFocusReason)

    def discard(self) -> None:
        """Throw away what was typed."""
        self._page.message.clear()
        self._load_sheet()

    def load(self) -> None:
        """Load schemes and centres; a sheet that is being typed stays."""
        self._context.jobs.read(
            "record", self._read, then=self._on_read, failed=self._page.show_error
        )

    def refresh(self, changes: Changes) -> None:
        """Load again what the sheet stands on, unless it is being typed."""
        if changes.touches(*KINDS):
            self.load()

    def show_kind(self, kind: str) -> None:
        """Show another kind of sheet of the same centre."""
        self.kind.set_value(kind)
        self.kind.edited.emit()

    def save(self) -> None:
        """Save the sheet, all of it or nothing."""
        sheet = self.sheet
        if self.grid is None or sheet is None:
            return
        # A cell that is being typed into gives its text when it loses the focus.
        self.grid.setFocus()
        for number, name, said in self._refused:
            if self.grid.model_.problem_at(number, name) == said:
                self.grid.model_.set_problem(number, name, "")
        self._refused = []
        sheet.mark(self.grid.model_)
        if self.grid.model_.problems():
            self._say_problems()
            return
        entries = self.entries()
        if not entries:
            return
        workspace, save = self._context.workspace, sheet.save()

        def write(_progress: Progress) -> Any:
            return save(workspace(), [each.record for each in entries])

        self.foot.save.setEnabled(False)
        self._context.actions.run(
            tr("Saving the sheet"), write, words=sheet.saved_words(len(entries)),
            then=self._on_saved, failed=self._on_failed,
        ).cancelled.connect(self._tell)  # fmt: skip

    def entries(self) -> list[Entry]:
        """Return the records of the rows that were entered."""
        if self.grid is None or self.sheet is None:
            return []
        return self.sheet.entries(self.grid.model_.rows)

    def drafts(self) -> list[AwardDraft]:
        """Return the records alone."""
        return [each.record for each in self.entries()]

    # -- loading

    def _read(self, _progress: Progress) -> Any:
        service = self._context.workspace().incentives
        own = {each.code: each.fields for each in service.kinds()}
        return service.schemes(), service.places(), service.currency(), service.today(), own

    def _on_read(self, found: Any) -> None:
        schemes, places, currency, self._today, self._own = found
        chosen = self._context.branch()
        self._schemes = {each.id: each for each in offered(schemes, self._today)}
        self._places = {each.centre_id: each for each in places
                        if not chosen or each.branch == chosen}  # fmt: skip
        self._currency = currency
        if self.day.value() is None:
            self.day.set_value(self._today)
        if self.is_changed():
            return
        self.bar.offer(self._schemes, self._places.values(), self._today)
        self._load_sheet()

    def _load_sheet(self) -> None:
        key, centre = self.scheme.value(), self.place.value()
        if centre != self._shown.centre:
            self.bar.offer_groups(())
        self._shown = self.bar.chosen()
        if key is None or centre is None:
            self._show_empty()
            return
        day = self.day.value() or self._today
        asked = Asked(centre, self._schemes.get(key), day, self._today, self._currency, self._own)
        sheet, workspace = SHEETS[self._shown.kind](asked), self._context.workspace
        self.bar.say(sheet.said)

        def read(_progress: Progress) -> Any:
            return sheet, sheet.read(workspace())

        self._context.jobs.read("sheet", read, then=self._on_sheet_read,
                                failed=self._page.show_error)  # fmt: skip

    def _on_sheet_read(self, found: tuple[CentreSheet, Any]) -> None:
        self.sheet, read = found
        self.sheet.take(read)
        self.bar.say(self.sheet.said)
        self.bar.offer_groups(group for group, _ in self.sheet.lines)
        self._show_rows()

    def _show_rows(self) -> None:
        sheet, group = self.sheet, self.group.value()
        lines = sheet.lines if sheet is not None else []
        rows = [values for name, values in lines if not group or name == group]
        if sheet is None or not rows:
            self._show_empty(is_asked=sheet is not None)
            return
        model = GridModel(sheet.columns(), uid=_uid, choice_problem=no_choice, parent=self)
        model.carried |= sheet.carried()
        model.show(rows)
        model.edited.connect(self._on_edited)
        grid = sheet.make_grid(model)
        grid.paste_refused.connect(self._on_paste_refused)
        names = [each.name for each in model.columns]
        grid.go(0, names.index(sheet.first_column()))
        self._show_grid(grid)
        ticks = any(each.is_tick for each in model.columns)
        self.foot.show_keys(sheet.keys(), ticks=ticks)
        self._tell()
        if self._wants_focus:
            self._wants_focus = False
            self.take_focus()

    def _show_grid(self, grid: EntryGrid | None) -> None:
        old, self.grid = self.grid, grid
        self._wants_focus |= old is not None and old.hasFocus()
        if grid is None:
            self._stack.setCurrentIndex(0)
        else:
            self._stack.addWidget(grid)
            self._stack.setCurrentWidget(grid)
            self.setTabOrder(self.day, grid)
            self.setTabOrder(grid, self.foot.total)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    def _show_empty(self, *, is_asked: bool = False) -> None:
        """Show that nothing is chosen, or that there is nothing to write."""
        self.sheet = None
        if not is_asked:
            self.bar.say("")
        nothing = self._shown.kind in ("check", "payment") and is_asked
        title, said = _nothing_due() if nothing else _nothing_chosen()
        self._empty.set_words(said, title)
        self._show_grid(None)
        self._tell()

    # -- typing

    def _on_edited(self, number: int, name: str) -> None:
        if self.grid is not None and self.sheet is not None:
            self.sheet.edited(self.grid.model_, number, name)
            self._tell()

    def _tell(self) -> None:
        """Say how far the sheet is."""
        sheet = self.sheet
        rows = self.grid.model_.rows if self.grid is not None and sheet is not None else []
        if sheet is None:
            self.foot.show_state([], len(rows), self._currency)
            return
        entered = [each for each in rows if sheet.is_entered(each)]
        self.foot.show_state(
            [sheet.amount(each) for each in entered],
            len(rows),
            sheet.currency,
            tally=sheet.tally(entered),
            save=sheet.save_words(len(entered)),
            has_amounts=sheet.has_amounts,
        )

    def _say_problems(self) -> None:
        if self.grid is None:
            return
        self.grid.setFocus()
        self.grid.go_to_problem()
        self._page.message.show_message(
            "bad",
            tr("Some cells cannot be saved yet"),
            tr("F8 goes to the next one; each says what is wrong."),
        )

    # -- signals

    def _on_choice_edited(self) -> None:
        if not self.is_changed():
            self._page.message.clear()
            self._choose_shown()
            return
        self._wanted = self.bar.chosen()
        self.bar.choose(self._shown)
        self._page.message.show_message(
            "warn",
            tr("This sheet is not saved yet"),
            tr("Save it first, or throw away what was typed."),
            actions=[MessageAction(tr("Throw it away"), self._on_throw_clicked)],
        )

    def _choose_shown(self) -> None:
        """Show what is chosen; another group of the same sheet needs no reading."""
        chosen = self.bar.chosen()
        if chosen.kind != self._shown.kind:
            self.bar.offer_schemes(is_new=True)
            chosen = self.bar.chosen()
        if chosen[:3] == self._shown[:3] and self.sheet is not None:
            self._shown = chosen
            self._show_rows()
        else:
            self.foot.total.set_value(None)
            self._load_sheet()

    def _on_throw_clicked(self) -> None:
        self.bar.choose(self._wanted)
        self.discard()

    def _on_day_edited(self) -> None:
        if self.grid is None or not self.is_changed():
            self._load_sheet()

    def _on_paste_clicked(self) -> None:
        if self.grid is not None:
            self.grid.setFocus()
            self.grid.paste()

    def _on_paste_refused(self, rows: int, columns: int) -> None:
        parts = [tr("%n row|%n rows", n=rows)] if rows else []
        parts += [tr("%n column|%n columns", n=columns)] if columns else []
        self._page.message.show_message(
            "warn",
            tr("Not all of the copied block fits: {left} left out", left=", ".join(parts)),
            tr("Ctrl+Z in the sheet takes the rest back."),
        )

    def _on_saved(self, changes: Changes) -> None:
        self.foot.total.set_value(None)
        self._page.message.clear()
        if changes.touches("approval"):
            words.say_waiting(self._page)
        self._wants_focus = True
        self._load_sheet()

    def _on_failed(self, error: BaseException) -> None:
        self._tell()
        if isinstance(error, InvalidError) and self.grid is not None and self.sheet is not None:
            self._refused = show_failures(self._page, self.grid, self.sheet, error)
        else:
            self._page.show_error(error)


def _nothing_chosen() -> tuple[str, str]:
    return (
        tr("Choose a scheme and a centre"),
        tr("Everybody of the centre then stands on one sheet, as on your paper."),
    )


def _nothing_due() -> tuple[str, str]:
    return tr("Nothing is due at this centre"), tr("Choose another centre, or a later day.")


def _uid(values: Any) -> str:
    return str(values["uid"])
