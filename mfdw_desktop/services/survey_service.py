"""What the services of surveys have in common: the questionnaire that is named, and rounds."""

from __future__ import annotations

from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.queries import surveys
from mfdw_desktop.database.queries.surveys import StoredForm
from mfdw_desktop.domain.surveys import is_round
from mfdw_desktop.services.book_service import BookService


class SurveyService(BookService):
    """A service on the questionnaires of one database, for one actor."""

    def _form(self, code: str) -> StoredForm:
        with self._database.read() as connection:
            return form_named(connection, code)


def form_named(connection: Any, code: str) -> StoredForm:
    """Return the newest version of a questionnaire.

    Raises:
        RefusedError: there is none with this code.
    """
    found = surveys.form_of(connection, code)
    if found is None:
        known = ", ".join(surveys.codes(connection))
        raise RefusedError("survey-unknown", survey=code, known=known)
    return found


def require_round(name: str) -> None:
    """Refuse what is no name of a round.

    Raises:
        RefusedError: it is none.
    """
    if not is_round(name):
        raise RefusedError("round-unknown", round=name)
