"""The client listing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from threading import Event

import pytest

from mfdw_desktop.common.progress import CancelledError, Progress
from mfdw_desktop.domain.papers import ListedClient
from mfdw_desktop.reporting import listing
from mfdw_desktop.reporting.document import Paper
from mfdw_desktop.reporting.layout import Drawn
from mfdw_desktop.reporting.text import TextStyle, Typesetter
from mfdw_desktop.reporting.wording import Wording
from tests.reporting import pixels
from tests.reporting.example import BRANCH

TAKEN = datetime(2026, 4, 1, 8, 40)


def clients(
    count: int, *, name: str = "Sok Chanthy", native: str = "សុខ ចន្ធី"
) -> Iterator[ListedClient]:
    for at in range(count):
        yield ListedClient(
            f"KH03-{at:05}-X", name, native, "female", date(1984, 4, 2), "Chhouk",
            "Trapeang Thum", "012 345 678", "active",
        )  # fmt: skip


def draw(
    count: int, *, paper: Paper = Paper.A4, language: str = "en", **names: str
) -> tuple[Drawn, str]:
    content = listing.ListingPaper(BRANCH, count, TAKEN, "sokha")
    return listing.draw(content, clients(count, **names), paper=paper, language=language)


def test_every_client_is_listed_once_under_repeated_heads() -> None:
    drawn, mark = draw(130)
    assert drawn.pages == 3
    pages = [pixels.page_text(drawn.content, page) for page in range(3)]
    for at in range(130):
        assert sum(page.count(f"KH03-{at:05}-X") for page in pages) == 1
    for number, page in enumerate(pages, start=1):
        assert "own script" in page
        assert f"Page {number} of 3" in page
        assert f"fingerprint {mark[:8]}" in page
        assert "សុខ ចន្ធី" in page
    assert "130 clients" in pages[0]


def test_age_is_that_of_the_day() -> None:
    drawn, _ = draw(1)
    assert " 41 " in pixels.page_text(drawn.content)  # 42 tomorrow


def test_same_rows_have_the_same_fingerprint() -> None:
    assert draw(3)[1] == draw(3)[1]
    assert draw(3)[1] != draw(4)[1]
    assert draw(3, language="ur", paper=Paper.LETTER)[1] == draw(3)[1]


def test_codes_and_telephones_keep_their_order_in_urdu() -> None:
    words = Wording("ur")
    phone = Typesetter("ur").line(words.left_to_right("012 345 678"), TextStyle(7.5))
    assert phone.code == Typesetter("en").line("012 345 678", TextStyle(7.5)).code


@pytest.mark.parametrize("name", ["<b>Sok</b> & Co", "x" * 300, "‮evil", "W" * 40])
def test_names_are_whole_whatever_they_are(name: str) -> None:
    drawn, _ = draw(3, name=name)
    text = pixels.page_text(drawn.content)
    letters = "".join(each for each in name if each != "\u202e")
    assert "".join(text.split()).count(letters[0]) >= 3 * letters.count(letters[0])


def test_empty_listing_is_a_page_that_says_so() -> None:
    drawn, _ = draw(0)
    assert drawn.pages == 1
    assert "0 clients" in pixels.page_text(drawn.content)


def test_urdu_listing_begins_at_the_right() -> None:
    drawn, _ = draw(2, paper=Paper.LETTER, language="ur", native="نصرت بیگم")
    picture = pixels.page_picture(drawn.content, dots=72)
    assert picture.any()
    assert "KH03-00000-X" in pixels.page_text(drawn.content)


def test_long_listing_can_be_stopped() -> None:
    stop = Event()
    stop.set()
    content = listing.ListingPaper(BRANCH, 3000, TAKEN, "sokha")
    with pytest.raises(CancelledError):
        listing.draw(
            content, clients(3000), paper=Paper.A4, language="en", progress=Progress(stop=stop)
        )
