"""Step 3: their columns and our questions, with the reason; only open ones ask for a decision."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from mfdw_desktop.domain.imports import ImportSummary, NewClients, Recalled
from mfdw_desktop.domain.surveys import Choice, QuestionKind
from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.errors import words_of
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.surveys.wizard.column_readings import as_on
from mfdw_desktop.ui.surveys.wizard.column_rows import ColumnRows, is_undecided, table_columns, uid
from mfdw_desktop.ui.surveys.wizard.column_side import ColumnSide, explained
from mfdw_desktop.ui.surveys.wizard.column_values import REASON, Named
from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.surveys.wizard.planning import Matched, match_work
from mfdw_desktop.ui.surveys.wizard.recipe_menu import RecipeMenu
from mfdw_desktop.ui.surveys.wizard.step import Step
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.buttons import button
from mfdw_desktop.ui.widgets.cells import TableLook
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
ROOMY = 1080
"""From this width on the captions of the bar stand beside their fields."""
SELECTS = (QuestionKind.SELECT_ONE, QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK)
MOST_NAMED = 12
LEAST_COMBO, MOST_COMBO = 116, 192
"""Columns that a message names."""


class ColumnsStep(Step):
    """Match columns; the side of the table changes the chosen one."""

    def __init__(self, page: Page, draft: ImportDraft) -> None:
        super().__init__(page, draft)
        self.rows = ColumnRows(draft)
        self._row: ColumnMatch | None = None
        self._is_misfit = False
        self.work.done.connect(self._on_planned)
        self.work.failed.connect(self._on_failed)
        self.shown = Segments([("all", tr("All")), ("open", tr("To decide")),
                               ("matched", tr("Matched")), ("left", tr("Left out"))],
                              "all")  # fmt: skip
        self.shown.setAccessibleName(tr("Which columns"))
        self.shown.edited.connect(self._show_rows)
        self.again_ = button(tr("Match again"), "ghost", "link")
        self.again_.setToolTip(tr("Forget what was decided here and match anew"))
        self.again_.clicked.connect(self._on_again_clicked)
        self.recipe = RecipeMenu(page, draft, self, self._on_recipe_used)
        self._client_part = self._make_client_part()
        bar = row(self.shown, self.again_, self.recipe.button, 1, self._client_part, gap=t.S1,
                  margins=(t.S3, t.S15, t.S3, t.S15))  # fmt: skip
        self.model = RowsModel(table_columns(), self.rows.cell, uid=uid, parent=self)
        self.table = DataTable(self.model, name=tr("Columns of the file"),
                               look=TableLook(lead=t.S3), height=t.ROW + t.S2)  # fmt: skip
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_opened.connect(self._on_row_opened)
        self.side = ColumnSide()
        self.side.edited.connect(self._on_target_edited)
        self.side.named.connect(self._on_value_named)
        self.side.read.connect(self._on_reading_chosen)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            EmptyState("circle-check", tr("Nothing to decide"), tr("Every column has its place."))
        )
        body = row(self._stack, rule(vertical=True), self.side, gap=0)
        layout = column(box(bar), rule(), gap=0)
        layout.addLayout(body, 1)
        self.setLayout(layout)
        self._add_keys()

    def enter(self) -> None:
        """Match the columns, unless that was done already."""
        self._client_part.setVisible(self.draft.is_survey)
        self.unknown.set_value(self.draft.new_clients)
        if self.draft.plan is None or self.draft.is_stale or self.rows.form is None:
            self.match()
        else:
            self._show(self.draft.plan.matches)
            self._say_misfit(self.draft.plan)

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
        self.work.start(tr("Matching the columns"), match_work(self.page, self.draft))
        self.ready_changed.emit()

    def again(self) -> None:
        """Match after it was stopped."""
        self.page.message.clear()
        self.match()

    def is_ready(self) -> bool:
        """Tell whether a plan is there."""
        plan = self.draft.plan
        return plan is not None and plan.misfit is None

    def said(self) -> str:
        """Return how many columns are decided."""
        if self.draft.plan is None:
            return ""
        return tr("{open} of {all} to decide", open=texts.number(len(self.rows.listed("open"))),
                  all=texts.number(len(self.rows.matches)))  # fmt: skip

    def act(self) -> str:
        """Return the words of the button that goes on."""
        return tr("Check the rows")

    def take_focus(self) -> None:
        """Begin in the table."""
        self.table.setFocus()

    def go_to_open(self, step: int) -> None:
        """Choose the next column that needs a decision, or the one before."""
        listed = [uid(each) for each in self.model.rows]
        opened = [uid(each) for each in self.model.rows if self.rows.is_open(each)]
        if not opened:
            return
        here = uid(self._row) if self._row is not None else ""
        at = listed.index(here) if here in listed else 0
        ahead, behind = listed[at + 1 :] + listed[: at + 1], listed[:at][::-1] + listed[at:][::-1]
        order = ahead if step > 0 else behind
        self.table.choose(next(each for each in order if each in opened))
        self.side.take_focus()

    def _add_keys(self) -> None:
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, slot in (
            ("F8", self._on_next_wanted),
            ("Shift+F8", self._on_previous_wanted),
            ("F6", self._on_pane_wanted),
            ("Shift+F6", self._on_pane_wanted),
        ):
            QShortcut(QKeySequence(key), self, context=inside).activated.connect(slot)

    # -- showing

    def _on_planned(self, found: Matched) -> None:
        plan, form = found.plan, found.form
        if plan.recalled is not None and not self.draft.has_looked_back:
            if self.draft.recall(plan.recalled):
                self.draft.forget_plan()
                self.match()
                return
            self._say_recalled(plan.recalled)
        self._say_misfit(plan)
        self.draft.plan, self.draft.is_stale = plan, False
        self.rows.take(plan, form)
        self._show(plan.matches)

    def _say_misfit(self, plan: ImportSummary) -> None:
        """Say why no row can be stored yet; no longer, when one can."""
        if plan.misfit is not None:
            title, _ = words_of(plan.misfit)
            advice = tr("Choose at the side what each column holds.")
            self.page.message.show_message("bad", title, advice)
        elif self._is_misfit:
            self.page.message.clear()
        self._is_misfit = plan.misfit is not None

    def _say_recalled(self, recalled: Recalled) -> None:
        parts = [
            tr("Columns and texts mean what they meant then, {since}.",
               since=as_on(recalled.on, recalled.by))
        ]  # fmt: skip
        if recalled.added:
            parts.append(tr("New columns: {columns}.", columns=_listed(recalled.added)))
        if recalled.removed:
            parts.append(tr("Columns that are gone: {columns}.",
                            columns=_listed(recalled.removed)))  # fmt: skip
        if recalled.renamed:
            pairs = [f"{old} – {new}" for old, new in recalled.renamed]
            parts.append(tr("Columns that seem renamed: {columns}.", columns=_listed(pairs)))
        self.page.message.show_message(
            "info",
            tr("Decided as in the last import of such a file"),
            " ".join(parts),
            actions=[MessageAction(tr("Decide anew"), self._on_again_clicked)],
        )

    def _on_failed(self, error: BaseException) -> None:
        self.draft.forget_plan()
        self.ready_changed.emit()
        self.page.show_error(error)

    def _show(self, matches: tuple[ColumnMatch, ...]) -> None:
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
        self._show_rows()
        self.ready_changed.emit()

    def _show_rows(self) -> None:
        shown = self.shown.current()
        rows = self.rows.listed(shown)
        self._name_segments()
        self.model.show(rows)
        self._stack.setCurrentIndex(0 if rows or shown != "open" else 1)
        if rows:
            self.table.choose(uid(self._row if self._row is not None else rows[0]))
            if self.table.current_row() is None:
                self.table.choose_row(0)
        self.side.setVisible(bool(rows))

    def _name_segments(self) -> None:
        for value, name in (
            ("all", tr("All")),
            ("open", tr("To decide")),
            ("matched", tr("Matched")),
            ("left", tr("Left out")),
        ):
            count = texts.number(len(self.rows.listed(value)))
            self.shown.rename(value, f"{name} {count}")

    def _on_row_chosen(self, match: object) -> None:
        if not isinstance(match, ColumnMatch):
            return
        self._row = match
        self.side.set_questions(self._questions(match))
        suggested = [(code, self.rows.label(code)) for code in match.suggestions]
        self.side.show_match(match, explained(match, is_open=is_undecided(match)), suggested)
        self._show_values(match)
        said = self.draft.readings.get(match.target, {})
        self.side.readings.show_readings(match.readings, said)

    def _questions(self, match: ColumnMatch) -> list[tuple[str, str]]:
        """Return what a column may fill, as (code, words): the questions of its own level."""
        choices = [("", tr("leave out"))]
        if self.draft.is_survey and not match.sheet:
            choices += [(code, words.special_target(code)) for code in SPECIAL]
        here = self.rows.codes_of(match.repeat)
        return choices + [(code, self.rows.label(code)) for code in here]

    def _show_values(self, match: ColumnMatch) -> None:
        form, code = self.rows.form, match.target
        question = form.question(code) if form is not None else None
        is_select = question is not None and question.kind in SELECTS
        choices: tuple[Choice, ...] = ()
        if form is not None and question is not None and is_select:
            choices = form.choices_of(question)
        counts = (self.rows.unlisted if is_select else self.rows.unreadable).get(code, {})
        self.side.values.show_values(
            self._named(code, dict(counts)), choices, keeps=self.draft.is_survey,
            is_select=is_select,
        )  # fmt: skip

    def _named(self, code: str, counts: dict[str, int]) -> list[Named]:
        """Return the texts of a field that mean nothing yet, then those that are named."""
        values = self.draft.used("value_maps", code)
        missing = self.draft.used("missing", code)
        found = []
        for typed in dict.fromkeys([*counts, *values, *missing]):
            reason = missing.get(typed)
            since = self.draft.origin("values", code, typed) or self.draft.origin(
                "missing", code, typed
            )
            is_new = typed in self.draft.values.get(code, {}) or typed in self.draft.missing.get(
                code, {}
            )
            meaning = f"{REASON}{reason}" if reason else values.get(typed, "")
            found.append(Named(typed, counts.get(typed, 0), meaning, None if is_new else since))
        return found

    # -- deciding

    def _on_row_opened(self, _match: object) -> None:
        self.side.take_focus()

    def _on_next_wanted(self) -> None:
        self.go_to_open(1)

    def _on_previous_wanted(self) -> None:
        self.go_to_open(-1)

    def _on_pane_wanted(self) -> None:
        if self.table.hasFocus():
            self.side.take_focus()
        else:
            self.table.setFocus()

    def _on_target_edited(self, target: str) -> None:
        if self._row is not None and (target != self._row.target or self._row.since):
            self.draft.fill(self._row.header or self._row.letter, target, sheet=self._row.sheet)
            self._decide_again()

    def _on_value_named(self, typed: str, meaning: str) -> None:
        if self._row is None:
            return
        code, is_reason = self._row.target, meaning.startswith(REASON)
        self.draft.name_value(code, typed, "" if is_reason else meaning)
        self.draft.name_missing(code, typed, meaning.removeprefix(REASON) if is_reason else "")
        self._tell()

    def _on_reading_chosen(self, topic: str, way: str) -> None:
        if self._row is not None:
            self.draft.read_as(self._row.target, topic, way)
            self._tell()

    def _tell(self) -> None:
        """Show that something was decided; the rows are read by it in the next step."""
        self.table.viewport().update()
        self._name_segments()
        self.ready_changed.emit()

    def _on_client_edited(self) -> None:
        self.draft.client_column = self.client.value() or ""
        self._decide_again()

    def _on_unknown_edited(self) -> None:
        self.draft.new_clients = NewClients(self.unknown.value())
        self._decide_again()

    def _on_again_clicked(self) -> None:
        self.page.message.clear()
        self.draft.begin_anew()
        self.rows.forget()
        self.match()

    def _on_recipe_used(self) -> None:
        self.page.message.clear()
        self.rows.forget()
        self.match()

    def _decide_again(self) -> None:
        self.draft.forget_plan()
        self.match()

    def _make_client_part(self) -> QWidget:
        self.client = Combo(placeholder=tr("our client code"))
        self.client.setAccessibleName(tr("Column that names the client"))
        self.client.edited.connect(self._on_client_edited)
        self.unknown = Combo([
            (NewClients.REFUSE, tr("reject the row")),
            (NewClients.CREATE, tr("make a client to complete")),
        ])  # fmt: skip
        self.unknown.setAccessibleName(tr("What happens when a client is not known"))
        self.unknown.edited.connect(self._on_unknown_edited)
        for combo in (self.client, self.unknown):
            combo.setMinimumWidth(LEAST_COMBO)
            combo.setMaximumWidth(MOST_COMBO)
        self._captions = (
            text(tr("Client in"), "small", "text2"),
            text(tr("unknown ones:"), "small", "text2"),
        )
        first, second = self._captions
        return box(row(first, self.client, second, self.unknown, gap=t.S1))


def _listed(names: Sequence[str]) -> str:
    """Return names in a line, the first of many."""
    return ", ".join(names[:MOST_NAMED]) + (" …" if len(names) > MOST_NAMED else "")
