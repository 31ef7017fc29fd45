"""Spare the work that PySide's import hook does for a feature that nobody here uses."""

from __future__ import annotations

import sys
from typing import Any

import PySide6.QtCore  # noqa: F401 - brings the hook


def spare_sources() -> None:
    """Keep the hook from reading the source text of every module that is imported.

    It looks for `from __feature__ import …` (snake_case, true_property), and keeps all the
    text in memory. A PySide without this inner function is left as it is.
    """
    hook = sys.modules.get("shibokensupport.feature")
    if hasattr(hook, "_mod_uses_pyside"):
        hook._mod_uses_pyside = _uses_no_feature  # type: ignore[union-attr]


def _uses_no_feature(_module: Any) -> bool:
    return False
