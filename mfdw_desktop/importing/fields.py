"""The readers of a table's columns: one field a question, from one column or many."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire
from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.importing.answers import ColumnNote, ValueOptions
from mfdw_desktop.importing.cells import Cell
from mfdw_desktop.importing.converting import Field, Shortcut
from mfdw_desktop.importing.memory import place_of
from mfdw_desktop.importing.recipe import Recipe
from mfdw_desktop.importing.table import Table
from mfdw_desktop.importing.values import (
    LARGEST,
    reader_for,
    select_one_reader,
    through_font,
    with_positive_codes,
)
from mfdw_desktop.importing.values_several import MultipleReader, PlaceReader
from mfdw_desktop.importing.values_texts import is_plain, old_font
from mfdw_desktop.importing.vocabulary import BLANK_WORDS, CLEAR_WORD, ChoiceReader

_MANY = (QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK)
_TEXTS = (QuestionKind.TEXT, QuestionKind.CALCULATE, QuestionKind.FILE, QuestionKind.GEOSHAPE)
_NUMBERS = (QuestionKind.INTEGER, QuestionKind.DECIMAL)
_LOWEST_PLAIN = -76
"""Below begin the numbers by which surveys say that there is no answer."""
LOOKED_AT = 5000
_FEW = 500
"""Different texts of a column of which each is likely to come again."""


def readings_of(recipe: Recipe, code: str) -> dict[str, Any]:
    """Return how a recipe reads the cells of a question, as `ValueOptions` take it."""
    said = recipe.readings.get(code, {})
    earlier = (topic for topic in said if place_of("readings", code, topic) in recipe.origins)
    return {"readings": said, "remembered": frozenset(earlier)}


class Columns(Protocol):
    """A table whose columns can be looked at."""

    table: Table

    def distinct(self, at: int, most: int | None = None) -> set[Cell]:
        """Return the different cells of a column, of its first `most` rows if that is given."""

    def types(self, at: int) -> set[type]:
        """Return the types of a column's cells."""

    def early(self, at: int) -> set[Cell]:
        """Return the different cells of a column among the first rows."""


@dataclass
class FieldMaker:
    """The making of one question's field."""

    part: Columns
    question: Question
    questionnaire: Questionnaire
    options: ValueOptions
    recipe: Recipe
    notes: list[ColumnNote] = field(default_factory=list)

    def make(self, sources: list[tuple[int, ColumnMatch]]) -> Field | None:
        """Return the field, or None when its columns don't make one."""
        whole = [at for at, match in sources if not match.choice]
        parts = [(at, match.choice) for at, match in sources if match.choice]
        kind = self.question.kind
        if kind in _MANY:
            reader = MultipleReader(
                kind,
                self._choices(),
                self.options,
                has_summary=bool(whole),
                split=[choice for _, choice in parts],
            )
            return Field(self.question.code, (*whole[:1], *(at for at, _ in parts)), reader)
        if kind is QuestionKind.GEOPOINT:
            place = PlaceReader(
                self.options, has_whole=bool(whole), parts=[choice for _, choice in parts]
            )
            return Field(self.question.code, (*whole[:1], *(at for at, _ in parts)), place)
        return self._single(whole[0]) if whole else None

    def _single(self, at: int) -> Field:
        shortcut: Shortcut | None = None
        if self.question.kind is QuestionKind.SELECT_ONE:
            choices = self._choices()
            read = select_one_reader(choices, self.options)
            note, change = old_font("", self.part.early(at), self.options)
            self.notes += [note] if note is not None else []
            if change is not None:
                read = through_font(read, choices, change)
        else:
            # What a text column is like shows early; numbers and days need every cell.
            most = LOOKED_AT if self.question.kind in _TEXTS else None
            cells = self.part.distinct(at, most)
            if self.question.kind is QuestionKind.INTEGER:
                note, self.options = with_positive_codes(self.part.early(at), self.options)
                self.notes += [note] if note is not None else []
            read, notes = reader_for(self._titled(at), cells, self.options)
            self.notes += notes
            if self.question.kind in _TEXTS and len(cells) > _FEW and is_plain(cells, notes):
                shortcut = self._text_shortcut()
            elif self.question.kind in _NUMBERS:
                shortcut = self._number_shortcut()
        # True equals 1 as a key, so a column with both must not remember by cell.
        classes = self.part.types(at)
        mixed = bool in classes and not classes.isdisjoint((int, float))
        return Field(self.question.code, (at,), read, remembers=not mixed, shortcut=shortcut)

    def _titled(self, at: int) -> Question:
        """Return the question with the header among its names: it tells what a text is."""
        header = self.part.table.headers[at]
        return replace(self.question, aliases=(*self.question.aliases, header))

    def _text_shortcut(self) -> Shortcut | None:
        """Return which texts need no reader, as nothing odd can be about them."""
        if self.options.missing_codes:
            return None
        return Shortcut("text", words=BLANK_WORDS | self.options.blank_words | {"", CLEAR_WORD})

    def _number_shortcut(self) -> Shortcut | None:
        """Return which numbers need no reader."""
        if self.options.missing_codes:
            return None
        kind = "whole" if self.question.kind is QuestionKind.INTEGER else "amount"
        return Shortcut(kind, _LOWEST_PLAIN, LARGEST)

    def _choices(self) -> ChoiceReader:
        """Return the choices with what their texts were said to mean, as far as it fits."""
        choices = self.questionnaire.choices_of(self.question)
        codes = {each.name for each in choices}
        said = self.recipe.value_maps.get(self.question.code, {})
        for text, code in said.items():
            if code and codes and code not in codes:
                self.notes.append(ColumnNote("recipe-choice-gone", Severity.WARNING, text,
                                             {"choice": code}))  # fmt: skip
        return ChoiceReader(choices, {text: code for text, code in said.items()
                                      if code and (code in codes or not codes)})  # fmt: skip
