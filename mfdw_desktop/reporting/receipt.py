"""The receipt of an import or of its undo: what was done, what was left, by whom and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from mfdw_desktop.domain import batch_words
from mfdw_desktop.domain.batches import BatchDetail, BatchLine, FieldChange
from mfdw_desktop.domain.imports import FieldCount
from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.domain.policies import FieldPolicy, RowPolicy, from_recipe
from mfdw_desktop.domain.undo import Kept, Why
from mfdw_desktop.reporting import branch_paper as shared
from mfdw_desktop.reporting.branch_paper import Maker
from mfdw_desktop.reporting.changed_values import field_name, value_of
from mfdw_desktop.reporting.document import (
    Block,
    Column,
    Document,
    Facts,
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
from mfdw_desktop.reporting.text import Text, isolate
from mfdw_desktop.reporting.wording import NOTHING, Wording

LISTED = 200
"""Rows of a table on paper; the workbook has them all."""
_COUNTS = ("imported", "updated", "unchanged", "queued", "rejected")


@dataclass(frozen=True)
class ReceiptContent:
    """What the receipt is made from."""

    branch: BranchFacts
    zone: ZoneInfo
    batch: BatchDetail
    reversed: BatchLine | None = None
    """What an undo took back."""
    labels: Mapping[str, str] = field(default_factory=dict)
    """Code of a question to its label."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Column and number of another record to its name."""
    problems: tuple[tuple[str, str, int], ...] = ()
    """Severity, sentence and how often it was met."""
    is_whole: bool = False
    """Whether every line is listed, however many there are."""


def build(content: ReceiptContent, maker: Maker, *, paper: Paper, language: str) -> Document:
    """Return the receipt as a document in a language of its own."""
    words = Wording(language)
    page = _Page(content, words)
    title = page.title()
    blocks = page.undo(title) if content.batch.line.kind == "undo" else page.imported(title)
    blocks.append(
        Signatures(
            (words.translate("Coordinator"), words.translate("Manager")),
            name=words.translate("Name"),
            day=words.translate("Date"),
        )
    )
    period = words.day(page.local(content.batch.line.started_at).date())
    return shared.document(maker, blocks, words, title=title, period=period, paper=paper)


class _Page:
    """The blocks of one receipt."""

    def __init__(self, content: ReceiptContent, words: Wording) -> None:
        self._content, self._words = content, words
        self._batch, self._line = content.batch, content.batch.line

    def title(self) -> str:
        """Return the title of the paper."""
        if self._line.kind != "undo":
            return self._words.translate("Receipt of an import")
        of = self._content.reversed
        is_redo = of is not None and of.kind == "undo"
        return self._words.translate(
            "Receipt: an import brought back" if is_redo else "Receipt: an import taken back"
        )

    def local(self, moment: datetime) -> datetime:
        """Return a moment as the branch's clock shows it."""
        return moment.astimezone(self._content.zone)

    def imported(self, title: str) -> list[Block]:
        """Return the blocks of an import's receipt."""
        line, words = self._line, self._words
        blocks: list[Block] = [Title(title, self._what(line)), Facts(tuple(self._facts(line)))]
        if line.kind in batch_words.FILE_KINDS:
            blocks += [self._figures(), Paragraph(self._sum(), quiet=True)]
        fields = [FieldCount(*each) for each in line.facts.get("fields", ())]
        if fields:
            blocks += [Heading(words.translate("What the file did to each field")),
                       self._fields(fields)]  # fmt: skip
        blocks += self._decisions()
        blocks += self._changes(words.translate("Values that were changed"))
        blocks += self._rows()
        blocks += self._problems()
        return blocks

    def undo(self, title: str) -> list[Block]:
        """Return the blocks of an undo's receipt."""
        line, words = self._line, self._words
        of = self._content.reversed or line
        # Parts go with their record: the figure is that of the list below it.
        counts = {**line.counts, "removed": self._batch.removed_total}
        facts = [(words.translate("Taken back"), isolate(self._what(of))), *self._facts(of)]
        facts += [
            (words.translate("Done by"), isolate(line.actor)),
            (words.translate("Done at"), words.moment(self.local(line.started_at))),
        ]
        figures = Figures(
            tuple(
                Figure(words.translate(name), words.number(counts.get(code, 0)))
                for code, name in batch_words.UNDONE.items()
            )
        )  # fmt: skip
        said = words.translate(
            "A value goes back only where it still is what the import wrote; a record goes only "
            "when nobody changed it and nothing hangs on it. What was done later is never lost."
        )
        blocks: list[Block] = [Title(title, self._what(of)), Facts(tuple(facts)), figures,
                               Paragraph(said, quiet=True)]  # fmt: skip
        kept = [each for each in self._batch.kept if each.field]
        whole = [each for each in self._batch.kept if not each.field]
        blocks += self._kept(kept) + self._blocked(whole)
        blocks += self._changes(words.translate("Values that went back"))
        blocks += self._removed()
        return blocks

    def _what(self, line: BatchLine) -> str:
        kind = self._words.translate(batch_words.KINDS.get(line.kind, line.kind))
        return " · ".join(part for part in (kind, line.title) if part)

    def _facts(self, line: BatchLine) -> list[tuple[str, Text]]:
        words = self._words
        facts: list[tuple[str, Text]] = [(words.translate("Batch"), words.number(line.id))]
        if line.file_name:
            facts.append((words.translate("File"), isolate(line.file_name)))
            facts.append((words.translate("Size"), words.translate(
                "{count} bytes", count=words.number(line.size))))  # fmt: skip
            facts.append(("SHA-256", words.left_to_right(_broken(line.sha256))))
        if line.facts.get("sheet"):
            facts.append((words.translate("Sheet"), isolate(str(line.facts["sheet"]))))
        facts += [
            (words.translate("Imported by"), isolate(line.actor)),
            (words.translate("Imported at"), words.moment(self.local(line.started_at))),
            (words.translate("Program"), f"MFDW {line.app_version}"),
        ]
        if line.undone_at is not None and self._line.kind != "undo":
            said = words.translate("{moment} by {who}", who=isolate(line.undone_by),
                                   moment=words.moment(self.local(line.undone_at)))  # fmt: skip
            facts.append((words.translate("Taken back"), said))
        return facts

    def _figures(self) -> Figures:
        counts, words = self._line.counts, self._words
        names = ("New", "Updated", "Unchanged", "To decide", "Rejected")
        found = [Figure(words.translate("Rows read"), words.number(self._line.rows))]
        found += [
            Figure(words.translate(name), words.number(counts.get(code, 0)))
            for code, name in zip(_COUNTS, names, strict=True)
        ]
        return Figures(tuple(found))

    def _sum(self) -> str:
        counts, number = self._line.counts, self._words.number
        beside = counts.get("blank", 0) + counts.get("excluded", 0)
        return self._words.translate(
            "{rows} rows read = {new} new + {updated} updated + {same} unchanged + {wait} to "
            "decide + {bad} rejected + {beside} blank or left out",
            rows=number(self._line.rows),
            new=number(counts.get("imported", 0)),
            updated=number(counts.get("updated", 0)),
            same=number(counts.get("unchanged", 0)),
            wait=number(counts.get("queued", 0)),
            bad=number(counts.get("rejected", 0)),
            beside=number(beside),
        )

    def _fields(self, fields: Sequence[FieldCount]) -> Table:
        words = self._words
        columns = (
            Column(words.translate("Field"), "start", share=1.0),
            *(Column(words.translate(head)) for head in batch_words.FIELD_COUNTS),
        )
        rows = []
        for each in fields:
            counts = (each.set - each.filled, each.filled, each.changed, each.cleared, each.kept,
                      each.held + each.asked + each.corrected)  # fmt: skip
            cells = (words.number(count) if count else NOTHING for count in counts)
            rows.append(Row((isolate(self._field(each.code)), *cells)))
        return Table(columns, tuple(rows))

    def _field(self, code: str) -> str:
        return field_name(code, self._content.labels, self._words)

    def _decisions(self) -> list[Block]:
        recipe, words = self._batch.recipe, self._words
        rules = from_recipe(recipe.get("policies") or {})
        said: list[tuple[str, Text]] = []
        if self._line.kind in batch_words.FILE_KINDS:
            said.append(
                (
                    words.translate("Rows"),
                    words.translate(batch_words.ROW_POLICIES[RowPolicy(rules.rows)]),
                )
            )
            said.append(
                (
                    words.translate("Whose value stands"),
                    words.translate(batch_words.FIELD_POLICIES[FieldPolicy(rules.fields)]),
                )
            )
        for code, policy in sorted(rules.of_field.items()):
            rule = words.translate(batch_words.FIELD_POLICIES[policy])
            said.append((isolate(self._field(code)), rule))
        if rules.clears:
            listed = ", ".join(self._field(code) for code in sorted(rules.clears))
            said.append((words.translate("Blank cells empty"), isolate(listed)))
        chosen = [each for each in recipe.get("columns") or () if each.get("why") == "user"]
        if chosen:
            listed = ", ".join(f"{each['source']} = {self._target(each)}" for each in chosen)
            said.append((words.translate("Columns chosen by hand"), isolate(listed)))
        named = {code: pairs for code, pairs in (recipe.get("value_maps") or {}).items() if pairs}
        for code, pairs in named.items():
            listed = ", ".join(f"{text} = {choice}" for text, choice in pairs.items())
            said.append((words.translate("Values named in {field}", field=self._field(code)),
                         isolate(listed)))  # fmt: skip
        for name, head in batch_words.MENDED.items():
            if recipe.get(name):
                said.append((words.translate(head), words.number(len(recipe[name]))))
        left = self._line.facts.get("left_out") or ()
        if left:
            said.append((words.translate("Columns left out"), isolate(", ".join(left))))
        return [Heading(words.translate("What was decided")), Facts(tuple(said))] if said else []

    def _target(self, column: Mapping[str, Any]) -> str:
        """Return what a column was chosen for."""
        target = str(column.get("target") or "")
        if target in batch_words.TARGETS:
            return self._words.translate(batch_words.TARGETS[target])
        return self._field(target) if target else self._words.translate("left out")

    def _changes(self, head: str) -> list[Block]:
        changed = self._batch.changed
        if not changed:
            return []
        words = self._words
        columns = (
            Column(words.translate("Record"), "start", share=0.28),
            Column(words.translate("Field"), "start", share=0.24),
            Column(words.translate("Before"), "start", share=0.24),
            Column(words.translate("After"), "start", share=0.24),
        )
        rows = [
            Row((isolate(each.label) or self._record(each.table), isolate(self._name(each)),
                 self._value(each.table, each.field, each.old),
                 self._value(each.table, each.field, each.new)))
            for each in changed
        ]  # fmt: skip
        return self._listed(head, columns, rows, self._batch.changed_total)

    def _name(self, change: FieldChange) -> str:
        return self._field(change.field)

    def _value(self, table: str, name: str, value: Any) -> str:
        made = self._content
        return value_of((table, name), value, self._words, made.names, made.branch.currency)

    def _rows(self) -> list[Block]:
        words, rows = self._words, self._batch.rows
        shown = [each for each in rows if each.outcome != "updated"]
        if not shown:
            return []
        columns = (
            Column(words.translate("Row")),
            Column(words.translate("Outcome"), "start"),
            Column(words.translate("Why"), "start", share=1.0),
        )
        lines = [
            Row((words.number(each.row),
                 words.translate(batch_words.OUTCOMES.get(each.outcome, each.outcome)),
                 isolate(each.message) or isolate(each.key)))
            for each in shown
        ]  # fmt: skip
        return self._listed(words.translate("Rows that were not taken"), columns, lines)

    def _problems(self) -> list[Block]:
        words = self._words
        if not self._content.problems:
            return []
        columns = (
            Column(words.translate("Remark"), "start", share=1.0),
            Column(words.translate("How often")),
        )
        rows = [Row((said, words.number(count))) for _, said, count in self._content.problems]
        return self._listed(words.translate("What was noticed"), columns, rows)

    def _kept(self, kept: Sequence[Kept]) -> list[Block]:
        if not kept:
            return []
        words = self._words
        columns = (
            Column(words.translate("Record"), "start", share=0.22),
            Column(words.translate("Field"), "start", share=0.18),
            Column(words.translate("Before"), "start", share=0.15),
            Column(words.translate("Import wrote"), "start", share=0.15),
            Column(words.translate("Stands now"), "start", share=0.15),
            Column(words.translate("Why it stays"), "start", share=0.15),
        )
        rows = [
            Row((isolate(each.label) or self._record(each.kind), isolate(self._field(each.field)),
                 *(self._value(each.kind, each.field, value)
                   for value in (each.before, each.wrote, each.now)), self._why(each)))
            for each in kept
        ]  # fmt: skip
        return self._listed(words.translate("Values that stay as they are"), columns, rows)

    def _blocked(self, kept: Sequence[Kept]) -> list[Block]:
        if not kept:
            return []
        words = self._words
        columns = (
            Column(words.translate("Record"), "start", share=0.4),
            Column(words.translate("Kind"), "start", share=0.2),
            Column(words.translate("Why it stays"), "start", share=0.4),
        )
        rows = [
            Row((isolate(each.label) or NOTHING, self._record(each.kind), self._why(each)))
            for each in kept
        ]
        return self._listed(words.translate("Records that stay"), columns, rows)

    def _why(self, kept: Kept) -> str:
        words = self._words
        said = [words.translate(batch_words.WHYS[Why(kept.why)])]
        if kept.held_by:
            said.append(", ".join(f"{words.number(count)} × {self._record(table)}"
                                  for table, count in kept.held_by.items()))  # fmt: skip
        if kept.by:
            at = words.moment(self.local(datetime.fromisoformat(kept.at))) if kept.at else ""
            said.append(" ".join(part for part in (isolate(kept.by), at) if part))
        return "\n".join(said)

    def _removed(self) -> list[Block]:
        gone, words = self._batch.removed, self._words
        if not gone:
            return []
        columns = (
            Column(words.translate("Record"), "start", share=0.6),
            Column(words.translate("Kind"), "start", share=0.4),
        )
        rows = [Row((isolate(each.label) or NOTHING, self._record(each.table))) for each in gone]
        head = words.translate("Records that were removed")
        found = self._listed(head, columns, rows, self._batch.removed_total)
        said = words.translate("What is a part of these (numbers, rows of repeats) went with them.")
        return [*found, Paragraph(said, quiet=True)]

    def _record(self, table: str) -> str:
        return self._words.translate(batch_words.RECORDS.get(table, table))

    def _listed(
        self, head: str, columns: tuple[Column, ...], rows: list[Row], total: int = 0
    ) -> list[Block]:
        """Return a table under its heading; on paper its first lines, with how many there are."""
        most = len(rows) if self._content.is_whole else LISTED
        total = max(total, len(rows))
        note = ""
        if total > most:
            note = self._words.translate(
                "The first {shown} of {all}; the workbook of this receipt has them all.",
                shown=self._words.number(most),
                all=self._words.number(total),
            )
        return [Heading(head), Table(columns, tuple(rows[:most]), note)]


def _broken(sha256: str) -> str:
    """Return a hash in groups of eight, so that a line may break in it."""
    return " ".join(sha256[at : at + 8] for at in range(0, len(sha256), 8))
