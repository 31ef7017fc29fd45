"""What the kinds of sheets of a centre have in common: rows of clients, columns, one write."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from mfdw_desktop.common import clock
from mfdw_desktop.domain import periods
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.domain.kinds import KindField
from mfdw_desktop.domain.money import Money, parse_minor
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.domain.sheets import SheetRow
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell
from mfdw_desktop.ui.widgets.grid import EntryGrid
from mfdw_desktop.ui.widgets.grid_model import GridColumn, GridModel

NUMBER_WIDTH = 60
EVERY_SCHEME = 0
"""Chosen where a sheet shows what is due of all schemes."""


@dataclass(frozen=True)
class Asked:
    """Whose sheet is wanted, and for which day."""

    centre: int
    scheme: Scheme | None
    """None: of every scheme."""
    day: date
    today: date
    currency: str
    own: Mapping[str, tuple[KindField, ...]]
    """Own fields by kind of incentive."""

    @property
    def scheme_id(self) -> int | None:
        """The key of the scheme; None for every one."""
        return self.scheme.id if self.scheme is not None else None


@dataclass(frozen=True)
class Entry:
    """A record that a row of the sheet says."""

    row: int
    record: Any
    columns: Mapping[str, str] = field(default_factory=dict)
    """Fields of the record to columns, where the names differ."""


Save = Callable[[Any, Sequence[Any]], Changes]
"""Write records in a workspace, all of them or none."""


class CentreSheet:
    """One kind of sheet; made anew for each that is shown."""

    of_every_scheme = False
    """Whether it may show what is due of all schemes."""
    has_amounts = True

    def __init__(self, asked: Asked) -> None:
        self.asked = asked
        self.currency = asked.currency
        self.lines: list[tuple[str, dict[str, Any]]] = []
        """(group, values) of every row."""

    @staticmethod
    def offers(_scheme: Scheme) -> bool:
        """Tell whether a scheme has such a sheet."""
        return True

    @property
    def said(self) -> str:
        """What stands beside the choices: the rule in force."""
        scheme = self.asked.scheme
        return words.scheme_rule(scheme.on(self.asked.day)) if scheme is not None else ""

    def read(self, workspace: Any) -> Any:
        """Read what stands on the sheet; runs in the job pool."""
        raise NotImplementedError

    def take(self, found: Any) -> None:
        """Make the lines of what was read."""
        raise NotImplementedError

    def columns(self) -> list[GridColumn]:
        """Return the columns."""
        raise NotImplementedError

    def first_column(self) -> str:
        """Return the column that one begins in, and that says that a row is entered."""
        raise NotImplementedError

    def carried(self) -> set[str]:
        """Return the columns that go on from row to row at first."""
        return set()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return keys of this sheet with what they do, beside those of every sheet."""
        return ()

    def make_grid(self, model: GridModel) -> EntryGrid:
        """Return the sheet itself."""
        return EntryGrid(model, name=tr("Sheet of the centre"), lead=t.S3)

    def is_entered(self, values: Mapping[str, Any]) -> bool:
        """Tell whether a row says something."""
        raise NotImplementedError

    def amount(self, values: Mapping[str, Any]) -> int | None:
        """Return what an entered row adds to the sum of the paper."""
        value = values.get("amount")
        return value if isinstance(value, int) else None

    def tally(self, _entered: Sequence[Mapping[str, Any]]) -> str:
        """Return what is said of the entered rows in place of a sum; empty for the sum."""
        return ""

    def edited(self, model: GridModel, number: int, name: str) -> None:
        """Compute what follows from a typed cell."""
        values = model.rows[number]
        if name != self.first_column():
            return
        if self.is_entered(values):
            if values.get("on") is None:
                model.put(number, {"on": self.asked.day})
            model.carry_into(number)
            return
        if values.get("on") is not None:
            model.put(number, {"on": None})
        for each in model.columns:
            if each.name != name:
                model.set_problem(number, each.name, "")

    def mark(self, model: GridModel) -> None:
        """Mark the cells that keep a row from being saved."""

    def entries(self, rows: Sequence[Mapping[str, Any]]) -> list[Entry]:
        """Return the records of the entered rows."""
        raise NotImplementedError

    def save(self) -> Save:
        """Return the write."""
        raise NotImplementedError

    def save_words(self, count: int) -> str:
        """Return what the button says."""
        return tr("Save %n row|Save %n rows", n=count)

    def saved_words(self, count: int) -> str:
        """Return what is said when so many records are saved."""
        return tr("%n row of the sheet saved|%n rows of the sheet saved", n=count)

    # -- pieces of columns

    def money_column(self, name: str, title: str, width: int = 130) -> GridColumn:
        """Return a column for amounts in the sheet's currency."""
        return GridColumn(name, title, width, "number", parse=self._parse_money,
                          show=self.shown_money)  # fmt: skip

    def shown_money(self, minor: Any) -> str:
        """Return an amount as the sheet shows it."""
        return texts.amount(minor, self.currency) if isinstance(minor, int) else str(minor)

    def money(self, minor: Any) -> Money | None:
        """Return an amount of the sheet with its currency."""
        return Money(minor, self.currency) if isinstance(minor, int) else None

    def _parse_money(self, typed: str) -> tuple[Any, str]:
        minor = parse_minor(typed, self.currency)
        if minor is None:
            return None, texts.problem_words(FieldProblem("amount", "amount-unreadable"))
        return minor, ""


def client_columns() -> list[GridColumn]:
    """Return the columns that say whose row it is."""
    return [
        GridColumn("number", "", NUMBER_WIDTH, "quiet"),
        GridColumn("client", tr("Client"), 0, "name"),
        GridColumn("code", tr("Code"), 116, "quiet", drop=2),
    ]


def client_values(each: SheetRow, number: int) -> dict[str, Any]:
    """Return the values of those columns."""
    return {
        "number": texts.number(number),
        "client_id": each.client_id,
        "uid": each.uid,
        "client": Cell(each.name, each.native_name if each.native_name != each.name else ""),
        "code": each.code,
    }


def tick_column(name: str, title: str) -> GridColumn:
    """Return a column that is ticked by Space."""
    return GridColumn(name, title, 76, "check", is_tick=True, show=_tick)


def day_column(name: str, title: str, *, future: bool = False) -> GridColumn:
    """Return a column for a day."""

    def parse(typed: str) -> tuple[Any, str]:
        read = periods.parse_day(typed, clock.today(), future=future)
        if read.day is None:
            return None, texts.problem_words(FieldProblem(name, read.problem))
        return read.day, ""

    return GridColumn(name, title, 104, parse=parse, show=_shown_day)


def text_column(name: str, title: str, width: int = 150) -> GridColumn:
    """Return a column for a text."""
    return GridColumn(name, title, width, parse=_parse_text)


def no_choice(typed: str) -> str:
    """Return what is said of a word that is none of the choices."""
    return tr("{typed} is none of the choices; Alt+Down lists them", typed=typed)


def _tick(value: Any) -> str:
    return "x" if value else ""


def _parse_text(typed: str) -> tuple[Any, str]:
    return " ".join(typed.split()), ""


def _shown_day(value: Any) -> str:
    return value.strftime("%d.%m.%Y") if isinstance(value, date) else str(value)
