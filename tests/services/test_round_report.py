"""The survey round report: it says what the book says, and of nobody by name unasked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from openpyxl import load_workbook

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.actors import Actor, Role
from mfdw_desktop.domain.papers import PaperKind, PaperRequest
from mfdw_desktop.domain.round_report import RoundReport
from mfdw_desktop.services.demo import make_demo
from mfdw_desktop.services.month_figures import find_branch
from mfdw_desktop.services.reports import Reports
from mfdw_desktop.services.round_reports import round_report
from mfdw_desktop.services.workspace import Workspace
from tests.reporting import pixels
from tests.services.imports_book import branch, options, write_form, write_rows

ASKED = PaperRequest(PaperKind.ROUND, "KH03", survey="DW", round="followup1")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    made, _ = make_demo(tmp_path_factory.mktemp("rounds") / "demo.mfdw", clients=160, seed=5)
    yield made
    made.close()


def content(
    book: Workspace, request: PaperRequest = ASKED, actor: Actor | None = None
) -> RoundReport:
    who = actor or book.actor
    with book.database.read() as connection:
        facts = find_branch(connection, who, request.branch)
        today = book.database.clock().date()
        return round_report(request, connection, facts, who, today, Progress())


def counted(book: Workspace, sql: str) -> int:
    with book.database.read() as connection:
        return int(connection.execute(sa.text(sql)).scalar() or 0)


DONE = (
    "SELECT r.client_id FROM response r JOIN survey_round s ON s.id = r.round_id "
    "WHERE s.name = '{name}' AND r.status IN ('complete', 'partial') "
    "AND r.deleted_at IS NULL AND r.client_id IS NOT NULL"
)


def test_figures_are_those_of_the_book(demo: Workspace) -> None:
    found = content(demo)
    first, now = DONE.format(name="baseline"), DONE.format(name="followup1")
    base = counted(demo, f"SELECT count(*) FROM ({first}) b")
    again = counted(demo, f"SELECT count(*) FROM ({first}) b WHERE b.client_id IN ({now})")
    assert found.baseline == "baseline"
    assert sum(each.baseline for each in found.attrition) == base == found.whole.target
    assert sum(each.again for each in found.attrition) == again
    assert sum(each.count for each in found.not_found) >= base - again
    for kind in ("centre", "arm", "branch", "interviewer"):
        groups = [each for each in found.progress if each.kind == kind]
        for name in ("done", "refused", "lost"):
            total = sum(getattr(each, name) for each in groups)
            assert total == getattr(found.whole, name), (kind, name)
    assert sum(each.count for each in found.links) == (
        found.whole.done + found.whole.refused + found.whole.lost
    )


def test_names_stand_only_where_they_were_asked_for(demo: Workspace) -> None:
    clients = [each.name for each in content(demo, named()).listed]
    assert clients
    plain = pixels.document_text(demo.reports.preview_paper(ASKED))
    assert not [each for each in clients if each in plain]
    assert "KH03-0" not in plain
    with_names = pixels.document_text(demo.reports.preview_paper(named()))
    assert all(each in with_names for each in clients[:5])


def named() -> PaperRequest:
    return PaperRequest(PaperKind.ROUND, "KH03", survey="DW", round="followup1", with_names=True)


def test_no_small_cell_is_printed(demo: Workspace) -> None:
    found = content(demo)
    choices = [each for one in found.questions for each in one.choices]
    assert any(each.is_hidden for each in choices)
    assert all(each.count == 0 or each.count >= 5 for each in choices if not each.is_hidden)
    few = [each for each in found.questions if each.kind == "number" and each.n < 5]
    assert all(each.mean is None for each in few)


def test_sensitive_questions_are_left_to_who_may_see_them(demo: Workspace) -> None:
    officer = Actor("clerk", Role.CLERK)
    found, whole = content(demo, actor=officer), content(demo)
    assert found.hidden > 0
    assert len(found.questions) < len(whole.questions)
    assert found.hidden + len(found.questions) >= len(whole.questions)


def test_workbook_has_real_numbers(demo: Workspace, tmp_path: Path) -> None:
    out = demo.reports.workbook(ASKED, tmp_path / "round.xlsx")
    book = load_workbook(out)
    sheet = next(each for each in book.worksheets if each.title.startswith("2"))
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    total = rows[-1]
    assert total[1] == content(demo).whole.target
    assert isinstance(total[4], int | float)


@pytest.mark.parametrize("language", ["km", "ur", "fr"])
def test_paper_is_made_in_other_languages_and_on_letter(demo: Workspace, language: str) -> None:
    made = demo.reports.preview_paper(ASKED, language=language, paper="letter")
    assert made.startswith(b"%PDF")
    assert len(pixels.document_text(made)) > 2000


def test_same_round_has_the_same_fingerprint(demo: Workspace, tmp_path: Path) -> None:
    one = demo.reports.paper(ASKED, tmp_path / "one.pdf")
    two = demo.reports.paper(ASKED, tmp_path / "two.pdf", language="fr", paper="letter")
    assert one.fingerprint == two.fingerprint
    assert demo.reports.printed("KH03")[0].paper == "wave"


def test_baseline_has_no_attrition_and_its_target(tmp_path: Path) -> None:
    book = branch(tmp_path)
    book.surveys.define(write_form(tmp_path / "f.xlsx"))
    rows = [(f"u{n}", f"A-{n}", "2026-03-01", "Kep", 40 + n, "sew") for n in range(7)]
    book.surveys.import_workbook(write_rows(tmp_path / "a.csv", rows), options())
    asked = PaperRequest(PaperKind.ROUND, "KH03", survey="work", round="baseline")
    found = content(book, asked)
    assert found.attrition == ()
    assert (found.whole.target, found.whole.done, found.whole.not_yet) == (None, 7, None)
    (hours,) = [each for each in found.questions if each.code == "hours"]
    assert (hours.n, hours.mean, hours.median) == (7, 43, 43)
    with pytest.raises(RefusedError, match="round-empty"):
        content(book, PaperRequest(PaperKind.ROUND, "KH03", survey="work", round="final"))
    with pytest.raises(RefusedError, match="round-unknown"):
        content(book, PaperRequest(PaperKind.ROUND, "KH03", survey="work", round="wave 2"))
    assert Reports(book.database, book.actor).file_name(asked).endswith("wave_work_baseline")
    book.close()
