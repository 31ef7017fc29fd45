"""Design tokens: colours, spacing, type, radii, and the contrast of every pair in use."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Colours:
    """One theme's colours. Names say the job, never the hue."""

    frame: str  # rail, top bar, status bar: the quiet rim
    page: str  # where work happens
    raised: str  # cards, menus, toolbars on the page
    sunken: str  # table heads, wells, read-only fields
    hover: str
    line: str  # hairlines, decorative (no contrast duty)
    outline: str  # outline of buttons and the sides of fields (their text already marks them)
    edge: str  # foot of fields, check boxes: 3:1 against page and frame
    text: str
    text2: str  # labels, secondary columns
    text3: str  # captions, placeholders; still 4.5:1
    accent: str  # the one accent: links, primary button, selection mark
    accent_hover: str
    on_accent: str
    tint: str  # selection, accent at rest
    focus: str
    ok: str
    ok_tint: str
    warn: str
    warn_tint: str
    bad: str
    bad_tint: str
    mute_tint: str  # neutral pill, trough of a switch
    thumb: str  # the chosen part of a switch
    series2: str  # comparison arm: always dashed and square as well
    bar_bg: str  # undo bar (inverse surface)
    bar_text: str
    bar_link: str
    shadow: str  # rgba


LIGHT = Colours(
    frame="#F2F4F6",
    page="#FFFFFF",
    raised="#FFFFFF",
    sunken="#F7F8FA",
    hover="#EEF1F4",
    line="#E2E6EB",
    outline="#C9D0D8",
    edge="#838C98",
    text="#18202B",
    text2="#4A5563",
    text3="#606A78",
    accent="#1A5D85",
    accent_hover="#144B6C",
    on_accent="#FFFFFF",
    tint="#E4EFF6",
    focus="#1A5D85",
    ok="#1D6A43",
    ok_tint="#E2F2E8",
    warn="#7D4A00",
    warn_tint="#FDF0D5",
    bad="#A8262B",
    bad_tint="#FBE7E6",
    mute_tint="#ECEEF2",
    thumb="#FFFFFF",
    series2="#95560F",
    bar_bg="#222B37",
    bar_text="#F4F6F8",
    bar_link="#9CCBEA",
    shadow="rgba(20,30,45,36)",
)

DARK = Colours(
    frame="#13171C",
    page="#1A1F26",
    raised="#212731",
    sunken="#1E242C",
    hover="#28303A",
    line="#2E3640",
    outline="#424D59",
    edge="#727D8B",
    text="#E6EAEF",
    text2="#B4BDC8",
    text3="#9AA4B1",
    accent="#7FBAE0",
    accent_hover="#A0CDEB",
    on_accent="#0C2233",
    tint="#213A4D",
    focus="#7FBAE0",
    ok="#7CCB9C",
    ok_tint="#1D3A2B",
    warn="#EDBB66",
    warn_tint="#40321A",
    bad="#F49A97",
    bad_tint="#472628",
    mute_tint="#2B323C",
    thumb="#424D5A",
    series2="#E3A867",
    bar_bg="#E8ECF1",
    bar_text="#18202B",
    bar_link="#1A5D85",
    shadow="rgba(0,0,0,110)",
)

# 8-px grid; half steps only inside a control.
S05, S1, S15, S2, S3, S4, S5 = 4, 8, 12, 16, 24, 32, 40

CONTROL = 32  # height of buttons, fields, chips in a toolbar
COMPACT = 24  # chips, pills' row, buttons inside a line
ROW = 32  # table row: 17 rows on a 768-px laptop
RAIL, RAIL_FOLDED = 184, 56
TOPBAR, STATUSBAR = 48, 32
ICON = 16

RADIUS_S, RADIUS, RADIUS_L = 4, 6, 8
# Elevation 0: hairline only (cards). 1: menus, drop-downs. 2: dialogs, undo bar. (blur, dy)
ELEVATION = ((0, 0), (12, 2), (32, 8))

# (points, bold). Two weights only: the shipped fonts have Regular and Bold.
TYPE = {
    "figure": (22, False),
    "title": (14, True),
    "section": (10, True),
    "body": (10, False),
    "strong": (10, True),
    "small": (9, False),
    "small_strong": (9, True),
    "micro": (8, True),  # table heads over numbers, kbd hints: never sentences
}


def luminance(colour: str) -> float:
    """Return the WCAG 2 relative luminance of `#rrggbb`."""

    def channel(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (channel(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(front: str, back: str) -> float:
    """Return the WCAG 2 contrast ratio of two colours."""
    high, low = sorted((luminance(front), luminance(back)), reverse=True)
    return (high + 0.05) / (low + 0.05)


# (front, back, least ratio): every pair the widgets really draw.
PAIRS = (
    *(
        (text, back, 4.5)
        for text in ("text", "text2", "text3")
        for back in ("page", "frame", "raised", "sunken", "hover")
    ),
    ("text", "tint", 4.5),
    ("text2", "tint", 4.5),
    ("text3", "tint", 4.5),
    ("accent", "page", 4.5),
    ("accent", "tint", 4.5),
    ("accent", "frame", 4.5),
    ("accent", "bad_tint", 4.5),
    ("accent", "warn_tint", 4.5),
    ("accent", "sunken", 4.5),
    ("on_accent", "accent", 4.5),
    ("on_accent", "accent_hover", 4.5),
    *(
        (kind, back, 4.5)
        for kind in ("ok", "warn", "bad")
        for back in (f"{kind}_tint", "page", "raised", "sunken")
    ),
    ("text", "bad_tint", 4.5),
    ("text", "warn_tint", 4.5),
    ("text2", "mute_tint", 4.5),
    ("text", "thumb", 4.5),
    ("text2", "bad_tint", 4.5),
    ("text2", "warn_tint", 4.5),
    ("series2", "page", 3.0),
    ("series2", "raised", 3.0),
    ("accent", "raised", 3.0),
    ("edge", "page", 3.0),
    ("edge", "frame", 3.0),
    ("focus", "page", 3.0),
    ("focus", "frame", 3.0),
    ("bar_text", "bar_bg", 4.5),
    ("bar_link", "bar_bg", 4.5),
)


def contrast_table(colours: Colours) -> list[tuple[str, str, float, float]]:
    """Return (front, back, ratio, least) for every pair in use."""
    return [
        (front, back, round(contrast(getattr(colours, front), getattr(colours, back)), 2), least)
        for front, back, least in PAIRS
    ]
