"""One round of interviews, and the files in which ten people would send it.

The form has groups, labels in two languages, a select-multiple with «other», a place, and a
repeat within a repeat; every file is made from the same households.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import openpyxl

TITLE = "Decent work: baseline / 2026 survey of Kampot"
CODE = "disguised"
Row = Sequence[Any]

SURVEY: tuple[Row, ...] = (
    ("type", "name", "label::English (en)", "label::Khmer (km)"),
    ("begin_group", "about", "About you", "អំពីអ្នក"),
    ("text", "client_id", "Client ID", "លេខអតិថិជន"),
    ("select_one sex", "sex", "Sex", "ភេទ"),
    ("text", "village", "Village", "ភូមិ"),
    ("date", "visit", "Day of the visit", "ថ្ងៃចុះសួរ"),
    ("end_group", "", "", ""),
    ("begin_group", "work", "Work", "ការងារ"),
    ("integer", "hours", "Hours worked in a week", "ម៉ោងធ្វើការក្នុងមួយសប្តាហ៍"),
    ("decimal", "income", "Income of a month", "ចំណូលប្រចាំខែ"),
    ("select_multiple job or_other", "jobs", "Kinds of work", "ប្រភេទការងារ"),
    ("begin_group", "past", "Before", "ពីមុន"),
    ("select_one yesno", "lent", "Borrowed before", "ធ្លាប់ខ្ចី"),
    ("end_group", "", "", ""),
    ("end_group", "", "", ""),
    ("geopoint", "place", "Where", "ទីតាំង"),
    ("begin_repeat", "child", "Children", "កូន"),
    ("text", "first_name", "First name", "ឈ្មោះ"),
    ("integer", "age", "Age", "អាយុ"),
    ("begin_repeat", "task", "Tasks", "កិច្ចការ"),
    ("text", "chore", "Chore", "ការងារផ្ទះ"),
    ("end_repeat", "", "", ""),
    ("end_repeat", "", "", ""),
)
CHOICES: tuple[Row, ...] = (
    ("list_name", "name", "label::English (en)", "label::Khmer (km)"),
    ("sex", "f", "Woman", "ស្រី"),
    ("sex", "m", "Man", "ប្រុស"),
    ("job", "sew", "Sews", "ដេរ"),
    ("job", "sell", "Sells at the market", "លក់នៅផ្សារ"),
    ("job", "farm", "Farms", "ធ្វើស្រែ"),
    ("yesno", "yes", "Yes", "បាទ/ចាស"),
    ("yesno", "no", "No", "ទេ"),
)
ENGLISH, KHMER, NAMES = "English (en)", "Khmer (km)", ""


@dataclass(frozen=True)
class Child:
    """A row of the repeat."""

    name: str
    age: int | None
    chores: tuple[str, ...] = ()


@dataclass(frozen=True)
class Household:
    """One interview."""

    uuid: str
    client: str
    sex: str
    village: str
    visit: date
    hours: int | None
    income: str | None
    jobs: tuple[str, ...] | None
    other: str | None
    lent: str | None
    place: str | None
    children: tuple[Child, ...] = ()


HOUSEHOLDS = (
    Household("11111111-aaaa-4aaa-8aaa-000000000001", "0071", "f", "Trapeang Sala",
              date(2026, 3, 14), 40, "125.5", ("sew", "sell"), None, "yes", "11.5 104.9 10 5",
              (Child("Dara", 7, ("water", "wood")), Child("ស្រីមុំ", 9))),
    Household("11111111-aaaa-4aaa-8aaa-000000000002", "0072", "m", "ភូមិ​កំពត",
              date(2026, 3, 4), 0, None, None, None, None, None, (Child("Sok", 12, ("shop",)),)),
    Household("11111111-aaaa-4aaa-8aaa-000000000003", "0073", "f", "Kep", date(2026, 4, 28),
              None, "1200.75", ("farm", "other"), "mends nets", "no", "10.48 104.3 0 0"),
    Household("11111111-aaaa-4aaa-8aaa-000000000004", "0074", "m", "Kep", date(2026, 4, 2), 56,
              "88.25", ("sell",), None, "no", "10.5 104.31 3 4.5",
              (Child("Lin", None, ("pots",)),)),
)  # fmt: skip


def form(path: Path) -> Path:
    """Write the questionnaire."""
    settings = (("form_title", "form_id", "version", "default_language"),
                (TITLE, CODE, "1", ENGLISH))  # fmt: skip
    return _book(path, {"survey": SURVEY, "choices": CHOICES, "settings": settings})


@dataclass(frozen=True)
class Kobo:
    """The settings of a Kobo export."""

    language: str = NAMES
    groups: bool = True
    multiple: str = "both"
    typed: bool = True

    def label(self, name: str) -> str:
        """Return the header of a question, a group or a repeat."""
        if self.language == NAMES:
            return name
        column = SURVEY[0].index(f"label::{self.language}")
        found = next((row[column] for row in SURVEY if row[1] == name), "")
        return str(found) or name

    def choice(self, listed: str, name: str) -> str:
        """Return a choice as a cell of this export."""
        if self.language == NAMES:
            return name
        if name == "other":
            return "Other"
        column = CHOICES[0].index(f"label::{self.language}")
        return str(next(row[column] for row in CHOICES if row[:2] == (listed, name)))

    def header(self, path: str) -> str:
        """Return the header of a question by its path."""
        names = path.split("/") if self.groups else [path.rsplit("/", 1)[-1]]
        return "/".join(map(self.label, names))

    def main(self) -> list[list[Any]]:
        """Return the main sheet."""
        return [self._heads(), *(self._row(at, one) for at, one in enumerate(HOUSEHOLDS, 1))]

    def children(self) -> dict[str, list[list[Any]]]:
        """Return the sheets of the repeats."""
        tail = ["_submission__id", "_submission__uuid"]
        outer: list[list[Any]] = [
            [
                self.header("child/first_name"),
                self.header("child/age"),
                "_index",
                "_parent_table_name",
                "_parent_index",
                *tail,
            ]
        ]
        inner: list[list[Any]] = [[self.header("child/task/chore"), "_index",
                                   "_parent_table_name", "_parent_index", *tail]]  # fmt: skip
        for number, one in enumerate(HOUSEHOLDS, 1):
            for child in one.children:
                at = len(outer)
                outer.append([child.name, child.age, at, TITLE, number, 500 + number, one.uuid])
                inner += [
                    [chore, len(inner) + place, "child", at, 500 + number, one.uuid]
                    for place, chore in enumerate(child.chores)
                ]
        return {"child": outer, "task": inner}

    def _heads(self) -> list[Any]:
        jobs = self.header("work/jobs")
        split = [f"{jobs}/{self.choice('job', each)}" for each in ("sew", "sell", "farm")]
        split.append(f"{jobs}/other")
        where = self.label("place")
        return [
            *map(self.header, ("about/client_id", "about/sex", "about/village", "about/visit",
                               "work/hours", "work/income")),
            *([jobs] if self.multiple != "details" else []),
            *(split if self.multiple != "summary" else []),
            self.header("work/jobs_other"), self.header("work/past/lent"),
            where, *(f"_{where}_{part}" for part in _PARTS),
            "_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status",
            "_submitted_by", "__version__", "_tags", "meta/rootUuid", "_index",
        ]  # fmt: skip

    def _row(self, number: int, one: Household) -> list[Any]:
        visit: Any = one.visit if self.typed else one.visit.isoformat()
        income = float(one.income) if one.income and self.typed else one.income
        jobs = None if one.jobs is None else " ".join(self.choice("job", j) for j in one.jobs)
        split = [None if one.jobs is None else int(each in one.jobs)
                 for each in ("sew", "sell", "farm", "other")]  # fmt: skip
        return [
            one.client, self.choice("sex", one.sex), one.village, visit, one.hours, income,
            *([jobs] if self.multiple != "details" else []),
            *(split if self.multiple != "summary" else []),
            one.other, self.choice("yesno", one.lent) if one.lent else None,
            one.place, *(one.place.split() if one.place else [None] * 4),
            500 + number, one.uuid, datetime(2026, 5, 1, 3, 4, number), None, None,
            "submitted_via_web", "dara", "v1", None, f"uuid:{one.uuid}", number,
        ]  # fmt: skip


_PARTS = ("latitude", "longitude", "altitude", "precision")


def kobo(path: Path, export: Kobo) -> Path:
    """Write a Kobo export as a workbook: the main sheet is named after the form, cut."""
    main = TITLE.replace(":", "_").replace("/", "_")[:28] + "..."
    return _book(path, {main: export.main(), **export.children()})


def kobo_csv(path: Path) -> Path:
    """Write Kobo's CSV: semicolons, everything quoted, without the repeats."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerows(Kobo(typed=False).main())
    return path


def odk_zip(path: Path) -> Path:
    """Write what ODK Central exports: a CSV for the form and one for each repeat."""
    root: list[list[Any]] = [[
        "SubmissionDate", "about-client_id", "about-sex", "about-village", "about-visit",
        "work-hours", "work-income", "work-jobs", "work-jobs_other", "work-past-lent",
        "place-Latitude", "place-Longitude", "place-Altitude", "place-Accuracy",
        "meta-instanceID", "KEY", "SubmitterID", "SubmitterName", "FormVersion",
    ]]  # fmt: skip
    outer: list[list[Any]] = [["first_name", "age", "PARENT_KEY", "KEY"]]
    inner: list[list[Any]] = [["chore", "PARENT_KEY", "KEY"]]
    for one in HOUSEHOLDS:
        key = f"uuid:{one.uuid}"
        place = one.place.split() if one.place else [""] * 4
        root.append([
            "2026-05-01T03:04:05.000Z", one.client, one.sex, one.village, one.visit.isoformat(),
            "" if one.hours is None else one.hours, one.income or "",
            " ".join(one.jobs or ()), one.other or "", one.lent or "", *place,
            key, key, "12", "dara", "1",
        ])  # fmt: skip
        for at, child in enumerate(one.children, 1):
            own = f"{key}/child[{at}]"
            outer.append([child.name, "" if child.age is None else child.age, key, own])
            inner += [[chore, own, f"{own}/task[{place}]"]
                      for place, chore in enumerate(child.chores, 1)]  # fmt: skip
    with zipfile.ZipFile(path, "w") as archive:
        for name, rows in ((CODE, root), (f"{CODE}-child", outer), (f"{CODE}-task", inner)):
            out = io.StringIO()
            csv.writer(out).writerows(rows)
            archive.writestr(f"{name}.csv", out.getvalue())
    return path


_ODS = "application/vnd.oasis.opendocument.spreadsheet"
_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_ODS}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)


def ods(path: Path) -> Path:
    """Write a copy that LibreOffice saved."""
    export = Kobo(ENGLISH)
    sheets = {"Decent work": export.main(), **export.children()}
    tables = "".join(
        f'<table:table table:name="{escape(name)}">'
        + "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>"
                  for row in rows)
        + "</table:table>"
        for name, rows in sheets.items()
    )  # fmt: skip
    names = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "table", "text")
    )
    content = (f'<?xml version="1.0" encoding="UTF-8"?><office:document-content{names}>'
               f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
               "</office:document-content>")  # fmt: skip
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", _ODS)
        archive.writestr("META-INF/manifest.xml", _MANIFEST)
        archive.writestr("content.xml", content)
    return path


def _ods_cell(value: Any) -> str:
    if value is None:
        return "<table:table-cell/>"
    kind = f'office:value-type="string"><text:p>{escape(str(value))}</text:p>'
    if isinstance(value, datetime | date):
        kind = (f'office:value-type="date" office:date-value="{value.isoformat()}">'
                f"<text:p>{value:%d/%m/%Y}</text:p>")  # fmt: skip
    elif isinstance(value, int | float):
        kind = f'office:value-type="float" office:value="{value}"><text:p>{value}</text:p>'
    return f"<table:table-cell {kind}</table:table-cell>"


def by_hand(path: Path) -> Path:
    """Write a copy that somebody has worked on for an afternoon.

    Title rows, another order of the columns, headers with numbers and stars, days as text,
    Khmer digits, `n/a` for nothing, a column of their own, and a total.
    """
    khmer = str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩")
    rows: list[list[Any]] = [
        ["Baseline of Kampot", None, None],
        ["checked by Dara", "14/05/2026", None],
        [],
        ["No", "Remarks of Dara", "Q5. Hours worked in a week *", "1.2 Client ID:", "Village",
         "Day of the visit", "SEX", "Kinds of work", "Other kinds", "Borrowed before",
         "Income of a month (USD)", "_uuid"],
    ]  # fmt: skip
    labels = Kobo(ENGLISH)
    for number, one in enumerate(HOUSEHOLDS, 1):
        jobs = " ".join(labels.choice("job", each) for each in one.jobs or ())
        rows.append([
            number, "ok" if number % 2 else None,
            "n/a" if one.hours is None else str(one.hours).translate(khmer),
            one.client, one.village, f"{one.visit:%d/%m/%Y}", labels.choice("sex", one.sex).lower(),
            jobs or None, None, (one.lent or "---").upper() if one.lent else "---",
            one.income, one.uuid,
        ])  # fmt: skip
    rows.append(["Total", None, len(HOUSEHOLDS)])
    return _book(path, {"Sheet1": rows, "Sheet2": [["notes to self"]]})


def by_clients(path: Path) -> Path:
    """Write a copy without any key of the tool: only the client says whose row it is."""
    kept = [at for at, head in enumerate(Kobo(ENGLISH).main()[0])
            if not str(head).startswith(("_", "meta"))]  # fmt: skip
    return _book(path, {"list": [[row[at] for at in kept] for row in Kobo(ENGLISH).main()]})


def moved(path: Path) -> Path:
    """Write a copy with its columns in another order, columns of their own, and another name."""
    rows = Kobo().main()
    order = [*range(1, len(rows[0]), 2), *range(0, len(rows[0]), 2)]
    made = [["No", *(row[at] for at in order), "Seen by"] if not number else
            [number, *(row[at] for at in order), "Dara"]
            for number, row in enumerate(rows)]  # fmt: skip
    return _book(path, {"Data from Dara": made, **Kobo().children()})


def ansi(path: Path) -> Path:
    """Write the copy that Excel saves as «CSV» on a French PC: letters of Khmer are lost."""

    def written(value: Any) -> str:
        if isinstance(value, datetime | date):
            return f"{value:%d/%m/%Y}"
        return str(value).replace(".", ",") if isinstance(value, float) else str(value or "")

    with path.open("w", encoding="cp1252", errors="replace", newline="") as file:
        out = csv.writer(file, delimiter=";")
        for number, row in enumerate(Kobo().main()):
            last = "Vérifié" if number else "Contrôle"
            out.writerow([*("0" if cell == 0 else written(cell) for cell in row), last])
    return path


DISGUISES: dict[str, Callable[[Path], Path]] = {
    "names.xlsx": lambda path: kobo(path, Kobo()),
    "names_as_text.xlsx": lambda path: kobo(path, Kobo(typed=False)),
    "names_without_groups.xlsx": lambda path: kobo(path, Kobo(groups=False)),
    "labels.xlsx": lambda path: kobo(path, Kobo(ENGLISH)),
    "labels_without_groups.xlsx": lambda path: kobo(path, Kobo(ENGLISH, groups=False)),
    "khmer_labels.xlsx": lambda path: kobo(path, Kobo(KHMER)),
    "split.xlsx": lambda path: kobo(path, Kobo(ENGLISH, multiple="details")),
    "single.xlsx": lambda path: kobo(path, Kobo(ENGLISH, multiple="summary")),
    "single_khmer.xlsx": lambda path: kobo(path, Kobo(KHMER, multiple="summary")),
    "export.csv": kobo_csv,
    "odk.zip": odk_zip,
    "copy.ods": ods,
    "by_hand.xlsx": by_hand,
    "by_clients.xlsx": by_clients,
    "moved.xlsx": moved,
    "ansi.csv": ansi,
}
"""File name to the one who writes it."""


def _book(path: Path, sheets: dict[str, Any]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path
