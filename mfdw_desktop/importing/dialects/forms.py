"""Google Forms and Microsoft Forms: a table of labels, one row a response."""

from __future__ import annotations

from mfdw_desktop.importing.dialects.base import Dialect, Sheets

_GOOGLE = frozenset(
    {"timestamp", "horodateur", "dấu thời gian", "ត្រាពេលវេលា", "цагийн тэмдэг", "टाइमस्टैम्प",
     "ٹائم اسٹیمپ"}
)  # fmt: skip
"""In the languages of the program."""
_MICROSOFT = (
    ("start time", "completion time"),
    ("heure de début", "heure de fin"),
    ("thời gian bắt đầu", "thời gian hoàn thành"),
)


def _google(sheets: Sheets) -> tuple[str, ...]:
    for name, head in sheets.items():
        if len(head.bare) > 1 and head.bare[0] in _GOOGLE:
            return (f"{name}: {head.headers[0]}",)
    return ()


def _microsoft(sheets: Sheets) -> tuple[str, ...]:
    for name, head in sheets.items():
        if head.bare[:1] == ("id",) and head.bare[1:3] in _MICROSOFT:
            return (f"{name}: {', '.join(head.headers[:3])}",)
    return ()


GOOGLE = Dialect(
    tool="google-forms",
    family="plain",
    evidence=_google,
    days=("timestamp", *sorted(_GOOGLE - {"timestamp"})),
    system=frozenset({*_GOOGLE, "email address", "score"}),
)
MICROSOFT = Dialect(
    tool="microsoft-forms",
    family="plain",
    evidence=_microsoft,
    keys=("id",),
    days=tuple(each for begin, end in _MICROSOFT for each in (end, begin)),
    system=frozenset(
        {
            "id",
            "email",
            "name",
            "last modified time",
            *(each for both in _MICROSOFT for each in both),
        }
    ),
)
