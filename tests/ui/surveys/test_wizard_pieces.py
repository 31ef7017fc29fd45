"""The pieces of the wizard: draft, groups of problems, unlisted values, work that is overtaken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl
from pytestqt.qtbot import QtBot

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.surveys import Choice, Question, QuestionKind, Questionnaire
from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.ui.jobs import JobRunner
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.surveys.page import SurveysPage
from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.surveys.wizard.drop_area import dragged_file
from mfdw_desktop.ui.surveys.wizard.planning import StepWork
from mfdw_desktop.ui.surveys.wizard.problem_list import GROUP_ROLE, ProblemList, grouped
from mfdw_desktop.ui.surveys.wizard.unlisted import unlisted_values
from tests.ui.immediate import ImmediateRunner
from tests.ui.surveys.workbooks import SAMPLE


def problem(
    rule: str, header: str, value: str = "", severity: Severity = Severity.WARNING, row: int = 2
) -> RowProblem:
    return RowProblem("Sheet", row, "A", header, value, rule, severity)


FORM = Questionnaire(
    code="DW",
    title="Decent work",
    version="1",
    languages=("en",),
    default_language="en",
    questions=(
        Question("activity", "work/activity", "activity", QuestionKind.SELECT_ONE, list_name="a"),
        Question("safety", "work/safety", "safety", QuestionKind.SELECT_MULTIPLE, list_name="a"),
        Question("sex", "child/sex", "sex", QuestionKind.SELECT_ONE, list_name="a"),
    ),
    choices={"a": (Choice("trade"), Choice("fishing"))},
)
MATCHES = (
    ColumnMatch("A", "What work?", "activity", "label"),
    ColumnMatch("B", "Safety", "safety", "label"),
)


def test_groups_have_errors_first_then_the_most() -> None:
    groups = grouped(
        [
            problem("not-in-list", "a", "x"),
            problem("not-in-list", "b", "x"),
            problem("not-in-list", "b", "y"),
            problem("not-a-number", "c", "z", Severity.ERROR),
        ]
    )
    assert [(each.header, len(each.problems)) for each in groups] == [("c", 1), ("b", 2), ("a", 1)]
    assert groups[1].sentence.endswith("and others like it")
    assert not groups[2].sentence.endswith("and others like it")


def test_list_of_groups_tells_what_a_person_chooses(qtbot: QtBot) -> None:
    listed = ProblemList()
    qtbot.addWidget(listed)
    chosen: list[str] = []
    listed.chosen.connect(lambda group: chosen.append(group.header))
    listed.resize(300, 400)
    listed.show_groups(
        grouped([problem("not-in-list", "a", "x"), problem("not-a-number", "b", "y")])
    )
    listed.show()
    assert chosen == []
    first = listed.current()
    assert first is not None
    assert first.header == "a"
    listed.setCurrentIndex(listed.model().index(1, 0))
    assert chosen == ["b"]
    listed.show_groups(
        grouped([problem("cell-error", "c", "z"), problem("not-a-number", "b", "y")])
    )
    again = listed.current()
    assert again is not None
    assert (again.header, chosen) == ("b", ["b"])
    assert listed.model().index(0, 0).data(GROUP_ROLE).title == "c"


def test_problem_of_a_row_is_titled_by_the_rows(qtbot: QtBot) -> None:
    assert grouped([problem("row-twice", "")])[0].title == "Whole rows"
    assert grouped([problem("row-twice", "", row=0)])[0].title == "The sheet as a whole"


def test_unlisted_values_are_counted_by_question() -> None:
    found = unlisted_values(
        [
            problem("not-in-list", "What work?", "Moto dop"),
            problem("not-in-list", "What work?", "Petty"),
            problem("not-in-list", "What work?", "Petty"),
            problem("not-in-list", "Safety", "a b"),
            problem("not-in-list", "child/sex", "girl"),
            problem("not-a-number", "What work?", "1"),
        ],
        MATCHES,
        FORM,
    )
    assert found == {"activity": {"Petty": 2, "Moto dop": 1}, "sex": {"girl": 1}}


def test_named_value_goes_into_the_recipe_until_it_is_taken_back() -> None:
    draft = ImportDraft(survey="DW", round="baseline")
    assert draft.options().recipe is None
    draft.name_value("activity", "Petty", "trade")
    recipe = draft.options().recipe
    assert recipe is not None
    assert recipe["value_maps"] == {"activity": {"Petty": "trade"}}
    assert draft.is_stale
    assert draft.has_decisions
    draft.name_value("activity", "Petty", "")
    assert draft.options().recipe is None


def test_another_table_forgets_the_decisions() -> None:
    draft = ImportDraft()
    draft.targets["a"] = "b"
    draft.name_value("activity", "Petty", "trade")
    draft.forget_columns()
    assert not draft.has_decisions
    assert not draft.is_stale


def test_one_file_is_taken_by_drag_and_drop(tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SAMPLE))])
    assert dragged_file(data) == str(SAMPLE)
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    assert dragged_file(data) == ""
    data.setUrls([QUrl("https://example.org/a.xlsx")])
    assert dragged_file(data) == ""


def test_newer_work_takes_the_place_of_older(qtbot: QtBot, jobs: JobRunner) -> None:
    owner = QObject()
    work = StepWork(jobs, owner)
    got: list[object] = []
    work.done.connect(got.append)
    work.start("first", lambda _progress: "first")
    work.start("second", lambda _progress: "second")
    qtbot.waitUntil(lambda: bool(got))
    qtbot.waitUntil(lambda: not jobs._jobs)
    assert got == ["second"]
    assert not work.is_running


def test_work_stopped_in_the_job_bar_says_so(qtbot: QtBot, jobs: JobRunner) -> None:
    owner = QObject()
    work = StepWork(jobs, owner)
    stopped: list[bool] = []
    work.stopped.connect(lambda: stopped.append(True))

    def wait(progress: Progress) -> None:
        while True:
            progress.check()

    work.start("endless", wait)
    work._job.cancel()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: bool(stopped))
    assert not work.is_running


def test_failure_is_told_once(qtbot: QtBot, immediate: ImmediateRunner) -> None:
    owner = QObject()
    work = StepWork(immediate, owner)
    failed: list[object] = []
    work.failed.connect(failed.append)

    def fail(_progress: Progress) -> None:
        raise ValueError("no")

    work.start("fail", fail)
    assert len(failed) == 1
    assert not work.is_running


def test_page_shows_lists_and_counts(qtbot: QtBot, context: PageContext) -> None:
    page = SurveysPage(context)
    qtbot.addWidget(page)
    page.activate()
    assert page.questionnaires._cards.count() >= 1
    assert page.batches.model.rowCount() >= 1
    assert page.queue.model.rowCount() == 0
    assert page.message.current is None
    assert page.may_close()


def test_file_step_waits_for_file_and_round(qtbot: QtBot, context: PageContext) -> None:
    page = SurveysPage(context)
    qtbot.addWidget(page)
    page.import_file()
    wizard = page.wizard
    assert wizard is not None
    assert not wizard.next.isEnabled()
    wizard.file.take(str(SAMPLE))
    # the days of the interviews say which round it is
    assert wizard.file.round.value() == "followup2"
    assert wizard.next.isEnabled()
    wizard.file.round.set_value("")
    wizard.file.round.edited.emit()
    assert not wizard.next.isEnabled()
    wizard.file.round.set_value("followup2")
    wizard.file.round.edited.emit()
    assert wizard.next.isEnabled()
    assert wizard.file._facts._lines.count() > 2
