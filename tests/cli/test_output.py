"""The pieces that the command line writes with."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path

import pytest

from mfdw_desktop.cli.output import ProgressLine, display_width, facts, json_line, table


class Colour(Enum):
    RED = "red"


@dataclass(frozen=True)
class Thing:
    day: date
    tags: tuple[str, ...]


def test_json_line_holds_what_services_return() -> None:
    line = json_line(
        {"thing": Thing(date(2026, 3, 1), ("a", "b")), "colour": Colour.RED, "kinds": {"y", "x"}}
        | {"path": Path("a.pdf"), "rate": Decimal("0.10")}
    )
    assert json.loads(line) == {
        "ok": True,
        "thing": {"day": "2026-03-01", "tags": ["a", "b"]},
        "colour": "red",
        "kinds": ["x", "y"],
        "path": "a.pdf",
        "rate": "0.10",
    }


def test_json_line_refuses_what_it_does_not_know() -> None:
    with pytest.raises(TypeError):
        json_line({"thing": object()})


def test_table_stands_in_columns_whatever_the_script() -> None:
    lines = table(["code", "name", "n"], [["K1", "e\u0301a", 3], ["K2", "Dang", 12]])
    assert lines == ["code  name   n", "K1    e\u0301a     3", "K2    Dang  12"]


def test_facts_stand_under_each_other() -> None:
    assert facts([("code", "K1"), ("birth date", None)]) == ["code        K1", "birth date"]


def test_width_counts_columns_not_letters() -> None:
    assert display_width("e\u0301") == 1
    assert display_width("漢") == 2


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_drawn_on_a_terminal_only() -> None:
    pipe, terminal = io.StringIO(), Terminal()
    for stream in (pipe, terminal):
        line = ProgressLine(stream)
        line.report(50, 100, "reading")
        line.report(100, 100, "reading")
        line.clear()
    assert pipe.getvalue() == ""
    assert "reading  [############............] 50 / 100" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r")
