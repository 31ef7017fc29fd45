"""Papers as a use case: the file, the history, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
import sqlalchemy as sa

from mfdw_desktop.common.errors import AppError, RefusedError
from mfdw_desktop.database import engine
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Award, Client, PrintedPaper
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.clients import ClientStatus
from mfdw_desktop.domain.monitoring_rows import canonical_rows
from mfdw_desktop.domain.papers import PaperKind, PaperRequest, Section
from mfdw_desktop.domain.periods import Month, month_of
from mfdw_desktop.services.demo import make_demo
from mfdw_desktop.services.reports import Reports
from tests.database import month_book
from tests.database.plain_counts import plain_rows
from tests.reporting import pixels

MARCH = month_book.MONTH


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a made branch, to be copied."""
    path = tmp_path_factory.mktemp("whole") / "whole.mfdw"
    database = month_book.make(path)
    database.checkpoint()
    database.close()
    return path


@pytest.fixture
def book(whole: Path, tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "book.mfdw"
    path.write_bytes(whole.read_bytes())
    database = Database(path, clock=lambda: month_book.NOW)
    yield database
    database.close()


@pytest.fixture
def reports(book: Database) -> Reports:
    return Reports(book, month_book.ACTOR)


def test_monthly_writes_the_file_and_the_history(reports: Reports, tmp_path: Path) -> None:
    out = tmp_path / "march.pdf"
    made = reports.monthly("KH03", MARCH, out, narrative="All went well.")
    assert made.file == out
    assert made.pages >= 2
    assert made.is_remembered
    text = pixels.document_text(out.read_bytes())
    assert "Rebate & <b>school</b>" in text
    assert "ការបញ្ចុះ" in text
    assert "All went well." in text
    assert "2 Apr 2026, 10:30" in text  # the branch's clock, not UTC's
    (kept,) = reports.printed("KH03")
    assert (kept.paper, kept.month, kept.fingerprint) == ("monthly", MARCH, made.fingerprint)
    assert kept.rows == tuple(canonical_rows(reports.monthly_figures("KH03", MARCH)))
    assert (kept.file_name, kept.actor, kept.pages) == ("march.pdf", "sokha", made.pages)


def test_file_that_is_there_is_kept(reports: Reports, tmp_path: Path) -> None:
    out = tmp_path / "march.pdf"
    first = reports.monthly("KH03", MARCH, out)
    before = out.read_bytes()
    second = reports.monthly("KH03", MARCH, out)
    third = reports.monthly("KH03", MARCH, out)
    assert [each.file.name for each in (first, second, third)] == [
        "march.pdf", "march_v2.pdf", "march_v3.pdf",
    ]  # fmt: skip
    assert out.read_bytes() == before
    fourth = reports.monthly("KH03", MARCH, out, overwrite=True)
    assert fourth.file == out
    assert out.read_bytes() != before
    assert sorted(path.name for path in tmp_path.glob("*march*")) == [
        "march.pdf", "march_v2.pdf", "march_v3.pdf",
    ]  # fmt: skip


def test_fingerprint_is_of_the_figures_alone(reports: Reports, tmp_path: Path) -> None:
    made = [
        reports.monthly("KH03", MARCH, tmp_path / "a.pdf"),
        reports.monthly("KH03", MARCH, tmp_path / "b.pdf", paper="letter", language="km"),
        reports.monthly("KH03", MARCH, tmp_path / "c.pdf", sections=[Section.QUALITY]),
    ]
    assert len({each.fingerprint for each in made}) == 1
    other = reports.monthly("KH03", MARCH.previous, tmp_path / "d.pdf")
    assert other.fingerprint != made[0].fingerprint


def test_next_printing_tells_what_changed(reports: Reports, book: Database, tmp_path: Path) -> None:
    first = reports.monthly("KH03", MARCH, tmp_path / "a.pdf")
    second = reports.preview("KH03", MARCH)
    mark = first.fingerprint[:8]
    assert f"No figure has changed since this month was printed on 2 Apr 2026, 10:30 ({mark})" in (
        " ".join(pixels.document_text(second).split())
    )
    with write(book, month_book.ACTOR) as unit:
        award = unit.connection.execute(
            sa.select(Award.id)
            .join(Client, Client.id == Award.client_id)
            .where(
                Award.branch_id == 1,
                Award.status == "given",
                Award.deleted_at.is_(None),
                Award.given_on.between(MARCH.first, MARCH.last),
            )
        ).first()
        assert award is not None
        unit.remove(Award, award.id)
    third = " ".join(pixels.document_text(reports.preview("KH03", MARCH)).split())
    assert f"printed before, on 2 Apr 2026, 10:30 ({mark}). Since then:" in third
    assert "given" in third.split("Since then:")[1]
    assert reports.monthly("KH03", MARCH, tmp_path / "b.pdf").fingerprint != first.fingerprint


def test_paper_is_delivered_while_another_program_holds_the_database(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "PATIENCE_SECONDS", 0.2)
    path = tmp_path / "held.mfdw"
    path.write_bytes(whole.read_bytes())
    database = Database(path, clock=lambda: month_book.NOW)
    other = database.raw()
    other.execute("BEGIN IMMEDIATE")
    made = Reports(database, month_book.ACTOR).monthly("KH03", MARCH, tmp_path / "march.pdf")
    other.execute("ROLLBACK")
    other.close()
    assert not made.is_remembered
    assert made.file.read_bytes().startswith(b"%PDF")
    assert Reports(database, month_book.ACTOR).printed("KH03") == []
    database.close()


def test_nothing_is_left_of_a_file_that_cannot_be_written(
    reports: Reports, book: Database, tmp_path: Path
) -> None:
    with pytest.raises(RefusedError) as caught:
        reports.monthly("KH03", MARCH, tmp_path / "no such folder" / "march.pdf")
    assert caught.value.code == "paper-unwritable"
    (tmp_path / "taken.pdf").mkdir()
    with pytest.raises(RefusedError):
        reports.monthly("KH03", MARCH, tmp_path / "taken.pdf", overwrite=True)
    assert list(tmp_path.glob(".*.part")) == []
    with book.read() as connection:
        assert connection.execute(sa.select(sa.func.count(PrintedPaper.id))).scalar() == 0


@pytest.mark.parametrize(
    ("branch", "month", "options", "code"),
    [
        ("XX99", MARCH, {}, "branch-unknown"),
        ("KH03", Month(2026, 5), {}, "month-in-future"),
        ("KH03", MARCH, {"paper": "a3"}, "paper-unknown"),
        ("KH03", MARCH, {"language": "de"}, "language-unknown"),
    ],
)
def test_what_cannot_be_printed_is_refused(
    reports: Reports, branch: str, month: Month, options: dict[str, str], code: str
) -> None:
    with pytest.raises(AppError) as caught:
        reports.preview(branch, month, **options)  # type: ignore[arg-type]
    assert (caught.value.code, caught.value.exit_code) == (code, 2)


def test_actor_sees_only_her_branches(book: Database) -> None:
    reports = Reports(book, Actor("dara", branches=frozenset({"KH04"})))
    assert reports.only_branch() == "KH04"
    with pytest.raises(RefusedError):
        reports.monthly_figures("KH03", MARCH)


def test_branch_must_be_named_where_there_are_two(reports: Reports) -> None:
    with pytest.raises(RefusedError) as caught:
        reports.only_branch()
    assert caught.value.fields == {"branches": "KH03, KH04"}


def test_months_reach_from_the_first_client_to_today(reports: Reports) -> None:
    months = reports.months("KH03")
    assert months[0] == Month(2026, 4)
    assert months[-1].year == 2025
    assert months == sorted(months, reverse=True)


def test_listing_holds_the_wanted_clients(reports: Reports, tmp_path: Path) -> None:
    made = reports.listing("KH03", tmp_path / "all.pdf", statuses=list(ClientStatus))
    text = pixels.document_text(made.file.read_bytes())
    assert text.count("KH03-") == len(set(_codes(text)))
    none = reports.listing("KH03", tmp_path / "none.pdf", statuses=[ClientStatus.DECEASED])
    assert "0 clients" in pixels.document_text(none.file.read_bytes())
    assert [each.paper for each in reports.printed("KH03")] == ["listing", "listing"]
    assert reports.preview_listing("KH03", language="ur").startswith(b"%PDF")


def test_listing_is_of_chosen_clients(reports: Reports, tmp_path: Path) -> None:
    whole = reports.listing("KH03", tmp_path / "all.pdf", statuses=list(ClientStatus))
    some = _codes(pixels.document_text(whole.file.read_bytes()))[1:3]
    made = reports.listing("KH03", tmp_path / "some.pdf", clients=some)
    assert _codes(pixels.document_text(made.file.read_bytes())) == some
    assert made.fingerprint != whole.fingerprint
    request = PaperRequest(PaperKind.LISTING, "KH03", clients=tuple(some))
    book = openpyxl.load_workbook(reports.workbook(request, tmp_path / "some.xlsx"))
    cells = [str(cell) for row in book.worksheets[-1].iter_rows(values_only=True) for cell in row]
    assert [cell for cell in cells if cell.startswith("KH03-")] == some


def test_names_of_files_say_month_and_branch(reports: Reports) -> None:
    month = PaperRequest(PaperKind.MONTHLY, "KH03", MARCH)
    assert reports.file_name(month) == "2026-03_KH03_monitoring"
    assert reports.file_name(PaperRequest(PaperKind.LISTING, "KH03")) == "2026-04-02_KH03_clients"
    leaflet = PaperRequest(PaperKind.LEAFLET, "KH03", scheme="A/B")
    assert reports.file_name(leaflet) == "2026-04-02_KH03_leaflet_A-B"


def test_history_is_kept_in_every_dialect(any_database: Database, tmp_path: Path) -> None:
    month_book.fill(any_database, clients=5)
    reports = Reports(any_database, month_book.ACTOR)
    made = reports.monthly("KH03", MARCH, tmp_path / "march.pdf")
    assert [each.fingerprint for each in reports.printed("KH03")] == [made.fingerprint]


def test_every_figure_of_the_sample_branch_equals_plain_sql(tmp_path: Path) -> None:
    workspace, _ = make_demo(tmp_path / "demo.mfdw", clients=60, seed=3)
    code = workspace.reports.only_branch()
    months = workspace.reports.months(code)
    for month in (months[1], months[6], months[13]):
        found = {
            row[:3]: row[3]
            for row in canonical_rows(workspace.reports.monthly_figures(code, month))
            if row[0] != "month"
        }
        with workspace.database.read() as connection:
            days = (str(month.first), str(month.last), str(month.next.first))
            assert found == plain_rows(connection, code, *days)
    assert month_of(months[-1].first) == months[-1]
    workspace.close()


def _codes(text: str) -> list[str]:
    return [word for word in text.split() if word.startswith("KH03-")]


def test_paper_takes_the_place_of_no_other_kind_of_file(reports: Reports, tmp_path: Path) -> None:
    out = tmp_path / "branch.mfdw"
    out.write_text("mine")
    with pytest.raises(RefusedError, match="file-ending"):
        reports.listing("KH03", out, overwrite=True)
    assert out.read_text() == "mine"
