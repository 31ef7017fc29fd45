"""The lists behind the drop-downs of a data-entry workbook; a list may depend on other cells.

A `choice_filter` like `province = ${province}` becomes a list in blocks, one for each province,
and a small index that says where the block of a province begins and how long it is. The check of
the cell looks the province of its own row up there. Only ranges and VLOOKUP are used, so Excel
and LibreOffice both offer the list, however long it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

from openpyxl.cell.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from mfdw_desktop.domain.surveys import Choice, Question, QuestionKind, Questionnaire
from mfdw_desktop.importing.sheet_writing import put_text

LONGEST_FORMULA = 255
"""Letters that Excel takes in the check of a cell."""

_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_EQUAL = re.compile(r"(?P<column>[\w.-]+)\s*=\s*\$\{(?P<asked>[^}]+)\}")
_TURNED = re.compile(r"\$\{(?P<asked>[^}]+)\}\s*=\s*(?P<column>[\w.-]+)")
_JOINT = "|"
"""Between the parts of a key made of several cells."""
_WILD = "~*?"
"""Signs that a look-up takes for more than themselves; the first one masks the others."""

CellOf = Callable[[Question], str]
"""From a question to the cell of the same row that holds its answer; empty where there is none."""


class ListSheet:
    """The hidden sheet of lists."""

    def __init__(
        self, sheet: Worksheet, form: Questionnaire, label_of: Callable[[Choice], str]
    ) -> None:
        self._sheet, self._form, self._label_of = sheet, form, label_of
        self._columns = 0
        self._plain: dict[str, str] = {}
        self._blocks: dict[tuple[str, str], tuple[str, str, str]] = {}

    def source(self, question: Question, cell_of: CellOf) -> str:
        """Return the formula of a question's drop-down."""
        return self._dependent(question, cell_of) or self._range_of(question.list_name)

    def shown(self, list_name: str) -> list[str]:
        """Return what stands for each choice: its label, with the code where two share one."""
        choices = self._form.choices.get(list_name, ())
        labels = [self._label_of(each) for each in choices]
        codes: dict[str, set[str]] = {}
        for each, label in zip(choices, labels, strict=True):
            codes.setdefault(label, set()).add(each.name)
        return [
            label if len(codes[label]) == 1 else f"{label} ({each.name})"
            for each, label in zip(choices, labels, strict=True)
        ]

    def _range_of(self, list_name: str) -> str:
        """Return the cells that hold a whole list, written on first use."""
        if list_name not in self._plain:
            self._plain[list_name] = self._put(list(dict.fromkeys(self.shown(list_name))))
        return self._plain[list_name]

    def _dependent(self, question: Question, cell_of: CellOf) -> str:
        """Return the formula of a list that depends on cells of its row; empty if it does not."""
        parents = self._parents(question)
        cells = [cell_of(each) for _, each in parents]
        if not parents or not all(cells):
            return ""
        key = (question.list_name, question.choice_filter)
        if key not in self._blocks:
            made = self._put_blocks(question.list_name, parents)
            if made is None:
                return ""
            self._blocks[key] = made
        first, index, wild = self._blocks[key]
        wanted = f'&"{_JOINT}"&'.join(cells)
        for sign in wild:
            wanted = f'SUBSTITUTE({wanted},"{sign}","~{sign}")'
        at, count = (f"VLOOKUP({wanted},{index},{each},0)" for each in (2, 3))
        formula = f"OFFSET({first},{at},0,{count},1)"
        return formula if len(formula) <= LONGEST_FORMULA else ""

    def _parents(self, question: Question) -> list[tuple[str, Question]]:
        """Return (column of the choices, question that it equals) of a filter that says no more."""
        if not question.choice_filter.strip():
            return []
        columns = {name for each in self._form.choices_of(question) for name in each.attributes}
        found = []
        for part in _AND.split(question.choice_filter.strip()):
            plain = part.strip().removeprefix("(").removesuffix(")").strip()
            hit = _EQUAL.fullmatch(plain) or _TURNED.fullmatch(plain)
            asked = self._asked(hit["asked"], question) if hit is not None else None
            if hit is None or asked is None or hit["column"] not in columns:
                return []
            found.append((hit["column"], asked))
        return found

    def _asked(self, name: str, question: Question) -> Question | None:
        """Return the choice question that a filter names, the nearest of its name."""
        named = [
            each
            for each in self._form.questions
            if name.strip() in (each.name, each.code, each.path)
            and each.kind is QuestionKind.SELECT_ONE
            and self._form.choices_of(each)
        ]
        named.sort(key=lambda each: each.repeat != question.repeat)
        return named[0] if named else None

    def _put_blocks(
        self, list_name: str, parents: Sequence[tuple[str, Question]]
    ) -> tuple[str, str, str] | None:
        """Write a list in blocks and their index; return its first cell, the index, wild signs."""
        blocks: dict[str, list[str]] = {}
        said = [
            dict(zip((c.name for c in self._form.choices_of(each)),
                     self.shown(each.list_name), strict=True))
            for _, each in parents
        ]  # fmt: skip
        for choice, label in zip(self._form.choices[list_name], self.shown(list_name), strict=True):
            names = [choice.attributes.get(column, "") for column, _ in parents]
            labels = [known.get(name) for known, name in zip(said, names, strict=True)]
            if None not in labels:
                block = blocks.setdefault(_JOINT.join(map(str, labels)), [])
                if label not in block:
                    block.append(label)
        # Excel looks keys up without regard to case: of two alike neither could be told.
        folded = Counter(each.casefold() for each in blocks)
        if not blocks or max(folded.values()) > 1:
            return None
        cells = self._put([each for block in blocks.values() for each in block])
        start, rows = 0, []
        for key, block in blocks.items():
            rows.append((key, start, len(block)))
            start += len(block)
        return (
            cells.partition(":")[0],
            self._put_index(rows),
            "".join(sign for sign in _WILD if any(sign in key for key in blocks)),
        )

    def _put(self, texts: Sequence[str]) -> str:
        """Write texts under each other in a new column; return their cells."""
        self._columns += 1
        for row, text in enumerate(texts, 1):
            cell = self._sheet.cell(row, self._columns)
            assert isinstance(cell, Cell)
            put_text(cell, text)
        letter = get_column_letter(self._columns)
        return f"{self._sheet.title}!${letter}$1:${letter}${max(len(texts), 1)}"

    def _put_index(self, rows: Sequence[tuple[str, int, int]]) -> str:
        """Write where the block of each key begins and how long it is; return the cells."""
        first = get_column_letter(self._columns + 1)
        cells = self._put([key for key, _, _ in rows]).partition("!")[2]
        for row, (_, start, count) in enumerate(rows, 1):
            self._sheet.cell(row, self._columns + 1, start)
            self._sheet.cell(row, self._columns + 2, count)
        self._columns += 2
        last = get_column_letter(self._columns)
        end = cells.rpartition("$")[2]
        return f"{self._sheet.title}!${first}$1:${last}${end}"
