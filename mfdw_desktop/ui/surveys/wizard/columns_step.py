"""Step 3: their columns and our questions, with the reason; only open ones ask for a decision."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.imports import ImportPlan, NewClients
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire
from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.surveys.wizard.column_side import ColumnSide, explained, samples_words
from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.surveys.wizard.planning import plan_work
from mfdw_desktop.ui.surveys.wizard.step import Step
from mfdw_desktop.ui.surveys.wizard.unlisted import unlisted_values
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.labels import text
from mfdw_desktop.ui.widgets.layout import box, column, row, rule
from mfdw_desktop.ui.widgets.messages import EmptyState, MessageAction
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.segments import Segments
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

SPECIAL = ("@key", "@client", "@day", "@interviewer", "@round")
LONGEST_LABEL = 90
ROOMY = 960
"""From this width on the captions of the bar stand beside their fields."""


class ColumnsStep(Step):
    """Match columns; the side of the table changes the chosen one."""

    def __init__(self, page: Page, draft: ImportDraft) -> None:
        super().__init__(page, draft)
        self._matches: tuple[ColumnMatch, ...] = ()
        self._form: Questionnaire | None = None
        self._labels: dict[str, str] = {}
        self._unlisted: dict[str, dict[str, int]] = {}
        self._row: ColumnMatch | None = None
        self.work.done.connect(self._on_planned)
        self.work.failed.connect(self._on_failed)
        self.shown = Segments([("all", tr("All")), ("open", tr("To decide")),
                               ("matched", tr("Matched"))], "all")  # fmt: skip
        self.shown.setAccessibleName(tr("Which columns"))
        self.shown.edited.connect(self._show_rows)
        self.again_ = button(tr("Match again"), "ghost", "link")
        self.again_.setToolTip(tr("Forget what was decided here and match anew"))
        self.again_.clicked.connect(self._on_again_clicked)
        self._client_part = self._make_client_part()
        bar = row(self.shown, self.again_, 1, self._client_part, gap=t.S15,
                  margins=(t.S3, t.S15, t.S3, t.S15))  # fmt: skip
        self.model = RowsModel(_columns(), self._cell, uid=_uid, parent=self)
        self.table = DataTable(self.model, name=tr("Columns of the file"),
                               look=TableLook(lead=t.S3), height=t.ROW + t.S2)  # fmt: skip
        self.table.row_chosen.connect(self._on_row_chosen)
        self.side = ColumnSide()
        self.side.edited.connect(self._on_target_edited)
        self.side.named.connect(self._on_value_named)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            EmptyState("circle-check", tr("Nothing to decide"), tr("Every column has its place."))
        )
        body = row(self._stack, rule(vertical=True), self.side, gap=0)
        layout = column(box(bar), rule(), gap=0)
        layout.addLayout(body, 1)
        self.setLayout(layout)

    def enter(self) -> None:
        """Match the columns, unless that was done already."""
        self._client_part.setVisible(self.draft.is_survey)
        self.unknown.set_value(self.draft.new_clients)
        if self.draft.plan is None or self.draft.is_stale or self._form is None:
            self.match()
        else:
            self._show(self.draft.plan.matches)

    def minimumSizeHint(self) -> QSize:
        """Return a size that fits a small screen at 200 %."""
        return QSize(640, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the captions out where there is no room for them."""
        super().resizeEvent(event)
        for caption in self._captions:
            caption.setVisible(self.width() >= ROOMY)

    def match(self) -> None:
        """Read the file by what was decided so far."""
        self.work.start(tr("Matching the columns"), _match_work(self.page, self.draft))
        self.ready_changed.emit()

    def again(self) -> None:
        """Match after it was stopped."""
        self.page.message.clear()
        self.match()

    def is_ready(self) -> bool:
        """Tell whether a plan is there."""
        return self.draft.plan is not None

    def said(self) -> str:
        """Return how many columns are decided."""
        if self.draft.plan is None:
            return ""
        return tr("{open} of {all} to decide", open=texts.number(len(self._open())),
                  all=texts.number(len(self._matches)))  # fmt: skip

    def act(self) -> str:
        """Return the words of the button that goes on."""
        return tr("Check the rows")

    def take_focus(self) -> None:
        """Begin in the table."""
        self.table.setFocus()

    # -- what is open

    def to_map(self, match: ColumnMatch) -> int:
        """Return how many texts of a column are none of our choices and not named yet."""
        named = self.draft.values.get(match.target, {})
        return sum(typed not in named for typed in self._unlisted.get(match.target, {}))

    def _is_open(self, match: ColumnMatch) -> bool:
        return _is_undecided(match) or self.to_map(match) > 0

    def _open(self) -> list[ColumnMatch]:
        return [each for each in self._matches if self._is_open(each)]

    # -- showing

    def _on_planned(self, found: _Planned) -> None:
        plan, form = found.plan, found.form
        self.draft.has_looked_back = True
        if found.recipe is not None and self.draft.recall(found.recipe):
            self.draft.forget_plan()
            self._say_recalled()
            self.match()
            return
        self.draft.plan, self.draft.is_stale, self._form = plan, False, form
        self._labels = {each.code: _label(each) for each in form.questions
                        if each.kind is not QuestionKind.NOTE}  # fmt: skip
        fresh = unlisted_values(plan.problems, plan.matches, form)
        for code, pairs in self.draft.values.items():
            known = self._unlisted.get(code, {})
            named = {typed: known.get(typed, 0) for typed in pairs}
            fresh[code] = {**named, **fresh.get(code, {})}
        self._unlisted = fresh
        self._show(plan.matches)

    def _say_recalled(self) -> None:
        self.page.message.show_message(
            "info",
            tr("Decided as in the last import of such a file"),
            tr("Columns and texts that you named then are named in the same way."),
            actions=[MessageAction(tr("Decide anew"), self._on_again_clicked)],
        )

    def _on_failed(self, error: BaseException) -> None:
        self.draft.forget_plan()
        self.ready_changed.emit()
        self.page.show_error(error)

    def _show(self, matches: tuple[ColumnMatch, ...]) -> None:
        self._matches = matches
        self.client.set_choices(
            [("", tr("our client code"))]
            + [(each.header, each.header) for each in matches if each.header]
        )
        self.client.set_value(self.draft.client_column)
        self.unknown.set_value(self.draft.new_clients)
        # Our own codes are never invented: only a column named as theirs makes new clients.
        is_theirs = bool(self.draft.client_column) or "@client" in self.draft.targets.values()
        self.unknown.setEnabled(is_theirs)
        self.unknown.setToolTip(
            ""
            if is_theirs
            else tr("Name the column of the client first; then new ones can be made")
        )
        choices = [("", tr("leave out"))]
        choices += [(code, words.special_target(code)) for code in SPECIAL if self.draft.is_survey]
        choices += list(self._labels.items())
        self.side.set_questions(choices)
        self._show_rows()
        self.ready_changed.emit()

    def _show_rows(self) -> None:
        shown, opened = self.shown.current(), self._open()
        matched = [each for each in self._matches if each.target]
        rows = {"open": opened, "matched": matched}.get(shown, list(self._matches))
        for value, name, count in (
            ("all", tr("All"), len(self._matches)),
            ("open", tr("To decide"), len(opened)),
            ("matched", tr("Matched"), len(matched)),
        ):
            self.shown.rename(value, f"{name} {texts.number(count)}")
        self.model.show(rows)
        self._stack.setCurrentIndex(0 if rows or shown != "open" else 1)
        if rows:
            self.table.choose(self._row.letter if self._row is not None else rows[0].letter)
            if self.table.current_row() is None:
                self.table.choose_row(0)
        self.side.setVisible(bool(rows))

    def _cell(self, match: ColumnMatch, name: str) -> Any:
        if name == "sign":
            return self._sign(match)
        if name == "theirs":
            return Cell(texts.breakable(match.header) or tr("(no heading)"),
                        tr("column {letter}", letter=match.letter))  # fmt: skip
        if name == "ours":
            if not match.target:
                return Cell(tr("left out"), tr("kept in the file, not used"))
            label = self._labels.get(match.target) or words.special_target(match.target)
            return Cell(texts.breakable(label), match.choice or match.target)
        if name == "why":
            unnamed = self.to_map(match)
            if unnamed:
                return Cell(tr("%n text to name|%n texts to name", n=unnamed), tone="warn")
            tone = "warn" if _is_undecided(match) else "plain"
            return Cell(words.why(match.why), tone=tone)
        return samples_words(match)

    def _sign(self, match: ColumnMatch) -> Cell:
        if self._is_open(match):
            return Cell(icon="triangle-alert", tone="warn", note=tr("to decide"))
        if match.target:
            return Cell(icon="check", note=tr("matched"))
        return Cell(icon="circle-dashed", note=tr("left out"))

    def _on_row_chosen(self, match: object) -> None:
        if not isinstance(match, ColumnMatch):
            return
        self._row = match
        suggested = [self._labels.get(code, code) for code in match.suggestions]
        said = explained(match, is_open=_is_undecided(match))
        self.side.show_match(match, said, suggested)
        question = self._form.question(match.target) if self._form is not None else None
        choices = self._form.choices_of(question) if self._form and question else ()
        self.side.show_values(
            self._unlisted.get(match.target, {}),
            self.draft.values.get(match.target, {}),
            choices,
            keeps=self.draft.is_survey,
        )

    # -- deciding

    def _on_target_edited(self, target: str) -> None:
        if self._row is not None and target != self._row.target:
            self.draft.targets[self._row.header or self._row.letter] = target
            self._decide_again()

    def _on_value_named(self, typed: str, choice: str) -> None:
        if self._row is None:
            return
        self.draft.name_value(self._row.target, typed, choice)
        self.table.viewport().update()
        opened = texts.number(len(self._open()))
        name = tr("To decide")
        self.shown.rename("open", f"{name} {opened}")
        self.ready_changed.emit()

    def _on_client_edited(self) -> None:
        self.draft.client_column = self.client.value() or ""
        self._decide_again()

    def _on_unknown_edited(self) -> None:
        self.draft.new_clients = NewClients(self.unknown.value())
        self._decide_again()

    def _on_again_clicked(self) -> None:
        self.page.message.clear()
        self.draft.forget_columns()
        self._unlisted = {}
        self.match()

    def _decide_again(self) -> None:
        self.draft.forget_plan()
        self.match()

    def _make_client_part(self) -> QWidget:
        self.client = Combo(placeholder=tr("our client code"))
        self.client.setFixedWidth(176)
        self.client.setAccessibleName(tr("Column that names the client"))
        self.client.edited.connect(self._on_client_edited)
        self.unknown = Combo([
            (NewClients.REFUSE, tr("reject the row")),
            (NewClients.CREATE, tr("make a client to complete")),
        ])  # fmt: skip
        self.unknown.setFixedWidth(168)
        self.unknown.setAccessibleName(tr("What happens when a client is not known"))
        self.unknown.edited.connect(self._on_unknown_edited)
        self._captions = (
            text(tr("Client in"), "small", "text2"),
            text(tr("unknown ones:"), "small", "text2"),
        )
        first, second = self._captions
        return box(row(first, self.client, second, self.unknown, gap=t.S1))


@dataclass(frozen=True)
class _Planned:
    """A plan with the form that it fills."""

    plan: ImportPlan
    form: Questionnaire
    recipe: Mapping[str, Any] | None
    """How such a file was imported before, when that is not known yet."""


def _match_work(page: Page, draft: ImportDraft) -> Callable[[Progress], _Planned]:
    """Return the work that plans the import, reads its form and looks back."""
    workspace, plan_it = page.context.workspace, plan_work(page, draft)
    survey, kind = draft.survey if draft.is_survey else "", draft.kind
    looks_back = not draft.has_looked_back and not draft.has_decisions

    def match(progress: Progress) -> _Planned:
        plan, found = plan_it(progress), workspace()
        form = found.surveys.show(survey) if survey else found.imports.form(kind)
        recipe = found.batches.remembered(kind, plan.fingerprint) if looks_back else None
        return _Planned(plan, form, recipe)

    return match


def _label(question: Question) -> str:
    label = " ".join(question.label().split())
    return label if len(label) <= LONGEST_LABEL else label[:LONGEST_LABEL] + "…"


def _is_undecided(match: ColumnMatch) -> bool:
    return not match.target and match.why in ("tie", "taken", "unknown") and bool(match.header)


def _columns() -> list[Column]:
    return [
        Column("sign", "", 56, "icon", sortable=False),
        Column("theirs", tr("Their column"), 240, "two"),
        Column("ours", tr("Our question"), 0, "two"),
        Column("why", tr("Why"), 150, "pill"),
        Column("samples", tr("Sample values"), 190, "quiet", sortable=False, drop=1),
    ]


def _uid(match: ColumnMatch) -> str:
    return match.letter
