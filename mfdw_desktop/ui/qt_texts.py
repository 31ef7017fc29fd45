"""Qt's own texts in our languages: the menu of a field, the bar of a scroll area, the dialogs
for files and for printing. Qt ships none of them for most of the languages that we speak; where
the system has a dialog of its own (files and printing on Windows), the system's language shows.

Keys keep the names that stand on them (`QShortcut`), and so do sizes of paper, units, and the
control characters of Unicode.
"""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from mfdw_desktop.common.i18n import current, mark
from mfdw_desktop.ui.qt_print_texts import PRINT_TEXTS, size_of_paper

_EDIT = (
    mark("&Undo"),
    mark("&Redo"),
    mark("Cu&t"),
    mark("&Copy"),
    mark("&Paste"),
    mark("Delete"),
    mark("Select All"),
)
_SCROLL = (
    mark("Scroll here"),
    mark("Left edge"),
    mark("Right edge"),
    mark("Top"),
    mark("Bottom"),
    mark("Page left"),
    mark("Page right"),
    mark("Page up"),
    mark("Page down"),
    mark("Scroll left"),
    mark("Scroll right"),
    mark("Scroll up"),
    mark("Scroll down"),
)
_FILES = (
    mark("&Look in:"),
    mark("Back"),
    mark("Go back"),
    mark("Forward"),
    mark("Go forward"),
    mark("Parent Directory"),
    mark("Go to the parent directory"),
    mark("Create New Folder"),
    mark("Create a New Folder"),
    mark("List View"),
    mark("Change to list view mode"),
    mark("Detail View"),
    mark("Change to detail view mode"),
    mark("Sidebar"),
    mark("List of places and bookmarks"),
    mark("Files"),
    mark("Files of &type:"),
    mark("File &name:"),
    mark("Directory:"),
    mark("Find Directory"),
    mark("Open"),
    mark("&Open"),
    mark("&Save"),
    mark("Save As"),
    mark("&Choose"),
    mark("All Files (*)"),
    mark("&Rename"),
    mark("&Delete"),
    mark("Show &hidden files"),
    mark("&New Folder"),
    mark("New Folder"),
    mark("%1 already exists.\nDo you want to replace it?"),
    mark("%1\nFile not found.\nPlease verify the correct file name was given."),
    mark("%1\nDirectory not found.\nPlease verify the correct directory name was given."),
    mark("Are you sure you want to delete '%1'?"),
    mark("'%1' is write protected.\nDo you want to delete it anyway?"),
    mark("Could not delete directory."),
    mark("Directories"),
    mark("Remove"),
)
_LISTED = (
    mark("Computer"),
    mark("Drive"),
    mark("File"),
    mark("Folder"),
    mark("Unknown"),
    mark("Name"),
    mark("Size"),
    mark("Type"),
    mark("Date Modified"),
)
_BUTTONS = (
    mark("OK"),
    mark("Save"),
    mark("Open"),
    mark("Cancel"),
    mark("Close"),
    mark("&Yes"),
    mark("&No"),
    mark("Apply"),
    mark("Reset"),
    mark("Discard"),
    mark("Help"),
    mark("Retry"),
    mark("Ignore"),
    mark("Abort"),
)


def _as_they_are(*texts: str) -> dict[str, str]:
    return {each: each for each in texts}


TEXTS: dict[str, dict[str, str]] = {
    "QLineEdit": _as_they_are(*_EDIT),
    "QWidgetTextControl": _as_they_are(*_EDIT, mark("Copy &Link Location")),
    "QUnicodeControlCharacterMenu": _as_they_are(mark("Insert Unicode control character")),
    "QAbstractSpinBox": {
        **_as_they_are(mark("&Step up"), mark("Step &down")),
        "&Select All": "Select All",
    },
    "QComboBox": _as_they_are(mark("Open the combo box selection popup")),
    "QScrollBar": _as_they_are(*_SCROLL),
    "QTabBar": {"Scroll Left": "Scroll left", "Scroll Right": "Scroll right"},
    "QFileDialog": {**_as_they_are(*_FILES), "All files (*)": "All Files (*)"},
    "QFileSystemModel": _as_they_are(*_LISTED),
    "QAbstractFileIconProvider": _as_they_are(*_LISTED),
    "QPlatformTheme": _as_they_are(*_BUTTONS),
    "QDialogButtonBox": _as_they_are(*_BUTTONS),
    "QGnomeTheme": {
        "&OK": "OK",
        "&Save": "&Save",
        "&Cancel": "Cancel",
        "&Close": "Close",
        "Close without Saving": "Discard",
    },
    **PRINT_TEXTS,
}
"""Qt's context to the texts of it that can come to be seen, each with the text of our catalogues
that says it."""


class QtTexts(QTranslator):
    """Answers Qt with the texts of our own catalogue."""

    def isEmpty(self) -> bool:
        """Tell Qt that there is something to ask for."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the text in the language in use; None leaves it to Qt, an empty one would not."""
        if not current().texts:
            return None
        if context == "QPageSize":
            return size_of_paper(source)
        known = TEXTS.get(context, {}).get(source)
        forms = current().texts.get(known) if known is not None else None
        return forms[0] if forms else None
