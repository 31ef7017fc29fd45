"""What Qt asks to be said in the language in use, while something is shown."""

from __future__ import annotations

from types import TracebackType

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from mfdw_desktop.ui.qt_texts import TEXTS

LEFT = frozenset({
    "QGuiApplication",  # the direction, which the program sets itself
    "QImageReader", "QImageWriter", "QLibrary", "QTgaFile",  # faults that the program tells itself
    "QPageSize",  # names of makers and standards
    "QProgressBar",  # «%p%»
    "QShortcut",  # what stands on the keys
})  # fmt: skip
"""Contexts of Qt that are in no language."""
UNSEEN = {
    "QFileDialog": {"Show ", "Alt+Left", "Alt+Right", "Alt+Up"},
    "QPageSetupWidget": {"Form", "Pica (P̸)", "Didot (DD)", "Cicero (CC)"},
    "QPrintDialog": {"1 (1x1)", "2 (2x1)", "4 (2x2)", "6 (2x3)", "9 (3x3)", "16 (4x4)"},
    "QPrintPropertiesWidget": {"Form"},
    "QPrintSettingsOutput": {"Form", "Current Page", "Selection"},
    "QPrintWidget": {"Form", "...", "Preview"},
    "QCupsJobWidget": {"Job"},
}
"""Titles of parts and choices that nobody sees, and what is the same in all languages."""
UNITS = frozenset({"mm", "pt", "in", "P̸", "DD", "CC"})


class Asked(QTranslator):
    """Notes what Qt asks for, and leaves the answer to others; to be used as a context."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._asked: set[tuple[str, str]] = set()

    def __enter__(self) -> Asked:
        """Listen, before any other is asked."""
        self._app.installTranslator(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        where: TracebackType | None,
    ) -> None:  # fmt: skip
        """Listen no more."""
        self._app.removeTranslator(self)

    def isEmpty(self) -> bool:
        """Tell Qt that there is something to ask for."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Note the text, and let the next one answer."""
        self._asked.add((context, source))
        return None

    def unknown(self) -> list[str]:
        """Return what was asked for and stands in no catalogue."""
        return sorted(
            f"{context}: {source}"
            for context, source in self._asked
            if context not in LEFT
            and source not in TEXTS.get(context, {})
            and source not in UNSEEN.get(context, ())
            and not (context == "QPageSetupWidget" and source in UNITS)
        )
