"""The usual way to import: openpyxl in read-only mode, the same checks, the same rows in."""

from __future__ import annotations

import json
import sys
from datetime import date, datetime
from pathlib import Path

import openpyxl
from sqlcipher3 import dbapi2

from tests.benchmarks import workbooks


def main(path: str, database: str) -> None:
    """Read, check and insert with a checker called for each cell."""
    sheet = openpyxl.load_workbook(path, read_only=True, data_only=True).worksheets[0]
    rows = sheet.iter_rows(values_only=True)
    headers = [str(each) for each in next(rows)]
    kinds = [workbooks.kind_of(header) for header in headers]
    Path(database).unlink(missing_ok=True)
    connection = dbapi2.connect(database)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute(
        "CREATE TABLE response (id INTEGER PRIMARY KEY, client TEXT, day TEXT, answers TEXT) STRICT"
    )
    with connection:
        connection.executemany(
            "INSERT INTO response (client, day, answers) VALUES (?, ?, ?)",
            (_row(headers, kinds, row) for row in rows),
        )
    print(json.dumps({"rows": connection.execute("SELECT count(*) FROM response").fetchone()[0]}))


def _row(headers: list[str], kinds: list[str], row: tuple[object, ...]) -> tuple[object, ...]:
    answers = {
        header: checked
        for header, kind, value in zip(headers, kinds, row, strict=True)
        if (checked := _check(kind, value)) is not None
    }
    encoded = json.dumps(answers, ensure_ascii=False, separators=(",", ":"))
    return answers["client_code"], answers.get("interview_date"), encoded


def _check(kind: str, value: object) -> object:
    if value is None or value == "":
        return None
    if kind == "integer":
        if not isinstance(value, int | float) or int(value) != value or not 0 <= value <= 100_000:
            raise ValueError(value)
        return int(value)
    if kind == "decimal":
        if not isinstance(value, int | float) or not 0 <= value <= 1_000_000:
            raise ValueError(value)
        return str(value)
    if kind == "choice":
        if value not in workbooks.CHOICES:
            raise ValueError(value)
        return value
    if kind == "date":
        if not isinstance(value, date | datetime):
            raise ValueError(value)
        return value.isoformat()[:10]
    return str(value).strip()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
