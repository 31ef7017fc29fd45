"""The quick scan finds what comparing one by one finds."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from mfdw_desktop.domain.duplicate_scan import Letters, _bound, scan
from mfdw_desktop.domain.duplicates import Person, pairs
from mfdw_desktop.domain.names import jaro_winkler
from mfdw_desktop.domain.people import Sex

FAMILY = (
    "Sok", "Chan", "Prak", "Lim", "Heng", "Keo", "Nuon", "Ly", "Mao", "Ouk", "Pen", "Sao", "Tep",
)  # fmt: skip
GIVEN = (
    "Dara", "Chanta", "Vanna", "Mony", "Sopheap", "Ratana", "Bopha", "Sokly", "Mary", "Narith",
)  # fmt: skip


def people(count: int, seed: int = 3) -> list[Person]:
    """Return made-up people of whom every tenth is entered again, with mistakes."""
    random = Random(seed)
    found: list[Person] = []
    for at in range(count):
        if found and at % 10 == 0:
            twin = random.choice(found)
            name = list(twin.name)
            name.insert(random.randrange(len(name)), random.choice("hae"))
            assert twin.birth_on is not None
            born = twin.birth_on.replace(year=twin.birth_on.year + random.choice((0, 0, 1)))
            found.append(Person(f"p{at:05}", "".join(name), sex=twin.sex, birth_on=born,
                                village=twin.village, phone=twin.phone))  # fmt: skip
            continue
        found.append(
            Person(
                f"p{at:05}",
                f"{random.choice(FAMILY)} {random.choice(GIVEN)}",
                sex=random.choice((Sex.FEMALE, Sex.MALE)),
                birth_on=date(random.randrange(1950, 2005), random.randrange(1, 13), 5),
                village=random.choice(("Kampot", "Kep", "Andoung", "")),
                phone=f"012{random.randrange(10**6):06}" if at % 3 else "",
                relative_name=random.choice(("", "Sok Vuthy", "Lim Hak")),
                ids=(("national", str(random.randrange(10**9))),) if at % 4 else (),
            )
        )
    return found


def test_quick_scan_and_slow_one_agree() -> None:
    listed = people(900)
    slow = {(one, other, made.total) for one, other, made in pairs(listed)}
    quick = {(one, other, made.total) for one, other, made in scan(listed)}
    assert quick == slow
    assert len(quick) > 60


def test_letters_bound_how_alike_names_can_be() -> None:
    random = Random(5)
    for _ in range(2000):
        one = "".join(random.choices("abcdeh", k=random.randrange(1, 9)))
        other = "".join(random.choices("abcdeh", k=random.randrange(1, 9)))
        letters = Letters()
        mine, length, _ = letters.of(one)
        theirs, other_length, _ = letters.of(other)
        bound = _bound((mine & theirs).bit_count(), length, other_length)
        assert jaro_winkler(one, other) <= bound + 1e-9


def test_scan_can_be_ended() -> None:
    seen: list[int] = []

    def report(done: int, total: int) -> None:
        seen.append(done)
        if done:
            raise TimeoutError

    with pytest.raises(TimeoutError):
        scan(people(2500), report=report)
    assert seen == [0, 1000]
