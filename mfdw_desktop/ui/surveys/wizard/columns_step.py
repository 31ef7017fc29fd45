"""Step 3: their columns and our questions, with the reason; only open ones ask for a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.imports import ImportPlan, NewClients
from mfdw_desktop.domain.surveys import Question, QuestionKind
from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.surveys.wizard.planning import plan_work
from mfdw_desktop.ui.surveys.wizard.step import Step
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column, on_surface, row, rule
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.segments import Segments
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

SPECIAL = ("@key", "@client", "@day", "@interviewer")
SIDE_WIDTH = 268


class ColumnsStep(Step):
    """Match columns; the side of the table changes the chosen one."""

    def __init__(self, page: Page, draft: ImportDraft) -> None:
        super().__init__(page, draft)
        self._matches: tuple[ColumnMatch, ...] = ()
        self._labels: dict[str, str] = {}
        self._row: ColumnMatch | None = None
        self.shown = Segments([("all", tr("All")), ("open", tr("To decide")),
                               ("matched", tr("Matched"))], "all")  # fmt: skip
        self.shown.setAccessibleName(tr("Which columns"))
        self.shown.edited.connect(self._show_rows)
        self.client = Combo(placeholder=tr("our client code, if there is one"))
        self.client.setMinimumWidth(200)
        self.client.setAccessibleName(tr("Column that names the client"))
        self.client.edited.connect(self._on_client_edited)
        self.unknown = Combo([
            (NewClients.REFUSE, tr("reject the row")),
            (NewClients.CREATE, tr("make a client to complete")),
        ])  # fmt: skip
        self.unknown.setAccessibleName(tr("What happens when a client is not known"))
        self.unknown.edited.connect(self._on_unknown_edited)
        self._client_part = QWidget()
        self._client_part.setLayout(
            row(text(tr("Client in"), "small", "text2"), self.client,
                text(tr("unknown ones:"), "small", "text2"), self.unknown, gap=t.S1)
        )  # fmt: skip
        bar = row(self.shown, 1, self._client_part, gap=t.S15,
                  margins=(t.S3, t.S15, t.S3, t.S15))  # fmt: skip
        self.model = RowsModel(_columns(), self._cell, uid=_uid)
        self.table = DataTable(self.model, name=tr("Columns of the file"),
                               look=TableLook(lead=t.S3), height=t.ROW + t.S2)  # fmt: skip
        self.table.row_chosen.connect(self._on_row_chosen)
        self._side = self._make_side()
        body = row(self.table, rule(vertical=True), self._side, gap=0)
        layout = column(box(bar), rule(), gap=0)
        layout.addLayout(body, 1)
        self.setLayout(layout)

    def enter(self) -> None:
        """Match the columns, unless that was done already."""
        self._client_part.setVisible(self.draft.is_survey)
        self.unknown.set_value(self.draft.new_clients)
        if self.draft.plan is None:
            self.match()
        else:
            self._show(self.draft.plan.matches)

    def match(self) -> None:
        """Read the file by what was decided so far."""
        self.ready_changed.emit()
        self.page.context.jobs.write(
            tr("Matching the columns"),
            _MatchWork(self.page, self.draft),
            then=self._on_planned,
            failed=self._on_failed,
        )

    def is_ready(self) -> bool:
        """Tell whether a plan is there."""
        return self.draft.plan is not None

    def said(self) -> str:
        """Return how many columns are decided."""
        return tr("{open} of {all} to decide", open=texts.number(len(self._open())),
                  all=texts.number(len(self._matches)))  # fmt: skip

    def act(self) -> str:
        """Return the words of the button that goes on."""
        return tr("Check the rows")

    def _open(self) -> list[ColumnMatch]:
        return [each for each in self._matches if _is_open(each)]

    def _on_planned(self, found: tuple[ImportPlan, dict[str, str]]) -> None:
        self.draft.plan, self._labels = found
        self._show(self.draft.plan.matches)

    def _on_failed(self, error: BaseException) -> None:
        self.draft.plan = None
        self.ready_changed.emit()
        self.page.show_error(error)

    def _show(self, matches: tuple[ColumnMatch, ...]) -> None:
        self._matches = matches
        self.client.set_choices(
            [("", tr("our client code, if there is one"))]
            + [(each.header, each.header) for each in matches if each.header]
        )
        self.client.set_value(self.draft.client_column)
        choices = [("", tr("leave out"))]
        choices += [(code, _special_words(code)) for code in SPECIAL if self.draft.is_survey]
        choices += [(code, label) for code, label in self._labels.items()]
        self._target.set_choices(choices)
        self._show_rows()
        self.ready_changed.emit()

    def _show_rows(self) -> None:
        shown = self.shown.current()
        rows = [
            each
            for each in self._matches
            if shown == "all" or (_is_open(each) if shown == "open" else bool(each.target))
        ]
        self.model.show(rows)
        if rows:
            self.table.choose(self._row.letter if self._row is not None else rows[0].letter)
            if self.table.current_row() is None:
                self.table.choose_row(0)
        self._side.setVisible(bool(rows))

    def _cell(self, match: ColumnMatch, name: str) -> Any:
        if name == "sign":
            return _sign(match)
        if name == "theirs":
            return Cell(match.header or tr("(no heading)"),
                        tr("column {letter}", letter=match.letter))  # fmt: skip
        if name == "ours":
            if not match.target:
                return Cell(tr("left out"), tr("kept in the file, not used"))
            label = self._labels.get(match.target) or _special_words(match.target)
            return Cell(texts.breakable(label), match.choice or match.target)
        if name == "why":
            tone = "warn" if _is_open(match) else "plain"
            return Cell(words.why(match.why), tone=tone)
        return " · ".join(each for each in match.samples if each)

    def _on_row_chosen(self, match: object) -> None:
        if not isinstance(match, ColumnMatch):
            return
        self._row = match
        self._title.setText(match.header)
        self._said.setText(_explained(match))
        self._target.set_value(match.target)
        suggested = [self._labels.get(code, code) for code in match.suggestions]
        self._hint.setText(
            tr("Could be: {questions}", questions=", ".join(suggested)) if suggested else ""
        )
        self._samples.setText("\n".join(match.samples))

    def _on_target_edited(self) -> None:
        if self._row is None:
            return
        self.draft.targets[self._row.header or self._row.letter] = self._target.value() or ""
        self.draft.plan = None
        self.match()

    def _on_client_edited(self) -> None:
        self.draft.client_column = self.client.value() or ""
        self.draft.plan = None
        self.match()

    def _on_unknown_edited(self) -> None:
        self.draft.new_clients = self.unknown.value()
        self.draft.plan = None
        self.match()

    def _make_side(self) -> QWidget:
        self._title, self._said = text("", "section", wrap=True), text("", "small", "text2",
                                                                      wrap=True)  # fmt: skip
        self._target = Combo()
        self._target.setAccessibleName(tr("Our question"))
        self._target.setEditable(True)
        self._target.setInsertPolicy(Combo.InsertPolicy.NoInsert)
        completer = self._target.completer()
        if isinstance(completer, QCompleter):
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._target.edited.connect(self._on_target_edited)
        self._hint = text("", "small", "text3", wrap=True)
        self._samples = text("", "small", "text2", wrap=True)
        again = button(tr("Match again"), "link", "link")
        again.clicked.connect(self._on_again_clicked)
        layout = column(
            self._title,
            self._said,
            text(tr("Our question"), "small", "text2"),
            self._target,
            self._hint,
            text(tr("Values in the file"), "small", "text2"),
            self._samples,
            1,
            row(again, 1),
            gap=t.S1,
            margins=(t.S2, t.S2, t.S2, t.S2),
        )
        side = QWidget()
        side.setLayout(layout)
        side.setFixedWidth(SIDE_WIDTH)
        return on_surface(side, "sunken")

    def _on_again_clicked(self) -> None:
        self.draft.forget_columns()
        self.match()


class _MatchWork:
    """Plan the import and name the questions; runs on the writer's lane."""

    def __init__(self, page: Page, draft: ImportDraft) -> None:
        self._workspace, self._plan = page.context.workspace, plan_work(page, draft)
        self._survey = draft.survey if draft.is_survey else ""
        self._kind = draft.kind

    def __call__(self, progress: Progress) -> tuple[ImportPlan, dict[str, str]]:
        plan = self._plan(progress)
        form = (
            self._workspace().surveys.show(self._survey)
            if self._survey
            else self._workspace().imports.form(self._kind)
        )
        labels = {each.code: _label(each) for each in form.questions
                  if each.kind is not QuestionKind.NOTE}  # fmt: skip
        return plan, labels


def _label(question: Question) -> str:
    label = " ".join(question.label().split())
    return label if len(label) <= 90 else label[:90] + "…"


def _is_open(match: ColumnMatch) -> bool:
    return not match.target and match.why in ("tie", "taken", "unknown") and bool(match.header)


def _columns() -> list[Column]:
    return [
        Column("sign", "", 56, "icon", sortable=False),
        Column("theirs", tr("Their column"), 250, "two"),
        Column("ours", tr("Our question"), 0, "two"),
        Column("why", tr("Why"), 150, "pill"),
        Column("samples", tr("Sample values"), 190, "quiet", sortable=False),
    ]


def _uid(match: ColumnMatch) -> str:
    return match.letter


def _sign(match: ColumnMatch) -> Cell:
    if match.target:
        return Cell(icon="check", note=tr("matched"))
    if _is_open(match):
        return Cell(icon="triangle-alert", tone="warn", note=tr("to decide"))
    return Cell(icon="circle-dashed", note=tr("left out"))


def _special_words(code: str) -> str:
    return {
        "@key": tr("identifies the row"),
        "@client": tr("identifies the client"),
        "@day": tr("day of the interview"),
        "@interviewer": tr("interviewer"),
    }.get(code, code)


def _explained(match: ColumnMatch) -> str:
    if match.target:
        return tr("Fills this question: {why}.", why=words.why(match.why))
    if _is_open(match):
        return tr("Nothing fits for sure. Choose a question, or leave the column out.")
    return tr("Not used: {why}.", why=words.why(match.why))
