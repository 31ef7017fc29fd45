"""The languages that the program can speak, by the names that their speakers give them."""

from __future__ import annotations

from mfdw_desktop.common import i18n, paths

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
