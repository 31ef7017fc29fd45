"""Another language, or the end: what is half done on any page is shown first, and not lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication

import tests.pictures.incentives
import tests.pictures.survey_imports  # noqa: F401 - its pictures
from mfdw_desktop.common import i18n
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.ui.incentives.page import IncentivesPage
from mfdw_desktop.ui.languages import use_language
from mfdw_desktop.ui.settings.appearance import AppearanceSection
from mfdw_desktop.ui.settings.page import SettingsPage
from mfdw_desktop.ui.surveys.page import SurveysPage
from tests.pictures.stage import PICTURES, Stage


@pytest.fixture
def stage(qapp: QApplication, sample_branch: Path, tmp_path: Path) -> Iterator[Stage]:
    """Give a window on a sample branch; English is spoken again after the test."""
    database = Path(shutil.copyfile(sample_branch, tmp_path / "kampot.mfdw"))
    made = Stage(qapp, database, tmp_path, theme="light", quiet_seconds=0.02)
    made.show((1366, 768))
    yield made
    made.window = made.application.window
    made.end()
    use_language(qapp, "en")


class _Held:
    """A write that takes until it is let go."""

    def __init__(self, held: Event) -> None:
        self._held = held

    def __call__(self, _progress: Progress) -> None:
        self._held.wait(20)


def choose_language(stage: Stage, code: str) -> AppearanceSection:
    page = stage.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_section("appearance")
    section = page.section("appearance")
    assert isinstance(section, AppearanceSection)
    section._language.set_value(code)
    section._language.edited.emit()
    stage.settle()
    return section


def test_half_done_work_is_shown_before_the_language_changes(stage: Stage) -> None:
    window = stage.window
    # marks of a session that are not saved
    PICTURES["incentives-sessions"](stage)
    incentives = window.stack.built("incentives")
    assert isinstance(incentives, IncentivesPage)
    assert incentives.sessions.is_changed()
    section = choose_language(stage, "vi")
    assert stage.application.window is window
    assert window.stack.shown() is incentives
    assert incentives.message.current is not None
    assert incentives.sessions.is_changed()
    assert section._language.value() == i18n.current().language == "en"
    incentives.sessions.discard()

    # an import with a decision about its table
    PICTURES["import-table-end"](stage)
    stage.settle()
    surveys = window.stack.built("surveys")
    assert isinstance(surveys, SurveysPage)
    wizard = surveys.wizard
    assert wizard is not None
    choose_language(stage, "vi")
    assert window.stack.shown() is surveys
    assert surveys.wizard is wizard
    assert surveys.message.current is not None
    window.show_page("today")
    assert not window.close()
    assert window.stack.shown() is surveys  # closing shows it as well, from whatever page
    surveys.message.current.buttons[0].click()
    stage.settle()
    assert [surveys.wizard] == [None]

    # a write under way
    held = Event()
    stage.application.jobs.write("Writing", _Held(held))
    stage.wait_until(lambda: bool(window.work.title))
    section._language.set_value("vi")
    section._language.edited.emit()
    page = window.stack.built()
    assert stage.application.window is window
    assert page is not None
    assert page.message.current is not None
    held.set()
    stage.settle()

    choose_language(stage, "vi")
    anew = stage.application.window
    assert anew is not window
    assert i18n.current().language == "vi"
    shown = anew.stack.shown()
    assert isinstance(shown, SettingsPage)
    assert isinstance(shown.section("appearance"), AppearanceSection)
    assert shown._current == "appearance"
