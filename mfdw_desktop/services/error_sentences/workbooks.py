"""Files that come in: what they are, and where their table stands."""

from __future__ import annotations

ERRORS: dict[str, tuple[str, str]] = {
    "workbook-empty": ("the file holds nothing", "choose another file"),
    "workbook-password": (
        "the workbook is protected with a password",
        "open it in Excel and save a copy without a password",
    ),
    "workbook-damaged": (
        "the workbook is damaged",
        "open it in Excel, let Excel repair it, and save it again",
    ),
    "workbook-hostile": (
        "the file is built like an attack: it would fill the memory or reach for other files",
        "do not open it; ask its sender for a plain workbook",
    ),
    "workbook-too-large": (
        "the workbook needs more memory than is safe",
        "split it into several workbooks, or delete the empty rows and columns",
    ),
    "workbook-timeout": (
        "reading the workbook took too long",
        "split it into several workbooks and try again",
    ),
    "workbook-too-old": (
        "the workbook is of a version of Excel before 1995",
        "open it in Excel or LibreOffice and save it as .xlsx",
    ),
    "workbook-disguised": (
        "the file is a web page or an XML file under the name of a workbook",
        "open it in Excel and save it as .xlsx",
    ),
    "not-a-workbook": (
        "the file is neither a workbook nor a table of text",
        "choose a file of .xlsx, .xls, .xlsb, .ods or .csv",
    ),
    "text-encoding": (
        "the text is not written in {encoding}",
        "choose another encoding",
    ),
    "sheet-unknown": (
        "there is no sheet ‘{sheet}’",
        "see the names with mfdw survey inspect",
    ),
    "table-missing": (
        "no table was found on the sheet ‘{sheet}’",
        "name the sheet, and the row with the headers",
    ),
    "area-unreadable": (
        "‘{area}’ names no columns",
        "write the first and the last column, such as B:F",
    ),
    "event-unclear": (
        "the rows belong to several events ({events}), and none is called like the round {round}",
        "say which one it is with --event, or choose it in the step Table",
    ),
    "event-unknown": (
        "the file has no event {event}",
        "choose one of {events}",
    ),
    "form-without-survey": (
        "the workbook has no sheet ‘survey’ with a column ‘type’",
        "check that it is an XLSForm and that the sheet is called survey",
    ),
    "form-without-questions": (
        "no question could be read from the sheet ‘{sheet}’",
        "look at the types and names on it",
    ),
    "form-not-data": (
        "{path} is a questionnaire (XLSForm), not a table of data",
        "read it with survey define, or choose the file with the answers",
    ),
    "no-table": (
        "no table was found in {path}",
        "name the sheet and the row of the headers",
    ),
}
