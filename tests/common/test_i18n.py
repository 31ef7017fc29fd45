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
