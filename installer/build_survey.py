"""Write the questionnaire that ships: `resources/surveys/household.xlsx`, an XLSForm.

The outcome families are those of the programme's published results (child work and
school, working conditions, debt, risk, decisions); the wording is ours. Run it again
after a change: `.venv/bin/python -m installer.build_survey`.
"""

from __future__ import annotations

from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from installer.survey_choices import CHOICES, Row

FORM = Path(__file__).resolve().parents[1] / "resources/surveys/household.xlsx"
CODE = "DW"
VERSION = "2024090101"
EN, KM = "English (en)", "ភាសាខ្មែរ (km)"
HEADERS = (
    "type", "name", f"label::{EN}", f"label::{KM}", "required", "relevant", "constraint",
    f"constraint_message::{EN}", f"constraint_message::{KM}", "default", "sensitive",
)  # fmt: skip
_YES = "selected(${%s}, 'yes')"
_HOURS = (". >= 0 and . <= 112", "hours in 7 days, 0 to 112", "ម៉ោងក្នុង ៧ ថ្ងៃ ពី ០ ដល់ ១១២")
_MONEY = (". >= 0", "an amount, 0 or more", "ចំនួនទឹកប្រាក់ ០ ឬច្រើនជាង")


def ask(
    kind: str,
    name: str,
    label: str,
    khmer: str,
    *,
    needed: bool = False,
    when: str = "",
    rule: tuple[str, str, str] = ("", "", ""),
    private: bool = False,
) -> Row:
    """Return a row of the survey sheet."""
    required, sensitive = ("yes" if each else "" for each in (needed, private))
    return (kind, name, label, khmer, required, when, *rule, "", sensitive)


def begin(kind: str, name: str, label: str, khmer: str, when: str = "") -> Row:
    """Return the row that begins a group or a repeat."""
    return ask(f"begin_{kind}", name, label, khmer, when=when)


def end(kind: str) -> Row:
    """Return the row that ends a group or a repeat."""
    return (f"end_{kind}", *("" for _ in HEADERS[1:]))


SURVEY: tuple[Row, ...] = (
    ("start", "start", *("" for _ in HEADERS[2:])),
    ("end", "end", *("" for _ in HEADERS[2:])),
    ask("text", "client_code", "Client code, as on the list", "លេខកូដអតិថិជន តាមបញ្ជី", needed=True),
    ask("date", "interview_day", "Day of the interview", "ថ្ងៃសម្ភាសន៍", needed=True),
    ask("text", "interviewer", "Interviewer", "អ្នកសម្ភាសន៍"),
    ask("select_one respondent", "respondent", "Who answers?", "តើអ្នកណាឆ្លើយ?", needed=True),
    begin("group", "home", "The household", "គ្រួសារ"),
    ask(
        "integer",
        "members",
        "How many people live and eat together here?",
        "តើមានមនុស្សប៉ុន្មាននាក់រស់នៅ និងហូបជាមួយគ្នានៅទីនេះ?",
        needed=True,
        rule=(". >= 1 and . <= 30", "1 to 30 people", "ពី ១ ដល់ ៣០ នាក់"),
    ),
    ask(
        "integer",
        "earners",
        "How many of them earn money?",
        "ក្នុងនោះ តើប៉ុន្មាននាក់រកចំណូល?",
        rule=(
            ". >= 0 and . <= ${members}",
            "not more than live here",
            "មិនលើសចំនួនសមាជិកគ្រួសារ",
        ),
    ),
    ask(
        "integer",
        "income_month",
        "Income of all of them in the last 30 days (riel)",
        "ចំណូលសរុបក្នុង ៣០ ថ្ងៃចុងក្រោយ (រៀល)",
        rule=_MONEY,
        private=True,
    ),
    ask(
        "select_one often",
        "covers_costs",
        "Could the household cover all its costs in the last 12 months?",
        "ក្នុង ១២ ខែចុងក្រោយ តើគ្រួសារអាចទូទាត់ចំណាយទាំងអស់បានទេ?",
    ),
    ask(
        "select_one yes_no",
        "covers_unforeseen",
        "Could it pay 200,000 riel next week if something happened?",
        "បើមានរឿងកើតឡើង តើអាចចំណាយ ២០០,០០០ រៀលនៅសប្ដាហ៍ក្រោយបានទេ?",
    ),
    end("group"),
    begin("group", "work", "The client's work", "ការងាររបស់អតិថិជន"),
    ask(
        "select_one activity",
        "activity",
        "What is the main work?",
        "តើការងារចម្បងជាអ្វី?",
        needed=True,
    ),
    ask(
        "integer",
        "hours_week",
        "Hours worked in the last 7 days, all work together",
        "ម៉ោងធ្វើការក្នុង ៧ ថ្ងៃចុងក្រោយ ការងារទាំងអស់",
        rule=_HOURS,
    ),
    ask(
        "integer",
        "workers_family",
        "Family members who work in the business",
        "សមាជិកគ្រួសារដែលធ្វើការក្នុងអាជីវកម្ម",
        rule=(". >= 0 and . <= 30", "0 to 30", "ពី ០ ដល់ ៣០"),
    ),
    ask(
        "integer",
        "workers_paid",
        "Paid workers in the business",
        "កម្មករមានប្រាក់ឈ្នួលក្នុងអាជីវកម្ម",
        rule=(". >= 0 and . <= 200", "0 to 200", "ពី ០ ដល់ ២០០"),
    ),
    ask(
        "select_one yes_no",
        "injured",
        "An injury or illness from work in the last 12 months?",
        "មានរបួស ឬជំងឺដោយសារការងារក្នុង ១២ ខែចុងក្រោយ?",
        private=True,
    ),
    ask(
        "integer",
        "days_lost",
        "Days that could not be worked because of it",
        "ចំនួនថ្ងៃដែលមិនអាចធ្វើការបាន",
        when=_YES % "injured",
        rule=(". >= 0 and . <= 365", "0 to 365 days", "ពី ០ ដល់ ៣៦៥ ថ្ងៃ"),
    ),
    ask("select_one yes_no", "first_aid", "Is there a first-aid box?", "តើមានប្រអប់សង្គ្រោះបឋមទេ?"),
    ask(
        "select_multiple safety",
        "safety",
        "What is in place at work?",
        "តើមានអ្វីខ្លះនៅកន្លែងធ្វើការ?",
    ),
    ask(
        "select_one registration",
        "registration",
        "Highest registration of the business",
        "ការចុះបញ្ជីអាជីវកម្មខ្ពស់បំផុត",
    ),
    ask(
        "select_one yes_no",
        "separate_accounts",
        "Are money of business and household kept apart?",
        "តើប្រាក់អាជីវកម្ម និងប្រាក់គ្រួសារទុកដាច់ពីគ្នាទេ?",
    ),
    end("group"),
    begin("group", "debt", "Loans", "ប្រាក់កម្ចី"),
    ask(
        "integer",
        "lenders",
        "From how many lenders are there loans now?",
        "ឥឡូវនេះជំពាក់អ្នកឱ្យខ្ចីប៉ុន្មានកន្លែង?",
        rule=(". >= 0 and . <= 20", "0 to 20", "ពី ០ ដល់ ២០"),
        private=True,
    ),
    ask(
        "select_one yes_no",
        "informal_loan",
        "Is one of them a moneylender, a shop or a neighbour?",
        "តើមួយក្នុងនោះជាអ្នកចងការ ហាង ឬអ្នកជិតខាងទេ?",
        when="${lenders} > 0",
        private=True,
    ),
    ask(
        "integer",
        "instalments_month",
        "All instalments due in the last 30 days (riel)",
        "ប្រាក់ត្រូវបង់ទាំងអស់ក្នុង ៣០ ថ្ងៃចុងក្រោយ (រៀល)",
        when="${lenders} > 0",
        rule=_MONEY,
        private=True,
    ),
    ask(
        "select_one yes_no",
        "loan_for_loan",
        "Was a loan taken to repay a loan in the last 12 months?",
        "ក្នុង ១២ ខែចុងក្រោយ តើធ្លាប់ខ្ចីដើម្បីសងបំណុលទេ?",
        when="${lenders} > 0",
        private=True,
    ),
    ask(
        "select_one yes_no",
        "repayment_hard",
        "Was it hard to repay in the last 12 months?",
        "ក្នុង ១២ ខែចុងក្រោយ តើពិបាកសងទេ?",
        when="${lenders} > 0",
        private=True,
    ),
    end("group"),
    begin("group", "risk", "Savings, insurance and bad times", "ការសន្សំ ធានារ៉ាប់រង និងគ្រាលំបាក"),
    ask(
        "select_one yes_no",
        "sets_aside",
        "Is money set aside for emergencies?",
        "តើទុកប្រាក់សម្រាប់គ្រាអាសន្នទេ?",
    ),
    ask(
        "integer",
        "savings",
        "Savings now (riel)",
        "ប្រាក់សន្សំឥឡូវនេះ (រៀល)",
        rule=_MONEY,
    ),
    ask(
        "integer",
        "insured",
        "How many of the household have health insurance in force?",
        "តើមានសមាជិកប៉ុន្មាននាក់មានធានារ៉ាប់រងសុខភាព?",
        rule=(
            ". >= 0 and . <= ${members}",
            "not more than live here",
            "មិនលើសចំនួនសមាជិកគ្រួសារ",
        ),
    ),
    ask(
        "select_multiple shock",
        "shocks",
        "What happened to the household in the last 12 months?",
        "តើមានអ្វីកើតឡើងចំពោះគ្រួសារក្នុង ១២ ខែចុងក្រោយ?",
    ),
    ask(
        "select_multiple coping",
        "coping",
        "What did the household do then?",
        "តើគ្រួសារបានធ្វើអ្វី?",
        when="count-selected(${shocks}) > 0 and not(selected(${shocks}, 'none'))",
        private=True,
    ),
    end("group"),
    begin("group", "decisions", "Decisions", "ការសម្រេចចិត្ត"),
    ask(
        "select_one who",
        "decides_loan",
        "Who decides what a loan is for?",
        "តើអ្នកណាសម្រេចថាកម្ចីប្រើធ្វើអ្វី?",
    ),
    ask(
        "select_one who",
        "decides_purchase",
        "Who decides on large purchases?",
        "តើអ្នកណាសម្រេចលើការទិញធំៗ?",
    ),
    ask(
        "select_one who",
        "decides_school",
        "Who decides on the children's school?",
        "តើអ្នកណាសម្រេចរឿងការសិក្សារបស់កូន?",
    ),
    end("group"),
    begin("group", "children", "Children of 5 to 17 years", "កុមារអាយុ ៥ ដល់ ១៧ ឆ្នាំ"),
    begin("repeat", "child", "Child", "កុមារ"),
    ask("text", "child_name", "Name", "ឈ្មោះ", needed=True, private=True),
    ask("select_one sex", "child_sex", "Girl or boy", "ស្រី ឬប្រុស"),
    ask(
        "integer",
        "child_age",
        "Age in completed years",
        "អាយុគិតជាឆ្នាំពេញ",
        needed=True,
        rule=(". >= 5 and . <= 17", "5 to 17 years", "ពី ៥ ដល់ ១៧ ឆ្នាំ"),
    ),
    ask("select_one yes_no", "at_school", "At school this year?", "ឆ្នាំនេះទៅរៀនទេ?"),
    ask(
        "integer",
        "days_missed",
        "School days missed in the last 30 days",
        "ថ្ងៃអវត្តមាននៅសាលាក្នុង ៣០ ថ្ងៃចុងក្រោយ",
        when=_YES % "at_school",
        rule=(". >= 0 and . <= 30", "0 to 30 days", "ពី ០ ដល់ ៣០ ថ្ងៃ"),
    ),
    ask(
        "decimal",
        "work_hours",
        "Hours of work in the last 7 days (field, animals, business, for pay)",
        "ម៉ោងធ្វើការក្នុង ៧ ថ្ងៃចុងក្រោយ (ស្រែចម្ការ សត្វ អាជីវកម្ម ស៊ីឈ្នួល)",
        rule=_HOURS,
        private=True,
    ),
    ask(
        "decimal",
        "chore_hours",
        "Hours of chores in the last 7 days (water, firewood, housework)",
        "ម៉ោងធ្វើការងារផ្ទះក្នុង ៧ ថ្ងៃចុងក្រោយ (ដងទឹក រកអុស ការងារផ្ទះ)",
        rule=_HOURS,
        private=True,
    ),
    ask(
        "select_multiple hazard",
        "hazards",
        "What is there at the work?",
        "តើការងារមានអ្វីខ្លះ?",
        when="${work_hours} > 0",
        private=True,
    ),
    end("repeat"),
    end("group"),
    ask("text", "remarks", "Remarks", "កំណត់សម្គាល់"),
)


def build(path: Path = FORM) -> None:
    """Write the form to `path`."""
    book = Workbook()
    survey = book.active
    assert isinstance(survey, Worksheet)
    survey.title = "survey"
    _fill(survey, (HEADERS, *SURVEY))
    choices = ((name, *choice) for name, listed in CHOICES.items() for choice in listed)
    _fill(
        book.create_sheet("choices"),
        (("list_name", "name", f"label::{EN}", f"label::{KM}"), *choices),
    )
    settings = ("form_title", "form_id", "version", "default_language")
    _fill(
        book.create_sheet("settings"),
        (settings, ("Decent work in the household", CODE, VERSION, EN)),
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)


def _fill(sheet: Worksheet, rows: tuple[Row, ...]) -> None:
    for row in rows:
        sheet.append([cell or None for cell in row])
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
    for number, column in enumerate(sheet.columns, start=1):
        longest = max(len(str(cell.value or "")) for cell in column)
        sheet.column_dimensions[get_column_letter(number)].width = min(max(longest + 2, 10), 60)


if __name__ == "__main__":
    build()
