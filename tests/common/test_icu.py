"""The ICU that Qt brings, called without Qt."""

from __future__ import annotations

import subprocess
import sys

import pytest

from mfdw_desktop.common import icu

pytestmark = pytest.mark.skipif(icu.line_breaks("a b", "en") is None, reason="no ICU here")


def test_khmer_is_broken_by_its_dictionary() -> None:
    text = "គ្រឹះស្ថានមីក្រូហិរញ្ញវត្ថុនិងអតិថិជន"
    breaks = icu.line_breaks(text, "km")
    assert breaks is not None
    starts = [0, *breaks[:-1]]
    assert [text[a:b] for a, b in zip(starts, breaks, strict=True)] == [
        "គ្រឹះស្ថាន", "មីក្រូហិរញ្ញវត្ថុ", "និង", "អតិថិជន",
    ]  # fmt: skip


def test_offsets_count_letters_and_not_their_halves() -> None:
    assert icu.line_breaks("😀 ab 😀cd", "en") == [2, 5, 6, 8]
    assert icu.levels("😀a😀", right_to_left=False) == [0, 0, 0]


def test_isolates_keep_their_direction_to_themselves() -> None:
    text = "a \u2067قرض x\u2069 (b)"
    found = icu.levels(text, right_to_left=False)
    assert found is not None
    assert found[text.index("ق")] == 1
    assert found[text.index("x")] == 2
    assert found[text.index("(")] == 0


def test_text_is_empty_or_broken_and_nothing_fails() -> None:
    assert icu.line_breaks("", "km") is None
    assert icu.levels("\ud800", right_to_left=True) == [2]


def test_qt_is_not_imported() -> None:
    code = (
        "import sys; from mfdw_desktop.common import icu; icu.line_breaks('a', 'en'); "
        "print(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
