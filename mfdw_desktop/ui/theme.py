"""Apply the tokens: palette, style sheet, fonts; light and dark, switched while running."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from mfdw_desktop.common import fonts
from mfdw_desktop.ui import icons
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.look import Look
from mfdw_desktop.ui.sheet import style_sheet

MODES = ("system", "light", "dark")
# Naskh looks small beside Latin of the same size.
NASKH_SCALE = 1.12


class Theme(QObject):
    """Hold the current colours; emit `changed` after a switch."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = "system"
        self.colours = t.LIGHT
        # Set by the gallery only: offscreen FreeType rounds letter widths, Windows does not.
        self.hinting: QFont.HintingPreference | None = None
        self._families: dict[str, list[str]] = {}
        self._fonts: dict[tuple[str, str], QFont] = {}

    def colour(self, name: str) -> QColor:
        """Return a token as QColor; plain `#rrggbb` passes through."""
        value = getattr(self.colours, name, name)
        if value.startswith("rgba"):
            red, green, blue, alpha = (int(part) for part in value[5:-1].split(","))
            return QColor(red, green, blue, alpha)
        return QColor(value)

    def start(self, app: QApplication, *, choice: str = "system") -> None:
        """Prepare the application: base style, fonts, colours that follow the system."""
        look = Look(self.colour)
        app.setStyle(look)
        for family in fonts.FAMILIES:
            for path in (family.regular(), family.bold()):
                if path.is_file():
                    QFontDatabase.addApplicationFont(str(path))
        app.setFont(self.font("body"))
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self.choose(choice)

    def choose(self, choice: str) -> None:
        """Use `light`, `dark`, or what the `system` says."""
        self.choice = choice if choice in MODES else "system"
        dark = self.choice == "dark" or (self.choice == "system" and _system_is_dark())
        self._apply(t.DARK if dark else t.LIGHT)

    def _on_system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self.choice == "system":
            self.choose("system")

    def _apply(self, colours: t.Colours) -> None:
        app = QApplication.instance()
        self.colours = colours
        if isinstance(app, QApplication):
            app.setPalette(_palette(colours))
            app.setStyleSheet(style_sheet(colours))
        self.changed.emit()

    def font(self, kind: str, sample: str = "") -> QFont:
        """Return the font of a step of the type scale; the script of `sample` speaks first.

        Without that order Qt asks the Latin font first and warns before it falls back.
        """
        first = fonts.family_of(sample).name if sample else fonts.SANS.name
        found = self._fonts.get((kind, first))
        if found is None:
            found = self._fonts[kind, first] = self._make_font(kind, first)
        return QFont(found)

    def _make_font(self, kind: str, first: str) -> QFont:
        points, bold = t.TYPE[kind]
        rest = [family.name for family in fonts.FAMILIES if family.name != first]
        result = QFont()
        result.setFamilies([first, *rest])
        if self.hinting is not None:
            result.setHintingPreference(self.hinting)
        result.setPointSizeF(points * (NASKH_SCALE if first == fonts.NASKH.name else 1))
        result.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        if kind == "figure":
            result.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98)
        return result

    def icon(self, name: str, colour: str = "text2", *, size: int = t.ICON, gap: int = 0) -> QIcon:
        """Return an icon in a colour of the theme; `gap` is the air before the text."""
        rtl = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return icons.icon(name, colour=self.colour(colour), size=size, gap=gap, rtl=rtl)

    def paint_icon(
        self,
        painter: QPainter,
        area: QRectF,
        name: str,
        *,
        colour: str = "text2",
        rtl: bool = False,
    ) -> None:
        """Draw an icon in a colour of the theme."""
        icons.paint_icon(painter, area, name, colour=self.colour(colour), rtl=rtl)


theme = Theme()


def is_rtl(widget: QWidget) -> bool:
    """Tell whether a widget reads from the right."""
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _system_is_dark() -> bool:
    app = QApplication.instance()
    return isinstance(app, QApplication) and app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _palette(c: t.Colours) -> QPalette:
    """Return the palette: what Fusion and every unstyled widget draw with."""
    palette = QPalette()
    role = QPalette.ColorRole
    for key, value in {
        role.Window: c.page, role.WindowText: c.text, role.Base: c.page,
        role.AlternateBase: c.sunken, role.Text: c.text, role.Button: c.raised,
        role.ButtonText: c.text, role.ToolTipBase: c.bar_bg, role.ToolTipText: c.bar_text,
        role.PlaceholderText: c.text3, role.Highlight: c.tint, role.HighlightedText: c.text,
        role.Link: c.accent, role.LinkVisited: c.accent, role.Light: c.raised,
        role.Midlight: c.line, role.Mid: c.line, role.Dark: c.edge, role.Shadow: c.line,
        role.BrightText: c.bad, role.Accent: c.accent,
    }.items():  # fmt: skip
        palette.setColor(key, QColor(value))
    for key in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(c.text3))
    return palette
