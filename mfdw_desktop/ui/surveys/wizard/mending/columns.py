"""The columns of a file's sheet, each under the question that it fills."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire
from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.grid_model import GridColumn

_SEVERAL = (QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK)
_NUMBERS = (QuestionKind.INTEGER, QuestionKind.DECIMAL)


@dataclass(frozen=True)
class MendColumn(GridColumn):
    """A column of the file."""

    at: int = 0
    header: str = ""
    target: str = ""
    question: Question | None = None
    part: str = ""
    """The choice that the column stands for, of a select-multiple with a column for each."""
    parts: tuple[tuple[str, str], ...] = ()
    """Choices of a select-multiple in one column."""

    @property
    def is_open(self) -> bool:
        """Whether one can type into the column: any cell can be put right."""
        return True


def columns_of(matches: Sequence[ColumnMatch], form: Questionnaire | None) -> Iterable[MendColumn]:
    """Yield the columns of a sheet, each under the question that it fills."""
    for at, match in enumerate(matches):
        question = form.question(match.target) if form is not None and match.target else None
        found: list[tuple[str, str]] = []
        if form is not None and question is not None:
            found = choice_words(form, question)
        is_one = question is not None and question.kind is QuestionKind.SELECT_ONE
        is_number = question is not None and question.kind in _NUMBERS
        yield MendColumn(
            match.letter,
            _title(match, question),
            130 if is_number else 160,
            "number" if is_number else "text" if match.target else "quiet",
            sortable=False,
            choices=found if is_one else (),
            is_tick=bool(match.choice) and question is not None
            and question.kind is QuestionKind.SELECT_MULTIPLE,
            at=at,
            header=match.header,
            target=match.target,
            question=question,
            part=match.choice,
            parts=tuple(found) if question is not None and question.kind in _SEVERAL else (),
        )  # fmt: skip


def choice_words(form: Questionnaire, question: Question) -> list[tuple[str, str]]:
    """Return the choices of a question as (code, label)."""
    return [
        (each.name, next((label for label in each.labels.values() if label), each.name))
        for each in form.choices_of(question)
    ]


def _title(match: ColumnMatch, question: Question | None) -> str:
    if question is not None:
        label = " ".join(question.label().split())
        return f"{label} · {match.choice}" if match.choice else label
    return words.special_target(match.target) if match.target else tr("not imported")
