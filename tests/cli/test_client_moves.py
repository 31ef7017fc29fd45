"""`mfdw clients move`, as a script calls it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_survey import Shell
from tests.services.imports_book import write_rows

HEADERS = ("Name", "Sex", "Centre")
PEOPLE = [("Zhen Qiu", "F", "Chhouk"), ("Prak Vanna", "M", "Bati")]


def test_client_moves_by_the_name_of_the_centre(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mfdw = Shell(tmp_path, capsys)
    write_rows(tmp_path / "people.csv", PEOPLE, HEADERS)
    mfdw("clients", "import", str(tmp_path / "people.csv"), exit_code=0)
    code = next(
        each["code"] for each in mfdw("clients", "list")["clients"] if each["centre"] == "Chhouk"
    )
    mfdw("clients", "move", code, "--to", "Nowhere", exit_code=2)
    mfdw("clients", "move", code, "--to", "Bati", "--group", "G9", exit_code=2)
    mfdw("clients", "move", code, "--to", "Bati", "--on", "2999-01-01", exit_code=2)
    done = mfdw("clients", "move", code, "--to", "bati", "--reason", "home", "--note", "married")
    assert (done["moved"], done["centre"], done["branch"]) == (1, "Bati", "KH03")
    shown = mfdw("clients", "show", code)
    assert shown["client"]["centre"] == "Bati"
    (line,) = shown["transfers"]
    assert (line["from_centre"], line["to_centre"]) == ("Chhouk", "Bati")
    assert (line["reason"], line["note"]) == ("home", "married")
