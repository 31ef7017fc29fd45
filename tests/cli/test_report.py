"""`mfdw report`, as the Task Scheduler calls it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from mfdw_desktop.cli.main import main
from mfdw_desktop.services.demo import make_demo
from tests.database import month_book
from tests.reporting import pixels

Call = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a made branch on disk."""
    path = tmp_path_factory.mktemp("book") / "book.mfdw"
    month_book.make(path, clients=12).close()
    return path


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], book: Path) -> Call:
    """Return a function that runs a paper's command and gives its exit code and JSON."""

    def run(*arguments: str | Path) -> tuple[int, dict[str, Any]]:
        code = main(["report", *map(str, arguments), "--db", str(book), "--json"])
        return code, json.loads(capsys.readouterr().out)

    return run


def test_monthly_writes_the_file_that_was_named(call: Call, tmp_path: Path) -> None:
    out = tmp_path / "march.pdf"
    options = ("--branch", "KH03", "--month", "2026-03", "--out", out, "--paper", "letter")
    code, said = call("monthly", *options, "--paper-lang", "km", "--words", "All is well")
    assert code == 0
    assert (said["file"], said["pages"]) == (str(out), len(pypdfium2.PdfDocument(out)))
    assert said["seconds"] > 0
    assert pypdfium2.PdfDocument(out)[0].get_size() == (612.0, 792.0)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["march.pdf"]


def test_paper_that_is_there_is_kept_unless_it_may_be_replaced(call: Call, tmp_path: Path) -> None:
    for name, more in (("due", ()), ("listing", ()), ("register", ("--month", "2026-03"))):
        for ending in ("pdf", "xlsx"):
            out = tmp_path / f"{name}.{ending}"
            out.write_bytes(b"signed last year")
            asked = (name, "--branch", "KH03", "--out", out, *more)
            code, said = call(*asked)
            assert (code, Path(said["file"])) == (0, out.with_stem(f"{name}_v2"))
            assert out.read_bytes() == b"signed last year"
            assert call(*asked)[1]["file"] == str(out.with_stem(f"{name}_v3"))
            assert call(*asked, "--overwrite")[1]["file"] == str(out)
            assert len(out.read_bytes()) > 2_000


def test_listing_is_written(call: Call, tmp_path: Path) -> None:
    out = tmp_path / "list.pdf"
    code, said = call("listing", "--branch", "KH03", "--out", out, "--status", "left")
    assert (code, said["pages"]) == (0, 1)
    assert out.read_bytes().startswith(b"%PDF")


def test_listing_of_named_clients_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, out = tmp_path / "demo.mfdw", tmp_path / "some.pdf"
    make_demo(file, clients=12)[0].close()
    asked = ["report", "listing", "--db", str(file), "--json", "--out", str(out), "--overwrite"]

    def listed() -> list[str]:
        return re.findall(r"KH03-\d{5}-.", pixels.document_text(out.read_bytes()))

    assert main(asked) == 0
    codes = listed()[:2]
    assert main([*asked, *(part for code in codes for part in ("--client", code.lower()))]) == 0
    assert listed() == codes
    capsys.readouterr()
    assert main([*asked, "--branch", "KH04", "--client", codes[0]]) != 0
    assert json.loads(capsys.readouterr().out)["error"] == "client-unknown"
    assert listed() == codes


def test_register_is_written_as_paper_and_as_workbook(call: Call, tmp_path: Path) -> None:
    asked = ("register", "--branch", "KH03", "--month", "2026-03")
    code, said = call(*asked, "--out", tmp_path / "register.pdf")
    assert (code, said["pages"]) == (0, len(pypdfium2.PdfDocument(tmp_path / "register.pdf")))
    code, said = call(*asked, "--out", tmp_path / "register.xlsx")
    assert (code, said["file"]) == (0, str(tmp_path / "register.xlsx"))
    assert (tmp_path / "register.xlsx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("due", "--branch", "KH03", "--until", "soon"), "day-unreadable"),
        (("leaflet", "--branch", "KH03", "--scheme", "NONE"), "scheme-unknown"),
        (("monthly", "--branch", "KH03", "--month", "March"), "month-unreadable"),
        (("monthly", "--branch", "ZZ", "--month", "2026-03"), "branch-unknown"),
        (("monthly", "--month", "2026-03"), "branch-needed"),
        (("monthly", "--branch", "KH03", "--month", "2999-03"), "month-in-future"),
        (("monthly", "--branch", "KH03"), "usage"),
        (("listing", "--branch", "KH03", "--paper", "a3"), "usage"),
        (("wave", "--branch", "KH03"), "usage"),
        (("close", "--branch", "KH03", "--month", "2026-03"), "usage"),
    ],
)
def test_what_cannot_be_printed_is_refused(
    call: Call, tmp_path: Path, arguments: tuple[str, ...], error: str
) -> None:
    code, said = call(*arguments, "--out", tmp_path / "x.pdf")
    assert (code, said["error"], said["ok"]) == (2, error, False)
    assert list(tmp_path.iterdir()) == []


def test_person_is_told_the_file_and_its_fingerprint(
    capsys: pytest.CaptureFixture[str], book: Path, tmp_path: Path
) -> None:
    out = tmp_path / "list.pdf"
    assert (
        main(["report", "listing", "--branch", "KH03", "--out", str(out), "--db", str(book)]) == 0
    )
    said = capsys.readouterr().out
    assert said.startswith(f"{out}: 1 page, fingerprint ")


def test_month_is_closed_and_reopened(call: Call, tmp_path: Path) -> None:
    month = ("--branch", "KH03", "--month", "2026-02")
    code, closed = call("close", *month)
    assert (code, closed["ok"], closed["month"], closed["branch"]) == (0, True, "2026-02", "KH03")
    code, printed = call("monthly", *month, "--out", tmp_path / "final.pdf")
    assert printed["fingerprint"] == closed["fingerprint"]
    assert "FINAL" in pypdfium2.PdfDocument(tmp_path / "final.pdf")[0].get_textpage(
    ).get_text_range()  # fmt: skip
    code, said = call("close", *month)
    assert (code, said["error"]) == (2, "month-closed")
    code, said = call("reopen", *month)
    assert (code, said["error"]) == (2, "usage")
    code, said = call("reopen", *month, "--reason", " ")
    assert (code, said["error"]) == (2, "reopen-reason")
    code, opened = call("reopen", *month, "--reason", "A voucher was forgotten")
    assert (code, opened["month"]) == (0, "2026-02")
    assert opened["fingerprint"] == closed["fingerprint"]
    code, said = call("reopen", *month, "--reason", "A voucher was forgotten")
    assert (code, said["error"]) == (2, "month-not-closed")


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("close", "--branch", "KH03", "--month", "2999-01"), "month-not-ended"),
        (("close", "--month", "2026-03"), "branch-needed"),
        (("close", "--branch", "KH03", "--month", "March"), "month-unreadable"),
        (("close", "--branch", "KH03"), "usage"),
    ],
)
def test_month_that_cannot_be_closed_is_refused(
    call: Call, arguments: tuple[str, ...], error: str
) -> None:
    code, said = call(*arguments)
    assert (code, said["error"]) == (2, error)


def test_person_is_told_that_the_month_is_closed(
    capsys: pytest.CaptureFixture[str], book: Path
) -> None:
    month = ["--branch", "KH04", "--month", "2026-01", "--db", str(book)]
    assert main(["report", "close", *month]) == 0
    assert capsys.readouterr().out.startswith("2026-01 of KH04 is closed, fingerprint ")
    assert main(["report", "reopen", *month, "--reason", "x"]) == 0
    assert capsys.readouterr().out.startswith("2026-01 of KH04 is open again; it was closed with ")


def test_sections_are_left_out(call: Call, tmp_path: Path) -> None:
    asked = ("monthly", "--branch", "KH03", "--month", "2026-03")
    whole, part = tmp_path / "whole.pdf", tmp_path / "part.pdf"
    marks = {call(*asked, "--out", whole)[1]["fingerprint"]}
    left_out = ("--without", "quality", "--without", "signatures")
    marks.add(call(*asked, "--out", part, *left_out)[1]["fingerprint"])
    assert len(marks) == 1  # the figures are the same, printed or not
    assert "Signatures" in pixels.document_text(whole.read_bytes())
    assert not {"Signatures", "Data quality"} & set(
        pixels.document_text(part.read_bytes()).splitlines()
    )
    code, _said = call(*asked, "--out", tmp_path / "no.pdf", "--without", "bananas")
    assert code == 2
