"""Every page in every language, and in one that is 40 % longer: no text without its room."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mfdw_desktop.common import i18n
from mfdw_desktop.ui.languages import use_language
from mfdw_desktop.ui.pages import PAGES
from mfdw_desktop.ui.widgets.tabs import Tabs
from tests.pictures.clipping import without_room
from tests.pictures.long_words import LONG, long_catalogue
from tests.pictures.stage import Stage

SIZE = (1366, 768)
QUIET_SECONDS = 0.1
"""Shorter than a picture's wait: what moves need not have ended for its words to have room."""


@pytest.fixture(params=[*i18n.LANGUAGES, LONG])
def language(
    request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """Return a language that can be spoken; English is spoken again after the test."""
    chosen = str(request.param)
    if chosen == LONG:
        made = long_catalogue()
        monkeypatch.setattr(i18n, "load", lambda *_: made)
        chosen = "fil"
    yield chosen
    monkeypatch.undo()
    use_language(qapp, "en")


def test_every_page_has_room_for_its_texts(
    language: str, qapp: QApplication, sample_branch: Path, tmp_path: Path
) -> None:
    database = Path(shutil.copyfile(sample_branch, tmp_path / "kampot.mfdw"))
    use_language(qapp, language)
    stage = Stage(qapp, database, tmp_path, theme="light", language=language,
                  quiet_seconds=QUIET_SECONDS)  # fmt: skip
    stage.show(SIZE)
    found = []
    try:
        for spec in PAGES:
            page = stage.go(spec.id)
            found += [f"{spec.id}: {each}" for each in without_room(stage.window, stage.settle)]
            for tabs in [each for each in page.findChildren(Tabs) if each.isVisible()]:
                for number in range(1, tabs.count()):
                    tabs.choose(number)
                    stage.settle()
                    found += [
                        f"{spec.id}, tab {number}: {each}"
                        for each in without_room(stage.window, stage.settle)
                    ]
                tabs.choose(0)
    finally:
        stage.end()
    assert not found
