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

_SURVEY = ["type", "name", "label", "required", "constraint", "relevant", "calculation",
           "choice_filter"]  # fmt: skip
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


def write_form(path: Path, rules: str = "usual") -> None:
    """Write the XLSForm of the workbook, with rules that its answers keep.

    `none` has no rules, `usual` a range for each number, `full` what a form of a large survey
    has: conditions of groups and of questions, choice filters, calculations, rules on several
    answers and on the day of the interview.
    """
    with xlsxwriter.Workbook(str(path)) as workbook:
        survey = workbook.add_worksheet("survey")
        survey.write_row(0, 0, _SURVEY)
        lines: list[list[str]] = []
        for at, (header, kind) in enumerate(COLUMNS):
            if rules == "full" and at == 6:
                lines.append(["begin group", "asked", "Asked", "", "", "${officer} != 'nobody'"])
            lines.append(_question(at, header, kind, rules))
        if rules == "full":
            lines.append(["end group"])
            lines.append(["calculate", "sum", "", "", "", "", "${count_00} + ${count_01}"])
        for row, line in enumerate(lines, start=1):
            survey.write_row(row, 0, line)
        choices = workbook.add_worksheet("choices")
        choices.write_row(0, 0, ["list_name", "name", "label", "never_with"])
        for at, name in enumerate(CHOICES, start=1):
            choices.write_row(at, 0, ["answer", name, name.replace("_", " "), f"not {name}"])
        settings = workbook.add_worksheet("settings")
        settings.write_row(0, 0, ["form_title", "form_id", "version"])
        settings.write_row(1, 0, ["Benchmark", SURVEY, "1"])


def _question(at: int, header: str, kind: str, rules: str) -> list[str]:
    """Return a question's line of the form."""
    type_name = "select_one answer" if kind == "choice" else _TYPES[kind]
    if header == "interview_date" and rules == "full":
        type_name = "today"
    line = [type_name, header, header, "yes" if at < 2 and rules != "none" else "", "", "", "", ""]
    constraint, relevant, choice_filter = 4, 5, 7
    if rules != "none":
        line[constraint] = {
            "integer": ". >= 0 and . <= 100000", "decimal": ". >= 0 and . <= 1000000",
        }.get(kind, "")  # fmt: skip
    if rules != "full":
        return line
    if kind == "date" and at > 1:
        line[constraint] = ". <= today() + 3000"
    if kind == "choice":
        line[choice_filter] = "never_with != ${choice_00}" if at % 4 == 0 else ""
        line[relevant] = "${count_02} >= 0 or ${count_02} = ''" if at % 4 == 1 else ""
    if kind == "text" and at > 5:
        line[constraint] = "string-length(.) < 200 and regex(., '.*[0-9]+')"
    if header in ("count_03", "count_04"):
        line[constraint] = ". <= ${count_05} + 5000 or ${count_05} = ''"
    if header in ("amount_03", "amount_04"):
        line[relevant] = "${sum} >= 0 or ${sum} = '' or selected(${choice_01}, 'yes')"
    return line


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
