"""Who completed a course: modules, quiz and completion of every learner."""

from __future__ import annotations

from dataclasses import dataclass

from mfdw_desktop.domain.learning import Course, Learner
from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.reporting import branch_paper as shared
from mfdw_desktop.reporting.branch_paper import Maker
from mfdw_desktop.reporting.document import (
    Block,
    Column,
    Document,
    Figure,
    Figures,
    Heading,
    Paper,
    Paragraph,
    Row,
    Signatures,
    Table,
    Title,
)
from mfdw_desktop.reporting.text import isolate
from mfdw_desktop.reporting.wording import NOTHING, Shown, Wording


@dataclass(frozen=True)
class CompletionContent:
    """What the list is made from."""

    branch: BranchFacts
    course: Course
    learners: tuple[Learner, ...]


def build(content: CompletionContent, maker: Maker, *, paper: Paper, language: str) -> Document:
    """Return the list as a document in a language of its own."""
    words, course = Wording(language), content.course
    title = words.translate("Completion list")
    done = sum(each.is_complete for each in content.learners)
    blocks: list[Block] = [
        Title(title, isolate(course.scheme)),
        Figures(
            (
                Figure(words.translate("Learners"), words.number(len(content.learners)), ""),
                Figure(words.translate("Completed"), words.number(done), ""),
                Figure(
                    words.translate("Modules"),
                    words.number(len(course.modules)),
                    words.translate("{count} are needed", count=words.number(course.needed)),
                ),
            )
        ),
    ]
    if content.learners:
        blocks += [Heading(words.translate("Learners")), _table(content, words)]
    else:
        blocks.append(Paragraph(words.translate("Nobody was on a roster of this course yet.")))
    blocks += [
        Heading(words.translate("Signatures")),
        Signatures(
            (words.translate("Trainer"), words.translate("Branch manager")),
            name=words.translate("Name"),
            day=words.translate("Date"),
        ),
    ]
    period = isolate(course.curriculum)
    return shared.document(maker, blocks, words, title=title, period=period, paper=paper)


def _table(content: CompletionContent, words: Wording) -> Table:
    columns = (
        Column(words.translate("Code"), "start"),
        Column(words.translate("Client"), "start", share=1.0),
        Column(words.translate("Centre"), "start", share=0.6),
        Column(words.translate("Modules")),
        Column(words.translate("Quiz before, %")),
        Column(words.translate("Quiz after, %")),
        Column(words.translate("Change, points")),
        Column(words.translate("Completed"), "start"),
    )
    rows = tuple(
        Row(
            (
                words.left_to_right(each.code),
                isolate(each.name),
                isolate(each.centre),
                words.number(each.dose),
                words.percent(each.quiz_before),
                words.percent(each.quiz_after),
                _points(each.quiz_change, words),
                words.translate("yes") if each.is_complete else NOTHING,
            )
        )
        for each in content.learners
    )
    note = words.translate(
        "Modules attended, each once; late counts. Quiz: mean share of the points, of the quizzes "
        "taken before and after; its change is in percentage points."
    )
    return shared.without_empty(Table(columns, rows, note))


def _points(change: float | None, words: Wording) -> str:
    if change is None:
        return NOTHING
    return Shown(words.change(round(change)), round(change))
