"""The sheet of a centre: incentives for everybody from paper, by keyboard alone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain import periods
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.incentives import (
    AmountRule,
    AwardDraft,
    Place,
    Scheme,
    SheetRow,
    award_amount,
)
from mfdw_desktop.domain.money import Money, parse_minor
from mfdw_desktop.domain.periods import month_of
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, MoneyEdit
from mfdw_desktop.ui.widgets.grid import EntryGrid
from mfdw_desktop.ui.widgets.grid_model import GridColumn, GridModel
from mfdw_desktop.ui.widgets.labels import KeyHint, Pill, text
from mfdw_desktop.ui.widgets.layout import PageFoot, box, column, row, rule
from mfdw_desktop.ui.widgets.messages import EmptyState

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

ENTERED = ("given", "base", "amount")


class RecordPane(QWidget):
    """Choose scheme, centre and day; type the sheet; save it as one step."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._context = page, page.context
        self._schemes: dict[int, Scheme] = {}
        self._places: dict[int, Place] = {}
        self._children: dict[int, dict[int, str]] = {}
        self._currency = "USD"
        self.scheme = Combo(placeholder=tr("Scheme"))
        self.place = Combo(placeholder=tr("Centre"))
        self.day = DayEdit(tr("Day, for example today"), future=False)
        self._said = text("", "small", "text2")
        self._widen()
        self._stack = QStackedWidget()
        self._empty = EmptyState(
            "gift",
            tr("Choose a scheme and a centre"),
            tr("Everybody of the centre then stands on one sheet, as on your paper."),
        )
        self._stack.addWidget(self._empty)
        self.grid: EntryGrid | None = None
        self._total = MoneyEdit(self._currency)
        self._total.setAccessibleName(tr("Total on the sheet"))
        self._total.setFixedWidth(120)
        self._total.textChanged.connect(self._on_total_changed)
        self._entered, self._sum = text("", "strong"), text("", "body", "text2")
        self._gap = Pill("", "warn")
        self._save = button(tr("Save"), "primary", shortcut="Ctrl+S")
        self._save.clicked.connect(self.save)
        self._foot = self._make_foot()
        self._keys = self._make_keys()
        bar = row(self.scheme, self.place, self.day, 1, self._said, gap=t.S1,
                  margins=(t.S3, t.S15, t.S3, t.S15))  # fmt: skip
        layout = column(box(bar), rule(), gap=0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._keys)
        layout.addWidget(self._foot)
        self.setLayout(layout)
        for combo in (self.scheme, self.place):
            combo.edited.connect(self._on_choice_edited)
        self.day.editingFinished.connect(self._on_day_edited)
        self._act = QAction(tr("Save the sheet"), self)
        self._act.setShortcut(QKeySequence("Ctrl+S"))
        self._act.triggered.connect(self.save)
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

    def load(self) -> None:
        """Load schemes and centres."""
        self._context.jobs.read(
            "record", self._read, then=self._on_read, failed=self._page.show_error
        )

    def refresh(self, changes: Changes) -> None:
        """Load again what the sheet stands on, unless it is being typed."""
        if changes.touches("scheme", "centre", "client", "award") and not self.is_changed():
            self.load()

    def save(self) -> None:
        """Save the sheet, all of it or nothing."""
        if self.grid is None or not self.drafts():
            return
        if self.grid.model_.problems():
            self.grid.go_to_problem()
            self._page.message.show_message(
                "bad",
                tr("Some cells cannot be saved yet"),
                tr("F8 goes to the next one; each says what is wrong."),
            )
            return
        drafts = self.drafts()
        workspace = self._context.workspace

        def give(_progress: Progress) -> Any:
            return workspace().incentives.give(drafts)

        self._save.setEnabled(False)
        count = tr("%n award saved|%n awards saved", n=len(drafts))
        self._context.actions.run(
            tr("Saving the sheet"), give, words=count, then=self._on_saved, failed=self._on_failed
        )

    def drafts(self) -> list[AwardDraft]:
        """Return the awards of the rows that were entered."""
        if self.grid is None:
            return []
        scheme = self._schemes[self.scheme.value()]
        return [
            AwardDraft(
                scheme_id=scheme.id,
                client_id=each["client_id"],
                on=each.get("on"),
                amount=self._money(each.get("amount")) if _asks_amount(scheme) else None,
                base=self._money(each.get("base")),
                member_id=each.get("child"),
                reference=each.get("reference") or "",
                note=each.get("note") or "",
            )
            for each in self.grid.model_.rows
            if _is_entered(each)
        ]

    # -- loading

    def _read(self, _progress: Progress) -> Any:
        service = self._context.workspace().incentives
        return service.schemes(), service.places(), service.currency(), service.today()

    def _on_read(self, found: Any) -> None:
        schemes, places, currency, today = found
        chosen = self._context.branch()
        self._schemes = {each.id: each for each in schemes if each.is_open_on(today)}
        self._places = {each.centre_id: each for each in places
                        if not chosen or each.branch == chosen}  # fmt: skip
        self._currency = currency
        self._total.set_currency(currency)
        self.scheme.set_choices([(each.id, each.name) for each in self._schemes.values()])
        self.place.set_choices([
            (each.centre_id, _place_words(each)) for each in self._places.values()
        ])  # fmt: skip
        if self.day.value() is None:
            self.day.set_value(today)
        self._load_sheet()

    def _load_sheet(self) -> None:
        scheme, place = self._schemes.get(self.scheme.value()), self.place.value()
        if scheme is None or place is None:
            self._show_empty()
            return
        self._said.setText(texts.breakable(_rule_words(scheme)))
        key, month = scheme.id, month_of(self.day.value() or date.today())
        workspace = self._context.workspace

        def read(_progress: Progress) -> Any:
            return workspace().incentives.sheet(place, key, month)

        self._context.jobs.read("sheet", read, then=self._on_sheet_read,
                                failed=self._page.show_error)  # fmt: skip

    def _on_sheet_read(self, rows: list[SheetRow]) -> None:
        scheme = self._schemes.get(self.scheme.value())
        if scheme is None or not rows:
            self._show_empty()
            return
        self._children = {row.client_id: dict(row.children) for row in rows}
        model = GridModel(
            self._columns(scheme, rows), uid=_uid, choice_problem=_no_choice, parent=self
        )
        model.show([self._row(each, number) for number, each in enumerate(rows, start=1)])
        model.edited.connect(self._on_edited)
        grid = EntryGrid(model, name=tr("Sheet of the centre"))
        grid.paste_refused.connect(self._on_paste_refused)
        old, self.grid = self.grid, grid
        self._stack.addWidget(grid)
        self._stack.setCurrentWidget(grid)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._tell()

    def _columns(self, scheme: Scheme, rows: list[SheetRow]) -> list[GridColumn]:
        columns = [
            GridColumn("number", "", 44, "quiet"),
            GridColumn("client", tr("Client"), 0, "name"),
            GridColumn("code", tr("Code"), 116, "quiet"),
            GridColumn("before", tr("This month"), 96, "number", computed=True),
        ]
        if any(each.about_child for each in scheme.conditions):
            names = {key: name for row in rows for key, name in row.children}
            columns.append(GridColumn("child", tr("Child"), 130, choices=tuple(names.items())))
        if scheme.rule is AmountRule.SHARE:
            head = tr("Interest paid, {currency}", currency=self._currency)
            columns.append(self._money_column("base", head))
        elif not _asks_amount(scheme):
            columns.append(GridColumn("given", tr("Given"), 76, "check", is_tick=True, show=_tick))
        amount_head = tr("Amount, {currency}", currency=self._currency)
        if _asks_amount(scheme):
            columns.append(self._money_column("amount", amount_head))
        elif scheme.rule is not AmountRule.NONE:
            columns.append(
                GridColumn("amount", amount_head, 120, "number", computed=True, show=self._shown)
            )
        return [
            *columns,
            GridColumn("on", tr("Day"), 112, parse=_parse_day, show=_shown_day),
            GridColumn("reference", tr("Receipt no."), 110, parse=_parse_text),
            GridColumn("note", tr("Note"), 150, parse=_parse_text),
        ]

    def _money_column(self, name: str, title: str) -> GridColumn:
        return GridColumn(name, title, 130, "number", parse=self._parse_money, show=self._shown)

    def _row(self, each: SheetRow, number: int) -> dict[str, Any]:
        child = each.children[0][0] if len(each.children) == 1 else None
        return {
            "number": texts.number(number),
            "client_id": each.client_id,
            "uid": each.uid,
            "client": Cell(each.name, each.native_name if each.native_name != each.name else ""),
            "code": each.code,
            "before": texts.number(each.given) if each.given else "",
            "child": child,
        }

    # -- typing

    def _on_edited(self, number: int, name: str) -> None:
        if self.grid is None:
            return
        model, scheme = self.grid.model_, self._schemes[self.scheme.value()]
        values = model.rows[number]
        if name in ENTERED:
            is_on = _is_entered(values)
            if is_on and values.get("on") is None:
                model.put(number, {"on": self.day.value()})
            elif not is_on:
                model.put(number, {"on": None})
            self._compute(number, scheme)
        if name == "child":
            self._check_child(number)
        self._tell()

    def _compute(self, number: int, scheme: Scheme) -> None:
        """Put the amount that the scheme's rule gives."""
        if self.grid is None or _asks_amount(scheme) or scheme.rule is AmountRule.NONE:
            return
        model = self.grid.model_
        values = model.rows[number]
        draft = AwardDraft(base=self._money(values.get("base")))
        amount = award_amount(
            scheme.rule, scheme.amount, share_percent=scheme.share_percent, award=draft
        )
        entered = _is_entered(values)
        model.put(number, {"amount": amount.minor if amount and entered else None})

    def _check_child(self, number: int) -> None:
        """A child must be of the client's own household."""
        if self.grid is None:
            return
        model = self.grid.model_
        values = model.rows[number]
        child = values.get("child")
        own = self._children.get(values["client_id"], {})
        known = {key for children in self._children.values() for key in children}
        if child in known and child not in own:
            model.set_problem(number, "child", tr("This child is not of the client's household"))

    def _tell(self) -> None:
        """Say how far the sheet is, against the total on the paper."""
        rows = self.grid.model_.rows if self.grid is not None else []
        entered = [each for each in rows if _is_entered(each)]
        found = sum(_amount_of(each, self._schemes.get(self.scheme.value())) for each in entered)
        self._keys.setVisible(bool(rows))
        self._foot.setVisible(bool(rows))
        self._entered.setText(
            tr("{entered} of {all} entered", entered=texts.number(len(entered)),
               all=texts.number(len(rows)))
        )  # fmt: skip
        self._sum.setText(tr("sum {amount}", amount=texts.money(found, self._currency)))
        total = self._total.value()
        self._gap.setVisible(total is not None)
        if total is not None:
            self._gap.show_state(*_gap(total - found, self._currency))
        self._save.setEnabled(bool(entered))
        words_ = tr("Save %n award|Save %n awards", n=len(entered)) if entered else tr("Save")
        self._save.setText(words_)

    # -- pieces

    def _make_foot(self) -> PageFoot:
        dot = text("·", "body", "text3")
        label = text(tr("Total on the sheet"), "small", "text2")
        return PageFoot(self._entered, dot, self._sum, 1, label, self._total, self._gap, self._save)

    def _make_keys(self) -> QWidget:
        hints = (
            ("Tab", tr("next cell")),
            ("Enter", tr("next row")),
            (tr("Space"), tr("tick")),
            ("Ctrl+D", tr("as above")),
            ("Ctrl+;", tr("today")),
            ("F8", tr("next problem")),
            ("Ctrl+V", tr("paste from Excel")),
        )
        parts: list[Any] = []
        for key, said in hints:
            parts += [KeyHint(key), text(said, "small", "text2")]
        return box(row(*parts, 1, gap=t.S1, margins=(t.S3, t.S1, t.S3, t.S1)))

    def _widen(self) -> None:
        self.scheme.setMinimumWidth(220)
        self.place.setMinimumWidth(180)
        self.day.setFixedWidth(140)
        for editor, name in (
            (self.scheme, tr("Scheme")),
            (self.place, tr("Centre")),
            (self.day, tr("Day")),
        ):
            editor.setAccessibleName(name)

    def _show_empty(self) -> None:
        old, self.grid = self.grid, None
        self._stack.setCurrentWidget(self._empty)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._tell()

    def _parse_money(self, typed: str) -> tuple[Any, str]:
        minor = parse_minor(typed, self._currency)
        if minor is None:
            return None, texts.problem_words(FieldProblem("amount", "amount-unreadable"))
        return minor, ""

    def _shown(self, minor: Any) -> str:
        return texts.amount(minor, self._currency) if isinstance(minor, int) else str(minor)

    def _money(self, minor: Any) -> Money | None:
        return Money(minor, self._currency) if isinstance(minor, int) else None

    # -- signals

    def _on_choice_edited(self) -> None:
        self._load_sheet()

    def _on_day_edited(self) -> None:
        if self.grid is None or not self.is_changed():
            self._load_sheet()

    def _on_total_changed(self, _typed: str) -> None:
        self._tell()

    def _on_paste_clicked(self) -> None:
        if self.grid is not None:
            self.grid.setFocus()
            self.grid.paste()

    def _on_paste_refused(self, rows: int, columns: int) -> None:
        self._page.message.show_message(
            "warn",
            tr("Not all of the copied block fits"),
            tr(
                "{rows} rows and {columns} columns were left out; Ctrl+Z takes the rest back.",
                rows=rows,
                columns=columns,
            ),
        )

    def _on_saved(self, _changes: object) -> None:
        self._total.set_value(None)
        self._page.message.clear()
        self._load_sheet()

    def _on_failed(self, error: BaseException) -> None:
        self._save.setEnabled(True)
        self._page.show_error(error)


def _asks_amount(scheme: Scheme) -> bool:
    return scheme.rule is AmountRule.OPEN


def _is_entered(values: dict[str, Any]) -> bool:
    return any(values.get(name) not in (None, False) for name in ENTERED if name != "amount") or (
        "given" not in values and "base" not in values and isinstance(values.get("amount"), int)
    )


def _amount_of(values: dict[str, Any], scheme: Scheme | None) -> int:
    amount = values.get("amount")
    return amount if scheme is not None and isinstance(amount, int) else 0


def _uid(values: Any) -> str:
    return str(values["uid"])


def _no_choice(typed: str) -> str:
    return tr("{typed} is none of the choices; Alt+Down lists them", typed=typed)


def _tick(value: Any) -> str:
    return "x" if value else ""


def _parse_text(typed: str) -> tuple[Any, str]:
    return " ".join(typed.split()), ""


def _parse_day(typed: str) -> tuple[Any, str]:
    read = periods.parse_day(typed, date.today(), future=False)
    if read.day is None:
        return None, texts.problem_words(FieldProblem("on", read.problem))
    return read.day, ""


def _shown_day(value: Any) -> str:
    return value.strftime("%d.%m.%Y") if isinstance(value, date) else str(value)


def _place_words(place: Place) -> str:
    return f"{place.name} · {place.officer}" if place.officer else place.name


def _rule_words(scheme: Scheme) -> str:
    said = words.scheme_amount(scheme)
    if scheme.conditions:
        return f"{said} · {scheme.conditions[0].text}"
    return said


def _gap(missing: int, currency: str) -> tuple[str, str]:
    if missing == 0:
        return tr("the total agrees"), "ok"
    amount = texts.money(abs(missing), currency)
    if missing > 0:
        return tr("{amount} still to enter", amount=amount), "warn"
    return tr("{amount} too much", amount=amount), "bad"
