"""Every kind of dialog with words that are 40 % longer: none without its room."""

from __future__ import annotations

import importlib
import pkgutil
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

import tests.pictures
from mfdw_desktop.common import i18n
from mfdw_desktop.ui.languages import use_language
from tests.pictures.clipping import clipped
from tests.pictures.long_words import long_catalogue
from tests.pictures.stage import PICTURES, Stage

SCENES = (
    "enrolment", "client-give", "client-status", "client-move", "client-consent",
    "client-withdraw", "client-member", "client-enterprise", "client-loan", "client-document",
    "client-safety-visit", "first-run-setup", "settings-own-field", "settings-restore", "help",
    "incentives-scheme-form", "incentives-awards", "incentives-pick-client",
    "incentives-budgets", "incentives-session-form", "incentives-eligible",
    "insurance-policy-form", "insurance-claim-form", "money-compute", "money-credit",
    "money-rule", "money-withdraw", "reports-closing", "reports-reopening", "surveys-blank",
    "surveys-template", "surveys-kept", "surveys-round", "surveys-export", "surveys-harmonise",
)  # fmt: skip
"""The pictures that show a dialog on the small sample, each of another kind."""
SIZE = (1366, 768)
QUIET_SECONDS = 0.02


@pytest.fixture
def stage(
    qapp: QApplication, sample_branch: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Stage]:
    """Return a window whose every word is longer; English is spoken again after the test."""
    made = long_catalogue()
    monkeypatch.setattr(i18n, "load", lambda *_: made)
    use_language(qapp, "fil")
    database = Path(shutil.copyfile(sample_branch, tmp_path / "kampot.mfdw"))
    found = Stage(qapp, database, tmp_path, theme="light", language="fil",
                  quiet_seconds=QUIET_SECONDS)  # fmt: skip
    found.show(SIZE)
    yield found
    found.end()
    monkeypatch.undo()
    use_language(qapp, "en")


def test_every_dialog_has_room_for_its_texts(stage: Stage) -> None:
    for module in pkgutil.iter_modules(tests.pictures.__path__):
        importlib.import_module(f"tests.pictures.{module.name}")
    lacking, plain = [], []
    for name in SCENES:
        shown = PICTURES[name](stage)
        stage.settle()
        roots = [shown] if isinstance(shown, QWidget) else stage.dialogs()
        plain += [] if roots else [name]
        lacking += [f"{name}: {each}" for root in roots for each in clipped(root)]
        if isinstance(shown, QDialog):
            shown.close()
        stage.close_dialogs()
    assert plain == []
    assert lacking == []
