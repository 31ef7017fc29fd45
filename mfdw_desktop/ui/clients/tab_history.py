"""Who changed what of a client, from the ledger, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal

from mfdw_desktop.common.i18n import translate
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.client_choices import ClientChoices
from mfdw_desktop.domain.client_detail import ClientDetail, HistoryLine
from mfdw_desktop.domain.field_words import CODES, FIELDS, FLAGS, OF_TABLE
from mfdw_desktop.domain.own_fields import OwnField
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients import own, words
from mfdw_desktop.ui.clients.client_acts import ClientActs
from mfdw_desktop.ui.clients.tab_parts import Tab
from mfdw_desktop.ui.clients.timeline_lines import joined
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.layout import column
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable


class HistoryTab(Tab):
    """A line a change: when, who, what, from what to what."""

    failed = Signal(object)

    def __init__(self, acts: ClientActs, context: PageContext) -> None:
        super().__init__(acts)
        self._context = context
        self.model = RowsModel(
            [
                Column("at", tr("When"), 168, sortable=False),
                Column("by", tr("Who"), 96, "quiet", sortable=False),
                Column("what", tr("What"), kind="two", sortable=False),
            ],
            self._cell,
            uid=_uid,
            parent=self,
        )
        self.table = DataTable(self.model, name=tr("History"), look=TableLook(lead=t.S3), height=48)
        self.setLayout(column(self.table, gap=0))

    def show_client(self, detail: ClientDetail) -> None:
        """Read the changes and show them."""
        super().show_client(detail)
        key = detail.client.id

        def work(_progress: Progress) -> list[HistoryLine]:
            return self._context.workspace().clients.history(key)

        self._context.jobs.read("clients:history", work, then=self._on_read, failed=self._on_failed)

    def _on_read(self, lines: list[HistoryLine]) -> None:
        self.model.show(lines)

    def _on_failed(self, error: BaseException) -> None:
        self.failed.emit(error)

    def _cell(self, line: HistoryLine, name: str) -> Any:
        if name == "at":
            return texts.moment(line.at)
        if name == "by":
            return line.by
        came = tr("import {name}", name=line.batch_name) if line.batch_name else ""
        if not line.field:
            said = joined(kind_words(line.kind), action_words(line.action))
            return Cell(said, came)
        choices = self.acts.everywhere
        mine = _own(line.field, choices)
        old = value_words(line, line.old, choices)
        new = value_words(line, line.new, choices)
        title = joined(
            "" if line.kind == "client" else kind_words(line.kind),
            own.label(mine, choices) if mine is not None else field_words(line.field),
        )
        return Cell(title, joined(tr("{old} became {new}", old=old, new=new), came))


def kind_words(kind: str) -> str:
    """Return what a kind of record is called."""
    names = {
        "client": tr("Client"),
        "client_status": tr("Status"),
        "client_transfer": tr("Move to another centre"),
        "client_external_id": tr("Outside number"),
        "consent": tr("Consent"),
        "household": tr("Household"),
        "household_member": tr("Person of the household"),
        "enterprise": tr("Enterprise"),
        "loan": tr("Loan"),
        "award": tr("Incentive"),
        "condition_check": tr("Check"),
        "response": tr("Interview"),
        "client_document": tr("Document"),
        "assignment": tr("Arm"),
        "attendance": tr("Attendance"),
        "client_alias": tr("Old code"),
        "enrolment": tr("Time in an innovation"),
        "queued_interview": tr("Interview to decide"),
        "insurance_policy": tr("Policy"),
        "insurance_claim": tr("Claim"),
        "health_visit": tr("Visit or voucher"),
        "referral": tr("Referral"),
        "quiz_score": tr("Quiz"),
        "head_count": tr("Workers"),
        "registration_paper": tr("Registration paper"),
        "safety_visit": tr("Safety visit"),
    }
    return names.get(kind, kind.replace("_", " "))


def action_words(action: str) -> str:
    """Return what was done with a record."""
    names = {
        "create": tr("written down"),
        "update": tr("changed"),
        "delete": tr("put into the bin"),
        "restore": tr("brought back"),
        "merge": tr("joined with another"),
        "erase": tr("erased"),
    }
    return names.get(action, action)


def field_words(field: str) -> str:
    """Return the name of a field."""
    return translate(FIELDS[field]) if field in FIELDS else field.replace("_", " ")


def _own(field: str, choices: ClientChoices) -> OwnField | None:
    return next((each for each in choices.own_fields if each.name == field), None)


def value_words(line: HistoryLine, value: object, choices: ClientChoices) -> str:
    """Return a value of a line as a person reads it."""
    field = line.field
    if value is None or value == "":
        return tr("nothing")
    field_own = _own(field, choices)
    if field_own is not None:
        return own.said(field_own, value, choices)
    if isinstance(value, bool) or field in FLAGS:
        return tr("yes") if value else tr("no")
    named: Sequence[Any] | None = {
        "centre_id": choices.centres, "group_id": choices.groups, "officer_id": choices.staff,
        "branch_id": choices.branches,
    }.get(field)  # fmt: skip
    if named is not None:
        found = next((each.name for each in named if each.id == value), "")
        return found or str(value)
    if field.endswith("_minor") and isinstance(value, int):
        return texts.money(value, choices.currency)
    return _coded(line.kind, field, value) or _day(field, value) or str(value)


def _coded(kind: str, field: str, value: object) -> str:
    codes = OF_TABLE.get((kind, field)) or CODES.get(field)
    return words.word(codes(str(value))) if codes is not None and value in list(codes) else ""


def _day(field: str, value: object) -> str:
    if not field.endswith("_on") or not isinstance(value, str):
        return ""
    try:
        return texts.day(date.fromisoformat(value))
    except ValueError:
        return ""


def _uid(line: HistoryLine) -> str:
    return f"{line.at.isoformat()}{line.uid}{line.field}"
