"""The sheet of a centre: incentives for everybody from paper, by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.common import clock
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.eligibility import Verdict
from mfdw_desktop.domain.incentives import AwardDraft, Scheme
from mfdw_desktop.domain.kinds import KindField
from mfdw_desktop.domain.periods import month_of
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.domain.sheets import Place, SheetRow
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.incentives.sheet_checks import (
    check_child,
    check_verdict,
    entry_column,
    forget_idle,
    mark_problems,
)
from mfdw_desktop.ui.incentives.sheet_columns import ENTERED, SheetForm, is_entered, no_choice
from mfdw_desktop.ui.incentives.sheet_foot import SheetFoot
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit
from mfdw_desktop.ui.widgets.grid import EntryGrid
from mfdw_desktop.ui.widgets.grid_model import GridModel
from mfdw_desktop.ui.widgets.labels import Elided
from mfdw_desktop.ui.widgets.layout import box, column, row, rule
from mfdw_desktop.ui.widgets.messages import EmptyState, MessageAction

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

ALL_GROUPS = ""


class Choice(NamedTuple):
    """Whose sheet is shown."""

    scheme: int | None
    centre: int | None
    group: str = ALL_GROUPS


class RecordPane(QWidget):
    """Choose scheme, centre and day; type the sheet; save it as one step."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._context = page, page.context
        self._schemes: dict[int, Scheme] = {}
        self._places: dict[int, Place] = {}
        self._children: dict[int, dict[int, str]] = {}
        self._verdicts: dict[int, Verdict] = {}
        self._own: dict[str, tuple[KindField, ...]] = {}
        self._currency = "USD"
        self._shown = Choice(None, None)
        self._form: SheetForm | None = None
        self._rows: list[SheetRow] = []
        self._wants_focus = False
        self._today = clock.today()
        self.grid: EntryGrid | None = None
        self.scheme = Combo(placeholder=tr("Scheme"))
        self.place = Combo(placeholder=tr("Centre"))
        self.group = Combo([(ALL_GROUPS, tr("Whole centre"))])
        self.day = DayEdit(tr("Day, for example today"), future=False)
        self._said = Elided("", "small", "text2")
        self._stack = QStackedWidget()
        self._stack.addWidget(_empty_state())
        self.foot = SheetFoot(self._currency)
        self.foot.save_wanted.connect(self.save)
        bar = row(self.scheme, self.place, self.group, self.day, gap=t.S1,
                  margins=(t.S3, t.S15, t.S3, t.S15))  # fmt: skip
        bar.addWidget(self._said, 1)
        layout = column(box(bar), rule(), gap=0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.foot)
        self.setLayout(layout)
        self._act = QAction(tr("Save the sheet"), self)
        self._act.setShortcut(QKeySequence("Ctrl+S"))
        self._act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self._act)
        self._prepare()

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
        if changes.touches("scheme", "centre", "client_group", "client", "award"):
            self.load()

    def save(self) -> None:
        """Save the sheet, all of it or nothing."""
        if self.grid is None or self._form is None:
            return
        # A cell that is being typed into gives its text when it loses the focus.
        self.grid.setFocus()
        mark_problems(self.grid.model_, self._form, self._today, self._verdicts)
        if self.grid.model_.problems():
            self._say_problems()
            return
        drafts = self.drafts()
        if not drafts:
            return
        workspace = self._context.workspace

        def give(_progress: Progress) -> Any:
            return workspace().incentives.give(drafts)

        self.foot.save.setEnabled(False)
        count = tr("%n award saved|%n awards saved", n=len(drafts))
        self._context.actions.run(
            tr("Saving the sheet"), give, words=count, then=self._on_saved, failed=self._on_failed
        ).cancelled.connect(self._tell)

    def drafts(self) -> list[AwardDraft]:
        """Return the awards of the rows that were entered."""
        if self.grid is None or self._form is None:
            return []
        return [self._form.draft(each) for each in self.grid.model_.rows if is_entered(each)]

    # -- loading

    def _read(self, _progress: Progress) -> Any:
        service = self._context.workspace().incentives
        own = {each.code: each.fields for each in service.kinds()}
        return service.schemes(), service.places(), service.currency(), service.today(), own

    def _on_read(self, found: Any) -> None:
        schemes, places, currency, self._today, self._own = found
        chosen = self._context.branch()
        self._schemes = {each.id: each for each in schemes if each.is_open_on(self._today)}
        self._places = {each.centre_id: each for each in places
                        if not chosen or each.branch == chosen}  # fmt: skip
        self._currency = currency
        if self.day.value() is None:
            self.day.set_value(self._today)
        if self.is_changed():
            return
        self.scheme.set_choices([(each.id, each.name) for each in self._schemes.values()])
        self.place.set_choices([
            (each.centre_id, words.place(each)) for each in self._places.values()
        ])  # fmt: skip
        self._load_sheet()

    def _load_sheet(self) -> None:
        scheme, centre = self._schemes.get(self.scheme.value()), self.place.value()
        if centre != self._shown.centre:
            self.group.set_choices([(ALL_GROUPS, tr("Whole centre"))])
        self._shown = Choice(self.scheme.value(), centre, self.group.value() or ALL_GROUPS)
        if scheme is None or centre is None:
            self._show_empty()
            return
        day = self.day.value() or self._today
        self._said.setText(f"  {texts.breakable(words.scheme_rule(scheme.on(day)))}")
        key, month = scheme.id, month_of(day)
        workspace = self._context.workspace

        def read(_progress: Progress) -> Any:
            service = workspace().incentives
            rows = service.sheet(centre, key, month)
            return rows, service.verdicts(key, [each.client_id for each in rows], day)

        self._context.jobs.read("sheet", read, then=self._on_sheet_read,
                                failed=self._page.show_error)  # fmt: skip

    def _on_sheet_read(self, found: tuple[list[SheetRow], list[Verdict]]) -> None:
        rows, verdicts = found
        self._rows = rows
        self._verdicts = {each.client_id: each for each in verdicts}
        groups = sorted({each.group for each in rows if each.group})
        self.group.set_choices([(ALL_GROUPS, tr("Whole centre")), *((g, g) for g in groups)])
        self.group.setVisible(bool(groups))
        self._show_rows()

    def _show_rows(self) -> None:
        scheme = self._schemes.get(self._shown.scheme or 0)
        group = self.group.value()
        rows = [each for each in self._rows if not group or each.group == group]
        if scheme is None or not rows:
            self._show_empty()
            return
        self._form = form = SheetForm(scheme, self._currency, self._own.get(scheme.kind, ()))
        self._children = {each.client_id: dict(each.children) for each in rows}
        model = GridModel(form.columns(rows), uid=_uid, choice_problem=no_choice, parent=self)
        model.show([form.row(each, number) for number, each in enumerate(rows, start=1)])
        model.edited.connect(self._on_edited)
        grid = EntryGrid(model, name=tr("Sheet of the centre"), lead=t.S3)
        grid.paste_refused.connect(self._on_paste_refused)
        names = [each.name for each in model.columns]
        grid.go(0, names.index(entry_column(model)))
        self._show_grid(grid)
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

    def _show_empty(self) -> None:
        self._form = None
        self._said.setText("")
        self._show_grid(None)
        self._tell()

    # -- typing

    def _on_edited(self, number: int, name: str) -> None:
        if self.grid is None or self._form is None:
            return
        model = self.grid.model_
        values = model.rows[number]
        if name in ENTERED:
            is_on = is_entered(values)
            if is_on and values.get("on") is None:
                model.put(number, {"on": self.day.value()})
            elif not is_on:
                model.put(number, {"on": None})
            if not self._form.asks_amount:
                model.put(number, {"amount": self._form.computed_amount(values)})
        if name in ("given", "reference", "note", "reason"):
            forget_idle(model, number)
        if name in ENTERED or name == "reason":
            check_verdict(model, number, self._verdicts)
        if name == "child":
            check_child(model, number, self._children)
        self._tell()

    def _tell(self) -> None:
        """Say how far the sheet is."""
        rows = self.grid.model_.rows if self.grid is not None else []
        currency = self._form.currency if self._form is not None else self._currency
        entered = [each.get("amount") for each in rows if is_entered(each)]
        self.foot.show_state(entered, len(rows), currency)

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

    # -- pieces

    def _prepare(self) -> None:
        for editor, name, width in (
            (self.scheme, tr("Scheme"), 256),
            (self.place, tr("Centre"), 240),
            (self.group, tr("Group"), 160),
        ):
            editor.setAccessibleName(name)
            editor.setFixedWidth(width)
            editor.edited.connect(self._on_choice_edited)
        self.group.hide()
        self.day.setFixedWidth(104)
        self.day.setAccessibleName(tr("Day"))
        self.day.editingFinished.connect(self._on_day_edited)
        self.day.returnPressed.connect(self.take_focus)
        self._act.triggered.connect(self.save)
        self._tell()

    # -- signals

    def _on_choice_edited(self) -> None:
        if not self.is_changed():
            self._page.message.clear()
            self._choose_shown()
            return
        wanted = Choice(self.scheme.value(), self.place.value(), self.group.value())
        self._wanted = wanted
        self._set_choice(self._shown)
        self._page.message.show_message(
            "warn",
            tr("This sheet is not saved yet"),
            tr("Save it first, or throw away what was typed."),
            actions=[MessageAction(tr("Throw it away"), self._on_throw_clicked)],
        )

    def _choose_shown(self) -> None:
        """Show what is chosen; another group of the same sheet needs no reading."""
        chosen = Choice(self.scheme.value(), self.place.value(), self.group.value())
        if chosen[:2] == self._shown[:2] and self._rows:
            self._shown = chosen
            self._show_rows()
        else:
            self._load_sheet()

    def _set_choice(self, choice: Choice) -> None:
        self.scheme.set_value(choice.scheme)
        self.place.set_value(choice.centre)
        self.group.set_value(choice.group)

    def _on_throw_clicked(self) -> None:
        self._set_choice(self._wanted)
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
        if isinstance(error, InvalidError):
            said = [texts.problem_words(each) for each in error.problems]
            self._page.message.show_message(
                "bad", tr("The sheet cannot be saved yet"), " · ".join(dict.fromkeys(said))
            )
        else:
            self._page.show_error(error)


def _empty_state() -> EmptyState:
    return EmptyState(
        "gift",
        tr("Choose a scheme and a centre"),
        tr("Everybody of the centre then stands on one sheet, as on your paper."),
    )


def _uid(values: Any) -> str:
    return str(values["uid"])
