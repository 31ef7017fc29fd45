"""The languages that a picture can be drawn in, with one whose every text is 40 % longer."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from installer import catalogues, strings
from mfdw_desktop.common import i18n
from mfdw_desktop.ui.languages import available, use_language

LONG = "long"
"""Stands for the made-up language of `installer/catalogues.py`."""

NARROWEST = 0.6
"""Share of the letters of a made-up text under which another language's is never wider."""


def long_catalogue() -> i18n.Catalogue:
    """Return a catalogue that says every text with marks, and longer."""
    return i18n.Catalogue("en", {
        source: tuple(
            catalogues.pseudo(form) for form in (source.split("|") if is_plural else [source])
        )
        for source, is_plural in strings.find().texts.items()
    })  # fmt: skip


def widest_catalogue() -> i18n.Catalogue:
    """Return a catalogue that says each text in the language in which it is widest.

    What has its room so has it in every language, and when words are 40 % longer than English.
    """
    measure = QFontMetrics(QApplication.font()).horizontalAdvance
    found = long_catalogue().texts
    for language in available():
        for source, forms in i18n.load(language).texts.items():
            made = found.get(source)
            if not made or len(forms[-1]) < len(made[-1]) * NARROWEST:
                continue
            if max(map(measure, forms)) > max(map(measure, made)):
                found[source] = forms if len(forms) == len(made) else forms * len(made)
    return i18n.Catalogue("en", found)


def speak(app: QApplication, language: str) -> None:
    """Speak a language, or the made-up one until the process ends."""
    if language == LONG:
        made = long_catalogue()
        i18n.load = lambda *_: made
        language = "fil"
    use_language(app, language)
