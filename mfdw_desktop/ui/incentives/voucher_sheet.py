"""The sheet of vouchers for health care: numbers of a book of vouchers go on from row to row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from mfdw_desktop.domain.centre_lines import VoucherLine, next_number
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.eligibility import Verdict
from mfdw_desktop.domain.health_care import KIND, SERVICE_WORDS, Service, VisitDraft
from mfdw_desktop.domain.incentives import Scheme
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.incentives.centre_sheet import (
    Asked,
    CentreSheet,
    Entry,
    Save,
    client_columns,
    client_values,
    day_column,
    text_column,
)
from mfdw_desktop.ui.incentives.sheet_checks import say_verdict
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.grid import EntryGrid
from mfdw_desktop.ui.widgets.grid_model import GridColumn, GridModel

VOUCHER = "voucher"


class VoucherGrid(EntryGrid):
    """The keys of a sheet; Space takes the next number of the book."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write the next number where none is written yet."""
        here = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and here.isValid():
            name = self.model_.columns[here.column()].name
            words = self.model_.carried_words(here.row(), name)
            if words:
                self.model_.write([(here.row(), name, words)])
                return
        super().keyPressEvent(event)


class VoucherSheet(CentreSheet):
    """Vouchers of a scheme given out at a centre."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        self._verdicts: dict[int, Verdict] = {}
        self._names: dict[int, str] = {}
        assert asked.scheme is not None
        self._scheme = asked.scheme
        amount = asked.scheme.on(asked.day).amount
        self._each = amount.minor if amount is not None else None
        self.currency = amount.currency if amount is not None else asked.currency

    @staticmethod
    def offers(scheme: Scheme) -> bool:
        """Tell whether a scheme pays for health care."""
        return scheme.kind == KIND

    def read(self, workspace: Any) -> Any:
        """Read the clients, who lives with them, and whether they may have a voucher."""
        asked = self.asked
        rows = workspace.centre_sheets.vouchers(asked.centre, self._scheme.id, asked.day)
        keys = [each.client.client_id for each in rows]
        return rows, workspace.incentives.verdicts(self._scheme.id, keys, asked.day)

    def take(self, found: Any) -> None:
        """Make a line a client."""
        rows, verdicts = found
        self._verdicts = {each.client_id: each for each in verdicts}
        self._names = {key: name for each in rows for key, name in each.members}
        self.lines = [(each.client.group, self._values(each, number))
                      for number, each in enumerate(rows, start=1)]  # fmt: skip

    def columns(self) -> list[GridColumn]:
        """Return the number, for whom, what for, and until when."""
        services = tuple((each, tr(SERVICE_WORDS[each])) for each in Service)
        asks = self._scheme.innovation_id is not None or bool(self._scheme.eligibility.rules)
        return [
            *client_columns(),
            GridColumn("before", tr("This month"), 88, "number", computed=True, drop=1),
            GridColumn(VOUCHER, tr("Voucher number"), 132, parse=_parse_number,
                       following=next_number),
            GridColumn("member_id", tr("For"), 130, choices=tuple(self._names.items())),
            GridColumn("service", tr("What for"), 120, choices=services),
            text_column("provider", tr("Provider")),
            day_column("on", tr("Day")),
            day_column("expires_on", tr("Good until"), future=True),
            text_column("note", tr("Note"), 120),
            *([text_column("reason", tr("Reason"))] if asks else []),
        ]  # fmt: skip

    def first_column(self) -> str:
        """Begin with the number."""
        return VOUCHER

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Name the key of the next number."""
        return ((tr("Space"), tr("next number")),)

    def make_grid(self, model: GridModel) -> EntryGrid:
        """Return a sheet whose numbers go on."""
        return VoucherGrid(model, name=tr("Sheet of the centre"), lead=t.S3)

    def carried(self) -> set[str]:
        """Carry on what is the same for the whole book."""
        return {VOUCHER, "service", "provider", "expires_on"}

    def is_entered(self, values: Mapping[str, Any]) -> bool:
        """Tell whether a voucher is given out."""
        return bool(values.get(VOUCHER))

    def amount(self, _values: Mapping[str, Any]) -> int | None:
        """Return what one voucher is worth."""
        return self._each

    def edited(self, model: GridModel, number: int, name: str) -> None:
        """Fill what is usual, and say of whom a rule speaks against it."""
        super().edited(model, number, name)
        values = model.rows[number]
        if name == VOUCHER and self.is_entered(values):
            usual = {"service": Service.CHECK_UP, "provider": self._scheme.partner or None}
            empty = {key: each for key, each in usual.items() if values.get(key) is None}
            model.put(number, empty)
        if name in (VOUCHER, "reason"):
            verdict = self._verdicts.get(values["client_id"])
            say_verdict(model, number, VOUCHER, verdict, is_entered=self.is_entered(values))
        if name == "member_id":
            self._check_member(model, number)

    def mark(self, model: GridModel) -> None:
        """Say which number stands twice on the sheet."""
        seen: set[str] = set()
        for number, each in enumerate(model.rows):
            typed = str(each.get(VOUCHER) or "").casefold()
            if typed and typed in seen:
                model.set_problem(number, VOUCHER, tr("This number stands above already"))
            seen.add(typed)

    def entries(self, rows: Sequence[Mapping[str, Any]]) -> list[Entry]:
        """Return the vouchers that are given out."""
        return [
            Entry(number, (None, self._draft(each)), {"issued_on": "on", "client_id": "client"})
            for number, each in enumerate(rows)
            if self.is_entered(each)
        ]

    def save(self) -> Save:
        """Return the write of vouchers."""
        return _save

    def save_words(self, count: int) -> str:
        """Return how many vouchers are saved."""
        return tr("Save %n voucher|Save %n vouchers", n=count)

    def saved_words(self, count: int) -> str:
        """Return how many vouchers were saved."""
        return tr("%n voucher saved|%n vouchers saved", n=count)

    def _values(self, line: VoucherLine, number: int) -> dict[str, Any]:
        given = line.client.given
        return {
            **client_values(line.client, number),
            "before": texts.number(given) if given else "",
            "members": frozenset(key for key, _ in line.members),
        }

    def _check_member(self, model: GridModel, number: int) -> None:
        values = model.rows[number]
        member = values.get("member_id")
        if member in self._names and member not in values["members"]:
            said = tr("This person is not of the client's household")
            model.set_problem(number, "member_id", said)

    def _draft(self, values: Mapping[str, Any]) -> VisitDraft:
        return VisitDraft(
            client_id=values["client_id"],
            member_id=values.get("member_id"),
            scheme_id=self._scheme.id,
            service=values.get("service") or Service.CHECK_UP,
            provider=values.get("provider") or "",
            voucher=values[VOUCHER],
            issued_on=values.get("on"),
            expires_on=values.get("expires_on"),
            note=values.get("note") or "",
            reason=values.get("reason") or "",
        )


def _parse_number(typed: str) -> tuple[Any, str]:
    return " ".join(typed.split()), ""


def _save(workspace: Any, drafts: Sequence[Any]) -> Changes:
    return workspace.health.save_many(drafts)  # type: ignore[no-any-return]
