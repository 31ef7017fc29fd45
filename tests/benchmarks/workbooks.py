"""A survey workbook of any length: 60 columns, four scripts, and the form it answers."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from pathlib import Path

import xlsxwriter

SURVEY = "BENCH"
CHOICES = ("yes", "no", "dont_know", "owned", "rented", "never", "sometimes", "always")
NAMES = {
    "km": ("សុខ", "ចាន់", "សុភា", "វិចិត្រ", "ស្រីមុំ", "ដារ៉ា", "បុប្ផា", "រតនា"),
    "vi": ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Hương", "Thảo"),
    "ur": ("فاطمہ", "محمد", "عائشہ", "زینب", "احمد", "علی", "بیگم", "خان"),
    "la": ("Maria", "José", "Grace", "Amina", "Joseph", "Otieno", "Wanjiru", "Chanda"),
}
COLUMNS: tuple[tuple[str, str], ...] = (
    ("client_code", "text"),
    ("interview_date", "date"),
    ("respondent", "text"),
    ("village", "text"),
    ("phone", "text"),
    ("officer", "text"),
    *((f"count_{at:02}", "integer") for at in range(14)),
    *((f"amount_{at:02}", "decimal") for at in range(10)),
    *((f"choice_{at:02}", "choice") for at in range(20)),
    *((f"note_{at:02}", "text") for at in range(4)),
    *((f"day_{at:02}", "date") for at in range(6)),
)
"""Header and kind of the 60 columns."""

_SYLLABLES = tuple(
    "wanjirukamarijosephichindamutesolegracenoshakura"[at : at + 2] for at in range(0, 46, 2)
)
_KINDS = dict(COLUMNS)
_TYPES = {"text": "text", "date": "date", "integer": "integer", "decimal": "decimal"}


def kind_of(header: str) -> str:
    """Return the kind of a column."""
    return _KINDS[header]


def client_code(number: int) -> str:
    """Return the external id of a client of the benchmark."""
    return f"B{number:07}"


def write_data(path: Path, rows: int, *, seed: int = 42) -> None:
    """Write `rows` interviews, each of another client, one in twenty answers blank."""
    chance = random.Random(seed)
    with xlsxwriter.Workbook(str(path), {"constant_memory": False}) as workbook:
        sheet = workbook.add_worksheet("responses")
        day = workbook.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_row(0, 0, [header for header, _ in COLUMNS])
        for row in range(1, rows + 1):
            for column, (header, kind) in enumerate(COLUMNS):
                value = _value(chance, header, kind, row)
                if value is None:
                    continue
                if isinstance(value, datetime):
                    sheet.write_datetime(row, column, value, day)
                elif isinstance(value, str):
                    sheet.write_string(row, column, value)
                else:
                    sheet.write_number(row, column, value)


def write_form(path: Path) -> None:
    """Write the XLSForm of the workbook, with the rules that its answers keep."""
    with xlsxwriter.Workbook(str(path)) as workbook:
        survey = workbook.add_worksheet("survey")
        survey.write_row(0, 0, ["type", "name", "label", "required", "constraint"])
        for at, (header, kind) in enumerate(COLUMNS, start=1):
            kind_of_form = "select_one answer" if kind == "choice" else _TYPES[kind]
            rule = {"integer": ". >= 0 and . <= 100000", "decimal": ". >= 0 and . <= 1000000"}
            required = "yes" if at <= 2 else ""
            survey.write_row(at, 0, [kind_of_form, header, header, required, rule.get(kind, "")])
        choices = workbook.add_worksheet("choices")
        choices.write_row(0, 0, ["list_name", "name", "label"])
        for at, name in enumerate(CHOICES, start=1):
            choices.write_row(at, 0, ["answer", name, name.replace("_", " ")])
        settings = workbook.add_worksheet("settings")
        settings.write_row(0, 0, ["form_title", "form_id", "version"])
        settings.write_row(1, 0, ["Benchmark", SURVEY, "1"])


def person(chance: random.Random) -> str:
    """Return a name in one of the scripts."""
    return " ".join(chance.choices(NAMES[chance.choice(tuple(NAMES))], k=2))


def latin(chance: random.Random) -> str:
    """Return a name in Latin letters, of one of some two million."""
    given = "".join(chance.choices(_SYLLABLES, k=chance.randint(2, 3))).capitalize()
    return f"{given} {''.join(chance.choices(_SYLLABLES, k=2)).capitalize()}"


def _value(
    chance: random.Random, header: str, kind: str, row: int
) -> str | float | datetime | None:
    if header == "client_code":
        return client_code(row)
    if header != "interview_date" and chance.random() < 0.05:
        return None
    if kind == "integer":
        return chance.randint(0, 5000)
    if kind == "decimal":
        return round(chance.random() * 1000, 2)
    if kind == "choice":
        return chance.choice(CHOICES)
    if kind == "date":
        return datetime(2024, 1, 1) + timedelta(days=chance.randint(0, 700))
    if header == "phone":
        return f"0{chance.randint(10**8, 10**9 - 1)}"
    if header == "officer":
        return f"Officer {chance.randint(1, 12)}"
    if header == "village":
        return f"{person(chance)} {chance.randint(1, 400)}"
    return (
        person(chance) if header == "respondent" else f"{person(chance)} {chance.randint(1, 10**6)}"
    )
