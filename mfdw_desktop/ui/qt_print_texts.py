"""The texts of Qt's own print dialog, which is shown where the system has none (Linux)."""

from __future__ import annotations

from mfdw_desktop.common.i18n import mark, translate

_ENVELOPE = "Envelope "

_DIALOG = (
    mark("Print"),
    mark("&Print"),
    mark("&Options >>"),
    mark("&Options <<"),
    mark("Print to File (PDF)"),
    mark("Print To File ..."),
    mark("Local file"),
    mark("Write PDF file"),
    mark("All Pages"),
    mark("Odd Pages"),
    mark("Even Pages"),
    mark("Left to Right, Top to Bottom"),
    mark("Left to Right, Bottom to Top"),
    mark("Right to Left, Bottom to Top"),
    mark("Right to Left, Top to Bottom"),
    mark("Bottom to Top, Left to Right"),
    mark("Bottom to Top, Right to Left"),
    mark("Top to Bottom, Left to Right"),
    mark("Top to Bottom, Right to Left"),
    mark("%1 is a directory.\nPlease choose a different file name."),
    mark("File %1 is not writable.\nPlease choose a different file name."),
    mark(
        "%1 does not follow the correct syntax. Please use ',' to separate ranges and pages,"
        " '-' to define ranges and make sure ranges do not intersect with each other."
    ),
    mark("Invalid Pages Definition"),
    mark("Duplex Settings Conflicts"),
    mark("There are conflicts in duplex settings. Do you want to fix them?"),
    mark(
        "Options 'Pages Per Sheet' and 'Page Set' cannot be used together.\n"
        "Please turn one of those options off."
    ),
)
_PRINTER = (
    mark("Printer"),
    mark("&Name:"),
    mark("P&roperties"),
    mark("Location:"),
    mark("Type:"),
    mark("Output &file:"),
)
_OUTPUT = (
    mark("Print range"),
    mark("Print all"),
    mark("Pages from"),
    mark("Pages"),
    mark(
        "Specify pages or ranges separated by commas. Ranges are specified by two numbers"
        " separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9."
    ),
    mark("Page &Set:"),
    mark("Output Settings"),
    mark("Copies:"),
    mark("Copies"),
    mark("Color Mode"),
    mark("Grayscale"),
    mark("Double Sided Printing"),
    mark("Long side binding"),
    mark("Short side binding"),
    mark("Options"),
)
_SHEET = (
    mark("Page size:"),
    mark("Width:"),
    mark("Height:"),
    mark("Paper source:"),
    mark("Orientation"),
    mark("Portrait"),
    mark("Landscape"),
    mark("Reverse landscape"),
    mark("Reverse portrait"),
    mark("Margins"),
    mark("top margin"),
    mark("left margin"),
    mark("right margin"),
    mark("bottom margin"),
    mark("Page Layout"),
    mark("Page &order:"),
    mark("Pages &per sheet:"),
    mark("Millimeters (mm)"),
    mark("Inches (in)"),
    mark("Points (pt)"),
    mark("Custom"),
)
_PROPERTIES = (
    mark("Printer Properties"),
    mark("Job Options"),
    mark("Page"),
    mark("Advanced"),
    mark("Custom value for %1"),
    mark("Page Setup Conflicts"),
    mark("Advanced Option Conflicts"),
    mark("There are conflicts in some options. Please fix them."),
    mark("There are conflicts in page setup options. Do you want to fix them?"),
    mark("There are conflicts in some advanced options. Do you want to fix them?"),
)
_JOB = (
    mark("Job Control"),
    mark("Scheduled &printing:"),
    mark("&Billing information:"),
    mark("Job &priority:"),
    mark("Banner Pages"),
    mark("&Start:"),
    mark("&End:"),
    mark("Print Immediately"),
    mark("Hold Indefinitely"),
    mark("Day (06:00 to 17:59)"),
    mark("Night (18:00 to 05:59)"),
    mark("Second Shift (16:00 to 23:59)"),
    mark("Third Shift (00:00 to 07:59)"),
    mark("Weekend (Saturday to Sunday)"),
    mark("Specific Time"),
    mark("None"),
    mark("Standard"),
    mark("Unclassified"),
    mark("Confidential"),
    mark("Classified"),
    mark("Secret"),
    mark("Top Secret"),
)
_PASSWORD = (
    mark("Authentication Needed"),
    mark("Authentication needed to use %1."),
    mark("Authentication needed to use %1 on %2."),
    mark("Username:"),
    mark("Password:"),
)
_SAID_CLEARER = {
    "Collate": mark("One whole copy after the other"),
    "Color": mark("In colour"),
    "Off": mark("On one side only"),
    "Reverse": mark("Last page first"),
    "to": mark("to page"),
}
"""Words of the dialog that alone say too little to be translated, to what they mean there."""


def _as_they_are(*texts: str) -> dict[str, str]:
    return {each: each for each in texts}


PRINT_TEXTS: dict[str, dict[str, str]] = {
    "QPrintDialog": {
        **_as_they_are(*_DIALOG),
        "%1 already exists.\nDo you want to overwrite it?": (
            "%1 already exists.\nDo you want to replace it?"
        ),
    },
    "QPrintWidget": _as_they_are(*_PRINTER),
    "QPrintSettingsOutput": {**_as_they_are(*_OUTPUT), **_SAID_CLEARER},
    # «Paper» is the word of this program for a document.
    "QPageSetupWidget": {**_as_they_are(*_SHEET), "Paper": mark("Paper size")},
    "QPrintPropertiesDialog": _as_they_are(*_PROPERTIES),
    "QPrintPropertiesWidget": _as_they_are(*_PROPERTIES),
    "QCupsJobWidget": _as_they_are(*_JOB),
    "QCupsPrinterSupport": _as_they_are(*_PASSWORD),
    "Print Device Input Slot": _as_they_are(mark("Automatic")),
    "Print Device Output Bin": _as_they_are("Automatic"),
}
"""Qt's context to its texts, each with the one of our catalogues that says it."""


def size_of_paper(source: str) -> str | None:
    """Return the name of a size of paper; those of makers and standards stay as they are sold."""
    if source.startswith(_ENVELOPE):
        return translate("Envelope {size}", size=source.removeprefix(_ENVELOPE))
    if source.startswith("Custom ("):
        return translate("Custom") + source.removeprefix("Custom")
    return None
