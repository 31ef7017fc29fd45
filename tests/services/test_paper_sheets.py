"""Papers as workbooks: amounts are numbers where their column can say the currency."""

from __future__ import annotations

from mfdw_desktop.domain.money import Money
from mfdw_desktop.reporting.document import Column, Document, Furniture, Row, Table
from mfdw_desktop.reporting.wording import NOTHING, Wording
from mfdw_desktop.services import paper_sheets


def test_amounts_are_numbers_where_their_column_has_one_currency() -> None:
    words = Wording("en")
    riel, dollar = words.amount(Money(1_250_000, "KHR")), words.amount(Money(5, "USD"))
    columns = (Column("what", "start"), Column("paid"), Column("mixed"), Column("before"))
    rows = (Row(("a", riel, riel, riel)), Row(("b", NOTHING, dollar, "left")))
    paper = Document(Furniture("MFI", "Kampot", "2026", "Paid"), (Table(columns, rows),))
    sheet = paper_sheets.sheets(paper)[1]
    assert [each.header for each in sheet.columns] == ["what", "paid, KHR", "mixed", "before"]
    assert [list(row) for row in sheet.rows] == [
        ["a", 12_500, "KHR 12,500", "KHR 12,500"],
        ["b", None, "USD 0.05", "left"],
    ]
