"""What reading a questionnaire came to: its questions, and what is odd, with sheet and row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mfdw_desktop.domain.imports import FormDefined
from mfdw_desktop.domain.problems import RowProblem
from mfdw_desktop.domain.surveys import Question
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Column, TableLook
from mfdw_desktop.ui.widgets.dialog import Dialog
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column, row, rule
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class DefinedDialog(Dialog):
    """Show the questions that were read, and the warnings."""

    def __init__(self, page: Page, defined: FormDefined) -> None:
        super().__init__(defined.title, page, size=(860, 620))
        facts = [
            tr("version {version}", version=defined.version) if defined.version else "",
            tr("%n question|%n questions", n=len(defined.questions)),
            ", ".join(defined.languages),
            "" if defined.is_new else tr("it was there already: nothing changed"),
        ]
        said = text(" · ".join(part for part in facts if part), "body", "text2", wrap=True)
        questions = RowsModel(_question_columns(), _question_cell, uid=_question_uid, parent=self)
        questions.show(defined.questions)
        body = column(box(row(said, margins=(t.S3, t.S15, t.S3, t.S15))), rule(), gap=0)
        body.addWidget(DataTable(questions, name=tr("Questions"), look=TableLook(lead=t.S3)), 3)
        if defined.warnings:
            head = text(tr("%n odd thing in the form|%n odd things in the form",
                           n=len(defined.warnings)), "section")  # fmt: skip
            body.addWidget(rule())
            body.addWidget(box(row(head, margins=(t.S3, t.S15, t.S3, t.S1))))
            odd = RowsModel(_odd_columns(), _odd_cell, uid=_odd_uid, parent=self)
            odd.show(defined.warnings)
            body.addWidget(DataTable(odd, name=tr("Odd things"), look=TableLook(lead=t.S3)), 2)
        holder = box(body)
        self._body.addWidget(holder, 1)
        close = button(tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.set_foot(close)


def _question_columns() -> list[Column]:
    return [
        Column("code", tr("Name"), 200),
        Column("label", tr("Question"), 0),
        Column("kind", tr("Type"), 140, "quiet"),
    ]


def _question_cell(question: Question, name: str) -> Any:
    if name == "code":
        return question.code
    if name == "label":
        return texts.breakable(" ".join(question.label().split()))
    return question.type_name or question.kind.value


def _question_uid(question: Question) -> str:
    return question.code


def _odd_columns() -> list[Column]:
    return [
        Column("where", tr("Where"), 200, "quiet"),
        Column("said", tr("What is odd"), 0),
    ]


def _odd_cell(problem: RowProblem, name: str) -> Any:
    if name == "where":
        where = f"{problem.column}{problem.row}" if problem.row else ""
        return f"{problem.sheet} {where}".strip()
    return texts.problem_words(problem)


def _odd_uid(problem: RowProblem) -> str:
    return f"{problem.sheet}:{problem.row}:{problem.column}:{problem.rule}"
