"""The languages that a picture can be drawn in, with one whose every text is 40 % longer."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from installer import catalogues, strings
from mfdw_desktop.common import i18n
from mfdw_desktop.ui.languages import use_language

LONG = "long"
"""Stands for the made-up language of `installer/catalogues.py`."""


def long_catalogue() -> i18n.Catalogue:
    """Return a catalogue that says every text with marks, and longer."""
    return i18n.Catalogue("en", {
        source: tuple(
            catalogues.pseudo(form) for form in (source.split("|") if is_plural else [source])
        )
        for source, is_plural in strings.find().texts.items()
    })  # fmt: skip


def speak(app: QApplication, language: str) -> None:
    """Speak a language, or the made-up one until the process ends."""
    if language == LONG:
        made = long_catalogue()
        i18n.load = lambda *_: made
        language = "fil"
    use_language(app, language)
