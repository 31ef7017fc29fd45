"""Whether a table has anything to do with what it is to fill."""

from __future__ import annotations

from collections.abc import Collection

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain import records
from mfdw_desktop.domain.surveys import Questionnaire


def misfit(
    questionnaire: Questionnaire, filled: Collection[str], *, sheet: str, language: str = ""
) -> RefusedError | None:
    """Return why no row of a table can be stored; None where some can."""
    if not filled:
        is_list = records.is_record_form(questionnaire.code)
        return RefusedError("no-column-known" if is_list else "no-column-fits", sheet=sheet)
    lacking = records.lacking(questionnaire.code, filled)
    if not lacking:
        return None
    found = (questionnaire.question(code) for code in lacking)
    labels = [each.label(language) for each in found if each is not None]
    return RefusedError("column-missing", columns=", ".join(labels))
