"""Words of acts as they are said outside of a menu."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from mfdw_desktop.ui.commands import plain_words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("&Print the list", "Print the list"),
        ("បោះពុម្ពបញ្ជី(&P)", "បោះពុម្ពបញ្ជី"),
        ("सूची छापें(&P)", "सूची छापें"),
        ("Open (all)", "Open (all)"),
    ],
    ids=["latin", "khmer", "hindi", "no letter"],
)
def test_letter_of_alt_is_not_said(qapp: QApplication, text: str, said: str) -> None:
    assert plain_words(QAction(text, qapp)) == said
