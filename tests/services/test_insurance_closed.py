"""Insurance in a closed month: it stays as it was, and what comes later is an adjustment."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.insurance import InsuredDraft
from mfdw_desktop.domain.movements import Movement
from mfdw_desktop.domain.papers import PaperKind, PaperRequest
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.reporting.document import Table
from mfdw_desktop.services import paper_sheets
from mfdw_desktop.services.insurance import Insurance
from mfdw_desktop.services.months import Months
from mfdw_desktop.services.reports import Reports
from tests.services.insurance_book import Family, policy_of, write_family

FEBRUARY = Month(2026, 2)


@pytest.fixture
def family(database: Database, actor: Actor) -> Family:
    return write_family(database, actor)


def heads(database: Database, actor: Actor, as_of: date | None = None) -> list[str]:
    request = PaperRequest(PaperKind.MONTHLY, "KH03", month=FEBRUARY, as_of=as_of)
    from mfdw_desktop.domain.papers import Section

    document = paper_sheets.document(database, actor, request, "en", frozenset(Section))
    return [each.columns[0].head for each in document.blocks if isinstance(each, Table)]


def test_closed_month_keeps_its_persons_and_adjusts_for_late_policies(
    database: Database, actor: Actor, family: Family, tmp_path: Path
) -> None:
    insurance, months, reports = (
        Insurance(database, actor), Months(database, actor), Reports(database, actor),
    )  # fmt: skip
    insurance.save_policy(policy_of(family, persons=(InsuredDraft(family.client),)))
    months.close("KH03", FEBRUARY)
    assert reports.monthly_figures("KH03", FEBRUARY).insurance.persons == Movement("", 1)
    late = (InsuredDraft(family.spouse), InsuredDraft(member_id=family.child))
    insurance.save_policy(
        policy_of(family, client_id=family.spouse, number="MHM-2", persons=late,
                  starts_on=date(2026, 2, 10))
    )  # fmt: skip
    assert reports.monthly_figures("KH03", FEBRUARY).insurance.persons == Movement("", 1)
    closing = months.state("KH03", FEBRUARY).closing
    assert closing is not None
    request = PaperRequest(PaperKind.MONTHLY, "KH03", month=FEBRUARY)
    document = paper_sheets.document(database, actor, request, "en", ())
    said = " ".join(str(cell) for block in document.blocks if isinstance(block, Table)
                    for row in block.rows for cell in row.cells)  # fmt: skip
    assert "Persons insured" in said
    assert "newly covered" in said
    assert reports.monthly("KH03", FEBRUARY, tmp_path / "closed.pdf").pages >= 1


def test_month_without_insurance_prints_no_section(
    database: Database, actor: Actor, family: Family
) -> None:
    assert "Persons covered" not in heads(database, actor)
    Insurance(database, actor).save_policy(policy_of(family))
    assert "Persons covered" in heads(database, actor)
    # entered today: yesterday nobody knew of it
    assert "Persons covered" not in heads(database, actor, as_of=date(2026, 3, 19))
