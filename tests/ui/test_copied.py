"""Blocks of cells as spreadsheets put them on the clipboard."""

from __future__ import annotations

import pytest

from mfdw_desktop.ui.widgets.copied import read_block, write_block


@pytest.mark.parametrize(
    ("copied", "cells"),
    [
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ('"one\ntwo"\tb\n', [["one\ntwo", "b"]]),
        ('"say ""hi"""\tb', [['say "hi"', "b"]]),
        ('"\t12\n"\t13\n', [['"', "12"], ['"', "13"]]),
        ('x\t"\ny\t"\n', [["x", '"'], ["y", '"']]),
        ('5" pipe\tb', [['5" pipe', "b"]]),
        ('"open\tb\nc', [['"open', "b"], ["c"]]),
        ("", [[""]]),
        ("a\t\n\tb", [["a", ""], ["", "b"]]),
    ],
    ids=["plain", "lines", "quotes", "ditto", "ditto-last", "inches", "open", "empty", "gaps"],
)
def test_block_is_read_as_it_was_copied(copied: str, cells: list[list[str]]) -> None:
    assert read_block(copied) == cells


def test_written_block_is_read_back() -> None:
    cells = [["a", 'two\n"lines"', ""], ["\ttab", '"', "5'"]]
    cells[1][0] = "x\ttab"
    assert read_block(write_block(cells)) == cells
