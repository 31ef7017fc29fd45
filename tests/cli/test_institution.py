"""`mfdw institution`: the logo goes in, onto the papers, and out again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from mfdw_desktop.cli.main import main


@pytest.fixture
def database(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "a.mfdw"
    command = ["init", "--institution", "Phum", "--branch", "KH03=Kampot", "--country", "KH"]
    assert main(["--db", str(path), "--quiet", *command]) == 0
    capsys.readouterr()
    return path


def test_sign_comes_onto_the_papers_and_goes_again(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def said(*more: str | Path) -> dict[str, object]:
        command = ["--db", str(database), "--json", *(str(each) for each in more)]
        assert main(command) == 0
        found = json.loads(capsys.readouterr().out)
        assert isinstance(found, dict)
        return found

    file = tmp_path / "sign.jpg"
    Image.new("RGB", (300, 100), "navy").save(file)
    assert said("institution")["logo"] is False
    assert said("institution", "--logo", file)["logo"] is True
    listed = said("report", "due", "--out", tmp_path / "with.pdf")
    assert b"/Subtype /Image" in (tmp_path / "with.pdf").read_bytes()
    assert said("institution", "--no-logo")["logo"] is False
    again = said("report", "due", "--out", tmp_path / "without.pdf")
    assert again["fingerprint"] == listed["fingerprint"]
    assert b"/Subtype /Image" not in (tmp_path / "without.pdf").read_bytes()


def test_file_that_is_no_picture_is_refused_and_the_sign_stays(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "sign.png", tmp_path / "notes.txt"
    Image.new("RGB", (30, 10), "navy").save(good)
    bad.write_text("no picture")
    assert main(["--db", str(database), "--quiet", "institution", "--logo", str(good)]) == 0
    for each, code in ((bad, 2), (tmp_path / "gone.png", 2)):
        assert main(["--db", str(database), "institution", "--logo", str(each)]) == code
    assert "PNG or JPEG" in capsys.readouterr().err
    assert main(["--db", str(database), "--json", "institution"]) == 0
    assert json.loads(capsys.readouterr().out)["logo"] is True
