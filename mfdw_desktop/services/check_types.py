"""Types of questions in a back-check: what should never differ, what is hard, what may change.

Type 1 never differs unless the interviewer was not there: a difference asks for action against
her. Type 2 is hard to ask: a difference asks for training. Type 3 may change by itself: a
difference asks whether the question is stable (IPA's convention).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.queries import settings
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.survey_health import CHECK_TYPES
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
        for question, kind in types.items():
            if form.form.question(question) is None or kind not in (0, *CHECK_TYPES):
                raise RefusedError("check-type-unfit", survey=code, question=question)
        with self._database.transaction() as connection:
            given = {**types_of(connection, code), **types}
            document = {each: kind for each, kind in given.items() if kind}
            if document:
                settings.keep_setting(connection, _name(code), document)
            else:
                settings.drop_setting(connection, _name(code))
        return Changes(frozenset({"questionnaire", "response"}))


def types_of(connection: Any, code: str) -> dict[str, int]:
    """Return question to its type, over an open connection."""
    found = settings.setting(connection, _name(code)) or {}
    return {str(question): int(kind) for question, kind in found.items()}


def _name(code: str) -> str:
    return f"check types:{code}"
