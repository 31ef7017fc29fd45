"""«Who is this?»: interviews whose client cannot be told, with the clients who may be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.clients import ClientRow
from mfdw_desktop.domain.duplicates import Band, Person, band_of
from mfdw_desktop.domain.people import Sex
from mfdw_desktop.domain.who import SHARED, Candidate, WhoDecision, WhoLine
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column, TableLook
from mfdw_desktop.ui.widgets.key_acts import act_button, key_act
from mfdw_desktop.ui.widgets.labels import KeyHint, text
from mfdw_desktop.ui.widgets.layout import PageFoot, column, rule
from mfdw_desktop.ui.widgets.likeness import LikenessTable
from mfdw_desktop.ui.widgets.messages import EmptyState
from mfdw_desktop.ui.widgets.rows_model import RowsModel
from mfdw_desktop.ui.widgets.table import DataTable

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page

SHARES = [312, 868]
KEYS = 9
_NOBODY = Person()


class WhoPane(QWidget):
    """The interviews left; who they may be right, best first; a key each to decide."""

    counted = Signal(int)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._context = page, page.context
        self.model = RowsModel(_columns(), _cell, uid=_uid, parent=self)
        self.table = DataTable(self.model, name=tr("Interviews without a client"),
                               look=TableLook(lead=t.S3), height=t.ROW + t.S2)  # fmt: skip
        self.table.row_chosen.connect(self._on_line_chosen)
        self.candidates = RowsModel(
            _candidate_columns(), _candidate_cell, uid=_candidate_uid, parent=self
        )
        self.near = DataTable(self.candidates, name=tr("Clients who may be meant"),
                              look=TableLook(lead=t.S2), height=t.ROW + t.S2)  # fmt: skip
        self.near.row_chosen.connect(self._on_candidate_chosen)
        self.near.row_opened.connect(self._on_candidate_opened)
        self.parts = LikenessTable(tr("In the file"), tr("Client"))
        self._title = text("", "section", wrap=True)
        self._facts = text("", "small", "text2", wrap=True)
        self._none = text("", "body", "text2", wrap=True)
        self._none.setContentsMargins(t.S2, t.S2, t.S2, t.S2)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._full())
        self._stack.addWidget(
            EmptyState(
                "users",
                tr("Every interview has its client"),
                tr("When a file brings an interview whose client cannot be told, it waits here."),
            )
        )
        self.setLayout(column(self._stack, gap=0))

    def _full(self) -> QWidget:
        head = column(self._title, self._facts, gap=2, margins=(t.S2, t.S15, t.S2, t.S15))
        right = column(gap=0)
        right.addLayout(head)
        right.addWidget(rule())
        right.addWidget(self._none)
        right.addWidget(self.near, 3)
        right.addWidget(rule())
        right.addWidget(self.parts, 4)
        side = QWidget()
        side.setLayout(right)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(side)
        split.setSizes(SHARES)
        body = column(gap=0)
        body.addWidget(split, 1)
        body.addWidget(self._foot())
        full = QWidget()
        full.setLayout(body)
        return full

    def _foot(self) -> PageFoot:
        self._numbered = [key_act(self, str(n), tr("Candidate {number}", number=str(n)), n,
                                  self._on_act_triggered)
                          for n in range(1, KEYS + 1)]  # fmt: skip
        self.link_act = key_act(self, "Return", tr("This client"), "link", self._on_act_triggered)
        self._acts = [
            key_act(self, "N", tr("New client"), WhoDecision.CREATED, self._on_act_triggered),
            key_act(self, "0", tr("Leave without"), WhoDecision.UNLINKED, self._on_act_triggered),
            key_act(self, "Del", tr("Drop it"), WhoDecision.DROPPED, self._on_act_triggered),
            key_act(self, "L", tr("Later"), "later", self._on_act_triggered),
            key_act(self, "F", tr("Look up…"), "find", self._on_act_triggered),
        ]
        parts: list[Any] = [KeyHint("1-9"), act_button(self.link_act, "primary")]
        for act in self._acts:
            parts += [KeyHint(act.shortcut().toString()), act_button(act)]
        return PageFoot(1, *parts)

    def load(self) -> None:
        """Load the interviews that wait."""
        workspace = self._context.workspace

        def read(_progress: Progress) -> Any:
            return workspace().waiting.unknown()

        self._context.jobs.read("who", read, then=self._on_read, failed=self._page.show_error)

    def refresh(self, changes: Changes) -> None:
        """Load again when something was queued or decided, or a client changed."""
        if changes.touches("queued_interview", "response", "client"):
            self.load()

    def actions_of(self) -> list[QAction]:
        """Return the decisions."""
        return [self.link_act, *self._acts]

    def _on_read(self, lines: list[WhoLine]) -> None:
        place = max(self.table.currentIndex().row(), 0)
        self.model.show(lines)
        self._stack.setCurrentIndex(0 if lines else 1)
        if lines and self.table.current_row() is None:
            self.table.choose_row(min(place, len(lines) - 1))
        self.counted.emit(len(lines))

    def _on_line_chosen(self, line: object) -> None:
        if not isinstance(line, WhoLine):
            return
        self._title.setText(tr("Who is {name}?", name=line.name or tr("row {row}", row=line.row)))
        self._facts.setText(_facts(line))
        self.candidates.show([])
        self.parts.clear()
        self._none.setText(tr("Looking for clients who are alike …"))
        self._none.show()
        workspace = self._context.workspace

        def read(_progress: Progress) -> Any:
            return line, workspace().waiting.candidates([line])[line.id]

        self._context.jobs.read(
            "who-candidates", read, then=self._on_candidates, failed=self._page.show_error
        )

    def _on_candidates(self, found: tuple[WhoLine, list[Candidate]]) -> None:
        line, candidates = found
        if line != self.table.current_row():
            return
        self.candidates.show(list(enumerate(candidates, 1)))
        self._none.setVisible(not candidates)
        self._none.setText(
            tr("No client is alike. Make a new one, look one up, or leave it for later.")
        )
        if candidates:
            self.near.choose_row(0)
        else:
            self.parts.show_pair(line.person(), _NOBODY, None)

    def _on_candidate_chosen(self, numbered: object) -> None:
        line = self.table.current_row()
        if isinstance(line, WhoLine) and isinstance(numbered, tuple):
            candidate = numbered[1]
            self.parts.show_pair(line.person(), candidate.person, candidate.score)

    def _on_candidate_opened(self, numbered: object) -> None:
        if isinstance(numbered, tuple):
            self._choose(numbered[0])

    def _on_act_triggered(self) -> None:
        act, line = self.sender(), self.table.current_row()
        if not isinstance(act, QAction) or not isinstance(line, WhoLine):
            return
        data = act.data()
        if isinstance(data, int):
            self._choose(data)
        elif data == "link":
            numbered = self.near.current_row()
            if numbered is not None:
                self._choose(numbered[0])
        elif data == "later":
            self._step()
        elif data == "find":
            self._look_up()
        else:
            self._decide(line, WhoDecision(data), act.text())

    def _choose(self, number: int) -> None:
        """Link the interview to the candidate of a number."""
        line, listed = self.table.current_row(), self.candidates.rows
        if isinstance(line, WhoLine) and 1 <= number <= len(listed):
            candidate = listed[number - 1][1]
            self._decide(line, WhoDecision.LINKED, candidate.client.title,
                         candidate.client.id, candidate.score.total)  # fmt: skip

    def _step(self) -> None:
        """Go on to the next interview; this one stays."""
        count = len(self.model.rows)
        if count:
            self.table.choose_row((self.table.currentIndex().row() + 1) % count)

    def _look_up(self) -> None:
        from mfdw_desktop.ui.pick_client import PickClientDialog

        dialog = PickClientDialog(self._page, tr("Who is it?"))
        dialog.picked.connect(self._on_picked)
        dialog.open()

    def _on_picked(self, client: ClientRow) -> None:
        line = self.table.current_row()
        if isinstance(line, WhoLine):
            self._decide(line, WhoDecision.LINKED, client.title, client.id)

    def _decide(
        self,
        line: WhoLine,
        decision: WhoDecision,
        said: str,
        client: int | None = None,
        likeness: float | None = None,
    ) -> None:
        workspace = self._context.workspace

        def decide(_progress: Progress) -> Any:
            return workspace().waiting.decide_who(line.id, decision, client, likeness=likeness)

        self._context.actions.run(
            tr("Saving the decision"),
            decide,
            words=tr("{client}: {decision}", client=line.name, decision=said),
            failed=self._page.show_error,
        )


def _facts(line: WhoLine) -> str:
    said = line.said
    age = said.age_on(line.day)
    sex = {Sex.FEMALE: tr("woman"), Sex.MALE: tr("man")}.get(said.sex, "")
    number = (
        tr("number in the file: {number}", number=texts.isolate(line.cell)) if line.cell else ""
    )
    if line.problem == SHARED:
        number = f"{number} ({tr('of several persons')})"
    bits = [
        number,
        sex,
        tr("%n year old|%n years old", n=age) if age is not None else "",
        said.village,
        said.phone,
        f"{line.survey} · {words.round_name(line.round)}",
        texts.day(line.day) if line.day else "",
    ]
    return " · ".join(bit for bit in bits if bit)


def _columns() -> list[Column]:
    return [
        Column("name", tr("In the file"), kind="two"),
        Column("round", tr("Round"), 132, "two", drop=1),
        Column("row", tr("Row"), 64, "number", drop=2),
    ]


def _cell(line: WhoLine, name: str) -> Any:
    if name == "name":
        return Cell(line.name or texts.DASH, line.cell or line.said.village)
    if name == "round":
        return Cell(words.round_name(line.round), line.survey)
    return texts.number(line.row)


def _uid(line: WhoLine) -> str:
    return line.uid


def _candidate_columns() -> list[Column]:
    return [
        Column("key", "", 44, "quiet", sortable=False),
        Column("client", tr("Client"), kind="two", sortable=False),
        Column("score", tr("Likely"), 116, "meter", sortable=False),
    ]


def _candidate_cell(numbered: tuple[int, Candidate], name: str) -> Any:
    number, each = numbered
    if name == "key":
        return texts.number(number)
    if name == "client":
        second = each.client.native_name if each.client.name else ""
        facts = (each.client.code, second, each.client.centre or each.client.village)
        return Cell(each.client.title, " · ".join(part for part in facts if part))
    band = band_of(each.score.total)
    tone = {Band.LIKELY: "ok", Band.REVIEW: "accent"}.get(band, "text3")
    return Cell(texts.percent(each.score.total), tone=tone, share=each.score.total)


def _candidate_uid(numbered: tuple[int, Candidate]) -> str:
    return numbered[1].client.uid
