"""Documents as evidence of checks, payments, claims and visits, on the sample branch."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.cli.main import main
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.actors import Role
from mfdw_desktop.domain.claims import ClaimFilter
from mfdw_desktop.domain.client_detail import EventKind
from mfdw_desktop.domain.conditions import CheckState
from mfdw_desktop.domain.documents import DocumentDraft, DocumentKind
from mfdw_desktop.domain.evidence import EvidenceOf
from mfdw_desktop.domain.health_care import VisitFilter
from mfdw_desktop.domain.incentives import AwardFilter, AwardStatus
from mfdw_desktop.domain.payments import PaymentDraft, PaymentFilter
from mfdw_desktop.services.documents import Documents
from mfdw_desktop.services.workspace import Workspace, open_workspace
from tests.domain.files import PDF


@pytest.fixture
def book(sample_branch: Path, tmp_path: Path) -> Iterator[Workspace]:
    path = tmp_path / "kampot.mfdw"
    shutil.copyfile(sample_branch, path)
    workspace = open_workspace(path)
    yield workspace
    workspace.close()


def rows_of(book: Workspace, of: EvidenceOf) -> list[Any]:
    """Return the records of a kind as their list shows them."""
    found: dict[EvidenceOf, Callable[[], Any]] = {
        EvidenceOf.CHECK: lambda: book.incentives.checks(states=frozenset(CheckState)),
        EvidenceOf.PAYMENT: lambda: book.payments.rows(PaymentFilter()),
        EvidenceOf.CLAIM: lambda: book.insurance.claims(ClaimFilter())[1],
        EvidenceOf.HEALTH_VISIT: lambda: book.health.visits(VisitFilter())[1],
        EvidenceOf.REGISTRATION: lambda: book.worksites.papers(),
        EvidenceOf.SAFETY_VISIT: lambda: book.worksites.visits(),
    }
    return list(found[of]())


@pytest.mark.parametrize("of", EvidenceOf)
def test_document_is_counted_where_the_record_is_shown(book: Workspace, of: EvidenceOf) -> None:
    if of is EvidenceOf.PAYMENT:
        wanted = AwardFilter(statuses=frozenset({AwardStatus.GIVEN}))
        award = next(each for each in book.incentives.awards(wanted)[1] if each.amount)
        assert award.amount is not None
        book.payments.plan(award.id, [PaymentDraft(award.on, award.amount)])
    before = {each.id: each for each in rows_of(book, of)}
    key = min(before, key=lambda each: before[each].documents)
    held = before[key].documents
    proven, found, hidden = book.documents.evidence(of, key)
    assert (proven.of, proven.id, len(found), hidden) == (of, key, held, 0)
    draft = DocumentDraft(DocumentKind.EVIDENCE, "Proof", proves=proven)
    changes = book.documents.add_bytes(proven.client_id, "proof.pdf", PDF, draft)
    after = {each.id: each for each in rows_of(book, of)}
    assert after == before | {key: replace(before[key], documents=held + 1)}
    kept = book.documents.evidence(of, key)[1][0]
    assert (kept.name, kept.of, kept.of_id) == ("Proof", of, key)
    detail = book.clients.detail(proven.client_id)
    counts = {each.fields.get("documents") for each in detail.timeline}
    assert held + 1 in counts or of is EvidenceOf.PAYMENT, "a payment that is due is not there"
    book.batches.undo_edit(str(changes.edit))
    assert len(book.documents.evidence(of, key)[1]) == held


def test_papers_of_a_clinic_are_for_people_who_may_see_them(book: Workspace) -> None:
    visit = next(each for each in book.health.visits(VisitFilter())[1] if each.documents)
    proven, (shown,), _ = book.documents.evidence(EvidenceOf.HEALTH_VISIT, visit.id)
    officer = Documents(book.database, replace(book.actor, role=Role.OFFICER))
    assert officer.evidence(EvidenceOf.HEALTH_VISIT, visit.id) == (proven, [], 1)
    assert shown.uid not in {each.uid for each in officer.of(proven.client_id)}
    for act in (officer.content, officer.bin):
        with pytest.raises(RefusedError, match="document-restricted"):
            act(shown.uid)
    draft = DocumentDraft(DocumentKind.EVIDENCE, proves=proven)
    officer.add_bytes(proven.client_id, "card.pdf", PDF, draft)
    assert officer.evidence(EvidenceOf.HEALTH_VISIT, visit.id)[2] == 2


def test_evidence_of_another_client_is_refused(book: Workspace) -> None:
    check = book.incentives.checks(states=frozenset(CheckState))[0]
    proven = book.documents.evidence(EvidenceOf.CHECK, check.id)[0]
    draft = DocumentDraft(proves=proven)
    with pytest.raises(RefusedError, match="evidence-unknown"):
        book.documents.add_bytes(proven.client_id + 1, "proof.pdf", PDF, draft)
    with pytest.raises(RefusedError, match="evidence-unknown"):
        book.documents.evidence(EvidenceOf.CLAIM, 10**9)


def test_commands_attach_list_remove_and_restore(
    book: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check = next(
        each for each in book.incentives.checks(states=frozenset(CheckState)) if not each.documents
    )
    timeline = book.clients.detail(check.client_id).timeline
    assert any(each.kind is EventKind.CHECK for each in timeline)
    (tmp_path / "sheet.pdf").write_bytes(PDF)
    database = str(book.database.target)

    def say(*words: str) -> dict[str, Any]:
        assert main(["clients", *words, "--db", database, "--json"]) == 0
        said: dict[str, Any] = json.loads(capsys.readouterr().out)
        return said

    record = f"check:{check.id}"
    code = check.client_code
    (kept,) = say("attach", code, str(tmp_path / "sheet.pdf"), "--of", record)["documents"]
    assert (kept["kind"], kept["evidence_of"]) == ("evidence", "condition_check")
    records = say("documents", code, "--records")["records"]
    assert {"record": record, "documents": 1}.items() <= next(
        each for each in records if each["record"] == record
    ).items()
    say("documents", code, "--of", record, "--save", str(tmp_path))
    assert (tmp_path / "sheet (2).pdf").read_bytes() == PDF
    assert say("documents", code, "--of", record, "--remove", kept["uid"])["documents"] == []
    back = say("documents", code, "--of", record, "--restore", kept["uid"])["documents"]
    assert [each["uid"] for each in back] == [kept["uid"]]
    assert main(["clients", "documents", code, "--of", "sheep:1", "--db", database]) == 2
