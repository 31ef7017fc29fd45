"""The sample workbooks beside the checkout: as their expectations and manifests say."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.workbooks import SheetFacts, WorkbookFacts
from mfdw_desktop.services.inspection import inspect_workbook
from mfdw_desktop.services.messages import error_message

pytestmark = pytest.mark.samples

REFUSED = {
    "calamine__pass_protected.ods": "workbook-password",
    "poi__xlsx-corrupted.xlsx": "workbook-damaged",
    "calamine__too_small.xls": "not-a-workbook",
    "poi__54764.xlsx": "workbook-hostile",
    "poi__cf-POIHSSFFuzzer-5786329142919168.xls": "workbook-damaged",
}


# A process of its own: what other tests' children took must not count here.
LOOK = """
import resource, sys
from pathlib import Path
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.services.inspection import inspect_workbook
for name in sys.argv[1:]:
    try:
        inspect_workbook(Path(name))
    except RefusedError:
        pass
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def peak_kib(files: list[Path]) -> int:
    done = subprocess.run(
        [sys.executable, "-c", LOOK, *map(str, files)],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    return int(done.stdout)


def sheet_of(facts: WorkbookFacts, name: str) -> SheetFacts:
    return next(each for each in facts.sheets if each.name == name)


def same_headers(sheet: SheetFacts, wanted: list[str | None]) -> bool:
    """Blank headers get a placeholder, doubled ones a number."""
    found = [each.header for each in sheet.columns]
    return len(found) == len(wanted) and all(
        header.startswith("Column " if name is None else name.strip())
        for header, name in zip(found, wanted, strict=True)
    )


def test_every_survey_is_read_as_expected(samples: Path) -> None:
    expected: dict[str, Any] = json.loads((samples / "surveys/expected.json").read_text("utf-8"))
    assert len(expected) > 15
    for name, wanted in expected.items():
        facts = inspect_workbook(samples / "surveys" / name)
        assert facts.best_sheet == wanted["sheet"], name
        for each in (wanted, *wanted.get("other_sheets", ())):
            sheet = sheet_of(facts, each["sheet"])
            assert (sheet.header_row, sheet.rows) == (each["header_row"], each["n_data_rows"]), name
            assert same_headers(sheet, each["columns"]), name
            assert list(sheet.tag_rows) == each.get("tag_rows", list(sheet.tag_rows)), name
        empty = [
            each.letter for each in sheet_of(facts, wanted["sheet"]).columns if not each.filled
        ]
        assert empty == wanted["empty_columns"], name


def test_kobo_exports_are_recognised_with_their_repeats(samples: Path) -> None:
    facts = inspect_workbook(
        samples / "surveys/kobo_export_birdnests_nested_repeat_labels_typed.xlsx"
    )
    assert facts.dialect == "kobo"
    assert [(each.sheet, each.parent) for each in facts.repeats] == [
        ("group_tree", "Bird nest survey with nested..."),
        ("group_nest", "group_tree"),
        ("group_egg", "group_nest"),
    ]


def test_forms_are_recognised(samples: Path) -> None:
    for path in (samples / "xlsforms").glob("*.xlsx"):
        facts = inspect_workbook(path)
        assert (facts.dialect, facts.best_sheet) == ("xlsform", "survey"), path.name


def test_every_malformed_file_opens_or_is_refused(samples: Path) -> None:
    files = [each for each in (samples / "malformed").iterdir() if each.suffix != ".tsv"]
    assert files
    for path in sorted(files):
        begin = time.monotonic()
        refused = REFUSED.get(path.name)
        if refused is None:
            inspect_workbook(path)
        else:
            with pytest.raises(RefusedError) as caught:
                inspect_workbook(path)
            assert (caught.value.code, caught.value.exit_code) == (refused, 2), path.name
            assert error_message(caught.value).line()
        assert time.monotonic() - begin < 20, path.name
    assert peak_kib(files) < 600 << 10


def test_error_cells_are_told(samples: Path) -> None:
    facts = inspect_workbook(samples / "malformed/calamine__errors.xlsx")
    assert facts.sheets[0].notes == ("error cells",)
