"""Delimited text that we write, and that our own reader takes back as it was."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import DatabaseError
from mfdw_desktop.exchange.csvfile import write_csv


def test_file_has_mark_line_ends_and_plain_values(tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    rows = [("a,b", 1, Decimal("0.10"), date(2026, 3, 1), None, True)]
    assert write_csv(out, ("t", "i", "d", "on", "n", "f"), rows) == 1
    text = out.read_bytes().decode("utf-8-sig")
    assert text == 't,i,d,on,n,f\r\n"a,b",1,0.10,2026-03-01,,1\r\n'


def test_full_disk_leaves_the_older_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "a.csv"
    out.write_text("before", encoding="utf-8")

    def full(*_names: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("mfdw_desktop.exchange.csvfile.os.replace", full)
    with pytest.raises(DatabaseError, match="disk-full"):
        write_csv(out, ("a",), [("b",)])
    assert out.read_text(encoding="utf-8") == "before"
    assert [each.name for each in tmp_path.iterdir()] == ["a.csv"]
