"""Digits of a script: asked for by the tag of a language, never put into codes."""

from __future__ import annotations

import pytest

from mfdw_desktop.common import i18n


@pytest.mark.parametrize(
    ("language", "tag", "digits"),
    [
        ("km", "km-u-nu-khmr", "០១២៣៤៥៦៧៨៩"),
        ("hi", "hi-u-nu-deva", "०१२३४५६७८९"),
        ("ur", "ur-u-nu-arabext", "۰۱۲۳۴۵۶۷۸۹"),
        ("vi", "vi", ""),
        ("en", "en", ""),
    ],
)
def test_tag_asks_for_the_digits_of_the_script(language: str, tag: str, digits: str) -> None:
    assert i18n.with_own_digits(language) == tag
    assert i18n.digits_of(tag) == digits
    assert i18n.digits_of(language) == ""
    if digits:
        assert digits.isdecimal()
        assert int(digits) == 123456789


def test_tag_of_another_system_is_no_fault() -> None:
    assert i18n.digits_of("km-u-nu-deva") == ""
    assert i18n.load("km-u-nu-khmr").texts == i18n.load("km").texts


def test_numbers_are_turned_and_codes_stay() -> None:
    found = i18n.load("km-u-nu-khmr")
    said = found.translate("{code}: {count} of {share}", code="KH03-00421-3", count=12, share=0.5)
    assert said == "KH03-00421-3: ១២ of ០.៥"
    assert "៣០" in found.translate("%n client|%n clients", n=30)
    assert found.translate("{yes}", yes=True) == "True"
    assert (found.tag, i18n.load("km").tag) == ("km-u-nu-khmr", "km")


def test_every_paper_language_has_a_catalogue_of_its_own_language() -> None:
    assert {tag.split("-")[0] for tag in i18n.PAPER_LANGUAGES} == set(i18n.LANGUAGES)


FORMS = {
    "en": "10111", "fr": "00111", "hi": "00111", "ur": "10111", "mn": "10111",
    "km": "00000", "vi": "00000", "fil": "00000",
}  # fmt: skip
"""Language to its plural form (CLDR) for 0, 1, 2, 5 and 21."""


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_plural_form_is_that_of_the_language(language: str) -> None:
    numbers = (0, 1, 2, 5, 21)
    found = "".join(str(i18n._plural_form(language, n)) for n in numbers)
    assert found == FORMS[language]
    if language == "fil":  # 4, 6 and 9 end in a consonant: apat na, anim na, siyam na
        assert [n for n in range(1, 20) if i18n._plural_form("fil", n)] == [4, 6, 9, 14, 16, 19]


@pytest.mark.parametrize("language", [each for each in i18n.LANGUAGES if each != "en"])
def test_every_plural_text_has_the_forms_of_its_language_and_its_number(language: str) -> None:
    catalogue = i18n.load(language)
    known = {source: forms for source, forms in catalogue.texts.items()
             if source.count("|") == 1 and "%n" in source}  # fmt: skip
    assert len(known) > 150
    many = len({i18n._plural_form(language, n) for n in range(30)})
    lone = {n for n in range(30) if i18n._plural_form(language, n) == 0} <= {0, 1}
    wrong = [
        source
        for source, forms in known.items()
        if len(forms) != many
        # «a new client» may go without its number where no other number says it so
        or any("%n" not in form for form in (forms[1:] if lone else forms))
    ]
    assert wrong == []
    assert "%n" not in catalogue.translate("%n client|%n clients", n=21)
