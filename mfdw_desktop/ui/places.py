"""Countries and currencies to choose from."""

from __future__ import annotations

from mfdw_desktop.domain.money import EXPONENTS
from mfdw_desktop.ui.texts import tr


def countries() -> list[tuple[str, str]]:
    """Return the countries of the programme as (code, name)."""
    return [
        ("KH", tr("Cambodia")),
        ("VN", tr("Viet Nam")),
        ("MN", tr("Mongolia")),
        ("PH", tr("Philippines")),
        ("IN", tr("India")),
        ("PK", tr("Pakistan")),
        ("", tr("Another country")),
    ]


def currencies() -> list[tuple[str, str]]:
    """Return the currencies that amounts can be kept in."""
    return [(code, code) for code in sorted(EXPONENTS)]
