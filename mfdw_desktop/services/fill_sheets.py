"""Attendance and collection sheets as workbooks: typed into, and read back by the import."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common import i18n
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import schemes
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.award_form import award_form
from mfdw_desktop.domain.lists.training import ATTENDANCE_FORM
from mfdw_desktop.domain.money import to_decimal
from mfdw_desktop.domain.papers import PaperKind, PaperRequest
from mfdw_desktop.domain.part_words import WORDS
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.services import branch_papers, paper_files
from mfdw_desktop.services.month_figures import find_branch, now_in
from mfdw_desktop.services.survey_files import template

if TYPE_CHECKING:
    from mfdw_desktop.importing.template_rows import Prefilled
    from mfdw_desktop.reporting.by_hand import AttendanceContent, CollectionContent

KINDS = frozenset({PaperKind.ATTENDANCE, PaperKind.COLLECTION})
"""Papers that are filled in by hand, or in a workbook."""


def write(
    database: Database, actor: Actor, request: PaperRequest, out: Path, language: str
) -> None:
    """Write the sheet with its clients to `out`.

    Raises:
        RefusedError: what the paper is about is not there; the place cannot be written.
    """
    with database.read() as connection:
        branch = find_branch(connection, actor, request.branch)
        chosen = paper_files.language(language or branch.language)
        now, size = now_in(database, branch), paper_files.size("a4")
        desk = branch_papers.Desk(connection, branch, actor, now, size, chosen)
        content = branch_papers.content(request, desk)
        kinds = schemes.kinds_of(connection)
    say = i18n.load(chosen).translate
    form: Questionnaire
    if request.kind is PaperKind.ATTENDANCE:
        form, filled = ATTENDANCE_FORM, _attendance(content, say)
    else:
        form, filled = award_form(kinds), _collection(content, say)
    template(form, out, chosen, overwrite=True, filled=filled)


def _attendance(content: AttendanceContent, say: Callable[[str], str]) -> Prefilled:
    """Return a row a client on the roster, with what names the session."""
    from mfdw_desktop.importing.template_rows import Prefilled

    session, name = content.session, say("Name")
    of_session = {
        "scheme": session.scheme_name, "held_on": session.on, "number": session.number,
        "topic": session.topic, "centre": session.centre, "trainer": session.trainer,
        "place": session.place, "minutes": session.minutes,
    }  # fmt: skip
    rows = tuple(
        {
            "client": each.client_code,
            name: _both(each.client_name, each.native_name),
            "attendance": WORDS[type(each.code)][each.code] if each.code else None,
            **of_session,
        }
        for each in content.rows
    )
    return Prefilled(rows, beside=(name,), asked=frozenset({"attendance"}))


def _collection(content: CollectionContent, say: Callable[[str], str]) -> Prefilled:
    """Return a row a client, or a child of hers where the scheme is for children."""
    from mfdw_desktop.importing.template_rows import Prefilled

    amount, name, had = content.scheme.amount, say("Name"), say("Had this month")
    rows: list[dict[str, Any]] = []
    for each in content.rows:
        for member in [name for _, name in each.children] or [""]:
            rows.append(
                {
                    "client": each.code,
                    name: _both(each.name, each.native_name),
                    had: each.given or None,
                    "scheme": content.scheme.code,
                    "amount": to_decimal(amount.minor, amount.currency) if amount else None,
                    "member": member,
                }
            )
    return Prefilled(tuple(rows), beside=(name, had), asked=frozenset({"on"}))


def _both(name: str, native_name: str) -> str:
    return " · ".join(each for each in (name, native_name) if each)
