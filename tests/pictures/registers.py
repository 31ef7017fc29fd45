"""Pictures of the import of a register of attendance."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import openpyxl

from mfdw_desktop.domain.clients import ClientFilter, ClientStatus
from mfdw_desktop.ui.surveys.wizard.wizard import ImportWizard
from tests.pictures.stage import Stage, picture
from tests.pictures.surveys import surveys_page

_MARKS = ("PPAP", "PLPP", "AEPP", "PPPP")


def _register(stage: Stage) -> Path:
    """Write the register of a trainer, with a column a day and a total."""
    active = ClientFilter(statuses=frozenset({ClientStatus.ACTIVE}))
    _, clients = stage.open().clients.page(active, limit=24)
    days = [date(2026, 2, 2) + timedelta(days=7 * each) for each in range(4)]
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (["Attendance of Safe work"], [], ["Client code", "Name", *days, "Total", "Reason"]):
        sheet.append(row)
    for at, each in enumerate(clients):
        sheet.append([each.code, each.name, *_MARKS[at % 4], 3, "agreed with the coordinator"])
    path = Path(stage.database).with_name("register.xlsx")
    book.save(path)
    return path


def _wizard(stage: Stage, steps: int) -> ImportWizard:
    page = surveys_page(stage, 0)
    page.import_file(path=str(_register(stage)), kind="attendance")
    stage.settle()
    assert page.wizard is not None
    for _ in range(steps):
        page.wizard.go_on()
        stage.settle()
    return page.wizard


@picture("import-register-columns")
def register_columns(stage: Stage) -> None:
    """Show the columns of the sessions, which are marks."""
    _wizard(stage, 2)


@picture("import-register")
def register(stage: Stage) -> None:
    """Show every mark that is stored, with its session."""
    _wizard(stage, 3).check.shown.choose("changes")
