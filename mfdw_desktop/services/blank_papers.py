"""Blank questionnaires: a paper to write on, in any language of the program."""

from __future__ import annotations

import hashlib
import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

from mfdw_desktop.common import paths
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import papers
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.papers import PrintedPaper
from mfdw_desktop.domain.surveys import QuestionKind, Questionnaire, to_document
from mfdw_desktop.importing.checks import bounds_of
from mfdw_desktop.services import paper_files
from mfdw_desktop.services.month_figures import find_branch, may_see, now_in

if TYPE_CHECKING:
    from mfdw_desktop.reporting.layout import Drawn


def draw(
    database: Database,
    actor: Actor,
    form: Questionnaire,
    *,
    paper: str,
    language: str,
    progress: Progress,
) -> Drawn:
    """Return the drawn paper; empty `paper` and `language` are those of the institution."""
    # reportlab and HarfBuzz are not wanted before somebody prints
    from mfdw_desktop.reporting import blank, layout

    progress.report(0, 0, translate("Drawing"))
    with database.read() as connection:
        codes = [each for each in papers.branch_codes(connection) if may_see(actor, each)]
        branch = find_branch(connection, actor, codes[0]) if codes else None
    today = now_in(database, branch).date() if branch is not None else database.clock().date()
    content = blank.BlankPaper(
        form,
        branch.institution if branch is not None else "",
        today,
        _largest(form),
        logo=branch.logo if branch is not None else b"",
    )
    size = paper_files.size(paper or (branch.paper_size if branch is not None else "a4"))
    spoken = paper_files.language(language or (branch.language if branch is not None else "en"))
    return layout.draw(blank.build(content, paper=size, language=spoken), progress=progress)


def write(
    database: Database,
    actor: Actor,
    form: Questionnaire,
    out: Path,
    *,
    paper: str,
    language: str,
    overwrite: bool,
    progress: Progress,
) -> PrintedPaper:
    """Write the paper to `out`; it holds no figures, so the history does not name it."""
    started = time.monotonic()
    paths.require_ending(out, ".pdf")
    drawn = draw(database, actor, form, paper=paper, language=language, progress=progress)
    target = out if overwrite else paths.free_name(out)
    paper_files.write(target, drawn.content)
    stored = json.dumps(to_document(form), ensure_ascii=False, sort_keys=True)
    mark = hashlib.sha256(stored.encode()).hexdigest()
    return PrintedPaper(target, drawn.pages, round(time.monotonic() - started, 3), mark)


def _largest(form: Questionnaire) -> dict[str, int]:
    """Return the largest whole number that each question takes, where its constraint says it."""
    found: dict[str, int] = {}
    for question in form.questions:
        if question.kind is QuestionKind.INTEGER:
            highest = [int(float(each.limit)) for each in bounds_of(question)
                       if each.sign in ("<", "<=") and each.limit != "today()"]  # fmt: skip
            if highest and min(highest) > 0:
                found[question.code] = min(highest)
    return found
