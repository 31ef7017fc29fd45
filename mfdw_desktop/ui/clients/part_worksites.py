"""Workers, registration papers, safety visits and agreed actions on the client's tab."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.domain.client_detail import ClientDetail
from mfdw_desktop.domain.evidence import EvidenceOf
from mfdw_desktop.domain.worksites import AgreedAction, HeadCount, RegistrationPaper, SafetyVisit
from mfdw_desktop.ui import texts
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.clients import words
from mfdw_desktop.ui.clients.client_acts import ClientActs
from mfdw_desktop.ui.clients.part_table import PartTable
from mfdw_desktop.ui.clients.timeline_lines import joined
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column
from mfdw_desktop.ui.widgets.layout import column


class WorksiteParts(QWidget):
    """What is known of the enterprises over time; shown once there is an enterprise."""

    def __init__(self, acts: ClientActs) -> None:
        super().__init__()
        self._acts = acts
        self._detail: ClientDetail | None = None
        self.counts = PartTable(
            tr("Workers"),
            [
                Column("on", tr("Counted on"), kind="two"),
                Column("paid", tr("Paid, women / men"), 140, "number"),
                Column("unpaid", tr("Unpaid, women / men"), 156, "number"),
                Column("total", tr("In all"), 72, "number"),
            ],
            _count_cell,
            uid=_uid,
            none=tr("The workers were not counted yet."),
            add=tr("Count the workers"),
            height=48,
        )
        self.papers = PartTable(
            tr("Registration papers"),
            [
                Column("grade", tr("Paper"), kind="two"),
                Column("issued", tr("Issued"), 100),
                Column("expires", tr("Expires"), 100),
                Column("state", tr("State"), 116, "pill"),
            ],
            self._paper_cell,
            uid=_uid,
            none=tr("No registration paper is written down yet."),
            add=tr("Add a paper"),
            height=48,
        )
        self.visits = PartTable(
            tr("Safety visits"),
            [
                Column("on", tr("Visit"), kind="two"),
                Column("score", tr("Score, %"), 84, "number"),
                Column("change", tr("Change"), 76, "number"),
                Column("done", tr("Actions done"), 104, "number"),
            ],
            _visit_cell,
            uid=_uid,
            none=tr("No safety visit yet."),
            add=tr("Write a visit"),
            height=48,
        )
        self.agreed = PartTable(
            tr("Agreed actions"),
            [
                Column("text", tr("What was agreed"), kind="two"),
                Column("due", tr("Due"), 100),
                Column("state", tr("State"), 130, "pill"),
            ],
            self._action_cell,
            uid=_uid,
            none=tr("Nothing was agreed yet. Enter on an action writes that it is done."),
            height=48,
        )
        self._connect()
        self.setLayout(column(self.counts, self.papers, self.visits, self.agreed, gap=t.S3))

    def _connect(self) -> None:
        self.counts.add_wanted.connect(self._on_count)
        self.counts.opened.connect(self._on_count)
        self.papers.add_wanted.connect(self._on_paper)
        self.papers.opened.connect(self._on_paper)
        self.visits.add_wanted.connect(self._on_visit)
        self.visits.opened.connect(self._on_visit)
        self.agreed.opened.connect(self._on_action)
        self.counts.remove_wanted.connect(self._on_remove)
        self.papers.remove_wanted.connect(self._on_remove)
        self.visits.remove_wanted.connect(self._on_remove)
        for table, proof in ((self.papers, self._on_paper_proof), (self.visits, self._on_proof)):
            table.offer("E", tr("Evidence…"), "file-check")
            table.act_wanted.connect(proof)

    def show_client(self, detail: ClientDetail) -> None:
        """Show what is known of a client's enterprises."""
        self._detail = detail
        self.setVisible(bool(detail.enterprises))
        self.counts.show_rows(detail.head_counts)
        self.papers.show_rows(detail.papers)
        self.visits.show_rows(detail.safety_visits)
        found = [each for visit in detail.safety_visits for each in visit.actions]
        self.agreed.show_rows(sorted(found, key=lambda each: each.done_on is not None))

    def _paper_cell(self, each: RegistrationPaper, name: str) -> Any:
        if name == "grade":
            return Cell(words.word(each.grade), joined(each.number, each.authority,
                                                       words.money(each.fee) if each.fee else "",
                                                       each.enterprise,
                                                       words.evidence(each.documents)))  # fmt: skip
        if name == "issued":
            return texts.day(each.issued_on)
        if name == "expires":
            return texts.day(each.expires_on) if each.expires_on else texts.DASH
        if not each.is_in_force(self._acts.today):
            return Cell(tr("Expired"), tone="bad")
        if each.expires_within(self._acts.today):
            return Cell(tr("Expires soon"), tone="warn")
        return Cell(tr("In force"), tone="plain")

    def _action_cell(self, each: AgreedAction, name: str) -> Any:
        if name == "text":
            return Cell(each.text, each.enterprise)
        if name == "due":
            return texts.day(each.due_on) if each.due_on else texts.DASH
        if each.done_on is not None:
            return Cell(tr("Done {day}", day=texts.day(each.done_on)), tone="ok")
        late = each.is_overdue(self._acts.today)
        return Cell(tr("Overdue"), tone="warn") if late else Cell(tr("Open"), tone="plain")

    def _on_count(self, each: HeadCount | None = None) -> None:
        if self._detail is not None:
            self._acts.count_workers(self._detail.enterprises, each)

    def _on_paper(self, each: RegistrationPaper | None = None) -> None:
        if self._detail is not None:
            self._acts.edit_paper(self._detail.enterprises, each)

    def _on_visit(self, each: SafetyVisit | None = None) -> None:
        if self._detail is not None:
            self._acts.edit_visit(self._detail.enterprises, each)

    def _on_paper_proof(self, each: RegistrationPaper) -> None:
        self._acts.show_evidence(EvidenceOf.REGISTRATION, each.id, words.word(each.grade))

    def _on_proof(self, each: SafetyVisit) -> None:
        about = f"{tr('Safety visit')}, {texts.day(each.on)}"
        self._acts.show_evidence(EvidenceOf.SAFETY_VISIT, each.id, about)

    def _on_action(self, each: AgreedAction) -> None:
        self._acts.finish_action(each)

    def _on_remove(self, each: Any) -> None:
        self._acts.remove_of_worksite(each)


def _count_cell(each: HeadCount, name: str) -> Any:
    if name == "on":
        return Cell(texts.day(each.on), each.enterprise)
    if name == "paid":
        return f"{texts.number(each.paid_women)} / {texts.number(each.paid_men)}"
    if name == "unpaid":
        return f"{texts.number(each.unpaid_women)} / {texts.number(each.unpaid_men)}"
    return texts.number(each.total)


def _visit_cell(each: SafetyVisit, name: str) -> Any:
    if name == "on":
        following = tr("next on {day}", day=texts.day(each.next_on)) if each.next_on else ""
        return Cell(texts.day(each.on), joined(each.checklist, each.visitor, following,
                                                  words.evidence(each.documents)))  # fmt: skip
    if name == "score":
        return texts.DASH if each.score is None else texts.number(round(100 * each.score))
    if name == "change":
        return texts.points(each.change)
    if not each.actions:
        return texts.DASH
    return f"{texts.number(each.done)} / {texts.number(len(each.actions))}"


def _uid(each: Any) -> str:
    return str(each.uid)
