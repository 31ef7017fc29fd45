"""Own fields of kinds in lists of awards: in the template, the import and the export."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.incentives import AwardDraft, AwardFilter
from mfdw_desktop.domain.kinds import FieldKind, KindField
from mfdw_desktop.services import award_files
from mfdw_desktop.services.imports import ListImports
from mfdw_desktop.services.workspace import Workspace, open_workspace

FIELDS = (
    KindField("school", "School"),
    KindField("grade", "Grade", FieldKind.NUMBER),
    KindField("since", "At school since", FieldKind.DAY),
    KindField("way", "Way to school", FieldKind.CHOICE, ("By foot", "By boat")),
    KindField("note", "Note", FieldKind.YES_NO),
)
SAID = {"school": "Hun Sen, Kep", "grade": "4.5", "since": "2026-01-05", "way": "By boat",
        "note": "yes"}  # fmt: skip


@pytest.fixture
def book(sample_branch: Path, tmp_path: Path) -> Iterator[Workspace]:
    path = tmp_path / "kampot.mfdw"
    shutil.copyfile(sample_branch, path)
    workspace = open_workspace(path)
    kind = next(each for each in workspace.incentives.kinds() if each.code == "rebate")
    workspace.kinds.save_kind(replace(kind, fields=FIELDS), kind.id)
    yield workspace
    workspace.close()


def test_round_trip_is_the_identity_and_a_change_comes_in(book: Workspace, tmp_path: Path) -> None:
    schemes = {each.id: each for each in book.incentives.schemes() if each.kind == "rebate"}
    scheme = next(iter(schemes.values()))
    client = book.incentives.awards(AwardFilter())[1][0]
    draft = AwardDraft(
        scheme_id=scheme.id, client_id=client.client_id, on=book.incentives.today(),
        amount=scheme.amount or client.amount, reference="OWN-1", fields=SAID,
    )  # fmt: skip
    book.incentives.give([draft])
    imports = ListImports(book.database, book.actor)
    out = tmp_path / "awards.xlsx"
    count = award_files.export(book.incentives, AwardFilter(), out)
    before = book.backups.check().content_hash
    done = imports.run("awards", out, ImportOptions())
    assert (done.imported, done.updated, done.rejected) == (0, 0, 0)
    assert done.unchanged == count
    assert book.backups.check().content_hash == before
    workbook = load_workbook(out)
    sheet = workbook.worksheets[0]
    heads = [each.value for each in sheet[1]]
    assert {"School", "Grade", "At school since", "Way to school"} <= set(heads)
    mine = next(row for row in sheet.iter_rows(min_row=2)
                if row[heads.index("Reference")].value == "OWN-1")  # fmt: skip
    mine[heads.index("Grade")].value = 5
    mine[heads.index("Way to school")].value = "by foot"
    workbook.save(out)
    done = imports.run("awards", out, ImportOptions())
    assert (done.imported, done.updated, done.rejected) == (0, 1, 0)
    (award,) = [each for each in book.incentives.awards(AwardFilter(), limit=5000)[1]
                if each.reference == "OWN-1"]  # fmt: skip
    assert dict(award.fields) == SAID | {"grade": "5", "way": "By foot"}


def test_template_asks_for_the_fields_of_the_kinds(book: Workspace, tmp_path: Path) -> None:
    imports = ListImports(book.database, book.actor)
    imports.template("awards", tmp_path / "template.xlsx")
    labels = [each.label() for each in imports.form("awards").questions]
    assert labels[-5:] == ["School", "Grade", "At school since", "Way to school",
                           "Note (Interest rebate)"]  # fmt: skip
