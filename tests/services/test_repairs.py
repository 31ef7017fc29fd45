"""What is probably meant by a cell: offered, never decided."""

from __future__ import annotations

from datetime import date

import pytest

from mfdw_desktop.domain.identifiers import format_code
from mfdw_desktop.services.repairs import suggestions

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("rule", "text", "meant"),
    [
        ("not-a-number", "45 kg", "45"),
        ("not-a-number", "about 500", "500"),
        ("not-a-number", "៤៥ hours", "45"),
        ("not-a-number", "1 234.5 riel a day", "1234.5"),
        ("not-a-number", "2 or 3", ""),
        ("not-a-number", "many", ""),
        ("day-in-future", "2062-10-14", "2026-10-14"),
        ("day-in-future", "2066-10-14", ""),
        ("not-a-day", "13/3/2026", "2026-03-13"),
        ("not-a-day", "spring", ""),
        ("not-in-list", "Petty business", ""),
    ],
)
def test_suggestion(rule: str, text: str, meant: str) -> None:
    assert suggestions(rule, [text], today=TODAY).get(text, "") == meant


def test_code_with_letters_for_digits_is_known_by_its_check_character() -> None:
    code = format_code("KH03", 143)
    typed = code.replace("-00143-", "-OO143-")
    assert suggestions("client-unknown", [typed, "KH03-O0999-9"], today=TODAY) == {typed: code}


def test_day_is_read_by_the_order_that_a_person_names() -> None:
    text = "3/4/2026"
    assert suggestions("day-order-mixed", [text], today=TODAY) == {}
    first = suggestions("day-order-mixed", [text], today=TODAY, day_first=True)
    other = suggestions("day-order-mixed", [text], today=TODAY, day_first=False)
    assert (first[text], other[text]) == ("2026-04-03", "2026-03-04")
