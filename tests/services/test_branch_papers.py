"""The papers beside the monthly summary: they say what the lists say, in every language."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PIL import Image

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.clients import (
    ClientFilter,
    ClientStatus,
)
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.consents import (
    ConsentScope,
    ConsentState,
)
from mfdw_desktop.domain.documents import DocumentDraft, DocumentKind
from mfdw_desktop.domain.incentives import AwardFilter
from mfdw_desktop.domain.papers import PaperKind, PaperRequest
from mfdw_desktop.domain.periods import Month
from mfdw_desktop.services import branch_papers
from mfdw_desktop.services.demo import make_demo
from mfdw_desktop.services.workspace import Workspace
from tests.reporting import pixels

AUGUST = Month(2026, 8)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    made, _ = make_demo(tmp_path_factory.mktemp("papers") / "demo.mfdw", clients=60, seed=3)
    return made


def words_of(workspace: Workspace, request: PaperRequest, language: str = "en") -> str:
    return pixels.document_text(workspace.reports.preview_paper(request, language=language))


def ask(kind: PaperKind, **about: object) -> PaperRequest:
    return PaperRequest(kind, "KH03", **about)  # type: ignore[arg-type]


def month_with_awards(workspace: Workspace) -> Month:
    total, awards = workspace.incentives.awards(AwardFilter(), limit=1)
    assert total
    return Month(awards[0].on.year, awards[0].on.month)


def test_register_holds_every_award_of_the_month(workspace: Workspace) -> None:
    month = month_with_awards(workspace)
    wanted = AwardFilter(first=month.first, last=month.last)
    total, awards = workspace.incentives.awards(wanted, limit=10_000)
    words = words_of(workspace, ask(PaperKind.REGISTER, month=month))
    assert sum(words.count(each.client_code) for each in {a.client_id: a for a in awards}.values())
    assert sum(words.count(code) for code in {each.client_code for each in awards}) == total


def test_register_as_a_workbook_adds_up(workspace: Workspace, tmp_path: Path) -> None:
    month = month_with_awards(workspace)
    out = workspace.reports.workbook(
        ask(PaperKind.REGISTER, month=month), tmp_path / "register.xlsx"
    )
    for sheet in load_workbook(out).worksheets[1:]:
        heads = [cell.value for cell in sheet[1]]
        if "Amount" not in heads:
            continue
        at = heads.index("Amount")
        rows = list(sheet.iter_rows(min_row=2, values_only=True))
        given = [float(str(row[at] or 0)) for row in rows if row[-1] == "Given"]
        total = next(row[at] for row in rows if row[0] == "Given")
        assert float(str(total or 0)) == pytest.approx(sum(given))


def test_due_list_is_the_list_of_the_window(workspace: Workspace) -> None:
    until = workspace.incentives.today().replace(year=2030)
    due = workspace.incentives.checks(states=frozenset({CheckState.DUE}), due_until=until)
    words = words_of(workspace, ask(PaperKind.DUE, until=until))
    assert due
    assert sum(words.count(code) for code in {each.client_code for each in due}) == len(due)
    assert "No check is due" in words_of(workspace, ask(PaperKind.DUE, until=date(2000, 1, 1)))


def test_sheets_to_fill_in_hold_the_clients_of_the_centre(workspace: Workspace) -> None:
    place = workspace.incentives.places()[0]
    scheme = workspace.incentives.schemes()[0]
    rows = workspace.incentives.sheet(place.centre_id, scheme.id, AUGUST)
    asked = ask(PaperKind.COLLECTION, scheme=scheme.code, centre=place.centre_id, month=AUGUST)
    words = words_of(workspace, asked)
    assert all(each.code in words for each in rows)
    session = workspace.incentives.sessions()[0]
    words = words_of(workspace, ask(PaperKind.ATTENDANCE, session=session.id))
    assert all(each.client_code in words for each in workspace.incentives.roster(session.id))


def test_client_page_says_what_the_window_says(workspace: Workspace) -> None:
    total, awards = workspace.incentives.awards(AwardFilter(), limit=1)
    words = words_of(workspace, ask(PaperKind.CLIENT, client=awards[0].client_code))
    assert total
    for each in (awards[0].client_name, awards[0].client_code, awards[0].scheme_name):
        assert each in words


def test_client_page_has_her_photo_while_consent_holds(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, rows = workspace.clients.page(ClientFilter(statuses=frozenset({ClientStatus.ACTIVE})))
    client = next(each for each in rows if each.consent is ConsentState.ALL
                  and workspace.documents.photo(each.id) is None)  # fmt: skip
    asked = ask(PaperKind.CLIENT, client=client.code)
    assert b"/Subtype /Image" not in workspace.reports.preview_paper(asked)
    file = BytesIO()
    Image.new("RGB", (900, 1200), "brown").save(file, "JPEG")
    data = DocumentDraft(DocumentKind.PHOTO)
    workspace.documents.add_bytes(client.id, "photo.jpg", file.getvalue(), data)
    made = workspace.reports.paper(asked, tmp_path / "a.pdf")
    assert made.file.read_bytes().count(b"/Subtype /Image") == 1
    with monkeypatch.context() as patched:
        patched.setattr(branch_papers, "_photo", lambda *_: b"")
        plain = workspace.reports.paper(asked, tmp_path / "b.pdf")
    assert b"/Subtype /Image" not in plain.file.read_bytes()
    assert plain.fingerprint == made.fingerprint
    workspace.client_parts.withdraw_consent(
        client.id, ConsentScope.SERVICE, workspace.clients.today()
    )
    assert b"/Subtype /Image" not in workspace.reports.preview_paper(asked)


def test_consent_form_asks_three_questions_and_says_what_was_given(workspace: Workspace) -> None:
    _total, awards = workspace.incentives.awards(AwardFilter(), limit=1)
    words = words_of(workspace, ask(PaperKind.CONSENT, client=awards[0].client_code))
    for each in (
        "The data may be kept for the service",
        "for the survey",
        "for research",
        awards[0].client_code,
        "Witness, for consent by word",
        "given ",
    ):
        assert each in words


@pytest.mark.parametrize("language", ["km", "ur", "hi", "mn"])
def test_mark_is_the_same_in_every_language(
    workspace: Workspace, tmp_path: Path, language: str
) -> None:
    asked = ask(PaperKind.REGISTER, month=month_with_awards(workspace))
    english = workspace.reports.paper(asked, tmp_path / "en.pdf", language="en")
    other = workspace.reports.paper(asked, tmp_path / "other.pdf", language=language)
    assert english.fingerprint == other.fingerprint
    kept = workspace.reports.printed("KH03", limit=1)[0]
    assert (kept.paper, kept.language, kept.month) == ("register", language, asked.month)


def test_leaflet_shows_names_as_letters_not_as_marks(workspace: Workspace) -> None:
    scheme = next(each for each in workspace.incentives.schemes() if each.conditions)
    words = words_of(workspace, ask(PaperKind.LEAFLET, scheme=scheme.code))
    assert all(each.text in words for each in scheme.conditions)


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (ask(PaperKind.LEAFLET), "paper-needs-scheme"),
        (ask(PaperKind.LEAFLET, scheme="NONE"), "scheme-unknown"),
        (ask(PaperKind.COLLECTION, scheme="HEALTH"), "paper-needs-centre"),
        (ask(PaperKind.COLLECTION, scheme="HEALTH", centre=99_999), "centre-unknown"),
        (ask(PaperKind.ATTENDANCE, session=99_999), "session-unknown"),
        (ask(PaperKind.CLIENT, client="KH03-99999"), "client-unknown"),
        (ask(PaperKind.REGISTER, month=Month(2999, 1)), "month-in-future"),
    ],
)
def test_what_is_not_there_is_refused(workspace: Workspace, asked: PaperRequest, code: str) -> None:
    with pytest.raises(RefusedError) as caught:
        workspace.reports.preview_paper(asked)
    assert caught.value.code == code
