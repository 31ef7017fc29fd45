"""The word for a round, with nothing else to import: the first page needs it at once."""

from __future__ import annotations

from mfdw_desktop.ui import texts
from mfdw_desktop.ui.texts import tr


def round_name(name: str) -> str:
    """Return a round in words: baseline, follow-up 2 …"""
    fixed = {
        "diagnostic": tr("Diagnostic"),
        "baseline": tr("Baseline"),
        "final": tr("Final"),
        "@round": tr("Rounds of the file"),
    }
    if name in fixed:
        return fixed[name]
    return tr("Follow-up {number}", number=texts.number(int(name.removeprefix("followup") or 0)))
