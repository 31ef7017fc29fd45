"""The README points at things that are there."""

from __future__ import annotations

import re

from installer.dev import VERBS
from installer.steps import ROOT

TEXT = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_link_and_picture_is_there() -> None:
    targets = re.findall(r"\]\(([^):]+)\)", TEXT)
    assert targets
    assert [each for each in targets if not (ROOT / each).exists()] == []


def test_every_verb_of_dev_is_said() -> None:
    assert [verb for verb in VERBS if verb not in TEXT and verb != "setup"] == []


def test_every_command_of_the_examples_is_there() -> None:
    from mfdw_desktop.cli.main import COMMANDS

    said = set(re.findall(r"^mfdw ([a-z]+)", TEXT, re.MULTILINE))
    assert said
    assert said <= set(COMMANDS)
