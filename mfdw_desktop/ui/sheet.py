"""The one style sheet: what the palette and Fusion cannot say."""

from __future__ import annotations

from mfdw_desktop.ui import tokens as t


def style_sheet(c: t.Colours) -> str:
    """Return the sheet: radii, outlines and states.

    Never fonts in here: widgets would stop following setFont and the locale.
    """
    return "\n".join(part(c) for part in (_surfaces, _fields, _buttons, _tables, _rest))


def _surfaces(c: t.Colours) -> str:
    """Return grounds, cards and the tones of labels."""
    return f"""
    QWidget[surface="frame"] {{ background: {c.frame}; }}
    QWidget[surface="page"] {{ background: {c.page}; }}
    QWidget[surface="sunken"] {{ background: {c.sunken}; }}
    QFrame[surface="card"] {{ background: {c.raised}; border: 1px solid {c.line};
        border-radius: {t.RADIUS_L}px; }}
    QFrame[surface="well"] {{ background: {c.sunken}; border: 0; border-radius: {t.RADIUS_L}px; }}
    QFrame[surface="line"] {{ background: {c.line}; border: 0; }}
    QLabel {{ background: transparent; }}
    QLabel[tone="text2"] {{ color: {c.text2}; }}
    QLabel[tone="text3"] {{ color: {c.text3}; }}
    QLabel[tone="accent"] {{ color: {c.accent}; }}
    QLabel[tone="ok"] {{ color: {c.ok}; }}
    QLabel[tone="warn"] {{ color: {c.warn}; }}
    QLabel[tone="bad"] {{ color: {c.bad}; }}
    QLabel[tone="bar"] {{ color: {c.bar_text}; }}
    QLabel[kbd="true"] {{ color: {c.text3}; border: 1px solid {c.line}; border-radius: 4px;
        padding: 0 5px; background: {c.frame}; }}
    """


def _fields(c: t.Colours) -> str:
    """Return what one types into; `Combo` is ours, those in Qt's own dialogs draw their arrow."""
    field = t.CONTROL - 2
    return f"""
    QLineEdit, Combo, QPlainTextEdit {{ background: {c.page};
        color: {c.text}; border: 1px solid {c.outline};
        border-bottom-color: {c.edge}; border-radius: {t.RADIUS}px;
        padding: 0 8px; min-height: {field}px; selection-background-color: {c.accent};
        selection-color: {c.on_accent}; }}
    QLineEdit, QPlainTextEdit {{ placeholder-text-color: {c.text3}; }}
    QLineEdit:hover, Combo:hover {{ border-color: {c.text3}; }}
    QLineEdit:focus, Combo:focus, QPlainTextEdit:focus {{ border: 2px solid {c.focus};
        padding: 0 7px; min-height: {field - 2}px; }}
    QLineEdit[problem="bad"] {{ border-color: {c.bad}; background: {c.bad_tint}; }}
    QLineEdit:read-only {{ background: {c.sunken}; border-color: {c.line}; color: {c.text2}; }}
    QLineEdit[chosen="true"] {{ background: {c.page}; border-color: {c.outline}; color: {c.text}; }}
    QPlainTextEdit {{ padding: 5px 5px; }}
    QPlainTextEdit:focus {{ padding: 4px 4px; }}
    QLineEdit[search="true"] {{ background: {c.page}; border-color: {c.outline}; }}
    QLineEdit[search="true"]:focus {{ border-color: {c.focus}; }}
    Combo::drop-down {{ border: 0; width: 24px; }}
    Combo::down-arrow {{ image: none; }}
    """


def _buttons(c: t.Colours) -> str:
    """Return the kinds of buttons and their sizes."""
    field = t.CONTROL - 2
    return f"""
    QPushButton {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.outline};
        border-radius: {t.RADIUS}px; padding: 0 12px; min-height: {field}px; }}
    QPushButton:hover {{ background: {c.hover}; }}
    QPushButton:focus {{ border: 2px solid {c.focus}; padding: 0 11px; min-height: {field - 2}px; }}
    QPushButton:disabled {{ color: {c.text3}; border-color: {c.line}; }}
    QPushButton[kind="primary"] {{ background: {c.accent}; color: {c.on_accent};
        border: 1px solid {c.accent}; }}
    QPushButton[kind="primary"]:hover {{ background: {c.accent_hover}; }}
    QPushButton[kind="primary"]:disabled {{ background: {c.mute_tint}; color: {c.text3};
        border-color: {c.line}; }}
    QPushButton[kind="primary"]:focus {{ border: 2px solid {c.text}; }}
    QPushButton[kind="ghost"] {{ background: transparent; border: 1px solid transparent;
        color: {c.text2}; padding: 0 8px; }}
    QPushButton[kind="ghost"]:hover {{ background: {c.hover}; color: {c.text}; }}
    QPushButton[kind="ghost"]:focus {{ border: 2px solid {c.focus}; padding: 0 7px; }}
    QPushButton[kind="link"] {{ background: transparent; border: 0; color: {c.accent};
        padding: 0 2px; min-height: 22px; }}
    QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
    QPushButton[kind="link"]:focus {{ border: 2px solid {c.focus}; padding: 0; min-height: 18px; }}
    QPushButton::menu-indicator {{ image: none; width: 0; }}
    QPushButton[kind="brand"] {{ background: transparent; border: 1px solid transparent;
        color: {c.text}; padding: 0 5px; min-height: 28px; }}
    QPushButton[kind="brand"]:hover {{ background: {c.hover}; }}
    QPushButton[kind="brand"]:focus {{ border: 2px solid {c.focus}; padding: 0 4px;
        min-height: 26px; }}
    QPushButton[kind="bar"] {{ background: transparent; border: 0; color: {c.bar_link};
        padding: 0 6px; min-height: 28px; }}
    QPushButton[kind="bar"]:hover {{ text-decoration: underline; }}
    QPushButton[kind="bar"]:focus {{ border: 2px solid {c.bar_link}; padding: 0 4px;
        min-height: 24px; }}
    QPushButton[fit="compact"] {{ min-height: 22px; padding: 0 8px; }}
    QPushButton[fit="compact"]:focus {{ min-height: 20px; padding: 0 7px; }}
    QPushButton[fit="icon"] {{ padding: 0; min-width: {field}px; max-width: {field}px; }}
    QPushButton[fit="icon"]:focus {{ padding: 0; min-width: {field - 2}px;
        max-width: {field - 2}px; }}
    QPushButton[fit="mini"] {{ padding: 0; min-width: 22px; max-width: 22px; min-height: 22px;
        max-height: 22px; }}
    """


def _tables(c: t.Colours) -> str:
    """Return tables, heads and tabs."""
    return f"""
    QTableView {{ background: {c.page}; border: 0; gridline-color: transparent; outline: 0;
        selection-background-color: {c.tint}; selection-color: {c.text}; }}
    QHeaderView {{ background: {c.page}; border: 0; }}
    QHeaderView::section {{ background: {c.page}; color: {c.text3}; border: 0;
        border-bottom: 1px solid {c.line}; padding: 0 8px; }}
    QTableCornerButton::section {{ background: {c.page}; border: 0; }}
    QTableView[grid="numbered"] QTableCornerButton::section {{ background: {c.sunken};
        border-bottom: 1px solid {c.line}; border-right: 1px solid {c.line}; }}
    QTabBar {{ background: transparent; }}
    QTabBar::tab {{ background: transparent; color: {c.text2}; border: 0;
        border-bottom: 2px solid transparent; padding: 8px 2px 6px 2px; margin: 0 8px; }}
    QTabBar::tab:selected {{ color: {c.text}; border-bottom: 2px solid {c.accent}; }}
    QTabBar::tab:hover {{ color: {c.text}; }}
    QTabBar::tab:focus {{ color: {c.accent}; }}
    """


def _rest(c: t.Colours) -> str:
    """Return scroll bars, menus, lists and what else is left."""
    return f"""
    QScrollArea, QScrollArea > QWidget > QWidget[surface=""] {{ border: 0;
        background: transparent; }}
    QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle {{ background: {c.line}; border-radius: 3px; margin: 2px; min-height: 32px;
        min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {c.edge}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: transparent; border: 0; height: 0; width: 0; }}
    QSplitter::handle {{ background: {c.line}; }}
    QToolTip {{ background: {c.bar_bg}; color: {c.bar_text}; border: 0; padding: 4px 8px; }}
    QMenu {{ background: {c.raised}; border: 1px solid {c.line}; padding: 4px; }}
    QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {c.tint}; }}
    QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}
    QMenu::item:disabled {{ color: {c.text3}; }}
    QMenu::icon {{ padding-left: 10px; }}
    QLineEdit:disabled, Combo:disabled, QPlainTextEdit:disabled {{ background: {c.sunken};
        border-color: {c.line}; color: {c.text3}; }}
    Combo[problem="bad"], QPlainTextEdit[problem="bad"] {{ border-color: {c.bad};
        background: {c.bad_tint}; }}
    QLineEdit[grid="true"] {{ border: 2px solid {c.focus}; border-radius: 0; padding: 0 5px;
        min-height: 0; background: {c.page}; }}
    QComboBox QAbstractItemView {{ background: {c.raised}; border: 1px solid {c.line}; padding: 4px;
        outline: 0; selection-background-color: {c.tint}; selection-color: {c.text}; }}
    QComboBox QAbstractItemView::item {{ min-height: 28px; padding: 0 8px; }}
    QListView {{ background: {c.page}; border: 0; outline: 0; }}
    QListView[list="sunken"] {{ background: {c.sunken}; }}
    QListView[list="popup"] {{ background: {c.raised}; border: 1px solid {c.line};
        border-radius: {t.RADIUS}px; padding: 4px; }}
    QDialog {{ background: {c.page}; }}
    QPlainTextEdit[mono="true"] {{ background: {c.sunken}; }}
    """
