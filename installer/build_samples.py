"""Write the sample export: `resources/samples/household_followup2_kobo.xlsx`.

The interviews of the sample branch's last round that are not in its database yet, as
KoboToolbox exports them (XML names, groups in headers, select-multiples both ways, the
repeat on a sheet of its own): a workbook to learn the import with. Run it again after a
change of the questionnaire: `.venv/bin/python -m installer.build_samples`.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from mfdw_desktop.domain.demo_answers import (
    CHILD_PATH,
    DemoChild,
    DemoInterview,
    make_interview,
    make_interviews,
)
from mfdw_desktop.domain.demo_people import make_client
from mfdw_desktop.domain.demo_plan import Plan
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire
from mfdw_desktop.services.demo import DEFAULT_CLIENTS, DEFAULT_SEED, shipped_questionnaire

EXPORT = Path(__file__).resolve().parents[1] / "resources/samples/household_followup2_kobo.xlsx"
WRITTEN_ON = date(2026, 11, 24)
"""The day that the export is of; it decides the days of the interviews."""
_CODES = {"dk": -99, "refused": -88}
_SYSTEM = (
    "_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status",
    "_submitted_by", "__version__", "_tags", "meta/rootUuid", "_index",
)  # fmt: skip
_CHILD_SYSTEM = (
    "_index", "_parent_table_name", "_parent_index", "_submission__id", "_submission__uuid",
    "_submission__submission_time", "_submission_meta/rootUuid",
)  # fmt: skip


def waiting_interviews(plan: Plan) -> list[DemoInterview]:
    """Return the interviews of the last round that the sample branch has not imported."""
    found = []
    for number in filter(plan.is_pending, range(plan.clients)):
        client = make_client(plan, number)
        earlier = make_interviews(plan, client)
        interview = make_interview(plan, client, plan.rounds[-1])
        if earlier and interview.status == "complete":
            found.append(interview)
    return found


def build(path: Path = EXPORT) -> int:
    """Write the export to `path`; return how many interviews it has."""
    form, _ = shipped_questionnaire()
    interviews = waiting_interviews(Plan(DEFAULT_CLIENTS, DEFAULT_SEED, WRITTEN_ON))
    book = Workbook()
    main = book.active
    assert isinstance(main, Worksheet)
    main.title = form.title
    main.append([*_headers(form, ""), *_SYSTEM])
    child = book.create_sheet("child")
    child.append([*_headers(form, CHILD_PATH), *_CHILD_SYSTEM])
    written = 0
    for index, interview in enumerate(interviews, start=1):
        main.append([*_cells(form, "", interview), *_system(form, interview, index)])
        for each in interview.children:
            written += 1
            keys = (written, form.title, index, 52_000 + index, interview.key,
                    _submitted(interview), f"uuid:{interview.key}")  # fmt: skip
            child.append([*_cells(form, CHILD_PATH, each), *keys])
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)
    return len(interviews)


def _asked(form: Questionnaire, repeat: str) -> list[Question]:
    return [each for each in form.questions if each.repeat == repeat]


def _headers(form: Questionnaire, repeat: str) -> list[str]:
    headers = []
    for question in _asked(form, repeat):
        headers.append(question.path)
        if question.kind is QuestionKind.SELECT_MULTIPLE:
            headers += [f"{question.path}/{each.name}" for each in form.choices_of(question)]
    return headers


def _cells(form: Questionnaire, repeat: str, told: DemoInterview | DemoChild) -> list[Any]:
    cells: list[Any] = []
    for question in _asked(form, repeat):
        answer = told.answers.get(question.code)
        if question.code in ("start", "end") and isinstance(told, DemoInterview):
            hour = "09:05:00" if question.code == "start" else "09:43:00"
            answer = f"{told.on.isoformat()}T{hour}.000+07:00"
        if question.kind is QuestionKind.SELECT_MULTIPLE:
            cells += _split(form, question, answer)
        elif answer is None:
            cells.append(_CODES.get(told.missing.get(question.code, "")))
        elif question.kind is QuestionKind.DECIMAL:
            cells.append(float(str(answer)))
        else:
            cells.append(answer)
    return cells


def _split(form: Questionnaire, question: Question, answer: object) -> list[Any]:
    """Return the summary cell and one cell a choice; all blank when there is no answer."""
    choices = form.choices_of(question)
    if not isinstance(answer, list):
        return [None] * (len(choices) + 1)
    return [" ".join(answer), *(int(each.name in answer) for each in choices)]


def _system(form: Questionnaire, interview: DemoInterview, index: int) -> list[Any]:
    return [
        52_000 + index, interview.key, _submitted(interview), None, None, "submitted_via_web",
        "mekong_hope", form.version, None, f"uuid:{interview.key}", index,
    ]  # fmt: skip


def _submitted(interview: DemoInterview) -> str:
    return f"{interview.on.isoformat()}T11:02:17"


if __name__ == "__main__":
    print(f"{build()} interviews in {EXPORT}")
