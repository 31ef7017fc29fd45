"""Every command line that help, README, what is new and the program's texts show is one."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from installer import strings
from mfdw_desktop.cli import main as root

FOLDER = Path(__file__).parents[2]
PAGES = (
    *sorted((FOLDER / "resources/help/en").glob("*.md")),
    FOLDER / "resources/changes.md",
    FOLDER / "README.md",
)
SHOWN = re.compile(r"(?<![.\w])mfdw ((?:\\\n| |\"[^\"]*\"|[\w{}=.:/\\-]+)+)")
PARSER = root.build_parser()
BLOCK = re.compile(r"^```\n(.*?)^```", re.MULTILINE | re.DOTALL)


def lines() -> Iterator[tuple[str, str]]:
    for page in PAGES:
        for hit in SHOWN.finditer(page.read_text(encoding="utf-8")):
            yield page.name, hit[1].replace("\\\n", " ")
    for text in strings.find().texts:
        for hit in SHOWN.finditer(text):
            yield "text", hit[1]


def fault(line: str) -> str:
    """Return the word of a command line that does not exist, '' where all do."""
    parser = PARSER
    words = line.split()
    if words[0] == "COMMAND":
        return ""
    while words and (groups := _groups(parser)):
        if words[0].startswith("--"):
            break
        if words[0] not in groups.choices:
            return words[0]
        parser = groups.choices[words.pop(0)]
    known = set(parser._option_string_actions) | set(PARSER._option_string_actions)
    wrong = [each for each in words if each.startswith("--") and each not in known]
    return wrong[0] if wrong else ""


def _groups(parser: argparse.ArgumentParser) -> argparse._SubParsersAction[Any] | None:
    return next(
        (each for each in parser._actions if isinstance(each, argparse._SubParsersAction)), None
    )


def test_a_word_that_is_none_is_found() -> None:
    assert fault("survey imports a.xlsx") == "imports"
    assert fault("survey import a.xlsx --round baseline --arms x") == "--arms"
    assert fault("clients") == ""


def test_every_command_that_is_shown_exists() -> None:
    shown = list(lines())
    assert len(shown) > 30
    assert [(page, line, word) for page, line in shown if (word := fault(line))] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda each: each.name)
def test_every_line_to_be_typed_is_whole(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for block in BLOCK.findall(page.read_text(encoding="utf-8")):
        for line in block.replace("\\\n", " ").splitlines():
            if line.startswith("mfdw "):
                words = [each.strip('"') for each in re.findall(r'"[^"]*"|\S+', line)[1:]]
                assert PARSER.parse_args(words).command, line
    assert capsys.readouterr().err == ""
