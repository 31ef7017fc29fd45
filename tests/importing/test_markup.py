"""Web pages and XML of Excel 2003 under the name of a workbook."""

from __future__ import annotations

from pathlib import Path

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing.markup import read_markup
from mfdw_desktop.services.inspection import inspect_workbook

PAGE = """<html><head><meta charset="utf-8"><style>td {x}</style></head><body><p>List</p>
<table><tr><th rowspan=2>Code</th><th colspan="2">Loan</th></tr>
<tr><td>Amount</td><td>Day</td></tr>
<tr><td>A1</td><td> 1&nbsp;500 </td><td>2026-01-02<br>late</td></tr>
<tr><td>ខ្មែរ</td><td>7<td>x<script>alert(1)</script></tr></table>
<table><tr><td>only one row</td></tr></table></body></html>"""

XML = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="People"><Table>
<Row><Cell><Data ss:Type="String">code</Data></Cell><Cell><Data ss:Type="String">day</Data></Cell>
<Cell ss:Index="4"><Data ss:Type="String">age</Data></Cell></Row>
<Row ss:Index="3"><Cell><Data ss:Type="String">007</Data></Cell>
<Cell><Data ss:Type="DateTime">2026-01-02T00:00:00.000</Data></Cell>
<Cell ss:Index="4"><Data ss:Type="Number">30</Data></Cell></Row></Table></Worksheet></Workbook>"""


def test_cells_of_a_page_stand_where_the_eye_sees_them() -> None:
    (table,) = read_markup(PAGE.encode())
    assert table.records == [
        ["Code", "Loan", ""],
        ["", "Amount", "Day"],
        ["A1", "1 500", "2026-01-02\nlate"],
        ["ខ្មែរ", "7", "x"],
    ]


def test_page_is_inspected_as_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "list.xls"
    path.write_text(PAGE, encoding="utf-8")
    facts = inspect_workbook(path)
    (sheet,) = facts.sheets
    assert (facts.format, sheet.name, sheet.rows) == ("html", "Table 1", 2)


def test_spreadsheet_of_xml_is_read(tmp_path: Path) -> None:
    path = tmp_path / "list.xls"
    path.write_text(XML, encoding="utf-8")
    (sheet,) = inspect_workbook(path).sheets
    assert (sheet.name, sheet.header_row, sheet.rows) == ("People", 1, 1)
    assert read_markup(XML.encode())[0].records[2] == ["007", "2026-01-02", "", "30"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("<html><body>Please log in</body></html>", "workbook-disguised"),
        ("<?xml version='1.0'?><other/>", "workbook-disguised"),
        (XML.replace("<Workbook", "<!DOCTYPE w [<!ENTITY a 'b'>]><Workbook"), "hostile"),
        (XML.replace('ss:Index="3"', 'ss:Index="99999999"'), "workbook-hostile"),
        (XML[:-30], "workbook-damaged"),
        ("<table><tr><td colspan=1000>" + "<td colspan=1000>" * 30, "workbook-hostile"),
    ],
)
def test_page_without_a_table_is_refused(content: str, code: str) -> None:
    with pytest.raises(RefusedError, match=code):
        read_markup(content.encode())
