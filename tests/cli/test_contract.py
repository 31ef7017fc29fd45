"""The help and the contract say the same, and every word of the help is there."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import pytest

from mfdw_desktop.cli import main as root
from tests.cli.contract import COMMANDS, EVERYWHERE, NOT_YET


def parsers() -> dict[str, argparse.ArgumentParser]:
    """Return the parser of every command that can be called."""
    return dict(_leaves(root.build_parser(), ""))


def _leaves(
    parser: argparse.ArgumentParser, name: str
) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    groups = [each for each in parser._actions if isinstance(each, argparse._SubParsersAction)]
    if not groups:
        yield name, parser
    for group in groups:
        for word, child in group.choices.items():
            yield from _leaves(child, f"{name} {word}".strip())


def words(parser: argparse.ArgumentParser) -> set[str]:
    """Return what a command takes, positional arguments in capitals."""
    found: set[str] = set()
    for action in parser._actions:
        found.update(action.option_strings or [str(action.metavar or action.dest).upper()])
    return {word.partition(".")[0] for word in found}


PARSERS = parsers()


def test_every_command_in_the_help_is_in_the_contract() -> None:
    assert sorted(set(PARSERS) - set(COMMANDS)) == []


def test_every_promised_command_is_in_the_help() -> None:
    assert sorted(set(COMMANDS) - set(PARSERS)) == sorted(NOT_YET)


@pytest.mark.parametrize("name", sorted(PARSERS))
def test_command_takes_what_is_promised(name: str) -> None:
    assert sorted(set(COMMANDS[name]) - words(PARSERS[name])) == []


@pytest.mark.parametrize("name", sorted(PARSERS))
def test_every_argument_is_explained(name: str) -> None:
    unexplained = [
        action.dest
        for action in PARSERS[name]._actions
        if not action.help or action.help == argparse.SUPPRESS
    ]
    assert unexplained == []
    assert set(EVERYWHERE) <= words(PARSERS[name])


def test_every_file_that_is_written_is_kept_or_refused() -> None:
    written = {
        name
        for name, parser in PARSERS.items()
        if {"OUT", "--out", "--errors"} & words(parser) and "--overwrite" not in words(parser)
    }
    assert written == REFUSES_A_FILE_THAT_IS_THERE


REFUSES_A_FILE_THAT_IS_THERE = {
    "backup",
    "awards template",
    "clients template",
    "loans template",
    "schemes template",
    "survey template",
    "rebates credit",
    "template",
}


def test_every_command_has_its_line_in_the_help() -> None:
    text = root.build_parser().format_help()
    for command in root.COMMANDS:
        assert any(line.split()[:1] == [command] for line in text.splitlines()), command
