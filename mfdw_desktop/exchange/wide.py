"""Rounds side by side: a row a client, a column a question and round."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from mfdw_desktop.exchange.survey_sheets import ResponseOut, SurveyColumn, SurveyOut, head_label
from mfdw_desktop.exchange.workbook import DAY, TEXT

Filled = tuple[ResponseOut, tuple[Any, ...]]
"""A response with the cells of its answers."""
_HEADS = ("client_code", "branch", "arm")


@dataclass
class WideOut:
    """The wide sheet of one questionnaire."""

    survey: SurveyOut
    rounds: Sequence[str]
    """In the order of time."""
    unlinked: int = 0
    """Interviews without a client, known once the rows were drawn."""
    _answers: list[SurveyColumn] = field(default_factory=list)

    def columns(self) -> list[SurveyColumn]:
        """Return the columns: the client, then each round whole."""
        answers = self.survey.answer_columns("")
        found = [SurveyColumn(name, TEXT, label=head_label(name)) for name in _HEADS]
        for each in self.rounds:
            ending = f"_{each}"
            day = f"{head_label('interview_date')} ({each})"
            found.append(SurveyColumn(f"interview_date{ending}", DAY, ending=ending, label=day))
            found += [
                replace(column, header=f"{column.header}{ending}", ending=ending,
                        label=f"{column.label} ({each})")
                for column in answers
            ]  # fmt: skip
        return found

    def rows(self, responses: Iterable[ResponseOut]) -> Iterator[list[Any]]:
        """Yield a row a client; of two interviews in a round the later one stands."""
        clients: dict[str, dict[str, Filled]] = {}
        for filled in self.survey.filled("", responses):
            response = filled[0]
            if not response.client_uid:
                self.unlinked += 1
                continue
            clients.setdefault(response.client_uid, {})[response.round] = filled
        nothing = [None] * (1 + len(self.survey.answer_columns("")))
        listed = list(clients.values())
        if self.survey.is_pseudonymous:
            listed.sort(key=lambda each: str(self._heads(each)[0]))
        for found in listed:
            row = self._heads(found)
            for name in self.rounds:
                if name in found:
                    response, cells = found[name]
                    row += (response.day, *cells)
                else:
                    row += nothing
            yield row

    def _heads(self, found: dict[str, Filled]) -> list[Any]:
        last, _ = list(found.values())[-1]
        heads = self.survey.head_cells(last)
        return [heads[0], last.branch, last.arm or None]
