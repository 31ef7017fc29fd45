"""Names of files that are written."""

from __future__ import annotations

from pathlib import Path

from mfdw_desktop.common.paths import free_name


def test_free_name_counts_on_from_what_is_there(tmp_path: Path) -> None:
    out = tmp_path / "march.01.pdf"
    assert free_name(out) == out
    out.write_bytes(b"1")
    assert free_name(out) == tmp_path / "march.01_v2.pdf"
    (tmp_path / "march.01_v2.pdf").touch()
    assert free_name(out) == tmp_path / "march.01_v3.pdf"
    assert free_name(out, " ({number})") == tmp_path / "march.01 (2).pdf"


def test_folders_and_empty_files_lose_nothing(tmp_path: Path) -> None:
    empty = tmp_path / "empty.pdf"
    empty.touch()
    assert free_name(empty) == empty
    assert free_name(tmp_path) == tmp_path
