"""The languages that the program can speak, by the names that their speakers give them."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from mfdw_desktop.common import i18n, paths
from mfdw_desktop.ui.qt_texts import QtTexts

OWN_NAMES = {
    "en": "English",
    "fr": "Français",
    "km": "ខ្មែរ",
    "vi": "Tiếng Việt",
    "mn": "Монгол",
    "fil": "Filipino",
    "hi": "हिन्दी",
    "ur": "اردو",
}


def available() -> list[str]:
    """Return the languages that there is a catalogue for; English needs none."""
    folder = paths.resources_folder() / "translations"
    return [
        language
        for language in i18n.LANGUAGES
        if language == "en" or (folder / f"{language}.json").is_file()
    ]


def language_choices() -> list[tuple[str, str]]:
    """Return the languages as (code, own name)."""
    return [(language, OWN_NAMES[language]) for language in available()]


def paper_language_choices() -> list[tuple[str, str]]:
    """Return the languages of papers: Urdu in two styles of writing, some with own digits."""
    found = language_choices()
    found += [
        (tag, f"{name} ({i18n.digits_of(tag)[1:4]})")
        for code, name in language_choices()
        if (tag := i18n.with_own_digits(code)) != code
    ]
    is_urdu_there = any(code == "ur" for code, _ in found)
    return [*found, (i18n.NASTALIQ, "اردو (نستعلیق)")] if is_urdu_there else found


def use_language(app: QApplication, choice: str, *, own_digits: bool = False) -> None:
    """Speak and count in a language; an empty choice follows the system.

    With `own_digits` numbers are written with those of its script, where it has some.
    """
    system = QLocale.system()
    language = choice or system.name().split("_")[0]
    spoken = language if language in i18n.LANGUAGES else "en"
    i18n.use(i18n.with_own_digits(spoken) if own_digits else spoken)
    # A machine set to "C" has no grouping and no names of months; ours has.
    follows = not choice and system.language() != QLocale.Language.C
    QLocale.setDefault(system if follows else QLocale(spoken))
    way = Qt.LayoutDirection
    if spoken != "en" and app.findChild(QtTexts) is None:
        app.installTranslator(QtTexts(app))
    app.setLayoutDirection(way.RightToLeft if i18n.is_right_to_left(spoken) else way.LeftToRight)
