"""The tables of survey health: checks, lines of a check, responses behind a line."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from mfdw_desktop.domain.survey_health import Behind, Check, CheckId, HealthReport, Interview, Line
from mfdw_desktop.services import health_words
from mfdw_desktop.services.health_columns import HealthColumn
from mfdw_desktop.services.health_columns import columns as columns_of
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

_MARKED = {
    CheckId.VERSIONS: "count",
    CheckId.MISSING: "share",
    CheckId.OUTLIERS: "count",
    CheckId.INTERVIEWERS: "kind",
    CheckId.TYPINGS: "share",
    CheckId.BACK_CHECKS: "share",
}
"""The figure that makes a line odd, where not every line of the check is."""
_LETTER = 8
_GIVES_WAY = (
    "na", "skipped", "low", "high", "refused", "dk", "blank", "per_day", "most", "least",
)  # fmt: skip
"""Figures that a narrow table leaves out, the last ones first."""


def check_table(parent: QObject) -> DataTable:
    """Return the list of checks, each with how much there is to look at."""
    columns = [Column("name", tr("Check"), 0, "two"), Column("odd", tr("To look at"), 64, "number")]
    model = RowsModel(columns, _check_cell, uid=_check_uid, parent=parent)
    table = DataTable(model, name=tr("Checks"), look=TableLook(lead=t.S2, trail=t.S2), height=t.S5)
    table.head.hide()
    return table


def line_table(found: HealthReport, check: Check, parent: QObject) -> DataTable:
    """Return the table of a check's lines."""
    listed = columns_of(check.id)
    # Progress and agreement have a line for each group: its name takes the room.
    wide = next((each.name for each in listed if each.kind in ("question", "group")), "")
    columns = [_column(each, number, wide) for number, each in enumerate(listed)]
    by_name = {each.name: each for each in listed}
    marked = _MARKED.get(check.id, "")

    def cell(line: Line, name: str) -> Cell:
        column = by_name[name]
        value = health_words.value(found.form, line, column)
        tone = "warn" if line.is_odd and name == marked else ""
        note = tr("Worth a look") if tone else ""
        if column.kind == "question" and isinstance(value, str):
            note = value
        return Cell(said(value, column.kind), tone=tone, note=note)

    def sort_key(line: Line, name: str) -> Any:
        value = health_words.value(found.form, line, by_name[name])
        is_text = isinstance(value, str)
        return (value is None, not is_text, value.casefold() if is_text else value or 0)

    model = RowsModel(columns, cell, uid=_line_uid, sort_key=sort_key, parent=parent)
    model.show(check.lines)
    return DataTable(
        model, name=health_words.check_title(check.id), look=TableLook(lead=t.S2, trail=t.S2)
    )


def behind_table(parent: QObject) -> tuple[DataTable, RowsModel]:
    """Return the table of the responses behind a line."""
    columns = [
        Column("client", tr("Client"), 0, "name"),
        Column("value", tr("Answer"), 160),
        Column("interviewer", tr("Interviewer"), 150, drop=2),
        Column("day", tr("Day"), 104, "quiet"),
        Column("branch", tr("Branch"), 80, "quiet", drop=3),
    ]
    model = RowsModel(columns, _behind_cell, uid=_behind_uid, sort_key=_behind_key, parent=parent)
    table = DataTable(
        model, name=tr("Responses behind the figure"), look=TableLook(lead=t.S2, trail=t.S2)
    )
    return table, model


def behind_rows(found: HealthReport, line: Line) -> list[tuple[Behind, Interview]]:
    """Return the responses behind a line with what is known of them."""
    return [(each, found.interviews[each.uid]) for each in line.behind]


def said(value: Any, kind: str) -> str:
    """Return a value of a check as the window says it."""
    if value is None or value == "":
        return texts.DASH
    if kind == "share":
        digits = 1 if 0 < value < 0.1 else 0
        return texts.percent(value, digits=digits)
    if kind == "count":
        return texts.number(int(value))
    if kind == "number":
        return texts.number(float(value), digits=0 if abs(value) >= 100 or value % 1 == 0 else 1)
    return texts.breakable(str(value))


def _column(each: HealthColumn, number: int, wide: str) -> Column:
    kind = "number" if each.kind in ("count", "share", "number") else "text"
    grows = each.name == wide or (number == 0 and kind == "text" and not wide)
    width = 0 if grows else max(each.width * _LETTER, 72)
    drop = len(_GIVES_WAY) - _GIVES_WAY.index(each.name) if each.name in _GIVES_WAY else 0
    return Column(each.name, each.title, width, kind, drop=drop)


def _check_cell(check: Check, name: str) -> Cell:
    if name == "odd":
        return Cell(texts.number(check.odd) if check.odd else "", tone="strong")
    icon, tone = ("triangle-alert", "warn") if check.odd else ("circle-check", "ok")
    if check.id is CheckId.PROGRESS:
        icon, tone = "list-checks", "accent"
    elif not check.lines:
        icon, tone = "circle-minus", ""
    if check.id in (CheckId.TYPINGS, CheckId.BACK_CHECKS) and check.lines and not check.odd:
        icon, tone = "circle-check", "ok"
    if check.id in (CheckId.DUPLICATES, CheckId.ALIKE, CheckId.DAYS) and not check.lines:
        icon, tone = "circle-check", "ok"
    return Cell(health_words.check_title(check.id), tone=tone, icon=icon)


def _check_uid(check: Check) -> str:
    return check.id.value


def _line_uid(line: Line) -> str:
    return f"{line.what}|{line.kind}|{line.value}|{'|'.join(each.uid for each in line.behind[:2])}"


def _behind_cell(pair: tuple[Behind, Interview], name: str) -> Cell:
    behind, interview = pair
    if name == "client":
        if interview.client:
            return Cell(interview.client, second=interview.client_name)
        return Cell(next(iter(interview.keys), texts.DASH))
    if name == "value":
        return Cell(health_words.reason_words(behind.value) or texts.DASH)
    if name == "day":
        return Cell(texts.day(interview.day))
    return Cell(getattr(interview, name) or texts.DASH)


def _behind_key(pair: tuple[Behind, Interview], name: str) -> Any:
    if name == "day":
        return pair[1].day.isoformat() if pair[1].day else ""
    return _behind_cell(pair, name).text.casefold()


def _behind_uid(pair: tuple[Behind, Interview]) -> str:
    return pair[0].uid
