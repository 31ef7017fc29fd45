"""The rows of the columns' table: theirs, ours, why, samples, and what is still to decide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from mfdw_desktop.domain.imports import ImportSummary
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire
from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.services import reading_words
from mfdw_desktop.ui import texts
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.surveys.wizard.column_readings import as_on
from mfdw_desktop.ui.surveys.wizard.column_side import samples_words
from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.surveys.wizard.unlisted import unlisted_values, unreadable_values
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.cells import Cell, Column

LONGEST_LABEL = 90


@dataclass
class ColumnRows:
    """What is known of the columns of a plan."""

    draft: ImportDraft
    form: Questionnaire | None = None
    matches: tuple[ColumnMatch, ...] = ()
    labels: dict[str, str] = field(default_factory=dict)
    unlisted: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """Question code to text that is no choice of it to how many rows say it."""
    unreadable: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    def take(self, plan: ImportSummary, form: Questionnaire) -> None:
        """Take the columns of a plan."""
        problems, matches, draft = plan.problems, plan.matches, self.draft
        self.unlisted = _with_named(
            unlisted_values(problems, matches, form), self.unlisted, draft.values
        )
        self.unreadable = _with_named(
            unreadable_values(problems, matches, form), self.unreadable, draft.missing
        )
        self.matches, self.form = (*matches, *plan.inner), form
        self.labels = {each.code: _label(each) for each in form.questions
                       if each.kind is not QuestionKind.NOTE}  # fmt: skip

    def forget(self) -> None:
        """Forget the texts: others are asked for now."""
        self.unlisted, self.unreadable = {}, {}

    def listed(self, which: str) -> list[ColumnMatch]:
        """Return `all`, `open`, `matched` or `left` columns."""
        if which == "open":
            return [each for each in self.matches if self.is_open(each)]
        if which == "matched":
            return [each for each in self.matches if each.target]
        if which == "left":
            return [each for each in self.matches if not each.target]
        return list(self.matches)

    def is_open(self, match: ColumnMatch) -> bool:
        """Tell whether a column needs a person."""
        return is_undecided(match) or self.to_name(match) > 0 or self.to_choose(match) > 0

    def to_name(self, match: ColumnMatch) -> int:
        """Return how many texts of a column are none of our choices and not named yet."""
        named = self.draft.values.get(match.target, {})
        reasoned = self.draft.missing.get(match.target, {})
        return sum(
            not named.get(typed) and not reasoned.get(typed)
            for typed in self.unlisted.get(match.target, {})
        )

    def to_choose(self, match: ColumnMatch) -> int:
        """Return how many readings of a column nobody has chosen yet."""
        chosen = self.draft.readings.get(match.target, {})
        return sum(each.is_open and each.topic not in chosen for each in match.readings)

    def label(self, code: str) -> str:
        """Return what a column fills, in words."""
        return self.labels.get(code) or words.special_target(code)

    def _question(self, match: ColumnMatch, opened: int) -> str:
        """Return what is to be chosen, or how many things are."""
        if opened > 1:
            return tr("%n thing to choose|%n things to choose", n=opened)
        chosen = self.draft.readings.get(match.target, {})
        return next(
            reading_words.title(each)
            for each in match.readings
            if each.is_open and each.topic not in chosen
        )

    def codes_of(self, repeat: str) -> list[str]:
        """Return the codes of the questions of one level."""
        questions = self.form.questions if self.form is not None else ()
        return [each.code for each in questions
                if each.repeat == repeat and each.code in self.labels]  # fmt: skip

    def cell(self, match: ColumnMatch, name: str) -> Any:
        """Return a cell of the table."""
        if name == "sign":
            return self._sign(match)
        if name == "theirs":
            return Cell(texts.breakable(match.header) or tr("(no heading)"), place(match))
        if name == "ours":
            if not match.target:
                return Cell(tr("left out"), tr("kept in the file, not used"))
            return Cell(texts.breakable(self.label(match.target)), match.choice or match.target)
        if name == "why":
            return self._why(match)
        return samples_words(match)

    def _sign(self, match: ColumnMatch) -> Cell:
        if self.is_open(match):
            return Cell(icon="triangle-alert", tone="warn", note=tr("to decide"))
        if match.target:
            return Cell(icon="check", note=tr("matched"))
        return Cell(icon="circle-dashed", note=tr("left out"))

    def _why(self, match: ColumnMatch) -> Cell:
        unnamed, opened = self.to_name(match), self.to_choose(match)
        if unnamed:
            return Cell(tr("%n text to name|%n texts to name", n=unnamed), tone="warn")
        if opened:
            return Cell(self._question(match, opened), tone="warn")
        if is_undecided(match):
            said = words.why(match.why)
            if match.likeness:
                said = tr("looks alike, {percent} %", percent=texts.number(match.likeness))
            return Cell(said, tone="warn")
        if match.since:
            said = as_on(match.since, match.by)
            return Cell(said, tone="plain", note=said)
        return Cell(words.why(match.why), tone="plain")


def _with_named(
    fresh: dict[str, dict[str, int]],
    known: Mapping[str, Mapping[str, int]],
    named: Mapping[str, Mapping[str, str]],
) -> dict[str, dict[str, int]]:
    """Return the texts of a plan, and those that were named here and are no problem any more."""
    for code, pairs in named.items():
        counts = known.get(code, {})
        fresh[code] = {**{typed: counts.get(typed, 0) for typed in pairs}, **fresh.get(code, {})}
    return fresh


def place(match: ColumnMatch) -> str:
    """Return where a column stands."""
    if match.sheet:
        return tr("column {letter} of {sheet}", letter=match.letter, sheet=match.sheet)
    return tr("column {letter}", letter=match.letter)


def uid(match: ColumnMatch) -> str:
    """Return what a column is known by: its letter, with the sheet if it is a repeat's."""
    return f"{match.sheet}!{match.letter}" if match.sheet else match.letter


def is_undecided(match: ColumnMatch) -> bool:
    """Tell whether a column fills nothing and nobody has said so."""
    return not match.target and match.why in ("tie", "taken", "unknown") and bool(match.header)


def table_columns() -> list[Column]:
    """Return the columns of the table."""
    return [
        Column("sign", "", 56, "icon", sortable=False),
        Column("theirs", tr("Their column"), 240, "two"),
        Column("ours", tr("Fills"), 0, "two"),
        Column("why", tr("Why"), 164, "pill"),
        Column("samples", tr("Sample values"), 190, "quiet", sortable=False, drop=1),
    ]


def _label(question: Question) -> str:
    label = " ".join(question.label().split())
    return label if len(label) <= LONGEST_LABEL else label[:LONGEST_LABEL] + "…"
