"""The way through the reader of answers for tests, without a child process."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.problems import RowProblem
from mfdw_desktop.domain.surveys import (
    Choice,
    Question,
    QuestionKind,
    Questionnaire,
    Repeat,
    to_document,
)
from mfdw_desktop.importing.read_options import ReadOptions
from mfdw_desktop.importing.responses import read_rows
from mfdw_desktop.importing.rows import Chunk, RowRecord, RowsHeader
from tests.importing.packages import book

TODAY = date(2026, 11, 24)


@dataclass
class Read:
    """All that came out of one file."""

    header: RowsHeader
    rows: list[RowRecord]
    rejected: list[int]
    problems: list[RowProblem]
    more: int = 0
    """Problems that are counted only."""

    @property
    def answers(self) -> list[dict[str, Any]]:
        return [json.loads(row.answers) for row in self.rows]

    @property
    def missing(self) -> list[dict[str, str]]:
        return [json.loads(row.missing) for row in self.rows]

    @property
    def rules(self) -> list[str]:
        return [each.rule for each in self.problems]

    @property
    def notes(self) -> list[str]:
        return [each.rule for each in self.header.problems]

    def match(self, header: str) -> tuple[str, str]:
        found = next(each for each in self.header.matches if each.header == header)
        return found.target, found.why


def read(path: Path, form: Questionnaire, **options: Any) -> Read:
    """Read a file as the child does, with a document that went through JSON."""
    document = json.loads(json.dumps(to_document(form)))
    options.setdefault("today", TODAY)
    items = list(read_rows(path, document, ReadOptions(**options), progress=Progress()))
    header = items[0]
    assert isinstance(header, RowsHeader)
    chunks = [each for each in items[1:] if isinstance(each, Chunk)]
    return Read(
        header,
        [row for chunk in chunks for row in chunk.rows],
        [row for chunk in chunks for row in chunk.rejected],
        [problem for chunk in chunks for problem in chunk.problems],
        sum(chunk.more_problems for chunk in chunks),
    )


def read_table(tmp_path: Path, form: Questionnaire, rows: Any, **options: Any) -> Read:
    """Read one sheet with these rows."""
    return read(book(tmp_path / "table.xlsx", {"data": rows}), form, **options)


def question(path: str, kind: QuestionKind = QuestionKind.TEXT, **fields: Any) -> Question:
    name = path.rpartition("/")[2]
    label = fields.pop("label", "")
    labels = fields.pop("labels", {"en": label} if label else {})
    return Question(name, path, name, kind, labels=labels, **fields)


def questionnaire(
    *questions: Question,
    choices: Mapping[str, Sequence[Choice]] | None = None,
    repeats: Sequence[Repeat] = (),
) -> Questionnaire:
    placed = tuple(
        Question(**{**each.__dict__, "position": at}) for at, each in enumerate(questions, 1)
    )
    lists = {name: tuple(each) for name, each in (choices or {}).items()}
    return Questionnaire("test", "Test", "1", ("en",), "en", placed, lists, tuple(repeats))


def choices(**labels: str) -> tuple[Choice, ...]:
    return tuple(Choice(name.strip("_"), {"en": label}) for name, label in labels.items())
