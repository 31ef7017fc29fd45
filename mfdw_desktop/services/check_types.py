"""Types of questions in a back-check: what should never differ, what is hard, what may change.

Type 1 never differs unless the interviewer was not there: a difference asks for action against
her. Type 2 is hard to ask: a difference asks for training. Type 3 may change by itself: a
difference asks whether the question is stable (IPA's convention).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.queries import rules
from mfdw_desktop.database.writing import Unit, write
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.survey_health import CHECK_TYPES
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.services.survey_service import SurveyService


class CheckTypes(SurveyService):
    """The types that persons gave to the questions of a questionnaire."""

    def of(self, code: str) -> dict[str, int]:
        """Return question to its type, of those that have one."""
        with self._database.read() as connection:
            return types_of(connection, code)

    def give(self, code: str, types: Mapping[str, int]) -> Changes:
        """Give questions a type; 0 takes it away.

        Raises:
            RefusedError: no such questionnaire or question, or no such type.
        """
        form = self._form(code)
        require_types(form.form, types)
        with write(self._database, self._actor) as unit:
            give_types(unit, form.form.code, types)
        kinds = unit.changes.kinds | {"questionnaire", "response"}
        return replace(unit.changes, kinds=kinds, uids=frozenset())


def require_types(form: Questionnaire, types: Mapping[str, int]) -> None:
    """Refuse a type that there is not, and a question that the form does not ask.

    Raises:
        RefusedError: one of both.
    """
    for question, kind in types.items():
        if form.question(question) is None or kind not in (0, *CHECK_TYPES):
            raise RefusedError("check-type-unfit", survey=form.code, question=question)


def give_types(unit: Unit, code: str, types: Mapping[str, int]) -> None:
    """Give questions a type within `unit`, with which they are taken back."""
    given = {**types_of(unit.connection, code), **types}
    rules.keep(unit, _name(code), {each: kind for each, kind in given.items() if kind} or None)


def types_of(connection: Any, code: str) -> dict[str, int]:
    """Return question to its type, over an open connection."""
    found = rules.rule(connection, _name(code)) or {}
    return {str(question): int(kind) for question, kind in found.items()}


def _name(code: str) -> str:
    return f"check types:{code}"
