"""Names proposed in Latin letters, by tables of names as their owners write them."""

from __future__ import annotations

import pytest

from mfdw_desktop.domain import demo_words
from mfdw_desktop.domain.transliteration import is_latin, latin


@pytest.mark.parametrize(
    ("native", "expected"),
    [
        ("កែវ សុភា", "Keo Sophea"),
        ("វ៉ាន់ សុខហេង", "Van Sokheng"),
        ("ស្រីពេជ្រ", "Sreypich"),
        ("ហុង រតនា", "Hong Ratana"),
        ("លាង ចាន់ណា", "Leang Channa"),
        ("Батбаяр Ганзориг", "Batbayar Ganzorig"),
        ("Өлзийбаяр", "Ulziibayar"),
        ("Цэцэгмаа", "Tsetsegmaa"),
        ("Энхтуяа", "Enkhtuyaa"),
        ("राम कुमार", "Ram Kumar"),
        ("सुनीता देवी", "Sunita Devi"),
        ("लक्ष्मी शर्मा", "Lakshmi Sharma"),
        ("प्रियंका सिंह", "Priyanka Singh"),
        ("संजय यादव", "Sanjay Yadav"),
        ("कमला", "Kamla"),
        ("فاطمہ بی بی", "Fatima Bi Bi"),
        ("محمد نواز", "Muhammad Nawaz"),
        ("شبانہ", "Shabana"),
        ("Nguyễn Thị Hoa", "Nguyen Thi Hoa"),
        ("Đặng Văn Lâm", "Dang Van Lam"),
        ("José María", "Jose Maria"),
    ],
)
def test_name_is_proposed_as_it_is_usually_written(native: str, expected: str) -> None:
    assert latin(native) == expected


def test_common_khmer_names_are_known() -> None:
    for name, khmer in (*demo_words.FAMILY_NAMES, *demo_words.WOMEN, *demo_words.MEN):
        assert latin(khmer).isascii(), khmer
        assert latin(khmer)[:1] == name[:1], khmer


@pytest.mark.parametrize("name", ["李小龍", "កែវ 李", "", "   "])
def test_nothing_is_proposed_of_a_script_that_is_not_known(name: str) -> None:
    assert latin(name) == ""


def test_marked_latin_letters_are_latin() -> None:
    assert is_latin("Nguyễn Thị")
    assert not is_latin("កែវ")
    assert not is_latin("12")
