"""Names and numbers of variables, as Stata and SPSS take them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mfdw_desktop.domain.surveys import MissingReason
from mfdw_desktop.exchange.variables import (
    SPSS,
    STATA,
    Rules,
    missing_codes,
    numbered,
    shortened,
    variable_names,
)

HEADERS = st.lists(
    st.one_of(
        st.text(max_size=80),
        st.sampled_from(
            ["if", "IF", "_n", "str8", "all", "With", "_index", "q/a", "q_a", "ភេទ", "1", ""]
        ),
    ),
    max_size=12,
)


@pytest.mark.parametrize("rules", [STATA, SPSS])
@given(headers=HEADERS, ending=st.sampled_from(["", "_baseline", "_followup12"]))
def test_names_are_valid_and_each_once(rules: Rules, headers: list[str], ending: str) -> None:
    names = variable_names([(f"{each}{ending}", ending) for each in headers], rules)
    assert len(names) == len(headers)
    assert all(rules.takes(name) for name in names)
    assert len({name.lower() for name in names}) == len(names)
    assert all(name.endswith(ending) for name in names)


@pytest.mark.parametrize(
    ("header", "stata", "spss"),
    [
        ("hours", "hours", "hours"),
        ("in", "in_2", "in"),
        ("work/hours", "work_hours", "work_hours"),
        ("_uid", "_uid", "uid"),
        ("meta/rootUuid", "meta_rootUuid", "meta_rootUuid"),
        ("Tuổi", "Tuoi", "Tuoi"),
        ("2nd", "v2nd", "v2nd"),
        ("a" * 40, "a" * 32, "a" * 40),
    ],
)
def test_names_stay_close_to_their_headers(header: str, stata: str, spss: str) -> None:
    assert variable_names([(header, "")], STATA) == [stata]
    assert variable_names([(header, "")], SPSS) == [spss]


@pytest.mark.parametrize(
    ("names", "codes"),
    [
        (["1", "2", "99"], {"1": 1, "2": 2, "99": 99}),
        (["01", "1"], {"01": 1, "1": 2}),
        (["yes", "no"], {"yes": 1, "no": 2}),
        (["-1", "0"], {"-1": -1, "0": 0}),
        ([], {}),
    ],
)
def test_choices_keep_their_own_numbers(names: list[str], codes: dict[str, int]) -> None:
    assert numbered(names) == codes


def test_missing_codes_give_way_to_answers() -> None:
    assert missing_codes(0, 500)[MissingReason.DONT_KNOW] == -99
    assert missing_codes(None, None)[MissingReason.REFUSED] == -88
    far = missing_codes(-500, 10)
    assert far[MissingReason.DONT_KNOW] == -9900
    assert missing_codes(-10, 10)[MissingReason.DONT_KNOW] == -99


def test_long_texts_are_cut_between_letters() -> None:
    assert shortened("a  b\nc", 10) == "a b c"
    cut = shortened("ភាសាខ្មែរ" * 20, 80)
    assert len(cut.encode()) <= 80
    assert cut.endswith("…")
