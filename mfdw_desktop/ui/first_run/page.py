"""The page before a database is open: set up, open, or look around."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from mfdw_desktop.common import i18n, paths
from mfdw_desktop.ui import tokens as t
from mfdw_desktop.ui.first_run.setup_dialog import SetupDialog
from mfdw_desktop.ui.languages import language_choices
from mfdw_desktop.ui.texts import tip, tr
from mfdw_desktop.ui.theme import theme
from mfdw_desktop.ui.widgets.buttons import Button, button
from mfdw_desktop.ui.widgets.editors import Combo
from mfdw_desktop.ui.widgets.labels import IconLabel, text
from mfdw_desktop.ui.widgets.layout import clear, column, on_surface, row, scroll
from mfdw_desktop.ui.widgets.messages import MessageSlot
from mfdw_desktop.ui.widgets.painting import AA

WIDTH = 920
MOST_RECENT = 4


class _Choice(QWidget):
    """One of the three choices, on a card."""

    def __init__(self, icon_name: str, title: str, detail: str, act: Button) -> None:
        super().__init__()
        self.setLayout(
            column(
                row(IconLabel(icon_name, "accent", size=24, back="tint"), 1),
                text(title, "title"),
                text(detail, "body", "text2", wrap=True),
                1,
                row(act, 1),
                gap=t.S15,
                margins=(t.S3, t.S3, t.S3, t.S3),
            )
        )
        self.setMinimumHeight(268)
        self.setAccessibleName(title)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        with QPainter(self) as painter:
            painter.setRenderHint(AA)
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.setBrush(theme.colour("raised"))
            area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(area, t.RADIUS_L, t.RADIUS_L)


class FirstRunPage(QWidget):
    """Three choices, and the databases that were open before."""

    open_wanted = Signal(str)
    browse_wanted = Signal()
    setup_wanted = Signal(str, object)
    demo_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        on_surface(self, "frame")
        self.message = MessageSlot((0, 0, 0, t.S2))
        self._recent = column(gap=t.S05)
        inner = QWidget()
        inner.setMaximumWidth(WIDTH)
        said = tr(
            "Decent-work incentives, surveys and their effect, for one branch or many. "
            "Everything stays on this computer."
        )
        foot = tr("No account, no internet needed. Press F1 anywhere for help.")
        inner.setLayout(
            column(
                self._language_line(),
                1,
                text(tr("Welcome to MFDW Desktop"), "figure"),
                text(said, "body", "text2", wrap=True),
                self.message,
                self._choices(),
                self._recent,
                text(foot, "small", "text3", wrap=True),
                2,
                gap=t.S2,
            )
        )
        middle = row(1, margins=(t.S3, t.S3, t.S3, t.S3))
        middle.addWidget(inner, 20)
        middle.addStretch(1)
        body = QWidget()
        body.setLayout(middle)
        self.setLayout(column(scroll(body), gap=0))

    def _choices(self) -> QHBoxLayout:
        set_up = button(tr("Set up"), "primary")
        set_up.clicked.connect(self._on_set_up_clicked)
        open_ = button(tr("Open…"))
        open_.clicked.connect(self.browse_wanted)
        demo = button(tr("Open the sample"))
        demo.clicked.connect(self.demo_wanted)
        words = {
            "setup": tr("Name, country and currency. Takes a minute; clients can come from Excel "
                        "afterwards."),
            "open": tr("A .mfdw file on this computer, or a backup of one."),
            "demo": tr("A made-up branch with 400 clients and three survey rounds. Nothing you do "
                       "there counts."),
        }  # fmt: skip
        choices = row(
            _Choice("map-pin", tr("Set up my branch"), words["setup"], set_up),
            _Choice("database", tr("Open a database"), words["open"], open_),
            _Choice("eye", tr("Look around"), words["demo"], demo),
            gap=t.S2,
        )
        for number in range(3):
            choices.setStretch(number, 1)
        return choices

    def _language_line(self) -> QHBoxLayout:
        """Return the choice of a language, where there is more than one."""
        choices = language_choices()
        self.language = Combo(choices)
        self.language.set_value(i18n.current().language)
        self.language.setAccessibleName(tr("Language"))
        self.language.setFixedWidth(140)
        self.language.edited.connect(self._on_language_edited)
        globe = IconLabel("globe", "text3")
        if len(choices) < 2:
            globe.hide()
            self.language.hide()
        return row(globe, self.language, 1)

    def _on_language_edited(self) -> None:
        self.language_chosen.emit(self.language.value())

    def set_recent(self, targets: Sequence[str]) -> None:
        """Offer the databases that were open before and are still there."""
        clear(self._recent)
        there = [Path(target) for target in targets if Path(target).is_file()]
        if not there:
            return
        self._recent.addSpacing(t.S1)
        self._recent.addWidget(text(tr("Open before"), "section"))
        for path in there[:MOST_RECENT]:
            link = button(path.name, "link")
            link.setToolTip(tip(str(path)))
            link.setProperty("path", str(path))
            link.clicked.connect(self._on_recent_clicked)
            self._recent.addLayout(row(link, text(str(path.parent), "small", "text3"), 1))

    def ask_for_file(self, parent: QWidget) -> None:
        """Let the person choose a database file."""
        dialog = QFileDialog(parent, tr("Open a database"), str(paths.data_folder()))
        dialog.setNameFilters([
            tr("Databases and backups ({patterns})", patterns="*.mfdw *.bak"),
            tr("All files ({patterns})", patterns="*"),
        ])  # fmt: skip
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.open_wanted)
        dialog.open()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(WIDTH + 2 * t.S3, 600)

    def _on_set_up_clicked(self) -> None:
        dialog = SetupDialog(self)
        dialog.setup_wanted.connect(self.setup_wanted)
        dialog.open()

    def _on_recent_clicked(self) -> None:
        link = self.sender()
        if link is not None:
            self.open_wanted.emit(str(link.property("path")))
