"""Certificates of completed training: who gets one, and what the page says."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.papers import PaperKind, PaperRequest
from mfdw_desktop.services.workspace import Workspace, open_workspace


@pytest.fixture
def book(sample_branch: Path, tmp_path: Path) -> Iterator[Workspace]:
    path = tmp_path / "kampot.mfdw"
    shutil.copyfile(sample_branch, path)
    workspace = open_workspace(path)
    yield workspace
    workspace.close()


def pages_of(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as paper:
        return [paper[at].get_textpage().get_text_bounded() for at in range(len(paper))]


def test_each_who_completed_gets_a_page(book: Workspace, tmp_path: Path) -> None:
    course = book.learning.courses()[0]
    done = [each for each in book.learning.learners(course) if each.is_complete]
    assert done
    whole = PaperRequest(PaperKind.CERTIFICATES, "KH03", scheme=course.scheme_code)
    book.reports.paper(whole, tmp_path / "all.pdf")
    pages = pages_of(tmp_path / "all.pdf")
    assert len(pages) == len(done)
    assert all(any(each.code in page for page in pages) for each in done)
    one = PaperRequest(
        PaperKind.CERTIFICATES, "KH03", scheme=course.scheme_code, client=done[0].code
    )
    book.reports.paper(one, tmp_path / "one.pdf")
    (page,) = pages_of(tmp_path / "one.pdf")
    assert done[0].name in page
    assert "Certificate" in page
    late = [each for each in book.learning.learners(course) if not each.is_complete]
    if late:
        with pytest.raises(RefusedError, match="certificate-nobody"):
            book.reports.paper(
                PaperRequest(PaperKind.CERTIFICATES, "KH03", scheme=course.scheme_code,
                             client=late[0].code), tmp_path / "none.pdf",
            )  # fmt: skip
